# SPDX-License-Identifier: GPL-2.0-or-later
"""One algorithm per brique, briques given by tables, and one of the user's own."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from qgis.core import QgsField, QgsProcessingException
from qgis_support import changed, memory, outputs, rows, scenario_file, table

from otelo_qgis.engine.definitions.briques import BRIQUES, FLOW, OWN
from otelo_qgis.processing.compat import FIELD_TYPES

# Those that the demo has the indicators of.
STOCK = [name for name, one in BRIQUES.items() if name != OWN and (one.default or one.switch)]
ZONES = [feature["code"] for feature in table("indicateurs").getFeatures()]


@pytest.fixture
def needs(run, demo):
    """Rows of otelo:besoins on the demo, by code, with what is given besides."""

    def go(**given):
        inputs = {k: v for k, v in demo.items() if k != "COMMUNES"} | given
        results, feedback, layer = run("besoins", {**inputs, **outputs("BESOINS")})
        return results, {f["code"]: f for f in layer("BESOINS").getFeatures()}, feedback

    return go


def given_table(brique, values, name="Ma brique"):
    return memory({"code": "string", brique: "double"}, list(zip(ZONES, values)), name=name)


@pytest.mark.parametrize("brique", [*STOCK, "b21", "b22"])
def test_a_brique_alone_has_the_figures_of_volet_b(run, demo, needs, brique, tmp_path):
    inputs = {k: v for k, v in demo.items() if k not in ("COMMUNES", "MENAGES")}
    if brique.startswith("b2"):
        inputs["MENAGES"] = demo["MENAGES"]
    results, _, layer = run(brique, {**inputs, **outputs("BRIQUE")})
    _, whole, _ = needs(SCENARIO=scenario_file(tmp_path / "s.json", b17_actif=brique == "b17"))
    terms = {"b21": ["demo"], "b22": [term for term in FLOW if term != "demo"]}
    expected = {code: sum(row[name] for name in terms.get(brique, [brique])) for code, row in whole.items()}
    assert dict(rows(layer("BRIQUE"), "code", brique)) == expected
    assert results["TOTAL"] == sum(expected.values())
    assert results["NEGATIF"] is any(value < 0 for value in expected.values())
    assert layer("BRIQUE").featureCount() == results["NB_TERRITOIRES"] == len(ZONES)


def test_what_is_counted_less_double_counts_makes_the_brique(run, demo):
    _, _, layer = run("b13", {"INDICATEURS": demo["INDICATEURS"], **outputs("BRIQUE")})
    for row in layer("BRIQUE").getFeatures():
        assert row["doubles"] > 0
        assert row["b13"] == int((row["compte"] - row["doubles"]) * 0.1 + 0.5)


def test_a_brique_needs_only_its_own_indicators(run, tmp_path):
    layer = memory({"code": "string", "pppi_lp": "double", "pppi_po": "double"}, [("A", 40.0, 0.0)])
    scenario = scenario_file(tmp_path / "s.json", b14_taux_reallocation=25)
    results, _, _ = run("b14", {"INDICATEURS": layer, "SCENARIO": scenario, **outputs("BRIQUE")})
    assert results["TOTAL"] == 30
    with pytest.raises(QgsProcessingException, match="cohab"):
        run("b12", {"INDICATEURS": layer, **outputs("BRIQUE")})


def test_a_replaced_brique_moves_the_total_by_its_part_before_the_peak(needs):
    _, before, _ = needs()
    wanted = [row["b14"] + 290 for row in before.values()]
    results, after, feedback = needs(BRIQUES=[given_table("b14", wanted)])
    for code, value in zip(before, wanted):
        assert after[code]["b14"] == value
        assert after[code]["b14_avp"] > before[code]["b14_avp"]
        # The double counts of the others follow.
        assert after[code]["b13"] <= before[code]["b13"]
    assert "Brique B14 donnée par « Briques données : Ma brique », au lieu d'être calculée" in feedback.said
    assert results["BESOIN_TOTAL"] == sum(row["besoin"] for row in after.values())


def test_given_briques_of_several_algorithms_give_the_same_needs(run, demo, needs):
    made = []
    for brique in STOCK[:-1]:
        _, _, layer = run(brique, {"INDICATEURS": demo["INDICATEURS"], **outputs("BRIQUE")})
        made.append(layer("BRIQUE"))
    plain, before, _ = needs()
    again, after, _ = needs(BRIQUES=made)
    assert plain["BESOIN_TOTAL"] == again["BESOIN_TOTAL"]
    # What double counts take off is not known of a brique that is given.
    told = {"b16", "b16_avp", "b13_cum", "b15_cum"}
    for code, row in before.items():
        names = set(row.fields().names()) - told
        assert [row[name] for name in names] == [after[code][name] for name in names]
        assert row["b16"] < 0 and not any(after[code][name] for name in told)


def test_a_brique_of_the_user_enters_the_total_and_the_communes(run, demo, tmp_path, needs):
    study = tmp_path / "étude propre.gpkg"
    _, before, _ = needs()
    assert OWN not in next(iter(before.values())).fields().names()
    own = given_table(OWN, [290.0, 29.0, 58.0][: len(ZONES)])
    given_inputs = {**demo, "BRIQUES": [own], "ETUDE": str(study)}
    results, _, layer = run("evaluation", {**given_inputs, **outputs("BESOINS", "COMMUNES_BESOINS")})
    totals = {f["code"]: f for f in layer("BESOINS").getFeatures()}
    assert [totals[code][OWN] for code in ZONES] == [290, 29, 58][: len(ZONES)]
    assert all(totals[code]["stock"] == before[code]["stock"] + totals[code][OWN] for code in ZONES)
    shared = dict.fromkeys(ZONES, 0)
    for row in layer("COMMUNES_BESOINS").getFeatures():
        shared[row["analyse"]] = shared.get(row["analyse"], 0) + row[OWN]
    assert {code: shared[code] for code in ZONES} == {code: totals[code][f"{OWN}_avp"] for code in ZONES}
    # The study keeps it: what explains and shows the study knows it.
    steps, _, _ = run("expliquer", {"ETUDE": str(study), "TERRITOIRE": ZONES[0], **outputs("ETAPES")})
    assert steps["CHIFFRE"] == totals[ZONES[0]]["besoin"]
    page = tmp_path / "r.html"
    run("rapport", {"ETUDE": str(study), "RAPPORT": str(page), "CARTES": False})
    assert "Brique propre" in page.read_text(encoding="utf-8")
    run("tableur", {"ETUDE": str(study), "CLASSEUR": str(tmp_path / "c.xlsx")})
    # It stays in what is compared, and varied.
    compared, _, _ = run("comparer_scenarios", {"ETUDE": str(study), "MATRICE": True, **outputs("TOTAUX")})
    assert compared["BESOIN_A"] == results["BESOIN_TOTAL"]
    drawn, _, _ = run("sensibilite", {"ETUDE": str(study), "TIRAGES": 10, **outputs("INTERVALLES")})
    assert drawn["P90"] >= drawn["P10"] > 0
    steps, _, _ = run("expliquer", {"ETUDE": str(study), "TERRITOIRE": "59183", **outputs("ETAPES")})
    assert steps["CHIFFRE"] > 0


def test_an_empty_column_gives_nothing(needs):
    plain, _, _ = needs()
    layer = changed(table("indicateurs"), lambda feature: feature)
    layer.dataProvider().addAttributes([QgsField("don_b13", FIELD_TYPES["float"])])
    layer.updateFields()
    again, _, _ = needs(INDICATEURS=layer)
    assert again["BESOIN_TOTAL"] == plain["BESOIN_TOTAL"]


def test_a_study_does_not_replace_the_table_of_briques(run, demo, tmp_path, needs):
    path = tmp_path / "briques.gpkg"
    run("b14", {"INDICATEURS": demo["INDICATEURS"], "BRIQUE": str(path)})
    with pytest.raises(QgsProcessingException, match="Briques données.*remplacerait"):
        run("evaluation", {**demo, "BRIQUES": [str(path)], "ETUDE": str(path)})


def test_a_field_of_the_indicators_can_be_the_users_brique(needs):
    plain, _, _ = needs()
    given_field, after, _ = needs(BRIQUE_PROPRE="pppi_lp")
    assert given_field["BESOIN_STOCK"] > plain["BESOIN_STOCK"]
    assert all(row[OWN] > 0 for row in after.values())


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.integers(-500, 5000), min_size=len(ZONES), max_size=len(ZONES)))
def test_whatever_is_given_adds_up(needs, values):
    results, after, _ = needs(BRIQUES=[given_table(OWN, values)])
    assert [after[code]["stock"] for code in ZONES] == [
        sum(after[code][brique] for brique in BRIQUES if brique in after[code].fields().names())
        for code in ZONES
    ]
    assert results["BESOIN_TOTAL"] == sum(row["besoin"] for row in after.values() if row["besoin"] > 0)
    assert results["TOUS_RETENUS"] is all(row["besoin"] > 0 for row in after.values())


@pytest.mark.parametrize(
    "tables, message",
    [
        ([("b14", ZONES[:-1], "A")], "territoires sans brique donnée.*" + ZONES[-1]),
        ([("autre", ZONES, "A")], "A.*aucune brique.*b11, b12"),
        ([("b14", ZONES, "A"), ("b14", ZONES, "B")], "B.*b14.*donnée par deux tables"),
    ],
)
def test_given_briques_that_cannot_be_used_are_refused(needs, tables, message):
    layers = [
        memory({"code": "string", field: "double"}, [(code, 1.0) for code in codes], name=name)
        for field, codes, name in tables
    ]
    with pytest.raises(QgsProcessingException, match=message):
        needs(BRIQUES=layers)


def test_a_raster_is_no_brique(needs, tmp_path):
    path = tmp_path / "image.asc"
    path.write_text("ncols 1\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\n1\n", encoding="ascii")
    with pytest.raises(QgsProcessingException, match="Briques données.*image"):
        needs(BRIQUES=[str(path)])


def test_a_given_brique_that_the_scenario_does_not_count_is_said(needs):
    _, rows_, feedback = needs(BRIQUES=[given_table("b17", [100.0] * len(ZONES))])
    assert all(row["b17"] == 0 for row in rows_.values())
    assert "B17" in feedback.said and "sans effet : le scénario ne la compte pas" in feedback.said
