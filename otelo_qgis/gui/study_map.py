# SPDX-License-Identifier: GPL-2.0-or-later
"""The study on the map: one group, whose layers are updated in place, with the classes of the reference."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ..engine.common.territories import RESTITUTION
from ..engine.definitions import tables
from ..engine.definitions.briques import FLOWS, GUIDE
from ..engine.definitions.column import Column
from ..engine.definitions.fields import DIFFERENCE
from ..engine.definitions.tables import COMMUNE, by_name, table_of
from ..engine.results import shapes
from ..engine.study import Study
from ..processing.cartography import drawing, styles
from ..processing.cartography.dressing import TIP_FIGURES, describe, dress
from ..processing.cartography.project import CONTOURS
from ..processing.io.tables import make_fields
from ..processing.language import tr
from .session import differences

# What a layer of the panel is, in its own properties: its mesh; of its group: that it is ours.
MARK = "otelo/panneau"
CONTOUR = "contour"
TABLES = {COMMUNE: (tables.COMMUNES, tables.OBJECTIVES), RESTITUTION: (tables.EPCI, tables.EPCI_OBJECTIVES)}
# What the themes draw besides the terms of the need and what a map tip tells.
_DRAWN = (
    "code", "nom", "nom_rest", "analyse", "logements", "etudie", "retenu", "fictif", "besoin", "tx_besoin",
    "place", "tx_obj", "non_couver", "cede", "recu", "construire", "capacite", "part_hors",
    "annee_base", "projection",
)  # fmt: skip
_GAPS = (DIFFERENCE, Column("ecart_pct", "float", "Écart du besoin à la référence", "%"))


@dataclass(frozen=True)
class Theme:
    """One subject of the map: its style, its mesh and how the panel calls it, in short."""

    key: str
    mesh: str
    label: str


# The first ones have a button of their own; the others are in a list.
THEMES = (
    Theme("communes", COMMUNE, "Besoin"),
    Theme("objectifs", COMMUNE, "Objectif"),
    Theme("non_couvert", COMMUNE, "Non couvert"),
    Theme("ecart_reference", COMMUNE, "Écart"),
    Theme("capacite", COMMUNE, "Besoin et capacité"),
    Theme("redistribution", COMMUNE, "Redistribution"),
    Theme("epci", RESTITUTION, "Besoin par EPCI"),
    Theme("termes", RESTITUTION, "Termes du besoin par EPCI"),
    Theme("objectifs_epci", RESTITUTION, "Objectif par EPCI"),
    Theme("ecart_reference_epci", RESTITUTION, "Écart par EPCI"),
)
# Of the follow-up of objectives, whose layers are others: they stay what they were when it was made.
FOLLOW_UP_THEMES = (
    Theme("suivi", tables.FOLLOW_UP, "Statut par commune"),
    Theme("suivi_epci", tables.EPCI_FOLLOW_UP, "Statut par EPCI"),
    Theme("suivi_rythme", tables.FOLLOW_UP, "Rythme qui manque"),
    Theme("suivi_reste", tables.FOLLOW_UP, "Reste à réaliser"),
    Theme("suivi_operations", tables.FOLLOW_UP, "Opérations connues"),
    Theme("suivi_zan", tables.FOLLOW_UP, "Enveloppe ZAN"),
)
BUTTONS = 4
BY_KEY: Mapping[str, Theme] = {theme.key: theme for theme in (*THEMES, *FOLLOW_UP_THEMES)}


def rows_of(study: Study, mesh: str) -> pd.DataFrame:
    """What a study says of the territories of a mesh, by code."""
    return study.communes if mesh == COMMUNE else study.epci


def shown_frame(study: Study, mesh: str, reference: Study | None) -> pd.DataFrame:
    """The values that a layer of a mesh has: rows of the study, and the gap to the reference."""
    rows = rows_of(study, mesh)
    before = rows_of(reference or study, mesh)
    return rows.assign(code=rows.index, **differences(rows, before))


def columns_of(frame: pd.DataFrame, mesh: str, edition: str) -> list[Column]:
    """Fields of a layer of a mesh: what is drawn, and no more: each one costs at every change."""
    known = by_name([one for name in TABLES[mesh] for one in table_of(name, edition).fields])
    terms = [name for name in known if name.startswith("t_")]
    # The terms of flow of the guide are what a layer is known to be of it by.
    flow = FLOWS[edition] if edition == GUIDE else ()
    wanted = dict.fromkeys([*_DRAWN, *terms, *flow, *TIP_FIGURES])
    return [*(known[name] for name in wanted if name in known and name in frame), *_GAPS]


def plain(values: pd.Series, kind: str) -> list:
    """Values as QGIS takes them, None where missing."""
    cast = {"text": str, "int": int, "float": float, "bool": bool}[kind]
    return [None if missing else cast(value) for value, missing in zip(values.tolist(), values.isna())]


@dataclass
class Drawn:
    """A layer of the group. ids: feature by code; values: what its features have, by code; columns: its
    fields; reference: a layer outside the project, with the values that classes are made from."""

    layer_id: str
    mesh: str
    columns: list[Column]
    ids: dict[str, int]
    values: pd.DataFrame
    reference: QgsVectorLayer
    looks: dict[str, QgsVectorLayer] = field(default_factory=dict)

    @property
    def layer(self) -> QgsVectorLayer | None:
        """None once it was removed from the project."""
        layer = QgsProject.instance().mapLayer(self.layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None


class StudyMap:
    """The layers of one study in the project. Only to be used in the main thread.

    theme: key of what is shown.
    """

    def __init__(self):
        self.theme = THEMES[0].key
        self.drawn: dict[str, Drawn] = {}
        self.contours: list[str] = []
        self.title = ""
        self._study: Study | None = None
        self._reference: Study | None = None
        self._crs = QgsCoordinateReferenceSystem()
        self._followed: dict[str, pd.DataFrame] = {}

    # Making ------------------------------------------------------------------------------------

    def show(
        self, study: Study, reference: Study, crs: QgsCoordinateReferenceSystem, title: str
    ) -> QgsRectangle | None:
        """Draw a study whose territories are new; its extent, in the CRS of the project, None where it has no
        polygon."""
        self._study, self._reference, self._crs, self.title = study, reference, crs, title
        self._remove()
        if BY_KEY[self.theme] not in THEMES:
            self.theme = THEMES[0].key
        if "geometry" not in study.computed.inputs.communes:
            return None
        for mesh in (RESTITUTION, COMMUNE):
            self._draw(mesh)
        self._draw_contours()
        # The mesh that is not shown is not left in the colours of QGIS.
        shown = BY_KEY[self.theme].mesh
        self._dress(next(theme for theme in THEMES if theme.mesh != shown))
        self.set_theme(self.theme)
        layer = self.drawn[COMMUNE].layer
        move = QgsCoordinateTransform(layer.crs(), QgsProject.instance().crs(), QgsProject.instance())
        if not move.isValid():
            return layer.extent()
        return move.transformBoundingBox(layer.extent())

    def show_follow_up(self, communes: pd.DataFrame, territories: pd.DataFrame) -> None:
        """Draw the follow-up of the study, by code, in place of an older one."""
        if not self.drawn:
            return
        old = [self.drawn.pop(mesh) for mesh in list(self._followed) if mesh in self.drawn]
        QgsProject.instance().removeMapLayers([one.layer_id for one in old if one.layer is not None])
        frames = {tables.EPCI_FOLLOW_UP: territories, tables.FOLLOW_UP: communes}
        self._followed = {mesh: frame.assign(code=frame.index) for mesh, frame in frames.items()}
        for mesh in self._followed:
            self._draw(mesh)
            self._dress(next(theme for theme in FOLLOW_UP_THEMES if theme.mesh == mesh))
        self.set_theme(self.theme)

    def can_show(self, key: str) -> bool:
        """Whether the study, or its follow-up, has what a subject draws."""
        drawn = self.drawn.get(BY_KEY[key].mesh)
        names = {one.name for one in drawn.columns} if drawn else set()
        return drawn is not None and set(styles.STYLES[key].needs) <= names

    def _frame(self, study: Study, mesh: str) -> pd.DataFrame:
        """The values that a layer has of a study."""
        found = self._followed.get(mesh)
        return shown_frame(study, mesh, self._reference) if found is None else found

    def _columns(self, frame: pd.DataFrame, mesh: str) -> list[Column]:
        if mesh in self._followed:
            return [one for one in table_of(mesh, self._study.edition).fields if one.name in frame]
        return columns_of(frame, mesh, self._study.edition)

    def _draw(self, mesh: str) -> None:
        study = self._study
        frame = self._frame(study, mesh)
        columns = self._columns(frame, mesh)
        computed = study.computed
        is_commune = mesh in (COMMUNE, tables.FOLLOW_UP)
        geometry = computed.inputs.communes.geometry if is_commune else computed.meshes.restitution.geometry
        layer = self._new_layer(mesh, columns)
        ids = _fill(layer, frame, columns, geometry)
        twin = QgsVectorLayer("MultiPolygon", mesh, "memory")
        twin.dataProvider().addAttributes(make_fields(columns))
        twin.updateFields()
        _fill(twin, self._frame(self._reference, mesh), columns, None)
        self.drawn[mesh] = Drawn(layer.id(), mesh, columns, ids, frame, twin)

    def _new_layer(self, mark: str, columns: Sequence[Column]) -> QgsVectorLayer:
        """A layer in memory in the group: the one that a project kept, which is now empty, or a new one."""
        layer = QgsVectorLayer("MultiPolygon", mark, "memory")
        layer.setCrs(self._crs)
        layer.dataProvider().addAttributes(make_fields(columns))
        layer.updateFields()
        layer.setCustomProperty(MARK, mark)
        # It is made again from the study: nothing is lost with it.
        layer.setCustomProperty("skipMemoryLayersCheck", 1)
        layer.setReadOnly(True)
        QgsProject.instance().addMapLayer(layer, False)
        self.group().addLayer(layer)
        return layer

    def _draw_contours(self) -> None:
        """The limits of the meshes, over all else."""
        computed = self._study.computed
        meshes = {
            tables.ANALYSIS_MESH: computed.meshes.analysis,
            tables.RESTITUTION_MESH: computed.meshes.restitution,
        }
        for mesh, frame in meshes.items():
            layer = QgsVectorLayer(
                "MultiPolygon", CONTOURS[mesh].format(restitution=self._study.restitution_kind), "memory"
            )
            layer.setCrs(self._crs)
            for shape in frame.geometry:
                _add_feature(layer, [], shape)
            layer.updateExtents()
            layer.setCustomProperty(MARK, CONTOUR)
            layer.setCustomProperty("skipMemoryLayersCheck", 1)
            layer.setReadOnly(True)
            drawing.apply_contour(layer, mesh)
            QgsProject.instance().addMapLayer(layer, False)
            node = self.group().insertLayer(0, layer)
            node.setExpanded(False)
            self.contours.append(layer.id())

    def group(self) -> QgsLayerTreeGroup:
        """The group of the panel in the tree of layers, made where there is none."""
        root = QgsProject.instance().layerTreeRoot()
        for node in root.children():
            if isinstance(node, QgsLayerTreeGroup) and node.customProperty(MARK):
                node.setName(self.title)
                return node
        node = root.insertGroup(0, self.title)
        node.setCustomProperty(MARK, True)
        return node

    def _remove(self) -> None:
        """The layers of another study, or those that a project kept, empty."""
        project = QgsProject.instance()
        ours = [key for key, layer in project.mapLayers().items() if layer.customProperty(MARK)]
        if ours:
            project.removeMapLayers(ours)
        self.drawn, self.contours, self._followed = {}, [], {}

    def clear(self) -> None:
        """Take the study off the project."""
        self._remove()
        root = QgsProject.instance().layerTreeRoot()
        for node in list(root.children()):
            if isinstance(node, QgsLayerTreeGroup) and node.customProperty(MARK):
                root.removeChildNode(node)

    # Following ---------------------------------------------------------------------------------

    def update(self, study: Study) -> int:
        """Give the layers the values of another evaluation; how many values changed."""
        self._study = study
        changed = 0
        shown = BY_KEY[self.theme].mesh
        # What is seen first.
        for drawn in sorted(self.drawn.values(), key=lambda one: one.mesh != shown):
            layer = drawn.layer
            if layer is None:
                continue
            frame = self._frame(study, drawn.mesh)
            cells = changed_cells(drawn, frame)
            drawn.values = frame
            changed += len(cells)
            if cells:
                layer.dataProvider().changeAttributeValues(cells)
                layer.setMetadata(describe(layer, study.scenario))
                layer.triggerRepaint()
        return changed

    def has_reference(self, reference: Study) -> bool:
        return self._reference is reference

    def set_reference(self, reference: Study) -> None:
        """Other classes, and other gaps."""
        self._reference = reference
        for drawn in self.drawn.values():
            before = self._frame(reference, drawn.mesh)
            drawn.reference.dataProvider().truncate()
            _fill(drawn.reference, before, drawn.columns, None)
            drawn.looks.clear()
        if self._study is not None and self.drawn:
            self.update(self._study)
            self.set_theme(self.theme)

    def set_theme(self, key: str) -> None:
        """Show one subject: its layer, in the classes of the reference, and its legend. A layer that was
        removed is drawn again."""
        if self.drawn and not self.can_show(key):
            # That of a follow-up that is no longer there.
            key = THEMES[0].key
        self.theme = key
        theme = BY_KEY[key]
        if not self.drawn:
            return
        if self.drawn[theme.mesh].layer is None:
            self._draw(theme.mesh)
        root = QgsProject.instance().layerTreeRoot()
        for drawn in self.drawn.values():
            node = root.findLayer(drawn.layer_id)
            if node is not None:
                node.setItemVisibilityChecked(drawn.mesh == theme.mesh)
                node.setExpanded(drawn.mesh == theme.mesh)
        # Told twice: a group that the tree has not yet shown would take the first for what it is.
        self.group().setExpanded(False)
        self.group().setExpanded(True)
        self._dress(theme)

    def _dress(self, theme: Theme) -> None:
        """Draw the layer of a theme in the classes of the reference."""
        drawn, key = self.drawn[theme.mesh], theme.key
        drawing.apply(drawn.reference, key, frozen=True)
        layer = drawn.layer
        layer.setRenderer(drawn.reference.renderer().clone())
        layer.setLabeling(drawn.reference.labeling().clone())
        layer.setLabelsEnabled(True)
        diagrams = styles.STYLES[key].diagrams
        layer.setDiagramRenderer(drawn.reference.diagramRenderer().clone() if diagrams else None)
        if diagrams:
            layer.setDiagramLayerSettings(drawn.reference.diagramLayerSettings())
        layer.setName(tr(styles.title_of(key, self._study.restitution_kind)))
        dress(layer, drawn.columns, self._study.scenario, self._study.fictitious)
        layer.triggerRepaint()

    # Selection ---------------------------------------------------------------------------------

    def select(self, mesh: str, codes: Iterable[str]) -> None:
        """Select territories on the map."""
        drawn = self.drawn.get(mesh)
        if drawn is not None and drawn.layer is not None:
            drawn.layer.selectByIds([drawn.ids[code] for code in codes if code in drawn.ids])

    def selected(self, mesh: str) -> list[str]:
        """Codes of the territories that are selected on the map."""
        drawn = self.drawn.get(mesh)
        if drawn is None or drawn.layer is None:
            return []
        chosen = set(drawn.layer.selectedFeatureIds())
        return [code for code, number in drawn.ids.items() if number in chosen]

    def layer_of(self, mesh: str) -> QgsVectorLayer | None:
        drawn = self.drawn.get(mesh)
        return drawn.layer if drawn else None


def changed_cells(drawn: Drawn, frame: pd.DataFrame) -> dict[int, dict[int, object]]:
    """Values of a frame that a layer does not have yet: {feature: {field: value}}."""
    cells: dict[int, dict[int, object]] = {}
    numbers = list(drawn.ids.values())
    if not frame.index.equals(drawn.values.index):
        frame = frame.reindex(drawn.values.index)
    for position, column in enumerate(drawn.columns):
        new, old = frame[column.name], drawn.values[column.name]
        if column.kind == "text":
            differs = new.fillna("").to_numpy() != old.fillna("").to_numpy()
        else:
            first, second = (one.to_numpy(dtype=float, na_value=np.nan) for one in (new, old))
            differs = (first != second) & ~(np.isnan(first) & np.isnan(second))
        rows = np.flatnonzero(differs)
        if len(rows):
            for row, value in zip(rows, plain(new.iloc[rows], column.kind)):
                cells.setdefault(numbers[row], {})[position] = value
    return cells


def _fill(layer: QgsVectorLayer, frame: pd.DataFrame, columns: Sequence[Column], geometry) -> dict[str, int]:
    """Rows of a frame in a layer, with their polygons unless there are none; feature of each code."""
    values = [plain(frame[column.name], column.kind) for column in columns]
    found = [None] * len(frame) if geometry is None else shapes(frame.reset_index(drop=True), geometry)
    features = []
    for *attributes, shape in zip(*values, found):
        features.append(_feature(layer, attributes, shape))
    _, added = layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return {str(code): feature.id() for code, feature in zip(frame.index, added)}


def _feature(layer: QgsVectorLayer, attributes: Sequence, shape) -> QgsFeature:
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(attributes))
    wkb = getattr(shape, "wkb", None)
    if wkb is not None:
        polygon = QgsGeometry()
        polygon.fromWkb(wkb)
        polygon.convertToMultiType()
        feature.setGeometry(polygon)
    return feature


def _add_feature(layer: QgsVectorLayer, attributes: Sequence, shape) -> None:
    layer.dataProvider().addFeatures([_feature(layer, attributes, shape)])
