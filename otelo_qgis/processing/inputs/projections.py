"""Households that communes or EPCI project themselves."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import list_codes
from ...engine.definitions.parameters import OWN_SERIES, Scenario
from ...engine.method.allocation import OwnGrowth
from ...engine.method.projections import own_growth
from ..base import OteloAlgorithm
from ..run import Run
from .series import read_series


def add_own_projections(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table(
        "PROJECTIONS",
        "Projections propres de communes ou d'EPCI",
        "Champs code (commune ou territoire de restitution), annee, menages. Ceux qui en ont une la gardent "
        "pour l'évolution démographique ; les autres se partagent le reste de leur territoire d'analyse.",
        optional=True,
    )


def read_own_projections(
    run: Run, communes: pd.DataFrame, ends: pd.Series, scenario: Scenario
) -> tuple[OwnGrowth | None, pd.DataFrame | None]:
    """Growth that communes and EPCI project themselves, and the series that it comes from; (None, None) when
    the table is not given.

    ends: last year of the demographic need of each analysis territory.
    """
    series, label = read_series(run, "PROJECTIONS", OWN_SERIES, scenario.b2_scenario)
    if series is None:
        return None, None
    growth, unknown = own_growth(series, communes, ends, scenario.annee_base, label)
    if unknown:
        run.warn(
            f"« {label} » : {len(unknown)} code(s) qui ne sont ni d'une commune étudiée ni d'un territoire "
            f"de restitution, sans effet ({list_codes(unknown)})."
        )
    run.tell(
        f"Projections propres gardées : {len(growth.communes)} commune(s), "
        f"{len(growth.restitution)} partie(s) de territoires de restitution."
    )
    return growth, series
