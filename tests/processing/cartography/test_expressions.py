# SPDX-License-Identifier: GPL-2.0-or-later
"""Expression functions: figures of a territory for labels and forms, rounding that keeps a total."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsExpression, QgsExpressionContext, QgsProject
from qgis_support import memory, table

from otelo_qgis.engine.definitions.briques import GUIDE_TERMS, TEN_TERMS
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography.expressions import register_functions, unregister_functions


@pytest.fixture(scope="module")
def functions(qgis_app):
    made = register_functions()
    yield made
    unregister_functions(made)
    assert not QgsExpression.isFunctionName("otelo_brique")


@pytest.fixture
def project(functions):
    yield QgsProject.instance()
    QgsProject.instance().removeAllMapLayers()


def evaluate(text):
    """(value, error) of an expression."""
    expression, context = QgsExpression(text), QgsExpressionContext()
    expression.prepare(context)
    return expression.evaluate(context), expression.parserErrorString() or expression.evalErrorString()


def test_figures_of_the_layers_of_a_project(evaluated, project):
    _, _, layer = evaluated
    kept = {}
    for name in ("BESOINS", "COMMUNES_BESOINS"):
        copy = layer(name).clone()
        copy.setName(name)
        project.addMapLayer(copy)
        kept[name] = {feature["code"]: feature for feature in copy.getFeatures()}
    zone, commune = kept["BESOINS"]["Z001"], kept["COMMUNES_BESOINS"]["59183"]
    assert evaluate("otelo_brique('Z001', 'b13')") == (zone["b13_avp"], "")
    assert evaluate("otelo_brique('59183', 'B13', 'COMMUNES_BESOINS')") == (commune["b13"], "")
    assert evaluate("otelo_brique('59183', 'b21')") == (commune["demo"], "")
    parc = sum(zone[name] for name in ("renouv", "second", "vac_longue", "vac_courte"))
    assert evaluate("otelo_brique('Z001', 'b22')") == (parc, "")
    terms = [evaluate(f"otelo_terme('Z001', '{name[-1].upper()}')")[0] for name in TEN_TERMS]
    assert sum(terms) == zone["besoin"] and min(terms) < 0
    assert evaluate("otelo_brique('00000', 'b13')") == (None, "")
    assert evaluate("otelo_brique(NULL, 'b13')") == (None, "")
    # With a feature, as a label or a form has it.
    context = QgsExpressionContext()
    context.setFeature(zone)
    assert QgsExpression("otelo_terme(\"code\", 't_b')").evaluate(context) == zone["t_b"]


def test_figures_of_the_guide(guide_study, project):
    for name in ("besoins", "communes_besoins"):
        project.addMapLayer(table(name, guide_study))
    study = Study.read(guide_study)
    zone, (code, commune) = study.analysis.loc["Z001"], next(study.communes.iterrows())
    assert evaluate("otelo_brique('Z001', 'b13')") == (zone["b13_avp"], "")
    assert evaluate(f"otelo_brique('{code}', 'b13')") == (commune["b13"], "")
    parc = sum(zone[name] for name in ("renouv", "second", "vacants", "arrondi"))
    assert evaluate("otelo_brique('Z001', 'b22')") == (parc, "")
    terms = [evaluate(f"otelo_terme('Z001', '{name}')")[0] for name in GUIDE_TERMS]
    assert sum(terms) == zone["besoin"] == evaluate("otelo_besoin('Z001', 'total')")[0]
    for what, field in (("an", "besoin_1"), ("ls", "besoin_ls"), ("ll", "besoin_ll"), ("ls_an", "bes_ls_1"),
                        ("stock", "stock_avp"), ("flux", "flux"), ("rehab", "rehab_6")):  # fmt: skip
        assert evaluate(f"otelo_besoin('Z001', '{what}')") == (zone[field], "")
    assert evaluate(f"otelo_besoin('{code}', 'an')")[0] == pytest.approx(commune["besoin"] / 6)
    assert evaluate(f"otelo_besoin('{code}', 'ls')") == (None, "")
    assert "« lx » est inconnu" in evaluate("otelo_besoin('Z001', 'lx')")[1]


def test_the_need_of_a_year_in_the_national_edition(demo_study, project):
    project.addMapLayer(table("besoins", demo_study))
    need = Study.read(demo_study).analysis.at["Z001", "besoin"]
    assert evaluate("otelo_besoin('Z001', 'an')") == (need / 14, "")
    assert evaluate("otelo_besoin('Z001', 'ls')") == (None, "")


def test_what_is_wrong_is_said(project):
    assert "« b99 » est inconnu" in evaluate("otelo_brique('Z001', 'b99')")[1]
    assert "pas de couche « absente »" in evaluate("otelo_terme('Z001', 'A', 'absente')")[1]
    for number in (1, 2):
        project.addMapLayer(
            memory({"code": "string", "b13": "int"}, [("A", number)], name=f"couche {number}")
        )
    value, error = evaluate("otelo_brique('A', 'b13')")
    assert value is None and "plusieurs couches donnent A (couche 1, couche 2)" in error
    assert evaluate("otelo_brique('A', 'b13', 'couche 2')") == (2, "")
    assert evaluate("arrondi_plus_fort_reste(array(1, -1))")[1]
    assert "un nombre entier" in evaluate("arrondi_plus_fort_reste(array(1, 1), 1.5)")[1]
    assert "toutes nulles" in evaluate("arrondi_plus_fort_reste(array(0, 0), 1)")[1]


@pytest.mark.parametrize(
    "text",
    [
        "arrondi_plus_fort_reste(array(1e308, 1e308))", "arrondi_plus_fort_reste(array(1, 1), 1e16)",
        "arrondi_plus_fort_reste(array(1, 2), 'x')", "arrondi_plus_fort_reste('abc')",
        "arrondi_plus_fort_reste(5)", "arrondi_plus_fort_reste(array(array(1), map('a', 1)))",
        "arrondi_plus_fort_reste(array('x'))", "arrondi_plus_fort_reste(array(1), -1e308)",
        "otelo_brique('Z001', 5)", "otelo_terme('Z001', 'A', array(1))", "otelo_brique('A', 'b13', 1e308)",
    ],
)  # fmt: skip
def test_nothing_is_raised_and_the_function_is_named(project, functions, text):
    value, error = evaluate(text)
    assert value is None and text.partition("(")[0] in error


def test_help_names_arguments(functions):
    for function in functions:
        text = function.helpText()
        assert f"{function.name()}(" in text and "Exemple" in text
        assert QgsExpression(
            function.helpText().split("<code>")[1].split(" →")[0].split("</code>")[0]
        ).isValid()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(st.integers(0, 10**6).map(lambda n: n / 1000), max_size=12),
    total=st.integers(-999, 10**6),
)
def test_rounding_keeps_the_total(functions, values, total):
    text = ", ".join(map(repr, values))
    shared, error = evaluate(f"arrondi_plus_fort_reste(array({text}), {total})")
    if not sum(values):
        # Nothing to share by: only a total of zero can be.
        assert error or not any(shared)
        assert bool(error) == bool(total)
        return
    assert sum(shared) == total
    assert all(abs(one - total * value / sum(values)) < 1 for one, value in zip(shared, values))
    natural, _ = evaluate(f"arrondi_plus_fort_reste(array({text}))")
    assert abs(sum(natural) - sum(values)) <= 0.5 + 1e-6
