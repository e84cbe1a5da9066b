# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of a booklet that are laid out here, without a template: a cover, and tables that go on from page to
page until their last row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLayoutTableColumn,
    QgsPrintLayout,
    QgsProject,
    QgsTableCell,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ...engine.common.typography import typeset
from . import layouts
from .fonts import family, text_format
from .labels import fit_text
from .project import StudyProject
from .templates import (
    BOTTOM,
    DARK,
    GREY,
    MARGIN,
    MM,
    ORIENTATIONS,
    PAGE_NUMBER,
    SOURCE_POINTS,
    TOP,
    Page,
    Rectangle,
    add_label,
    add_map,
    alignment,
    atlas_places,
    paper,
    put,
    rule,
)

ACCENT, FILL = "#0b4f8a", "#eef3f7"
# Between tables that stand side by side (mm).
GUTTER = 8.0
# Lines that there is room for, and those of the title of a cover.
LINES = {"titre": 1, "sous_titre": 2}
COVER_LINES = 3


@dataclass(frozen=True)
class Frame:
    """What the pages of a booklet share. project: that their maps are of; page: their paper; title: of the
    study; source: what stands below each of them."""

    project: QgsProject
    page: Page
    title: str
    source: str

    @property
    def scale(self) -> float:
        return self.page.scale


@dataclass(frozen=True)
class Look:
    """Columns of a table. headings; kinds: "text" or another, as columns have; shares: of the width; across:
    tables that stand side by side on a page; points: size of the texts, on A4."""

    headings: Sequence[str]
    kinds: Sequence[str]
    shares: Sequence[float]
    across: int = 1
    points: float = 8.0


def table_pages(
    frame: Frame, heading: str, below: str, look: Look, rows: Sequence[Sequence[str]],
    marked: frozenset[int] = frozenset(),
) -> QgsPrintLayout:  # fmt: skip
    """A layout of as many pages as the rows take, none of them cut, the headings above each part. below: what
    stands under the heading; marked: numbers of the rows that stand out."""
    layout = paper(frame.project, frame.page, "suite")
    table = _table(layout, look, frame)
    fill_table(table, rows, marked)
    while True:
        _page_texts(layout, frame, heading, below)
        for place in _table_places(frame.page, look.across):
            part = QgsLayoutFrame(layout, table)
            layout.addLayoutItem(part)
            put(part, _on_last(layout, frame.page, place))
            table.addFrame(part, True)
        beyond = QgsLayoutFrame(layout, table)
        layout.addLayoutItem(beyond)
        put(beyond, (0, 0, 10, frame.page.height))
        table.addFrame(beyond, True)
        is_done = beyond.isEmpty()
        table.removeFrame(table.frameCount() - 1)
        layout.removeLayoutItem(beyond)
        if is_done:
            for part in reversed(table.frames()):
                if part.isEmpty():
                    table.removeFrame(table.frames().index(part))
                    layout.removeLayoutItem(part)
            return layout
        sheet = QgsLayoutItemPage(layout)
        sheet.setPageSize(QgsLayoutSize(frame.page.width, frame.page.height, MM))
        layout.pageCollection().addPage(sheet)


def fill_table(
    table: QgsLayoutItemManualTable, rows: Sequence[Sequence[str]], marked: frozenset[int] = frozenset()
) -> None:
    """The texts of a table, as they are printed."""
    kinds = [column.hAlignment() for column in table.headers()]
    bold = table.headerTextFormat()
    contents = []
    for number, row in enumerate(rows):
        cells = []
        for text, side in zip(row, kinds):
            cell = QgsTableCell(typeset(text))
            cell.setHorizontalAlignment(side)
            cell.setVerticalAlignment(Qt.AlignmentFlag.AlignTop)
            if number in marked:
                cell.setTextFormat(bold)
                cell.setBackgroundColor(QColor(FILL))
            cells.append(cell)
        contents.append(cells)
    table.setTableContents(contents)
    align_headings(table)


def align_headings(table: QgsLayoutItemManualTable) -> None:
    """Headings on the side of their column: QGIS puts them on the left each time that the rows change."""
    columns = table.headers()
    for column, made in zip(columns, table.columns()):
        column.setWidth(made.width())
    table.setColumns(columns)


def table_of(layout: QgsPrintLayout) -> QgsLayoutItemManualTable:
    """The table of the pages that `table_pages` makes."""
    return next(one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable))


def _table(layout: QgsPrintLayout, look: Look, frame: Frame) -> QgsLayoutItemManualTable:
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    k = frame.scale
    table.setHeaderTextFormat(text_format(look.points * k, bold=True))
    table.setContentTextFormat(text_format(look.points * k))
    table.setCellMargin(0.8 * k)
    rule(table)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.AllFrames)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    columns = []
    for heading, kind in zip(look.headings, look.kinds):
        column = QgsLayoutTableColumn(typeset(heading))
        column.setHAlignment(alignment(kind))
        columns.append(column)
    table.setHeaders(columns)
    table.setIncludeTableHeader(any(look.headings))
    room = _table_places(frame.page, look.across)[0][2] - len(columns) * (2 * table.cellMargin() + 0.2)
    table.setColumnWidths([room * share / sum(look.shares) for share in look.shares])
    return table


def _table_places(page: Page, across: int) -> list[Rectangle]:
    width = (page.width - 2 * MARGIN - GUTTER * (across - 1)) / across
    tall = page.height - TOP - BOTTOM
    return [(MARGIN + number * (width + GUTTER), TOP, width, tall) for number in range(across)]


def _on_last(layout: QgsPrintLayout, page: Page, place: Rectangle) -> Rectangle:
    """A place of a page, on the last page of a layout: pages stand one under the other."""
    pages = layout.pageCollection()
    x, y, width, height = place
    return x, y + (pages.pageCount() - 1) * (page.height + pages.spaceBetweenPages()), width, height


def _page_texts(layout: QgsPrintLayout, frame: Frame, heading: str, below: str) -> None:
    """Heading, source and number of the last page of a layout."""
    places, k = atlas_places(frame.page), frame.scale
    for name, text, points, bold, color in (
        ("titre", heading, 15, True, DARK),
        ("sous_titre", below, 9, False, GREY),
        ("source", frame.source, SOURCE_POINTS, False, GREY),
    ):
        place = _on_last(layout, frame.page, places[name])
        label = add_label(layout, typeset(text), place, points * k, bold, color, family())
        if name != "source":
            fit_text(label, [label.text()], LINES[name])
    number = add_label(
        layout, PAGE_NUMBER, _on_last(layout, frame.page, places["page"]), SOURCE_POINTS * k, color=GREY,
        name=family(),
    )  # fmt: skip
    number.setHAlign(Qt.AlignmentFlag.AlignRight)


def cover(
    frame: Frame, lines: Sequence[str], made: StudyProject, layers: Sequence[QgsVectorLayer], caption: str,
    credit: layouts.Credit,
) -> QgsPrintLayout:  # fmt: skip
    """The first page. lines: what stands under the title, one a line; layers: of its map; caption: what they
    show; credit: who publishes."""
    layout = paper(frame.project, frame.page, "couverture")
    page, k = frame.page, frame.scale
    width, height = page.width - 2 * MARGIN, page.height - 2 * MARGIN
    if ORIENTATIONS[page.orientation]:
        texts = (MARGIN, MARGIN + 0.2 * height, 0.42 * width, 0.5 * height)
        where = (MARGIN + 0.45 * width, MARGIN, 0.55 * width, height - 12 * k)
    else:
        texts = (MARGIN, MARGIN + 0.12 * height, width, 0.3 * height)
        where = (MARGIN, MARGIN + 0.42 * height, width, 0.5 * height)
    x, y, wide, tall = texts
    if credit.logo:
        picture = QgsLayoutItemPicture(layout)
        picture.setPicturePath(credit.logo)
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
        picture.setPictureAnchor(picture.ReferencePoint.UpperLeft)
        layout.addLayoutItem(picture)
        put(picture, (MARGIN, MARGIN, min(wide, 60 * k), min(22 * k, 0.1 * height)))
    # Up from what stands below, as far as the logo: a long title has its first line too.
    top = MARGIN + min(22 * k, 0.1 * height) + 2
    title = add_label(
        layout, typeset(frame.title), (x, top, wide, y + 24 * k - top), 26 * k, True, ACCENT, family()
    )
    title.setVAlign(Qt.AlignmentFlag.AlignBottom)
    fit_text(title, [title.text()], COVER_LINES)
    add_label(
        layout, typeset("\n".join(lines)), (x, y + 28 * k, wide, tall - 28 * k), 11 * k, name=family()
    ).setMarginY(0)
    said = "\n".join(part for part in (credit.service, credit.date) if part)
    foot = (MARGIN, page.height - BOTTOM - 16 * k, 0.42 * width, 12 * k)
    if not ORIENTATIONS[page.orientation]:
        foot = (MARGIN, MARGIN + 0.06 * height, width, 12 * k)
    add_label(layout, typeset(said), foot, 11 * k, True, name=family())
    add_label(
        layout, typeset(frame.source), (MARGIN, page.height - BOTTOM + 2, width, 9), SOURCE_POINTS * k,
        color=GREY, name=family(),
    )  # fmt: skip
    layouts.set_map(add_map(layout, "carte", where), layers, made.crs, made.extent())
    x, y, wide, tall = where
    add_label(layout, typeset(caption), (x, y + tall + 0.5, wide, 8 * k), 7 * k, color=GREY, name=family())
    return layout
