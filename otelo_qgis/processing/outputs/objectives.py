"""Construction objectives (volet D)."""

from __future__ import annotations

import pandas as pd

from ...engine import results
from ...engine.common.errors import list_codes
from ...engine.definitions import fields
from ...engine.definitions.parameters import Scenario
from ...engine.method.objectives import Objectives, set_objectives
from ...engine.method.policies import with_policies
from ..base import OteloAlgorithm
from ..inputs.decisions import Decisions
from ..run import Output, Run

OBJECTIVES_HELP = fields.outputs(
    {
        "OBJECTIFS": "Objectifs par commune",
        "OBJECTIFS_EPCI": "Objectifs par territoire de restitution",
        "TRANSFERTS": "Redistribution entre communes",
        "PHASAGE": "Objectifs par PLH",
    }
)
OBJECTIVES_NUMBERS = {
    "OBJECTIF_PLACE": "Objectif placé (logements)",
    "NON_COUVERT": "Besoin non couvert (logements)",
    "REDISTRIBUE": "Logements redistribués entre communes",
    "A_CONSTRUIRE": "Logements à construire",
}


def add_objectives_sinks(algorithm: OteloAlgorithm, optional: bool = False) -> None:
    for name, (label, _) in OBJECTIVES_HELP.items():
        algorithm.add_sink(
            name, label, polygons="OBJECTIFS" in name, optional=optional or name != "OBJECTIFS"
        )
    algorithm.add_numbers(OBJECTIVES_NUMBERS)
    algorithm.add_flags({"TOUT_PLACE": "Tout le besoin est couvert"})


def place_needs(
    run: Run,
    needs: pd.DataFrame,
    communes: pd.DataFrame,
    scenario: Scenario,
    decisions: Decisions,
    label: str,
) -> Objectives:
    """Volet D, with what could not be met told in the log."""
    years = scenario.projection - scenario.annee_base
    objectives = set_objectives(needs, communes, years, label, decisions.totals, scenario.d_zan_limite)
    objectives = with_policies(
        objectives, communes, years, scenario.d_rattrapage_sru, decisions.segments, label
    )
    for sentence in objectives.remarks:
        run.tell(sentence)
    for sentence in objectives.notices:
        run.warn(sentence)
    surplus = int(objectives.communes["surplus"].sum())
    if surplus:
        run.warn(
            f"Excédent de {surplus} logements dans des territoires où conversions et ajustements "
            "dépassent le besoin."
        )
    over = objectives.communes.index[objectives.communes["ha_reste"] < 0]
    if len(over):
        run.warn(f"Enveloppe ZAN dépassée dans {len(over)} commune(s) : {list_codes(over)}.")
    return objectives


def objectives_numbers(objectives: Objectives) -> dict:
    sums = objectives.communes[["place", "non_couver", "recu", "construire"]].sum()
    return {**dict(zip(OBJECTIVES_NUMBERS, map(int, sums))), "TOUT_PLACE": not sums["non_couver"]}


def objectives_outputs(
    objectives: Objectives, communes: pd.DataFrame, restitution, scenario: Scenario, crs, yearly=None
) -> list[Output]:
    """Outputs of volet D. restitution: shape of each restitution territory, by code; yearly: the needs of
    each year, by analysis territory."""
    frame = results.commune_objectives_frame(objectives, communes, scenario)
    epci = results.epci_objectives_frame(objectives, communes, scenario)
    return [
        Output(
            "OBJECTIFS", fields.COMMUNE_OBJECTIVES, frame,
            results.shapes(frame, communes.geometry), crs, "objectifs", scenario,
        ),
        Output(
            "OBJECTIFS_EPCI", fields.EPCI_OBJECTIVES, epci,
            results.shapes(epci, restitution), crs, "objectifs_epci", scenario,
        ),
        Output("TRANSFERTS", fields.TRANSFERS, results.transfers_frame(objectives.transfers)),
        Output(
            "PHASAGE", fields.PHASING, results.phasing_frame(objectives, communes, scenario, yearly)
        ),
    ]  # fmt: skip
