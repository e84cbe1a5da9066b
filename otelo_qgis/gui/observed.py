# SPDX-License-Identifier: GPL-2.0-or-later
"""What the data say of a parameter: the rate that is observed, and between which values to move it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from ..engine.analysis.observed import observed_rates
from ..engine.common.typography import typeset
from ..engine.definitions.briques import FLOW_COLUMNS
from ..engine.definitions.catalogue import indicators as catalogue
from ..engine.definitions.catalogue import sources
from ..engine.definitions.editions import AnyScenario
from ..engine.definitions.parameters import TARGETS, Parameter, Scenario
from ..engine.inputs import StudyInputs
from ..engine.method.national.stock import source_columns

# How many years a slider spans where the bounds of a parameter are too far; the box beside goes further.
SLIDER_YEARS = 40


def observed(
    inputs: StudyInputs | None, scenario: AnyScenario, name: str, territory: str = ""
) -> float | None:
    """The rate of a territory, or of all of them together, that a target is set against; None where the data
    do not say it."""
    if inputs is None or not isinstance(scenario, Scenario) or name not in TARGETS:
        return None
    values = observed_rates(inputs, scenario)[name]
    if territory:
        return float(values[territory])
    dwellings = inputs.indicators["parctot"]
    return float((values * dwellings).sum() / dwellings.sum()) if dwellings.sum() else None


def origins(
    inputs: StudyInputs, scenario: AnyScenario, brique: str, years: Mapping[str, int]
) -> list[tuple[str, str, int, int]]:
    """Where the figures of a group of parameters come from, with the choices of the scenario: each database,
    its years ("" where the data do not say them), how many territories have all of its indicators, and of how
    many. [] for what reads none, and in the edition of the guide, where each territory has its own sources.
    """
    if not isinstance(scenario, Scenario):
        return []
    names: Sequence[str] = FLOW_COLUMNS if brique == "b2" else source_columns(scenario).get(brique, [])
    by_source: dict[str, list[str]] = {}
    for name in names:
        if name in inputs.indicators and name in catalogue():
            by_source.setdefault(catalogue()[name].source, []).append(name)
    found = []
    for source, columns in by_source.items():
        known = {years[name] for name in columns if name in years}
        text = "-".join(map(str, sorted({min(known), max(known)}))) if known else ""
        whole = int(inputs.indicators[columns].notna().all(axis=1).sum())
        found.append(
            (typeset(sources()[source].name).partition(" (")[0], text, whole, len(inputs.indicators))
        )
    return found


def ends_of(
    definition: Parameter, inputs: StudyInputs | None, scenario: AnyScenario
) -> tuple[float, float] | None:
    """Between which values a number is moved by a slider, and its weight is told; None where it has no such
    values."""
    base, unit = scenario.annee_base, definition.unit
    if definition.kind not in ("int", "float"):
        return None
    if definition.name == "projection":
        return base, int(inputs.households.years[-1]) if inputs else base + SLIDER_YEARS
    if unit == "année":
        return base, base + SLIDER_YEARS
    if definition.name in TARGETS:
        rate = observed(inputs, scenario, definition.name)
        return 0.0, math.ceil(200 * rate + 0.1) / 100 if rate is not None else 0.2
    if unit == "fraction" and definition.brique == "b2":
        return 0.0, 0.2
    low, high = definition.lower, definition.upper
    return None if low is None or high is None or low == high else (low, high)


def every_end(inputs: StudyInputs, scenario: AnyScenario) -> dict[str, tuple[float, float]]:
    """`ends_of` the parameters that have some, by name."""
    found = {name: ends_of(one, inputs, scenario) for name, one in scenario.PARAMETERS.items()}
    return {name: ends for name, ends in found.items() if ends is not None}
