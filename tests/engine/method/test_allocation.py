# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import ParameterError, TableError
from otelo_qgis.engine.definitions.briques import TEN_TERMS, TERM_SIGNS
from otelo_qgis.engine.definitions.components import COMPONENTS
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.method.allocation import (
    KEY_UNDER_SECRECY,
    OwnGrowth,
    aggregate,
    allocate,
    dynamic_shares,
    key_shares,
    summary,
)
from otelo_qgis.engine.method.keys import check_keys_usable, read_keys
from otelo_qgis.engine.method.national.breakdown import evaluate

SCENARIO = Scenario(projection=2035)


def components(**rows):
    """Needs of territories, 0 where not given: components(T1={"b11": 5})."""
    frame = pd.DataFrame(0, index=list(rows), columns=list(COMPONENTS), dtype="int64")
    for code, values in rows.items():
        for column, value in values.items():
            frame.loc[code, column] = value
    return frame


def communes(rows, **columns):
    frame = pd.DataFrame(rows, columns=["code", "analyse", "restitution"]).set_index("code")
    return frame.assign(**columns)


TWO = communes(
    [("01001", "T1", "E1"), ("01002", "T1", "E2")],
    menages=[600.0, 400.0],
    logements=[700.0, 450.0],
    superficie=[10.0, 30.0],
)


def test_the_worked_example_reaches_its_communes(worked):
    needs = evaluate(*worked)
    shared = allocate(needs.components.loc[["T1"]], TWO, SCENARIO).communes
    # b11: 5 dwellings on 600/400 households; renewal: 3 on 700/450 dwellings.
    assert shared["b11"].tolist() == [3, 2]
    assert shared["b12"].tolist() == [4, 2]
    assert shared["renouv"].tolist() == [2, 1]
    assert shared["besoin"].sum() == needs.total


def test_negative_components_are_shared_the_same_way():
    shared = allocate(components(T1={"demo": 10, "vac_longue": -5}), TWO, SCENARIO).communes
    assert shared["vac_longue"].tolist() == [-3, -2]
    assert shared["t_g"].tolist() == [3, 2]


def test_own_source_indicator_is_the_key_where_the_communes_have_it():
    frame = TWO.assign(plp_30=[10.0, 30.0])
    result = allocate(components(T1={"b13": 8, "b14": 10}), frame, SCENARIO)
    assert result.communes["b13"].tolist() == [2, 6]
    assert result.communes["b14"].tolist() == [6, 4]
    assert [one.composante for one in result.substitutions] == ["b14"]
    assert "b14" in summary(result.substitutions)[0] and "menages" in summary(result.substitutions)[0]


def test_a_key_that_is_zero_falls_back_in_the_stated_order_and_says_so():
    frame = TWO.assign(res_second=0.0)
    result = allocate(components(T1={"second": 5}), frame, SCENARIO)
    assert result.communes["second"].tolist() == [3, 2]
    (one,) = result.substitutions
    assert (one.territoire, one.demandee, one.retenue) == ("T1", "res_second", "menages")
    result = allocate(components(T1={"second": 4}), frame.assign(menages=0.0, logements=0.0), SCENARIO)
    assert result.communes["second"].tolist() == [1, 3]
    assert [one.retenue for one in result.substitutions] == ["menages", "logements", "superficie"]
    with pytest.raises(TableError, match="T1"):
        allocate(
            components(T1={"second": 4}), frame.assign(menages=0.0, logements=0.0, superficie=0.0), SCENARIO
        )


def test_a_territory_keeps_its_key_when_another_falls_back():
    frame = communes(
        [("01001", "T1", "E1"), ("01002", "T1", "E1"), ("02001", "T2", "E1"), ("02002", "T2", "E1")],
        res_second=[1.0, 3.0, 0.0, 0.0],
        menages=[1.0, 1.0, 3.0, 1.0],
    )
    result = allocate(components(T1={"second": 4}, T2={"second": 4}), frame, SCENARIO)
    assert result.communes["second"].tolist() == [1, 3, 3, 1]


def test_composite_key():
    frame = TWO.assign(emplois=[0.0, 100.0])
    keys = read_keys([("demo", "menages", 0.5), ("demo", "emplois", 0.5)])
    assert allocate(components(T1={"demo": 10}), frame, SCENARIO, keys).communes["demo"].tolist() == [3, 7]


@pytest.mark.parametrize(
    "rows, said",
    [
        ([("demo", "menages", 0.5)], "somme"),
        ([("b99", "menages", 1)], "b99"),
        ([("demo", "habitants", 1)], "habitants"),
        ([("demo", "menages", -1)], "poids"),
    ],
)
def test_bad_keys_are_refused(rows, said):
    with pytest.raises(TableError, match=said):
        read_keys(rows, "Mes clés")


def test_a_rate_is_no_key():
    with pytest.raises(ParameterError, match="tx_lv"):
        check_keys_usable(read_keys([("demo", "tx_lv", 1)]))


@pytest.mark.parametrize("value, said", [(np.nan, "manquante"), (-1.0, "négative")])
def test_bad_weights_name_the_commune(value, said):
    frame = TWO.copy()
    frame.loc["01002", "logements"] = value
    with pytest.raises(TableError, match=f"logements.*{said}.*01002"):
        allocate(components(T1={"renouv": 3}), frame, SCENARIO)


def test_a_key_that_is_secret_in_a_commune_gives_way_in_its_territory_alone():
    frame = communes(
        [("01001", "T1", "E1"), ("01002", "T1", "E1"), ("02001", "T2", "E1"), ("02002", "T2", "E1")],
        lv_total=[90.0, np.nan, 1.0, 3.0],
        menages=[600.0, 400.0, 300.0, 100.0],
        secrets=["", "lv_2plus,lv_total", "", None],
    )
    needs = components(T1={"vac_longue": 5}, T2={"vac_longue": 4})
    found = allocate(needs, frame, SCENARIO)
    assert found.communes["vac_longue"].tolist() == [3, 2, 1, 3]
    (one,) = found.substitutions
    assert (one.territoire, one.demandee, one.retenue, one.raison) == (
        "T1", "lv_total", "menages", KEY_UNDER_SECRECY,
    )  # fmt: skip
    # A part of a composite key is enough, and the next key serves, even where it is another part of it.
    keys = read_keys([("vac_longue", "lv_total", 0.5), ("vac_longue", "menages", 0.5)])
    mixed = allocate(needs, frame, SCENARIO, keys)
    assert mixed.communes["vac_longue"].tolist() == [3, 2, 2, 2]
    # Households that are secret too are no key either.
    frame = frame.assign(
        menages=[600.0, np.nan, 300.0, 100.0], logements=[1.0, 4.0, 1.0, 1.0],
        secrets=["", "lv_total,menages", "", ""],
    )  # fmt: skip
    found = allocate(needs, frame, SCENARIO)
    assert found.communes["vac_longue"].tolist() == [1, 4, 1, 3]
    assert [one.retenue for one in found.substitutions] == ["logements"]
    # What is missing without being secret is refused, as are figures of communes that are secret elsewhere.
    with pytest.raises(TableError, match="lv_total.*manquante.*02001"):
        allocate(needs, frame.assign(lv_total=[90.0, np.nan, np.nan, 3.0]), SCENARIO)


def test_a_source_that_a_territory_does_not_read_may_be_secret_there():
    frame = TWO.assign(plp_30=[10.0, 30.0], acc_30=[np.nan, 1.0], secrets=["acc_30", ""])
    found = allocate(components(T1={"b13": 8}), frame, SCENARIO)
    assert found.communes["b13"].tolist() == [2, 6] and not found.substitutions


def test_a_territory_without_commune_is_refused():
    with pytest.raises(TableError, match="T9"):
        allocate(components(T1={"demo": 1}, T9={"demo": 1}), TWO, SCENARIO)


def test_a_territory_in_surplus_builds_nothing():
    shared = allocate(components(T1={"demo": -7}), TWO, SCENARIO).communes
    assert shared["solde"].sum() == -7
    assert shared["besoin"].tolist() == [0, 0]
    assert not shared["retenu"].any()
    assert not shared[[f"t_{letter}" for letter in "abcdefghij"]].any(axis=None)


def test_part_of_an_epci_outside_the_study_is_shown():
    frame = communes(
        [("01001", "T1", "E1"), ("01002", "T2", "E1"), ("01003", "", "E2")], menages=[60.0, 40.0, 9.0]
    )
    shared = allocate(components(T1={"demo": 6}), frame, SCENARIO).communes
    epci = aggregate(shared, frame["restitution"], frame["menages"])
    assert epci["besoin"].to_dict() == {"E1": 6, "E2": 0}
    assert epci["part_hors"].to_dict() == {"E1": 0.4, "E2": 1.0}
    assert epci["nb_hors"].to_dict() == {"E1": 1, "E2": 1}


def test_dynamic_shares_follow_the_trend_then_half_of_it():
    groups = np.array([0, 0])
    # Shares 0.50 -> 0.64 over seven years: +0.02 a year.
    now, before = np.array([64.0, 36.0]), np.array([50.0, 50.0])
    first = dynamic_shares(now, before, groups, 2029, 2030)
    assert first == pytest.approx([0.66, 0.34])
    two = dynamic_shares(now, before, groups, 2029, 2031)
    assert two == pytest.approx([(0.66 + 0.67) / 2, (0.34 + 0.33) / 2])
    late = dynamic_shares(now, before, groups, 2050, 2060)
    assert late == pytest.approx([0.64, 0.36])


def test_dynamic_shares_are_clipped():
    shares = dynamic_shares(np.array([1.0, 99.0]), np.array([30.0, 70.0]), np.array([0, 0]), 2021, 2030)
    assert shares[0] == 0 and shares.sum() == pytest.approx(1)


def test_dynamic_key_is_the_default_of_the_demographic_brique():
    frame = TWO.assign(menages_p=[400.0, 600.0])
    shared = allocate(components(T1={"demo": 100}), frame, SCENARIO).communes
    assert shared.loc["01001", "demo"] > 60
    assert shared["demo"].sum() == 100


@given(st.data())
def test_conservation_at_every_level(data):
    zones = [f"T{i}" for i in range(data.draw(st.integers(1, 4)))]
    count = data.draw(st.integers(len(zones), 25))
    weight = st.floats(0, 1e6)
    rows = [
        (f"{i:05d}", zones[i] if i < len(zones) else data.draw(st.sampled_from([*zones, ""])), f"E{i % 3}")
        for i in range(count)
    ]
    names = ("menages", "logements", "res_second", "lv_total")
    frame = communes(rows, **{name: [data.draw(weight) for _ in rows] for name in names}, superficie=1.0)
    needs = components(**{z: {c: data.draw(st.integers(-500, 5000)) for c in COMPONENTS} for z in zones})
    shared = allocate(needs, frame, SCENARIO).communes
    by_zone = shared[list(COMPONENTS)].groupby(frame["analyse"]).sum()
    pd.testing.assert_frame_equal(by_zone.loc[zones], needs, check_names=False)
    assert not shared.loc[frame["analyse"] == "", list(COMPONENTS)].any(axis=None)
    total = needs.sum(axis=1)
    assert shared["besoin"].sum() == total[total > 0].sum()
    epci = aggregate(shared, frame["restitution"])
    assert epci["besoin"].sum() == shared["besoin"].sum()
    signed = sum(TERM_SIGNS[term] * shared[term] for term in TEN_TERMS)
    assert (signed == shared["besoin"]).all()


def test_polarities_weigh_households():
    frame = TWO.assign(polarite=[1.0, 6.0])
    keys = read_keys([("demo", "polarites", 1)])
    assert allocate(components(T1={"demo": 10}), frame, SCENARIO, keys).communes["demo"].tolist() == [2, 8]
    result = allocate(components(T1={"demo": 10}), TWO, SCENARIO, keys)
    assert result.communes["demo"].tolist() == [6, 4]
    assert "polarité" in summary(result.substitutions)[0]


def test_shares_before_any_need_are_those_that_the_need_then_follows():
    shares, _ = key_shares(pd.Index(["T1"]), TWO, SCENARIO, read_keys([("tout", "menages", 1)]))
    assert shares["demo"].tolist() == [0.6, 0.4]
    shared = allocate(components(T1={"demo": 10}), TWO, SCENARIO, read_keys([("tout", "menages", 1)]))
    assert shared.shares["demo"].tolist() == [0.6, 0.4]


FOUR = communes(
    [("01001", "T1", "E1"), ("01002", "T1", "E1"), ("01003", "T1", "E2"), ("01004", "T1", "E2")],
    menages=[100.0, 300.0, 400.0, 200.0],
)


def _demo(total, own):
    keys = read_keys([("demo", "menages", 1)])
    result = allocate(components(T1={"demo": total}), FOUR, SCENARIO, keys, own=own)
    return result.communes["demo"].tolist(), result.substitutions


def test_communes_keep_their_own_projection_and_the_others_share_the_rest():
    own = OwnGrowth(communes=pd.Series({"01001": 40.4}))
    # 90 - 40 = 50, on 300, 400 and 200 households.
    assert _demo(90, own)[0] == [40, 17, 22, 11]
    # The others give back what one takes beyond the total, even where there is none.
    assert _demo(10, own)[0] == [40, -10, -13, -7]
    assert _demo(0, own)[0] == [40, -13, -18, -9]


def test_an_epci_keeps_its_own_projection():
    own = OwnGrowth(pd.Series({"01001": 5.0}), pd.Series({("T1", "E1"): 25.0}))
    assert _demo(100, own)[0] == [5, 20, 50, 25]


def test_when_all_have_their_own_the_gap_is_shared_and_told():
    own = OwnGrowth(communes=pd.Series([10.0, 20.0, 30.0, 20.0], index=FOUR.index))
    shared, told = _demo(90, own)
    assert shared == [11, 23, 34, 22]
    assert sum(shared) == 90
    assert "+10" in told[0].raison


@given(
    st.integers(-500, 500),
    st.lists(st.none() | st.floats(-300, 300), min_size=4, max_size=4),
    st.none() | st.floats(-300, 300),
)
def test_own_projections_conserve_the_territory(total, commune, part):
    given = {code: value for code, value in zip(FOUR.index, commune) if value is not None}
    parts = {} if part is None else {("T1", "E2"): part}
    own = OwnGrowth(pd.Series(given, dtype=float), pd.Series(parts, dtype=float))
    shared, _ = _demo(total, own)
    assert sum(shared) == total
    free = [code for code in FOUR.index if code not in given]
    if any(code in ("01001", "01002") for code in free) or (free and part is None):
        # Someone is left to take the rest: those with their own keep it.
        for code, value in given.items():
            assert shared[FOUR.index.get_loc(code)] == np.floor(value + 0.5)


@given(st.lists(st.integers(1, 1000), min_size=2, max_size=12), st.integers(1, 5000), st.integers(0, 11))
def test_a_larger_weight_never_gets_less(weights, total, which):
    frame = communes([(f"{i:05d}", "T1", "E1") for i in range(len(weights))]).assign(menages=weights)
    keys = read_keys([("demo", "menages", 1)])
    frame["menages"] = frame["menages"].astype(float)
    shared = allocate(components(T1={"demo": total}), frame, SCENARIO, keys).communes["demo"]
    pairs = [(one, other) for one in range(len(weights)) for other in range(len(weights))]
    assert all(shared.iloc[i] <= shared.iloc[j] for i, j in pairs if weights[i] < weights[j])
    # Nor does a commune whose own weight grows.
    grown = frame.copy()
    place = which % len(weights)
    grown.iloc[place, grown.columns.get_loc("menages")] *= 2
    again = allocate(components(T1={"demo": total}), grown, SCENARIO, keys).communes["demo"]
    assert again.iloc[place] >= shared.iloc[place]
