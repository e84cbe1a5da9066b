# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of the guide as arrays over territories: each may have its own value of any of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

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

    @cached_property
    def _own(self) -> Mapping[str, list[tuple[int, Any]]]:
        """By parameter, the territories that have their own value of it: their place and that value."""
        found: dict[str, list[tuple[int, Any]]] = {}
        for place, code in enumerate(self.codes):
            for name, value in self.scenario.territoires.get(code, {}).items():
                found.setdefault(name, []).append((place, value))
        return found

    def _array(self, name: str, of: Callable[[Any], Any], kind: type) -> np.ndarray:
        """What `of` gives of the value of a parameter in each territory, (T,)."""
        found: np.ndarray = np.full(len(self.codes), of(getattr(self.scenario, name)), dtype=kind)
        for place, value in self._own.get(name, ()):
            found[place] = of(value)
        return found

    def number(self, name: str) -> np.ndarray:
        return self._array(name, lambda value: np.nan if value is None else value, float)

    def flag(self, name: str) -> np.ndarray:
        return self._array(name, bool, bool)

    def text(self, name: str) -> np.ndarray:
        return self._array(name, str, object)

    def has(self, name: str, choice: str) -> np.ndarray:
        """Where a list of choices holds one of them, (T,)."""
        return self._array(name, lambda chosen: choice in chosen, bool)
