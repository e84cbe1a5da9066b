# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the need of a study moves with each parameter alone, between two of its values or over its choices.

Not a measure of uncertainty (see `uncertainty`): what a person may expect of a setting before touching it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from itertools import combinations
from typing import Any

import numpy as np

from ..chain import evaluate_many
from ..common.errors import OteloError
from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import OBJECTIVE_GROUP, Parameter
from ..inputs import StudyInputs
from ..method.quality import needed_columns

# Beyond, sets of choices are tried one choice away from the present one, and all of them.
FEW_CHOICES = 3


def values_of(definition: Parameter, present: object, ends: tuple[float, float] | None) -> list[object]:
    """Values that a parameter is tried at, besides the present one. ends: those of a number, None where there
    are none to try it between."""
    if definition.kind == "bool":
        return [True, False]
    if definition.kind == "choice":
        return list(definition.choices)
    if definition.kind == "choices":
        names = list(definition.choices)
        if len(names) <= FEW_CHOICES:
            return [chosen for size in range(len(names) + 1) for chosen in combinations(names, size)]
        chosen = tuple(present) if isinstance(present, (tuple, list)) else ()
        one_less = [tuple(name for name in chosen if name != left) for left in chosen]
        one_more = [(*chosen, name) for name in names if name not in chosen]
        return [*one_less, *one_more]
    if ends is None:
        return []
    return [int(end) if definition.kind == "int" else float(end) for end in ends]


def variants(
    inputs: StudyInputs, scenario: AnyScenario, ends: Mapping[str, tuple[float, float]]
) -> Iterator[tuple[str, AnyScenario]]:
    """(parameter, scenario that differs by it alone) of each value that the inputs can feed.

    A territory that has a value of its own keeps it.
    """
    last = int(inputs.households.years[-1])
    for name, definition in scenario.PARAMETERS.items():
        if name in ("edition", "annee_base") or definition.brique == OBJECTIVE_GROUP:
            continue
        present = getattr(scenario, name)
        for value in values_of(definition, present, ends.get(name)):
            if value == present:
                continue
            try:
                change: dict[str, Any] = {name: value}
                varied = replace(scenario, **change)
                if not set(needed_columns(varied, inputs.indicators.columns)) <= set(inputs.indicators):
                    continue
                if varied.projection > last or not _has_households(inputs, varied):
                    continue
            except OteloError:
                continue
            yield name, varied


def _has_households(inputs: StudyInputs, scenario: AnyScenario) -> bool:
    """Whether the inputs have the series of households that a scenario reads, where it reads one."""
    if isinstance(scenario, GuideScenario) and not scenario.b2_choix_omphale:
        return True
    return inputs.households.series_of(scenario.b2_scenario) is not None


def weights(
    inputs: StudyInputs,
    scenario: AnyScenario,
    ends: Mapping[str, tuple[float, float]],
    progress: Callable[[int], None] | None = None,
) -> tuple[int, dict[str, tuple[int, int]], dict[str, int]]:
    """The need of the group under a scenario; the least and the greatest that each parameter can make it,
    alone; and that of each scenario of households.

    ends: values between which a number is tried, by name; progress: as `chain.evaluate_many` takes it.
    """
    tried = [("", scenario), *variants(inputs, scenario, ends)]
    made = evaluate_many(inputs, [one for _, one in tried], progress)
    needs = np.where(made.besoin > 0, made.besoin, 0).sum(axis=1)
    found: dict[str, list[int]] = {}
    households = {scenario.b2_scenario: int(needs[0])} if _has_households(inputs, scenario) else {}
    for (name, varied), need in zip(tried[1:], needs[1:]):
        found.setdefault(name, [int(needs[0])]).append(int(need))
        if name == "b2_scenario":
            households[varied.b2_scenario] = int(need)
    ranges = {name: (min(values), max(values)) for name, values in found.items()}
    return int(needs[0]), ranges, households
