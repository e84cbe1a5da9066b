# SPDX-License-Identifier: GPL-2.0-or-later
"""The roundings of Otelo 1.2, those of Python: half to even."""

from __future__ import annotations

import numpy as np


def even(x) -> np.ndarray:
    """Whole number nearest to x, a half to the even one (2.5 -> 2, 3.5 -> 4); same shape, floats."""
    return np.rint(x) + 0.0


# How near to a half, in hundredths of a percent, a product of floats may fall on the wrong side of it.
_NEAR_HALF = 1e-6


def percent(part, whole) -> np.ndarray:
    """100 part / whole to two decimals, as Python rounds; 0 where whole is 0. Shape (T,)."""
    part, whole = np.broadcast_arrays(np.asarray(part, dtype=float), np.asarray(whole, dtype=float))
    exact = np.divide(part * 100, whole, out=np.zeros(part.shape), where=whole != 0)
    hundredths = exact * 100
    found = np.rint(hundredths) / 100 + 0.0
    # Python rounds the number itself, numpy its product by 100: they may part where that is a half.
    for i in np.flatnonzero(np.abs(hundredths % 1 - 0.5) < _NEAR_HALF * np.maximum(1, np.abs(hundredths))):
        found[i] = round(float(exact[i]), 2)
    return found
