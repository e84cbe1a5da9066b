# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:objectifs, volet D: construction objectives within capacity."""

from __future__ import annotations

from ...engine.common.errors import OteloError
from ...engine.common.territories import RESTITUTION
from ...engine.definitions.editions import with_values
from ...engine.definitions.parameters import PARAMETERS, Scenario
from ...engine.method.mailles.meshes import outlines
from ..base import OteloAlgorithm
from ..inputs.commune_needs import (
    add_commune_needs,
    add_yearly_needs,
    read_commune_needs,
    read_yearly_needs,
)
from ..inputs.decisions import add_decisions, read_decisions
from ..inputs.local import add_local, with_local
from ..outputs.objectives import (
    OBJECTIVES_HELP,
    add_objectives_sinks,
    objectives_numbers,
    objectives_outputs,
    place_needs,
)
from ..run import Run, Saved


class Objectifs(OteloAlgorithm):
    slug = "objectifs"
    title = "Volet D : fixer les objectifs"
    volet = "volet_d"
    purpose = (
        "Traduit les besoins des communes en objectifs de construction : conversions et "
        "ajustements locaux, calage sur des totaux imposés par EPCI, capacité (foncier x densité + "
        "renouvellement, sous un plafond ; vacants et changements d'usage), redistribution dans l'EPCI puis "
        "dans le territoire d'analyse selon la capacité restante et la polarité, besoin non couvert. Placé "
        "et non couvert somment au besoin, exactement. Donne aussi les hectares consommés face à "
        "l'enveloppe ZAN, le rattrapage SRU, les segments (PLAI, PLUS, PLS, intermédiaire, accession, "
        "libre), le rythme annuel face aux mises en chantier, et les objectifs par PLH."
    )
    example = (
        "qgis_process run otelo:objectifs -- COMMUNES_BESOINS=communes_besoins.gpkg "
        "CAPACITES=capacites.csv SCENARIO=scenario.json OBJECTIFS=objectifs.gpkg "
        "OBJECTIFS_EPCI=objectifs_epci.gpkg"
    )
    keywords = ("objectifs", "capacité", "PLH", "construction", "polarité", "rythme")
    outputs_help = OBJECTIVES_HELP

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_commune_needs(self)
        add_local(self)
        add_decisions(self)
        add_yearly_needs(self)
        self.add_scenario_file(
            "Ses paramètres d_ (ZAN, SRU, PLH, rythme) règlent les objectifs ; les années sont celles des "
            "besoins. Écrit par otelo:scenario. Vide : les défauts de la méthode."
        )
        add_objectives_sinks(self)

    def compute(self, run: Run) -> Saved:
        communes, period, table = read_commune_needs(run)
        # Its years are those of the needs, whatever scenario made them: only what volet D reads is taken.
        scenario = with_values(run.scenario(), period)
        decisions = read_decisions(run)
        yearly = read_yearly_needs(run)
        if isinstance(scenario, Scenario) and scenario.d_rythme == "besoin" and yearly is None:
            raise OteloError(
                f"« {PARAMETERS['d_rythme'].label} » du scénario : un rythme qui suit le besoin demande la "
                f"sortie « Besoins par année » du volet B. Donnez-la (« {run.label('ANNEES')} »), ou prenez "
                f"« {PARAMETERS['d_rythme'].text('regulier')} »."
            )
        communes = with_local(run, communes, communes["etudie"])
        restitution = outlines(communes, RESTITUTION, run.ticker(80.0))
        objectives = place_needs(run, communes, communes, scenario, decisions, table.label)
        run.stop_if_cancelled()
        crs = table.crs
        outputs = objectives_outputs(objectives, communes, restitution, scenario, crs, yearly)
        return run.save_all(outputs) | objectives_numbers(objectives)
