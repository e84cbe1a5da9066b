# SPDX-License-Identifier: GPL-2.0-or-later
"""The follow-up as a page: what it says, where all, some or none of it is known."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest
import study_example

from otelo_qgis.engine.analysis.follow_study import follow_study
from otelo_qgis.engine.analysis.follow_up import Period, planned, studied_communes
from otelo_qgis.engine.definitions import tables
from otelo_qgis.engine.definitions.follow_up import NO_DATA, Rules
from otelo_qgis.engine.reporting.blocks import Formula, Grid
from otelo_qgis.engine.reporting.charts import progress_chart
from otelo_qgis.engine.reporting.follow_up import Followed, follow_up_page, readings, verdict
from otelo_qgis.engine.reporting.web import document_page

STUDY = study_example.study()
PLAN = planned(STUDY)
BASE, LAST = STUDY.period
PERIOD = Period((BASE + 1, 1), (LAST, 12))


def followed(built, **rules):
    account = follow_study(STUDY, {"commences": built}, PERIOD, Rules(**rules))
    findings = readings(Rules(**rules), "« essai »", PERIOD.text)
    return Followed.made({**account.tables, tables.FOLLOW_UP_FINDINGS: pd.DataFrame()}, findings)


def built(share=1.0, years=1):
    return (PLAN[[BASE + 1 + number for number in range(years)]] * share).round().astype(float)


def test_a_page_says_where_the_whole_stands():
    one = followed(built(), undeclared=())
    sentence, status = verdict(one)
    target, done = int(PLAN.sum().sum()), int(PLAN[BASE + 1].sum())
    assert status == "en bonne voie" and f"Fin {BASE + 1}, {done} sont commencés" in sentence
    assert f"pour {done} attendus" in sentence and f"Il en reste {target - done}" in sentence
    html = document_page("Suivi", follow_up_page(one))
    assert "«\u202fessai\u202f»" in html and html.count("<svg") >= 2
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert links <= set(re.findall(r'id="([^"]+)"', html))


def test_the_interval_of_what_is_not_declared_is_told():
    sentence, _ = verdict(followed(built(), undeclared=(20.0,)))
    done, high = int(PLAN[BASE + 1].sum()), int(followed(built(), undeclared=(20.0,)).whole["realise_h"])
    assert high > done and f"(de {done} lus à {high} corrigés)" in sentence


def test_an_objective_that_is_met_is_told_with_its_year():
    every = built(years=LAST - BASE)
    sentence, status = verdict(followed(every, undeclared=()))
    assert status == "atteint" and f"L’objectif est atteint en {LAST}." in sentence


def test_communes_without_data_are_told_apart():
    some = built()
    some.iloc[0] = np.nan
    one = followed(some, undeclared=())
    sentence, _ = verdict(one)
    assert "dans 1 commune sans donnée. Dans les autres, fin" in sentence
    assert one.communes.iloc[0]["statut"] == NO_DATA
    grids = [block for block in follow_up_page(one) if isinstance(block, Grid)]
    assert any("Sans donnée" in [field.label for field in grid.fields] for grid in grids)


def test_nothing_is_known_yet():
    one = followed(built() * np.nan)
    sentence, status = verdict(one)
    assert status == "" and "Aucune donnée de construction" in sentence
    assert NO_DATA in document_page("Suivi", follow_up_page(one))


def test_totals_of_the_tables_are_those_of_the_whole():
    one = followed(built())
    grids = {grid.caption: grid for grid in follow_up_page(one) if isinstance(grid, Grid)}
    for name, grid in grids.items():
        if "Objectif et réalisé" in name or name == "Suivi par commune":
            labels = [field.label for field in grid.fields]
            for label in ("Objectif", "Réalisé", "Reste"):
                place = labels.index(label)
                assert grid.total[place] == sum(row[place] or 0 for row in grid.rows), (name, label)


def test_every_note_of_the_page_is_one_that_its_figures_have():
    page = follow_up_page(followed(built()))
    notes = {block.anchor.removeprefix("note-") for block in page if isinstance(block, Formula)}
    used = {field.note for block in page if isinstance(block, Grid) for field in block.fields if field.note}
    assert used <= notes


@pytest.mark.parametrize("bars", [[], [("A", 10, None, None)], [("A", 10, 4, 12), ("B", 0, 0, 0)]])
def test_the_chart_of_territories_with_and_without_data(bars):
    chart = progress_chart(bars, "Ensemble")
    assert "<svg" in chart.svg() and len(chart.rows) == len(bars)


def test_the_tables_of_communes_are_those_that_are_followed():
    one = followed(built())
    assert one.communes.index.tolist() == studied_communes(STUDY).index.tolist()
