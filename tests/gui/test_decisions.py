# SPDX-License-Identifier: GPL-2.0-or-later
"""Decisions by EPCI, typed or pasted from a spreadsheet, undone like any other change."""

from __future__ import annotations

import pytest
from gui_support import click, settled, until
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from otelo_qgis.engine.definitions.local import SEGMENTS
from otelo_qgis.gui.decisions import Cell, number, pasted, read_shares, read_totals

CODES = ["A", "B", "C"]


def test_rows_with_codes_go_to_their_territory():
    text = "C\tUn nom\t12\r\nX\tAilleurs\t99\r\nA\tAutre\t1 234\r\n"
    assert pasted(text, CODES, 0, 0, 2, 1) == [Cell(2, 2, "12"), Cell(0, 2, "1 234")]
    shares = "B\t" + "\t".join(map(str, range(6)))
    assert pasted(shares, CODES, 0, 0, 2, 6) == [Cell(1, 2 + n, str(n)) for n in range(6)]


def test_cells_without_codes_go_down_from_the_one_that_is_chosen():
    assert pasted("1\n2\n3\n4", CODES, 1, 0, 2, 1) == [Cell(1, 2, "1"), Cell(2, 2, "2")]
    assert pasted("1\t2\n3\t4", CODES, 0, 3, 2, 3) == [
        Cell(0, 3, "1"), Cell(0, 4, "2"), Cell(1, 3, "3"), Cell(1, 4, "4"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [("1\u202f234,5", 1234.5), ("12 %", 12.0), (" ", None), ("0", 0.0), ("1\xa0000", 1000.0)],
)
def test_numbers_as_a_person_writes_them(text, value):
    assert number(text) == value


@pytest.mark.parametrize("text", ["douze", "-3", "1e12", "nan", "1,2,3"])
def test_what_is_no_number_is_refused(text):
    with pytest.raises(ValueError):
        number(text)


def test_what_cannot_be_decided_is_said():
    totals, wrong = read_totals({"A": ["10"], "B": [""], "C": ["1,5"], "D": ["x"]})
    assert totals.to_dict() == {"A": 10.0} and set(wrong) == {"C", "D"}
    assert read_totals({"A": [""]}) == (None, {})
    shares, wrong = read_shares(
        {"A": ["40", "", "", "", "", "60"], "B": ["50"] + [""] * 5, "C": [""] * 6, "D": ["x"] * 6}
    )
    assert list(shares.columns) == list(SEGMENTS) and shares.loc["A"].sum() == 100
    assert list(shares.index) == ["A"] and set(wrong) == {"B", "D"} and "50" in wrong["B"]


@pytest.fixture
def step(demo):
    demo.tabs.setCurrentIndex(0)
    demo.configuration.steps["decisions"].button.setChecked(True)
    QApplication.processEvents()
    return demo.configuration.decisions


def test_a_total_is_typed_and_undone(demo, step):
    table = step.table
    code = step.codes[0]
    index = table.model().index(0, 2)
    table.setCurrentCell(0, 2)
    table.edit(index)
    line = table.findChild(QLineEdit)
    QTest.keyClicks(line, "4600")
    QTest.keyClick(line, Qt.Key.Key_Return)
    # Qt commits what was typed once it has the hand.
    until(lambda: demo.session.state.decisions.totals is not None and settled(demo))
    assert demo.session.study.decisions.totals.to_dict() == {code: 4600}
    fitted = demo.session.study.epci.loc[code]
    assert fitted["calage"] != 0
    assert "1 territoire" in demo.configuration.steps["decisions"].said.text()
    click(demo.undo)
    until(lambda: settled(demo))
    assert demo.session.study.decisions.totals is None and table.item(0, 2).text() == ""


def test_what_is_copied_from_a_spreadsheet_is_one_change(demo, step):
    totals = demo.session.study.epci["objectif"].astype(int)
    text = "code\tnom\ttotal\n" + "\n".join(f"{code}\tx\t{value}" for code, value in totals.items())
    QApplication.clipboard().setText(text)
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: settled(demo))
    assert demo.session.state.decisions.totals.astype(int).to_dict() == totals.to_dict()
    assert demo.session.undo_stack.count() == 1
    assert not demo.session.study.epci["calage"].any()
    # Nothing but what is there is wrong: it is said, and what held still holds.
    step.table.item(0, 2).setText("beaucoup")
    assert "beaucoup" in step.said.text() and step.said.isVisible()
    assert demo.session.state.decisions.totals.astype(int).to_dict() == totals.to_dict()


def test_shares_of_segments(demo, step):
    step.kind.setCurrentIndex(1)
    step.kind.activated.emit(1)
    code = step.codes[0]
    step.paste(f"{code}\t" + "\t".join(["10", "10", "10", "10", "10", "50"]))
    until(lambda: settled(demo))
    shares = demo.session.study.decisions.segments
    assert shares.loc[code, "seg_libre"] == 50 and len(shares) == 1
    step.clear()
    until(lambda: settled(demo))
    assert demo.session.study.decisions.segments is None
