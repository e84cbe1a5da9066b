# SPDX-License-Identifier: GPL-2.0-or-later
"""Documents in an English QGIS: no French sentence is left in them, and numbers are those of English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser

import pytest
from english import NOUNS, french_left

from otelo_qgis.engine.analysis.points import points_to_check
from otelo_qgis.engine.common.formatting import exact_number, french_number, percent, short_name
from otelo_qgis.engine.common.typography import agree, english_numbers, typeset
from otelo_qgis.engine.reporting.blocks import typeset_blocks
from otelo_qgis.engine.reporting.document import cover_lines, document_blocks
from otelo_qgis.engine.reporting.points import points_page
from otelo_qgis.engine.reporting.report import report
from otelo_qgis.engine.reporting.slides import slides
from otelo_qgis.engine.reporting.study_workbook import workbook
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.reporting.workbook import typeset_book
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import placed


class Reader(HTMLParser):
    """The texts that a page shows, those of its charts too."""

    def __init__(self, page: str):
        super().__init__()
        self.texts: list[str] = []
        self.unread = 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.unread += tag in ("script", "style")
        self.texts += [value for name, value in attrs if name in ("aria-label", "alt", "title") and value]

    def handle_endtag(self, tag):
        self.unread -= tag in ("script", "style")

    def handle_data(self, data):
        if not self.unread:
            self.texts.append(" ".join(data.split()))


def texts_of(value) -> Iterator[str]:
    """Every text of blocks, slides or a workbook that is printed."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for one in fields(value):
            if one.name not in ("anchor", "note", "kind", "draw", "name", "column", "sheet", "png"):
                yield from texts_of(getattr(value, one.name))
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from texts_of(one)


@pytest.fixture(params=["national", "guide"])
def study(request):
    return Study.read(request.getfixturevalue("demo_study" if request.param == "national" else "guide_study"))


def names_of(study: Study) -> list[str]:
    """Names of territories, as they are and in short."""
    frames = (study.communes, study.epci, study.analysis)
    found = [str(name) for frame in frames for name in frame["nom"].dropna()]
    return [one.replace("’", "'") for name in found for one in (name, short_name(name))]


def test_the_report_in_english(english, study):
    page = document_page("Title", report(study, "Title", "Service"))
    texts = Reader(page).texts
    assert len(texts) > 500 and '<html lang="en">' in page
    assert french_left(texts, names_of(study)) == []
    assert f"{study.total:,}" in page


def test_the_points_to_check_in_english(english, study):
    texts = Reader(document_page("Title", points_page(study, points_to_check(study)))).texts
    assert french_left(texts, names_of(study)) == []


def test_documents_and_slides_in_english(english, study):
    blocks = typeset_blocks(document_blocks(report(study, "Title")))
    cover = map(typeset, cover_lines(study, "Service"))
    assert french_left([*texts_of(blocks), *cover], names_of(study)) == []
    shown = [
        typeset(text)
        for slide in slides(study, "Title")
        for text in (slide.title, *slide.notes, *texts_of(typeset_blocks(slide.blocks)))
    ]
    # A name that is cut is none of those that are known.
    whole = [text for text in shown if not text.endswith("…")]
    assert len(whole) > 100 and french_left(whole, names_of(study)) == []


def test_the_workbook_in_english(english, study):
    book = typeset_book(workbook(study, "Title", by_restitution=True))
    texts = [*texts_of(book), *(sheet.name for sheet in book.sheets)]
    told = [
        text
        for sheet in book.sheets
        for column in sheet.columns
        if column.told or column.kind == "bool"
        for text in sheet.values(column)
        if text
    ]
    assert len(told) > 50 and french_left([*texts, *told], names_of(study)) == []
    # What a formula calls has the name that it has in the book.
    sheets = {one.name for one in book.sheets}
    called = {cell.sheet for one in book.lines if one.formula for cell in one.formula.references}
    assert called and called <= sheets and "Needs" in sheets


def test_a_table_of_an_algorithm_in_english(english, run, demo_study):
    found, _, layer = run("points_a_verifier", {"ETUDE": str(demo_study), "POINTS": "TEMPORARY_OUTPUT"})
    rows = [(one["gravite"], one["quoi"], one["comment"]) for one in layer("POINTS").getFeatures()]
    assert {gravity for gravity, *_ in rows} <= {"bloquant", "alerte", "info"} and found["NB_ALERTES"] > 0
    assert french_left([text for _, *texts in rows for text in texts]) == []
    assert any("Unmet need: 396 dwellings" in what for _, what, _ in rows)


def test_numbers_as_each_language_writes_them(english):
    assert (french_number(1234.5, 1), percent(0.123), exact_number(1000), exact_number(0.0712)) == (
        "1,234.5", "12%", "1,000", "0.0712",
    )  # fmt: skip
    assert english_numbers("De 1 234,5 à 0,07 (01001, 01002)") == "De 1,234.5 à 0.07 (01001, 01002)"
    assert english_numbers("1,234 and 1,234,567") == "1,234 and 1,234,567"
    assert agree("1,000 commune(s), 1 territory(ies), 2 territory(ies)", "en") == (
        "1,000 communes, 1 territory, 2 territories"
    )
    assert typeset("Besoin total : 12 logements.") == "Total need: 12 dwellings."
    assert typeset(typeset("75 % : « Ménages »")) == typeset("75 % : « Ménages »")


def test_what_qgis_evaluates_in_a_map_is_english(english):
    sentence = placed.sentence()
    assert "'Need\u00a0'" in sentence and ", 'en')" in sentence
    assert not NOUNS.search(" ".join(re.findall(r"'([^']*)'", sentence)))
