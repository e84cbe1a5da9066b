# SPDX-License-Identifier: GPL-2.0-or-later
"""What otelo:evaluation was last given in a project is proposed again: by its dialog, by the panel."""

from __future__ import annotations

from gui_support import click, settled, until
from qgis.core import QgsProcessingContext, QgsProcessingFeatureSourceDefinition, QgsProject
from qgis_support import Feedback

from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.gui.demo import load_demo
from otelo_qgis.processing.algorithms.evaluation import Evaluation
from otelo_qgis.processing.last_inputs import last_inputs

NAMES = {"COMMUNES": "communes", "INDICATEURS": "indicateurs", "MENAGES": "menages"}


def evaluated(**more):
    """The demo of the project, evaluated by the algorithm; ids of its layers by input."""
    layers = load_demo()
    given = {name: layers[table].id() for name, table in NAMES.items()}
    asked = {**given, "MENAGES": QgsProcessingFeatureSourceDefinition(given["MENAGES"]), **more}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    _, is_done = Evaluation().create().run(asked, context, Feedback(), {}, False)
    assert is_done
    return given


def test_the_panel_begins_with_the_last_evaluation(panel):
    given = evaluated(PROJECTION=2035)
    # Other layers of the same fields came since.
    load_demo()
    click(panel.empty.start)
    until(lambda: settled(panel))
    chosen = panel.configuration.data.layers()
    assert {name: layer.id() for name, layer in chosen.items()} == given
    assert panel.session.scenario == Scenario(projection=2035)
    box = panel.results.form.rows["projection"].editor.box
    assert box.value() == 2035


def test_the_dialog_proposes_them_again_and_a_run_without_them_is_not_changed(panel):
    given = evaluated(PROJECTION=2036, B2_SCENARIO="ph_h")
    again = Evaluation().create()
    shown = {one.name(): one.defaultValueForGui() for one in again.parameterDefinitions()}
    assert {name: shown[name] for name in given} == given
    assert (shown["PROJECTION"], shown["B2_SCENARIO"], shown["TOTAUX"]) == (2036, "ph_h", None)
    assert again.parameterDefinition("PROJECTION").defaultValue() is None
    # What is gone is not proposed; another project has nothing of it.
    QgsProject.instance().removeMapLayer(given["MENAGES"])
    fewer = Evaluation().create()
    assert fewer.parameterDefinition("MENAGES").defaultValueForGui() is None
    assert fewer.parameterDefinition("COMMUNES").defaultValueForGui() == given["COMMUNES"]
    QgsProject.instance().clear()
    assert Evaluation().create().parameterDefinition("PROJECTION").defaultValueForGui() is None


def test_what_cannot_be_read_is_nothing(qgis_app):
    project = QgsProject()
    project.writeEntry("otelo", "dernieres_entrees", '{"entrees": 3}')
    assert last_inputs(project).given == {} and last_inputs(project).scenario is None
