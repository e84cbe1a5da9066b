# SPDX-License-Identifier: GPL-2.0-or-later
"""A document as a DOCX file that an office suite opens, edits and prints (python-docx).

Every look is a style of the document, of those of Word where it has one (Titre 1, Légende, Liste à puces) or
named "Otelo …": a service that restyles them, or gives its own template, has its own document.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docx import Document
from docx.document import Document as DocumentType
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from ..common.errors import OteloError
from ..common.formatting import french_number
from ..common.language import spoken
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
from .office_widths import MAX_ROWS, widths

MARGIN_CM = (1.8, 1.5)
FONT, DARK = "Liberation Sans", RGBColor(0x22, 0x22, 0x22)
HEAD_FILL, MARK_FILL, CARD_FILL = "F0F0F0", "FFF4DE", "EEF3F7"
# Beyond it a card is narrower than its figure.
MAX_CARDS = 6
FIGURE, TABLE = "Figure", "Tableau"
# Where the title of the first page is (cm from the top), and the most that a logo takes above it.
TITLE_CM, LOGO_CM = 7, (7, 3)


@dataclass(frozen=True)
class Look:
    """A style that the document adds: its name, size (points), whether it is bold or italic, the room after
    it (points), its colour ("RRGGBB", "" for that of the text), whether it stays with what follows."""

    name: str
    size: float
    bold: bool = False
    italic: bool = False
    after: float = 0
    color: str = ""
    keeps: bool = False


LEAD, CARD, CARD_FIGURE, UNIT = "Otelo chapeau", "Otelo carte", "Otelo chiffre", "Otelo unité"
CELL, HEAD, TOTAL = "Otelo cellule", "Otelo en-tête", "Otelo total"
NOTE_TITLE, NOTE_FORMULA, NOTE = "Otelo note titre", "Otelo formule", "Otelo note"
SUMMARY, SUMMARY_BELOW, COVER_LINE = "Otelo sommaire 1", "Otelo sommaire 2", "Otelo couverture"
LOOKS = (
    Look(LEAD, 12, after=6), Look(CARD, 8.5), Look(CARD_FIGURE, 15, bold=True), Look(UNIT, 8),
    Look(CELL, 8), Look(HEAD, 6.5, bold=True, keeps=True), Look(TOTAL, 8, bold=True),
    Look(NOTE_TITLE, 10, bold=True, keeps=True), Look(NOTE_FORMULA, 10, italic=True, keeps=True),
    Look(NOTE, 10, after=6), Look(SUMMARY, 10, bold=True, after=1), Look(SUMMARY_BELOW, 10, after=1),
    Look(COVER_LINE, 13, after=4),
    *(
        Look(f"Otelo {kind}", 10, bold=True, after=6, color=color.lstrip("#").upper())
        for kind, (_, color) in NOTICE_COLORS.items()
    ),
)  # fmt: skip


def write_docx(
    path: str | Path,
    title: str,
    blocks: Sequence[Block],
    cover: Sequence[str] = (),
    template: str = "",
    logo: Picture | None = None,
) -> None:
    """Write the document, replacing what was there.

    cover: lines of a first page, under the title, followed by a summary and a list of figures; () for a title
    at the top of the text; template: path of a DOCX whose styles, page, headers and footers are taken, "" for
    those of the plugin; logo: above the title of the first page. OSError where the file cannot be written;
    OteloError where the template cannot be read.
    """
    title, blocks = typeset(title), typeset_blocks(blocks)
    writer = _Writer(_opened(template), title, bool(template))
    if cover:
        writer.cover(title, [typeset(line) for line in cover if line], logo)
        writer.summary(blocks)
    else:
        writer.document.add_heading(title, 0)
    writer.write(blocks)
    writer.document.save(str(path))


def _opened(template: str) -> DocumentType:
    """An empty document, with the styles of a template."""
    if not template:
        return Document()
    try:
        document = Document(template)
    except Exception as error:
        raise OteloError(
            f"Modèle de document « {template} » illisible ({error}). Donnez un fichier Word (.docx), qui "
            "n'est ni ouvert ailleurs ni protégé."
        ) from error
    body = document.element.body
    for element in list(body):
        if element.tag != qn("w:sectPr"):
            body.remove(element)
    return document


class _Writer:
    """A document being written. is_own: whether its styles are those of a template, and stay."""

    def __init__(self, document: DocumentType, title: str, is_own: bool):
        self.document = document
        self.counts = {FIGURE: 0, TABLE: 0}
        self.marks = 0
        if not is_own:
            _set_page(document)
            _set_styles(document)
        _add_styles(document, is_own)
        section = document.sections[0]
        self.width = (section.page_width - section.left_margin - section.right_margin) / Cm(1)
        properties = document.core_properties
        properties.title, properties.author = title, "Otelo pour QGIS"
        properties.comments, properties.language = "", spoken().tag

    def write(self, blocks: Sequence[Block]) -> None:
        for block, after in zip(blocks, [*blocks[1:], None]):
            paragraph = _RENDERERS[type(block)](self, block)
            # What announces a table or a chart stands on its page.
            if isinstance(block, (Text, Notice)) and isinstance(after, (Grid, ChartBlock, Picture, Bullets)):
                paragraph.paragraph_format.keep_with_next = True

    # The first pages ------------------------------------------------------------------------

    def cover(self, title: str, lines: Sequence[str], logo: Picture | None) -> None:
        above = self._logo(logo) if logo else 0
        heading = self.document.add_heading(title, 0)
        heading.paragraph_format.space_before = Cm(TITLE_CM) - above
        for line in lines:
            self.document.add_paragraph(line, style=COVER_LINE)
        self._break()

    def _logo(self, logo: Picture) -> int:
        """The logo at the top of the page, as large as its place allows; its height."""
        shape = self.document.add_picture(io.BytesIO(logo.png))
        scale = min(Cm(most) / side for most, side in zip(LOGO_CM, (shape.width, shape.height)))
        shape.width, shape.height = int(shape.width * scale), int(shape.height * scale)
        shape._inline.docPr.set("descr", logo.alt)
        return shape.height

    def summary(self, blocks: Sequence[Block]) -> None:
        """Headings, then figures and tables, each with the number of its page, which the suite works out."""
        self._listed(typeset("Sommaire"), [
            (one.text, SUMMARY if one.level == 2 else SUMMARY_BELOW)
            for one in blocks
            if isinstance(one, Heading)
        ], "titre")  # fmt: skip
        drawn = [_title_of(one) for one in blocks if isinstance(one, (ChartBlock, Picture))]
        self._listed("Figures", [
            (f"{FIGURE} {number}. {text}", SUMMARY_BELOW) for number, text in enumerate(drawn, 1)
        ], FIGURE)  # fmt: skip
        self._break()

    def _listed(self, heading: str, rows: Sequence[tuple[str, str]], kind: str) -> None:
        if not rows:
            return
        paragraph = self.document.add_paragraph(style=SUMMARY)
        run = paragraph.add_run(heading)
        run.font.size = Pt(15)
        paragraph.paragraph_format.space_before = Pt(12)
        for number, (text, style) in enumerate(rows, 1):
            line = self.document.add_paragraph(style=style)
            stops = line.paragraph_format.tab_stops
            stops.add_tab_stop(Cm(self.width), WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
            if style == SUMMARY_BELOW and kind != FIGURE:
                line.paragraph_format.left_indent = Cm(0.6)
            line.add_run(f"{text}\t")
            _field(line, f"PAGEREF {_mark(kind, number)} \\h", "–")

    def _break(self) -> None:
        self.document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    # Blocks ---------------------------------------------------------------------------------

    def heading(self, block: Heading):
        paragraph = self.document.add_heading(block.text, block.level - 1)
        self.marks += 1
        _bookmark(paragraph, _mark("titre", self.marks), self.marks)
        return paragraph

    def text(self, block: Text):
        return self.document.add_paragraph(block.text, style=LEAD if block.lead else "Normal")

    def notice(self, block: Notice):
        paragraph = self.document.add_paragraph(block.text, style=f"Otelo {block.kind}")
        _fill(paragraph, NOTICE_COLORS[block.kind][0].lstrip("#").upper())
        return paragraph

    def figures(self, block: Figures) -> None:
        """Cards, in as few rows as leave a figure whole, of the same length."""
        rows = -(-len(block.figures) // MAX_CARDS)
        columns = -(-len(block.figures) // rows)
        table = self.document.add_table(rows=rows, cols=columns)
        table.alignment = WD_TABLE_ALIGNMENT.CENTER
        cells = [cell for row in table.rows for cell in row.cells]
        for cell, one in zip(cells, block.figures):
            _fill(cell, CARD_FILL)
            cell.paragraphs[0].text = one.label
            cell.paragraphs[0].style = CARD
            cell.add_paragraph(shown(one.value, one.kind), style=CARD_FIGURE)
            cell.add_paragraph(one.unit, style=UNIT)
        self.document.add_paragraph()

    def caption(self, kind: str, text: str, keeps: bool) -> None:
        """ "Figure 3. Title", whose number the suite counts. keeps: whether it stands above what it names."""
        self.counts[kind] += 1
        number = self.counts[kind]
        paragraph = self.document.add_paragraph(style="Caption")
        paragraph.add_run(f"{typeset(kind)} ")
        _field(paragraph, f"SEQ {kind} \\* ARABIC", str(number))
        paragraph.add_run(f". {text}")
        paragraph.paragraph_format.keep_with_next = keeps
        _bookmark(paragraph, _mark(kind, number), 10_000 * (1 + (kind == TABLE)) + number)

    def image(self, title: str, png: bytes, alt: str) -> None:
        """A picture as wide as the text, its caption under it."""
        shape = self.document.add_picture(io.BytesIO(png), width=Cm(self.width))
        self.document.paragraphs[-1].paragraph_format.keep_with_next = True
        shape._inline.docPr.set("descr", alt)
        shape._inline.docPr.set("title", title)
        self.caption(FIGURE, title, keeps=False)

    def chart(self, block: ChartBlock) -> None:
        self.image(block.chart.title, block.chart.png(), block.chart.alt)

    def picture(self, block: Picture) -> None:
        self.image(block.title, block.png, block.alt)

    def bullets(self, block: Bullets) -> None:
        for item in block.items:
            self.document.add_paragraph(item, style="List Bullet")

    def formula(self, block: Formula) -> None:
        self.document.add_paragraph(block.title, style=NOTE_TITLE)
        formula = self.document.add_paragraph(block.formula, style=NOTE_FORMULA)
        formula.paragraph_format.left_indent = Cm(0.6)
        if block.text:
            self.document.add_paragraph(block.text, style=NOTE).paragraph_format.left_indent = Cm(0.6)

    def grid(self, block: Grid) -> None:
        rows = list(block.rows[:MAX_ROWS])
        if block.captioned:
            self.caption(TABLE, block.caption, keeps=True)
        table = self.document.add_table(rows=0, cols=len(block.fields))
        table.autofit = False
        _rule(table)
        sizes = [Cm(wide) for wide in widths(block, self.width)]
        for column, width in zip(table.columns, sizes):
            column.width = width
        _row(table, [field.label for field in block.fields], block, sizes, HEAD, HEAD_FILL)
        _repeat(table.rows[0])
        for number, row in enumerate(rows):
            texts = [shown(value, field.kind) for value, field in zip(row, block.fields)]
            _row(table, texts, block, sizes, CELL, MARK_FILL if number in block.marked else "")
        if block.total:
            texts = [shown(value, field.kind) for value, field in zip(block.total, block.fields)]
            _row(table, texts, block, sizes, TOTAL)
        left = len(block.rows) - len(rows)
        self.document.add_paragraph(
            typeset(f"et {french_number(left)} ligne(s), dans le classeur.") if left else ""
        )


_RENDERERS: Mapping[type, Callable] = {
    Heading: _Writer.heading,
    Text: _Writer.text,
    Notice: _Writer.notice,
    Figures: _Writer.figures,
    ChartBlock: _Writer.chart,
    Picture: _Writer.picture,
    Bullets: _Writer.bullets,
    Formula: _Writer.formula,
    Grid: _Writer.grid,
}


def _title_of(block: ChartBlock | Picture) -> str:
    return block.chart.title if isinstance(block, ChartBlock) else block.title


def _mark(kind: str, number: int) -> str:
    """Name of a bookmark."""
    return f"otelo_{kind.lower()}_{number}"


# Styles ---------------------------------------------------------------------------------------


def _set_page(document: DocumentType) -> None:
    """A4, the page number below."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(MARGIN_CM[1])
    section.top_margin = section.bottom_margin = Cm(MARGIN_CM[0])
    section.different_first_page_header_footer = True
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    _field(footer, "PAGE", "")


def _set_styles(document: DocumentType) -> None:
    """French, one font."""
    for name, size in (
        ("Normal", 10), ("Title", 24), ("Heading 1", 15), ("Heading 2", 12), ("Caption", 9),
    ):  # fmt: skip
        style = document.styles[name]
        style.font.name, style.font.size, style.font.color.rgb = FONT, Pt(size), DARK
        # Word takes the theme's font for headings unless each script is told.
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for script in ("w:asciiTheme", "w:hAnsiTheme", "w:eastAsiaTheme", "w:cstheme"):
            fonts.attrib.pop(qn(script), None)
        for script in ("w:ascii", "w:hAnsi", "w:cs"):
            fonts.set(qn(script), FONT)
    document.styles["Caption"].paragraph_format.space_before = Pt(3)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), spoken().tag)
    document.styles["Normal"].element.get_or_add_rPr().append(language)


def _add_styles(document: DocumentType, is_own: bool) -> None:
    """The styles that the document needs, where it does not have them."""
    known = {style.name for style in document.styles}
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3", "Caption", "List Bullet"):
        if name not in known:
            document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles["Normal"]
    for look in LOOKS:
        if look.name in known:
            continue
        style = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = document.styles["Normal"]
        style.font.size, style.font.bold, style.font.italic = Pt(look.size), look.bold, look.italic
        style.paragraph_format.space_after = Pt(look.after)
        style.paragraph_format.keep_with_next = look.keeps
        if look.color:
            style.font.color.rgb = RGBColor.from_string(look.color)


# What python-docx has no word for --------------------------------------------------------------


def _field(paragraph, instruction: str, value: str) -> None:
    """A field that the suite works out, which shows `value` until then."""
    for kind, content in (
        ("begin", None), ("", ("w:instrText", f" {instruction} ")), ("separate", None),
        ("", ("w:t", value)), ("end", None),
    ):  # fmt: skip
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            if kind == "begin":
                mark.set(qn("w:dirty"), "true")
            run._r.append(mark)
        elif content:
            text = OxmlElement(content[0])
            text.set(qn("xml:space"), "preserve")
            text.text = content[1]
            run._r.append(text)


def _bookmark(paragraph, name: str, number: int) -> None:
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for one in (start, end):
        one.set(qn("w:id"), str(number))
    start.set(qn("w:name"), name)
    place = 1 if paragraph._p.pPr is not None else 0
    paragraph._p.insert(place, start)
    paragraph._p.append(end)


def _fill(element, color: str) -> None:
    """Background of a cell or of a paragraph."""
    properties = element._tc.get_or_add_tcPr() if hasattr(element, "_tc") else element._p.get_or_add_pPr()
    shading = OxmlElement("w:shd")
    shading.set(qn("w:val"), "clear")
    shading.set(qn("w:fill"), color)
    properties.append(shading)


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


def _row(table, texts: Sequence[str], block: Grid, sizes: Sequence[int], style: str, fill: str = "") -> None:
    row = table.add_row()
    # A row goes whole to the next page.
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
    for cell, text, field, width in zip(row.cells, texts, block.fields, sizes):
        cell.width = width
        paragraph = cell.paragraphs[0]
        paragraph.style = style
        if field.kind != "text":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run(text)
        if fill:
            _fill(cell, fill)


def _repeat(row) -> None:
    """The heading comes again at the top of each page."""
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)
