# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:mutations and otelo:tension_sociale: the guide's example, a need by segment, what is refused."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows, scenario_file

from otelo_qgis.engine.definitions.guide import GuideScenario

ENTERING, LEAVING = [1000, 2000, 1500, 1200, 750], [1500, 1700, 1400, 250, 250]
MOVES = {"code": "string", "pieces": "int", "loyer": "int", "entrants": "int", "sortants": "int"}


def moves(code="Z001", rooms=2):
    return [[code, rooms, rent, *pair] for rent, pair in enumerate(zip(ENTERING, LEAVING), 1)]


def test_moves_of_the_guide_and_on_to_volet_b(run, demo, tmp_path):
    layer = memory(MOVES, [*moves(), *moves(rooms=3), *moves("Z002")[:1]])
    call = {"DEMANDES": layer, **outputs("MUTATIONS", "BESOIN_B17")}
    results, _, made = run("mutations", call)
    assert dict(rows(made("BESOIN_B17"), "code", "b17")) == {"Z001": 2700, "Z002": 0}
    assert results["CREATIONS"] == 2700 and results["NB_TERRITOIRES"] == 2
    found = rows(made("MUTATIONS"), "code", "pieces", "loyer", "dispo", "creations")
    assert [row[3:] for row in found if row[:2] == ("Z001", 2)] == [
        (500, 0), (200, 0), (100, 0), (0, 850), (0, 500),
    ]  # fmt: skip
    # It stands for the brique, which is off unless it is asked for.
    scenario = scenario_file(tmp_path / "s.json", b17_actif=True)
    call = {k: v for k, v in demo.items() if k != "COMMUNES"}
    asked = {**call, "SCENARIO": scenario, "BRIQUES": [made("BESOIN_B17")], **outputs("BESOINS")}
    _, _, needs = run("besoins", asked)
    assert dict(rows(needs("BESOINS"), "code", "b17")) == {"Z001": 2700, "Z002": 0}


def test_bad_moves_are_named(run):
    for lines, said in (
        ([["Z", 7, 1, 1, 1]], "valeur qui n’est pas de 1 à 6"),
        ([["Z", 2, 1, 1, 1], ["Z", 2, 1, 3, 1]], "tranche en double"),
        ([["Z", 2, 1, -1, 1]], "Z"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            run("mutations", {"DEMANDES": memory(MOVES, lines), **outputs("MUTATIONS")})


def test_the_need_goes_where_demand_is_not_served(run, tmp_path):
    fields = {"code": "string", "cotitulaires": "int", "enfants": "int", "ressources": "double"}
    asked = memory({**fields, "menages": "int"}, [["Z", 1, 5, 1600.0, 10], ["Z", 1, 0, 500.0, 100]])
    let = memory(
        {"code": "string", "surface": "double", "pieces": "int", "loyer": "double", "logements": "int"},
        [["Z", 100.0, 5, 6.0, 5], ["Z", 40.0, 2, 4.0, 80]],
    )
    needs = memory({"code": "string", "besoin_ls": "int"}, [["Z", 33]])
    page = tmp_path / "tension.html"
    call = {"DEMANDES": asked, "OFFRE": let, "PAGE": str(page), **outputs("SEGMENTS_SOCIAUX")}
    results, feedback, made = run("tension_sociale", {**call, "BESOINS": needs})
    found = rows(made("SEGMENTS_SOCIAUX"), "libelle", "demande", "offre", "besoin_ls")
    assert sum(row[1] for row in found) == pytest.approx(110) and results["DEMANDE"] == 110
    assert sum(row[3] for row in found) == 33 and results["OFFRE_LOUEE"] == 85
    assert "Segment le plus tendu : T5, 95 m² et plus, 5,5 à 6,5 €/m² (2,0)." in feedback.said
    assert "Demandeurs pour un logement" in page.read_text(encoding="utf-8")
    none = memory({"code": "string", "cotitulaires": "int"}, [["Z", 1]])
    with pytest.raises(QgsProcessingException, match="ressources"):
        run("tension_sociale", {**call, "DEMANDES": none})


def test_shares_by_income_go_to_a_scenario(run, tmp_path):
    fields = {"code": "string", "brique": "string", "ratio": "double", "menages": "int"}
    lines = [["Z001", "b15", 100.0, 3], ["Z001", "b15", 140.0, 1], ["Z001", "B14", 200.0, 5]]
    path = tmp_path / "s.json"
    call = {"REVENUS": memory(fields, lines), "SCENARIO_APPLIQUE": str(path), **outputs("PARTS")}
    results, _, layer = run("destinations", call)
    assert sorted(rows(layer("PARTS"), "brique", "part_ls", "part_lm", "part_ll")) == [
        ("b14", 0, 0, 100), ("b15", 75, 25, 0),
    ]  # fmt: skip
    own = GuideScenario.from_json(path.read_text(encoding="utf-8")).of_territory("Z001")
    assert (own.b15_ventilation, own.b15_maitrise) == (75, 25)
    assert (own.b14_ventilation, own.b14_maitrise) == (0, 0) and own.b13_ventilation == 100
    assert results["NB_TERRITOIRES"] == 1
    for change, said in (
        ({"REVENUS": memory(fields, [["Z001", "b11", 1.0, 1]])}, "brique inconnue"),
        ({"PLAFOND_LM": 120}, "Montez-le"),
    ):
        with pytest.raises(QgsProcessingException, match=said):
            run("destinations", {**call, **change})
