# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of a choropleth: where they are cut, and how a legend tells them. The rules have names, are tested
one by one, and are described in docs/semiologie.md.

A class holds its lower bound and not its upper one, which the next begins with; the last holds both. So the
words of the legend say exactly what is in it: "de 22,1 à moins de 28,2", "61,5 et plus".
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsClassificationPrettyBreaks

from ...engine.common.formatting import french_number
from ..language import tr

NATURAL, ROUND = "naturelles", "rondes"
METHODS = {NATURAL: "classes naturelles (Jenks)", ROUND: "bornes rondes"}
MOST = 5
# NEAR: values whose whole spread is less than this share of the greatest have one class.
# CLOSE: of a few values, those that differ by less are of the same class.
NEAR, CLOSE = 0.05, 0.02
# FEW: territories up to which there is no choropleth; their values are written beside their names.
FEW = 2
# GROUPED: values beyond which neighbours are taken together to find natural classes.
GROUPED = 600
# Decimals that a bound may need beyond those of its style, to part two values.
_FINER = 4
Bounds = list[tuple[float, float]]


def breaks(
    values: Sequence[float], most: int = MOST, method: str = NATURAL, decimals: int = 1, frozen: bool = False
) -> Bounds:
    """Classes (low included, high excluded but in the last), of contiguous bounds, as round as their values
    allow; [] without values.

    frozen: for values that will move: near ones keep classes of their own, parted half-way.
    """
    distinct = sorted(set(values))
    if not distinct:
        return []
    low, high = distinct[0], distinct[-1]
    if low == high:
        return [(low, high)]
    if not frozen and is_near(low, high):
        return [(_floor(low, decimals), _ceil(high, decimals))]
    starts = _starts(distinct, list(values), most, method, frozen)
    if not frozen:
        starts = _apart(distinct, starts)
    inner = []
    for start in starts:
        before = max(value for value in distinct if value < start)
        if frozen and len(distinct) <= most:
            start = (before + start) / 2
        inner.append(start if method == ROUND else round_between(before, start, decimals))
    if not frozen and len(distinct) > most:
        inner = _rounded(distinct[0], starts, inner, decimals)
    bounds = [_floor(low, decimals), *inner, _ceil(high, decimals)]
    return list(zip(bounds, bounds[1:]))


def is_near(low: float, high: float) -> bool:
    """Whether the values from one to the other are too near for colours to tell them apart."""
    return high - low < NEAR * max(abs(low), abs(high))


def _apart(distinct: Sequence[float], starts: Sequence[float]) -> list[float]:
    """The starts of classes that colours may tell apart: two neighbours whose values are all within NEAR of
    the greatest value are one, the nearest first."""
    kept = list(starts)
    greatest = max(abs(distinct[0]), abs(distinct[-1]))

    def spread(number: int) -> float:
        """From the lowest of a class to the highest of the next."""
        low = kept[number - 1] if number else distinct[0]
        after = kept[number + 1] if number + 1 < len(kept) else math.inf
        return max(value for value in distinct if value < after) - low

    while kept:
        number = min(range(len(kept)), key=spread)
        if spread(number) >= NEAR * greatest:
            break
        del kept[number]
    return kept


def parted(
    values: Sequence[float], threshold: float, most: int = MOST, method: str = NATURAL, decimals: int = 1
) -> tuple[Bounds, Bounds]:
    """The classes below a threshold, and from it on: none spans it, and where both are there they meet on
    it."""
    below, above = ([v for v in values if v < threshold], [v for v in values if v >= threshold])
    more = most // 2 if below and above else most
    first = breaks(below, most - more if above else most, method, decimals)
    second = breaks(above, more, method, decimals)
    if first and second:
        first[-1], second[0] = (first[-1][0], threshold), (threshold, max(second[0][1], threshold))
    elif first:
        # What is rounded stays on its side.
        first[-1] = (first[-1][0], min(first[-1][1], threshold))
    elif second:
        second[0] = (max(second[0][0], threshold), second[0][1])
    return first, second


def opened(inner: Sequence[float]) -> Bounds:
    """The classes that some bounds part; the first and the last have no end."""
    return list(zip((-math.inf, *inner), (*inner, math.inf)))


def open_ended(bounds: Bounds) -> Bounds:
    """Some classes, of which the first and the last have no end any more."""
    return opened([high for _, high in bounds[:-1]]) if bounds else []


def _starts(
    distinct: Sequence[float], values: Sequence[float], most: int, method: str, frozen: bool
) -> list[float]:
    """The value that each class but the first begins with."""
    if len(distinct) <= most:
        least = 0.0 if frozen else CLOSE * max(abs(distinct[0]), abs(distinct[-1]))
        return [after for before, after in zip(distinct, distinct[1:]) if after - before > least]
    if method == ROUND:
        found = [
            one.upperBound()
            for one in QgsClassificationPrettyBreaks().classes(distinct[0], distinct[-1], most)
        ]
        inner = sorted({bound for bound in found[:-1] if distinct[0] < bound <= distinct[-1]})
        while len(inner) >= most:
            inner.pop()
        # A bound without a value between it and the one before would make an empty class.
        return inner
    return natural(values, most)


def natural(values: Sequence[float], most: int) -> list[float]:
    """What each natural class (Jenks) but the first begins with: the classes of the least squared distances
    to their means, exactly, where QGIS only comes near. Beyond GROUPED values, neighbours are grouped."""
    distinct, counts = np.unique(np.asarray(values, dtype=float), return_counts=True)
    cuts = np.unique(np.linspace(0, len(distinct), min(len(distinct), GROUPED) + 1).astype(int))[:-1]
    # Around their middle: the sums of squares of large values would lose their ends.
    shifted = distinct - distinct.mean()
    sizes, sums, squares = (
        np.concatenate([[0.0], np.cumsum(np.add.reduceat(one, cuts))])
        for one in (counts, counts * shifted, counts * shifted**2)
    )
    first, last = np.triu_indices(len(cuts))
    cost = np.full((len(cuts), len(cuts)), np.inf)
    size, total = (one[last + 1] - one[first] for one in (sizes, sums))
    cost[first, last] = squares[last + 1] - squares[first] - total**2 / size
    least, chosen = cost[0], []
    for _ in range(most - 1):
        # The last class from each place on, after the best classes before it.
        ways = least[:-1, None] + cost[1:]
        chosen.append(ways.argmin(axis=0) + 1)
        least = ways.min(axis=0)
    starts, end = [], len(cuts) - 1
    for place in reversed(chosen):
        start = place[end]
        starts.append(float(distinct[cuts[start]]))
        end = start - 1
    return starts[::-1]


def round_between(before: float, start: float, decimals: int) -> float:
    """The roundest number after one value and up to another, with that many decimals or as few more as it
    takes."""
    for places in range(decimals, decimals + _FINER):
        found = _floor(start, places)
        if before < found <= start:
            return found
    return start


def _floor(value: float, decimals: int) -> float:
    scale = 10.0**decimals
    return min(math.floor(value * scale + 1e-9) / scale, value) + 0.0


def _ceil(value: float, decimals: int) -> float:
    scale = 10.0**decimals
    return max(math.ceil(value * scale - 1e-9) / scale, value) + 0.0


def _rounded(low: float, starts: Sequence[float], inner: Sequence[float], decimals: int) -> list[float]:
    """The bounds with no more decimals than the style has, where the class below keeps what it began with: of
    many values, those that are within a rounding of a bound may be of one class or the other."""
    firsts = [low, *starts]
    rounded = [_floor(start, decimals) for start in starts]
    return [near if near > first else bound for near, first, bound in zip(rounded, firsts, inner)]


def decimals_of(bounds: Sequence[float], decimals: int) -> int:
    """Decimals that some bounds need to be told apart, those of the style at least."""
    finite = [bound for bound in bounds if math.isfinite(bound)]
    for places in range(decimals, decimals + _FINER):
        if all(abs(bound - round(bound, places)) < 1e-9 * max(1.0, abs(bound)) for bound in finite):
            return places
    return decimals + _FINER - 1


def labels(classes: Bounds, decimals: int = 1, ends: str = "") -> list[str]:
    """The words of some classes. ends: which have no end: "haut", "deux" or "" for none (the last is then
    told from its bound on, as all others)."""
    places = decimals_of([bound for one in classes[:-1] for bound in one[1:]], decimals)

    def text(value: float) -> str:
        return french_number(value, places)

    found = []
    for number, (low, high) in enumerate(classes):
        is_last = number == len(classes) - 1
        if ends == "deux" and number == 0 and not is_last:
            found.append(tr("moins de {high}").format(high=text(high)))
        elif is_last and len(classes) > 1:
            found.append(tr("{low} et plus").format(low=text(low)))
        elif low == high:
            found.append(text(low))
        elif is_last:
            found.append(tr("de {low} à {high}").format(low=text(low), high=text(high)))
        else:
            found.append(tr("de {low} à moins de {high}").format(low=text(low), high=text(high)))
    return found
