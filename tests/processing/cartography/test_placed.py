# SPDX-License-Identifier: GPL-2.0-or-later
"""The bridge from the need to what is placed, as map tips, the atlas and the workbook show it."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsExpression, QgsExpressionContext
from qgis_support import study_layer

from otelo_qgis.engine.definitions import placement
from otelo_qgis.engine.reporting.study_workbook import COMMUNES, workbook
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import placed
from otelo_qgis.processing.cartography.dressing import add_tip

pytest.importorskip("pandas")
NUMBER = re.compile(r"[\u2212-]?\d[\d\u202f\u00a0 ]*")


@pytest.fixture(scope="module")
def study(demo_study):
    return Study.read(demo_study)


def value(text):
    return int(re.sub(r"[\s\u202f\u00a0]", "", text).replace("\u2212", "-"))


def contexts(layer):
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(layer.fields())
        yield feature, context


@pytest.mark.parametrize("table", ["objectifs", "objectifs_epci"])
def test_every_map_tip_adds_up(demo_study, table):
    layer = study_layer(demo_study, table)
    add_tip(layer)
    seen = 0
    for feature, context in contexts(layer):
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        part = tip[tip.index(placement.TITLE) :]
        rows = re.findall(r"<tr><td>([^<]+)</td><td align=right>([^<]+)</td></tr>", part)
        values = [value(text) for _, text in rows]
        assert feature["besoin"] + sum(values[:-1]) == values[-1] == feature["place"], feature["code"]
        seen += len(rows) > 2
    assert seen


@pytest.mark.parametrize("table", ["objectifs", "objectifs_epci"])
def test_every_line_of_the_atlas_adds_up(demo_study, table):
    layer = study_layer(demo_study, table)
    expression = QgsExpression(placed.sentence())
    assert not expression.hasParserError(), expression.parserErrorString()
    for feature, context in contexts(layer):
        said = expression.evaluate(context)
        left, _, right = said.partition(" = ")
        parts = re.split(r" (\u2212|\+) ", left)
        total = value(NUMBER.search(parts[0]).group())
        for sign, text in zip(parts[1::2], parts[2::2]):
            total += (-1 if sign == "\u2212" else 1) * value(NUMBER.search(text).group())
        assert total == value(NUMBER.search(right).group()) == feature["place"], said


def test_the_front_of_the_workbook_adds_up_and_communes_are_a_formula(study):
    book = workbook(study, "Titre")
    lines = [line for line in book.lines if line.kind == "chiffre" or line.label == placement.TITLE]
    start = next(number for number, line in enumerate(lines) if line.label == placement.TITLE)
    *parts, total = lines[start + 1 :]
    assert sum(one.value for one in parts) == total.value == study.epci["place"].sum()
    assert {"Conversions décidées", "Non couvert"} <= {one.label for one in parts}
    sheet = book.sheet(COMMUNES)
    formula = next(one for one in sheet.columns if one.name == "place").formula
    signs = [1 if sign == "+" else -1 for sign in re.findall(r"([+-])", f"+{formula.template}")]
    names = [cell.column for cell in formula.references]
    found = sum(sign * study.communes[name] for sign, name in zip(signs, names))
    assert (found == study.communes["place"]).all()
