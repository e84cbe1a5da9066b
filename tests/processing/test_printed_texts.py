# SPDX-License-Identifier: GPL-2.0-or-later
"""Every text that a person reads is set by `common.typography`: dialogs, panel, pages, workbooks, legends,
reference pages, in French and in English."""

from __future__ import annotations

import ast
import re
from html import unescape

import pytest
from qgis.core import QgsApplication
from qgis_support import study_layer
from support import ROOT

from otelo_qgis.engine.common.typography import ENGLISH, FRENCH, typeset
from otelo_qgis.engine.definitions import tables
from otelo_qgis.engine.definitions.parameters import EDITIONS
from otelo_qgis.engine.reporting.report import report
from otelo_qgis.engine.reporting.study_workbook import workbook
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.reporting.workbook import typeset_book
from otelo_qgis.engine.study import Study
from otelo_qgis.gui import texts as panel
from otelo_qgis.processing.cartography import drawing, expressions, styles
from otelo_qgis.processing.cartography import texts as maps
from otelo_qgis.processing.choices import Choices
from otelo_qgis.processing.io.tables import make_fields
from otelo_qgis.processing.language import tr
from otelo_qgis.processing.provider import register

BOTH = r"\w'\w|\w\((?:s|aux|nt|es|ies)\)|(?<=[\s(])-\d"
FAULTS = {
    FRENCH: re.compile(rf"{BOTH}|\w [;:!?»](?!\w)|« |\d [\u00a0]?%(?!\w)"),
    ENGLISH: re.compile(rf"{BOTH}|\w[ \u00a0\u202f][;:!?](?=\s|$)|\d[ \u00a0\u202f]%"),
}
# What a program reads stays as it is.
CODE = re.compile(r"<pre>.*?</pre>|```.*?```|qgis_process\b[^\n<]*|`[^`]*`|https?://\S+|<[^<>]*>", re.DOTALL)


def faults(text, language=FRENCH):
    return FAULTS[language].findall(CODE.sub(" ", unescape(CODE.sub(" ", text))))


def at_fault(texts, language):
    return [text for text in dict.fromkeys(texts) if faults(text, language)]


def test_the_faults_are_found():
    assert faults("l'un") and faults("un : deux") and faults("1 code(s)") and faults("(-3)")
    assert not faults(typeset("l'un : « deux », 1 code(s) (-3)"))
    assert faults("one : two", ENGLISH) and faults("3 %", ENGLISH) and faults("1 entry(ies)", ENGLISH)


@pytest.fixture(params=[FRENCH, ENGLISH])
def spoken_by_qgis(request):
    """Each language that QGIS may be in."""
    if request.param == ENGLISH:
        request.getfixturevalue("english")
    return request.param


@pytest.fixture
def toolbox(spoken_by_qgis):
    """Every algorithm, in a QGIS that was started in a language."""
    provider = register()
    yield [provider.algorithm(one.name()).create() for one in provider.algorithms()]
    QgsApplication.processingRegistry().removeProvider(provider)


def texts_of_algorithm(algorithm):
    """What its dialog, the toolbox and its help say of an algorithm, but its title, which the modeller makes
    names of."""
    yield from (algorithm.group(), algorithm.shortDescription())
    yield algorithm.shortHelpString()
    for item in algorithm.parameterDefinitions():
        yield from (item.description(), item.help())
        if choices := Choices.of(item):
            yield from (choices.empty_text(), *(words for _, words in choices.words()))
    for item in algorithm.outputDefinitions():
        yield item.description()


def test_every_dialog(toolbox, spoken_by_qgis):
    texts = [text for algorithm in toolbox for text in texts_of_algorithm(algorithm)]
    assert len(texts) > 1500
    assert at_fault(texts, spoken_by_qgis) == []


def test_every_field_and_expression_function(qgis_app, spoken_by_qgis):
    texts = [
        text
        for edition in EDITIONS
        for name in tables.BY_NAME
        for text in (
            tables.table_of(name, edition).caption,
            *map(make_alias, tables.table_of(name, edition).fields),
        )
    ]
    texts += [one.helpText() for one in expressions.functions()]
    assert len(texts) > 500
    assert at_fault(map(tr, texts), spoken_by_qgis) == []


def make_alias(column):
    """As a layer has it."""
    return make_fields([column]).at(0).alias()


def test_every_text_of_the_panel_and_of_legends(qgis_app, spoken_by_qgis):
    """Those that are told by a name, and those that are written where they are shown."""
    written = {
        node.args[0].value
        for path in (ROOT / "otelo_qgis").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in ("tr", "printed")
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    texts = {*panel.texts(), *maps.texts(), *written}
    assert len(texts) > 700
    assert at_fault(map(tr, texts), spoken_by_qgis) == []


@pytest.mark.parametrize(
    "name, language",
    [
        *((f"{name}.md", FRENCH) for name in ("algorithmes", "parametres", "parametres_guide", "indicateurs",
                                              "correspondance")),
        ("en/algorithms.md", ENGLISH),
    ],
)  # fmt: skip
def test_every_page_made_by_script(name, language):
    page = (ROOT / "docs" / name).read_text(encoding="utf-8")
    lines = CODE.sub("x", page).splitlines()
    assert len(lines) > 50
    assert at_fault(lines, language) == []


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
        if drawing.is_useful(layer, style):
            drawing.apply(layer, style)
            texts = [item.label() for item in layer.renderer().legendSymbolItems()]
            assert [text for text in [typeset(styles.title_of(style, "EPCI")), *texts] if faults(text)] == []
