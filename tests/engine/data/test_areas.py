# SPDX-License-Identifier: GPL-2.0-or-later
"""Areal interpolation: volumes conserved, and the same shares as tobler where it is installed."""

from __future__ import annotations

import math

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import box

from otelo_qgis.engine.data.transfer import transfer

areas = pytest.importorskip("otelo_qgis.engine.data.areas")


def has_index():
    try:
        return gpd.GeoSeries([box(0, 0, 1, 1)]).sindex is not None
    except ImportError:
        return False


pytestmark = pytest.mark.skipif(not has_index(), reason="geopandas has no spatial index here (rtree)")


def grid(width, cells, offset=0.0, prefix="s"):
    size = width / cells
    squares = {
        f"{prefix}{i}{j}": box(
            700_000 + offset + i * size, 6_600_000 + offset + j * size,
            700_000 + offset + (i + 1) * size, 6_600_000 + offset + (j + 1) * size,
        )
        for i in range(cells) for j in range(cells)
    }  # fmt: skip
    return gpd.GeoSeries(squares, crs="EPSG:2154")


@given(st.integers(1, 4), st.integers(1, 4), st.floats(-400, 400), st.integers(0, 10**6))
def test_volumes_are_conserved_whatever_the_meshes(sources, targets, offset, seed):
    left, right = grid(10_000, sources), grid(10_000, targets, offset, "t")
    links, _ = areas.links_by_area(left, right)
    values = np.random.default_rng(seed).uniform(0, 1000, len(left))
    frame = pd.DataFrame({"logements": values}, index=left.index)
    after = transfer(frame, links).frame["logements"]
    assert math.isclose(math.fsum(after), math.fsum(values), rel_tol=1e-12)
    assert links.groupby("source")["part"].sum().tolist() == pytest.approx([1.0] * len(left))


def test_what_lies_outside_is_told_and_kept_or_lost():
    left, right = grid(10_000, 1), grid(5_000, 1, prefix="t")
    links, (told,) = areas.links_by_area(left, right)
    assert links["part"].tolist() == [1.0] and "25,0 %" in told.message and "s00" in told.message
    lost, _ = areas.links_by_area(left, right, fill=False)
    assert lost["part"].tolist() == [pytest.approx(0.25, rel=1e-3)]


def test_overlapping_targets_are_told():
    left = grid(10_000, 1)
    right = gpd.GeoSeries({"a": left.iloc[0], "b": left.iloc[0]}, crs=left.crs)
    links, findings = areas.links_by_area(left, right)
    assert links["part"].tolist() == pytest.approx([0.5, 0.5])
    assert [f.sujet for f in findings] == ["cibles qui se recouvrent"]


def test_the_same_as_tobler():
    tobler = pytest.importorskip("tobler.area_weighted", reason="tobler is not installed")
    left, right = grid(10_000, 5), grid(10_000, 3, 130.0, "t")
    values = np.random.default_rng(7).uniform(10, 1000, len(left))
    frame = gpd.GeoDataFrame({"logements": values}, geometry=left.to_numpy(), crs=left.crs)
    others = gpd.GeoDataFrame(geometry=right.to_numpy(), crs=right.crs)
    theirs = tobler.area_interpolate(frame, others, extensive_variables=["logements"], allocate_total=True)
    links, _ = areas.links_by_area(left, right)
    ours = transfer(pd.DataFrame({"logements": values}, index=left.index), links).frame["logements"]
    assert ours[right.index].tolist() == pytest.approx(theirs["logements"].tolist(), rel=1e-4)
