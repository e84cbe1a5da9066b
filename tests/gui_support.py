# SPDX-License-Identifier: GPL-2.0-or-later
"""Helpers of the tests of the panel: a mouse, and patience."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

LEFT = Qt.MouseButton.LeftButton
LIMIT_S = 20


def until(condition, limit=LIMIT_S):
    """Let QGIS work until a condition holds."""
    end = time.monotonic() + limit
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.002)


def click(widget, place=None):
    QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())


def settled(panel):
    """Whether what is shown is what was asked."""
    return not panel.session.latest.is_busy and panel.session.is_up_to_date
