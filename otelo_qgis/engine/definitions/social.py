# SPDX-License-Identifier: GPL-2.0-or-later
"""Social dwellings by size and rent: what a household may live in, what it may pay (guide, pp. 113-117).

catalogue/social_sizes.csv is table 1 (weights of the kinds of dwellings by household, ENL 2013),
catalogue/social_rents.csv table 2 (income by band of rent, at an effort of 33 %).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from functools import lru_cache

from .catalogue import FOLDER

# Bands of floor area, from 1: upper bound in m² (the last has none), name.
AREA_BOUNDS: Sequence[float] = (35.0, 55.0, 75.0, 95.0)
AREAS = {1: "moins de 35 m²", 2: "35 à 55 m²", 3: "55 à 75 m²", 4: "75 à 95 m²", 5: "95 m² et plus"}
# Bands of rent, from 1: upper bound in euros per m².
RENT_BOUNDS: Sequence[float] = (4.5, 5.5, 6.5, 7.5)
RENTS = {
    1: "moins de 4,5 €/m²", 2: "4,5 à 5,5 €/m²", 3: "5,5 à 6,5 €/m²", 4: "6,5 à 7,5 €/m²",
    5: "7,5 €/m² et plus",
}  # fmt: skip
# Floor area that table 2 takes for each band: its incomes are rent x area / effort.
AREA_OF_BAND = {1: 35.0, 2: 45.0, 3: 65.0, 4: 85.0, 5: 95.0}
# Gross effort that a household is asked for at most, %.
EFFORT = 33.0
# Sizes of dwellings: the last is six rooms or more.
ROOMS = (1, 2, 3, 4, 5, 6)


def _rows(name: str) -> list[dict[str, str]]:
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@lru_cache(maxsize=1)
def sizes() -> Mapping[tuple[int, int], Mapping[tuple[int, int], float]]:
    """Table 1: {(cotitulaires, children): {(band of area, rooms): weight}}; the weights of a household sum
    to 1 (the guide prints them rounded)."""
    found: dict[tuple[int, int], dict[tuple[int, int], float]] = {}
    for row in _rows("social_sizes.csv"):
        household = int(row["cotitulaires"]), int(row["enfants"])
        found.setdefault(household, {})[int(row["tranche"]), int(row["pieces"])] = float(row["poids"])
    return {
        household: {home: weight / sum(weights.values()) for home, weight in weights.items()}
        for household, weights in found.items()
    }


@lru_cache(maxsize=1)
def printed_incomes() -> Mapping[tuple[int, int], float]:
    """Table 2 as printed: {(band of area, band of rent): the least monthly income, euros}; the first band of
    rent has none."""
    found: dict[tuple[int, int], float] = {}
    counts: dict[int, int] = {}
    for row in _rows("social_rents.csv"):
        area = int(row["tranche"])
        counts[area] = counts.get(area, 0) + 1
        found[area, counts[area]] = float(row["ressources_min"] or 0)
    return found


# Ceilings of income of the destinations, in % of that of the PLUS (guide, p. 39): social up to the first,
# that of the PLS, at a controlled price up to the second, free above. The guide gives 150 where most communes
# are of zone C, up to 180 where they are of zone A.
PLS_CEILING, MIDDLE_CEILING = 130.0, 150.0
