# SPDX-License-Identifier: GPL-2.0-or-later
"""A layer drawn under a style: its renderer, its diagrams, its labels."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsRuleBasedRenderer, QgsSingleSymbolRenderer, QgsVectorLayer

from ..language import printed
from . import symbols
from .circles import circle_rule, diameter, draws, greatest_of
from .classes import NATURAL
from .diagrams import MANY_FIGURES, MANY_PARTS, PARTS, add_diagrams, figures
from .dressing import add_labels, set_time
from .layers import columns_of, has_field, texts_of, values_of
from .placed import amount
from .rules import fill_rules, is_told
from .styles import CONTOURS, Style, style_of


def is_useful(layer: QgsVectorLayer, name: str) -> bool:
    """Whether the layer has what the style shows: its fields, with a value other than 0 somewhere."""
    style = style_of(name, layer)
    texts = (style.rate, style.second, style.volume)
    names = {one for text in texts if text for one in columns_of(text)}
    if not all(has_field(layer, one) for one in names):
        return False
    if style.diverging and not any(values_of(layer, style.rate)):
        return False
    return all(has_field(layer, one) and any(values_of(layer, f'"{one}"')) for one in style.needs)


def apply(layer: QgsVectorLayer, name: str, method: str = NATURAL, frozen: bool = False) -> None:
    """Give a polygon layer the style `name` of `STYLES`, with classes from its own values. frozen: the
    classes hold whatever these values become: the first and the last have no end."""
    style = replace(style_of(name, layer), frozen=frozen)
    if style.yearly:
        set_time(layer)
    root = QgsRuleBasedRenderer.Rule(None)
    for rule in fill_rules(layer, style, method):
        root.appendChild(rule)
    greatest = greatest_of(layer, style)
    if greatest > 0:
        root.appendChild(circle_rule(style, greatest))
    for rule in root.descendants():
        rule.setLabel(printed(rule.label()))
    renderer = QgsRuleBasedRenderer(root)
    # Fills first, circles after: else the next commune's fill would cut the circle of this one.
    renderer.setUsingSymbolLevels(True)
    layer.setRenderer(renderer)
    if style.diagrams:
        add_diagrams(layer, PARTS[style.diagrams](layer))
    _label(layer, style, greatest)
    layer.triggerRepaint()


def _label(layer: QgsVectorLayer, style: Style, greatest: float) -> None:
    volume = style.volume if draws(layer, style) else '"besoin"' if has_field(layer, "besoin") else ""
    radius = f"({diameter(style, greatest)}) / 2" if greatest > 0 else ""
    field = style.label_field if has_field(layer, style.label_field) else "code"
    add_labels(layer, field, volume, radius, bool(style.diagrams), _told(layer, style, volume, greatest))


def _told(layer: QgsVectorLayer, style: Style, volume: str, greatest: float) -> str:
    """Expression of what stands under each name: the figures of a diagram, the rate of too few territories
    for colours, the amount of few circles; "" for none."""
    if style.yearly and style.rate and len(texts_of(layer, "code")) <= MANY_FIGURES:
        return amount(style.rate, style.decimals)
    is_few = layer.featureCount() <= MANY_FIGURES
    if style.diagrams:
        parts = PARTS[style.diagrams](layer)
        need = amount(volume) if volume else "''"
        are_told = layer.featureCount() <= MANY_PARTS and volume and parts
        return f"{need} || '\\n' || {figures(parts, volume)}" if are_told else need
    if is_told(layer, style):
        return amount(style.rate, style.decimals)
    return f"if({volume} > 0, {amount(volume)}, NULL)" if is_few and greatest > 0 else ""


def apply_contour(layer: QgsVectorLayer, mesh: str) -> None:
    """Contours of a mesh, to lie above fills."""
    color, width = CONTOURS[mesh]
    layer.setRenderer(QgsSingleSymbolRenderer(symbols.outline(color, width)))
    layer.setLabelsEnabled(False)
