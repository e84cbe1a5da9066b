# SPDX-License-Identifier: GPL-2.0-or-later
"""Elderly people: rates of the APA, places to create."""

from __future__ import annotations

import pandas as pd
import pytest

from otelo_qgis.engine.method.guide import elderly


def one(age, sex, year):
    return elderly.dependence(pd.Series([age]), pd.Series([sex]), pd.Series([year]))[0]


def test_the_rates_are_those_of_page_58():
    assert elderly.apa_rates().shape == (20, 4)
    assert one(60, "H", 2010) == 0.006 and one(82, "F", 2025) == 0.139 and one(107, "F", 2015) == 0.924
    # A straight line between two years of the table, still beyond.
    assert one(85, "H", 2012) == pytest.approx(0.224 + 0.4 * (0.215 - 0.224))
    assert one(85, "H", 2050) == one(85, "H", 2025) and one(85, "H", 1999) == one(85, "H", 2010)


def test_places_to_create_keep_the_shares_of_today():
    rows = [
        ("Z", year, age, sex, people)
        for year, factor in ((2015, 1), (2021, 2))
        for age, sex, people in (
            (60, "H", 1000 * factor), (85, "F", 100 * factor), (30, "F", 5000),
        )
    ]  # fmt: skip
    people = pd.DataFrame(rows, columns=["code", "annee", "age", "sexe", "population"])
    made = elderly.places_to_create(people, pd.DataFrame({"ehpad": [19.0], "ehpa": [53.0]}, ["Z"])).loc["Z"]
    assert made["pop60_0"] == 1100 and made["pop60_1"] == 2200
    assert made["dep_0"] == pytest.approx(1000 * 0.005 + 100 * 0.327)
    dependent = 2 * (1000 * one(60, "H", 2021) + 100 * one(85, "F", 2021))
    assert made["dep_1"] == pytest.approx(dependent)
    rate = 19 / made["dep_0"]
    assert made["tx_ehpad"] == pytest.approx(rate)
    assert made["creer_epad"] == round(rate * dependent - 19)
    assert made["creer_epa"] == round(53 / (1100 - made["dep_0"]) * (2200 - dependent) - 53)
