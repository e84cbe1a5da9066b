"""otelo:besoins, volet B: needs by analysis territory, year by year."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...engine import results
from ...engine.common.errors import list_codes
from ...engine.definitions import fields, tables
from ...engine.definitions.briques import TEN_TERMS, TERM_SIGNS
from ...engine.definitions.parameters import BRIQUES_OF_PARAMETERS, OBJECTIVE_GROUP, Scenario
from ...engine.method import quality
from ...engine.method.national.breakdown import Needs, evaluate
from ..base import OteloAlgorithm, Output, tr
from ..io.inputs import add_needs_inputs, read_households, read_indicators
from ..io.tables import multipolygons, stop_if_cancelled

NEEDS_HELP = tables.outputs(tables.NEEDS, tables.YEARLY, tables.PARAMETER_TABLE)
NEEDS_NUMBERS = {
    "BESOIN_TOTAL": "Besoin total des territoires retenus (logements)",
    "BESOIN_FLUX": "dont flux (logements)",
    "BESOIN_STOCK": "dont stock avant le pic (logements)",
    "NB_TERRITOIRES": "Territoires évalués",
    "NB_RETENUS": "Territoires au besoin positif",
}


def add_needs_outputs(algorithm: OteloAlgorithm, polygons: bool = False, optional: bool = False) -> None:
    algorithm.add_sink("BESOINS", "Besoins par territoire d'analyse", polygons=polygons, optional=optional)
    algorithm.add_sink("ANNEES", "Besoins par année", polygons=False)
    algorithm.add_sink("PARAMETRES", "Paramètres du scénario", polygons=False)
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            "SCENARIO_APPLIQUE",
            tr("Scénario appliqué"),
            "JSON (*.json)",
            optional=True,
            createByDefault=False,
        )
    )
    algorithm.add_numbers(NEEDS_NUMBERS)
    algorithm.add_flags({"TOUS_RETENUS": "Tous les territoires ont un besoin positif"})
    algorithm.addOutput(QgsProcessingOutputString("SCENARIO_JSON", tr("Scénario (texte JSON)")))


def run_needs(indicators, households, scenario: Scenario, feedback) -> Needs:
    """Volet B, with what a person should know of its result told in the log."""
    needs = evaluate(indicators, households, scenario)
    for sentence in quality.negative_needs(needs.stock):
        feedback.pushWarning(sentence)
    left_out = needs.totals.index[~needs.totals["retenu"]]
    if len(left_out):
        feedback.pushWarning(
            "Territoires sans besoin de construction (total nul ou négatif), écartés du total : "
            + list_codes(left_out)
        )
    retained = needs.totals[needs.totals["retenu"]]
    for term, (_, _, label) in TEN_TERMS.items():
        feedback.pushInfo(f"{label} : {TERM_SIGNS[term] * int(retained[term].sum()):+d}")
    feedback.pushInfo(f"Besoin total : {needs.total} logements.")
    return needs


def needs_numbers(needs: Needs) -> dict:
    retained = needs.totals[needs.totals["retenu"]]
    return {
        "BESOIN_TOTAL": needs.total,
        "BESOIN_FLUX": int(retained["flux"].sum()),
        "BESOIN_STOCK": int(retained["stock_avp"].sum()),
        "NB_TERRITOIRES": len(needs.totals),
        "NB_RETENUS": len(retained),
        "TOUS_RETENUS": len(retained) == len(needs.totals),
        "SCENARIO_JSON": needs.scenario.to_json(),
    }


def needs_outputs(needs: Needs, indicators: pd.DataFrame, geometry, crs) -> list[Output]:
    """Outputs of volet B. geometry: a shape for each territory, None for a table."""
    frame = results.needs_frame(needs, indicators)
    return [
        Output("BESOINS", fields.NEEDS, frame, geometry, crs, "besoins", needs.scenario),
        Output("ANNEES", fields.YEARLY, needs.yearly, scenario=needs.scenario),
        Output("PARAMETRES", fields.PARAMETERS, results.parameters_table(needs.scenario)),
    ]


def save_needs(algorithm, parameters, context, outputs: list[Output], scenario: Scenario) -> dict:
    saved = algorithm.save_all(parameters, context, outputs)
    return saved | algorithm.save_text(parameters, context, "SCENARIO_APPLIQUE", scenario.to_json() + "\n")


class Besoins(OteloAlgorithm):
    slug = "besoins"
    title = "Volet B : évaluer les besoins"
    volet = "volet_b"
    purpose = (
        "Évalue les besoins en logement de chaque territoire d'analyse par la méthode nationale "
        "(Otelo / TPL) : six briques de stock (hors logement, hébergés, inadéquation financière, "
        "mauvaise qualité, inadéquation physique, parc social) et deux de flux (évolution "
        "démographique, évolution du parc), année par année, avec les chiffres de l'application "
        "officielle à l'unité près. Le total du groupe ne somme que les besoins positifs."
    )
    example = (
        "qgis_process run otelo:besoins -- INDICATEURS=indicateurs.gpkg MENAGES=menages.csv "
        "ANNEE_BASE=2021 PROJECTION=2035 B2_SCENARIO=central_c BESOINS=besoins.gpkg "
        "ANNEES=annees.csv PARAMETRES=parametres.csv"
    )
    keywords = ("briques", "stock", "flux", "projection", "ménages", "vacance")
    outputs_help = NEEDS_HELP
    parameter_groups = tuple(group for group in BRIQUES_OF_PARAMETERS if group != OBJECTIVE_GROUP)

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_needs_inputs(self)
        self.add_scenario()
        add_needs_outputs(self)

    def compute(self, parameters, context, feedback):
        scenario = self.scenario(parameters, context, feedback)
        indicators, table, _ = read_indicators(self, parameters, context, feedback, scenario, geometry=True)
        feedback.setProgress(30)
        households = read_households(self, parameters, context, feedback, scenario, indicators.index)
        feedback.setProgress(60)
        stop_if_cancelled(feedback)
        needs = run_needs(indicators, households, scenario, feedback)
        feedback.setProgress(80)
        stop_if_cancelled(feedback)
        geometry = multipolygons(indicators["wkb"]) if table.has_polygons else None
        crs = table.source.sourceCrs()
        outputs = needs_outputs(needs, indicators, geometry, crs)
        saved = save_needs(self, parameters, context, outputs, scenario)
        return saved | needs_numbers(needs)
