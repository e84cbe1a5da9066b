# SPDX-License-Identifier: GPL-2.0-or-later
"""The report in a browser: read on a telephone, searched, its map linked to its table, printed whole."""

from __future__ import annotations

import re

import pytest
import study_example
from browser import WIDTHS, browser, needs_browser, open_page, violations
from office import needs_pdf, pdf_text

from otelo_qgis.engine.analysis.compare import outcome_of_study
from otelo_qgis.engine.reporting.blocks import Field, Grid, TerritoryMap, Theme
from otelo_qgis.engine.reporting.outlines import drawn
from otelo_qgis.engine.reporting.report import Extra, report
from otelo_qgis.engine.reporting.web import document_page

pytestmark = [needs_browser, pytest.mark.journey]
pytest.importorskip("matplotlib", reason="matplotlib is not installed")
NUMBER = 40


def square(x, y):
    return [[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]]


def commune_map():
    """Two communes side by side, one below, none of them in a class for the last."""
    places = {"01001": square(0, 1), "01002": square(1, 1), "02001": square(0, 0)}
    size, (outlines,) = drawn(places)
    names = {"01001": "Albe", "01002": "Brune", "02001": "Côme"}
    theme = Theme("Besoin pour 1 000 logements", [("#ffffcc", "de 0 à 1")], {"01001": 0, "01002": 0})
    other = Theme("Objectif pour 1 000 logements", [("#253494", "de 1 à 2")], {"01001": 0})
    return TerritoryMap("Carte des communes", size, outlines, names, [], [theme, other])


@pytest.fixture(scope="module")
def page_path(tmp_path_factory):
    study = study_example.study(b14_taux_reallocation=20.0)
    other = outcome_of_study(study_example.study(b14_taux_reallocation=80.0), "Sobre")
    extra = Extra(commune_map(), [other], {"b14_taux_reallocation": "Une raison locale"})
    rows = [(f"Élan {number}", number) for number in range(NUMBER)]
    long = Grid(
        "Une longue table", [Field("Nom", "text"), Field("Nombre")], rows, ("Total", 780), sortable=True
    )
    path = tmp_path_factory.mktemp("page") / "rapport.html"
    path.write_text(
        document_page("Rapport", [*report(study, "Rapport", extra=extra), long]), encoding="utf-8"
    )
    return path


@pytest.fixture(scope="module")
def opened():
    with browser() as one:
        yield one


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_wider_than_the_screen(opened, page_path, width):
    page = open_page(opened, page_path, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.errors == [] and all(url.startswith(("file:", "data:")) for url in page.requests)
    # No column of a table is out of sight.
    hidden = "all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.ariaLabel)"
    assert page.locator(".defile").evaluate_all(hidden) == []
    # Each chart is shown once, at the size of the screen.
    shown = [page.locator(name).evaluate_all("all => all.filter(e => e.offsetHeight).length")
             for name in (".large", ".etroit")]  # fmt: skip
    assert (shown[0] == 0, shown[1] == 0) == ((True, False) if width == 390 else (False, True))
    page.close()


@pytest.mark.parametrize("width", WIDTHS)
def test_a_table_that_no_screen_holds_is_folded(opened, tmp_path, width):
    titles = [Field("Nom", "text"), *(Field(f"Renouvellement {number}") for number in range(14))]
    path = tmp_path / "large.html"
    grid = Grid("Une table large", titles, [("Albe", *range(14))], sortable=True)
    path.write_text(document_page("Large", [grid]), encoding="utf-8")
    page = open_page(opened, path, width)
    assert page.locator(".defile").evaluate("e => e.scrollWidth <= e.clientWidth")
    assert page.locator("td[data-h='Renouvellement 13']").is_visible() and page.errors == []
    page.close()


def test_letters_of_charts_are_read_on_a_telephone(opened, page_path):
    """A chart is drawn for the width: a millimetre of it is at least one of the screen."""
    page = open_page(opened, page_path, 390)
    scale = page.locator(".etroit svg").first.evaluate(
        "e => e.getBoundingClientRect().width / e.viewBox.baseVal.width"
    )
    # Points of 1/72 inch of the drawing to pixels of 1/96.
    assert scale >= 96 / 72
    page.close()


def test_a_row_is_a_card_on_a_telephone(opened, page_path):
    page = open_page(opened, page_path, 390)
    table = page.locator("table", has=page.locator("caption", has_text="par commune"))
    row = table.locator("tbody tr").first
    assert row.evaluate("e => getComputedStyle(e).display") == "grid"
    need = row.locator("td[data-h=Besoin]")
    assert need.evaluate("e => getComputedStyle(e, '::before').content") == '"Besoin"'
    assert need.get_attribute("role") == "cell"
    page.close()


def test_a_table_is_searched_counted_and_printed_whole(opened, page_path, tmp_path):
    page = open_page(opened, page_path)
    tools = page.locator(".outils").last
    assert tools.locator("output").inner_text() == f"{NUMBER} lignes"
    tools.locator("input").fill("elan 3")
    table = page.locator("table").last
    # 3, 13, 23 and 30 to 39, whatever the accents.
    assert table.locator("tbody tr:not([hidden])").count() == 13
    assert tools.locator("output").inner_text().startswith(f"13 sur {NUMBER}\u202f; le total")
    page.emulate_media(media="print")
    assert table.locator("tbody tr").evaluate_all("all => all.filter(e => e.offsetHeight).length") == NUMBER
    page.close()


@needs_pdf
def test_what_is_folded_is_on_paper(opened, page_path, tmp_path):
    page = open_page(opened, page_path)
    page.pdf(path=str(tmp_path / "rapport.pdf"), prefer_css_page_size=True)
    page.close()
    text = re.sub(r"\s+", " ", pdf_text(tmp_path / "rapport.pdf"))
    assert "b13_ taux_effort" in text or "b13_taux_effort" in text
    assert "Une raison locale" in text and "Chercher dans la table" not in text


def test_the_map_and_the_table_are_one(opened, page_path):
    page = open_page(opened, page_path)
    told = page.locator(".fiche")
    first = told.inner_text()
    path = page.locator("path[data-code='01002']")
    path.hover()
    assert told.locator("h4").inner_text() == "Brune (01002)" and "Besoin" in told.inner_text()
    page.mouse.move(5, 5)
    assert told.inner_text() == first
    path.click()
    row = page.locator("tr[data-code='01002']")
    assert path.get_attribute("aria-pressed") == "true" and "choisi" in row.get_attribute("class")
    page.locator("tr[data-code='01001'] td").first.click()
    assert path.get_attribute("aria-pressed") == "false"
    assert page.locator("path[data-code='01001']").get_attribute("aria-pressed") == "true"
    page.locator("figure.plan select").select_option("1")
    assert page.locator(".legende:visible").inner_text().startswith("de 1 à 2")
    page.close()


def test_the_keyboard_goes_from_commune_to_commune(opened, page_path):
    page = open_page(opened, page_path)
    page.locator("path[data-code='01001']").focus()
    for key, code in (("ArrowRight", "01002"), ("ArrowLeft", "01001"), ("ArrowDown", "02001")):
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.dataset.code") == code
    page.keyboard.press("Enter")
    assert page.locator("tr.choisi").get_attribute("data-code") == "02001"
    page.close()


@pytest.mark.parametrize("width", (390, 1280))
def test_axe_finds_nothing(opened, page_path, width):
    page = open_page(opened, page_path, width)
    assert violations(page) == []
    page.close()
