# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from strategies import scenarios

from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.definitions.parameters import PARAMETERS, Scenario


def test_defaults_of_the_method():
    scenario = Scenario()
    assert (scenario.source_b11, scenario.b11_part_etablissement) == ("RP", 50)
    assert scenario.b11_etablissement == ("autreCentre", "demandeAsile", "reinsertion", "centreProvisoire")
    assert (scenario.b12_cohab_interg_subie, scenario.b12_heberg_particulier) == (30, True)
    assert (scenario.b13_taux_effort, scenario.b13_plp, scenario.b13_acc) == (30, True, False)
    assert (scenario.b13_taux_reallocation, scenario.b14_taux_reallocation) == (90, 50)
    assert (scenario.source_b14, scenario.b14_occupation) == ("Filo", "prop_loc")
    assert (scenario.source_b15, scenario.b15_surocc, scenario.b15_taux_reallocation) == ("Filo", "Acc", 90)
    assert scenario.b1_horizon_resorption == 2050
    assert not scenario.b17_actif
    assert scenario.b17_taux_reallocation == 90


def test_every_parameter_says_what_it_is():
    for parameter in PARAMETERS.values():
        assert parameter.label and parameter.kind
        if parameter.kind in ("choice", "choices"):
            assert all(parameter.choices.values())
        elif parameter.kind != "bool":
            assert parameter.lower is not None and parameter.upper is not None


def test_renewal_rates_span_six_years_until_2021():
    assert Scenario(annee_base=2021).rate_years == 6
    assert Scenario(annee_base=2022).rate_years == 1
    assert Scenario(annee_base=2022, b2_duree_taux=3).rate_years == 3


@given(scenarios())
def test_scenario_files_round_trip(scenario):
    assert Scenario.from_json(scenario.to_json()) == scenario


def test_file_errors_name_the_file(tmp_path):
    path = tmp_path / "scénario.json"
    with pytest.raises(ParameterError, match="scénario.json"):
        Scenario.read(path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(ParameterError, match="scénario.json"):
        Scenario.read(path)
    Scenario(projection=2040).write(path)
    assert Scenario.read(path).projection == 2040


@pytest.mark.parametrize(
    "change, named",
    [
        ({"b13_taux_effort": 41}, "b13_taux_effort"),
        ({"b13_taux_effort": 30.5}, "b13_taux_effort"),
        ({"b14_taux_reallocation": -1}, "b14_taux_reallocation"),
        ({"b14_taux_reallocation": float("nan")}, "b14_taux_reallocation"),
        ({"projection": float("nan")}, "projection"),
        ({"projection": float("inf")}, "projection"),
        ({"b14_taux_reallocation": float("inf")}, "b14_taux_reallocation"),
        ({"b11_sa": 1}, "b11_sa"),
        ({"b2_scenario": "centrale"}, "b2_scenario"),
        ({"b11_etablissement": ["foyer"]}, "b11_etablissement"),
        ({"b11_etablissement": "reinsertion"}, "b11_etablissement"),
        ({"b2_tx_rs": 1.0}, "b2_tx_rs"),
        ({"annee_base": 2022, "projection": 2021}, "projection"),
        ({"source_b14": "FF"}, "b14_confort"),
    ],
)
def test_bad_values_are_refused_by_name(change, named):
    with pytest.raises(ParameterError, match=named):
        Scenario(**change)


def content(**parameters):
    return {"format": "otelo-scenario", "version": 1, "parametres": parameters}


@pytest.mark.parametrize(
    "text, named",
    [
        (json.dumps(content(b13_taux_efort=30)), "b13_taux_effort"),
        (json.dumps({"format": "autre", "version": 1}), "format"),
        (json.dumps({"format": "otelo-scenario", "version": 2}), "Version"),
        ('{"format": "otelo-scenario", "version": 1, "version": 1}', "deux fois"),
        (json.dumps({**content(), "territoires": {"3213": {"tx_vacance": 0.1}}}), "tx_vacance"),
        (json.dumps({**content(), "territoires": {"3213": {"tx_rs": 2}}}), "b2_tx_rs"),
    ],
)
def test_bad_files_are_refused_by_name(text, named):
    with pytest.raises(ParameterError, match=named):
        Scenario.from_json(text)


def test_departures_and_notices():
    assert replace(Scenario(), projection=2040).departures() == {"projection": 2040}
    assert Scenario().notices() == []
    assert "horizon" in Scenario(b1_horizon_resorption=2021).notices()[0]
    assert "nul" in Scenario(projection=2021).notices()[0]
