# SPDX-License-Identifier: GPL-2.0-or-later
"""One page that says what was found, to read, print or attach: its blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..common.formatting import counted
from ..common.packages import missing_text
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions.briques import TERM_LABELS
from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import EDITIONS, GUIDE, method_name
from ..definitions.tables import COMMUNE, figures
from ..study import Study, named
from .blocks import (
    FICTITIOUS_NOTICE,
    Block,
    Bullets,
    ChartBlock,
    Field,
    Figures,
    Grid,
    Heading,
    TerritoryMap,
    Text,
    placement_grid,
    text_fields,
    titled_grid,
)
from .grids import with_none

PARAMETERS_ARE_KEPT = "Tous les paramètres sont dans la table du scénario."
PARAMETERS_ARE_LOST = "L'étude n'a pas gardé la table de ses paramètres."
_OF_ANALYSIS = ("flux", "stock_avp", "stock_app", "besoin", "pic", "retenu")
_OF_GUIDE = ("flux", "stock_avp", "besoin", "besoin_ls", "besoin_ll", "rehab_6", "retenu")
_OF_RESTITUTION = ("nb_com", "besoin", "part_hors", "place", "non_couver", "rythme")


def summary_blocks(study: Study, commune_map: TerritoryMap | None = None) -> list[Block]:
    """The page that an evaluation writes. commune_map: of its communes, where there are polygons."""
    scenario = study.scenario
    changed = changed_rows(scenario) if scenario else []
    remarks: list[Block] = [Heading("À savoir"), Bullets(study.remarks)] if study.remarks else []
    return [
        *([FICTITIOUS_NOTICE] if study.fictitious else []),
        Text(
            f"{EDITIONS[study.edition]}. Période {study.span_text}{_horizon(scenario)}, en logements. Le "
            "total ne compte que les territoires au besoin positif."
        ),
        # The sentence above has the unit.
        Figures([replace(figure, unit="") for figure in study.headline()]),
        *placement_grid(study),
        *_terms(study),
        *_map(commune_map, study),
        *_analysis(study),
        *_restitution(study),
        *titled_grid("Paramètres changés", text_fields("Paramètre", "Valeur", "Défaut"), changed),
        *remarks,
        Text(
            f"{method_name(study.edition)} ; chiffres à l'unité près {official_name(study)} pour le "
            f"volet B. {PARAMETERS_ARE_KEPT if scenario else PARAMETERS_ARE_LOST}"
        ),
    ]


def _horizon(scenario: AnyScenario | None) -> str:
    """When the stock is met, in words."""
    if scenario is None:
        return ""
    if isinstance(scenario, GuideScenario):
        return f", résorption du besoin en stock en {scenario.horizon_resorption} ans"
    return f", résorption du mal-logement en {scenario.b1_horizon_resorption}"


def official_name(study: Study) -> str:
    """The official engine whose figures are given, with "of the"."""
    return "d'Otelo 1.2" if study.edition == GUIDE else "de l'application officielle"


def _terms(study: Study) -> list[Block]:
    terms = study.terms()
    title = "De quoi le besoin est fait"
    if missing_text(["matplotlib"]):
        rows = [(TERM_LABELS[term], value) for term, value in terms.items()]
        return titled_grid(title, [Field("Terme", "text"), Field("Logements")], rows)
    from .charts import terms_chart

    chart = terms_chart(terms, "Ensemble")
    return [Heading(title), ChartBlock(replace(chart, title="Termes du besoin"))] if chart.tells else []


def _map(commune_map: TerritoryMap | None, study: Study) -> list[Block]:
    """The map, and the figures of the communes that it is linked to, folded."""
    if commune_map is None:
        return []
    frame = study.communes[study.communes["etudie"].astype(bool)].sort_values("besoin", ascending=False)
    columns = figures(COMMUNE, study.edition)
    names = [name for name in ("besoin", "tx_besoin", "capacite", "place", "non_couver") if name in frame]
    shown = with_none(frame, names)
    rows = [(named(frame.at[code, "nom"], code), *row) for code, *row in shown.itertuples()]
    fields = [Field("Commune", "text"), *(Field.of(columns[name]) for name in names)]
    grid = Grid(
        "Communes", fields, rows, sortable=True, captioned=False, codes=list(frame.index),
        folded=f"Les chiffres de {counted(len(rows), 'commune')}",
    )  # fmt: skip
    return [Heading("Communes"), commune_map, grid]


def _analysis(study: Study) -> list[Block]:
    names = _OF_GUIDE if study.edition == GUIDE else _OF_ANALYSIS
    rows = [(study.name_of(code), *row) for code, *row in study.analysis[list(names)].itertuples()]
    return titled_grid("Territoires d'analyse", _fields(study, ANALYSIS, names), rows, sortable=True)


def _restitution(study: Study) -> list[Block]:
    frame = study.epci.sort_values("besoin", ascending=False)
    names = [named(name, code) for code, name in frame["nom"].items()]
    rows = [(name, *row) for name, row in zip(names, frame[list(_OF_RESTITUTION)].itertuples(index=False))]
    return titled_grid(
        "Territoires de restitution", _fields(study, RESTITUTION, _OF_RESTITUTION), rows, sortable=True
    )


def _fields(study: Study, mesh: str, names: Sequence[str]) -> list[Field]:
    """The name of a territory, then some figures of its mesh."""
    columns = figures(mesh, study.edition)
    return [Field("Territoire", "text"), *(Field.of(columns[name]) for name in names)]


def changed_rows(scenario: AnyScenario) -> list[tuple[str, str, str]]:
    """Parameters that differ from their default, then the targets by territory: label, value, default."""
    rows = [
        (f"{one.title} ({one.name})", one.text(getattr(scenario, one.name)), one.text(one.default))
        for one in (scenario.PARAMETERS[name] for name in scenario.departures())
    ]
    return rows + [own_row(code, scenario) for code, values in scenario.territoires.items() if values]


def own_row(code: str, scenario: AnyScenario) -> tuple[str, str, str]:
    """Parameters that one territory has of its own: label, values, default."""
    values = (
        f"{scenario.PARAMETERS[name].title} : {scenario.PARAMETERS[name].text(value)}"
        for name, value in scenario.territoires[code].items()
    )
    return f"Paramètres propres à {code}", " ; ".join(values), "ceux de tous"
