# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.method.objectives import aggregate_objectives, capacity, offset_surplus, set_objectives


def needs(*amounts):
    codes = [f"{i:05d}" for i in range(len(amounts))]
    return pd.DataFrame({"besoin": amounts, "t_g": 0, "t_j": 0, "etudie": True}, index=codes)


def communes(epci, zone=None, **columns):
    codes = [f"{i:05d}" for i in range(len(epci))]
    frame = pd.DataFrame({"analyse": zone or ["T"] * len(epci), "restitution": epci}, index=codes)
    return frame.assign(**columns)


def placed(need, where, years=10):
    return set_objectives(need, where, years).communes


def test_without_local_data_the_objective_is_the_need():
    frame = placed(needs(7, 13), communes(["A", "A"]))
    assert frame["place"].tolist() == [7, 13]
    assert frame["rythme"].tolist() == [0.7, 1.3]
    assert frame["capacite"].isna().all()
    assert not frame["non_couver"].any()


def test_what_does_not_fit_goes_to_the_epci_then_to_the_zone():
    # Commune 0 can take 4 of 10; its EPCI has room for 2 more, the rest of the zone for 3 more.
    where = communes(["A", "A", "B"], cap_max=[4.0, 7.0, 8.0])
    frame = placed(needs(10, 5, 5), where)
    assert frame["place"].tolist() == [4, 7, 8]
    assert frame["cede"].tolist() == [5, 0, 0]
    assert frame["recu"].tolist() == [0, 2, 3]
    assert frame["non_couver"].tolist() == [1, 0, 0]


def test_the_trace_says_who_gave_and_took_at_each_level():
    where = communes(["A", "A", "B"], cap_max=[4.0, 7.0, 8.0])
    transfers = set_objectives(needs(10, 5, 5), where, 10).transfers
    seen = {(one.niveau, one.code): (one.cede, one.recu) for one in transfers}
    assert seen == {
        ("restitution", "00000"): (2, 0),
        ("restitution", "00001"): (0, 2),
        ("analyse", "00000"): (3, 0),
        ("analyse", "00002"): (0, 3),
    }


def test_nothing_leaves_the_zone():
    where = communes(["A", "B"], zone=["T", "U"], cap_max=[0.0, 100.0])
    assert placed(needs(10, 0), where)["non_couver"].tolist() == [10, 0]


def test_polarity_draws_what_is_redistributed():
    where = communes(["A"] * 3, cap_max=[0.0, 100.0, 100.0], polarite=[1.0, 3.0, 1.0])
    assert placed(needs(40, 0, 0), where)["place"].tolist() == [0, 30, 10]


def test_a_commune_of_polarity_zero_comes_last():
    where = communes(["A"] * 3, cap_max=[0.0, 10.0, 100.0], polarite=[1.0, 1.0, 0.0])
    assert placed(needs(25, 0, 0), where)["place"].tolist() == [0, 10, 15]


def test_conversions_and_adjustments():
    where = communes(["A", "A"], conversion=[3.0, 0.0], ajustement=[0.0, 5.0])
    frame = placed(needs(10, 10), where)
    assert frame["net"].tolist() == [7, 15]
    assert frame["place"].tolist() == [7, 15]


def test_a_negative_commune_is_offset_inside_its_epci():
    frame = placed(needs(-4, 6, 2), communes(["A"] * 3))
    assert frame["objectif"].tolist() == [0, 3, 1]
    assert frame["place"].sum() == 4


def test_a_zone_in_surplus_says_so():
    frame = placed(needs(3, 2), communes(["A", "B"], conversion=[10.0, 0.0]))
    assert frame["place"].tolist() == [0, 0]
    assert frame["surplus"].sum() == 5


def test_capacity_by_hand():
    where = communes(
        ["A"] * 2, cap_ha=[2.5, 0.1], cap_dens=[20.0, 30.0], cap_renouv=[5.0, 0.0], cap_max=[40.0, 99.0]
    )
    assert capacity(where).tolist() == [40, 3]
    assert np.isinf(capacity(communes(["A"]))).all()
    with pytest.raises(TableError, match="cap_dens"):
        capacity(communes(["A"], cap_ha=1.0))


@pytest.mark.parametrize(
    "column, value, said",
    [("cap_max", -1.0, "négative"), ("cap_max", np.nan, "manquante"), ("conversion", 1.5, "non entier")],
)
def test_bad_local_data_names_the_commune(column, value, said):
    with pytest.raises(TableError, match=f"{column}.*{said}.*00000"):
        set_objectives(needs(1), communes(["A"], **{column: value}), 10)


def test_a_commune_out_of_the_study_builds_nothing_and_receives_nothing():
    need = needs(10, 0)
    need["etudie"] = [True, False]
    where = communes(["A", "A"], cap_max=[4.0, np.nan], mec_an=[2.0, np.nan])
    frame = placed(need, where)
    assert frame["place"].tolist() == [4, 0]
    assert frame["non_couver"].tolist() == [6, 0]
    epci = aggregate_objectives(frame, where["restitution"], 10)
    assert epci.loc["A", ["place", "non_couver", "capacite", "mec_an"]].tolist() == [4, 6, 4, 2]


def test_observed_starts_give_a_ratio():
    frame = placed(needs(20, 20), communes(["A", "A"], mec_an=[4.0, 0.0]))
    assert frame["ecart_ryth"].tolist()[0] == 0.5
    assert np.isnan(frame["ecart_ryth"].tolist()[1])
    epci = aggregate_objectives(frame, pd.Series(["A", "A"], index=frame.index), 10)
    assert epci.loc["A", ["place", "rythme", "mec_an", "ecart_ryth"]].tolist() == [40, 4, 4, 1]


def test_offset_keeps_sums():
    groups, codes = np.array([0, 0, 1]), np.array(["a", "b", "c"])
    assert offset_surplus(np.array([-5.0, 3.0, -1.0]), groups, codes).tolist() == [-2, 0, -1]


@st.composite
def studies(draw):
    count = draw(st.integers(1, 20))

    def column(values):
        return [float(draw(values)) for _ in range(count)]

    where = communes(
        [f"E{draw(st.integers(0, 3))}" for _ in range(count)],
        [f"T{draw(st.integers(0, 2))}" for _ in range(count)],
        conversion=column(st.integers(0, 40)),
        ajustement=column(st.integers(-40, 40)),
        cap_max=column(st.integers(0, 200)),
        cap_vacant=column(st.integers(0, 30)),
        cap_usage=column(st.integers(0, 30)),
        cap_renouv=column(st.integers(0, 100)),
        cap_ha=column(st.integers(0, 5)),
        cap_dens=20.0,
        polarite=column(st.floats(0, 5)),
    )
    return needs(*(draw(st.integers(-100, 400)) for _ in range(count))), where


@given(studies())
def test_nothing_is_lost_and_capacity_holds(study):
    need, where = study
    frame = placed(need, where)
    assert (frame["place"] <= frame["capacite"]).all()
    assert (frame[["place", "non_couver", "cede", "recu", "surplus", "objectif"]] >= 0).all(axis=None)
    assert (frame["objectif"] - frame["cede"] + frame["recu"] == frame["place"] + frame["non_couver"]).all()
    ways = frame[["pl_vacant", "pl_usage", "pl_renouv", "pl_ext"]]
    assert (ways >= 0).all(axis=None) and (ways.sum(axis=1) == frame["place"]).all()
    assert frame["cede"].sum() == frame["recu"].sum()
    total = frame["place"].sum() + frame["non_couver"].sum() - frame["surplus"].sum()
    assert total == frame["net"].sum()
    # Nothing stays uncovered in a zone that has room.
    room = (frame["capacite"] - frame["place"]).groupby(where["analyse"]).sum()
    left = frame["non_couver"].groupby(where["analyse"]).sum()
    assert ((room == 0) | (left == 0)).all()


@given(studies(), st.integers(0, 19), st.integers(1, 300))
def test_more_capacity_never_leaves_more_uncovered(study, which, more):
    need, where = study
    before = placed(need, where)["non_couver"].sum()
    where = where.copy()
    where.iloc[which % len(where), where.columns.get_loc("cap_max")] += more
    assert placed(need, where)["non_couver"].sum() <= before


@given(studies(), st.randoms())
def test_the_order_of_the_communes_does_not_matter(study, random):
    need, where = study
    order = list(where.index)
    random.shuffle(order)
    again = placed(need.loc[order], where.loc[order]).loc[where.index]
    pd.testing.assert_frame_equal(again, placed(need, where))


def test_stocks_are_used_before_land_and_vacants_of_the_flow_are_not_counted_twice():
    need = needs(50, 0).assign(t_g=[6, 0], t_j=[2, 0])
    where = communes(["A", "A"], cap_vacant=[10.0, 0.0], cap_usage=[5.0, 3.0], cap_renouv=[20.0, 0.0],
                     cap_ha=[1.0, 0.1], cap_dens=[20.0, 30.0], zan_ha=[0.8, 1.0])  # fmt: skip
    frame = placed(need, where)
    # 10 vacants of which 8 are already in the flow: 2; then 5, 20, 20; the other takes 3 of 3 + 3.
    ways = ["pl_vacant", "pl_usage", "pl_renouv", "pl_ext"]
    assert frame[ways].to_numpy().tolist() == [[2, 5, 20, 20], [0, 3, 0, 0]]
    assert frame["construire"].tolist() == [40, 0]
    assert frame["rythme"].tolist() == [4, 0]
    assert frame["ha_conso"].tolist() == [1, 0]
    assert frame["ha_reste"].tolist() == [-0.2, 1]
    limited = set_objectives(need, where, 10, zan_limits=True).communes
    assert limited["pl_ext"].tolist() == [16, 3]
    assert (limited["ha_reste"] >= 0).all()
    with pytest.raises(TableError, match="zan_ha"):
        set_objectives(need, where.drop(columns="zan_ha"), 10, zan_limits=True)


def test_imposed_totals_move_objectives_inside_the_zone():
    where = communes(["A", "A", "B", "B"])
    made = set_objectives(needs(10, 30, 20, 20), where, 10, totals=pd.Series({"A": 60}))
    assert made.communes["objectif"].tolist() == [15, 45, 10, 10]
    assert made.communes["calage"].tolist() == [5, 15, -10, -10]
    assert "atteint" in made.remarks[0] and not made.notices


def test_imposed_totals_that_cannot_hold_are_explained_and_the_zones_kept():
    where = communes(["A", "B", "C"], zone=["T", "T", "U"])
    totals = pd.Series({"A": 30, "B": 30, "C": 7, "Z": 1})
    made = set_objectives(needs(10, 10, 5), where, 10, totals=totals)
    assert made.communes["objectif"].tolist() == [10, 10, 5]
    said = " ".join(made.notices)
    assert "Z" in made.notices[0] and "30 logements demandés, 10 compatibles" in said and "C : 7" in said


def test_what_is_not_covered_is_explained():
    where = communes(["A", "B"], zone=["T", "U"], cap_max=[4.0, 100.0])
    (said,) = set_objectives(needs(10, 3), where, 10).notices
    assert "Territoire T : 6 logements non couverts" in said and "(4 logements)" in said


@given(studies(), st.integers(0, 2**32 - 1))
def test_imposed_totals_conserve_every_zone_and_are_met_when_they_can(study, seed):
    need, where = study
    before = placed(need, where)["objectif"].astype(float)
    # Totals of a spread of the same zones, on the same communes: they can hold.
    draw = np.random.default_rng(seed)
    moved = pd.Series(0.0, index=where.index)
    for _, rows in before.groupby(where["analyse"]):
        rows = rows[rows > 0]
        if len(rows):
            moved[rows.index] = draw.multinomial(int(rows.sum()), draw.dirichlet(np.full(len(rows), 5.0)))
    totals = moved.groupby(where["restitution"]).sum()
    made = set_objectives(need, where, 10, totals=totals)
    frame = made.communes
    assert (frame["calage"].groupby(where["analyse"]).sum() == 0).all()
    assert (frame["objectif"] >= 0).all()
    assert frame["place"].sum() + frame["non_couver"].sum() - frame["surplus"].sum() == frame["net"].sum()
    if made.remarks:
        assert (frame["objectif"].groupby(where["restitution"]).sum() == totals).all()
    again = set_objectives(need, where, 10, totals=totals.iloc[::-1]).communes
    pd.testing.assert_frame_equal(again, frame)


def test_totals_of_zero_for_every_epci_keep_the_need_of_their_zone_and_are_told():
    where = communes(["A", "A", "B", "C"], zone=["T", "T", "T", "U"])
    totals = pd.Series({"A": 0, "B": 0, "C": 0})
    made = set_objectives(needs(10, 20, 30, 5), where, 10, totals=totals)
    assert made.communes["objectif"].tolist() == [10, 20, 30, 5]
    assert all(any(f"imposé à {name} : 0 logements" in one for one in made.notices) for name in "ABC")
    assert len(made.notices) == 3 and not made.remarks


def test_one_positive_total_among_zeros_takes_what_its_zone_allows():
    where = communes(["A", "B", "C", "D"], zone=["T", "T", "U", "V"])
    totals = pd.Series({"A": 0, "B": 90, "C": 0, "D": 0})
    made = set_objectives(needs(10, 20, 30, 5), where, 10, totals=totals)
    assert made.communes["objectif"].tolist() == [0, 30, 30, 5]
    assert [one.split(" :")[0][-1] for one in made.notices] == ["B", "C", "D"]


@given(studies(), st.data())
def test_any_imposed_totals_conserve_every_zone_and_what_does_not_hold_is_told(study, data):
    """Zeros, absents, too little, too much: the zones keep their totals, an EPCI has its own or is named."""
    need, where = study
    before = placed(need, where)["objectif"].groupby(where["analyse"]).sum()
    wanted = st.none() | st.just(0) | st.integers(0, 400)
    totals = pd.Series({code: data.draw(wanted, code) for code in sorted(set(where["restitution"]))})
    totals = totals.dropna().astype(float)
    made = set_objectives(need, where, 10, totals=totals)
    frame = made.communes
    assert (frame["objectif"].groupby(where["analyse"]).sum() == before).all()
    assert (frame["objectif"] >= 0).all()
    assert frame["place"].sum() + frame["non_couver"].sum() - frame["surplus"].sum() == frame["net"].sum()
    reached = frame["objectif"].groupby(where["restitution"]).sum()
    told = [code for code in totals.index if any(f"imposé à {code} :" in one for one in made.notices)]
    assert told == [code for code in totals.index if reached[code] != totals[code]]


@pytest.mark.parametrize("value", [np.inf, 1e308])
@pytest.mark.parametrize("field", ["cap_max", "conversion", "ajustement", "cap_vacant", "polarite"])
def test_local_fields_have_bounds(field, value):
    with pytest.raises(TableError, match=f"{field}.*00000"):
        set_objectives(needs(10, 5), communes(["A", "A"], **{field: [value, 1.0]}), 10)
