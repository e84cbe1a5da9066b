# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs that failed once, and a few new ones of each kind (scripts/fuzz.py tries many more)."""

from __future__ import annotations

import pytest

pytest.importorskip("openpyxl", reason="openpyxl is not installed")

from fuzzing import TARGETS_OF
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

CORPUS = [(name, value) for name, target in TARGETS_OF.items() for value in target.corpus]


@pytest.mark.parametrize("name, value", CORPUS, ids=[f"{name}-{i}" for i, (name, _) in enumerate(CORPUS)])
def test_what_failed_once_is_read_or_refused(name, value):
    assert TARGETS_OF[name].attempt(value) in (True, False)


@pytest.mark.parametrize("name", TARGETS_OF)
@settings(
    max_examples=15,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_anything_is_read_or_refused(name, data):
    if name == "fichiers Parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    assert TARGETS_OF[name].attempt(data.draw(TARGETS_OF[name].strategy)) in (True, False)
