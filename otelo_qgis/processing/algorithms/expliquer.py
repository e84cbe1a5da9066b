# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:expliquer: the whole chain of computation of one territory of a study."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from ...engine.analysis.explain import explain
from ...engine.analysis.steps import MESHES, steps_frame
from ...engine.common.errors import OteloError
from ...engine.definitions import fields
from ...engine.reporting.explanation import explanation_blocks
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.study import add_study, study_place
from ..language import tr
from ..run import Output, Run, Saved


class Expliquer(OteloAlgorithm):
    slug = "expliquer"
    title = "Expliquer le chiffre d'un territoire"
    volet = "comparer"
    purpose = (
        "Écrit la chaîne de calcul d'un territoire d'une étude : chaque valeur intermédiaire, sa formule, "
        "le calcul avec ses nombres, l'indicateur et sa source, le paramètre. Un territoire d'analyse est "
        "expliqué brique par brique et année par année (édition du guide : du stock aux six ans, puis par "
        "destination), une commune par ses clés (et ses coefficients) puis son objectif, un EPCI par ses "
        "communes, en disant la part hors étude. La chaîne est refaite à partir de ce que l'étude garde, et "
        "finit, à l'unité, sur le chiffre qu'elle montre."
    )
    example = (
        "qgis_process run otelo:expliquer -- ETUDE=etude.gpkg TERRITOIRE=59183 PAGE=59183.html "
        "ETAPES=59183.csv"
    )
    keywords = ("formule", "traçabilité", "calcul", "pourquoi", "audit")
    outputs_help = {"ETAPES": ("Étapes du calcul", fields.STEPS)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(
            QgsProcessingParameterString("TERRITOIRE", tr("Code du territoire")),
            "D'une commune, d'un EPCI (territoire de restitution) ou d'un territoire d'analyse.",
        )
        self.add_choice(
            "MAILLE", "Maille", listed(MESHES, rule="celle où le code se trouve"),
            "À dire seulement quand le même code sert dans deux mailles.",
        )  # fmt: skip
        self.add_page("PAGE", "Explication")
        self.add_sink("ETAPES", "Étapes du calcul", polygons=False)
        self.add_numbers({"CHIFFRE": "Chiffre expliqué (logements)", "NB_ETAPES": "Étapes"})
        self.addOutput(QgsProcessingOutputString("LIBELLE", tr("Ce qu'est le chiffre")))

    def compute(self, run: Run) -> Saved:
        code = run.text("TERRITOIRE").strip()
        if not code:
            raise OteloError(f"{run.label('TERRITOIRE')} : donnez le code d'un territoire de l'étude.")
        study = study_place(run).read()
        run.progress(30)
        explanation = explain(study, code, run.choice("MAILLE"))
        steps = len(explanation.steps)
        run.tell(f"{explanation.title} : {explanation.label} = {explanation.figure} ({steps} étapes).")
        run.progress(80)
        run.stop_if_cancelled()
        saved = run.save(Output("ETAPES", fields.STEPS, steps_frame(explanation)))
        page = document_page(
            f"D'où vient le chiffre : {explanation.title}", explanation_blocks(study, explanation)
        )
        saved |= run.save_text("PAGE", page)
        return saved | {
            "CHIFFRE": explanation.figure,
            "NB_ETAPES": steps,
            "LIBELLE": explanation.label,
        }
