# SPDX-License-Identifier: GPL-2.0-or-later
"""A study redone on newer data: which ones, and how they are read. What moved is told by the scenarios."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingContext,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..engine.common.territories import remarks
from ..engine.definitions.editions import AnyScenario
from ..engine.definitions.fields import BASE_YEAR
from ..engine.definitions.parameters import PARAMETERS
from ..processing.algorithms.actualiser import Actualiser
from ..processing.destinations import Drafts
from ..processing.inputs.update import NEWER, read_newer_inputs
from ..processing.language import tr
from ..processing.run import Run, resolve
from .data import INPUTS, Data, Warnings, indicator_years, recognised, scores
from .export import FOLDER_SETTING
from .study_map import MARK

# Tables of a datapack that stand for an input, whatever else has the same fields there.
OF_DATAPACK = {"INDICATEURS": "analyse", "MENAGES": "menages", "COMMUNES": "communes"}


def newer_reading(
    layers: Mapping[str, QgsVectorLayer], kept: Data, scenario: AnyScenario
) -> Callable[[Callable[[], None]], Data]:
    """The job that reads newer layers in place of some data of a study. Called in the main thread, where
    layers belong. OteloError, of the job, names the layer, the field and the codes at fault."""
    algorithm = Actualiser().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    ids = {name: layer.id() for name, layer in layers.items()}
    parameters = dict(ids)
    resolved = resolve(algorithm, parameters, context)

    def job(stop: Callable[[], None]) -> Data:
        feedback = Warnings(stop)
        run = Run(algorithm, Drafts(parameters), context, feedback, resolved)
        inputs, crs, origin, file = read_newer_inputs(run, kept.inputs, kept.crs, scenario)
        said = [*origin, *(one for one in feedback.said if one not in origin)]
        said += remarks(inputs.findings, "alerte")
        source = file or kept.source or kept.path
        known = {**(kept.layers or {}), **ids}
        years = {**kept.years, **indicator_years(file)}
        return Data(inputs, kept.decisions, crs, tuple(dict.fromkeys(said)), None, source, known, years=years)

    return job


class UpdateDialog(QDialog):
    """Asks which newer layers take the place of those of a study, and their year."""

    def __init__(self, data: Data, scenario: AnyScenario, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(tr("Actualiser l'étude"))
        self._own, self._base = dict(data.layers or {}), scenario.annee_base
        said = QLabel(
            tr(
                "L'étude est refaite sur les données choisies, avec ses paramètres, ses décisions et ses "
                "scénarios. Ce qui reste vide ne change pas."
            )
        )
        said.setWordWrap(True)
        self.combos: dict[str, QgsMapLayerComboBox] = {}
        form = QFormLayout()
        ours = [one for one in QgsProject.instance().mapLayers().values() if one.customProperty(MARK)]
        for name in NEWER:
            combo = QgsMapLayerComboBox()
            combo.setFilters(QgsMapLayerProxyModel.Filter.VectorLayer)
            combo.setAllowEmptyLayer(True, tr("Celles de l'étude"))
            combo.setExceptedLayerList(ours)
            layer = QgsProject.instance().mapLayer((data.layers or {}).get(name, ""))
            if layer is None:
                combo.setCurrentIndex(0)
            else:
                combo.setLayer(layer)
            combo.setMinimumContentsLength(26)
            combo.setAccessibleName(tr(INPUTS[name]))
            combo.layerChanged.connect(lambda layer, name=name: self._chosen(name, layer))
            self.combos[name] = combo
            form.addRow(tr(INPUTS[name]), combo)
        self.year = QSpinBox()
        self.year.setRange(1990, 2100)
        self.year.setValue(scenario.annee_base)
        form.addRow(tr(PARAMETERS["annee_base"].label), self.year)
        datapack = QPushButton(tr("Datapack…"))
        datapack.setToolTip(tr("Ajoute au projet les tables d'un datapack, et les choisit."))
        datapack.clicked.connect(lambda: self.choose_datapack())
        self.found = QLabel()
        self.found.setWordWrap(True)
        self.found.hide()
        choice = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(choice.Ok | choice.Cancel)
        self.buttons.button(choice.Ok).setText(tr("Actualiser"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(said)
        column.addWidget(datapack)
        column.addLayout(form)
        column.addWidget(self.found)
        column.addWidget(self.buttons)
        self._allow()

    def layers(self) -> dict[str, QgsVectorLayer]:
        """What is chosen, by input."""
        chosen = {name: combo.currentLayer() for name, combo in self.combos.items()}
        return {name: layer for name, layer in chosen.items() if isinstance(layer, QgsVectorLayer)}

    def newer(self) -> dict[str, QgsVectorLayer]:
        """What is to be read: the layers that are others than those of the study; all of them where none is,
        for who has edited them; those of another base year are what they were."""
        chosen = self.layers()
        others = {name: layer for name, layer in chosen.items() if layer.id() != self._own.get(name)}
        if others or self.year.value() == self._base:
            return others or chosen
        return {name: layer for name, layer in chosen.items() if name == "COMMUNES"}

    def choose_datapack(self, path: str = "") -> None:
        """Add the tables of a datapack to the project, and choose them."""
        if not path:
            folder = QSettings().value(FOLDER_SETTING, "")
            path, _ = QFileDialog.getOpenFileName(self, tr("Datapack"), folder, "GeoPackage (*.gpkg)")
        if not path:
            return
        QSettings().setValue(FOLDER_SETTING, str(Path(path).parent))
        listed = QgsProviderRegistry.instance().querySublayers(path)
        tables = {one.name(): QgsVectorLayer(one.uri(), one.name(), one.providerKey()) for one in listed}
        found = recognised(tables.values())
        found |= {name: tables[table] for name, table in OF_DATAPACK.items() if table in tables}
        for name, layer in found.items():
            if name in self.combos and scores(layer)[name]:
                QgsProject.instance().addMapLayer(layer)
                self.combos[name].setLayer(layer)

    def _chosen(self, name: str, layer) -> None:
        """What a layer lacks; the year that its figures are of."""
        is_fit = not isinstance(layer, QgsVectorLayer) or scores(layer)[name] > 0
        text = "" if is_fit else tr("« {} » n'a pas les champs attendus pour : {}.").format(
            layer.name(), tr(INPUTS[name])
        )  # fmt: skip
        self.found.setText(text)
        self.found.setVisible(not is_fit)
        if name == "INDICATEURS" and isinstance(layer, QgsVectorLayer):
            field = layer.fields().lookupField(BASE_YEAR.name)
            years = layer.uniqueValues(field) if field >= 0 else set()
            years = {value for value in years if isinstance(value, int)}
            if len(years) == 1:
                self.year.setValue(years.pop())
        self._allow()

    def _allow(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(self.layers()))
