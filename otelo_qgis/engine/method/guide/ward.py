# SPDX-License-Identifier: GPL-2.0-or-later
"""Ward's hierarchical clustering, exact, in the memory of the points: 35,000 communes on any machine.

The chain of nearest neighbours (Murtagh 1983; Müllner 2011) makes the same tree as looking for the closest
pair each time, since Ward's distance is reducible, without the matrix of distances (5 GB for 35,000 points).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

# Two distances nearer than this are the same one, seen from each of its ends.
_SAME = 1e-12


@dataclass(frozen=True)
class Tree:
    """Merges of n points, the lowest first, (n - 1,): `first` and `second`, a point of each of the two groups
    that are merged; `heights`, Ward's distance as scipy gives it: sqrt(2 x the inertia that is lost)."""

    first: np.ndarray
    second: np.ndarray
    heights: np.ndarray

    def cut(self, count: int) -> np.ndarray:
        """Group (0..count-1, in the order of their first point) of each point, (n,)."""
        n = len(self.first) + 1
        return _labels(n, self.first[: n - count], self.second[: n - count])

    def top(self, groups: np.ndarray) -> list[tuple[int, int, float]]:
        """How the groups of `cut`, numbered as one likes from 0, come together: (one, other, height), the
        lowest first; the merge of rank r makes the group number count + r."""
        count = int(groups.max()) + 1
        nodes = list(range(count))
        merges = []
        for rank in range(count - 1):
            place = len(self.first) - count + 1 + rank
            one, other = nodes[groups[self.first[place]]], nodes[groups[self.second[place]]]
            merges.append((one, other, float(self.heights[place])))
            nodes = [count + rank if node in (one, other) else node for node in nodes]
        return merges


def ward(points: np.ndarray, tick: Callable[[float], None] = lambda share: None) -> Tree:
    """The tree of some points, (n, d); tick: told the share done, may cancel."""
    n = len(points)
    centres = np.ascontiguousarray((points - points.mean(axis=0)).T, dtype=float)
    norms = np.einsum("ij,ij->j", centres, centres)
    sizes = np.ones(n)
    # Groups are columns; each keeps the number of one of its points. Those that are gone are infinitely far.
    points_of = np.arange(n)
    distances, weights = np.empty(n), np.empty(n)
    left = n
    first, second, heights = np.empty(n - 1, int), np.empty(n - 1, int), np.empty(n - 1)
    chain: list[int] = []
    for merge in range(n - 1):
        if left < 0.8 * len(sizes):
            # Closer ranks: what is gone costs no more.
            kept = np.flatnonzero(np.isfinite(norms))
            place = np.empty(len(sizes), dtype=int)
            place[kept] = np.arange(len(kept))
            chain = [int(place[row]) for row in chain]
            centres, norms = np.ascontiguousarray(centres[:, kept]), norms[kept]
            sizes, points_of = sizes[kept], points_of[kept]
            distances, weights = distances[: len(kept)], weights[: len(kept)]
        if not chain:
            chain.append(int(np.argmax(np.isfinite(norms))))
        while True:
            # size x size' / (size + size') x squared distance, but for the size of the last of the chain.
            last = chain[-1]
            np.dot(-2.0 * centres[:, last], centres, out=distances)
            distances += norms
            distances += norms[last]
            np.add(sizes, sizes[last], out=weights)
            np.divide(sizes, weights, out=weights)
            distances *= weights
            distances[last] = np.inf
            near = int(np.argmin(distances))
            if len(chain) > 1 and distances[chain[-2]] <= distances[near] * (1 + _SAME) + _SAME:
                near = chain[-2]
                break
            chain.append(near)
        del chain[-2:]
        lost = max(distances[near], 0.0) * sizes[last]
        first[merge], second[merge] = points_of[near], points_of[last]
        heights[merge] = np.sqrt(2.0 * lost)
        total = sizes[near] + sizes[last]
        centres[:, near] = (sizes[near] * centres[:, near] + sizes[last] * centres[:, last]) / total
        norms[near] = centres[:, near] @ centres[:, near]
        sizes[near] = total
        norms[last], centres[:, last] = np.inf, 0.0
        left -= 1
        if merge % 500 == 0:
            tick(merge / n)
    order = np.argsort(heights, kind="stable")
    return Tree(first[order], second[order], heights[order])


def _labels(n: int, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    parents = list(range(n))

    def root(point: int) -> int:
        while parents[point] != point:
            parents[point] = parents[parents[point]]
            point = parents[point]
        return point

    for one, other in zip(first.tolist(), second.tolist()):
        a, b = root(one), root(other)
        parents[max(a, b)] = min(a, b)
    roots = np.array([root(point) for point in range(n)])
    return np.unique(roots, return_inverse=True)[1]
