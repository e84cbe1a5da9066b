"""Fixtures of the tests that need QGIS: the provider, a way to run an algorithm, the demo inputs."""

from __future__ import annotations

import gc

import pytest

pytest.importorskip("qgis.core", reason="PyQGIS is not installed")

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingUtils, QgsProject
from qgis_support import DEMO_INPUTS, Feedback

from otelo_qgis.processing.provider import register


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = register()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def run(provider):
    """run("evaluation", {...}) -> (results, feedback, layer of an output by name)."""
    contexts = []

    def go(name, parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        feedback = feedback or Feedback()
        algorithm = QgsApplication.processingRegistry().algorithmById(f"otelo:{name}").create()
        results, _ = algorithm.run(parameters, context, feedback, {}, False)
        contexts.append(context)
        number = len(contexts) - 1

        def layer(output):
            # By number, so that nothing but the list keeps a context alive.
            return QgsProcessingUtils.mapLayerFromString(results[output], contexts[number])

        return results, feedback, layer

    yield go
    # Before QGIS is closed: pytest keeps the values of fixtures until after the last test.
    contexts.clear()
    gc.collect()


@pytest.fixture
def demo():
    """A copy of the inputs of the demo, to change."""
    return dict(DEMO_INPUTS)
