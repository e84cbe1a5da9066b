# SPDX-License-Identifier: GPL-2.0-or-later
"""Coordinates of many polygons at once, read from their well-known binary: what is reprojected or summed over
all of them in one call of numpy, instead of one call of Python per ring.

Source: OGC 06-103r4, 8.2 (and the flags of EWKB for Z and M).
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

# Types of geometry; groups hold other geometries.
_POINT, _LINE, _POLYGON, _GROUPS = 1, 2, 3, (4, 5, 6, 7)
_EWKB_Z, _EWKB_M = 0x80000000, 0x40000000


@dataclass(frozen=True)
class Outlines:
    """Rings of N shapes.

    x, y: coordinates of their points, shape (P,), ring after ring; starts: where each of the R rings begins
    in them, shape (R,); shape_of: the shape of each ring, shape (R,); is_hole: shape (R,); is_missing: the
    shapes that are None, shape (N,).
    """

    x: np.ndarray
    y: np.ndarray
    starts: np.ndarray
    shape_of: np.ndarray
    is_hole: np.ndarray
    is_missing: np.ndarray

    @classmethod
    def of(cls, shapes: Iterable[bytes | None]) -> Outlines:
        """From polygons, multipolygons or collections of them; other geometries have no ring."""
        rings: list[np.ndarray] = []
        shape_of: list[int] = []
        is_hole: list[bool] = []
        missing: list[bool] = []
        for number, wkb in enumerate(shapes):
            missing.append(wkb is None)
            if wkb is not None:
                _read(wkb, 0, rings, is_hole)
            shape_of.extend([number] * (len(rings) - len(shape_of)))
        sizes = np.array([len(ring) for ring in rings], dtype=int)
        points = np.concatenate(rings) if rings else np.empty((0, 2))
        starts = np.cumsum(sizes) - sizes
        return cls(
            points[:, 0], points[:, 1], starts, np.array(shape_of, dtype=int),
            np.array(is_hole, dtype=bool), np.array(missing, dtype=bool),
        )  # fmt: skip

    def bounds(self) -> np.ndarray:
        """West, east, south and north of each shape, shape (N, 4); NaN where it has no point."""
        found = np.full((len(self.is_missing), 4), np.nan)
        if len(self.starts):
            # Rings of a shape follow one another.
            numbers, first = np.unique(self.shape_of, return_index=True)
            at = self.starts[first]
            for column, (way, values) in enumerate(
                (way, values) for values in (self.x, self.y) for way in (np.minimum, np.maximum)
            ):
                found[numbers, column] = way.reduceat(values, at)
        return found

    def areas(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Area of each shape, holes taken off, with other coordinates for the same points; NaN where missing.

        The sums are those of GEOS (`Area::ofRingSigned`), in its order, so that figures are its own.
        """
        ends = np.append(self.starts[1:], len(x))
        with np.errstate(invalid="ignore", over="ignore"):
            # Beside the first point of the ring; at the ends of the array the neighbour does not count.
            products = (x - np.repeat(x[self.starts], ends - self.starts)) * (np.roll(y, 1) - np.roll(y, -1))
            rings = [
                # A sum from left to right: numpy's own adds in pairs.
                abs(np.add.accumulate(products[start + 1 : end - 1])[-1]) / 2 if end - start > 2 else 0.0
                for start, end in zip(self.starts.tolist(), ends.tolist())
            ]
            signed = np.where(self.is_hole, -1.0, 1.0) * np.array(rings, dtype=float)
        # Polygon by polygon, each from its outer ring on, then shape by shape.
        is_outer = ~self.is_hole
        polygons = np.bincount(np.cumsum(is_outer) - 1, weights=signed)
        areas = np.bincount(self.shape_of[is_outer], weights=polygons, minlength=len(self.is_missing))
        return np.where(self.is_missing, np.nan, areas)


def _read(wkb: bytes, at: int, rings: list[np.ndarray], is_hole: list[bool]) -> int:
    """Add the rings of the geometry that begins at this byte; the byte after it."""
    order = "<" if wkb[at] else ">"
    kind, count = struct.unpack_from(f"{order}II", wkb, at + 1)
    dimensions = 2 + bool(kind & _EWKB_Z) + bool(kind & _EWKB_M)
    kind &= 0xFFFF
    dimensions += {0: 0, 1: 1, 2: 1, 3: 2}[kind // 1000]
    if kind % 1000 == _POINT:
        return at + 5 + 8 * dimensions
    at += 9
    if kind % 1000 == _LINE:
        return at + 8 * count * dimensions
    if kind % 1000 in _GROUPS:
        for _ in range(count):
            at = _read(wkb, at, rings, is_hole)
    elif kind % 1000 == _POLYGON:
        for number in range(count):
            (size,) = struct.unpack_from(f"{order}I", wkb, at)
            if size:
                points = np.frombuffer(wkb, f"{order}f8", size * dimensions, at + 4)
                rings.append(points.reshape(size, dimensions)[:, :2])
                is_hole.append(number > 0)
            at += 4 + 8 * size * dimensions
    return at
