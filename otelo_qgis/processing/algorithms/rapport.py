# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:rapport, a study as a web page and as a text document."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingParameterString

from ...engine.reporting.assumptions import read_reasons
from ...engine.reporting.document import cover_lines, document_blocks
from ...engine.reporting.report import Extra, report
from ...engine.reporting.side_by_side import MOST
from ...engine.reporting.slides import MAPS, slides
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..cartography.page_map import Polygons, commune_map
from ..cartography.pictures import draw_maps, logo_picture
from ..inputs.scenarios import add_scenarios, read_scenarios
from ..inputs.study import (
    MENTION,
    add_logo,
    add_mention,
    add_study,
    add_title,
    read_logo,
    read_mention,
    read_title,
    study_parameter,
    study_place,
)
from ..io.studies import study_at
from ..language import tr
from ..outputs.documents import (
    add_document,
    add_slides,
    check_document,
    check_slides,
    save_document,
    save_slides,
)
from ..run import Run, Saved

# Maps that a report shows, the first that the study holds of each line.
SHOWN_MAPS = (
    ("objectifs", "communes", "besoins"), ("epci",), ("capacite", "non_couvert"), ("demographie",),
    ("corrige_epci",), ("destinations",), ("suivi",),
)  # fmt: skip
OTHER = "AUTRE_EDITION"


class Rapport(OteloAlgorithm):
    slug = "rapport"
    title = "Écrire le rapport d'une étude"
    volet = "restitution"
    main_thread = True
    purpose = (
        "Écrit le rapport d'une étude : l'essentiel, les termes du besoin, stock et flux, le besoin et "
        "le parc année par année, cartes, tables par territoire d'analyse, EPCI et commune (qui se trient), "
        "hypothèses avec les paramètres changés surlignés, provenance et qualité des données, et pour chaque "
        "chiffre un lien vers sa formule. D'une édition de la méthode à l'autre, ce qui sépare les deux "
        "besoins. Une page HTML d'un seul fichier, sans réseau, qui s'imprime et se "
        "lit sur un téléphone ; et, si on le veut, un document DOCX ou ODT pour la suite bureautique "
        "(couverture, sommaire, liste des figures, communes par EPCI) et une présentation PPTX d'une dizaine "
        "de diapositives, avec les notes de qui parle."
    )
    example = "qgis_process run otelo:rapport -- ETUDE=etude.gpkg RAPPORT=rapport.html DOCUMENT=rapport.docx"
    keywords = (
        "HTML",
        "DOCX",
        "Word",
        "ODT",
        "PPTX",
        "PowerPoint",
        "diapositives",
        "conseil",
        "LibreOffice",
        "synthèse",
        "délibération",
    )

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_title(self)
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
            "Qui publie le rapport : écrit sous le titre. Vide : personne.",
        )
        add_logo(self, "Image (PNG, SVG) sur la couverture du document et des diapositives. Vide : aucune.")
        self.add(
            study_parameter(OTHER, "Étude de l'autre édition (GeoPackage ou base)", optional=True),
            "Du même territoire : le rapport explique, étape par étape, ce qui sépare les deux besoins. "
            "Vide : une seule édition.",
        )
        add_scenarios(self, at_most=MOST)
        reasons = QgsProcessingParameterString(
            "MOTIFS", tr("Motifs des hypothèses"), multiLine=True, optional=True
        )
        self.add(
            reasons,
            "Pourquoi un paramètre diffère de son défaut, un par ligne : « b2_tx_rs = le PLH vise… ». "
            "Vide : le rapport dit que le motif n'est pas dit.",
        )
        self.add_yes_no("CARTES", "Avec les cartes", True)
        add_mention(self)
        self.add_page("RAPPORT", "Rapport")
        add_document(self)
        add_slides(self)

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        check_document(run)
        check_slides(run)
        logo = logo_picture(read_logo(run), run.text("SERVICE"), run.label("LOGO"))
        result = place.read()
        other = run.file(OTHER)
        second = study_at(other).read() if other else None
        title = read_title(run)
        reasons = read_reasons(run.text("MOTIFS"), result.scenario)
        scenarios = [replace(one.outcome, name=one.title) for one in read_scenarios(run, result, MOST)]
        with_maps = run.flag("CARTES")
        mention = read_mention(run, result)
        tick, service = run.ticker(60.0), run.text("SERVICE")
        maps = draw_maps(place, result, title, SHOWN_MAPS, tick, mention) if with_maps else {}
        extra = Extra(commune_map(result, Polygons.at(place)) if with_maps else None, scenarios, reasons)
        blocks = report(result, title, service, list(maps.values()), run.flag(MENTION), second, extra)
        run.progress(70)
        run.stop_if_cancelled()
        saved = run.save_text("RAPPORT", document_page(title, blocks))
        run.progress(85)
        saved |= save_document(run, title, document_blocks(blocks), cover_lines(result, service), logo)
        drawn = {use: next((maps[key] for key in keys if key in maps), None) for use, keys in MAPS.items()}
        shown = {use: picture for use, picture in drawn.items() if picture}
        pages = slides(result, title, service, shown, run.flag(MENTION), logo)
        return saved | save_slides(run, pages)
