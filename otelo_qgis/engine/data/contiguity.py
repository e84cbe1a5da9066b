# SPDX-License-Identifier: GPL-2.0-or-later
"""Which territories touch (queen contiguity: a shared point is enough), by geopandas' spatial join.

libpysal would serve, but the version of Debian 12 asks the network for its example data as soon as it is
imported, which this plugin never does; the tests compare with it where it is installed.
"""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd


def neighbours(polygons: gpd.GeoSeries) -> Mapping[str, list[str]]:
    """Codes of the territories that touch each one, sorted; polygons indexed by code, in any CRS.

    Raises ImportError where geopandas has no spatial index (shapely 1.8 without rtree).
    """
    frame = gpd.GeoDataFrame({"code": polygons.index}, geometry=polygons.to_numpy(), crs=polygons.crs)
    pairs = gpd.sjoin(frame, frame, how="inner", predicate="intersects")
    pairs = pairs[pairs["code_left"] != pairs["code_right"]]
    around: dict[str, list[str]] = {code: [] for code in polygons.index}
    for code, others in pairs.groupby("code_left")["code_right"]:
        around[code] = sorted(others)
    return around
