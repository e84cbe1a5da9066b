# SPDX-License-Identifier: GPL-2.0-or-later
"""A panel in a window, as QGIS has it, with a map."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

pytest.importorskip("qgis.core", reason="PyQGIS is not installed")

from gui_support import click, settled, until
from qgis.core import QgsProcessingContext, QgsProject
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtWidgets import QApplication, QMainWindow
from qgis_support import DEMO_INPUTS, Feedback, in_english

from otelo_qgis.gui.panel import Panel
from otelo_qgis.processing.algorithms.evaluation import Evaluation


@pytest.fixture
def iface(qgis_app):
    """What the panel asks of QGIS, with a real window, map and message bar."""
    window = QMainWindow()
    canvas, bar = QgsMapCanvas(window), QgsMessageBar(window)
    window.setCentralWidget(canvas)
    window.resize(1000, 800)
    found = SimpleNamespace(mainWindow=lambda: window, mapCanvas=lambda: canvas, messageBar=lambda: bar)
    yield found
    QgsProject.instance().clear()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def panel(iface):
    """A panel that has nothing yet, shown in the window; and no layer left behind it."""
    QgsProject.instance().clear()
    window = iface.mainWindow()
    made = Panel(iface, window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    window.show()
    QApplication.processEvents()
    yield made
    made.close_session()


@pytest.fixture
def english(qgis_app):
    """A QGIS that is in English: to be asked for before the panel."""
    with in_english() as translator:
        yield translator


@pytest.fixture
def demo(panel):
    """The panel on the demo territory, loaded by its button."""
    click(panel.empty.demo)
    until(lambda: settled(panel))
    return panel


@pytest.fixture(scope="module")
def study_file(qgis_app, tmp_path_factory):
    """The study of the demo in a file, made once: to read."""
    path = tmp_path_factory.mktemp("étude du panneau") / "étude.gpkg"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    Evaluation().create().run({**DEMO_INPUTS, "ETUDE": str(path)}, context, Feedback(), {}, False)
    return path
