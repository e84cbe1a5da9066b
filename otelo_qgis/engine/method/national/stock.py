# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B, stock: today's unmet needs (B1.1 to B1.5, B1.7), and one brique of the user's own.

Every brique is made in the same three steps, pure functions of (indicators frame indexed by territory code,
Scenario): what it counts (`gross`), less double counts (`corrected`), in whole dwellings (`whole`); float
arrays of shape (T,). The table of indicators may give a brique itself, instead of what it is made of.
A new one is an entry of `definitions.briques` and a function here, decorated by `counts`.
Source: docs/methode.md, volet B, stock; checked to the unit against the official engine
(tests/engine/method/test_oracle.py).
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping

import numpy as np
import pandas as pd

from ...common.rounding import half_up
from ...definitions.briques import BRIQUES, OWN, computing_order, given_column, with_double_counts
from ...definitions.catalogue import double_counting, finess_column, motif_column
from ...definitions.parameters import Scenario
from ...definitions.stock_sources import FF_COMFORT, FF_QUALITY, HOMELESS, RP_COMFORT

REGION = "region"

_OCCUPATIONS = {"loc": "l", "prop": "p", "prop_loc": "lp"}
_OVERCROWDING = {
    ("Filo", "Mod"): {"b15_proprietaire": "so_leg_po", "b15_loc_hors_hlm": "so_leg_lp"},
    ("Filo", "Acc"): {"b15_proprietaire": "so_lou_po", "b15_loc_hors_hlm": "so_lou_lp"},
    ("RP", "Mod"): {"b15_proprietaire": "rp_mod_ppt", "b15_loc_hors_hlm": "rp_mod_loc"},
    ("RP", "Acc"): {"b15_proprietaire": "rp_acc_ppt", "b15_loc_hors_hlm": "rp_acc_loc"},
}

# How much of each indicator a brique counts with a scenario: {indicator: weight}.
Count = Callable[[Scenario], Mapping[str, float]]
COUNTS: dict[str, Count] = {}
# Which parameter is a brique's weight of an indicator, where one is: {brique: {indicator: parameter}}.
SHARES: dict[str, Mapping[str, str]] = {}


def counts(brique: str, **shares: str) -> Callable[[Count], Count]:
    """Say what a brique of `definitions.briques` counts; shares: the parameter that a weight comes from, by
    indicator, for the explanation of a figure."""

    def register(function: Count) -> Count:
        COUNTS[brique], SHARES[brique] = function, shares
        return function

    return register


@counts("b11")
def homeless(scenario: Scenario) -> Mapping[str, float]:
    """People without a dwelling; the places in establishments (`columns_finess`) are counted apart."""
    return {
        column: 1.0
        for option, columns in HOMELESS[scenario.source_b11].items()
        if getattr(scenario, option)
        for column in columns
    }


@counts("b12", cohab="b12_cohab_interg_subie")
def lodged_by_others(scenario: Scenario) -> Mapping[str, float]:
    """The suffered share of cohabitations between generations, and people lodged by others."""
    suffered = scenario.b12_cohab_interg_subie / 100
    found = {"cohab": suffered} if suffered > 0 else {}
    if scenario.b12_heberg_particulier:
        found["sne_partic"] = 1.0
    if scenario.b12_heberg_temporaire:
        found["sne_tempo"] = 1.0
    return found


@counts("b13")
def excessive_effort(scenario: Scenario) -> Mapping[str, float]:
    """Households above the effort rate: buyers, tenants of the private stock."""
    chosen = {"acc": scenario.b13_acc, "plp": scenario.b13_plp}
    return {f"{kind}_{scenario.b13_taux_effort}": 1.0 for kind, wanted in chosen.items() if wanted}


@counts("b14")
def poor_quality(scenario: Scenario) -> Mapping[str, float]:
    """Private dwellings unfit to live in, by the source that is chosen."""
    if scenario.source_b14 == "Filo":
        return {"pppi_lp": 1.0, "pppi_po": 1.0}
    if scenario.source_b14 == "RP":
        stem = RP_COMFORT[scenario.b14_confort]
    else:
        stem = f"ff{FF_QUALITY[scenario.b14_qualite]}_{FF_COMFORT[scenario.b14_confort]}"
    return {f"{stem}_{occupation}": 1.0 for occupation in _OCCUPATIONS[scenario.b14_occupation]}


@counts("b15")
def overcrowded(scenario: Scenario) -> Mapping[str, float]:
    """Overcrowded households."""
    choices = _OVERCROWDING[scenario.source_b15, scenario.b15_surocc]
    return {column: 1.0 for option, column in choices.items() if getattr(scenario, option)}


@counts("b17")
def asking_to_move(scenario: Scenario) -> Mapping[str, float]:
    """Households of the social stock who ask for a move."""
    return {motif_column(scenario.b17_motif): 1.0}


def columns_finess(scenario: Scenario) -> list[str]:
    """Indicators of places in the establishments that the scenario counts."""
    if not scenario.b11_part_etablissement or not counted("b11", scenario):
        return []
    return [finess_column(kind) for kind in scenario.b11_etablissement]


def lodged_places(places, scenario: Scenario):
    """Part of the places in establishments that is counted, in whole places."""
    return half_up(places * scenario.b11_part_etablissement / 100)


def reallocation(brique: str, scenario: Scenario) -> float:
    """Percentage of a brique's households whose move frees a dwelling; 0 for those that have none."""
    return getattr(scenario, f"{brique}_taux_reallocation", 0.0)


def source_columns(scenario: Scenario) -> dict[str, list[str]]:
    """Indicators that each brique reads with this scenario: what volet B checks, and what
    volet C takes as the brique's own key at commune level."""
    columns = {
        brique: list(function(scenario)) if counted(brique, scenario) else []
        for brique, function in COUNTS.items()
    }
    columns["b11"] += columns_finess(scenario)
    return {**columns, OWN: [given_column(OWN)]}


def counted(brique: str, scenario: Scenario) -> bool:
    """Whether the scenario counts a brique; one that it does not count is 0 everywhere. The user's own is no
    matter of the scenario."""
    switch = BRIQUES[brique].switch
    return getattr(scenario, switch) if switch else brique in scenario.b1_briques


def double_count(name: str, indicators: pd.DataFrame, scenario: Scenario) -> np.ndarray:
    """Double-counting coefficient r25, r35, r43 or r45 of each territory, shape (T,).

    The scenario's own value where it gives one, else that of the region (column `region`) and of
    the effort threshold in catalogue/double_counting.csv (ENL 2013).
    """
    own = getattr(scenario, name)
    if own is not None:
        return np.full(len(indicators), own)
    by_region = {
        row["region"]: float(row[name])
        for row in sorted(double_counting(scenario.annee_base), key=lambda row: int(row["seuil_effort_min"]))
        if scenario.b13_taux_effort >= int(row["seuil_effort_min"])
    }
    if REGION not in indicators:
        return np.full(len(indicators), by_region["*"])
    regions = indicators[REGION].astype(str)
    return regions.map(by_region).fillna(by_region["*"]).to_numpy(dtype=float)


def gross(brique: str, indicators: pd.DataFrame, scenario: Scenario) -> np.ndarray:
    """What a brique counts before double counts and moves are taken off, shape (T,).

    To B1.1 a share of the places in establishments is added: a territory without any FINESS row, all its
    chosen places missing, has the people without a dwelling only.
    """
    total = np.zeros(len(indicators))
    for column, weight in COUNTS[brique](scenario).items():
        total = total + weight * _column(indicators, column)
    if brique == "b11":
        places = np.zeros(len(indicators))
        for column in columns_finess(scenario):
            places = places + np.nan_to_num(_column(indicators, column))
        total = total + lodged_places(places, scenario)
    return total


def corrected(
    brique: str, counted_needs: np.ndarray, others: Mapping, indicators: pd.DataFrame, scenario: Scenario
) -> np.ndarray:
    """What is counted, less what other briques (`others`, whole dwellings by name) count already.

    May be negative when the correction exceeds the count: the official figure is kept.
    """
    for name, other in BRIQUES[brique].corrections.items():
        counted_needs = counted_needs - double_count(name, indicators, scenario) * others[other]
    return counted_needs


def is_given(brique: str, columns: Collection[str], scenario: Scenario) -> bool:
    """Whether the table of indicators gives the brique itself, and the scenario counts it."""
    return given_column(brique) in columns and (brique == OWN or counted(brique, scenario))


def stock_needs(indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
    """The briques, whole need: frame (T, 7), columns of `BRIQUES`, in dwellings.

    A brique that the scenario does not count is 0, and corrects no other; one that the indicators give
    (`given_column`) is taken as it is, in whole dwellings; the user's own is 0 unless given.
    """
    found: dict[str, np.ndarray] = {}
    for brique in computing_order():
        if is_given(brique, indicators, scenario):
            found[brique] = half_up(_column(indicators, given_column(brique)))
        elif counted(brique, scenario):
            needs = corrected(brique, gross(brique, indicators, scenario), found, indicators, scenario)
            found[brique] = whole(needs, scenario, reallocation(brique, scenario))
        else:
            found[brique] = np.zeros(len(indicators))
    return pd.DataFrame({brique: found[brique] for brique in BRIQUES}, index=indicators.index)


def uncorrected(stock: pd.DataFrame, indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
    """The briques that have double counts as they would be without them, whole: frame (T, n).

    One that the scenario does not count, or that the indicators give, is as in `stock`.
    """
    found = {
        brique: whole(gross(brique, indicators, scenario), scenario, reallocation(brique, scenario))
        if counted(brique, scenario) and not is_given(brique, indicators, scenario)
        else stock[brique].to_numpy()
        for brique in with_double_counts()
    }
    return pd.DataFrame(found, index=indicators.index)


def before_moves(
    stock: pd.DataFrame, indicators: pd.DataFrame, scenario: Scenario
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """What `whole` rounds into `stock`: each brique, double counts taken off and the scenario's coefficient
    within, and the percentage that moves free; frames (T, 7). One that is given frees nothing."""
    needs, freed = {}, {}
    for brique in BRIQUES:
        computed = counted(brique, scenario) and not is_given(brique, indicators, scenario)
        found = gross(brique, indicators, scenario) if computed else stock[brique].to_numpy(dtype=float)
        if computed:
            found = scenario.b1_coefficient * corrected(brique, found, stock, indicators, scenario)
        needs[brique] = found
        freed[brique] = np.full(len(indicators), reallocation(brique, scenario) if computed else 0.0)
    return pd.DataFrame(needs, index=indicators.index), pd.DataFrame(freed, index=indicators.index)


def prorata(stock, scenario: Scenario):
    """Part of the stock need absorbed by the projection year, same shape as `stock`."""
    horizon, projection, base = (
        scenario.b1_horizon_resorption,
        scenario.projection,
        scenario.annee_base,
    )
    if horizon <= projection:
        return half_up(stock)
    return half_up(stock * (projection - base) / (horizon - base))


def _column(indicators: pd.DataFrame | Mapping, column: str) -> np.ndarray:
    return indicators[column].to_numpy(dtype=float)


def whole(needs, scenario: Scenario, reallocated: float = 0.0):
    """A brique in whole dwellings, what moves free taken off: R(k v (1 - reallocated/100))."""
    return half_up(scenario.b1_coefficient * needs * (1 - reallocated / 100))
