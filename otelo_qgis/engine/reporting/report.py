# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a study: what is needed, where, from what, under which assumptions and on which data."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from ..analysis.compare import Outcome
from ..common.errors import list_codes
from ..common.formatting import french_number, short_name, signed
from ..common.territories import ANALYSIS, GRAVITIES, RESTITUTION, RESTITUTION_FIELD
from ..definitions import fields, tables
from ..definitions.briques import BRIQUES, OVERLAPS, with_double_counts
from ..definitions.column import Column
from ..definitions.components import COMPONENT_LABELS
from ..definitions.notes import NOTES
from ..definitions.parameters import EDITIONS, GUIDE, NATIONAL, method_name
from ..study import Study, named
from . import charts
from .assumptions import assumptions_blocks
from .blocks import (
    Block,
    Bullets,
    ChartBlock,
    Field,
    Figures,
    Formula,
    Grid,
    Heading,
    Linked,
    Picture,
    TerritoryMap,
    Text,
    fictitious_notice,
    noted,
    placement_grid,
)
from .charts import Chart
from .follow_up import Followed, follow_up_blocks
from .grids import TERRITORY, territory_grid, with_none
from .guide import guide_blocks, mention
from .passage import other_edition
from .points import points_blocks
from .side_by_side import scenarios_blocks
from .summary import official_name

# Rows beyond which a table shows the greatest needs, and says where the others are: no region has as many.
MAX_COMMUNES = 6000
# Territories that a chart can name and stay readable.
MAX_BARS = 20
COMMUNES_TITLE = "Besoin et objectif par commune"
GRAVITY_NAMES = {"bloquant": "Bloquant", "alerte": "Alerte", "info": "Information"}


@dataclass(frozen=True)
class Extra:
    """What a report shows besides its study. commune_map: for a page alone; scenarios: others to set beside
    it, named; reasons: why a parameter differs, by its name."""

    commune_map: TerritoryMap | None = None
    scenarios: Sequence[Outcome] = ()
    reasons: Mapping[str, str] = field(default_factory=dict)


NOTHING_MORE = Extra()


def report(
    result: Study,
    title: str,
    service: str = "",
    maps: Sequence[Picture] = (),
    with_mention: bool = True,
    other: Study | None = None,
    extra: Extra = NOTHING_MORE,
) -> list[Block]:
    """The blocks of the report, its title left to who shows it.

    service: who publishes it; maps: pictures that QGIS has drawn; with_mention: whether the guide's word on
    the figures of communes stands beside them; other: the same territory in the other edition; extra: what
    goes beside the study.
    """
    blocks = [
        *_opening(result, title, service),
        *_made_of(result),
        *(guide_blocks(result, _whole(result)) if result.edition == GUIDE else ()),
        *_years(result),
        *_maps(maps),
        *_territories(result, with_mention, extra.commune_map),
        *_followed(result),
        *scenarios_blocks(result, extra.scenarios),
        *(other_edition(result, other) if other else ()),
        *points_blocks(result),
        *assumptions_blocks(result, extra.reasons),
        *_data(result),
    ]
    of_overlaps = {OVERLAPS.id} if _overlaps(result) else set()
    return [*blocks, *_method(result, {*noted(blocks), *of_overlaps})]


def _followed(result: Study) -> list[Block]:
    """The chapter of the follow-up, where the study has one."""
    followed = Followed.of(result)
    return [*follow_up_blocks(followed), Bullets(followed.readings)] if followed else []


def _maps(maps: Sequence[Picture]) -> list[Block]:
    return [Heading("Cartes", "cartes"), *maps] if maps else []


def _opening(result: Study, title: str, service: str) -> list[Block]:
    made = dict(result.about).get("Calculé le")
    line = [
        service,
        EDITIONS[result.edition],
        f"période {result.span_text}",
        f"calculé le {made}" if made else "",
    ]
    return [
        Text(" · ".join(part for part in line if part)),
        *fictitious_notice(result),
        Heading("L'essentiel", "essentiel"),
        Text(headline_sentence(result), lead=True),
        Figures(result.headline()),
        *placement_grid(result),
        *_charted(charts.terms_chart(result.terms(), _whole(result)), "total"),
    ]


def headline_sentence(result: Study) -> str:
    """The study in two or three sentences."""
    base, projection = result.period
    years = result.years
    left_out = result.analysis.index.difference(result.retained.index)
    if result.retained.empty:
        return (
            f"De {base} à {projection}, aucun logement n'est à construire pour le besoin : le solde de "
            f"{_names(result, left_out)} est nul ou négatif."
        )
    figures = {one.label: one.value for one in result.headline() if one.value is not None}
    rhythm = f", soit {french_number(_a_year(result, years))} par an pendant {years} ans" if years > 1 else ""
    text = (
        f"De {base} à {projection}, il faut {french_number(result.total)} logements{rhythm} : "
        f"{french_number(figures['dont flux'])} pour les évolutions à venir et "
        f"{french_number(figures['dont mal-logement'])} pour le mal-logement."
    )
    if "Objectif placé" in figures:
        text += f" {french_number(figures['Objectif placé'])} sont placés dans les communes"
        left = figures["Besoin non couvert"]
        said = [
            f"{line.told(value)[0].lower()}{line.told(value)[1:]} : {signed(value)}"
            for line, value in result.placement()
            if line.key not in ("besoin", "non_couver")
        ]
        text += f" ({' ; '.join(said)})" if said else ""
        text += f" ; {french_number(left)} ne le sont pas, faute de capacité." if left else "."
    if len(left_out):
        text += f" Sans besoin de construction, et hors du total : {_names(result, left_out)}."
    return text


def _a_year(result: Study, years: int) -> float:
    """The need of a year: in the guide, the sum of what Otelo 1.2 rounds by territory."""
    return int(result.retained["besoin_1"].sum()) if result.edition == GUIDE else result.total / years


def _charted(chart: Chart, note: str) -> list[Block]:
    """The chart, left out where all it would draw is zero."""
    return [ChartBlock(chart, note)] if chart.tells else []


def _names(result: Study, codes: Iterable[str]) -> str:
    """Names of analysis territories, a few of them and how many more."""
    return list_codes(map(result.name_of, codes), 5)


def _whole(result: Study) -> str:
    """How the group of the retained territories is named."""
    if len(result.retained) == 1:
        return result.name_of(result.retained.index[0])
    return f"Ensemble des {len(result.retained)} territoires d'analyse"


def _made_of(result: Study) -> list[Block]:
    if result.retained.empty:
        return []
    briques, flow = result.briques(), result.flow()
    total = result.total
    shown = (
        Field("Composante", "text"), Field("Nature", "text"), Field("Logements"),
        Field("Part du besoin", "share", "total"),
    )  # fmt: skip
    rows = [
        (Linked(COMPONENT_LABELS[name], name), kind, int(value), value / total if total > 0 else None)
        for kind, values in (("Stock", briques), ("Flux", flow))
        for name, value in values.items()
    ]
    return [
        Heading("Stock et flux", "stock-flux"),
        *_charted(charts.stock_flow_chart(briques, flow, _whole(result)), "stock"),
        Grid("Le besoin, composante par composante", shown, rows,
             ("Besoin", "", total, 1.0 if total > 0 else None)),
        *_overlaps(result),
    ]  # fmt: skip


def _overlaps(result: Study) -> list[Block]:
    """The double counts, which are in the briques already."""
    amount = int(result.retained.get(f"{OVERLAPS.id}_avp", pd.Series(dtype=int)).sum())
    if not amount:
        return []
    names = " et ".join(BRIQUES[name].title for name in with_double_counts())
    return [Text(
        f"Pour mémoire : {OVERLAPS.title}, {french_number(amount)} logements, déjà déduits de {names}."
    )]  # fmt: skip


def _years(result: Study) -> list[Block]:
    years = result.years_of(result.retained.index)
    if years.empty:
        return []
    peaks = result.retained["pic"].unique()
    peak = int(peaks[0]) if len(peaks) == 1 else None
    place = _whole(result)
    return [
        Heading("Année par année", "annees"),
        ChartBlock(charts.yearly_chart(years, place, peak), "annuel"),
        ChartBlock(charts.stocks_chart(years, place), "annuel"),
    ]


def _territories(result: Study, with_mention: bool, commune_map: TerritoryMap | None) -> list[Block]:
    blocks: list[Block] = [Heading("Territoires d'analyse", "analyse"), analysis_grid(result)]
    if len(result.epci):
        first = result.epci.sort_values("besoin", ascending=False)
        title = "EPCI" if result.restitution_kind == "EPCI" else "Territoires de restitution"
        blocks += [Heading(title, "epci")]
        if "place" in first and len(first) > 1:
            bars = [(short_name(row.nom), row.besoin, row.place) for row in first.head(MAX_BARS).itertuples()]
            blocks += _charted(charts.shares_chart(bars, _whole(result)), "objectif")
        blocks.append(epci_grid(first, result.restitution_kind, result.edition))
        blocks += _missing_part(first)
        blocks += _objectives(result, first)
    if len(result.communes):
        said = mention(result, with_mention)
        shown = [commune_map] if commune_map else []
        blocks += [Heading("Communes", "communes"), *said, *shown, *commune_blocks(result)]
    return blocks


def _noted(columns: Iterable[Column]) -> list[Field]:
    return [Field.of(column, noted=True) for column in columns]


def _grid_fields(table: str, names: Iterable[str]) -> list[Field]:
    """Some fields of a table of a study."""
    columns = tables.by_name(tables.BY_NAME[table].fields)
    return _noted(columns[name] for name in names)


_OF_ANALYSIS = {
    NATIONAL: ("flux", "stock_avp", "stock_app", "besoin", "tx_besoin", "pic", "retenu"),
    GUIDE: ("flux", "stock_avp", "besoin", "besoin_1", "tx_besoin", "rehab_6", "retenu"),
}


def analysis_grid(result: Study) -> Grid:
    names = list(_OF_ANALYSIS[result.edition])
    known = tables.figures(ANALYSIS, result.edition)
    columns = [known[name] for name in names]
    rows = [(result.name_of(code), *row) for code, *row in with_none(result.analysis, names).itertuples()]
    kept = result.retained
    total = ["Total retenu", *(int(kept[one.name].sum()) if one.adds_up else None for one in columns)]
    shown = [TERRITORY, *_noted(columns)]
    return Grid("Besoin par territoire d'analyse", shown, rows, total, sortable=True)


# What the tables of communes and of restitution territories show, of what the study has.
_NEEDS = ("flux", "stock_avp", "besoin", "tx_besoin")
_OBJECTIVES = ("capacite", "place", "non_couver", "rythme")
# What the guide adds: the naive need, and the corrected one as Otelo 1.2 rounds it.
_OF_GUIDE = {RESTITUTION: ("naif", "cale"), tables.COMMUNE: ("naif",)}


def _territory_grid(
    caption: str, frame: pd.DataFrame, mesh: str, first: Sequence[Column], edition: str
) -> Grid:
    """A row per territory; columns of volumes are summed, rates and capacities are not. first: what stands
    before the needs."""
    known = tables.figures(mesh, edition)
    guide = _OF_GUIDE.get(mesh, ()) if edition == GUIDE else ()
    names = (*_NEEDS, *guide, *(_OBJECTIVES if "place" in frame else ()))
    columns = [one for one in (*first, *(known[name] for name in names)) if one.name in frame]
    total = [frame[one.name].sum() if one.adds_up and not one.open_ended else None for one in columns]
    return _named_grid(caption, frame, columns, total)


def _named_grid(caption: str, frame: pd.DataFrame, columns: Sequence[Column], total: Sequence) -> Grid:
    return territory_grid(caption, frame, columns, frame["nom"].fillna("").map(short_name), total)


def epci_grid(epci: pd.DataFrame, kind: str, edition: str) -> Grid:
    first = (fields.COMMUNE_COUNT, fields.OUTSIDE)
    return _territory_grid(f"Besoin et objectif par {kind}", epci, RESTITUTION, first, edition)


def _missing_part(epci: pd.DataFrame) -> list[Block]:
    """The analysis territories to study for the part of an EPCI that is not evaluated."""
    if "zones_hors" not in epci:
        return []
    rows = epci[epci["zones_hors"].fillna("") != ""]
    said = [
        f"{named(short_name(row.nom), str(code))} : territoire(s) d'analyse à étudier : {row.zones_hors}."
        for code, row in zip(rows.index, rows.itertuples())
    ]
    return [Text("Pour la part non évaluée :"), Bullets(said)] if said else []


_WAYS = (
    "pl_vacant", "pl_usage", "pl_renouv", "pl_ext", "construire", "ha_conso", "zan_ha", "ha_reste",
)  # fmt: skip
_SOCIAL = (
    "construire",
    *(one.name for one in (*fields.SEGMENTS, *fields.SRU, fields.SRU_GAP) if one.adds_up),
)


def _objectives(result: Study, epci: pd.DataFrame) -> list[Block]:
    """How objectives are placed, for whom and when, by restitution territory."""
    if "construire" not in epci:
        return []
    kind = result.restitution_kind
    blocks: list[Block] = [Heading("Objectifs de construction", "objectifs")]
    blocks.append(_volumes_grid(f"Comment l'objectif est placé, par {kind}", epci, _WAYS))
    if "n_plai" in epci or "sru_manque" in epci:
        blocks.append(_volumes_grid(f"Segments et rattrapage SRU, par {kind}", epci, _SOCIAL))
    return [*blocks, *_plh(result)]


def _volumes_grid(caption: str, frame: pd.DataFrame, names: Iterable[str]) -> Grid:
    """A row per restitution territory and the sums; columns without any value are left out."""
    known = tables.figures(RESTITUTION)
    columns = [known[name] for name in names if name in frame and frame[name].notna().any()]
    # A sum of which a part is not known is not known.
    total = [frame[one.name].sum() if frame[one.name].notna().all() else None for one in columns]
    return _named_grid(caption, frame, columns, total)


def _plh(result: Study) -> list[Block]:
    """What is to be built by PLH, a column per period."""
    table = result.table(tables.PHASING)
    table = table[table["niveau"] == "restitution"] if len(table) else table
    if table.empty:
        return []
    periods = sorted(set(zip(table["debut"], table["fin"])))
    wide = table.pivot(index=["code", "nom"], columns="debut", values="construire")
    # In the order of the tables above.
    wide = wide.reindex(result.epci.sort_values("besoin", ascending=False).index, level="code")
    rows = [
        (named(short_name(name), code), *map(int, amounts)) for (code, name), *amounts in wide.itertuples()
    ]
    shown = [TERRITORY, *(Field(f"{a}-{b}", note="plh") for a, b in periods)]
    total = ("Total", *map(int, wide.sum()))
    return [Grid(f"À construire par PLH, par {result.restitution_kind}", shown, rows, total, sortable=True)]


def _communes_grid(frame: pd.DataFrame, where: Column, edition: str) -> Grid:
    grid = _territory_grid(COMMUNES_TITLE, frame, tables.COMMUNE, (where,), edition)
    return replace(grid, codes=[str(code) for code in frame.index])


def commune_blocks(result: Study) -> list[Block]:
    frame = result.communes[result.communes["etudie"]] if "etudie" in result.communes else result.communes
    frame = frame.sort_values("besoin", ascending=False)
    names, kind = frame[RESTITUTION_FIELD], result.restitution_kind
    if "nom_rest" in frame:
        names = frame["nom_rest"].fillna(names)
    shown = frame.assign(nom_rest=names.map(short_name)).head(MAX_COMMUNES)
    where = replace(fields.RESTITUTION_NAME, short=kind[0].upper() + kind[1:])
    blocks: list[Block] = [_communes_grid(shown, where, result.edition)]
    outside = len(result.communes) - len(frame)
    if len(frame) > len(shown):
        blocks.insert(0, Text(
            f"Les {french_number(MAX_COMMUNES)} communes au plus grand besoin, sur "
            f"{french_number(len(frame))} : toutes sont dans le classeur (otelo:tableur)."
        ))  # fmt: skip
    if outside:
        blocks.append(Text(f"{french_number(outside)} commune(s) hors étude : leur besoin n'est pas évalué."))
    return blocks


def _data(result: Study) -> list[Block]:
    """Where the data come from, and what was found in them."""
    blocks: list[Block] = [Heading("Données et qualité", "donnees")]
    if result.about:
        shown = _grid_fields(tables.ABOUT, ("sujet", "valeur"))
        blocks.append(Grid(tables.BY_NAME[tables.ABOUT].caption, shown, result.about))
    provenance = result.table(tables.PROVENANCE)
    if len(provenance):
        names = ("fichier", "lecteur", "millesime", "lignes", "lu_le", "sha256")
        rows = list(with_none(provenance, names).itertuples(index=False))
        title = tables.BY_NAME[tables.PROVENANCE].caption
        blocks.append(Grid(title, _grid_fields(tables.PROVENANCE, names), rows))
    listed = result.table(tables.INDICATOR_LIST)
    if len(listed):
        blocks.append(_sources_grid(listed))
    blocks += _findings(result)
    if result.remarks:
        blocks += [Heading("À savoir", level=3), Bullets(result.remarks)]
    replaced = result.table(tables.SUBSTITUTIONS)
    if len(replaced):
        columns = ("composante", "territoire", "demandee", "retenue", "raison")
        groups = ["composante", "demandee", "retenue", "raison"]
        rows = [
            (COMPONENT_LABELS.get(name, name), _territories_of(group), asked, taken, why)
            for (name, asked, taken, why), group in replaced.fillna("").groupby(groups, sort=False)
        ]
        title = tables.BY_NAME[tables.SUBSTITUTIONS].caption
        blocks.append(Grid(title, _grid_fields(tables.SUBSTITUTIONS, columns), rows))
    return blocks


def _territories_of(rows: pd.DataFrame) -> str:
    codes = [code for code in rows["territoire"] if code]
    return list_codes(codes, 5) if codes else "tous"


def _sources_grid(listed: pd.DataFrame) -> Grid:
    """Indicators by database, with how they were had."""
    names = ["source", "proprio", "mode"]
    shown = (
        *_grid_fields(tables.INDICATOR_LIST, names), Field("Indicateurs"),
        Field("Couverture moyenne", "share"),
    )  # fmt: skip
    groups = listed.fillna(dict.fromkeys(names, "")).groupby(names)
    rows = [(*said, len(rows), float(rows["couverture"].mean())) for said, rows in groups]
    return Grid("Indicateurs par base de données", shown, rows, sortable=True)


def _findings(result: Study) -> list[Block]:
    every = (result.table(name) for name in (tables.FINDINGS, tables.DATA_FINDINGS))
    found = [table for table in every if len(table)]
    if not found:
        return [Text("Aucun constat sur les données.")]
    rows = pd.concat(found, ignore_index=True)
    groups = rows.groupby(["gravite", "sujet"], sort=False)
    listed = [
        (GRAVITY_NAMES[gravity], subject, len(group), group["message"].iloc[0], group["conseil"].iloc[0])
        for (gravity, subject), group in sorted(groups, key=lambda one: GRAVITIES.index(one[0][0]))
    ]
    gravity, subject, advice = _grid_fields(tables.FINDINGS, ("gravite", "sujet", "conseil"))
    shown = (gravity, subject, Field("Nombre"), Field("Premier constat", "text"), advice)
    return [Grid("Constats sur les données", shown, listed)]


def _method(result: Study, linked: Collection[str]) -> list[Block]:
    """The notes that figures of the report are linked to: neither those of the other edition, nor those of
    what the study has not."""
    intro = (
        f"{method_name(result.edition)}. Les chiffres du volet B sont ceux {official_name(result)}, à "
        "l'unité près. Chaque chiffre de ce rapport renvoie à sa formule."
    )
    shown = {key: one for key, one in NOTES.items() if key in linked}
    notes = [Formula(f"note-{key}", one.title, one.formula, one.text) for key, one in shown.items()]
    return [Heading("Méthode", "methode"), Text(intro), *notes]
