# SPDX-License-Identifier: GPL-2.0-or-later
"""Territories picked on the map: one by a click, several by a rectangle that is drawn."""

from __future__ import annotations

from qgis.core import QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, QRect, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QApplication

_LINE, _FILL = QColor(31, 90, 150), QColor(31, 90, 150, 50)
# Half the side of what a click touches, in pixels.
REACH = 1


class TerritoryTool(QgsMapTool):
    """picked: where on the map, whether it was drawn (else clicked), and whether Shift was held."""

    picked = pyqtSignal(QgsRectangle, bool, bool)

    def __init__(self, canvas):
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
        self.band.setStrokeColor(_LINE)
        self.band.setFillColor(_FILL)
        self._start: QPoint | None = None

    def canvasPressEvent(self, event):  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._start = event.pos()

    def canvasMoveEvent(self, event):  # noqa: N802
        if self._start is not None and self._is_far(event.pos()):
            self.band.setToCanvasRectangle(QRect(self._start, event.pos()).normalized())
            self.band.show()

    def canvasReleaseEvent(self, event):  # noqa: N802
        if self._start is None or event.button() != Qt.MouseButton.LeftButton:
            return
        start, is_drawn = self._start, self._is_far(event.pos())
        around = QPoint(0, 0) if is_drawn else QPoint(REACH, REACH)
        corners = (start - around, event.pos() + around)
        place = QgsRectangle(*(self.toMapCoordinates(corner) for corner in corners))
        self._forget()
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.picked.emit(place, is_drawn, is_shift)

    def keyPressEvent(self, event):  # noqa: N802
        """Esc gives up the rectangle."""
        if event.key() == Qt.Key.Key_Escape and self._start is not None:
            self._forget()
            event.accept()

    def deactivate(self):
        self._forget()
        super().deactivate()

    def _is_far(self, place: QPoint) -> bool:
        """Whether the mouse went far enough from where it was pressed for a rectangle."""
        return (place - self._start).manhattanLength() >= QApplication.startDragDistance()

    def _forget(self) -> None:
        self._start = None
        self.band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
