# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:points_a_verifier: what a person must look at in a study before its figures are published."""

from __future__ import annotations

from collections import Counter

from ...engine.analysis.points import points_frame, points_to_check
from ...engine.definitions import fields
from ...engine.reporting.points import TITLE, points_page
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..inputs.study import add_study, study_place
from ..run import Output, Run, Saved


class PointsAVerifier(OteloAlgorithm):
    slug = "points_a_verifier"
    title = "Lister les points à vérifier"
    volet = "restitution"
    purpose = (
        "Dit, d'après l'étude seule, ce qu'il faut vérifier avant d'en publier les chiffres : données "
        "fictives, hypothèses à la place de données, secret statistique, indicateurs incomplets ou anciens, "
        "EPCI évalués en partie, territoires de moins de 50 000 habitants, communes hors étude, cibles loin "
        "de l'observé, totaux imposés non tenus, besoin non couvert, rythmes loin des mises en chantier. "
        "Chaque point dit où il est et comment le vérifier. En table et en page ; le rapport et les autres "
        "documents les ont aussi."
    )
    example = (
        "qgis_process run otelo:points_a_verifier -- ETUDE=etude.gpkg PAGE=points.html POINTS=points.csv"
    )
    keywords = ("vérifier", "publier", "relecture", "contrôle", "hypothèse", "secret")
    outputs_help = {"POINTS": ("Points à vérifier", fields.POINTS)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add_page("PAGE", "Points à vérifier")
        self.add_sink("POINTS", "Points à vérifier (table)", polygons=False)
        self.add_numbers(
            {
                "NB_BLOQUANTS": "Points qui s'opposent à la publication",
                "NB_ALERTES": "Points à vérifier",
                "NB_INFOS": "Points à savoir",
            }
        )

    def compute(self, run: Run) -> Saved:
        study = study_place(run).read()
        run.progress(50)
        points = points_to_check(study)
        for point in points:
            say = run.tell if point.gravite == "info" else run.warn
            say(f"{point.quoi} {point.comment}")
        run.stop_if_cancelled()
        saved = run.save(Output("POINTS", fields.POINTS, points_frame(points)))
        saved |= run.save_text("PAGE", document_page(TITLE, points_page(study, points)))
        counts = Counter(point.gravite for point in points)
        return saved | {
            "NB_BLOQUANTS": counts["bloquant"],
            "NB_ALERTES": counts["alerte"],
            "NB_INFOS": counts["info"],
        }
