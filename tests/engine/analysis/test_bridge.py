# SPDX-License-Identifier: GPL-2.0-or-later
"""From one edition of the method to the other: each step by itself, and their sum."""

from __future__ import annotations

from dataclasses import replace

import guide_example
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis import compare
from otelo_qgis.engine.analysis.bridge import between, bridge_of
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.parameters import GUIDE
from otelo_qgis.engine.study import Study

A, B = guide_example.SCENARIO, guide_example.NATIONAL_SCENARIO
INPUTS = guide_example.inputs()
# What makes the stock of the national edition read as the guide does.
SAME = replace(
    B, b11_part_etablissement=0.0, b12_cohab_interg_subie=100.0, b13_acc=True,
    b17_actif=True, b17_taux_reallocation=0.0, b13_taux_reallocation=50.0, b15_taux_reallocation=50.0,
    source_b14="RP", b14_confort="RP_abs_sani", b14_occupation="loc", b14_taux_reallocation=0.0,
    source_b15="RP", projection=2021, b1_horizon_resorption=2035,
)  # fmt: skip
GUIDE_SAME = replace(A, territoires={}, b11_part_etablissement=0.0, b12_heberg_gratuit=False)


def amounts(bridge) -> dict[str, np.ndarray]:
    return {step.id: step.amounts for step in bridge.steps}


def test_each_step_is_what_it_says():
    found = amounts(between(INPUTS, GUIDE_SAME, INPUTS, SAME))
    # The same stock, but for what moves free within the double counts; the same pace, the same six years.
    assert not {"def_b11", "def_b12", "def_b14", "def_b17", "resorption", "periode", "def_demo"} & set(found)
    longer = amounts(between(INPUTS, GUIDE_SAME, INPUTS, replace(SAME, b1_horizon_resorption=2045)))
    stock = guide_example.study(territoires={}, b11_part_etablissement=0.0, b12_heberg_gratuit=False)
    met = stock.analysis["stock_real"].to_numpy()
    assert longer["resorption"] == pytest.approx(met * (6 / 30 - 6 / 20), abs=1)
    more = amounts(between(INPUTS, GUIDE_SAME, INPUTS, replace(SAME, projection=2024)))
    assert (more["periode"] > met * 3 / 20 - 1).all()
    moves = amounts(between(INPUTS, GUIDE_SAME, INPUTS, replace(SAME, b13_taux_reallocation=100.0)))
    b13 = stock.analysis["b13"].to_numpy()
    assert moves["realloc"] - found.get("realloc", 0) == pytest.approx(-b13 * 0.5 * 6 / 20, abs=0.5)


def test_a_peak_is_a_step():
    households = guide_example.households()
    series = {name: values.copy() for name, values in households.series.items()}
    series["central_c"][:, 6:] -= np.array([[0.0, 300.0, 500.0, 700.0]])
    falling = replace(INPUTS, households=replace(households, series=series))
    found = between(falling, A, falling, replace(B, b1_horizon_resorption=2016))
    assert (amounts(found)["pic"] > 0).all()


def test_studies_are_bridged_both_ways_and_a_territory_of_one_only_is_told():
    guide, national = guide_example.read_study(), guide_example.national_study()
    there, back = bridge_of(guide, national), bridge_of(national, guide)
    assert there.first.sum() == guide.total and there.second.sum() == national.total
    assert sum(amounts(there).values()) == pytest.approx(there.second - there.first)
    assert [step.id for step in back.steps] == [step.id for step in there.steps][::-1]
    assert back.first.tolist() == there.second.tolist()
    one = replace(INPUTS, indicators=INPUTS.indicators.loc[["Z1"]])
    alone = amounts(between(INPUTS, A, one, B))["hors_commun"]
    assert alone.tolist() == [0, -guide.analysis.at["Z2", "besoin"]]
    elsewhere = replace(INPUTS, indicators=INPUTS.indicators.rename(index={"Z1": "A", "Z2": "B"}))
    with pytest.raises(OteloError, match="aucun territoire d'analyse en commun"):
        between(INPUTS, A, elsewhere, B)
    tables = {name: frame for name, frame in guide.tables.items() if name != "parametres"}
    with pytest.raises(OteloError, match="parametres"):
        bridge_of(Study(tables), national)


_GUIDE = st.fixed_dictionaries(
    {},
    optional={
        "horizon_resorption": st.integers(3, 60),
        "b1_taux_mobilite": st.floats(0, 100),
        "b13_acc": st.booleans(),
        "b2_tx_vacance": st.none() | st.floats(0, 0.5),
        "b2_choix_omphale": st.booleans(),
        "autre_source_b21": st.floats(0, 100),
    },
)
_NATIONAL = st.fixed_dictionaries(
    {},
    optional={
        "projection": st.integers(2015, 2024),
        "b1_horizon_resorption": st.integers(2014, 2050),
        "b1_coefficient": st.floats(0, 2),
        "b13_taux_reallocation": st.floats(0, 100),
        "b2_scenario": st.sampled_from(["central_c", "pb_b"]),
        "b2_tx_vacance_longue": st.none() | st.floats(0, 0.3),
        "b2_tx_disparition": st.none() | st.floats(0, 0.05),
    },
)


@given(_GUIDE, _NATIONAL, st.booleans())
def test_the_steps_always_sum_to_the_difference(guide, national, own):
    """Whatever the scenarios: short periods, stocks met at once, territories without a need or with values of
    their own, briques that are given."""
    frame = INPUTS.indicators.assign(don_b13=[30.0, -9000.0]) if own else INPUTS.indicators
    theirs = replace(B, **national, territoires={"Z2": {"b1_horizon_resorption": 2030}} if own else {})
    ours = replace(A, **guide)
    found = between(INPUTS, ours, replace(INPUTS, indicators=frame), theirs)
    added = sum(amounts(found).values(), np.zeros(2))
    assert found.first + added == pytest.approx(found.second, abs=1e-6)


def test_a_scenario_of_the_other_edition_is_computed_where_the_data_feed_it():
    study = guide_example.study()
    outcome, made = compare.outcome_of_scenario(study, B, "national")
    assert outcome.total == guide_example.national_study().total
    assert bridge_of(study, made).second.sum() == outcome.total
    with pytest.raises(OteloError, match="Études à comparer.*manquent en 2016"):
        compare.outcome_of_scenario(guide_example.read_study(), replace(B, projection=2021), "national")
    assert made.edition != GUIDE == study.edition
