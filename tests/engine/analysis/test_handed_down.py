# SPDX-License-Identifier: GPL-2.0-or-later
"""Objectives handed down: figures by hand, sums both ways for any, and what an older period carries over."""

from __future__ import annotations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.handed_down import (
    UNEVEN,
    WHOLE,
    Older,
    by_commune,
    by_level,
    carried_over,
    hand_down,
    outside,
)
from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.follow_up import CARRIED, CARRIED_NET, NO_DATA

CODES = pd.Index(["01001", "01002", "01003", "01004"])
PLAN = pd.Series([40, 20, 30, 10], CODES)
LEVELS = {
    "EPCI": pd.Series(["E1", "E1", "E2", "E3"], CODES),
    "scot": pd.Series(["S1", "S1", "S1", ""], CODES),
}


def told(findings):
    return {one.code: one.message for one in findings if one.sujet == UNEVEN}


@pytest.mark.parametrize(
    "targets, upper, wanted, uneven",
    [
        # 180 in the proportions of the study; out of the SCoT, nothing moves.
        ({"S1": 180}, False, [80, 40, 60, 10], {}),
        # An EPCI is given its own: the SCoT shares the rest.
        ({"S1": 180, "E2": 100}, False, [53, 27, 100, 10], {}),
        # A commune in an EPCI in a SCoT.
        ({"S1": 180, "E1": 90, "01001": 50}, False, [50, 40, 90, 10], {}),
        # The lower ones ask for more than the SCoT: kept, or brought to it.
        ({"S1": 100, "E1": 90, "E2": 60}, False, [60, 30, 60, 10], {"S1"}),
        ({"S1": 100, "E1": 90, "E2": 60}, True, [40, 20, 40, 10], {"E1", "E2"}),
        (
            {"S1": 100, "01001": 100, "01003": 50, "01002": 50},
            True,
            [50, 25, 25, 10],
            {"01001", "01002", "01003"},
        ),
    ],
)
def test_objectives_are_handed_down_and_what_cannot_be_kept_is_told(targets, upper, wanted, uneven):
    found, findings = hand_down(PLAN, LEVELS, pd.Series(targets, dtype=float), upper)
    assert found.tolist() == wanted and set(told(findings)) == set(uneven)


def test_a_target_of_nowhere_is_told():
    (one,) = outside(PLAN, LEVELS, pd.Series({"S9": 5.0, "E1": 3.0}))
    assert "S9" in one.message and "E1" not in one.message


def test_every_level_is_listed_from_the_whole_to_the_communes():
    targets = pd.Series({"S1": 180.0, "E2": 100.0})
    wanted, _ = hand_down(PLAN, LEVELS, targets)
    communes = by_commune(PLAN, 0 * PLAN, targets, wanted)
    found = by_level(communes, LEVELS, targets, {WHOLE: {"": "Ensemble"}, "EPCI": {"E1": "Un"}})
    assert found["niveau"].unique().tolist() == [WHOLE, "scot", "EPCI", "commune"]
    assert set(found) - {"niveau", "code", "nom"} == {one.name for one in fields.HANDED_DOWN}
    rows = found.set_index(["niveau", "code"])
    assert rows.loc[("scot", "S1"), ["objectif", "cible", "ecart_cib", "deplace"]].tolist() == [
        180,
        180,
        0,
        90,
    ]
    assert rows.loc[(WHOLE, ""), "objectif"] == 190 and rows.loc[("EPCI", "E1"), "nom"] == "Un"
    assert ("scot", "") not in rows.index


COUNTS = st.integers(0, 300)


@given(st.data())
def test_sums_hold_up_and_down(data):
    size = data.draw(st.integers(1, 7))
    codes = pd.Index([f"0100{number}" for number in range(size)])
    plan = pd.Series(data.draw(st.lists(COUNTS, min_size=size, max_size=size)), codes)
    epci = pd.Series(
        data.draw(st.lists(st.sampled_from(["E1", "E2", "E3"]), min_size=size, max_size=size)), codes
    )
    levels = {"EPCI": epci, "scot": epci.map({"E1": "S1", "E2": "S1", "E3": "S2"})}
    known = sorted({*codes, *epci, *levels["scot"]})
    targets = pd.Series(data.draw(st.dictionaries(st.sampled_from(known), COUNTS.map(float))), dtype=float)
    upper = data.draw(st.booleans())
    wanted, findings = hand_down(plan, levels, targets, upper)
    assert (wanted >= 0).all() and (wanted == wanted.round()).all()
    communes = by_commune(plan, 0 * plan, targets, wanted)
    found = by_level(communes, levels, targets, {}).set_index(["niveau", "code"])
    for level in ("EPCI", "scot", "commune"):
        # Up: the objectives of each level are those of the whole.
        sums = found.loc[level][["obj_etude", "report", "objectif", "deplace"]].sum()
        assert sums.tolist() == found.loc[(WHOLE, ""), sums.index].tolist()
    assert (found["obj_etude"] + found["report"] + found["deplace"] == found["objectif"]).all()
    # Down: a target is what its communes have, or it is told.
    kept = found["ecart_cib"].dropna()
    assert {code for (_, code), gap in kept.items() if gap} == set(told(findings))
    # Those that come first are never moved.
    first = "scot" if upper and targets.index.isin(levels["scot"]).any() else None
    if first:
        assert (found.loc["scot"]["ecart_cib"].dropna() == 0).all()
    elif not upper:
        assert (found.loc["commune"]["ecart_cib"].dropna() == 0).all()
    # Without targets in a SCoT, nothing moves in it.
    for code, rows in plan.groupby(levels["scot"]):
        if not targets.index.isin([code, *rows.index, *epci[rows.index]]).any():
            assert (wanted[rows.index] == rows).all()


OLDER = Older(
    pd.Series([12.0, -50.0, float("nan"), 3.0], CODES),
    pd.Series(["en retard", "dépassé", NO_DATA, "en retard"], CODES),
    "2022-2027",
    2027,
)


def test_what_was_not_built_is_carried_over():
    more, findings = carried_over(OLDER, CARRIED, PLAN, 2028, 2021)
    assert more.tolist() == [12, 0, 0, 3]
    assert any("01003" in one.message for one in findings)
    # What was built beyond the objective takes no more than what is planned.
    net, _ = carried_over(OLDER, CARRIED_NET, PLAN, 2028, 2021)
    assert net.tolist() == [12, -20, 0, 3]


def test_years_are_never_counted_twice():
    with pytest.raises(ParameterError, match="jusqu’en 2025"):
        carried_over(OLDER, CARRIED, PLAN, 2026, 2021)
    _, findings = carried_over(OLDER, CARRIED, PLAN, 2028, 2027)
    assert "report compté deux fois" in {one.sujet for one in findings}
    early = Older(OLDER.left, OLDER.statuses, "juillet 2022 à juin 2028", 2026)
    assert early.end == 2028
    _, findings = carried_over(early, CARRIED, PLAN, 2029, 2021)
    assert "période non connue en entier" in {one.sujet for one in findings}
