# SPDX-License-Identifier: GPL-2.0-or-later
"""A reference and some scenarios side by side: what each gives, where, and what makes them differ."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..analysis.compare import OWN_VALUES, Outcome, label_of, outcome_of_study, own_values_text
from ..chain import varying
from ..common.formatting import counted, french_number, percent, short_name, signed
from ..definitions.editions import AnyScenario
from ..study import Study, named
from . import charts
from .blocks import Block, ChartBlock, Field, Grid, Heading, Text, text_fields

REFERENCE = "Référence"
# Scenarios beside the reference that a page can hold without a scroll.
MOST = 3
MAX_BARS = 12


def scenarios_blocks(study: Study, scenarios: Sequence[Outcome]) -> list[Block]:
    """The chapter of a report: its study is the reference; nothing without scenarios."""
    if not scenarios:
        return []
    outcomes = [outcome_of_study(study, REFERENCE), *scenarios]
    return [
        Heading("Scénarios côte à côte", "scenarios"),
        Text(conclusion(outcomes), lead=True),
        totals_grid(outcomes),
        *territories_blocks(study, outcomes),
        *parameters_blocks(outcomes),
    ]


def conclusion(outcomes: Sequence[Outcome]) -> str:
    """What to retain, in sentences: between which needs, and what is placed of them."""
    least, most = (pick(outcomes, key=lambda one: one.total) for pick in (min, max))
    gap, base = most.total - least.total, outcomes[0].total
    if not gap:
        return f"Tous les scénarios donnent le même besoin, {counted(most.total, 'logement')}."
    share = f", {percent(gap / base)} de la référence" if base else ""
    return (
        f"Le besoin va de {french_number(least.total)} ({least.name}) à {french_number(most.total)} "
        f"logements ({most.name}), {french_number(gap)} d'écart{share}.{_placed(outcomes, most, gap)}"
    )


def _placed(outcomes: Sequence[Outcome], most: Outcome, gap: int) -> str:
    """How much of the gap of need is one of objectives; "" where they are not all known."""
    placed = [one.sum_of("place") for one in outcomes]
    known = [value for value in placed if value is not None]
    if len(known) < len(placed):
        return ""
    spread = max(known) - min(known)
    if most.sum_of("non_couver") and spread < gap / 2:
        return (
            f" L'objectif placé ne varie que de {counted(spread, 'logement')} : au plus haut besoin, c'est "
            "la capacité des communes qui décide."
        )
    return f" L'objectif placé varie de {counted(spread, 'logement')}."


def totals_grid(outcomes: Sequence[Outcome]) -> Grid:
    """A row per figure, a column per scenario."""
    rows: list[tuple] = []
    kept = [one.totals[one.totals["retenu"]] for one in outcomes]
    reference = outcomes[0].total
    rows.append(("Besoin", *(one.total for one in outcomes)))
    rows.append(("Écart à la référence", "–", *(signed(one.total - reference) for one in outcomes[1:])))
    rows.append(("dont flux", *(int(frame["flux"].sum()) for frame in kept)))
    rows.append(("dont mal-logement", *(int(frame["stock_avp"].sum()) for frame in kept)))
    for label, name in (("Objectif placé", "place"), ("Besoin non couvert", "non_couver")):
        rows.append((label, *(one.sum_of(name) for one in outcomes)))
    shown = [Field("Logements", "text"), *(Field(one.name, "exact") for one in outcomes)]
    return Grid("Besoin et objectifs de la période, en logements", shown, rows)


def territories_blocks(study: Study, outcomes: Sequence[Outcome]) -> list[Block]:
    """Need, then what is placed, by restitution territory: a column per scenario, and the gap of the last."""
    index = study.epci.index
    if not len(index):
        return []
    kind = study.restitution_kind
    names = [named(short_name(name or ""), str(code)) for code, name in study.epci["nom"].items()]
    blocks: list[Block] = []
    needs = _wide(outcomes, "besoin", index)
    order = needs[0].sort_values(ascending=False).index
    if len(order) > 1:
        short = study.epci["nom"].map(short_name)
        bars = [(short[code], *(float(needs.at[code, i] or 0) for i in needs)) for code in order[:MAX_BARS]]
        blocks.append(ChartBlock(charts.groups_chart(bars, [one.name for one in outcomes], kind)))
    for title, wide in (
        (f"Besoin par {kind}, en logements", needs),
        (f"Objectif placé par {kind}, en logements", _wide(outcomes, "place", index)),
    ):
        if wide.notna().all(axis=None):
            blocks.append(_territories_grid(title, wide, dict(zip(index, names)), order, outcomes))
    return blocks


def _wide(outcomes: Sequence[Outcome], column: str, index: pd.Index) -> pd.DataFrame:
    """(territories, scenarios): a figure of each; missing where a study does not have the territory."""
    return pd.DataFrame({i: one.restitution[column].reindex(index) for i, one in enumerate(outcomes)})


def _territories_grid(title, wide: pd.DataFrame, names, order, outcomes: Sequence[Outcome]) -> Grid:
    rows = [(names[code], *_with_gaps(wide.loc[code])) for code in order]
    total = ("Total", *_with_gaps(wide.sum()))
    shown = [Field("Territoire", "text"), Field(outcomes[0].name)]
    for one in outcomes[1:]:
        shown += [Field(one.name), Field(f"Écart, {one.name}", "signed")]
    return Grid(title, shown, rows, total, sortable=True)


def _with_gaps(values: pd.Series) -> list[int]:
    """The figure of the reference, then that of each scenario and its gap."""
    first, *others = (int(value) for value in values)
    return [first, *(value for other in others for value in (other, other - first))]


def told(scenario: AnyScenario, names: Sequence[str]) -> str:
    """Values of some parameters of a scenario, with their units."""
    return " ; ".join(
        own_values_text(scenario)
        if name == OWN_VALUES
        else scenario.PARAMETERS[name].told(getattr(scenario, name))
        for name in names
    )


def parameters_blocks(outcomes: Sequence[Outcome]) -> list[Block]:
    """The parameters by which the scenarios differ from the reference, a column each."""
    reference = outcomes[0].scenario
    others = [one.scenario for one in outcomes[1:]]
    if reference is None or any(one is None or one.edition != reference.edition for one in others):
        return []
    names = list(dict.fromkeys(n for one in others if one for n in varying(reference, one)))
    names += [n for n in reference.PARAMETERS if n not in names and any(
        getattr(one, n) != getattr(reference, n) for one in others)]  # fmt: skip
    if not names:
        return [Text("Aucun paramètre ne diffère : ces scénarios sont la référence.")]

    every = [one for one in (reference, *others) if one]
    rows = [(label_of(reference, [name]), *(told(one, [name]) for one in every)) for name in names]
    shown = text_fields("Paramètre", *(one.name for one in outcomes))
    return [Grid("Ce par quoi ils diffèrent", shown, rows)]
