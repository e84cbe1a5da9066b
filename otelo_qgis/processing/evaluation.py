"""otelo:evaluation, volets A to D in one run."""

from __future__ import annotations

from ..engine.allocation import summary
from ..engine.errors import TableError
from ..engine.summary import summary_page
from ..engine.territories import FICTITIOUS, remarks
from . import results
from .base import OteloAlgorithm, tr
from .besoins import NEEDS_HELP, add_needs_outputs, needs_numbers, run_needs, save_needs
from .inputs import (
    add_communes,
    add_keys,
    add_local,
    add_needs_inputs,
    keys,
    read_households,
    read_indicators,
    with_local,
)
from .mailles import MESH_HELP, add_mesh_outputs, clean, dissolve, mesh_numbers, save_meshes
from .objectifs import (
    OBJECTIVES_HELP,
    add_objectives_sinks,
    objectives_numbers,
    run_objectives,
    save_objectives,
)
from .tables import stop_if_cancelled
from .ventilation import (
    ALLOCATION_HELP,
    add_allocation_sinks,
    allocation_numbers,
    run_allocation,
    save_allocation,
)


class Evaluation(OteloAlgorithm):
    slug = "evaluation"
    title = "Évaluer les besoins, des mailles aux objectifs (A à D)"
    volet = "chaine"
    purpose = (
        "Enchaîne les quatre volets en une fois : mailles, besoins par territoire d'analyse, ventilation "
        "aux communes et aux EPCI, objectifs de construction. Donne les mêmes chiffres que les quatre "
        "algorithmes lancés l'un après l'autre."
    )
    example = (
        "qgis_process run otelo:evaluation -- COMMUNES=communes.gpkg INDICATEURS=indicateurs.csv "
        "MENAGES=menages.csv PROJECTION=2035 BESOINS=besoins.gpkg COMMUNES_BESOINS=communes_besoins.gpkg "
        "OBJECTIFS=objectifs.gpkg"
    )
    keywords = ("évaluation", "chaîne", "complet")
    outputs_help = {**NEEDS_HELP, **ALLOCATION_HELP, **OBJECTIVES_HELP, **MESH_HELP}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_communes(self)
        add_needs_inputs(self)
        add_keys(self)
        add_local(self)
        self.add_scenario()
        add_needs_outputs(self, polygons=True)
        add_allocation_sinks(self)
        add_objectives_sinks(self)
        add_mesh_outputs(self)
        self.add_page("SYNTHESE", "Synthèse")
        self.add_numbers({"NB_HORS": "Communes hors étude"})

    def compute(self, parameters, context, feedback):
        scenario = self.scenario(parameters, context, feedback)
        key_table = keys(self, parameters, context, feedback)
        communes, findings, table = clean(self, parameters, context, feedback)
        zones = communes["analyse"]
        indicators, _, origin = read_indicators(self, parameters, context, feedback, scenario, zones)
        absent = indicators.index[~indicators.index.isin(zones)]
        if len(absent):
            raise TableError(
                table.label,
                "territoires d'analyse des indicateurs sans aucune commune",
                "Vérifiez le champ de la maille d'analyse, ou retirez ces lignes des indicateurs.",
                "MAILLE_ANALYSE",
                absent,
            )
        households = read_households(self, parameters, context, feedback, scenario, indicators.index)
        communes = with_local(self, parameters, context, feedback, communes, zones.isin(indicators.index))
        meshes = dissolve(communes, findings, feedback, 70.0, indicators.index)
        needs = run_needs(indicators, households, scenario, feedback)
        stop_if_cancelled(feedback)
        allocation = run_allocation(
            needs.components, communes, meshes.areas, scenario, key_table, table.label, feedback
        )
        stop_if_cancelled(feedback)
        years = scenario.projection - scenario.annee_base
        objectives = run_objectives(allocation.communes, communes, years, table.label, feedback)
        feedback.setProgress(80)
        stop_if_cancelled(feedback)

        # From here on outputs are written: they are all whole, or there is an error.
        crs = table.source.sourceCrs()
        shapes = meshes.analysis.geometry.reindex(indicators.index).to_numpy()
        saved = save_needs(self, parameters, context, needs, indicators, shapes, crs)
        feedback.setProgress(85)
        outlines = meshes.restitution.geometry
        for save, result in ((save_allocation, allocation), (save_objectives, objectives)):
            saved |= save(self, parameters, context, result, communes, outlines, scenario, crs)
        saved |= self._save_summary(
            parameters, context, needs, indicators, allocation, objectives, communes, meshes, origin
        )
        feedback.setProgress(95)
        saved |= save_meshes(self, parameters, context, meshes, communes, crs)
        return (
            saved
            | mesh_numbers(meshes)
            | allocation_numbers(allocation)
            | needs_numbers(needs)
            | objectives_numbers(objectives)
        )

    def _save_summary(
        self, parameters, context, needs, indicators, allocation, objectives, communes, meshes, origin
    ) -> dict:
        page = summary_page(
            tr("Besoins en logement"),
            needs,
            indicators["nom"],
            results.epci_needs_frame(allocation, communes, needs.scenario),
            results.epci_objectives_frame(objectives, communes, needs.scenario),
            [
                *needs.scenario.notices(),
                *origin,
                *remarks(meshes.findings, "alerte"),
                *summary(allocation.substitutions),
            ],
            bool(communes[FICTITIOUS].any()),
        )
        return self.save_text(parameters, context, "SYNTHESE", page)
