# SPDX-License-Identifier: GPL-2.0-or-later
"""A study as ten or so slides for a council: need, what it is made of, where, objectives, what limits them,
hypotheses, what is uncertain, what to check. The same blocks as the report, fewer of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from ..analysis.points import points_to_check
from ..common.formatting import counted, french_number, percent, short_name
from ..common.territories import FICTITIOUS_WARNING, RESTITUTION
from ..common.typography import typeset
from ..definitions import placement
from ..definitions.guide_fields import WORKING_MESH
from ..definitions.notes import NOTES
from ..definitions.parameters import EDITIONS, GUIDE, method_name
from ..definitions.tables import figures
from ..study import Figure, Study
from . import charts
from .blocks import Block, Bullets, ChartBlock, Field, Figures, Grid, Picture, Text, text_fields
from .guide import destinations
from .points import ASKED
from .points import TITLE as POINTS_TITLE
from .report import headline_sentence
from .summary import PARAMETERS_ARE_LOST, changed_rows, official_name

# Rows and lines that a slide has room for.
MOST_ROWS, MOST_LINES = 10, 6
# Size of a chart (mm): smaller than the slide, so that its texts are read from afar.
CHART = (170.0, 78.0)
# Characters of a line of a list, beyond which it is cut.
LINE = 220
# Maps that the slides show: where the need is, what limits it (keys of maps, the first that the study has).
MAPS = {"where": ("objectifs", "communes", "besoins"), "limits": ("capacite", "non_couvert")}
_KEY_FIGURES = ("Besoin de la période", "Objectif placé", "Besoin non couvert", "dont à construire")


@dataclass(frozen=True)
class Slide:
    """title: what it says; blocks: what it shows; notes: what the speaker may say; is_first: whether it is
    the title of the whole."""

    title: str
    blocks: Sequence[Block]
    notes: Sequence[str] = field(default_factory=tuple)
    is_first: bool = False


def slides(
    study: Study, title: str, service: str = "", maps: Mapping[str, Picture] | None = None,
    with_mention: bool = True, logo: Picture | None = None,
) -> list[Slide]:  # fmt: skip
    """The slides of a study.

    Parameters
    ----------
    study : Study
        Of either edition; a slide is left out where the study has nothing to put on it.
    title, service : str
        Of the whole; who publishes, "" for none.
    maps : mapping of str to Picture, optional
        By use ("where", "limits"), those that could be drawn.
    with_mention : bool
        Whether the guide's word on the figures of communes stands with them.
    logo : Picture, optional
        Of who publishes, on the first slide.

    Returns
    -------
    list of Slide
        Eight to twelve of them for a study with objectives.
    """
    maps = maps or {}
    made = [
        _opening(study, title, service, logo),
        _need(study),
        *_made_of(study),
        *_years(study),
        *_where(study, maps.get("where"), with_mention),
        *_territories(study),
        *_objectives(study),
        *_limits(study, maps.get("limits")),
        _hypotheses(study),
        _uncertain(study),
        *_to_check(study),
        _method(study),
    ]
    return made


def _opening(study: Study, title: str, service: str, logo: Picture | None) -> Slide:
    lines = [service, f"Période {study.span_text}", EDITIONS[study.edition]]
    if study.fictitious:
        lines.append(FICTITIOUS_WARNING)
    notes = ["Tous les volumes sont en logements, sur toute la période."]
    shown: list[Block] = [Text("\n".join(line for line in lines if line))]
    return Slide(title, [*shown, logo] if logo else shown, notes, is_first=True)


def _need(study: Study) -> Slide:
    known = {one.label: one for one in study.headline()}
    shown = [known[label] for label in (*_KEY_FIGURES, *known) if label in known]
    title = f"Il faut {french_number(study.total)} logements de {study.period[0]} à {study.period[1]}"
    cards: list[Figure] = list(dict.fromkeys(shown))[:4]
    return Slide(title, [Figures(cards), Text(headline_sentence(study), lead=True)], [_note("total")])


def _made_of(study: Study) -> Iterator[Slide]:
    chart = charts.terms_chart(study.terms(), "Ensemble", size=CHART)
    if chart.tells:
        flow, stock = int(study.retained["flux"].sum()), int(study.retained["stock_avp"].sum())
        title = (
            f"De quoi le besoin est fait : {french_number(flow)} pour les évolutions, {french_number(stock)} "
            "pour le mal-logement"
        )
        yield Slide(title, [ChartBlock(chart)], [_note("flux"), _note("stock")])


def _years(study: Study) -> Iterator[Slide]:
    """The need of each year; in the guide, which has none, what it is met with."""
    if study.edition == GUIDE and len(study.retained):
        chart = charts.destinations_chart(destinations(study.retained), "Ensemble", CHART)
        yield Slide("Quels logements : sociaux, à prix maîtrisé, libres", [ChartBlock(chart)],
                    [_note("destination")])  # fmt: skip
        return
    years = study.years_of(study.retained.index)
    if len(years):
        chart = charts.yearly_chart(years, "Ensemble", None, CHART)
        yield Slide("Le besoin, année par année", [ChartBlock(chart)], [_note("annuel"), _note("pic")])


def _where(study: Study, picture: Picture | None, with_mention: bool) -> Iterator[Slide]:
    if picture is None:
        return
    said = [WORKING_MESH] if with_mention and study.edition == GUIDE else []
    greatest = study.communes.nlargest(3, "besoin") if len(study.communes) else pd.DataFrame()
    names = [f"{row.nom} : {french_number(row.besoin)} logements" for row in greatest.itertuples()]
    title = "Où : " + (", ".join(str(name) for name in greatest["nom"]) if names else "la carte du besoin")
    yield Slide(
        title, [picture, *([Text(text) for text in said])], ["Les plus grands besoins. " + " ; ".join(names)]
    )


def _territories(study: Study) -> Iterator[Slide]:
    rows = study.epci.sort_values("besoin", ascending=False) if len(study.epci) else study.epci
    if rows.empty:
        return
    known = figures(RESTITUTION, study.edition)
    columns = [known[name] for name in ("besoin", "place", "non_couver", "rythme") if name in rows]
    shown = rows.head(MOST_ROWS)
    values = shown[[one.name for one in columns]].itertuples(index=False)
    texts = [(short_name(str(name or code)), *row) for (code, name), row in zip(shown["nom"].items(), values)]
    total = ["Ensemble", *(rows[one.name].sum() if one.adds_up else None for one in columns)]
    fields = [*text_fields(study.restitution_kind.capitalize()
                           if study.restitution_kind != "EPCI" else "EPCI"),
              *(Field.of(one) for one in columns)]  # fmt: skip
    left = len(rows) - len(shown)
    note = f"La table montre les {MOST_ROWS} plus grands ; l'ensemble les compte tous." if left else ""
    share = rows["besoin"].iloc[0] / rows["besoin"].sum() if rows["besoin"].sum() > 0 else 0
    title = f"{short_name(str(rows['nom'].iloc[0]))} porte {percent(share)} du besoin"
    yield Slide(title, [Grid("Par territoire", fields, texts, total)], [note, _note("objectif")])


def _objectives(study: Study) -> Iterator[Slide]:
    lines = study.placement()
    if not lines:
        return
    rows = [(line.told(value), value) for line, value in lines]
    total = (placement.TOTAL.label, sum(value for _, value in lines))
    grid = Grid(placement.TITLE, [Field("Ligne", "text"), Field("Logements")], rows, total)
    ways = ("construire", "pl_renouv", "pl_ext", "pl_vacant", "pl_usage")
    known = figures(RESTITUTION, study.edition)
    said = [
        f"{known[name].label} : {french_number(study.epci[name].sum())}"
        for name in ways
        if name in study.epci and name in known and study.epci[name].sum()
    ]
    yield Slide(placement.TITLE, [grid, Bullets(said)], [placement.sentence(lines) + ".", _note("voies")])


def _limits(study: Study, picture: Picture | None) -> Iterator[Slide]:
    """What keeps the need from being placed: capacity, land."""
    communes = study.communes
    if "non_couver" not in communes:
        return
    left = int(communes["non_couver"].sum())
    missing = communes[communes["non_couver"] > 0].sort_values("non_couver", ascending=False)
    said = []
    if left:
        said = [
            f"{french_number(left)} logements ne trouvent pas de place, dans "
            f"{counted(len(missing), 'commune')}.",
            *(
                f"{row.nom} : {french_number(row.non_couver)} non couverts"
                for row in missing.head(3).itertuples()
            ),
        ]
    if "ha_reste" in communes and communes["ha_reste"].notna().any():
        over = int((communes["ha_reste"] < 0).sum())
        if over:
            said.append(f"{counted(over, 'commune')} au-delà de leur enveloppe foncière.")
    title = f"Ce qui limite : {french_number(left)} logements sans place"
    shown: list[Block] = [picture] if picture else []
    if "capacite" not in communes or communes["capacite"].isna().all():
        title = "Ce qui limite : aucune capacité n'est connue"
        said = [
            "Sans limite connue, chaque commune reçoit tout son besoin : les objectifs sont à confronter "
            "au foncier et aux projets."
        ]
    elif not left:
        title = "Ce qui limite : tout le besoin trouve une place"
        said = ["Aucune commune ne manque de capacité.", *said]
    yield Slide(title, [*shown, Bullets(said)], [_note("capacite"), _note("objectif")])


def _hypotheses(study: Study) -> Slide:
    """The scenario: what was decided otherwise than by default."""
    if study.scenario is None:
        return Slide("Le scénario", [Text(PARAMETERS_ARE_LOST)])
    changed = changed_rows(study.scenario)
    title = f"Le scénario : {counted(len(changed), 'choix', 'choix')} hors des valeurs par défaut"
    if not changed:
        return Slide("Le scénario : les valeurs par défaut de la méthode",
                     [Text("Aucun paramètre n'a été changé.")])  # fmt: skip
    shown = [tuple(_cut(text, 90) for text in row) for row in changed[:MOST_ROWS]]
    left = len(changed) - len(shown)
    notes = [f"et {counted(left, 'autre')} : voir le rapport." if left else ""]
    return Slide(title, [Grid("Choix", text_fields("Paramètre", "Valeur", "Défaut"), shown)], notes)


def _uncertain(study: Study) -> Slide:
    said = ["Le besoin dépend d'abord de la projection des ménages : ce n'est pas une prévision."]
    if study.edition == GUIDE:
        said.append(WORKING_MESH)
    else:
        said.append(
            "La part d'une commune dépend de la clé de ventilation ; celle d'un EPCI en dépend moins."
        )
    said += [_cut(text) for text in study.remarks]
    notes = [*said[MOST_LINES:], "otelo:sensibilite mesure l'incertitude, otelo:comparer_scenarios l'écart."]
    return Slide("Ce qui est incertain", [Bullets(said[:MOST_LINES])], notes)


def _to_check(study: Study) -> Iterator[Slide]:
    points = points_to_check(study)
    if not points:
        return
    shown = points[:MOST_LINES]
    rows = [(ASKED[one.gravite], _cut(one.quoi, 150), _cut(one.ou, 80)) for one in shown]
    title = f"{POINTS_TITLE} : {counted(len(points), 'point')}"
    notes = [f"{one.quoi} {one.comment}" for one in points]
    yield Slide(title, [Grid(POINTS_TITLE, text_fields("Gravité", "Quoi", "Où"), rows)], notes)


def _method(study: Study) -> Slide:
    said = [
        f"{method_name(study.edition)} ; volet B à l'unité près {official_name(study)}.",
        "Besoin : ce qu'il faut pour les ménages à venir et pour ceux qui sont mal logés aujourd'hui.",
        "Objectif placé : la part du besoin que les communes ont la capacité d'accueillir.",
        *([_cut("Sources : " + " ; ".join(study.origins) + ".", 400)] if study.origins else []),
    ]
    return Slide("Méthode et sources", [Bullets(said)], [f"{label} : {text}" for label, text in study.about])


def _note(key: str) -> str:
    """A note of method as a speaker says it."""
    note = NOTES.get(key)
    return f"{note.title} : {note.formula}. {note.text}".strip() if note else ""


def _cut(text: str, length: int = LINE) -> str:
    """A text of so many characters at most, cut between two words."""
    text = typeset(text)
    if len(text) <= length:
        return text
    return f"{text[:length].rpartition(' ')[0].rstrip(' ,;:(') or text[: length - 1]}…"
