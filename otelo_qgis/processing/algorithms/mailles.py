"""otelo:mailles, volet A: analysis and restitution meshes, and the parts they share."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ...engine import results
from ...engine.common.territories import by_gravity
from ...engine.definitions import fields, tables
from ...engine.method.mailles.meshes import Meshes, build_meshes, clean_communes
from ..base import OteloAlgorithm, Output
from ..io.inputs import add_communes, read_communes
from ..io.tables import stop_if_cancelled, tell, ticker

MESH_HELP = tables.outputs(tables.ANALYSIS_MESH, tables.RESTITUTION_MESH, tables.PARTS, tables.FINDINGS)
MESH_NUMBERS = {
    "NB_ANALYSE": "Nombre de mailles d'analyse",
    "NB_RESTITUTION": "Nombre de mailles de restitution",
    "NB_A_CHEVAL": "Nombre de mailles de restitution à cheval",
    "NB_ALERTES": "Nombre d'alertes",
}


def add_mesh_outputs(algorithm: OteloAlgorithm) -> None:
    for name, (label, _) in MESH_HELP.items():
        algorithm.add_sink(name, label, polygons=name != "CONTROLES")
    algorithm.add_numbers(MESH_NUMBERS)
    algorithm.add_flags({"SANS_ALERTE": "Aucune alerte sur les mailles"})


def clean(algorithm, parameters, context, feedback):
    """Communes fit to be dissolved, the findings on them, and their table."""
    raw, table = read_communes(algorithm, parameters, context, feedback)
    feedback.pushInfo(f"{len(raw)} communes lues.")
    communes, findings = clean_communes(raw, table.label)
    return communes, findings, table


def dissolve(communes, findings, feedback, span: float = 100.0, evaluated=None) -> Meshes:
    """Meshes of clean communes, all findings told in the log; progress fills 0..span."""
    meshes = build_meshes(communes, ticker(feedback, span), evaluated)
    meshes = replace(meshes, findings=findings + meshes.findings)
    tell(meshes.findings, feedback)
    feedback.pushInfo(
        f"{len(meshes.analysis)} maille(s) d'analyse, {len(meshes.restitution)} de restitution, dont "
        f"{len(meshes.straddling)} à cheval sur plusieurs mailles d'analyse."
    )
    return meshes


def mesh_outputs(meshes: Meshes, communes: pd.DataFrame, crs) -> list[Output]:
    """Outputs of volet A: the three meshes, and what was found in the communes."""
    kinds = (
        ("ANALYSE", fields.ANALYSIS_MESH, meshes.analysis),
        ("RESTITUTION", fields.RESTITUTION_MESH, meshes.restitution),
        ("PARTIES", fields.PARTS, meshes.parts),
    )
    outputs = [
        Output(name, columns, results.mesh_frame(mesh, communes), mesh.geometry.to_numpy(), crs, name.lower())
        for name, columns, mesh in kinds
    ]
    return [*outputs, Output("CONTROLES", fields.FINDINGS, results.findings_frame(meshes.findings))]


def mesh_numbers(meshes: Meshes) -> dict:
    alerts = by_gravity(meshes.findings)["alerte"]
    return {
        "NB_ANALYSE": len(meshes.analysis),
        "NB_RESTITUTION": len(meshes.restitution),
        "NB_A_CHEVAL": len(meshes.straddling),
        "NB_ALERTES": alerts,
        "SANS_ALERTE": not alerts,
    }


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

    def compute(self, parameters, context, feedback):
        communes, findings, table = clean(self, parameters, context, feedback)
        meshes = dissolve(communes, findings, feedback)
        stop_if_cancelled(feedback)
        outputs = mesh_outputs(meshes, communes, table.source.sourceCrs())
        return self.save_all(parameters, context, outputs) | mesh_numbers(meshes)
