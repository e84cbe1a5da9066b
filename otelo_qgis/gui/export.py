# SPDX-License-Identifier: GPL-2.0-or-later
"""What is made of the study: project, maps, atlas, report, workbook, scenario; by the algorithms of
Processing, with their progress in the message bar, which ends on "Open"."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QSettings, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.output import file_name
from ..processing.announce import hush, say_done
from ..processing.language import tr
from ..processing.provider import ALGORITHMS, NEEDED, obstacle
from .editors import small_label

FOLDER_SETTING = "otelo/dossier"


@dataclass(frozen=True)
class Export:
    """One thing to make. algorithm: its id, "" for the file of the scenario; output: parameter that takes the
    file; kind: filter of the file dialog, "" for a folder; text: what it is, in a sentence; needs_file:
    whether it goes on reading the study, which must then have a file of its own."""

    label: str
    text: str
    algorithm: str
    output: str
    kind: str
    ending: str
    needs_file: bool = False


EXPORTS: Mapping[str, Export] = {
    "projet": Export(
        "Projet QGIS…", "Un projet prêt : cartes par volet, thèmes, mises en page, infobulles.",
        "cartes", "PROJET", "Projet QGIS (*.qgz)", ".qgz", needs_file=True,
    ),
    "cartes": Export(
        "Cartes en images…", "Toutes les cartes, en PNG, dans un dossier.", "cartes", "IMAGES", "", "",
    ),
    "atlas": Export(
        "Atlas…", "Une page par EPCI : carte, chiffres, termes, communes.",
        "atlas", "PDF", "PDF (*.pdf)", ".pdf",
    ),
    "rapport": Export(
        "Rapport…", "Un rapport d'une page web, qui s'envoie et s'imprime.",
        "rapport", "RAPPORT", "HTML (*.html)", ".html",
    ),
    "tableur": Export(
        "Tableur…", "Un classeur dont les totaux sont des formules.",
        "tableur", "CLASSEUR", "Excel (*.xlsx);;OpenDocument (*.ods)", ".xlsx",
    ),
    "scenario": Export(
        "Scénario…", "Le fichier de tous les paramètres, pour un lot ou un modèle.",
        "", "", "JSON (*.json)", ".json",
    ),
}  # fmt: skip


class Heard(QgsProcessingFeedback):
    """Keeps the errors of a run."""

    def __init__(self):
        super().__init__(False)
        self.errors: list[str] = []

    def reportError(self, error, fatalError=False):  # noqa: N802, N803
        self.errors.append(error)


class ExportPage(QWidget):
    """The tab of the exports. asked: key of the one that is wanted."""

    asked = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        self.buttons: dict[str, QPushButton] = {}
        for key, one in EXPORTS.items():
            button = QPushButton(tr(one.label))
            button.clicked.connect(lambda checked, key=key: self.asked.emit(key))
            said = small_label(tr(one.text))
            self.buttons[key] = button
            column.addWidget(button)
            column.addWidget(said)
            lacking = missing(one)
            if lacking:
                button.setEnabled(False)
                button.setProperty("lacking", True)
                said.setText(lacking)
        column.addStretch(1)

    def allow(self, is_allowed: bool) -> None:
        """Whether there is a study to make something of."""
        for button in self.buttons.values():
            button.setEnabled(is_allowed and not button.property("lacking"))


def missing(one: Export) -> str:
    """Why it cannot be made on this machine, and what to do; "" where it can."""
    packages = ALGORITHMS[one.algorithm][3] if one.algorithm else ()
    return obstacle(list(dict.fromkeys([*NEEDED, *packages])))


def ask_place(parent: QWidget, one: Export, title: str) -> str:
    """Where a person wants it; "" where they gave up."""
    folder = Path(QSettings().value(FOLDER_SETTING, ""))
    label = tr(one.label).rstrip("…")
    if not one.kind:
        return QFileDialog.getExistingDirectory(parent, label, str(folder))
    suggested = str(folder / (file_name(title) + one.ending))
    path, _ = QFileDialog.getSaveFileName(parent, label, suggested, tr(one.kind))
    if path and not Path(path).suffix:
        path += one.ending
    return path


class Exporter:
    """Runs one export at a time. bar: the message bar of QGIS; done: called at the end of each, with its
    path, None where it failed or was cancelled; is_told: whether the message bar says what was made, and
    opens it."""

    def __init__(self, bar, done: Callable[[Path | None], None], is_told: bool = True):
        self.bar, self.done, self.is_told = bar, done, is_told
        self._running: tuple | None = None

    @property
    def is_busy(self) -> bool:
        return self._running is not None

    def run(self, one: Export, study: str, target: Path, more: Mapping[str, object] | None = None) -> None:
        """Make it of a study. study: what names it; more: other parameters of the algorithm."""
        registered = QgsApplication.processingRegistry().algorithmById(f"otelo:{one.algorithm}")
        algorithm = registered.create()
        parameters = {"ETUDE": study, one.output: str(target), **(more or {})}
        if one.output == "IMAGES":
            parameters["PROJET"] = str(Path(tempfile.mkdtemp(prefix="otelo_")) / "cartes.qgz")
        context, heard = QgsProcessingContext(), Heard()
        context.setProject(QgsProject.instance())
        item = self._progress(tr(one.label).rstrip("…"), heard)
        if algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading:
            self._running = (algorithm, context, heard, item)
            hush(True)
            results: dict = {}
            is_done = False
            try:
                # Layouts belong to the main thread: QGIS has the hand at each step, as in its own dialogs.
                heard.progressChanged.connect(lambda share: QApplication.processEvents())
                results, is_done = algorithm.run(parameters, context, heard, {}, False)
            except QgsProcessingException as error:
                heard.errors.append(str(error))
            self._end(one, target, bool(is_done) and bool(results), heard, item)
            return
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, heard)
        task.executed.connect(
            lambda is_done, results: self._end(one, target, is_done and bool(results), heard, item)
        )
        self._running = (algorithm, context, heard, item, task)
        hush(True)
        QgsApplication.taskManager().addTask(task)

    def _progress(self, label: str, heard: Heard):
        """The line of the message bar that says how far it is, and cancels it."""
        item = self.bar.createMessage("Otelo", label)
        gauge = QProgressBar()
        gauge.setRange(0, 100)
        heard.progressChanged.connect(lambda share: gauge.setValue(int(share)))
        cancel = QPushButton(tr("Annuler"))
        cancel.clicked.connect(heard.cancel)
        item.layout().addWidget(gauge)
        item.layout().addWidget(cancel)
        self.bar.pushWidget(item, Qgis.MessageLevel.Info)
        return item

    def _end(self, one: Export, target: Path, is_done: bool, heard: Heard, item) -> None:
        self._running = None
        hush(False)
        self.bar.popWidget(item)
        if is_done:
            if self.is_told:
                self.say_done(target)
        elif heard.errors:
            self.bar.pushMessage("Otelo", heard.errors[0], Qgis.MessageLevel.Critical, 0)
        self.done(target if is_done else None)

    def say_done(self, target: Path) -> None:
        """What was made, with a button that opens it."""
        say_done(self.bar, "Otelo", target)
