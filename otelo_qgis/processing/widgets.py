# SPDX-License-Identifier: GPL-2.0-or-later
"""The lists of choices in the dialogs of QGIS: words to pick, identifiers to keep.

Only the dialogs load this module: it needs the `processing` of QGIS, which qgis_process may not have.
"""

from __future__ import annotations

from processing.gui.wrappers import DIALOG_MODELER, WidgetWrapper
from qgis.core import QgsProcessingModelChildParameterSource, QgsProcessingParameterDefinition
from qgis.gui import QgsCheckableComboBox, QgsGui
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from ..engine.common.errors import ParameterError
from .choices import Choices, is_given
from .compat import STATIC_VALUE
from .language import tr


class ChoiceWidget(WidgetWrapper):
    """Words to pick in the dialog of an algorithm, in the batch panel and in the modeller.

    In the modeller a box beside the words gives the place to QGIS's own widget of a text, with its button of
    sources: an input of the model, an output of another step, an expression.
    """

    def createWidget(self, **metadata):  # noqa: N802
        definition = self.parameterDefinition()
        optional = bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)
        choices = Choices(**metadata)
        self.words = (_SeveralWords if choices.several else _OneWord)(choices, optional)
        self.words.changed.connect(lambda *_: self.widgetValueHasChanged.emit(self))
        self.sources = None
        if self.dialogType != DIALOG_MODELER:
            # What a person is shown first may be something else than what holds when nothing is given.
            proposed = definition.guiDefaultValueOverride()
            if is_given(proposed):
                self.words.set_value(proposed)
            return self.words
        self.sources = QgsGui.processingGuiRegistry().createModelerParameterWidget(
            self.dialog.model, self.dialog.childId, definition, self.dialog.context
        )
        self.sources.setDialog(self.dialog)
        self.from_elsewhere = QCheckBox(tr("D'une entrée du modèle, d'une autre étape ou d'une expression"))
        self.from_elsewhere.toggled.connect(self._show)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.words, self.sources, self.from_elsewhere):
            column.addWidget(part)
        self._show(False)
        return both

    def createLabel(self):  # noqa: N802
        label = super().createLabel()
        if label is not None:
            # QGIS looks for the word under the name of the class, which only its own has.
            optional = QCoreApplication.translate("WidgetWrapper", " [optional]")
            label.setText(label.text().replace(" [optional]", optional))
            label.setWordWrap(True)
        return label

    def _show(self, elsewhere: bool) -> None:
        self.words.setVisible(not elsewhere)
        self.sources.setVisible(elsewhere)

    def setWidgetContext(self, context):  # noqa: N802
        super().setWidgetContext(context)
        if self.sources is not None:
            self.sources.setWidgetContext(context)

    def registerProcessingContextGenerator(self, generator):  # noqa: N802
        super().registerProcessingContextGenerator(generator)
        if self.sources is not None:
            self.sources.registerProcessingContextGenerator(generator)

    def value(self):
        """Identifiers, as a text; None when nothing is given; in the modeller also a source."""
        if self.sources is not None and self.from_elsewhere.isChecked():
            return self.sources.value()
        return self.words.value()

    def setValue(self, value):  # noqa: N802
        """Show what was given, in any way that it may be read; in the modeller also a source."""
        given = value if isinstance(value, list) else [value]
        if self.sources is not None:
            wired = [one for one in given if _is_wired(one)]
            self.from_elsewhere.setChecked(bool(wired))
            if wired:
                self.sources.setWidgetValue(wired[0])
                return
        self.words.set_value([_static(one) for one in given] if isinstance(value, list) else _static(value))


def _is_wired(value) -> bool:
    return isinstance(value, QgsProcessingModelChildParameterSource) and value.source() != STATIC_VALUE


def _static(value):
    return value.staticValue() if isinstance(value, QgsProcessingModelChildParameterSource) else value


def _identifiers(choices: Choices, value) -> list[str]:
    """Identifiers of a value; what cannot be read stays as it is, for the check that refuses it."""
    if not is_given(value):
        return []
    try:
        return list(choices.read(value))
    except ParameterError:
        return [str(one) for one in value] if isinstance(value, (list, tuple)) else [str(value)]


class _OneWord(QComboBox):
    """One of the words, or the first line, which says what stands for none."""

    def __init__(self, choices: Choices, optional: bool):
        super().__init__()
        self.choices = choices
        if optional:
            self.addItem(choices.empty_text(), "")
        for one, words in choices.words():
            self.addItem(words, one)
        self.changed = self.currentIndexChanged
        # A sentence may be long: the list is as wide as it must, not the dialog.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def value(self) -> str | None:
        return self.currentData() or None

    def set_value(self, value) -> None:
        one = ",".join(_identifiers(self.choices, value))
        if self.findData(one) < 0:
            self.addItem(one, one)
        self.setCurrentIndex(self.findData(one))


class _SeveralWords(QgsCheckableComboBox):
    """Words to check; none checked is what is said when it is empty."""

    def __init__(self, choices: Choices, optional: bool):
        super().__init__()
        self.choices = choices
        for one, words in choices.words():
            self.addItemWithCheckState(words, Qt.CheckState.Unchecked, one)
        if optional:
            self.setDefaultText(choices.empty_text())
        self.changed = self.checkedItemsChanged
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(24)

    def value(self) -> str | None:
        return ",".join(self.checkedItemsData()) or None

    def set_value(self, value) -> None:
        wanted = _identifiers(self.choices, value)
        for one in wanted:
            if self.findData(one) < 0:
                self.addItemWithCheckState(one, Qt.CheckState.Unchecked, one)
        for row in range(self.count()):
            checked = self.itemData(row) in wanted
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
            self.setItemCheckState(row, state)
