# SPDX-License-Identifier: GPL-2.0-or-later
"""Everything that a study is computed from, read and checked together."""

from __future__ import annotations

from ...engine.common.errors import TableError
from ...engine.common.territories import ANALYSIS
from ...engine.definitions.editions import AnyScenario
from ...engine.inputs import PROJECTIONS_LABEL, StudyInputs
from ..base import OteloAlgorithm
from ..io.tables import Table
from ..run import Run
from .briques import add_briques
from .classes import add_classes, with_classes
from .communes import add_communes, read_clean_communes
from .households import add_households, read_households
from .indicators import add_indicators, read_indicators
from .keys import add_keys, read_allocation_keys
from .local import add_local, with_local
from .projections import add_own_projections, read_projections


def add_study_inputs(algorithm: OteloAlgorithm) -> None:
    """What must be given first, the capacities, then what few give; usual names of fields are not asked."""
    add_communes(algorithm, all_fields=False)
    add_indicators(algorithm)
    add_households(algorithm)
    add_local(algorithm, code_field=False)
    add_classes(algorithm)
    add_briques(algorithm)
    add_keys(algorithm)
    add_own_projections(algorithm)


def read_study_inputs(run: Run, scenario: AnyScenario) -> tuple[StudyInputs, Table, list[str]]:
    """What volets A to D read, the table of the communes, and what the indicators say of themselves."""
    keys = read_allocation_keys(run, scenario.edition)
    communes, findings, table = read_clean_communes(run)
    zones = communes[ANALYSIS]
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
    households = read_households(run, scenario, indicators)
    communes = with_local(run, communes, zones.isin(indicators.index))
    communes = with_classes(run, communes, scenario.edition)
    projections, label = read_projections(run, scenario)
    inputs = StudyInputs(
        indicators,
        households,
        communes,
        keys,
        projections,
        tuple(findings),
        table.label,
        label or PROJECTIONS_LABEL,
    )
    run.tell_join(
        "maille d'analyse des communes", [code for code in zones if code], "besoins évalués", indicators.index
    )
    return inputs, table, origin
