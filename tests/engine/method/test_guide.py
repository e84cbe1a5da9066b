# SPDX-License-Identifier: GPL-2.0-or-later
"""Volets B and C of the guide: against a plain loop over one zone at a time; what holds for any data."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import plain_loop_guide as plain
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import scenarios, territory_rows
from support import SHARED

from otelo_qgis.engine.definitions.coefficients import COEFFICIENTS
from otelo_qgis.engine.definitions.components import COMPONENTS_OF
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.parameters import GUIDE
from otelo_qgis.engine.journal import needs_lines
from otelo_qgis.engine.method.allocation import aggregate, allocate
from otelo_qgis.engine.method.guide.coefficients import commune_needs, restitution_needs
from otelo_qgis.engine.method.guide.settings import Settings
from otelo_qgis.engine.method.guide.stock import only
from otelo_qgis.engine.method.guide.synthesis import evaluate, evaluate_many, projected_change
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.quality import needed_columns, problems

ZONES = ("1101", "3213", "0056", "2A01")
GUIDE_EXAMPLES = SHARED / "oracle" / "guide" / "exemples.json"
# What is ours alone: Otelo 1.2 has no retained zone, nor terms.
OURS = ("retenu", *(f"t_{letter}" for letter in "abefkhilm"))


def household_ends(codes, seed: int, scenario: GuideScenario) -> Households:
    """Households of N and N + 6 in some of the zones, whole or not, of each scenario of Omphale but one."""
    draw = np.random.default_rng(seed)
    names = [name for name in GuideScenario.PARAMETERS["b2_scenario"].choices if name != "pb_c"]
    known = [code for code in codes if draw.uniform() < 0.8]
    series = {name: draw.integers(0, 4000, (len(known), 2)) / 2 for name in names}
    return Households(pd.Index(known, dtype=object), np.array(scenario.household_years), series)


def plain_zones(frame, households, scenario) -> list[dict]:
    """The figures of each zone by the plain loop."""
    found = []
    for code, row in frame.iterrows():
        own = vars(scenario.of_territory(code))
        projected = None
        if code in households.codes and own["b2_scenario"] in households.series:
            first, last = households.series[own["b2_scenario"]][households.codes.get_loc(code)]
            projected = last - first
        found.append(plain.zone(row.to_dict(), own, projected, code))
    for one, shares in zip(found, plain.between(found)):
        one.update(shares)
    return found


seeds = st.integers(0, 2**32 - 1)
studies = st.tuples(
    scenarios(GuideScenario, ZONES), st.lists(st.sampled_from(ZONES), min_size=1, unique=True), seeds
)


@given(studies, st.booleans())
def test_every_figure_is_that_of_the_plain_loop(study, with_region):
    scenario, codes, seed = study
    frame = territory_rows(codes, seed)
    if with_region:
        frame["region"] = ["11", "32", "94", "11"][: len(codes)]
    households = household_ends(codes, seed, scenario)
    needs = evaluate(frame, households, scenario)
    for code, expected in zip(codes, plain_zones(frame, households, scenario)):
        row = needs.totals.drop(columns=list(OURS)).loc[code].to_dict()
        assert row == {name: expected[name] for name in row}


@given(studies)
def test_what_must_sum_sums(study):
    scenario, codes, seed = study
    frame = territory_rows(codes, seed)
    needs = evaluate(frame, household_ends(codes, seed, scenario), scenario)
    totals = needs.totals
    assert (totals["besoin"] == totals["stock_avp"] + totals["flux"]).all()
    assert (totals["besoin"] == needs.components.sum(axis=1)).all()
    assert (totals["realloc_6"] == totals["stock_6"] - totals["stock_avp"]).all()
    assert (totals["stock"] == totals[list(plain.BRIQUES)].sum(axis=1)).all()
    # Each destination is rounded by itself.
    every = totals[["stock_ls", "stock_lm", "stock_ll"]].sum(axis=1)
    assert (abs(every - totals["stock_real"]) <= 1.5 + 1e-6).all()
    assert (abs(totals[["flux_ls", "flux_lm", "flux_ll"]].sum(axis=1) - totals["flux"]) <= 1.5).all()
    for brique in plain.SHARED:
        parts = totals[[f"{brique}_{kind}" for kind in ("ls", "lm", "ll")]].sum(axis=1)
        assert (abs(parts - totals[brique]) <= (1.5 if brique == "b13" else 0)).all()
    assert totals[["part_ls_fl", "part_lm_fl", "part_ll_fl"]].sum(axis=1).to_numpy() == pytest.approx(1)
    signs = {"t_h": -1, "t_i": -1, "t_l": -1}
    signed = sum(signs.get(term, 1) * totals[term] for term in OURS if term != "retenu")
    assert (signed == totals["besoin"].where(totals["retenu"], 0)).all()
    assert needs.total == totals["besoin"].clip(lower=0).sum()


@given(studies)
def test_a_zone_has_the_same_figures_among_others_and_alone(study):
    scenario, codes, seed = study
    frame = territory_rows(codes, seed)
    households = household_ends(codes, seed, scenario)
    together = evaluate(frame, households, scenario).totals.drop(
        columns=["part_parc", "part_stock", "part_flux"]
    )
    for code in codes:
        alone = evaluate(frame.loc[[code]], households, scenario.of_territory(code)).totals
        assert together.loc[code].to_dict() == alone[together.columns].loc[code].to_dict()


@settings(max_examples=15)
@given(studies, st.sets(st.sampled_from(plain.BRIQUES)))
def test_many_scenarios_give_what_each_gives(study, kept):
    scenario, codes, seed = study
    frame = territory_rows(codes, seed)
    households = household_ends(codes, seed, scenario)
    each = [scenario, only(scenario, kept), replace(scenario, horizon_resorption=7)]
    many = evaluate_many(frame, households, each)
    for position, one in enumerate(each):
        alone = evaluate(frame, households, one).totals
        for name in ("besoin", "flux", "stock_avp"):
            assert getattr(many, name)[position].tolist() == alone[name].tolist()
    # A brique that is left out counts nothing, wherever it had parameters of its own.
    left = evaluate(frame, households, each[1]).totals[[name for name in plain.BRIQUES if name not in kept]]
    assert not left.to_numpy().any()


def one_zone(**indicators) -> pd.DataFrame:
    frame = territory_rows(["3213"], 0) * 0
    return frame.assign(**{"ft_tot": 100.0, "ft_tot_p": 100.0, "parctot": 100.0, **indicators})


def figures(frame, households=None, **parameters) -> pd.Series:
    return evaluate(frame, households, GuideScenario(**parameters)).totals.loc["3213"]


@pytest.mark.parametrize("places, rounded", [(1, 0), (3, 2), (5, 2), (7, 4)])
def test_halves_go_to_the_even_number(places, rounded):
    assert figures(one_zone(g_autre_a=places), b11_part_etablissement=50)["b11"] == rounded


@pytest.mark.parametrize("count, six, one", [(5, 2, 0), (15, 4, 1), (25, 8, 1), (35, 10, 2), (45, 14, 2)])
def test_years_of_resorption(count, six, one):
    row = figures(one_zone(rp_sa=count), horizon_resorption=20)
    assert (row["b11_6"], row["b11_1"]) == (six, one)


def test_places_by_kind_where_the_table_has_no_public():
    frame = one_zone(fi_nomade=10.0, fi_foyer=4.0)
    frame = frame.drop(columns=[name for name in frame if name.startswith("g_")])
    assert figures(frame)["b11"] == 14
    assert figures(frame, b11_etablissement=("logementFoyer",))["b11"] == 4


@pytest.mark.skipif(not GUIDE_EXAMPLES.exists(), reason=f"examples of the guide absent: {GUIDE_EXAMPLES}")
def test_double_counts_of_the_guide():
    """Pages 42 and 43."""
    example = json.loads(GUIDE_EXAMPLES.read_text(encoding="utf-8"))["b16_doublons"]
    frame = one_zone(
        cohab=float(example["b12"]), plp_35=float(example["b13"]), rp_sani_l=float(example["b14"]),
        rp_acc_loc=float(example["b15"]),
    )  # fmt: skip
    row = figures(frame, b13_taux_effort=example["seuil"])
    assert (row["b13"], row["b15"]) == (example["b13_corrige"], example["b15_corrige"])
    assert row[["b12", "b13", "b14", "b15"]].sum() == example["total_b12_a_b15"]
    assert row["b16"] == -sum(example["doublons"].values())


def test_what_a_rehabilitated_owner_is_counted_as():
    frame = one_zone(rp_sani_p=10.0, rp_sani_l=4.0)
    apart = figures(frame)
    assert (apart["b14"], apart["rehab"], apart["rehab_6"]) == (4, 10, 3)
    both = figures(frame, b14_proprietaire=True, b14_taux_rehabilitation=70)
    assert (both["b14"], both["rehab"]) == (7, 7)
    assert both["besoin"] == figures(frame, b14_proprietaire=True)["besoin"] + 1


def test_a_zone_without_a_projection_takes_the_observed_change_and_says_so():
    frame = one_zone(men_obs=100.0, men_obs_p=90.0)
    scenario = GuideScenario()
    both = pd.concat([frame, frame.set_axis(["1101"])])
    ends = Households(pd.Index(["1101"]), np.array([2015, 2021]), {"central_c": np.array([[80.0, 83.0]])})
    needs = evaluate(both, ends, scenario)
    assert needs.totals["demo"].tolist() == [10, 3]
    assert needs.without_projection == ("3213",)
    (said,) = [line for line in needs_lines(needs) if "projection" in line.text]
    assert said.warns and "évolution observée" in said.text and "3213" in said.text
    # A scenario of households that the table lacks, and the user's own figure, which asks for none.
    assert evaluate(both, ends, replace(scenario, b2_scenario="ph_c")).without_projection == ("3213", "1101")
    given = evaluate(both, None, replace(scenario, b2_choix_omphale=False, autre_source_b21=-4.0))
    assert given.totals["demo"].tolist() == [-4, -4] and given.without_projection == ()


def test_projections_of_other_years_are_not_those_of_the_period():
    ends = Households(pd.Index(["3213"]), np.array([2018, 2024]), {"central_c": np.array([[80.0, 83.0]])})
    index = pd.Index(["3213"])
    assert np.isnan(projected_change(ends, Settings(GuideScenario(), index)))
    assert projected_change(ends, Settings(GuideScenario(annee_base=2018), index)) == [3]


def test_targets_that_fill_the_stock_are_refused():
    frame = one_zone(ft_rs=30.0)
    scenario = GuideScenario(territoires={"3213": {"b2_tx_vacance": 0.7}})
    with pytest.raises(ValueError, match="b2_tx_vacance.*100 % du parc.*3213"):
        evaluate(frame, None, scenario)
    assert evaluate(frame, None, replace(scenario, b2_tx_vacance=0.2, territoires={})).total >= 0


def checked(frame, scenario, flow=True) -> list[str]:
    """What the check of the indicators finds, each problem as its sentence."""
    return [str(problem) for problem in problems(frame, scenario, "Pack", flow)]


def test_only_what_is_counted_must_be_there():
    """By each zone: where it is not counted, an indicator may be absent or empty."""
    frame = pd.concat([one_zone(), one_zone().set_axis(["1101"])])
    scenario = GuideScenario()
    columns = needed_columns(scenario, frame.columns)
    assert checked(frame[columns], scenario) == []
    evaluate(frame[columns], None, scenario)
    needed = [problem for name in columns for problem in checked(frame[columns].drop(columns=name), scenario)]
    kinds = [name for name in columns if name.startswith("g_")]
    # Places by public replace each other, and the whole of the kind replaces both.
    assert len(needed) == len(columns) - len(kinds)
    assert all("indicateurs absents" in problem for problem in needed)

    frame.loc["3213", "so_lou_lp"] = np.nan
    own = replace(scenario, territoires={"1101": {"source_b15": "Filo"}})
    assert checked(frame, own) == [] and len(evaluate(frame, None, own).totals) == 2
    own = replace(scenario, territoires={"3213": {"source_b15": "Filo"}})
    (problem,) = checked(frame, own)
    assert "so_lou_lp" in problem and "3213" in problem and "1101" not in problem
    # Nothing of the flow is asked for where the stock alone is evaluated.
    stock_only = needed_columns(scenario, frame.columns, flow=False)
    assert "parctot" not in stock_only and checked(frame[stock_only], scenario, flow=False) == []


@pytest.mark.parametrize(
    "change, named",
    [
        ({"parctot": 0.0}, "parctot"),
        ({"ft_tot": 0.0}, "ft_tot"),
        ({"ft_tot_p": 0.0}, "ft_tot_p"),
        ({"ft_va": 60.0, "ft_rs": 40.0}, "ft_va"),
        ({"rp_sa": -1.0}, "rp_sa"),
    ],
)
def test_a_stock_that_no_rate_can_be_drawn_from_is_refused(change, named):
    (problem,) = checked(one_zone(**change), GuideScenario())
    assert "Pack" in problem and named in problem and "3213" in problem
    assert checked(one_zone(), GuideScenario()) == []


# Volet C -------------------------------------------------------------------------------------------


@st.composite
def commune_tables(draw):
    """Communes of one to three zones and of EPCI that may lie in several, with their classes; and needs."""
    count = draw(st.integers(1, 12))
    rng = np.random.default_rng(draw(seeds))
    frame = pd.DataFrame(
        {
            "analyse": rng.choice(["Z1", "Z2", "Z3"], count),
            "restitution": rng.choice(["E1", "E2"], count),
            "logements": rng.integers(1, 900, count).astype(float),
            "classe_ini": rng.integers(1, 8, count),
            "classe": rng.choice([9999, *range(1, 8)], count),
            **{name: rng.normal(0, 3, count).round(4) for name in COEFFICIENTS},
        },
        index=[f"{number:05d}" for number in range(count)],
    )
    frame["log_ze"] = frame.groupby("analyse")["logements"].transform("sum") + draw(st.sampled_from([0, 50]))
    return frame, {
        zone: draw(st.integers(-60, 3000)) for zone in draw(st.sets(st.sampled_from(["Z1", "Z2"])))
    }


@given(commune_tables())
def test_communes_and_epci_are_those_of_the_plain_loop(case):
    frame, needs = case
    rows = frame.to_dict("records")
    ours = commune_needs(frame, pd.Series(needs, dtype=float))
    expected = plain.communes(rows, needs)
    assert ours.to_dict("records") == expected
    sums = restitution_needs(ours, frame["restitution"])
    assert sums.to_dict("index") == plain.epci(rows, expected)


@given(commune_tables())
def test_bounded_needs_make_that_of_their_zone(case):
    frame, needs = case
    found = commune_needs(frame, pd.Series(needs, dtype=float))
    sums = found.groupby(frame["analyse"])[["borne", "cale"]].sum()
    for zone, row in sums.iterrows():
        expected = needs.get(zone, 0) if row["borne"] else 0
        assert row["cale"] == pytest.approx(expected)


@given(commune_tables(), st.data())
def test_whole_communes_sum_to_their_zone_and_epci_are_near_otelo_1_2(case, data):
    """An EPCI is within one dwelling of `cale` in each of its zones, where these have a need."""
    frame, _ = case
    frame = frame.assign(menages=frame["logements"])
    names = COMPONENTS_OF[GUIDE]
    zones = sorted(set(frame["analyse"]))
    draw = np.random.default_rng(data.draw(seeds))
    components = pd.DataFrame(draw.integers(-40, 200, (len(zones), len(names))), index=zones, columns=names)
    found = allocate(components, frame, GuideScenario()).communes
    assert found.groupby(frame["analyse"])[list(names)].sum().equals(components.rename_axis("analyse"))
    needs = components.sum(axis=1)
    sums = aggregate(found, frame["restitution"])
    bounded = found.groupby(frame["analyse"])["borne"].sum()
    for code, mine in frame.groupby("restitution")["analyse"]:
        if (needs[mine.unique()] > 0).all() and (bounded[mine.unique()] > 0).all():
            assert abs(sums.at[code, "besoin"] - sums.at[code, "cale"]) <= mine.nunique()
    # The order of the communes changes nothing.
    again = allocate(components, frame.sample(frac=1, random_state=1), GuideScenario()).communes
    assert again.reindex(frame.index).equals(found)
