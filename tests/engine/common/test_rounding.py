# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.rounding import half_up, largest_remainder, whole_table


@pytest.mark.parametrize("value, rounded", [(2.5, 3), (-2.5, -2), (2.4999, 2), (-2.6, -3), (0, 0)])
def test_half_goes_up(value, rounded):
    assert half_up(value) == rounded


def test_shares_by_hand():
    # Quotas 3.6 and 2.4; then a tie of remainders (0.5) that goes to the larger weight.
    assert largest_remainder(6, [600, 400]).tolist() == [4, 2]
    assert largest_remainder(2, [3, 1]).tolist() == [2, 0]


def test_equal_ties_go_to_the_first_code():
    assert largest_remainder(1, [1, 1, 1], codes=["c", "a", "b"]).tolist() == [0, 1, 0]


def test_groups_are_shared_apart():
    shares = largest_remainder([5, -5, 0], [1, 1, 2, 2, 0], groups=[0, 0, 1, 1, 2])
    assert shares.tolist() == [3, 2, -3, -2, 0]


@given(st.integers(1, 8), st.integers(1, 8), st.integers(0, 2**32 - 1), st.booleans())
def test_a_whole_table_keeps_its_margins(rows, columns, seed, same_key):
    draw = np.random.default_rng(seed)
    totals = draw.integers(-9, 40, columns)
    weights = draw.integers(0, 5, (rows, 1 if same_key else columns)) + np.zeros((rows, columns))
    totals = np.where(weights.sum(axis=0) > 0, totals, 0)
    quotas = totals * weights / np.maximum(weights.sum(axis=0), 1)
    found = whole_table(quotas, totals)
    assert found.sum(axis=0).tolist() == totals.tolist()
    for table, exact in ((found, quotas), (found.sum(axis=1), quotas.sum(axis=1))):
        assert (table >= np.floor(exact + 1e-7)).all() and (table <= np.ceil(exact - 1e-7)).all()


def test_a_whole_table_through_a_third_row():
    # Shared column by column, the first row would get both and the last none.
    quotas = np.array([[0.5, 0.5, 0.5, 0.5], [0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.5, 0.5]])
    assert whole_table(quotas, [1, 1, 1, 1]).sum(axis=1).tolist() == [2, 1, 1]


@pytest.mark.parametrize("total, weights", [(1.5, [1, 1]), (1, [0, 0]), (1, [-1, 2]), (1, [float("nan"), 1])])
def test_what_cannot_be_shared_is_refused(total, weights):
    with pytest.raises(ValueError):
        largest_remainder(total, weights)


weights_strategy = st.lists(st.floats(0, 1e9), min_size=1, max_size=30).filter(lambda w: sum(w) > 0)


@given(st.integers(-100_000, 100_000), weights_strategy)
def test_conservation_bounds_and_order(total, weights):
    shares = largest_remainder(total, weights)
    assert shares.sum() == total
    # Computed on weights scaled by the largest, as tiny ones would underflow otherwise.
    scaled = np.array(weights) / max(weights)
    quotas = abs(total) * scaled / scaled.sum()
    assert (np.abs(np.abs(shares) - quotas) < 1 + 1e-6).all()
    order = np.argsort(weights, kind="stable")
    given_in_order = np.abs(shares)[order]
    increasing = np.diff(np.array(weights)[order]) > 0
    assert (np.diff(given_in_order)[increasing] >= 0).all(), "a larger weight got less"


@given(st.integers(0, 5000), weights_strategy, st.randoms())
def test_the_order_of_the_rows_does_not_matter(total, weights, random):
    codes = [f"{i:03d}" for i in range(len(weights))]
    straight = dict(zip(codes, largest_remainder(total, weights, codes=codes)))
    mixed = list(zip(codes, weights))
    random.shuffle(mixed)
    again = largest_remainder(total, [w for _, w in mixed], codes=[c for c, _ in mixed])
    assert dict(zip([c for c, _ in mixed], again)) == straight


@pytest.mark.parametrize("total", [2.0**53 + 2, -1e300, np.inf])
def test_totals_that_lose_units_are_refused(total):
    with pytest.raises(ValueError, match="whole|loses units"):
        largest_remainder(total, [1, 1])
    assert largest_remainder(2.0**53, [1, 1]).sum() == 2**53
