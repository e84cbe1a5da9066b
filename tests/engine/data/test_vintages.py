# SPDX-License-Identifier: GPL-2.0-or-later
"""Vintages of communes: mergers, splits and new codes, in either direction, nothing lost."""

from __future__ import annotations

import math

import fixture_files as files
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.data.readers import read_file
from otelo_qgis.engine.data.transfer import transfer
from otelo_qgis.engine.data.vintages import composed, links_between, links_to, shipped_changes


def changes(*rows):
    return pd.DataFrame(rows, columns=["date", "avant", "apres"])


# 2019: B into A. 2022: A splits into A and C. 2024: D becomes E.
STORY = changes(
    ("2019-01-01", "A", "A"), ("2019-01-01", "B", "A"),
    ("2022-01-01", "A", "A"), ("2022-01-01", "A", "C"),
    ("2024-01-01", "D", "E"),
)  # fmt: skip


def shares(links):
    return {(row.source, row.cible): row.part for row in links.itertuples()}


def test_forward_and_backward():
    forward, _ = links_between("ABD", STORY, 2018, 2024, {"A": 3, "C": 1})
    assert shares(forward) == {
        ("A", "A"): 0.75, ("A", "C"): 0.25, ("B", "A"): 0.75, ("B", "C"): 0.25, ("D", "E"): 1
    }  # fmt: skip
    backward, told = links_between("ACE", STORY, 2024, 2018, {"A": 1, "B": 1})
    assert shares(backward) == {
        ("A", "A"): 0.5, ("A", "B"): 0.5, ("C", "A"): 0.5, ("C", "B"): 0.5, ("E", "D"): 1
    }  # fmt: skip
    assert {f.code for f in told if f.sujet == "commune scindée"} == {"A", "C"}
    between, _ = links_between("ABD", STORY, 2019, 2021)
    assert shares(between) == {(code, code): 1 for code in "ABD"}
    with pytest.raises(ParameterError, match="2019"):
        links_between("A", STORY, 2019, 2019)


def test_a_split_without_weight_is_shared_equally_and_told():
    links, told = links_between("A", STORY, 2020, 2023)
    assert shares(links) == {("A", "A"): 0.5, ("A", "C"): 0.5}
    assert [(f.gravite, f.code) for f in told] == [("alerte", "A")] and "parts égales" in told[0].message


def test_to_a_reference_of_any_year():
    # An old file: B has gone, the reference knows A, C and E.
    links, told = links_to("ABD", "ACE", STORY, {"A": 3, "C": 1})
    assert shares(links)[("D", "E")] == 1 and shares(links)[("A", "C")] == 0.25
    assert any("D en E" in f.message for f in told)
    # A newer file than the reference.
    links, _ = links_to("ACE", "ABD", STORY, {"A": 1, "B": 1})
    assert shares(links)[("E", "D")] == 1
    # What never lands has no link.
    assert "Z" not in set(links_to("AZ", "A", STORY)[0]["source"])


codes = [f"{i:05d}" for i in range(12)]


@st.composite
def histories(draw):
    """Random changes over some years, with a code of its own for each that comes."""
    living, rows = set(codes), []
    years = draw(st.lists(st.integers(2010, 2024), unique=True, max_size=5).map(sorted))
    for fresh, year in enumerate(years):
        kind = draw(st.sampled_from(["fusion", "scission", "code"]))
        date, pick = f"{year}-01-01", sorted(living)
        first = draw(st.sampled_from(pick))
        new = f"N{fresh:04d}"
        if kind == "fusion" and len(pick) > 1:
            second = draw(st.sampled_from([c for c in pick if c != first]))
            rows += [(date, first, first), (date, second, first)]
            living.discard(second)
        elif kind == "scission":
            rows += [(date, first, first), (date, first, new)]
            living.add(new)
        else:
            rows.append((date, first, new))
            living = (living - {first}) | {new}
    return rows, sorted(living)


@given(histories(), st.lists(st.floats(0, 1e6), min_size=12, max_size=12), st.data())
def test_volumes_are_conserved_both_ways(history, values, data):
    rows, living = changes(*history[0]), history[1]
    weights = {code: data.draw(st.floats(0, 100)) for code in [*codes, *living]}
    frame = pd.DataFrame({"logements": values}, index=codes)
    for links, _ in (links_between(codes, rows, 2009, 2024, weights), links_to(codes, living, rows, weights)):
        assert set(links["cible"]) <= set(living)
        assert links.groupby("source")["part"].sum().tolist() == pytest.approx([1.0] * 12)
        after = transfer(frame, links).frame["logements"]
        assert math.isclose(math.fsum(after), math.fsum(values), rel_tol=1e-12, abs_tol=1e-6)
    newer = pd.DataFrame({"logements": [float(i) for i in range(len(living))]}, index=living)
    back, _ = links_between(living, rows, 2024, 2009, weights)
    assert set(back["cible"]) <= set(codes)
    assert transfer(newer, back).frame["logements"].sum() == pytest.approx(newer["logements"].sum())


def test_the_shipped_table_is_sound():
    table = shipped_changes()
    assert table.notna().all().all() and not table.duplicated().any()
    assert set(table["date"].str[:4]) == {str(year) for year in range(2021, 2026)}  # none in 2026
    moved, _ = composed(table[table["date"] > "2022-01-01"], {})
    assert moved["12076"] == {"12218": 1.0}  # a new code
    assert set(moved["15141"]) == {"15031", "15035", "15047", "15141", "15171"}  # a commune split again
    assert all(sum(one.values()) == pytest.approx(1) for one in moved.values())


def test_insees_own_tables_serve_too(tmp_path):
    rows = read_file(files.MOVEMENTS).passage
    links, _ = links_between(["01033", "01091", "59999", "15141"], rows, 2018, 2024, {"15141": 1, "15031": 1})
    assert shares(links)[("01091", "01033")] == 1 and shares(links)[("59999", "62999")] == 1
    assert shares(links)[("15141", "15031")] == 0.5
    table = read_file(files.passage(tmp_path / "passage.xlsx")).passage
    assert shares(links_to(["01091"], ["01033"], table)[0]) == {("01091", "01033"): 1}
