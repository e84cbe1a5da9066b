# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B on the example worked by hand, and against the plain loop on any inputs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import plain_loop
import pytest
import worked_example as by_hand
from hypothesis import given
from hypothesis import strategies as st
from strategies import scenarios

from otelo_qgis.engine.definitions.briques import TEN_TERMS, TERM_SIGNS
from otelo_qgis.engine.definitions.catalogue import possible_columns
from otelo_qgis.engine.definitions.parameters import PARAMETERS, Scenario
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.national import flow as needs_flow
from otelo_qgis.engine.method.national.breakdown import evaluate, evaluate_many
from otelo_qgis.engine.method.national.stock import double_count, stock_needs
from otelo_qgis.engine.method.quality import needed_columns


def test_stock_by_hand(worked):
    needs = evaluate(*worked)
    assert needs.stock.loc["T1"].to_dict() == by_hand.STOCK
    assert needs.prorata.loc["T1"].to_dict() == by_hand.PRORATA
    assert not needs.stock.loc["T2"].any()


def test_totals_and_terms_by_hand(worked):
    needs = evaluate(*worked)
    assert needs.totals.loc["T1", list(by_hand.TOTALS)].to_dict() == by_hand.TOTALS
    assert needs.totals.loc["T1", list(by_hand.TERMS)].to_dict() == by_hand.TERMS
    assert needs.totals.loc["T2", "pic"] == 2021
    assert not needs.totals.loc["T2", "retenu"]
    assert needs.total == by_hand.TOTALS["besoin"]


def test_years_by_hand(worked):
    yearly = evaluate(*worked).yearly.set_index(["code", "annee"])
    assert yearly.loc["T1", "parc"].tolist() == by_hand.PARC
    assert yearly.loc["T1", "besoin"].tolist()[:-1] == by_hand.NEED
    assert yearly.loc["T2", "parc"].tolist() == by_hand.T2_PARC
    assert yearly.loc["T2", "excedent"].tolist()[:-1] == by_hand.T2_SURPLUS
    # The needs of the last year belong to the year after: missing, not zero.
    assert yearly.loc[("T1", 2024), "besoin"] is pd.NA


def test_one_territory_alone_gives_the_same(worked):
    indicators, households, scenario = worked
    together = evaluate(indicators, households, scenario)
    for code in indicators.index:
        alone = evaluate(indicators.loc[[code]], households, scenario)
        pd.testing.assert_frame_equal(alone.totals, together.totals.loc[[code]])


def test_horizon_equal_to_base_year_counts_the_whole_stock(worked):
    indicators, households, scenario = worked
    needs = evaluate(indicators, households, replace(scenario, b1_horizon_resorption=2021))
    assert needs.totals.loc["T1", "stock_avp"] == sum(by_hand.STOCK.values())
    assert needs.prorata.loc["T1"].to_dict() == by_hand.STOCK


def test_projection_at_base_year_needs_nothing(worked):
    indicators, households, scenario = worked
    needs = evaluate(indicators, households, replace(scenario, projection=2021))
    assert needs.total == 0
    assert needs.yearly["annee"].tolist() == [2021, 2021]


def test_double_counting_by_region_and_effort():
    frame = pd.DataFrame({"region": ["11", "32"]})
    high, low = Scenario(b13_taux_effort=35), Scenario(b13_taux_effort=34)
    assert double_count("r43", frame, high).tolist() == [0.0170, 0.0441]
    assert double_count("r43", frame, low).tolist() == [0.0257, 0.0521]
    assert double_count("r35", frame, high).tolist() == [0.0753, 0.0142]
    assert double_count("r35", frame, low).tolist() == [0.0770, 0.0101]
    assert double_count("r25", frame, high).tolist() == [0.1729, 0.0025]
    assert double_count("r45", frame, high).tolist() == [0.1001, 0.0116]
    assert double_count("r43", frame, replace(high, r43=0.5)).tolist() == [0.5, 0.5]
    assert double_count("r43", frame[[]], high).tolist() == [0.0441, 0.0441]


def test_owners_count_with_the_census_source():
    scenario = Scenario(
        source_b15="RP", b15_proprietaire=True, b15_loc_hors_hlm=True, b15_taux_reallocation=0
    )
    frame = pd.DataFrame(0.0, index=["T"], columns=needed_columns(scenario))
    frame["rp_acc_ppt"], frame["rp_acc_loc"] = 7.0, 5.0
    assert stock_needs(frame, scenario)["b15"].tolist() == [12]


def test_social_stock_counts_only_when_it_is_on(worked):
    indicators, households, scenario = worked
    indicators = indicators.assign(mob_env=50.0)
    on = replace(scenario, b17_actif=True, b17_motif="Env")
    assert evaluate(indicators, households, scenario).stock["b17"].tolist() == [0, 0]
    needs = evaluate(indicators, households, on)
    assert needs.stock["b17"].tolist() == [5, 5]
    assert needs.totals.loc["T1", "stock"] == sum(by_hand.STOCK.values()) + 5


def test_missing_establishments_leave_the_first_terms():
    scenario = Scenario()
    frame = pd.DataFrame(0.0, index=["T"], columns=needed_columns(scenario)).assign(rp_sa=4.0)
    frame[["fi_autre", "fi_asile", "fi_reinser", "fi_provis"]] = np.nan
    assert stock_needs(frame, scenario)["b11"].tolist() == [4]


def test_own_targets_of_a_territory_win(worked):
    indicators, _, scenario = worked
    scenario = replace(scenario, b2_tx_rs=0.07, territoires={"T2": {"b2_tx_rs": 0.01}, "XX": {}})
    found = needs_flow.rates(indicators, scenario)
    assert found.second_target.tolist() == [0.07, 0.01]
    assert found.long_target == pytest.approx(0.85 * found.long_start)
    assert found.disappearance == pytest.approx([0.002, 0])
    # None is its own too: the observed rate, whatever the others have to reach.
    back = needs_flow.rates(indicators, replace(scenario, territoires={"T1": {"b2_tx_rs": None}}))
    assert back.second_target.tolist() == [0.06, 0.07]


def test_targets_that_fill_the_stock_are_refused(worked):
    indicators, households, scenario = worked
    with pytest.raises(ValueError, match="T1"):
        evaluate(indicators, households, replace(scenario, b2_tx_rs=0.95))


def test_many_scenarios_give_what_each_gives(worked):
    indicators, households, scenario = worked
    scenarios = [
        replace(scenario, projection=projection, b1_horizon_resorption=horizon, b12_cohab_interg_subie=share)
        for projection in (2022, 2024)
        for horizon in (2021, 2023, 2031)
        for share in (0, 30)
    ]
    many = evaluate_many(indicators, households, scenarios)
    for position, one in enumerate(scenarios):
        alone = evaluate(indicators, households, one)
        assert many.besoin[position].tolist() == alone.totals["besoin"].tolist()
        assert many.pic[position].tolist() == alone.totals["pic"].tolist()
        assert many.totals[position] == alone.total
    with pytest.raises(ValueError, match="base year"):
        evaluate_many(indicators, households, [scenario, replace(scenario, annee_base=2022)])


rate = st.floats(0, 0.3)
flows = st.fixed_dictionaries(
    {
        "series": st.lists(st.floats(50, 5000), min_size=2, max_size=12),
        "rates": st.fixed_dictionaries(
            {
                **{kind: st.tuples(rate, rate) for kind in ("long", "short", "second")},
                "disappearance": st.floats(0, 0.02),
                "restructuring": st.floats(0, 0.02),
            }
        ),
        "parc": st.integers(0, 20_000),
        "deficit": st.integers(-50, 500),
        "unhoused": st.integers(0, 200),
        "span": st.integers(-3, 30),
    }
)


@given(flows)
def test_flow_is_that_of_the_plain_loop(case):
    base = 2021
    last = base + len(case["series"]) - 1
    horizon = base + case["span"]
    rates = case["rates"]
    arrays = needs_flow.Rates(
        **{
            f"{kind}_{end}": np.array([rates[kind][i]])
            for kind in ("long", "short", "second")
            for i, end in enumerate(("start", "target"))
        },
        disappearance=np.array([rates["disappearance"]]),
        restructuring=np.array([rates["restructuring"]]),
    )
    ours = needs_flow.project(
        np.array([case["series"]]), np.arange(base, last + 1), np.array([case["deficit"]]),
        np.array([case["unhoused"]]), np.array([case["parc"]]), arrays, base, last, horizon,
        keep=("parc",),
    )  # fmt: skip
    series = dict(zip(range(base, last + 1), case["series"]))
    totals, peak, parcs = plain_loop.flow(
        series, rates, case["parc"], case["deficit"], case["unhoused"], base, last, horizon
    )
    assert ours.peak_year[0] == peak
    assert {name: getattr(ours, name)[0] for name in totals} == totals
    assert ours.yearly["parc"][0].tolist() == parcs


@given(st.lists(st.lists(st.floats(100, 9000), min_size=6, max_size=6), min_size=1, max_size=5), st.data())
def test_terms_sum_to_the_need_and_the_group_to_the_positive_ones(series, data):
    codes = [f"T{i}" for i in range(len(series))]
    scenario = Scenario(projection=2026, b1_horizon_resorption=data.draw(st.integers(2021, 2050)))
    columns = needed_columns(scenario)
    volume = st.floats(0, 300)
    frame = pd.DataFrame({c: [data.draw(volume) for _ in codes] for c in columns}, index=codes)
    frame["parctot"] = [1.2 * s[0] for s in series]
    for name, top in (("tx_lv", 0.2), ("tx_rs", 0.3), ("tx_disp", 0.05), ("tx_rest", 0.05)):
        frame[name] = [data.draw(st.floats(0, top)) for _ in codes]
    frame["lv_total"] = frame["lv_2plus"] + 1
    long = pd.DataFrame(
        [{"code": c, "annee": 2021 + i, "menages": v} for c, s in zip(codes, series) for i, v in enumerate(s)]
    )
    needs = evaluate(frame, Households.from_long(long, 2021, 2026), scenario)
    signed = sum(TERM_SIGNS[term] * needs.totals[term] for term in TEN_TERMS)
    assert (signed == needs.totals["besoin"].where(needs.totals["retenu"], 0)).all()
    assert (needs.components.sum(axis=1) == needs.totals["besoin"]).all()
    assert needs.total == signed.sum()
    terms = needs.totals[[t for t in TEN_TERMS if t not in ("t_a", "t_b")]]
    assert (terms >= 0).all(axis=None)


def test_double_counts_are_what_the_stock_loses_to_them(worked):
    indicators, households, scenario = worked
    scenario = replace(scenario, b13_taux_reallocation=0.0, b15_taux_reallocation=0.0)
    needs = evaluate(indicators, households, replace(scenario, r25=0.3, r35=0.2, r43=0.4, r45=0.1))
    without = evaluate(indicators, households, replace(scenario, r25=0.0, r35=0.0, r43=0.0, r45=0.0))
    assert needs.totals.loc["T1", "b16"] < 0
    assert needs.totals["b16"].tolist() == (needs.totals["stock"] - without.totals["stock"]).tolist()
    assert without.totals[["b16", "b16_avp"]].eq(0).all(axis=None)
    # They are in the briques already: the need is the sum of the components alone.
    assert needs.totals["b16_avp"].tolist() == needs.overlaps.sum(axis=1).tolist()
    assert needs.totals["besoin"].tolist() == needs.components.sum(axis=1).tolist()


def test_double_counts_of_a_given_brique_are_not_known(worked):
    indicators, households, scenario = worked
    given = indicators.assign(don_b13=12.0, don_b15=3.0)
    assert evaluate(given, households, scenario).totals["b16"].tolist() == [0, 0]


@given(scenarios(Scenario, ("T0", "T1", "T2"), annee_base=2021, projection=2026), st.integers(0, 2**32 - 1))
def test_a_territory_has_the_same_figures_among_others_and_alone(scenario, seed):
    """Whatever parameters of volet B each of them has of its own."""
    draw = np.random.default_rng(seed)
    codes = pd.Index(["T0", "T1", "T2"])
    columns = [name for name in possible_columns("nationale") if not name.startswith("don_")]
    frame = pd.DataFrame(draw.integers(0, 60, (3, len(columns))).astype(float), codes, columns)
    frame["parctot"] = draw.integers(500, 4000, 3).astype(float)
    frame["lv_total"] = frame["lv_2plus"] + draw.integers(1, 60, 3)
    for name, top in (("tx_lv", 0.2), ("tx_rs", 0.15), ("tx_disp", 0.05), ("tx_rest", 0.05)):
        frame[name] = draw.uniform(0, top, 3)
    frame["region"] = ["11", "32", "32"]
    years = np.arange(2021, 2027)
    names = PARAMETERS["b2_scenario"].choices
    series = {name: 900 + draw.normal(0, 12, (3, len(years))).cumsum(axis=1) for name in names}
    households = Households(codes, years, series)
    together = evaluate(frame, households, scenario)
    for code in codes:
        alone = evaluate(frame.loc[[code]], households, scenario.of_territory(code))
        assert together.totals.loc[code].to_dict() == alone.totals.loc[code].to_dict()
        assert together.stock.loc[code].to_dict() == alone.stock.loc[code].to_dict()
    many = evaluate_many(frame, households, [scenario])
    assert many.besoin[0].tolist() == together.totals["besoin"].tolist()
