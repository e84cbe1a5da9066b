# SPDX-License-Identifier: GPL-2.0-or-later
"""Symbols of the maps: fills, hatches, circles. Colour-blind safe, and told apart in black and white."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsGeometryGeneratorSymbolLayer,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

OUTLINE = "#ffffff"
NOT_EVALUATED = "#9a9a9a"
# Light with a dark edge: a circle stands out on every class, in black and white too.
CIRCLE, CIRCLE_EDGE = "#fdae61", "#5a2a00"
# Over a ramp that has that orange on one side of zero.
NEUTRAL_CIRCLE, NEUTRAL_EDGE = "#ffffff", "#222222"
CIRCLE_MM = 12.0
# Where a circle, a diagram or a name stands: a point on the surface of the whole territory, which all of them
# work out from the same shape.
HEART = "point_on_surface($geometry)"
# Lightness (0 to 255) under which lines over a fill are light.
DARK_BELOW = 150
# Scale from which outlines get finer, and the share of their width that they keep at least.
THINNED_FROM = 500_000
FINEST = 0.08
# Symbol levels: fills, then hatches over them, then circles over all fills.
HATCH_PASS, CIRCLE_PASS = 1, 2


def fill(color: str, outline: str = OUTLINE, width: float = 0.15) -> QgsFillSymbol:
    edge = {"color": color, "outline_color": outline, "outline_width": str(width)}
    return _thinned(QgsFillSymbol.createSimple(edge), width)


def outline(color: str, width: float) -> QgsFillSymbol:
    """A contour without a fill."""
    line = {"style": "no", "outline_color": color, "outline_width": str(width)}
    return _thinned(QgsFillSymbol.createSimple(line), width)


def _thinned(symbol: QgsFillSymbol, width: float) -> QgsFillSymbol:
    """Outlines finer and finer from afar: at the scale of a country they would cover what they bound."""
    finer = f"{width} * coalesce(clamp({FINEST}, {THINNED_FROM}.0 / @map_scale, 1), 1)"
    layer = symbol.symbolLayer(0)
    stroke = QgsSymbolLayer.Property.PropertyStrokeWidth
    layer.setDataDefinedProperty(stroke, QgsProperty.fromExpression(finer))
    return symbol


def veil() -> QgsFillSymbol:
    """A white veil over what is not the subject. Without an outline: out of the page, Qt would write an
    empty path of it, of which PDF readers complain."""
    symbol = QgsFillSymbol.createSimple({"color": "#ffffff", "outline_style": "no"})
    symbol.setOpacity(0.62)
    return symbol


def hatches(color: str = "#444444", angle: float = 45, distance: float = 1.6) -> QgsFillSymbol:
    """Hatches alone, over a fill: a value to read with care."""
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, _lines(color, angle, distance))
    return symbol


def missing() -> QgsFillSymbol:
    """Grey hatches on a pale ground: no value here."""
    return _on_ground("#f4f4f4", NOT_EVALUATED, _lines(NOT_EVALUATED, 45, 1.6))


def secret() -> QgsFillSymbol:
    """Crossed hatches: a value that exists and may not be shown."""
    symbol = hatches("#555555", 45)
    symbol.appendSymbolLayer(_lines("#555555", 135, 1.6))
    return symbol


def lined(color: str) -> QgsFillSymbol:
    """A fill under fine level lines: a value below zero, which its colour alone does not say in black
    and white."""
    dark = QColor(color).lightness() < DARK_BELOW
    return _on_ground(color, OUTLINE, _lines("#f0f0f0" if dark else "#5a5a5a", 0, 1.1))


def circle(diameter: float, expression: str = "", neutral: bool = False) -> QgsFillSymbol:
    """A circle at the heart of each territory, of that diameter in millimetres; in a map, of that which the
    expression gives, if there is one. neutral: without a hue."""
    marker = QgsSimpleMarkerSymbolLayer()
    marker.setColor(QColor(NEUTRAL_CIRCLE if neutral else CIRCLE))
    marker.setStrokeColor(QColor(NEUTRAL_EDGE if neutral else CIRCLE_EDGE))
    marker.setStrokeWidth(0.25)
    marker.setSize(diameter)
    if expression:
        size = QgsSymbolLayer.Property.PropertySize
        marker.setDataDefinedProperty(size, QgsProperty.fromExpression(expression))
    point = QgsMarkerSymbol()
    point.changeSymbolLayer(0, marker)
    # One circle for a commune with an exclave, at the very point that its name is placed from.
    centre = QgsGeometryGeneratorSymbolLayer.create({"SymbolType": "Marker", "geometryModifier": HEART})
    centre.setSubSymbol(point)
    centre.setRenderingPass(CIRCLE_PASS)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, centre)
    symbol.setOpacity(0.85)
    return symbol


def circle_diameter(symbol: QgsSymbol | None) -> float:
    """Diameter of the circle that a symbol draws, in millimetres; 0 where it draws none."""
    for layer in symbol.symbolLayers() if symbol else ():
        if isinstance(layer, QgsGeometryGeneratorSymbolLayer):
            return layer.subSymbol().size()
    return 0.0


def _lines(color: str, angle: float, distance: float) -> QgsLinePatternFillSymbolLayer:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(angle)
    lines.setDistance(distance)
    lines.setColor(QColor(color))
    lines.setLineWidth(0.2)
    lines.setRenderingPass(HATCH_PASS)
    return lines


def _on_ground(color: str, edge: str, lines: QgsLinePatternFillSymbolLayer) -> QgsFillSymbol:
    ground = QgsSimpleFillSymbolLayer(QColor(color))
    ground.setStrokeColor(QColor(edge))
    ground.setStrokeWidth(0.15)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, lines)
    symbol.insertSymbolLayer(0, ground)
    return symbol
