# SPDX-License-Identifier: GPL-2.0-or-later
"""The map and the table, each following what is selected in the other; the theme; a click on a territory."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsCoordinateTransform, QgsFeatureRequest, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapToolIdentifyFeature
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..engine.common.territories import ANALYSIS, RESTITUTION, RESTITUTION_FIELD
from ..engine.definitions.tables import COMMUNE, EPCI_FOLLOW_UP, FOLLOW_UP
from ..processing.language import tr
from .follow_up import MESHES, FollowUpPage
from .results import ResultsPage, theme_mesh
from .session import Session
from .study_map import StudyMap
from .territory_tool import TerritoryTool


class MapLink(QObject):
    """Between the pages of the results and of the follow-up, and the layers of the study. canvas: that of
    QGIS; problem: what cannot be done, and what to do; picked: whether territories are picked on the map."""

    problem = pyqtSignal(str)
    picked = pyqtSignal(bool)

    def __init__(
        self, session: Session, results: ResultsPage, follow_up: FollowUpPage, canvas,
        parent: QObject | None = None,
    ):  # fmt: skip
        super().__init__(parent)
        self.session, self.results, self.canvas = session, results, canvas
        self.follow_up = follow_up
        self.map = StudyMap()
        self._watched: dict[str, QgsVectorLayer] = {}
        self._is_selecting = False
        self._tool: QgsMapToolIdentifyFeature | None = None
        self._picker: TerritoryTool | None = None
        results.picked.connect(self._picked)
        results.pointed.connect(self.point)
        follow_up.picked.connect(self._followed_picked)
        follow_up.pointed.connect(self.point)

    def show_study(self) -> None:
        """The layers of other data, all of them in view."""
        session = self.session
        self._unwatch()
        extent = self.map.show(session.study, session.reference, session.data.crs, session.title())
        self._say_theme()
        self._watch()
        if extent is not None:
            self._zoom(extent)

    def forget(self) -> None:
        """Another project, without any layer of this one."""
        self._uncheck()
        self.pick_territories(False)
        self._watched = {}
        self.map = StudyMap()

    def close(self) -> None:
        self._unwatch()
        self.point(False)
        self.pick_territories(False)

    def set_theme(self, key: str) -> None:
        """Show another subject on the map, and its mesh in the table."""
        self._unwatch()
        self.map.set_theme(key)
        self._watch()
        if self._tool is not None:
            self._tool.setLayer(self.map.layer_of(theme_mesh(self.map.theme)))
        self._say_theme()
        if self.session.study is not None:
            self._page.show_mesh(theme_mesh(self.map.theme))

    def show_follow_up(self) -> None:
        """Draw the follow-up that its page shows."""
        followed = self.follow_up.followed
        if followed is None:
            return
        self._unwatch()
        self.map.show_follow_up(followed.communes, followed.epci)
        self._watch()

    @property
    def _page(self) -> ResultsPage | FollowUpPage:
        """The page of what the map shows."""
        return self.follow_up if theme_mesh(self.map.theme) in MESHES else self.results

    def _say_theme(self) -> None:
        self.results.themes.show_theme(self.map.theme)
        self.follow_up.show_theme(self.map.theme)

    def _uncheck(self) -> None:
        for page in (self.results, self.follow_up):
            page.pointer.setChecked(False)

    def _zoom(self, extent: QgsRectangle) -> None:
        canvas = self.canvas
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

    def _watch(self) -> None:
        """Follow what is selected on the map."""
        for mesh in self.map.drawn:
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
        self._page.select(mesh, self.map.selected(mesh))

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

    def _followed_picked(self, mesh: str, codes: list[str]) -> None:
        """The same, of the table of the follow-up."""
        self._is_selecting = True
        self.map.select(EPCI_FOLLOW_UP, codes if mesh == EPCI_FOLLOW_UP else [])
        self.map.select(FOLLOW_UP, self.follow_up.communes_of(mesh, codes))
        self._is_selecting = False

    def point(self, is_wanted: bool) -> None:
        """Have a click on the map show a territory, until another tool is taken."""
        canvas, tool = self.canvas, self._tool
        if is_wanted:
            layer = self.map.layer_of(theme_mesh(self.map.theme))
            if layer is None:
                self._uncheck()
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
        self._uncheck()

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
            self.problem.emit(tr("Sélectionnez d'abord, sur la carte, des communes des territoires voulus."))
            return
        self.session.set_territories(known)

    def pick_territories(self, is_wanted: bool) -> None:
        """Have clicks and rectangles on the map choose the territories that are evaluated, until another tool
        is taken."""
        tool = self._picker
        if is_wanted and tool is None:
            if self.map.layer_of(COMMUNE) is None:
                self.problem.emit(tr("Il n'y a pas de communes sur la carte : choisissez dans la liste."))
                self.picked.emit(False)
                return
            self._picker = TerritoryTool(self.canvas)
            self._picker.picked.connect(self._territories_picked)
            self._picker.deactivated.connect(self._picker_away)
            self.canvas.setMapTool(self._picker)
        elif not is_wanted and tool is not None:
            tool.deactivated.disconnect(self._picker_away)
            self.canvas.unsetMapTool(tool)
            self._picker_away()

    def _picker_away(self) -> None:
        """Another tool was taken."""
        self._picker = None
        self.picked.emit(False)

    def _territories_picked(self, place: QgsRectangle, is_drawn: bool, is_added: bool) -> None:
        layer, session = self.map.layer_of(COMMUNE), self.session
        if layer is None or session.data is None:
            return
        request = QgsFeatureRequest(self._picker.toLayerCoordinates(layer, place))
        request.setFlags(QgsFeatureRequest.Flag.ExactIntersect)
        codes = [feature["code"] for feature in layer.getFeatures(request)]
        touched = set(session.data.inputs.communes[ANALYSIS].reindex(codes))
        found = [code for code in session.territory_names() if code in touched]
        if not found:
            self.problem.emit(tr("Il n'y a là aucune commune d'un territoire d'analyse des données."))
            return
        session.set_territories(picked_with(session.state.territories, found, is_drawn, is_added))


def picked_with(
    chosen: Sequence[str] | None, found: Sequence[str], is_drawn: bool, is_added: bool
) -> list[str]:
    """The territories that are chosen once some were picked on the map; chosen: before, None for all.

    A rectangle chooses what it touches, with what was there where it is added. So does a click where all were
    chosen; else it adds its territory, or takes it off.
    """
    if is_drawn or chosen is None:
        return [*(chosen or () if is_added else ()), *found]
    return [code for code in (*chosen, *found) if not (code in chosen and code in found)]
