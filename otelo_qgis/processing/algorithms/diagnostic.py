# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:diagnostic, a territory before its need is evaluated."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsProcessingParameterString

from ...engine.definitions import further_fields
from ...engine.reporting.diagnostic import cover_lines, diagnostic_blocks, diagnostic_frame
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..cartography.pictures import logo_picture
from ..inputs.study import add_logo, read_logo
from ..inputs.surroundings import add_surroundings, read_portrait, read_surroundings
from ..language import tr
from ..outputs.documents import DOCUMENT, add_document, check_document, save_document
from ..run import Output, Run, Saved


class Diagnostic(OteloAlgorithm):
    slug = "diagnostic"
    title = "Écrire le diagnostic d’un territoire"
    volet = "donnees"
    purpose = (
        "Dit d’un territoire, avant tout besoin, ce que ses données montrent : population, ménages et leur "
        "taille, vieillissement, occupation du parc, vacance selon sa durée, résidences secondaires, parc "
        "social et demande, revenus, construction, foncier consommé ; chaque mesure avec sa base et ses "
        "années, à côté de celle du département et de la médiane des EPCI comparables. Ce qui manque est "
        "dit, avec les indicateurs qu’il faudrait. En page, en table et en document."
    )
    example = (
        'qgis_process run otelo:diagnostic -- "COMMUNES=datapack.gpkg|layername=communes" '
        "TERRITOIRE=245900428 PAGE=diagnostic.html MESURES=diagnostic.csv DOCUMENT=diagnostic.docx"
    )
    keywords = ("portrait", "population", "vacance", "PLH", "comparaison", "département", "DOCX")
    outputs_help = {"MESURES": ("Mesures du diagnostic", further_fields.DIAGNOSTIC)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_surroundings(self)
        self.add_page("PAGE", "Diagnostic")
        self.add_sink("MESURES", "Mesures du diagnostic", polygons=False)
        add_document(self)
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
            "Qui publie : écrit sur la couverture du document. Vide : rien.",
        )
        add_logo(self, "Image (PNG, SVG) sur la couverture du document. Vide : aucune.")
        self.add_numbers(
            {"NB_MESURES": "Mesures connues du territoire", "NB_MANQUES": "Mesures qui manquent"}
        )

    def compute(self, run: Run) -> Saved:
        check_document(run)
        service = run.text("SERVICE")
        logo = logo_picture(read_logo(run), service, run.label("LOGO")) if run.destination(DOCUMENT) else None
        around = read_surroundings(run)
        run.progress(30)
        run.stop_if_cancelled()
        found = read_portrait(run, around)
        run.progress(60)
        rows = diagnostic_frame(found, around.dated)
        title = f"Diagnostic : {found.name}"
        blocks = diagnostic_blocks(found, around.names, around.dated)
        saved = run.save(Output("MESURES", further_fields.DIAGNOSTIC, rows))
        saved |= run.save_text("PAGE", document_page(title, blocks))
        cover = cover_lines(found, around.dated, service, f"{date.today():%d/%m/%Y}")
        saved |= save_document(run, title, blocks, cover, logo)
        known = int(rows["valeur"].notna().sum())
        return saved | {"NB_MESURES": known, "NB_MANQUES": len(rows) - known}
