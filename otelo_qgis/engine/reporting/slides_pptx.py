# SPDX-License-Identifier: GPL-2.0-or-later
"""Slides as a PPTX file that a person opens, edits and projects (python-pptx)."""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from pathlib import Path

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.util import Emu, Mm, Pt

from ..common.errors import OteloError
from ..common.typography import typeset
from .blocks import Block, Bullets, ChartBlock, Figures, Grid, Picture, Text, shown, typeset_blocks
from .slides import Slide

# 16:9, as projectors have it.
WIDTH, HEIGHT, MARGIN = Mm(338.7), Mm(190.5), Mm(15)
TITLE_TOP, TITLE_HEIGHT, TOP, BOTTOM = Mm(8), Mm(22), Mm(36), Mm(16)
FONT, DARK, GREY, ACCENT = "Liberation Sans", "222222", "555555", "0B4F8A"
CARD, HEAD, LINE_FILL = "EEF3F7", "0B4F8A", "F7F7F7"
GAP = Mm(6)
# The logo of the first slide, at the right above the title: the most that it takes, and where.
LOGO, LOGO_TOP = (Mm(70), Mm(30)), Mm(12)
# Share of the width of a picture that has words beside it.
PICTURE_SHARE = 0.66
# Sizes of the texts of a table, the first that holds; a letter, against the size; the margins of a cell;
# letters of a text that is not cut in lines.
TABLE_POINTS, LETTER, CELL_SIDES, SHORT = (18, 16, 14, 12, 11), 0.66, Mm(7), 18
# Sizes of words, the same way.
WORD_POINTS = (20, 18, 16, 14, 12)
Area = tuple[int, int, int, int]


def write_pptx(path: str | Path, pages: Sequence[Slide], template: str = "") -> None:
    """Write the slides, replacing what was there.

    template: path of a PPTX whose master, layouts and size are taken, its own slides left out; "" for a plain
    one. OSError where the file cannot be written; OteloError where the template cannot be read.
    """
    deck = _opened(template)
    for number, page in enumerate(pages, 1):
        _write_slide(deck, page, number, bool(template))
    first = typeset(pages[0].title) if pages else ""
    deck.core_properties.title, deck.core_properties.author = first, "Otelo pour QGIS"
    deck.save(str(path))


def _opened(template: str):
    if not template:
        deck = Presentation()
        deck.slide_width, deck.slide_height = WIDTH, HEIGHT
        return deck
    try:
        deck = Presentation(template)
    except Exception as error:
        raise OteloError(
            f"Modèle de présentation « {template} » illisible ({error}). Donnez un fichier PowerPoint "
            "(.pptx), qui n'est ni ouvert ailleurs ni protégé."
        ) from error
    listed = deck.slides._sldIdLst
    for one in list(listed):
        deck.part.drop_rel(one.rId)
        listed.remove(one)
    return deck


def _layout(deck, is_first: bool):
    """The layout of a title page, or of a title alone: by their placeholders, whatever their name."""
    kinds: dict = {}
    for one in deck.slide_layouts:
        found = sorted(int(place.placeholder_format.type) for place in one.placeholders
                       if int(place.placeholder_format.type) in _TITLES)  # fmt: skip
        others = [place for place in one.placeholders if int(place.placeholder_format.type) not in _IGNORED]
        kinds.setdefault((tuple(found), len(others)), one)
    wanted = ((3, 4), 0) if is_first else ((1,), 0)
    return kinds.get(wanted) or kinds.get(((1,), 0)) or deck.slide_layouts[0]


# Placeholders by their number in PowerPoint: title, centred title, subtitle; date, footer, slide number.
_TITLES = frozenset({1, 3, 4})
_IGNORED = frozenset({*_TITLES, 13, 15, 16})


def _write_slide(deck, page: Slide, number: int, is_own: bool) -> None:
    slide = deck.slides.add_slide(_layout(deck, page.is_first))
    blocks = typeset_blocks(page.blocks)
    width, height = deck.slide_width, deck.slide_height
    title = slide.shapes.title
    if title is None:
        title = slide.shapes.add_textbox(MARGIN, TITLE_TOP, width - 2 * MARGIN, TITLE_HEIGHT)
    title.text_frame.text = typeset(page.title)
    if page.is_first:
        _write_first(slide, title, blocks, (width, height), is_own)
    else:
        if not is_own:
            _put(title, (MARGIN, TITLE_TOP, width - 2 * MARGIN, TITLE_HEIGHT))
            _dress(title.text_frame, 26, True, ACCENT)
            title.text_frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        top = TOP if not is_own else max(TOP, title.top + title.height)
        _fill(slide, blocks, (MARGIN, top, width - 2 * MARGIN, height - top - BOTTOM))
        _number(slide, number, (width, height))
    slide.notes_slide.notes_text_frame.text = "\n".join(typeset(one) for one in page.notes if one)


def _write_first(slide, title, blocks: Sequence[Block], size: tuple[int, int], is_own: bool) -> None:
    width, height = size
    text = "\n".join(block.text for block in blocks if isinstance(block, Text))
    places = [one for one in slide.placeholders if one != title and one.placeholder_format.idx == 1]
    below = places[0] if places else slide.shapes.add_textbox(0, 0, 1, 1)
    below.text_frame.text = text
    for block in blocks:
        if isinstance(block, Picture):
            _picture(slide, block, (width - MARGIN - LOGO[0], LOGO_TOP, *LOGO), "right")
    if is_own and places:
        return
    _put(title, (MARGIN, Mm(50), width - 2 * MARGIN, Mm(35)))
    _dress(title.text_frame, 38, True, ACCENT)
    title.text_frame.vertical_anchor = MSO_ANCHOR.BOTTOM
    _put(below, (MARGIN, Mm(90), width - 2 * MARGIN, height - Mm(105)))
    _dress(below.text_frame, 18, False, GREY)
    below.text_frame.vertical_anchor = MSO_ANCHOR.TOP


def _number(slide, number: int, size: tuple[int, int]) -> None:
    width, height = size
    box = slide.shapes.add_textbox(width - MARGIN - Mm(20), height - Mm(12), Mm(20), Mm(8))
    box.text_frame.text = str(number)
    _dress(box.text_frame, 11, False, GREY, PP_ALIGN.RIGHT)


def _fill(slide, blocks: Sequence[Block], area: Area) -> None:
    """Blocks in their area: cards above, a picture beside the words or alone, a table as wide as the page."""
    x, y, width, height = area
    cards = [block for block in blocks if isinstance(block, Figures)]
    drawn = [block for block in blocks if isinstance(block, (ChartBlock, Picture))]
    grids = [block for block in blocks if isinstance(block, Grid)]
    texts = [block for block in blocks if isinstance(block, (Text, Bullets))]
    for card in cards:
        _cards(slide, card, (x, y, width, Mm(38)))
        y, height = y + Mm(38) + GAP, height - Mm(38) - GAP
    if drawn:
        wide = int(width * PICTURE_SHARE) if texts else width
        _picture(slide, drawn[0], (x, y, wide, height))
        x, width = x + wide + GAP, width - wide - GAP
    for grid in grids:
        wide = int(width * PICTURE_SHARE) if texts else width
        _table(slide, grid, (x, y, wide, height))
        x, width = x + wide + GAP, width - wide - GAP
    if texts:
        _words(slide, texts, (x, y, width, height))


def _cards(slide, block: Figures, area: Area) -> None:
    x, y, width, height = area
    count = len(block.figures)
    wide = (width - GAP * (count - 1)) // count
    for number, one in enumerate(block.figures):
        card = slide.shapes.add_shape(1, x + number * (wide + GAP), y, wide, height)
        card.fill.solid()
        card.fill.fore_color.rgb = RGBColor.from_string(CARD)
        card.line.fill.background()
        frame = card.text_frame
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        for rank, (text, size, bold) in enumerate((
            (one.label, 14, False), (shown(one.value, one.kind), 32, True), (one.unit, 12, False),
        )):  # fmt: skip
            paragraph = frame.paragraphs[0] if not rank else frame.add_paragraph()
            paragraph.alignment = PP_ALIGN.CENTER
            _run(paragraph, text, size, bold)


def _picture(slide, block: ChartBlock | Picture, area: Area, side: str = "middle") -> None:
    """As large as its area allows, in its middle or at its right."""
    x, y, width, height = area
    png = block.chart.png() if isinstance(block, ChartBlock) else block.png
    alt = block.chart.alt if isinstance(block, ChartBlock) else block.alt
    picture = slide.shapes.add_picture(io.BytesIO(png), x, y)
    scale = min(width / picture.width, height / picture.height)
    picture.width, picture.height = Emu(int(picture.width * scale)), Emu(int(picture.height * scale))
    free = width - picture.width
    picture.left = Emu(x + (free if side == "right" else free // 2))
    picture.top = Emu(y + (height - picture.height) // 2)
    picture._element.nvPicPr.cNvPr.set("descr", alt)


def _table(slide, block: Grid, area: Area) -> None:
    x, y, width, height = area
    rows = [[field.label for field in block.fields]]
    rows += [[shown(v, f.kind) for v, f in zip(row, block.fields)] for row in block.rows]
    if block.total:
        rows.append([shown(v, f.kind) for v, f in zip(block.total, block.fields)])
    tall = min(Mm(12), height // len(rows))
    shape = slide.shapes.add_table(len(rows), len(block.fields), x, y, width, tall * len(rows))
    table = shape.table
    table.horz_banding = False
    size, wide = _sizes(rows, block, width, height)
    for place, share in enumerate(wide):
        table.columns[place].width = Emu(share)
    for number, row in enumerate(rows):
        table.rows[number].height = Emu(tall)
        is_head, is_total = not number, bool(block.total) and number == len(rows) - 1
        for place, text in enumerate(row):
            cell = table.cell(number, place)
            cell.margin_top = cell.margin_bottom = Mm(1)
            cell.vertical_anchor = MSO_ANCHOR.MIDDLE
            cell.fill.solid()
            fill = HEAD if is_head else CARD if is_total else "FFFFFF" if number % 2 else LINE_FILL
            cell.fill.fore_color.rgb = RGBColor.from_string(fill)
            paragraph = cell.text_frame.paragraphs[0]
            if block.fields[place].kind != "text":
                paragraph.alignment = PP_ALIGN.RIGHT
            _run(paragraph, text, size, is_head or is_total, "FFFFFF" if is_head else DARK)


def _sizes(rows: Sequence[Sequence[str]], block: Grid, width: int, height: int) -> tuple[int, list[int]]:
    """Size of the texts of a table and widths of its columns: figures and short words whole, long texts
    sharing what is left; the largest size whose lines hold in the height."""
    for size in TABLE_POINTS:
        letter = Pt(size) * LETTER
        lengths = [max(len(row[place]) for row in rows) for place in range(len(block.fields))]
        is_short = [field.kind != "text" or length <= SHORT for field, length in zip(block.fields, lengths)]
        # A letter more: a word of few letters may have but wide ones.
        least = [
            int(letter * (length + 1) + CELL_SIDES) if short else 0
            for length, short in zip(lengths, is_short)
        ]
        shares = [0.0 if short else length**0.7 for length, short in zip(lengths, is_short)]
        left = width - sum(least)
        if not sum(shares):
            wide = [one + left // len(least) for one in least]
        else:
            wide = [one + int(left * share / sum(shares)) for one, share in zip(least, shares)]
        lines = sum(
            max(
                math.ceil(len(text) * letter * 1.1 / max(1, place - CELL_SIDES))
                for text, place in zip(row, wide)
            )
            for row in rows
        )
        if left >= 0 and lines * Pt(size) * 1.25 + len(rows) * Mm(2) <= height:
            break
    return size, wide


def _words(slide, blocks: Sequence[Text | Bullets], area: Area) -> None:
    """Lists and sentences, at the largest size that holds."""
    box = slide.shapes.add_textbox(*map(Emu, area))
    frame = box.text_frame
    frame.word_wrap = True
    lines = [
        (f"• {item}" if isinstance(block, Bullets) else item)
        for block in blocks
        for item in (block.items if isinstance(block, Bullets) else [block.text])
    ]
    _, _, width, height = area
    for size in WORD_POINTS:
        room = (width - Mm(6)) / (Pt(size) * LETTER)
        count = sum(math.ceil(len(text) / room) for text in lines)
        if (count * 1.25 + len(lines) / 2) * Pt(size) <= height:
            break
    for rank, text in enumerate(lines):
        paragraph = frame.paragraphs[0] if not rank else frame.add_paragraph()
        paragraph.space_after = Pt(size / 2)
        _run(paragraph, text, size)


def _run(paragraph, text: str, size: float, bold: bool = False, color: str = DARK) -> None:
    run = paragraph.add_run()
    run.text = text
    run.font.size, run.font.bold, run.font.name = Pt(size), bold, FONT
    run.font.color.rgb = RGBColor.from_string(color)


def _put(shape, area: Area) -> None:
    shape.left, shape.top, shape.width, shape.height = (Emu(int(value)) for value in area)


def _dress(frame, size: float, bold: bool, color: str, side=PP_ALIGN.LEFT) -> None:
    frame.word_wrap = True
    for paragraph in frame.paragraphs:
        paragraph.alignment = side
        for run in paragraph.runs:
            run.font.size, run.font.bold, run.font.name = Pt(size), bold, FONT
            run.font.color.rgb = RGBColor.from_string(color)
