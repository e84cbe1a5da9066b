# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of territories that is sorted, searched, and given other figures without losing its selection."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtWidgets import QAbstractItemView, QApplication, QHeaderView, QTableView, QWidget

from ..engine.common.formatting import short_name
from ..engine.common.typography import typeset
from ..engine.definitions.column import Column
from ..engine.reporting.blocks import shown
from ..processing.compat import flag_value
from ..processing.language import tr
from .charts import signed


@dataclass(frozen=True)
class Heading:
    """A column: the field of the frame, how it is called, and how it is shown: a kind of `blocks.shown`, or
    "signed". order: words in the order that they are sorted in, () for that of letters, or of numbers;
    is_told: whether its values are texts of ours, said in the language of QGIS."""

    name: str
    label: str
    kind: str = "int"
    tip: str = ""
    order: tuple[str, ...] = ()
    is_told: bool = False


def heading_of(column: Column, order: tuple[str, ...] = ()) -> Heading:
    """The heading of a field of a study. order: as in `Heading`."""
    kind = "decimal" if column.form == "float" else column.form
    return Heading(column.name, tr(column.heading), kind, tr(column.alias), order, column.told or bool(order))


def _sort_keys(values: pd.Series, heading: Heading) -> pd.Series:
    if heading.order:
        return values.map({word: rank for rank, word in enumerate(heading.order)})
    return values.astype(str).str.casefold() if heading.kind == "text" else values.astype(float)


class FrameModel(QAbstractTableModel):
    """Rows of a frame indexed by code, in the order and among those that a person asked for."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.headings: Sequence[Heading] = ()
        self.frame = pd.DataFrame()
        self.codes: list[str] = []
        self.words = ""
        self.sorting = (1, Qt.SortOrder.DescendingOrder)

    def set_frame(self, frame: pd.DataFrame, headings: Sequence[Heading]) -> None:
        if list(headings) != list(self.headings):
            self.beginResetModel()
            self.headings = list(headings)
            self.sorting = (min(1, len(headings) - 1), Qt.SortOrder.DescendingOrder)
            self.frame = frame
            self._order()
            self.endResetModel()
            return
        self.layoutAboutToBeChanged.emit()
        self.frame = frame
        self._order()
        self.layoutChanged.emit()

    def set_words(self, words: str) -> None:
        """Only the rows whose name, or code, has these words."""
        self.beginResetModel()
        self.words = words.casefold()
        self._order()
        self.endResetModel()

    def sort(self, column, order=Qt.SortOrder.AscendingOrder):
        self.layoutAboutToBeChanged.emit()
        self.sorting = (column, order)
        self._order()
        self.layoutChanged.emit()

    def _order(self) -> None:
        frame = self.frame
        if frame.empty or not self.headings:
            self.codes = []
            return
        if self.words:
            text = (frame["nom"].astype(str) + " " + frame.index.astype(str)).str.casefold()
            frame = frame[[all(word in one for word in self.words.split()) for one in text]]
        column, order = self.sorting
        name = self.headings[column].name
        keys = _sort_keys(frame[name], self.headings[column])
        ascending = order == Qt.SortOrder.AscendingOrder
        self.codes = list(keys.sort_values(ascending=ascending, kind="stable", na_position="last").index)
        self._values = {
            one.name: frame[one.name].reindex(self.codes).to_numpy(dtype=object) for one in self.headings
        }

    def rowCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.codes)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008, N802
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        heading = self.headings[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if heading.kind == "text" else Qt.AlignmentFlag.AlignRight
            return flag_value(side | Qt.AlignmentFlag.AlignVCenter)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        value = self._values[heading.name][index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{value} ({self.codes[index.row()]})" if heading.name == "nom" else None
        if heading.is_told:
            return typeset(str(value))
        if heading.kind == "text":
            return short_name(str(value))
        if value is None or value is pd.NA or (isinstance(value, float) and np.isnan(value)):
            return "–"
        return signed(float(value)) if heading.kind == "signed" else shown(value, heading.kind)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings[section].label
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.headings[section].tip or self.headings[section].label
        return None


class TerritoryTable(QTableView):
    """The table of territories. picked: codes that a person selected in it."""

    picked = pyqtSignal(list)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        self.rows = FrameModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
        self.setMinimumHeight(180)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setTabKeyNavigation(False)
        self._codes: list[str] = []
        self._is_told = False
        self.selectionModel().selectionChanged.connect(self._tell)
        for signal in (self.rows.layoutChanged, self.rows.modelReset):
            signal.connect(self._restore)

    def set_frame(self, frame: pd.DataFrame, headings: Sequence[Heading]) -> None:
        is_new = list(headings) != list(self.rows.headings)
        self.rows.set_frame(frame, headings)
        if is_new:
            self.sortByColumn(1, Qt.SortOrder.DescendingOrder)
            metrics = self.fontMetrics()
            for number, heading in enumerate(headings):
                widest = max((metrics.horizontalAdvance(word) for word in heading.order), default=0) + 12
                width = max(
                    widest, metrics.horizontalAdvance(heading.label) + 28, 9 * metrics.averageCharWidth()
                )
                self.setColumnWidth(number, 20 * metrics.averageCharWidth() if number == 0 else width)

    def selected(self) -> list[str]:
        return list(self._codes)

    def select(self, codes: Iterable[str]) -> None:
        """Select rows by code, without telling it as a choice, and show the first."""
        self._codes = list(codes)
        self._restore()
        wanted = set(self._codes)
        row = next((row for row, code in enumerate(self.rows.codes) if code in wanted), None)
        if row is not None:
            self.scrollTo(self.rows.index(row, 0))

    def _restore(self) -> None:
        """The rows that were selected, wherever they are now."""
        wanted = set(self._codes)
        selection = QItemSelection()
        last = self.rows.columnCount() - 1
        for row, code in enumerate(self.rows.codes):
            if code in wanted:
                selection.select(self.rows.index(row, 0), self.rows.index(row, last))
        self._is_told = True
        kind = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, kind.ClearAndSelect)
        self._is_told = False

    def _tell(self, *_) -> None:
        if self._is_told:
            return
        self._codes = [self.rows.codes[index.row()] for index in self.selectionModel().selectedRows()]
        self.picked.emit(list(self._codes))

    def keyPressEvent(self, event):  # noqa: N802
        """Ctrl+C copies what is selected, as a spreadsheet takes it."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_C:
            QApplication.clipboard().setText(self.text())
            return
        super().keyPressEvent(event)

    def text(self) -> str:
        """The rows that are selected, or all of them, with their codes and headings: tabs between cells."""
        frame, names = self.rows.frame, [one.name for one in self.rows.headings]
        codes = self._codes or self.rows.codes
        lines = ["\t".join(["code", *(one.label for one in self.rows.headings)])]
        for code, *values in frame.reindex(codes)[names].itertuples():
            cells = ["" if pd.isna(value) else str(value).replace(".", ",") for value in values]
            lines.append("\t".join([code, *cells]))
        return "\n".join(lines)
