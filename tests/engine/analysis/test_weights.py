# SPDX-License-Identifier: GPL-2.0-or-later
"""How far the need moves with one parameter: what each scenario gives, by itself, in the chain."""

from __future__ import annotations

from dataclasses import replace

import guide_example
import pytest
import study_example
import worked_example

from otelo_qgis.engine.analysis.weights import values_of, variants, weights
from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.inputs import StudyInputs

INDICATORS, HOUSEHOLDS, SCENARIO = worked_example.inputs()
INPUTS = StudyInputs(
    INDICATORS.assign(nom=["Territoire un", "Territoire deux"], fictif=False),
    HOUSEHOLDS,
    study_example.COMMUNES,
)
ENDS = {"b1_horizon_resorption": (2025, 2060), "b12_cohab_interg_subie": (0, 100), "b2_tx_rs": (0.0, 0.2)}


def test_each_end_is_what_the_chain_gives():
    need, ranges, households = weights(INPUTS, SCENARIO, ENDS)
    assert need == evaluate_study(INPUTS, SCENARIO).total == households[SCENARIO.b2_scenario]
    for name, (low, high) in ENDS.items():
        ends = [evaluate_study(INPUTS, replace(SCENARIO, **{name: value})).total for value in (low, high)]
        assert ranges[name] == (min(*ends, need), max(*ends, need))
    switched = replace(SCENARIO, b11_hotel=not SCENARIO.b11_hotel)
    assert evaluate_study(INPUTS, switched).total in ranges["b11_hotel"]
    # What has no ends, and what the whole study shares, is not tried.
    assert not {"b13_taux_reallocation", "annee_base", "edition", "d_duree_plh"} & set(ranges)


def test_what_the_inputs_cannot_feed_is_left_out():
    poor = replace(INPUTS, indicators=INPUTS.indicators.drop(columns="rp_hotel"))
    scenario = replace(SCENARIO, b11_hotel=False)
    assert "b11_hotel" not in weights(poor, scenario, {})[1]
    tried = [varied for name, varied in variants(INPUTS, SCENARIO, {"projection": (2021, 2099)})]
    assert tried and max(one.projection for one in tried) <= HOUSEHOLDS.years[-1]
    assert {one.b2_scenario for one in tried} <= {*HOUSEHOLDS.series, SCENARIO.b2_scenario}


def test_the_edition_of_the_guide():
    study = guide_example.study()
    inputs, scenario = study.inputs, study.own_scenario
    need, ranges, _ = weights(inputs, scenario, {"horizon_resorption": (10, 40)})
    assert need == study.total
    sooner = evaluate_study(inputs, replace(scenario, horizon_resorption=10)).total
    assert sooner in ranges["horizon_resorption"]


@pytest.mark.parametrize(
    ("name", "present", "expected"),
    [
        ("b11_sa", True, [True, False]),
        ("source_b15", "RP", ["Filo", "RP"]),
        ("projection", 2030, [2025, 2040]),
        ("b2_tx_rs", None, [2025.0, 2040.0]),
    ],
)
def test_values_that_are_tried(name, present, expected):
    assert values_of(Scenario.PARAMETERS[name], present, (2025, 2040)) == expected


def test_sets_of_choices_are_tried_one_choice_away():
    parameter = Scenario.PARAMETERS["b1_briques"]
    tried = values_of(parameter, ("b11", "b12"), None)
    assert ("b11",) in tried and ("b12",) in tried and ("b11", "b12", "b13") in tried
    assert len(tried) == len(parameter.choices)
