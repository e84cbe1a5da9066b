# SPDX-License-Identifier: GPL-2.0-or-later
"""The bridge from the need to what is placed, as map tips, the atlas and the workbook show it."""

from __future__ import annotations

import re

import pytest
from qgis.core import QgsExpression, QgsExpressionContext
from qgis_support import study_layer

from otelo_qgis.engine.analysis.explain import explain
from otelo_qgis.engine.common.territories import RESTITUTION_FIELD
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions import placement
from otelo_qgis.engine.definitions.briques import NATIONAL, TERMS
from otelo_qgis.engine.reporting.blocks import Grid
from otelo_qgis.engine.reporting.report import report
from otelo_qgis.engine.reporting.study_workbook import COMMUNES, workbook
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.study import Study
from otelo_qgis.gui.session import bridge as panel_bridge
from otelo_qgis.processing.cartography import placed
from otelo_qgis.processing.cartography.dressing import add_tip

pytest.importorskip("pandas")
NUMBER = re.compile(r"[\u2212-]?\d[\d\u202f\u00a0 ]*")


@pytest.fixture(scope="module", params=["demo_study", "guide_study"])
def path(request):
    """The study of the demo in each edition."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="module")
def study(path):
    return Study.read(path)


def value(text):
    return int(re.sub(r"[\s\u202f\u00a0]", "", text).replace("\u2212", "-"))


def contexts(layer):
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(layer.fields())
        yield feature, context


@pytest.mark.parametrize("table", ["objectifs", "objectifs_epci"])
def test_every_map_tip_adds_up(path, table):
    layer = study_layer(path, table)
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
def test_every_line_of_the_atlas_adds_up(path, table):
    layer = study_layer(path, table)
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


def test_communes_sum_to_epci_and_to_zones_and_every_bridge_adds_up(study):
    """The panel and the pages tell the same lines."""
    inside = study.communes[study.communes["etudie"]]
    names = [name for name in placement.FIELDS if name not in ("cede", "recu")]
    sums = inside.groupby(RESTITUTION_FIELD)[names].sum()
    assert (sums == study.epci.loc[sums.index, names]).all(axis=None)
    kept = study.analysis[study.analysis["retenu"]]
    assert (inside.groupby("analyse")["besoin"].sum().loc[kept.index] == kept["besoin"]).all()
    for rows in (study.communes, study.epci):
        for part in [rows, *(rows.loc[[code]] for code in rows.index)]:
            lines = study.placement(part)
            assert sum(value for _, value in lines) == part["place"].sum()
            assert panel_bridge(part)[:-1] == [(line.told(value), value) for line, value in lines]


@pytest.mark.parametrize("page", [summary_blocks, lambda study: report(study, "Titre")])
def test_the_bridge_of_a_page_adds_up(study, page):
    (grid,) = (one for one in page(study) if isinstance(one, Grid) and one.caption == placement.TITLE)
    assert sum(row[1] for row in grid.rows) == grid.total[1] == study.epci["place"].sum()


def test_explanations_add_up(study):
    """A commune, an EPCI and a zone."""
    codes = (study.communes.index[study.communes["etudie"]][0], study.epci.index[0])
    for code in codes:
        steps = [one for one in explain(study, code).steps if one.section == placement.TITLE]
        assert sum(one.value for one in steps[:-1]) == steps[-1].value, code
    assert explain(study, study.analysis.index[0]).figure == study.analysis["besoin"].iloc[0]


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


def test_a_tip_leaves_out_the_terms_of_nothing(demo_study):
    layer = study_layer(demo_study, "communes_besoins")
    add_tip(layer)
    for feature, context in contexts(layer):
        tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
        shown = re.sub(r"<!--.*?-->", "", tip, flags=re.S)
        for term, (_, _, label) in TERMS[NATIONAL].items():
            assert (typeset(label) in shown) == bool(feature[term])
