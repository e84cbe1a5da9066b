# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables made to agree with totals by row and by column: iterative proportional fitting, and a rounding that
keeps both.

Used where the totals of the analysis territories and those of the restitution territories are both imposed,
and where an EPCI's shares hold for the sum of its communes. Sources: Deming and Stephan (1940); Cox (1987),
controlled rounding.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..common.packages import require
from ..common.rounding import largest_remainder

TOLERANCE = 1e-6
ROUNDS = 1000
# A gap of less than this much of a dwelling is no gap: fitting nears its totals without end.
MET = 1e-3
# Below this a fraction of a dwelling is noise of the arithmetic.
NOISE = 1e-7


@dataclass(frozen=True)
class Fit:
    """values: the fitted table, (R, C), whose rows sum to their totals; gap: the greatest distance of a
    column to its total; rounds: how many were needed."""

    values: np.ndarray
    gap: float
    rounds: int

    @property
    def converged(self) -> bool:
        return self.gap < MET


def fit(seed: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> Fit:
    """Iterative proportional fitting of a table of two entries.

    Args:
        seed: (R, C), finite and >= 0; a cell of 0 stays 0.
        rows: (R,), totals >= 0, always met where the row of the seed has something.
        columns: (C,), totals >= 0; NaN where the column is free.

    Columns are scaled to their totals, then rows to theirs, until both hold or nothing moves any more: totals
    that cannot both hold leave a gap on the columns. A row that its columns have emptied (totals of 0) takes
    its proportions of the seed again, since rows come first.
    """
    seed = np.asarray(seed, dtype=float)
    values = seed
    imposed = np.isfinite(columns)
    gap, rounds = np.inf, 0
    while rounds < ROUNDS and gap > TOLERANCE:
        rounds += 1
        values = np.where(imposed, _scaled(values.T, columns).T, values)
        emptied = ~values.any(axis=1, keepdims=True)
        values = _scaled(np.where(emptied, seed, values), rows)
        before, gap = gap, _gap(values, columns, imposed)
        if abs(before - gap) <= TOLERANCE * 1e-3:
            break
    return Fit(values, gap, rounds)


def _scaled(values: np.ndarray, totals: np.ndarray) -> np.ndarray:
    """Rows scaled to their totals; rows of zeros stay. Divided first: a tiny sum would overflow the ratio."""
    sums = values.sum(axis=1, keepdims=True)
    return values / np.where(sums > 0, sums, 1.0) * totals[:, None]


def _gap(values: np.ndarray, columns: np.ndarray, imposed: np.ndarray) -> float:
    return float(np.abs(values.sum(axis=0) - columns)[imposed].max(initial=0.0))


def controlled_rounding(
    values: np.ndarray, rows: np.ndarray, columns: np.ndarray | None = None
) -> np.ndarray:
    """The table in whole numbers, each cell at its floor or its ceiling, whose rows and columns sum to whole
    totals; among those tables, the nearest.

    values: (R, C), >= 0, whose rows sum to `rows` within the noise; columns: whole totals within 1 of the
    sums of the columns; left out, those of largest remainder. Raises OteloError where scipy is missing.
    """
    require("scipy", "Calage")
    from scipy.optimize import linprog
    from scipy.sparse import coo_matrix

    values = np.asarray(values, dtype=float)
    if columns is None:
        sums = values.sum(axis=0)
        columns = np.floor(sums + NOISE) + largest_remainder(
            rows.sum() - np.floor(sums + NOISE).sum(), sums - np.floor(sums + NOISE) + NOISE
        )
    floors = np.floor(values + NOISE)
    up = values - floors > NOISE
    cells = np.argwhere(up)
    if not len(cells):
        return floors.astype("int64")
    number = np.arange(len(cells))
    count, width = values.shape
    totals = np.concatenate((rows - floors.sum(axis=1), columns - floors.sum(axis=0)))
    # One equation per row and per column: such a matrix is totally unimodular, so the best vertex is whole.
    equations = coo_matrix(
        (np.ones(2 * len(cells)), (np.concatenate((cells[:, 0], count + cells[:, 1])), np.tile(number, 2))),
        shape=(count + width, len(cells)),
    )
    found = linprog(
        1 - 2 * (values - floors)[up], A_eq=equations, b_eq=totals, bounds=(0, 1), method="highs-ds"
    )
    if found.status != 0:
        raise ValueError("controlled_rounding: the totals are not those of the table")
    result = floors
    result[tuple(cells.T)] += np.rint(found.x)
    return result.astype("int64")
