# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:scenario: every parameter in a file, for the other algorithms and for models."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)
from qgis_support import Feedback, child, memory, scenario_file

from otelo_qgis.engine.definitions.editions import read_scenario
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.parameters import Scenario


@pytest.fixture
def write(run, tmp_path):
    """write({...}) -> (the scenario that is written, results)."""

    def go(parameters):
        path = tmp_path / "écrit.json"
        results, *_ = run("scenario", {**parameters, "SCENARIO_APPLIQUE": str(path)})
        # A log shows it: one line.
        assert "\n" not in results["SCENARIO_JSON"]
        assert json.loads(results["SCENARIO_JSON"]) == json.loads(path.read_text(encoding="utf-8"))
        return Scenario.read(path), results

    return go


def test_nothing_filled_in_is_the_method(write):
    scenario, results = write({})
    assert scenario == Scenario()
    assert results["PAR_DEFAUT"] is True and results["FLUX_SEUL"] is False and results["NB_CHANGES"] == 0
    assert (results["ANNEE_BASE"], results["PROJECTION"]) == (2021, 2030)


def test_every_parameter_can_be_set_and_given_equal_to_its_default_wins_over_the_file(write, tmp_path):
    other = {"b13_taux_effort": 35, "b17_actif": True, "b1_briques": ["b11"], "projection": 2040}
    path = scenario_file(tmp_path / "départ.json", {"Z001": {"tx_rs": 0.1}}, **other, b14_taux_reallocation=0)
    default = Scenario().to_dict()["parametres"]
    scenario, _ = write({"SCENARIO": path, **{name.upper(): default[name] for name in other}})
    assert scenario.departures() == {"b14_taux_reallocation": 0}
    assert scenario.territoires["Z001"] == {"b2_tx_rs": 0.1}
    every = {
        name.upper(): value for name, value in default.items() if value is not None and name != "edition"
    }
    assert write({**every, "SCENARIO": path})[0].departures() == {}


@pytest.mark.parametrize("given", ["b11,b13", ["b11", "b13"], "b11, b13", [0, 2]])
def test_several_choices(write, given):
    assert write({"B1_BRIQUES": given})[0].b1_briques == ("b11", "b13")


@pytest.mark.parametrize("given", ["ph_h", 4, "4", "Population haute, décohabitation en accélération"])
def test_a_choice_by_its_identifier_its_rank_or_its_words(write, given):
    assert write({"B2_SCENARIO": given})[0].b2_scenario == "ph_h"


@pytest.mark.parametrize("given", [True, "true", "Oui", 1])
def test_yes_and_no(write, given):
    assert write({"B17_ACTIF": given})[0].b17_actif is True
    assert write({"B11_SA": not given if isinstance(given, bool) else "non"})[0].b11_sa is False


@pytest.mark.parametrize(
    "parameters, message",
    [
        ({"B2_SCENARIO": "ph_hh"}, r"B2_SCENARIO .*« ph_hh ».*Vouliez-vous dire « ph_h ».*central_c \("),
        ({"B17_ACTIF": "peut-être"}, r"B17_ACTIF .*« peut-être »"),
        ({"B1_BRIQUES": "b11,b99"}, r"B1_BRIQUES .*« b99 »"),
        ({"B2_SCENARIO": 12}, r"B2_SCENARIO .*« 12 »"),
        ({"PROJECTION": 2030.5}, "projection.*entier"),
        ({"PROJECTION": 2000}, "précède l'année de base"),
        ({"SOURCE_B14": "RP", "B14_CONFORT": "FF_abs_wc"}, "b14_confort.*RP"),
    ],
)
def test_what_is_wrong_is_named(run, tmp_path, parameters, message):
    path = tmp_path / "s.json"
    with pytest.raises(QgsProcessingException, match=message):
        run("scenario", {**parameters, "SCENARIO_APPLIQUE": str(path)})
    assert not path.exists()


def test_targets_by_territory(write, run, tmp_path):
    fields = {"code": "string", "tx_rs": "double", "tx_vacance_longue": "double"}
    table = memory(fields, [("Z001", 0.05, None), ("Z002", None, 0.02)])
    start = scenario_file(
        tmp_path / "départ.json", {"Z001": {"tx_disparition": 0.01}, "Z009": {"tx_rs": 0.2}}
    )
    _, results = write({"SCENARIO": start, "TERRITOIRES": table})
    assert json.loads(results["SCENARIO_JSON"])["territoires"] == {
        "Z001": {"b2_tx_rs": 0.05},
        "Z009": {"b2_tx_rs": 0.2},
        "Z002": {"b2_tx_vacance_longue": 0.02},
    }
    assert results["NB_CIBLES"] == 3 and results["PAR_DEFAUT"] is False
    for rows, message in (
        ([("Z001", 5.0, None)], "Z001.*b2_tx_rs.*hors bornes"),
        ([("Z001", 0.1, None), ("Z001", 0.2, None)], "Z001"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            run(
                "scenario",
                {"TERRITOIRES": memory(fields, rows), "SCENARIO_APPLIQUE": str(tmp_path / "x.json")},
            )


GUIDE_FIELDS = {"code": "string", "b13_taux_effort": "integer", "B2_TX_VACANCE": "double",
                "b13_acc": "string", "b11_etablissement": "string", "b2_scenario": "string"}  # fmt: skip


def test_parameters_of_the_guide_by_territory(run, tmp_path):
    path = tmp_path / "guide.json"
    rows = [
        ("3213", 35, 0.05, "non", "malade,aireNomades", None),
        ("0056", None, None, None, "aucun", "central_m"),
        ("1101", None, None, None, None, None),
    ]
    results, *_ = run(
        "scenario_guide",
        {"HORIZON_RESORPTION": 15, "TERRITOIRES": memory(GUIDE_FIELDS, rows), "SCENARIO_APPLIQUE": str(path)},
    )
    scenario = read_scenario(path)
    assert isinstance(scenario, GuideScenario) and scenario.horizon_resorption == 15
    assert scenario.territoires == {
        "3213": {
            "b13_taux_effort": 35, "b2_tx_vacance": 0.05, "b13_acc": False,
            "b11_etablissement": ("aireNomades", "malade"),
        },
        "0056": {"b11_etablissement": ("aucun",), "b2_scenario": "central_m"},
    }  # fmt: skip
    assert results["NB_CIBLES"] == 2 and results["PAR_DEFAUT"] is False
    # A model for both editions wires it through otelo:scenario, which cannot set what it does not know.
    run("scenario", {"SCENARIO": str(path), "SCENARIO_APPLIQUE": str(tmp_path / "x.json")})
    assert read_scenario(tmp_path / "x.json") == scenario
    given = {"SCENARIO": str(path), "B2_TX_VACANCE_LONGUE": 0.02}
    with pytest.raises(QgsProcessingException, match="guide"):
        run("scenario", {**given, "SCENARIO_APPLIQUE": str(tmp_path / "y.json")})


@pytest.mark.parametrize(
    "position, cell, message",
    [
        (1, 50, "3213.*b13_taux_effort.*hors bornes"),
        (2, 5.0, "3213.*b2_tx_vacance.*hors bornes"),
        (3, "peut-être", "b13_acc.*3213.*« peut-être »"),
        (4, "malade,foyer", "b11_etablissement.*3213.*« foyer »"),
        (4, "aucun,malade", "3213.*b11_etablissement"),
        (5, "ph_h", "b2_scenario.*3213.*« ph_h »"),
    ],
)
def test_bad_cells_name_the_field_and_the_territory(run, tmp_path, position, cell, message):
    row = ["3213", None, None, None, None, None]
    row[position] = cell
    table = memory(GUIDE_FIELDS, [tuple(row)])
    path = tmp_path / "x.json"
    with pytest.raises(QgsProcessingException, match=message):
        run("scenario_guide", {"TERRITOIRES": table, "SCENARIO_APPLIQUE": str(path)})
    assert not path.exists()


def test_a_table_without_any_parameter_of_the_edition_is_refused(run, tmp_path):
    table = memory({"code": "string", "b2_tx_rs": "double"}, [("3213", 0.1)])
    with pytest.raises(QgsProcessingException, match="aucun paramètre du volet B"):
        run("scenario_guide", {"TERRITOIRES": table, "SCENARIO_APPLIQUE": str(tmp_path / "x.json")})


def test_wired_in_a_model_from_inputs_of_every_kind(provider, demo):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Un scénario", "Tests", "")
    words = ["ph_h", "central_c"]
    for definition in (
        QgsProcessingParameterEnum("MENAGES_DE", "Scénario", words, usesStaticStrings=True),
        QgsProcessingParameterBoolean("SOCIAL", "Parc social"),
        QgsProcessingParameterString("BRIQUES_DE", "Briques"),
        provider.algorithm("scenario").parameterDefinition("B2_SCENARIO").clone(),
    ):
        model.addModelParameter(definition, QgsProcessingModelParameter(definition.name()))
    child(model, "s", "scenario", {
        "B2_SCENARIO": source.fromModelParameter("MENAGES_DE"),
        "B17_ACTIF": source.fromModelParameter("SOCIAL"),
        "B1_BRIQUES": source.fromModelParameter("BRIQUES_DE"),
        "PROJECTION": source.fromExpression("2020 + 15"),
    })  # fmt: skip
    child(model, "b", "besoins", {
        "INDICATEURS": source.fromStaticValue(demo["INDICATEURS"]),
        "MENAGES": source.fromStaticValue(demo["MENAGES"]),
        "SCENARIO": source.fromChildOutput("s", "SCENARIO_APPLIQUE"),
        "B2_SCENARIO": source.fromModelParameter("B2_SCENARIO"),
        "BESOINS": source.fromStaticValue("TEMPORARY_OUTPUT"),
    })  # fmt: skip
    valid, issues = model.validate()
    assert valid, issues
    # As it comes back from its file.
    opened = QgsProcessingModelAlgorithm()
    assert opened.loadVariant(model.toVariant())
    inputs = {"MENAGES_DE": "ph_h", "SOCIAL": True, "BRIQUES_DE": "b11,b12"}
    feedback, said = Feedback(), {}
    for own in (None, "pb_c"):
        results, done = opened.run(
            {**inputs, **({"B2_SCENARIO": own} if own else {})}, QgsProcessingContext(), feedback, {}, False
        )
        assert done, feedback.said
        said[own] = Scenario.from_json(results["CHILD_RESULTS"]["b"]["SCENARIO_JSON"])
    assert said[None] == Scenario(
        projection=2035, b2_scenario="ph_h", b17_actif=True, b1_briques=("b11", "b12")
    )
    assert said["pb_c"].b2_scenario == "pb_c"
    assert Path(results["CHILD_RESULTS"]["s"]["SCENARIO_APPLIQUE"]).suffix == ".json"
