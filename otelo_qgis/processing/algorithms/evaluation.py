"""otelo:evaluation, volets A to D in one run."""

from __future__ import annotations

from ...engine.common.errors import TableError
from ...engine.common.territories import remarks
from ...engine.definitions import tables
from ...engine.method.allocation import summary
from ...engine.reporting.summary import summary_page
from ..base import OteloAlgorithm
from ..inputs.briques import add_briques
from ..inputs.communes import add_communes, read_clean_communes
from ..inputs.decisions import add_decisions, read_decisions
from ..inputs.households import add_households, read_households
from ..inputs.indicators import add_indicators, read_indicators
from ..inputs.keys import add_keys, read_allocation_keys
from ..inputs.local import add_local, with_local
from ..inputs.projections import add_own_projections, read_own_projections
from ..language import tr
from ..outputs.allocation import (
    ALLOCATION_HELP,
    add_allocation_outputs,
    allocate_needs,
    allocation_numbers,
    allocation_outputs,
    with_areas,
)
from ..outputs.meshes import MESH_HELP, add_mesh_outputs, dissolve, mesh_numbers, mesh_outputs
from ..outputs.needs import (
    NEEDS_HELP,
    add_needs_outputs,
    evaluate_needs,
    needs_numbers,
    needs_outputs,
    save_needs,
)
from ..outputs.objectives import (
    OBJECTIVES_HELP,
    add_objectives_sinks,
    objectives_numbers,
    objectives_outputs,
    place_needs,
)
from ..outputs.study import (
    about_rows,
    add_study_output,
    as_study,
    kept_inputs,
    refuse_input_as_study,
    save_study,
    study_tables,
)
from ..run import Run, Saved

INPUTS = (
    "COMMUNES",
    "INDICATEURS",
    "MENAGES",
    "BRIQUES",
    "CLES",
    "PROJECTIONS",
    "CAPACITES",
    "TOTAUX",
    "SEGMENTS",
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
        "MENAGES=menages.csv PROJECTION=2035 ETUDE=etude.gpkg SYNTHESE=synthese.html"
    )
    keywords = ("évaluation", "chaîne", "complet")
    outputs_help = {**NEEDS_HELP, **ALLOCATION_HELP, **OBJECTIVES_HELP, **MESH_HELP}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_communes(self)
        add_indicators(self)
        add_households(self)
        add_briques(self)
        add_keys(self)
        add_own_projections(self)
        add_local(self)
        add_decisions(self)
        self.add_scenario()
        add_needs_outputs(self, polygons=True, optional=True)
        add_allocation_outputs(self, optional=True)
        add_objectives_sinks(self, optional=True)
        add_mesh_outputs(self)
        add_study_output(self)
        self.add_page("SYNTHESE", "Synthèse")

    def compute(self, run: Run) -> Saved:
        refuse_input_as_study(run, INPUTS)
        scenario = run.scenario()
        key_table = read_allocation_keys(run)
        decisions = read_decisions(run)
        communes, findings, table = read_clean_communes(run)
        zones = communes["analyse"]
        indicators, _, origin = read_indicators(run, scenario, zones)
        absent = indicators.index[~indicators.index.isin(zones)]
        if len(absent):
            raise TableError(
                table.label,
                "territoires d'analyse des indicateurs sans aucune commune",
                "Vérifiez le champ de la maille d'analyse, ou retirez ces lignes des indicateurs.",
                "MAILLE_ANALYSE",
                absent,
            )
        households = read_households(run, scenario, indicators.index)
        communes = with_local(run, communes, zones.isin(indicators.index))
        meshes = dissolve(run, communes, findings, 70.0, indicators.index)
        communes = with_areas(communes, meshes.areas)
        needs = evaluate_needs(run, indicators, households, scenario)
        run.stop_if_cancelled()
        ends = needs.totals["pic"].clip(upper=scenario.projection)
        own, series = read_own_projections(run, communes, ends, scenario)
        allocation = allocate_needs(
            run, needs.components, communes, scenario, key_table, table.label, own, needs.overlaps
        )
        run.stop_if_cancelled()
        objectives = place_needs(run, allocation.communes, communes, scenario, decisions, table.label)
        run.progress(80)
        run.stop_if_cancelled()

        crs = table.crs
        shapes = meshes.analysis.geometry.reindex(indicators.index).to_numpy()
        outlines = meshes.restitution.geometry
        needs_layers = needs_outputs(needs, indicators, shapes, crs)
        others = [
            *allocation_outputs(allocation, communes, outlines, scenario, crs),
            *objectives_outputs(objectives, communes, outlines, scenario, crs, needs.yearly),
            *mesh_outputs(meshes, communes, crs),
        ]
        sentences = [
            *scenario.notices(),
            *origin,
            *remarks(meshes.findings, "alerte"),
            *summary(allocation.substitutions),
            *objectives.remarks,
            *objectives.notices,
        ]
        about = about_rows(self._inputs(run), sentences)
        (source,) = run.sources("INDICATEURS")
        kept = kept_inputs(indicators, households, communes, key_table, series)
        study = study_tables([*needs_layers, *others], {tables.ABOUT: about, **kept}, source.file)

        # From here on outputs are written: they are all whole, or there is an error.
        titles = {name: title for name, (title, _) in self.outputs_help.items()}
        saved = save_study(run, study, titles, run.ticker(5.0, 80.0))
        saved |= save_needs(run, needs_layers, scenario)
        run.progress(88)
        saved |= run.save_all(others)
        page = summary_page(tr("Besoins en logement"), as_study(study))
        saved |= run.save_text("SYNTHESE", page)
        return (
            saved
            | mesh_numbers(meshes)
            | allocation_numbers(allocation)
            | needs_numbers(needs)
            | objectives_numbers(objectives)
        )

    def _inputs(self, run: Run) -> dict[str, str]:
        """Title of each input that was given, by what it is."""
        sources = {name: run.sources(name) for name in INPUTS}
        return {
            run.label(name): " ; ".join(source.title for source in listed)
            for name, listed in sources.items()
            if listed
        }
