"""Household series of the analysis territories."""

from __future__ import annotations

import pandas as pd

from ...engine.definitions.parameters import OWN_SERIES, Scenario
from ...engine.method.households import Households
from ..base import OteloAlgorithm
from ..run import Run
from .series import long_rows, series_of


def add_households(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "MENAGES",
        "Ménages par territoire et par année",
        "Une ligne par territoire et par année, de l'année de base à celle de projection : code, "
        "annee, et un champ par scénario (central_c, ph_h…) ou « menages » pour une série propre.",
    )
    algorithm.add_field("MENAGES_CODE", "Ménages : champ du code du territoire", "MENAGES")


def read_households(run: Run, scenario: Scenario, territories: pd.Index) -> Households:
    """Household series of the territories to evaluate, over base year..projection."""
    table = run.table("MENAGES")
    series = series_of(table)
    frame = long_rows(table, series, territories, run.text("MENAGES_CODE"))
    run.tell_join("indicateurs", territories, table.label, frame["code"])
    frame = frame[frame["code"].isin(territories)]
    households = Households.from_long(
        frame, scenario.annee_base, scenario.projection, table.label, scenario.b2_scenario
    )
    households.values(territories, scenario.b2_scenario)
    if OWN_SERIES in series:
        run.tell(f"« {table.label} » : série propre « {OWN_SERIES} », le scénario de ménages est sans effet.")
    return households
