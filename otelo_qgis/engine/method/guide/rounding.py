"""The roundings of Otelo 1.2, those of Python: half to even."""

from __future__ import annotations

import numpy as np


def even(x) -> np.ndarray:
    """Whole number nearest to x, a half to the even one (2.5 -> 2, 3.5 -> 4); same shape, floats."""
    return np.rint(x) + 0.0


def percent(part, whole) -> np.ndarray:
    """100 part / whole to two decimals, as Python rounds; 0 where whole is 0. Shape (T,)."""
    part, whole = np.broadcast_arrays(np.asarray(part, dtype=float), np.asarray(whole, dtype=float))
    return np.array([round(a * 100 / b, 2) if b else 0.0 for a, b in zip(part.tolist(), whole.tolist())])
