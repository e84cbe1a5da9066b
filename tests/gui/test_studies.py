# SPDX-License-Identifier: GPL-2.0-or-later
"""Several studies in a project: one is opened while another is, each is found again as it was left."""

from __future__ import annotations

import shutil

import pytest
from gui_support import settled, until
from qgis.core import QgsLayerTreeGroup, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from otelo_qgis.gui.panel import Panel
from otelo_qgis.gui.study_map import MARK


def menu(panel):
    """Titles in the menu of the studies, and the actions by title."""
    bar = panel.top.studies.menu()
    bar.aboutToShow.emit()
    return {action.text(): action for action in bar.actions() if action.text()}


def shown(panel):
    return [title for title, action in menu(panel).items() if action.isChecked()]


def choose(panel, title):
    """By the keyboard: the menu is opened, its line taken."""
    bar = panel.top.studies.menu()
    bar.popup(panel.mapToGlobal(panel.rect().center()))
    bar.setActiveAction(next(action for action in bar.actions() if action.text() == title))
    QTest.keyClick(bar, Qt.Key.Key_Return)


@pytest.fixture
def two(demo, study_file):
    """The demo with a change, then a study of a file, opened while it was there."""
    demo.session.set_value("projection", 2040)
    until(lambda: settled(demo))
    demo.scenarios.keep("Loin")
    demo.set_theme("objectifs")
    demo.show_tab(demo.configuration)
    demo.first = demo.session.title()
    demo.total = demo.session.study.total
    demo.open_study(str(study_file))
    until(lambda: settled(demo) and demo.session.data.path == study_file)
    return demo


def test_another_study_is_opened_and_the_first_is_found_as_it_was(two, study_file):
    session = two.session
    assert session.study.total == 10402 and shown(two) == [study_file.stem]
    assert [one.title for one in two.studies()] == [two.first]
    # What is kept with the first is no part of the second.
    assert session.book.scenarios == ()
    session.set_value("projection", 2036)
    until(lambda: settled(two))
    second = session.study.total
    choose(two, two.first)
    until(lambda: settled(two) and session.data.path is None)
    assert session.study.total == two.total and session.scenario.projection == 2040
    assert [one.name for one in session.book.scenarios] == ["Loin"]
    assert two.map.theme == "objectifs" and two.shown_tab == "configuration"
    root = QgsProject.instance().layerTreeRoot()
    ours = [one for one in root.children() if isinstance(one, QgsLayerTreeGroup) and one.customProperty(MARK)]
    assert len(ours) == 1
    # And back, by its file: what was set there, which the file does not have, is there.
    two.open_study(str(study_file))
    until(lambda: settled(two) and session.data.path == study_file)
    assert session.study.total == second and [one.title for one in two.studies()] == [two.first]


def test_the_project_has_all_of_them(two, iface, study_file, tmp_path):
    project = tmp_path / "projet.qgz"
    assert QgsProject.instance().write(str(project))
    two.close_session()
    panel = Panel(iface, iface.mainWindow())
    try:
        QgsProject.instance().clear()
        assert menu(panel).keys().isdisjoint({two.first, study_file.stem})
        assert QgsProject.instance().read(str(project))
        until(lambda: settled(panel))
        assert panel.session.study.total == 10402
        choose(panel, two.first)
        until(lambda: settled(panel) and panel.session.data.path is None)
        assert panel.session.study.total == two.total and QgsProject.instance().isDirty()
        panel.remove_study(panel.studies()[0].key)
        assert panel.studies() == [] and study_file.is_file()
    finally:
        panel.close_session()


def test_what_cannot_be_opened_leaves_the_study_that_is_there(two, study_file, tmp_path):
    session = two.session
    bad = tmp_path / "rien.gpkg"
    bad.write_bytes(b"")
    two.open_study(str(bad))
    until(lambda: bool(session.problem))
    assert session.title() == study_file.stem and [one.title for one in two.studies()] == [two.first]
    session.set_value("projection", 2037)
    until(lambda: settled(two))
    assert session.study.total and shown(two) == [study_file.stem]


def test_a_study_of_the_list_that_moved_is_told_and_taken_up_where_it_is(demo, study_file, tmp_path):
    copy, moved = tmp_path / "copie.gpkg", tmp_path / "ailleurs" / "copie.gpkg"
    moved.parent.mkdir()
    shutil.copy(study_file, copy)
    demo.open_study(str(copy))
    until(lambda: settled(demo) and demo.session.data.path == copy)
    demo.session.set_value("projection", 2038)
    until(lambda: settled(demo))
    (first,) = (one.title for one in demo.studies())
    choose(demo, first)
    until(lambda: settled(demo) and demo.session.data.path is None)
    shutil.move(copy, moved)
    choose(demo, "copie")
    assert "n’est plus là" in demo.top.problem.text() and demo.session.title() == first
    demo.open_study(str(moved))
    until(lambda: settled(demo) and demo.session.data.path == moved)
    assert demo.session.scenario.projection == 2038 and [one.title for one in demo.studies()] == [first]


def test_a_new_study_of_the_same_layers(demo):
    session = demo.session
    session.set_value("projection", 2041)
    until(lambda: settled(demo))
    choose(demo, "Nouvelle étude")
    until(lambda: settled(demo))
    assert session.scenario.projection == 2030 and len(demo.studies()) == 1
    assert session.undo_stack.count() == 0
    title = session.title()
    assert list(menu(demo))[:2] == [f"{title} (2030)", f"{title} (2041)"]
    assert shown(demo) == [f"{title} (2030)"]
    demo.switch_to(demo.studies()[0].key)
    until(lambda: settled(demo) and session.scenario.projection == 2041)
    assert [one.state.scenario.projection for one in demo.studies()] == [2030]
