# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks as XLSX, by XlsxWriter."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from ..common.language import ENGLISH, FRENCH, spoken
from .workbook import (
    EXCEL,
    FIRST_ROW,
    LABEL_ROW,
    MAX_WIDTH,
    NAME_ROW,
    NAMED_COLUMNS,
    TITLE_ROW,
    LinePage,
    Sheet,
    Workbook,
    heading_lines,
    pages_across,
    spelled,
    width_of,
)

# Height of a line of text.
LINE_POINTS = 15

# Before a format, the number of a language: the same separators whatever that of the reader's computer.
LANGUAGES = {FRENCH: "[$-40C]", ENGLISH: "[$-809]"}


def _formats() -> dict[str, str]:
    """The format of each kind of column."""
    language = LANGUAGES[spoken().code]
    return {
        "int": f"{language}#,##0", "float": f"{language}#,##0.0", "share": f"{language}0.0%", "year": "0",
        "text": "@", "bool": "@",
    }  # fmt: skip


def write(path: Path, book: Workbook) -> None:
    options = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    try:
        with xlsxwriter.Workbook(str(path), options) as file:
            file.set_properties({"title": book.title, "author": "Otelo pour QGIS"})
            for one in book.in_order:
                if isinstance(one, Sheet):
                    _write_sheet(file, book, one)
                else:
                    _write_lines(file, book, one)
    except FileCreateError as error:
        # What the system refused, which is no OSError any more.
        raise OSError(str(error)) from error


def _write_lines(file, book: Workbook, made: LinePage) -> None:
    page = file.add_worksheet(made.name)
    wrap = {"text_wrap": True, "valign": "top"}
    styles = {
        "titre": file.add_format({"bold": True, "font_size": 12, "bottom": 1}),
        "texte": file.add_format(wrap),
        "label": file.add_format(wrap),
        "chiffre": file.add_format({"num_format": _formats()["int"], "bold": True, "align": "left"}),
    }
    page.set_column(0, 0, 44)
    page.set_column(1, 1, 80)
    page.write_string(0, 0, made.title, file.add_format({"bold": True, "font_size": 16}))
    for row, line in enumerate(made.lines, start=2):
        page.write_string(row, 0, line.label, styles["titre" if line.kind == "titre" else "label"])
        if line.kind == "titre":
            page.write_blank(row, 1, None, styles["titre"])
        elif line.formula:
            text = spelled(book, line.formula, None, row, EXCEL)
            page.write_formula(row, 1, text, styles["chiffre"], line.value)
        elif line.kind == "chiffre" and line.value is not None:
            page.write_number(row, 1, line.value, styles["chiffre"])
        elif line.value is not None:
            page.write_string(row, 1, str(line.value), styles["texte"])
    _set_print(page, landscape=False)


def _write_sheet(file, book: Workbook, sheet: Sheet) -> None:
    page = file.add_worksheet(sheet.name)
    look = {"bold": True, "text_wrap": True, "valign": "bottom", "bg_color": "#EEF3F7", "bottom": 1}
    head = file.add_format({**look, "align": "right"})
    text_head = file.add_format({**look, "indent": 1})
    name = file.add_format({"italic": True, "font_color": "#777777", "font_size": 8})
    plain = {kind: file.add_format({"num_format": number}) for kind, number in _formats().items()}
    plain["bool"].set_align("center")
    # Beside a figure on its left, and whole.
    plain["text"].set_indent(1)
    wrapped = file.add_format({"num_format": _formats()["text"], "indent": 1, "text_wrap": True})
    for one in (*plain.values(), wrapped):
        one.set_align("top")
    total = {
        kind: file.add_format({"num_format": number, "bold": True, "top": 2})
        for kind, number in _formats().items()
    }
    page.write_string(TITLE_ROW, 0, sheet.title, file.add_format({"bold": True, "font_size": 13}))
    page.set_row(LABEL_ROW, LINE_POINTS * heading_lines(sheet) + 4)
    last = sheet.last_row
    for place, column in enumerate(sheet.columns):
        width = width_of(column, sheet)
        page.set_column(place, place, width)
        page.write_string(LABEL_ROW, place, column.label, text_head if column.kind == "text" else head)
        page.write_string(NAME_ROW, place, column.name, name)
        style = wrapped if column.kind == "text" and width == MAX_WIDTH else plain[column.kind]
        for row, value in enumerate(sheet.values(column), start=FIRST_ROW):
            if value is None:
                continue
            if column.formula:
                text = spelled(book, column.formula, sheet, row, EXCEL)
                page.write_formula(row, place, text, style, value)
            elif isinstance(value, str):
                page.write_string(row, place, value, style)
            else:
                page.write_number(row, place, value, style)
        if not sheet.has_total:
            continue
        if column.total:
            text = spelled(book, column.total, sheet, last + 1, EXCEL)
            page.write_formula(last + 1, place, text, total[column.kind], sheet.totals[column.name])
        else:
            page.write_string(last + 1, place, sheet.total_label if place == 0 else "", total["text"])
    below = last + (3 if sheet.has_total else 2)
    if sheet.note:
        page.write_string(below, 0, sheet.note, file.add_format({"italic": True, "font_color": "#555555"}))
    page.freeze_panes(FIRST_ROW, NAMED_COLUMNS)
    if sheet.is_front:
        page.set_row(NAME_ROW, None, None, {"hidden": True})
    elif len(sheet.frame):
        page.autofilter(NAME_ROW, 0, last, len(sheet.columns) - 1)
    page.repeat_rows(LABEL_ROW)
    page.repeat_columns(0, NAMED_COLUMNS - 1)
    _set_print(page, landscape=True, across=pages_across(sheet))


def _set_print(page, landscape: bool, across: int = 1) -> None:
    """A4, so many pages wide."""
    page.set_paper(9)
    page.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    if landscape:
        page.set_landscape()
    page.fit_to_pages(across, 0)
    page.set_footer("&L&A&R&P / &N")
