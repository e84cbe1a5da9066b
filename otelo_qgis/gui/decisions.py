# SPDX-License-Identifier: GPL-2.0-or-later
"""What is decided by EPCI, edited in a table that takes what is copied from a spreadsheet: totals that are
imposed, shares of the segments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QKeySequence
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.formatting import exact_number, french_number, short_name
from ..engine.definitions.catalogue import indicators
from ..engine.definitions.local import SEGMENTS
from ..engine.inputs import Decisions
from ..engine.kept import decisions_to_dict
from ..processing.compat import flag_value
from ..processing.language import tr
from .editors import guard, small_label
from .session import Session

TOTAL = "total"
KINDS = {"totaux": "Totaux imposés (logements)", "segments": "Parts des segments (%)"}
# Columns before those that are edited: the territory, and what it has to place.
FIXED = ("Territoire", "Placé")
WRONG = QColor("#f6c7c3")
# A row of shares is whole within this.
HUNDRED, NEARLY = 100.0, 0.01


@dataclass(frozen=True)
class Cell:
    """A text for a cell: row and column of the table."""

    row: int
    column: int
    text: str


def pasted(text: str, codes: Sequence[str], row: int, column: int, first: int, width: int) -> list[Cell]:
    """Where each piece of what was copied goes.

    Rows that begin with the code of a territory go to it, whatever their order, those of others being left;
    else cells go down and right from the one that is chosen. codes: of the rows of the table; row, column:
    the cell that is chosen; first, width: the first column that is edited, and how many there are.
    """
    lines = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
    places = {code: number for number, code in enumerate(codes)}
    by_code = [line for line in lines if line[0].strip() in places]
    found = []
    if by_code and len(lines[-1]) > 1:
        for line in by_code:
            # A name may stand between the code and the figures.
            values = line[-width:] if len(line) > width else line[1:]
            found += [
                Cell(places[line[0].strip()], first + number, value.strip())
                for number, value in enumerate(values)
            ]
        return found
    start = max(column, first)
    for down, line in enumerate(lines):
        for right, value in enumerate(line):
            if row + down < len(codes) and start + right < first + width:
                found.append(Cell(row + down, start + right, value.strip()))
    return found


def number(text: str) -> float | None:
    """A number as a person writes it ("1 234,5"); None for an empty cell. ValueError where it is none."""
    plain = "".join(text.split()).replace("\u202f", "").replace("\xa0", "").rstrip("%").replace(",", ".")
    if not plain:
        return None
    value = float(plain)
    if not 0 <= value < 1e9:
        raise ValueError(text)
    return value


def read_totals(texts: Mapping[str, Sequence[str]]) -> tuple[pd.Series | None, dict[str, str]]:
    """Totals by code, None where there is none; and what is wrong, by code."""
    found, wrong = {}, {}
    for code, (text,) in texts.items():
        try:
            value = number(text)
        except ValueError:
            wrong[code] = tr("« {} » n'est pas un nombre de logements.").format(text)
            continue
        if value is not None and value != round(value):
            wrong[code] = tr("{} : donnez un nombre entier de logements.").format(text)
        elif value is not None:
            found[code] = value
    return (pd.Series(found, dtype=float) if found else None), wrong


def read_shares(texts: Mapping[str, Sequence[str]]) -> tuple[pd.DataFrame | None, dict[str, str]]:
    """Shares of the segments by code, None where there is none; and what is wrong, by code. An empty cell of
    a row that has figures is 0."""
    found, wrong = {}, {}
    for code, cells in texts.items():
        try:
            values = [number(text) for text in cells]
        except ValueError:
            wrong[code] = tr("Une part n'est pas un nombre.")
            continue
        if all(value is None for value in values):
            continue
        shares = [value or 0.0 for value in values]
        if abs(sum(shares) - HUNDRED) > NEARLY:
            wrong[code] = tr("Les parts font {} %, et non 100.").format(exact_number(sum(shares)))
        else:
            found[code] = dict(zip(SEGMENTS, shares))
    return (pd.DataFrame.from_dict(found, orient="index") if found else None), wrong


class PasteTable(QTableWidget):
    """A table whose cells take what was copied from a spreadsheet (Ctrl+V), and are emptied by Del."""

    def __init__(self, paste, parent: QWidget | None = None):
        super().__init__(parent)
        self._paste = paste
        self.setTabKeyNavigation(True)

    def keyPressEvent(self, event):  # noqa: N802
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste(QApplication.clipboard().text())
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            for item in self.selectedItems():
                if item.flags() & Qt.ItemFlag.ItemIsEditable:
                    item.setText("")
        else:
            super().keyPressEvent(event)


class DecisionsStep(QWidget):
    """The decisions of a study, by restitution territory."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.codes: list[str] = []
        self._is_filling = False
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Ce qui est décidé"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)
        for key, label in KINDS.items():
            self.kind.addItem(tr(label), key)
        self.kind.activated.connect(lambda row: self.refresh())
        guard(self.kind)
        self.table = PasteTable(self.paste)
        self.table.setAccessibleName(tr("Décisions par territoire"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.setMinimumHeight(150)
        self.table.itemChanged.connect(self._edited)
        self.said = QLabel()
        self.said.setWordWrap(True)
        clear = QPushButton(tr("Tout effacer"))
        clear.clicked.connect(self.clear)
        column = QVBoxLayout(self)
        column.addWidget(self.kind)
        column.addWidget(
            small_label(tr("Une case vide : rien n'est imposé. Collez depuis un tableur (code, valeurs)."))
        )
        column.addWidget(self.table)
        column.addWidget(self.said)
        column.addWidget(clear)

    @property
    def edited(self) -> Sequence[str]:
        """Names of the columns that are edited."""
        return (TOTAL,) if self.kind.currentData() == "totaux" else tuple(SEGMENTS)

    def refresh(self) -> None:
        """Show what the session has, unless something that cannot be read yet is being written."""
        study = self.session.study
        if study is None or (self.wrong and self._has_focus()):
            return
        self._is_filling = True
        rows = study.epci.sort_values("besoin", ascending=False)
        self.codes = [str(code) for code in rows.index]
        labels = [tr(name) for name in FIXED] + [
            tr("Total") if name == TOTAL else tr(indicators()[name].label) for name in self.edited
        ]
        self.table.setColumnCount(len(labels))
        self.table.setRowCount(len(rows))
        for position, label in enumerate(labels):
            # A narrow column has room for what tells it from the others.
            heading = QTableWidgetItem(label.rpartition(": ")[2])
            heading.setToolTip(label)
            self.table.setHorizontalHeaderItem(position, heading)
        letter = self.fontMetrics().averageCharWidth()
        for position in range(len(labels)):
            self.table.setColumnWidth(position, letter * (22 if position == 0 else 12))
        values = self._values()
        for row, (code, name, placed) in enumerate(zip(self.codes, rows["nom"], rows["place"])):
            fixed = (short_name(str(name)), french_number(int(placed)))
            cells = values.get(code, [""] * len(self.edited))
            for position, text in enumerate((*fixed, *cells)):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{name} ({code})" if position == 0 else "")
                if position < len(FIXED):
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                if position:
                    item.setTextAlignment(
                        flag_value(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                    )
                self.table.setItem(row, position, item)
        self._is_filling = False
        self._say({})

    wrong: Mapping[str, str] = {}

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.table or self.table.isAncestorOf(focused))

    def _values(self) -> dict[str, list[str]]:
        """Texts of the cells, by code, as the session has them."""
        decisions = self.session.state.decisions
        if self.kind.currentData() == "totaux":
            totals = decisions.totals
            return {} if totals is None else {str(c): [exact_number(v)] for c, v in totals.items()}
        shares = decisions.segments
        if shares is None:
            return {}
        return {str(code): [exact_number(row[name]) for name in SEGMENTS] for code, row in shares.iterrows()}

    def paste(self, text: str) -> None:
        """Put what was copied where it goes, then take it all as one change."""
        row, column = max(0, self.table.currentRow()), max(0, self.table.currentColumn())
        self._is_filling = True
        for cell in pasted(text, self.codes, row, column, len(FIXED), len(self.edited)):
            item = self.table.item(cell.row, cell.column)
            if item is not None:
                item.setText(cell.text)
        self._is_filling = False
        self._take()

    def clear(self) -> None:
        self._is_filling = True
        for row in range(self.table.rowCount()):
            for position in range(len(FIXED), self.table.columnCount()):
                self.table.item(row, position).setText("")
        self._is_filling = False
        self._take()

    def _edited(self, item) -> None:
        if not self._is_filling:
            self._take()

    def _take(self) -> None:
        """What the table says, as decisions, but for the rows that cannot be read."""
        texts = {
            code: [self.table.item(row, len(FIXED) + number).text() for number in range(len(self.edited))]
            for row, code in enumerate(self.codes)
        }
        before = self.session.state.decisions
        if self.kind.currentData() == "totaux":
            totals, wrong = read_totals(texts)
            decisions = Decisions(totals, before.segments)
        else:
            shares, wrong = read_shares(texts)
            decisions = Decisions(before.totals, shares)
        self._say(wrong)
        if not wrong and decisions_to_dict(decisions) != decisions_to_dict(before):
            self.session.set_decisions(decisions, tr(KINDS[self.kind.currentData()]))

    def _say(self, wrong: Mapping[str, str]) -> None:
        self.wrong = wrong
        self._is_filling = True
        for row, code in enumerate(self.codes):
            for position in range(len(FIXED), self.table.columnCount()):
                item = self.table.item(row, position)
                item.setToolTip(wrong.get(code, ""))
                item.setData(Qt.ItemDataRole.BackgroundRole, WRONG if code in wrong else None)
        self._is_filling = False
        self.said.setText(next(iter(wrong.values()), ""))
        self.said.setVisible(bool(wrong))
