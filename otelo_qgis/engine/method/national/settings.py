# SPDX-License-Identifier: GPL-2.0-or-later
"""Territories that share the values of their parameters: volet B computes each such group at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pandas as pd

from ...definitions.parameters import TARGETS, Scenario


def groups_of(scenario: Scenario, codes: pd.Index) -> list[tuple[np.ndarray, Scenario]]:
    """Positions of the territories of `codes` that have the same parameters, and the scenario that holds for
    them; target rates apart, which `flow.rates` reads by territory."""
    own = {
        code: {name: value for name, value in values.items() if name not in TARGETS}
        for code, values in scenario.territoires.items()
    }
    keys: dict[tuple, list[int]] = {}
    for position, code in enumerate(codes):
        keys.setdefault(tuple(sorted(own.get(code, {}).items())), []).append(position)
    return [
        (np.array(positions, dtype=int), replace(scenario, **dict(values)) if values else scenario)
        for values, positions in keys.items()
    ]


def by_group(
    indicators: pd.DataFrame, scenario: Scenario, compute: Callable[[pd.DataFrame, Scenario], pd.DataFrame]
) -> pd.DataFrame:
    """What `compute` gives of the indicators, each group with its own scenario, in their order."""
    groups = groups_of(scenario, indicators.index)
    if len(groups) == 1:
        return compute(indicators, groups[0][1])
    parts = [compute(indicators.iloc[positions], own) for positions, own in groups]
    order = np.argsort(np.concatenate([positions for positions, _ in groups]), kind="stable")
    return pd.concat(parts).iloc[order]


def values_of(name: str, scenario: Scenario, codes: pd.Index) -> np.ndarray:
    """The value of a parameter in each territory, (T,)."""
    everywhere = getattr(scenario, name)
    return np.array([scenario.territoires.get(code, {}).get(name, everywhere) for code in codes])
