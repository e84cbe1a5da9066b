# SPDX-License-Identifier: GPL-2.0-or-later
"""What surrounds the pages of the panel: what an empty project offers, and what stands above the tabs."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..processing.compat import QAction
from ..processing.language import shown, tr
from ..processing.sentences import in_language
from .results import Headline
from .session import Session

# Less than this (milliseconds) is not worth a progress bar.
PATIENCE_MS = 350
_PROBLEM = "QLabel { background: #fdecea; color: #611a15; border: 1px solid #e0a19b; padding: 4px; }"


class EmptyPage(QWidget):
    """What a project without a study offers."""

    def __init__(
        self, start: Callable, demo: Callable, study: Callable, base: Callable, parent: QWidget | None = None
    ):
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
        self.base = QPushButton(tr("Étude d'une base PostGIS…"))
        self.base.setFlat(True)
        self.base.clicked.connect(lambda: base())
        column = QVBoxLayout(self)
        column.addWidget(said)
        for button in (self.start, self.demo, self.study):
            button.setMinimumHeight(34)
            column.addWidget(button)
        column.addWidget(self.base)
        column.addStretch(1)


class Top(QWidget):
    """Above the tabs: the study, what undoes and saves it, its figures, the work that goes on, what is wrong.

    save: called with whether another file is wanted; base: called where a database is.
    """

    def __init__(
        self, session: Session, save: Callable[[bool], None], base: Callable[[], None],
        parent: QWidget | None = None,
    ):  # fmt: skip
        super().__init__(parent)
        self.studies = _button("mActionFileOpen.svg", tr("Études du projet"), lambda: None)
        self.studies.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.studies.setMenu(QMenu(self.studies))
        self.title = QLabel()
        self.title.setWordWrap(True)
        stack = session.undo_stack
        self.undo = _button("mActionUndo.svg", tr("Annuler"), stack.undo)
        self.redo = _button("mActionRedo.svg", tr("Rétablir"), stack.redo)
        self.reset = _button("mActionReload.svg", tr("Valeurs par défaut"), session.reset_all)
        self.save = _button("mActionFileSave.svg", tr("Enregistrer l'étude"), lambda: save(False))
        self.save.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.save)
        elsewhere = QAction(tr("Enregistrer sous…"), menu)
        elsewhere.triggered.connect(lambda: save(True))
        menu.addAction(elsewhere)
        in_base = QAction(tr("Enregistrer dans une base PostGIS…"), menu)
        in_base.triggered.connect(lambda: base())
        menu.addAction(in_base)
        self.save.setMenu(menu)
        self._follow(stack)
        self.headline = Headline()
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setFixedHeight(4)
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problem.setStyleSheet(_PROBLEM)
        self.problem.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self.progress.show)
        row = QHBoxLayout()
        row.addWidget(self.studies)
        row.addWidget(self.title, 1)
        for button in (self.undo, self.redo, self.reset, self.save):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        for part in (self.headline, self.progress, self.problem):
            column.addWidget(part)

    def _follow(self, stack) -> None:
        """What there is to undo."""
        self.undo.setShortcut(QKeySequence("Alt+Z"))
        self.redo.setShortcut(QKeySequence("Alt+Shift+Z"))
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        stack.undoTextChanged.connect(lambda text: self.undo.setToolTip(f"{tr('Annuler')} {text}".strip()))
        stack.redoTextChanged.connect(lambda text: self.redo.setToolTip(f"{tr('Rétablir')} {text}".strip()))
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)

    def say_problem(self, text: str) -> None:
        self.problem.setText(shown(in_language(text)))
        self.problem.show()

    def say_busy(self, is_busy: bool) -> None:
        if is_busy:
            self._patience.start()
        else:
            self._patience.stop()
            self.progress.hide()

    def clear(self) -> None:
        self.headline.clear()
        self.title.clear()
        self.problem.hide()


def _button(icon: str, text: str, job: Callable) -> QToolButton:
    button = QToolButton()
    button.setIcon(QIcon(f":/images/themes/default/{icon}"))
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.clicked.connect(lambda: job())
    return button


def scrolled(page: QWidget) -> QScrollArea:
    """A page as high as it must."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(page)
    return area
