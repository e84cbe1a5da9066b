# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons as paths of an SVG that a page draws itself, small enough to be part of it.

Every vertex goes to the nearest point of one grid: neighbours that share a vertex share it still, so that no
gap opens between them, and what is smaller than a point of the grid is gone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

# Rings of a territory: sequences of (x, y), in the units of its map.
Rings = Sequence[Sequence[tuple[float, float]]]
# Points of the grid across the map.
ACROSS = 900


def drawn(territories: Mapping[str, Rings], *others: Mapping[str, Rings]):
    """Paths of some territories, and of others over them, on one grid.

    Parameters
    ----------
    territories : {code: rings}
        At least one ring; they set the frame.
    *others : {code: rings}
        Drawn in the same frame.

    Returns
    -------
    ((width, height), [{code: path}])
        Size of the frame in points of the grid, then a mapping for each that was given; a territory that is
        smaller than a point has no path.
    """
    points = [point for rings in territories.values() for ring in rings for point in ring]
    left, right = min(x for x, _ in points), max(x for x, _ in points)
    low, high = min(y for _, y in points), max(y for _, y in points)
    scale = ACROSS / max(right - left, high - low, 1e-9)

    def path(rings: Rings) -> str:
        return "".join(_ring([(round((x - left) * scale), round((high - y) * scale)) for x, y in ring])
                       for ring in rings)  # fmt: skip

    def paths(group: Mapping[str, Rings]) -> dict[str, str]:
        made = {code: path(rings) for code, rings in group.items()}
        return {code: text for code, text in made.items() if text}

    size = (round((right - left) * scale), round((high - low) * scale))
    return size, [paths(group) for group in (territories, *others)]


def _ring(points: Sequence[tuple[int, int]]) -> str:
    """A closed path from point to point, in steps; "" where it has no surface."""
    kept = [point for place, point in enumerate(points) if place == 0 or point != points[place - 1]]
    kept = _without_middles(kept)
    if len(set(kept)) < 3:
        return ""
    steps = [f"{x - a},{y - b}" for (a, b), (x, y) in zip(kept, kept[1:])]
    return f"M{kept[0][0]},{kept[0][1]}l{' '.join(steps)}z"


def _without_middles(points: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The points without those on the straight way from the one before to the one after."""
    kept: list[tuple[int, int]] = []
    for point in points:
        while len(kept) > 1 and _on_the_way(kept[-2], kept[-1], point):
            kept.pop()
        kept.append(point)
    return kept


def _on_the_way(start: tuple[int, int], middle: tuple[int, int], end: tuple[int, int]) -> bool:
    (a, b), (x, y), (c, d) = start, middle, end
    return (x - a) * (d - b) == (y - b) * (c - a) and (x - a) * (c - x) >= 0 and (y - b) * (d - y) >= 0
