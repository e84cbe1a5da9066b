# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes: each value in one, each legend true, thresholds kept, no contrast where there is none."""

from __future__ import annotations

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import QgsExpression, QgsExpressionContext
from qgis_support import memory

from otelo_qgis.processing.cartography import classes, drawing, ramps

SQUARE = "MultiPolygon(((0 0, 1000 0, 1000 1000, 0 1000, 0 0)))"
VALUES = st.lists(st.floats(-1e5, 1e5, allow_subnormal=False), min_size=1, max_size=40)


def holders(value, bounds):
    last = len(bounds) - 1
    return [
        n
        for n, (low, high) in enumerate(bounds)
        if low <= value and (value <= high if n == last else value < high)
    ]


@given(values=VALUES, method=st.sampled_from(list(classes.METHODS)), frozen=st.booleans())
def test_each_value_is_in_one_class(values, method, frozen):
    bounds = classes.breaks(values, method=method, frozen=frozen)
    assert len(bounds) <= classes.MOST
    assert all(before[1] == after[0] for before, after in zip(bounds, bounds[1:]))
    assert all(len(holders(value, bounds)) == 1 for value in values)
    assert len(ramps.colors(len(bounds))) == len(bounds) == len(classes.labels(bounds))


def number(text):
    return float(re.sub(r"[\u202f ]", "", text).replace(",", ".").replace("\u2212", "-"))


def is_said(value, text):
    """Whether a value is what the words of a class say."""
    ends = [number(one) for one in re.findall(r"[\u2212]?[\d\u202f]+(?:,\d+)?", text)]
    if text.startswith("moins de"):
        return value < ends[0]
    if text.endswith("et plus"):
        return value >= ends[0]
    if " à moins de " in text:
        return ends[0] <= value < ends[1]
    return ends[0] <= value <= ends[-1] if len(ends) == 2 else abs(value - ends[0]) <= 0.0501


@given(values=st.lists(st.integers(-5000, 5000).map(lambda n: n / 100), min_size=1, max_size=30))
def test_the_words_of_a_class_say_what_is_in_it(values):
    bounds = classes.breaks(values)
    for value in values:
        (place,) = holders(value, bounds)
        assert is_said(value, classes.labels(bounds)[place]), (value, bounds)


def test_near_values_have_one_class_and_few_close_ones_are_together():
    assert classes.breaks([97.2, 97.4, 97.6, 97.8]) == [(97.2, 97.8)]
    assert classes.labels([(97.2, 97.8)]) == ["de 97,2 à 97,8"]
    assert classes.labels(classes.breaks([48.9, 49.2, 53.1, 73.0])) == [
        "de 48,9 à moins de 53,1", "de 53,1 à moins de 73,0", "73,0 et plus",
    ]  # fmt: skip
    assert len(classes.breaks([97.2, 97.4, 97.6, 97.8], frozen=True)) == 4


@given(values=st.lists(st.integers(0, 60), min_size=6, max_size=9, unique=True), most=st.integers(2, 4))
def test_natural_classes_are_the_best(values, most):
    ordered = sorted(values)

    def apart(starts):
        """Squared distances to the means of the classes that begin so."""
        ends = [0, *(ordered.index(start) for start in starts), len(ordered)]
        parts = [ordered[low:high] for low, high in zip(ends, ends[1:])]
        return sum(sum((value - sum(part) / len(part)) ** 2 for value in part) for part in parts)

    best = min(map(apart, itertools.combinations(ordered[1:], most - 1)))
    assert apart(classes.natural(values, most)) == pytest.approx(best, abs=1e-6)


def test_neighbouring_classes_that_are_near_are_one():
    values = [42.1, 42.5, 72.5, 111.6, 112.0, 115.0, 221.4]
    assert classes.labels(classes.breaks(values))[0] == "de 42,1 à moins de 72,5"
    # A year after another, of one territory.
    assert len(classes.breaks([7.1, 7.06, 7.0, 6.95, 6.9, 6.86, 6.8, 6.7, 6.65, 6.6, 6.55, 6.5])) < 4


@given(values=VALUES)
def test_colours_part_what_is_apart(values):
    bounds = classes.breaks(values)
    held = [[value for value in values if is_in(value, one, bounds)] for one in bounds]
    greatest = max(map(abs, values))
    for low, high in zip(held, held[1:]):
        assert max(high) - min(low) >= 0.99 * classes.NEAR * greatest


def is_in(value, bound, bounds):
    return bound[0] <= value < bound[1] or (bound == bounds[-1] and value == bound[1])


def test_many_values_have_bounds_of_no_more_decimals_than_their_map():
    values = [number * 0.0137 + number % 7 * 0.00311 for number in range(20_000)]
    bounds = classes.breaks(values)
    assert len(bounds) == 5
    assert all(high == round(high, 1) for _, high in bounds[:-1])
    assert all(any(is_in(value, one, bounds) for value in values) for one in bounds)


@given(values=VALUES, threshold=st.floats(-100, 100))
def test_no_class_spans_a_threshold(values, threshold):
    below, above = classes.parted(values, threshold)
    assert len(below) + len(above) <= classes.MOST
    for low, high in below:
        assert low < threshold and high <= threshold
    assert all(low >= threshold for low, _ in above)
    assert (not below or not above) or below[-1][1] == above[0][0] == threshold


def styled(name, fields, rows):
    kinds = {"nom": "string", **fields}
    layer = memory(kinds, [(str(n), *row, SQUARE) for n, row in enumerate(rows)], "MultiPolygon")
    drawing.apply(layer, name)
    return layer


def drawn(layer):
    """The words of the fill of each feature."""
    found = []
    for feature in layer.getFeatures():
        context = QgsExpressionContext()
        context.setFeature(feature)
        context.setFields(layer.fields())
        found.append(
            [
                rule.label()
                for rule in layer.renderer().rootRule().descendants()
                if rule.filterExpression()
                and "cercle" not in rule.label()
                and QgsExpression(rule.filterExpression()).evaluate(context)
            ]
        )
    return found


def test_land_is_parted_at_a_hundred_per_cent(qgis_app):
    rows = [(float(share), 100.0) for share in (20, 45, 70, 94, 99, 101, 123, 180)]
    layer = styled("zan", {"ha_conso": "double", "zan_ha": "double"}, rows)
    for (share, _), words in zip(rows, drawn(layer)):
        assert len(words) == 1 and is_said(share, words[0]), (share, words)
    texts = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert any(text.startswith("de 100 ") for text in texts) and any("moins de 100" in text for text in texts)


def test_what_neither_gives_nor_receives_is_neutral(qgis_app):
    names = {"recu": "integer", "cede": "integer", "logements": "double", "etudie": "boolean"}
    rows = [(0, 9, 1000.0, True), (0, 0, 1000.0, True), (7, 0, 1000.0, True), (80, 0, 1000.0, True)]
    words = drawn(styled("redistribution", names, rows))
    assert words[1] == ["ni reçu ni cédé"]
    assert len({tuple(one) for one in words}) == 4


@given(values=st.lists(st.integers(-900, 900), min_size=3, max_size=15))
def test_each_territory_of_a_signed_map_is_drawn_once(qgis_app, values):
    names = {"demo": "integer", "logements": "double", "etudie": "boolean"}
    rows = [(value, 7000.0, True) for value in values]
    for value, words in zip(values, drawn(styled("demographie", names, rows))):
        assert len(words) == 1, (value, words)


def test_nothing_is_not_a_low_value(qgis_app):
    names = {"tx_besoin": "double", "besoin": "integer", "retenu": "boolean"}
    rows = [(rate, 10, True) for rate in (0.0, 0.04, 76.9, 92.0, 101.0, 120.0)]
    words = drawn(styled("communes", names, rows))
    assert words[0] == words[1] == ["nul, ou presque"] and words[2] == ["de 76,9 à moins de 92,0"]


@pytest.mark.parametrize("count", [1, 2])
def test_two_territories_make_no_choropleth(qgis_app, count):
    names = {"tx_besoin": "double", "besoin": "integer", "retenu": "boolean"}
    layer = styled("besoins", names, [(49.4, 3000, True), (59.7, 7000, True)][:count])
    assert {tuple(one) for one in drawn(layer)} == {("écrit sous le nom",)}
    assert "tx_besoin" in layer.labeling().settings().fieldName


def test_one_sign_alone_has_all_the_classes(qgis_app):
    names = {"demo": "integer", "logements": "double", "etudie": "boolean"}
    rows = [(value, 1000.0, True) for value in (3, 9, 15, 28, 40, 55, 70, 90)]
    assert len({tuple(one) for one in drawn(styled("demographie", names, rows))}) == 5
