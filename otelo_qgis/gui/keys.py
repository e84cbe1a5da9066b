# SPDX-License-Identifier: GPL-2.0-or-later
"""By what each component of the need is shared between communes: keys chosen from a list, written with one's
own weights, or pasted from a spreadsheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyledItemDelegate,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.errors import OteloError
from ..engine.definitions.catalogue import indicators
from ..engine.definitions.components import COMPONENT_LABELS, COMPONENTS_OF
from ..engine.method.keys import GROUPS, SPECIAL_KEYS, Key, key_of, key_text, members, presets, read_keys
from ..processing.language import tr
from ..processing.sentences import in_language
from .decisions import PasteTable, paint
from .editors import guard, small_label
from .session import Session

COMPONENT, KEY = range(2)
# The first word of a table of keys with its headings.
HEADING = "composante"


def pasted_keys(text: str, edition: str, row: int) -> dict[str, str]:
    """What was copied from a spreadsheet, as the text of the key of each component.

    Rows are a component (or a group of them, which a narrower row overrides) and its key; or, as the tables
    of otelo:cles, a component, an indicator and its weight; or keys alone, down from a row. OteloError names
    a component that there is none of.
    """
    ours = COMPONENTS_OF[edition]
    lines = [[cell.strip() for cell in line.split("\t")] for line in text.splitlines() if line.strip()]
    lines = [line for line in lines if line[0].casefold() != HEADING]
    if all(len(line) == 1 for line in lines):
        return dict(zip(ours[row:], (line[0] for line in lines)))
    by_label = {tr(COMPONENT_LABELS[one]).casefold(): one for one in ours}
    parts: dict[str, list[str]] = {}
    for name, *cells in lines:
        found = by_label.get(name.casefold(), name)
        if not members(found, edition):
            raise OteloError(
                tr("« {} » n'est pas une composante. Choisissez parmi {}.").format(
                    name, ", ".join((*ours, *GROUPS))
                )
            )
        key, weight = (*cells, "", "")[:2]
        parts.setdefault(found, []).append(f"{weight} {key}".strip())
    widths = list(GROUPS)
    widest_first = sorted(parts, key=lambda name: widths.index(name) if name in widths else len(widths))
    return {one: " + ".join(parts[name]) for name in widest_first for one in members(name, edition)}


class KeyDelegate(QStyledItemDelegate):
    """A key is taken from a list, or written. names: what it may be made of, and what each is."""

    names: Mapping[str, str] = {}

    def createEditor(self, parent, option, index):  # noqa: N802
        editor = QComboBox(parent)
        editor.setEditable(True)
        editor.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        for name, what in self.names.items():
            editor.addItem(name)
            editor.setItemData(editor.count() - 1, what, Qt.ItemDataRole.ToolTipRole)
        editor.activated.connect(lambda row: self._chosen(editor))
        return editor

    def _chosen(self, editor: QComboBox) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor)

    def setEditorData(self, editor, index):  # noqa: N802
        editor.setCurrentIndex(-1)
        editor.setEditText(index.data(Qt.ItemDataRole.EditRole) or "")
        editor.lineEdit().selectAll()

    def setModelData(self, editor, model, index):  # noqa: N802
        model.setData(index, editor.currentText().strip())


class KeysStep(QWidget):
    """The keys of a study, by component of the need."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.wrong: dict[str, str] = {}
        self._is_filling = False
        self.preset = QComboBox()
        self.preset.setAccessibleName(tr("Jeu de clés"))
        self.preset.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.preset.setMinimumContentsLength(12)
        self.preset.addItem(tr("Vos clés"), "")
        for name, label in presets().items():
            self.preset.addItem(in_language(label), name)
        self.preset.activated.connect(lambda row: self._take_preset(self.preset.itemData(row)))
        guard(self.preset)
        self.table = PasteTable(self.paste)
        self.table.setAccessibleName(tr("Clés de ventilation"))
        self.table.setColumnCount(2)
        self.table.setHorizontalHeaderLabels([tr("Composante"), tr("Clé")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setMinimumHeight(190)
        self.delegate = KeyDelegate(self.table)
        self.table.setItemDelegateForColumn(KEY, self.delegate)
        self.table.itemChanged.connect(self._edited)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.clear_button = QPushButton(tr("Clés des données"))
        self.clear_button.setToolTip(
            tr("Celles que les données ou l'édition donnent, sans aucune des vôtres.")
        )
        self.clear_button.clicked.connect(lambda: self._decide({}))
        column = QVBoxLayout(self)
        column.addWidget(self.preset)
        column.addWidget(
            small_label(
                tr(
                    "La clé d'une composante la répartit entre les communes. Un indicateur, ou plusieurs "
                    "(0,75 polarites + 0,25 emplois). Les vôtres sont en gras. Se colle d'un tableur."
                )
            )
        )
        column.addWidget(self.table)
        column.addWidget(self.said)
        column.addWidget(self.clear_button)
        self._say()

    @property
    def components(self) -> Sequence[str]:
        return COMPONENTS_OF[self.session.scenario.edition]

    @property
    def given(self) -> Mapping[str, Key]:
        """Keys of the data; those of the edition where they are of another one."""
        keys = read_keys([], edition=self.session.scenario.edition)
        data = self.session.data
        own = data.inputs.keys if data is not None else {}
        return {one: own.get(one, key) for one, key in keys.items()}

    def names(self) -> dict[str, str]:
        """What a key may be made of with these data, and what each is."""
        data, known = self.session.data, indicators()
        found = {name: tr(label) for name, label in SPECIAL_KEYS.items()}
        for name in data.inputs.communes if data is not None else ():
            if name in known and known[name].kind != "rate":
                found[name] = tr(known[name].label)
        return found

    def refresh(self) -> None:
        """Show what the session has, unless something that cannot be read yet is being written."""
        if self.session.data is not None and not (self.wrong and self._has_focus()):
            self.wrong = {}
            self._fill()

    def _has_focus(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self.table or self.table.isAncestorOf(focused))

    def _fill(self) -> None:
        own = self.session.state.decisions.keys or {}
        keys = self.session.state.decisions.keys_over(self.given)
        self.delegate.names = self.names()
        self._is_filling = True
        self.table.setRowCount(len(self.components))
        for row, component in enumerate(self.components):
            label, text = tr(COMPONENT_LABELS[component]), key_text(keys[component])
            named = QTableWidgetItem(label)
            named.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            named.setToolTip(f"{label} ({component})")
            self.table.setItem(row, COMPONENT, named)
            item = QTableWidgetItem(text)
            font = item.font()
            font.setBold(component in own)
            item.setFont(font)
            self.table.setItem(row, KEY, item)
        self._is_filling = False
        edition = self.session.scenario.edition
        same = (name for name in presets() if read_keys([], preset=name, edition=edition) == keys)
        self.preset.setCurrentIndex(self.preset.findData(next(same, "")))
        self.clear_button.setEnabled(bool(own))
        self._say()

    def told(self) -> str:
        """What the keys are, in few words."""
        own = [one for one in self.session.state.decisions.keys or {} if one in self.components]
        if not own:
            return tr("clés des données")
        return tr("1 clé à vous") if len(own) == 1 else tr("{} clés à vous").format(len(own))

    def paste(self, text: str) -> None:
        """Put what was copied where it goes, then take it all as one change."""
        try:
            texts = pasted_keys(text, self.session.scenario.edition, max(0, self.table.currentRow()))
        except OteloError as error:
            self.said.setText(in_language(str(error)))
            self.said.show()
            return
        self._is_filling = True
        for component, key in texts.items():
            self.table.item(self.components.index(component), KEY).setText(key)
        self._is_filling = False
        self._take()

    def _edited(self, item) -> None:
        if not self._is_filling:
            self._take()

    def _take(self) -> None:
        """What the table says, where all of it can be read. An empty cell is the key of the data."""
        given = self.given
        before = self.session.state.decisions.keys_over(given)
        found: dict[str, Key] = {}
        self.wrong = {}
        for row, component in enumerate(self.components):
            text = self.table.item(row, KEY).text().strip()
            if not text:
                continue
            if text == key_text(before[component]):
                # Its weights are not those of the text, which is shorter.
                found[component] = before[component]
                continue
            try:
                found[component] = self._read(text, component)
            except OteloError as error:
                self.wrong[component] = in_language(str(error))
        self._say()
        if not self.wrong:
            self._decide(found)

    def _read(self, text: str, component: str) -> Key:
        key, names = key_of(text, component, self.session.scenario.edition), self.names()
        absent = [name for name in key if name not in names]
        if absent:
            raise OteloError(
                tr("« {} » n'est pas un champ de la couche des communes. Elle a : {}.").format(
                    ", ".join(absent), ", ".join(name for name in names if name not in SPECIAL_KEYS)
                )
            )
        return key

    def _take_preset(self, name: str) -> None:
        if name:
            self._decide(read_keys([], preset=name, edition=self.session.scenario.edition))
        else:
            self.refresh()

    def _decide(self, keys: Mapping[str, Key]) -> None:
        """Have these keys, and for the rest those of the data; none of the other edition is lost."""
        given, before = self.given, self.session.state.decisions
        own = {one: key for one, key in (before.keys or {}).items() if one not in given}
        own |= {one: key for one, key in keys.items() if key != given[one]}
        self.wrong = {}
        if own != (before.keys or {}):
            self.session.set_decisions(replace(before, keys=own or None), tr("Clés de ventilation"))
        else:
            self._fill()

    def _say(self) -> None:
        self._is_filling = True
        for row, component in enumerate(self.components[: self.table.rowCount()]):
            item = self.table.item(row, KEY)
            item.setToolTip(self.wrong.get(component, item.text()))
            paint(item, component in self.wrong)
        self._is_filling = False
        self.said.setText(next(iter(self.wrong.values()), ""))
        self.said.setVisible(bool(self.wrong))
