# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks as ODS, by odfpy.

odfpy keeps a whole document as objects: minutes and gigabytes for all France. It makes what is around the
rows, in whose place it writes a mark; the rows are written as text, one after the other.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from functools import lru_cache
from html import escape
from pathlib import Path

from odf import config, dc, number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

from ..common.formatting import percent_sign
from ..common.language import spoken
from .blocks import shown
from .workbook import (
    FIRST_ROW,
    MAX_WIDTH,
    NAMED_COLUMNS,
    OPEN_FORMULA,
    LinePage,
    Sheet,
    SheetColumn,
    Workbook,
    letters,
    pages_across,
    spelled,
    width_of,
)

# How `document.shown` names the kinds of this module.
_SHOWN = {"float": "decimal"}
# What XML cannot hold.
_LEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
CM_PER_CHARACTER = 0.23


_MARK = "@@otelo {}@@"
_MARKED = re.compile(
    r"<table:table-row><table:table-cell[^>]*><text:p>@@otelo (\d+)@@</text:p></table:table-cell>"
    r"</table:table-row>"
)
# Rows that are written at once; how much is done to make the file smaller, of 9: more takes as long as all
# the rest.
_AT_ONCE, COMPRESSION = 500, 3


def write(path: Path, book: Workbook) -> None:
    file = OpenDocumentSpreadsheet()
    title = dc.Title()
    title.addText(book.title)
    file.meta.addElement(title)
    styles = _Styles(file)
    for one in book.in_order:
        made = _sheet(book, one, styles) if isinstance(one, Sheet) else _lines(book, one, styles)
        file.spreadsheet.addElement(made)
    ranges = table.DatabaseRanges()
    for rank, sheet in enumerate(one for one in book.sheets if len(one.frame) and not one.is_front):
        area = f"'{sheet.name}'.A{FIRST_ROW}:{letters(len(sheet.columns) - 1)}{sheet.last_row + 1}"
        ranges.addElement(
            table.DatabaseRange(name=f"filtre_{rank}", targetrangeaddress=area, displayfilterbuttons=True)
        )
    file.spreadsheet.addElement(ranges)
    _freeze(file, book)
    around = io.BytesIO()
    file.save(around)
    _write_rows(path, around, book, styles)


def _write_rows(path: Path, around: io.BytesIO, book: Workbook, styles: _Styles) -> None:
    """The same file, rows in the place of their marks."""
    with (
        zipfile.ZipFile(around) as source,
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=COMPRESSION) as target,
    ):
        for entry in source.infolist():
            if entry.filename != "content.xml":
                target.writestr(entry, source.read(entry))
                continue
            parts = _MARKED.split(source.read(entry).decode("utf-8"))
            with target.open("content.xml", "w", force_zip64=True) as out:
                for place, part in enumerate(parts):
                    if place % 2:
                        for rows in _batches(book, book.sheets[int(part)], styles):
                            out.write(rows.encode("utf-8"))
                    else:
                        out.write(part.encode("utf-8"))


class _Styles:
    """Styles of the file, made once: cells by (kind, look), columns by width."""

    def __init__(self, file):
        self.file = file
        self.numbers = {
            "int": _number_style(file, "entier", 0),
            "float": _number_style(file, "decimal", 1),
            "share": _number_style(file, "part", 1, percentage=True),
        }
        self.pages: dict[tuple[str, int], str] = {}
        self.cells: dict[tuple[str, str], str] = {}
        self.widths: dict[int, str] = {}

    def cell(self, kind: str, look: str = "") -> str:
        """Name of a cell style. look: "", "total", "entete", "nom", "titre", "texte"."""
        if (kind, look) not in self.cells:
            name = f"c{len(self.cells)}"
            options = {"datastylename": self.numbers[kind]} if kind in self.numbers else {}
            made = style.Style(name=name, family="table-cell", **options)
            for properties in _LOOKS[look]:
                made.addElement(properties())
            self.file.automaticstyles.addElement(made)
            self.cells[kind, look] = name
        return self.cells[kind, look]

    def page(self, orientation: str, across: int = 1) -> str:
        """Name of the style of a sheet printed so many pages wide."""
        key = orientation, across
        if key not in self.pages:
            self.pages[key] = _page_style(self.file, *key)
        return self.pages[key]

    def column(self, characters: int) -> str:
        if characters not in self.widths:
            name = f"l{characters}"
            made = style.Style(name=name, family="table-column")
            made.addElement(style.TableColumnProperties(columnwidth=f"{characters * CM_PER_CHARACTER:.2f}cm"))
            self.file.automaticstyles.addElement(made)
            self.widths[characters] = name
        return self.widths[characters]


def _bold(size: str = "10pt", **options):
    return lambda: style.TextProperties(fontweight="bold", fontsize=size, **options)


def _wrapped(side="top", **options):
    return lambda: style.TableCellProperties(wrapoption="wrap", verticalalign=side, **options)


_HEADING = _wrapped("bottom", backgroundcolor="#eef3f7", borderbottom="0.5pt solid #777777")


_LOOKS = {
    "": (),
    "centre": (lambda: style.ParagraphProperties(textalign="center"),),
    "texte": (_wrapped(),),
    "entier": (_wrapped(),),
    "note": (lambda: style.TextProperties(fontstyle="italic", fontsize="9pt", color="#555555"),),
    "titre": (_bold("14pt"),),
    "partie": (_bold("12pt"), lambda: style.TableCellProperties(borderbottom="0.5pt solid #777777")),
    "entete": (_bold(), _HEADING),
    "entete_chiffre": (_bold(), _HEADING, lambda: style.ParagraphProperties(textalign="end")),
    "nom": (lambda: style.TextProperties(fontstyle="italic", fontsize="8pt", color="#777777"),),
    "total": (_bold(), lambda: style.TableCellProperties(bordertop="1.5pt solid #333333")),
    "chiffre": (_bold(), lambda: style.ParagraphProperties(textalign="start")),
}


def _number_style(file, name: str, decimals: int, percentage: bool = False) -> str:
    """A number format of the language of the book, whatever that of the reader's computer."""
    kind = number.PercentageStyle if percentage else number.NumberStyle
    made = kind(name=name, language=spoken().code, country=spoken().country)
    made.addElement(
        number.Number(decimalplaces=decimals, minintegerdigits=1, grouping="false" if percentage else "true")
    )
    if percentage:
        made.addElement(number.Text(text=percent_sign()))
    file.automaticstyles.addElement(made)
    return name


def _page_style(file, orientation: str, across: int) -> str:
    """Name of a table style printed on A4, so many pages wide."""
    sides = ("21cm", "29.7cm") if orientation == "portrait" else ("29.7cm", "21cm")
    name = f"{orientation}_{across}"
    layout = style.PageLayout(name=f"page_{name}")
    layout.addElement(
        style.PageLayoutProperties(
            pagewidth=sides[0], pageheight=sides[1], printorientation=orientation, margin="1.2cm",
            scaletox=str(across), scaletoy="0",
        )
    )  # fmt: skip
    file.automaticstyles.addElement(layout)
    file.masterstyles.addElement(style.MasterPage(name=f"feuille_{name}", pagelayoutname=layout))
    made = style.Style(name=f"t_{name}", family="table", masterpagename=f"feuille_{name}")
    made.addElement(style.TableProperties(display="true"))
    file.automaticstyles.addElement(made)
    return f"t_{name}"


def _text_cell(content: str, style_name: str | None = None):
    cell = table.TableCell(valuetype="string", **({"stylename": style_name} if style_name else {}))
    if content:
        cell.addElement(text.P(text=content))
    return cell


def _value_cell(value, kind: str, style_name: str, formula: str = ""):
    """A cell of data, empty where the value is None."""
    if value is None:
        return table.TableCell(stylename=style_name)
    options = {"stylename": style_name, **({"formula": formula} if formula else {})}
    if isinstance(value, str):
        cell = table.TableCell(valuetype="string", **options)
        cell.addElement(text.P(text=value))
        return cell
    valuetype = "percentage" if kind == "share" else "float"
    cell = table.TableCell(valuetype=valuetype, value=repr(value), **options)
    cell.addElement(text.P(text=shown(value, _SHOWN.get(kind, kind))))
    return cell


def _line(cells) -> table.TableRow:
    row = table.TableRow()
    for cell in cells:
        row.addElement(cell)
    return row


def _lines(book: Workbook, made: LinePage, styles: _Styles) -> table.Table:
    page = table.Table(name=made.name, stylename=styles.page("portrait"))
    for characters in (44, 80):
        page.addElement(table.TableColumn(stylename=styles.column(characters)))
    page.addElement(_line([_text_cell(made.title, styles.cell("text", "titre"))]))
    page.addElement(_line([table.TableCell()]))
    for row, line in enumerate(made.lines, start=2):
        label = _text_cell(line.label, styles.cell("text", "partie" if line.kind == "titre" else "texte"))
        if line.kind == "titre":
            value = _text_cell("", styles.cell("text", "partie"))
        elif line.kind == "chiffre":
            formula = spelled(book, line.formula, None, row, OPEN_FORMULA) if line.formula else ""
            value = _value_cell(line.value, "int", styles.cell("int", "chiffre"), formula)
        else:
            value = _text_cell("" if line.value is None else str(line.value), styles.cell("text", "texte"))
        page.addElement(_line([label, value]))
    return page


def _sheet(book: Workbook, sheet: Sheet, styles: _Styles) -> table.Table:
    page = table.Table(name=sheet.name, stylename=styles.page("landscape", pages_across(sheet)))
    # The first two columns come again on each page, as they stay on the screen.
    names = table.TableHeaderColumns()
    for place, column in enumerate(sheet.columns):
        made = table.TableColumn(stylename=styles.column(width_of(column, sheet)))
        (names if place < NAMED_COLUMNS else page).addElement(made)
        if place == NAMED_COLUMNS - 1:
            page.addElement(names)
    page.addElement(_line([_text_cell(sheet.title, styles.cell("text", "titre"))]))
    heads = {True: styles.cell("text", "entete"), False: styles.cell("text", "entete_chiffre")}
    header = table.TableHeaderRows()
    header.addElement(
        _line(_text_cell(column.label, heads[column.kind == "text"]) for column in sheet.columns)
    )
    page.addElement(header)
    name = styles.cell("text", "nom")
    fields = _line(_text_cell(column.name, name) for column in sheet.columns)
    if sheet.is_front:
        fields.setAttribute("visibility", "collapse")
    page.addElement(fields)
    # Every style that a row has is known before the file is saved.
    for column in sheet.columns:
        styles.cell(column.kind, _look(column, sheet))
    page.addElement(_line([_text_cell(_MARK.format(book.sheets.index(sheet)))]))
    if sheet.has_total:
        page.addElement(_line(_total_cell(book, sheet, place, styles) for place in range(len(sheet.columns))))
    if sheet.note:
        page.addElement(_line([table.TableCell()]))
        page.addElement(_line([_text_cell(sheet.note, styles.cell("text", "note"))]))
    return page


def _look(column: SheetColumn, sheet: Sheet) -> str:
    if column.kind == "bool":
        return "centre"
    return "entier" if column.kind == "text" and width_of(column, sheet) == MAX_WIDTH else ""


def _batches(book: Workbook, sheet: Sheet, styles: _Styles) -> Iterator[str]:
    """The rows of a sheet as XML, some hundreds at a time."""
    looks = [_quoted(styles.cell(column.kind, _look(column, sheet))) for column in sheet.columns]
    values = [sheet.values(column) for column in sheet.columns]
    made = []
    for row, cells in enumerate(zip(*values), start=FIRST_ROW):
        texts = (
            _cell_xml(book, sheet, column, value, row, look)
            for column, value, look in zip(sheet.columns, cells, looks)
        )
        made.append(f"<table:table-row>{''.join(texts)}</table:table-row>")
        if len(made) == _AT_ONCE:
            yield "".join(made)
            made = []
    yield "".join(made)


def _cell_xml(book: Workbook, sheet: Sheet, column: SheetColumn, value, row: int, look: str) -> str:
    """A cell of data, empty where the value is None. look: its style, between quotes."""
    if value is None:
        return f"<table:table-cell table:style-name={look}/>"
    formula = ""
    if column.formula:
        text = spelled(book, column.formula, sheet, row, OPEN_FORMULA)
        formula = f" table:formula={_quoted(text)}"
    return f"<table:table-cell table:style-name={look}{formula}{_held(value, column.kind)}</table:table-cell>"


def _quoted(text: str) -> str:
    """A text as the value of an attribute."""
    return f'"{escape(text)}"'


@lru_cache(maxsize=100_000)
def _held(value, kind: str) -> str:
    """What a cell holds, and shows: amounts and names come again and again."""
    if isinstance(value, str):
        return f' office:value-type="string"><text:p>{escape(_LEGAL.sub("", value), quote=False)}</text:p>'
    name = "percentage" if kind == "share" else "float"
    text = shown(value, _SHOWN.get(kind, kind))
    return f' office:value-type="{name}" office:value="{value!r}"><text:p>{text}</text:p>'


def _total_cell(book: Workbook, sheet: Sheet, place: int, styles: _Styles):
    column = sheet.columns[place]
    if not column.total:
        return _text_cell(sheet.total_label if place == 0 else "", styles.cell("text", "total"))
    formula = spelled(book, column.total, sheet, sheet.last_row + 1, OPEN_FORMULA)
    return _value_cell(sheet.totals[column.name], column.kind, styles.cell(column.kind, "total"), formula)


def _freeze(file, book: Workbook) -> None:
    """Frozen headings of each sheet, as LibreOffice keeps them in its settings."""
    tables = config.ConfigItemMapNamed(name="Tables")
    for sheet in book.sheets:
        entry = config.ConfigItemMapEntry(name=sheet.name)
        across = NAMED_COLUMNS
        for name, value in (
            ("HorizontalSplitMode", 2), ("VerticalSplitMode", 2), ("HorizontalSplitPosition", across),
            ("VerticalSplitPosition", FIRST_ROW), ("ActiveSplitRange", 3), ("PositionRight", across),
            ("PositionBottom", FIRST_ROW),
        ):  # fmt: skip
            kind = "short" if name.endswith(("Mode", "Range")) else "int"
            entry.addElement(config.ConfigItem(name=name, type=kind, text=str(value)))
        tables.addElement(entry)
    view = config.ConfigItemMapEntry()
    view.addElement(config.ConfigItem(name="ViewId", type="string", text="view1"))
    view.addElement(tables)
    views = config.ConfigItemMapIndexed(name="Views")
    views.addElement(view)
    settings = config.ConfigItemSet(name="ooo:view-settings")
    settings.addElement(views)
    file.settings.addElement(settings)
