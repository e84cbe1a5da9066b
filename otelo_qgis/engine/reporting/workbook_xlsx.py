# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks as XLSX, by XlsxWriter."""

from __future__ import annotations

from pathlib import Path

import xlsxwriter
from xlsxwriter.exceptions import FileCreateError

from .workbook import (
    EXCEL,
    FIRST_ROW,
    LABEL_ROW,
    NAME_ROW,
    NAMED_COLUMNS,
    README,
    TITLE_ROW,
    Sheet,
    Workbook,
    spelled,
    width_of,
)

# [$-40C] is French: the same separators whatever the language of the reader's computer.
FORMATS = {
    "int": "[$-40C]#,##0", "float": "[$-40C]#,##0.0", "share": "[$-40C]0.0%", "year": "0", "text": "@",
    "bool": "@",
}  # fmt: skip


def write(path: Path, book: Workbook) -> None:
    options = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False}
    try:
        with xlsxwriter.Workbook(str(path), options) as file:
            file.set_properties({"title": book.title, "author": "Otelo pour QGIS"})
            _write_first(file, book)
            for sheet in book.sheets:
                _write_sheet(file, book, sheet)
    except FileCreateError as error:
        # What the system refused, which is no OSError any more.
        raise OSError(str(error)) from error


def _write_first(file, book: Workbook) -> None:
    page = file.add_worksheet(README)
    wrap = {"text_wrap": True, "valign": "top"}
    styles = {
        "titre": file.add_format({"bold": True, "font_size": 12, "bottom": 1}),
        "texte": file.add_format(wrap),
        "label": file.add_format(wrap),
        "chiffre": file.add_format({"num_format": FORMATS["int"], "bold": True, "align": "left"}),
    }
    page.set_column(0, 0, 44)
    page.set_column(1, 1, 80)
    page.write_string(0, 0, book.title, file.add_format({"bold": True, "font_size": 16}))
    for row, line in enumerate(book.lines, start=2):
        page.write_string(row, 0, line.label, styles["titre" if line.kind == "titre" else "label"])
        if line.kind == "titre":
            page.write_blank(row, 1, None, styles["titre"])
        elif line.formula:
            text = spelled(book, line.formula, None, row, EXCEL)
            page.write_formula(row, 1, text, styles["chiffre"], line.value)
        elif line.value is not None:
            page.write_string(row, 1, str(line.value), styles["texte"])
    _set_print(page, landscape=False)


def _write_sheet(file, book: Workbook, sheet: Sheet) -> None:
    page = file.add_worksheet(sheet.name)
    head = file.add_format(
        {"bold": True, "text_wrap": True, "valign": "top", "bg_color": "#EEF3F7", "bottom": 1}
    )
    name = file.add_format({"italic": True, "font_color": "#777777", "font_size": 8})
    plain = {kind: file.add_format({"num_format": number}) for kind, number in FORMATS.items()}
    plain["bool"].set_align("center")
    total = {
        kind: file.add_format({"num_format": number, "bold": True, "top": 2})
        for kind, number in FORMATS.items()
    }
    page.write_string(TITLE_ROW, 0, sheet.title, file.add_format({"bold": True, "font_size": 13}))
    page.set_row(LABEL_ROW, 62)
    last = sheet.last_row
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, width_of(column, sheet))
        page.write_string(LABEL_ROW, place, column.label, head)
        page.write_string(NAME_ROW, place, column.name, name)
        style = plain[column.kind]
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
    page.freeze_panes(FIRST_ROW, NAMED_COLUMNS)
    if len(sheet.frame):
        page.autofilter(NAME_ROW, 0, last, len(sheet.columns) - 1)
    page.repeat_rows(LABEL_ROW)
    page.repeat_columns(0, NAMED_COLUMNS - 1)
    _set_print(page, landscape=True)


def _set_print(page, landscape: bool) -> None:
    """A4: one page wide in portrait, at 70 % in landscape."""
    page.set_paper(9)
    if landscape:
        page.set_landscape()
        page.set_print_scale(70)
    else:
        page.fit_to_pages(1, 0)
    page.set_footer("&L&A&R&P / &N")
