"""otelo:evaluation, volets A to D in one run."""

from __future__ import annotations

from ...engine import study
from ...engine.common.errors import TableError
from ...engine.common.territories import remarks
from ...engine.method.allocation import summary
from ...engine.reporting.summary import summary_blocks
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm, source_file, tr
from ..io.etude import (
    about_rows,
    add_study_output,
    as_study,
    kept_inputs,
    refuse_input_as_study,
    save_study,
    study_tables,
)
from ..io.inputs import (
    add_communes,
    add_decisions,
    add_keys,
    add_local,
    add_needs_inputs,
    add_own_projections,
    keys,
    own_projections,
    read_households,
    read_indicators,
    with_local,
)
from ..io.tables import stop_if_cancelled, ticker
from .besoins import (
    NEEDS_HELP,
    add_needs_outputs,
    needs_numbers,
    needs_outputs,
    run_needs,
    save_needs,
)
from .mailles import MESH_HELP, add_mesh_outputs, clean, dissolve, mesh_numbers, mesh_outputs
from .objectifs import (
    OBJECTIVES_HELP,
    Decisions,
    add_objectives_sinks,
    objectives_numbers,
    objectives_outputs,
    run_objectives,
)
from .ventilation import (
    ALLOCATION_HELP,
    add_allocation_outputs,
    allocation_numbers,
    allocation_outputs,
    run_allocation,
    with_areas,
)

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
        add_needs_inputs(self)
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

    def compute(self, parameters, context, feedback):
        refuse_input_as_study(self, parameters, context, INPUTS)
        scenario = self.scenario(parameters, context, feedback)
        key_table = keys(self, parameters, context, feedback)
        decisions = Decisions.read(self, parameters, context, feedback)
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
        communes = with_areas(communes, meshes.areas)
        needs = run_needs(indicators, households, scenario, feedback)
        stop_if_cancelled(feedback)
        ends = needs.totals["pic"].clip(upper=scenario.projection)
        own, series = own_projections(self, parameters, context, feedback, communes, ends, scenario)
        allocation = run_allocation(
            needs.components, communes, scenario, key_table, table.label, feedback, own
        )
        stop_if_cancelled(feedback)
        objectives = run_objectives(allocation.communes, communes, scenario, decisions, table.label, feedback)
        feedback.setProgress(80)
        stop_if_cancelled(feedback)

        crs = table.source.sourceCrs()
        shapes = meshes.analysis.geometry.reindex(indicators.index).to_numpy()
        outlines = meshes.restitution.geometry
        needs_made = needs_outputs(needs, indicators, shapes, crs)
        others = [
            *allocation_outputs(allocation, communes, outlines, scenario, crs),
            *objectives_outputs(objectives, communes, outlines, scenario, crs, needs.yearly),
            *mesh_outputs(meshes, communes, crs),
        ]
        remarks_made = [
            *scenario.notices(),
            *origin,
            *remarks(meshes.findings, "alerte"),
            *summary(allocation.substitutions),
            *objectives.remarks,
            *objectives.notices,
        ]
        about = about_rows(self._inputs(parameters, context, feedback), remarks_made)
        source, _ = source_file(self.parameterAsVectorLayer(parameters, "INDICATEURS", context))
        kept = kept_inputs(indicators, households, communes, key_table, series)
        made = study_tables([*needs_made, *others], {study.ABOUT: about, **kept}, source)

        # From here on outputs are written: they are all whole, or there is an error.
        saved = save_study(self, parameters, context, made, ticker(feedback, 5.0, 80.0))
        saved |= save_needs(self, parameters, context, needs_made, scenario)
        feedback.setProgress(88)
        saved |= self.save_all(parameters, context, others)
        page = document_page(tr("Besoins en logement"), summary_blocks(as_study(made)))
        saved |= self.save_text(parameters, context, "SYNTHESE", page)
        return (
            saved
            | mesh_numbers(meshes)
            | allocation_numbers(allocation)
            | needs_numbers(needs)
            | objectives_numbers(objectives)
        )

    def _inputs(self, parameters, context, feedback) -> dict[str, str]:
        """Title of each input that was given, by what it is."""
        tables = {name: self.tables(parameters, name, context, feedback) for name in INPUTS}
        return {
            self.parameterDefinition(name).description(): " ; ".join(table.title for table in given)
            for name, given in tables.items()
            if given
        }
