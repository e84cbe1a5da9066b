# SPDX-License-Identifier: GPL-2.0-or-later
"""A study on newer data: what each of them adds, and that nothing else is added."""

from __future__ import annotations

from dataclasses import replace

import guide_example
import numpy as np
import pandas as pd
import pytest
import study_example
import worked_example
from hypothesis import given, settings
from hypothesis import strategies as st

from otelo_qgis.engine.analysis import update
from otelo_qgis.engine.analysis.update import data_bridge
from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.tables import INDICATOR_LIST
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.national.flow import with_span
from otelo_qgis.engine.study import Study

FRAME, HOUSEHOLDS, SCENARIO = worked_example.inputs()
FRAME = FRAME.assign(nom=["Territoire un", "Territoire deux"], fictif=False)


def study(frame=FRAME, households=HOUSEHOLDS, scenario=SCENARIO):
    return evaluate_study(StudyInputs(frame, households, study_example.COMMUNES), scenario)


def scaled(factor, first=0, last=99):
    series = {name: values.copy() for name, values in HOUSEHOLDS.series.items()}
    for values in series.values():
        values[:, first:last] *= factor
    return replace(HOUSEHOLDS, series=series)


def amounts(bridge):
    return {step.id: step.amounts.sum() for step in bridge.steps}


BEFORE = study()


def test_the_same_data_have_no_cause():
    bridge = data_bridge(BEFORE, study())
    assert bridge.steps == [] and bridge.first.tolist() == bridge.second.tolist()


def test_one_database_is_the_whole_of_the_difference():
    after = study(FRAME.assign(cohab=FRAME["cohab"] * 2))
    (step,) = data_bridge(BEFORE, after).steps
    assert (step.id, step.label, step.text) == (
        "FILOCOM",
        "Fichier des logements par commune",
        "1 indicateur",
    )
    assert step.amounts.sum() == after.total - BEFORE.total > 0


def test_two_causes_are_the_mean_of_both_orders():
    frame, households = FRAME.assign(cohab=FRAME["cohab"] * 2), scaled(1.1, 2)
    after = study(frame, households)
    one, other = study(frame).total, study(households=households).total
    found = amounts(data_bridge(BEFORE, after))
    assert found == {
        "menages": ((other - BEFORE.total) + (after.total - one)) / 2,
        "FILOCOM": ((one - BEFORE.total) + (after.total - other)) / 2,
    }


def test_a_later_base_year_comes_before_its_households():
    scenario = replace(SCENARIO, annee_base=2022)
    cut = Households.from_long(HOUSEHOLDS.to_long(), 2022, 2024)
    # The same households, a year less; rates over six years are by year in this base year.
    yearly = with_span(FRAME, SCENARIO.rate_years, scenario.rate_years)
    assert (SCENARIO.rate_years, scenario.rate_years) == (6, 1)
    (step,) = data_bridge(BEFORE, study(yearly, cut, scenario)).steps
    assert (step.id, step.text) == ("annee_base", "2021 → 2022") and step.amounts.sum() < 0
    # Others: the year keeps what it took off.
    other = Households.from_long(scaled(1.05, 1).to_long(), 2022, 2024)
    after = study(yearly, other, scenario)
    found = amounts(data_bridge(BEFORE, after))
    assert found["annee_base"] == step.amounts.sum()
    assert sum(found.values()) == after.total - BEFORE.total
    # An earlier one cannot be told from its households.
    (step,) = data_bridge(after, BEFORE).steps
    assert step.label == "Année de base et ménages" and step.text == "2022 → 2021"


def test_parameters_and_sources_that_only_one_reads_go_together():
    frame = FRAME.assign(rp_sani_l=7.0, rp_sani_p=3.0).drop(columns=["plp_30"])
    frame["plp_35"] = 90.0
    scenario = replace(SCENARIO, source_b14="RP", b14_confort="RP_abs_sani", b13_taux_effort=35)
    after = study(frame, scenario=scenario)
    bridge = data_bridge(BEFORE, after)
    assert amounts(bridge) == {"parametres": after.total - BEFORE.total}
    assert bridge.steps[0].text == "2 paramètre(s)"


def test_territories_of_one_study_are_a_step_of_their_own():
    bridge = data_bridge(BEFORE, study(FRAME.loc[["T2"]]))
    assert amounts(bridge) == {"hors_commun": -BEFORE.total}
    with pytest.raises(OteloError, match="aucun territoire d'analyse en commun"):
        data_bridge(study(FRAME.loc[["T1"]]), study(FRAME.loc[["T2"]]))


def test_years_of_a_database_are_told():
    def dated(made, year):
        rows = pd.DataFrame({"indicateur": ["lv_total", "cohab"], "millesime": [year, 2021]})
        return Study({**made.tables, INDICATOR_LIST: rows}, made.results)

    after = study(FRAME.assign(lv_total=FRAME["lv_total"] * 0.9, tx_lv=FRAME["tx_lv"] * 0.9))
    texts = [step.text for step in data_bridge(dated(BEFORE, 2020), dated(after, 2023)).steps]
    assert any("2020 → 2023" in text for text in texts)


def test_the_guide_too():
    inputs, scenario = guide_example.inputs(), guide_example.SCENARIO
    before = evaluate_study(inputs, scenario)
    frame = inputs.indicators.assign(parctot=inputs.indicators["parctot"] * 1.1)
    after = evaluate_study(replace(inputs, indicators=frame), replace(scenario, horizon_resorption=30))
    bridge = data_bridge(before, after)
    assert sum(amounts(bridge).values()) == pytest.approx(after.total - before.total)
    assert {"parametres"} < set(amounts(bridge))
    with pytest.raises(OteloError, match="éditions différentes"):
        data_bridge(before, BEFORE)


def test_many_causes_are_told_on_orders_that_are_drawn(monkeypatch):
    frame = FRAME.assign(cohab=FRAME["cohab"] * 2, sne_partic=FRAME["sne_partic"] * 3)
    after = study(frame, scaled(1.1, 1), replace(SCENARIO, b12_cohab_interg_subie=50.0))
    exact = amounts(data_bridge(BEFORE, after))
    monkeypatch.setattr(update, "EXACT", 2)
    drawn = amounts(data_bridge(BEFORE, after))
    assert sum(drawn.values()) == pytest.approx(sum(exact.values())) == after.total - BEFORE.total
    assert drawn == pytest.approx(exact, abs=0.25 * abs(sum(exact.values())))


COLUMNS = ("cohab", "sne_partic", "parctot")


@settings(max_examples=8)
@given(
    st.lists(st.floats(0.5, 1.5), min_size=len(COLUMNS), max_size=len(COLUMNS)),
    st.floats(0.9, 1.2),
    st.sampled_from([30.0, 50.0, 100.0]),
)
def test_causes_sum_to_the_difference(factors, growth, cohabiting):
    frame = FRAME.assign(**{name: FRAME[name] * factor for name, factor in zip(COLUMNS, factors)})
    after = study(frame, scaled(growth, 1), replace(SCENARIO, b12_cohab_interg_subie=cohabiting))
    bridge = data_bridge(BEFORE, after)
    told = sum((step.amounts for step in bridge.steps), np.zeros(2))
    assert told == pytest.approx(bridge.second - bridge.first, abs=1e-6)
    assert bridge.second.sum() == after.total
