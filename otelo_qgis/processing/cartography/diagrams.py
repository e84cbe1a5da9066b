# SPDX-License-Identifier: GPL-2.0-or-later
"""What the need is made of, as stacked bars on the map: groups of its terms, or its destinations; what their
legend tells: the figures of all the territories, and the scale of the bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsLinearlyInterpolatedDiagramRenderer,
    QgsProperty,
    QgsStackedBarDiagram,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor

from ...engine.common.formatting import french_number
from ...engine.definitions.briques import TERM_SIGNS, TERMS, edition_of
from ...engine.definitions.guide_fields import DESTINATION_HEADINGS
from ..language import printed, tr
from .layers import has_field, values_of
from .placed import amount
from .symbols import HEART

# Colours of the terms of either edition: what adds in blues and greens, what is taken off in oranges, what
# roundings leave in grey. The vacancy of the guide has the colours of that of long duration.
TERM_COLORS = {
    "t_a": "#08519c", "t_b": "#3182bd", "t_c": "#6baed6", "t_d": "#9ecae1", "t_e": "#c6dbef",
    "t_f": "#41ab5d", "t_g": "#a63603", "t_h": "#e6550d", "t_i": "#fd8d3c", "t_j": "#fdbe85",
    "t_k": "#9ecae1", "t_l": "#a63603", "t_m": "#969696",
}  # fmt: skip
# From dark to light, so that they are told apart in greyscale.
DESTINATION_COLORS = {"ls": "#08519c", "lm": "#3f9f87", "ll": "#fdb863"}
DIAGRAM_MM = 32.0
# Of the first number of a sum, and between two.
_MINUS = ("\u2212", " \u2212 ")
# Territories beyond which the figures would not fit: beside each name, and those of the parts of each bar.
MANY_FIGURES, MANY_PARTS = 12, 8


@dataclass(frozen=True)
class Group:
    """Terms of the need that a bar shows as one. terms: their letters; detail: what they are, "" where the
    label says it; below: whether they are taken off, under the line."""

    label: str
    terms: str
    color: str
    detail: str = ""
    below: bool = False


# What adds from dark to light, what is taken off in orange: told apart in grey, and by the line between them.
GROUPS = (
    Group("Démographie", "a", "#08519c"),
    Group("Mal-logement", "b", "#4292c6"),
    Group("Évolution du parc", "cdefk", "#a8d5a2", "vacance, résidences secondaires, disparitions"),
    Group("Logements libérés", "ghijl", "#d95f0e", "vacants, résidences secondaires, apparitions", True),
    # Of either sign, and of a dwelling or two: told last.
    Group("Arrondis", "m", "#969696", "", True),
)


@dataclass(frozen=True)
class Part:
    """One part of a diagram: the expression of its value, which may be negative, its label and colour, and
    what the label does not say; below: whether it is taken off by its nature."""

    expression: str
    label: str
    color: str
    detail: str = ""
    below: bool = False


def term_parts(layer: QgsVectorLayer) -> list[Part]:
    """The signed terms of the need, in groups, of the edition that the layer is of; a group without any
    dwelling is left out."""
    known = TERMS[edition_of(layer.fields().names())]
    parts = []
    for group in GROUPS:
        terms = [f"t_{letter}" for letter in group.terms if f"t_{letter}" in known]
        # Parentheses: added to what is before, it keeps its sign.
        expression = " + ".join(f'{TERM_SIGNS[term]} * "{term}"' for term in terms)
        letters = [term[-1].upper() for term in known if term in terms]
        if terms and all(has_field(layer, term) for term in terms):
            label = f"{tr(group.label)} ({_span(letters)})"
            parts.append(
                Part(
                    f"({expression})",
                    label,
                    group.color,
                    tr(group.detail) if group.detail else "",
                    group.below,
                )
            )
    return [part for part in parts if any(values_of(layer, part.expression))]


def _span(letters: Sequence[str]) -> str:
    """ "A", "C à F", "E, F, K"."""
    first, last = letters[0], letters[-1]
    if len(letters) > 2 and ord(last) - ord(first) == len(letters) - 1:
        return tr("{low} à {high}").format(low=first, high=last)
    return ", ".join(letters)


def destination_parts(layer: QgsVectorLayer) -> list[Part]:
    """What the need is met with (edition of the guide); prix maîtrisé only where there is some."""
    parts = (
        Part(f'"besoin_{kind}"', label, DESTINATION_COLORS[kind])
        for kind, label in DESTINATION_HEADINGS.items()
    )
    return [part for part in parts if any(values_of(layer, part.expression))]


def from_the_top(parts: Sequence[Part]) -> list[Part]:
    """The parts as a reader sees them in a bar, from the top: what adds, stacked upwards, then what is under
    the line."""
    above = [part for part in parts if not part.below]
    return [*reversed(above), *(part for part in parts if part.below)]


def figures(parts: Sequence[Part], total: str) -> str:
    """Expression of the parts of a territory as a sum, in the order of the legend: "= 2 297 + 2 790 − 33".
    The guide rounds each by itself: where they do not make the total, an expression too, they are near it.
    """
    shown = from_the_top(parts)
    terms = [
        f"if(round({part.expression}) < 0, '{_MINUS[bool(number)]}', '{' + ' if number else ''}') || "
        f"{amount(f'abs({part.expression})')}"
        for number, part in enumerate(shown)
    ]
    rounded = " + ".join(f"round({part.expression})" for part in shown)
    sign = f"if({rounded} = round({total}), '= ', '\u2248 ')"
    return " || ".join([sign, *terms])


def bar_scale(layer: QgsVectorLayer, parts: Sequence[Part]) -> tuple[int, float]:
    """(dwellings, millimetres) of a bar that a legend shows: a round number, near a third of the longest."""
    longest = _longest(layer, parts)
    for power in range(len(str(int(longest))), -1, -1):
        for figure in (5, 2, 1):
            value = figure * 10**power
            if value <= 0.4 * longest:
                return value, DIAGRAM_MM * value / longest
    return 1, DIAGRAM_MM / longest


def _longest(layer: QgsVectorLayer, parts: Sequence[Part]) -> float:
    """What the longest bar stands for: all its parts, without their signs."""
    return max([*values_of(layer, _length(parts)), 1.0])


def _length(parts: Sequence[Part]) -> str:
    return " + ".join(f"abs({part.expression})" for part in parts)


def total(layer: QgsVectorLayer, part: Part) -> str:
    """The figure of a part for all the territories, as a legend writes it."""
    return french_number(sum(values_of(layer, part.expression)))


PARTS: dict[str, Callable[[QgsVectorLayer], list[Part]]] = {
    "termes": term_parts,
    "destinations": destination_parts,
}


def add_diagrams(layer: QgsVectorLayer, parts: Sequence[Part]) -> None:
    """Stacked bars of signed parts, those below zero under the line: a dwelling is as long in any of them."""
    diagram = QgsDiagramSettings()
    diagram.categoryAttributes = [part.expression for part in parts]
    diagram.categoryLabels = [printed(part.label) for part in parts]
    diagram.categoryColors = [QColor(part.color) for part in parts]
    diagram.sizeType = QgsUnitTypes.RenderUnit.RenderMillimeters
    diagram.barWidth = 5.0
    diagram.penColor = QColor("#ffffff")
    diagram.penWidth = 0.1
    diagram.minimumSize = 4.0
    # The line that what is taken off stands under.
    diagram.setShowAxis(True)
    diagram.diagramOrientation = QgsDiagramSettings.DiagramOrientation.Up
    diagram.labelPlacementMethod = QgsDiagramSettings.LabelPlacementMethod.XHeight
    renderer = QgsLinearlyInterpolatedDiagramRenderer()
    renderer.setDiagram(QgsStackedBarDiagram())
    renderer.setDiagramSettings(diagram)
    renderer.setClassificationAttributeIsExpression(True)
    renderer.setClassificationAttributeExpression(_length(parts))
    renderer.setLowerValue(0)
    renderer.setLowerSize(QSizeF(0, 0))
    renderer.setUpperValue(_longest(layer, parts))
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
        position.setProperty(which, QgsProperty.fromExpression(f"{axis}({HEART})"))
    placement.setDataDefinedProperties(position)
    layer.setDiagramLayerSettings(placement)
