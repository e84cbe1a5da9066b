# SPDX-License-Identifier: GPL-2.0-or-later
"""The example of docs/exemple_guide.md, figure by figure."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import worked_example_guide as by_hand

from otelo_qgis.engine.method.allocation import aggregate, allocate
from otelo_qgis.engine.method.guide.synthesis import evaluate

PAGE = Path(__file__).resolve().parents[3] / "docs" / "exemple_guide.md"


def test_zone_by_hand():
    row = evaluate(*by_hand.inputs()).totals.loc[by_hand.ZONE]
    assert row[list(by_hand.STOCK)].to_dict() == by_hand.STOCK
    assert {name: row[f"{name}_avp"] for name in by_hand.SIX_YEARS} == by_hand.SIX_YEARS
    assert row[list(by_hand.TOTALS)].to_dict() == by_hand.TOTALS
    assert row[list(by_hand.TERMS)].to_dict() == by_hand.TERMS


def test_communes_and_epci_by_hand():
    components = evaluate(*by_hand.inputs()).components
    found = allocate(components, by_hand.communes(), by_hand.SCENARIO).communes
    assert found["naif"].to_dict() == by_hand.NAIVE
    assert found["brut"].to_dict() == found["borne"].to_dict() == by_hand.GROSS
    assert found["cale"].round(2).to_dict() == by_hand.SCALED
    assert found["besoin"].sum() == by_hand.TOTALS["besoin"]
    sums = aggregate(found, by_hand.communes()["restitution"])
    for code, figures in by_hand.EPCI.items():
        assert tuple(sums.loc[code, ["naif", "cale", "cale_1"]]) == figures
        assert abs(sums.at[code, "besoin"] - figures[1]) <= 1


@pytest.mark.parametrize("figures", ["STOCK", "SIX_YEARS", "TOTALS", "NAIVE", "GROSS", "SCALED"])
def test_the_page_says_these_figures(figures):
    page = re.sub(r"(?<=\d) (?=\d{3})", "", PAGE.read_text(encoding="utf-8"))
    for name, value in getattr(by_hand, figures).items():
        assert re.search(rf"(?<!\d){re.escape(f'{value:g}'.replace('.', ','))}(?![\d,]\d)", page), name
