# SPDX-License-Identifier: GPL-2.0-or-later
"""Every text in a page, a workbook or a legend is set by `common.typography`."""

from __future__ import annotations

import re
from html import unescape

import pytest
from qgis_support import study_layer

from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions import tables
from otelo_qgis.engine.reporting.report import report
from otelo_qgis.engine.reporting.study_workbook import workbook
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.reporting.workbook import typeset_book
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import styles

FAULTS = re.compile(r"\w'\w|\w [;:!?»](?!\w)|« |\w\((?:s|aux|nt)\)|(?<=[\s(])-\d")
# What a program reads stays as it is.
CODE = re.compile(r"qgis_process\b[^\n<]*|`[^`]*`|https?://\S+|<[^<>]*>")


def faults(text):
    return FAULTS.findall(CODE.sub(" ", unescape(CODE.sub(" ", text))))


def test_the_faults_are_found():
    assert faults("l'un") and faults("un : deux") and faults("1 code(s)") and faults("(-3)")
    assert not faults(typeset("l'un : « deux », 1 code(s) (-3)"))


@pytest.fixture(scope="module")
def study(demo_study):
    return Study.read(demo_study)


@pytest.mark.parametrize("made", [summary_blocks, lambda study: report(study, "L'étude : « titre »")])
def test_every_page(study, made):
    page = document_page("L'étude : « titre »", made(study))
    page = re.sub(r"<(style|script|svg)\b.*?</\1>", " ", page, flags=re.S)
    texts = re.findall(r">([^<>]+)<", page)
    assert len(texts) > 100
    assert [text for text in texts if faults(text)] == []


def test_every_sheet(study):
    book = typeset_book(workbook(study, "L'étude"))
    texts = [book.title, *(line.label for line in book.lines), *(str(line.value) for line in book.lines)]
    texts += [text for sheet in book.sheets for text in (sheet.title, *(one.label for one in sheet.columns))]
    assert [text for text in texts if faults(text)] == []


@pytest.mark.parametrize("name", [tables.COMMUNES, tables.OBJECTIVES, tables.EPCI])
def test_every_legend(demo_study, name):
    layer = study_layer(demo_study, name)
    for style in styles.STYLES:
        if styles.is_useful(layer, style):
            styles.apply(layer, style)
            texts = [item.label() for item in layer.renderer().legendSymbolItems()]
            assert [text for text in [typeset(styles.title_of(style, "EPCI")), *texts] if faults(text)] == []
