"""Parameters of the guide as arrays over territories: each may have its own value of any of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...definitions.guide import GuideScenario


@dataclass(frozen=True)
class Settings:
    """The values of a scenario in T territories.

    number, flag and text give arrays of shape (T,); a parameter that is None (an observed rate) is NaN.
    """

    scenario: GuideScenario
    codes: pd.Index

    def values(self, name: str) -> list:
        """The value of a parameter in each territory, as the scenario has it, (T,)."""
        everywhere, own = getattr(self.scenario, name), self.scenario.territoires
        if not own:
            return [everywhere] * len(self.codes)
        return [own.get(code, {}).get(name, everywhere) for code in self.codes]

    def number(self, name: str) -> np.ndarray:
        return np.array([np.nan if value is None else value for value in self.values(name)], dtype=float)

    def flag(self, name: str) -> np.ndarray:
        return np.array(self.values(name), dtype=bool)

    def text(self, name: str) -> np.ndarray:
        return np.array(self.values(name), dtype=str)

    def has(self, name: str, choice: str) -> np.ndarray:
        """Where a list of choices holds one of them, (T,)."""
        return np.array([choice in chosen for chosen in self.values(name)], dtype=bool)
