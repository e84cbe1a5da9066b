# SPDX-License-Identifier: GPL-2.0-or-later
"""Needs under many scenarios, of either edition."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd


@dataclass(frozen=True)
class ManyNeeds:
    """Needs of T territories under S scenarios: arrays (S, T), without the yearly tables."""

    codes: pd.Index
    besoin: np.ndarray
    flux: np.ndarray
    stock_avp: np.ndarray
    pic: np.ndarray

    @property
    def totals(self) -> np.ndarray:
        """Need of the group for each scenario, shape (S,)."""
        return np.where(self.besoin > 0, self.besoin, 0).sum(axis=1)
