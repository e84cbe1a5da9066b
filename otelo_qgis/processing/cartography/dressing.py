# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer wears besides its colours: labels, diagrams, map tips, dates, aliases, metadata."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsLabelObstacleSettings,
    QgsLayerMetadata,
    QgsLineSymbol,
    QgsPalLayerSettings,
    QgsProperty,
    QgsSimpleLineCallout,
    QgsTextBufferSettings,
    QgsUnitTypes,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from ...engine.common.formatting import EPCI_KINDS
from ...engine.common.language import spoken
from ...engine.common.templating import templates
from ...engine.common.territories import ANALYSIS, RESTITUTION
from ...engine.common.typography import typeset
from ...engine.definitions import placement
from ...engine.definitions.briques import TERM_SIGNS, TERMS, edition_of
from ...engine.definitions.column import Column
from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.fields import FOLLOW_UP_AMOUNTS, STATUS
from ...engine.definitions.guide_fields import DESTINATION_HEADINGS
from ...engine.definitions.parameters import EDITIONS, GUIDE
from ...engine.definitions.tables import COMMUNE, by_name, figures
from ...engine.definitions.units import DWELLINGS
from ..compat import POINT, POLYGON
from ..language import tr
from .diagrams import MANY_FIGURES, TERM_COLORS
from .fonts import text_format
from .layers import has_field, values_of
from .placed import is_placed, tip_rows
from .symbols import HEART

# Names beyond which only the greatest are written from afar, and from which scale on all are.
MANY_NAMES = 40
ALL_NAMES_SCALE = 300_000
# What a map tip tells besides the need and its terms, where the layer has it.
TIP_FIGURES = (
    *(f"besoin_{kind}" for kind in DESTINATION_HEADINGS), "rehab_6", "naif", "cale", "capacite", "place",
    "non_couver", "obj_per", "att_date", "realise", "reste",
)  # fmt: skip
# Those that the bridge from the need to what is placed says where it is shown.
_BRIDGED = ("place", "non_couver")
# What a name of the data has in place of what is printed, as QGIS tells it.
PRINTED = "'''', '\u2019'"
# What the figures of a period have.
BASE_YEAR = "annee_base"
_TEMPLATES = templates(Path(__file__).parent.parent / "templates")
BESIDE_MM = 3.5
# Where a name may stand beside a bar or a point, the best first: to the right, else to the left.
SIDES = "R,L,TR,BR,TL,BL"
# The line from a name to its circle.
LEADER, LEADER_MM = "#333333", 0.15
# Letters of a name from which it takes two lines.
WRAP_AT = 22
# Room between a circle and its name, and the radius that a name keeps from a circle too small to be seen.
NEXT_MM, SMALLEST_MM = 0.4, 0.8
METRES_A_DEGREE = 111_320.0


def add_labels(
    layer: QgsVectorLayer, field: str, volume: str, radius: str = "", beside: bool = False,
    told: str = "",
) -> None:  # fmt: skip
    """Names, the largest volume first where they cannot all be placed; of many, the small ones only from
    near.

    volume: expression, "" for none; radius: expression of the circle (mm) that a name stands around, ""
    where there is none; beside: names to the right of a diagram; told: expression of a text under each name,
    "" for none.
    """
    settings = QgsPalLayerSettings()
    kinds = ", ".join(f"{QgsExpression.quotedString(k)}, '{short}'" for k, short in EPCI_KINDS.items())
    settings.fieldName = f'wordwrap(replace("{field}", map({kinds}, {PRINTED})), {WRAP_AT})'
    if told:
        settings.fieldName += f" || coalesce('\\n' || {told}, '')"
    settings.isExpression = True
    properties = settings.dataDefinedProperties()
    kind = QgsPalLayerSettings.Property
    # Where circles are: a point on the surface of the whole territory.
    settings.centroidInside = settings.centroidWhole = bool(radius)
    if radius and layer.featureCount() > MANY_FIGURES:
        settings.setCallout(_leader())
    if beside or (told and not radius):
        # The very point of the diagram: that of a territory that the page cuts would be another.
        settings.geometryGenerator = HEART
        settings.geometryGeneratorType = POINT
        settings.geometryGeneratorEnabled = True
        settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
        properties.setProperty(kind.PredefinedPositionOrder, QgsProperty.fromValue(SIDES))
        settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
        settings.dist = BESIDE_MM if beside else NEXT_MM
    elif radius:
        # A name stands against its own circle, which is what is labelled. Territories are no obstacles: else
        # names would be driven out to the sea, or not written.
        settings.geometryGenerator = circle_shape(layer, radius)
        settings.geometryGeneratorType = POLYGON
        settings.geometryGeneratorEnabled = True
        settings.placement = QgsPalLayerSettings.Placement.OutsidePolygons
        settings.distUnits = QgsUnitTypes.RenderUnit.RenderMillimeters
        settings.dist = NEXT_MM
        obstacles = QgsLabelObstacleSettings()
        obstacles.setIsObstacle(False)
        settings.setObstacleSettings(obstacles)
    settings.displayAll = bool(beside or told)
    # What is out of the study is drawn, and not named.
    shown = ['"etudie"'] if has_field(layer, "etudie") else []
    if volume:
        amount = f"coalesce({volume}, 0)"
        # Told as numbers: an aggregate in the expression would be worked out again for each name.
        ordered = sorted(values_of(layer, amount), reverse=True)
        greatest = max(ordered[0] if ordered else 0.0, 1.0)
        priority = f"10 * sqrt(max({amount}, 0) / {greatest!r})"
        properties.setProperty(kind.Priority, QgsProperty.fromExpression(priority))
        properties.setProperty(kind.ZIndex, QgsProperty.fromExpression(amount))
        if len(ordered) > MANY_NAMES:
            shown.append(f"({amount} > {ordered[MANY_NAMES]!r} OR @map_scale < {ALL_NAMES_SCALE})")
    if shown:
        properties.setProperty(kind.Show, QgsProperty.fromExpression(" AND ".join(shown)))
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


def _leader() -> QgsSimpleLineCallout:
    """A line from a name to the middle of its circle: where they are crowded, a name touches others too."""
    leader = QgsSimpleLineCallout()
    leader.setLineSymbol(QgsLineSymbol.createSimple({"color": LEADER, "width": str(LEADER_MM)}))
    leader.setEnabled(True)
    return leader


def circle_shape(layer: QgsVectorLayer, radius: str) -> str:
    """Expression of the circle of a territory as a polygon, in the units of the layer, at the scale of the
    map. radius: expression, in millimetres."""
    metres = f"max({radius}, {SMALLEST_MM}) * coalesce(@map_scale, 0) / 1000"
    per_unit = METRES_A_DEGREE if layer.crs().isGeographic() else 1.0
    return f"buffer({HEART}, {metres} / {per_unit})"


def add_tip(layer: QgsVectorLayer) -> None:
    """What shows when the pointer rests on a territory: its name, its need, the terms, what else is known.

    Without it, QGIS would show the name as if it were HTML.
    """
    names = [name for name in ("nom", "code") if has_field(layer, name)]
    if not names:
        return
    edition = edition_of(layer.fields().names())
    terms = [
        (term, typeset(label), TERM_COLORS[term], TERM_SIGNS[term] < 0)
        for term, (_, _, label) in TERMS[edition].items()
    ]
    known = {
        name: column
        for mesh in (ANALYSIS, RESTITUTION, COMMUNE)
        for name, column in figures(mesh, edition).items()
    } | by_name(FOLLOW_UP_AMOUNTS)
    placed = is_placed(layer)
    hidden = _BRIDGED if placed else ()
    shown = [name for name in TIP_FIGURES if has_field(layer, name) and name not in hidden]
    layer.setMapTipTemplate(
        _TEMPLATES.get_template("tip.html").render(
            language=spoken().code,
            colon=" : " if spoken().is_french else ": ",
            need_label=typeset("Besoin"),
            unit=typeset(DWELLINGS),
            names=[QgsExpression.quotedColumnRef(name) for name in names],
            need=has_field(layer, "besoin"),
            status=has_field(layer, STATUS.name),
            yearly=year_of(layer) if has_field(layer, "annee") else "",
            terms=terms if all(has_field(layer, term) for term in TERMS[edition]) else [],
            bridge=tip_rows() if placed else [],
            bridge_title=typeset(placement.TITLE),
            figures={name: typeset(known[name].heading) for name in shown if name in known},
        )
    )


def year_of(layer: QgsVectorLayer) -> str:
    """Expression of the year of a row of a yearly layer: what a year needs is met, and shown, in the next."""
    return '"annee" + 1' if has_field(layer, "besoin") else '"annee"'


def set_time(layer: QgsVectorLayer) -> None:
    """Each row lasts the year that it is shown at: QGIS's temporal controller plays the layer."""
    year = year_of(layer)
    time = layer.temporalProperties()
    time.setIsActive(True)
    time.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromExpressions)
    time.setStartExpression(f"make_date({year}, 1, 1)")
    time.setEndExpression(f"make_date({year}, 12, 31)")


def dress(
    layer: QgsVectorLayer, columns: Sequence[Column], scenario: AnyScenario | None, fictitious: bool
) -> None:
    """Aliases, name, map tip and metadata of a layer of results. Its name says what a reader would take it
    for otherwise: of the usual edition, and true."""
    _set_aliases(layer, columns)
    add_tip(layer)
    dated = has_field(layer, BASE_YEAR)
    guide = dated and scenario is not None and scenario.edition == GUIDE
    said = [
        text
        for text, holds in ((tr("édition du guide"), guide), (tr("données fictives"), fictitious))
        if holds
    ]
    if said:
        layer.setName(f"{layer.name()} ({', '.join(said)})")
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
    lines = ["Calculé par Otelo pour QGIS, méthode Otelo / TPL."]
    if scenario:
        lines.append(f"{EDITIONS[scenario.edition]}.")
        lines.append(f"Scénario :\n{scenario.to_json()}")
    metadata.setAbstract("\n".join(lines))
    return metadata
