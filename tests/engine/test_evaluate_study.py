# SPDX-License-Identifier: GPL-2.0-or-later
"""Volets A to D as one pure function: what it tells, what it computes again, what it keeps."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import study_example
import worked_example
from hypothesis import given
from hypothesis import strategies as st
from strategies import COSTLY

from otelo_qgis.engine import chain
from otelo_qgis.engine.chain import STEPS, evaluate_again, evaluate_study
from otelo_qgis.engine.common.errors import Cancelled, OteloError, TableError
from otelo_qgis.engine.definitions.local import SEGMENTS
from otelo_qgis.engine.inputs import Decisions, StudyInputs
from otelo_qgis.engine.method.objectives import capacity
from otelo_qgis.engine.study import Study

INDICATORS, HOUSEHOLDS, SCENARIO = worked_example.inputs()
INPUTS = StudyInputs(
    INDICATORS.assign(nom=["Territoire un", "Territoire deux"], fictif=False),
    HOUSEHOLDS,
    study_example.COMMUNES.assign(population=[100.0, 200.0, 300.0, 400.0]),
)


def same(one: Study, other: Study) -> bool:
    return list(one.tables) == list(other.tables) and all(
        one.tables[name].equals(other.tables[name]) for name in one.tables
    )


def test_the_steps_are_told_in_order():
    told = []
    evaluate_study(INPUTS, SCENARIO, progress=lambda step, share: told.append((step, share)))
    assert list(dict.fromkeys(step for step, _ in told)) == list(STEPS)
    assert told[-1] == ("objectifs", 1.0)


@pytest.mark.parametrize("step", STEPS)
def test_what_the_callback_raises_stops_the_chain(step):
    def cancel(told, share):
        if told == step:
            raise Cancelled

    with pytest.raises(Cancelled):
        evaluate_study(INPUTS, SCENARIO, progress=cancel)


def test_the_inputs_are_left_as_they_are():
    before = [frame.copy(deep=True) for frame in (INPUTS.indicators, INPUTS.communes)]
    evaluate_study(INPUTS, SCENARIO)
    assert before[0].equals(INPUTS.indicators) and before[1].equals(INPUTS.communes)


def test_a_step_is_computed_again_only_where_what_it_reads_has_changed(monkeypatch):
    calls = []
    for name in ("_meshes", "evaluate_needs", "allocate", "decide"):
        plain = getattr(chain, name)
        monkeypatch.setattr(chain, name, lambda *a, n=name, f=plain: calls.append(n) or f(*a))
    first = evaluate_study(INPUTS, SCENARIO)
    assert calls == ["_meshes", "evaluate_needs", "allocate", "decide"]

    def called(**changes) -> list[str]:
        calls.clear()
        inputs = replace(INPUTS, **changes.pop("inputs", {}))
        decisions = changes.pop("decisions", None)
        evaluate_study(inputs, replace(SCENARIO, **changes), decisions, before=first)
        return list(calls)

    assert called() == []
    assert called(d_duree_plh=5) == ["decide"]
    assert called(decisions=Decisions(pd.Series({"E1": 5.0}))) == ["decide"]
    other = {"demo": {"logements": 1.0}}
    assert called(inputs={"keys": {**INPUTS.keys, **other}}) == ["allocate", "decide"]
    assert called(decisions=Decisions(keys=other)) == ["allocate", "decide"]
    assert called(decisions=Decisions(keys={"demo": INPUTS.keys["demo"]})) == []
    assert called(b1_horizon_resorption=2040) == ["evaluate_needs", "allocate", "decide"]
    assert called(territoires={"T1": {"b2_tx_rs": 0.1}}) == ["evaluate_needs", "allocate", "decide"]
    assert called(inputs={"communes": INPUTS.communes.copy()}) == ["_meshes", "allocate", "decide"]


changes = st.fixed_dictionaries(
    {},
    optional={
        "b1_horizon_resorption": st.integers(2024, 2060),
        "b12_cohab_interg_subie": st.floats(0, 100),
        "b2_tx_rs": st.floats(0, 0.3),
        "d_duree_plh": st.integers(1, 12),
    },
)


@COSTLY
@given(changes, changes)
def test_what_is_taken_from_a_study_before_is_what_would_be_computed(one, other):
    first = evaluate_study(INPUTS, replace(SCENARIO, **one))
    assert same(
        evaluate_again(first, replace(SCENARIO, **other)), evaluate_study(INPUTS, replace(SCENARIO, **other))
    )


def test_the_bridge_from_the_need_to_what_is_placed_holds():
    study = evaluate_study(INPUTS, SCENARIO)
    sums = study.results.objectives.communes.sum(numeric_only=True)
    assert sums["place"] + sums["non_couver"] - sums["surplus"] == (
        sums["besoin"] - sums["conversion"] + sums["ajustement"]
    )


def test_keys_that_are_decided_stand_for_those_of_the_data():
    """For some components; those of the other edition wait for it; a study keeps what it was made with."""
    other = {"demo": {"logements": 1.0}}
    made = evaluate_study(INPUTS, SCENARIO, Decisions(keys={**other, "t_menages": {"logements": 1.0}}))
    given = evaluate_study(replace(INPUTS, keys={**INPUTS.keys, **other}), SCENARIO)
    assert made.communes["besoin"].equals(given.communes["besoin"])
    assert made.keys == given.keys and Study(dict(made.tables)).keys == given.keys


def test_a_study_is_read_back_with_what_made_it():
    shares = pd.DataFrame([[100.0, 0, 0, 0, 0, 0]] * 2, index=["E1", "E2"], columns=list(SEGMENTS))
    decisions = Decisions(pd.Series({"E1": 30.0, "E2": 30.0}, name="total"), shares)
    made = evaluate_study(INPUTS, SCENARIO, decisions)
    read = Study(dict(made.tables))
    assert read.results is None and read.decisions.totals.to_dict() == {"E1": 30.0, "E2": 30.0}
    assert read.decisions.segments.equals(shares.rename_axis("code"))
    again = evaluate_again(read, read.scenario)
    for name in ("besoins", "communes_besoins", "objectifs", "objectifs_epci", "phasage"):
        assert again.tables[name].equals(made.tables[name]), name


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"annee_base": 2022}, "année de base 2022, celle des données est 2021"),
        ({"projection": 2200 - 110}, "s'arrêtent en"),
        ({"source_b11": "SNE"}, "sne_sa"),
        ({"b2_scenario": "ph_h"}, "ph_h"),
    ],
)
def test_a_scenario_that_the_inputs_cannot_serve_is_refused(change, words):
    with pytest.raises(OteloError, match=words):
        evaluate_study(INPUTS, replace(SCENARIO, **change))


def test_a_territory_without_commune_is_refused():
    alone = replace(INPUTS, communes=INPUTS.communes[INPUTS.communes["analyse"] != "T2"])
    with pytest.raises(TableError, match="T2"):
        evaluate_study(alone, SCENARIO)


def test_double_counts_of_the_communes_sum_to_those_of_their_territory():
    study = evaluate_study(INPUTS, replace(SCENARIO, r43=0.9, b13_taux_reallocation=0.0))
    inside = study.communes[study.communes["etudie"]]
    sums = inside["b16"].groupby(inside["analyse"]).sum()
    assert sums.to_dict() == study.analysis["b16_avp"].to_dict()
    assert study.epci["b16"].sum() == study.analysis["b16_avp"].sum() < 0


def test_local_data_that_are_decided_take_the_place_of_those_of_the_communes():
    plain = evaluate_study(INPUTS, SCENARIO)
    communes = plain.computed.given.communes
    local = pd.DataFrame({"cap_max": [3.0], "polarite": [9.0]}, index=["01001"])
    decided = evaluate_again(plain, plain.own_scenario, Decisions(local=local))
    assert decided.commune_data.at["01001", "cap_max"] == 3.0
    assert decided.communes.at["01001", "place"] <= 3 < plain.communes.at["01001", "place"]
    # The other communes keep theirs, and a column that was not there has what holds without it.
    others = communes.index.drop("01001")
    assert decided.commune_data.loc[others, "cap_max"].equals(communes.loc[others, "cap_max"])
    assert set(decided.commune_data.loc[others, "polarite"]) == {1.0}
    # Nothing of it is left where it is decided no more; the meshes were never made again.
    back = evaluate_study(plain.computed.given, plain.own_scenario, before=decided)
    assert back.communes["place"].equals(plain.communes["place"])
    assert back.computed.meshes is decided.computed.meshes


def test_a_cap_for_one_commune_limits_no_other():
    communes = pd.DataFrame({"a": [1.0, 2.0]}, index=["x", "y"])
    on = Decisions(local=pd.DataFrame({"cap_max": [5.0]}, index=["x"])).on(communes)
    assert capacity(on).tolist() == [5.0, np.inf]
