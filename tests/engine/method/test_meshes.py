# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import geopandas as gpd
import pytest
from shapely.geometry import MultiPolygon, Polygon, box

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.common.territories import WITHOUT_EPCI, remarks
from otelo_qgis.engine.method.mailles.meshes import build_meshes, clean_communes

KM = 1000.0


def square(column, row, side=KM):
    x, y = 600_000 + column * KM, 6_600_000 + row * KM
    return box(x, y, x + side, y + side)


def grid(analyse, restitution, population=60_000, crs=2154):
    """Communes of one km², in rows of three."""
    count = len(analyse)
    return gpd.GeoDataFrame(
        {"nom": [f"Commune {i}" for i in range(count)], "analyse": analyse, "restitution": restitution,
         "population": float(population)},
        index=[f"{i:05d}" for i in range(count)],
        geometry=[square(i % 3, i // 3) for i in range(count)],
        crs=crs,
    )  # fmt: skip


def subjects(findings):
    return sorted((one.sujet, one.code) for one in findings)


def test_dissolves_counts_and_areas():
    meshes = build_meshes(grid(["T1"] * 3 + ["T2"] * 3, ["E1", "E1", "E2", "E1", "E2", "E2"]))
    assert meshes.analysis["nb_com"].to_dict() == {"T1": 3, "T2": 3}
    assert meshes.analysis["superficie"].round(1).to_dict() == {"T1": 3.0, "T2": 3.0}
    assert meshes.analysis["nb_rest"].to_dict() == {"T1": 2, "T2": 2}
    assert meshes.restitution["nb_analyse"].to_dict() == {"E1": 2, "E2": 2}
    assert list(meshes.straddling) == ["E1", "E2"]
    assert meshes.parts["nb_com"].to_dict() == {
        ("T1", "E1"): 2, ("T1", "E2"): 1, ("T2", "E1"): 1, ("T2", "E2"): 2
    }  # fmt: skip
    assert meshes.parts.loc[("T1", "E1"), "part_pop"] == pytest.approx(2 / 3)
    for layer in (meshes.analysis, meshes.restitution, meshes.parts):
        assert layer.geometry.is_valid.all()
        assert (layer.geom_type == "MultiPolygon").all()
        assert layer.geometry.area.sum() == pytest.approx(6 * KM * KM)
    assert subjects(meshes.findings) == [("à cheval", "E1"), ("à cheval", "E2")]


def test_small_territories_and_holes_are_told():
    communes = grid(["T1"] * 9, ["E1"] * 9, population=1000).drop(index="00004")
    meshes = build_meshes(communes)
    assert subjects(meshes.findings) == [("moins de 50 000 habitants", "T1"), ("trou", "")]
    assert any("1,00 km²" in line for line in remarks(meshes.findings, "alerte"))


def test_a_territory_that_is_not_evaluated_cannot_be_too_small():
    meshes = build_meshes(grid(["T1", "T2"], ["E1", "E1"], population=1), evaluated=["T2"])
    assert ("moins de 50 000 habitants", "T1") not in subjects(meshes.findings)
    assert ("moins de 50 000 habitants", "T2") in subjects(meshes.findings)


def test_digitising_slivers_are_not_holes():
    outer = square(0, 0)
    sliver = Polygon(outer.exterior.coords, [square(0, 0, 10).buffer(-1).exterior.coords])
    communes = grid(["T1"], ["E1"]).set_geometry([sliver])
    assert not [one for one in build_meshes(communes).findings if one.sujet == "trou"]


def test_areas_do_not_depend_on_the_crs():
    in_degrees = grid(["T1"] * 3, ["E1"] * 3).to_crs(4326)
    assert build_meshes(in_degrees).analysis.loc["T1", "superficie"] == pytest.approx(3, rel=0.01)


def test_invalid_geometry_is_repaired_and_told():
    communes = grid(["T1", "T1"], ["E1", "E1"])
    bow_tie = Polygon([(0, 0), (1000, 1000), (1000, 0), (0, 1000)])
    communes.loc["00001", "geometry"] = bow_tie
    cleaned, findings = clean_communes(communes, "Mes communes")
    assert cleaned.geometry.is_valid.all()
    assert subjects(findings) == [("géométrie invalide", "00001")]
    assert communes.loc["00001", "geometry"].equals_exact(bow_tie, 0), "the input is left as it was"


def test_communes_without_epci_or_zone_are_kept_and_told():
    communes = grid(["T1", "", "T1"], ["E1", "E1", None])
    cleaned, findings = clean_communes(communes, "Mes communes")
    assert subjects(findings) == [("sans EPCI", "00002"), ("sans territoire d'analyse", "00001")]
    meshes = build_meshes(cleaned)
    assert list(meshes.restitution.index) == ["E1", WITHOUT_EPCI]
    assert meshes.restitution["nb_com"].sum() == 3
    assert meshes.analysis["nb_com"].sum() == 2


def test_pieces_of_one_commune_are_joined():
    communes = grid(["T1", "T1"], ["E1", "E1"]).assign(nom="Une commune")
    communes.index = ["00000", "00000"]
    cleaned, findings = clean_communes(communes, "Mes communes")
    assert len(cleaned) == 1 and subjects(findings) == [("code en double", "00000")]
    meshes = build_meshes(cleaned)
    assert meshes.analysis["superficie"].iloc[0] == pytest.approx(2, rel=0.01)
    assert meshes.analysis["population"].iloc[0] == 60_000


def test_one_code_for_two_communes_is_refused():
    communes = grid(["T1", "T2"], ["E1", "E1"])
    communes.index = ["00000", "00000"]
    with pytest.raises(TableError, match="Mes communes.*00000"):
        clean_communes(communes, "Mes communes")


@pytest.mark.parametrize(
    "break_it, said",
    [
        (lambda c: c.iloc[:0], "aucune commune"),
        (lambda c: gpd.GeoDataFrame({**c.drop(columns="geometry")}, geometry=list(c.geometry)), "système"),
        (lambda c: c.set_axis(["", "00001"]), "sans code"),
        (lambda c: c.set_geometry([None, square(1, 0)], crs=2154), "sans géométrie.*00000"),
        (lambda c: c.assign(restitution=""), "restitution"),
    ],
)
def test_layers_that_cannot_be_dissolved_are_refused(break_it, said):
    with pytest.raises(TableError, match=said) as caught:
        clean_communes(break_it(grid(["T1", "T1"], ["E1", "E1"])), "Mes communes")
    assert "Mes communes" in str(caught.value)


def test_cancel_stops_the_dissolve():
    class StopError(Exception):
        pass

    def tick(share):
        raise StopError

    with pytest.raises(StopError):
        build_meshes(grid(["T1"], ["E1"]), tick)


def test_exclaves_make_multipolygons():
    communes = grid(["T1", "T2", "T1"], ["E1"] * 3)
    assert len(build_meshes(communes).analysis.loc["T1", "geometry"].geoms) == 2
    assert isinstance(build_meshes(communes).analysis.loc["T2", "geometry"], MultiPolygon)
