# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:evaluation, volets A to D in one run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from qgis.core import QgsProcessingParameterDefinition, QgsProject

from ...engine.chain import STEPS, evaluate_study
from ...engine.definitions import tables
from ...engine.definitions.editions import SETTINGS, AnyScenario
from ...engine.reporting.summary import summary_blocks
from ...engine.reporting.web import document_page
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..cartography.page_map import Polygons, commune_map
from ..inputs.decisions import add_decisions, read_decisions
from ..inputs.study import STUDY
from ..inputs.study_inputs import add_study_inputs, read_study_inputs
from ..language import tr
from ..last_inputs import keep_inputs, propose
from ..outputs.allocation import add_allocation_numbers, allocation_numbers
from ..outputs.meshes import add_mesh_numbers, mesh_numbers, tell_meshes
from ..outputs.needs import add_needs_numbers, add_scenario_output, needs_numbers, save_scenario
from ..outputs.objectives import add_objectives_numbers, objectives_numbers
from ..outputs.study import (
    about_rows,
    add_study_output,
    save_study,
    study_outputs,
)
from ..run import Output, Run, Saved

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
# Where each step of the chain begins in the progress of the algorithm; what is left is for writing.
_STARTS = dict(zip((*STEPS, "fin"), (0.0, 70.0, 73.0, 76.0, 80.0)))
# The layers that are given one by one; every other table is in the study, and given by the single volets.
_OUTPUTS = tables.outputs(
    tables.NEEDS, tables.COMMUNES, tables.EPCI, tables.OBJECTIVES, tables.EPCI_OBJECTIVES
)
# The open part of the dialog: what must be given, what changes most from one run to the next, what is read.
SHOWN = (
    "COMMUNES", "INDICATEURS", "MENAGES", "CAPACITES", *(name.upper() for name in SETTINGS), "SCENARIO",
    STUDY, "SYNTHESE", "OBJECTIFS",
)  # fmt: skip
# Outputs that the dialog makes unless told not to: what the other algorithms read, the page that sums it up,
# and one layer, which has the need and the objective of each commune.
MADE = (STUDY, "SYNTHESE", "OBJECTIFS")


class Evaluation(OteloAlgorithm):
    slug = "evaluation"
    title = "Évaluer les besoins de bout en bout"
    volet = "chaine"
    purpose = (
        "Enchaîne les quatre volets en une fois : mailles, besoins par territoire d'analyse, ventilation "
        "aux communes et aux EPCI, objectifs de construction. Donne les mêmes chiffres que les quatre "
        "algorithmes lancés l'un après l'autre. L'étude (ETUDE) a toutes leurs tables : besoins, années, "
        "paramètres, communes, EPCI, clés remplacées, objectifs, transferts, phasage, mailles, parties, "
        "constats, et celles des données ; les algorithmes des volets les donnent aussi une à une. Les "
        "champs qui ne se choisissent pas ici (nom, population, table de correspondance, données locales) "
        "sont trouvés à leurs noms usuels. Tous les paramètres sont dans le fichier de scénario "
        "(otelo:scenario)."
    )
    example = (
        "qgis_process run otelo:evaluation -- COMMUNES=communes.gpkg INDICATEURS=indicateurs.csv "
        "MENAGES=menages.csv PROJECTION=2035 ETUDE=etude.gpkg SYNTHESE=synthese.html"
    )
    keywords = ("évaluation", "chaîne", "complet")
    outputs_help = _OUTPUTS

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_study_inputs(self)
        add_decisions(self)
        self.add_scenario()
        add_study_output(self)
        self.add_page("SYNTHESE", "Synthèse")
        for name, (label, _) in _OUTPUTS.items():
            self.add_sink(name, label)
        add_scenario_output(self)
        for add in (add_mesh_numbers, add_needs_numbers, add_allocation_numbers, add_objectives_numbers):
            add(self)
        self._fold()
        propose(self.parameterDefinitions(), QgsProject.instance())

    # What this run was given, kept once it is done.
    _given: Mapping[str, Any] = {}
    _scenario: AnyScenario | None = None

    def prepareAlgorithm(self, parameters, context, feedback):  # noqa: N802
        self._given = dict(parameters)
        return super().prepareAlgorithm(parameters, context, feedback)

    def postProcessAlgorithm(self, context, feedback):  # noqa: N802
        if self._scenario is not None and context.project() is not None:
            keep_inputs(context.project(), self.parameterDefinitions(), self._given, self._scenario)
        return super().postProcessAlgorithm(context, feedback)

    def _fold(self):
        """What few change goes to the advanced part, and few outputs are made by default."""
        advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
        for item in self.parameterDefinitions():
            name, flags = item.name(), item.flags()
            item.setFlags(flags & ~advanced if name in SHOWN else flags | advanced)
            if item.isDestination():
                item.setCreateByDefault(name in MADE)

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        decisions = read_decisions(run)
        inputs, table, origin = read_study_inputs(run, scenario)
        study = evaluate_study(inputs, scenario, decisions, _progress(run))
        results = study.results
        meshes = replace(results.meshes, findings=[*inputs.findings, *results.meshes.findings])
        tell_meshes(run, meshes)
        run.tell_lines(results.lines)
        run.stop_if_cancelled()
        about = about_rows(_titles(run), [*scenario.notices(), *origin, *results.remarks])
        (source,) = run.sources("INDICATEURS")
        outputs = study_outputs(study, about, source.file, table.crs)

        # From here on outputs are written: they are all whole, or there is an error.
        saved = save_study(run, outputs.values(), run.ticker(5.0, 80.0))
        saved |= save_scenario(run, scenario)
        run.progress(88)
        saved |= run.save_all(outputs[name.lower()] for name in _OUTPUTS)
        self._scenario = scenario
        whole = Study({**study.tables, tables.ABOUT: about}, results)
        if run.destination("SYNTHESE"):
            drawn = commune_map(whole, _polygons(outputs))
            page = document_page(tr("Besoins en logement"), summary_blocks(whole, drawn))
            saved |= run.save_text("SYNTHESE", page)
        return (
            saved
            | mesh_numbers(meshes)
            | allocation_numbers(results.allocation)
            | needs_numbers(results.needs)
            | objectives_numbers(results.objectives)
        )


def _polygons(outputs: Mapping[str, Output]) -> Polygons:
    """Of the communes and of the restitution territories that are written."""
    return Polygons.made(
        *(
            dict(zip(outputs[name].frame["code"], outputs[name].geometry or ()))
            for name in (tables.COMMUNES, tables.EPCI)
        )
    )


def _progress(run: Run):
    """Where the chain is, on the bar of the algorithm; it may cancel."""
    ends = dict(zip(STEPS, list(_STARTS.values())[1:]))

    def tell(step: str, share: float) -> None:
        run.ticker(ends[step] - _STARTS[step], _STARTS[step])(share)

    return tell


def _titles(run: Run) -> dict[str, str]:
    """Title of each input that was given, by what it is."""
    sources = {name: run.sources(name) for name in INPUTS}
    return {
        run.label(name): " ; ".join(source.title for source in listed)
        for name, listed in sources.items()
        if listed
    }
