# SPDX-License-Identifier: GPL-2.0-or-later
"""Constants that the law or the method sets, with the date from which each holds and where it is written.

A figure is a row of catalogue/constants.csv: a new one is a new row, and what was computed before can be
computed again. Nothing here is a choice of the user: those are `parameters`.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "catalogue" / "constants.csv"


@dataclass(frozen=True)
class Constant:
    """One figure. since: the day from which it holds, until the next row of the same name."""

    name: str
    since: date
    value: float
    unit: str
    label: str
    reference: str


@cache
def constants() -> tuple[Constant, ...]:
    """Every row of constants.csv, in its order."""
    with open(FILE, encoding="utf-8", newline="") as file:
        return tuple(
            Constant(
                row["constante"],
                date.fromisoformat(row["depuis"]),
                float(row["valeur"]),
                row["unite"],
                row["libelle"],
                row["reference"],
            )
            for row in csv.DictReader(file)
        )


@cache
def constant(name: str, on: date | None = None) -> Constant:
    """The row that holds on a day (the latest when left out; the first for a day before it).

    Raises KeyError on a name that the file does not have.
    """
    rows = sorted((one for one in constants() if one.name == name), key=lambda one: one.since)
    if not rows:
        raise KeyError(name)
    return next((one for one in reversed(rows) if on is None or one.since <= on), rows[0])


def value(name: str, year: int | None = None) -> float:
    """The figure that holds on the 1st of January of a year (the latest when left out)."""
    return constant(name, None if year is None else date(year, 1, 1)).value
