# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:mailles, volet A: analysis and restitution meshes, and the parts they share."""

from __future__ import annotations

from ..base import OteloAlgorithm
from ..inputs.communes import add_communes, read_clean_communes
from ..outputs.meshes import MESH_HELP, add_mesh_outputs, dissolve, mesh_numbers, mesh_outputs
from ..run import Run, Saved


class Mailles(OteloAlgorithm):
    slug = "mailles"
    title = "Volet A : construire les mailles"
    volet = "volet_a"
    purpose = (
        "Fusionne les communes en mailles d'analyse (zones d'emploi ou autres) et de restitution "
        "(EPCI ou autres), et en parties de territoires : chaque couple (analyse, restitution) "
        "avec ses communes, sa population et sa géométrie. Signale les EPCI à cheval, les "
        "territoires de moins de 50 000 habitants, les trous, les doublons et les codes manquants."
    )
    example = (
        "qgis_process run otelo:mailles -- COMMUNES=communes.gpkg MAILLE_ANALYSE=ze2020 "
        "MAILLE_RESTITUTION=epci ANALYSE=ze.gpkg RESTITUTION=epci.gpkg PARTIES=parties.gpkg "
        "CONTROLES=controles.csv"
    )
    keywords = ("mailles", "zone d'emploi", "EPCI", "fusion", "dissolve")
    outputs_help = MESH_HELP

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_communes(self)
        add_mesh_outputs(self)

    def compute(self, run: Run) -> Saved:
        communes, findings, table = read_clean_communes(run)
        meshes = dissolve(run, communes, findings)
        run.stop_if_cancelled()
        outputs = mesh_outputs(meshes, communes, table.crs)
        return run.save_all(outputs) | mesh_numbers(meshes)
