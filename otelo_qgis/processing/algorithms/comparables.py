# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:comparables, the EPCI most like a territory."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterFileDestination

from ...engine.analysis.diagnostic import OWN_ROW, observed_targets
from ...engine.common.errors import OteloError
from ...engine.common.formatting import french_number
from ...engine.common.territories import ANALYSIS
from ...engine.definitions import further_fields
from ...engine.reporting.diagnostic import comparables_blocks, comparables_frame
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..inputs.surroundings import add_surroundings, outlines_around, read_portrait, read_surroundings
from ..io.tables import multipolygons
from ..language import tr
from ..run import Output, Run, Saved


class ComparablesAlgorithm(OteloAlgorithm):
    slug = "comparables"
    title = "Trouver les territoires comparables"
    volet = "donnees"
    purpose = (
        "Classe les EPCI des données du plus au moins semblable à un territoire, sur les thèmes choisis : "
        "mesures centrées et réduites, distance en écarts types, chaque thème comptant autant ; dit par quoi "
        "chacun ressemble au territoire et par quoi il en diffère. En carte, en table et en page. Leurs taux "
        "de vacance et de résidences secondaires sont des repères pour les cibles d’un scénario (CIBLES)."
    )
    example = (
        "qgis_process run otelo:comparables -- COMMUNES=communes.gpkg TERRITOIRE=245900428 "
        "THEMES=menages,secondaires NOMBRE=8 COMPARABLES=comparables.gpkg CIBLES=cibles.csv "
        "PAGE=comparables.html"
    )
    keywords = ("semblables", "voisins", "comparaison", "référence", "cible", "EPCI", "profil")
    outputs_help = {"COMPARABLES": ("Territoires comparables", further_fields.COMPARABLES)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_surroundings(self)
        self.add_sink("COMPARABLES", "Territoires comparables")
        self.add_page("PAGE", "Territoires comparables")
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "CIBLES", tr("Repères pour des cibles"), "CSV (*.csv)", optional=True, createByDefault=False
            )
        )
        self.add_numbers({"NB_EPCI": "EPCI comparés", "NB_RETENUS": "Comparables retenus"})

    def compute(self, run: Run) -> Saved:
        around = read_surroundings(run)
        run.progress(30)
        run.stop_if_cancelled()
        found = read_portrait(run, around)
        if found.comparables is None:
            raise OteloError(found.why)
        run.progress(60)
        names = {**around.names, OWN_ROW: found.name}
        rows = comparables_frame(found.comparables, names, around.dated.fictitious)
        shapes, crs = outlines_around(around, found)
        geometry = multipolygons(rows["code"].map(shapes)) if len(shapes) else None
        rows["code"] = rows["code"].replace(OWN_ROW, run.text("TERRITOIRE"))
        targets = observed_targets(found.frame, found.comparables.peers)
        for row in rows[rows["retenu"]].itertuples():
            like = f" ({row.proches})" if row.proches else ""
            run.tell(f"{row.rang}. {row.nom or row.code} : {french_number(row.distance, 2)}{like}.")
        saved = run.save(
            Output("COMPARABLES", further_fields.COMPARABLES, rows, geometry, crs,
                   "comparables" if geometry else "")
        )  # fmt: skip
        blocks = comparables_blocks(found, around.names, around.dated, targets)
        saved |= run.save_text("PAGE", document_page(f"Comparables : {found.name}", blocks))
        zones = sorted(set(around.places.loc[found.communes, ANALYSIS]) - {""})
        saved |= run.save_text("CIBLES", _targets_text(zones, targets))
        return saved | {
            "NB_EPCI": len(found.comparables.rows),
            "NB_RETENUS": len(found.comparables.peers),
        }


def _targets_text(zones: list[str], targets: pd.Series) -> str:
    """What otelo:scenario reads: a row per analysis territory, a column per target."""
    frame = pd.DataFrame([targets.round(6)] * len(zones), pd.Index(zones, name="code"))
    return frame.to_csv(lineterminator="\n")
