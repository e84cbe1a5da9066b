# SPDX-License-Identifier: GPL-2.0-or-later
"""The roundings of the method: half-up for amounts, largest remainder for shares and tables of them."""

from __future__ import annotations

import numpy as np

# Quotas that are equal on paper may differ by one float ulp: remainders are compared at this
# precision so that ties really are ties, and go to the larger weight and then to the code.
REMAINDER_DECIMALS = 9
# The greatest whole number up to which floats have them all: above, a sum may lose units.
LARGEST = 2**53


def half_up(x):
    """R(x) = floor(x + 0.5): a half goes up, also for negatives (R(-2.5) = -2).

    Number, array or frame in, the same out (whole floats); NaN stays NaN. Source: METHOD, conventions.
    """
    return np.floor(np.add(x, 0.5))


def largest_remainder(totals, weights, groups=None, codes=None) -> np.ndarray:
    """Share whole totals between rows in proportion to weights; the rows sum to the totals exactly.

    Args:
        totals: whole number, or one whole number per group, shape (G,). A negative total is
            shared on its absolute value, the same way.
        weights: shape (N,), finite and >= 0.
        groups: shape (N,), the group (0..G-1) of each row; all in group 0 when left out.
        codes: shape (N,), to settle ties of remainder and weight; the row order when left out.

    Returns:
        Integers of shape (N,). A row never gets less than the floor of its quota, nor more than
        its ceiling.

    Raises:
        ValueError: fractional totals, or beyond `LARGEST`; negative or missing weights; a group whose
            total is not zero while all its weights are.

    Source: METHOD, volet C (Hamilton's method).
    """
    totals = np.atleast_1d(np.asarray(totals, dtype=float))
    weights = np.asarray(weights, dtype=float)
    groups = np.zeros(len(weights), dtype=int) if groups is None else np.asarray(groups)
    codes = np.arange(len(weights)) if codes is None else np.unique(codes, return_inverse=True)[1]
    if not np.array_equal(totals, np.rint(totals)):
        raise ValueError("largest_remainder shares whole totals only")
    if not (np.abs(totals) <= LARGEST).all():
        raise ValueError(f"largest_remainder loses units of totals beyond {LARGEST}")
    if not (np.isfinite(weights).all() and (weights >= 0).all()):
        raise ValueError("largest_remainder needs finite weights, 0 or more")
    # A weight beyond 1e150 would overflow the products: only the ratios inside a group matter.
    peaks = np.zeros(len(totals))
    np.maximum.at(peaks, groups, weights)
    weights = weights / np.where(peaks > 0, peaks, 1.0)[groups]
    sums = np.bincount(groups, weights, minlength=len(totals))
    if ((sums == 0) & (totals != 0)).any():
        raise ValueError("largest_remainder cannot share a total between weights that are all zero")

    quotas = np.abs(totals)[groups] * weights / np.where(sums > 0, sums, 1.0)[groups]
    floors = np.floor(quotas)
    remainders = np.round(quotas - floors, REMAINDER_DECIMALS)
    missing = np.abs(totals) - np.bincount(groups, floors, minlength=len(totals))

    order = np.lexsort((codes, -weights, -remainders, groups))
    sizes = np.bincount(groups, minlength=len(totals))
    starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
    rank = np.empty(len(weights))
    rank[order] = np.arange(len(weights)) - starts[groups[order]]
    shares = floors + (rank < missing[groups])
    return (shares * np.sign(totals)[groups]).astype(np.int64)


def whole_table(quotas, columns) -> np.ndarray:
    """A table of quotas in whole numbers, each at its floor or its ceiling, so are the sums of its rows, and
    its columns sum to whole totals exactly.

    Args:
        quotas: shape (R, C), of either sign.
        columns: shape (C,), whole: the sums of their columns.

    Returns:
        Integers of shape (R, C). Each column is shared by largest remainder; then what a row has too many
        goes to another that has too few, in the same column, through others where it must. Source: Cox
        (1987), controlled rounding: such a table always is.
    """
    columns = np.asarray(columns, dtype=float)
    quotas = np.round(np.asarray(quotas, dtype=float), REMAINDER_DECIMALS)
    floors = np.floor(quotas)
    left = quotas - floors
    up = _largest(left, columns - floors.sum(axis=0))
    sums = np.round(left.sum(axis=1), REMAINDER_DECIMALS)
    missing = up.sum() - np.floor(sums).sum()
    wanted = np.floor(sums) + _largest((sums - np.floor(sums))[:, None], np.array([missing]))[:, 0]
    while (up.sum(axis=1) > wanted).any():
        counts = up.sum(axis=1)
        chain = _chain(up, left > 0, int(np.argmax(counts > wanted)), counts < wanted)
        if not chain:
            break
        for giver, taker, column in chain:
            up[giver, column], up[taker, column] = False, True
    return (floors + up).astype(np.int64)


def whole_parts(values) -> np.ndarray:
    """Whole numbers (N,) that add up to the rounded sum of some amounts, each within one of its own: what a
    table shows of amounts that have fractions."""
    values = np.asarray(values, dtype=float)
    floors = np.floor(values)
    left = values - floors
    return (floors + _largest(left[:, None], np.array([half_up(values.sum()) - floors.sum()]))[:, 0]).astype(
        np.int64
    )


def _largest(fractions: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """Where the `counts` (C,) largest fractions of each column are, (R, C); the first of those that are
    equal."""
    ranks = np.argsort(np.argsort(-fractions, axis=0, kind="stable"), axis=0)
    found: np.ndarray = ranks < counts
    return found


def _chain(up: np.ndarray, can: np.ndarray, start: int, short: np.ndarray) -> list[tuple[int, int, int]]:
    """The shortest way for a unit of row `start` to a row that is `short`: (giver, taker, column) of each
    move, between cells that are `up` and cells that `can` be; [] for none."""
    came: dict[int, tuple[int, int]] = {}
    queue = [start]
    for row in queue:
        if short[row]:
            chain = []
            while row != start:
                giver, column = came[row]
                chain.append((giver, row, column))
                row = giver
            return chain
        for taker, column in np.argwhere(up[row] & ~up & can).tolist():
            if taker != start and taker not in came:
                came[taker] = (row, column)
                queue.append(taker)
    return []
