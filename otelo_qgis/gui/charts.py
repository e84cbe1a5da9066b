# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts of the panel, painted by Qt: at once, in the colours of the theme of QGIS, without matplotlib.

Each says its figures as text too, to who rests the pointer on it and to screen readers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPalette, QPen
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QToolTip, QWidget

from ..engine.common.formatting import french_number
from ..processing.compat import flag_value
from ..processing.language import shown

# ColorBrewer's, colour-blind safe; what is taken off is hatched too.
MORE, LESS = QColor("#2c7fb8"), QColor("#d95f0e")


def ink(widget: QWidget) -> QColor:
    """The colour of the texts around a widget that paints itself: a theme made of style sheets gives it to
    labels, not to the palette."""
    label = widget.findChild(QLabel) or QLabel(widget)
    label.hide()
    label.ensurePolished()
    return label.palette().color(QPalette.ColorRole.WindowText)


def signed(value: float, decimals: int = 0) -> str:
    """A figure with its sign; "0" without one."""
    text = french_number(value, decimals)
    return f"+{text}" if value > 0 and text.strip("0,") else text


@dataclass(frozen=True)
class Bar:
    """One line of a chart: what it is, from where to where it goes, and its figure as text; is_total: whether
    it is an end of the chart rather than a step; before: where it ended in the reference, None for none."""

    label: str
    start: float
    end: float
    text: str
    is_total: bool = False
    before: float | None = None


def steps(values: Sequence[tuple[str, float]], total: str, first_is_total: bool = False) -> list[Bar]:
    """The bars of a waterfall: each value from where the one before ends; then the total, if it has a name.
    first_is_total: whether the first value is where the chart begins, rather than a step."""
    bars, reached = [], 0.0
    for number, (label, value) in enumerate(values):
        begins = first_is_total and number == 0
        text = french_number(value) if begins else signed(value)
        bars.append(Bar(label, reached, reached + value, text, begins))
        reached += value
    if total:
        bars.append(Bar(total, 0.0, reached, french_number(reached), True))
    return bars


class BarChart(QWidget):
    """Horizontal bars, one a line: labels, bars, figures."""

    def __init__(self, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = title
        self.bars: list[Bar] = []
        self.setMouseTracking(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        if list(bars) == self.bars:
            return
        rows = len(self.bars)
        self.bars = list(bars)
        told = " ; ".join(f"{bar.label} {bar.text}" for bar in self.bars)
        self.setAccessibleDescription(told)
        if len(self.bars) != rows:
            self.updateGeometry()
        self.update()

    @property
    def _line(self) -> int:
        return self.fontMetrics().height() + 5

    def sizeHint(self):  # noqa: N802
        return QSize(280, self._line * max(1, len(self.bars)) + 4)

    def minimumSizeHint(self):  # noqa: N802
        return QSize(180, self.sizeHint().height())

    def _frame(self) -> tuple[float, float, float, float]:
        """Where the bars are: left, width, least value and greatest."""
        metrics = self.fontMetrics()
        labels = max((metrics.horizontalAdvance(bar.label) for bar in self.bars), default=0) + 8
        figures = max((metrics.horizontalAdvance(bar.text) for bar in self.bars), default=0) + 10
        labels = min(labels, int(0.46 * self.width()))
        ends = [value for bar in self.bars for value in (bar.start, bar.end, bar.before or 0.0)]
        low, high = min([0.0, *ends]), max([0.0, *ends])
        return labels, max(20.0, self.width() - labels - figures), low, max(high, low + 1)

    def paintEvent(self, event):  # noqa: N802
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, metrics, line = self.palette(), self.fontMetrics(), self._line
        text = ink(self)
        faint = QColor(text)
        faint.setAlpha(90)
        left, width, low, high = self._frame()

        def place(value: float) -> float:
            return left + width * (value - low) / (high - low)

        for row, bar in enumerate(self.bars):
            top = row * line + 2
            font = self.font()
            font.setBold(bar.is_total)
            painter.setFont(font)
            painter.setPen(text)
            label = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, int(left) - 6)
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(0, top, left - 6, line), flag_value(middle | Qt.AlignmentFlag.AlignRight), label
            )
            color = text if bar.is_total else MORE if bar.end >= bar.start else LESS
            begin, end = sorted((place(bar.start), place(bar.end)))
            box = QRectF(begin, top + 3, max(1.0, end - begin), line - 6)
            painter.fillRect(box, color)
            if color is LESS:
                painter.fillRect(box, _hatch(palette.color(QPalette.ColorRole.Window)))
            if bar.before is not None:
                painter.setPen(QPen(faint, 2))
                where = place(bar.before)
                painter.drawLine(QPointF(where, top + 1), QPointF(where, top + line - 1))
            painter.setPen(text)
            beside = QRectF(end + 4, top, self.width() - end - 4, line)
            painter.drawText(beside, flag_value(middle | Qt.AlignmentFlag.AlignLeft), bar.text)
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(place(0), 1), QPointF(place(0), line * len(self.bars) + 3))

    def mouseMoveEvent(self, event):  # noqa: N802
        row = int(event.pos().y() // self._line)
        if 0 <= row < len(self.bars):
            bar = self.bars[row]
            QToolTip.showText(self.mapToGlobal(event.pos()), shown(f"{bar.label} : {bar.text}"), self)


def _hatch(color: QColor):
    thin = QColor(color)
    thin.setAlpha(170)
    return QBrush(thin, Qt.BrushStyle.BDiagPattern)


class YearChart(QWidget):
    """Bars by year, those of the reference as a line over them."""

    def __init__(self, title: str, parent: QWidget | None = None):
        super().__init__(parent)
        self.title = title
        self.years: list[int] = []
        self.values: list[float] = []
        self.before: dict[int, float] = {}
        self.setMouseTracking(True)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_values(self, values: dict[int, float], before: dict[int, float]) -> None:
        self.years, self.values, self.before = list(values), list(values.values()), dict(before)
        self.setAccessibleDescription(" ; ".join(f"{y} {french_number(v)}" for y, v in values.items()))
        self.update()

    def sizeHint(self):  # noqa: N802
        return QSize(280, 7 * self.fontMetrics().height())

    def minimumSizeHint(self):  # noqa: N802
        return QSize(180, self.sizeHint().height())

    def _span(self) -> list[int]:
        every = [*self.years, *self.before]
        return list(range(min(every), max(every) + 1)) if every else []

    def paintEvent(self, event):  # noqa: N802
        span = self._span()
        if not span:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = ink(self)
        faint = QColor(text)
        faint.setAlpha(150)
        metrics = self.fontMetrics()
        foot, head = metrics.height() + 2, metrics.height() + 2
        known = [*self.values, *self.before.values(), 0.0]
        low, high = min(known), max([*known, min(known) + 1])
        tall, wide = self.height() - foot - head, self.width() / len(span)

        def place(value: float) -> float:
            return head + tall * (1 - (value - low) / (high - low))

        shown = dict(zip(self.years, self.values))
        for number, year in enumerate(span):
            left = number * wide
            if year in shown:
                top, bottom = sorted((place(shown[year]), place(0)))
                color = MORE if shown[year] >= 0 else LESS
                painter.fillRect(QRectF(left + 0.1 * wide, top, 0.8 * wide, max(1, bottom - top)), color)
            if year in self.before:
                painter.setPen(QPen(text, 2))
                where = place(self.before[year])
                painter.drawLine(QPointF(left + 0.05 * wide, where), QPointF(left + 0.95 * wide, where))
        painter.setPen(QPen(faint, 1))
        painter.drawLine(QPointF(0, place(0)), QPointF(self.width(), place(0)))
        painter.setPen(text)
        every = max(1, round(metrics.horizontalAdvance("0000 ") / wide + 0.5))
        for number in range(0, len(span), every):
            box = QRectF((number + 0.5) * wide - 40, self.height() - foot, 80, foot)
            box.moveLeft(min(max(box.left(), -20), self.width() - 60))
            painter.drawText(box, flag_value(Qt.AlignmentFlag.AlignCenter), str(span[number]))
        if shown:
            peak = max(shown, key=lambda year: shown[year])
            number = span.index(peak)
            box = QRectF((number + 0.5) * wide - 40, place(shown[peak]) - head, 80, head)
            box.moveLeft(min(max(box.left(), -15), self.width() - 65))
            painter.drawText(box, flag_value(Qt.AlignmentFlag.AlignCenter), french_number(shown[peak]))

    def mouseMoveEvent(self, event):  # noqa: N802
        span = self._span()
        if not span:
            return
        year = span[min(len(span) - 1, max(0, int(event.pos().x() * len(span) / self.width())))]
        shown = dict(zip(self.years, self.values))
        told = [str(year)]
        told += [french_number(shown[year])] if year in shown else []
        told += [f"({french_number(self.before[year])})"] if year in self.before else []
        QToolTip.showText(self.mapToGlobal(event.pos()), " ".join(told), self)
