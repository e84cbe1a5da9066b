# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.method.fitting import controlled_rounding, fit


def test_fit_by_hand():
    # A table of ones: rows 30 and 10, columns 20 each, gives the products of the margins.
    made = fit(np.ones((2, 2)), np.array([30.0, 10.0]), np.array([20.0, 20.0]))
    assert made.converged
    assert made.values == pytest.approx(np.array([[15, 15], [5, 5]]))


def test_a_free_column_takes_what_is_left():
    made = fit(np.ones((1, 3)), np.array([12.0]), np.array([6.0, np.nan, np.nan]))
    assert made.converged
    assert made.values == pytest.approx(np.array([[6, 3, 3]]))


def test_totals_that_cannot_hold_leave_a_gap_on_the_columns_and_keep_the_rows():
    made = fit(np.array([[1.0, 1.0]]), np.array([10.0]), np.array([8.0, 8.0]))
    assert not made.converged
    assert made.values.sum() == pytest.approx(10)
    assert made.gap == pytest.approx(3)


@st.composite
def tables(draw):
    """A seed, and the margins of another table with the same zeros: totals that can hold."""
    shape = draw(st.integers(1, 5)), draw(st.integers(1, 5))
    cells = st.floats(0.1, 50) | st.just(0.0)
    seed = np.array([[draw(cells) for _ in range(shape[1])] for _ in range(shape[0])])
    other = np.where(
        seed > 0, [[draw(st.integers(1, 60)) for _ in range(shape[1])] for _ in range(shape[0])], 0
    )
    return seed, other.astype(float)


@given(tables())
def test_feasible_totals_are_met_and_proportions_kept(case):
    seed, other = case
    made = fit(seed, other.sum(axis=1), other.sum(axis=0))
    assert made.converged
    assert ((made.values > 0) == (seed > 0)).all() or (other.sum() == 0)
    # The odds ratios of the seed are kept: what fitting means.
    for i in range(seed.shape[0] - 1):
        for j in range(seed.shape[1] - 1):
            square = seed[i : i + 2, j : j + 2]
            if (square > 0).all():
                found = made.values[i : i + 2, j : j + 2]
                ratio = square[0, 0] * square[1, 1] / (square[0, 1] * square[1, 0])
                assert found[0, 0] * found[1, 1] == pytest.approx(ratio * found[0, 1] * found[1, 0], rel=1e-4)


@given(tables())
def test_rounding_keeps_both_totals_and_stays_at_floor_or_ceiling(case):
    seed, other = case
    rows, columns = other.sum(axis=1), other.sum(axis=0)
    values = fit(seed, rows, columns).values
    rounded = controlled_rounding(values, rows, columns)
    assert (rounded.sum(axis=1) == rows).all()
    assert (rounded.sum(axis=0) == columns).all()
    assert (np.abs(rounded - values) < 1 + 1e-3).all()


@given(
    st.lists(st.integers(0, 500), min_size=1, max_size=8),
    st.lists(st.integers(1, 100), min_size=1, max_size=6),
)
def test_rounding_without_column_totals_gives_those_of_largest_remainder(amounts, shares):
    rows = np.array(amounts, dtype=float)
    values = np.outer(rows, np.array(shares) / sum(shares))
    rounded = controlled_rounding(values, rows)
    assert (rounded.sum(axis=1) == rows).all()
    assert (np.abs(rounded.sum(axis=0) - values.sum(axis=0)) < 1).all()


def test_totals_of_another_table_are_refused():
    with pytest.raises(ValueError, match="totals"):
        controlled_rounding(np.array([[0.5, 0.5]]), np.array([1.0]), np.array([2.0, 0.0]))
