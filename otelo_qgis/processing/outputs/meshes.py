# SPDX-License-Identifier: GPL-2.0-or-later
"""Meshes made of the communes (volet A)."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ...engine import results
from ...engine.common.territories import Finding, by_gravity
from ...engine.definitions import tables
from ...engine.method.mailles.meshes import Meshes, build_meshes
from ..base import OteloAlgorithm
from ..run import Output, Run
from .layers import table_output

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
    add_mesh_numbers(algorithm)


def add_mesh_numbers(algorithm: OteloAlgorithm) -> None:
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
    tell_meshes(run, meshes)
    return meshes


def tell_meshes(run: Run, meshes: Meshes) -> None:
    """What was found in the communes, and how many meshes they make."""
    run.tell_findings(meshes.findings)
    run.tell(
        f"{len(meshes.analysis)} maille(s) d'analyse, {len(meshes.restitution)} de restitution, dont "
        f"{len(meshes.straddling)} à cheval sur plusieurs mailles d'analyse."
    )


def mesh_outputs(meshes: Meshes, communes: pd.DataFrame, crs) -> list[Output]:
    """Outputs of volet A: the three meshes, and what was found in the communes."""
    made = {
        tables.ANALYSIS_MESH: meshes.analysis,
        tables.RESTITUTION_MESH: meshes.restitution,
        tables.PARTS: meshes.parts,
    }
    outputs = [
        table_output(name, results.mesh_frame(mesh, communes), mesh.geometry.to_numpy(), crs)
        for name, mesh in made.items()
    ]
    return [*outputs, table_output(tables.FINDINGS, results.findings_frame(meshes.findings))]


def mesh_numbers(meshes: Meshes) -> dict:
    alerts = by_gravity(meshes.findings)["alerte"]
    return {
        "NB_ANALYSE": len(meshes.analysis),
        "NB_RESTITUTION": len(meshes.restitution),
        "NB_A_CHEVAL": len(meshes.straddling),
        "NB_ALERTES": alerts,
        "SANS_ALERTE": not alerts,
    }
