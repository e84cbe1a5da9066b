# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.local import SEGMENTS
from otelo_qgis.engine.method.objectives import set_objectives
from otelo_qgis.engine.method.policies import (
    aggregate_policies,
    by_plh,
    phasing,
    plh_periods,
    segments,
    sru,
    with_policies,
)

CODES = [f"{i:05d}" for i in range(3)]
WHERE = pd.DataFrame({"analyse": "T", "restitution": ["A", "A", "B"]}, index=CODES)
BUILT = pd.Series([100, 50, 30], index=CODES)
SHARES = dict(zip(SEGMENTS, (10.0, 15.0, 5.0, 10.0, 20.0, 40.0)))


def test_sru_catch_up_by_hand():
    # 1,000 homes at 25 % with 150 social: 100 missing, 10 points: 33 % in three years, twice.
    where = WHERE.assign(sru_taux=[25.0, 25.0, 0.0], sru_lls=[150.0, 240.0, 0.0], res_princ=1000.0)
    frame = sru(BUILT, where, 6)
    assert frame["sru_manque"].tolist() == [100, 10, 0]
    # 33 then 22.11: 55; one point only is missing in the second, all of it at once.
    assert frame["sru_rattr"].tolist() == [55, 10, 0]
    assert frame["sru_part"].tolist() == [0.55, 0.2, 0]
    assert sru(BUILT, where, 3, share=50.0)["sru_rattr"].tolist() == [50, 5, 0]
    # A year is a third of three years.
    assert sru(BUILT, where, 1, share=30.0)["sru_rattr"].tolist()[0] == 10


def test_sru_needs_what_it_is_made_from():
    assert sru(BUILT, WHERE, 6) is None
    with pytest.raises(TableError, match="sru_lls"):
        sru(BUILT, WHERE.assign(sru_taux=20.0), 6, table="Mes communes")


def test_own_segments_and_those_of_the_epci():
    where = WHERE.assign(**SHARES)
    where.loc[CODES[1], list(SEGMENTS)] = None
    by_epci = pd.DataFrame([SHARES], index=["A"])
    frame = segments(BUILT, where, by_epci)
    assert frame.loc[CODES[0]].tolist() == [10, 15, 5, 10, 20, 40]
    assert frame.sum(axis=1).tolist() == BUILT.tolist()
    assert segments(BUILT, WHERE) is None
    with pytest.raises(TableError, match="sans part de segment.*00001"):
        segments(BUILT, where)
    with pytest.raises(TableError, match="somment pas à 100"):
        segments(BUILT, WHERE.assign(**{**SHARES, "seg_libre": 50.0}))


@given(
    st.lists(st.integers(0, 300), min_size=1, max_size=12),
    st.lists(st.integers(0, 100), min_size=6, max_size=6).filter(any),
)
def test_segments_sum_to_what_is_built_in_each_commune_and_follow_the_shares_of_the_epci(built, weights):
    codes = [f"{i:05d}" for i in range(len(built))]
    where = pd.DataFrame({"analyse": "T", "restitution": "A"}, index=codes)
    shares = pd.DataFrame([[100 * w / sum(weights) for w in weights]], index=["A"], columns=list(SEGMENTS))
    frame = segments(pd.Series(built, index=codes), where, shares)
    assert frame.sum(axis=1).tolist() == built
    wanted = sum(built) * shares.iloc[0].to_numpy() / 100
    assert (abs(frame.sum().to_numpy() - wanted) < 1).all()


def test_policies_join_the_objectives_and_their_sums():
    needs = pd.DataFrame({"besoin": BUILT, "t_g": 0, "t_j": 0, "etudie": [True, True, False]})
    where = WHERE.assign(sru_taux=25.0, sru_lls=0.0, res_princ=100.0, **SHARES)
    frame = with_policies(set_objectives(needs, where, 6), where, 6).communes
    assert frame["sru_rattr"].tolist() == [14, 14, 0]
    # 30 social of 100, 15 of 50.
    assert frame["sru_ecart"].tolist() == [16, 1, 0]
    sums = aggregate_policies(frame, where["restitution"])
    assert sums.loc["A", ["sru_manque", "sru_rattr", "sru_ecart", "n_plai"]].tolist() == [50, 28, 17, 15]
    assert sums.loc["A", "sru_part"] == pytest.approx(28 / 150, abs=1e-3)


def test_periods_of_plh():
    assert plh_periods(2021, 2035, None, 6) == [(2022, 2027), (2028, 2033), (2034, 2035)]
    assert plh_periods(2021, 2035, 2025, 6) == [(2022, 2024), (2025, 2030), (2031, 2035)]
    assert plh_periods(2021, 2023, 2020, 6) == [(2022, 2023)]


@given(st.lists(st.integers(0, 500), min_size=3, max_size=3), st.integers(1, 20), st.booleans())
def test_years_sum_to_what_is_built(built, span, follow):
    need = pd.DataFrame({2021 + i: [float(i % 3)] for i in range(span)}, index=["T"]) if follow else None
    amounts = pd.Series(built, index=CODES)
    yearly = phasing(amounts, WHERE, 2021, 2021 + span, need)
    assert yearly.sum(axis=1).tolist() == built
    assert list(yearly.columns) == list(range(2022, 2022 + span))
    table = by_plh(yearly, plh_periods(2021, 2021 + span, None, 6), pd.Series([4.0, 0.0, 2.0], index=CODES))
    assert table.groupby("code")["construire"].sum().tolist() == built
    assert set(table.loc[table["code"] == CODES[1], "ecart_ryth"].isna()) == {True}


@given(st.lists(st.integers(0, 30), min_size=1, max_size=40), st.integers(2, 20), st.randoms())
def test_small_communes_do_not_all_build_in_the_same_years(built, span, random):
    codes = [f"{i:05d}" for i in range(len(built))]
    where = pd.DataFrame({"analyse": "T", "restitution": "A"}, index=codes)
    amounts = pd.Series(built, index=codes)
    yearly = phasing(amounts, where, 2021, 2021 + span)
    even = amounts / span
    assert ((yearly.sub(even, axis=0)).abs() < 1 + 1e-9).all(axis=None)
    assert (abs(yearly.sum() - sum(built) / span) <= 1 + 1e-9).all()
    order = list(codes)
    random.shuffle(order)
    pd.testing.assert_frame_equal(
        phasing(amounts[order], where.loc[order], 2021, 2021 + span).loc[codes], yearly
    )


def test_rhythm_of_the_need():
    need = pd.DataFrame({2021: [30.0], 2022: [10.0]}, index=["T"])
    assert phasing(BUILT, WHERE, 2021, 2023, need).loc[CODES[0]].tolist() == [75, 25]
    assert phasing(BUILT, WHERE, 2021, 2023).loc[CODES[0]].tolist() == [50, 50]


def test_every_segment_has_its_column():
    assert tuple(SEGMENTS.values()) == tuple(one.name for one in fields.SEGMENTS)
