# SPDX-License-Identifier: GPL-2.0-or-later
"""Texts of a layout that stay within their place, whatever they come to say."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayoutItemLabel

from ..compat import label_format, set_label_format

# What a text takes once drawn, beside what it is measured; what words leave at the end of a line.
ROOM, LINE_ENDS = 1.06, 1.12


def fit_text(label: QgsLayoutItemLabel, texts: Iterable[str], lines: int = 1) -> None:
    """A size at which the longest of the texts that a label will show holds in its width, on so many lines
    (the label must be as tall as they are)."""
    kept, widest = label.text(), 0.0
    for text in texts:
        label.setText(text)
        widest = max(widest, label.sizeForText().width())
    label.setText(kept)
    room = label.rect().width() * (lines if lines == 1 else lines / LINE_ENDS)
    share = room / (ROOM * widest) if widest else 1.0
    if share < 1:
        style = label_format(label)
        style.setSize(style.size() * share)
        font = style.font()
        font.setPointSizeF(font.pointSizeF() * share)
        style.setFont(font)
        set_label_format(label, style)
