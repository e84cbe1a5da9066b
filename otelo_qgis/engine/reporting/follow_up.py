# SPDX-License-Identifier: GPL-2.0-or-later
"""The follow-up of objectives as blocks: a page of its own, a chapter of a report, a « bilan »."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from ..common.errors import list_codes
from ..common.formatting import counted, exact_number, french_number, percent, short_name
from ..common.territories import FICTITIOUS, FICTITIOUS_WARNING, Finding, remarks, restitution_kind
from ..definitions import fields, tables
from ..definitions.column import Column
from ..definitions.follow_up import (
    EXCEEDED,
    HELD,
    LATE,
    NO_DATA,
    ON_TRACK,
    OVERRUN,
    REACHED,
    STATUSES,
    VERY_LATE,
    WILL_OVERRUN,
)
from ..definitions.notes import FOLLOW_UP_NOTES, NOTES
from ..study import Figure, Study
from . import charts
from .blocks import (
    Block,
    Bullets,
    ChartBlock,
    Field,
    Figures,
    Formula,
    Grid,
    Heading,
    Notice,
    Picture,
    Text,
)
from .grids import territory_grid

# Rows beyond which a page leaves the rest to the layer.
MAX_COMMUNES = 3000
MAX_BARS = 20
_COLUMNS = tables.by_name([*fields.COMMUNE_FOLLOW_UP, fields.WITHOUT_DATA])
# Two tables by EPCI, which a page of paper can hold; the essential of both by commune.
_DONE = (
    "obj_per",
    "att_date",
    "realise",
    "realise_h",
    "reste",
    "taux_real",
    "taux_att",
    "statut",
    "statut_h",
)
_PACES = ("par_an_obs", "par_an_nec", "annee_att", "autorise", "demoli", "obj_connu", "nb_sans")
_OF_COMMUNE = (
    "obj_per", "att_date", "realise", "realise_h", "reste", "taux_att", "par_an_obs", "par_an_nec",
    "annee_att", "statut",
)  # fmt: skip
_OPERATIONS = ("obj_per", "reste", "ops_log", "ops_esp", "reste_ops")
_LAND = (
    "zan_env", "zan_conso", "zan_reste", "zan_part", "zan_an", "zan_poss", "zan_depas", "log_ha", "zan_bilan",
)  # fmt: skip
_OTHERS = {
    "Logements sociaux": ("soc_obj", "soc_att", "soc_real", "soc_reste"),
    "Logements vacants remis en usage": ("vac_obj", "vac_att", "vac_real", "vac_reste"),
}
# How a status is coloured above a page.
_KINDS = {EXCEEDED: "bon", REACHED: "bon", ON_TRACK: "bon", LATE: "alerte", VERY_LATE: "bloquant"}


@dataclass(frozen=True)
class Followed:
    """The tables of a follow-up, computed or read back.

    communes, epci (by code), whole (the row of all of them), years: as `definitions.tables` has them;
    land_years: those of the envelope, no row without it; findings: sentences on the data; readings: how it is
    judged, in sentences.
    """

    communes: pd.DataFrame
    epci: pd.DataFrame
    whole: pd.Series
    years: pd.DataFrame
    land_years: pd.DataFrame
    findings: Sequence[str] = ()
    readings: Sequence[str] = ()

    @classmethod
    def of(cls, study: Study) -> Followed | None:
        """That which a study keeps; None where it has none."""
        if study.table(tables.FOLLOW_UP).empty:
            return None
        found = study.table(tables.FOLLOW_UP_FINDINGS).fillna({"message": "", "conseil": "", "sujet": ""})
        said = [Finding(row.gravite, row.sujet, "", row.message, row.conseil) for row in found.itertuples()]
        return cls.made(study.tables, said)

    @classmethod
    def made(cls, frames: Mapping[str, pd.DataFrame], findings: Iterable[Finding]) -> Followed:
        """From frames by name of table, and what was found in the data."""
        findings = list(findings)
        readings = [one.message for one in findings if one.sujet == READING]
        others = [one for one in findings if one.sujet != READING]
        return cls(
            frames[tables.FOLLOW_UP].set_index("code"),
            frames[tables.EPCI_FOLLOW_UP].set_index("code"),
            frames[tables.FOLLOW_UP_WHOLE].iloc[0],
            frames[tables.FOLLOW_UP_YEARS],
            frames.get(tables.FOLLOW_UP_LAND, pd.DataFrame()),
            [sentence for gravity in ("bloquant", "alerte", "info") for sentence in remarks(others, gravity)],
            readings,
        )

    @property
    def kind(self) -> str:
        return restitution_kind(self.epci.index)

    @property
    def period(self) -> str:
        return str(self.communes["per_suivie"].iloc[0])

    @property
    def last(self) -> int:
        return int(self.communes["obs_fin"].iloc[0])

    @property
    def is_fictitious(self) -> bool:
        return FICTITIOUS in self.communes and bool(self.communes[FICTITIOUS].fillna(0).astype(bool).any())

    def sum_of(self, name: str) -> int:
        return int(self.communes[name].fillna(0).sum())

    def has(self, name: str) -> bool:
        return name in self.epci and bool(self.epci[name].notna().any())


# What a finding that says how a follow-up is judged is about.
READING = "lecture du suivi"


def readings(rules, source: str, period: str) -> list[Finding]:
    """How the figures of a follow-up are to be read, kept with them."""
    lacking = " ; ".join(french_number(one, 1 if one % 1 else 0) for one in rules.undeclared) or "0"
    judged = "corrigé de ce qui n’est pas encore déclaré" if rules.corrected else "tel que lu"
    sentences = (
        f"Période suivie : {period}. Réalisé : logements commencés, d’après {source}, {judged} ; les deux "
        "lectures sont montrées.",
        f"Part des mises en chantier non déclarées : {lacking} % (de la dernière année aux précédentes).",
        f"Statuts : dépassé à {rules.exceeded:g} % de l’objectif, atteint à 100 % ; en bonne voie à "
        f"{rules.on_track:g} % de l’attendu à ce jour, en retard à {rules.late:g} %, très en retard "
        "au-dessous.",
        f"Rythme actuel : moyenne des {rules.pace_years} dernières années connues.",
    )
    return [reading(sentence) for sentence in sentences]


def reading(sentence: str) -> Finding:
    """A sentence on how figures are to be read, kept with them."""
    return Finding("info", READING, "", sentence)


# The page ---------------------------------------------------------------------------------------


def follow_up_page(followed: Followed, maps: Sequence[Picture] = (), service: str = "") -> list[Block]:
    """The follow-up alone, with its method."""
    notes = [
        Formula(f"note-{key}", NOTES[key].title, NOTES[key].formula, NOTES[key].text)
        for key in FOLLOW_UP_NOTES
    ]
    line = " · ".join(part for part in (service, f"période {followed.period}", _known(followed)) if part)
    return [
        Text(line),
        *([Notice("fictif", FICTITIOUS_WARNING)] if followed.is_fictitious else []),
        *follow_up_blocks(followed, maps),
        Heading("Comment ces chiffres sont faits", "methode"),
        Bullets(followed.readings),
        *notes,
    ]


def _known(followed: Followed) -> str:
    return f"constructions connues jusqu’en {followed.last}"


def follow_up_blocks(followed: Followed, maps: Sequence[Picture] = ()) -> list[Block]:
    """The chapter: where the whole stands, when, territory by territory."""
    whole = whole_years(followed)
    title = "EPCI" if followed.kind == "EPCI" else "Territoires de restitution"
    epci = followed.epci.sort_values("obj_per", ascending=False)
    bars = [
        (short_name(row.nom), row.obj_connu or row.obj_per, _number(row.att_date), _number(row.realise))
        for row in epci.head(MAX_BARS).itertuples()
    ]
    absent = int(followed.whole["nb_sans"])
    blocks: list[Block] = [
        Heading("Où en sont les objectifs", "suivi"),
        *_verdict(followed),
        Figures(_headline(followed)),
        ChartBlock(charts.trajectory_chart(whole, "Ensemble"), "suivi"),
        ChartBlock(charts.yearly_follow_up_chart(whole, "Ensemble"), "retard"),
        Heading(title, "suivi-epci", 3),
    ]
    if len(bars) > 1:
        blocks.append(ChartBlock(charts.progress_chart(bars, "Ensemble"), "suivi"))
    blocks.append(_grid(followed, f"Objectif et réalisé par {followed.kind}", epci, _DONE))
    paces = _PACES if absent else _PACES[:-2]
    blocks.append(_grid(followed, f"Rythmes par {followed.kind}", epci, paces))
    if followed.has("ops_log"):
        blocks.append(_grid(followed, f"Opérations connues, par {followed.kind}", epci, _OPERATIONS))
    for caption, names in _OTHERS.items():
        if followed.has(names[2]):
            blocks.append(_grid(followed, f"{caption}, par {followed.kind}", epci, names))
    blocks += _land(followed)
    blocks += [Heading("Communes", "suivi-communes", 3), _statuses(followed), *maps]
    return [*blocks, *_communes(followed), *_remarks(followed)]


def _number(value) -> int | None:
    return None if pd.isna(value) else int(value)


def _verdict(followed: Followed) -> list[Block]:
    sentence, status = verdict(followed)
    return [
        Text(sentence, lead=True),
        *([Notice(_KINDS[status], f"Statut : {status}.")] if status in _KINDS else []),
    ]


def verdict(followed: Followed) -> tuple[str, str]:
    """Where the whole stands, in sentences, and its status, "" where it is not known."""
    target, done, high = (followed.sum_of(name) for name in ("obj_per", "realise", "realise_h"))
    low, expected = followed.sum_of("realise_b"), followed.sum_of("att_date")
    known = followed.communes["realise"].notna()
    opening = f"Période {followed.period} : {counted(target, 'logement')} à construire"
    if not known.any():
        return f"{opening}. Aucune donnée de construction ne porte sur cette période.", ""
    whole = followed.whole
    base, there = int(whole["obj_connu"]), ""
    if base < target:
        absent = counted(int((~known).sum()), "commune")
        opening += f", dont {french_number(target - base)} dans {absent} sans donnée. Dans les autres"
        there = ", "
    else:
        opening += ". "
    between = f" (de {french_number(low)} lus à {french_number(high)} corrigés)" if high > low else ""
    share = f", {percent(done / base)} de l’objectif" if base else ""
    when = f"fin {followed.last}" if there else f"Fin {followed.last}"
    text = (
        f"{opening}{there}{when}, {french_number(done)} sont commencés{between}{share}, pour "
        f"{french_number(expected)} attendus."
    )
    left = base - done
    if left > 0:
        text += f" Il en reste {french_number(left)}"
        if pd.notna(whole["par_an_nec"]):
            text += f", soit {french_number(whole['par_an_nec'])} par an"
        text += f", contre {french_number(whole['par_an_obs'])} par an au rythme actuel"
        text += _when(whole["annee_att"])
    else:
        text += (
            f" L’objectif est atteint en {int(whole['annee_att'])}" if pd.notna(whole["annee_att"]) else ""
        )
        text += f", avec {french_number(-left)} de plus." if left else "."
    return text, str(whole["statut"])


def pace_sentence(figures: pd.Series) -> str:
    """The pace of a territory or of the whole, that it needs, and where it leads, in a line; "" where it is
    not known."""
    if pd.isna(figures["par_an_obs"]) or pd.isna(figures["par_an_nec"]):
        return ""
    opening = f"{french_number(figures['par_an_obs'])} par an ces dernières années"
    when = figures["annee_att"]
    if pd.notna(when) and not figures["par_an_nec"]:
        return f"{opening} : objectif atteint en {int(when)}."
    led = "jamais atteint ainsi" if pd.isna(when) else f"atteint en {int(when)}"
    return f"{opening}, {french_number(figures['par_an_nec'])} nécessaires jusqu’à la fin : {led}."


def whole_years(followed: Followed) -> pd.DataFrame:
    """The years of the whole, for charts."""
    return _years_of(followed.years, "ensemble", "")


def territory_years(followed: Followed, code: str) -> pd.DataFrame:
    """The years of a restitution territory, for charts."""
    return _years_of(followed.years, "restitution", code)


def land_years(followed: Followed, code: str = "") -> pd.DataFrame:
    """The years of the envelope of a restitution territory, or of the whole (""); no row where there is none,
    or where nothing of it is known."""
    if followed.land_years.empty:
        return followed.land_years
    rows = _years_of(followed.land_years, "restitution" if code else "ensemble", code)
    return rows if rows["conso_cum"].notna().any() else rows.iloc[:0]


def _years_of(years: pd.DataFrame, level: str, code: str) -> pd.DataFrame:
    rows = years[(years["niveau"] == level) & (years["code"].fillna("") == code)]
    return rows.sort_values("annee").set_index("annee")


def _when(year) -> str:
    if pd.isna(year):
        return " : il ne serait pas atteint ainsi."
    return f" : l’objectif serait atteint en {int(year)}."


def _headline(followed: Followed) -> list[Figure]:
    names = ("obj_per", "att_date", "realise", "reste")
    figures = [Figure(_COLUMNS[name].heading, followed.sum_of(name), "suivi") for name in names[:3]]
    left = followed.sum_of("obj_per") - followed.sum_of("realise")
    figures.append(Figure(_COLUMNS["reste"].heading, left, "suivi"))
    if followed.has("autorise"):
        figures.append(Figure("Autorisés", followed.sum_of("autorise"), "suivi"))
    beyond = followed.sum_of("depasse")
    if beyond:
        figures.append(Figure("Au-delà, dans des communes", beyond, "suivi"))
    return figures


def _plain(value: object) -> object:
    """A value of a table, None where it is missing."""
    return None if value is None or pd.isna(value) else value


def _grid(followed: Followed, caption: str, frame: pd.DataFrame, names: Iterable[str]) -> Grid:
    """A row per territory, and that of the whole."""
    columns: list[Column] = [_COLUMNS[name] for name in names if name in frame and frame[name].notna().any()]
    total = [_plain(followed.whole.get(one.name)) for one in columns]
    return territory_grid(caption, frame, columns, frame["nom"].fillna("").map(short_name), total)


def _statuses(followed: Followed) -> Grid:
    """How many communes of each status, and what they have to build."""
    frame = followed.communes
    rows = []
    for status in STATUSES:
        group = frame[frame["statut"] == status]
        if len(group):
            amounts = (int(group[name].fillna(0).sum()) for name in ("obj_per", "realise"))
            rows.append((status, len(group), *amounts, int((frame["statut_h"] == status).sum())))
    shown = [
        Field("Statut", "text"), Field("Communes"), Field("Objectif"), Field("Réalisé"),
        Field("Communes, une fois corrigé", note="retard"),
    ]  # fmt: skip
    total = ("Total", len(frame), followed.sum_of("obj_per"), followed.sum_of("realise"), len(frame))
    return Grid("Communes par statut", shown, rows, total)


def _land(followed: Followed) -> list[Block]:
    """The land that dwellings took against its envelope; nothing where it was not given."""
    if not followed.has("zan_conso"):
        return []
    epci = followed.epci.sort_values("zan_env", ascending=False)
    sentence, kind = land_verdict(followed.whole)
    return [
        Heading("Consommation d’espaces et enveloppe (ZAN)", "suivi-zan", 3),
        Text(sentence, lead=True),
        *([Notice(kind, f"Enveloppe foncière : {followed.whole['zan_bilan']}.")] if kind else []),
        *_land_charts(followed),
        _land_grid(followed, f"Enveloppe foncière par {followed.kind}", epci),
    ]


def _land_charts(followed: Followed) -> list[Block]:
    """What is taken against the envelope, cumulated then year by year."""
    years, whole = land_years(followed), followed.whole
    if years.empty:
        return []
    return [
        ChartBlock(charts.land_chart(years, whole["zan_an"], whole["zan_depas"], "Ensemble"), "suivi_zan"),
        ChartBlock(charts.yearly_land_chart(years, whole["zan_poss"], "Ensemble"), "suivi_zan"),
    ]


def land_verdict(whole: pd.Series) -> tuple[str, str]:
    """Where the land of the whole stands, in sentences, and the kind of notice that it asks for."""
    text = (
        f"De {str(whole['zan_per'])[:4]} à {int(whole['zan_fin'])}, l’habitat a consommé "
        f"{exact_number(round(whole['zan_conso'], 2))} hectares"
    )
    if pd.notna(whole["zan_part"]):
        text += (
            f", {percent(whole['zan_part'] / 100)} de l’enveloppe de {whole['zan_per']} "
            f"({exact_number(round(whole['zan_env'], 2))} hectares)"
        )
    text += "."
    if whole["zan_bilan"] == OVERRUN:
        text += f" Elle est dépassée depuis {int(whole['zan_depas'])}."
    elif pd.notna(whole["zan_an"]):
        pace = f" Au rythme actuel, {exact_number(whole['zan_an'])} hectares par an"
        end = int(str(whole["zan_per"])[-4:])
        if pd.notna(whole["zan_depas"]) and int(whole["zan_depas"]) <= end:
            text += f"{pace}, elle serait dépassée en {int(whole['zan_depas'])}"
        else:
            text += f"{pace}, elle suffit jusqu’en {end}"
        text += (
            f" ; elle en permet {exact_number(whole['zan_poss'])} par an."
            if pd.notna(whole["zan_poss"])
            else "."
        )
    if pd.notna(whole["log_ha"]):
        text += f" {exact_number(whole['log_ha'])} logements sont commencés par hectare consommé."
    kinds = {OVERRUN: "bloquant", WILL_OVERRUN: "alerte", HELD: "bon"}
    return text, kinds.get(str(whole["zan_bilan"]), "")


def _land_grid(followed: Followed, caption: str, frame: pd.DataFrame) -> Grid:
    """In hundredths of a hectare, as they are counted: rounded further, they would not add up."""
    grid = _grid(followed, caption, frame, _LAND)
    shown = [replace(one, kind="exact") if one.kind == "decimal" else one for one in grid.fields]
    return replace(grid, fields=shown)


def _communes(followed: Followed) -> list[Block]:
    frame = followed.communes.sort_values(["reste", "obj_per"], ascending=False)
    blocks: list[Block] = []
    if len(frame) > MAX_COMMUNES:
        blocks.append(Text(
            f"Les {french_number(MAX_COMMUNES)} communes où il reste le plus, sur "
            f"{french_number(len(frame))} : toutes sont dans la couche du suivi."
        ))  # fmt: skip
    grid = _grid(followed, "Suivi par commune", frame.head(MAX_COMMUNES), _OF_COMMUNE)
    # Totals of a part would be taken for those of the whole.
    blocks.append(replace(grid, total=None) if len(frame) > MAX_COMMUNES else grid)
    for caption, names in _OTHERS.items():
        if followed.has(names[2]):
            rows = frame[frame[names[0]].fillna(0).ne(0) | frame[names[2]].fillna(0).ne(0)]
            blocks.append(_grid(followed, f"{caption}, par commune", rows.head(MAX_COMMUNES), names))
    if followed.has("zan_conso"):
        rows = frame.sort_values("zan_reste").head(MAX_COMMUNES)
        blocks.append(_land_grid(followed, "Enveloppe foncière par commune", rows))
    return blocks


def _remarks(followed: Followed) -> list[Block]:
    absent = followed.communes.index[followed.communes["statut"] == NO_DATA]
    said = list(followed.findings)
    if len(absent):
        said.append(f"Sans donnée dans la période : {list_codes(absent)}.")
    return [Heading("À savoir du suivi", "suivi-constats", 3), Bullets(said)] if said else []
