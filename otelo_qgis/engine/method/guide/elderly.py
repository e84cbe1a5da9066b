# SPDX-License-Identifier: GPL-2.0-or-later
"""Elderly people (brique 2.1 bis of the guide, pp. 57-60): places of EHPAD and EHPA to create.

Apart from the need for dwellings, which already counts the households of elderly people. Rates of the APA:
catalogue/apa_rates.csv (Drees 2011, intermediate scenario).
"""

from __future__ import annotations

import csv
from functools import lru_cache

import numpy as np
import pandas as pd

from ...common.rounding import half_up
from ...definitions.catalogue import FOLDER

FIRST_AGE, SEXES = 60, ("H", "F")


@lru_cache(maxsize=1)
def apa_rates() -> pd.DataFrame:
    """Share of people who have the APA: index (least age of the band, sex), one column per year."""
    with open(FOLDER / "apa_rates.csv", encoding="utf-8", newline="") as file:
        rows = [(int(r["age"]), r["sexe"], int(r["annee"]), float(r["taux"])) for r in csv.DictReader(file)]
    frame = pd.DataFrame(rows, columns=["age", "sexe", "annee", "taux"])
    return frame.pivot(index=["age", "sexe"], columns="annee", values="taux")


def dependence(ages: pd.Series, sexes: pd.Series, years: pd.Series) -> np.ndarray:
    """Share of dependent people by age (60 or more), sex and year, (N,): that of the band of the age, on a
    straight line between the years of the table, still before the first and after the last."""
    table = apa_rates()
    known = table.columns.to_numpy(dtype=float)
    bands = np.array(sorted(set(table.index.get_level_values("age"))))
    band = bands[np.searchsorted(bands, ages.to_numpy(dtype=float), side="right") - 1]
    rows = table.loc[list(zip(band, sexes))].to_numpy()
    place = np.clip(np.interp(years.to_numpy(dtype=float), known, np.arange(len(known))), 0, len(known) - 1)
    low = np.floor(place).astype(int)
    high = np.minimum(low + 1, len(known) - 1)
    number = np.arange(len(rows))
    found: np.ndarray = rows[number, low] + (place - low) * (rows[number, high] - rows[number, low])
    return found


def places_to_create(population: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """Places to create so that the shares of today hold.

    Args:
        population: code, annee (two years or more: the first and the last count), age (least of the band),
            sexe ("H" or "F"), population; people under 60 are left out.
        places: ehpad and ehpa of today, by code.

    Returns:
        By code: annee_0, annee_1, pop60_0, pop60_1, dep_0, dep_1, ehpad, ehpa, tx_ehpad (places of EHPAD per
        dependent person of the first year), tx_ehpa (of EHPA per other person of 60 or more), creer_epad,
        creer_epa: rate x people of the last year - places, whole, negative where there are too many.
    """
    old = population[population["age"] >= FIRST_AGE].copy()
    old["dep"] = old["population"] * dependence(old["age"], old["sexe"], old["annee"])
    first, last = int(old["annee"].min()), int(old["annee"].max())
    sums = old.groupby(["annee", "code"])[["population", "dep"]].sum()
    made = pd.DataFrame(
        {
            f"{name}_{number}": sums.loc[year, column]
            for column, name in (("population", "pop60"), ("dep", "dep"))
            for number, year in enumerate((first, last))
        }
    )
    made.insert(0, "annee_0", first)
    made.insert(1, "annee_1", last)
    made = made.join(places[["ehpad", "ehpa"]])
    for kind, short, before, after in (
        ("ehpad", "epad", made["dep_0"], made["dep_1"]),
        ("ehpa", "epa", made["pop60_0"] - made["dep_0"], made["pop60_1"] - made["dep_1"]),
    ):
        rate = made[kind] / before.where(before > 0)
        made[f"tx_{kind}"] = rate
        made[f"creer_{short}"] = half_up(rate * after - made[kind])
    return made.rename_axis("code")
