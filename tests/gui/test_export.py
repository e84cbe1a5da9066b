# SPDX-License-Identifier: GPL-2.0-or-later
"""What is made of the study from the panel: by the algorithms, told in the message bar, which opens it."""

from __future__ import annotations

import pytest
from gui_support import click, settled, until
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QPushButton

from otelo_qgis.engine.definitions.editions import read_scenario
from otelo_qgis.gui import export
from otelo_qgis.gui.export import EXPORTS, ExportPage
from otelo_qgis.processing import announce
from otelo_qgis.processing.provider import register


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = register()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def ready(provider, demo, monkeypatch):
    """The demo, with a setting that is not saved; and what is opened in place of being opened."""
    demo.session.set_value("projection", 2035)
    until(lambda: settled(demo))
    demo.show_tab(demo.exports)
    demo.opened = []
    monkeypatch.setattr(announce, "open_file", lambda path: demo.opened.append(path) or True)
    return demo


def export_to(panel, key, target, monkeypatch):
    """Click on an export, and answer where."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *a, **k: str(target))
    click(panel.exports.buttons[key])
    until(lambda: not panel.saver.is_busy and not panel.exporter.is_busy and panel._waiting is None, 60)


def open_it(panel):
    """Click on the button of the message bar."""
    item = panel.iface.messageBar().currentItem()
    (button,) = (one for one in item.findChildren(QPushButton) if one.text() == "Ouvrir")
    click(button)


def test_the_workbook_is_made_of_what_is_shown(ready, tmp_path, monkeypatch):
    target = tmp_path / "besoins.xlsx"
    export_to(ready, "tableur", target, monkeypatch)
    assert target.stat().st_size > 10_000
    open_it(ready)
    assert ready.opened == [target]
    # The study itself was not saved by that.
    assert ready.session.data.path is None and ready.isEnabled()


@pytest.mark.journey
def test_the_report_is_made_in_the_main_thread(ready, tmp_path, monkeypatch):
    target = tmp_path / "rapport.html"
    export_to(ready, "rapport", target, monkeypatch)
    assert "10\u202f402" in target.read_text(encoding="utf-8")


@pytest.mark.journey
def test_a_project_needs_a_study_that_stays(ready, tmp_path, monkeypatch):
    study, project = tmp_path / "étude.gpkg", tmp_path / "projet.qgz"
    answers = iter([(str(project), ""), (str(study), "")])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: next(answers))
    click(ready.exports.buttons["projet"])
    until(lambda: project.is_file() and not ready.exporter.is_busy, 60)
    assert study.is_file() and ready.session.is_saved
    made = QgsProject()
    assert made.read(str(project))
    assert all(layer.isValid() for layer in made.mapLayers().values())
    made.clear()


def test_the_scenario_is_a_file_for_processing(ready, tmp_path, monkeypatch):
    target = tmp_path / "scenario.json"
    export_to(ready, "scenario", target, monkeypatch)
    assert read_scenario(target) == ready.session.scenario


def test_a_failure_is_said(ready, tmp_path, monkeypatch):
    export_to(ready, "tableur", tmp_path / "nulle part" / "x.xlsx", monkeypatch)
    item = ready.iface.messageBar().currentItem()
    assert "nulle part" in item.text() and ready.exports.buttons["tableur"].isEnabled()


def test_what_lacks_a_package_says_how_to_get_it(qgis_app, monkeypatch):
    monkeypatch.setattr(
        export,
        "obstacle",
        lambda packages: "Otelo a besoin de matplotlib." if "matplotlib" in packages else "",
    )
    page = ExportPage()
    page.allow(True)
    able = {key for key, button in page.buttons.items() if button.isEnabled()}
    assert able == {"projet", "cartes", "tableur", "scenario"} and set(EXPORTS) - able == {"atlas", "rapport"}
    assert sum("matplotlib" in label.text() for label in page.findChildren(QLabel)) == 2
