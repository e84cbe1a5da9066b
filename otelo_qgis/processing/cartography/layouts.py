# SPDX-License-Identifier: GPL-2.0-or-later
"""Layouts filled with a study: map sheets, and what they share with the pages of the atlas."""

from __future__ import annotations

import base64
import math
import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsMapLayerLegendUtils,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF, QSizeF
from qgis.PyQt.QtXml import QDomDocument

from ...engine.common.errors import OteloError
from ...engine.common.formatting import french_number
from ...engine.common.output import refusal
from ...engine.common.templating import templates
from ...engine.common.territories import FICTITIOUS_TEXT
from ...engine.common.typography import typeset
from ...engine.definitions.parameters import EDITIONS, GUIDE, method_name
from ...engine.study import Study
from ..compat import set_xml
from . import styles, symbols
from .fonts import family
from .project import OVERSEAS, Map, StudyProject, year_range
from .templates import FONT, SOURCE_POINTS, Page, add_label, add_map

FOLDER = Path(__file__).resolve().parents[2] / "layouts"
ROUND_KM = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500)
# Of the room of a scale bar, what a segment may take: its figures need the rest.
SEGMENT_SHARE = 0.36
# Room between the map and the mention (mm), and how much longer a text is once it is cut in lines.
MENTION_GAP, WRAPPED = 1.0, 1.05
METRES = QgsUnitTypes.DistanceUnit.DistanceMeters
_TEMPLATES = templates(Path(__file__).resolve().parents[1] / "templates")


def load(made: StudyProject, kind: str, page: Page, own: str = "") -> QgsPrintLayout:
    """The layout of a template; OteloError where the user's own cannot be read, or has no map."""
    path = Path(own) if own else FOLDER / page.name(kind)
    document = QDomDocument()
    try:
        text = path.read_text(encoding="utf-8")
        # A template of the plugin names one font: that of this machine takes its place.
        well_formed = set_xml(document, text if own else text.replace(FONT, family()))
    except (OSError, UnicodeDecodeError) as error:
        raise OteloError(f"Modèle de mise en page « {path} » illisible : {error}.") from error
    layout = QgsPrintLayout(made.project)
    if not well_formed or not layout.loadFromTemplate(document, QgsReadWriteContext())[1]:
        raise OteloError(f"Modèle de mise en page « {path} » : ce n'est pas un modèle QGIS (.qpt).")
    if map_of(layout) is None:
        raise OteloError(
            f"Modèle de mise en page « {path} » : pas de carte d'identifiant « carte ». Donnez cet "
            "identifiant à la carte, dans ses propriétés d'élément."
        )
    return layout


@dataclass(frozen=True)
class Credit:
    """Who publishes a sheet. service, date: as they are printed, "" for none; logo: path of an image, ""."""

    service: str = ""
    date: str = ""
    logo: str = ""

    @property
    def text(self) -> str:
        """What stands after the source."""
        said = ", ".join(part for part in (self.service, self.date) if part)
        return f" Réalisation : {said}." if said else ""


NO_CREDIT = Credit()


def map_of(layout: QgsPrintLayout) -> QgsLayoutItemMap | None:
    """Its map; None in a template that has none, which `load` refuses."""
    item = layout.itemById("carte")
    return item if isinstance(item, QgsLayoutItemMap) else None


def set_variables(layout: QgsPrintLayout, values: dict[str, str]) -> None:
    """Layout variables, which the texts of a template read."""
    for name, value in values.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, f"otelo_{name}", value)


def source_text(result: Study, crs_name: str) -> str:
    """Who published the data, the method and its edition, the date, the projection by its name, as one
    line. Made-up data are said so there, once."""
    made = dict(result.about).get("Calculé le", "")
    date = f" du {made.partition(' à ')[0]}" if made else ""
    data = FICTITIOUS_TEXT if result.fictitious else " ; ".join(result.origins)
    sentences = [
        ("Sources : " if " ; " in data else "Source : ") + data if data else "",
        f"{method_name(result.edition)}, calcul Otelo pour QGIS{date}",
        f"Projection : {crs_name}",
    ]
    return " ".join(f"{one}." for one in sentences if one)


def fill(
    layout: QgsPrintLayout, result: Study, title: str, below: str, crs, credit: Credit = NO_CREDIT
) -> None:
    """What every page has: a title and a line below it, source and notice of made-up data, who made it,
    north."""
    if result.edition == GUIDE:
        # In short: the source says the whole of it.
        below = f"{EDITIONS[GUIDE].partition(' (')[0]}. {below}"
    set_variables(
        layout,
        {
            "titre_page": typeset(title),
            "sous_titre": typeset(below),
            "source": typeset(f"{source_text(result, projection_name(crs))}{credit.text}"),
        },
    )
    _set_logo(layout, credit.logo)
    set_picture(layout, "nord", _TEMPLATES.get_template("north.svg").render())


def projection_name(crs: QgsCoordinateReferenceSystem) -> str:
    """ "Lambert-93 (EPSG:2154)": a name that a reader knows, and the code."""
    name = crs.description().rpartition(" / ")[2]
    return f"{name} ({crs.authid()})" if name else crs.authid()


def _set_logo(layout: QgsPrintLayout, logo: str) -> None:
    """The image of who publishes, at the right of the title; a template without a place for it has none."""
    item = layout.itemById("logo")
    if not isinstance(item, QgsLayoutItemPicture):
        return
    if logo:
        item.setPicturePath(logo)
    else:
        layout.removeLayoutItem(item)


def add_mention(layout: QgsPrintLayout, text: str, page: Page) -> None:
    """A sentence under the map ("" for none), in a strip that the map leaves to it; what lay over the strip
    goes up with the edge of the map.

    A template that has a text `mention` of its own shows it there (`@otelo_mention`), and nothing moves.
    """
    text = typeset(text)
    set_variables(layout, {"mention": text})
    canvas = map_of(layout)
    if not text or canvas is None or layout.itemById("mention") is not None:
        return
    frame = QRectF(canvas.pos(), canvas.rect().size())
    label = add_label(layout, text, (frame.left(), frame.top(), frame.width(), 1), SOURCE_POINTS * page.scale)
    label.setId("mention")
    size = label.sizeForText()
    lines = math.ceil(WRAPPED * size.width() / frame.width())
    tall = lines * size.height() + MENTION_GAP
    label.setText("[% @otelo_mention %]")
    strip = QRectF(frame.left(), frame.bottom() - tall, frame.width(), tall)
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and item not in (canvas, label):
            place = QRectF(item.pos(), item.rect().size())
            if frame.contains(place) and place.intersects(strip) and place.top() - tall >= frame.top():
                item.attemptMoveBy(0, -tall)
    canvas.attemptSetSceneRect(frame.adjusted(0, 0, 0, -tall))
    label.attemptSetSceneRect(strip.adjusted(0, MENTION_GAP, 0, 0))


def set_picture(layout: QgsPrintLayout, name: str, svg: str) -> None:
    """An SVG kept inside the layout: the project does not depend on a file beside it."""
    item = layout.itemById(name)
    if isinstance(item, QgsLayoutItemPicture):
        item.setPicturePath("base64:" + base64.b64encode(svg.encode()).decode("ascii"))


def set_map(item: QgsLayoutItemMap, layers: Sequence[QgsVectorLayer], crs, extent: QgsRectangle) -> None:
    item.setKeepLayerSet(True)
    item.setLayers(list(layers))
    item.setCrs(crs)
    item.zoomToExtent(extent)


def add_insets(
    layout: QgsPrintLayout, canvas: QgsLayoutItemMap, made: StudyProject, layers: Sequence[QgsVectorLayer]
) -> None:
    """The parts of France overseas that a study also covers, each in its projection, along the map."""
    others = made.windows[1:]
    frame = canvas.sizeWithUnits()
    place = canvas.positionWithUnits()
    side = frame.height() / len(OVERSEAS)
    for number, window in enumerate(others):
        where = (place.x(), place.y() + number * side, 0.8 * side, side)
        inset = add_map(layout, f"carton_{number + 1}", where)
        set_map(inset, layers, window.crs, window.extent(made.project))
        add_label(layout, window.name, (place.x() + 1, place.y() + number * side + 1, side, 4), 7)


def set_scale_bar(layout: QgsPrintLayout, canvas: QgsLayoutItemMap) -> None:
    """Link the bar to the map, with segments of a round length, on each page of an atlas too."""
    bar = layout.itemById("echelle")
    if not isinstance(bar, QgsLayoutItemScaleBar):
        return
    bar.setLinkedMap(canvas)
    bar.setSegmentSizeMode(QgsScaleBarSettings.SegmentSizeMode.SegmentSizeFixed)
    # Of the template: the bar then takes the size of what it draws.
    room = SEGMENT_SHARE * bar.sizeWithUnits().width()
    # A strong reference would tie the layout to its own signal, and outlive QGIS.
    known = weakref.ref(layout)

    def follow() -> None:
        shown = known()
        if shown is not None:
            shown.itemById("echelle").setUnitsPerSegment(round_kilometres(room, map_of(shown)))

    follow()
    if layout.atlas().enabled():
        canvas.extentChanged.connect(follow)


def round_kilometres(room: float, canvas: QgsLayoutItemMap) -> float:
    """The greatest round length that fits in `room` millimetres of the map."""
    factor = QgsUnitTypes.fromUnitToUnitFactor(canvas.crs().mapUnits(), METRES)
    per_millimetre = canvas.extent().width() * factor / 1000 / canvas.sizeWithUnits().width()
    return max((one for one in ROUND_KM if one <= room * per_millimetre), default=ROUND_KM[0])


def set_legend(
    layout: QgsPrintLayout,
    canvas: QgsLayoutItemMap,
    layers: Sequence[QgsVectorLayer],
    classes: bool = True,
    lines: Sequence[QgsVectorLayer] = (),
) -> None:
    """Classes of the layers, under their unit; their names are left to the title of the page.

    classes: False leaves only what is not a class (missing, out of the study): the classes are told by
    another legend; lines: layers of contours, whose names are told.
    """
    item = layout.itemById("legende")
    if not isinstance(item, QgsLayoutItemLegend):
        return
    # The tree that the legend owns: one given to its model would have to be kept alive.
    item.setAutoUpdateModel(False)
    tree = item.model().rootGroup()
    tree.removeAllChildren()
    nodes = [tree.addLayer(layer) for layer in layers]
    item.setLinkedMap(canvas)
    for node, layer in zip(nodes, layers):
        # A single symbol says its layer's name; classes have their own heading.
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
        _size_circles(node, layer)
        if not classes:
            entries = layer.renderer().legendSymbolItems()
            others = [n for n, entry in enumerate(entries) if entry.level() < 1]
            QgsMapLayerLegendUtils.setLegendNodeOrder(node, others[1:])
        else:
            _wrap(node, layer)
        item.model().refreshLayerLegend(node)
    is_wide = any(
        symbols.circle_diameter(entry.symbol())
        for layer in layers
        for entry in layer.renderer().legendSymbolItems()
    )
    for layer in lines:
        node = tree.addLayer(layer)
        # The name that it has in the panel may say more.
        if is_wide:
            # As wide as the circles above: texts are aligned.
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, 0, QSizeF(symbols.CIRCLE_MM, 4.0))
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, typeset(layer.name().partition(" (")[0]))
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.SymbolLabel)
        item.model().refreshLayerLegend(node)
    item.adjustBoxSize()


# Characters beyond which a line of the legend is cut in two.
WIDE = 38


def _wrap(node, layer: QgsVectorLayer) -> None:
    """Long lines of the legend cut at a space, near their middle: none runs out of the page."""
    for number, entry in enumerate(layer.renderer().legendSymbolItems()):
        text = entry.label()
        if len(text) > WIDE:
            spaces = [place for place, letter in enumerate(text) if letter == " "]
            cut = min(spaces, key=lambda place: abs(place - len(text) / 2), default=0)
            if cut:
                wrapped = f"{text[:cut]}|{text[cut + 1 :]}"
                QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, wrapped)


def fold_legend(layout: QgsPrintLayout) -> None:
    """A legend that would run over the source below it, in two columns: the circles in the second."""
    item, source = layout.itemById("legende"), layout.itemById("source")
    if not isinstance(item, QgsLayoutItemLegend) or source is None:
        return
    # Its own size is known once it is drawn.
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
    if item.pos().y() + size.height() > source.pos().y():
        item.setColumnCount(2)
        item.setSplitLayer(True)
        for node in item.model().rootGroup().findLayers():
            entries = node.layer().renderer().legendSymbolItems()
            headings = [number for number, entry in enumerate(entries) if entry.symbol() is None]
            if headings[1:]:
                QgsMapLayerLegendUtils.setLegendNodeColumnBreak(node, headings[-1], True)
                item.model().refreshLayerLegend(node)
        item.adjustBoxSize()


def _size_circles(node, layer: QgsVectorLayer) -> None:
    """Circles of the legend as large as those of the map."""
    largest = symbols.CIRCLE_MM
    for number, item in enumerate(layer.renderer().legendSymbolItems()):
        diameter = symbols.circle_diameter(item.symbol())
        if diameter:
            size = QSizeF(largest, max(diameter, 3.0))
            QgsMapLayerLegendUtils.setLegendNodeSymbolSize(node, number, size)


def bivariate_legend(style: styles.Style, layer: QgsVectorLayer) -> str:
    """Three by three squares with their two axes and the bounds of the thirds, as SVG."""
    x_bounds, y_bounds = styles.both_thirds(layer, style)
    per = " pour 1\u202f000 logements"
    return _TEMPLATES.get_template("bivariate.svg").render(
        colors=styles.BIVARIATE,
        x_bounds=[french_number(bound, 1) for bound in x_bounds],
        y_bounds=[french_number(bound, 1) for bound in y_bounds],
        x_label=style.rate_label.capitalize() + per,
        y_label=style.second_label.capitalize() + per,
    )


def add_map_sheet(
    made: StudyProject, one: Map, layer: QgsVectorLayer, result: Study, sheet: tuple[Page, str],
    mention: str = "", credit: Credit = NO_CREDIT,
) -> QgsPrintLayout:  # fmt: skip
    """A print layout of the project for one of its maps, named after it. mention: what a sheet that shows
    communes says of their figures; credit: who publishes it."""
    layout = load(made, "carte", *sheet)
    layout.setName(one.title)
    style = styles.STYLES[one.key]
    canvas = map_of(layout)
    period, year = one.dates(result)
    if style.yearly:
        # A sheet of paper shows one year. The others are played in QGIS.
        period = str(year)
        canvas.setIsTemporal(True)
        canvas.setTemporalRange(year_range(year, year))
    fill(
        layout,
        result,
        f"{one.title}, {period}",
        subtitle(style, styles.is_told(layer, one.key)),
        made.crs,
        credit,
    )
    add_mention(layout, mention if one.shows_communes else "", sheet[0])
    set_map(canvas, [*made.contours.values(), layer], made.crs, made.extent())
    add_insets(layout, canvas, made, [*made.contours.values(), layer])
    canvas.setFollowVisibilityPreset(True)
    canvas.setFollowVisibilityPresetName(one.title)
    set_legend(layout, canvas, [layer], classes=not style.second, lines=list(made.contours.values()))
    fold_legend(layout)
    set_scale_bar(layout, canvas)
    if style.second:
        set_picture(layout, "legende_croisee", bivariate_legend(style, layer))
    else:
        _remove(layout, "legende_croisee")
    made.project.layoutManager().addLayout(layout)
    return layout


def _remove(layout: QgsPrintLayout, name: str) -> None:
    item = layout.itemById(name)
    if item is not None:
        layout.removeLayoutItem(item)


def subtitle(style: styles.Style, is_told: bool = False) -> str:
    """What the map draws, in words. is_told: the rate is written under the names."""
    if style.second:
        return f"{style.rate_label} et {style.second_label} pour 1 000 logements, par tiers.".capitalize()
    if style.text:
        return style.text
    parts = []
    if style.rate:
        where = "sous le nom" if is_told else "couleurs"
        parts.append(f"{_with_unit(style.rate_label)} ({where})")
    if style.volume:
        label = _with_unit(style.volume_label)
        parts.append(f"{label[0].lower()}{label[1:]} (cercles)" if parts else f"{label} (cercles)")
    return " et ".join(parts) + "."


def _with_unit(label: str) -> str:
    """The label of a legend in a sentence: "Besoin (logements)" -> "Besoin, en logements"."""
    name, _, unit = label.partition(" (")
    return f"{name}, en {unit.rstrip(')')}" if unit else name


def export_sheets(made: StudyProject, folder: str, dpi: int, tick: Callable[[float], None]) -> str:
    """Every map sheet as folder/KEY.png."""
    for number, (one, _) in enumerate(made.maps):
        tick(number / len(made.maps))
        layout = made.project.layoutManager().layoutByName(one.title)
        # What `add_map_sheet` added.
        export_png(cast(QgsPrintLayout, layout), Path(folder) / f"{one.key}.png", dpi)
    return folder


def export_png(layout: QgsPrintLayout, target: Path, dpi: int, page: int = 0) -> None:
    """A page of a layout as an image. The export of QGIS would also write where it lies on Earth, which no
    PNG can hold: GDAL says an error for each."""
    image = QgsLayoutExporter(layout).renderPageToImage(page, dpi=dpi)
    if not image.save(str(target), "PNG"):
        raise refusal(target, "image de la mise en page", "Carte")
