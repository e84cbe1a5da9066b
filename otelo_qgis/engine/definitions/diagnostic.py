# SPDX-License-Identifier: GPL-2.0-or-later
"""What a diagnostic tells of a territory before its need: catalogue/diagnostic.csv, a row per measure.

A measure is a rate of rates.csv, taken as it is there (only its theme is told), or one of its own: a level,
the mean yearly growth of a series between the first and the last year that are known (`annuel`), or its mean
by year over the last years (`moyenne:5`). `{annee}` in an indicator stands for the years of its series.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from .catalogue import indicators, rows_of
from .column import Column
from .rates import Rate, rates

THEMES = {
    "population": "Population",
    "menages": "Ménages et leur taille",
    "age": "Vieillissement",
    "occupation": "Occupation du parc",
    "vacance": "Vacance",
    "secondaires": "Résidences secondaires",
    "social": "Logement social : parc et demande",
    "revenus": "Revenus",
    "construction": "Construction",
    "foncier": "Foncier consommé",
}
PACE, MEAN = "annuel", "moyenne"
SERIES = "{annee}"


@dataclass(frozen=True)
class Measure:
    """One measure. rate: what it is made of (its form may be `PACE` or `MEAN`); span: years that a mean is
    over, at most; compares: whether territories of any size can be compared by it."""

    theme: str
    rate: Rate
    compares: bool
    decimals: int
    span: int = 0

    @property
    def id(self) -> str:
        return self.rate.id

    @property
    def title(self) -> str:
        """The label, with the unit where it does not say it."""
        return Column(self.id, "float", self.rate.label, self.rate.unit).alias

    @property
    def series(self) -> str:
        """The series that it is made of, with `{annee}`; "" for none."""
        return next((name for name in self.rate.above if SERIES in name), "")


@lru_cache(maxsize=1)
def measures() -> Mapping[str, Measure]:
    """Every measure, by id, in the order of the file."""
    return {row["id"]: _measure(row) for row in rows_of("diagnostic.csv")}


def _measure(row: Mapping[str, str]) -> Measure:
    form, _, span = row["forme"].partition(":")
    rate = rates()[row["id"]] if not row["libelle"] else Rate(
        row["id"], row["theme"], row["libelle"], row["court"], row["unite"],
        tuple(row["numerateur"].split("+")), row["denominateur"], float(row["facteur"]), form, False,
    )  # fmt: skip
    return Measure(row["theme"], rate, row["compare"] == "oui", int(row["decimales"]), int(span or 0))


def comparable_measures() -> Mapping[str, Measure]:
    """Those that territories of any size can be compared by."""
    return {name: one for name, one in measures().items() if one.compares}


def years_of(series: str) -> Mapping[int, str]:
    """{year: indicator} of a series of the catalogue, in order."""
    before, _, after = series.partition(SERIES)
    return {
        one.vintage: name
        for name, one in indicators().items()
        if one.vintage and name == f"{before}{one.vintage}{after}"
    }
