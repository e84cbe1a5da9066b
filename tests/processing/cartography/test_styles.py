# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles: every territory is drawn once by the ramp, none as a low value when it is not evaluated."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsPalLayerSettings,
)
from qgis_support import changed, memory, table

from otelo_qgis.engine.common.formatting import french_number
from otelo_qgis.processing.cartography import (
    circles,
    drawing,
    layouts,
    project,
    ramps,
    rules,
    styles,
    symbols,
)

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
    drawing.apply(layer, "communes")
    return layer


def test_every_case_has_its_own_look(qgis_app):
    layer = styled(
        [
            ("a", 10.0, 5, True),
            ("b", 20.0, 8, True),
            ("c", 30.0, 8, True),
            ("retiré", -4.0, 0, False),
            ("hors", None, 0, False),
        ]
    )
    looks = {feature["nom"]: fill_rules(layer, feature) for feature in layer.getFeatures()}
    assert looks["a"] == ["de 10,0 à moins de 20,0"] and looks["b"] == ["de 20,0 à moins de 30,0"]
    assert looks["c"] == ["30,0 et plus"]
    assert looks["retiré"] == ["Solde nul ou négatif\u202f: rien à construire"]
    assert looks["hors"] == ["Hors étude, ou non évalué"]


def test_a_layer_without_any_need_has_no_ramp(qgis_app):
    layer = styled([("retiré", -4.0, 0, False)])
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == ["Solde nul ou négatif\u202f: rien à construire"]


VALUES = st.lists(st.floats(-1e6, 1e6, allow_subnormal=False), min_size=1, max_size=40)


@given(values=VALUES)
def test_thirds_part_values_in_three(qgis_app, values):
    low, high = rules.thirds(values)
    assert low <= high and {low, high} <= set(values)
    if len(set(values)) == len(values) and len(values) >= 3:
        sizes = [
            sum(value <= low for value in values), sum(low < value <= high for value in values),
            sum(value > high for value in values),
        ]  # fmt: skip
        assert max(sizes) - min(sizes) <= 2 and sum(sizes) == len(values)


@given(greatest=st.floats(1, 1e7))
def test_the_legend_shows_circles_of_true_area(greatest):
    shown = circles.legend_circles(greatest)
    assert shown[0] == (greatest, symbols.CIRCLE_MM)
    for value, diameter in shown:
        assert 0 < value <= greatest
        assert (diameter / symbols.CIRCLE_MM) ** 2 == pytest.approx(value / greatest)
    rounded = [value for value, _ in shown[1:]]
    assert all(f"{value:.0f}".rstrip("0") in set("123456789") for value in rounded)


def luminance(color):
    red, green, blue = (int(color[i : i + 2], 16) / 255 for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(
    "ramp",
    [
        ramps.RAMP,
        ramps.ABOVE,
        ramps.BELOW[::-1],
        ramps.ABOVE_ALONE,
        ramps.BELOW_ALONE[::-1],
        (*ramps.RAMP[:3], *ramps.OVER),
        ramps.BIVARIATE[0],
        ramps.CLASS_COLORS[::-1],
    ],
)
def test_ramps_darken_steadily(ramp):
    """So that they read in greyscale: relative luminance falls from class to class."""
    levels = [luminance(color) for color in ramp]
    assert all(before - after > 0.08 for before, after in zip(levels, levels[1:]))


def test_both_axes_of_the_bivariate_map_darken():
    for row in range(3):
        levels = [luminance(color) for color in ramps.BIVARIATE[row]]
        assert levels == sorted(levels, reverse=True)
    for column in range(3):
        levels = [luminance(ramps.BIVARIATE[row][column]) for row in range(3)]
        assert levels == sorted(levels, reverse=True)


@pytest.mark.parametrize("name", list(styles.STYLES))
def test_what_a_style_reads_is_expressions(name):
    style = styles.STYLES[name]
    for text in (style.rate, style.second, style.volume):
        read = QgsExpression(text)
        assert not text or (not read.hasParserError() and read.referencedColumns()), text


def test_circles_over_a_signed_rate_have_no_hue(qgis_app):
    fields = {"nom": "string", "ecart_men": "double", "cle": "double"}
    rows = [("a", -2.0, 3.0, SQUARE), ("b", 5.0, 7.0, SQUARE)]
    layer = memory(fields, rows, "MultiPolygon")
    drawing.apply(layer, "cles")
    # They keep the symbols alive.
    items = layer.renderer().legendSymbolItems()
    circles = [item.symbol() for item in items if symbols.circle_diameter(item.symbol())]
    assert len(circles) == 3
    colors = {circle.symbolLayer(0).subSymbol().color().name() for circle in circles}
    assert colors == {symbols.NEUTRAL_CIRCLE}


TERMS = {"nom": "string", "demo": "integer", "logements": "double", "etudie": "boolean", "retenu": "boolean"}


@given(values=st.lists(st.integers(-500, 500), min_size=3, max_size=12))
def test_a_signed_term_never_mixes_signs_in_a_class(qgis_app, values):
    rows = [(str(n), value, 1000.0, True, True) for n, value in enumerate(values)]
    rows.append(("hors", 0, 1000.0, False, False))
    layer = memory(TERMS, [(*row, SQUARE) for row in rows], "MultiPolygon")
    drawing.apply(layer, "demographie")
    seen: dict[str, set[bool]] = {}
    for feature in layer.getFeatures():
        drawn = fill_rules(layer, feature)
        assert len(drawn) == 1
        if feature["nom"] == "hors":
            assert drawn == ["Hors étude, ou non évalué"]
        else:
            seen.setdefault(drawn[0], set()).add(feature["demo"] < 0)
    assert all(len(signs) == 1 for signs in seen.values())


def test_below_zero_is_lined_and_above_is_not(qgis_app):
    rows = [("a", -5, 1000.0, True, True, SQUARE), ("b", 5, 1000.0, True, True, SQUARE)]
    layer = memory(TERMS, [*rows, ("c", 0, 1000.0, True, True, SQUARE)], "MultiPolygon")
    drawing.apply(layer, "demographie")
    kinds = {
        item.label(): [layer.layerType() for layer in item.symbol().symbolLayers()]
        for item in layer.renderer().legendSymbolItems()
        if item.symbol()
    }
    assert kinds == {
        "\u22125,0": ["SimpleFill", "LinePatternFill"],
        "nul, ou presque": ["SimpleFill"],
        "5,0": ["SimpleFill"],
    }


def test_a_secret_is_hatched_otherwise_than_a_missing_value(qgis_app):
    fields = {"nom": "string", "part_manq": "double", "nb_secret": "integer"}  # pragma: allowlist secret
    rows = [("a", 5.0, 0), ("b", 20.0, 3), ("c", None, 0), ("d", 40.0, 0)]
    layer = memory(fields, [(*row, SQUARE) for row in rows], "MultiPolygon")
    drawing.apply(layer, "manquants")
    looks = {feature["nom"]: fill_rules(layer, feature) for feature in layer.getFeatures()}
    assert looks == {
        "a": ["de 5,0 à moins de 20,0"],
        "b": ["de 20,0 à moins de 40,0", "dont secret statistique"],
        "c": ["Hors étude, ou non évalué"],
        "d": ["40,0 et plus"],
    }
    crossed = next(item for item in layer.renderer().legendSymbolItems() if "secret" in item.label())
    assert [crossed.symbol().symbolLayer(n).lineAngle() for n in range(2)] == [45, 135]


def test_of_many_names_only_the_greatest_are_written_from_afar(qgis_app):
    rows = [(str(n), 10.0, n, True) for n in range(60)]
    layer = memory(FIELDS, [(*row, SQUARE) for row in rows], "MultiPolygon")
    drawing.apply(layer, "communes")
    settings = layer.labeling().settings()
    shown = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope = QgsExpressionContextScope()
    context.appendScope(scope)

    def written(scale):
        scope.setVariable("map_scale", scale)
        names = []
        for feature in layer.getFeatures():
            context.setFeature(feature)
            if shown.valueAsBool(context, True)[0]:
                names.append(feature["nom"])
        return names

    assert written(1_000_000) == [str(n) for n in range(20, 60)]
    assert len(written(50_000)) == 60


def test_whole_france_is_shown_in_windows(qgis_app):
    here = "MultiPolygon(((2 48, 2.1 48, 2.1 48.1, 2 48)))"
    there = "MultiPolygon(((55.4 -21.1, 55.5 -21.1, 55.5 -21, 55.4 -21.1)))"
    both = memory(
        FIELDS, [("a", 1.0, 1, True, here), ("b", 1.0, 1, True, there)], "MultiPolygon", "EPSG:4326"
    )
    assert [window.name for window in project.windows(both)] == ["Métropole", "La Réunion"]
    assert project.page_crs(both).authid() == "EPSG:2154"
    alone = memory(FIELDS, [("b", 1.0, 1, True, there)], "MultiPolygon", "EPSG:4326")
    assert project.page_crs(alone).authid() == "EPSG:2975"
    metres = memory(FIELDS, [("a", 1.0, 1, True, SQUARE)], "MultiPolygon", "EPSG:3950")
    assert project.windows(metres) == [] and project.page_crs(metres).authid() == "EPSG:3950"


def test_a_name_is_led_to_its_circle_where_there_are_many(qgis_app):
    for count, has_leader in ((5, False), (20, True)):
        rows = [(str(n), 10.0, n, True) for n in range(count)]
        layer = memory(FIELDS, [(*row, SQUARE) for row in rows], "MultiPolygon")
        drawing.apply(layer, "communes")
        settings = layer.labeling().settings()
        assert settings.callout().enabled() == has_leader


def test_what_is_out_of_the_study_is_not_named(qgis_app):
    rows = [("dans", 7, 1000.0, True, True, SQUARE), ("hors", 0, 1000.0, False, False, SQUARE)]
    layer = memory(TERMS, rows, "MultiPolygon")
    drawing.apply(layer, "demographie")
    settings = layer.labeling().settings()
    shown = settings.dataDefinedProperties().property(QgsPalLayerSettings.Property.Show)
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        assert bool(QgsExpression(shown.asExpression()).evaluate(context)) == (feature["nom"] == "dans")


def test_circles_too_small_to_be_seen_are_not_drawn_from_afar(qgis_app):
    style = styles.STYLES["communes"]
    heading = circles.circle_rule(style, 50_000.0)
    drawn = QgsExpression(heading.children()[0].filterExpression())
    layer = memory(FIELDS, [("a", 1.0, 100, True, SQUARE)], "MultiPolygon")
    context = QgsExpressionContext()
    context.setFeature(next(layer.getFeatures()))
    seen = []
    for scale in (200_000, 6_000_000):
        scope = QgsExpressionContextScope()
        scope.setVariable("map_scale", scale)
        context.appendScope(scope)
        seen.append(bool(drawn.evaluate(context)))
    assert seen == [True, False]


def test_a_subtitle_tells_no_circle_where_there_is_none(qgis_app):
    for need, said in ((0, False), (9, True)):
        rows = [(str(n), 10.0, need, True, SQUARE) for n in range(4)]
        layer = memory(FIELDS, rows, "MultiPolygon")
        assert ("cercles" in layouts.subtitle(styles.STYLES["communes"], layer)) == said


def test_the_demo_layer_draws_all_its_communes(qgis_app):
    layer = changed(table("communes"), lambda feature: feature)
    drawing.apply(layer, "restitution")
    assert all(layer.renderer().rootRule().isFilterOK(feature) for feature in layer.getFeatures())


@pytest.mark.parametrize(
    "value, decimals, text",
    [(1234.5, 1, "1\u202f234,5"), (-1000000, 0, "\u22121\u202f000\u202f000"), (0.04, 1, "0,0")],
)
def test_french_numbers(value, decimals, text):
    assert french_number(value, decimals) == text
