# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import logging
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import worked_example
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.uncertainty import (
    BY_TERRITORY,
    CHOICE,
    CHUNK,
    NORMAL,
    TRIANGULAR,
    UNIFORM,
    Law,
    Model,
    draw_needs,
    intervals,
    law_text,
    needs_of,
    probabilities,
    read_laws,
    sobol,
    tornado,
)
from otelo_qgis.engine.common.errors import Cancelled, OteloError, TableError
from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.parameters import PARAMETERS
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.national.breakdown import evaluate

FRAME, HOUSEHOLDS, SCENARIO = worked_example.inputs()
INPUTS = StudyInputs(FRAME, HOUSEHOLDS, pd.DataFrame())
SOME = (
    Law("b12_cohab_interg_subie", TRIANGULAR, 10.0, 30.0, 50.0),
    Law("b1_horizon_resorption", UNIFORM, 2024, 2030, 2040),
    Law("@RP", UNIFORM, 0.5, 1.0, 1.5, scope=BY_TERRITORY),
    Law("plp_30", UNIFORM, 0.9, 1.0, 1.1),
)


def model(*laws, seed=7, frame=FRAME, scenario=SCENARIO):
    return Model.of(StudyInputs(frame, HOUSEHOLDS, pd.DataFrame()), scenario, laws or SOME, seed)[0]


def need(scenario, frame=FRAME):
    return evaluate(frame, HOUSEHOLDS, scenario).totals["besoin"].clip(lower=0).tolist()


def test_default_laws_are_within_the_bounds_of_what_they_move():
    for law in read_laws():
        if law.is_parameter and law.law != CHOICE:
            one = PARAMETERS[law.name]
            assert one.check(law.as_parameter(law.low)) == law.as_parameter(law.low)
            assert law.low <= one.default <= law.high and law.mode == one.default
        elif not law.is_parameter:
            assert law.columns() and law.low < 1 < law.high
        assert law_text(law)


@pytest.mark.parametrize(
    "law, low, middle, high",
    [
        (Law("x", UNIFORM, 10, 15, 20), 10, 15, 20),
        (Law("x", TRIANGULAR, 0, 5, 10), 0, 5, 10),
        (Law("x", TRIANGULAR, 0, 0, 8), 0, 8 - np.sqrt(32), 8),
    ],
)
def test_laws_by_hand(law, low, middle, high):
    assert law.draw(np.array([0.0, 0.5, 1.0])) == pytest.approx([low, middle, high])


def test_normal_law_passes_its_bounds_one_time_in_twenty():
    law = Law("x", NORMAL, 0.9, 1.0, 1.1)
    assert law.draw(np.array([0.05, 0.5, 0.95])) == pytest.approx([0.9, 1, 1.1])


def test_choices_are_equal():
    law = Law("b2_scenario", CHOICE, options=("a", "b", "c", "d"))
    drawn = law.draw(np.linspace(0, 1, 4001))
    assert np.bincount(drawn.astype(int)).tolist() == pytest.approx([1000] * 4, abs=1)


@given(
    st.sampled_from([UNIFORM, TRIANGULAR]), st.floats(-100, 100), st.floats(0.01, 100), st.floats(0, 1),
    st.lists(st.floats(0, 1), min_size=2, max_size=20),
)  # fmt: skip
def test_bounded_laws_stay_in_their_bounds_and_grow_with_probability(law, low, span, where, points):
    one = Law("x", law, low, low + where * span, low + span)
    drawn = one.draw(np.array(sorted(points)))
    assert (drawn >= low - 1e-9).all() and (drawn <= low + span + 1e-9).all()
    assert (np.diff(drawn) >= -1e-9).all()


def row(nom, loi, bas="", mode="", haut="", choix="", portee=""):
    return {"nom": nom, "loi": loi, "bas": bas, "mode": mode, "haut": haut, "choix": choix, "portee": portee}


def test_a_table_of_laws():
    laws = read_laws(
        [
            row("b11_sa", "choix", choix="true|false"),
            row("b2_tx_rs", "uniforme", "0,02", haut=0.1),
            row("@SNE", "normale", 0.9, 1, 1.1, portee="territoire"),
        ]
    )
    assert laws[0].as_parameter(1.0) is False
    assert (laws[1].low, laws[1].mode) == (0.02, pytest.approx(0.06))
    assert laws[2].scope == BY_TERRITORY and "sne_partic" in laws[2].columns()


@pytest.mark.parametrize(
    "rows, said",
    [
        ([row("b99", "uniforme", 0, 1, 2)], "b99"),
        ([row("@ABC", "uniforme", 0, 1, 2)], "@ABC"),
        ([row("b12_cohab_interg_subie", "beta", 0, 1, 2)], "beta"),
        ([row("b12_cohab_interg_subie", "uniforme", 5, 6, 2)], "bas < haut"),
        ([row("b12_cohab_interg_subie", "uniforme", "x", 1, 2)], "pas un nombre"),
        ([row("source_b11", "choix", choix="RP")], "deux ou plus"),
        ([row("source_b11", "choix", choix="RP|INSEE")], "RP, SNE"),
        ([row("source_b11", "uniforme", 0, 1, 2)], "loi « choix »"),
        ([row("@SNE", "uniforme", -1, 1, 2)], "négatif"),
        ([row("@SNE", "uniforme", 0, 1, 2, portee="France")], "France"),
        ([row("@SNE", "uniforme", 0, 1, 2)] * 2, "plusieurs lignes"),
        ([], "aucune ligne"),
    ],
)
def test_bad_laws_are_refused(rows, said):
    with pytest.raises(TableError, match=said):
        read_laws(rows, "Mes lois")


def test_what_moves_nothing_is_left_aside_and_told():
    laws = (
        *SOME,
        Law("b17_taux_reallocation", UNIFORM, 0, 50, 100),
        Law("source_b11", CHOICE, options=("RP", "SNE")),
        Law("@SNE", UNIFORM, 0.9, 1, 1.1),
        Law("b2_scenario", CHOICE, options=("central_c", "ph_h")),
    )
    made, said = Model.of(INPUTS, SCENARIO, laws)
    assert [law.name for law in made.laws] == [*(law.name for law in SOME), "@SNE"]
    assert [text.split("»")[0] for text in said] == [
        "« b17_taux_reallocation ", "« source_b11 ", "« b2_scenario "
    ]  # fmt: skip
    with pytest.raises(OteloError, match="Lois des paramètres"):
        Model.of(INPUTS, SCENARIO, laws[4:5])


def test_a_draw_is_the_need_of_its_scenario():
    made = model(SOME[0], SOME[1])
    draws = np.array([[0.5, 0.0], [0.0, 0.999]])
    found = needs_of(made, draws)
    low = replace(SCENARIO, b12_cohab_interg_subie=30.0, b1_horizon_resorption=2024)
    high = replace(SCENARIO, b12_cohab_interg_subie=10.0, b1_horizon_resorption=2040)
    assert found.tolist() == [need(low), need(high)]


def test_a_factor_moves_the_indicators_that_the_scenario_reads():
    made = model(SOME[3])
    found = needs_of(made, np.array([[1.0]]))
    assert found[0].tolist() == need(SCENARIO, FRAME.assign(plp_30=FRAME["plp_30"] * 1.1))
    whole = model(Law("@FILOCOM", UNIFORM, 0.5, 1, 1.5))
    columns = [c for c in FRAME if indicators()[c].source == "FILOCOM"]
    assert needs_of(whole, np.array([[0.75]]))[0].tolist() == need(
        SCENARIO, FRAME.assign(**{c: FRAME[c] * 1.25 for c in columns})
    )


def test_draws_do_not_depend_on_how_many_there_are_nor_on_the_chunks():
    made = model()
    more = draw_needs(made, probabilities(made, 2 * CHUNK + 7))
    fewer = draw_needs(made, probabilities(made, 50))
    assert more.shape == (2 * CHUNK + 7, 2)
    assert (more[:50] == fewer).all()
    assert (draw_needs(made, probabilities(made, 50)) == fewer).all()
    other = model(seed=8)
    assert not (draw_needs(other, probabilities(other, 50)) == fewer).all()


def test_progress_moves_and_cancels():
    made, steps = model(), []
    draw_needs(made, probabilities(made, 250), steps.append)
    assert steps == pytest.approx([0.4, 0.8, 1])

    def stop(share):
        raise Cancelled

    with pytest.raises(Cancelled):
        draw_needs(made, probabilities(made, 250), stop)


def test_intervals_by_hand():
    needs = np.array([[0, 100], [0, 200], [0, 300]])
    frame = intervals(needs, pd.Index(["A", "B"]))
    assert frame.loc["B", ["p10", "p50", "p90", "moyenne"]].tolist() == [120, 200, 280, 200]
    assert frame.loc["B", "larg_pct"] == 80
    assert np.isnan(frame.loc["A", "larg_pct"])


def test_tornado_by_hand():
    base, swings = tornado(model())
    assert base.tolist() == need(SCENARIO)
    by_name = {swing.law.name: swing for swing in swings}
    cohab = by_name["b12_cohab_interg_subie"]
    assert cohab.low.tolist() == need(replace(SCENARIO, b12_cohab_interg_subie=10.0))
    assert cohab.high.tolist() == need(replace(SCENARIO, b12_cohab_interg_subie=50.0))
    assert (cohab.low_text, cohab.high_text) == ("10 %", "50 %")
    assert [s.width for s in swings] == sorted((s.width for s in swings), reverse=True)
    choices = tornado(
        model(Law("b15_surocc", CHOICE, options=("Acc", "Mod")), frame=FRAME.assign(so_leg_lp=90.0))
    )[1][0]
    assert choices.high.sum() > choices.low.sum()
    assert choices.high_text.startswith("Modérée")


def test_sobol_indices_find_what_matters():
    pytest.importorskip("SALib", reason="SALib is not installed")
    made = model(SOME[1], SOME[3], Law("b11_sa", CHOICE, options=("true", "false")))
    shares = sobol(made, 64)
    assert shares["st"].idxmax() == "b1_horizon_resorption"
    assert shares.loc["b1_horizon_resorption", "s1"] > 0.7
    assert shares["s1"].sum() == pytest.approx(1, abs=0.2)
    pd.testing.assert_frame_equal(shares, sobol(made, 64))
    with pytest.raises(OteloError, match="deux"):
        sobol(model(SOME[1]), 64)


@pytest.mark.journey
def test_dask_gives_the_same_figures_on_two_workers():
    distributed = pytest.importorskip("distributed", reason="dask.distributed is not installed")
    made = model()
    draws = probabilities(made, 3 * CHUNK + 1)
    here = draw_needs(made, draws)
    cluster = distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=logging.ERROR
    )
    steps = []
    with cluster, distributed.Client(cluster) as client:
        assert len(client.scheduler_info()["workers"]) == 2
        there = draw_needs(made, draws, steps.append, client)
        again = draw_needs(made, draws, client=client)
    assert (here == there).all() and (here == again).all()
    assert steps[-1] == 1 and len(steps) == 4


@pytest.mark.parametrize("vacant, second", [(0.15, 0.84), (0.04, 0.955), (0.5, 0.495)])
def test_rates_that_move_never_make_all_the_dwellings(vacant, second):
    """A zone of holiday homes: with 5 % more of each the two rates would pass 1."""
    frame = FRAME.assign(tx_lv=vacant, tx_rs=second)
    laws = [law for law in read_laws() if law.name == "@FILOCOM"]
    zone = model(*laws, frame=frame)
    needs_of(zone, probabilities(zone, 50))
    moved = zone.moved(SCENARIO, [(laws[0], 1.4)])
    assert (moved["tx_lv"] + moved["tx_rs"] < 1).all()
    assert (moved["tx_lv"] / moved["tx_rs"]).tolist() == pytest.approx([vacant / second] * len(frame))
    assert zone.moved(SCENARIO, [(laws[0], 0.5)])["tx_rs"].tolist() == [second / 2] * len(frame)
