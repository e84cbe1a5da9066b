"""Styles: every territory is drawn once by the ramp, none as a low value when it is not evaluated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils
from qgis_support import changed, memory, table

from otelo_qgis.engine.formatting import french_number
from otelo_qgis.processing import styles

SQUARE = "MultiPolygon(((0 0, 1000 0, 1000 1000, 0 1000, 0 0)))"
FIELDS = {"nom": "string", "tx_besoin": "double", "besoin": "integer", "retenu": "boolean"}


def fill_rules(layer, feature):
    """Labels of the fill rules (not the circles) that draw a feature."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    context.setFields(layer.fields())
    drawn = []
    for rule in layer.renderer().rootRule().descendants():
        is_fill = rule.filterExpression() and "cercle" not in rule.label()
        if is_fill and QgsExpression(rule.filterExpression()).evaluate(context):
            drawn.append(rule.label())
    return drawn


def styled(rows):
    layer = memory(FIELDS, [(*row, SQUARE) for row in rows], "MultiPolygon")
    styles.apply(layer, "communes")
    return layer


def test_every_case_has_its_own_look(qgis_app):
    layer = styled(
        [
            ("a", 10.0, 5, True),
            ("b", 20.0, 8, True),
            ("retiré", -4.0, 0, False),
            ("hors", None, 0, False),
        ]
    )
    looks = {feature["nom"]: fill_rules(layer, feature) for feature in layer.getFeatures()}
    assert looks["a"] == ["10,0"] and looks["b"] == ["20,0"]
    assert looks["retiré"] == ["Solde nul ou négatif : rien à construire"]
    assert looks["hors"] == ["Hors étude, ou non évalué"]


def test_a_layer_without_any_need_has_no_ramp(qgis_app):
    layer = styled([("retiré", -4.0, 0, False)])
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["Solde nul ou négatif : rien à construire"]


@given(values=st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=40))
def test_classes_hold_every_value_once(qgis_app, values):
    classes = styles.breaks(values)
    assert len(classes) <= len(styles.RAMP) == 5
    assert len(styles.colors(len(classes))) == len(classes)
    for value in values:
        inside = [
            (low, high)
            for number, (low, high) in enumerate(classes)
            if (low <= value if number == 0 or low == high else low < value) and value <= high
        ]
        assert len(inside) == 1, (value, classes)


def test_the_ramp_darkens_steadily():
    """So that it reads in greyscale: relative luminance falls from class to class."""

    def luminance(color):
        red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    levels = [luminance(color) for color in styles.RAMP]
    assert all(before - after > 0.08 for before, after in zip(levels, levels[1:]))


def test_the_demo_layer_draws_all_its_communes(qgis_app):
    layer = changed(table("communes"), lambda feature: feature)
    styles.apply(layer, "restitution")
    assert all(layer.renderer().rootRule().isFilterOK(feature) for feature in layer.getFeatures())


@pytest.mark.parametrize(
    "value, decimals, text",
    [(1234.5, 1, "1\u202f234,5"), (-1000000, 0, "\u22121\u202f000\u202f000"), (0.04, 1, "0,0")],
)
def test_french_numbers(value, decimals, text):
    assert french_number(value, decimals) == text
