# SPDX-License-Identifier: GPL-2.0-or-later
"""A QGIS project made from a study: layers grouped by volet, styled, with a map theme for each subject."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDateTimeRange,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...engine.common.errors import OteloError
from ...engine.common.territories import RESTITUTION
from ...engine.definitions import tables
from ...engine.definitions.coefficients import DIMENSIONS
from ...engine.definitions.tables import BY_NAME, table_of
from ...engine.study import HOW_TO_MAKE, Study
from ..io.studies import StudyPlace
from ..language import printed, tr
from . import background, drawing, styles
from .classes import NATURAL
from .dressing import add_tip, dress
from .layers import has_field

FOLLOW_UP = "Suivi des objectifs"
# Whose years are those of the envelope.
LAND = "suivi_zan"
VOLETS = ("Volet D : objectifs", "Volet C : ventilation", "Volet B : besoins", "Volet A : mailles")
TABLES = "Tables"


@dataclass(frozen=True)
class Map:
    """One subject: a layer of a study under a style. key: name of its style and files; corrected: whether it
    is told only where coefficients correct the need of communes (edition of the guide); title: of its theme
    and sheet, known once the study is."""

    key: str
    table: str
    group: str
    corrected: bool = False
    title: str = ""

    @property
    def shows_communes(self) -> bool:
        return BY_NAME[self.table].mesh == tables.COMMUNE

    @property
    def shows_restitution(self) -> bool:
        return BY_NAME[self.table].mesh == RESTITUTION

    def dates(self, result: Study) -> tuple[str, int]:
        """The period that it is about, in words, and the year that a sheet of paper shows of a map of years:
        the first of the needs, the last that is known of what was built."""
        followed = result.followed_land if self.key == LAND else result.followed
        if self.group == FOLLOW_UP and followed:
            period, last = followed
            return f"{period}, fin {last}", last
        # What a year needs is met in the next one.
        return result.period_text, result.period[0] + 1


# In the order of the layers panel, within each group.
MAPS = (
    Map("objectifs", tables.OBJECTIVES, VOLETS[0]),
    Map("objectifs_epci", tables.EPCI_OBJECTIVES, VOLETS[0]),
    Map("capacite", tables.OBJECTIVES, VOLETS[0]),
    Map("redistribution", tables.OBJECTIVES, VOLETS[0]),
    Map("non_couvert", tables.OBJECTIVES, VOLETS[0]),
    Map("zan", tables.OBJECTIVES, VOLETS[0]),
    Map("sru", tables.OBJECTIVES, VOLETS[0]),
    Map("communes", tables.COMMUNES, VOLETS[1]),
    Map("demographie", tables.COMMUNES, VOLETS[1]),
    Map("parc", tables.COMMUNES, VOLETS[1]),
    Map("corrige", tables.COMMUNES, VOLETS[1], corrected=True),
    Map("classes", tables.COMMUNES, VOLETS[1], corrected=True),
    Map("epci", tables.EPCI, VOLETS[1]),
    Map("termes", tables.EPCI, VOLETS[1]),
    Map("corrige_epci", tables.EPCI, VOLETS[1], corrected=True),
    Map("besoins", tables.NEEDS, VOLETS[2]),
    Map("destinations", tables.NEEDS, VOLETS[2]),
    Map("rehabilitation", tables.NEEDS, VOLETS[2]),
    Map("annees", tables.YEARLY_MAP, VOLETS[2]),
    Map("suivi", tables.FOLLOW_UP, FOLLOW_UP),
    Map("suivi_epci", tables.EPCI_FOLLOW_UP, FOLLOW_UP),
    Map("suivi_rythme", tables.FOLLOW_UP, FOLLOW_UP),
    Map("suivi_reste", tables.FOLLOW_UP, FOLLOW_UP),
    Map("suivi_operations", tables.FOLLOW_UP, FOLLOW_UP),
    Map(LAND, tables.FOLLOW_UP, FOLLOW_UP),
    Map("suivi_annees", tables.FOLLOW_UP_MAP, FOLLOW_UP),
)
# Where the needs of the territories of an objectives table are.
NEEDS_OF = {tables.OBJECTIVES: tables.COMMUNES, tables.EPCI_OBJECTIVES: tables.EPCI}
CONTOURS = {
    tables.RESTITUTION_MESH: "Limites : {restitution}",
    tables.ANALYSIS_MESH: "Limites : territoire d'analyse",
}
PLAIN_TABLES = (
    tables.YEARLY, tables.PARAMETER_TABLE, tables.SUBSTITUTIONS, tables.TRANSFERS, tables.PHASING,
    tables.KEYS, tables.DATA, tables.HOUSEHOLD_DATA, tables.FINDINGS, tables.PROVENANCE,
    tables.INDICATOR_LIST, tables.ABOUT, tables.FOLLOW_UP_WHOLE, tables.FOLLOW_UP_YEARS,
    tables.FOLLOW_UP_OPERATIONS, tables.FOLLOW_UP_FINDINGS,
)  # fmt: skip


# What a frame shows of what is around, as a factor.
MARGIN = 1.06


class NoPolygonsError(OteloError):
    """A study whose tables have no geometry: there is nothing to map."""


@dataclass
class StudyProject:
    """A project and what is in it, closed at the end of a `with`.

    maps: (definition, layer) of each subject that the study holds; contours: layers by mesh; around: what
    lies around it, by name, from the top (`background`).
    """

    project: QgsProject
    maps: list[tuple[Map, QgsVectorLayer]]
    contours: dict[str, QgsVectorLayer]
    around: dict[str, QgsVectorLayer] = field(default_factory=dict)

    def __enter__(self) -> StudyProject:
        return self

    def __exit__(self, *error) -> None:
        """Close the layers now: after an error Python may keep the project until QGIS is gone."""
        self.project.layoutManager().clear()
        self.project.clear()

    @cached_property
    def windows(self) -> list[Window]:
        """The parts of France that it covers (`windows`)."""
        return windows(self.maps[0][1])

    @cached_property
    def crs(self) -> QgsCoordinateReferenceSystem:
        """What it is drawn in (`page_crs`)."""
        return page_crs(self.maps[0][1])

    @cached_property
    def _whole(self) -> QgsRectangle:
        if len(self.windows) > 1:
            extent = self.windows[0].extent(self.project)
            # The others stand along the left side.
            extent.setXMinimum(extent.xMinimum() - INSETS_SHARE * extent.width())
            return extent
        extent = QgsRectangle()
        for layer in (*self.contours.values(), *(layer for _, layer in self.maps)):
            move = QgsCoordinateTransform(layer.crs(), self.crs, self.project)
            extent.combineExtentWith(move.transformBoundingBox(layer.extent()))
        return extent

    def extent(self, margin: float = MARGIN) -> QgsRectangle:
        """Extent of all that it covers. Of several parts of France, the first."""
        return self._whole.scaled(margin)

    def extent_of(self, one: Map) -> QgsRectangle:
        """Extent of a sheet: that of what is analysed, but where EPCI are shown, which may go far beyond."""
        analysed = self.contours.get(tables.ANALYSIS_MESH)
        if analysed is None or one.shows_restitution or len(self.windows) > 1:
            return self.extent()
        move = QgsCoordinateTransform(analysed.crs(), self.crs, self.project)
        return move.transformBoundingBox(analysed.extent()).scaled(MARGIN)

    def locator_extent(self) -> QgsRectangle | None:
        """The part of France that it lies in; None where it is most of it, and needs no locator."""
        whole = next((one for one in (METROPOLE, *OVERSEAS) if one.holds(self.extent(1.0), self)), None)
        if whole is None:
            return None
        found = whole.extent(self.project, self.crs)
        return found if self.extent().width() < LARGEST_SHARE * found.width() else None

    def below(self, layer: QgsVectorLayer) -> list[QgsVectorLayer]:
        """What a map of a layer draws, from the top."""
        return [*self.contours.values(), layer, *self.around.values()]

    def layer_of(self, key: str) -> QgsVectorLayer | None:
        return next((layer for one, layer in self.maps if one.key == key), None)


def open_layer(place: StudyPlace, table: str, name: str = "") -> QgsVectorLayer | None:
    """A table of the study as a layer; None where the study does not have it, or it is empty."""
    layer = place.layer(table, name or table)
    return layer if layer.isValid() and layer.featureCount() else None


def build(
    place: StudyPlace, result: Study, title: str, method: str = NATURAL,
    tick: Callable[[float], None] = lambda share: None,
) -> StudyProject:  # fmt: skip
    """The project of the study at `place`.

    method: how the classes are made, a key of `classes.METHODS`; tick: called with the share done, may raise
    to cancel. OteloError where the study has no polygon.
    """
    kind = result.restitution_kind
    project = QgsProject()
    project.setTitle(title)
    contours = {}
    for mesh, text in CONTOURS.items():
        layer = open_layer(place, mesh, tr(text.format(restitution=kind)))
        if layer:
            drawing.apply_contour(layer, mesh)
            _dress(layer, mesh, result)
            contours[mesh] = layer
    maps = []
    for number, definition in enumerate(MAPS):
        tick(number / len(MAPS))
        if definition.corrected and not has_coefficients(result):
            continue
        one = replace(definition, title=printed(styles.title_of(definition.key, kind)))
        layer = open_layer(place, one.table, one.title)
        if layer and layer.isSpatial() and drawing.is_useful(layer, one.key):
            drawing.apply(layer, one.key, method)
            _dress(layer, one.table, result)
            maps.append((one, layer))
    if not maps:
        raise NoPolygonsError(
            f"« {place.name} » n'a aucune couche de polygones à cartographier. {HOW_TO_MAKE}"
        )
    around = background.add(project, contours.values() or [maps[0][1]])
    made = StudyProject(project, maps, contours, around)
    _arrange(made, place, result)
    _decompose(made, method)
    _set_up(made, result, title)
    tick(1.0)
    return made


def has_coefficients(result: Study) -> bool:
    """Whether coefficients correct the need of its communes: without any, corrected and naive are the same
    but for roundings."""
    names = [f"k_{name}" for name in DIMENSIONS if f"k_{name}" in result.communes]
    return bool((result.communes[names] != 0).any(axis=None))


def _dress(layer: QgsVectorLayer, table: str, result: Study) -> None:
    dress(layer, table_of(table, result.edition).fields, result.scenario, result.fictitious)


def _arrange(made: StudyProject, place: StudyPlace, result: Study) -> None:
    """The tree: contours on top, a group for each volet, the tables last; one theme for each map."""
    project, root = made.project, made.project.layerTreeRoot()
    top = root.addGroup(tr("Limites"))
    for layer in made.contours.values():
        _add(project, top, layer)
    groups: dict[str, QgsLayerTreeGroup] = {}
    for volet in (FOLLOW_UP, *VOLETS[:-1]):
        members = [(one, layer) for one, layer in made.maps if one.group == volet]
        if members:
            groups[volet] = root.addGroup(tr(volet))
        for _, layer in members:
            _add(project, groups[volet], layer)
    behind = root.addGroup(tr(background.GROUP))
    for layer in made.around.values():
        _add(project, behind, layer)
    behind.setExpanded(False)
    plain = root.addGroup(tr(TABLES))
    mapped = {one.title for one, _ in made.maps}
    for name in PLAIN_TABLES:
        title = BY_NAME[name].caption
        layer = open_layer(place, name, f"{title} (table)" if title in mapped else title)
        if layer:
            _dress(layer, name, result)
            _add(project, plain, layer)
    plain.setExpanded(False)
    for one, layer in reversed(made.maps):
        _show(made, layer)
        project.mapThemeCollection().insert(one.title, _theme(project))
    # The project opens on the first map.
    for group in groups.values():
        for node in group.findLayers():
            node.setExpanded(node.isVisible())


def _decompose(made: StudyProject, method: str) -> None:
    """Objectives with the terms of their need, for the map tips; years with the names of territories."""
    first = {one.table: layer for one, layer in reversed(made.maps)}
    needs_of_analysis = first.get(tables.NEEDS)
    for one, layer in made.maps:
        needs = first.get(NEEDS_OF.get(one.table, ""))
        if needs is not None:
            join_lacking(layer, needs)
            add_tip(layer)
        if one.key == "annees" and needs_of_analysis is not None:
            # Rows of years have no name of their own.
            join_lacking(layer, needs_of_analysis, ("nom",))
            drawing.apply(layer, one.key, method)


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> None:
    project.addMapLayer(layer, False)
    group.addLayer(layer)


def _show(made: StudyProject, shown: QgsVectorLayer) -> None:
    """One map and the contours visible, the other maps not."""
    root = made.project.layerTreeRoot()
    for _, layer in made.maps:
        root.findLayer(layer.id()).setItemVisibilityChecked(layer.id() == shown.id())


def _theme(project: QgsProject) -> QgsMapThemeCollection.MapThemeRecord:
    """What is visible now, as a theme."""
    record = QgsMapThemeCollection.MapThemeRecord()
    for node in project.layerTreeRoot().findLayers():
        if node.isVisible() and node.layer().isSpatial():
            entry = QgsMapThemeCollection.MapThemeLayerRecord(node.layer())
            entry.usingCurrentStyle = True
            entry.currentStyle = node.layer().styleManager().currentStyle()
            record.addLayerRecord(entry)
    return record


@dataclass(frozen=True)
class Window:
    """A part of France that a sheet shows in its own projection: longitudes and latitudes, EPSG code."""

    name: str
    box: tuple[float, float, float, float]
    epsg: int

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem(f"EPSG:{self.epsg}")

    @property
    def rectangle(self) -> QgsRectangle:
        return QgsRectangle(*self.box)

    def extent(self, project: QgsProject, crs: QgsCoordinateReferenceSystem | None = None) -> QgsRectangle:
        """Its box, in its own projection or another."""
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        return QgsCoordinateTransform(degrees, crs or self.crs, project).transformBoundingBox(self.rectangle)

    def holds(self, extent: QgsRectangle, made: StudyProject) -> bool:
        """Whether the middle of an extent of a project lies in it."""
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        middle = QgsCoordinateTransform(made.crs, degrees, made.project).transform(extent.center())
        return self.rectangle.contains(middle)


INSETS_SHARE = 0.16
# Of the width of a part of France, that from which a study needs no locator.
LARGEST_SHARE = 0.4
METROPOLE = Window("Métropole", (-5.3, 41.2, 9.8, 51.2), 2154)
OVERSEAS = (
    Window("Guadeloupe", (-61.9, 15.8, -60.9, 16.6), 5490),
    Window("Martinique", (-61.3, 14.3, -60.7, 15.0), 5490),
    Window("Guyane", (-54.7, 2.0, -51.5, 5.9), 2972),
    Window("La Réunion", (55.1, -21.5, 55.9, -20.8), 2975),
    Window("Mayotte", (45.0, -13.1, 45.4, -12.6), 4471),
)


def windows(layer: QgsVectorLayer) -> list[Window]:
    """The windows that a layer in degrees needs, the main one first; none where one map holds it all: its
    own projection, or that of its part of France."""
    extent = layer.extent()
    if not layer.crs().isGeographic():
        return []
    touched = [one for one in (METROPOLE, *OVERSEAS) if one.rectangle.intersects(extent)]
    if len(touched) < 2:
        return touched
    filled = []
    for one in touched:
        request = QgsFeatureRequest().setFilterRect(one.rectangle).setLimit(1)
        if next(layer.getFeatures(request.setFlags(QgsFeatureRequest.Flag.NoGeometry)), None):
            filled.append(one)
    return filled


def page_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """CRS to draw in: the layer's, but never degrees: that of its part of France, else Web Mercator."""
    if not layer.crs().isGeographic():
        return layer.crs()
    shown = windows(layer)
    return shown[0].crs if shown else QgsCoordinateReferenceSystem("EPSG:3857")


def year_range(first: int, last: int) -> QgsDateTimeRange:
    """From the first day of a year to the last day of another."""
    midnight = QTime(0, 0)
    return QgsDateTimeRange(QDateTime(QDate(first, 1, 1), midnight), QDateTime(QDate(last, 12, 31), midnight))


def _set_up(made: StudyProject, result: Study, title: str) -> None:
    """CRS, view, dates and metadata."""
    project = made.project
    project.setCrs(made.crs)
    project.setBackgroundColor(background.sea())
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(made.extent(), made.crs))
    if made.layer_of("annees"):
        project.timeSettings().setTemporalRange(year_range(result.period[0] + 1, result.period[1]))
    metadata = QgsProjectMetadata()
    metadata.setTitle(title)
    metadata.setAuthor("Otelo pour QGIS")
    metadata.setLanguage("FRA")
    metadata.setCreationDateTime(QDateTime.currentDateTime())
    metadata.setAbstract(made.maps[0][1].metadata().abstract())
    metadata.setCategories(["Otelo", "Besoins en logement"])
    project.setMetadata(metadata)


def join_lacking(layer: QgsVectorLayer, source: QgsVectorLayer, only: Sequence[str] = ()) -> None:
    """The fields of another layer of the same territories that a layer lacks, joined on the code. Both must
    be in one project. only: of these names, () for all."""
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(source)
    join.setJoinFieldName("code")
    join.setTargetFieldName("code")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    lacking = [name for name in only or source.fields().names() if not has_field(layer, name)]
    join.setJoinFieldNamesSubset(lacking)
    layer.addJoin(join)
