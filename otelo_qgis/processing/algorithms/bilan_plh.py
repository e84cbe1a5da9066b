# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:bilan_plh: the follow-up of a study as a document that is ready to send."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterString

from ...engine.common.errors import OteloError
from ...engine.reporting.follow_up import Followed, follow_up_page
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..cartography.pictures import draw_maps
from ..inputs.study import add_mention, add_study, read_mention, study_place
from ..language import tr
from ..outputs.documents import add_document, check_document, save_document
from ..run import Run, Saved

SHOWN_MAPS = (
    ("suivi_epci",),
    ("suivi",),
    ("suivi_rythme",),
    ("suivi_reste",),
    ("suivi_operations",),
    ("suivi_zan",),
)


class BilanPlh(OteloAlgorithm):
    slug = "bilan_plh"
    title = "Écrire le bilan d’un PLH"
    volet = "suivi"
    main_thread = True
    purpose = (
        "Écrit le bilan d’une étude suivie (sortie ETUDE_SUIVIE d’otelo:suivi) : où en sont les objectifs, "
        "trajectoire et couloir, année par année, EPCI par EPCI, commune par commune, logements sociaux et "
        "vacants, cartes du statut, du rythme et du reste, constats sur les données et méthode. Une page "
        "HTML d’un seul fichier et, si on le veut, un document DOCX à compléter et à envoyer."
    )
    example = "qgis_process run otelo:bilan_plh -- ETUDE=suivie.gpkg BILAN=bilan.html DOCUMENT=bilan.docx"
    keywords = ("bilan annuel", "mi-parcours", "DOCX", "HTML", "délibération", "observatoire")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(
            QgsProcessingParameterString("TITRE", tr("Titre"), optional=True),
            "Vide : « Bilan des objectifs de construction », avec la période.",
        )
        self.add(
            QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
            "Qui publie le bilan : écrit sous le titre. Vide : personne.",
        )
        self.add_yes_no("CARTES", "Avec les cartes", True)
        add_mention(self)
        self.add_page("BILAN", "Bilan")
        add_document(self)

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        check_document(run)
        study = place.read()
        followed = Followed.of(study)
        if followed is None:
            raise OteloError(
                f"« {place.name} » n’a pas de suivi. Donnez « Étude, avec son suivi », sortie d’otelo:suivi."
            )
        title = run.text("TITRE") or f"Bilan des objectifs de construction, {followed.period}"
        mention = read_mention(run, study)
        with_maps = run.flag("CARTES")
        maps = draw_maps(place, study, title, SHOWN_MAPS, run.ticker(70.0), mention) if with_maps else {}
        run.progress(75)
        run.stop_if_cancelled()
        blocks = follow_up_page(followed, list(maps.values()), run.text("SERVICE"))
        return run.save_text("BILAN", document_page(title, blocks)) | save_document(run, title, blocks)
