# SPDX-License-Identifier: GPL-2.0-or-later
"""What the study is computed from, in steps that say whether they are done: data, territories, edition,
parameters, keys, decisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.definitions.editions import SCENARIOS
from ..engine.definitions.parameters import EDITIONS
from ..processing.language import shown, tr
from ..processing.sentences import in_language
from .data import INPUTS, NEEDED, recognised, scores
from .decisions import DecisionsStep
from .editors import guard, is_checked, small_label
from .keys import KeysStep
from .parameters import ParametersPage
from .session import Session
from .study_map import MARK

DONE, TO_DO, WRONG = "fait", "à faire", "à corriger"
_SIGNS = {DONE: "✓", TO_DO: "○", WRONG: "✗"}
_COLORS = {DONE: "#2e7d32", TO_DO: "#9e7700", WRONG: "#c62828"}


class Step(QWidget):
    """One step: its number, its name, how it stands; what it asks, when it is open."""

    def __init__(self, number: int, title: str, body: QWidget, is_open: bool, parent: QWidget | None = None):
        super().__init__(parent)
        self.body = body
        self.title = f"{number}. {title}"
        self.button = QToolButton()
        self.button.setText(self.title)
        self.button.setCheckable(True)
        self.button.setAutoRaise(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = self.button.font()
        font.setBold(True)
        self.button.setFont(font)
        self.button.toggled.connect(self._open)
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(self.button)
        top.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(body)
        body.layout().setContentsMargins(14, 0, 0, 6)
        self.button.setChecked(is_open)
        self._open(is_open)

    def _open(self, is_open: bool) -> None:
        self.body.setVisible(is_open)
        self.button.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)

    def say(self, state: str, text: str = "") -> None:
        """How the step stands, and a few words of what was chosen."""
        self.state = state
        words = f" {text}" if text else f" {tr(state)}"
        self.said.setText(f"<span style='color:{_COLORS[state]}'>{_SIGNS[state]}</span>{words}")
        self.button.setAccessibleDescription(tr(state))


class DataStep(QWidget):
    """The layers that a study is read from. asked: they are to be read; opened: a study, in place of them;
    based: one of a database; files: a folder of files, to make layers of; newer: newer data of the study that
    is there."""

    asked = pyqtSignal()
    opened = pyqtSignal()
    based = pyqtSignal()
    files = pyqtSignal()
    newer = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.combos: dict[str, QgsMapLayerComboBox] = {}
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setContentsMargins(0, 0, 0, 0)
        for name, label in INPUTS.items():
            combo = QgsMapLayerComboBox()
            combo.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
            combo.setAllowEmptyLayer(True)
            combo.setCurrentIndex(0)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            combo.setMinimumContentsLength(10)
            combo.setAccessibleName(tr(label))
            combo.activated.connect(lambda row, name=name: self._chosen(name))
            guard(combo)
            self.combos[name] = combo
            form.addRow(tr(label), combo)
        self.year = QSpinBox()
        self.year.setRange(1990, 2100)
        self.year.setKeyboardTracking(False)
        self.year.setToolTip(tr("L'année des indicateurs : la première de la période."))
        self.year.valueChanged.connect(self._year)
        guard(self.year)
        form.addRow(tr("Année de base"), self.year)
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        folder = QPushButton(tr("Dossier de fichiers…"))
        folder.setToolTip(tr("Fait un datapack d'un dossier de fichiers publics, puis donne ses couches."))
        folder.clicked.connect(self.files)
        other = QPushButton(tr("Ouvrir une étude…"))
        other.clicked.connect(self.opened)
        self.base_button = QPushButton(tr("Étude d'une base PostGIS…"))
        self.base_button.clicked.connect(self.based)
        self.update_button = QPushButton(tr("Actualiser…"))
        self.update_button.setToolTip(
            tr("Refait l'étude sur des données plus récentes, et dit ce qui a bougé et pourquoi.")
        )
        self.update_button.clicked.connect(self.newer)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.found)
        for button in (folder, other, self.base_button, self.update_button):
            column.addWidget(button)

    def layers(self) -> dict[str, QgsVectorLayer]:
        """What is chosen, by input."""
        chosen = {name: combo.currentLayer() for name, combo in self.combos.items()}
        return {name: layer for name, layer in chosen.items() if isinstance(layer, QgsVectorLayer)}

    @property
    def is_whole(self) -> bool:
        return set(NEEDED) <= set(self.layers())

    def recognise(self, last: Mapping[str, QgsVectorLayer] | None = None) -> bool:
        """Choose, for what is not chosen yet, the layers of the last evaluation, else those of the project
        whose fields say what they are. Whether that makes the data whole."""
        self._except_ours()
        found = {**recognised(self._candidates()), **(last or {})}
        found = {name: layer for name, layer in found.items() if name in self.combos}
        for name, layer in found.items():
            if self.combos[name].currentLayer() is None:
                self.combos[name].setLayer(layer)
        return self.is_whole

    def show_layers(self, layers: Mapping[str, str]) -> None:
        """The layers that a study was read from, by id."""
        self._except_ours()
        for name, combo in self.combos.items():
            combo.setLayer(QgsProject.instance().mapLayer(layers.get(name, "")))

    def _candidates(self) -> Iterable[QgsVectorLayer]:
        return [
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and not layer.customProperty(MARK)
        ]

    def _except_ours(self) -> None:
        ours = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(MARK)]
        for combo in self.combos.values():
            combo.setExceptedLayerList(ours)

    def _chosen(self, name: str) -> None:
        layer = self.combos[name].currentLayer()
        if isinstance(layer, QgsVectorLayer) and not scores(layer)[name]:
            self.found.setText(
                tr("« {} » n'a pas les champs attendus pour : {}.").format(layer.name(), tr(INPUTS[name]))
            )
        if self.is_whole:
            self.asked.emit()

    def _year(self, year: int) -> None:
        """Indicators of another year are other data: they are read again."""
        if year != self.session.scenario.annee_base and self.is_whole:
            self.asked.emit()

    def refresh(self) -> None:
        self.year.blockSignals(True)
        self.year.setValue(self.session.scenario.annee_base)
        self.year.blockSignals(False)
        data = self.session.data
        if data is not None:
            self.found.setText("\n".join(f"• {shown(in_language(one))}" for one in data.remarks[:8]))
        self.found.setVisible(bool(self.found.text()))
        self.update_button.setEnabled(self.session.study is not None)


class TerritoriesStep(QWidget):
    """The analysis territories that are evaluated. taken: those of the communes that are selected on the
    map are wanted; picking: whether they are to be picked on it."""

    taken = pyqtSignal()
    picking = pyqtSignal(bool)

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Chercher un territoire d'analyse ou un EPCI"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Territoires d'analyse évalués"))
        self.list.setFixedHeight(120)
        self.list.itemChanged.connect(self._changed)
        every = QPushButton(tr("Tous"))
        every.clicked.connect(lambda: session.set_territories(None))
        from_map = QPushButton(tr("Sélection de la carte"))
        from_map.setToolTip(tr("Les territoires d'analyse des communes sélectionnées sur la carte."))
        from_map.clicked.connect(self.taken)
        self.picker = QPushButton(tr("Choisir sur la carte"))
        self.picker.setCheckable(True)
        self.picker.setToolTip(
            tr(
                "Un clic ne garde qu'un territoire, les suivants en ajoutent ou en retirent ; un rectangle "
                "garde ceux qu'il touche, Maj les ajoute."
            )
        )
        self.picker.toggled.connect(self.picking)
        row = QHBoxLayout()
        row.addWidget(every)
        row.addWidget(from_map)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addWidget(self.picker)
        column.addLayout(row)
        self._words: dict[str, str] = {}

    def refresh(self) -> None:
        names, chosen = self.session.territory_names(), self.session.state.territories
        self.picker.setEnabled(self.session.study is not None)
        items = [self.list.item(row) for row in range(self.list.count())]
        self.list.blockSignals(True)
        if [item.data(Qt.ItemDataRole.UserRole) for item in items] != list(names):
            self.list.clear()
            self._words = self._known_words()
            for code, name in names.items():
                item = QListWidgetItem(name if name == code else f"{name} ({code})", self.list)
                item.setData(Qt.ItemDataRole.UserRole, code)
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
        for row in range(self.list.count()):
            item = self.list.item(row)
            is_chosen = chosen is None or item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
        self.list.blockSignals(False)

    def _known_words(self) -> dict[str, str]:
        """By analysis territory, what it can be found by: its name, those of the EPCI and departments that it
        touches."""
        if self.session.data is None:
            return {}
        communes = self.session.data.inputs.communes
        column = "nom_rest" if "nom_rest" in communes else "restitution"
        found = {code: {name, code} for code, name in self.session.territory_names().items()}
        departments = communes.index.astype(str).str.slice(0, 2)
        for code, name, restitution, department in zip(
            communes["analyse"], communes[column], communes["restitution"], departments
        ):
            if code in found:
                found[code] |= {str(name), str(restitution), department}
        return {code: " ".join(sorted(words)).casefold() for code, words in found.items()}

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            known = self._words.get(item.data(Qt.ItemDataRole.UserRole), "")
            item.setHidden(not all(word in known for word in words))

    def _changed(self, item: QListWidgetItem) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        self.session.set_territories([one.data(Qt.ItemDataRole.UserRole) for one in items if is_checked(one)])


class EditionStep(QWidget):
    """The edition of the method. chosen: another one is wanted."""

    chosen = pyqtSignal(str)

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.combo = QComboBox()
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setAccessibleName(tr("Édition de la méthode"))
        for edition, label in EDITIONS.items():
            self.combo.addItem(tr(label), edition)
        self.combo.activated.connect(self._chosen)
        guard(self.combo)
        said = small_label(tr(SCENARIOS["nationale"].PARAMETERS["edition"].help))
        column = QVBoxLayout(self)
        column.addWidget(self.combo)
        column.addWidget(said)

    def _chosen(self, row: int) -> None:
        edition = self.combo.itemData(row)
        if edition != self.session.scenario.edition:
            self.chosen.emit(edition)

    def refresh(self) -> None:
        self.combo.setCurrentIndex(self.combo.findData(self.session.scenario.edition))


class ConfigurationPage(QWidget):
    """The tab of the configuration."""

    def __init__(self, session: Session, parent: QWidget | None = None):
        super().__init__(parent)
        self.session = session
        self.data = DataStep(session)
        self.territories = TerritoriesStep(session)
        self.edition = EditionStep(session)
        self.decisions = DecisionsStep(session)
        self.keys = KeysStep(session)
        parameters = QWidget()
        inside = QVBoxLayout(parameters)
        self.parameters = ParametersPage(session)
        inside.addWidget(self.parameters)
        self.steps = {
            "data": Step(1, tr("Données"), self.data, True),
            "territories": Step(2, tr("Territoires"), self.territories, False),
            "edition": Step(3, tr("Édition"), self.edition, False),
            "parameters": Step(4, tr("Paramètres"), parameters, True),
            "keys": Step(5, tr("Ventilation"), self.keys, False),
            "decisions": Step(6, tr("Décisions"), self.decisions, False),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        for step in self.steps.values():
            column.addWidget(step)
        column.addStretch(1)
        self.steps["decisions"].button.toggled.connect(lambda is_open: self.decisions.refresh())
        self.steps["keys"].button.toggled.connect(lambda is_open: self.keys.refresh())
        session.changed.connect(self.refresh)
        session.loaded.connect(self._loaded)
        session.computed.connect(self.refresh)
        session.failed.connect(lambda text: self.refresh())
        self.refresh()

    def _loaded(self) -> None:
        """Data that were read are folded: the parameters come to the eye."""
        self.data.show_layers(self.session.data.layers or {})
        self.steps["data"].button.setChecked(False)
        self.refresh()

    def refresh(self) -> None:
        """How each step stands."""
        session = self.session
        for step in (self.data, self.territories, self.edition):
            step.refresh()
        for step in (self.keys, self.decisions):
            if step.isVisible():
                step.refresh()
        data = session.data
        is_wrong = bool(session.problem)
        if data is None:
            state = WRONG if is_wrong and self.data.is_whole else TO_DO
            self.steps["data"].say(state)
            self.steps["territories"].say(TO_DO)
        else:
            count = len(data.inputs.communes)
            more = tr("{} communes").format(count)
            if data.place is not None:
                more = tr("étude « {} »").format(data.place.name)
            warned = f", {tr('{} remarques').format(len(data.remarks))}" if data.remarks else ""
            self.steps["data"].say(DONE, more + warned)
            chosen = session.state.territories
            every = session.territory_names()
            named = every.values() if chosen is None else [every.get(code, code) for code in chosen]
            many = len(list(named)) > 3
            said = tr("{} sur {}").format(len(list(named)), len(every)) if many else ", ".join(named)
            self.steps["territories"].say(DONE, said)
        self.steps["edition"].say(DONE, tr(EDITIONS[session.scenario.edition]).split(" (")[0])
        changed = sum(
            session.is_changed(name) for name in session.scenario.PARAMETERS if name != "annee_base"
        )
        changed += sum(len(values) for values in session.scenario.territoires.values())
        said = tr("valeurs par défaut")
        if changed:
            said = tr("1 changé") if changed == 1 else tr("{} changés").format(changed)
        decided = session.state.decisions
        counts = [len(one) for one in (decided.totals, decided.segments, decided.local) if one is not None]
        told = tr("aucune")
        if counts:
            told = tr("1 territoire") if max(counts) == 1 else tr("{} territoires").format(max(counts))
        self.steps["keys"].say(
            WRONG if self.keys.wrong else DONE if data is not None else TO_DO, self.keys.told()
        )
        self.steps["decisions"].say(
            WRONG if self.decisions.wrong else DONE if data is not None else TO_DO, told
        )
        self.steps["parameters"].say(WRONG if is_wrong and data is not None else DONE, said)
