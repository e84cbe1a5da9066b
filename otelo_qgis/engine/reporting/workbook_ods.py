# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks as ODS, by odfpy."""

from __future__ import annotations

from pathlib import Path

from odf import config, dc, number, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet

from .blocks import shown
from .workbook import (
    FIRST_ROW,
    NAMED_COLUMNS,
    OPEN_FORMULA,
    README,
    Sheet,
    SheetColumn,
    Workbook,
    letters,
    spelled,
    width_of,
)

# How `document.shown` names the kinds of this module.
_SHOWN = {"float": "decimal"}
CM_PER_CHARACTER = 0.23


def write(path: Path, book: Workbook) -> None:
    file = OpenDocumentSpreadsheet()
    title = dc.Title()
    title.addText(book.title)
    file.meta.addElement(title)
    styles = _Styles(file)
    file.spreadsheet.addElement(_first(book, styles))
    for sheet in book.sheets:
        file.spreadsheet.addElement(_sheet(book, sheet, styles))
    ranges = table.DatabaseRanges()
    for rank, sheet in enumerate(one for one in book.sheets if len(one.frame)):
        area = f"'{sheet.name}'.A{FIRST_ROW}:{letters(len(sheet.columns) - 1)}{sheet.last_row + 1}"
        ranges.addElement(
            table.DatabaseRange(name=f"filtre_{rank}", targetrangeaddress=area, displayfilterbuttons=True)
        )
    file.spreadsheet.addElement(ranges)
    _freeze(file, book)
    file.save(str(path))


class _Styles:
    """Styles of the file, made once: cells by (kind, look), columns by width."""

    def __init__(self, file):
        self.file = file
        self.numbers = {
            "int": _number_style(file, "entier", 0),
            "float": _number_style(file, "decimal", 1),
            "share": _number_style(file, "part", 1, percentage=True),
        }
        self.pages = {name: _page_style(file, name) for name in ("portrait", "landscape")}
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


def _wrapped(**options):
    return lambda: style.TableCellProperties(wrapoption="wrap", verticalalign="top", **options)


_LOOKS = {
    "": (),
    "centre": (lambda: style.ParagraphProperties(textalign="center"),),
    "texte": (_wrapped(),),
    "titre": (_bold("14pt"),),
    "partie": (_bold("12pt"), lambda: style.TableCellProperties(borderbottom="0.5pt solid #777777")),
    "entete": (_bold(), _wrapped(backgroundcolor="#eef3f7", borderbottom="0.5pt solid #777777")),
    "nom": (lambda: style.TextProperties(fontstyle="italic", fontsize="8pt", color="#777777"),),
    "total": (_bold(), lambda: style.TableCellProperties(bordertop="1.5pt solid #333333")),
    "chiffre": (_bold(), lambda: style.ParagraphProperties(textalign="start")),
}


def _number_style(file, name: str, decimals: int, percentage: bool = False) -> str:
    """A French number format, whatever the language of the reader's computer."""
    kind = number.PercentageStyle if percentage else number.NumberStyle
    made = kind(name=name, language="fr", country="FR")
    made.addElement(
        number.Number(decimalplaces=decimals, minintegerdigits=1, grouping="false" if percentage else "true")
    )
    if percentage:
        made.addElement(number.Text(text="\u202f%"))
    file.automaticstyles.addElement(made)
    return name


def _page_style(file, orientation: str) -> str:
    """Name of a table style printed on A4: one page wide in portrait, at 70 % in landscape."""
    sides = ("21cm", "29.7cm") if orientation == "portrait" else ("29.7cm", "21cm")
    layout = style.PageLayout(name=f"page_{orientation}")
    layout.addElement(
        style.PageLayoutProperties(
            pagewidth=sides[0], pageheight=sides[1], printorientation=orientation, margin="1.5cm",
            **({"scaletox": "1", "scaletoy": "0"} if orientation == "portrait" else {"scaleto": "70%"}),
        )
    )  # fmt: skip
    file.automaticstyles.addElement(layout)
    file.masterstyles.addElement(style.MasterPage(name=f"feuille_{orientation}", pagelayoutname=layout))
    made = style.Style(name=f"t_{orientation}", family="table", masterpagename=f"feuille_{orientation}")
    made.addElement(style.TableProperties(display="true"))
    file.automaticstyles.addElement(made)
    return f"t_{orientation}"


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


def _first(book: Workbook, styles: _Styles) -> table.Table:
    page = table.Table(name=README, stylename=styles.pages["portrait"])
    for characters in (44, 80):
        page.addElement(table.TableColumn(stylename=styles.column(characters)))
    page.addElement(_line([_text_cell(book.title, styles.cell("text", "titre"))]))
    page.addElement(_line([table.TableCell()]))
    for row, line in enumerate(book.lines, start=2):
        label = _text_cell(line.label, styles.cell("text", "partie" if line.kind == "titre" else "texte"))
        if line.kind == "titre":
            value = _text_cell("", styles.cell("text", "partie"))
        elif line.formula:
            formula = spelled(book, line.formula, None, row, OPEN_FORMULA)
            value = _value_cell(line.value, "int", styles.cell("int", "chiffre"), formula)
        else:
            value = _text_cell("" if line.value is None else str(line.value), styles.cell("text", "texte"))
        page.addElement(_line([label, value]))
    return page


def _sheet(book: Workbook, sheet: Sheet, styles: _Styles) -> table.Table:
    page = table.Table(name=sheet.name, stylename=styles.pages["landscape"])
    # The first two columns come again on each page, as they stay on the screen.
    names = table.TableHeaderColumns()
    for place, column in enumerate(sheet.columns):
        made = table.TableColumn(stylename=styles.column(width_of(column, sheet)))
        (names if place < NAMED_COLUMNS else page).addElement(made)
        if place == NAMED_COLUMNS - 1:
            page.addElement(names)
    page.addElement(_line([_text_cell(sheet.title, styles.cell("text", "titre"))]))
    head = styles.cell("text", "entete")
    header = table.TableHeaderRows()
    header.addElement(_line(_text_cell(column.label, head) for column in sheet.columns))
    page.addElement(header)
    name = styles.cell("text", "nom")
    page.addElement(_line(_text_cell(column.name, name) for column in sheet.columns))
    columns = [sheet.values(column) for column in sheet.columns]
    for row, values in enumerate(zip(*columns), start=FIRST_ROW):
        page.addElement(
            _line(_data_cell(book, sheet, c, v, row, styles) for c, v in zip(sheet.columns, values))
        )
    if sheet.has_total:
        page.addElement(_line(_total_cell(book, sheet, place, styles) for place in range(len(sheet.columns))))
    return page


def _data_cell(book: Workbook, sheet: Sheet, column: SheetColumn, value, row: int, styles: _Styles):
    formula = (
        spelled(book, column.formula, sheet, row, OPEN_FORMULA)
        if column.formula and value is not None
        else ""
    )
    look = "centre" if column.kind == "bool" else ""
    return _value_cell(value, column.kind, styles.cell(column.kind, look), formula)


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
