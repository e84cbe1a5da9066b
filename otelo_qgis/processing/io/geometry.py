# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of a source as shapes, with geopandas where it can be used, else with the geometry of QGIS."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ...engine.common.packages import can_use_geopandas
from .native import Native

# Where shapely is older than 2, geopandas needs rtree to look territories up.
HOW_TO_INDEX = "Debian : « apt install python3-rtree » ; ailleurs : « python -m pip install --user rtree »."


def with_geometry(frame: pd.DataFrame, wkb: pd.Series, crs: QgsCoordinateReferenceSystem) -> pd.DataFrame:
    """The frame with the polygons of a source, in its CRS: a GeoDataFrame where geopandas can be used, else
    shapes of QGIS."""
    if not can_use_geopandas():
        library = Native(crs)
        return library.frame(frame, [library.read(one) for one in wkb])
    import geopandas as gpd

    known = (crs.authid() or crs.toWkt()) if crs.isValid() else None
    geometry = gpd.GeoSeries.from_wkb(list(wkb), index=frame.index, crs=known)
    return gpd.GeoDataFrame(frame, geometry=geometry)
