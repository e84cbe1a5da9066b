# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job on the demo territory: in one run, step by step, in a model, and by qgis_process."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pandas as pd
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis_support import (
    EVALUATED,
    OF_FOLLOW_UP,
    OF_GUIDE,
    Feedback,
    child,
    memory,
    outputs,
    rows,
    study_layer,
    table,
)
from support import DEMO, ROOT

from otelo_qgis.engine.definitions.briques import OWN, TEN_TERMS, TERM_SIGNS
from otelo_qgis.engine.definitions.components import COMPONENTS
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.processing.cartography.project import MAPS

# The demo has no brique of its own.
NATIONAL = [component for component in COMPONENTS if component != OWN]


def frame(layer):
    names = layer.fields().names()
    return pd.DataFrame(rows(layer, *names), columns=names)


def test_every_output_is_there_with_its_geometry(evaluated):
    _, _, layer = evaluated
    polygons = {"BESOINS": 2, "COMMUNES_BESOINS": 125, "EPCI_BESOINS": 4, "OBJECTIFS": 125,
                "OBJECTIFS_EPCI": 4, "ANALYSE": 2, "RESTITUTION": 4, "PARTIES": 6}  # fmt: skip
    for name, count in polygons.items():
        assert layer(name).featureCount() == count, name
        assert layer(name).wkbType() == QgsWkbTypes.Type.MultiPolygon
        assert layer(name).crs().authid() == "EPSG:2154"
        assert all(feature.geometry().isGeosValid() for feature in layer(name).getFeatures())
    assert layer("ANNEES").featureCount() == 2 * 15
    assert not layer("ANNEES").isSpatial()
    assert layer("PARAMETRES").featureCount() > 30


def test_figures_are_conserved_from_zones_to_communes_to_epci(evaluated):
    results, _, layer = evaluated
    zones, communes = frame(layer("BESOINS")), frame(layer("COMMUNES_BESOINS"))
    epci, objectives = frame(layer("EPCI_BESOINS")), frame(layer("OBJECTIFS"))
    assert (
        results["BESOIN_TOTAL"] == zones["besoin"].sum() == communes["besoin"].sum() == epci["besoin"].sum()
    )
    assert results["BESOIN_TOTAL"] > 0
    by_zone = communes.groupby("analyse")[NATIONAL].sum()
    for component in NATIONAL:
        field = f"{component}_avp" if component.startswith("b1") else component
        assert by_zone[component].tolist() == zones.set_index("code")[field].loc[by_zone.index].tolist()
    for some in (zones, communes, epci):
        assert (sum(TERM_SIGNS[term] * some[term] for term in TEN_TERMS) == some["besoin"]).all()
    assert results["OBJECTIF_PLACE"] + results["NON_COUVERT"] == objectives["net"].sum()
    assert objectives["net"].sum() == results["BESOIN_TOTAL"] - objectives["conversion"].sum()
    assert (objectives["place"] <= objectives["capacite"]).all()


def test_the_log_tells_joins_terms_and_replaced_keys(evaluated):
    _, feedback, _ = evaluated
    assert "(100 %)" in feedback.said
    assert "A Évolution démographique" in feedback.said
    assert any("« menages » au lieu de « source »" in line for line in feedback.warnings)
    assert feedback.steps == sorted(feedback.steps) and len(feedback.steps) > 5


def test_field_names_survive_a_shapefile(evaluated):
    _, _, layer = evaluated
    for name in EVALUATED:
        for field in layer(name).fields():
            assert len(field.name()) <= 10


def test_step_by_step_gives_the_same(run, demo, evaluated, tmp_path):
    _, _, whole = evaluated
    scenario = str(tmp_path / "scenario.json")
    needs_inputs = {key: demo[key] for key in ("INDICATEURS", "MENAGES", "PROJECTION")}
    _, _, needs = run(
        "besoins", {**needs_inputs, "SCENARIO_APPLIQUE": scenario, **outputs("BESOINS", "ANNEES")}
    )
    _, _, shared = run(
        "ventilation",
        {"BESOINS": needs("BESOINS"), "COMMUNES": demo["COMMUNES"], "SCENARIO": scenario,
         **outputs("COMMUNES_BESOINS", "EPCI_BESOINS")},
    )  # fmt: skip
    _, _, objectives = run(
        "objectifs",
        {
            "COMMUNES_BESOINS": shared("COMMUNES_BESOINS"),
            **outputs("OBJECTIFS", "OBJECTIFS_EPCI", "TRANSFERTS"),
        },
    )
    assert Scenario.read(scenario).projection == 2035
    # Tables of the study have the id of their GeoPackage.
    of_study = frame(whole("ANNEES")).drop(columns="fid")
    pd.testing.assert_frame_equal(frame(needs("ANNEES")), of_study, check_dtype=False)
    pd.testing.assert_frame_equal(frame(needs("BESOINS")), frame(whole("BESOINS")))
    for step, name in (
        (shared, "COMMUNES_BESOINS"), (shared, "EPCI_BESOINS"), (objectives, "OBJECTIFS"),
        (objectives, "OBJECTIFS_EPCI"), (objectives, "TRANSFERTS"),
    ):  # fmt: skip
        of_chain = frame(whole(name)).drop(columns="fid", errors="ignore")
        pd.testing.assert_frame_equal(frame(step(name)), of_chain, check_dtype=False)


def test_mailles_alone(run, demo, evaluated):
    _, _, whole = evaluated
    results, _, layer = run(
        "mailles", {"COMMUNES": demo["COMMUNES"], **outputs("ANALYSE", "RESTITUTION", "PARTIES", "CONTROLES")}
    )
    assert (results["NB_ANALYSE"], results["NB_RESTITUTION"], results["NB_A_CHEVAL"]) == (2, 4, 2)
    pd.testing.assert_frame_equal(frame(layer("PARTIES")), frame(whole("PARTIES")).drop(columns="fid"))
    parts = frame(layer("PARTIES"))
    assert (parts.groupby("restitutio")["part_com"].sum().round(6) == 1).all()


def test_chained_in_a_model(provider, demo):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Chaîne", "Tests", "")
    for name in ("COMMUNES", "INDICATEURS", "MENAGES"):
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name)
        )
    child(model, "b", "besoins", {
        "INDICATEURS": source.fromModelParameter("INDICATEURS"),
        "MENAGES": source.fromModelParameter("MENAGES"),
        "PROJECTION": source.fromStaticValue(2035),
    })  # fmt: skip
    child(model, "c", "ventilation", {
        "BESOINS": source.fromChildOutput("b", "BESOINS"),
        "COMMUNES": source.fromModelParameter("COMMUNES"),
    })  # fmt: skip
    last = child(
        model, "d", "objectifs", {"COMMUNES_BESOINS": source.fromChildOutput("c", "COMMUNES_BESOINS")}
    )
    output = QgsProcessingModelOutput("Objectifs", "Objectifs")
    output.setChildId("d")
    output.setChildOutputName("OBJECTIFS")
    last.setModelOutputs({"Objectifs": output})
    model.setChildAlgorithm(last)
    valid, issues = model.validate()
    assert valid, issues
    context, feedback = QgsProcessingContext(), Feedback()
    inputs = {name: demo[name] for name in ("COMMUNES", "INDICATEURS", "MENAGES")}
    # The name of a model's output is not the same in every version of QGIS.
    (target,) = (item.name() for item in model.destinationParameterDefinitions())
    to_project = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    results, ok = model.run({**inputs, target: to_project}, context, feedback, {}, False)
    assert ok
    # The layer will arrive styled, as from the algorithm alone.
    assert context.layerToLoadOnCompletionDetails(results[target]).postProcessor() is not None
    layer = QgsProcessingUtils.mapLayerFromString(results[target], context)
    assert layer.featureCount() == 125
    assert sum(value for (value,) in rows(layer, "place")) > 9000


def test_layers_arrive_styled_named_and_described(run, demo, provider):
    """As the toolbox loads them: the post-processor sets style, aliases and metadata."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = provider.algorithm("evaluation").create()
    details = QgsProcessingContext.LayerDetails("Communes", QgsProject.instance(), "COMMUNES_BESOINS")
    # The destination is known once the sink is made: QGIS adds it when the output goes to a project.
    sinks = outputs("BESOINS", "OBJECTIFS", "EPCI_BESOINS")
    sinks["COMMUNES_BESOINS"] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", QgsProject.instance())
    results, _ = algorithm.run({**demo, **sinks}, context, Feedback(), {}, False)
    loaded = context.layersToLoadOnCompletion()
    assert list(loaded) == [results["COMMUNES_BESOINS"]]
    details = loaded[results["COMMUNES_BESOINS"]]
    layer = QgsProcessingUtils.mapLayerFromString(results["COMMUNES_BESOINS"], context)
    details.postProcessor().postProcessLayer(layer, context, Feedback())
    labels = [node.label() for node in layer.renderer().legendSymbolItems()]
    assert "Besoin pour 1\u202f000 logements" in labels
    assert any(label.startswith("cercle de ") for label in labels)
    assert "fictives" in layer.name()
    assert all(field.alias() for field in layer.fields())
    assert '"projection": 2035' in layer.metadata().abstract()
    drawn = [f for f in layer.getFeatures() if layer.renderer().rootRule().isFilterOK(f)]
    assert len(drawn) == 125


def test_everything_goes_to_one_geopackage_with_a_page(run, demo, tmp_path):
    target = tmp_path / "été résultats.gpkg"
    sinks = {name: f"ogr:dbname='{target}' table=\"{name.lower()}\" (geom)" for name in EVALUATED}
    page = tmp_path / "synthese.html"
    results, _, _ = run("evaluation", {**demo, **sinks, "SYNTHESE": str(page)})
    for name in EVALUATED:
        layer = QgsVectorLayer(f"{target}|layername={name.lower()}", name, "ogr")
        assert layer.isValid(), name
    html = page.read_text(encoding="utf-8")
    assert f"{results['BESOIN_TOTAL']:,}".replace(",", "\u202f") in html
    assert "Données fictives" in html and "Communauté urbaine de Dunkerque" in html
    # Nothing comes from elsewhere; the chart and the map are in the page.
    assert not re.search(r'(?:src|href)="(?!#|data:)', html)
    assert 'class="plan"' in html and "De quoi le besoin est fait" in html


def test_a_setting_that_is_given_wins_over_the_scenario_file_even_equal_to_its_default(run, demo, tmp_path):
    path = tmp_path / "s.json"
    Scenario(projection=2040, b2_scenario="ph_h", b14_taux_reallocation=0).write(path)
    inputs = {**{key: demo[key] for key in ("INDICATEURS", "MENAGES")}, "SCENARIO": str(path)}
    results, *_ = run("besoins", {**inputs, **outputs("BESOINS")})
    used = Scenario.from_json(results["SCENARIO_JSON"])
    assert (used.projection, used.b2_scenario, used.b14_taux_reallocation) == (2040, "ph_h", 0)
    results, _, layer = run(
        "besoins",
        {**inputs, "PROJECTION": 2030, "B2_SCENARIO": "central_c", **outputs("BESOINS", "PARAMETRES")},
    )
    used = Scenario.from_json(results["SCENARIO_JSON"])
    assert (used.projection, used.b2_scenario, used.b14_taux_reallocation) == (2030, "central_c", 0)
    changed = {name for name, different in rows(layer("PARAMETRES"), "parametre", "modifie") if different}
    assert changed == {"b14_taux_reallocation"}


def test_own_keys_and_local_data(run, demo, tmp_path):
    keys = memory(
        {"composante": "string", "indicateur": "string", "poids": "double"},
        [("demo", "emplois", 0.5), ("demo", "menages", 0.5)],
    )
    codes = [code for (code,) in rows(table("communes"), "code")]
    local = memory({"code": "string", "cap_max": "integer"}, [(code, 5) for code in codes])
    results, *_ = run(
        "evaluation",
        {
            **demo,
            "CLES": keys,
            "CAPACITES": local,
            "ETUDE": str(tmp_path / "e.gpkg"),
        },
    )
    assert results["A_CONSTRUIRE"] <= 5 * 125
    assert results["NON_COUVERT"] > 0
    replaced = study_layer(tmp_path / "e.gpkg", "SUBSTITUTIONS")
    assert "demo" not in {name for (name,) in rows(replaced, "composante")}


@pytest.mark.journey
def test_by_qgis_process_as_the_readme_says(tmp_path):
    """The issue's command line, in a process and a profile of its own."""
    script = ROOT / "scripts" / "demo.py"
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path / "démo")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Besoin total" in done.stdout
    folder = tmp_path / "démo"
    assert {path.stem for path in (folder / "cartes").glob("*.png")} == {
        one.key for one in MAPS if one.key not in OF_GUIDE | OF_FOLLOW_UP
    }
    made = ("otelo.qgz", "atlas.pdf", "rapport.html", "rapport.docx", "otelo.xlsx", "synthese.html")
    assert all((folder / name).stat().st_size > 1000 for name in made)
    assert (
        json.loads((folder / "scenario.json").read_text(encoding="utf-8"))["parametres"]["projection"] == 2035
    )
    assert table("objectifs", folder / "otelo.gpkg").featureCount() == 125
    assert DEMO.stat().st_size < 2_000_000
