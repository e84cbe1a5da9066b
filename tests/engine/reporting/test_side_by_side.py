# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios side by side, and assumptions in words: the figures are those of the studies, and add up."""

from __future__ import annotations

from dataclasses import replace

import pytest
import study_example

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from otelo_qgis.engine.analysis.compare import outcome_of_study
from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.reporting.assumptions import NO_REASON, assumptions_blocks, read_reasons
from otelo_qgis.engine.reporting.blocks import ChartBlock, Grid, Text
from otelo_qgis.engine.reporting.side_by_side import conclusion, scenarios_blocks


@pytest.fixture(scope="module")
def studies():
    return study_example.study(), study_example.study(b14_taux_reallocation=0.0)


@pytest.fixture(scope="module")
def blocks(studies):
    return scenarios_blocks(studies[0], [outcome_of_study(studies[1], "Sobre")])


def grid(blocks, start):
    return next(one for one in blocks if isinstance(one, Grid) and one.caption.startswith(start))


def test_the_totals_are_those_of_the_studies(studies, blocks):
    rows = {row[0]: row[1:] for row in grid(blocks, "Besoin et objectifs").rows}
    assert rows["Besoin"] == tuple(study.total for study in studies)
    assert studies[0].total != studies[1].total
    for label, name in (("Objectif placé", "place"), ("Besoin non couvert", "non_couver")):
        assert rows[label] == tuple(int(study.epci[name].sum()) for study in studies)
    parts = zip(rows["dont flux"], rows["dont mal-logement"])
    assert tuple(flux + stock for flux, stock in parts) == rows["Besoin"]


def test_territories_add_up_to_their_total_and_gaps_to_the_gap(studies, blocks):
    table = grid(blocks, "Besoin par territoire")
    for place in range(1, len(table.fields)):
        assert sum(row[place] for row in table.rows) == table.total[place]
    assert table.total[1:] == (studies[0].total, studies[1].total, studies[1].total - studies[0].total)
    chart = next(one.chart for one in blocks if isinstance(one, ChartBlock))
    assert len(chart.rows) == len(table.rows) and chart.header == ("Territoire", "Référence", "Sobre")


def test_what_makes_them_differ_is_told_with_its_unit(blocks):
    ((label, first, second),) = grid(blocks, "Ce par quoi").rows
    assert "B1.4" in label and first == "50 %" and second == "0 %"


def test_the_conclusion_says_between_which_figures(studies):
    low, high = (outcome_of_study(study, name) for study, name in zip(studies, ("Référence", "Sobre")))
    least, most = sorted((low, high), key=lambda one: one.total)
    text = conclusion([low, high])
    assert f"va de {least.total} ({least.name}) à {most.total} logements ({most.name})" in text
    assert "même besoin" in conclusion([low, replace(low, name="Le même")])


def test_without_scenarios_there_is_no_chapter(studies):
    assert scenarios_blocks(studies[0], []) == []


def test_assumptions_say_what_differs_and_why():
    study = study_example.study(b14_taux_reallocation=20.0)
    blocks = assumptions_blocks(study, {"b14_taux_reallocation": "Le parc est récent"})
    rows = {row[0]: row[1:] for row in grid(blocks, "Ce qui diffère").rows}
    assert rows["B1.4 : Taux de réallocation"] == ("20 %", "50 %", "Le parc est récent")
    assert {row[-1] for name, row in rows.items() if "B1.4" not in name} <= {NO_REASON}
    assert grid(blocks, "Paramètres").folded.startswith("Tous les paramètres")
    (said,) = [one.text for one in blocks if isinstance(one, Text)]
    assert said.startswith(f"Étude de {study.period[0]} à {study.period[1]}.")


def test_reasons_are_read_a_line_each():
    scenario = study_example.study().scenario
    assert read_reasons("b2_tx_rs = moins de meublés\n\n", scenario) == {"b2_tx_rs": "moins de meublés"}
    for text, words in (("b2_tx_rs", "Écrivez"), ("b2_tx_sr = non", "b2_tx_rs")):
        with pytest.raises(ParameterError, match=words):
            read_reasons(text, scenario)
