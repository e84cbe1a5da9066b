"""Which territories touch: contiguity weights, by libpysal (queen: a shared point is enough)."""

from __future__ import annotations

from collections.abc import Mapping

import geopandas as gpd


def neighbours(polygons: gpd.GeoSeries) -> Mapping[str, list[str]]:
    """Codes of the territories that touch each one; polygons indexed by code, in any CRS.

    Raises ImportError where libpysal is not installed.
    """
    # Imported here: a control without polygons must run where it is not installed.
    import warnings

    from libpysal.weights import Queen

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # islands, and disconnected components: both are common
        frame = gpd.GeoDataFrame(geometry=polygons.to_numpy(), crs=polygons.crs)
        weights = Queen.from_dataframe(frame, use_index=False)
    codes = list(polygons.index)
    return {codes[i]: [codes[j] for j in around] for i, around in weights.neighbors.items()}
