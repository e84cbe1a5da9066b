# SPDX-License-Identifier: GPL-2.0-or-later
"""Rates of the communes that classes and coefficients are made from: catalogue/rates.csv.

Four families, those of the guide (p. 82): demography, employment and precariousness, dwellings, land. A rate
is a level (`niveau`, or `log`, its natural logarithm, where it spreads over orders of magnitude), the growth
of its numerator between two dates (`evolution`) or the change of its level (`variation`). Those that explain
the coefficients (`explicative`) are levels: the guide (annexes, p. 65) takes them at the first date.
"""

from __future__ import annotations

import csv
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .catalogue import FOLDER

LEVEL, LOG, GROWTH, CHANGE = "niveau", "log", "evolution", "variation"
FAMILIES = {
    "demographie": "Dynamique démographique",
    "emploi": "Emploi et précarité",
    "parc": "Parc de logements",
    "amenagement": "Aménagement du territoire",
}


@dataclass(frozen=True)
class Rate:
    """One rate: factor x sum of `above` / `below` (1 where it is ""), by `form`. short: what a high one says,
    in the name of a class."""

    id: str
    family: str
    label: str
    short: str
    unit: str
    above: tuple[str, ...]
    below: str
    factor: float
    form: str
    explains: bool

    @property
    def needs(self) -> tuple[str, ...]:
        """Indicators that it is made from."""
        return (*self.above, *((self.below,) if self.below else ()))

    @property
    def between_dates(self) -> bool:
        return self.form in (GROWTH, CHANGE)

    @property
    def title(self) -> str:
        """The label with its unit."""
        return f"{self.label} ({self.unit})"


@lru_cache(maxsize=1)
def rates() -> Mapping[str, Rate]:
    """Every rate, by id, in the order of the file."""
    with open(FOLDER / "rates.csv", encoding="utf-8", newline="") as file:
        return {
            row["id"]: Rate(
                row["id"],
                row["famille"],
                row["libelle"],
                row["court"],
                row["unite"],
                tuple(row["numerateur"].split("+")),
                row["denominateur"],
                float(row["facteur"]),
                row["forme"],
                row["explicative"] == "oui",
            )
            for row in csv.DictReader(file)
        }


def indicators_of_rates() -> list[str]:
    """Indicators that some rate is made from, in the order of the rates."""
    return list(dict.fromkeys(name for one in rates().values() for name in one.needs))


def computable(columns: Collection[str], before: Collection[str] = ()) -> list[Rate]:
    """The rates that these indicators of the second date, and of the first, can give."""
    return [
        one
        for one in rates().values()
        if set(one.needs) <= set(columns) and (not one.between_dates or set(one.needs) <= set(before))
    ]
