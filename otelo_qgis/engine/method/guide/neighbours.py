# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet D of the guide within capacity: what a territory cannot take goes to those that touch it.

Pass p of 100: territories by decreasing excess, each gives to its neighbours by decreasing deficit p % of
min(excess left, deficit left), both being updated along. Source: the guide, pp. 104-106 (after Cobole,
DRIEA); docs/guide_approfondi.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from ...definitions.score import PASSES


def pairs_within(around: Mapping[str, Sequence[str]], codes: pd.Index, bassins: np.ndarray) -> np.ndarray:
    """Neighbours as numbers of rows, both ways, (E, 2): only inside a bassin, since a need that is known in
    one is not met by building in another."""
    place = {code: row for row, code in enumerate(codes)}
    found = [
        (place[code], place[other])
        for code, others in around.items()
        if code in place
        for other in others
        if other in place and other != code
    ]
    pairs = np.array(found, dtype=int).reshape(-1, 2)
    return np.unique(pairs[bassins[pairs[:, 0]] == bassins[pairs[:, 1]]], axis=0)


def reallocate(
    excess: np.ndarray,
    deficit: np.ndarray,
    pairs: np.ndarray,
    passes: int = PASSES,
    last: int | None = None,
    tick: Callable[[float], None] = lambda share: None,
) -> np.ndarray:
    """What each territory gives to each neighbour, in dwellings that are not whole: (E,), as `pairs`.

    Args:
        excess, deficit: (N,), >= 0, one of them 0 for each territory; a deficit may be infinite (no limit).
            Equal ones keep the order of the rows.
        pairs: (E, 2), giver and taker, as `pairs_within` gives them.
        passes: pass p moves p / passes of what can move.
        last: the pass to stop after; all of them when left out.
        tick: told the share done; what it raises stops it.

    The order of the guide is kept exactly: moves that share neither giver nor taker do not depend on each
    other, and are made at once.
    """
    excess, deficit = excess.astype(float).copy(), deficit.astype(float).copy()
    moved = np.zeros(len(pairs))
    able = np.flatnonzero((excess[pairs[:, 0]] > 0) & (deficit[pairs[:, 1]] > 0))
    for number in range(1, (last or passes) + 1):
        givers, takers = pairs[able, 0], pairs[able, 1]
        # Rows of the matrix by excess, its columns by deficit, as they stand when the pass begins.
        order = np.lexsort((takers, -deficit[takers], givers, -excess[givers]))
        share = number / passes
        for wave in _waves(givers[order], takers[order], len(excess)):
            chosen = able[order[wave]]
            one, other = pairs[chosen, 0], pairs[chosen, 1]
            amount = share * np.minimum(excess[one], deficit[other])
            excess[one] -= amount
            deficit[other] -= amount
            moved[chosen] += amount
        able = able[(excess[pairs[able, 0]] > 0) & (deficit[pairs[able, 1]] > 0)]
        tick(number / passes)
        if not len(able):
            break
    return moved


def _waves(givers: np.ndarray, takers: np.ndarray, count: int) -> Iterator[np.ndarray]:
    """The moves, in their order, in groups whose moves share nobody: each group is the first move left of its
    giver and of its taker."""
    left = np.arange(len(givers))
    first_of_giver, first_of_taker = np.empty(count, dtype=int), np.empty(count, dtype=int)
    while len(left):
        # Written backwards, the first of each stays.
        first_of_giver[givers[left[::-1]]] = left[::-1]
        first_of_taker[takers[left[::-1]]] = left[::-1]
        ready = (first_of_giver[givers[left]] == left) & (first_of_taker[takers[left]] == left)
        yield left[ready]
        left = left[~ready]


def whole_moves(moved: np.ndarray, excess: np.ndarray, deficit: np.ndarray, pairs: np.ndarray) -> np.ndarray:
    """The moves in whole dwellings, (E,): none gives more than its excess nor takes more than its deficit
    (both whole), and nothing that a neighbour can take is left.

    Whole parts first, then one dwelling to the largest fractions, then what can still move, in that order.
    """
    whole = np.floor(moved + 1e-9)
    left = excess - np.bincount(pairs[:, 0], whole, minlength=len(excess))
    room = deficit - np.bincount(pairs[:, 1], whole, minlength=len(deficit))
    order = np.lexsort((pairs[:, 1], pairs[:, 0], -np.round(moved - whole, 9)))
    for most in (1.0, np.inf):
        for row in order.tolist():
            giver, taker = pairs[row]
            amount = min(most, left[giver], room[taker])
            if amount > 0 and (most > 1 or moved[row] > whole[row] + 1e-9):
                whole[row] += amount
                left[giver] -= amount
                room[taker] -= amount
    return whole


def within_capacity(
    objectives: pd.Series,
    capacity: pd.Series,
    bassins: pd.Series,
    around: Mapping[str, Sequence[str]],
    tick: Callable[[float], None] = lambda share: None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Objectives held within capacity, the rest given to neighbours of the bassin.

    Args:
        objectives: whole, >= 0, by code; capacity: whole, NaN without limit, same index; bassins: same index.
        around: codes of the neighbours of each.

    Returns:
        (T, ...) capacite, cede, recu, place, non_couver, whole: place = objectif - cede - non_couver + recu,
        never above the capacity; and the moves (de, vers, cedes), those above 0.
    """
    limit = capacity.fillna(np.inf).to_numpy(dtype=float)
    wanted = objectives.to_numpy(dtype=float)
    excess, deficit = np.maximum(wanted - limit, 0.0), np.maximum(limit - wanted, 0.0)
    pairs = pairs_within(around, objectives.index, pd.factorize(bassins)[0])
    whole = whole_moves(reallocate(excess, deficit, pairs, tick=tick), excess, deficit, pairs)
    given = np.bincount(pairs[:, 0], whole, minlength=len(wanted))
    taken = np.bincount(pairs[:, 1], whole, minlength=len(wanted))
    frame = pd.DataFrame(
        {
            "capacite": capacity,
            "cede": given,
            "recu": taken,
            "place": np.minimum(wanted, limit) + taken,
            "non_couver": excess - given,
        },
        index=objectives.index,
    )
    codes = objectives.index.to_numpy()
    some = whole > 0
    moves = pd.DataFrame(
        {
            "de": codes[pairs[some, 0]],
            "vers": codes[pairs[some, 1]],
            "cedes": whole[some].astype("int64"),
        }
    )
    return frame, moves
