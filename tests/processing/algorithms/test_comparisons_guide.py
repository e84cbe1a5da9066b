# SPDX-License-Identifier: GPL-2.0-or-later
"""Studies of the guide compared, explained and made uncertain, on its demo; and the two editions compared."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from qgis.core import QgsProcessingException
from qgis_support import outputs, rows

from otelo_qgis.engine.definitions.guide import OMPHALE
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import drawing

MESHES = ("TERRITOIRES", "ECARTS_EPCI", "ECARTS_COMMUNES")


def test_a_scenario_of_the_guide_is_compared_and_its_six_scenarios_told(run, guide_study, tmp_path):
    study = Study.read(guide_study)
    changed = replace(
        study.scenario, horizon_resorption=30, b2_scenario="pb_c", territoires={"Z001": {"b13_plp": False}}
    )
    other, page = tmp_path / "lent.json", tmp_path / "page.html"
    changed.write(other)
    call = {"ETUDE": str(guide_study), "SCENARIOS": [str(other)], "MATRICE": True, "PAGE": str(page)}
    results, _, layer = run(
        "comparer_scenarios", {**call, **outputs(*MESHES, "CONTRIBUTIONS", "MATRICE_TABLE")}
    )
    gap = results["BESOIN_B"] - results["BESOIN_A"]
    assert results["BESOIN_A"] == study.total and gap < 0
    for name in MESHES:
        assert sum(value for (value,) in rows(layer(name), "ecart")) == gap
    shares = rows(layer("CONTRIBUTIONS"), "parametre", "libelle", "valeur_b", "code", "shapley")
    group = {
        parameter: (label, value, amount) for parameter, label, value, code, amount in shares if not code
    }
    assert set(group) == {"horizon_resorption", "b2_scenario", "territoires"}
    assert group["territoires"][:2] == ("Paramètres propres à des territoires", "Z001 (b13_plp non)")
    assert sum(amount for _, _, amount in group.values()) == pytest.approx(gap, abs=1e-2)
    six = rows(layer("MATRICE_TABLE"), *OMPHALE)
    assert sum(row[0] for row in six) == results["BESOIN_A"]
    assert "Décohabitation maintenue" in page.read_text() and "Population basse" in page.read_text()
    drawing.apply(layer("ECARTS_COMMUNES"), "ecarts")


def test_the_two_editions_are_compared_step_by_step(run, guide_study, demo_study, tmp_path):
    guide, national, page = Study.read(guide_study), Study.read(demo_study), tmp_path / "page.html"
    call = {"ETUDE": str(guide_study), "ETUDES": [str(demo_study)], "PAGE": str(page)}
    results, _, layer = run(
        "comparer_scenarios", {**call, **outputs("PASSAGE", "CONTRIBUTIONS", "ECARTS_EPCI")}
    )
    assert (results["BESOIN_A"], results["BESOIN_B"]) == (guide.total, national.total)
    steps = rows(layer("PASSAGE"), "etape", "libelle", "formule", "code", "logements")
    gaps = {"": national.total - guide.total, "Z001": national.analysis.at["Z001", "besoin"]}
    gaps["Z001"] -= guide.analysis.at["Z001", "besoin"]
    for code, gap in gaps.items():
        assert sum(row[-1] for row in steps if row[3] == code) == pytest.approx(gap, abs=0.01)
    assert {"realloc", "resorption", "periode", "def_demo", "def_b13"} <= {row[0] for row in steps}
    assert all(label and text for _, label, text, *_ in steps)
    assert not rows(layer("CONTRIBUTIONS"), "parametre")
    html = page.read_text()
    assert "Taux de réallocation" in html and "2015-2021" in html and "2021-2035" in html and "<svg" in html
    # The other way, the same steps with the other sign.
    back, _, reverse = run(
        "comparer_scenarios",
        {"ETUDE": str(demo_study), "ETUDES": [str(guide_study)], **outputs("PASSAGE")},
    )
    assert back["BESOIN_A"] == national.total
    there, here = (
        {row[0]: row[1] for row in rows(one("PASSAGE"), "etape", "logements", "code") if not row[2]}
        for one in (layer, reverse)
    )
    assert here == pytest.approx({step: -amount for step, amount in there.items()})


def test_a_scenario_of_the_other_edition_that_the_study_cannot_feed_is_said(run, guide_study, tmp_path):
    national = tmp_path / "national.json"
    Scenario(annee_base=2015, projection=2021).write(national)
    call = {"ETUDE": str(guide_study), "SCENARIOS": [str(national)]}
    with pytest.raises(QgsProcessingException, match=r"national.*autre édition.*indicateurs absents"):
        run("comparer_scenarios", call)


def test_a_territory_of_the_guide_is_explained(run, guide_study, tmp_path):
    study = Study.read(guide_study)
    for table, code in (
        (study.analysis, "Z001"),
        (study.epci, study.epci.index[0]),
        (study.communes, study.communes.index[0]),
    ):
        page = tmp_path / f"{code}.html"
        call = {"ETUDE": str(guide_study), "TERRITOIRE": code, "PAGE": str(page), **outputs("ETAPES")}
        results, _, layer = run("expliquer", call)
        assert results["CHIFFRE"] == table.at[code, "besoin" if code == "Z001" else "place"]
        assert rows(layer("ETAPES"), "valeur")[-1] == (results["CHIFFRE"],)
        assert "entier pair" in page.read_text()


def test_how_sure_a_need_of_the_guide_is(run, guide_study, tmp_path):
    study, page = Study.read(guide_study), tmp_path / "page.html"
    call = {"ETUDE": str(guide_study), "TIRAGES": 60, "GRAINE": 3, "PAGE": str(page)}
    results, _, layer = run("sensibilite", {**call, **outputs("INTERVALLES", "TORNADE", "LOIS")})
    assert results["BESOIN"] == study.total and results["P10"] < results["P50"] < results["P90"]
    group = [name for name, code in rows(layer("TORNADE"), "nom", "code") if not code]
    assert "horizon_resorption" in group and "b1_horizon_resorption" not in group
    # The laws given back make the same draws.
    again, _, _ = run("sensibilite", {**call, "INCERTITUDES": layer("LOIS")})
    assert again["P50"] == results["P50"]
    assert "Durée de résorption du besoin en stock" in page.read_text()


def test_totals_alone_are_compared_where_the_passage_cannot_be_computed(
    run, guide_study, demo_study, tmp_path
):
    copy, page = tmp_path / "ancienne.gpkg", tmp_path / "page.html"
    shutil.copy(demo_study, copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("DELETE FROM gpkg_contents WHERE table_name = 'donnees'")
    call = {"ETUDE": str(guide_study), "ETUDES": [str(copy)], "PAGE": str(page)}
    results, feedback, layer = run("comparer_scenarios", {**call, **outputs("PASSAGE", "TABLE")})
    assert results["BESOIN_B"] == Study.read(demo_study).total
    assert not rows(layer("PASSAGE"), "etape") and rows(layer("TABLE"), "besoin")
    assert "côte à côte" in page.read_text() and "Refaites-la" in "".join(feedback.warnings)
