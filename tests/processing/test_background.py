# SPDX-License-Identifier: GPL-2.0-or-later
"""Algorithms in another thread than that of the project: layers are looked up before, in the main one."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QThread, QTimer
from qgis_support import Feedback, memory, outputs, table

from otelo_qgis.processing.base import OteloAlgorithm

LIMIT_MS = 120_000


@pytest.fixture
def project(provider):
    """Names of layers of the demo -> ids in the current project."""
    layers = {name: table(name) for name in ("communes", "indicateurs", "menages")}
    layers["briques"] = memory(
        {"code": "string", "b17": "int"}, [(row["code"], 10) for row in layers["indicateurs"].getFeatures()]
    )
    for layer in layers.values():
        QgsProject.instance().addMapLayer(layer)
    yield {name: layer.id() for name, layer in layers.items()}
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers.values()])


@pytest.fixture
def chain(project):
    return {
        "COMMUNES": project["communes"],
        "INDICATEURS": project["indicateurs"],
        "MENAGES": project["menages"],
        "BRIQUES": [project["briques"]],
        "PROJECTION": 2035,
    }


def new_run(name):
    """(algorithm, context of the current project) to run."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{name}").create()
    return algorithm, context


class WhereFeedback(Feedback):
    """Remembers whether something was said outside the main thread."""

    def __init__(self):
        super().__init__()
        self.elsewhere = False

    def pushInfo(self, info):  # noqa: N802
        super().pushInfo(info)
        self.elsewhere |= QThread.currentThread() != QgsApplication.instance().thread()


def in_background(name, parameters):
    """(success, results, feedback) of an algorithm that a task runs, as the toolbox of QGIS does."""
    algorithm, context = new_run(name)
    feedback = WhereFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    done, loop = [], QEventLoop()
    task.executed.connect(lambda success, results: (done.append((success, results)), loop.quit()))
    QTimer.singleShot(LIMIT_MS, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    ((success, results),) = done
    return success, results, feedback


def test_layers_of_the_project_are_read_in_another_thread(run, chain):
    wanted = {**chain, **outputs("BESOINS", "OBJECTIFS")}
    success, results, feedback = in_background("evaluation", wanted)
    assert success and feedback.elsewhere, feedback.said
    plain, said, _ = run("evaluation", {**chain, **outputs("BESOINS", "OBJECTIFS")})
    numbers = [name for name, value in plain.items() if isinstance(value, (int, float))]
    assert len(numbers) > 10
    assert {name: results[name] for name in numbers} == {name: plain[name] for name in numbers}
    assert feedback.infos == said.infos and feedback.warnings == said.warnings


def test_runs_follow_one_another_in_another_thread(chain):
    """pyproj 3.7 ended QGIS at the second one (see `hold_projections`)."""
    for _ in range(4):
        success, _, feedback = in_background("mailles", {"COMMUNES": chain["COMMUNES"], **outputs("ANALYSE")})
        assert success and feedback.elsewhere, feedback.said


def test_a_layer_that_is_not_there_is_named_in_another_thread_too(chain):
    success, _, feedback = in_background("besoins", {**chain, "MENAGES": "absente", **outputs("BESOINS")})
    assert not success
    assert "Ménages par territoire" in " ".join(feedback.errors)


@pytest.mark.parametrize(
    "name, changes, label",
    [
        ("besoins", {"MENAGES": "absente"}, "MENAGES|Ménages par territoire et par année"),
        ("besoins", {"MENAGES": None}, "MENAGES|Ménages par territoire et par année"),
        ("evaluation", {"TOTAUX": "absente"}, "TOTAUX|Totaux imposés"),
    ],
)
def test_the_input_that_is_no_layer_is_named(run, chain, name, changes, label):
    with pytest.raises(QgsProcessingException, match=label):
        run(name, {**chain, **changes, **outputs("BESOINS")})


class Blind(QgsProcessingContext):
    """A context whose project is not to be asked for."""

    def project(self):
        raise AssertionError("the project was asked for during the run")


def refused(*arguments, **named):
    raise AssertionError("a layer was looked up during the run")


@pytest.mark.parametrize(
    "name, inputs, wanted",
    [
        ("evaluation", ("COMMUNES", "INDICATEURS", "MENAGES", "BRIQUES"), ("BESOINS", "OBJECTIFS")),
        ("besoins", ("INDICATEURS", "MENAGES", "BRIQUES"), ("BESOINS",)),
        ("mailles", ("COMMUNES",), ("ANALYSE",)),
        ("cles", ("COMMUNES",), ("PARTS",)),
        ("controler", ("INDICATEURS",), ("CONTROLES", "MANQUANTS")),
        ("b13", ("INDICATEURS",), ("BRIQUE",)),
    ],
)
def test_no_layer_and_no_project_is_looked_up_during_the_run(chain, monkeypatch, name, inputs, wanted):
    parameters = {key: chain[key] for key in inputs} | outputs(*wanted)
    algorithm, context = new_run(name)
    feedback = Feedback()
    assert algorithm.prepare(parameters, context, feedback)
    for reader in ("Source", "VectorLayer", "Layer", "LayerList"):
        monkeypatch.setattr(OteloAlgorithm, f"parameterAs{reader}", refused)
    monkeypatch.setattr(QgsProcessingUtils, "mapLayerFromString", refused)
    monkeypatch.setattr(QgsProject, "instance", refused)
    # Without a project, ids of layers mean nothing: what is not looked up yet cannot be found.
    results = algorithm.runPrepared(parameters, Blind(), feedback)
    assert set(wanted) <= set(results), feedback.said


def test_the_layers_are_let_go_after_the_run(run, chain, monkeypatch):
    kept = []
    plain = OteloAlgorithm.processAlgorithm

    def watched(self, *arguments):
        try:
            return plain(self, *arguments)
        finally:
            kept.append(self._resolved)

    monkeypatch.setattr(OteloAlgorithm, "processAlgorithm", watched)
    run("mailles", {"COMMUNES": chain["COMMUNES"], **outputs("ANALYSE")})
    assert kept == [None]
