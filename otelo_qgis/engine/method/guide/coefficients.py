# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet C of the guide: corrective coefficients by class of commune, as Otelo 1.2 applies them.

Four coefficients in points, by class: vacancy, secondary dwellings, disappearances, size of households. The
need of a commune is what its dwellings would ask for if they grew as those of its territory, corrected;
it is bounded at 0, then scaled so that a territory's communes make its need.
Source: docs/methode_guide.md, volet C.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...definitions.coefficients import (
    CLASS,
    CLASS_INIT,
    CLASSES,
    DIMENSIONS,
    UNCHANGED,
    ZONE_HOMES,
    coefficient,
)
from ...definitions.guide import PERIOD
from .rounding import even

HOMES = "logements"


def classes(communes: pd.DataFrame) -> np.ndarray:
    """Class of the guide (1..7) of each commune: the user's own, else the one of the file, (N,)."""
    first = communes[CLASS_INIT] if CLASS_INIT in communes else pd.Series(UNCHANGED, communes.index)
    if CLASS not in communes:
        return first.to_numpy(dtype=int)
    own = communes[CLASS].fillna(UNCHANGED)
    return own.where(own != UNCHANGED, first).to_numpy(dtype=int)


def columns_of_class(numbers: np.ndarray) -> np.ndarray:
    """Which of the seven columns of coefficients is that of each class of the guide, (N,)."""
    lookup = np.zeros(max(CLASSES) + 1, dtype=int)
    for number, one in CLASSES.items():
        lookup[number] = one.column
    return lookup[numbers]


def retained_coefficients(communes: pd.DataFrame) -> pd.DataFrame:
    """The column of its class and the four coefficients of each commune, in points, (N, 5)."""
    column = columns_of_class(classes(communes))
    found = pd.DataFrame({"classe_cal": column}, index=communes.index)
    rows = np.arange(len(communes))
    for name in DIMENSIONS:
        table = communes[[coefficient(name, number) for number in range(1, 8)]].to_numpy(dtype=float)
        found[f"k_{name}"] = table[rows, column - 1]
    return found


def corrected(homes: np.ndarray, need: np.ndarray, zone_homes: np.ndarray, k: pd.DataFrame) -> np.ndarray:
    """Gross need of each commune, whole, which may be negative, (N,); 0 where its territory has no need."""
    growth = 1 + 0.01 * k["k_vac"] + 0.01 * k["k_rs"] + 0.01 * k["k_disp"] - 0.01 * k["k_tdm"]
    safe = np.where(zone_homes > 0, zone_homes, 1.0)
    return np.where(need == 0, 0.0, even(homes * (growth.to_numpy() * (1 + need / safe) - 1)))


def naive(homes: np.ndarray, need: np.ndarray, zone_homes: np.ndarray) -> np.ndarray:
    """Need of each commune if it grew as its territory, whole, (N,)."""
    safe = np.where(zone_homes > 0, zone_homes, 1.0)
    return np.where(need == 0, 0.0, even(homes * need / safe))


def commune_needs(communes: pd.DataFrame, needs: pd.Series, analysis: str = "analyse") -> pd.DataFrame:
    """Volet C: each commune with its class, coefficients and needs.

    Args:
        communes: (N, ...) indexed by code: `analyse`, `logements`, the class and the coefficients
            (`definitions.coefficients`), and optionally `log_ze`, the dwellings of its territory.
        needs: need of the analysis territories over six years; a commune of another one has none.

    Returns:
        classe_cal, k_vac, k_rs, k_disp, k_tdm; naif, brut, borne, whole; cale, the bounded need scaled to
        the territory, not rounded (0 where the bounded needs of the territory sum to 0).
    """
    zones = communes[analysis]
    need = zones.map(needs).fillna(0.0).to_numpy(dtype=float)
    homes = communes[HOMES].to_numpy(dtype=float)
    if ZONE_HOMES in communes:
        zone_homes = communes[ZONE_HOMES].to_numpy(dtype=float)
    else:
        zone_homes = _sums(homes, zones)
    found = retained_coefficients(communes)
    found["naif"] = naive(homes, need, zone_homes)
    found["brut"] = corrected(homes, need, zone_homes, found)
    found["borne"] = np.maximum(found["brut"], 0.0) + 0.0
    sums = _sums(found["borne"].to_numpy(), zones)
    found["cale"] = np.where(sums > 0, found["borne"] * need / np.where(sums > 0, sums, 1.0), 0.0)
    whole = ["naif", "brut", "borne"]
    found[whole] = found[whole].astype("int64")
    return found


def _sums(values: np.ndarray, groups: pd.Series) -> np.ndarray:
    """Sum of the group of each row, (N,), added one after the other as Otelo 1.2 does."""
    numbers = pd.factorize(groups)[0]
    sums: np.ndarray = np.bincount(numbers, values)[numbers]
    return sums


def restitution_needs(found: pd.DataFrame, territories: pd.Series) -> pd.DataFrame:
    """Needs by restitution territory, whole: naif, cale (over six years) and cale_1 (per year).

    found: `commune_needs`; territories: code of the restitution territory of each commune.
    """
    numbers, codes = pd.factorize(territories)
    sums = {name: np.bincount(numbers, found[name]) for name in ("naif", "cale")}
    frame = pd.DataFrame({name: even(values) for name, values in sums.items()}, index=codes)
    frame["cale_1"] = even(frame["cale"] / PERIOD)
    return frame.astype("int64")
