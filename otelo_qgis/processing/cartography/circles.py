# SPDX-License-Identifier: GPL-2.0-or-later
"""Proportional circles: the size of each, those that a legend shows, their rule."""

from __future__ import annotations

import math
import re
from decimal import Decimal

from qgis.core import QgsRuleBasedRenderer, QgsVectorLayer

from ...engine.common.formatting import french_number
from ..language import tr
from . import symbols
from .layers import columns_of, has_field, values_of
from .styles import Style

Rule = QgsRuleBasedRenderer.Rule

# The sizes of circle that a legend shows, as shares of the greatest.
LEGEND_CIRCLES = (1.0, 0.35, 0.1)
# From that scale on, circles smaller than this are dust that would cover the classes: they are not drawn.
FROM_AFAR, SMALLEST_MM = 2_000_000, 0.9


def round_figure(value: float) -> float:
    """The value cut to its first figure: 4 870 -> 4 000; for the sizes of a legend."""
    if value < 1:
        return 1.0
    # Exact, where a logarithm would take 999,999.9999999998 for a million.
    power = 10 ** Decimal(value).adjusted()
    return math.floor(value / power) * power


def legend_circles(greatest: float) -> list[tuple[float, float]]:
    """(value, diameter in mm) of the circles that the legend shows, the greatest first."""
    shown = dict.fromkeys([greatest, *(round_figure(greatest * share) for share in LEGEND_CIRCLES[1:])])
    return [(value, symbols.CIRCLE_MM * math.sqrt(value / greatest)) for value in shown]


def greatest_of(layer: QgsVectorLayer, style: Style) -> float:
    """Greatest volume of the layer; 0 where there is no volume to draw."""
    if not draws(layer, style):
        return 0.0
    greatest = max(values_of(layer, style.volume), default=0.0)
    if style.frozen and not greatest and has_field(layer, "besoin"):
        # Nothing yet: what may come is at the scale of a part of the need.
        greatest = max(values_of(layer, '"besoin"'), default=0.0) / 4
    return greatest


def draws(layer: QgsVectorLayer, style: Style) -> bool:
    """Whether there are circles to draw: the style has some, and the layer their fields."""
    return bool(style.volume) and all(has_field(layer, name) for name in columns_of(style.volume))


def diameter(style: Style, greatest: float) -> str:
    """Expression of the diameter of each circle (mm): its area follows the volume."""
    return f"{symbols.CIRCLE_MM} * sqrt(max(coalesce({style.volume}, 0), 0) / {greatest!r})"


def _drawn_diameter(style: Style, greatest: float) -> str:
    """As `diameter` on the map; in the legend, where there is no geometry, the greatest: the legend of an
    atlas would else draw the circle of the territory of the page."""
    return f"if(@geometry_part_count IS NULL, {symbols.CIRCLE_MM}, {diameter(style, greatest)})"


def circle_rule(style: Style, greatest: float) -> Rule:
    """Circles whose area follows the volume, over the fill, one scale for the layer.

    The first rule draws them all, and stands in the legend for the greatest; the smaller ones of the
    legend draw nothing.
    """
    name = tr(style.volume_label)
    least = greatest * (SMALLEST_MM / symbols.CIRCLE_MM) ** 2
    drawn = f"{style.volume} > if(coalesce(@map_scale, 0) > {FROM_AFAR}, {least!r}, 0)"
    heading = Rule(None, label=tr("{amount} : cercles").format(amount=name))
    size = _drawn_diameter(style, greatest)
    neutral = style.diverging or bool(style.categories) or style.threshold is not None
    unit = f" {found.group(1)}" if (found := re.search(r"\(([^()]+)\)$", name)) else ""
    for number, (value, diameter) in enumerate(legend_circles(greatest)):
        label = tr("cercle de {amount}").format(amount=f"{french_number(value)}{unit}")
        symbol = symbols.circle(diameter, "" if number else size, neutral=neutral)
        shown = "FALSE" if number else drawn
        heading.appendChild(Rule(symbol, filterExp=shown, label=label))
    return heading
