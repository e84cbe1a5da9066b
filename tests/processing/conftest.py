# SPDX-License-Identifier: GPL-2.0-or-later
"""Fixtures of the tests that need QGIS: the provider, a way to run an algorithm, the demo inputs, and
what the evaluation of the demo gives, made once for all the tests that only look at it."""

from __future__ import annotations

import hashlib
import importlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("qgis.core", reason="PyQGIS is not installed")

from qgis.analysis import QgsNativeAlgorithms
from qgis.core import QgsApplication
from qgis_support import (
    DEMO_INPUTS,
    EVALUATED,
    GUIDE_INPUTS,
    in_english,
    kept_contexts,
    outputs,
    run_in,
    study_layer,
)

from otelo_qgis.processing.algorithms.evaluation import Evaluation
from otelo_qgis.processing.provider import register


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = register()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="module")
def native(qgis_app):
    """The native algorithms of QGIS, which the models use."""
    registry = QgsApplication.processingRegistry()
    if not registry.providerById("native"):
        registry.addProvider(QgsNativeAlgorithms(registry))
    return registry


@pytest.fixture
def run(provider):
    """run("evaluation", {...}) -> (results, feedback, layer of an output by name)."""
    with kept_contexts() as contexts:

        def go(name, parameters, feedback=None):
            algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{name}")
            return run_in(contexts, algorithm, parameters, feedback)

        yield go


@pytest.fixture
def demo():
    """A copy of the inputs of the demo, to change."""
    return dict(DEMO_INPUTS)


def content(path):
    """A digest of the rows of every table of a GeoPackage; how QGIS opened the file does not count."""
    found = hashlib.sha256()
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for (name,) in names.fetchall():
            found.update(name.encode())
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                found.update(repr(row).encode())
    return found.hexdigest()


@pytest.fixture(scope="session")
def evaluated(qgis_app, tmp_path_factory):
    """The demo evaluated once, as `run` gives it: (results, feedback, layer of an output by name), its study
    at results["ETUDE"], in a folder whose name has an accent and a space. To look at, not to change: what is
    kept of it must be at the end what it was at the start."""
    path = tmp_path_factory.mktemp("étude démo") / "étude.gpkg"
    wanted = {**DEMO_INPUTS, "ETUDE": str(path), **outputs(*EVALUATED)}
    with kept_contexts() as contexts:
        results, feedback, layer = run_in(contexts, Evaluation(), wanted)
        assert results["ETUDE"] == str(path)
        before = content(path), [layer(name).featureCount() for name in EVALUATED]
        # The tables that the algorithm does not give one by one are those of the study.
        yield results, feedback, lambda name: layer(name) if name in results else study_layer(path, name)
        assert (content(path), [layer(name).featureCount() for name in EVALUATED]) == before


@pytest.fixture(scope="session")
def guide_study(qgis_app, tmp_path_factory):
    """The path of the study of the demo of the guide, made once: to read."""
    path = tmp_path_factory.mktemp("guide") / "guide.gpkg"
    with kept_contexts() as contexts:
        run_in(contexts, Evaluation(), {**GUIDE_INPUTS, "ETUDE": str(path)})
    return path


@pytest.fixture(scope="session")
def demo_study(evaluated):
    """The path of the study of the demo, made once: to read. A test that changes it copies it."""
    return Path(evaluated[0]["ETUDE"])


@pytest.fixture
def english(qgis_app):
    with in_english() as translator:
        yield translator


@pytest.fixture
def dialogs(provider, monkeypatch):
    """The `processing` of QGIS, whose dialogs show the words."""
    folder = QgsApplication.pkgDataPath() + "/python/plugins"
    monkeypatch.syspath_prepend(folder)
    pytest.importorskip("processing.gui.wrappers", reason="the dialogs of Processing are not installed")
    # Another test may have put a stand-in in its place.
    for name in ("ParametersPanel", "BatchPanel", "AlgorithmDialog", "BatchAlgorithmDialog"):
        module = importlib.import_module(f"processing.gui.{name}")
        monkeypatch.setattr(module, "iface", None, raising=False)

    def algorithm(name):
        return QgsApplication.processingRegistry().algorithmById(f"otelo:{name}").create()

    return algorithm
