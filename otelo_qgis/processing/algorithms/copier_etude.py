# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:copier_etude: a study from a GeoPackage to a database, back, or to another of the same kind."""

from __future__ import annotations

from ..base import OteloAlgorithm
from ..inputs.study import add_study, study_place
from ..outputs.study import DESTINATION_HELP, store_study, stored_tables, study_destination
from ..run import Run, Saved

COPY = "COPIE"


class CopierEtude(OteloAlgorithm):
    slug = "copier_etude"
    title = "Copier une étude entre un fichier et une base"
    volet = "restitution"
    purpose = (
        "Copie une étude, telle quelle, d’un GeoPackage dans un schéma de PostGIS, d’un schéma dans un "
        "GeoPackage, ou de l’un à l’autre de même sorte : mêmes tables, mêmes géométries, mêmes chiffres. "
        "Un schéma reçoit une nouvelle version, entière ou pas du tout ; celles d’avant y restent."
    )
    example = (
        "qgis_process run otelo:copier_etude -- ETUDE=etude.gpkg "
        'COPIE="postgis:service=habitat schema=plh_2035"'
    )
    keywords = ("PostGIS", "PostgreSQL", "base de données", "GeoPackage", "déplacer", "partager")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study(self)
        self.add(study_destination(COPY, "Copie", optional=False), DESTINATION_HELP)
        self.add_numbers({"NB_TABLES": "Tables copiées"})

    def compute(self, run: Run) -> Saved:
        place = study_place(run)
        # What is no study, or one that was tampered with, is told now.
        edition = place.read().edition
        run.progress(20)
        tables = stored_tables(run, place, edition)
        copy = store_study(run, COPY, tables, run.ticker(50.0, 50.0), is_sealed=True)
        return {COPY: copy, "NB_TABLES": len(tables)}
