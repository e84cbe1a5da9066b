# SPDX-License-Identifier: GPL-2.0-or-later
"""The font of maps and layouts: one that this machine has, so that a project opens without a complaint."""

from __future__ import annotations

from functools import lru_cache

from qgis.core import QgsFontUtils, QgsTextFormat
from qgis.PyQt.QtGui import QColor, QFont

# Readable fonts without serifs, at least one of which Linux, Windows and macOS have. The first is that of
# the templates.
FAMILIES = ("DejaVu Sans", "Open Sans", "Segoe UI", "Arial", "Helvetica")


@lru_cache(maxsize=1)
def family() -> str:
    """The first of FAMILIES that is installed, else that of the application."""
    return next((one for one in FAMILIES if QgsFontUtils.fontFamilyOnSystem(one)), QFont().family())


def font(points: float, bold: bool = False, name: str = "") -> QFont:
    made = QFont(name or family())
    made.setStyleHint(QFont.StyleHint.SansSerif)
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def text_format(points: float, bold: bool = False, color: str = "#222222", name: str = "") -> QgsTextFormat:
    style = QgsTextFormat()
    style.setFont(font(points, bold, name))
    style.setSize(points)
    style.setColor(QColor(color))
    return style
