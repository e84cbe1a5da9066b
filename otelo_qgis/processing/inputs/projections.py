# SPDX-License-Identifier: GPL-2.0-or-later
"""Households that communes or EPCI project themselves."""

from __future__ import annotations

import pandas as pd

from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.parameters import OWN_SERIES
from ...engine.journal import growth_lines
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
        "pour l'évolution démographique ; les autres se partagent le reste de leur territoire d'analyse. "
        "Vide : l'évolution est ventilée par les clés.",
        optional=True,
    )


def read_projections(run: Run, scenario: AnyScenario) -> tuple[pd.DataFrame | None, str]:
    """Own series of communes and EPCI (code, annee, menages) and their label; None when the table is not
    given."""
    return read_series(run, "PROJECTIONS", OWN_SERIES, scenario.b2_scenario)


def read_own_growth(
    run: Run, communes: pd.DataFrame, ends: pd.Series, scenario: AnyScenario
) -> OwnGrowth | None:
    """Growth that communes and EPCI project themselves; None when the table is not given.

    ends: last year of the demographic need of each analysis territory.
    """
    series, label = read_projections(run, scenario)
    if series is None:
        return None
    growth, unknown = own_growth(series, communes, ends, scenario.annee_base, label)
    run.tell_lines(growth_lines(growth, unknown, label))
    return growth
