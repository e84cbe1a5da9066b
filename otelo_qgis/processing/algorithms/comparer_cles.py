# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:comparer_cles: what one set of keys changes against another."""

from __future__ import annotations

from ...engine import results
from ...engine.common.territories import ANALYSIS, RESTITUTION, as_fields
from ...engine.definitions import fields
from ...engine.method.allocation import allocate, summary
from ..base import OteloAlgorithm
from ..inputs.communes import add_communes, read_clean_communes
from ..inputs.keys import add_keys, read_allocation_keys
from ..inputs.needs import add_needs, read_needs
from ..outputs.allocation import with_areas
from ..outputs.meshes import dissolve
from ..run import Output, Run, Saved


class ComparerCles(OteloAlgorithm):
    slug = "comparer_cles"
    title = "Volet C : comparer deux jeux de clés"
    volet = "volet_c"
    purpose = (
        "Ventile les mêmes besoins avec deux jeux de clés, A et B, et montre sur la carte ce que le choix "
        "change à chaque commune et à chaque EPCI. Les totaux des territoires d'analyse sont les mêmes."
    )
    example = (
        "qgis_process run otelo:comparer_cles -- BESOINS=besoins.gpkg COMMUNES=communes.gpkg "
        "JEU_CLES_A=nationale JEU_CLES_B=polarites ECARTS=ecarts.gpkg ECARTS_EPCI=ecarts_epci.gpkg"
    )
    keywords = ("clé", "ventilation", "comparer", "écart")
    outputs_help = {
        "ECARTS": ("Écarts par commune", fields.COMMUNE_CHANGE),
        "ECARTS_EPCI": ("Écarts par territoire de restitution", fields.EPCI_CHANGE),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_needs(self)
        add_communes(self)
        for side in ("A", "B"):
            add_keys(self, f"_{side}", f" {side}")
        self.add_scenario_file("Celui du volet B. Vide : scénario par défaut.")
        self.add_sink("ECARTS", "Écarts par commune", optional=False)
        self.add_sink("ECARTS_EPCI", "Écarts par territoire de restitution")
        self.add_numbers(
            {
                "DEPLACES": "Logements qui changent de commune",
                "DEPLACES_EPCI": "Logements qui changent d'EPCI",
            }
        )

    def compute(self, run: Run) -> Saved:
        needs_layer = read_needs(run)
        scenario = run.scenario_of(needs_layer.period, needs_layer.edition)
        both = [read_allocation_keys(run, scenario.edition, f"_{side}") for side in ("A", "B")]
        communes, findings, table = read_clean_communes(run)
        needs_layer.align(communes[ANALYSIS])
        meshes = dissolve(run, communes, findings, 80.0, needs_layer.components.index)
        communes = with_areas(communes, meshes.areas)
        allocations = []
        for side, key_table in zip("AB", both):
            result = allocate(needs_layer.components, communes, scenario, key_table, table.label)
            for sentence in summary(result.substitutions):
                run.warn(f"Clés {side}. {sentence}")
            allocations.append(result.communes)
        run.stop_if_cancelled()
        needs_a, needs_b = (allocation["besoin"] for allocation in allocations)
        frame = results.change(needs_a, needs_b, communes.get("logements")).where(allocations[0]["etudie"])
        frame = frame.join(results.described(communes)[["nom", ANALYSIS, RESTITUTION, fields.DEMO_FLAG.name]])
        frame["etudie"] = allocations[0]["etudie"]
        groups = communes[RESTITUTION]
        dwellings = communes["logements"].where(frame["etudie"], 0.0) if "logements" in communes else None
        epci = results.change(
            needs_a.groupby(groups).sum(),
            needs_b.groupby(groups).sum(),
            None if dwellings is None else dwellings.groupby(groups).sum(),
        )
        epci = epci.assign(nom=epci.index.map(results.restitution_names(communes)))
        epci[fields.DEMO_FLAG.name] = communes[fields.DEMO_FLAG.name].groupby(groups).any()
        rows = as_fields(frame).rename_axis("code").reset_index()
        sums = epci.rename_axis("code").reset_index()
        crs = table.crs
        shapes = results.shapes(rows, communes.geometry), results.shapes(sums, meshes.restitution.geometry)
        outputs = [
            Output("ECARTS", fields.COMMUNE_CHANGE, rows, shapes[0], crs, "ecarts", scenario),
            Output("ECARTS_EPCI", fields.EPCI_CHANGE, sums, shapes[1], crs, "ecarts", scenario),
        ]
        moved = {
            name: int(changes["ecart"].abs().sum() // 2)
            for name, changes in (("DEPLACES", frame), ("DEPLACES_EPCI", epci))
        }
        run.tell(f"{moved['DEPLACES']} logements changent de commune, {moved['DEPLACES_EPCI']} d'EPCI.")
        return run.save_all(outputs) | moved
