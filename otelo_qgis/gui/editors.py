# SPDX-License-Identifier: GPL-2.0-or-later
"""Editors of the parameters of a scenario, made from their definitions: one for each kind of parameter."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.definitions.parameters import Parameter
from ..processing.language import tr

# Populations and ways of parting of the scenarios of households, in words that a narrow grid has room for;
# the whole words are in the tips.
POPULATIONS = {"ph": "Haute", "central": "Centrale", "pb": "Basse"}
PARTINGS = {"b": "ralentie", "c": "tendance", "h": "accélérée", "m": "maintenue"}
# Units that the box of a number does not say: those that everything has, and what is shown in %.
NOT_SHOWN = ("", "%", "année", "fraction", "logements")
# How many steps a slider has between its ends where its values are not whole.
SLIDER_STEPS = 200


class WheelGuard(QObject):
    """Leaves the wheel to the page that scrolls, unless the editor under the pointer was clicked before."""

    def eventFilter(self, watched, event):  # noqa: N802
        if event.type() == QEvent.Type.Wheel and not watched.hasFocus():
            event.ignore()
            return True
        return False


def guard(*widgets: QWidget) -> None:
    for widget in widgets:
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(WheelGuard(widget))


def small_label(text: str = "") -> QLabel:
    """What is said beside, in smaller letters."""
    label = QLabel(text)
    label.setWordWrap(True)
    font = label.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(0.88 * font.pointSizeF())
    else:
        font.setPixelSize(max(8, round(0.88 * font.pixelSize())))
    label.setFont(font)
    return label


class Editor(QWidget):
    """Edits one value. chosen: what a person chose, in the type of the parameter."""

    chosen = pyqtSignal(object)

    def __init__(self, definition: Parameter, parent: QWidget | None = None):
        super().__init__(parent)
        self.definition = definition

    def set_value(self, value: Any) -> None:
        """Show a value, without telling it as a choice."""
        raise NotImplementedError


class BoolEditor(Editor):
    def __init__(self, definition: Parameter, parent: QWidget | None = None):
        super().__init__(definition, parent)
        self.box = QCheckBox(tr("Oui"))
        self.box.setAccessibleName(tr(definition.label))
        self.box.clicked.connect(lambda checked: self.chosen.emit(bool(checked)))
        _fill(self, QHBoxLayout(), self.box)

    def set_value(self, value):
        self.box.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of some words. labels: in place of those of the definition."""

    def __init__(self, definition: Parameter, parent: QWidget | None = None):
        super().__init__(definition, parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(tr(definition.label))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        for one, words in definition.choices.items():
            self.combo.addItem(tr(words), one)
            self.combo.setItemData(self.combo.count() - 1, tr(words), Qt.ItemDataRole.ToolTipRole)
        self.combo.activated.connect(lambda row: self.chosen.emit(self.combo.itemData(row)))
        guard(self.combo)
        _fill(self, QHBoxLayout(), self.combo)

    def set_value(self, value):
        self.combo.setCurrentIndex(self.combo.findData(value))
        self.combo.setToolTip(self.combo.currentText())


class ChoicesEditor(Editor):
    """Any of some words."""

    def __init__(self, definition: Parameter, parent: QWidget | None = None):
        super().__init__(definition, parent)
        self.list = QListWidget()
        self.list.setAccessibleName(tr(definition.label))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        for one, words in definition.choices.items():
            item = QListWidgetItem(tr(words), self.list)
            item.setData(Qt.ItemDataRole.UserRole, one)
            item.setToolTip(tr(words))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        height = self.list.sizeHintForRow(0) * self.list.count() + 2 * self.list.frameWidth()
        self.list.setFixedHeight(height)
        self.list.itemChanged.connect(self._tell)
        self._before: tuple[str, ...] = ()
        _fill(self, QHBoxLayout(), self.list)

    def _items(self):
        return [self.list.item(row) for row in range(self.list.count())]

    def _tell(self, item):
        one = item.data(Qt.ItemDataRole.UserRole)
        checked = [i.data(Qt.ItemDataRole.UserRole) for i in self._items() if is_checked(i)]
        # "None" goes with no other: the last that is checked wins.
        alone = [name for name in ("aucune", "aucun") if name in self.definition.choices]
        if one in alone and is_checked(item):
            checked = [one]
        else:
            checked = [name for name in checked if name not in alone] or alone
        self.chosen.emit(tuple(checked))

    def set_value(self, value):
        self.list.blockSignals(True)
        for item in self._items():
            wanted = item.data(Qt.ItemDataRole.UserRole) in value
            item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)


def is_checked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked


class NumberEditor(Editor):
    """A number: a box, and a slider where there are ends to slide between. A share of 1 is shown in %.

    ends: where the slider begins and ends, asked each time that a value is shown: the data may decide.
    """

    def __init__(
        self, definition: Parameter, ends: Callable[[], tuple[float, float] | None],
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(definition, parent)
        self.ends = ends
        self.scale = 100.0 if definition.unit == "fraction" else 1.0
        self.is_whole = definition.kind == "int"
        low = definition.lower if definition.lower is not None else -1e9
        high = definition.upper if definition.upper is not None else 1e9
        if self.is_whole:
            self.box = QSpinBox()
            self.box.setRange(int(max(low, -(2**31))), int(min(high, 2**31 - 1)))
        else:
            self.box = QDoubleSpinBox()
            self.box.setDecimals(2 if self.scale > 1 or (definition.upper or 0) <= 10 else 1)
            self.box.setRange(low * self.scale, high * self.scale)
        unit = "" if definition.unit in NOT_SHOWN else tr(definition.unit)
        unit = "%" if definition.unit in ("%", "fraction") else unit
        self.box.setSuffix(f"\u202f{unit}" if unit else "")
        # A year is told once it is whole, not at each of its figures.
        self.box.setKeyboardTracking(False)
        self.box.setAccessibleName(tr(definition.label))
        self.box.setMinimumWidth(66)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(tr(definition.label))
        self.slider.setMinimumWidth(40)
        guard(self.box, self.slider)
        self.box.valueChanged.connect(self._typed)
        self.slider.valueChanged.connect(self._slid)
        _fill(self, QHBoxLayout(), self.slider, self.box)

    def _typed(self, value):
        self.chosen.emit(int(value) if self.is_whole else value / self.scale)

    def _slid(self, step):
        low, high = self.ends() or (0, 1)
        if self.is_whole:
            self.chosen.emit(step)
        else:
            # As the box would say it: no more decimals than are shown.
            value = self.scale * (low + (high - low) * step / SLIDER_STEPS)
            self.chosen.emit(round(value, self.box.decimals()) / self.scale)

    def set_value(self, value):
        ends = self.ends()
        self.slider.setVisible(ends is not None)
        for widget in (self.box, self.slider):
            widget.blockSignals(True)
        if value is not None:
            shown = self.scale * value
            self.box.setValue(int(shown) if self.is_whole else shown)
            if ends is not None:
                low, high = ends
                if self.is_whole:
                    self.slider.setRange(int(low), int(high))
                    self.slider.setValue(int(value))
                else:
                    self.slider.setRange(0, SLIDER_STEPS)
                    self.slider.setValue(round(SLIDER_STEPS * (value - low) / (high - low)))
        for widget in (self.box, self.slider):
            widget.blockSignals(False)


class OptionalEditor(Editor):
    """A number that may be left to a rule. words: what is then used; begin: the number to begin with when the
    rule is left."""

    def __init__(
        self, definition: Parameter, words: str, begin: Callable[[], float | None],
        ends: Callable[[], tuple[float, float] | None], parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(definition, parent)
        self.begin = begin
        self.rule = QCheckBox(words)
        self.number = NumberEditor(definition, ends)
        self.rule.clicked.connect(self._toggled)
        self.number.chosen.connect(self.chosen.emit)
        _fill(self, QVBoxLayout(), self.rule, self.number)

    def _toggled(self, checked):
        if checked:
            self.chosen.emit(None)
            return
        begin = self.begin()
        if begin is None:
            begin = self.definition.lower or 0
        self.chosen.emit(int(begin) if self.definition.kind == "int" else float(begin))

    def set_value(self, value):
        self.rule.setChecked(value is None)
        self.number.setVisible(value is not None)
        self.number.set_value(value)


class HouseholdsEditor(Editor):
    """The scenario of households as a grid: what the population does, by how households part. known: the
    series that the data have; asked each time."""

    def __init__(
        self, definition: Parameter, known: Callable[[], set[str] | None], parent: QWidget | None = None
    ):
        super().__init__(definition, parent)
        self.known = known
        self._needs: dict[str, str] = {}
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(3)
        columns = [one for one in PARTINGS if any(name.endswith(f"_{one}") for name in definition.choices)]
        self.buttons: dict[str, QToolButton] = {}
        self.group = QButtonGroup(self)
        heading = small_label(tr("Population ↓, décohabitation →"))
        grid.addWidget(heading, 0, 0, 1, len(columns) + 1)
        for number, parting in enumerate(columns):
            label = QLabel(tr(PARTINGS[parting]))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            grid.addWidget(label, 1, number + 1)
        for row, (population, words) in enumerate(POPULATIONS.items()):
            label = QLabel(tr(words))
            grid.addWidget(label, row + 2, 0)
            for number, parting in enumerate(columns):
                name = f"{population}_{parting}"
                if name not in definition.choices:
                    continue
                button = QToolButton()
                button.setCheckable(True)
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.setMinimumWidth(30)
                button.setToolTip(tr(definition.choices[name]))
                button.setAccessibleName(tr(definition.choices[name]))
                button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                button.clicked.connect(lambda checked, name=name: self.chosen.emit(name))
                self.group.addButton(button)
                self.buttons[name] = button
                grid.addWidget(button, row + 2, number + 1)
        self.setLayout(grid)

    def set_value(self, value):
        known = self.known()
        for name, button in self.buttons.items():
            button.setChecked(name == value)
            button.setText(self._needs.get(name, "●" if name == value else ""))
            button.setEnabled(known is None or name in known)

    def show_needs(self, needs: Mapping[str, str]) -> None:
        """What each scenario gives, written on its button."""
        self._needs = dict(needs)
        for name, button in self.buttons.items():
            button.setText(self._needs.get(name, "●" if button.isChecked() else ""))


def _fill(widget: QWidget, layout, *parts: QWidget) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        layout.addWidget(part, 1 if isinstance(part, (QSlider, QComboBox)) else 0)
    widget.setLayout(layout)
