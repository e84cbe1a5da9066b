"""Styles made from the data: a rate as a choropleth, a volume as proportional circles.

Classes are natural breaks of the layer's own values. The ramps are sequential, colour-blind safe
and read in greyscale (ColorBrewer); what is not evaluated is hatched, never coloured as a low value.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsCentroidFillSymbolLayer,
    QgsClassificationJenks,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsLayerMetadata,
    QgsLinePatternFillSymbolLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProcessingLayerPostProcessorInterface,
    QgsProperty,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ..engine.formatting import french_number
from ..engine.parameters import Scenario
from .compat import is_null
from .tables import Column

# ColorBrewer YlGnBu, 5 classes: lightness falls steadily, so that it holds in greyscale.
RAMP = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
NOT_EVALUATED = "#9a9a9a"
NO_NEED = "#d9d9d9"
OUTLINE = "#ffffff"
CIRCLE = "#d95f0e"
# Share outside the study above which a territory's rate is hatched.
MOSTLY_OUTSIDE = 0.5
CIRCLE_MM = 12.0


@dataclass(frozen=True)
class Style:
    """rate: field of the choropleth (a ratio, never a volume); volume: field of the circles; "" for
    none."""

    title: str
    rate: str
    rate_label: str
    volume: str
    volume_label: str
    label_field: str
    decimals: int = 1


STYLES = {
    "besoins": Style(
        "Besoins par territoire d'analyse",
        "tx_besoin",
        "Besoin pour 1 000 logements",
        "besoin",
        "Besoin (logements)",
        "nom",
    ),
    "communes": Style(
        "Besoins par commune",
        "tx_besoin",
        "Besoin pour 1 000 logements",
        "besoin",
        "Besoin (logements)",
        "nom",
    ),
    "epci": Style(
        "Besoins par territoire de restitution",
        "tx_besoin",
        "Besoin pour 1 000 logements",
        "besoin",
        "Besoin (logements)",
        "nom",
    ),
    "objectifs": Style(
        "Objectifs par commune",
        "tx_obj",
        "Objectif placé pour 1 000 logements",
        "place",
        "Objectif placé (logements)",
        "nom",
    ),
    "objectifs_epci": Style(
        "Objectifs par territoire de restitution",
        "tx_obj",
        "Objectif placé pour 1 000 logements",
        "place",
        "Objectif placé (logements)",
        "nom",
    ),
    "manquants": Style(
        "Valeurs manquantes",
        "part_manq",
        "Indicateurs manquants (%)",
        "",
        "",
        "nom",
    ),
    "analyse": Style("Mailles d'analyse", "", "", "population", "Population (habitants)", "code"),
    "restitution": Style("Mailles de restitution", "", "", "population", "Population (habitants)", "nom"),
    "parties": Style(
        "Parties de territoires de restitution", "", "", "population", "Population (habitants)", "nom"
    ),
}


def values_of(layer: QgsVectorLayer, field: str, condition: str = "") -> list[float]:
    """Values of a field in the rows that meet a condition, NULL left out."""
    position = layer.fields().lookupField(field)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if condition:
        request.setFilterExpression(condition)
    found = (feature.attributes()[position] for feature in layer.getFeatures(request))
    return [float(value) for value in found if not is_null(value)]


def _retained(layer: QgsVectorLayer) -> str:
    """Condition of the territories that build something, where the layer tells them apart."""
    return '"retenu"' if layer.fields().lookupField("retenu") >= 0 else ""


def breaks(values: Sequence[float], classes: int = len(RAMP)) -> list[tuple[float, float]]:
    """Classes (low excluded but in the first, high included), natural breaks (Jenks).

    With no more distinct values than classes, each value is a class of its own.
    """
    distinct = sorted(set(values))
    if len(distinct) <= classes:
        return [(value, value) for value in distinct]
    found = QgsClassificationJenks().classes(list(values), classes)
    # QGIS may give the same bound twice, and a last bound short of the greatest value by rounding.
    bounds = sorted({distinct[0], *(one.upperBound() for one in found[:-1]), distinct[-1]})
    return list(zip(bounds, bounds[1:]))


def apply(layer: QgsVectorLayer, name: str) -> None:
    """Give a polygon layer the style `name` of `STYLES`, with classes from its own values."""
    style = STYLES[name]
    root = QgsRuleBasedRenderer.Rule(None)
    if style.rate:
        rates = _rate_rules(layer, style)
        if rates.children():
            root.appendChild(rates)
        shown = len(values_of(layer, style.rate, _retained(layer)))
        evaluated = len(values_of(layer, style.rate))
        if shown < evaluated:
            condition = f'NOT "retenu" AND "{style.rate}" IS NOT NULL'
            label = "Solde nul ou négatif : rien à construire"
            root.appendChild(QgsRuleBasedRenderer.Rule(_fill(NO_NEED), filterExp=condition, label=label))
        if evaluated < layer.featureCount():
            condition = f'"{style.rate}" IS NULL'
            label = "Hors étude, ou non évalué"
            root.appendChild(QgsRuleBasedRenderer.Rule(_hatched(), filterExp=condition, label=label))
    else:
        root.appendChild(QgsRuleBasedRenderer.Rule(_fill("#e8eef4", "#6b7a89"), label=style.title))
    if layer.fields().lookupField("part_hors") >= 0 and any(
        share > MOSTLY_OUTSIDE for share in values_of(layer, "part_hors")
    ):
        condition = f'"part_hors" > {MOSTLY_OUTSIDE} AND "{style.rate}" IS NOT NULL'
        label = "Hors étude pour plus de moitié"
        root.appendChild(QgsRuleBasedRenderer.Rule(_hatches(), filterExp=condition, label=label))
    circles = _circle_rule(layer, style)
    if circles:
        root.appendChild(circles)
    renderer = QgsRuleBasedRenderer(root)
    # Fills first, circles after: else the next commune's fill would cut the circle of this one.
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    layer.setLabeling(_labeling(style))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()


def colors(classes: int) -> Sequence[str]:
    """A colour per class, from the middle of the ramp: two near values are not shown as extremes."""
    start = (len(RAMP) - classes) // 2
    return RAMP[start : start + classes]


def _rate_rules(layer: QgsVectorLayer, style: Style) -> QgsRuleBasedRenderer.Rule:
    """A heading with the unit, and one rule for each class."""
    retained = _retained(layer)
    classes = breaks(values_of(layer, style.rate, retained))
    heading = QgsRuleBasedRenderer.Rule(None, label=style.rate_label)
    for number, ((low, high), color) in enumerate(zip(classes, colors(len(classes)))):
        # The first class holds its lower bound, so that no value falls between two rules.
        operator = ">=" if number == 0 or low == high else ">"
        label = french_number(high, style.decimals)
        if low != high:
            label = f"{french_number(low, style.decimals)} à {label}"
        rule = f'"{style.rate}" {operator} {low!r} AND "{style.rate}" <= {high!r}'
        rule += f" AND {retained}" if retained else ""
        heading.appendChild(QgsRuleBasedRenderer.Rule(_fill(color), filterExp=rule, label=label))
    return heading


def _circle_rule(layer: QgsVectorLayer, style: Style) -> QgsRuleBasedRenderer.Rule | None:
    """Circles whose area follows the volume, over the fill, one scale for the layer."""
    greatest = max(values_of(layer, style.volume), default=0.0) if style.volume else 0.0
    if greatest <= 0:
        return None
    marker = QgsSimpleMarkerSymbolLayer()
    marker.setColor(QColor(CIRCLE))
    marker.setStrokeColor(QColor("#ffffff"))
    marker.setStrokeWidth(0.2)
    size = f'{CIRCLE_MM} * sqrt(max(coalesce("{style.volume}", 0), 0) / {greatest!r})'
    marker.setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, QgsProperty.fromExpression(size))
    circle = QgsMarkerSymbol()
    circle.changeSymbolLayer(0, marker)
    centre = QgsCentroidFillSymbolLayer()
    centre.setSubSymbol(circle)
    centre.setRenderingPass(2)
    centre.setPointOnSurface(True)
    # One circle for a commune with an exclave, not one for each part.
    centre.setPointOnAllParts(False)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, centre)
    symbol.setOpacity(0.85)
    heading = QgsRuleBasedRenderer.Rule(None, label=style.volume_label)
    label = f"le plus grand cercle vaut {french_number(greatest)}"
    heading.appendChild(QgsRuleBasedRenderer.Rule(symbol, filterExp=f'"{style.volume}" > 0', label=label))
    return heading


def _fill(color: str, outline: str = OUTLINE) -> QgsFillSymbol:
    return QgsFillSymbol.createSimple({"color": color, "outline_color": outline, "outline_width": "0.15"})


def _hatched() -> QgsFillSymbol:
    """Grey hatches on a pale ground: no value here."""
    background = QgsSimpleFillSymbolLayer(QColor("#f4f4f4"))
    background.setStrokeColor(QColor(NOT_EVALUATED))
    background.setStrokeWidth(0.15)
    symbol = _hatches(NOT_EVALUATED)
    symbol.insertSymbolLayer(0, background)
    return symbol


def _hatches(color: str = "#444444") -> QgsFillSymbol:
    """Hatches alone, over a fill: a value to read with care."""
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(1.6)
    lines.setColor(QColor(color))
    lines.setLineWidth(0.2)
    lines.setRenderingPass(1)
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, lines)
    return symbol


def _labeling(style: Style) -> QgsVectorLayerSimpleLabeling:
    """Names, the largest volume first where they cannot all be placed."""
    settings = QgsPalLayerSettings()
    settings.fieldName = style.label_field
    settings.priority = 5
    settings.autoWrapLength = 22
    properties = settings.dataDefinedProperties()
    properties.setProperty(
        QgsPalLayerSettings.Property.ZIndex,
        QgsProperty.fromExpression(f'coalesce("{style.volume or style.rate}", 0)'),
    )
    settings.setDataDefinedProperties(properties)
    text = QgsTextFormat()
    text.setSize(7.5)
    text.setColor(QColor("#222222"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    buffer.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)


class _OnArrival(QgsProcessingLayerPostProcessorInterface):
    """Runs in the main thread, once the layer is loaded: style, aliases, metadata."""

    def __init__(self, style: str, columns: Sequence[Column], scenario: Scenario | None, demo: bool):
        super().__init__()
        self.style, self.columns, self.scenario, self.demo = style, columns, scenario, demo

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        if self.style and layer.isSpatial():
            apply(layer, self.style)
        for column in self.columns:
            position = layer.fields().lookupField(column.name)
            if position >= 0 and column.alias:
                layer.setFieldAlias(position, column.alias)
        if self.demo:
            layer.setName(f"{layer.name()} (données fictives)")
        layer.setMetadata(describe(layer, self.scenario))
        _alive.discard(self)


# QGIS keeps no reference to a Python post-processor: without this set it would be collected
# before it runs.
_alive: set[_OnArrival] = set()


def style_on_arrival(
    style: str, columns: Sequence[Column], scenario: Scenario | None, demo: bool
) -> _OnArrival:
    """The post-processor of one output layer."""
    processor = _OnArrival(style, columns, scenario, demo)
    _alive.add(processor)
    return processor


def describe(layer: QgsVectorLayer, scenario: Scenario | None) -> QgsLayerMetadata:
    """Layer metadata: what it is, its source, and the scenario that a figure can be traced to."""
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(layer.name())
    metadata.setLanguage("FRA")
    metadata.setCategories(["Otelo", "Besoins en logement"])
    lines = ["Calculé par Otelo pour QGIS, méthode nationale Otelo / TPL."]
    if scenario:
        lines.append(f"Scénario :\n{scenario.to_json()}")
    metadata.setAbstract("\n".join(lines))
    return metadata
