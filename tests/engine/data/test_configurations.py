# SPDX-License-Identifier: GPL-2.0-or-later
"""Configurations and classes that Otelo 1.2 saves: read, written, and what a bad file says."""

from __future__ import annotations

import otelo12_files as files
import pytest
from support import ORACLE

from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.data.configurations import (
    Zone,
    classes_text,
    configuration_columns,
    configuration_text,
    read_classes,
    read_configuration,
    write_configuration,
)
from otelo_qgis.engine.data.readers import FileError
from otelo_qgis.engine.data.readers.cases import read_cases
from otelo_qgis.engine.data.readers.otelo12_cases import guide_case
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.otelo12 import parameter_names
from otelo_qgis.engine.method.guide import synthesis

CASES = ORACLE.parent / "otelo12_cases.jsonl.gz"
with_cases = pytest.mark.skipif(not CASES.exists(), reason=f"cases of Otelo 1.2 absent: {CASES}")


def saved_by_otelo(case, path):
    """The configuration that Otelo 1.2 saves of the zones of a case: its own parameters, as its csv writes
    them."""
    lines = ["Étude de la région | essai"]
    lines[0] = f'"{lines[0]}"'
    for number, zone in enumerate(case["zones"], 1):
        row = {**zone["parametres"], "id": number, "code_ze": zone["code"], "nom_ze": zone["nom"]}
        lines.append("|".join(str(row[name]) for name in sorted(row)))
    path.write_text("\r\n".join(lines) + "\r\n", encoding="utf-8", newline="")
    return path


def test_a_line_has_the_parameters_in_alphabetical_order():
    columns = configuration_columns()
    assert columns == sorted(columns) and {"id", "code_ze", "nom_ze"} <= set(columns)
    assert columns[:2] == ["autre_source_b11", "autre_source_b12"] and columns[-1] == "source_b14"
    assert len(columns) == len(parameter_names()) + 3


def test_a_configuration_is_a_scenario_what_zones_share_being_said_once():
    found = read_configuration(files.CONFIGURATION)
    assert found.description == "Essai : vacance à 6,5 % à Saint-Omer"
    assert [zone.name for zone in found.zones] == [
        "Zone de Dunkerque (fictive)",
        "Zone de Saint-Omer (fictive)",
    ]
    scenario = found.scenario
    assert (scenario.horizon_resorption, scenario.b2_scenario) == (15, "central_h")
    assert scenario.territoires == {
        "Z001": {"b13_taux_effort": 30, "b2_tx_vacance": None},
        "Z002": {"b13_taux_effort": 35, "b2_tx_vacance": 0.065},
    }


@with_cases
def test_reading_then_writing_keeps_every_figure(tmp_path):
    differing, checked = set(), 0
    for case in list(read_cases(CASES))[::4]:
        first = read_configuration(saved_by_otelo(case, tmp_path / "a.cfg"))
        write_configuration(tmp_path / "b.cfg", first.scenario, first.zones, first.description)
        again = read_configuration(tmp_path / "b.cfg")
        assert again == first and first.description == "Étude de la région | essai"
        rows, households, _, scenario = guide_case(case)
        for code in scenario.territoires:
            assert again.scenario.of_territory(code) == scenario.of_territory(code)
            differing |= set(again.scenario.territoires.get(code, {}))
            checked += 1
        expected = synthesis.evaluate(rows, households, scenario).totals
        assert synthesis.evaluate(rows, households, again.scenario).totals.equals(expected)
    assert checked > 50 and len(differing) > 25


@with_cases
def test_what_is_written_is_what_otelo_1_2_saved(tmp_path):
    """To the letter for what it reads: its rates, codes, choices and the ids of its zones."""
    case = next(case for case in read_cases(CASES) if case["zones"][0]["parametres"]["b2_tx_vacance"] < 100)
    path = saved_by_otelo(case, tmp_path / "a.cfg")
    found = read_configuration(path)
    written = configuration_text(found.scenario, found.zones, found.description).splitlines()
    theirs = path.read_text(encoding="utf-8").splitlines()
    assert written[0] == theirs[0] and len(written) == len(theirs)
    names = configuration_columns()
    for ours, line in zip(written[1:], theirs[1:]):
        pairs = dict(zip(names, zip(ours.split("|"), line.split("|"))))
        assert {name: pair for name, pair in pairs.items() if pair[0] != pair[1]} == {}


def _lines():
    return files.CONFIGURATION.read_text(encoding="utf-8").splitlines()


def _with(name, value, number=1):
    def spoil(lines):
        cells = lines[number].split("|")
        cells[configuration_columns().index(name)] = value
        lines[number] = "|".join(cells)

    return spoil


@pytest.mark.parametrize(
    "spoil, said",
    [
        (lambda lines: lines.clear(), "vide"),
        (lambda lines: lines.__delitem__(slice(1, None)), "sans zone"),
        (lambda lines: lines.__setitem__(2, lines[2][:-30]), "ligne 3.*valeur.*au lieu de"),
        (lambda lines: lines.__setitem__(2, lines[2] + "|0"), "ligne 3.*au lieu de"),
        (_with("b13_acc", "peut-être"), "ligne 2, zone Z001.*b13_acc.*peut-être"),
        (_with("b13_taux_effort", "55"), "Z001.*b13_taux_effort.*hors bornes"),
        (_with("b13_taux_effort", "trente"), "b13_taux_effort.*trente.*pas un nombre"),
        (_with("source_b14", "Insee"), "source_b14.*Insee"),
        (_with("b2_scenario_omphale", "Central_X"), "central_x"),
        (_with("b11_etablissement", "12Z"), "b11_etablissement.*Z"),
        (_with("b2_tx_vacance", "120", 2), "Z002.*b2_tx_vacance"),
        (_with("code_ze", "Z001", 2), "ligne 3.*Z001.*double"),
        (_with("code_ze", " "), "sans code"),
        (_with("id", "a"), "numéro de zone"),
    ],
)
def test_a_bad_configuration_is_refused(tmp_path, spoil, said):
    lines = _lines()
    spoil(lines)
    path = tmp_path / "essai.cfg"
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(FileError, match=rf"(?s)essai\.cfg.*{said}"):
        read_configuration(path)
    with pytest.raises(FileError, match="introuvable"):
        read_configuration(tmp_path / "absent.cfg")


def test_what_otelo_1_2_has_no_word_for_is_refused():
    zones = [Zone("1101", "Paris", 1)]
    for wrong, said in (
        ({"b12_maitrise": 10.0, "b12_ventilation": 90.0}, "1101.*prix maîtrisé.*b12_maitrise"),
        ({"b12_ventilation": 33.3}, "1101.*b12_ventilation.*entiers.*33.3"),
    ):
        with pytest.raises(ParameterError, match=said):
            configuration_text(GuideScenario(**wrong), zones, "essai")
    text = configuration_text(GuideScenario(), zones, "sur\ndeux lignes")
    assert text.splitlines()[0] == "sur deux lignes" and "33" not in text


def test_classes_are_read_and_written(tmp_path):
    assert read_classes(files.CLASSES) == {"59016": 1, "59046": 5}
    path = tmp_path / "essai.cfgclass"
    path.write_text("1004|3\r\n2a004|7\r\n01006|9999\r\n", encoding="utf-8", newline="")
    found = read_classes(path)
    assert found == {"01004": 3, "2A004": 7}
    path.write_text(classes_text(found), encoding="utf-8")
    assert read_classes(path) == found


@pytest.mark.parametrize(
    "text, said",
    [
        ("", "aucune commune"),
        ("59016|1\n59046|9\n", "ligne 2.*59046.*« 9 ».*1 à 7"),
        ("59016|un\n", "« un »"),
        ("59016;1\n", "ligne 1.*au lieu de 2"),
        ("59016|1|2\n", "3 valeur"),
        ("59016|1\n59016|2\n", "59016 en double"),
    ],
)
def test_a_bad_file_of_classes_is_refused(tmp_path, text, said):
    path = tmp_path / "essai.cfgclass"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileError, match=rf"essai\.cfgclass.*{said}"):
        read_classes(path)
