# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:rapport, a study as a web page and as a text document."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...engine.common.output import refused
from ...engine.common.packages import require
from ...engine.reporting.blocks import Picture
from ...engine.reporting.report import report
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..cartography import layouts, project, styles
from ..cartography.templates import Page
from ..inputs.study import (
    MENTION,
    add_mention,
    add_study,
    add_title,
    read_mention,
    read_title,
    study_path,
)
from ..language import tr
from ..run import Run, Saved

# Maps that a report shows, the first that the study holds of each line.
SHOWN_MAPS = (
    ("objectifs", "communes", "besoins"), ("epci",), ("capacite", "non_couvert"), ("demographie",),
    ("corrige_epci",), ("destinations",),
)  # fmt: skip
MAP_DPI = 110
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
        "lit sur un téléphone ; et, si on le veut, un document DOCX pour la suite bureautique."
    )
    example = "qgis_process run otelo:rapport -- ETUDE=etude.gpkg RAPPORT=rapport.html DOCUMENT=rapport.docx"
    keywords = ("HTML", "DOCX", "Word", "LibreOffice", "synthèse", "délibération")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        add_title(self)
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
            tr("Qui publie le rapport : écrit sous le titre. Vide : personne."),
        )
        self.add(
            QgsProcessingParameterFile(
                OTHER, tr("Étude de l'autre édition (GeoPackage)"), extension="gpkg", optional=True
            ),
            tr(
                "Du même territoire : le rapport explique, étape par étape, ce qui sépare les deux besoins. "
                "Vide : une seule édition."
            ),
        )
        self.add_yes_no("CARTES", "Avec les cartes", True)
        add_mention(self)
        self.add_page("RAPPORT", "Rapport")
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "DOCUMENT", tr("Document"), "Word (*.docx)", optional=True, createByDefault=False
            )
        )

    def compute(self, run: Run) -> Saved:
        path = study_path(run)
        document = run.destination("DOCUMENT")
        if document:
            # Before the work: a report in HTML does not need it.
            require("docx", run.label("DOCUMENT"))
        result = Study.read(path)
        other = run.file(OTHER)
        second = Study.read(other) if other else None
        title = read_title(run)
        with_maps = run.flag("CARTES")
        mention = read_mention(run, result)
        maps = draw_maps(path, result, title, run.ticker(60.0), mention) if with_maps else []
        blocks = report(result, title, run.text("SERVICE"), maps, run.flag(MENTION), second)
        run.progress(70)
        run.stop_if_cancelled()
        saved = run.save_text("RAPPORT", document_page(title, blocks))
        run.progress(85)
        if document:
            from ...engine.reporting.office import write_docx

            with refused(document, run.label("DOCUMENT")):
                write_docx(Path(document), title, blocks)
            saved["DOCUMENT"] = document
        return saved


def draw_maps(
    path: Path, result: Study, title: str, tick: Callable[[float], None], mention: str = ""
) -> list[Picture]:
    """Maps of the study as pictures; none where it has no polygons. mention: what those of communes say of
    their figures."""
    try:
        made = project.build(path, result, title, tick=lambda share: tick(share / 2))
    except project.NoPolygonsError:
        return []
    with made, tempfile.TemporaryDirectory() as folder:
        layers = {one.key: (one, layer) for one, layer in made.maps}
        firsts = (next((key for key in line if key in layers), None) for line in SHOWN_MAPS)
        chosen = [key for key in firsts if key]
        return [
            _picture(made, *layers[key], result, Path(folder), tick, 0.5 + number / len(chosen) / 2, mention)
            for number, key in enumerate(chosen)
        ]


def _picture(made, one, layer, result: Study, folder: Path, tick, share: float, mention: str) -> Picture:
    tick(share)
    layout = layouts.add_map_sheet(made, one, layer, result, (Page(), ""), mention)
    target = folder / f"{one.key}.png"
    layouts.export_png(layout, target, MAP_DPI)
    alt = f"Carte : {layouts.subtitle(styles.STYLES[one.key])} {result.period_text}."
    return Picture(one.title, alt, target.read_bytes())
