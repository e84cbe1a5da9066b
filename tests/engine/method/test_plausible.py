# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers of communes that cannot be: said, or refused, each with its reason."""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pytest
from shapely.geometry import LineString, MultiPolygon, Polygon, box

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.method.mailles.meshes import build_meshes, clean_communes
from otelo_qgis.engine.method.mailles.shapes import Shapely


def communes(**columns):
    """Six communes of one km², in a row."""
    shapes = [box(x, 6_600_000, x + 1000, 6_601_000) for x in range(600_000, 606_000, 1000)]
    columns = {"analyse": "T1", "restitution": "E1", "population": 60_000.0, **columns}
    index = [f"{i:05d}" for i in range(6)]
    return gpd.GeoDataFrame(columns, index=index, geometry=columns.pop("geometry", shapes), crs=2154)


def subjects(findings):
    return sorted((one.sujet, one.code) for one in findings)


def swapped(layer):
    return layer.set_geometry(
        [Polygon([(y, x) for x, y in one.exterior.coords]) for one in layer.geometry], crs=layer.crs
    )


@pytest.mark.parametrize("crs", [2154, 4326])
def test_swapped_axes_are_refused(crs):
    layer = communes().to_crs(crs)
    assert not clean_communes(layer, "Communes")[1]
    with pytest.raises(TableError, match="coordonnées échangées"):
        clean_communes(swapped(layer), "Communes")


def test_a_mislabelled_crs_is_told_then_refused():
    degrees = communes().to_crs(4326)
    for wrong in (degrees.set_crs(2154, allow_override=True), communes().set_crs(4326, allow_override=True)):
        cleaned, findings = clean_communes(wrong, "Communes")
        assert subjects(findings) == [("hors de France", "")]
        with pytest.raises(TableError, match="système de coordonnées"):
            build_meshes(cleaned)


def test_the_same_polygon_for_all_is_refused_and_for_two_is_told():
    same = communes().geometry.iloc[0]
    with pytest.raises(TableError, match="même polygone"):
        clean_communes(communes(geometry=[same] * 6), "Communes")
    two = communes(geometry=[same, same, *communes().geometry[2:]])
    assert subjects(clean_communes(two, "Communes")[1]) == [
        ("polygone en double", "00000"), ("polygone en double", "00001")
    ]  # fmt: skip


def test_lines_and_points_are_refused():
    shapes = list(communes().geometry)
    for other in (LineString([(0, 0), (1, 1)]), shapes[0].centroid):
        with pytest.raises(TableError, match="lignes ou points.*00000"):
            clean_communes(communes(geometry=[other, *shapes[1:]]), "Communes")
    assert not clean_communes(communes(geometry=[MultiPolygon([shapes[0]]), *shapes[1:]]), "Communes")[1]


@pytest.mark.parametrize("value", [-1.0, np.inf, 1e308])
def test_a_population_that_is_none_is_refused(value):
    with pytest.raises(TableError, match="population.*00002"):
        clean_communes(communes(population=[1, 1, value, 1, 1, np.nan]), "Communes")


def test_inhabited_communes_without_households_are_told():
    layer = communes(population=[0.0, 10, 10, 10, 10, 10], menages=[0.0, 0, 5, 5, 5, 5])
    (told,) = clean_communes(layer, "Communes")[1]
    assert told.sujet == "sans ménage" and "1 commune" in told.message and "00001" in told.message


@pytest.mark.parametrize("side", [0.1, 0])
def test_a_commune_without_area_is_told(side):
    flat = box(600_000, 6_600_000, 600_000 + side, 6_600_000.1)
    layer = communes(geometry=[*communes().geometry[:5], flat])
    cleaned, findings = clean_communes(layer, "Communes")
    assert ("surface nulle", "00005") in subjects([*findings, *build_meshes(cleaned).findings])


def test_qgis_places_layers_as_geopandas_does():
    native = pytest.importorskip("otelo_qgis.processing.io.native")
    core = pytest.importorskip("qgis.core")
    point = [(652_000.0, 6_862_000.0)]
    library = native.Native(core.QgsCoordinateReferenceSystem("EPSG:2154"))
    assert library.degrees(point)[0] == pytest.approx(Shapely("EPSG:2154").degrees(point)[0])
