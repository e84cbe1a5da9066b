# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from dataclasses import replace

import guide_example
import numpy as np
import pandas as pd
import pytest
import study_example
import worked_example
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis import compare
from otelo_qgis.engine.analysis.compare import contributions, demographic_matrix, varying
from otelo_qgis.engine.chain import evaluate_again, evaluate_needs
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.guide import OMPHALE
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, Scenario
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.national.breakdown import evaluate
from otelo_qgis.engine.study import Study

FRAME, HOUSEHOLDS, A = worked_example.inputs()
INPUTS = StudyInputs(FRAME, HOUSEHOLDS, pd.DataFrame())


def retained(scenario):
    needs = evaluate(FRAME, HOUSEHOLDS, scenario)
    return needs.totals["besoin"].clip(lower=0).to_numpy()


def test_contributions_by_hand():
    b = replace(A, b12_cohab_interg_subie=60.0, b1_horizon_resorption=2024)
    made = contributions(INPUTS, A, b)
    assert made.names == [("b1_horizon_resorption",), ("b12_cohab_interg_subie",)]
    first = retained(replace(A, b1_horizon_resorption=2024)) - retained(A)
    other = retained(b) - retained(replace(A, b12_cohab_interg_subie=60.0))
    assert made.in_order[0].tolist() == first.tolist()
    assert made.shapley[0].tolist() == ((first + other) / 2).tolist()
    assert made.in_order.sum(axis=0).tolist() == (retained(b) - retained(A)).tolist()


def test_same_scenarios_have_nothing_to_share():
    made = contributions(INPUTS, A, A)
    assert made.names == [] and made.shapley.shape == (0, 2)
    assert made.first.tolist() == made.second.tolist() == retained(A).tolist()


def test_parameters_that_only_go_together_are_changed_together():
    b = replace(A, source_b14="RP", b14_confort="RP_abs_sani", b13_taux_effort=30)
    frame = FRAME.assign(rp_sani_l=7.0, rp_sani_p=3.0)
    c = replace(b, source_b14="FF", b14_confort="FF_abs_wc")
    frame = frame.assign(ffi_wc_l=30.0, ffi_wc_p=20.0)
    made = contributions(replace(INPUTS, indicators=frame), b, c)
    assert made.names == [("source_b14", "b14_confort")]
    assert made.shapley.sum(axis=0).tolist() == (made.second - made.first).tolist()


def test_targets_of_territories_are_a_parameter_like_another():
    b = replace(A, territoires={"T1": {"b2_tx_rs": 0.1}})
    assert varying(A, b) == ["territoires"]
    made = contributions(INPUTS, A, b)
    assert made.shapley[0, 0] > 0 == made.shapley[0, 1]
    assert compare.label_of(A, made.names[0]) == "Paramètres propres à des territoires"
    assert [compare.value_text(one, made.names[0]) for one in (A, b)] == ["aucun", "T1 (b2_tx_rs 0,1)"]
    many = replace(A, territoires={f"T{n}": {"b13_plp": False} for n in range(5)})
    assert compare.own_values_text(many).endswith("T2 (b13_plp non), et 2 autre(s) territoire(s)")


def test_scenarios_of_the_guide_share_out_their_difference():
    first, inputs = guide_example.SCENARIO, guide_example.inputs()
    second = replace(first, horizon_resorption=30, b12_cohab_interg_subie=False, b13_taux_effort=35)
    made = contributions(inputs, first, second)
    assert [name for (name,) in made.names] == varying(first, second)
    gap = evaluate_needs(inputs, second).total - evaluate_needs(inputs, first).total
    assert made.shapley.sum() == pytest.approx(gap) == made.in_order.sum()
    assert compare.label_of(first, ("b12_cohab_interg_subie",)).endswith("en entier")
    assert compare.value_text(second, ("b12_cohab_interg_subie",)) == "non"
    with pytest.raises(OteloError, match="même édition"):
        contributions(inputs, first, guide_example.NATIONAL_SCENARIO)
    six = demographic_matrix(inputs, first)
    assert list(six) == list(OMPHALE) and six["central_c"].tolist() == made.first.tolist()
    own = replace(first, territoires={"Z2": {"b2_scenario": "pb_c"}})
    kept = demographic_matrix(inputs, own)
    assert compare.own_scenarios(own) == ["Z2"] and len({need[1] for need in kept.values()}) == 1


def test_what_the_data_do_not_feed_is_changed_with_what_makes_it_so():
    first = replace(
        guide_example.SCENARIO, source_b14="FF", b14_confort_ff="FF_abs_wc", b14_qualite="FF_ss_ent"
    )
    second = replace(guide_example.SCENARIO, b14_confort_ff="FF_abs_sani")
    inputs = guide_example.inputs()
    lacking = inputs.indicators.drop(columns=["ffe_sa_l", "ffe_sa_p"])
    made = contributions(replace(inputs, indicators=lacking), first, second)
    assert ("source_b14", "b14_confort_ff", "b14_qualite") in made.names
    assert made.shapley.sum(axis=0) == pytest.approx(made.second - made.first)


def test_base_years_that_differ_are_refused():
    with pytest.raises(OteloError, match="2021, 2022"):
        contributions(INPUTS, A, replace(A, annee_base=2022))


scenarios = st.builds(
    lambda **given: replace(A, **given),
    b12_cohab_interg_subie=st.floats(0, 100),
    b11_sa=st.booleans(),
    b13_taux_reallocation=st.floats(0, 100),
    b1_horizon_resorption=st.integers(2024, 2060),
    b2_tx_rs=st.none() | st.floats(0, 0.3),
    b2_tx_disparition=st.none() | st.floats(0, 0.05),
)


@given(scenarios, scenarios)
def test_contributions_always_sum_to_the_difference(a, b):
    made = contributions(INPUTS, a, b)
    gap = made.second - made.first
    assert made.in_order.sum(axis=0) == pytest.approx(gap)
    assert made.shapley.sum(axis=0) == pytest.approx(gap)
    assert gap.tolist() == (retained(b) - retained(a)).tolist()
    # From B to A, the same averages the other way: the order of the scenarios does not matter.
    back = contributions(INPUTS, b, a)
    assert back.names == made.names
    assert back.shapley == pytest.approx(-made.shapley)


def test_drawn_orders_sum_too_and_come_near_the_exact_average(monkeypatch):
    b = replace(
        A, b12_cohab_interg_subie=70.0, b1_horizon_resorption=2024, b2_tx_rs=0.1, b11_sa=False, b13_plp=False
    )
    exact = contributions(INPUTS, A, b)
    monkeypatch.setattr(compare, "EXACT", 2)
    drawn = contributions(INPUTS, A, b, seed=3)
    assert exact.exact and not drawn.exact
    assert drawn.shapley.sum(axis=0) == pytest.approx(drawn.second - drawn.first)
    assert drawn.shapley == pytest.approx(exact.shapley, abs=1.5)
    assert np.array_equal(drawn.shapley, contributions(INPUTS, A, b, seed=3).shapley)


def test_nine_demographic_scenarios():
    values = HOUSEHOLDS.series["central_c"]
    series = {name: values * (1 + 0.01 * i) for i, name in enumerate(DEMOGRAPHIC_SCENARIOS)}
    households = Households(HOUSEHOLDS.codes, HOUSEHOLDS.years, series)
    made = demographic_matrix(replace(INPUTS, households=households), A)
    assert list(made) == list(DEMOGRAPHIC_SCENARIOS)
    needs = evaluate(FRAME, households, replace(A, b2_scenario="pb_b"))
    assert made["pb_b"].tolist() == needs.totals["besoin"].clip(lower=0).tolist()
    own = Households(HOUSEHOLDS.codes, HOUSEHOLDS.years, {"menages": values})
    with pytest.raises(OteloError, match="série propre"):
        demographic_matrix(replace(INPUTS, households=own), Scenario())


def test_a_compared_scenario_has_its_objectives_too():
    study = study_example.study()
    longer = replace(study.scenario, b1_horizon_resorption=2060)
    outcome, _ = compare.outcome_of_scenario(study, longer, "plus long")
    whole = evaluate_again(study, longer)
    for column in compare.COMPARED:
        assert outcome.restitution[column].tolist() == whole.epci[column].tolist()
        assert outcome.communes[column].tolist() == whole.communes[column].tolist()
    assert outcome.total < compare.outcome_of_study(study, "").total
    assert outcome.sum_of("place") + outcome.sum_of("non_couver") <= outcome.total
    assert outcome.sum_of("place") < compare.outcome_of_study(study, "").sum_of("place")


def test_a_study_without_objectives_is_compared_on_its_needs():
    tables = study_example.tables()
    kept = {name: tables[name] for name in ("besoins", "communes_besoins", "epci_besoins")}
    outcome = compare.outcome_of_study(Study(kept), "sans volet D")
    assert outcome.sum_of("place") is None and outcome.sum_of("besoin") == outcome.total
