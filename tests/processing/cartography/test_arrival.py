# SPDX-License-Identifier: GPL-2.0-or-later
"""Layers that arrive from one run: one group, one visible map, tables last."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt.QtCore import QCoreApplication
from qgis_support import DEMO_INPUTS, Feedback, memory

from otelo_qgis.engine.definitions.editions import start
from otelo_qgis.processing.cartography.arrival import Batch, group_layers, new_batch, style_on_arrival
from otelo_qgis.processing.io.studies import study_stem

SQUARE = "MultiPolygon(((0 0, 1000 0, 1000 1000, 0 1000, 0 0)))"


@pytest.fixture
def project(qgis_app):
    made = QgsProject()
    yield made
    made.clear()


def add(project, name, polygons=True):
    rows = [("a", SQUARE)] if polygons else [("a",)]
    layer = memory({"nom": "string"}, rows, "MultiPolygon" if polygons else "None", name=name)
    project.addMapLayer(layer)
    return layer.id()


def tree(project):
    """(name, visible) of each layer of the first group."""
    group = project.layerTreeRoot().children()[0]
    return group.name(), [(node.name(), node.isVisible()) for node in group.findLayers()]


def test_one_group_one_map_visible_and_tables_last(project):
    others = add(project, "à moi")
    layers = [
        (add(project, "Années", polygons=False), ""),
        (add(project, "Territoires"), "besoins"),
        (add(project, "Communes"), "communes"),
    ]
    group_layers(project, "Besoins, 2021-2035", layers)
    assert tree(project) == (
        "Besoins, 2021-2035", [("Communes", True), ("Territoires", False), ("Années", False)],
    )  # fmt: skip
    root = project.layerTreeRoot()
    assert root.findLayer(others).parent() is root and root.findLayer(others).isVisible()
    assert len(root.findLayers()) == 4


def test_a_layer_alone_stays_where_it_is(project):
    alone = add(project, "seule")
    group_layers(project, "Groupe", [(alone, "communes"), ("absente", "")])
    root = project.layerTreeRoot()
    assert root.findLayer(alone).parent() is root and not root.findGroups()


def arrive(project, name, batch, told="", scenario=None):
    """What QGIS does with a layer of a run."""
    layer = project.mapLayer(add(project, name))
    context = QgsProcessingContext()
    context.setProject(project)
    style_on_arrival("", [], scenario, False, batch, told).postProcessLayer(layer, context, Feedback())
    return layer


def test_names_begin_with_the_subject_and_say_the_scenario(project):
    scenario = start("", None)
    years = f"{scenario.annee_base}-{scenario.projection}"
    subjects = ("Objectifs par commune", "Besoins par commune")
    names = [
        arrive(project, subject, Batch(), told, scenario).name()
        for told in ("population basse", "population haute")
        for subject in subjects
    ]
    assert sorted(names) == [
        f"{subject}, {years}, population {which}"
        for subject in sorted(subjects)
        for which in ("basse", "haute")
    ]
    assert arrive(project, "Mailles d'analyse", Batch()).name() == "Mailles d'analyse"


def test_the_group_is_named_after_the_study(project):
    """Even of one layer, which is all that an evaluation shows; a temporary study has no name."""
    assert new_batch("Évaluer", "plh_2035", []).title == "plh_2035"
    assert new_batch("Évaluer", "", []).title == "Évaluer"
    scenario = start("", None)
    arrive(project, "Objectifs par commune", new_batch("Évaluer", "plh_2035", []), scenario=scenario)
    QCoreApplication.processEvents()
    name, layers = tree(project)
    assert name == f"plh_2035, {scenario.annee_base}-{scenario.projection}" and len(layers) == 1


def test_what_a_study_is_called():
    assert study_stem("/srv/plh 2035.gpkg") == "plh 2035"
    assert study_stem("postgis:service=habitat schema=plh_2035") == "plh_2035"
    assert study_stem(f"{QgsProcessingUtils.tempFolder()}/a1b2/ETUDE.gpkg") == "" == study_stem("")


def test_what_an_algorithm_loads_arrives_together(provider, dialogs, tmp_path, monkeypatch):
    """As the dialog does it, in this version of QGIS."""
    postprocessing = pytest.importorskip("processing.gui.Postprocessing")
    project = QgsProject.instance()
    project.clear()
    context, feedback = QgsProcessingContext(), Feedback()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().algorithmById("otelo:mailles").create()
    parameters = {"COMMUNES": DEMO_INPUTS["COMMUNES"]}
    for one in algorithm.destinationParameterDefinitions():
        parameters[one.name()] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)
    _, done = algorithm.run(parameters, context, feedback, {}, False)
    assert done
    # From 3.44 on, layers are put in the tree that the window shows.
    if hasattr(postprocessing, "iface"):
        view = QgsLayerTreeView()
        view.setModel(QgsLayerTreeModel(project.layerTreeRoot(), view))
        monkeypatch.setattr(postprocessing.iface, "layerTreeView", lambda: view)
    postprocessing.handleAlgorithmResults(algorithm, context, feedback)
    for _ in range(5):
        QCoreApplication.processEvents()
    name, layers = tree(project)
    assert name == algorithm.displayName()
    assert len(layers) >= 3 and sum(visible for _, visible in layers) == 1 and layers[0][1]
    project.clear()
