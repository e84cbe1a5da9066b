# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys of volet C in the panel: chosen, written with weights, pasted, undone, saved with the study."""

from __future__ import annotations

import pytest
from gui_support import click, settled, until
from hypothesis import given
from hypothesis import strategies as st
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.components import COMPONENTS
from otelo_qgis.engine.method.keys import key_of, key_text, read_keys
from otelo_qgis.engine.study import Study
from otelo_qgis.gui.keys import KEY, pasted_keys

WEIGHTS = st.integers(1, 99).map(lambda share: {"menages": share / 100, "logements": (100 - share) / 100})


@given(WEIGHTS | st.sampled_from([{"source": 1.0}, {"logements": 1.0}]))
def test_a_key_is_read_as_it_is_written(key):
    assert key_of(key_text(key), "demo") == pytest.approx(key)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("menages + logements", "avec leur poids"),
        ("0,5 menages + 0,6 logements", "1.1"),
        ("habitants_de_la_lune", "inconnu"),
        ("tx_vacance", "taux|inconnu"),
        ("0,5 menages + 0,5 menages", "deux fois"),
    ],
)
def test_what_is_no_key_is_refused(text, words):
    with pytest.raises(OteloError, match=words):
        key_of(text, "demo")


def test_weights_may_be_written_in_percent():
    assert key_of("75 % polarites + 25% emplois", "demo") == {"polarites": 0.75, "emplois": 0.25}


def test_rows_of_a_spreadsheet_go_to_their_components():
    table = "composante\tindicateur\tpoids\ndemo\tmenages\t0,5\ndemo\tlogements\t0,5\ntout\tmenages\t1\n"
    found = pasted_keys(table, "nationale", 0)
    assert set(found) == set(COMPONENTS)
    assert found["demo"] == "0,5 menages + 0,5 logements" and found["renouv"] == "1 menages"
    assert pasted_keys("menages\nlogements", "nationale", 1) == {
        COMPONENTS[1]: "menages", COMPONENTS[2]: "logements",
    }  # fmt: skip
    with pytest.raises(OteloError, match="lune"):
        pasted_keys("lune\tmenages", "nationale", 0)


@pytest.fixture
def step(demo):
    demo.show_tab(demo.configuration)
    demo.configuration.steps["keys"].button.setChecked(True)
    QApplication.processEvents()
    return demo.configuration.keys


def row_of(component):
    return COMPONENTS.index(component)


def test_a_key_is_written_undone_and_redone(demo, step):
    session, table = demo.session, step.table
    before, total = session.study.communes["demo"], session.study.total
    table.setCurrentCell(row_of("demo"), KEY)
    table.edit(table.currentIndex())
    editor = table.findChild(QComboBox)
    assert editor.findText("logements") >= 0 and editor.findText("dynamique") >= 0
    QTest.keyClicks(editor.lineEdit(), "0,5 menages + 0,5 logements")
    QTest.keyClick(editor.lineEdit(), Qt.Key.Key_Return)
    until(lambda: session.state.decisions.keys is not None and settled(demo))
    assert session.study.keys["demo"] == {"menages": 0.5, "logements": 0.5}
    after = session.study.communes["demo"]
    assert session.study.total == total and after.sum() == before.sum() and not after.equals(before)
    assert "1 clé" in demo.configuration.steps["keys"].said.text()
    assert table.item(row_of("demo"), KEY).font().bold() and step.preset.currentData() == ""
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert session.study.communes["demo"].equals(before)
    assert table.item(row_of("demo"), KEY).text() == "dynamique"
    click(demo.top.redo)
    until(lambda: settled(demo))
    assert session.study.communes["demo"].equals(after)


def test_keys_are_pasted_and_what_is_wrong_is_said(demo, step, tmp_path):
    session = demo.session
    QApplication.clipboard().setText("composante\tclé\nflux\tmenages\ndemo\tlogements")
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: settled(demo))
    assert session.undo_stack.count() == 1
    assert session.study.keys["demo"] == {"logements": 1.0}
    assert session.study.keys["renouv"] == {"menages": 1.0}
    # What cannot be a key is said, and what held still holds.
    step.table.item(row_of("demo"), KEY).setText("revenus")
    assert "revenus" in step.said.text() and step.said.isVisible()
    assert session.study.keys["demo"] == {"logements": 1.0}
    # An empty cell is the key of the data.
    step.table.item(row_of("demo"), KEY).setText("")
    until(lambda: settled(demo))
    assert session.study.keys["demo"] == {"dynamique": 1.0} and not step.said.isVisible()
    path = tmp_path / "étude.gpkg"
    demo.save_study(str(path))
    until(lambda: not demo.saver.is_busy)
    assert Study.read(path).keys == session.study.keys


def test_a_named_set_of_keys(demo, step):
    session = demo.session
    step.preset.setCurrentIndex(step.preset.findData("naif"))
    step.preset.activated.emit(step.preset.currentIndex())
    until(lambda: settled(demo))
    assert session.study.keys == read_keys([], preset="naif")
    assert step.preset.currentData() == "naif"
    click(step.clear_button)
    until(lambda: settled(demo))
    assert session.state.decisions.keys is None and step.preset.currentData() == "nationale"
