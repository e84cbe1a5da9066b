# SPDX-License-Identifier: GPL-2.0-or-later
"""Needs of the analysis territories (volet B)."""

from __future__ import annotations

import json

import pandas as pd
from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...engine import results
from ...engine.chain import needs_of
from ...engine.definitions import tables
from ...engine.definitions.editions import AnyScenario
from ...engine.journal import needs_lines
from ...engine.method.households import Households
from ...engine.results import AnyNeeds
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Output, Run, Saved
from .layers import table_output

NEEDS_HELP = tables.outputs(tables.NEEDS, tables.YEARLY, tables.PARAMETER_TABLE)
NEEDS_NUMBERS = {
    "BESOIN_TOTAL": "Besoin total des territoires retenus (logements)",
    "BESOIN_FLUX": "dont flux (logements)",
    "BESOIN_STOCK": "dont stock avant le pic (logements)",
    "NB_TERRITOIRES": "Territoires évalués",
    "NB_RETENUS": "Territoires au besoin positif",
}


def add_needs_outputs(algorithm: OteloAlgorithm) -> None:
    algorithm.add_sink("BESOINS", "Besoins par territoire d'analyse", polygons=False, optional=False)
    algorithm.add_sink("ANNEES", "Besoins par année", polygons=False)
    algorithm.add_sink("PARAMETRES", "Paramètres du scénario", polygons=False, by_default=False)
    add_scenario_output(algorithm)
    add_needs_numbers(algorithm)


def add_scenario_output(algorithm: OteloAlgorithm, optional: bool = True) -> None:
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "SCENARIO_APPLIQUE",
            tr("Scénario appliqué"),
            "JSON (*.json)",
            optional=optional,
            createByDefault=not optional,
        )
    )
    algorithm.addOutput(QgsProcessingOutputString("SCENARIO_JSON", tr("Scénario (texte JSON)")))


def add_needs_numbers(algorithm: OteloAlgorithm) -> None:
    algorithm.add_numbers(NEEDS_NUMBERS)
    algorithm.add_flags({"TOUS_RETENUS": "Tous les territoires ont un besoin positif"})


def evaluate_needs(
    run: Run, indicators: pd.DataFrame, households: Households, scenario: AnyScenario
) -> AnyNeeds:
    """Volet B, with what a person should know of its result told in the log."""
    needs = needs_of(indicators, households, scenario)
    run.tell_lines(needs_lines(needs))
    return needs


def needs_numbers(needs: AnyNeeds) -> dict:
    retained = needs.totals[needs.totals["retenu"]]
    return {
        "BESOIN_TOTAL": needs.total,
        "BESOIN_FLUX": int(retained["flux"].sum()),
        "BESOIN_STOCK": int(retained["stock_avp"].sum()),
        "NB_TERRITOIRES": len(needs.totals),
        "NB_RETENUS": len(retained),
        "TOUS_RETENUS": len(retained) == len(needs.totals),
        **scenario_text(needs.scenario),
    }


def needs_outputs(needs: AnyNeeds, indicators: pd.DataFrame, geometry, crs) -> list[Output]:
    """Outputs of volet B. geometry: a shape for each territory, None for a table."""
    return [
        table_output(tables.NEEDS, results.needs_frame(needs, indicators), geometry, crs, needs.scenario),
        *([] if needs.yearly.empty else [table_output(tables.YEARLY, needs.yearly, scenario=needs.scenario)]),
        table_output(tables.PARAMETER_TABLE, results.parameters_table(needs.scenario)),
    ]


def scenario_text(scenario: AnyScenario) -> Saved:
    """The scenario as an output that is a text: on one line, since logs show it."""
    return {"SCENARIO_JSON": json.dumps(scenario.to_dict(), ensure_ascii=False)}


def save_scenario(run: Run, scenario: AnyScenario) -> Saved:
    """The scenario that was applied, where it is wanted."""
    return run.save_text("SCENARIO_APPLIQUE", scenario.to_json() + "\n")
