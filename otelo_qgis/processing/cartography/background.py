# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies around a study on its maps: other countries, departments, limits of the other EPCI, light enough
to stay behind. They are joined to the project, which goes with them to another machine.

The file is made by scripts/make_background.py of open data; what it owes is said in the source of each sheet.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsMapLayerStyle,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...engine.common.output import refusal
from ..compat import POLYGON
from ..language import tr
from .dressing import add_tip
from .fonts import text_format

FILE = Path(__file__).resolve().parents[2] / "data" / "fond.topojson"
CREDIT = "Fond : IGN, Admin Express ; Natural Earth"
GROUP = "Fond"
COUNTRIES, DEPARTMENTS, EPCI = "pays", "departements", "epci"
# From the top: what each is called, in the panel and in the legend.
NAMES = {EPCI: "Limites : autres EPCI", DEPARTMENTS: "Limites : département", COUNTRIES: "Limites : pays"}
# The sea is what is left. All is pale, and no class of a rate is as dull: a study stands out, in grey too.
SEA, LAND, ABROAD = "#dde9f1", "#f3f0e9", "#e4e4e4"
LINES = {EPCI: ("#c9c0b0", 0.2), DEPARTMENTS: ("#9c9487", 0.35), COUNTRIES: ("#6e6e6e", 0.5)}
FILLS = {DEPARTMENTS: LAND, COUNTRIES: ABROAD}
POINTS = {DEPARTMENTS: 7.0, COUNTRIES: 8.0}
# Names keep off what is mapped; its outline is told to them this fine (degrees).
OUTLINE, AWAY = 0.004, 0.01
# How many times its width and height is kept of the limits around what is mapped.
AROUND = 5.0
# Width of the lines of a locator.
LOCATOR_MM = 0.1
DEGREES = "EPSG:4326"


def add(project: QgsProject, mapped: Iterable[QgsVectorLayer]) -> dict[str, QgsVectorLayer]:
    """The layers of the background by name, from the top, joined to a project and drawn; in none of its
    groups yet. mapped: the layers that names keep off."""
    avoided = _outline(project, mapped)
    copy = project.createAttachedFile(f"{FILE.stem}.gpkg")
    _write(copy, avoided.boundingBox())
    layers = {}
    for name, title in NAMES.items():
        layer = QgsVectorLayer(f"{copy}|layername={name}", tr(title), "ogr")
        layer.setRenderer(QgsSingleSymbolRenderer(_symbol(name)))
        if name in POINTS:
            _write_names(layer, name, avoided)
        add_tip(layer)
        layers[name] = layer
    return layers


def _write(path: str, mapped: QgsRectangle) -> None:
    """The background as a GeoPackage, its most detailed limits around what is mapped alone."""
    # What is there is an empty file of the project.
    Path(path).unlink(missing_ok=True)
    around = mapped.scaled(AROUND)
    sides = (around.xMinimum(), around.yMinimum(), around.xMaximum(), around.yMaximum())
    # Around nothing, there is nothing to clip by.
    clip = [] if mapped.isEmpty() else ["-clipsrc", *(str(side) for side in sides)]
    for number, name in enumerate(NAMES):
        try:
            made = gdal.VectorTranslate(
                path, str(FILE), format="GPKG", layers=[name], srcSRS=DEGREES, dstSRS=DEGREES,
                accessMode="update" if number else None, geometryType="PROMOTE_TO_MULTI",
                options=clip if name == EPCI else [],
            )  # fmt: skip
        except RuntimeError as error:
            # Where the exceptions of GDAL are on.
            raise refusal(path, str(error)) from error
        if made is None:
            raise refusal(path, gdal.GetLastErrorMsg())
        # It is closed, and whole, when nothing holds it.
        del made


def _symbol(name: str):
    color, width = LINES[name]
    if name in FILLS:
        look = {"color": FILLS[name], "outline_color": color, "outline_width": str(width)}
        return QgsFillSymbol.createSimple({**look, "joinstyle": "round"})
    return QgsLineSymbol.createSimple({"color": color, "width": str(width), "joinstyle": "round"})


def _outline(project: QgsProject, mapped: Iterable[QgsVectorLayer]) -> QgsGeometry:
    """The area of some layers, in degrees, coarse."""
    degrees = QgsCoordinateReferenceSystem(DEGREES)
    shapes = []
    for layer in mapped:
        move = QgsCoordinateTransform(layer.crs(), degrees, project)
        for feature in layer.getFeatures(QgsFeatureRequest().setNoAttributes()):
            shape = feature.geometry()
            shape.transform(move)
            shapes.append(shape.simplify(OUTLINE).buffer(AWAY, 2))
    return QgsGeometry.unaryUnion(shapes).simplify(OUTLINE).makeValid()


def _write_names(layer: QgsVectorLayer, name: str, avoided: QgsGeometry) -> None:
    """Names in grey italics, of what is seen beside what is mapped; the first to give way."""
    settings = QgsPalLayerSettings()
    settings.fieldName = 'upper("nom")' if name == COUNTRIES else "nom"
    settings.isExpression = name == COUNTRIES
    settings.priority = 0
    settings.placement = QgsPalLayerSettings.Placement.Horizontal
    settings.fitInPolygonOnly = True
    settings.geometryGenerator = f"difference(buffer($geometry, 0), geom_from_wkt('{avoided.asWkt(3)}'))"
    settings.geometryGeneratorType = POLYGON
    settings.geometryGeneratorEnabled = not avoided.isEmpty()
    obstacles = settings.obstacleSettings()
    obstacles.setIsObstacle(False)
    settings.setObstacleSettings(obstacles)
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.ZIndex, QgsProperty.fromValue(-1))
    settings.setDataDefinedProperties(properties)
    settings.setFormat(_italics(POINTS[name]))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _italics(points: float) -> QgsTextFormat:
    made = text_format(points, color="#8a8479")
    font = made.font()
    font.setItalic(True)
    made.setFont(font)
    return made


def plain_style(layer: QgsVectorLayer) -> str:
    """The style of a layer of a locator, as QGIS keeps one: without names, its lines finer."""
    plain = layer.clone()
    plain.setLabelsEnabled(False)
    plain.renderer().symbol().symbolLayer(0).setStrokeWidth(LOCATOR_MM)
    style = QgsMapLayerStyle()
    style.readFromLayer(plain)
    return style.xmlData()


def seen(layers: dict[str, QgsVectorLayer], extent: QgsRectangle, crs, project: QgsProject) -> list[str]:
    """The names of the layers that have something within an extent: what a legend has to tell."""
    found = []
    for name, layer in layers.items():
        move = QgsCoordinateTransform(crs, layer.crs(), project)
        request = QgsFeatureRequest().setFilterRect(move.transformBoundingBox(extent)).setLimit(1)
        if next(layer.getFeatures(request.setNoAttributes()), None) is not None:
            found.append(name)
    return found


def sea() -> QColor:
    """The colour of what is neither France nor another country."""
    return QColor(SEA)
