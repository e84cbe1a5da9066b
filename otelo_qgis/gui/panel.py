# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel: what is worked on, at the side of the map. It ties the session, its pages and the map."""

from __future__ import annotations

import dataclasses
import shutil
import tempfile
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSettings, Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QProxyStyle,
    QStackedWidget,
    QStyle,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..engine.analysis.explain import explain
from ..engine.common.errors import OteloError
from ..engine.common.formatting import french_number
from ..engine.common.output import file_name, refusal
from ..engine.definitions.editions import SCENARIOS, AnyScenario
from ..engine.definitions.parameters import NATIONAL, Scenario
from ..engine.inputs import Decisions
from ..engine.kept import Book
from ..engine.reporting.explanation import explanation_blocks
from ..engine.reporting.web import document_page
from ..processing.announce import open_file
from ..processing.inputs.update import newer_scenario
from ..processing.io.postgis import is_schema
from ..processing.io.studies import StudyFile, StudyPlace, study_at
from ..processing.language import tr
from ..processing.last_inputs import last_inputs
from .charts import signed
from .configuration import ConfigurationPage
from .data import INPUTS, followed_of, reading, study_reading
from .database import ask_schema
from .demo import load_demo
from .export import EXPORTS, FOLDER_SETTING, Export, Exporter, ExportPage, ask_place
from .follow_up import COPY, REVIEW, FollowUpPage
from .follow_up import RUN as FOLLOW
from .latest import Latest
from .map_link import MapLink
from .results import ResultsPage
from .scenarios import ScenariosPage
from .session import Session, State
from .state import Remembered, called, keep_others, other_studies, recall, remember
from .study_map import BY_KEY, StudyMap
from .update import UpdateDialog, newer_reading
from .welcome import EmptyPage, Top, scrolled
from .writing import write

NAME = "OteloPanel"
# Pixels around the words of a tab, both sides together.
AROUND_TABS = 10


class CloseTabs(QProxyStyle):
    """The style of QGIS, whose tabs have little around their words."""

    def pixelMetric(self, metric, option=None, widget=None):  # noqa: N802
        if metric == QStyle.PixelMetric.PM_TabBarTabHSpace:
            return AROUND_TABS
        return super().pixelMetric(metric, option, widget)


class Panel(QgsDockWidget):
    """The dock. iface: that of QGIS."""

    def __init__(self, iface, parent: QWidget | None = None):
        super().__init__(tr("Otelo : besoins en logement"), parent)
        self.setObjectName(NAME)
        self.iface = iface
        self.session = Session(self)
        self._build()
        self._connect()
        self._show_page()

    # Widgets -----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.empty = EmptyPage(self.start, self.load_demo, self.open_study, self.open_database)
        self.top = Top(self.session, lambda is_new: self.save_study(is_new=is_new), self.save_in_database)
        self.saver = Latest(self)
        self.saver.done.connect(self._saved)
        self.saver.failed.connect(self._not_saved)
        # Before the pages: the map is drawn beside while they are painted.
        self.session.computed.connect(self._computed)
        self.configuration = ConfigurationPage(self.session)
        self.results = ResultsPage(self.session)
        self.follow_up = FollowUpPage(self.session)
        self.link = MapLink(self.session, self.results, self.follow_up, self.iface.mapCanvas(), self)
        self.tabs = QTabWidget()
        # All of them at hand, however narrow, with what they are called.
        close = CloseTabs()
        close.setParent(self)
        self.tabs.tabBar().setStyle(close)
        if QApplication.instance().styleSheet():
            # A theme of QGIS, which has its own way, and more room than there is, around their words.
            self.tabs.tabBar().setStyleSheet(
                f"QTabBar::tab {{ padding: 3px {AROUND_TABS // 2}px; min-width: 0 }}"
            )
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self.scenarios = ScenariosPage(self.session)
        self.exports = ExportPage()
        self.exports.allow(False)
        # By the name that a project keeps.
        self.pages: dict[str, QWidget] = {
            "configuration": self.configuration,
            "resultats": self.results,
            "suivi": self.follow_up,
            "scenarios": self.scenarios,
            "exporter": self.exports,
        }
        titles = (
            tr("Configuration"), tr("Résultats"), tr("Suivi"), tr("Scénarios"), tr("Exporter"),
        )  # fmt: skip
        for page, title in zip(self.pages.values(), titles):
            number = self.tabs.addTab(scrolled(page), title)
            self.tabs.setTabToolTip(number, title)
        self.exporter = Exporter(self.iface.messageBar(), self._exported)
        self.follower = Exporter(self.iface.messageBar(), self._follow_up_made, is_told=False)
        self.follow_reader = Latest(self)
        self.follow_reader.done.connect(self._follow_up_read)
        self.follow_reader.failed.connect(lambda error: self.top.say_problem(str(error)))
        # Where the study that is followed is.
        self.followed: StudyPlace | None = None
        self._waiting: Callable[[str], None] | None = None
        self.tabs.currentChanged.connect(lambda index: self._remember())
        work = QWidget()
        column = QVBoxLayout(work)
        column.setContentsMargins(4, 4, 4, 0)
        column.setSpacing(3)
        column.addWidget(self.top)
        column.addWidget(self.tabs, 1)
        self.work = work
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(work)
        self.setWidget(self.stack)
        self.setMinimumWidth(300)

    def _connect(self) -> None:
        session, project = self.session, QgsProject.instance()
        session.loaded.connect(self._loaded)
        session.failed.connect(self.top.say_problem)
        session.failed.connect(self._stay)
        self.top.studies.menu().aboutToShow.connect(self._fill_studies)
        session.busy.connect(self.top.say_busy)
        session.reference_changed.connect(self._reference)
        session.changed.connect(self._say_title)
        session.book_changed.connect(self._remember)
        self.configuration.data.asked.connect(self.read_layers)
        self.configuration.data.opened.connect(self.open_study)
        self.configuration.data.based.connect(self.open_database)
        self.configuration.data.files.connect(self.open_datapack)
        self.configuration.data.newer.connect(self.update_study)
        self.configuration.edition.chosen.connect(self.change_edition)
        self.configuration.territories.taken.connect(self.link.take_selection)
        self.configuration.territories.picking.connect(self.link.pick_territories)
        self.link.picked.connect(self.configuration.territories.picker.setChecked)
        self.results.themed.connect(self.set_theme)
        self.results.explained.connect(self.explain)
        self.exports.asked.connect(self.export)
        self.link.problem.connect(self.top.say_problem)
        self.follow_up.themed.connect(self.set_theme)
        self.follow_up.asked.connect(self.follow)
        self.follow_up.kept.connect(self.keep_follow_up)
        self.follow_up.reviewed.connect(self.review_follow_up)
        self.scenarios.mapped.connect(lambda: self.set_theme("ecart_reference"))
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
        self.link.close()
        self.saver.close()
        self.follow_reader.close()
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
        """The configuration, its layers chosen where the last evaluation had them, or their fields say what
        they are, and read where none is missing, under the scenario of that evaluation."""
        self._is_begun = True
        self._show_page()
        self.show_tab(self.configuration)
        last = last_inputs(QgsProject.instance())
        layers = last.layers(QgsProject.instance())
        if not self.configuration.data.recognise(layers):
            return
        if last.scenario is not None and layers:
            self._read_as(last.scenario)
        else:
            self.read_layers()

    def load_demo(self) -> None:
        """The demo territory, evaluated."""
        self._leave()
        self._restoring = None
        layers = load_demo()
        self._is_begun = True
        self._show_page()
        names = {"COMMUNES": "communes", "INDICATEURS": "indicateurs", "MENAGES": "menages"}
        self.configuration.data.show_layers({name: layers[table].id() for name, table in names.items()})
        self.results.hint.show()
        self.read_layers()

    def open_study(self, text: str = "") -> None:
        """A study that was kept: in a file, or where « postgis:… » says."""
        folder = QSettings().value(FOLDER_SETTING, "")
        if not text:
            text, _ = QFileDialog.getOpenFileName(
                self, tr("Ouvrir une étude"), folder, tr("Étude (*.gpkg)")
            )  # fmt: skip
        if not text:
            return
        self._is_begun = True
        self._show_page()
        kept = self._restoring
        try:
            place = study_at(text)
            # In place of one that is no more where the project had it: with what was set.
            if kept is None or not kept.place or study_at(kept.place).base != place.base:
                kept = next((one for one in self.studies() if _is_of(one, place)), None)
        except OteloError as error:
            self.top.say_problem(str(error))
            return
        if place.file is not None:
            QSettings().setValue(FOLDER_SETTING, str(place.file.parent))
        shown = self.session.data.place if self.session.data is not None else None
        # The one that is shown, or another version of it, is read again in its own place.
        if shown is None or (shown.base, shown.file) != (place.base, place.file):
            self._leave()
        self._restoring = kept
        self.session.read(lambda scenario: study_reading(place), kept.state if kept else None)

    def open_database(self) -> None:
        """A study of a database, which is asked for."""
        text = ask_schema(self, tr("Ouvrir une étude d'une base PostGIS"))
        if text:
            self.open_study(text)

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

    def update_study(self) -> None:
        """Redo the study on newer data, which are asked for."""
        session = self.session
        if session.study is None:
            return
        box = UpdateDialog(session.data, session.scenario, self)
        if box.exec():
            self.read_newer(box.newer(), box.year.value())
        # At once: it would go on following the layers of the project.
        sip.delete(box)

    def read_newer(self, layers: Mapping[str, QgsVectorLayer], year: int) -> None:
        """Redo the study with newer layers in place of some of its data, from a base year on."""
        data, state = self.session.data, self.session.state
        try:
            scenario = newer_scenario(state.scenario, year, None)
        except OteloError as error:
            self.top.say_problem(str(error))
            return
        self.session.read(
            lambda one: newer_reading(layers, data, one), dataclasses.replace(state, scenario=scenario), True
        )

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
        session = self.session
        was_dirty = QgsProject.instance().isDirty() or self._leaving is not None
        self._put_aside()
        self.link.show_study()
        self.followed = session.data.place if session.data.followed is not None else None
        self.follow_up.show_follow_up(session.data.followed)
        self.link.show_follow_up()
        if self._restoring is not None:
            self._show_as_it_was(self._restoring, was_dirty)
        elif session.outcome.before is not None:
            self._show_update()
        else:
            self.show_tab(self.results)

    @property
    def shown_tab(self) -> str:
        """Name of the tab at the front."""
        shown = self.tabs.currentWidget().widget()
        return next(name for name, page in self.pages.items() if page is shown)

    def show_tab(self, page: QWidget) -> None:
        """Bring the tab of a page to the front."""
        for number in range(self.tabs.count()):
            if self.tabs.widget(number).widget() is page:
                self.tabs.setCurrentIndex(number)

    def _show_update(self) -> None:
        """What newer data changed: on the map where, in the tab of the scenarios why."""
        before, after = self.session.reference.total, self.session.study.total
        self.set_theme("ecart_reference")
        self.show_tab(self.scenarios)
        self.scenarios.show_current()
        text = tr("Étude actualisée : {} logements, {} avant ({}). Elle n'est pas encore enregistrée.")
        self.iface.messageBar().pushMessage(
            "Otelo",
            text.format(french_number(after), french_number(before), signed(after - before)),
            Qgis.MessageLevel.Success,
        )

    def _computed(self) -> None:
        session = self.session
        self.top.problem.hide()
        self._say_title()
        self.top.headline.show_study(session.study, session.reference, session.reference_name)
        self.map.title = session.title()
        if not session.outcome.is_new:
            self.map.update(session.study)
        self._remember()

    def _say_title(self) -> None:
        """What the study is called, with a mark where its file has something else."""
        session = self.session
        mark = " *" if session.data is not None and session.data.place and not session.is_saved else ""
        self.top.title.setText(f"<b>{session.title()}</b>{mark}")
        for widget in (self.top.save, self.top.reset):
            widget.setEnabled(session.study is not None)
        self.exports.allow(session.study is not None and not self.exporter.is_busy)

    def _reference(self) -> None:
        session = self.session
        if session.study is None:
            return
        if not self.map.has_reference(session.reference):
            self.map.set_reference(session.reference)
        self.top.headline.show_study(session.study, session.reference, session.reference_name)

    # Several studies ---------------------------------------------------------------------------

    # What tells the study from the others of the project.
    _key = ""
    # The study that another one takes the place of, once that one is read.
    _leaving: Remembered | None = None

    def studies(self) -> list[Remembered]:
        """The studies of the project that are not shown."""
        return other_studies(QgsProject.instance())

    def _leave(self) -> None:
        """Another study is asked for: this one is kept for later, as soon as the other is there."""
        self._leaving = self._as_it_is() if self.session.data is not None else None

    def _put_aside(self) -> None:
        """Another study was read: the one before goes with the others of the project, this one is no longer
        among them."""
        kept, left = self._restoring, self._leaving
        if left is None and kept is None:
            self._key = self._key or uuid.uuid4().hex
            return
        self._leaving = None
        self._key = (kept.key if kept else "") or uuid.uuid4().hex
        if left is None:
            return
        others = [one for one in self.studies() if one.key != self._key]
        keep_others(QgsProject.instance(), [*others, left])
        if kept is None and self.session.data.place is None:
            self.session.set_book(Book())

    def _stay(self, *_) -> None:
        """What was asked for cannot be read: the study that is shown stays."""
        if self._leaving is not None:
            self._leaving = self._restoring = None

    def switch_to(self, key: str) -> None:
        """Show another study of the project, as it was left."""
        kept = next((one for one in self.studies() if one.key == key), None)
        if kept is not None:
            self._leave()
            self._take_up(kept)

    def remove_study(self, key: str) -> None:
        """Take a study off the list of the project; its file stays."""
        keep_others(QgsProject.instance(), [one for one in self.studies() if one.key != key])

    def new_study(self) -> None:
        """Another study, beginning with its configuration."""
        if self.session.data is not None:
            keep_others(QgsProject.instance(), [*self.studies(), self._as_it_is()])
        self._forget_study()
        remember(QgsProject.instance(), None)
        self.configuration.data.show_layers({})
        self.session.changed.emit()
        self.start()

    def _fill_studies(self) -> None:
        """The menu of the studies: the one that is shown, the others, and what brings more."""
        menu = self.top.studies.menu()
        menu.clear()
        others = self.studies()
        shown = [self._as_it_is()] if self.session.data is not None else []
        names = called([*shown, *others])
        for name, one in zip(names, [*shown, *others]):
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(one in shown)
            action.triggered.connect(lambda checked, key=one.key: self.switch_to(key))
        menu.addSeparator()
        for label, job in (
            (tr("Ouvrir une étude…"), self.open_study),
            (tr("Étude d'une base PostGIS…"), self.open_database),
            (tr("Nouvelle étude"), self.new_study),
        ):
            menu.addAction(label).triggered.connect(lambda checked, job=job: job())
        if others:
            less = menu.addMenu(tr("Retirer de la liste"))
            for name, one in zip(names[len(shown) :], others):
                action = less.addAction(name)
                action.triggered.connect(lambda checked, key=one.key: self.remove_study(key))

    # The map -----------------------------------------------------------------------------------

    @property
    def map(self) -> StudyMap:
        return self.link.map

    def set_theme(self, key: str) -> None:
        """Show another subject on the map, and its mesh in the table."""
        self.link.set_theme(key)
        self._remember()

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
            self.top.say_problem(str(error))
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
        if not path and session.data.place is not None and not is_new:
            path = session.data.place.target
        if not path:
            folder = Path(QSettings().value(FOLDER_SETTING, ""))
            suggested = str(folder / f"{file_name(session.title())}.gpkg")
            path, _ = QFileDialog.getSaveFileName(
                self, tr("Enregistrer l'étude"), suggested, tr("Étude (*.gpkg)")
            )
        if not path:
            return
        if not is_schema(path):
            path = str(Path(path).with_suffix(".gpkg"))
            QSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
        self._write(path)

    def save_in_database(self) -> None:
        """Write the study as a new version of a schema, which is asked for."""
        place = self.session.data.place if self.session.data is not None else None
        text = ask_schema(self, tr("Enregistrer dans une base PostGIS"), place)
        if text:
            self.save_study(text)

    @property
    def _kept_place(self) -> StudyPlace | None:
        """Where the study is kept as it is shown; None where it is not, or no longer."""
        place = self.session.data.place
        if place is None or not self.session.is_saved:
            return None
        return place if place.file is None or place.file.is_file() else None

    def _write(self, target: str) -> None:
        """Write the study, beside the window."""
        session = self.session
        outcome, book = session.outcome, session.book
        layers = QgsProject.instance().mapLayers()
        chosen = {key: layers.get(id_) for key, id_ in (session.data.layers or {}).items()}
        names = {INPUTS[key]: layer.name() for key, layer in chosen.items() if layer is not None}

        def job(stop):
            return write(outcome, book, target, names, lambda share: stop()), outcome.state

        self.saver.submit(job)

    def _not_saved(self, error: Exception) -> None:
        self._waiting = None
        self.exports.allow(True)
        self.top.say_problem(str(error))

    def _saved(self, done) -> None:
        place, state = done
        waiting, self._waiting = self._waiting, None
        if place.file is not None and place.file.parent == self._scratch:
            waiting(place.text)
            return
        self.session.saved_as(place, state)
        self._remember()
        if waiting is not None:
            waiting(place.text)
            return
        self.iface.messageBar().pushMessage(
            "Otelo", tr("Étude enregistrée : {}").format(place.file or place.name), Qgis.MessageLevel.Success
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
        if self._kept_place is not None:
            self._run_export(one, self._kept_place.text, Path(target))
            return
        self._waiting = lambda study: self._run_export(one, study, Path(target))
        if one.needs_file:
            self.save_study()
            if not self.saver.is_busy:
                # They gave up.
                self._waiting = None
                self.exports.allow(True)
        else:
            self._write(str(self._scratch / f"{file_name(session.title())}.gpkg"))

    def _run_export(self, one: Export, study: str, target: Path) -> None:
        # While layouts are drawn QGIS has the hand at times: nothing of the study may change.
        self.setEnabled(False)
        try:
            self.exporter.run(one, study, target)
        finally:
            self.setEnabled(True)

    def _exported(self, path: Path | None) -> None:
        self.exports.allow(self.session.study is not None)

    # The follow-up -----------------------------------------------------------------------------

    def follow(self) -> None:
        """Compare the objectives of the study, as it is, to what was built: otelo:suivi on what is chosen."""
        session = self.session
        if session.study is None or self.follower.is_busy or self.saver.is_busy:
            return
        self.follow_up.run.setEnabled(False)
        if self._kept_place is not None:
            self._run_follow_up(self._kept_place.text)
            return
        self._waiting = self._run_follow_up
        self._write(str(self._scratch / f"{file_name(session.title())}.gpkg"))

    def _run_follow_up(self, study: str) -> None:
        self._follow_ups += 1
        target = self._scratch / f"{file_name(self.session.title())} suivi {self._follow_ups}.gpkg"
        more = {**self.follow_up.parameters(), "SUIVI": "TEMPORARY_OUTPUT"}
        self.follower.run(FOLLOW, study, target, more)

    _follow_ups = 0

    def _follow_up_made(self, path: Path | None) -> None:
        self.follow_up.refresh()
        if path is not None:
            self.follow_reader.submit(lambda stop: (StudyFile(path), followed_of(StudyFile(path).read())))

    def _follow_up_read(self, made) -> None:
        self.followed, followed = made
        self.follow_up.show_follow_up(followed)
        self.link.show_follow_up()
        self.set_theme("suivi")

    def keep_follow_up(self, path: str = "") -> None:
        """Save the study with its follow-up in a file that is asked for."""
        target = path or ask_place(self, FOLLOW, tr("{}, suivi").format(self.session.title()))
        if not target or self.followed is None:
            return
        file = self.followed.file
        if file is None:
            self.exporter.run(COPY, self.followed.text, Path(target))
            return
        if Path(target) != file:
            try:
                shutil.copyfile(file, target)
            except OSError as error:
                self.top.say_problem(str(refusal(Path(target), str(error), tr("Étude"))))
                return
        self.exporter.say_done(Path(target))

    def review_follow_up(self, path: str = "") -> None:
        """Write the review of what was followed."""
        if self.followed is None or self.exporter.is_busy:
            return
        target = path or ask_place(self, REVIEW, tr("{}, bilan").format(self.session.title()))
        if target:
            self._run_export(REVIEW, self.followed.text, Path(target))

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
        remember(QgsProject.instance(), self._as_it_is())

    def _as_it_is(self) -> Remembered:
        """What is worked on, to be taken up later."""
        session, data = self.session, self.session.data
        return Remembered(
            session.state, data.place.text if data.place else "", data.layers or {}, self.map.theme,
            self.shown_tab, session.book, self._key, session.title(),
        )  # fmt: skip

    def restore(self, *_) -> None:
        """Take up what the project that was just opened keeps."""
        project = QgsProject.instance()
        try:
            kept = recall(project)
        except (OteloError, ValueError, KeyError, TypeError) as error:
            self.top.say_problem(tr("Ce que le projet gardait du panneau ne se lit pas : {}.").format(error))
            return
        if kept is None:
            return
        self._is_begun = True
        self._show_page()
        self._take_up(kept)

    def _take_up(self, kept: Remembered) -> None:
        """Read a study that the project keeps, as it was."""
        project = QgsProject.instance()
        if kept.place:
            if not kept.has_file or Path(kept.place).is_file():
                self._restoring = kept
                self.session.read(lambda scenario: study_reading(study_at(kept.place)), kept.state)
                return
            if self._leaving is None:
                # Nothing is shown in its place: it is not forgotten.
                self._restoring = kept
            self.top.say_problem(
                tr("L'étude « {} » n'est plus là : ouvrez-la là où elle est, dans « Données ».").format(
                    kept.place
                )
            )
            self._leaving = None
            self.show_tab(self.configuration)
            return
        self._restoring = kept
        known = {name: project.mapLayer(id_) for name, id_ in kept.layers.items()}
        layers = {name: layer for name, layer in known.items() if isinstance(layer, QgsVectorLayer)}
        self.configuration.data.show_layers(kept.layers)
        self.session.read(lambda scenario: reading(layers, scenario), kept.state)

    def _show_as_it_was(self, kept: Remembered, was_dirty: bool) -> None:
        """The theme, the tab and the scenarios that the project kept."""
        if not kept.has_file:
            self.session.set_book(kept.book)
        if kept.theme in BY_KEY:
            self.set_theme(kept.theme)
        self.show_tab(self.pages.get(kept.tab, self.results))
        self._restoring = None
        self._remember()
        # What the project had is what is shown: there is nothing to save.
        QgsProject.instance().setDirty(was_dirty)

    def _cleared(self) -> None:
        """Another project: nothing of this one is left."""
        self.link.forget()
        self._forget_study()
        self._is_begun = False
        self.session.changed.emit()
        self._show_page()

    def _forget_study(self) -> None:
        """Nothing is worked on any more."""
        self.follow_up.show_follow_up(None)
        self.followed = None
        self._restoring = self._leaving = None
        self._key = ""
        self.scenarios.close_page()
        self.session.close()
        self.session.state = State(SCENARIOS[NATIONAL](), Decisions())
        self.top.clear()


def _is_of(kept: Remembered, place: StudyPlace) -> bool:
    """Whether a study that the project keeps is the one of a place, or was, before its file was moved."""
    if not kept.place:
        return False
    known = study_at(kept.place)
    if known.file is None or place.file is None:
        return known.file is place.file and kept.place == place.text
    return known.file == place.file or (known.base == place.base and not known.file.is_file())
