# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios compared, as a page: what to conclude, where the needs differ, and what makes them differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..analysis import compare
from ..analysis.bridge import Bridge
from ..analysis.compare import Contributions, Outcome
from ..common.errors import OteloError
from ..common.formatting import counted, french_number, short_name
from ..common.rounding import whole_parts
from ..definitions import fields
from ..definitions.tables import by_name
from ..study import Study, named
from .blocks import (
    Block,
    Bullets,
    ChartBlock,
    Field,
    Grid,
    Heading,
    TerritoryMap,
    Text,
    fictitious_notice,
)
from .charts import contributions_chart
from .passage import passage_blocks
from .side_by_side import conclusion, parameters_blocks, territories_blocks, told, totals_grid

# What tables call the study that the others are set against.
REFERENCE = "référence"
# Scenarios that columns can hold beside the reference; beyond, they are rows.
MOST_COLUMNS = 4
# Population and splitting of households, as the names of the scenarios say them.
POPULATIONS = {"pb": "Population basse", "central": "Population centrale", "ph": "Population haute"}
PACES = {
    "b": "Décohabitation en décélération",
    "c": "Décohabitation tendancielle",
    "h": "Décohabitation en accélération",
    "m": "Décohabitation maintenue",
}


@dataclass(frozen=True)
class Difference:
    """One scenario against the reference: contributions where both are of one edition, and were computed from
    the same data; passage from one edition to the other; else why there is neither."""

    outcome: Outcome
    contributions: Contributions | None = None
    passage: Bridge | None = None
    reason: str = ""


@dataclass(frozen=True)
class Comparison:
    """A study, what it gives as the reference, what others give, and the needs of its demographic scenarios
    ({name: (T,)}, empty where they were not asked for)."""

    study: Study
    reference: Outcome
    differences: Sequence[Difference]
    matrix: Mapping[str, np.ndarray]

    @property
    def outcomes(self) -> list[Outcome]:
        """The reference first."""
        return [self.reference, *(one.outcome for one in self.differences)]

    @property
    def gaps(self) -> dict[str, pd.Series]:
        """Gap of need of each commune to the reference, in % of it, by scenario; missing without a need."""
        first = self.reference.communes["besoin"].astype(float)
        return {
            one.outcome.name: 100
            * (one.outcome.communes["besoin"].reindex(first.index).astype(float) - first)
            / first.where(first > 0)
            for one in self.differences
        }


def comparison_blocks(made: Comparison, gap_map: TerritoryMap | None = None) -> list[Block]:
    """The page. gap_map: of the communes, a theme per scenario."""
    study, outcomes = made.study, made.outcomes
    blocks = fictitious_notice(study)
    blocks.append(
        Text(
            f"Référence : {french_number(made.reference.total)} logements, {study.period_text}. Besoin du "
            "groupe des territoires d'analyse ; les objectifs sont refaits pour chaque scénario, avec les "
            "décisions de l'étude."
        )
    )
    if made.differences:
        blocks += [Text(conclusion(outcomes), lead=True), Heading("Totaux", "totaux"), _totals(outcomes)]
        blocks += _where(made, gap_map)
        if len(outcomes) <= MOST_COLUMNS:
            blocks += parameters_blocks(outcomes)
    for number, one in enumerate(made.differences, 1):
        blocks += _difference(made.reference, one, number)
    return [*blocks, *_matrix(made)]


def _totals(outcomes: Sequence[Outcome]) -> Grid:
    """A column per scenario where there are few, else a row."""
    if len(outcomes) <= MOST_COLUMNS:
        return totals_grid(outcomes)
    columns = by_name(fields.OUTCOMES)
    scenario, need, gaps, shares = (
        Field.of(columns[name]) for name in ("scenario", "besoin", "ecart", "ecart_pct")
    )
    parts = (Field(one.figure) for one in fields.SUMS)
    placed = [Field.of(columns[name]) for name in ("place", "non_couver")]
    base = outcomes[0].total
    rows = []
    for one in outcomes:
        kept = one.totals[one.totals["retenu"]]
        gap = one.total - base
        share = 100 * gap / base if base else None
        rows.append((one.name, one.total, int(kept["flux"].sum()), int(kept["stock_avp"].sum()), gap, share,
                     one.sum_of("place"), one.sum_of("non_couver")))  # fmt: skip
    headings = [scenario, need, *parts, gaps, shares, *placed]
    return Grid("Besoin et objectifs de la période, en logements", headings, rows)


def _where(made: Comparison, gap_map: TerritoryMap | None) -> list[Block]:
    """By restitution territory, then by commune, with the map."""
    few = made.outcomes[:MOST_COLUMNS]
    blocks: list[Block] = []
    territories = territories_blocks(made.study, few)
    if territories:
        kind = made.study.restitution_kind
        blocks += [Heading("EPCI" if kind == "EPCI" else "Territoires de restitution", "epci"), *territories]
    communes = made.study.communes
    if len(communes):
        drawn = [gap_map] if gap_map else []
        blocks += [Heading("Communes", "communes"), *drawn, _communes(made, few)]
    return blocks


def _communes(made: Comparison, outcomes: Sequence[Outcome]) -> Grid:
    """Need of each commune under each scenario, folded."""
    frame = made.study.communes
    frame = frame[frame["etudie"].astype(bool)] if "etudie" in frame else frame
    frame = frame.sort_values("besoin", ascending=False)
    needs = [one.communes["besoin"].reindex(frame.index) for one in outcomes]
    rows = []
    for code, name in frame["nom"].fillna("").items():
        values = [None if pd.isna(need[code]) else int(need[code]) for need in needs]
        gaps = [None if value is None else value - (values[0] or 0) for value in values[1:]]
        others = [cell for pair in zip(values[1:], gaps) for cell in pair]
        rows.append((named(short_name(name), str(code)), values[0], *others))
    shown = [Field("Commune", "text"), Field(outcomes[0].name)]
    for one in outcomes[1:]:
        shown += [Field(one.name), Field(f"Écart, {one.name}", "signed")]
    return Grid(
        "Besoin par commune, en logements", shown, rows, sortable=True, codes=[str(c) for c in frame.index],
        folded=f"Les chiffres de {counted(len(rows), 'commune')}",
    )  # fmt: skip


def _difference(reference: Outcome, one: Difference, number: int) -> list[Block]:
    blocks: list[Block] = [Heading(one.outcome.name, f"scenario-{number}")]
    if one.passage:
        return [*blocks, *passage_blocks(reference, one.outcome, one.passage)]
    made = one.contributions
    if made is None:
        return [*blocks, Text(one.reason)]
    if not made.names:
        return [*blocks, Text("Aucun paramètre du volet B ne diffère de la référence.")]
    return [*blocks, *_contributions(reference, one.outcome, made)]


def _contributions(reference: Outcome, outcome: Outcome, made: Contributions) -> list[Block]:
    """What each parameter adds, as a sentence, a chart and a table."""
    # Whole dwellings, that add up to the difference: the chart and the table have one rounding.
    means = whole_parts(made.shapley.sum(axis=1))
    order = sorted(range(len(means)), key=lambda i: -abs(means[i]))
    first, second = reference.scenario, outcome.scenario
    if first is None or second is None:
        raise OteloError("Des contributions demandent deux scénarios.")
    labels = [compare.label_of(first, made.names[i]) for i in order]
    start = (reference.name, float(made.first.sum()))
    chart = contributions_chart(labels, [float(means[i]) for i in order], start, outcome.name, outcome.name)
    rows = [
        (label, told(first, made.names[i]), told(second, made.names[i]), int(made.in_order[i].sum()),
         int(means[i]))
        for label, i in zip(labels, order)
    ]  # fmt: skip
    columns = by_name(fields.CONTRIBUTIONS)
    shown = [Field.of(columns[name]) for name in ("parametre", "valeur_a", "valeur_b")]
    shown += [Field(columns[name].heading, "signed") for name in ("un_a_un", "shapley")]
    total = ("Écart", "", "", int(made.in_order.sum()), int(means.sum()))
    return [
        ChartBlock(chart),
        Grid(f"Contribution de chaque paramètre à l'écart, {outcome.name}, en logements", shown, rows, total),
        Bullets(
            [
                "Un à un : les paramètres changent l'un après l'autre, dans l'ordre du catalogue.",
                "Moyenne des ordres (Shapley) : la moyenne de ce que chacun change, sur "
                + ("tous les ordres" if made.exact else f"{compare.DRAWN_ORDERS} ordres tirés")
                + " ; elle ne dépend pas de l'ordre.",
            ]
        ),
    ]


def _matrix(made: Comparison) -> list[Block]:
    """The demographic scenarios, where they were asked for."""
    if not made.matrix:
        return []
    blocks: list[Block] = [Heading("Scénarios démographiques", "matrice"), _square(made.matrix)]
    scenario = made.study.own_scenario
    chosen = scenario.b2_scenario
    if chosen in made.matrix:
        label = scenario.PARAMETERS["b2_scenario"].text(chosen)
        blocks.append(Text(f"Celui de la référence : {label[0].lower()}{label[1:]}."))
    own = compare.own_scenarios(scenario)
    if own:
        blocks.append(Text(f"Gardent le scénario qui leur est propre : {', '.join(own)}."))
    return blocks


def _square(matrix: Mapping[str, np.ndarray]) -> Grid:
    """Needs of the scenarios, population by row and splitting of households by column."""
    paces = [pace for pace in PACES if any(f"{who}_{pace}" in matrix for who in POPULATIONS)]
    sums = {name: float(need.sum()) for name, need in matrix.items()}
    rows = [(label, *(sums.get(f"{who}_{pace}") for pace in paces)) for who, label in POPULATIONS.items()]
    shown = [Field("Population", "text"), *(Field(PACES[pace]) for pace in paces)]
    return Grid("Besoin du groupe, en logements", shown, rows)
