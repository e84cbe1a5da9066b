# SPDX-License-Identifier: GPL-2.0-or-later
"""Which territories touch, by the geometry of QGIS: what serves on a QGIS without geopandas."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
from qgis.core import QgsFeature, QgsGeometry, QgsSpatialIndex


def touching(shapes: pd.Series, tick: Callable[[float], None]) -> dict[str, list[str]]:
    """Codes of the territories that touch each one (a shared point is enough), sorted.

    shapes: polygons as WKB, by code (None where there is none); tick: told the share done.
    """
    geometries = []
    for one in shapes:
        geometry = QgsGeometry()
        if isinstance(one, bytes):
            geometry.fromWkb(one)
        geometries.append(geometry)
    index = QgsSpatialIndex()
    for number, geometry in enumerate(geometries):
        if not geometry.isNull():
            feature = QgsFeature(number)
            feature.setGeometry(geometry)
            index.addFeature(feature)
    around: dict[str, list[str]] = {code: [] for code in shapes.index}
    codes = list(shapes.index)
    for number, geometry in enumerate(geometries):
        tick(number / len(geometries))
        if geometry.isNull():
            continue
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        # Each pair is looked at once.
        for other in index.intersects(geometry.boundingBox()):
            if other > number and engine.intersects(geometries[other].constGet()):
                around[codes[number]].append(codes[other])
                around[codes[other]].append(codes[number])
    return {code: sorted(others) for code, others in around.items()}
