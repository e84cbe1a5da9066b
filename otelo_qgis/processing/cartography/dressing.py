"""What a layer wears besides its colours: labels, diagrams, map tips, dates, aliases, metadata."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsExpression,
    QgsLayerMetadata,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsPalLayerSettings,
    QgsProperty,
    QgsStackedBarDiagram,
    QgsTextBufferSettings,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...engine.common.formatting import EPCI_KINDS
from ...engine.common.templating import templates
from ...engine.definitions.briques import TEN_TERMS, TERM_SIGNS
from ...engine.definitions.column import Column
from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.tables import COMMUNE, figures
from ..language import tr
from .fonts import text_format
from .layers import has_field, values_of

# Names beyond which only the greatest are written from afar, and from which scale on all are.
MANY_NAMES = 40
ALL_NAMES_SCALE = 300_000
# Colours of the ten terms: what adds in blues and greens, what is taken off in oranges.
TERM_COLORS = (
    "#08519c", "#3182bd", "#6baed6", "#9ecae1", "#c6dbef", "#41ab5d", "#a63603", "#e6550d", "#fd8d3c",
    "#fdbe85",
)  # fmt: skip
_TEMPLATES = templates(Path(__file__).parent.parent / "templates")
DIAGRAM_MM = 32.0
BESIDE_MM = 3.5


def add_labels(
    layer: QgsVectorLayer, field: str, volume: str, radius: str = "", beside: bool = False
) -> None:
    """Names, the largest volume first where they cannot all be placed; of many, the small ones only from
    near.

    radius: expression of the circle (mm) that a name stands around, "" where there is none; beside: names
    to the right of a diagram.
    """
    settings = QgsPalLayerSettings()
    kinds = ", ".join(f"{QgsExpression.quotedString(k)}, '{short}'" for k, short in EPCI_KINDS.items())
    settings.fieldName = f'replace("{field}", map({kinds}))'
    settings.isExpression = True
    settings.autoWrapLength = 22
    properties = settings.dataDefinedProperties()
    kind = QgsPalLayerSettings.Property
    # Where circles and diagrams are: a point on the surface of the whole territory.
    settings.centroidInside = settings.centroidWhole = bool(radius or beside)
    if beside:
        settings.placement = QgsPalLayerSettings.Placement.OverPoint
        settings.quadOffset = QgsPalLayerSettings.QuadrantPosition.QuadrantRight
        settings.offsetUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
        settings.xOffset = BESIDE_MM
        settings.displayAll = True
    elif radius:
        settings.placement = QgsPalLayerSettings.Placement.AroundPoint
        settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
        properties.setProperty(kind.LabelDistance, QgsProperty.fromExpression(f"{radius} + 0.3"))
    if volume and has_field(layer, volume):
        amount = f'coalesce("{volume}", 0)'
        # Told as numbers: an aggregate in the expression would be worked out again for each name.
        ordered = sorted(values_of(layer, amount), reverse=True)
        greatest = max(ordered[0] if ordered else 0.0, 1.0)
        priority = f"10 * sqrt(max({amount}, 0) / {greatest!r})"
        properties.setProperty(kind.Priority, QgsProperty.fromExpression(priority))
        properties.setProperty(kind.ZIndex, QgsProperty.fromExpression(amount))
        if len(ordered) > MANY_NAMES:
            shown = f"{amount} > {ordered[MANY_NAMES]!r} OR @map_scale < {ALL_NAMES_SCALE}"
            properties.setProperty(kind.Show, QgsProperty.fromExpression(shown))
    settings.setDataDefinedProperties(properties)
    text = text_format(7.5)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    buffer.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def add_diagrams(layer: QgsVectorLayer, size_field: str) -> None:
    """Stacked bars of the ten signed terms (those taken off below the line), their length after the
    need."""
    diagram = QgsDiagramSettings()
    diagram.categoryAttributes = [f'{TERM_SIGNS[term]} * "{term}"' for term in TEN_TERMS]
    diagram.categoryLabels = [label for _, _, label in TEN_TERMS.values()]
    diagram.categoryColors = [QColor(color) for color in TERM_COLORS]
    diagram.sizeType = QgsUnitTypes.RenderUnit.RenderMillimeters
    diagram.barWidth = 5.0
    diagram.penColor = QColor("#ffffff")
    diagram.penWidth = 0.1
    diagram.minimumSize = 4.0
    diagram.diagramOrientation = QgsDiagramSettings.DiagramOrientation.Up
    diagram.labelPlacementMethod = QgsDiagramSettings.LabelPlacementMethod.XHeight
    renderer = QgsLinearlyInterpolatedDiagramRenderer()
    renderer.setDiagram(QgsStackedBarDiagram())
    renderer.setDiagramSettings(diagram)
    values = values_of(layer, f'abs("{size_field}")')
    renderer.setClassificationField(size_field)
    renderer.setLowerValue(0)
    renderer.setLowerSize(QSizeF(0, 0))
    renderer.setUpperValue(max([*values, 1]))
    renderer.setUpperSize(QSizeF(DIAGRAM_MM, DIAGRAM_MM))
    layer.setDiagramRenderer(renderer)
    placement = QgsDiagramLayerSettings()
    placement.setPlacement(QgsDiagramLayerSettings.Placement.OverPoint)
    placement.setShowAllDiagrams(True)
    placement.setIsObstacle(False)
    # Where the names are placed from: a point on the surface of the territory.
    kind = QgsDiagramLayerSettings.Property
    position = placement.dataDefinedProperties()
    for which, axis in ((kind.PositionX, "x"), (kind.PositionY, "y")):
        position.setProperty(which, QgsProperty.fromExpression(f"{axis}(point_on_surface($geometry))"))
    placement.setDataDefinedProperties(position)
    layer.setDiagramLayerSettings(placement)


def add_tip(layer: QgsVectorLayer) -> None:
    """What shows when the pointer rests on a territory: its name, its need, the ten terms, the objective.

    Without it, QGIS would show the name as if it were HTML.
    """
    names = [name for name in ("nom", "code") if has_field(layer, name)]
    if not names:
        return
    terms = [
        (term, label, color, TERM_SIGNS[term] < 0)
        for (term, (_, _, label)), color in zip(TEN_TERMS.items(), TERM_COLORS)
    ]
    known = figures(COMMUNE)
    objective = {field: known[field].heading for field in ("capacite", "place", "non_couver")}
    layer.setMapTipTemplate(
        _TEMPLATES.get_template("tip.html").render(
            names=[QgsExpression.quotedColumnRef(name) for name in names],
            need=has_field(layer, "besoin"),
            yearly=has_field(layer, "annee"),
            terms=terms if all(has_field(layer, term) for term in TEN_TERMS) else [],
            objective={field: label for field, label in objective.items() if has_field(layer, field)},
        )
    )


def set_time(layer: QgsVectorLayer, field: str) -> None:
    """Each row lasts the year of its field: QGIS's temporal controller plays the layer."""
    time = layer.temporalProperties()
    time.setIsActive(True)
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression(f'make_date("{field}", 1, 1)')
    time.setEndExpression(f'make_date("{field}", 12, 31)')


def dress(
    layer: QgsVectorLayer, columns: Sequence[Column], scenario: AnyScenario | None, fictitious: bool
) -> None:
    """Aliases, name, map tip and metadata of a layer of results."""
    _set_aliases(layer, columns)
    add_tip(layer)
    if fictitious:
        layer.setName(f"{layer.name()} ({tr('données fictives')})")
    layer.setMetadata(describe(layer, scenario))


def _set_aliases(layer: QgsVectorLayer, columns: Sequence[Column]) -> None:
    for column in columns:
        position = layer.fields().lookupField(column.name)
        if position >= 0 and column.alias:
            layer.setFieldAlias(position, tr(column.alias))


def describe(layer: QgsVectorLayer, scenario: AnyScenario | None) -> QgsLayerMetadata:
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
