# SPDX-License-Identifier: GPL-2.0-or-later
"""The legend of a sheet or of a page: one block for each heading, then every line of the map; two rates and
the parts of the need have a picture of their own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    QgsFillSymbol,
    QgsLayerTreeLayer,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF

from ...engine.common.formatting import french_number
from ...engine.common.templating import templates
from ..language import printed, tr
from . import styles, symbols
from .diagrams import PARTS, bar_scale, from_the_top, total
from .layers import values_of
from .ramps import BIVARIATE
from .rules import both_thirds

# Characters beyond which a line of the legend is cut in two.
WIDE = 38
LINES = "Limites"
# A line of the legend: its length and the room that it takes (mm).
LINE_MM, LINE_TALL_MM = 7.0, 2.5
DIAGRAM_WORDS = {"heading": "De haut en bas, en logements", "total": "Besoin de l'ensemble"}
# As `styles.LEVELS`, in the room of a square.
WORDS = (("faible", "moyen", "fort"), ("faible", "moyenne", "forte"))
PER = "{rate} pour 1 000 logements"
NO_LIMIT = "Capacité sans limite : avec les plus fortes."
TEMPLATES = templates(Path(__file__).resolve().parents[1] / "templates")


def set_legend(
    layout: QgsPrintLayout,
    canvas: QgsLayoutItemMap,
    layers: Sequence[QgsVectorLayer],
    classes: bool = True,
    lines: Sequence[QgsVectorLayer] = (),
) -> None:
    """Classes of the layers, each block under its heading; their names are left to the title of the page.

    classes: False leaves only what is not a class (missing, out of the study): the classes are told by
    another legend; lines: layers whose lines are told, by their names.
    """
    item = layout.itemById("legende")
    if not isinstance(item, QgsLayoutItemLegend):
        return
    # The tree that the legend owns: one given to its model would have to be kept alive.
    item.setAutoUpdateModel(False)
    tree = item.model().rootGroup()
    tree.removeAllChildren()
    item.setLinkedMap(canvas)
    # A node says all of itself before it enters the tree: the legend is then made once.
    for layer in layers:
        for heading, numbers in blocks(layer, classes):
            tree.addChildNode(_block(layer, heading, numbers))
    for number, layer in enumerate(lines):
        tree.addChildNode(_line(layer, "" if number else printed(LINES)))
    item.adjustBoxSize()


def line_name(layer: QgsVectorLayer) -> str:
    """What the legend calls a line, under its heading: "Limites : EPCI (données fictives)" -> "EPCI"."""
    name = layer.name().partition(" (")[0]
    return printed(name.partition(":")[2].strip() or name)


def _block(layer: QgsVectorLayer, heading: str, numbers: list[int]) -> QgsLayerTreeLayer:
    """The layer under one heading of its legend, which stands above its lines, flush with them."""
    node = QgsLayerTreeLayer(layer)
    _title(node, heading)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, numbers)
    entries = layer.renderer().legendSymbolItems()
    for number in numbers:
        if number >= len(entries):
            continue
        _wrap(node, number, entries[number].label())
        diameter = symbols.circle_diameter(entries[number].symbol())
        if diameter:
            # As large as on the map.
            size = QSizeF(symbols.CIRCLE_MM, max(diameter, 3.0))
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, number, size)
    return node


def _line(layer: QgsVectorLayer, heading: str) -> QgsLayerTreeLayer:
    """A layer of limits as a stroke and its name."""
    node = QgsLayerTreeLayer(layer)
    _title(node, heading)
    QgsMapLayerLegendUtils.setLegendNodeCustomSymbol(node, 0, _as_line(layer.renderer().symbol()))
    QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 0, QSizeF(LINE_MM, LINE_TALL_MM))
    QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, line_name(layer))
    return node


def blocks(layer: QgsVectorLayer, classes: bool = True) -> list[tuple[str, list[int]]]:
    """(heading, numbers of the lines under it) of the legend of a layer; what has no heading goes with what
    is before it. classes: whether the lines under a heading are told."""
    entries = layer.renderer().legendSymbolItems()
    found: list[tuple[str, list[int]]] = []
    for number, entry in enumerate(entries):
        if entry.symbol() is None:
            if classes:
                found.append((entry.label(), []))
        elif classes or entry.level() < 1:
            if not found:
                found.append(("", []))
            found[-1][1].append(number)
    return found


def _title(node: QgsLayerTreeLayer, heading: str) -> None:
    """The heading of a node, cut where it is long; none where it is ""."""
    QgsLegendRenderer.setNodeLegendStyle(
        node, QgsLegendStyle.Style.Subgroup if heading else QgsLegendStyle.Style.Hidden
    )
    node.setCustomProperty("legend/title-label", cut(heading))


def _as_line(symbol: QgsSymbol) -> QgsSymbol:
    """A limit as the legend shows it: a stroke, not the box that it would be the edge of."""
    if not isinstance(symbol, QgsFillSymbol):
        return symbol.clone()
    edge = symbol.symbolLayer(0)
    look = {"color": edge.strokeColor().name(), "width": str(edge.strokeWidth())}
    return QgsLineSymbol.createSimple(look)


def cut(text: str) -> str:
    """A text in two lines where it is long, at the space nearest to its middle."""
    spaces = [place for place, letter in enumerate(text) if letter == " "]
    if len(text) <= WIDE or not spaces:
        return text
    place = min(spaces, key=lambda one: abs(one - len(text) / 2))
    return f"{text[:place]}|{text[place + 1 :]}"


def _wrap(node: QgsLayerTreeLayer, number: int, text: str) -> None:
    if cut(text) != text:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, cut(text))


def fold_legend(layout: QgsPrintLayout) -> None:
    """A legend that would run over what is below it: in two columns, its lines in the second, where it has
    the width of the page; else in place of the locator."""
    item = layout.itemById("legende")
    if not isinstance(item, QgsLayoutItemLegend) or _fits(layout, item):
        return
    page = layout.pageCollection().page(0).pageSize()
    if item.pos().x() > page.width() / 2:
        locator = layout.itemById("situation")
        if locator is not None:
            layout.removeLayoutItem(locator)
        return
    item.setColumnCount(2)
    nodes = item.model().rootGroup().findLayers()
    # From the last heading, which is that of the lines.
    for node in reversed([one for one in nodes[1:] if one.customProperty("legend/title-label")]):
        node.setCustomProperty("legend/column-break", 1)
        if _fits(layout, item):
            break
        node.setCustomProperty("legend/column-break", 0)
    item.adjustBoxSize()


def _fits(layout: QgsPrintLayout, item: QgsLayoutItemLegend) -> bool:
    """Whether a legend leaves room to what stands below it."""
    # Its own size is known once it is drawn.
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
    right = item.pos().x() + size.width()
    others = [layout.itemById(name) for name in ("source", "situation", "legende_croisee", "echelle")]
    below = [
        one.pos().y()
        for one in others
        if one is not None
        and one.pos().y() > item.pos().y()
        and one.pos().x() < right
        and one.pos().x() + one.rect().width() > item.pos().x()
    ]
    return not below or item.pos().y() + size.height() <= min(below)


def bivariate_legend(style: styles.Style, layer: QgsVectorLayer) -> str:
    """Three by three squares with their two axes, the bounds of the thirds between them, as SVG."""
    x_bounds, y_bounds = both_thirds(layer, style)
    return TEMPLATES.get_template("bivariate.svg").render(
        colors=BIVARIATE,
        x_words=[printed(word) for word in WORDS[0]],
        y_words=[printed(word) for word in WORDS[1]],
        x_bounds=[french_number(bound, 1) for bound in x_bounds],
        y_bounds=[french_number(bound, 1) for bound in y_bounds],
        x_label=printed(tr(PER).format(rate=tr(style.rate_label).capitalize())),
        y_label=printed(tr(PER).format(rate=tr(style.second_label).capitalize())),
        note=printed(NO_LIMIT),
    )


def diagram_legend(style: styles.Style, layer: QgsVectorLayer, width: float, height: float) -> str:
    """The parts of a bar, with the figures of all the territories, and a bar of a round number of dwellings
    as long as on the map, as SVG of that size (mm)."""
    parts = PARTS[style.diagrams](layer)
    dwellings, length = bar_scale(layer, parts)
    return TEMPLATES.get_template("diagram.svg").render(
        width=round(width, 2),
        height=round(height, 2),
        rows=[
            (printed(part.label), printed(part.detail) if part.detail else "", part.color, total(layer, part))
            for part in from_the_top(parts)
        ],
        total=french_number(sum(values_of(layer, '"besoin"'))),
        words={name: printed(text) for name, text in DIAGRAM_WORDS.items()},
        bar=round(length, 2),
        bar_text=printed(tr("{amount} logements").format(amount=french_number(dwellings))),
    )
