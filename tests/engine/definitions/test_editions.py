# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios of both editions: their files, what each refuses, the parameters that both are set by."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from strategies import scenarios

from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.definitions.editions import (
    read_scenario,
    scenario_from_json,
    start,
    with_values,
)
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.otelo12 import SAME, parameters_of_zone, zone_of_parameters
from otelo_qgis.engine.definitions.parameters import GUIDE, NATIONAL, Scenario


def test_defaults_of_otelo_1_2():
    scenario = GuideScenario()
    assert (scenario.annee_base, scenario.projection, scenario.horizon_resorption) == (2015, 2021, 20)
    assert scenario.b1_taux_mobilite == 50 and len(scenario.b11_etablissement) == 11
    assert (scenario.source_b14, scenario.b14_taux_rehabilitation, scenario.b14_proprietaire) == (
        "RP", 100, False,
    )  # fmt: skip
    assert (scenario.source_b15, scenario.b15_surocc, scenario.b15_proprietaire) == ("RP", "Acc", False)
    assert scenario.b13_acc and scenario.b12_cohab_interg_subie is True
    assert scenario.departures() == {}


@given(scenarios(GuideScenario))
def test_files_of_the_guide_round_trip(scenario):
    again = scenario_from_json(scenario.to_json())
    assert again == scenario and again.of_territory("3213") == scenario.of_territory("3213")


@given(scenarios(GuideScenario))
def test_what_otelo_1_2_saves_of_a_zone_reads_back(scenario):
    """But for what it has no word for: prix maîtrisé, shares of a number, and choices that its source leaves
    without effect."""
    for code in ("3213", "autre"):
        own = scenario.of_territory(code)
        middle = [name for name in own.PARAMETERS if name.endswith("_maitrise")]
        if any(getattr(own, name) for name in middle):
            with pytest.raises(ParameterError, match="prix maîtrisé"):
                zone_of_parameters(scenario, code)
        own = replace(own, **dict.fromkeys(middle, 0.0))
        numbers = {name: getattr(own, name) for name in SAME if isinstance(getattr(own, name), float)}
        if any(value % 1 for value in numbers.values()):
            with pytest.raises(ParameterError, match="nombres entiers"):
                zone_of_parameters(own, code)
            own = replace(own, **{name: float(round(value)) for name, value in numbers.items()})
        saved = zone_of_parameters(own, code)
        read = parameters_of_zone(saved)
        without_effect = {"b15_surocc"} if own.source_b15 == "aucun" else set()
        for name in set(read) - without_effect:
            expected = getattr(own, name)
            assert read[name] == (pytest.approx(expected) if isinstance(expected, float) else expected)
        assert zone_of_parameters(GuideScenario(**read), code) == pytest.approx(saved)


def test_a_file_is_read_by_the_edition_that_it_says(tmp_path):
    files = {}
    for edition, scenario in ((NATIONAL, Scenario(projection=2035)), (GUIDE, GuideScenario(annee_base=2018))):
        files[edition] = tmp_path / f"{edition}.json"
        scenario.write(files[edition])
        assert read_scenario(files[edition]) == scenario == start(files[edition], None)
        assert start(files[edition], edition) == scenario
    with pytest.raises(ParameterError, match="guide.json.*« guide ».*« nationale »"):
        start(files[GUIDE], NATIONAL)
    with pytest.raises(ParameterError, match="guide.json.*edition.*'guide'.*nationale"):
        Scenario.read(files[GUIDE])
    assert (start(None, None), start("", GUIDE)) == (Scenario(), GuideScenario())
    # A file of before there were editions.
    old = {"format": "otelo-scenario", "version": 1, "parametres": {"projection": 2040}}
    assert scenario_from_json(json.dumps(old)) == Scenario(projection=2040)


def content(territories=None, **parameters) -> str:
    parts = {"parametres": {"edition": GUIDE, **parameters}, "territoires": territories or {}}
    return json.dumps({"format": "otelo-scenario", "version": 1, **parts})


@pytest.mark.parametrize(
    "text, named",
    [
        (content(edition="cerema"), "edition.*'cerema'.*nationale, guide"),
        (content(horizon_resorbtion=20), "horizon_resorbtion.*« horizon_resorption »"),
        (content(b1_horizon_resorption=2035), "b1_horizon_resorption.*« horizon_resorption »"),
        (content(projection=2021), "projection"),
        (content(horizon_resorption=0), "horizon_resorption.*de 1 à 100"),
        (content(b12_cohab_interg_subie=30), "b12_cohab_interg_subie.*booléen"),
        (content(b2_scenario="ph_h"), "b2_scenario.*'ph_h'"),
        (content(source_b14="FF"), "b14_confort_ff"),
        (content(b12_ventilation=70, b12_maitrise=31), "b12_ventilation.*b12_maitrise"),
        (content(b2_tx_vacance=0.6, b2_tx_residence_secondaire=0.4), "b2_tx_vacance.*100 %"),
        (content(b11_etablissement=["aucun", "malade"]), "b11_etablissement"),
        (content({"3213": {"b13_taux_efort": 30}}), "3213.*b13_taux_efort.*« b13_taux_effort »"),
        (content({"3213": {"b13_taux_effort": 50}}), "3213.*b13_taux_effort"),
        (content({"3213": {"annee_base": 2016}}), "3213.*annee_base"),
        (content({"3213": {"d_duree_plh": 5}}), "3213.*d_duree_plh"),
        (content({"3213": {"source_b14": "FF"}}), "3213.*b14_confort_ff"),
        (content({"3213": {"b15_maitrise": 10}}), "3213.*b15_maitrise"),
    ],
)
def test_bad_values_are_refused_by_name(text, named):
    with pytest.raises(ParameterError, match=named):
        scenario_from_json(text)


def test_no_establishment_is_a_choice():
    assert GuideScenario(b11_etablissement=()).b11_etablissement == ("aucun",)


def test_settings_of_both_editions():
    given = {"annee_base": 2018, "projection": 2024, "b1_horizon_resorption": 2033, "b2_scenario": None}
    assert with_values(Scenario(), given) == Scenario(
        annee_base=2018, projection=2024, b1_horizon_resorption=2033
    )
    # A horizon is a year of the calendar in both, and years of resorption in the guide.
    assert with_values(GuideScenario(), given) == GuideScenario(annee_base=2018, horizon_resorption=15)
    assert (
        with_values(GuideScenario(annee_base=2018), {"b1_horizon_resorption": 2030}).horizon_resorption == 12
    )
    assert with_values(GuideScenario(), {"projection": 2021}) == GuideScenario()
    assert with_values(GuideScenario(), {"edition": GUIDE}) == GuideScenario()


@pytest.mark.parametrize(
    "given, message",
    [
        ({"projection": 2030}, "projection.*six ans.*2015 à 2021"),
        ({"annee_base": 2018, "projection": 2021}, "projection.*2018 à 2024"),
        ({"b1_horizon_resorption": 2015}, "horizon_resorption"),
        ({"b2_scenario": "ph_h"}, "b2_scenario"),
    ],
)
def test_settings_that_the_guide_has_no_room_for(given, message):
    with pytest.raises(ParameterError, match=message):
        with_values(GuideScenario(), given)
