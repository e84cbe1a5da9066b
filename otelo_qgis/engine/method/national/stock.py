"""Volet B, stock: the six briques of today's unmet needs (B1.1 to B1.6), and one of the user's own.

Every brique is made in the same three steps, pure functions of (indicators frame indexed by territory code,
Scenario): what it counts (`gross`), less double counts (`corrected`), in whole dwellings (`whole`); float
arrays of shape (T,). The table of indicators may give a brique itself, instead of what it is made of.
Source: METHOD.md, volet B stock; checked to the unit against the official engine (tests/test_oracle.py).
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

from ...common.rounding import half_up
from ...definitions.catalogue import double_counting, finess_column, motif_column
from ...definitions.parameters import Scenario

BRIQUES = {
    "b11": "Hors logement",
    "b12": "Hébergés",
    "b13": "Inadéquation financière",
    "b14": "Mauvaise qualité",
    "b15": "Inadéquation physique",
    "b16": "Parc social",
    "propre": "Brique propre",
}
# The user's own, which only a table can give.
OWN = "propre"
# A brique comes after those whose double counting it corrects.
_ORDER = ("b11", "b12", "b14", "b13", "b15", "b16", OWN)
REGION = "region"

# What each brique takes off so as not to count twice: {coefficient: brique that it corrects for}.
CORRECTIONS: Mapping[str, Mapping[str, str]] = {
    "b13": {"r43": "b14"},
    "b15": {"r25": "b12", "r35": "b13", "r45": "b14"},
}

_HOMELESS = {
    "RP": {"b11_sa": ["rp_sa"], "b11_fortune": ["rp_fortune"], "b11_hotel": ["rp_hotel"]},
    "SNE": {"b11_sa": ["sne_sa"], "b11_fortune": ["sne_camp", "sne_squat"], "b11_hotel": ["sne_hotel"]},
}
_FF_QUALITY = {"FF_Ind": "i", "FF_ss_ent": "e", "FF_ss_ent_mvq": "q"}
_FF_COMFORT = {
    "FF_abs_wc": "wc",
    "FF_abs_chauf": "ch",
    "FF_abs_sani": "sa",
    "FF_abs_wc_chauf": "wcch",
    "FF_abs_wc_sani": "wcsa",
    "FF_abs_sani_chauf": "sach",
    "FF_abs_wc_sani_chauf": "3",
}
_RP_COMFORT = {"RP_abs_sani": "rp_sani", "RP_abs_sani_chfl": "rp_chfl"}
_OCCUPATIONS = {"loc": "l", "prop": "p", "prop_loc": "lp"}
_OVERCROWDING = {
    ("Filo", "Mod"): {"b15_proprietaire": "so_leg_po", "b15_loc_hors_hlm": "so_leg_lp"},
    ("Filo", "Acc"): {"b15_proprietaire": "so_lou_po", "b15_loc_hors_hlm": "so_lou_lp"},
    ("RP", "Mod"): {"b15_proprietaire": "rp_mod_ppt", "b15_loc_hors_hlm": "rp_mod_loc"},
    ("RP", "Acc"): {"b15_proprietaire": "rp_acc_ppt", "b15_loc_hors_hlm": "rp_acc_loc"},
}


def columns_b11(scenario: Scenario) -> list[str]:
    """Indicators of people outside housing that the scenario counts (FINESS places apart)."""
    return [
        column
        for option, columns in _HOMELESS[scenario.source_b11].items()
        if getattr(scenario, option)
        for column in columns
    ]


def columns_finess(scenario: Scenario) -> list[str]:
    """Indicators of places in the establishments that the scenario counts."""
    if not scenario.b11_part_etablissement or not counted("b11", scenario):
        return []
    return [finess_column(kind) for kind in scenario.b11_etablissement]


def columns_b12(scenario: Scenario) -> list[str]:
    chosen = {
        "cohab": scenario.b12_cohab_interg_subie > 0,
        "sne_partic": scenario.b12_heberg_particulier,
        "sne_tempo": scenario.b12_heberg_temporaire,
    }
    return [column for column, wanted in chosen.items() if wanted]


def weight(column: str, scenario: Scenario) -> float:
    """How much of an indicator the stock briques count: all, or the suffered share of cohabitations."""
    return scenario.b12_cohab_interg_subie / 100 if column == "cohab" else 1.0


def reallocation(brique: str, scenario: Scenario) -> float:
    """Percentage of a brique's households whose move frees a dwelling; 0 for those that have none."""
    return getattr(scenario, f"{brique}_taux_reallocation", 0.0)


def columns_b13(scenario: Scenario) -> list[str]:
    chosen = {"acc": scenario.b13_acc, "plp": scenario.b13_plp}
    return [f"{kind}_{scenario.b13_taux_effort}" for kind, wanted in chosen.items() if wanted]


def columns_b14(scenario: Scenario) -> list[str]:
    if scenario.source_b14 == "Filo":
        return ["pppi_lp", "pppi_po"]
    if scenario.source_b14 == "RP":
        stem = _RP_COMFORT[scenario.b14_confort]
    else:
        stem = f"ff{_FF_QUALITY[scenario.b14_qualite]}_{_FF_COMFORT[scenario.b14_confort]}"
    return [f"{stem}_{occupation}" for occupation in _OCCUPATIONS[scenario.b14_occupation]]


def columns_b15(scenario: Scenario) -> list[str]:
    choices = _OVERCROWDING[scenario.source_b15, scenario.b15_surocc]
    return [column for option, column in choices.items() if getattr(scenario, option)]


def columns_b16(scenario: Scenario) -> list[str]:
    return [motif_column(scenario.b16_motif)] if scenario.b16_actif else []


def source_columns(scenario: Scenario) -> dict[str, list[str]]:
    """Indicators that each brique reads with this scenario: what volet B checks, and what
    volet C takes as the brique's own key at commune level."""
    columns = {
        "b11": columns_b11(scenario) + columns_finess(scenario),
        "b12": columns_b12(scenario),
        "b13": columns_b13(scenario),
        "b14": columns_b14(scenario),
        "b15": columns_b15(scenario),
        "b16": columns_b16(scenario),
    }
    return {
        **{brique: names if counted(brique, scenario) else [] for brique, names in columns.items()},
        OWN: [given_column(OWN)],
    }


def counted(brique: str, scenario: Scenario) -> bool:
    """Whether the scenario counts a brique; one that it does not count is 0 everywhere. The user's own is no
    matter of the scenario."""
    return scenario.b16_actif if brique == "b16" else brique in scenario.b1_briques


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
        for row in sorted(double_counting(), key=lambda row: int(row["seuil_effort_min"]))
        if scenario.b13_taux_effort >= int(row["seuil_effort_min"])
    }
    if REGION not in indicators:
        return np.full(len(indicators), by_region["*"])
    regions = indicators[REGION].astype(str)
    return regions.map(by_region).fillna(by_region["*"]).to_numpy(dtype=float)


def lodged_places(places, scenario: Scenario):
    """Part of the places in establishments that is counted, in whole places."""
    return half_up(places * scenario.b11_part_etablissement / 100)


def gross(brique: str, indicators: pd.DataFrame, scenario: Scenario) -> np.ndarray:
    """What a brique counts before double counts and moves are taken off, shape (T,).

    B1.1 people without a dwelling, plus a share of the places in establishments (a territory without any
    FINESS row, all its chosen places missing, has the first only); B1.2 suffered cohabitation between
    generations and people lodged by others; B1.3 households above the effort rate; B1.4 private dwellings
    unfit to live in; B1.5 overcrowded households; B1.6 social tenants who ask for a move.
    """
    if brique == "b11":
        places = indicators[columns_finess(scenario)].astype(float).fillna(0.0)
        return _sum(indicators, columns_b11(scenario)) + lodged_places(_sum(places, list(places)), scenario)
    total = np.zeros(len(indicators))
    for column in source_columns(scenario)[brique]:
        total = total + weight(column, scenario) * _column(indicators, column)
    return total


def corrected(
    brique: str, counted_needs: np.ndarray, others: Mapping, indicators: pd.DataFrame, scenario: Scenario
) -> np.ndarray:
    """What is counted, less what other briques (`others`, whole dwellings by name) count already.

    May be negative when the correction exceeds the count: the official figure is kept.
    """
    for name, other in CORRECTIONS.get(brique, {}).items():
        counted_needs = counted_needs - double_count(name, indicators, scenario) * others[other]
    return counted_needs


def given_column(brique: str) -> str:
    """Indicator that gives a brique instead of computing it, or one of the user's own."""
    return f"don_{brique}"


def is_given(brique: str, columns: Collection[str], scenario: Scenario) -> bool:
    """Whether the table of indicators gives the brique itself, and the scenario counts it."""
    return given_column(brique) in columns and (brique == OWN or counted(brique, scenario))


def present(columns: Collection[str], suffix: str = "") -> list[str]:
    """The briques (or their fields with a suffix) that a result holds: the user's own may be missing."""
    return [name for name in (f"{brique}{suffix}" for brique in BRIQUES) if name in columns]


def stock_needs(indicators: pd.DataFrame, scenario: Scenario) -> pd.DataFrame:
    """The briques, whole need: frame (T, 7), columns of `BRIQUES`, in dwellings.

    A brique that the scenario does not count is 0, and corrects no other; one that the indicators give
    (`given_column`) is taken as it is, in whole dwellings; the user's own is 0 unless given.
    """
    found: dict[str, np.ndarray] = {}
    for brique in _ORDER:
        if is_given(brique, indicators, scenario):
            found[brique] = half_up(_column(indicators, given_column(brique)))
        elif counted(brique, scenario):
            needs = corrected(brique, gross(brique, indicators, scenario), found, indicators, scenario)
            found[brique] = whole(needs, scenario, reallocation(brique, scenario))
        else:
            found[brique] = np.zeros(len(indicators))
    return pd.DataFrame({brique: found[brique] for brique in BRIQUES}, index=indicators.index)


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


def _sum(indicators: pd.DataFrame, columns: list[str]) -> np.ndarray:
    total = np.zeros(len(indicators))
    for column in columns:
        total = total + _column(indicators, column)
    return total


def whole(needs, scenario: Scenario, reallocated: float = 0.0):
    """A brique in whole dwellings, what moves free taken off: R(k v (1 - reallocated/100))."""
    return half_up(scenario.b1_coefficient * needs * (1 - reallocated / 100))
