# SPDX-License-Identifier: GPL-2.0-or-later
"""The sheets of an OpenDocument workbook, row by row, by the parser of the standard library.

Libraries load the whole document as objects and pass over what their parser could not finish, so that a
cut file gives half of its rows. Here the text of the cells alone is kept, one row at a time; XML that does
not end as it should is an error, an entity is refused, and what is written once to be repeated a million
times stays within the bounds of a sheet.
"""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Optional
from xml.parsers import expat

CONTENT = "content.xml"
PIECE = 1 << 16
# What LibreOffice allows in a sheet.
MAX_ROWS, MAX_COLUMNS = 1 << 20, 1 << 14

# Types of the cells that hold a number, and of those that show a fraction in percent.
NUMBERS, PERCENT = ("float", "currency"), "percentage"

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TABLE, _OFFICE, _TEXT = (f"{_OASIS}{name}:1.0 " for name in ("table", "office", "text"))
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")
_VALUES = {
    **dict.fromkeys((PERCENT, *NUMBERS), f"{_OFFICE}value"),
    "date": f"{_OFFICE}date-value",
    "time": f"{_OFFICE}time-value",
    "boolean": f"{_OFFICE}boolean-value",
}
_BLANKS = {f"{_TEXT}tab": "\t", f"{_TEXT}line-break": "\n"}


class OdsError(ValueError):
    """A document that is not what it should be, in French."""


# A cell: its text, or its value, and its type; None where it is empty.
Cell = tuple[str, str]
Row = list[Optional[Cell]]


class _Parser:
    """Rows of one sheet (of none where `wanted` is None), as the document goes by."""

    def __init__(self, wanted: str | None):
        self.wanted = wanted
        self.titles: list[str] = []
        self.rows: list[Row] = []
        self.is_over = False
        self._depth = 0  # of tables: one inside a cell is no sheet
        self._aside = 0  # of annotations, whose text is not that of the cell
        self._row: Row = []
        self._repeat, self._columns = 1, 1
        self._blank_rows = self._blank_cells = self._count = 0
        self._value: str | None = None
        self._type = ""
        self._paragraphs: list[str] | None = None

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == f"{_TABLE}table":
            self._depth += 1
            if self._depth == 1:
                self.titles.append(attributes.get(f"{_TABLE}name", ""))
        elif self._depth != 1 or self.wanted is None or self.titles[-1] != self.wanted:
            return
        elif name == f"{_TABLE}table-row":
            self._row, self._blank_cells = [], 0
            self._repeat = _times(attributes, "number-rows-repeated")
        elif name in _CELLS:
            self._columns = _times(attributes, "number-columns-repeated")
            kind = attributes.get(f"{_OFFICE}value-type", "")
            self._value = attributes.get(_VALUES.get(kind, ""))
            self._type = "" if self._value is None else kind
            self._paragraphs = []
        elif name == f"{_OFFICE}annotation":
            self._aside += 1
        elif self._paragraphs is not None and not self._aside:
            if name == f"{_TEXT}p":
                self._paragraphs.append("")
            elif name == f"{_TEXT}s":
                self.text(" " * min(int(attributes.get(f"{_TEXT}c") or 1), PIECE))
            elif name in _BLANKS:
                self.text(_BLANKS[name])

    def text(self, piece: str) -> None:
        if self._paragraphs and not self._aside:
            self._paragraphs[-1] += piece

    def end(self, name: str) -> None:
        if name == f"{_TABLE}table":
            self._depth -= 1
            self.is_over = self._depth == 0 and self.titles[-1] == self.wanted
        elif self._depth != 1:
            return
        elif name == f"{_OFFICE}annotation":
            self._aside = max(self._aside - 1, 0)
        elif name in _CELLS and self._paragraphs is not None:
            self._end_cell()
        elif name == f"{_TABLE}table-row" and self.titles[-1] == self.wanted:
            self._end_row()

    def _end_cell(self) -> None:
        text = self._value if self._value is not None else "\n".join(self._paragraphs or ())
        self._paragraphs = None
        if not text:
            self._blank_cells += self._columns
            return
        if len(self._row) + self._blank_cells + self._columns > MAX_COLUMNS:
            raise OdsError(f"plus de {MAX_COLUMNS} colonnes")
        self._row += [None] * self._blank_cells + [(text, self._type)] * self._columns
        self._blank_cells = 0

    def _end_row(self) -> None:
        if not self._row:
            self._blank_rows += self._repeat
            return
        self._count += self._blank_rows + self._repeat
        if self._count > MAX_ROWS:
            raise OdsError(f"plus de {MAX_ROWS} lignes")
        self.rows += [[]] * self._blank_rows + [self._row] * self._repeat
        self._blank_rows = 0


def _times(attributes: Mapping[str, str], name: str) -> int:
    return max(int(attributes.get(f"{_TABLE}{name}") or 1), 1)


def _refuse_entities(*_declaration) -> None:
    raise OdsError("document qui déclare des entités XML")


def _parse(archive: zipfile.ZipFile, wanted: str | None) -> Iterator[_Parser]:
    """The state of the parser after each piece of the document, until the wanted sheet is over."""
    state = _Parser(wanted)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler, parser.EndElementHandler = state.start, state.end
    parser.CharacterDataHandler = state.text
    parser.StartDoctypeDeclHandler = _refuse_entities
    parser.buffer_text = True
    with archive.open(CONTENT) as stream:
        while not state.is_over:
            piece = stream.read(PIECE)
            parser.Parse(piece, not piece)
            yield state
            if not piece:
                return


def _rows(archive: zipfile.ZipFile, title: str) -> Iterator[Row]:
    for state in _parse(archive, title):
        yield from state.rows
        state.rows = []


def sheets(archive: zipfile.ZipFile) -> dict[str, Callable[[], Iterator[Row]]]:
    """How to read the rows of each sheet. The whole document is gone through first: one that is cut, or
    does not agree with its checksum, is refused here (expat.ExpatError, zipfile.BadZipFile)."""
    titles: list[str] = []
    for state in _parse(archive, None):
        titles = state.titles
    return {title: partial(_rows, archive, title) for title in titles}
