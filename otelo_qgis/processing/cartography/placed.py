# SPDX-License-Identifier: GPL-2.0-or-later
"""The bridge from the need to what is placed (`definitions.placement`), as QGIS evaluates it for a territory:
in a line of a page of the atlas, and in the table of a map tip."""

from __future__ import annotations

from qgis.core import QgsExpression, QgsVectorLayer

from ...engine.common.language import spoken
from ...engine.definitions.placement import FIELDS, LINES, TOTAL, Line
from .layers import has_field

_quoted = QgsExpression.quotedString


def is_placed(layer: QgsVectorLayer) -> bool:
    """Whether the layer has the fields of the bridge."""
    return all(has_field(layer, name) for name in FIELDS)


def amount(expression: str, decimals: int = 0) -> str:
    """Expression of a number as the language of documents writes it, with a true minus sign."""
    return f"replace(format_number({expression}, {decimals}, '{spoken().code}'), '-', '\u2212')"


def _label(line: Line) -> str:
    """Expression of the label of a line, which may depend on its sign."""
    label, negative = map(spoken().say, (line.label, line.negative))
    return f"if({line.expression} < 0, {_quoted(negative)}, {_quoted(label)})" if negative else _quoted(label)


def sentence() -> str:
    """Expression of the whole bridge as one sum: "Besoin 664 − conversions décidées 3 = objectif placé 661".
    Lines at zero are left out."""
    first, *others = LINES
    say = spoken().say
    parts = [f"'{say(first.label)}\u00a0' || {amount(first.expression)}"]
    for line in others:
        value = line.expression
        word = f"lower(left({_label(line)}, 1)) || substr({_label(line)}, 2)"
        sign = f"if({value} < 0, ' \u2212 ', ' + ')"
        parts.append(f"if({value} = 0, '', {sign} || {word} || '\u00a0' || {amount(f'abs({value})')})")
    total = f"' = {say(TOTAL.label).lower()}\u00a0' || {amount(TOTAL.expression)}"
    return " || ".join([*parts, total])


def tip_rows() -> list[tuple[str, str, str]]:
    """What a map tip shows, line by line: (condition, label, value), each an expression."""
    return [
        ("TRUE" if line.always else f"({line.expression}) <> 0", _label(line), amount(line.expression))
        for line in (*LINES[1:], TOTAL)
    ]
