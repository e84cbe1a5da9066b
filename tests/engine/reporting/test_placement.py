# SPDX-License-Identifier: GPL-2.0-or-later
"""From the need to what is placed: one bridge, that adds up wherever a person reads it."""

from __future__ import annotations

import re

import numpy as np
import pytest
import study_example

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.explain import explain
from otelo_qgis.engine.common.formatting import french_number, pace, signed
from otelo_qgis.engine.common.rounding import whole_parts
from otelo_qgis.engine.definitions import placement
from otelo_qgis.engine.reporting.blocks import Grid, shown
from otelo_qgis.engine.reporting.charts import yearly_chart
from otelo_qgis.engine.reporting.explanation import explanation_blocks
from otelo_qgis.engine.reporting.report import headline_sentence, report
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.study import Study

# Conversions, adjustments, a commune in excess, a full one that hands on, and need that stays uncovered.
COMMUNES = study_example.COMMUNES.assign(
    conversion=[3.0, 25.0, 0.0, 0.0], ajustement=[5.0, -2.0, 0.0, 0.0], cap_max=[12.0, 4.0, 5.0, 1.0]
)


@pytest.fixture(scope="module")
def study():
    return Study(study_example.tables(COMMUNES))


def number(text):
    return int(re.sub(r"[\s\u202f]", "", text).replace("\u2212", "-"))


def added(grid):
    """The rows of a bridge as they are read, and its total."""
    values = [number(shown(row[1], grid.fields[1].kind)) for row in grid.rows]
    return values, number(shown(grid.total[1], grid.fields[1].kind))


def test_each_commune_each_epci_and_the_whole_add_up(study):
    for rows in (study.communes, study.epci):
        for code in rows.index:
            lines = study.placement(rows.loc[[code]])
            assert sum(value for _, value in lines) == rows.at[code, "place"], code
    lines = study.placement()
    assert {line.key for line, _ in lines} >= {"besoin", "conversion", "ajustement", "non_couver"}
    assert sum(value for _, value in lines) == study.epci["place"].sum()


def test_what_communes_of_one_epci_exchange_is_not_what_it_exchanges():
    roomy = study_example.COMMUNES.assign(restitution="E1", cap_max=[20.0, 40.0, 5.0, 1.0])
    study = Study(study_example.tables(roomy))
    assert study.epci["cede"].sum() > 0
    assert "echange" not in {line.key for line, _ in study.placement(study.epci)}
    lines = [
        {line.key: value for line, value in study.placement(study.communes.loc[[code]])}
        for code in study.communes.index
    ]
    exchanged = [one.get("echange", 0) for one in lines]
    assert min(exchanged) < 0 < max(exchanged) and sum(exchanged) == 0


@pytest.mark.parametrize("page", [summary_blocks, lambda study: report(study, "Titre")])
def test_a_page_shows_it_and_its_lines_add_up(study, page):
    (grid,) = (one for one in page(study) if isinstance(one, Grid) and one.caption == placement.TITLE)
    values, total = added(grid)
    assert sum(values) == total == study.epci["place"].sum()
    assert values[0] == study.total


def test_the_sentence_says_every_part(study):
    text = headline_sentence(study)
    for line, value in study.placement():
        amount = abs(value) if line.key in ("besoin", "non_couver") else value
        assert french_number(amount) in text, line.key


def test_the_headline_adds_up(study):
    figures = {one.label: one.value for one in study.headline()}
    kept = {line.key: value for line, value in study.placement()}
    rest = sum(v for k, v in kept.items() if k not in ("besoin", "conversion", "non_couver"))
    assert figures["Ajustements locaux"] == kept["ajustement"]
    assert figures["Objectif placé"] == (
        figures["Besoin de la période"]
        - figures["Conversions décidées"]
        - figures["Besoin non couvert"]
        + rest
    )


@pytest.mark.parametrize("code", ["01001", "01002", "E1", "E2"])
def test_an_explanation_shows_it(study, code):
    explanation = explain(study, code)
    grid = next(
        block
        for heading, block in zip(*[iter(explanation_blocks(study, explanation)[1:-1])] * 2)
        if heading.text == placement.TITLE
    )
    values = [number(row[3] if isinstance(row[3], str) else french_number(row[3])) for row in grid.rows]
    assert sum(values) == number(french_number(grid.total[3])) == explanation.figure


def test_no_bridge_where_volet_d_was_not_run(study):
    tables = {name: rows for name, rows in study.tables.items() if not name.startswith("objectifs")}
    alone = Study(tables)
    assert alone.placement() == []
    assert placement.TITLE not in {getattr(one, "caption", "") for one in report(alone, "Titre")}


def test_years_are_counted_once(study):
    first, last = study.period
    years = [row[0] for row in yearly_chart(study.years_of(["T1"]), "Ici").rows]
    assert years == [str(year) for year in range(first + 1, last + 1)]
    plh = study.table("phasage")
    assert (plh["debut"].min(), plh["fin"].max()) == (first + 1, last)
    assert f"({study.years} ans, de {first + 1} à {last})" in study.span_text
    built, rhythm = study.epci["construire"], study.epci["rythme"]
    assert np.allclose(rhythm.astype(float), built.astype(float) / study.years, atol=0.005)


def test_dwellings_a_year_are_whole():
    assert [pace(one) for one in (0, 0.2, 0.5, 46.71)] == ["0", "<\u202f1", "1", "47"]


@given(st.lists(st.floats(-1e5, 1e5), max_size=12))
def test_whole_parts_add_up_and_stay_near(values):
    whole = whole_parts(values)
    assert whole.sum() == np.floor(np.sum(values) + 0.5)
    assert (abs(whole - np.array(values)) <= 1).all() if values else True


def test_a_half_is_rounded_in_one_way():
    assert french_number(-916.5) == "\u2212917" and signed(2.5) == "+3" and french_number(0.125, 2) == "0,13"
    assert french_number(-0.4) == "0" and signed(0.4) == "0" and french_number(float("inf")) == "inf"
