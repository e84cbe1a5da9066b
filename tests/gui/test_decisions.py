# SPDX-License-Identifier: GPL-2.0-or-later
"""Decisions by EPCI, typed or pasted from a spreadsheet, undone like any other change."""

from __future__ import annotations

import pandas as pd
import pytest
from gui_support import click, settled, until
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLineEdit

from otelo_qgis.engine.chain import evaluate_again
from otelo_qgis.engine.definitions.local import SEGMENTS
from otelo_qgis.engine.kept import decisions_from_dict, decisions_to_dict
from otelo_qgis.engine.study import Study
from otelo_qgis.gui.decisions import Cell, merged, number, pasted, read_local, read_shares, read_totals

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


def test_what_is_decided_for_communes_is_what_the_data_do_not_say():
    given = pd.DataFrame({"polarite": [1.0, 2.0, 3.0]}, index=CODES)
    texts = {"A": ["1", "", "-5"], "B": ["4", "2", ""], "C": ["", "1,5 x", ""]}
    local, wrong = read_local(texts, ("polarite", "conversion", "ajustement"), given)
    assert local.loc["A"].dropna().to_dict() == {"ajustement": -5.0}
    assert local.loc["B"].dropna().to_dict() == {"polarite": 4.0, "conversion": 2.0}
    assert set(wrong) == {"C"}
    shares = {"A": ["50"] + [""] * 5}
    assert set(read_local(shares, tuple(SEGMENTS), given)[1]) == {"A"}


def test_local_decisions_of_other_communes_and_columns_stay():
    local = pd.DataFrame({"cap_max": [1.0, 2.0], "polarite": [None, 5.0]}, index=["A", "B"], dtype=float)
    new = pd.DataFrame({"cap_max": [7.0]}, index=["C"])
    found = merged(local, new, ["A", "C"])
    assert found["cap_max"].to_dict() == {"B": 2.0, "C": 7.0} and found.at["B", "polarite"] == 5.0
    assert merged(new, pd.DataFrame(columns=["cap_max"], dtype=float), ["C"]) is None


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
    click(demo.top.undo)
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


def choose(step, key):
    step.kind.setCurrentIndex(step.kind.findData(key))
    step.kind.activated.emit(step.kind.currentIndex())


def test_capacities_of_communes_are_pasted_kept_and_undone(demo, step, tmp_path):
    choose(step, "capacites")
    session = demo.session
    first, second = step.codes[:2]
    placed = int(session.study.communes.at[first, "place"])
    text = f"{first}\tx\t{placed // 2}\t\t\n{second}\tx\t\t3\t\n"
    step.paste(text)
    until(lambda: settled(demo))
    communes = session.study.communes
    assert placed // 2 <= communes.at[first, "place"] < placed and communes.at[first, "cede"] > 0
    # Those that have none are not limited by one, and say none.
    assert communes["cap_max"].dropna().to_dict() == {first: placed // 2} and session.study.total == 7856
    assert step.table.item(step.codes.index(first), 2).font().bold()
    assert "2 territoires" in demo.configuration.steps["decisions"].said.text()
    # The file of the study has them as its data.
    path = tmp_path / "étude.gpkg"
    demo.save_study(str(path))
    until(lambda: not demo.saver.is_busy)
    read = Study.read(path)
    again = evaluate_again(read, read.own_scenario)
    assert again.communes["place"].astype(int).to_dict() == communes["place"].astype(int).to_dict()
    assert decisions_from_dict(decisions_to_dict(session.state.decisions)).local.equals(
        session.state.decisions.local
    )
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert session.study.communes.at[first, "place"] == placed and session.state.decisions.local is None


def test_polarity_of_communes_by_epci(demo, step):
    choose(step, "polarite")
    every = len(step.codes)
    step.place.setCurrentIndex(1)
    step.place.activated.emit(1)
    assert 0 < len(step.codes) < every
    item = step.table.item(0, 2 + 2)
    item.setText("\u221212")
    until(lambda: settled(demo))
    assert demo.session.study.communes.at[step.codes[0], "ajustement"] == -12
    # Pasted for a commune of another EPCI: it is shown.
    other = next(code for code in demo.session.study.communes.index if code not in step.codes)
    step.paste(f"{other}\tx\t7\t\t")
    until(lambda: settled(demo))
    assert len(step.codes) == every and demo.session.state.decisions.local.at[other, "polarite"] == 7
