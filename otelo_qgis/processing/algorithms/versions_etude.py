# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:versions_etude: who wrote what, and when, in a study of a database."""

from __future__ import annotations

from ...engine.common.errors import OteloError
from ...engine.definitions import fields
from ..base import OteloAlgorithm
from ..inputs.study import STUDY, add_study
from ..io.postgis import HOW_TO_GIVE, Schema, is_schema
from ..run import Output, Run, Saved


class VersionsEtude(OteloAlgorithm):
    slug = "versions_etude"
    title = "Lister les versions d’une étude d’une base"
    volet = "restitution"
    purpose = (
        "Dit, d’une étude d’un schéma de PostGIS, chaque version : son numéro, qui l’a écrite, quand, avec "
        "quelle version du greffon, et combien de lignes elle a. « version=3 », après le schéma, en désigne "
        "une."
    )
    example = (
        'qgis_process run otelo:versions_etude -- ETUDE="postgis:service=habitat schema=plh_2035" '
        "VERSIONS=versions.csv"
    )
    keywords = ("PostGIS", "PostgreSQL", "base de données", "historique", "auteur", "date")
    outputs_help = {"VERSIONS": ("Versions", fields.VERSIONS)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add_sink("VERSIONS", "Versions", polygons=False)
        self.add_numbers({"DERNIERE": "Dernière version", "NB_VERSIONS": "Versions"})

    def compute(self, run: Run) -> Saved:
        text = run.file(STUDY)
        if not is_schema(text):
            raise OteloError(
                f"{run.label(STUDY)} : « {text} » n’est pas dans une base : il n’y en a qu’une version. "
                f"{HOW_TO_GIVE}"
            )
        versions = Schema.of(text).versions()
        for row in versions.itertuples():
            run.tell(f"Version {row.num_vers} : {row.auteur}, {row.date_ecr}, {row.lignes} lignes.")
        last = int(versions["num_vers"].max()) if len(versions) else 0
        saved = run.save(Output("VERSIONS", fields.VERSIONS, versions))
        return saved | {"DERNIERE": last, "NB_VERSIONS": len(versions)}
