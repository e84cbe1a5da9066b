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
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPrintLayout,
    QgsReadWriteContext,
    QgsRectangle,
    QgsScaleBarSettings,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from ...engine.common.errors import OteloError
from ...engine.common.output import refusal
from ...engine.common.territories import FICTITIOUS_TEXT
from ...engine.common.typography import typeset
from ...engine.definitions.parameters import EDITIONS, method_name
from ...engine.study import Study
from ..compat import set_xml
from ..language import printed, tr, typeset_here
from . import background, styles
from .circles import greatest_of
from .dressing import year_of
from .fonts import family
from .layers import values_of
from .legends import TEMPLATES, bivariate_legend, diagram_legend, fold_legend, set_legend
from .project import OVERSEAS, Map, StudyProject, year_range
from .rules import is_told
from .templates import FONT, SOURCE_POINTS, Page, add_label, add_map

FOLDER = Path(__file__).resolve().parents[2] / "layouts"
ROUND_KM = (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500)
# Of the room of a scale bar, what a segment may take: its figures need the rest.
SEGMENT_SHARE = 0.36
# Room between the map and the mention (mm), and how much longer a text is once it is cut in lines.
MENTION_GAP, WRAPPED = 1.0, 1.05
METRES = QgsUnitTypes.DistanceUnit.DistanceMeters
# Years of a map of years that a sheet shows side by side, and the room between two of them (mm).
MOST_YEARS, YEARS_GAP = 6, 1.5


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
    for label in layout.items():
        if isinstance(label, QgsLayoutItemLabel) and tr(label.text()) != label.text():
            label.setText(printed(label.text()))
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
        return f" {tr('Réalisation : {who}.').format(who=said)}" if said else ""


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
    date = made.partition(" à ")[0]
    data = tr(FICTITIOUS_TEXT) if result.fictitious else " ; ".join(result.origins)
    source = tr("Sources : {data}") if " ; " in data else tr("Source : {data}")
    computed = tr("calcul Otelo pour QGIS du {date}") if date else tr("calcul Otelo pour QGIS")
    sentences = [
        source.format(data=data) if data else "",
        f"{tr(method_name(result.edition))}, {computed.format(date=date)}",
        tr(background.CREDIT),
        tr("Projection : {crs}").format(crs=crs_name),
    ]
    return " ".join(f"{one}." for one in sentences if one)


def fill(
    layout: QgsPrintLayout, result: Study, title: str, below: str, crs, credit: Credit = NO_CREDIT
) -> None:
    """What every page has: a title and a line below it, source and notice of made-up data, who made it,
    north."""
    # In short: the source says the whole of it.
    edition = tr(EDITIONS[result.edition]).partition(" (")[0]
    scenario = tr("Scénario : {name}.").format(name=_lower(tr(result.scenario_label)))
    below = f"{below} {edition}. {scenario if result.scenario_label else ''}".rstrip()
    set_variables(
        layout,
        {
            "titre_page": typeset_here(title),
            "sous_titre": typeset_here(below),
            "source": typeset_here(f"{source_text(result, projection_name(crs))}{credit.text}"),
        },
    )
    _set_logo(layout, credit.logo)
    set_picture(layout, "nord", TEMPLATES.get_template("north.svg").render())


def _lower(text: str) -> str:
    """A text as it stands within a sentence."""
    return f"{text[:1].lower()}{text[1:]}"


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
    """What a map draws, and where. Over the sea, which is what no layer covers."""
    item.setKeepLayerSet(True)
    item.setLayers(list(layers))
    item.setCrs(crs)
    item.setBackgroundColor(background.sea())
    item.zoomToExtent(extent)


def set_locator(layout: QgsPrintLayout, canvas: QgsLayoutItemMap, made: StudyProject) -> None:
    """Where the map is in its part of France; none for a study of most of it."""
    item = layout.itemById("situation")
    extent = made.locator_extent()
    if not isinstance(item, QgsLayoutItemMap):
        return
    if extent is None:
        layout.removeLayoutItem(item)
        return
    shown = [made.around[name] for name in (background.DEPARTMENTS, background.COUNTRIES)]
    # Its own look: at that scale names and limits would be blots.
    item.setFollowVisibilityPreset(False)
    item.setDrawAnnotations(False)
    set_map(item, shown, made.crs, extent)
    item.setMapFlags(QgsLayoutItemMap.MapItemFlags())
    item.setLayerStyleOverrides({layer.id(): background.plain_style(layer) for layer in shown})
    item.setKeepLayerStyles(True)
    item.overview().setLinkedMap(canvas)


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
        where = (place.x() + 1, place.y() + number * side + 1, 0.8 * side - 2, 4)
        label = add_label(layout, window.name, where, 7)
        # Over whatever class lies under it.
        label.setBackgroundEnabled(True)
        label.setBackgroundColor(QColor(255, 255, 255, 190))


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


def add_map_sheet(
    made: StudyProject, one: Map, layer: QgsVectorLayer, result: Study, sheet: tuple[Page, str],
    mention: str = "", credit: Credit = NO_CREDIT,
) -> QgsPrintLayout:  # fmt: skip
    """A print layout of the project for one of its maps, named after it. mention: what a sheet that shows
    communes says of their figures; credit: who publishes it."""
    layout = load(made, "carte", *sheet)
    layout.setName(one.title)
    style = styles.style_of(one.key, layer)
    canvas = map_of(layout)
    period, _ = one.dates(result)
    title, below = f"{one.title}, {period}", subtitle(style, layer)
    fill(layout, result, title, below, made.crs, credit)
    add_mention(layout, mention if one.shows_communes else "", sheet[0])
    if style.yearly:
        _set_years(layout, canvas, made, layer, made.extent_of(one))
    else:
        set_map(canvas, made.below(layer), made.crs, made.extent_of(one))
        add_insets(layout, canvas, made, made.below(layer))
        canvas.setFollowVisibilityPreset(True)
        canvas.setFollowVisibilityPresetName(one.title)
    set_locator(layout, canvas, made)
    _set_legends(layout, canvas, made, layer, style)
    set_scale_bar(layout, canvas)
    made.project.layoutManager().addLayout(layout)
    return layout


def _set_legends(
    layout: QgsPrintLayout, canvas: QgsLayoutItemMap, made: StudyProject, layer: QgsVectorLayer,
    style: styles.Style,
) -> None:  # fmt: skip
    """The legend, and the picture of that of two rates or of diagrams."""
    seen = background.seen(made.around, canvas.extent(), made.crs, made.project)
    lines = [*made.contours.values(), *(made.around[name] for name in seen)]
    set_legend(layout, canvas, [layer], classes=not style.second, lines=lines)
    place = layout.itemById("legende_croisee")
    if style.second:
        set_picture(layout, "legende_croisee", bivariate_legend(style, layer))
    elif style.diagrams and place is not None:
        size = place.rect()
        set_picture(layout, "legende_croisee", diagram_legend(style, layer, size.width(), size.height()))
    else:
        _remove(layout, "legende_croisee")
    fold_legend(layout)


def _set_years(
    layout: QgsPrintLayout, canvas: QgsLayoutItemMap, made: StudyProject, layer: QgsVectorLayer,
    extent: QgsRectangle,
) -> None:  # fmt: skip
    """A map for each of some years, from the first to the last, in the place of one: the others are played
    in QGIS."""
    place = QRectF(canvas.pos(), canvas.rect().size())
    shown = years_shown(sorted({int(year) for year in values_of(layer, year_of(layer))}))
    columns, rows = grid(len(shown), place.width() / place.height(), extent.width() / extent.height())
    width = (place.width() - (columns - 1) * YEARS_GAP) / columns
    height = (place.height() - (rows - 1) * YEARS_GAP) / rows
    for number, year in enumerate(shown):
        x = place.left() + (number % columns) * (width + YEARS_GAP)
        y = place.top() + (number // columns) * (height + YEARS_GAP)
        item = canvas if not number else add_map(layout, f"carte_{year}", (x, y, width, height))
        if not number:
            item.attemptSetSceneRect(QRectF(x, y, width, height))
        set_map(item, made.below(layer), made.crs, extent)
        item.setIsTemporal(True)
        item.setTemporalRange(year_range(year, year))
        add_label(layout, str(year), (x + 1.5, y + 1.0, 20, 6), 10, bold=True).setId(f"annee_{year}")


def years_shown(years: Sequence[int]) -> list[int]:
    """At most MOST_YEARS of some years, evenly, the first and the last among them."""
    if len(years) <= MOST_YEARS:
        return list(years)
    return [years[round(number * (len(years) - 1) / (MOST_YEARS - 1))] for number in range(MOST_YEARS)]


def grid(count: int, frame: float, shape: float) -> tuple[int, int]:
    """(columns, rows) in which `count` maps are the largest. frame, shape: width over height, of the place of
    them all and of what each shows."""

    def scale(columns: int) -> float:
        rows = math.ceil(count / columns)
        return min(frame / columns / shape, 1 / rows)

    columns = max(range(1, count + 1), key=scale)
    return columns, math.ceil(count / columns)


def _remove(layout: QgsPrintLayout, name: str) -> None:
    item = layout.itemById(name)
    if item is not None:
        layout.removeLayoutItem(item)


def subtitle(style: styles.Style, layer: QgsVectorLayer) -> str:
    """What a map of a layer draws, in words: circles only where there are some."""
    rate, second = tr(style.rate_label), tr(style.second_label)
    if style.second:
        both = tr("{first} et {second} pour 1 000 logements, par tiers.").format(first=rate, second=second)
        return both.capitalize()
    if style.text:
        return tr(style.text)
    parts = []
    if style.rate:
        where = tr("sous le nom") if is_told(layer, style) else tr("couleurs")
        parts.append(f"{_with_unit(rate)} ({where})")
    if style.volume and (greatest_of(layer, style) > 0 or not parts):
        label = _with_unit(tr(style.volume_label))
        label = _lower(label) if parts else label
        parts.append(f"{label} ({tr('cercles')})")
    said = tr("{first} et {second}").format(first=parts[0], second=parts[1]) if parts[1:] else parts[0]
    return f"{said}."


def _with_unit(label: str) -> str:
    """The label of a legend in a sentence: "Besoin (logements)" -> "Besoin, en logements"."""
    name, _, unit = label.partition(" (")
    return tr("{name}, en {unit}").format(name=name, unit=unit.rstrip(")")) if unit else name


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
