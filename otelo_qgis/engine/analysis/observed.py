# SPDX-License-Identifier: GPL-2.0-or-later
"""The rates that a study observes, beside the targets that its scenario sets in their place."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import Scenario
from ..inputs import StudyInputs
from ..method.guide import flow as guide_flow
from ..method.national.flow import rates


def observed_rates(inputs: StudyInputs, scenario: AnyScenario) -> pd.DataFrame:
    """Observed rates by analysis territory.

    Returns
    -------
    pandas.DataFrame
        (T, targets) indexed by code: one column per target parameter of the edition, fractions of the stock
        (of a year, for what disappears or is restructured in the national edition).
    """
    indicators = inputs.indicators
    if isinstance(scenario, GuideScenario):
        made = guide_flow.observed_rates(indicators)
        values = {name: made[f"{rate}_t"] for rate, name in guide_flow.TARGETS.items()}
    else:
        plain = Scenario(
            annee_base=scenario.annee_base,
            projection=scenario.annee_base,
            b2_duree_taux=scenario.b2_duree_taux,
        )
        values = _national(indicators, plain)
    return pd.DataFrame(values, index=indicators.index)


def _national(indicators: pd.DataFrame, scenario: Scenario) -> dict[str, np.ndarray]:
    found = rates(indicators, scenario)
    return {
        "b2_tx_vacance_longue": found.long_start,
        "b2_tx_vacance_courte": found.short_start,
        "b2_tx_rs": found.second_start,
        "b2_tx_disparition": found.disappearance,
        "b2_tx_restructuration": found.restructuring,
    }


def target_of(scenario: AnyScenario, name: str, code: str) -> float | None:
    """The target that a territory is asked to reach: its own, else that of all; None for the observed."""
    return scenario.territoires.get(code, {}).get(name, getattr(scenario, name))
