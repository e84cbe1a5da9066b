# SPDX-License-Identifier: GPL-2.0-or-later
"""What is decided, edited in tables that take what is copied from a spreadsheet: by EPCI, totals that are
imposed and shares of the segments; by commune, the local data (capacities, polarity, SRU, segments)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

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
from ..engine.common.territories import RESTITUTION_FIELD
from ..engine.definitions.catalogue import indicators
from ..engine.definitions.local import (
    ADJUSTMENT,
    CAP,
    CONVERSIONS,
    DENSITY,
    ENVELOPE,
    HOMES,
    LAND,
    NO_CAP,
    POLARITY,
    RENEWAL,
    REUSE,
    SEGMENTS,
    SRU_RATE,
    SRU_STOCK,
    VACANTS,
)
from ..engine.kept import decisions_to_dict
from ..engine.study import Study
from ..processing.compat import flag_value
from ..processing.language import tr
from .editors import guard, small_label
from .session import Session

TOTAL = "total"


@dataclass(frozen=True)
class Kind:
    """What one table decides: by EPCI, or by commune (`is_local`); data: columns shown where the data have
    them."""

    label: str
    columns: tuple[str, ...]
    is_local: bool = False
    data: tuple[str, ...] = ()


KINDS: Mapping[str, Kind] = {
    "totaux": Kind("Totaux imposés (logements)", (TOTAL,)),
    "segments": Kind("Parts des segments (%)", tuple(SEGMENTS)),
    "capacites": Kind(
        "Communes : capacités", (CAP, VACANTS, REUSE), True, (LAND, DENSITY, RENEWAL, ENVELOPE)
    ),
    "polarite": Kind("Communes : polarité, conversions", (POLARITY, CONVERSIONS, ADJUSTMENT), True),
    "sru": Kind("Communes : SRU", (SRU_RATE, SRU_STOCK, HOMES), True),
    "segments_communes": Kind("Communes : parts des segments (%)", tuple(SEGMENTS), True),
}
# What a narrow column has room for; the whole label is in its tip.
HEADINGS = {
    TOTAL: "Total", CAP: "Plafond", VACANTS: "Vacants", REUSE: "Usage", LAND: "Hectares", DENSITY: "Densité",
    RENEWAL: "Renouvel.", ENVELOPE: "ZAN (ha)", POLARITY: "Polarité", CONVERSIONS: "Conversions",
    ADJUSTMENT: "Ajustement", SRU_RATE: "Taux SRU", SRU_STOCK: "Sociaux", HOMES: "Résidences",
}  # fmt: skip
# Columns before those that are edited: the territory, and what it has to place.
FIXED = ("Territoire", "Placé")
WRONG, ON_WRONG = QColor("#f6c7c3"), QColor("#000000")
# A row of shares is whole within this.
HUNDRED, NEARLY = 100.0, 0.01
# Beyond, communes are shown an EPCI at a time.
MANY_ROWS = 1500


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
            if len(values) > 1 and not _is_number(values[0]):
                values = values[1:]
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


def number(text: str, is_signed: bool = False) -> float | None:
    """A number as a person writes it ("1 234,5"); None for an empty cell. ValueError where it is none, or
    negative and not `is_signed`."""
    plain = "".join(text.split()).replace("\u202f", "").replace("\xa0", "").rstrip("%").replace(",", ".")
    plain = plain.replace("\u2212", "-")
    if not plain:
        return None
    value = float(plain)
    if not (-1e9 if is_signed else 0) <= value < 1e9:
        raise ValueError(text)
    return value


def _is_number(text: str) -> bool:
    """Whether a cell may be one of figures: empty, or a number."""
    try:
        number(text, True)
    except ValueError:
        return False
    return True


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


def read_local(
    texts: Mapping[str, Sequence[str]], columns: Sequence[str], given: pd.DataFrame
) -> tuple[pd.DataFrame, dict[str, str]]:
    """What is decided by commune, missing where a cell is empty or says what the data do (`given`); and what
    is wrong, by code."""
    found, wrong = {}, {}
    for code, cells in texts.items():
        values = {}
        for name, text in zip(columns, cells):
            try:
                value = number(text, indicators()[name].kind == "signed")
            except ValueError:
                wrong[code] = tr("« {} » n'est pas un nombre qui convient à : {}.").format(
                    text, tr(indicators()[name].label)
                )
                continue
            before = given[name].get(code) if name in given else None
            if value is not None and (before is None or pd.isna(before) or float(before) != value):
                values[name] = value
        shares = {name: value for name, value in values.items() if name in SEGMENTS}
        if shares and abs(sum(number(text) or 0.0 for text in cells) - HUNDRED) > NEARLY:
            wrong[code] = tr("Les parts d'une commune font 100 %.")
        if values:
            found[code] = values
    return pd.DataFrame.from_dict(found, orient="index", columns=list(columns), dtype=float), wrong


def merged(local: pd.DataFrame | None, new: pd.DataFrame, codes: Sequence[str]) -> pd.DataFrame | None:
    """Local decisions with those of some columns and communes in place of theirs; None where none is left."""
    old = pd.DataFrame() if local is None else local
    names = [*old.columns, *(name for name in new if name not in old)]
    every = old.index.union(new.index, sort=False)
    whole = old.reindex(index=every, columns=names)
    shown = every[every.isin(list(codes))]
    whole.loc[shown, list(new)] = new.reindex(shown)
    whole = whole.dropna(how="all").dropna(axis=1, how="all").astype(float)
    return None if whole.empty else whole


def paint(item: QTableWidgetItem, is_wrong: bool) -> None:
    """Show whether a cell is wrong, in a dark theme too."""
    item.setData(Qt.ItemDataRole.BackgroundRole, WRONG if is_wrong else None)
    item.setData(Qt.ItemDataRole.ForegroundRole, ON_WRONG if is_wrong else None)


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
    """The decisions of a study, by restitution territory or by commune."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.codes: list[str] = []
        self._is_filling = False
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Ce qui est décidé"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kind.setMinimumContentsLength(12)
        for key, one in KINDS.items():
            self.kind.addItem(tr(one.label), key)
        self.kind.activated.connect(lambda row: self.refresh())
        self.place = QComboBox()
        self.place.setAccessibleName(tr("EPCI dont les communes sont montrées"))
        self.place.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.place.setMinimumContentsLength(12)
        self.place.activated.connect(lambda row: self.refresh())
        guard(self.kind, self.place)
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
        self.note = small_label()
        column.addWidget(self.kind)
        column.addWidget(self.place)
        column.addWidget(self.note)
        column.addWidget(self.table)
        column.addWidget(self.said)
        column.addWidget(clear)

    @property
    def chosen(self) -> Kind:
        return KINDS[self.kind.currentData()]

    @property
    def edited(self) -> Sequence[str]:
        """Names of the columns that are edited."""
        given = self._given()
        return (*self.chosen.columns, *(name for name in self.chosen.data if name in given))

    def _given(self) -> pd.DataFrame:
        """The communes as the data have them."""
        data = self.session.data
        return pd.DataFrame() if data is None else data.inputs.communes

    def refresh(self) -> None:
        """Show what the session has, unless something that cannot be read yet is being written."""
        study = self.session.study
        if study is None or (self.wrong and self._has_focus()):
            return
        is_local = self.chosen.is_local
        self.note.setText(
            tr("Une case vide : la valeur des données. En gras : ce qui est décidé. Se colle d'un tableur.")
            if is_local
            else tr("Une case vide : rien n'est imposé. Collez depuis un tableur (code, valeurs).")
        )
        self._is_filling = True
        rows = self._rows(study)
        self.codes = [str(code) for code in rows.index]
        self._head(len(rows))
        decided, values = self._decided(), self._values()
        right = flag_value(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        fixed = zip(self.codes, rows["nom"], rows["place"])
        for row, (code, name, placed) in enumerate(fixed):
            texts = (short_name(str(name)), french_number(int(placed)), *values(code))
            for position, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(f"{name} ({code})" if position == 0 else "")
                if position < len(FIXED):
                    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
                elif is_local and (code, self.edited[position - len(FIXED)]) in decided:
                    font = item.font()
                    font.setBold(True)
                    item.setFont(font)
                if position:
                    item.setTextAlignment(right)
                self.table.setItem(row, position, item)
        self._is_filling = False
        self._say({})

    def _rows(self, study: Study) -> pd.DataFrame:
        """The territories of the table, those of most need first."""
        self.place.setVisible(self.chosen.is_local)
        if not self.chosen.is_local:
            return study.epci.sort_values("besoin", ascending=False)
        communes = study.communes[study.communes["etudie"]].sort_values("besoin", ascending=False)
        names = {"": tr("Tous les EPCI"), **study.epci["nom"].sort_values().to_dict()}
        if [self.place.itemData(row) for row in range(self.place.count())] != list(names):
            self.place.clear()
            for code, name in names.items():
                self.place.addItem(short_name(str(name)), code)
            self.place.setCurrentIndex(1 if len(communes) > MANY_ROWS else 0)
        code = self.place.currentData()
        return communes[communes[RESTITUTION_FIELD] == code] if code else communes

    def _head(self, count: int) -> None:
        """The columns, and room for so many rows."""
        labels = [tr(name) for name in FIXED] + [
            tr("Total") if name == TOTAL else tr(indicators()[name].label) for name in self.edited
        ]
        self.table.setColumnCount(len(labels))
        self.table.setRowCount(count)
        letter = self.fontMetrics().averageCharWidth()
        for position, label in enumerate(labels):
            short = ["", *FIXED[1:], *(HEADINGS.get(name, "") for name in self.edited)][position]
            heading = QTableWidgetItem(tr(short) if short else label.rpartition(": ")[2])
            heading.setToolTip(label)
            self.table.setHorizontalHeaderItem(position, heading)
            self.table.setColumnWidth(position, letter * (22 if position == 0 else 12))

    wrong: Mapping[str, str] = {}

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.table or self.table.isAncestorOf(focused))

    def _decided(self) -> set[tuple[str, str]]:
        """Cells that are decided by commune: (code, column)."""
        local = self.session.state.decisions.local
        return set() if local is None else set(local.stack().dropna().index)

    def _values(self) -> Callable[[str], list[str]]:
        """What gives the texts of the cells of a territory, as the session has them."""
        decisions, names = self.session.state.decisions, self.edited
        if self.chosen.is_local:
            frame = decisions.on(self._given()) if decisions.local is not None else self._given()
            frame = frame.reindex(columns=list(names))
            if CAP in frame:
                frame[CAP] = frame[CAP].where(frame[CAP] < NO_CAP)
        elif self.chosen is KINDS["totaux"]:
            frame = pd.DataFrame(
                {TOTAL: pd.Series(dtype=float) if decisions.totals is None else decisions.totals}
            )
        else:
            frame = pd.DataFrame(columns=list(names)) if decisions.segments is None else decisions.segments
        cells = {
            str(code): ["" if pd.isna(value) else exact_number(value) for value in row]
            for code, row in zip(frame.index, frame[list(names)].to_numpy(dtype=float))
        }
        return lambda code: cells.get(code, [""] * len(names))

    def paste(self, text: str) -> None:
        """Put what was copied where it goes, then take it all as one change."""
        row, column = max(0, self.table.currentRow()), max(0, self.table.currentColumn())
        first = {line.split("\t")[0].strip() for line in text.splitlines()}
        if self.chosen.is_local and first & set(self.session.study.communes.index) - set(self.codes):
            # Communes of other EPCI than the one that is shown.
            self.place.setCurrentIndex(0)
            self.refresh()
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
        if self.chosen.is_local:
            local, wrong = read_local(texts, self.edited, self._given())
            decisions = replace(before, local=merged(before.local, local, self.codes))
        elif self.chosen is KINDS["totaux"]:
            totals, wrong = read_totals(texts)
            decisions = replace(before, totals=totals)
        else:
            shares, wrong = read_shares(texts)
            decisions = replace(before, segments=shares)
        self._say(wrong)
        if not wrong and decisions_to_dict(decisions) != decisions_to_dict(before):
            self.session.set_decisions(decisions, tr(self.chosen.label))

    def _say(self, wrong: Mapping[str, str]) -> None:
        self.wrong = wrong
        self._is_filling = True
        for row, code in enumerate(self.codes):
            for position in range(len(FIXED), self.table.columnCount()):
                item = self.table.item(row, position)
                item.setToolTip(wrong.get(code, ""))
                paint(item, code in wrong)
        self._is_filling = False
        self.said.setText(next(iter(wrong.values()), ""))
        self.said.setVisible(bool(wrong))
