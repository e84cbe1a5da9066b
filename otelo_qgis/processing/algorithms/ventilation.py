# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:ventilation, volet C: needs of communes, then of EPCI."""

from __future__ import annotations

from ..base import OteloAlgorithm
from ..inputs.classes import add_classes, with_classes
from ..inputs.communes import add_communes, read_clean_communes
from ..inputs.keys import add_keys, read_allocation_keys
from ..inputs.needs import add_needs, read_needs
from ..inputs.projections import add_own_projections, read_own_growth
from ..outputs.allocation import (
    ALLOCATION_HELP,
    add_allocation_outputs,
    allocate_needs,
    allocation_numbers,
    allocation_outputs,
    with_areas,
)
from ..outputs.meshes import dissolve
from ..run import Run, Saved


class Ventilation(OteloAlgorithm):
    slug = "ventilation"
    title = "Volet C : ventiler aux communes"
    volet = "volet_c"
    purpose = (
        "Ventile les besoins des territoires d'analyse à leurs communes, une clé par brique, en "
        "nombres entiers par la méthode du plus fort reste : les communes somment exactement à "
        "leur territoire. Agrège ensuite aux EPCI, dans toutes les mailles d'analyse, et montre la part "
        "de chaque EPCI qui reste hors étude."
    )
    example = (
        "qgis_process run otelo:ventilation -- BESOINS=besoins.gpkg COMMUNES=communes.gpkg "
        "SCENARIO=scenario.json COMMUNES_BESOINS=communes_besoins.gpkg EPCI_BESOINS=epci_besoins.gpkg"
    )
    keywords = ("ventilation", "clé", "plus fort reste", "commune", "EPCI")
    outputs_help = ALLOCATION_HELP

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_needs(self)
        add_communes(self)
        add_classes(self)
        self.add_scenario_file(
            "Celui du volet B : ses indicateurs sources servent de clés. Vide : scénario par défaut."
        )
        add_keys(self)
        add_own_projections(self)
        add_allocation_outputs(self)
        self.add_numbers({"BESOIN_TOTAL": "Besoin total ventilé (logements)"})

    def compute(self, run: Run) -> Saved:
        needs = read_needs(run)
        scenario = run.scenario_of(needs.period, needs.edition)
        key_table = read_allocation_keys(run, scenario.edition)
        communes, findings, table = read_clean_communes(run)
        communes = with_classes(run, communes, scenario.edition)
        needs.align(communes["analyse"])
        meshes = dissolve(run, communes, findings, 80.0, needs.components.index)
        communes = with_areas(communes, meshes.areas)
        own = read_own_growth(run, communes, needs.ends, scenario)
        allocation = allocate_needs(
            run, needs.components, communes, scenario, key_table, table.label, own, needs.overlaps
        )
        run.stop_if_cancelled()
        crs = table.crs
        outputs = allocation_outputs(allocation, communes, meshes.restitution.geometry, scenario, crs)
        return run.save_all(outputs) | allocation_numbers(allocation)
