# SPDX-License-Identifier: GPL-2.0-or-later
"""Household series of the analysis territories."""

from __future__ import annotations

import pandas as pd

from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.guide import OMPHALE, GuideScenario
from ...engine.definitions.parameters import OWN_SERIES
from ...engine.method.households import Households
from ...engine.method.quality import implausible_households
from ..base import OteloAlgorithm
from ..run import Run
from .series import long_rows, series_of


def add_households(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "MENAGES",
        "Ménages par territoire et par année",
        "Une ligne par territoire et par année, de l'année de base à celle de projection : code, "
        "annee, et un champ par scénario (central_c, ph_h…) ou « menages » pour une série propre. Édition "
        "du guide : les deux années de la période. Vide : l'évolution observée, dans cette édition seule.",
        optional=True,
    )
    algorithm.add_field("MENAGES_CODE", "Ménages : champ du code du territoire", "MENAGES")


def read_households(run: Run, scenario: AnyScenario, indicators: pd.DataFrame) -> Households:
    """Household series of the territories to evaluate, over base year..projection. In the guide they are the
    two ends of it, and may be missing. What is far from the indicators of the base year is told."""
    territories = indicators.index
    if isinstance(scenario, GuideScenario):
        return _read_ends(run, scenario, territories)
    table = run.table("MENAGES")
    series = series_of(table)
    frame = long_rows(table, series, territories, run.text("MENAGES_CODE"))
    run.tell_join("indicateurs", territories, table.label, frame["code"])
    frame = frame[frame["code"].isin(territories)]
    households = Households.from_long(
        frame, scenario.annee_base, scenario.projection, table.label, scenario.b2_scenario
    )
    values = households.values(territories, scenario.b2_scenario)
    first = pd.Series(values[:, 0], index=territories)
    run.tell_findings(implausible_households(first, indicators, scenario.annee_base, table.label))
    if OWN_SERIES in series:
        run.tell(f"« {table.label} » : série propre « {OWN_SERIES} », le scénario de ménages est sans effet.")
    return households


def _read_ends(run: Run, scenario: GuideScenario, territories: pd.Index) -> Households:
    """Households of the base year and of six years after, where the table has them."""
    table = run.optional_table("MENAGES")
    if table is None:
        return Households.from_ends(pd.DataFrame(), scenario.annee_base, scenario.projection)
    series = series_of(table, (OWN_SERIES, *OMPHALE))
    frame = long_rows(table, series, territories, run.text("MENAGES_CODE"))
    run.tell_join("indicateurs", territories, table.label, frame["code"])
    frame = frame[frame["code"].isin(territories)]
    return Households.from_ends(frame, scenario.annee_base, scenario.projection, table.label)
