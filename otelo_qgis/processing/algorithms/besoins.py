# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:besoins, volet B: needs by analysis territory, year by year."""

from __future__ import annotations

from ..base import OteloAlgorithm
from ..inputs.briques import add_briques
from ..inputs.households import add_households, read_households
from ..inputs.indicators import add_indicators, read_indicators
from ..io.tables import multipolygons
from ..outputs.needs import (
    NEEDS_HELP,
    add_needs_outputs,
    evaluate_needs,
    needs_numbers,
    needs_outputs,
    save_scenario,
)
from ..run import Run, Saved


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

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_indicators(self)
        add_households(self)
        add_briques(self)
        self.add_scenario()
        add_needs_outputs(self)

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        indicators, table, _ = read_indicators(run, scenario, geometry=True)
        run.progress(30)
        households = read_households(run, scenario, indicators)
        run.progress(60)
        run.stop_if_cancelled()
        needs = evaluate_needs(run, indicators, households, scenario)
        run.progress(80)
        run.stop_if_cancelled()
        geometry = multipolygons(indicators["wkb"]) if table.has_polygons else None
        crs = table.crs
        outputs = needs_outputs(needs, indicators, geometry, crs)
        return run.save_all(outputs) | save_scenario(run, scenario) | needs_numbers(needs)
