# SPDX-License-Identifier: GPL-2.0-or-later
"""Rings read from well-known binary: areas and bounds are, to the last bit, those of GEOS."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import DEMO

from otelo_qgis.engine.method.mailles.outlines import Outlines

gpd = pytest.importorskip("geopandas")
well_known, wkt = pytest.importorskip("shapely.wkb"), pytest.importorskip("shapely.wkt")

SHAPES = (
    "POLYGON ((0 0, 4 0, 4 3, 0 3, 0 0))",
    "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1), (4 4, 4 7, 7 7, 7 4, 4 4))",
    "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)), ((5 5, 9 5, 9 9, 5 5), (8 6, 8.5 6, 8.5 6.5, 8 6)))",
    "GEOMETRYCOLLECTION (POINT (7 7), LINESTRING (0 0, 9 9), POLYGON ((2 2, 3 2, 3 3, 2 2)))",
    "POLYGON Z ((0 0 7, 4 0 7, 4 3 7, 0 0 7))",
    "POLYGON EMPTY",
)


@pytest.mark.parametrize("order", [0, 1])
def test_areas_and_bounds_of_every_kind_of_polygon(order):
    shapes = [wkt.loads(text) for text in SHAPES]
    codes = [well_known.dumps(shape, big_endian=not order) for shape in shapes]
    outlines = Outlines.of([*codes, None])
    assert outlines.areas(outlines.x, outlines.y)[:-1].tolist() == [shape.area for shape in shapes]
    assert np.isnan(outlines.areas(outlines.x, outlines.y)[-1])
    for shape, (west, east, south, north) in list(zip(shapes, outlines.bounds().tolist()))[:3]:
        assert (west, south, east, north) == shape.bounds
    assert np.isnan(outlines.bounds()[-2:]).all()


def test_sums_are_in_the_order_of_geos():
    """Holes are taken off their own polygon first: added otherwise, the last bit would change."""
    squares = [
        f"(({0.1 * n} 0, {0.1 * n + 0.07} 0, {0.1 * n + 0.07} 0.9, {0.1 * n} 0.9, {0.1 * n} 0), "
        f"({0.1 * n + 0.01} 0.1, {0.1 * n + 0.03} 0.1, {0.1 * n + 0.03} 0.3, {0.1 * n + 0.01} 0.1))"
        for n in range(50)
    ]
    shape = wkt.loads(f"MULTIPOLYGON ({', '.join(squares)})")
    outlines = Outlines.of([shape.wkb])
    assert outlines.areas(outlines.x, outlines.y).tolist() == [shape.area]


@given(st.lists(st.tuples(*[st.floats(-1e7, 1e7)] * 2), min_size=3, max_size=30))
def test_the_area_of_any_ring_is_that_of_geos(points):
    ring = ", ".join(f"{x!r} {y!r}" for x, y in [*points, points[0]])
    shape = gpd.GeoSeries.from_wkt([f"POLYGON (({ring}))"]).iloc[0]
    outlines = Outlines.of([shape.wkb])
    assert outlines.areas(outlines.x, outlines.y).tolist() == [shape.area]


def test_the_communes_of_the_demo():
    shapes = gpd.read_file(DEMO, layer="communes").geometry
    outlines = Outlines.of(shape.wkb for shape in shapes)
    assert outlines.areas(outlines.x, outlines.y).tolist() == shapes.area.tolist()


def test_nothing_has_no_area():
    outlines = Outlines.of([])
    assert not len(outlines.areas(outlines.x, outlines.y)) and not len(outlines.bounds())
