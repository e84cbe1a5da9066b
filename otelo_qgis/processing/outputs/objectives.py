# SPDX-License-Identifier: GPL-2.0-or-later
"""Construction objectives (volet D)."""

from __future__ import annotations

import pandas as pd

from ...engine import results
from ...engine.chain import decide
from ...engine.definitions import tables
from ...engine.definitions.editions import AnyScenario
from ...engine.inputs import Decisions
from ...engine.journal import objectives_lines
from ...engine.method.objectives import Objectives
from ..base import OteloAlgorithm
from ..run import Output, Run
from .layers import table_output

OBJECTIVES_HELP = tables.outputs(tables.OBJECTIVES, tables.EPCI_OBJECTIVES, tables.TRANSFERS, tables.PHASING)
OBJECTIVES_NUMBERS = {
    "OBJECTIF_PLACE": "Objectif placé (logements)",
    "NON_COUVERT": "Besoin non couvert (logements)",
    "REDISTRIBUE": "Logements redistribués entre communes",
    "A_CONSTRUIRE": "Logements à construire",
}


def add_objectives_sinks(algorithm: OteloAlgorithm) -> None:
    for name, (label, _) in OBJECTIVES_HELP.items():
        algorithm.add_sink(
            name, label, "OBJECTIFS" in name, optional=name != "OBJECTIFS", by_default=name != "TRANSFERTS"
        )
    add_objectives_numbers(algorithm)


def add_objectives_numbers(algorithm: OteloAlgorithm) -> None:
    algorithm.add_numbers(OBJECTIVES_NUMBERS)
    algorithm.add_flags({"TOUT_PLACE": "Tout le besoin est couvert"})


def place_needs(
    run: Run,
    needs: pd.DataFrame,
    communes: pd.DataFrame,
    scenario: AnyScenario,
    decisions: Decisions,
    label: str,
) -> Objectives:
    """Volet D, with what could not be met told in the log."""
    objectives = decide(needs, communes, scenario, decisions, label)
    run.tell_lines(objectives_lines(objectives))
    return objectives


def objectives_numbers(objectives: Objectives) -> dict:
    sums = objectives.communes[["place", "non_couver", "recu", "construire"]].sum()
    return {**dict(zip(OBJECTIVES_NUMBERS, map(int, sums))), "TOUT_PLACE": not sums["non_couver"]}


def objectives_outputs(
    objectives: Objectives, communes: pd.DataFrame, restitution, scenario: AnyScenario, crs, yearly=None
) -> list[Output]:
    """Outputs of volet D. restitution: shape of each restitution territory, by code; yearly: the needs of
    each year, by analysis territory."""
    frame = results.commune_objectives_frame(objectives, communes, scenario)
    epci = results.epci_objectives_frame(objectives, communes, scenario)
    phases = results.phasing_frame(objectives, communes, scenario, yearly)
    return [
        table_output(tables.OBJECTIVES, frame, results.shapes(frame, communes.geometry), crs, scenario),
        table_output(tables.EPCI_OBJECTIVES, epci, results.shapes(epci, restitution), crs, scenario),
        table_output(tables.TRANSFERS, results.transfers_frame(objectives.transfers)),
        table_output(tables.PHASING, phases),
    ]
