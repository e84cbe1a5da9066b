# SPDX-License-Identifier: GPL-2.0-or-later
"""Layout templates: a map sheet and an atlas page, A4 or A3, landscape or portrait.

`scripts/make_layouts.py` saves them as .qpt files that a user may copy and change: what fills a layout finds
its items by their id (`carte`, `legende`, `tableau`...), and texts read layout variables (`@otelo_titre`...).
All lengths are millimetres, all sizes points.
"""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import (
    QgsBasicNumericFormat,
    QgsFillSymbol,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemAttributeTable,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..compat import set_label_format
from .fonts import FAMILIES, font, text_format

MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
SIZES = {"A4": (210.0, 297.0), "A3": (297.0, 420.0)}
ORIENTATIONS = {"paysage": True, "portrait": False}
# The same on every machine; `layouts.load` puts another where it is not installed.
FONT = FAMILIES[0]
MARGIN, TOP, BOTTOM = 10.0, 24.0, 14.0
DARK, GREY = "#222222", "#555555"
Rectangle = tuple[float, float, float, float]
KEY_FIGURES = 4
# Width of the place of a logo, at the right of the title.
LOGO_MM = 30.0
# What a legend leaves on its left: what stands under it is flush with its lines.
LEGEND_EDGE = 2.0
# Side of the locator of a sheet, on A4.
LOCATOR_MM = 34.0
# Size of the source and of what stands beside it, on A4.
SOURCE_POINTS = 7.5
# Width of the number of a page of the atlas, on A4.
PAGE_NUMBER_MM = 10.0
PAGE_NUMBER = "[% @otelo_page + @layout_page - 1 %]"
# Height of the line under the key figures (two lines of text), on A4.
BRIDGE_MM = 6.5
TEMPLATE_KINDS = ("carte", "atlas")


@dataclass(frozen=True)
class Page:
    """Paper of a layout. size: a key of SIZES; orientation: a key of ORIENTATIONS."""

    size: str = "A4"
    orientation: str = "paysage"

    @property
    def width(self) -> float:
        return max(SIZES[self.size]) if ORIENTATIONS[self.orientation] else min(SIZES[self.size])

    @property
    def height(self) -> float:
        return min(SIZES[self.size]) if ORIENTATIONS[self.orientation] else max(SIZES[self.size])

    @property
    def scale(self) -> float:
        """How much larger than on A4 the texts are."""
        return 1.0 if self.size == "A4" else 1.3

    def name(self, kind: str) -> str:
        """File of its template: "atlas_a4_paysage.qpt"."""
        return f"{kind}_{self.size.lower()}_{self.orientation}.qpt"


PAGES = tuple(Page(size, orientation) for size in SIZES for orientation in ORIENTATIONS)


def sheet_places(page: Page) -> dict[str, Rectangle]:
    """Where the items of a map sheet lie: (x, y, width, height)."""
    width, height, k = page.width, page.height, page.scale
    inner = width - 2 * MARGIN
    locator = LOCATOR_MM * k
    if ORIENTATIONS[page.orientation]:
        side = 70 * k
        column = width - MARGIN - side
        scale = height - BOTTOM - 14 * k
        places = {
            "carte": (MARGIN, TOP, inner - side - 3, height - TOP - BOTTOM),
            "legende": (column, TOP, side, 90),
            "legende_croisee": (column + LEGEND_EDGE, scale - locator - 66 * k, 62 * k, 62 * k),
            "situation": (column + LEGEND_EDGE, scale - locator - 2, locator, locator),
            "echelle": (column, scale, side - 14, 12 * k),
            "nord": (width - MARGIN - 10 * k, scale, 9 * k, 12 * k),
        }
    else:
        tall = height - TOP - BOTTOM - 78 * k
        below = TOP + tall + 3
        right = MARGIN + inner
        places = {
            "carte": (MARGIN, TOP, inner, tall),
            "legende": (MARGIN, below, 80 * k, 70),
            "legende_croisee": (right - locator - 66 * k, below, 62 * k, 62 * k),
            "situation": (right - locator, below, locator, locator),
            "echelle": (right - 76 * k, height - BOTTOM - 12 * k, 56, 12 * k),
            "nord": (width - MARGIN - 10 * k, height - BOTTOM - 14 * k, 9 * k, 12 * k),
        }
    return {**places, **_frame_places(page)}


def atlas_places(page: Page) -> dict[str, Rectangle]:
    """Where the items of an atlas page lie."""
    width, height, k = page.width, page.height, page.scale
    inner = width - 2 * MARGIN
    if ORIENTATIONS[page.orientation]:
        left = 0.5 * inner - 2
        right, x = inner - left - 4, MARGIN + left + 4
        tall = 0.55 * height
        below = TOP + tall + 2
        room = height - BOTTOM - below
        figures = TOP + (16 + BRIDGE_MM) * k
        chart = (0.30 * height, 0.19 * height)
        places = {
            "carte": (MARGIN, TOP, left, tall),
            "legende": (MARGIN, below - 2, left * 0.58, room),
            "situation": (MARGIN + left * 0.6, below, left * 0.4, room - 13 * k),
            "echelle": (MARGIN + left * 0.6, height - BOTTOM - 11 * k, left * 0.3, 12 * k),
            "nord": (MARGIN + left - 9 * k, height - BOTTOM - 12 * k, 8 * k, 11 * k),
            "termes_titre": (x, figures, right, 5 * k),
            "termes": (x, figures + 5 * k, right, chart[0]),
            "annees_titre": (x, figures + 6 * k + chart[0], right, 5 * k),
            "annees": (x, figures + 11 * k + chart[0], right, chart[1]),
        }
        table = figures + 12 * k + chart[0] + chart[1]
        places |= {
            "tableau_titre": (x, table, right, 5 * k),
            "tableau": (x, table + 5 * k, right, height - BOTTOM - table - 10 * k),
            "tableau_suite": (x, height - BOTTOM - 5 * k, right, 4 * k),
        }
        figures_place = (x, TOP, right)
    else:
        tall = 0.38 * height
        below = TOP + tall + 2
        left = 0.36 * inner
        right, x = inner - left - 4, MARGIN + left + 4
        half = (inner - 4) / 2
        tall_chart = 0.20 * height
        terms = below + (16 + BRIDGE_MM) * k
        table = terms + 6 * k + tall_chart
        places = {
            "carte": (MARGIN, TOP, inner, tall),
            "legende": (MARGIN, below, left, 60),
            "situation": (MARGIN + 2, TOP + 2, 0.2 * inner, 0.2 * inner),
            "echelle": (MARGIN + inner - 62 * k, TOP + tall - 13 * k, 50, 12 * k),
            "nord": (MARGIN + inner - 11 * k, TOP + 2, 8 * k, 11 * k),
            "termes_titre": (x, terms, right, 5 * k),
            "termes": (x, terms + 5 * k, right, tall_chart),
            "tableau_titre": (MARGIN, table, half + 18 * k, 5 * k),
            "tableau": (MARGIN, table + 5 * k, half + 18 * k, height - BOTTOM - table - 10 * k),
            "tableau_suite": (MARGIN, height - BOTTOM - 5 * k, half + 18 * k, 4 * k),
            "annees_titre": (MARGIN + half + 22 * k, table, half - 18 * k, 9 * k),
            "annees": (MARGIN + half + 22 * k, table + 9 * k, half - 18 * k, 0.16 * height),
        }
        figures_place = (x, below, right)
    frame = _frame_places(page)
    x, y, width, tall = frame["source"]
    number = PAGE_NUMBER_MM * k
    frame |= {"source": (x, y, width - number, tall), "page": (x + width - number, y, number, 5)}
    return {**places, **_figure_places(*figures_place, k), **frame}


def _frame_places(page: Page) -> dict[str, Rectangle]:
    """Title above, source below, the same on every page."""
    inner = page.width - 2 * MARGIN
    return {
        "titre": (MARGIN, 5, inner - LOGO_MM - 2, 8.5),
        "logo": (page.width - MARGIN - LOGO_MM, 5, LOGO_MM, 14),
        # Two lines, on a narrow sheet.
        "sous_titre": (MARGIN, 13.5, inner - LOGO_MM - 2, 10),
        "source": (MARGIN, page.height - BOTTOM + 2, inner, 10),
    }


def _figure_places(x: float, y: float, width: float, k: float) -> dict[str, Rectangle]:
    """A row of key figures: name above, number below."""
    step = width / KEY_FIGURES
    places = {
        key: (x + number * step, y + dy, step - 1.5, tall)
        for number in range(KEY_FIGURES)
        for key, dy, tall in ((f"nom_{number + 1}", 0, 5.5 * k), (f"chiffre_{number + 1}", 5.5 * k, 9 * k))
    }
    return {**places, "pont": (x, y + 15.2 * k, width, BRIDGE_MM * k)}


def build_sheet(project: QgsProject, page: Page) -> QgsPrintLayout:
    """A map sheet, empty of data."""
    layout, places = paper(project, page, "carte"), sheet_places(page)
    k = page.scale
    _texts(layout, places, k)
    main = add_map(layout, "carte", places["carte"])
    _legend(layout, places, k)
    _picture(layout, "legende_croisee", places)
    _locator(layout, places, main)
    _scale_and_north(layout, places, k)
    return layout


def build_atlas(project: QgsProject, page: Page) -> QgsPrintLayout:
    """A page of the atlas, empty of data."""
    layout, places = paper(project, page, "atlas"), atlas_places(page)
    k = page.scale
    _texts(layout, places, k)
    main = add_map(layout, "carte", places["carte"])
    main.setAtlasDriven(True)
    _locator(layout, places, main)
    _legend(layout, places, k, tight=True)
    _scale_and_north(layout, places, k)
    for number in range(1, KEY_FIGURES + 1):
        _label(layout, f"nom_{number}", f"[% @otelo_nom_{number} %]", places, 7.5 * k, color=GREY, fill=True)
        figure = f"[% coalesce(eval(@otelo_chiffre_{number}), '–') %]"
        _label(layout, f"chiffre_{number}", figure, places, 14 * k, bold=True, fill=True)
    _label(layout, "pont", "[% coalesce(eval(@otelo_pont), '') %]", places, 7 * k, color=GREY)
    for name, text in (
        ("termes_titre", "De quoi le besoin est fait (logements)"),
        ("annees_titre", '[% map_get(from_json(@otelo_annees), "code") %]'),
        ("tableau_titre", "[% @otelo_tableau %]"),
    ):
        _label(layout, name, text, places, 8.5 * k, bold=True)
    _label(
        layout, "tableau_suite", '[% map_get(from_json(@otelo_suite), "code") %]', places, 7 * k, color=GREY
    )
    _label(layout, "page", PAGE_NUMBER, places, SOURCE_POINTS * k, color=GREY)
    layout.itemById("page").setHAlign(Qt.AlignmentFlag.AlignRight)
    _picture(layout, "termes", places)
    _picture(layout, "annees", places)
    _table(layout, places, k)
    return layout


def paper(project: QgsProject, page: Page, kind: str) -> QgsPrintLayout:
    """An empty sheet of a kind of page."""
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(page.name(kind).removesuffix(".qpt"))
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(page.width, page.height, MM))
    return layout


def _place(item: QgsLayoutItem, name: str, places: dict[str, Rectangle]) -> None:
    item.setId(name)
    put(item, places[name])


def put(item: QgsLayoutItem, place: Rectangle) -> None:
    """An item at its place, from the top of the first page."""
    x, y, width, height = place
    item.attemptMove(QgsLayoutPoint(x, y, MM))
    item.attemptResize(QgsLayoutSize(width, height, MM))


def _label(
    layout: QgsPrintLayout, name: str, text: str, places: dict[str, Rectangle], points: float,
    bold: bool = False, color: str = DARK, fill: bool = False,
) -> None:  # fmt: skip
    label = add_label(layout, text, places[name], points, bold, color)
    label.setId(name)
    if fill:
        label.setBackgroundEnabled(True)
        label.setBackgroundColor(QColor("#eef3f7"))
        label.setMarginX(1.2)
        label.setVAlign(Qt.AlignmentFlag.AlignVCenter)


def add_label(
    layout: QgsPrintLayout, text: str, place: Rectangle, points: float, bold: bool = False,
    color: str = DARK, name: str = FONT,
) -> QgsLayoutItemLabel:  # fmt: skip
    """A text on the left of a place. name: of its font."""
    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    set_label_format(label, text_format(points, bold, color, name))
    label.setHAlign(Qt.AlignmentFlag.AlignLeft)
    layout.addLayoutItem(label)
    put(label, place)
    return label


def _locator(layout: QgsPrintLayout, places: dict[str, Rectangle], main: QgsLayoutItemMap) -> None:
    """A small map of where the other one is."""
    inset = add_map(layout, "situation", places["situation"])
    inset.setBackgroundColor(QColor("#ffffff"))
    inset.overview().setLinkedMap(main)
    frame = {"color": "217,95,14,40", "outline_color": "#d95f0e", "outline_width": "0.5"}
    inset.overview().setFrameSymbol(QgsFillSymbol.createSimple(frame))


def _texts(layout: QgsPrintLayout, places: dict[str, Rectangle], k: float) -> None:
    _label(layout, "titre", "[% @otelo_titre_page %]", places, 15 * k, bold=True)
    _label(layout, "sous_titre", "[% @otelo_sous_titre %]", places, 9 * k, color=GREY)
    _picture(layout, "logo", places)
    _label(layout, "source", "[% @otelo_source %]", places, SOURCE_POINTS * k, color=GREY)


def add_map(layout: QgsPrintLayout, name: str, place: Rectangle) -> QgsLayoutItemMap:
    """A framed map, which shows nothing yet."""
    item = QgsLayoutItemMap(layout)
    item.setId(name)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, MM))
    item.setFrameStrokeColor(QColor("#888888"))
    layout.addLayoutItem(item)
    put(item, place)
    # A map keeps the proportions of its extent, and may have none yet.
    item.setExtent(QgsRectangle(0, 0, 100 * place[2], 100 * place[3]))
    return item


def _legend(layout: QgsPrintLayout, places: dict[str, Rectangle], k: float, tight: bool = False) -> None:
    """tight: smaller texts and less room between the lines."""
    item = QgsLayoutItemLegend(layout)
    item.setBackgroundEnabled(False)
    if tight:
        item.setBoxSpace(0.5)
        item.setSymbolWidth(6)
        item.setSymbolHeight(3 * k)
    for part, above in ((QgsLegendStyle.Style.Symbol, 1.5), (QgsLegendStyle.Style.Subgroup, 2.2)):
        style = item.style(part)
        style.setMargin(QgsLegendStyle.Side.Top, 0.9 if tight else above * k)
        item.setStyle(part, style)
    smaller = 0.85 if tight else 1.0
    item.setAutoUpdateModel(False)
    item.setResizeToContents(True)
    item.setWrapString("|")
    for part, points in ((QgsLegendStyle.Style.Subgroup, 8.5), (QgsLegendStyle.Style.SymbolLabel, 8)):
        style = item.style(part)
        is_heading = part == QgsLegendStyle.Style.Subgroup
        style.setFont(font(points * k * smaller, bold=is_heading, name=FONT))
        if is_heading:
            style.setAlignment(Qt.AlignmentFlag.AlignLeft)
        item.setStyle(part, style)
    layout.addLayoutItem(item)
    _place(item, "legende", places)


def _picture(layout: QgsPrintLayout, name: str, places: dict[str, Rectangle]) -> None:
    item = QgsLayoutItemPicture(layout)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    layout.addLayoutItem(item)
    _place(item, name, places)


def _scale_and_north(layout: QgsPrintLayout, places: dict[str, Rectangle], k: float) -> None:
    item = QgsLayoutItemScaleBar(layout)
    item.setStyle("Line Ticks Up")
    item.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    item.setUnitLabel("km")
    figures = QgsBasicNumericFormat()
    figures.setThousandsSeparator("\u202f")
    figures.setDecimalSeparator(",")
    item.setNumericFormat(figures)
    item.setNumberOfSegments(2)
    item.setNumberOfSegmentsLeft(0)
    # Round lengths that fit, whatever the scale of the page.
    item.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFitWidth)
    item.setMinimumBarWidth(0.4 * places["echelle"][2])
    item.setMaximumBarWidth(0.75 * places["echelle"][2])
    item.setTextFormat(text_format(8 * k, name=FONT))
    layout.addLayoutItem(item)
    _place(item, "echelle", places)
    _picture(layout, "nord", places)


def _table(layout: QgsPrintLayout, places: dict[str, Rectangle], k: float) -> None:
    table = QgsLayoutItemAttributeTable.create(layout)
    table.setHeaderTextFormat(text_format(7 * k, bold=True, name=FONT))
    table.setContentTextFormat(text_format(7 * k, name=FONT))
    table.setCellMargin(0.6 * k)
    rule(table)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.TruncateText)
    layout.addMultiFrame(table)
    frame = QgsLayoutFrame(layout, table)
    _place(frame, "tableau", places)
    table.addFrame(frame)


def rule(table: QgsLayoutTable) -> None:
    """A thin line under each row of a table, and headings aligned as their columns."""
    table.setShowGrid(True)
    table.setVerticalGrid(False)
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor("#bbbbbb"))
    table.setHeaderHAlignment(QgsLayoutTable.HeaderHAlignment.FollowColumn)


def alignment(kind: str) -> Qt.AlignmentFlag:
    """Of a column: texts on the left, figures on the right."""
    return Qt.AlignmentFlag.AlignLeft if kind == "text" else Qt.AlignmentFlag.AlignRight


BUILDERS = {"carte": build_sheet, "atlas": build_atlas}
