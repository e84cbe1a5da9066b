# SPDX-License-Identifier: GPL-2.0-or-later
"""What volet A asks of a geometry library: this one is shapely and geopandas.

Where they are missing, `processing.native` does the same with the geometry of QGIS. Frames are the same on
both
sides: a column `geometry`, one shape per row (None where there is none).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Protocol

import numpy as np
import pandas as pd

from .outlines import Outlines

# World-wide equal-area grid (EASE-Grid 2.0): areas do not depend on the layer's own projection.
EQUAL_AREA = "EPSG:6933"
# Longitude, then latitude.
DEGREES = "OGC:CRS84"
# Geometries handled between two looks at the cancel button.
PIECE = 1000
Tick = Callable[[float], None]


def no_tick(share: float) -> None:
    """For what cannot be cancelled."""


class Library(Protocol):
    """Geometry in one CRS; `placed` is False where the CRS is not known."""

    placed: bool

    def is_empty(self, shape) -> bool: ...

    def is_valid(self, shape) -> bool: ...

    def repaired(self, shape):
        """The shape as valid polygons."""

    def union(self, shapes: Sequence):
        """The multipolygon that some polygons make together."""

    def areas(self, shapes: Sequence) -> np.ndarray:
        """km² on the ground, on an equal-area grid."""

    def holes(self, shape) -> list:
        """The gaps that a polygon or multipolygon encloses, as polygons."""

    def point_in(self, shape) -> tuple[float, float]:
        """Coordinates of a point inside a polygon."""

    def degrees(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Longitude and latitude of some points; infinite where a point is out of the CRS."""

    def frame(self, data: pd.DataFrame, shapes: Sequence) -> pd.DataFrame:
        """The data with these shapes as `geometry`."""


class Shapely:
    """shapely and geopandas, imported only where they are used."""

    def __init__(self, crs):
        self.crs, self.placed = crs, crs is not None

    def is_empty(self, shape) -> bool:
        return shape is None or shape.is_empty

    def is_valid(self, shape) -> bool:
        return shape.is_valid

    def repaired(self, shape):
        import geopandas as gpd

        return self._polygons(gpd.GeoSeries([shape]).make_valid().iloc[0])

    def union(self, shapes: Sequence):
        from shapely.ops import unary_union

        return self._polygons(shapes[0] if len(shapes) == 1 else unary_union(list(shapes)))

    def areas(self, shapes: Sequence) -> np.ndarray:
        outlines = Outlines.of(None if shape is None else shape.wkb for shape in shapes)
        return outlines.areas(*self._to_equal_area.transform(outlines.x, outlines.y)) / 1e6

    @cached_property
    def _to_equal_area(self):
        from pyproj import Transformer

        return Transformer.from_crs(self.crs, EQUAL_AREA, always_xy=True)

    def holes(self, shape) -> list:
        from shapely.geometry import Polygon

        return [Polygon(ring) for one in getattr(shape, "geoms", [shape]) for ring in one.interiors]

    def point_in(self, shape) -> tuple[float, float]:
        point = shape.representative_point()
        return point.x, point.y

    def degrees(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        import geopandas as gpd

        xs, ys = zip(*points)
        moved = gpd.GeoSeries(gpd.points_from_xy(xs, ys), crs=self.crs).to_crs(DEGREES)
        return list(zip(moved.x, moved.y))

    def frame(self, data: pd.DataFrame, shapes: Sequence) -> pd.DataFrame:
        import geopandas as gpd

        return gpd.GeoDataFrame(data, geometry=list(shapes), crs=self.crs)

    def _polygons(self, shape):
        """The polygons of any geometry, as one valid multipolygon (lines and points left by a union go)."""
        from shapely.geometry import MultiPolygon, Polygon

        if not shape.is_valid:
            shape = shape.buffer(0)
        flat = [
            polygon
            for member in getattr(shape, "geoms", [shape])
            for polygon in (member.geoms if isinstance(member, MultiPolygon) else [member])
            if isinstance(polygon, Polygon)
        ]
        return MultiPolygon(flat)


def library_of(shapes: pd.DataFrame | pd.Series) -> Library:
    """The library that the shapes of a frame, or a series of shapes, belong to."""
    series = shapes.geometry if isinstance(shapes, pd.DataFrame) else shapes
    if hasattr(series, "crs"):
        return Shapely(series.crs)
    return next((one.library for one in series if one is not None), Shapely(None))


def areas(shapes: pd.Series, tick: Tick = no_tick) -> np.ndarray:
    """Areas in km² of a series of shapes, whatever their CRS; in pieces, with `tick`."""
    library, pieces = library_of(shapes), []
    for start in range(0, len(shapes), PIECE):
        pieces.append(library.areas(list(shapes.iloc[start : start + PIECE])))
        tick(min(start + PIECE, len(shapes)) / len(shapes))
    return np.concatenate(pieces) if pieces else np.empty(0)


def union_in_pieces(library: Library, shapes: list, tick: Tick, size: int = 64):
    """Union of many shapes, `size` at a time, so that the user can cancel in between."""
    total, done = len(shapes), 0
    while len(shapes) > 1:
        merged = []
        for start in range(0, len(shapes), size):
            merged.append(library.union(shapes[start : start + size]))
            done += min(size, len(shapes) - start)
            tick(min(1.0, done / (total + total / size + 1)))
        shapes = merged
    return shapes[0]
