# SPDX-License-Identifier: GPL-2.0-or-later
"""What a style makes of the values of a layer: the fills of its renderer, a rule for each class, with the
words of the legend."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from qgis.core import QgsFillSymbol, QgsRuleBasedRenderer, QgsVectorLayer

from ...engine.common.formatting import french_number
from ..language import tr
from . import classes, symbols
from .classes import breaks, labels, open_ended, opened
from .layers import has_field, texts_by_value, values_of
from .ramps import (
    ABOVE,
    ABOVE_ALONE,
    BELOW,
    BELOW_ALONE,
    BIVARIATE,
    GAP_COLORS,
    NEUTRAL,
    NO_NEED,
    OVER,
    RAMP,
    colors,
)
from .styles import LEVELS, Style, retained

Rule = QgsRuleBasedRenderer.Rule

# Share outside the study above which a territory's rate is hatched.
MOSTLY_OUTSIDE = 0.5


def fill_rules(layer: QgsVectorLayer, style: Style, method: str) -> list[Rule]:
    """The fills of a layer under a style, with what is not a class: nothing to build, not known, secret."""
    if not style.rate:
        return [
            Rule(
                symbols.fill(style.fill, "#6b7a89"),
                label="Commune" if style.title.endswith("commune") else "Territoire",
            )
        ]
    rates = values_of(layer, style.rate)
    shown = values_of(layer, style.rate, retained(layer, style))
    ramp = _plain_rules if _is_told(style, shown) else _ramp(style)
    rules = [ramp(layer, style, shown, method)] if shown or style.bounds else []
    if len(shown) < len(rates) or (style.frozen and retained(layer, style)):
        condition = f'NOT "retenu" AND ({style.rate}) IS NOT NULL'
        rules.append(Rule(symbols.fill(NO_NEED), filterExp=condition,
                          label=tr("Solde nul ou négatif : rien à construire")))  # fmt: skip
    if len(rates) < layer.featureCount() or style.frozen:
        condition = f"({style.rate}) IS NULL"
        rules.append(Rule(symbols.missing(), filterExp=condition, label=style.absent))
    if has_field(layer, "nb_secret") and any(values_of(layer, '"nb_secret"')):
        rules.append(Rule(symbols.secret(), filterExp='"nb_secret" > 0', label=tr("dont secret statistique")))
    if has_field(layer, "part_hors") and any(v > MOSTLY_OUTSIDE for v in values_of(layer, '"part_hors"')):
        condition = f'"part_hors" > {MOSTLY_OUTSIDE} AND ({style.rate}) IS NOT NULL'
        rules.append(Rule(symbols.hatches(), filterExp=condition, label=tr("Hors étude pour plus de moitié")))
    return rules


def _is_told(style: Style, shown: Sequence[float]) -> bool:
    """Whether there are too few territories for a choropleth: their values are then written."""
    has_ramp = style.rate and not (style.second or style.categories or style.bounds or style.frozen)
    return bool(has_ramp) and 0 < len(shown) <= classes.FEW and any(shown)


def is_told(layer: QgsVectorLayer, style: Style) -> bool:
    """Whether the rate of the style is written under the names, the territories being too few for colours."""
    return bool(style.rate) and _is_told(style, values_of(layer, style.rate, retained(layer, style)))


def _plain_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """One fill for the few territories whose values are written on the map."""
    parts = (f"({style.rate}) IS NOT NULL", retained(layer, style))
    condition = " AND ".join(part for part in parts if part)
    look = symbols.fill(style.fill, "#6b7a89")
    return _headed(style, [Rule(look, filterExp=condition, label=tr("écrit sous le nom"))])


def _ramp(style: Style) -> Callable[[QgsVectorLayer, Style, Sequence[float], str], Rule]:
    """What makes the rules of the rate of a style."""
    if style.second:
        return _bivariate_rules
    if style.categories:
        return _category_rules
    if style.bounds:
        return _fixed_rules
    return _diverging_rules if style.diverging else _rate_rules


def _class_rules(
    layer: QgsVectorLayer,
    style: Style,
    bounds: Sequence[tuple[float, float]],
    looks: Sequence[QgsFillSymbol],
    texts: Sequence[str],
) -> list[Rule]:
    """One rule for each of some contiguous classes, in order: the lower bound is in, the upper one is not,
    but in the last. An infinite bound is no bound."""
    kept = retained(layer, style)
    rules = []
    for number, ((low, high), look, text) in enumerate(zip(bounds, looks, texts)):
        is_last = number == len(bounds) - 1
        parts = [
            f"({style.rate}) >= {low!r}" if math.isfinite(low) else "",
            f"({style.rate}) {'<=' if is_last else '<'} {high!r}" if math.isfinite(high) else "",
            kept,
        ]
        # Without any bound, it holds whatever value there is.
        if not any(parts[:2]):
            parts[0] = f"({style.rate}) IS NOT NULL"
        condition = " AND ".join(part for part in parts if part)
        rules.append(Rule(look, filterExp=condition, label=text))
    return rules


def _headed(style: Style, rules: Sequence[Rule]) -> Rule:
    """A heading with the unit, above the rules."""
    heading = Rule(None, label=style.rate_label)
    for rule in rules:
        heading.appendChild(rule)
    return heading


def _rate_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    if style.frozen:
        bounds = breaks(values, method=method, decimals=style.decimals, frozen=True)
        looks = [symbols.fill(color) for color in colors(len(bounds))]
        texts = labels(open_ended(bounds) if len(bounds) > 1 else bounds, style.decimals, "deux")
        return _headed(style, _class_rules(layer, style, open_ended(bounds), looks, texts))
    zero = _shown_as_zero(style)
    above = [value for value in values if value >= zero]
    shades, bounds = _shaded(style, above, method)
    looks = [symbols.fill(color) for color in shades]
    rules = _class_rules(layer, style, bounds, looks, labels(bounds, style.decimals))
    if len(above) < len(values):
        # Nothing is not a low value.
        parts = (f"({style.rate}) < {zero!r}", retained(layer, style))
        condition = " AND ".join(part for part in parts if part)
        rules.insert(0, Rule(symbols.fill(NEUTRAL), filterExp=condition, label=tr(style.neutral)))
    return _headed(style, rules)


def _shaded(
    style: Style, values: Sequence[float], method: str
) -> tuple[Sequence[str], list[tuple[float, float]]]:
    """Colours and classes of a rate: on each side of the threshold of its style, those from it on in another
    hue."""
    if style.threshold is None:
        bounds = breaks(values, method=method, decimals=style.decimals)
        return colors(len(bounds)), bounds
    below, above = classes.parted(values, style.threshold, method=method, decimals=style.decimals)
    return (*RAMP[: len(below)], *OVER[len(OVER) - len(above) :]), [*below, *above]


def _shown_as_zero(style: Style) -> float:
    """What a value must reach to be written otherwise than as zero."""
    return 0.5 * 10.0**-style.decimals


def _fixed_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """The classes that a style gives, whatever the values, those below zero lined too."""
    ends = opened(style.bounds)
    looks = [
        symbols.lined(color) if number < len(BELOW) else symbols.fill(color)
        for number, color in enumerate(GAP_COLORS)
    ]
    return _headed(style, _class_rules(layer, style, ends, looks, labels(ends, 0, "deux")))


def _diverging_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """Classes on each side of zero, which no class spans; those below are lined too. What is shown as zero
    has a class of its own, without a hue. Where there is one sign only, it has all the classes."""
    zero = 0.0 if style.frozen else _shown_as_zero(style)
    low, high = (
        [v for v in values if v <= -zero and v < 0],
        [v for v in values if v >= zero and (v or not zero)],
    )
    sides = []
    for side, near, alone in ((low, BELOW, BELOW_ALONE), (high, ABOVE, ABOVE_ALONE)):
        most = len(near) if style.frozen or (low and high) else len(alone)
        bounds = breaks(side, most, method, style.decimals, style.frozen)
        sides.append((bounds, near if most == len(near) else alone))
    (below, dark), (above, light) = sides
    if style.frozen:
        below = [*below[:-1], (below[-1][0], 0.0)] if below else [(-1.0, 0.0)]
        above = [(0.0, above[0][1]), *above[1:]] if above else [(0.0, 1.0)]
        bounds = open_ended([*below, *above])
        looks = [*map(symbols.lined, dark[len(dark) - len(below) :]), *map(symbols.fill, light[: len(above)])]
        return _headed(
            style, _class_rules(layer, style, bounds, looks, labels(bounds, style.decimals, "deux"))
        )
    rules = []
    if below:
        below[-1] = (below[-1][0], min(below[-1][1], -zero))
        looks = [symbols.lined(color) for color in dark[len(dark) - len(below) :]]
        rules += _class_rules(layer, style, below, looks, _below_labels(below, style))
    if len(low) + len(high) < len(values):
        # Inside the two ends, which are those of a side.
        condition = f"abs({style.rate}) < {zero!r}"
        rules.append(Rule(symbols.fill(NEUTRAL), filterExp=condition, label=tr(style.neutral)))
    if above:
        above[0] = (max(above[0][0], zero), above[0][1])
        looks = [symbols.fill(color) for color in light[: len(above)]]
        texts = labels(above, style.decimals)
        if above[0][0] == zero and len(above) > 1:
            places = classes.decimals_of([above[0][1]], style.decimals)
            texts[0] = tr("moins de {high}").format(high=french_number(above[0][1], places))
        rules += _class_rules(layer, style, above, looks, texts)
    return _headed(style, rules)


def _below_labels(bounds: Sequence[tuple[float, float]], style: Style) -> list[str]:
    """Words of classes below zero: the last ends on a value, or near zero."""
    texts = labels(list(bounds), style.decimals)
    low, high = bounds[-1]
    if len(bounds) > 1:
        places = classes.decimals_of([low], style.decimals)
        ends = {"low": french_number(low, places), "high": french_number(high, style.decimals)}
        texts[-1] = tr("de {low} à {high}").format(**ends)
    return texts


def _category_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """One rule for each category that the layer has, in its own colour whatever the layer."""
    heading = Rule(None, label=style.rate_label)
    more = texts_by_value(layer, style.rate, style.told_by) if style.told_by else {}
    for value, (label, color) in style.categories.items():
        if value in values:
            label = f"{tr(label)} : {more[value]}" if more.get(value) else tr(label)
            condition = f"({style.rate}) = {value!r}"
            heading.appendChild(Rule(symbols.fill(color), filterExp=condition, label=label))
    return heading


def thirds(values: Sequence[float]) -> tuple[float, float]:
    """The two bounds that part the values in three equal groups."""
    ordered = sorted(values)
    first, second = (ordered[min(len(ordered) - 1, math.ceil(len(ordered) * k / 3) - 1)] for k in (1, 2))
    return first, second


def both_thirds(layer: QgsVectorLayer, style: Style) -> tuple[tuple[float, float], tuple[float, float]]:
    """Bounds of the two rates of a bivariate style, where there is something to build."""
    kept = retained(layer, style)
    first, second = (thirds(values_of(layer, one, kept) or [0.0]) for one in (style.rate, style.second))
    return first, second


def _bivariate_rules(layer: QgsVectorLayer, style: Style, values: Sequence[float], method: str) -> Rule:
    """Three thirds by three thirds. A commune without the second value is without limit: the highest."""
    kept = retained(layer, style)
    first, second = both_thirds(layer, style)
    first_name, second_name = tr(style.rate_label), tr(style.second_label)
    both = tr("{first} et {second}, par tiers").format(first=first_name, second=second_name)
    heading = Rule(None, label=both.capitalize())
    for row in (2, 1, 0):
        for column in range(3):
            parts = [f"({style.rate}) IS NOT NULL", _third(style.rate, first, column),
                     _third(style.second, second, row), kept]  # fmt: skip
            condition = " AND ".join(part for part in parts if part)
            names = {"first": first_name, "second": second_name}
            levels = {"level": tr(LEVELS[0][column]), "other": tr(LEVELS[1][row])}
            label = tr("{first} {level}, {second} {other}").format(**names, **levels)
            heading.appendChild(Rule(symbols.fill(BIVARIATE[row][column]), filterExp=condition, label=label))
    return heading


def _third(expression: str, bounds: tuple[float, float], which: int) -> str:
    low, high = bounds
    return (
        f"({expression}) <= {low!r}",
        f"({expression}) > {low!r} AND ({expression}) <= {high!r}",
        f"coalesce(({expression}) > {high!r}, TRUE)",
    )[which]
