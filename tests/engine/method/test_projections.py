# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.projections import (
    METHODS,
    OWN,
    SHARED,
    SIZE,
    TREND,
    own_growth,
    project_households,
    share_out,
)

YEARS = np.arange(2021, 2026)
PARENTS = Households(pd.Index(["T1"]), YEARS, {"central_c": np.array([[1000.0, 1010, 1020, 1030, 1040]])})
TERRITORIES = pd.DataFrame(
    {"parent": ["T1", "T1", "T9"], "menages": [600.0, 400.0, 70.0], "menages_p": [560.0, 440.0, 63.0]},
    index=["A", "B", "C"],
)


def wide(table, column):
    return table.pivot(index="code", columns="annee", values=column)


def test_shares_follow_their_trend_and_sum_to_the_parent():
    made = wide(share_out(PARENTS, TERRITORIES, 2021), "central_c")
    # The share of A goes from 0.56 to 0.60 in seven years: 0.04 / 7 more each year.
    assert made.loc["A", 2022] == pytest.approx(1010 * (0.6 + 0.04 / 7))
    assert made.sum().tolist() == pytest.approx(PARENTS.series["central_c"][0].tolist())
    assert "C" not in made.index


def test_recalibration_starts_from_the_census():
    rows = TERRITORIES.assign(menages=TERRITORIES["menages"] * 1.1)
    made = wide(share_out(PARENTS, rows, 2021, recalibrate=True), "central_c")
    assert made[2021].tolist() == pytest.approx([660, 440])
    assert made[2025].sum() == pytest.approx(1040 * 1.1)


def test_each_territory_by_the_first_method_that_its_data_allow():
    own = pd.DataFrame({"code": "A", "annee": YEARS, "menages": 600.0})
    population = pd.DataFrame({"code": "D", "annee": YEARS, "population": 200.0})
    rows = pd.concat([TERRITORIES, pd.DataFrame({"menages": [100.0, np.nan]}, index=["D", "E"])])
    made = project_households(rows, 2021, 2025, PARENTS, own, population, change=-1.0)
    said = made.table.groupby("code")["methode"].first()
    assert said.to_dict() == {"A": OWN, "B": SHARED, "C": TREND, "D": SIZE}
    assert made.missing == ["E"]
    assert set(said) <= set(METHODS)
    values = wide(made.table, "central_c")
    assert values.loc["A"].tolist() == [600] * 5
    assert values.loc["C"].tolist() == [70, 71, 72, 73, 74]
    # 2 persons per household, one hundredth less each year.
    assert values.loc["D", 2022] == pytest.approx(200 / 1.98)


def test_own_series_leave_the_others_their_share():
    alone = project_households(TERRITORIES.drop(index="C"), 2021, 2025, PARENTS)
    own = pd.DataFrame({"code": "A", "annee": YEARS, "menages": 1.0})
    beside = project_households(TERRITORIES.drop(index="C"), 2021, 2025, PARENTS, own)
    pd.testing.assert_series_equal(
        wide(alone.table, "central_c").loc["B"], wide(beside.table, "central_c").loc["B"]
    )


def test_missing_households_are_refused():
    with pytest.raises(TableError, match="menages.*B"):
        project_households(TERRITORIES.assign(menages=[1.0, np.nan, 1.0]), 2021, 2025, PARENTS)


@given(
    st.lists(st.tuples(st.integers(1, 5000), st.integers(0, 5000)), min_size=1, max_size=10),
    st.lists(st.integers(0, 10_000), min_size=5, max_size=5),
)
def test_territories_always_sum_to_their_parent(households, series):
    rows = pd.DataFrame(households, columns=["menages", "menages_p"], dtype=float)
    rows.index = [f"C{i}" for i in range(len(rows))]
    parents = Households(pd.Index(["T"]), YEARS, {"menages": np.array([series], dtype=float)})
    made = wide(share_out(parents, rows.assign(parent="T"), 2021), "menages")
    assert made.sum().tolist() == pytest.approx(series)
    assert (made >= 0).all(axis=None)


def test_growth_of_communes_and_of_parts_of_epci():
    communes = pd.DataFrame(
        {"analyse": ["T1", "T1", "T2"], "restitution": ["E1", "E2", "E2"], "menages": [10.0, 30.0, 10.0]},
        index=["01001", "01002", "02001"],
    )
    own = pd.DataFrame(
        [("01001", 2021, 10), ("01001", 2025, 14), ("E2", 2021, 40), ("E2", 2023, 44), ("E2", 2025, 60),
         ("Z", 2021, 1)],
        columns=["code", "annee", "menages"],
    )  # fmt: skip
    growth, unknown = own_growth(own, communes, pd.Series({"T1": 2025, "T2": 2023}), 2021)
    assert growth.communes.to_dict() == {"01001": 4}
    # Three quarters of 20, and a quarter of the 4 of the earlier peak.
    assert growth.restitution.to_dict() == {("T1", "E2"): 15, ("T2", "E2"): 1}
    assert unknown == ["Z"]
    with pytest.raises(TableError, match="2030.*01001"):
        own_growth(own, communes, pd.Series({"T1": 2030}), 2021)


@pytest.mark.parametrize("recalibrate", [False, True])
def test_households_that_are_all_zero_lose_nothing_in_silence(recalibrate):
    rows = TERRITORIES.assign(menages=0.0)
    with pytest.raises(TableError, match="T1.*à 0.*A, B|à 0 dans T1.*A, B"):
        project_households(rows, 2021, 2025, PARENTS, recalibrate=recalibrate)
    nobody = Households(pd.Index(["T1"]), YEARS, {"central_c": np.zeros((1, 5))})
    assert wide(share_out(nobody, rows, 2021), "central_c").to_numpy().sum() == 0


@pytest.mark.parametrize("value", [np.inf, 1e308, -1.0])
def test_series_that_no_count_can_be_are_refused(value):
    long = pd.DataFrame({"code": "A", "annee": YEARS, "menages": [600.0] * 4 + [value]})
    with pytest.raises(TableError, match="menages.*A"):
        project_households(TERRITORIES, 2021, 2025, PARENTS, long)
    with pytest.raises(TableError, match="menages.*A"):
        Households.from_long(long, 2021, 2025)


def test_parts_without_households_share_the_growth_by_their_communes():
    communes = pd.DataFrame(
        {"analyse": ["T1", "T1", "T2"], "restitution": "E1", "menages": 0.0}, index=["1", "2", "3"]
    )
    own = pd.DataFrame([("E1", 2021, 0), ("E1", 2025, 30)], columns=["code", "annee", "menages"])
    growth, _ = own_growth(own, communes, pd.Series({"T1": 2025, "T2": 2025}), 2021)
    assert growth.restitution.to_dict() == {("T1", "E1"): 20, ("T2", "E1"): 10}


def test_a_parent_without_households_cannot_be_recalibrated():
    nobody = Households(pd.Index(["T1"]), YEARS, {"central_c": np.array([[0.0, 1, 2, 3, 4]])}, "Série")
    with pytest.raises(TableError, match="Série.*central_c.*2021.*T1"):
        share_out(nobody, TERRITORIES, 2021, recalibrate=True)
    assert wide(share_out(nobody, TERRITORIES, 2021), "central_c")[2025].sum() == pytest.approx(4)
