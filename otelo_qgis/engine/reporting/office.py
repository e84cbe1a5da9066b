# SPDX-License-Identifier: GPL-2.0-or-later
"""A document as a DOCX file that an office suite opens, edits and prints (python-docx)."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from ..common.formatting import french_number
from ..common.typography import typeset
from .blocks import (
    NOTICE_COLORS,
    Block,
    Bullets,
    ChartBlock,
    Figures,
    Formula,
    Grid,
    Heading,
    Notice,
    Picture,
    Text,
    shown,
    typeset_blocks,
)

WIDTH_CM = 18.0
# A letter of a heading and of a text, a bold digit, in the widest of the usual fonts; what surrounds a cell.
HEAD_LETTER_CM, LETTER_CM, DIGIT_CM, AROUND_CM = 0.165, 0.18, 0.195, 0.22
# Shortest and longest word of a text that a column keeps whole.
WORD_LENGTHS = (4, 11)
SIZE, HEAD_SIZE = Pt(8), Pt(6.5)
# Shortest and longest text, in characters, that a column is made for.
TEXT_LENGTHS = (8, 40)
HEAD_FILL, MARK_FILL, CARD_FILL = "F0F0F0", "FFF4DE", "EEF3F7"
FONT = "Liberation Sans"
# Beyond it a card is narrower than its figure.
MAX_CARDS = 6
# Beyond it a table is for a spreadsheet: a text document of a thousand rows is not read.
MAX_ROWS = 400


def write_docx(path: str | Path, title: str, blocks: Sequence[Block]) -> None:
    """Write the document, replacing what was there; OSError where it cannot be written."""
    title, blocks = typeset(title), typeset_blocks(blocks)
    document = Document()
    _set_up(document, title)
    document.add_heading(title, 0)
    for block in blocks:
        _RENDERERS[type(block)](document, block)
    document.save(str(path))


def _set_up(document: DocumentType, title: str) -> None:
    """A4, French, one font, the title in the properties, the page number below."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm((21 - WIDTH_CM) / 2)
    section.top_margin = section.bottom_margin = Cm(1.8)
    for name in ("Normal", "Title", "Heading 1", "Heading 2"):
        style = document.styles[name]
        style.font.name = FONT
        # Word takes the theme's font for headings unless each script is told.
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(script), None)
        for script in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(script), FONT)
        style.font.color.rgb = RGBColor(0x22, 0x22, 0x22)
    document.styles["Normal"].font.size = Pt(10)
    document.styles["Title"].font.size = Pt(20)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "fr-FR")
    document.styles["Normal"].element.get_or_add_rPr().append(language)
    document.core_properties.title = title
    document.core_properties.author = "Otelo pour QGIS"
    document.core_properties.comments = ""
    document.core_properties.language = "fr-FR"
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _page_number(footer)


def _page_number(paragraph) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    paragraph._p.append(field)


def _fill(element, color: str) -> None:
    """Background of a cell or of a paragraph."""
    properties = element._tc.get_or_add_tcPr() if hasattr(element, "_tc") else element._p.get_or_add_pPr()
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), color)
    properties.append(shading)


def _heading(document: DocumentType, block: Heading) -> None:
    document.add_heading(block.text, block.level - 1)


def _text(document: DocumentType, block: Text) -> None:
    run = document.add_paragraph().add_run(block.text)
    if block.lead:
        run.font.size = Pt(12)


def _notice(document: DocumentType, block: Notice) -> None:
    paragraph = document.add_paragraph()
    run = paragraph.add_run(block.text)
    run.bold = True
    background, color = NOTICE_COLORS[block.kind]
    run.font.color.rgb = RGBColor.from_string(color.lstrip("#").upper())
    _fill(paragraph, background.lstrip("#").upper())


def _figures(document: DocumentType, block: Figures) -> None:
    """Cards, in as few rows as leave a figure whole, of the same length."""
    rows = -(-len(block.figures) // MAX_CARDS)
    columns = -(-len(block.figures) // rows)
    table = document.add_table(rows=rows, cols=columns)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    cells = [cell for row in table.rows for cell in row.cells]
    for cell, one in zip(cells, block.figures):
        _fill(cell, CARD_FILL)
        cell.paragraphs[0].add_run(one.label).font.size = Pt(8.5)
        number = cell.add_paragraph().add_run(shown(one.value, one.kind))
        number.bold, number.font.size = True, Pt(15)
        cell.add_paragraph().add_run(one.unit).font.size = Pt(8)
        for paragraph in cell.paragraphs:
            paragraph.paragraph_format.space_after = Pt(0)
    document.add_paragraph()


def _picture_of(document: DocumentType, title: str, png: bytes, alt: str) -> None:
    caption = document.add_paragraph()
    caption.add_run(title).bold = True
    caption.paragraph_format.keep_with_next = True
    shape = document.add_picture(io.BytesIO(png), width=Cm(WIDTH_CM))
    shape._inline.docPr.set("descr", alt)
    shape._inline.docPr.set("title", title)


def _chart(document: DocumentType, block: ChartBlock) -> None:
    _picture_of(document, block.chart.title, block.chart.png(), block.chart.alt)


def _picture(document: DocumentType, block: Picture) -> None:
    _picture_of(document, block.title, block.png, block.alt)


def _bullets(document: DocumentType, block: Bullets) -> None:
    for item in block.items:
        document.add_paragraph(item, style="List Bullet")


def _formula(document: DocumentType, block: Formula) -> None:
    title = document.add_paragraph()
    title.add_run(block.title).bold = True
    title.paragraph_format.keep_with_next = True
    title.paragraph_format.space_after = Pt(0)
    formula = document.add_paragraph()
    formula.add_run(block.formula).italic = True
    formula.paragraph_format.left_indent = Cm(0.6)
    if block.text:
        formula.paragraph_format.space_after = Pt(0)
        document.add_paragraph(block.text).paragraph_format.left_indent = Cm(0.6)


def _grid(document: DocumentType, block: Grid) -> None:
    rows = list(block.rows[:MAX_ROWS])
    if block.captioned:
        caption = document.add_paragraph()
        caption.add_run(block.caption).bold = True
        caption.paragraph_format.keep_with_next = True
        caption.paragraph_format.space_after = Pt(2)
    table = document.add_table(rows=0, cols=len(block.fields))
    table.autofit = False
    _rule(table)
    widths = _widths(block)
    for column, width in zip(table.columns, widths):
        column.width = width
    _row(table, [field.label for field in block.fields], block, widths, bold=True, fill=HEAD_FILL)
    _repeat(table.rows[0])
    for number, row in enumerate(rows):
        texts = [shown(value, field.kind) for value, field in zip(row, block.fields)]
        _row(table, texts, block, widths, fill=MARK_FILL if number in block.marked else "")
    if block.total:
        texts = [shown(value, field.kind) for value, field in zip(block.total, block.fields)]
        _row(table, texts, block, widths, bold=True)
    left = len(block.rows) - len(rows)
    document.add_paragraph(typeset(f"et {french_number(left)} ligne(s), dans le classeur.") if left else "")


def _widths(block: Grid) -> list[int]:
    """No figure and no word is cut; then figures have the longest word of their heading whole, and texts
    share the rest, after the length of what they hold."""
    columns = [_Column.of(block, place) for place in range(len(block.fields))]
    least = sum(column.least for column in columns)
    missing = sum(column.heading - column.least for column in columns)
    spare = max(0.0, WIDTH_CM - least)
    share = min(1.0, spare / missing) if missing else 0.0
    rest = (spare - share * missing) / max(1, sum(column.length for column in columns))
    # A table of too many columns stays within the page.
    shrink = min(1.0, WIDTH_CM / least)
    return [
        Cm(shrink * (one.least + share * (one.heading - one.least) + rest * one.length)) for one in columns
    ]


@dataclass(frozen=True)
class _Column:
    """What a column asks for. least: what its longest figure, or the longest word of its texts, takes;
    heading: that, or the longest word of its heading where that is longer (cm); length: characters of its
    texts, 0 for figures."""

    least: float
    heading: float
    length: int

    @classmethod
    def of(cls, block: Grid, place: int) -> _Column:
        field = block.fields[place]
        # The total of a column of texts is a short word.
        rows = [*block.rows[:MAX_ROWS], *([block.total] if block.total and field.kind != "text" else [])]
        texts = [shown(row[place], field.kind) for row in rows]
        heading = AROUND_CM + HEAD_LETTER_CM * max(map(len, re.split(r"[\s-]", field.label)))
        if field.kind != "text":
            least = AROUND_CM + DIGIT_CM * max(map(len, texts), default=0)
            return cls(least, max(least, heading), 0)
        words = [word for text in texts for word in re.split(r"[ \n-]", text)]
        low, high = WORD_LENGTHS
        least = AROUND_CM + LETTER_CM * min(high, max([low, *map(len, words)]))
        low, high = TEXT_LENGTHS
        return cls(least, max(least, heading), min(high, max([low, *map(len, texts)])))


def _rule(table) -> None:
    """Thin grey lines between the rows, none between the columns, little room around the figures."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        line = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("color", "BBBBBB")):
            line.set(qn(f"w:{name}"), value)
        borders.append(line)
    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "45")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    # Word wants them in the order of the standard (ECMA-376, 17.4.59).
    table._tbl.tblPr.insert_element_before(borders, "w:tblLayout", "w:tblLook")
    table._tbl.tblPr.insert_element_before(margins, "w:tblLook")


def _row(
    table, texts: Sequence[str], block: Grid, widths: Sequence[int], bold: bool = False, fill: str = ""
) -> None:
    size = HEAD_SIZE if not len(table.rows) else SIZE
    row = table.add_row()
    # A row goes whole to the next page.
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, text, field, width in zip(row.cells, texts, block.fields, widths):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.paragraph_format.space_after = Pt(0)
        if field.kind != "text":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        run = paragraph.add_run(text)
        run.bold, run.font.size = bold, size
        if fill:
            _fill(cell, fill)


def _repeat(row) -> None:
    """The heading comes again at the top of each page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


_RENDERERS: dict[type, Callable[..., None]] = {
    Heading: _heading,
    Text: _text,
    Notice: _notice,
    Figures: _figures,
    ChartBlock: _chart,
    Picture: _picture,
    Bullets: _bullets,
    Formula: _formula,
    Grid: _grid,
}
