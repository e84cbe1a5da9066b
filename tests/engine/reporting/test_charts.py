# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts: what they draw is what their text alternative says, and they stand alone in a page."""

from __future__ import annotations

import re
import threading
import xml.etree.ElementTree as ET

import pandas as pd
import pytest
import study_example
from matplotlib.figure import Figure

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from otelo_qgis.engine.definitions.briques import TEN_TERMS
from otelo_qgis.engine.reporting import charts

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def study():
    return study_example.study()


def drawn(study):
    years = study.years_of(study.retained.index)
    return [
        charts.terms_chart(study.terms(), "Ici"),
        charts.stock_flow_chart(study.briques(), study.flow(), "Ici"),
        charts.yearly_chart(years, "Ici", 2023),
        charts.stocks_chart(years, "Ici"),
        charts.shares_chart([("Albe", 28, 20)], "Ici"),
    ]


def number(text):
    return int(text.replace("\u202f", "").replace("\u2212", "-").replace("+", ""))


def test_a_long_bound_is_told_by_its_column_at_the_end_of_its_bar():
    rows = [("Scénario", "Population basse, décohabitation", "30 %", 10.0, 30.0)]
    drawn = charts.tornado_chart(rows, 20.0, "ensemble")
    axes = Figure().subplots()
    drawn.draw(axes)
    assert {text.get_text() for text in axes.texts} == {"Bas", "30 %"}
    assert drawn.rows[0][1] == rows[0][1]


def test_the_waterfall_ends_on_the_need(study):
    *terms, need = charts.terms_chart(study.terms(), "Ici").rows
    assert len(terms) == len(TEN_TERMS)
    assert sum(number(text) for _, text in terms) == number(need[1]) == study.total


def test_stock_and_flow_hold_every_component(study):
    rows = charts.stock_flow_chart(study.briques(), study.flow(), "Ici").rows
    assert sum(number(text) for _, text in rows) == study.total


def test_the_last_year_whose_need_is_unknown_is_not_drawn_as_zero(study):
    years = study.years_of(["T1"])
    assert [row[0] for row in charts.yearly_chart(years, "Ici").rows] == ["2022", "2023", "2024"]
    assert len(charts.stocks_chart(years, "Ici").rows) == 4


def test_each_svg_is_whole_named_and_asks_for_nothing(study):
    ids: list[str] = []
    for chart in drawn(study):
        text = chart.svg()
        root = ET.fromstring(text)
        assert root.tag == f"{SVG}svg" and root.get("role") == "img"
        title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
        assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
        assert (title.text, description.text) == (chart.title, chart.alt)
        own = [element.get("id") for element in root.iter() if element.get("id")]
        ids += own
        links = re.findall(r'href="([^"]*)"', text)
        assert all(link.startswith("#") and link[1:] in own for link in links)
    assert len(ids) == len(set(ids)), "two drawings of one page share an id"


def test_png_and_empty_charts(study):
    for chart in drawn(study):
        assert chart.png(60).startswith(b"\x89PNG") and chart.tells
    nothing = charts.terms_chart(dict.fromkeys(TEN_TERMS, 0), "Ici")
    assert not nothing.tells and nothing.png(60)
    assert charts.yearly_chart(pd.DataFrame(columns=["besoin", "excedent"], dtype=float), "Ici").png(60)


def test_what_is_taken_off_is_hatched():
    """So that a copy in black and white tells it from what is added."""
    terms = {**dict.fromkeys(TEN_TERMS, 0), "t_a": 10, "t_g": -4}
    assert "<pattern" in charts.terms_chart(terms, "Ici").svg()
    assert "<pattern" not in charts.terms_chart({**terms, "t_g": 0}, "Ici").svg()


def test_threads_that_draw_leave_the_settings_of_matplotlib_as_they_were():
    before = dict(charts.matplotlib.rcParams)
    inside, left = threading.Event(), threading.Event()

    def first(axes):
        inside.set()
        # Long enough for the second to come in, were it let in.
        left.wait(0.3)

    def second(axes):
        left.wait(0.3)

    drawn = [charts.Chart("", "", (), [], draw) for draw in (first, second)]
    threads = [threading.Thread(target=chart.png) for chart in drawn]
    threads[0].start()
    inside.wait(5)
    threads[1].start()
    threads[0].join()
    left.set()
    threads[1].join()
    assert dict(charts.matplotlib.rcParams) == before
