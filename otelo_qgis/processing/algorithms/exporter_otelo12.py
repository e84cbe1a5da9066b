# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:exporter_otelo12: a study of the guide as the files that Otelo 1.2 writes."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFileDestination, QgsProcessingParameterString

from ...engine.common.errors import OteloError
from ...engine.data.configurations import (
    CLASSES_ENDING,
    CONFIGURATION_ENDING,
    classes_text,
    configuration_text,
)
from ...engine.reporting import otelo12_export as otelo12
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..inputs.study import add_study, study_place
from ..language import tr
from ..run import Run, Saved

# Outputs: label, kind of file, whether the dialog makes it unless told not to.
_FILES = {
    "ZONES": ("Export des zones d'emploi", "CSV (*.csv)", True),
    "EPCI": ("Export des EPCI", "CSV (*.csv)", True),
    "CONFIGURATION": ("Configuration d'Otelo 1.2", f"Configuration (*.{CONFIGURATION_ENDING})", False),
    "CLASSES": ("Classes des communes d'Otelo 1.2", f"Classes (*.{CLASSES_ENDING})", False),
}


class ExporterOtelo12(OteloAlgorithm):
    slug = "exporter_otelo12"
    title = "Exporter une étude comme Otelo 1.2"
    volet = "restitution"
    purpose = (
        "Écrit une étude de l'édition du guide dans les fichiers d'Otelo 1.2 : l'export des zones d'emploi "
        "(une ligne par zone, par an) et celui des EPCI (besoin naïf, besoin corrigé sur un an et sur six "
        "ans), avec les mêmes colonnes, en CSV (« ; », virgule décimale, UTF-8) ; et, si on les demande, la "
        "configuration (paramètres par zone) et les classes de communes changées, que l'outil recharge. Les "
        "noms des colonnes disent 2015 et 2021 comme les siens, quelle que soit l'année de l'étude. Les "
        "chiffres sont ceux de l'étude : rien n'est recalculé."
    )
    example = (
        "qgis_process run otelo:exporter_otelo12 -- ETUDE=etude.gpkg ZONES=export_ze.csv "
        "EPCI=export_epci.csv CONFIGURATION=etude.cfg CLASSES=etude.cfgclass"
    )
    keywords = ("Otelo 1.2", "CSV", "export", "configuration", "cfg", "classes")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(
            QgsProcessingParameterString("DESCRIPTION", tr("Description"), optional=True),
            "De la configuration, en une ligne. Vide : le fichier et la période de l'étude.",
        )
        for name, (label, kind, made) in _FILES.items():
            self.addParameter(
                QgsProcessingParameterFileDestination(
                    name, tr(label), kind, optional=True, createByDefault=made
                )
            )
        self.add_numbers({"NB_ZONES": "Zones exportées", "NB_EPCI": "EPCI exportés"})

    def compute(self, run: Run) -> Saved:
        study = study_place(run).read()
        otelo12.refuse_other_edition(study)
        run.progress(30)
        run.stop_if_cancelled()
        # All are made before the first is written: they are all there, or none.
        texts = {name: self._text(name, study, run) for name in _FILES if run.destination(name)}
        if not texts:
            asked = run.quoted_labels(_FILES)
            raise OteloError(f"Aucun fichier demandé : donnez au moins l'une des sorties {asked}.")
        run.progress(80)
        run.stop_if_cancelled()
        saved: Saved = {}
        for name, text in texts.items():
            saved |= run.save_text(name, text)
        return saved | {"NB_ZONES": len(study.analysis), "NB_EPCI": len(study.epci)}

    def _text(self, name: str, study: Study, run: Run) -> str:
        if name == "ZONES":
            return otelo12.zones_csv(study)
        if name == "EPCI":
            return otelo12.epci_csv(study)
        if name == "CLASSES":
            return classes_text(otelo12.classes_of(study))
        description = run.text("DESCRIPTION") or f"{study_place(run).stem}, {study.period_text}"
        return configuration_text(otelo12.scenario_of(study), otelo12.zones_of(study), description)
