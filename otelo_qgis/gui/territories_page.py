# SPDX-License-Identifier: GPL-2.0-or-later
"""A page that has a table of territories, linked with the map: what the results and the follow-up share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from ..processing.language import tr
from .editors import guard
from .session import Session
from .tables import TerritoryTable


class TerritoriesPage(QWidget):
    """picked: mesh and codes that were selected in the table; themed: key of the map; pointed: whether a
    click on the map is to show a territory.

    meshes: what the table may show, and how it is called; letters: the least that the list of them shows.
    """

    picked = pyqtSignal(str, list)
    themed = pyqtSignal(str)
    pointed = pyqtSignal(bool)

    def __init__(
        self, session: Session, meshes: Mapping[str, str], letters: int, parent: QWidget | None = None
    ):
        super().__init__(parent)
        self.session = session
        self.mesh = QComboBox()
        self.mesh.setAccessibleName(tr("Maille de la table"))
        self.mesh.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mesh.setMinimumContentsLength(letters)
        for mesh, label in meshes.items():
            self.mesh.addItem(tr(label), mesh)
        self.mesh.activated.connect(self._change_mesh)
        guard(self.mesh)
        self.pointer = QToolButton()
        self.pointer.setIcon(QIcon(":/images/themes/default/mActionIdentify.svg"))
        self.pointer.setCheckable(True)
        self.pointer.setAutoRaise(True)
        self.pointer.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.pointer.setToolTip(tr("Montrer un territoire sur la carte, d'un clic"))
        self.pointer.setAccessibleName(self.pointer.toolTip())
        self.pointer.toggled.connect(self.pointed)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Chercher un territoire"))
        self.search.setClearButtonEnabled(True)
        self.table = TerritoryTable()
        self.search.textChanged.connect(self.table.rows.set_words)
        self.table.picked.connect(self._picked)
        self.scope = QLabel()
        self.scope.setWordWrap(True)
        self.clear = QPushButton(tr("Tout le territoire"))
        self.clear.clicked.connect(lambda: self._pick([]))

    def finder(self) -> QHBoxLayout:
        """What looks for a territory: on the map, by mesh, by name."""
        row = QHBoxLayout()
        row.addWidget(self.pointer)
        row.addWidget(self.mesh)
        row.addWidget(self.search, 1)
        return row

    # What each page is -------------------------------------------------------------------------

    @property
    def has_figures(self) -> bool:
        """Whether there is something to show."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Show what was computed last."""
        raise NotImplementedError

    def refresh_scope(self) -> None:
        """Show the figures of what is selected; of the whole where nothing is."""
        raise NotImplementedError

    # Selecting ---------------------------------------------------------------------------------

    @property
    def shown_mesh(self) -> str:
        return self.mesh.currentData()

    def _change_mesh(self, row: int) -> None:
        self.table.select([])
        self.refresh()
        self.picked.emit(self.shown_mesh, [])

    def show_mesh(self, mesh: str) -> None:
        if mesh != self.shown_mesh:
            self.mesh.setCurrentIndex(self.mesh.findData(mesh))
            self.table.select([])
            self.refresh()

    def select(self, mesh: str, codes: Sequence[str]) -> None:
        """Show the territories that were selected elsewhere."""
        if not self.has_figures or (mesh == self.shown_mesh and set(codes) == set(self.table.selected())):
            return
        if not codes and mesh != self.shown_mesh:
            return
        self.show_mesh(mesh)
        self.table.select(codes)
        self.refresh_scope()

    def _pick(self, codes: Sequence[str]) -> None:
        self.table.select(codes)
        self._picked(codes)

    def _picked(self, codes: Sequence[str]) -> None:
        if self.has_figures:
            self.refresh_scope()
        self.picked.emit(self.shown_mesh, list(codes))
