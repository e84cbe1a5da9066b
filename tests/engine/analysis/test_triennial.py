# SPDX-License-Identifier: GPL-2.0-or-later
"""The SRU triennial balance: the law's figures, what is done, what is not known."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.triennial import (
    LATE,
    NO_DATA,
    NO_DUTY,
    NO_LACK,
    ON_TRACK,
    REACHED,
    balance,
    by_territory,
    triennial_period,
    with_homes,
)
from otelo_qgis.engine.common.errors import ParameterError, TableError

PERIOD = range(2023, 2026)


def inventory(**rows):
    """Communes by code: (obligation %, social dwellings, principal residences)."""
    return pd.DataFrame.from_dict(rows, orient="index", columns=["sru_taux", "sru_lls", "res_princ"])


def done(**rows):
    return pd.DataFrame.from_dict(rows, orient="index", columns=list(PERIOD)).astype(float)


def test_a_period_is_one_of_the_law():
    assert list(triennial_period(None, 2021)) == [2020, 2021, 2022]
    assert list(triennial_period(None, 2022)) == [2023, 2024, 2025]
    assert list(triennial_period(2026, 2021)) == [2026, 2027, 2028]
    with pytest.raises(ParameterError, match="2024 n’ouvre pas"):
        triennial_period(2024, 2021)


def test_the_objective_is_that_of_the_law_by_the_points_that_lack():
    # 25 % of 1,000 residences: 10 points lack, then 3, then 1; then none; then no obligation.
    found = balance(
        inventory(far=(25, 150, 1000), near=(25, 220, 1000), almost=(25, 240, 1000), none=(25, 260, 1000),
                  free=(0, 3, 1000)),
        done(far=(10, 10, 13), near=(10, np.nan, np.nan), almost=(1, 1, 0), free=(9, 9, 9)), PERIOD,
    )  # fmt: skip
    assert found["sru_manque"].tolist() == [100, 30, 10, 0, 0]
    assert found["obj_tri"].tolist() == [33, 15, 10, 0, 0]
    assert found["part_tri"].iloc[:3].tolist() == [33, 50, 100] and found["part_tri"].iloc[3:].isna().all()
    # One year known of three: 5 are asked for to date, 10 are done.
    assert found["bilan"].tolist() == [REACHED, ON_TRACK, LATE, NO_LACK, NO_DUTY]
    assert found["tx_debut"].tolist() == [15.0, 22.0, 24.0, 26.0, 0.3]
    assert found.loc["far", ["real_tri", "reste_tri", "tx_real"]].tolist() == [33, 0, 100.0]


def test_what_is_not_known_is_no_zero_and_an_exempt_commune_is_asked_nothing():
    stock = inventory(a=(25, 100, 1000), b=(20, 100, 1000)).assign(
        sru_exempt=[0.0, 1.0], sru_carenc=[1.0, np.nan]
    )
    found = balance(stock, pd.DataFrame(index=["a", "b"]), PERIOD)
    assert found["bilan"].tolist() == [NO_DATA, NO_DUTY] and found["real_tri"].isna().all()
    assert found["reste_tri"].isna().all() and found["obj_tri"].tolist() == [50, 0]
    assert found.loc["a", "carence"] == "oui" and pd.isna(found.loc["b", "carence"])
    sums = by_territory(found, pd.Series({"a": "E", "b": "E"}))
    assert sums.loc["E", ["nb_sru", "obj_tri", "tri_connu"]].tolist() == [1, 50, 0]
    assert pd.isna(sums.loc["E", "real_tri"]) and pd.isna(sums.loc["E", "tx_real"])


def test_what_a_study_plans_moves_the_rate():
    found = balance(
        inventory(a=(25, 100, 1000)), done(a=(1, 1, 1)), PERIOD,
        pd.Series({"a": 60}), pd.Series({"a": 200}), share=40,
    )  # fmt: skip
    assert found.loc["a", ["obj_tri", "soc_etude", "ecart_tri"]].tolist() == [60, 60, 0]
    assert found.loc["a", "tx_fin"] == pytest.approx(100 * 160 / 1200, abs=0.005)


def test_residences_come_from_the_rate_where_the_publisher_has_none():
    given_ = pd.DataFrame(
        {"sru_taux": [25.0, 0.0], "sru_lls": [15102.0, np.nan], "sru_actuel": [35.28, np.nan]}, ["95018", "b"]
    )
    found, told = with_homes(given_, "sru.csv")
    assert found.loc["95018", "res_princ"] == round(15102 / 0.3528) and "1 commune dont" in told[0].message
    with pytest.raises(TableError, match="résidences principales"):
        with_homes(given_.assign(sru_actuel=np.nan), "sru.csv")
    with pytest.raises(TableError, match="res_princ ou sru_actuel"):
        with_homes(given_.drop(columns="sru_actuel"), "sru.csv")


counts = st.integers(0, 10**6)
amounts = st.none() | st.integers(0, 10**4)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([0.0, 20.0, 25.0]), counts, counts, st.tuples(amounts, amounts, amounts),
            st.sampled_from("EF"),
        ),
        min_size=1, max_size=12,
    )
)  # fmt: skip
def test_done_and_left_make_the_objective_at_every_mesh(rows):
    codes = [f"c{number}" for number in range(len(rows))]
    stock = inventory(**{code: row[:3] for code, row in zip(codes, rows)})
    found = balance(stock, done(**{code: row[3] for code, row in zip(codes, rows)}), PERIOD)
    known = found["real_tri"].notna()
    assert (found["real_tri"] + found["reste_tri"] == found["obj_tri"])[known].all()
    for row, one in zip(rows, found.itertuples()):
        rate, social, homes = row[:3]
        lack = max(math.floor(homes * rate / 100 + 0.5) - social, 0)
        assert one.sru_manque == lack and 0 <= one.obj_tri <= lack
        assert pd.isna(one.real_tri) == all(year is None for year in row[3])
    sums = by_territory(found, pd.Series([row[4] for row in rows], codes))
    assert sums["obj_tri"].sum() == found["obj_tri"].sum()
    told = sums.dropna(subset=["real_tri"])
    assert (told["real_tri"] + told["reste_tri"] == told["tri_connu"]).all()
    # More that is done never makes a balance worse.
    more = {code: [year if year is None else year + 1 for year in row[3]] for code, row in zip(codes, rows)}
    better = balance(stock, done(**more), PERIOD)
    order = [LATE, ON_TRACK, REACHED]
    for before, after in zip(found["bilan"], better["bilan"]):
        assert before == after or order.index(before) < order.index(after)
