# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios kept, compared and found again: in the file of the study, in a project that is opened later."""

from __future__ import annotations

import shutil

import pytest
from gui_support import click, settled, until
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QInputDialog

from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.definitions.tables import COMMUNE
from otelo_qgis.engine.inputs import Decisions
from otelo_qgis.engine.kept import read_book
from otelo_qgis.engine.study import Seal, Study
from otelo_qgis.gui.panel import Panel
from otelo_qgis.gui.session import State
from otelo_qgis.gui.state import Remembered, recall, remember


def answered(monkeypatch, text):
    """What a person types where a name is asked for."""
    monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: (text, True))


def idle(panel):
    page = panel.scenarios
    return settled(panel) and not page.latest.is_busy and not page.beside.is_busy


def change(panel, **values):
    for name, value in values.items():
        panel.session.set_value(name, value)
    until(lambda: idle(panel))


def pick(panel, *names):
    table = panel.scenarios.table
    table.clearSelection()
    for row in range(table.rowCount()):
        if table.item(row, 0).text() in names:
            table.selectRow(row) if len(names) == 1 else [
                table.item(row, column).setSelected(True) for column in range(table.columnCount())
            ]
    until(lambda: idle(panel))


def cells(panel, name):
    table = panel.scenarios.table
    (row,) = (row for row in range(table.rowCount()) if table.item(row, 0).text() == name)
    return [table.item(row, column).text() for column in range(table.columnCount())]


@pytest.fixture
def kept(demo, monkeypatch):
    """The demo with two scenarios: as it came, and to 2045 with more households."""
    demo.show_tab(demo.scenarios)
    answered(monkeypatch, "Au fil de l'eau")
    click(demo.scenarios.buttons["keep"])
    change(demo, projection=2045, b2_scenario="ph_c")
    answered(monkeypatch, "Haut")
    click(demo.scenarios.buttons["keep"])
    until(lambda: idle(demo))
    return demo


def test_scenarios_are_kept_compared_and_taken_up(kept):
    need = f"{kept.session.study.total:,}".replace(",", "\u202f")
    assert cells(kept, "Haut")[1] == cells(kept, "En cours")[1] == need
    assert cells(kept, "Au fil de l'eau")[1:3] == ["7\u202f856", "0"]
    # What each parameter adds sums to the difference.
    pick(kept, "Au fil de l'eau", "Haut")
    bars = kept.scenarios.chart.bars
    assert bars[0].end == 7856 and bars[-1].end == kept.session.study.total
    told = {"Année de projection", "B2\u202f: Scénario de projection des ménages"}
    assert told <= {bar.label for bar in bars}
    # Taken up, and undone.
    pick(kept, "Au fil de l'eau")
    click(kept.scenarios.buttons["take"])
    until(lambda: idle(kept))
    assert kept.session.scenario == Scenario() and kept.session.study.total == 7856
    click(kept.top.undo)
    until(lambda: idle(kept))
    assert kept.session.scenario.projection == 2045


def test_the_reference_is_a_scenario(kept):
    pick(kept, "Haut")
    click(kept.scenarios.buttons["refer"])
    until(lambda: idle(kept))
    assert kept.session.reference_name == "Haut"
    change(kept, projection=2030, b2_scenario="central_c")
    gap = 7856 - kept.session.reference.total
    assert "Haut" in kept.top.headline.text() and cells(kept, "En cours")[2][0] == "\u2212"
    layer = kept.map.layer_of(COMMUNE)
    assert sum(feature["ecart"] for feature in layer.getFeatures()) == gap


def test_the_gap_between_two_scenarios_is_on_the_map(kept, monkeypatch):
    change(kept, projection=2036)
    answered(monkeypatch, "Moyen")
    click(kept.scenarios.buttons["keep"])
    until(lambda: idle(kept))
    high, middle = (kept.scenarios.studies[name].total for name in ("Haut", "Moyen"))
    pick(kept, "Haut", "Moyen")
    click(kept.scenarios.gap)
    until(lambda: idle(kept))
    assert kept.session.study.total == middle and kept.session.reference_name == "Haut"
    assert kept.session.book.reference == "Haut" and kept.map.theme == "ecart_reference"
    gaps = [feature["ecart"] for feature in kept.map.layer_of(COMMUNE).getFeatures()]
    assert sum(gaps) == middle - high != 0
    # With what is worked on, the kept one is the reference: what is worked on stays.
    change(kept, projection=2033)
    pick(kept, "En cours", "Au fil de l'eau")
    assert kept.scenarios.chart.bars[0].label == "Au fil de l'eau"
    click(kept.scenarios.gap)
    until(lambda: idle(kept))
    assert kept.session.scenario.projection == 2033 and kept.session.reference_name == "Au fil de l'eau"


def test_rename_duplicate_delete(kept, monkeypatch):
    pick(kept, "Haut")
    answered(monkeypatch, "Haut 2045")
    click(kept.scenarios.buttons["rename"])
    pick(kept, "Haut 2045")
    click(kept.scenarios.buttons["duplicate"])
    assert [one.name for one in kept.session.book.scenarios][1:] == ["Haut 2045", "Haut 2045 (2)"]
    pick(kept, "Haut 2045")
    answered(monkeypatch, "Au fil de l'eau")
    click(kept.scenarios.buttons["rename"])
    assert "aucun autre" in kept.top.problem.text()
    pick(kept, "Haut 2045 (2)")
    click(kept.scenarios.buttons["delete"])
    until(lambda: idle(kept))
    assert len(kept.session.book.scenarios) == 2
    assert "supprimé" in kept.scenarios.journal.toPlainText().splitlines()[0]


def test_a_study_is_saved_and_opened_again(kept, tmp_path):
    path = tmp_path / "mon étude.gpkg"
    total = kept.session.study.total
    kept.save_study(str(path))
    until(lambda: not kept.saver.is_busy)
    study = Study.read(path)
    assert study.seal is Seal.WHOLE and study.total == total
    assert study.own_scenario == kept.session.scenario and study.fictitious
    assert ("Communes", "Otelo démo\u202f: communes") in study.about
    assert [one.name for one in read_book(path).scenarios] == ["Au fil de l'eau", "Haut"]
    assert kept.session.title() == "mon étude" and "*" not in kept.top.title.text()
    change(kept, projection=2040)
    assert "*" in kept.top.title.text()
    # From now on what is kept goes to the file at once.
    kept.scenarios.keep("Moyen")
    assert [one.name for one in read_book(path).scenarios][-1] == "Moyen"
    QgsProject.instance().clear()
    kept.open_study(str(path))
    until(lambda: idle(kept))
    assert kept.session.study.total == total and len(kept.session.book.scenarios) == 3


def reopened(iface, path):
    """Another panel, in a project that is opened."""
    panel = Panel(iface, iface.mainWindow())
    QgsProject.instance().clear()
    assert QgsProject.instance().read(str(path))
    return panel


def test_a_project_takes_up_where_it_was(kept, iface, tmp_path):
    kept.set_theme("objectifs")
    project = tmp_path / "projet.qgz"
    total = kept.session.study.total
    kept.show_tab(kept.scenarios)
    assert QgsProject.instance().write(str(project))
    kept.close_session()
    panel = reopened(iface, project)
    try:
        until(lambda: idle(panel))
        assert panel.session.study.total == total and panel.session.scenario.projection == 2045
        assert panel.map.theme == "objectifs" and panel.shown_tab == "scenarios"
        assert [one.name for one in panel.session.book.scenarios] == ["Au fil de l'eau", "Haut"]
        # The layers of the group are filled again: no empty one is left.
        ours = [one for one in QgsProject.instance().mapLayers().values() if "otelo/panneau" in
                one.customPropertyKeys()]  # fmt: skip
        assert len(ours) == 4 and all(one.featureCount() for one in ours)
        # Nothing was changed that would have to be saved.
        assert not QgsProject.instance().isDirty()
    finally:
        panel.close_session()


def test_a_study_that_moved_is_asked_for(kept, iface, tmp_path):
    path, project = tmp_path / "a" / "étude.gpkg", tmp_path / "projet.qgz"
    path.parent.mkdir()
    kept.save_study(str(path))
    until(lambda: not kept.saver.is_busy)
    change(kept, projection=2038)
    total = kept.session.study.total
    assert QgsProject.instance().write(str(project))
    kept.close_session()
    moved = tmp_path / "b" / path.name
    moved.parent.mkdir()
    shutil.move(path, moved)
    panel = reopened(iface, project)
    try:
        assert "n’est plus là" in panel.top.problem.text() and panel.session.study is None
        panel.open_study(str(moved))
        until(lambda: idle(panel))
        # With what was set, which was not in its file.
        assert panel.session.study.total == total and panel.session.scenario.projection == 2038
    finally:
        panel.close_session()


@pytest.mark.parametrize(
    ("kept", "shown"), [("suivi", "suivi"), (0, "configuration"), (1, "resultats"), (3, ""), (-1, "")]
)
def test_a_tab_is_kept_by_its_name(qgis_app, kept, shown):
    """The number of an older project is no other tab than the one that it meant."""
    project = QgsProject()
    remember(project, Remembered(State(Scenario(), Decisions()), tab=kept))
    assert recall(project).tab == shown
