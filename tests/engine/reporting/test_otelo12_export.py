# SPDX-License-Identifier: GPL-2.0-or-later
"""Exports of Otelo 1.2: its columns, its way of writing, and its figures on its own cases."""

from __future__ import annotations

import csv
import io

import pytest
from study_example import study as national_study
from support import ORACLE

from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.data.readers.cases import read_cases
from otelo_qgis.engine.data.readers.otelo12_cases import guide_case
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.keys import read_keys
from otelo_qgis.engine.reporting import otelo12_export as export

CASES = ORACLE.parent / "otelo12_cases.jsonl.gz"
with_cases = pytest.mark.skipif(not CASES.exists(), reason=f"cases of Otelo 1.2 absent: {CASES}")


def study_of(case):
    rows, households, communes, scenario = guide_case(case)
    names = {zone["code"]: zone["nom"] for zone in case["zones"]}
    rows = rows.assign(nom=rows.index.map(names), fictif=False)
    communes = communes.assign(nom=communes.index, fictif=False, nom_rest="EPCI " + communes["restitution"])
    inputs = StudyInputs(rows, households, communes, read_keys([], edition="guide"))
    return evaluate_study(inputs, scenario)


def lines(text):
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_headings_are_those_of_otelo_1_2():
    assert export.ZONE_HEADER[:4] == [
        "Code Zone Emploi", "Nom Zone Emploi", "B. Besoins totaux en production de logements (1 an)",
        "Réhabilitation (1 an)",
    ]  # fmt: skip
    assert len(export.ZONE_HEADER) == 33
    assert export.ZONE_HEADER[-1] == "Besoin issu de l'évolution LV 2015-2021"
    assert export.EPCI_HEADER == [
        "Code EPCI 2017", "Nom EPCI 2017", "Départements", "Besoin en logement naïf (6 ans)",
        "Besoin en logement après corrections (1 an)", "Besoin en logement après corrections (6 ans)",
    ]  # fmt: skip


@with_cases
def test_figures_are_those_of_otelo_1_2():
    for number, case in enumerate(read_cases(CASES)):
        if number % 12:
            continue
        study = study_of(case)
        header, *rows = lines(export.zones_csv(study))
        assert header == export.ZONE_HEADER and len(rows) == len(case["zones"])
        found = {row[0]: row for row in rows}
        for zone in case["zones"]:
            _, name, *cells = found[zone["code"]]
            assert name == zone["nom"]
            expected = []
            for column in export.ZONES:
                value = zone["attendu"][column.figure]
                value = round(value * 100, 2) if column.kind == export.SHARE else value
                assert isinstance(value, int) == (column.kind == export.COUNT)
                expected.append(str(value).replace(".", ","))
            assert cells == expected
        header, *rows = lines(export.epci_csv(study))
        assert header == export.EPCI_HEADER
        found = {row[0]: row for row in rows}
        for epci in case["epci"]:
            code, figures = epci["code"], epci["attendu"]
            communes = {one["code"][:2] for one in case["communes"] if one["code_epci"] == code}
            assert found[code] == [
                code, f"EPCI {code}", ", ".join(sorted(communes)), str(figures["naif"]),
                str(figures["cale_1an"]), str(figures["cale"]),
            ]  # fmt: skip


@with_cases
def test_classes_and_zones_of_a_study():
    case = next(case for case in read_cases(CASES) if any(one["classe"] != 9999 for one in case["communes"]))
    study = study_of(case)
    expected = {
        one["code"]: one["classe"] for one in case["communes"]
        if one["classe"] not in (9999, one["classe_init"])
    }  # fmt: skip
    assert export.classes_of(study) == expected and expected
    zones = export.zones_of(study)
    assert [(zone.code, zone.number) for zone in zones][:1] == [(study.analysis.index[0], 1)]
    assert export.scenario_of(study).territoires


def test_a_study_of_the_other_edition_is_refused():
    with pytest.raises(OteloError, match="édition nationale.*édition du guide"):
        export.zones_csv(national_study())
    with pytest.raises(OteloError, match="édition nationale"):
        export.epci_csv(national_study())
