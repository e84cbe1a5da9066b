# SPDX-License-Identifier: GPL-2.0-or-later
"""Conservation laws: whatever the links, volumes are neither made nor lost, rates follow their parts."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.data.transfer import links_down, links_up, transfer
from otelo_qgis.engine.definitions.catalogue import indicators

volumes = st.floats(0, 1e7, allow_nan=False).map(lambda v: float(np.float32(v)))


@st.composite
def nested(draw):
    """Communes with volumes and rates, and the group of each."""
    count = draw(st.integers(1, 25))
    codes = [f"{i:05d}" for i in range(count)]
    column = lambda values: draw(st.lists(values, min_size=count, max_size=count))  # noqa: E731
    frame = pd.DataFrame(
        {
            "logements": column(volumes),
            "parctot": column(volumes),
            "tx_lv": column(st.floats(0, 0.9)),
            "menages": column(volumes),
        },
        index=codes,
    )
    groups = pd.Series(column(st.sampled_from(["A", "B", "C"])), index=codes)
    return frame, groups


def same(total, other):
    return math.isclose(math.fsum(total), math.fsum(other), rel_tol=4e-15, abs_tol=1e-9)


@given(nested())
def test_going_up_sums_volumes_and_weighs_rates(case):
    frame, groups = case
    up = transfer(frame, links_up(groups)).frame
    assert set(up.index) == set(groups)
    for column in ("logements", "parctot", "menages"):
        assert same(up[column], frame[column])
    # Vacant dwellings implied by the rate are conserved with it.
    vacant = (frame["tx_lv"] * frame["parctot"]).groupby(groups).sum()
    assert (up["tx_lv"].fillna(0) * up["parctot"]).tolist() == pytest.approx(
        vacant[up.index].tolist(), abs=1e-6
    )


@given(nested())
def test_going_down_and_up_again_gives_the_same_volumes(case):
    frame, groups = case
    up = transfer(frame, links_up(groups)).frame
    links, _ = links_down(groups, frame["menages"])
    down = transfer(up, links).frame
    again = transfer(down, links_up(groups)).frame
    for column in ("logements", "parctot"):
        for code in up.index:
            children = down.loc[down.index.isin(groups.index[groups == code]), column]
            assert same(children, [up.loc[code, column]])
        assert again[column].tolist() == pytest.approx(up[column].tolist(), rel=1e-12, abs=1e-9)


@given(nested(), st.integers(0, 10**6))
def test_whole_volumes_stay_whole_when_asked(case, total):
    frame, groups = case
    parents = pd.DataFrame({"logements": float(total)}, index=sorted(set(groups)))
    links, _ = links_down(groups, frame["menages"])
    down = transfer(parents, links, whole=True).frame["logements"]
    assert (down == np.rint(down)).all()
    assert down.groupby(groups[down.index]).sum().tolist() == [total] * len(parents)


@given(nested(), st.randoms())
def test_the_order_of_rows_changes_nothing(case, random):
    frame, groups = case
    order = list(frame.index)
    random.shuffle(order)
    up, shuffled = (
        transfer(frame, links_up(groups)).frame,
        transfer(frame.loc[order], links_up(groups[order])).frame,
    )
    pd.testing.assert_frame_equal(up, shuffled, rtol=1e-12)


def communes(**columns):
    return pd.DataFrame(columns, index=["a", "b", "c"], dtype=float)


GROUPS = pd.Series({"a": "X", "b": "X", "c": "Y"})


def test_what_is_missing_stays_missing_below_the_coverage():
    frame = communes(logements=[10, None, 5], menages=[90, 10, 7])
    strict = transfer(frame, links_up(GROUPS), min_coverage=0.95)
    assert strict.frame["logements"].isna().tolist() == [True, False]
    assert strict.coverage.loc["X", "logements"] == pytest.approx(0.9)
    (refused,) = [f for f in strict.findings if f.gravite == "alerte"]
    assert refused.indicateur == "logements" and "90,0 %" in refused.message and "X" in refused.message
    loose = transfer(frame, links_up(GROUPS), min_coverage=0.9)
    assert loose.frame["logements"].tolist() == [10, 5]
    assert [f.gravite for f in loose.findings] == ["info"]


def test_a_rate_without_denominator_is_weighted_by_households_and_told():
    carried = transfer(communes(tx_pauvr=[10, 20, 30], menages=[1, 3, 9]), links_up(GROUPS))
    assert carried.frame["tx_pauvr"].tolist() == [17.5, 30]
    assert any("menages" in f.message and "tx_pauvr" in f.message for f in carried.findings)


def test_a_median_is_not_aggregated_but_kept_where_it_is_alone():
    carried = transfer(communes(niv_vie=[10, 20, 30], menages=[1, 1, 1]), links_up(GROUPS))
    assert carried.frame["niv_vie"].isna().tolist() == [True, False]
    assert indicators()["niv_vie"].aggregation == "aucune"
    assert any("niv_vie" in f.message for f in carried.findings)


def test_a_source_without_target_is_listed():
    carried = transfer(communes(logements=[1, 2, 3]), links_up(GROUPS.drop("b")))
    assert [(f.sujet, f.code) for f in carried.findings] == [("sans correspondance", "b")]


def test_parts_without_weight_share_equally_and_it_is_told():
    links, findings = links_down(GROUPS, pd.Series({"a": 0.0, "b": 0.0, "c": 4.0}, name="menages"))
    assert dict(zip(links["cible"], links["part"])) == {"a": 0.5, "b": 0.5, "c": 1.0}
    assert [f.code for f in findings] == ["X"] and "menages" in findings[0].message
