# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel: what is worked on, at the side of the map. It ties the session, its pages and the map."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsCoordinateTransform, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsDockWidget, QgsMapToolIdentifyFeature
from qgis.PyQt.QtCore import QSettings, Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.analysis.explain import explain
from ..engine.common.errors import OteloError
from ..engine.common.output import file_name
from ..engine.common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ..engine.definitions.editions import SCENARIOS, AnyScenario
from ..engine.definitions.parameters import NATIONAL, Scenario
from ..engine.definitions.tables import COMMUNE
from ..engine.inputs import Decisions
from ..engine.kept import write_book
from ..engine.reporting.explanation import explanation_blocks
from ..engine.reporting.web import document_page
from ..processing.compat import QAction
from ..processing.language import tr
from ..processing.sentences import in_language
from .configuration import ConfigurationPage
from .data import INPUTS, reading, study_reading
from .demo import load_demo
from .export import EXPORTS, FOLDER_SETTING, Export, Exporter, ExportPage, ask_place, open_file
from .latest import Latest
from .results import Headline, ResultsPage, theme_mesh
from .scenarios import ScenariosPage
from .session import Session, State
from .state import Remembered, recall, remember
from .study_map import BY_KEY, StudyMap
from .writing import write

NAME = "OteloPanel"
# Less than this (milliseconds) is not worth a progress bar.
PATIENCE_MS = 350


class EmptyPage(QWidget):
    """What a project without a study offers."""

    def __init__(self, start: Callable, demo: Callable, study: Callable, parent: QWidget | None = None):
        super().__init__(parent)
        said = QLabel(
            tr("Évaluez les besoins en logement d'un territoire, et voyez ce que change chaque réglage.")
        )
        said.setWordWrap(True)
        self.start = QPushButton(tr("Commencer la configuration"))
        self.start.clicked.connect(lambda: start())
        self.demo = QPushButton(tr("Charger le territoire de démonstration"))
        self.demo.clicked.connect(lambda: demo())
        self.study = QPushButton(tr("Ouvrir une étude…"))
        self.study.clicked.connect(lambda: study())
        column = QVBoxLayout(self)
        column.addWidget(said)
        for button in (self.start, self.demo, self.study):
            button.setMinimumHeight(34)
            column.addWidget(button)
        column.addStretch(1)


class Panel(QgsDockWidget):
    """The dock. iface: that of QGIS."""

    def __init__(self, iface, parent: QWidget | None = None):
        super().__init__(tr("Otelo : besoins en logement"), parent)
        self.setObjectName(NAME)
        self.iface = iface
        self.session = Session(self)
        self.map = StudyMap()
        self._watched: dict[str, QgsVectorLayer] = {}
        self._is_selecting = False
        self._tool: QgsMapToolIdentifyFeature | None = None
        self._build()
        self._connect()
        self._show_page()

    # Widgets -----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.empty = EmptyPage(self.start, self.load_demo, self.open_study)
        self.title = QLabel()
        self.title.setWordWrap(True)
        self.undo, self.redo, self.reset = (self._button(*one) for one in (
            ("mActionUndo.svg", tr("Annuler"), self.session.undo_stack.undo),
            ("mActionRedo.svg", tr("Rétablir"), self.session.undo_stack.redo),
            ("mActionReload.svg", tr("Valeurs par défaut"), self.session.reset_all),
        ))  # fmt: skip
        self.save = self._button("mActionFileSave.svg", tr("Enregistrer l'étude"), self.save_study)
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.save)
        elsewhere = QAction(tr("Enregistrer sous…"), menu)
        elsewhere.triggered.connect(lambda: self.save_study(is_new=True))
        menu.addAction(elsewhere)
        self.save.setMenu(menu)
        self.saver = Latest(self)
        self.saver.done.connect(self._saved)
        self.saver.failed.connect(self._not_saved)
        self.undo.setShortcut(QKeySequence("Alt+Z"))
        self.redo.setShortcut(QKeySequence("Alt+Shift+Z"))
        self.headline = Headline()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.setStyleSheet(
            "QLabel { background: #fdecea; color: #611a15; border: 1px solid #e0a19b; padding: 4px; }"
        )
        self.problem.hide()
        # Before the pages: the map is drawn beside while they are painted.
        self.session.computed.connect(self._computed)
        self.configuration = ConfigurationPage(self.session)
        self.results = ResultsPage(self.session)
        self.tabs = QTabWidget()
        # All of them at hand, however narrow.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.tabs.addTab(_scrolled(self.configuration), tr("Configuration"))
        self.tabs.addTab(_scrolled(self.results), tr("Résultats"))
        self.scenarios = ScenariosPage(self.session)
        self.tabs.addTab(_scrolled(self.scenarios), tr("Scénarios"))
        self.exports = ExportPage()
        self.exports.allow(False)
        self.tabs.addTab(_scrolled(self.exports), tr("Exporter"))
        for number in range(self.tabs.count()):
            self.tabs.setTabToolTip(number, self.tabs.tabText(number))
        self.exporter = Exporter(self.iface.messageBar(), self._exported)
        self._waiting: Callable[[Path], None] | None = None
        self.tabs.currentChanged.connect(lambda index: self._remember())
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.reset, self.save):
            top.addWidget(button)
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(3)
        column.addLayout(top)
        for part in (self.headline, self.progress, self.problem):
            column.addWidget(part)
        column.addWidget(self.tabs, 1)
        self.work = work
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        self.setWidget(self.stack)
        self.setMinimumWidth(300)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.progress.show)

    def _button(self, icon: str, text: str, job: Callable) -> QToolButton:
        button = QToolButton()
        button.setIcon(QIcon(f":/images/themes/default/{icon}"))
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: job())
        return button

    def _connect(self) -> None:
        session, project = self.session, QgsProject.instance()
        session.loaded.connect(self._loaded)
        session.failed.connect(self._say_problem)
        session.busy.connect(self._say_busy)
        session.reference_changed.connect(self._reference)
        session.changed.connect(self._say_title)
        session.book_changed.connect(self._remember)
        stack = session.undo_stack
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(lambda text: self.undo.setToolTip(f"{tr('Annuler')} {text}".strip()))
        stack.redoTextChanged.connect(lambda text: self.redo.setToolTip(f"{tr('Rétablir')} {text}".strip()))
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        self.configuration.data.asked.connect(self.read_layers)
        self.configuration.data.opened.connect(self.open_study)
        self.configuration.data.files.connect(self.open_datapack)
        self.configuration.edition.chosen.connect(self.change_edition)
        self.configuration.territories.taken.connect(self.take_selection)
        self.results.themed.connect(self.set_theme)
        self.results.picked.connect(self._picked)
        self.results.pointed.connect(self.point)
        self.results.explained.connect(self.explain)
        self.exports.asked.connect(self.export)
        # Kept, to be undone: the project outlives the panel.
        self._links: list[tuple[Any, Any]] = [
            (project.cleared, self._cleared),
            (project.layersAdded, self._layers_added),
            (project.readProject, self.restore),
        ]
        for signal, slot in self._links:
            signal.connect(slot)

    def close_session(self) -> None:
        """Stop what runs and let go of the project, before the panel is removed."""
        for signal, slot in self._links:
            signal.disconnect(slot)
        self._links = []
        self._unwatch()
        self.point(False)
        self.saver.close()
        self.scenarios.close_page()
        self.session.close()
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None

    def _show_page(self) -> None:
        self.stack.setCurrentWidget(self.work if self._is_begun else self.empty)

    _is_begun = False

    # Beginning ---------------------------------------------------------------------------------

    def start(self) -> None:
        """The configuration, its layers chosen where their fields say what they are, and read where none is
        missing."""
        self._is_begun = True
        self._show_page()
        self.tabs.setCurrentIndex(0)
        if self.configuration.data.recognise():
            self.read_layers()

    def load_demo(self) -> None:
        """The demo territory, evaluated."""
        layers = load_demo()
        self._is_begun = True
        self._show_page()
        names = {"COMMUNES": "communes", "INDICATEURS": "indicateurs", "MENAGES": "menages"}
        self.configuration.data.show_layers({name: layers[table].id() for name, table in names.items()})
        self.read_layers()

    def open_study(self, path: str = "") -> None:
        """A study that was kept in a file."""
        folder = QSettings().value(FOLDER_SETTING, "")
        if not path:
            path, _ = QFileDialog.getOpenFileName(
                self, tr("Ouvrir une étude"), folder, tr("Étude (*.gpkg)")
            )  # fmt: skip
        if not path:
            return
        QSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
        self._is_begun = True
        self._show_page()
        # In place of one that is no more where the project had it: with what was set.
        kept = self._restoring
        is_same = kept is not None and kept.path is not None and kept.path.name == Path(path).name
        self._restoring = kept if is_same else None
        self.session.read(lambda scenario: study_reading(Path(path)), kept.state if is_same else None)

    def open_datapack(self) -> None:
        """The dialog that makes a datapack of a folder of files; its layers are then recognised."""
        from processing import execAlgorithmDialog

        execAlgorithmDialog("otelo:datapack")

    def read_layers(self) -> None:
        """Read the layers that are chosen, under the scenario that is there, in the year of the data."""
        layers, scenario = self.configuration.data.layers(), self.session.scenario
        year = self.configuration.data.year.value()
        if year == scenario.annee_base:
            self.session.read(lambda one: reading(layers, one))
            return
        values = {"annee_base": year}
        if isinstance(scenario, Scenario):
            values["projection"] = max(scenario.projection, year + 1)
        self._read_as(dataclasses.replace(scenario, **values))

    def change_edition(self, edition: str) -> None:
        """The defaults of another edition, on the same data read again."""
        if self.configuration.data.is_whole:
            self._read_as(SCENARIOS[edition]())
        else:
            self.session.set_scenario(SCENARIOS[edition](), tr("Édition de la méthode"))

    def _read_as(self, scenario: AnyScenario) -> None:
        """Read the layers that are chosen under another scenario."""
        layers = self.configuration.data.layers()
        self.session.read(lambda one: reading(layers, one), State(scenario, self.session.state.decisions))

    # Following ---------------------------------------------------------------------------------

    def _loaded(self) -> None:
        """Other data: other layers on the map, all of it in view."""
        self._unwatch()
        session = self.session
        was_dirty = QgsProject.instance().isDirty()
        extent = self.map.show(session.study, session.study, session.data.crs, self.session.title())
        self.results.themes.show_theme(self.map.theme)
        self._watch()
        if extent is not None:
            self._zoom(extent)
        if self._restoring is None:
            self.tabs.setCurrentIndex(1)
        else:
            self._show_as_it_was(self._restoring, was_dirty)

    def _zoom(self, extent: QgsRectangle) -> None:
        canvas = self.iface.mapCanvas()
        if len(QgsProject.instance().mapLayers()) and not QgsProject.instance().crs().isValid():
            QgsProject.instance().setCrs(self.session.data.crs)
            canvas.setDestinationCrs(self.session.data.crs)
        layer = self.map.layer_of(COMMUNE)
        destination = canvas.mapSettings().destinationCrs()
        if layer is not None and destination.isValid():
            move = QgsCoordinateTransform(layer.crs(), destination, QgsProject.instance())
            extent = move.transformBoundingBox(layer.extent())
        canvas.setExtent(extent.scaled(1.05))
        canvas.refresh()

    def _computed(self) -> None:
        session = self.session
        self.problem.hide()
        self._say_title()
        self.headline.show_study(session.study, session.reference, session.reference_name)
        self.map.title = session.title()
        if not session.outcome.is_new:
            self.map.update(session.study)
        self._remember()

    def _say_title(self) -> None:
        """What the study is called, with a mark where its file has something else."""
        session = self.session
        mark = " *" if session.data is not None and session.data.path and not session.is_saved else ""
        self.title.setText(f"<b>{session.title()}</b>{mark}")
        for widget in (self.save, self.reset):
            widget.setEnabled(session.study is not None)
        self.exports.allow(session.study is not None and not self.exporter.is_busy)

    def _reference(self) -> None:
        session = self.session
        if session.study is None:
            return
        if not self.map.has_reference(session.reference):
            self.map.set_reference(session.reference)
        self.headline.show_study(session.study, session.reference, session.reference_name)

    def _say_problem(self, text: str) -> None:
        self.problem.setText(in_language(text))
        self.problem.show()

    def _say_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            self.progress.hide()

    # The map -----------------------------------------------------------------------------------

    def set_theme(self, key: str) -> None:
        """Show another subject on the map, and its mesh in the table."""
        self._unwatch()
        self.map.set_theme(key)
        self._watch()
        if self._tool is not None:
            self._tool.setLayer(self.map.layer_of(theme_mesh(key)))
        self.results.themes.show_theme(key)
        if self.session.study is not None:
            self.results.show_mesh(theme_mesh(key))
        self._remember()

    def _watch(self) -> None:
        """Follow what is selected on the map."""
        for mesh in (COMMUNE, RESTITUTION):
            layer = self.map.layer_of(mesh)
            if layer is not None:
                layer.selectionChanged.connect(self._map_selected)
                self._watched[mesh] = layer

    def _unwatch(self) -> None:
        for mesh, layer in self._watched.items():
            # A layer that was removed from the project is gone with its signals.
            if self.map.layer_of(mesh) is layer:
                layer.selectionChanged.disconnect(self._map_selected)
        self._watched = {}

    def _map_selected(self, *_) -> None:
        if self._is_selecting:
            return
        mesh = theme_mesh(self.map.theme)
        self.results.select(mesh, self.map.selected(mesh))

    def _picked(self, mesh: str, codes: list[str]) -> None:
        """Select on the map what was selected in the table: territories, or the communes that they are of."""
        self._is_selecting = True
        self.map.select(RESTITUTION, codes if mesh == RESTITUTION else [])
        field = {RESTITUTION: RESTITUTION_FIELD, ANALYSIS: ANALYSIS}.get(mesh)
        if field is not None and self.session.study is not None:
            communes = self.session.study.communes
            codes = list(communes.index[communes[field].isin(codes)])
        self.map.select(COMMUNE, codes)
        self._is_selecting = False

    def point(self, is_wanted: bool) -> None:
        """Have a click on the map show a territory, until another tool is taken."""
        canvas, tool = self.iface.mapCanvas(), self._tool
        if is_wanted:
            layer = self.map.layer_of(theme_mesh(self.map.theme))
            if layer is None:
                self.results.pointer.setChecked(False)
                return
            self._tool = QgsMapToolIdentifyFeature(canvas, layer)
            self._tool.featureIdentified.connect(self._pointed)
            self._tool.deactivated.connect(self._put_away)
            canvas.setMapTool(self._tool)
        elif tool is not None:
            self._tool = None
            tool.deactivated.disconnect(self._put_away)
            canvas.unsetMapTool(tool)

    def _pointed(self, feature) -> None:
        layer = self.map.layer_of(theme_mesh(self.map.theme))
        if layer is not None:
            layer.selectByIds([feature.id()])

    def _put_away(self) -> None:
        """Another tool was taken."""
        self._tool = None
        self.results.pointer.setChecked(False)

    def take_selection(self) -> None:
        """Evaluate the analysis territories of what is selected on the map."""
        study = self.session.study
        if study is None:
            return
        communes = study.communes
        chosen = set(communes["analyse"].reindex(self.map.selected(COMMUNE)))
        inside = communes[RESTITUTION_FIELD].isin(self.map.selected(RESTITUTION))
        chosen |= set(communes.loc[inside, "analyse"])
        known = [code for code in self.session.territory_names() if code in chosen]
        if not known:
            self._say_problem(tr("Sélectionnez d'abord, sur la carte, des communes des territoires voulus."))
            return
        self.session.set_territories(known)

    def explain(self, mesh: str, code: str) -> None:
        """The chain of computation of a territory, in a page of the browser."""
        study = self.session.study
        try:
            explanation = explain(study, code, mesh)
            page = document_page(
                tr("D'où vient le chiffre : {}").format(explanation.title),
                explanation_blocks(study, explanation),
            )
        except OteloError as error:
            self._say_problem(str(error))
            return
        path = self._scratch / f"{file_name(code)}.html"
        path.write_text(page, encoding="utf-8")
        if not open_file(path):
            self.exporter.say_done(path)

    # The file of the study -----------------------------------------------------------------------

    def save_study(self, path: str = "", is_new: bool = False) -> None:
        """Write the study in its file; in one that is asked for, if it has none or another is wanted."""
        session = self.session
        if session.study is None:
            return
        if not path and session.data.path is not None and not is_new:
            path = str(session.data.path)
        if not path:
            folder = Path(QSettings().value(FOLDER_SETTING, ""))
            suggested = str(folder / f"{file_name(session.title())}.gpkg")
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Enregistrer l'étude"), suggested, tr("Étude (*.gpkg)")
            )
        if not path:
            return
        target = Path(path).with_suffix(".gpkg")
        QSettings().setValue(FOLDER_SETTING, str(target.parent))
        self._write(target)

    def _write(self, target: Path) -> None:
        """Write the study, beside the window."""
        session = self.session
        outcome, book = session.outcome, session.book
        layers = QgsProject.instance().mapLayers()
        chosen = {key: layers.get(id_) for key, id_ in (session.data.layers or {}).items()}
        names = {INPUTS[key]: layer.name() for key, layer in chosen.items() if layer is not None}

        def job(stop):
            write(outcome, target, names, lambda share: stop())
            write_book(target, book)
            return target, outcome.state

        self.saver.submit(job)

    def _not_saved(self, error: Exception) -> None:
        self._waiting = None
        self.exports.allow(True)
        self._say_problem(str(error))

    def _saved(self, done) -> None:
        path, state = done
        waiting, self._waiting = self._waiting, None
        if path.parent == self._scratch:
            waiting(path)
            return
        self.session.saved_as(path, state)
        self._remember()
        if waiting is not None:
            waiting(path)
            return
        self.iface.messageBar().pushMessage(
            "Otelo", tr("Étude enregistrée : {}").format(path), Qgis.MessageLevel.Success
        )

    # What is made of it ------------------------------------------------------------------------

    def export(self, key: str, target: str = "") -> None:
        """Make one of `EXPORTS`, of the study as it is: in a file of its own where the export goes on reading
        it, else in a passing one where it has changed since it was saved."""
        session, one = self.session, EXPORTS[key]
        if session.study is None or self.exporter.is_busy:
            return
        target = target or ask_place(self, one, session.title())
        if not target:
            return
        QSettings().setValue(FOLDER_SETTING, str(Path(target).parent))
        if not one.algorithm:
            session.scenario.write(target)
            self.exporter.say_done(Path(target))
            return
        self.exports.allow(False)
        if session.is_saved and session.data.path.is_file():
            self._run_export(one, session.data.path, Path(target))
            return
        self._waiting = lambda study: self._run_export(one, study, Path(target))
        if one.needs_file:
            self.save_study()
            if not self.saver.is_busy:
                # They gave up.
                self._waiting = None
                self.exports.allow(True)
        else:
            self._write(self._scratch / f"{file_name(session.title())}.gpkg")

    def _run_export(self, one: Export, study: Path, target: Path) -> None:
        # While layouts are drawn QGIS has the hand at times: nothing of the study may change.
        self.setEnabled(False)
        try:
            self.exporter.run(one, study, target)
        finally:
            self.setEnabled(True)

    def _exported(self, path: Path | None) -> None:
        self.exports.allow(self.session.study is not None)

    @property
    def _scratch(self) -> Path:
        """Where studies that pass are written, until QGIS is closed."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(prefix="otelo_")
        return Path(self._folder.name)

    _folder: tempfile.TemporaryDirectory | None = None

    # The project -------------------------------------------------------------------------------

    def _layers_added(self, layers) -> None:
        """New layers may be the data that are waited for."""
        if self._is_begun and self.session.data is None and not self.session.latest.is_busy:
            self.configuration.data.recognise()
            self.configuration.refresh()

    _restoring: Remembered | None = None

    def _remember(self) -> None:
        """Keep in the project what is worked on."""
        session = self.session
        if session.data is None or self._restoring is not None:
            return
        kept = Remembered(
            session.state, session.data.path, session.data.layers or {}, self.map.theme,
            self.tabs.currentIndex(), session.book,
        )  # fmt: skip
        remember(QgsProject.instance(), kept)

    def restore(self, *_) -> None:
        """Take up what the project that was just opened keeps."""
        project = QgsProject.instance()
        try:
            kept = recall(project)
        except (OteloError, ValueError, KeyError, TypeError) as error:
            self._say_problem(tr("Ce que le projet gardait du panneau ne se lit pas : {}.").format(error))
            return
        if kept is None:
            return
        self._is_begun = True
        self._show_page()
        self._restoring = kept
        if kept.path is not None:
            if kept.path.is_file():
                self.session.read(lambda scenario: study_reading(kept.path), kept.state)
                return
            self._say_problem(
                tr("L'étude « {} » n'est plus là : ouvrez-la là où elle est, dans « Données ».").format(
                    kept.path
                )
            )
            self.tabs.setCurrentIndex(0)
            return
        known = {name: project.mapLayer(id_) for name, id_ in kept.layers.items()}
        layers = {name: layer for name, layer in known.items() if isinstance(layer, QgsVectorLayer)}
        self.configuration.data.show_layers(kept.layers)
        self.session.read(lambda scenario: reading(layers, scenario), kept.state)

    def _show_as_it_was(self, kept: Remembered, was_dirty: bool) -> None:
        """The theme, the tab and the scenarios that the project kept."""
        if kept.path is None:
            self.session.set_book(kept.book)
        if kept.theme in BY_KEY:
            self.set_theme(kept.theme)
        self.tabs.setCurrentIndex(kept.tab)
        self._restoring = None
        self._remember()
        # What the project had is what is shown: there is nothing to save.
        QgsProject.instance().setDirty(was_dirty)

    def _cleared(self) -> None:
        """Another project: nothing of this one is left."""
        self.results.pointer.setChecked(False)
        self._restoring = None
        self._watched = {}
        self.map = StudyMap()
        self.scenarios.close_page()
        self.session.close()
        self.session.state = State(SCENARIOS[NATIONAL](), Decisions())
        self.headline.clear()
        self.title.clear()
        self.problem.hide()
        self._is_begun = False
        self.session.changed.emit()
        self._show_page()


def _scrolled(page: QWidget) -> QScrollArea:
    """A page as high as it must."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
