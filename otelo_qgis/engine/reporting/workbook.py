# SPDX-License-Identifier: GPL-2.0-or-later
"""A study as a workbook, XLSX (XlsxWriter) or ODS (odfpy): one sheet per result, formulas for totals.

A formula is written once, with references to columns by name; each format spells them its own way, and
both store the value beside it, so that a reader who does not calculate shows the same figures.
"""

from __future__ import annotations

import math
import re
import textwrap
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module
from pathlib import Path

import pandas as pd

from ..common.errors import OteloError
from ..common.language import spoken
from ..common.output import whole_file
from ..common.packages import require
from ..common.typography import typeset

# Rows above the data: title, labels, names of the fields.
TITLE_ROW, LABEL_ROW, NAME_ROW, FIRST_ROW = 0, 1, 2, 3
# Columns that name a row: they stay on the screen, and come again on each printed page.
NAMED_COLUMNS = 2
YES, NO = "oui", "non"
README = "Lisez-moi"
# Characters of a column; of a page in landscape at the smallest scale that is read; of the name of a sheet.
MIN_WIDTH, MAX_WIDTH, PAGE_CHARACTERS, MAX_NAME = 9, 60, 230, 31
# Lines that a label is made to take, about.
LABEL_LINES = 4


@dataclass(frozen=True)
class Cell:
    """A cell of the same row, or of the row `row` of another sheet (0: its first of data, -1: its total)."""

    column: str
    sheet: str = ""
    row: int | None = None


@dataclass(frozen=True)
class Range:
    """All the data of a column, total left out."""

    column: str
    sheet: str = ""


@dataclass(frozen=True)
class Formula:
    """template: the formula, arguments parted by ";", each reference as {}."""

    template: str
    references: tuple[Cell | Range, ...]


@dataclass(frozen=True)
class SheetColumn:
    """kind: "text", "int", "float", "bool", "year" or "share"; formula: how each row is made, if it is; told:
    whether its values are texts that a person reads."""

    name: str
    label: str
    kind: str
    formula: Formula | None = None
    total: Formula | None = None
    told: bool = False


def _yes_or_no(flag: object) -> str:
    return typeset(YES if flag else NO)


# How the values of each kind of column are written; the others are floats.
_CONVERTED: Mapping[str, Callable] = {"text": str, "int": int, "year": int, "bool": _yes_or_no}


@dataclass(frozen=True)
class Sheet:
    """One table. totals: value of each column that has a total formula; total_label stands in its first
    cell; note: under the table; is_front: whether it is for who does not compute, first of the file, on one
    page."""

    name: str
    title: str
    columns: Sequence[SheetColumn]
    frame: pd.DataFrame
    totals: Mapping[str, float] = field(default_factory=dict)
    total_label: str = "Total"
    note: str = ""
    is_front: bool = False

    @property
    def last_row(self) -> int:
        """Row of the last line of data."""
        return FIRST_ROW + len(self.frame) - 1

    @property
    def has_total(self) -> bool:
        return len(self.frame) > 0 and any(column.total for column in self.columns)

    def place(self, column: str) -> int:
        return next(i for i, one in enumerate(self.columns) if one.name == column)

    def values(self, column: SheetColumn) -> list:
        """Values ready to be written: None where missing, "oui" or "non" for a flag."""
        convert = _CONVERTED.get(column.kind, float)
        return [None if pd.isna(value) else convert(value) for value in self.frame[column.name].tolist()]


@dataclass(frozen=True)
class Line:
    """A line of the first sheet: a label, then a text or a figure with its formula. kind: "titre", "texte"
    or "chiffre"."""

    label: str
    value: object = None
    kind: str = "texte"
    formula: Formula | None = None


@dataclass(frozen=True)
class LinePage:
    """A sheet of lines: what is read from top to bottom."""

    name: str
    title: str
    lines: Sequence[Line]


@dataclass(frozen=True)
class Workbook:
    """title: of the file; lines: of its page of what to know; sheets: its tables, those that are fronts
    before that page; pages: more pages of lines, after them."""

    title: str
    lines: Sequence[Line]
    sheets: Sequence[Sheet]
    pages: Sequence[LinePage] = ()

    def sheet(self, name: str) -> Sheet:
        return next(one for one in self.sheets if one.name == name)

    @property
    def in_order(self) -> list[Sheet | LinePage]:
        """Every sheet of the file."""
        fronts = [one for one in self.sheets if one.is_front]
        others = [one for one in self.sheets if not one.is_front]
        return [*fronts, LinePage(typeset(README), self.title, self.lines), *others, *self.pages]


def letters(place: int) -> str:
    """Name of a column: 0 -> "A", 26 -> "AA"."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        name = chr(65 + rest) + name
    return name


def _where(
    book: Workbook, reference: Cell | Range, here: Sheet | None, row: int
) -> tuple[str, str, int, int]:
    """Sheet ("" for the same one), column letters, first and last row (from 1) of a reference."""
    sheet = book.sheet(reference.sheet) if reference.sheet else here
    if sheet is None:
        raise ValueError(f"reference without a sheet on the first one, which has no columns: {reference}")
    column = letters(sheet.place(reference.column))
    if isinstance(reference, Range):
        return reference.sheet, column, FIRST_ROW + 1, sheet.last_row + 1
    if reference.row is None:
        return reference.sheet, column, row + 1, row + 1
    at = sheet.last_row + 1 if reference.row < 0 else FIRST_ROW + reference.row
    return reference.sheet, column, at + 1, at + 1


@dataclass(frozen=True)
class Dialect:
    """How a format spells formulas: what they begin with, the name of a sheet (s), a range and a cell of
    column c and rows a to b, and what parts arguments."""

    start: str
    sheet: str
    range: str
    cell: str
    separator: str


# "=SUM('EPCI'!$C$4:$C$9)" and "of:=SUM([$'EPCI'.$C$4:.$C$9])".
EXCEL = Dialect("=", "'{}'!", "{s}${c}${a}:${c}${b}", "{s}{c}{a}", ",")
OPEN_FORMULA = Dialect("of:=", "$'{}'", "[{s}.${c}${a}:.${c}${b}]", "[{s}.{c}{a}]", ";")


def spelled(book: Workbook, formula: Formula, here: Sheet | None, row: int, dialect: Dialect) -> str:
    """The formula of a cell of the sheet `here` (None: the first one), at `row` (from 0)."""

    def spell(reference: Cell | Range) -> str:
        sheet, column, first, last = _where(book, reference, here, row)
        prefix = dialect.sheet.format(sheet) if sheet else ""
        shape = dialect.range if isinstance(reference, Range) else dialect.cell
        return shape.format(s=prefix, c=column, a=first, b=last)

    template = formula.template.replace(";", dialect.separator)
    return dialect.start + template.format(*map(spell, formula.references))


def sum_of(columns: Iterable[str]) -> Formula:
    """Sum of cells of the same row."""
    columns = list(columns)
    return Formula("+".join(["{}"] * len(columns)), tuple(Cell(column) for column in columns))


def total_of(column: str) -> Formula:
    """Sum of the column."""
    return Formula("SUM({})", (Range(column),))


def total_where(column: str, flag: str) -> Formula:
    """Sum of the column over the rows whose flag is "oui"."""
    return Formula('SUMIFS({};{};"' + typeset(YES) + '")', (Range(column), Range(flag)))


def sum_by(column: str, sheet: str, key: str, own_key: str) -> Formula:
    """Sum of another sheet's column over its rows whose `key` is this row's `own_key`."""
    return Formula("SUMIFS({};{};{})", (Range(column, sheet), Range(key, sheet), Cell(own_key)))


# Module that writes each format, and the library that it needs.
_WRITERS = {".xlsx": ("workbook_xlsx", "xlsxwriter"), ".ods": ("workbook_ods", "odf")}


def write_workbook(path: str | Path, book: Workbook) -> None:
    """Write the workbook in the format of its name (.xlsx or .ods), whole or not at all.

    OteloError where the format is not one of them, its library is missing, or the file cannot be written.
    """
    path = Path(path)
    kind = path.suffix.lower()
    if kind not in _WRITERS:
        raise OteloError(f"« {path.name} » : donnez un nom en .xlsx ou en .ods.")
    module, library = _WRITERS[kind]
    require(library, f"Classeur {kind[1:].upper()}")
    with whole_file(path, "Classeur") as draft:
        import_module(f".{module}", __package__).write(draft, typeset_book(book))


def typeset_book(book: Workbook) -> Workbook:
    """Titles, labels and texts as they are printed (`common.typography`); data as they are, but for texts
    that a person reads, which are in the language of the book, as the names of sheets are."""
    say = spoken().say
    names: dict[str, str] = {}
    for one in book.sheets:
        names[one.name] = sheet_name(say(one.name), names.values())

    def spoken_formula(one: Formula | None) -> Formula | None:
        return one and replace(
            one,
            references=tuple(replace(cell, sheet=names.get(cell.sheet, "")) for cell in one.references),
        )

    def line(one: Line) -> Line:
        value = typeset(one.value) if isinstance(one.value, str) else one.value
        label = names.get(one.label) or typeset(one.label)
        return replace(one, label=label, value=value, formula=spoken_formula(one.formula))

    def sheet(one: Sheet) -> Sheet:
        columns = [
            replace(
                column, label=typeset(column.label), formula=spoken_formula(column.formula),
                total=spoken_formula(column.total),
            )
            for column in one.columns
        ]  # fmt: skip
        told = {
            column.name: [say(value) if isinstance(value, str) else value for value in one.frame[column.name]]
            for column in one.columns
            if column.told
        }
        return replace(
            one, name=names[one.name], columns=columns, frame=one.frame.assign(**told),
            title=typeset(one.title), total_label=typeset(one.total_label), note=typeset(one.note),
        )  # fmt: skip

    def page(one: LinePage) -> LinePage:
        return replace(one, title=typeset(one.title), lines=list(map(line, one.lines)))

    return replace(
        book,
        title=typeset(book.title),
        lines=[line(one) for one in book.lines],
        sheets=[sheet(one) for one in book.sheets],
        pages=list(map(page, book.pages)),
    )


def sheet_name(text: str, taken: Container[str] = ()) -> str:
    """A text as the name of a sheet: 31 characters at most, none that Excel refuses, told from those that
    are taken by a number."""
    plain = re.sub(r"[\[\]:*?/\\]", " ", text).strip("' ")[:MAX_NAME] or "Feuille"
    name, number = plain, 2
    while name in taken:
        mark = f" {number}"
        name, number = plain[: MAX_NAME - len(mark)] + mark, number + 1
    return name


def width_of(column: SheetColumn, sheet: Sheet) -> int:
    """Characters that a column needs: its longest text or figure, the longest word of its label, and room
    before its neighbour."""
    word = max(map(len, re.split(r"[\s-]", column.label)), default=0)
    values = sheet.frame[column.name]
    if column.kind == "text":
        longest = values.astype(str).str.len().max() if len(sheet.frame) else 0
        return int(min(MAX_WIDTH, max(MIN_WIDTH, word + 2, longest + 3)))
    highest = pd.to_numeric(values, errors="coerce").abs().max() if column.kind != "bool" else 0
    total = abs(sheet.totals.get(column.name, 0))
    amount = max(total, 0 if pd.isna(highest) else highest)
    # Digits, a space for each thousand, a sign, tenths.
    digits = len(f"{int(amount):,}") + 3 + 2 * (column.kind == "float")
    return int(max(MIN_WIDTH, word + 2, digits, math.ceil(len(column.label) / LABEL_LINES)))


def heading_lines(sheet: Sheet) -> int:
    """Lines that the tallest label takes."""
    return max(
        (len(textwrap.wrap(one.label, width_of(one, sheet) - 1)) or 1 for one in sheet.columns), default=1
    )


def pages_across(sheet: Sheet) -> int:
    """Pages that a sheet is printed on, side by side, each with the columns that name the rows: as few as
    leave it readable."""
    if sheet.is_front:
        return 1
    sizes = [width_of(column, sheet) for column in sheet.columns]
    named = sum(sizes[:NAMED_COLUMNS])
    return max(1, math.ceil(sum(sizes[NAMED_COLUMNS:]) / max(MAX_WIDTH, PAGE_CHARACTERS - named)))
