# SPDX-License-Identifier: GPL-2.0-or-later
"""Objectives of the demo handed down from a SCoT, and a period that takes up what an older one left."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows

from otelo_qgis.engine.analysis.follow_up import planned, studied_communes
from otelo_qgis.engine.study import Study

SINKS = ("OBJECTIFS", "DECLINAISON", "CONSTATS")


@pytest.fixture(scope="module")
def study(demo_study):
    return Study.read(demo_study)


def territories(communes, scot="Flandre"):
    """The communes of two EPCI in a SCoT, which goes on out of the study."""
    epci = sorted(communes["restitution"].unique())[:2]
    lines = [(code, scot if one in epci else None) for code, one in communes["restitution"].items()]
    return epci, memory({"insee": "string", "scot": "string"}, [*lines, ("80001", scot)], name="scots")


def test_a_scot_is_handed_down_to_epci_and_communes(run, demo_study, study):
    communes, plan = studied_communes(study), planned(study)
    epci, mesh = territories(communes)
    wanted = memory({"code": "string", "objectif": "integer"}, [("Flandre", 3000), (epci[0], 900)])
    call = {"ETUDE": str(demo_study), "CIBLES": wanted, "TERRITOIRES": mesh, "NUMERO_PLH": 1}
    results, feedback, layer = run("decliner", {**call, **outputs(*SINKS)})
    names = ("niveau", "code", "obj_etude", "report", "cible", "objectif", "deplace", "ecart_cib")
    found = {(row[0], row[1]): row[2:] for row in rows(layer("DECLINAISON"), *names)}
    assert found["scot", "FLANDRE"][2:] == (3000, 3000, 3000 - found["scot", "FLANDRE"][0], 0)
    assert found["EPCI", epci[0]][2:4] == (900, 900) and found["EPCI", epci[1]][3] == 2100
    period = range(2022, 2028)
    assert results["ETUDE_TOTAL"] == plan[list(period)].sum().sum() == found["ensemble", ""][0]
    # Each level has all of it.
    below = sum(value[3] for (level, _), value in found.items() if level == "commune")
    above = sum(value[3] for (level, _), value in found.items() if level == "EPCI")
    assert below == above == results["OBJECTIF"] == found["ensemble", ""][3]
    assert layer("OBJECTIFS").isSpatial() and layer("OBJECTIFS").featureCount() == len(communes)
    assert "1 commune hors de l’étude" in feedback.said and results["NB_ECARTS"] == 0
    assert "communes sans niveau supérieur" in feedback.said.lower()
    # What comes out goes in the follow-up.
    starts = memory(
        {"code": "string", "annee": "integer", "commences": "integer"},
        [(code, 2022, 1) for code in plan.index],
    )
    again = {"ETUDE": str(demo_study), "CONSTRUCTION": starts, "NUMERO_PLH": 1, "CIBLES": layer("OBJECTIFS")}
    followed, _, _ = run("suivi", {**again, **outputs("SUIVI")})
    assert followed["OBJECTIF"] == results["OBJECTIF"]


def test_the_perimeters_that_are_imported_are_the_upper_level(run, demo_study, study, tmp_path):
    communes = studied_communes(study)
    lines = [f"{code};S1;Flandre" for code in communes.index]
    path = tmp_path / "perimetres.csv"
    path.write_text("\n".join(["insee_com;scot_id;nom_scot", *lines]), encoding="utf-8")
    _, _, layer = run("importer", {"FICHIER": str(path), **outputs("PERIMETRES")})
    wanted = memory({"code": "string", "objectif": "integer"}, [("S1", 3000)])
    call = {"ETUDE": str(demo_study), "CIBLES": wanted, "TERRITOIRES": layer("PERIMETRES"), "NUMERO_PLH": 1}
    results, _, layer = run("decliner", {**call, **outputs("OBJECTIFS", "DECLINAISON")})
    levels = {row[0]: row[1:] for row in rows(layer("DECLINAISON"), "niveau", "objectif", "nom")}
    assert levels["scot"] == (results["OBJECTIF"], "Flandre") == (3000, "Flandre")


def test_a_new_period_takes_up_what_was_not_built(run, demo_study, study, tmp_path):
    plan, path = planned(study), tmp_path / "suivie.gpkg"
    years = range(2022, 2028)
    starts = memory(
        {"code": "string", "annee": "integer", "commences": "integer"},
        [(code, year, max(int(plan.loc[code, year]) - 1, 0)) for code in plan.index for year in years],
    )
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": starts, "NUMERO_PLH": 1, "ETUDE_SUIVIE": str(path)}
    first, _, layer = run("suivi", {**call, **outputs("SUIVI")})
    old = layer("SUIVI")
    new = {"NUMERO_PLH": 2, "REPORT": "retard"}
    results, feedback, layer = run("decliner", {"ETUDE": str(path), **new, **outputs(*SINKS)})
    assert results["REPORTE"] == first["RESTE"] > 0
    assert results["OBJECTIF"] == results["ETUDE_TOTAL"] + results["REPORTE"]
    assert "Report de la période 2022-2027" in feedback.said
    # The same of the layer, on the study that does not keep it.
    given, _, _ = run("decliner", {"ETUDE": str(demo_study), "SUIVI": old, **new, **outputs("OBJECTIFS")})
    assert given["REPORTE"] == results["REPORTE"]
    with pytest.raises(QgsProcessingException, match="n’a pas de suivi"):
        run("decliner", {"ETUDE": str(demo_study), **new, **outputs("OBJECTIFS")})
    with pytest.raises(QgsProcessingException, match="compté deux fois"):
        run("decliner", {"ETUDE": str(path), "DEBUT": "2026", "REPORT": "retard", **outputs("OBJECTIFS")})


def test_a_mesh_without_its_field_is_refused(run, demo_study, study):
    mesh = memory(
        {"insee": "string", "nom": "string"}, [(studied_communes(study).index[0], "x")], name="mailles"
    )
    with pytest.raises(QgsProcessingException, match="mailles.*scot"):
        run("decliner", {"ETUDE": str(demo_study), "TERRITOIRES": mesh, **outputs("OBJECTIFS")})
    twice = memory({"insee": "string", "scot": "string"}, [("59183", "A"), ("59183", "B")], name="mailles")
    with pytest.raises(QgsProcessingException, match="code en double"):
        run("decliner", {"ETUDE": str(demo_study), "TERRITOIRES": twice, **outputs("OBJECTIFS")})
