# SPDX-License-Identifier: GPL-2.0-or-later
"""A machine without geopandas: volets A to D by the geometry of QGIS, with the same results."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsProcessingException
from qgis_support import EVALUATED, memory, outputs, rows, study_layer, table

from otelo_qgis.processing.algorithms import changer_maille, controler
from otelo_qgis.processing.io import geometry, native

NAMES = ("ANALYSE", "RESTITUTION", "PARTIES", "CONTROLES")


@pytest.fixture
def without(monkeypatch):
    """Call it: from then on geopandas and shapely cannot be imported."""

    def take_away():
        for module in (geometry, changer_maille, controler):
            monkeypatch.setattr(module, "can_use_geopandas", lambda: False)
        for name in [*(m for m in sys.modules if m.split(".")[0] in ("geopandas", "shapely")), "geopandas"]:
            monkeypatch.setitem(sys.modules, name, None)

    return take_away


def same_tables(first, second):
    """Two layers have the same rows, in the same order, figures compared to a billionth."""
    fields = first.fields().names()
    assert fields == second.fields().names()
    for one, other in zip(rows(first, *fields), rows(second, *fields)):
        for left, right in zip(one, other):
            assert left == right or np.isclose(float(left), float(right), rtol=1e-9, atol=0), (one, other)
    assert first.featureCount() == second.featureCount()


def same_shapes(first, second):
    for one, other in zip(first.getFeatures(), second.getFeatures()):
        left, right = one.geometry(), other.geometry()
        assert left.isGeosValid() == right.isGeosValid()
        assert left.isGeosEqual(right) or left.symDifference(right).area() <= 1e-9 * left.area()


def test_the_meshes_are_the_same(run, demo, without):
    wanted = {"COMMUNES": demo["COMMUNES"], **outputs(*NAMES)}
    plain, _, by_geopandas = run("mailles", wanted)
    without()
    again, _, by_qgis = run("mailles", wanted)
    for name in NAMES:
        same_tables(by_geopandas(name), by_qgis(name))
    for name in NAMES[:-1]:
        same_shapes(by_geopandas(name), by_qgis(name))
    numbers = [key for key in plain if key.startswith(("NB_", "SANS_"))]
    assert numbers and all(plain[key] == again[key] for key in numbers)


def test_the_whole_chain_is_the_same(run, demo, without, evaluated, tmp_path):
    results, _, by_geopandas = evaluated
    without()
    study = tmp_path / "e.gpkg"
    _, _, by_qgis = run("evaluation", {**demo, "ETUDE": str(study), **outputs(*EVALUATED)})
    for name in EVALUATED:
        same_tables(by_geopandas(name), by_qgis(name))
    same_tables(study_layer(results["ETUDE"], "TRANSFERTS"), study_layer(study, "TRANSFERTS"))


def square(x, y, side=10_000):
    return f"Polygon(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))"


BOWTIE = "Polygon((0 10000,10000 20000,10000 10000,0 20000,0 10000))"


def flawed():
    """A hole, a commune in two rows, one without EPCI, one with a crossed outline."""
    cells = [(x, y) for x in range(3) for y in range(3) if (x, y) != (1, 1)]
    found = [
        (f"0100{n}", "Z1" if x < 2 else "Z2", "E1" if n != 3 else None, 1000 + n,
         square(600_000 + 10_000 * x, 6_600_000 + 10_000 * y))
        for n, (x, y) in enumerate(cells, start=1)
    ]  # fmt: skip
    crossed = QgsGeometry.fromWkt(BOWTIE)
    crossed.translate(630_000, 6_600_000)
    found.append(("01009", "Z1", "E1", 500, crossed.asWkt()))
    found.append((*found[0][:-1], square(700_000, 6_600_000)))
    fields = {"code": "string", "analyse": "string", "restitution": "string", "population": "double"}
    return memory(fields, found, "Polygon", "EPSG:2154", "Communes abîmées")


def test_flaws_are_found_and_mended_the_same_way(run, without):
    wanted = {"COMMUNES": flawed(), **outputs(*NAMES)}
    _, _, by_geopandas = run("mailles", wanted)
    without()
    _, feedback, by_qgis = run("mailles", wanted)
    assert rows(by_geopandas("CONTROLES"), "sujet", "code") == rows(by_qgis("CONTROLES"), "sujet", "code")
    subjects = {row[0] for row in rows(by_qgis("CONTROLES"), "sujet")}
    assert {"trou", "code en double", "sans EPCI", "géométrie invalide"} <= subjects
    for name in ("RESTITUTION", "PARTIES"):
        same_tables(by_geopandas(name), by_qgis(name))
        same_shapes(by_geopandas(name), by_qgis(name))
    assert "réparée" in feedback.said


@pytest.mark.parametrize(
    "change, message",
    [
        (lambda: memory({"code": "string", "analyse": "string", "restitution": "string"},
                        [("01001", "Z", "E", square(0, 0))], "Polygon", None),
         "système de coordonnées inconnu"),
        (lambda: memory({"code": "string", "analyse": "string", "restitution": "string"},
                        [("01001", "Z", "E", square(0, 0)), ("01002", "Z", "E", "")], "Polygon"),
         "communes sans géométrie.*01002"),
    ],
)  # fmt: skip
def test_what_cannot_be_placed_is_refused(run, without, change, message):
    without()
    with pytest.raises(QgsProcessingException, match=message):
        run("mailles", {"COMMUNES": change(), **outputs("ANALYSE")})


def test_what_needs_geopandas_says_so(run, demo, without):
    without()
    # By path: an error keeps its layers in its frames, which must not outlive QGIS.
    areas = {"INDICATEURS": demo["COMMUNES"], "SENS": "surfaces", "CIBLES": demo["COMMUNES"]}
    with pytest.raises(QgsProcessingException, match="Interpolation par surfaces"):
        run("changer_maille", {**areas, **outputs("RESULTAT")})
    results, _, layer = run("controler", {"INDICATEURS": table("communes"), **outputs("CONTROLES")})
    assert "voisins non comparés" in {row[0] for row in rows(layer("CONTROLES"), "sujet")}
    assert "UTILISABLE" in results


def test_a_shape_of_qgis_keeps_no_line_or_point():
    library = native.Native(table("communes").crs())
    mixed = QgsGeometry.fromWkt(f"GeometryCollection({square(0, 0)},LineString(0 0,1 1),Point(3 3))")
    kept = library.union([native.NativeShape(mixed, library)])
    assert kept.geometry.isMultipart() and kept.geometry.area() == 1e8
    assert library.read(None) is None and library.is_empty(None)
