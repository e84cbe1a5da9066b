# SPDX-License-Identifier: GPL-2.0-or-later
"""What the session says of a study: the way from the need to what is placed, the gap to a reference."""

from __future__ import annotations

import study_example
from hypothesis import given, settings
from hypothesis import strategies as st

from otelo_qgis.engine.study import Study
from otelo_qgis.gui.charts import signed, steps
from otelo_qgis.gui.session import bridge, differences

AMOUNTS = st.lists(st.integers(0, 60).map(float), min_size=4, max_size=4)


@settings(max_examples=8)
@given(capacity=AMOUNTS, conversions=AMOUNTS, adjustments=AMOUNTS)
def test_from_the_need_to_what_is_placed_nothing_is_lost(capacity, conversions, adjustments):
    """Of any commune, of any EPCI, and of them all."""
    communes = study_example.COMMUNES.assign(cap_max=capacity, conversion=conversions, ajustement=adjustments)
    study = Study(study_example.tables(communes))
    for rows in (study.communes, study.epci):
        parts = [rows, *(rows.loc[[code]] for code in rows.index)]
        for part in parts:
            (_, need), *middle, (_, placed) = bridge(part)
            assert need + sum(value for _, value in middle) == placed


def test_the_gap_is_of_the_same_territories():
    one, other = study_example.study(), study_example.study(b12_cohab_interg_subie=90.0)
    gap = differences(other.communes, one.communes)
    assert gap["ecart"].sum() == other.communes["besoin"].sum() - one.communes["besoin"].sum()
    # A territory without a need has no rate, one that is not in the reference no gap.
    none = one.communes.index[one.communes["besoin"] == 0]
    assert gap.loc[none, "ecart_pct"].isna().all()
    fewer = differences(other.communes, one.communes.iloc[1:])
    assert fewer.iloc[0].isna().all() and fewer.iloc[1:]["ecart"].equals(gap.iloc[1:]["ecart"])


def test_the_bars_of_a_waterfall_begin_where_the_one_before_ends():
    bars = steps([("Besoin", 10), ("Moins", -4), ("Plus", 1)], "Placé", True)
    assert [(bar.start, bar.end) for bar in bars] == [(0, 10), (10, 6), (6, 7), (0, 7)]
    assert [bar.text for bar in bars] == ["10", "\u22124", "+1", "7"]
    assert [bar.is_total for bar in bars] == [True, False, False, True]
    assert signed(0) == "0" and signed(0.04, 1) == "0,0"
