# SPDX-License-Identifier: GPL-2.0-or-later
"""Needs of the communes, then of the EPCI (volet C)."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ...engine import results
from ...engine.definitions import tables
from ...engine.definitions.editions import AnyScenario
from ...engine.journal import allocation_lines
from ...engine.method.allocation import Allocation, OwnGrowth, allocate
from ...engine.method.keys import Key
from ..base import OteloAlgorithm
from ..run import Output, Run
from .layers import table_output

ALLOCATION_HELP = tables.outputs(tables.COMMUNES, tables.EPCI, tables.SUBSTITUTIONS)


def add_allocation_outputs(algorithm: OteloAlgorithm) -> None:
    for name, (label, _) in ALLOCATION_HELP.items():
        spatial = name != "SUBSTITUTIONS"
        algorithm.add_sink(name, label, spatial, optional=name != "COMMUNES_BESOINS", by_default=spatial)
    add_allocation_numbers(algorithm)


def add_allocation_numbers(algorithm: OteloAlgorithm) -> None:
    algorithm.add_numbers({"NB_HORS": "Communes hors étude"})
    algorithm.add_flags({"CLES_REMPLACEES": "Des clés de ventilation ont été remplacées"})


def with_areas(communes: pd.DataFrame, areas: pd.Series) -> pd.DataFrame:
    """Communes with their km², the last key, where their layer does not give them."""
    return communes if "superficie" in communes else communes.assign(superficie=areas)


def allocate_needs(
    run: Run,
    components: pd.DataFrame,
    communes: pd.DataFrame,
    scenario: AnyScenario,
    keys: Mapping[str, Key],
    label: str,
    own: OwnGrowth | None = None,
    overlaps: pd.DataFrame | None = None,
) -> Allocation:
    """Volet C, with its joins and its replaced keys told in the log."""
    zones = [code for code in communes["analyse"] if code]
    run.tell_join("maille d'analyse des communes", zones, "besoins évalués", components.index)
    allocation = allocate(components, communes, scenario, keys, label, own, overlaps)
    run.tell_lines(allocation_lines(allocation))
    return allocation


def allocation_outputs(
    allocation: Allocation, communes: pd.DataFrame, restitution, scenario: AnyScenario, crs
) -> list[Output]:
    """Outputs of volet C. restitution: shape of each restitution territory, by code."""
    needs = results.commune_needs_frame(allocation, communes, scenario)
    epci = results.epci_needs_frame(allocation, communes, scenario)
    replaced = results.substitutions_frame(allocation.substitutions)
    return [
        table_output(tables.COMMUNES, needs, results.shapes(needs, communes.geometry), crs, scenario),
        table_output(tables.EPCI, epci, results.shapes(epci, restitution), crs, scenario),
        table_output(tables.SUBSTITUTIONS, replaced),
    ]


def allocation_numbers(allocation: Allocation) -> dict:
    return {
        "BESOIN_TOTAL": int(allocation.communes["besoin"].sum()),
        "NB_HORS": int((~allocation.communes["etudie"]).sum()),
        "CLES_REMPLACEES": bool(allocation.substitutions),
    }
