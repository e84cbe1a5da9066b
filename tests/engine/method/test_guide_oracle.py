# SPDX-License-Identifier: GPL-2.0-or-later
"""Parity with Otelo 1.2, to the unit, on every case of the file; and the script that says so."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path

import pytest
from support import ORACLE

from otelo_qgis.engine.data.readers.cases import read_cases
from otelo_qgis.engine.data.readers.otelo12_cases import compare

CASES = ORACLE.parent / "otelo12_cases.jsonl.gz"
SCRIPT = Path(__file__).resolve().parents[3] / "scripts" / "parity.py"
pytestmark = pytest.mark.skipif(not CASES.exists(), reason=f"cases of Otelo 1.2 absent: {CASES}")


def parity(*files: Path) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, SCRIPT, *files], capture_output=True, text=True)


def test_every_study_gives_the_figures_of_otelo_1_2():
    cases = list(read_cases(CASES))
    counts, wrong = zip(*map(compare, cases))
    assert sum(counts) > 50_000
    assert [line for lines in wrong for line in lines] == []


def test_every_expected_figure_is_compared():
    case = next(iter(read_cases(CASES)))
    expected = sum(len(zone["attendu"]) + len(zone["attendu_inter"]) for zone in case["zones"])
    expected += sum(len(row["attendu"]) for row in case["communes"] + case["epci"])
    assert compare(case)[0] == expected


def test_the_script_reads_both_engines_and_sees_a_wrong_figure(tmp_path):
    case = next(iter(read_cases(CASES)))
    plain = tmp_path / "cases.jsonl"
    plain.write_text(json.dumps(case) + "\n", encoding="utf-8")
    good = parity(plain)
    assert good.returncode == 0, good.stdout + good.stderr
    assert good.stdout.startswith("1 cases, ") and "0 differ" in good.stdout

    case["zones"][0]["attendu"]["total_b11"] += 1
    case["epci"][0]["attendu"]["cale"] += 1
    packed = tmp_path / "cases.jsonl.gz"
    with gzip.open(packed, "wt", encoding="utf-8") as file:
        file.write(json.dumps(case) + "\n")
    bad = parity(plain, packed)
    assert bad.returncode == 1
    assert "2 cases" in bad.stdout and "2 differ" in bad.stdout
    assert "total_b11" in bad.stdout and "cale" in bad.stdout


def test_the_script_refuses_what_is_no_case(tmp_path):
    other = tmp_path / "autre.jsonl"
    other.write_text('{"id": 1}\n', encoding="utf-8")
    result = parity(other)
    assert result.returncode == 1 and "ni un cas" in result.stdout
    other.write_text("", encoding="utf-8")
    assert parity(other).returncode == 1
