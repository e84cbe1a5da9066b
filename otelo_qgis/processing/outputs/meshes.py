"""Meshes made of the communes (volet A)."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ...engine import results
from ...engine.common.territories import Finding, by_gravity
from ...engine.definitions import fields
from ...engine.method.mailles.meshes import Meshes, build_meshes
from ..base import OteloAlgorithm
from ..run import Output, Run

MESH_HELP = fields.outputs(
    {
        "ANALYSE": "Mailles d'analyse",
        "RESTITUTION": "Mailles de restitution",
        "PARTIES": "Parties de territoires",
        "CONTROLES": "Contrôles",
    }
)
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


def dissolve(
    run: Run,
    communes: pd.DataFrame,
    findings: list[Finding],
    span: float = 100.0,
    evaluated: pd.Index | None = None,
) -> Meshes:
    """Meshes of clean communes, all findings told in the log; progress fills 0..span."""
    meshes = build_meshes(communes, run.ticker(span), evaluated)
    meshes = replace(meshes, findings=findings + meshes.findings)
    run.tell_findings(meshes.findings)
    run.tell(
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
