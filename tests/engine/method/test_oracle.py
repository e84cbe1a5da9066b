# SPDX-License-Identifier: GPL-2.0-or-later
"""Parity with the official engine, to the unit, on every case of the file."""

from __future__ import annotations

import pytest
from support import ORACLE

from otelo_qgis.engine.data.readers.cases import compare, read_cases

pytestmark = pytest.mark.skipif(not ORACLE.exists(), reason=f"official cases absent: {ORACLE}")


def test_every_case_gives_the_official_figures():
    cases = list(read_cases(ORACLE))
    assert cases, "the file holds no case"
    assert [line for case in cases for line in compare(case)] == []


def test_a_wrong_figure_would_be_seen():
    case = next(iter(read_cases(ORACLE)))
    case["expected"]["epcis"][0]["b11"]["value"] += 1
    case["expected"]["total"] += 1
    assert len(compare(case)) == 2
