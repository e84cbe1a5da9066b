# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:sources: what a folder has of the publishers' files, what it lacks, which edition is behind."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile

from ...engine.data.datapack import folder_files, read_folder
from ...engine.data.holdings import ABSENT, BEHIND, UNREAD, holdings
from ...engine.definitions import fields
from ..base import OteloAlgorithm
from ..inputs.files import existing_folder
from ..language import tr
from ..run import Output, Run, Saved


class Sources(OteloAlgorithm):
    slug = "sources"
    title = "Dire ce qu’un dossier de fichiers a et n’a pas"
    volet = "donnees"
    purpose = (
        "Compare les fichiers d’un dossier au registre de ce que les diffuseurs donnent : pour chaque "
        "famille (recensement, LOVAC, Sitadel, FINESS…), le fichier trouvé et l’année de ses données, la "
        "dernière édition connue de cette version du greffon, ce à quoi elle sert et où la trouver. Un "
        "fichier est reconnu à ce qu’il contient. Rien n’est téléchargé."
    )
    example = "qgis_process run otelo:sources -- DOSSIER=telechargements SOURCES=sources.csv"
    keywords = ("données", "registre", "millésime", "édition", "télécharger", "diffuseur")
    outputs_help = {"SOURCES": ("Familles de fichiers", fields.HOLDINGS)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFile("DOSSIER", tr("Dossier"), QgsProcessingParameterFile.Behavior.Folder),
            "Ses fichiers sont lus en entier (pas ses sous-dossiers) ; il peut être vide.",
        )
        self.add_sink("SOURCES", "Familles de fichiers", polygons=False)
        self.add_numbers(
            {"NB_TROUVEES": "Familles trouvées", "NB_ABSENTES": "Familles absentes",
             "NB_EN_RETARD": "Familles en retard", "NB_NON_LUS": "Fichiers non lus"}
        )  # fmt: skip

    def compute(self, run: Run) -> Saved:
        folder = existing_folder(run.text("DOSSIER"))
        frame = holdings(read_folder(folder_files(folder), run.ticker(95)))
        for row in frame.itertuples():
            if row.etat == UNREAD:
                run.warn(row.conseil)
            elif row.etat == BEHIND:
                run.warn(f"{row.titre} : {row.fichiers}, données de {row.edition:.0f}. {row.conseil}")
            elif row.etat == ABSENT:
                run.tell(f"Absent : {row.titre}. {row.sert}.")
            else:
                run.tell(f"{row.titre} : {row.fichiers} ({row.etat}).")
        families = frame[frame["famille"] != ""]
        states = frame["etat"].value_counts()
        return run.save(Output("SOURCES", fields.HOLDINGS, frame)) | {
            "NB_TROUVEES": int((families["etat"] != ABSENT).sum()),
            "NB_ABSENTES": int(states.get(ABSENT, 0)),
            "NB_EN_RETARD": int(states.get(BEHIND, 0)),
            "NB_NON_LUS": int(states.get(UNREAD, 0)),
        }
