# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet A with the geometry of QGIS, on a machine without geopandas: the same results, checked by the tests.

`Native` does what `engine.method.mailles.shapes.Shapely` does; both rest on GEOS and PROJ.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsWkbTypes,
)

from ...engine.method.mailles.shapes import DEGREES, EQUAL_AREA


class NativeShape:
    """A geometry of QGIS that knows its library."""

    __slots__ = ("geometry", "library")

    def __init__(self, geometry: QgsGeometry, library: Native):
        self.geometry, self.library = geometry, library

    @property
    def wkb(self) -> bytes:
        return bytes(self.geometry.asWkb())


class Native:
    """The geometry of QGIS, in one CRS: a `shapes.Library`."""

    def __init__(self, crs: QgsCoordinateReferenceSystem):
        self.crs, self.placed = crs, crs.isValid()
        self.to_equal_area, self.to_degrees = (
            QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(name), QgsCoordinateTransformContext())
            for name in (EQUAL_AREA, DEGREES)
        )

    def read(self, wkb: bytes | None) -> NativeShape | None:
        """A shape from its bytes."""
        if wkb is None:
            return None
        geometry = QgsGeometry()
        geometry.fromWkb(wkb)
        return NativeShape(geometry, self)

    def is_empty(self, shape) -> bool:
        return shape is None or shape.geometry.isEmpty()

    def is_valid(self, shape) -> bool:
        return shape.geometry.isGeosValid()

    def repaired(self, shape) -> NativeShape:
        return self._polygons(shape.geometry.makeValid())

    def union(self, shapes: Sequence[NativeShape]) -> NativeShape:
        if len(shapes) == 1:
            return self._polygons(shapes[0].geometry)
        return self._polygons(QgsGeometry.unaryUnion([one.geometry for one in shapes]))

    def areas(self, shapes: Sequence[NativeShape]) -> np.ndarray:
        found = []
        for one in shapes:
            moved = QgsGeometry(one.geometry)
            try:
                moved.transform(self.to_equal_area)
            except QgsCsException:
                found.append(np.nan)
                continue
            found.append(moved.area() / 1e6)
        return np.array(found)

    def holes(self, shape: NativeShape) -> list[NativeShape]:
        return [
            NativeShape(QgsGeometry.fromPolygonXY([ring]), self)
            for polygon in self._parts(shape.geometry)
            for ring in polygon.asPolygon()[1:]
        ]

    def point_in(self, shape: NativeShape) -> tuple[float, float]:
        point = shape.geometry.pointOnSurface().asPoint()
        return point.x(), point.y()

    def degrees(self, points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        return [self._degrees(*point) for point in points]

    def _degrees(self, x: float, y: float) -> tuple[float, float]:
        try:
            moved = self.to_degrees.transform(x, y)
        except QgsCsException:
            return np.inf, np.inf
        return moved.x(), moved.y()

    def frame(self, data: pd.DataFrame, shapes: Sequence[NativeShape]) -> pd.DataFrame:
        return data.assign(geometry=pd.Series(list(shapes), index=data.index, dtype=object))

    def _parts(self, geometry: QgsGeometry) -> list[QgsGeometry]:
        """The simple polygons of a geometry."""
        return [
            one
            for one in geometry.asGeometryCollection()
            if one.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        ]

    def _polygons(self, geometry: QgsGeometry) -> NativeShape:
        """The polygons of any geometry, as one valid multipolygon."""
        if not geometry.isGeosValid():
            geometry = geometry.buffer(0, 8)
        parts = self._parts(geometry)
        return NativeShape(QgsGeometry.collectGeometry(parts) if parts else QgsGeometry(), self)
