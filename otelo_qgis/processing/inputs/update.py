# SPDX-License-Identifier: GPL-2.0-or-later
"""The data of a study, with newer ones in place of those that are given."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ...engine.common.errors import OteloError, TableError
from ...engine.common.territories import ANALYSIS, Finding
from ...engine.definitions.editions import AnyScenario, with_values
from ...engine.definitions.local import LOCAL_COLUMNS
from ...engine.definitions.parameters import GUIDE, PARAMETERS, Scenario
from ...engine.inputs import StudyInputs
from ...engine.method.households import Households
from ...engine.method.national.flow import with_span
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Run
from .communes import read_clean_communes
from .households import read_households
from .indicators import read_indicators
from .local import add_local, with_local

# What newer data may take the place of.
NEWER = ("INDICATEURS", "MENAGES", "COMMUNES", "CAPACITES")
YEAR, LAST = "ANNEE", "FIN"


def add_newer_data(algorithm: OteloAlgorithm) -> None:
    """Each of the data that a study is computed from, and the years."""
    algorithm.add_table(
        "INDICATEURS",
        "Nouveaux indicateurs",
        "Une ligne par territoire d'analyse, comme pour otelo:evaluation : la table « analyse » d'un "
        "datapack plus récent. Vide : ceux de l'étude.",
        optional=True,
    )
    algorithm.add_table(
        "MENAGES",
        "Nouveaux ménages",
        "Une ligne par territoire et par année, depuis l'année de base. Vide : ceux de l'étude.",
        optional=True,
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Nouvelles communes"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        ),
        "Polygones des communes, avec leurs deux mailles. Les données locales qu'elles n'ont pas restent "
        "celles de l'étude. Vide : celles de l'étude.",
    )
    add_local(algorithm, code_field=False)
    for name, parameter, text in (
        (YEAR, "annee_base", "Celle des nouveaux indicateurs. Vide : celle de l'étude."),
        (LAST, "projection", "Édition nationale. Vide : celle de l'étude."),
    ):
        algorithm.add(
            QgsProcessingParameterNumber(
                name, tr(PARAMETERS[parameter].label),
                QgsProcessingParameterNumber.Type.Integer, None, True, 1990, 2100,
            ),
            text,
        )  # fmt: skip


def newer_scenario(scenario: AnyScenario, year: int | None, last: int | None) -> AnyScenario:
    """The scenario of a study in other years; None for its own. OteloError where they do not go together."""
    return with_values(scenario, {"annee_base": year, "projection": last})


def read_newer_inputs(
    run: Run, kept: StudyInputs, crs: QgsCoordinateReferenceSystem, scenario: AnyScenario
) -> tuple[StudyInputs, QgsCoordinateReferenceSystem, list[str], Path | None]:
    """What a study is computed from (`kept`, crs of its communes), with what is given in its place; the CRS,
    what a reader must know, and the file of the indicators where they are new.

    Newer tables may have more territories than the study: it keeps to its own.
    """
    if not any(run.has(name) for name in NEWER):
        raise OteloError(f"Aucune donnée nouvelle : remplissez {run.quoted_labels(NEWER)}.")
    communes, label = kept.communes, kept.communes_label
    findings: list[Finding] = []
    if run.has("COMMUNES"):
        communes, findings, table = read_clean_communes(run)
        communes, crs, label = with_kept_local(communes, kept.communes), table.crs, table.label
    indicators, file = _of_year(kept, scenario), None
    origin: list[str] = []
    if run.has("INDICATEURS"):
        indicators, table, origin = read_indicators(run, scenario, kept.indicators.index)
        run.tell_join("étude", kept.indicators.index, table.label, indicators.index)
        indicators = indicators.loc[indicators.index.isin(kept.indicators.index)]
        file = run.sources("INDICATEURS")[0].file
        if indicators.empty:
            raise TableError(
                table.label, "aucun territoire d'analyse de l'étude",
                f"Ceux de l'étude : {', '.join(kept.indicators.index[:5])}… Vérifiez la maille.",
            )  # fmt: skip
    indicators = indicators.loc[indicators.index.isin(communes[ANALYSIS])]
    if indicators.empty:
        raise TableError(label, "aucune commune des territoires d'analyse de l'étude", "Vérifiez la maille.")
    households = kept.households
    if run.has("MENAGES"):
        households = read_households(run, scenario, indicators)
    elif scenario.annee_base != kept.base_year:
        households = _later(households, scenario)
    communes = with_local(run, communes, communes[ANALYSIS].isin(indicators.index))
    found = replace(
        kept, indicators=indicators, households=households, communes=communes, findings=tuple(findings),
        communes_label=label,
    )  # fmt: skip
    return found, crs, origin, file


def _of_year(kept: StudyInputs, scenario: AnyScenario) -> pd.DataFrame:
    """The indicators of a study read in another base year: rates that are told over six years in one may be
    by year in the other."""
    if not isinstance(scenario, Scenario):
        return kept.indicators
    before = replace(scenario, annee_base=kept.base_year)
    return with_span(kept.indicators, before.rate_years, scenario.rate_years)


def with_kept_local(communes: pd.DataFrame, before: pd.DataFrame) -> pd.DataFrame:
    """Communes with the local data that were decided for them, where they do not say their own."""
    known = [name for name in LOCAL_COLUMNS if name in before and name not in communes]
    return communes.join(before[known]) if known else communes


def _later(households: Households, scenario: AnyScenario) -> Households:
    """The households of a study from a later year on. OteloError where it does not have them."""
    cut = None if scenario.edition == GUIDE else households.since(scenario.annee_base)
    if cut is None:
        raise OteloError(
            f"Année de base {scenario.annee_base} : les ménages de l'étude ne commencent pas là "
            f"({households.years[0]}-{households.years[-1]}). Donnez les nouveaux ménages."
        )
    return cut
