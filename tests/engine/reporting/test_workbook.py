# SPDX-License-Identifier: GPL-2.0-or-later
"""Workbooks: formulas say what they should, give the figures shown, and open where they are read."""

from __future__ import annotations

import dataclasses

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from office import needs_office, sheets

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.reporting.workbook import (
    EXCEL,
    OPEN_FORMULA,
    Cell,
    Formula,
    Line,
    Sheet,
    SheetColumn,
    Workbook,
    letters,
    spelled,
    sum_by,
    sum_of,
    total_of,
    total_where,
    write_workbook,
)

FLAG = SheetColumn("garde", "Gardé", "bool")


def book(total=None):
    """Two sheets: details, and groups that are sums of them. total: value stored beside the total."""
    details = pd.DataFrame(
        {"code": ["01", "02", "03"], "groupe": ["a", "a", "é"], "x": [1, 2, 40], "y": [10, None, -5],
         "part": [0.5, 0.25, None], "garde": [True, False, True], "somme": [11, 2, 35]}
    )  # fmt: skip
    groups = pd.DataFrame({"code": ["a", "é"], "nom": ["=1+1", "été"], "x": [3, 40]})
    first = Sheet(
        "Détails", "Les détails",
        [
            SheetColumn("code", "Code", "text"), SheetColumn("groupe", "Groupe", "text"),
            SheetColumn("x", "X", "int", total=total_where("x", "garde")), SheetColumn("y", "Y", "int"),
            SheetColumn("part", "Part", "share"), FLAG,
            SheetColumn("somme", "X + Y", "int", sum_of(("x", "y")), total_of("somme")),
        ],
        details, {"x": 41 if total is None else total, "somme": 48},
    )  # fmt: skip
    second = Sheet(
        "Groupes", "Les groupes",
        [
            SheetColumn("code", "Code", "text"), SheetColumn("nom", "Nom", "text"),
            SheetColumn("x", "X", "int", sum_by("x", "Détails", "groupe", "code"), total_of("x")),
        ],
        groups, {"x": 43},
    )  # fmt: skip
    lines = [
        Line("Titre", kind="titre"),
        Line("Total", 41, "chiffre", Formula("{}", (Cell("x", "Détails", -1),))),
        Line("Texte", "été"),
    ]
    return Workbook("Essai", lines, [first, second])


@given(st.integers(0, 20_000))
def test_columns_have_the_names_that_spreadsheets_give_them(place):
    value = 0
    for letter in letters(place):
        value = value * 26 + ord(letter) - 64
    assert value == place + 1


def test_each_format_spells_a_formula_its_own_way():
    made = book()
    details, groups = made.sheets
    by = groups.columns[2].formula
    assert spelled(made, by, groups, 3, EXCEL) == "=SUMIFS('Détails'!$C$4:$C$6,'Détails'!$B$4:$B$6,A4)"
    assert spelled(made, by, groups, 3, OPEN_FORMULA) == (
        "of:=SUMIFS([$'Détails'.$C$4:.$C$6];[$'Détails'.$B$4:.$B$6];[.A4])"
    )
    assert spelled(made, details.columns[2].total, details, 6, EXCEL) == '=SUMIFS($C$4:$C$6,$F$4:$F$6,"oui")'
    assert spelled(made, made.lines[1].formula, None, 3, EXCEL) == "='Détails'!C7"


def test_xlsx_keeps_formulas_values_types_and_headings(tmp_path):
    openpyxl = pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    pytest.importorskip("xlsxwriter", reason="xlsxwriter is not installed")
    path = tmp_path / "dossier" / "été.xlsx"
    write_workbook(path, book())
    formulas, values = (openpyxl.load_workbook(path, data_only=only) for only in (False, True))
    assert formulas.sheetnames == ["Lisez-moi", "Détails", "Groupes"]
    page = values["Détails"]
    assert page.freeze_panes == "C4" and page.auto_filter.ref == "A3:G6"
    assert [cell.value for cell in page[4]] == ["01", "a", 1, 10, 0.5, "oui", 11]
    assert page["D5"].value is None
    assert "[$-40C]" in page["C4"].number_format
    assert (formulas["Détails"]["G4"].value, page["G7"].value, page["C7"].value) == ("=C4+D4", 48, 41)
    # A name that looks like a formula is a text.
    assert formulas["Groupes"]["B4"].data_type == "s" and values["Lisez-moi"]["B4"].value == 41


@needs_office
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_an_office_suite_calculates_the_same(kind, tmp_path):
    """The values that the file gives are wrong here: what comes out is calculated by the formulas."""
    pytest.importorskip({"xlsx": "xlsxwriter", "ods": "odf"}[kind])
    made = book(total=999)
    wrong = made.sheets[0].frame.assign(somme=[0, 0, 0])
    made = Workbook(
        made.title, made.lines, [dataclasses.replace(made.sheets[0], frame=wrong), made.sheets[1]]
    )
    path = tmp_path / f"essai.{kind}"
    write_workbook(path, made)
    found = sheets(path, tmp_path, tmp_path / "profil")
    assert [row[6] for row in found["Détails"][3:7]] == ["11", "2", "35", "48"]
    assert found["Détails"][6][2] == "41"
    assert [row[2] for row in found["Groupes"][3:6]] == ["3", "40", "43"]
    assert found["Groupes"][3][1] == "=1+1"
    assert found["Lisez-moi"][3] == ["Total", "41"]


def test_a_name_of_another_kind_is_refused_and_nothing_is_left(tmp_path):
    with pytest.raises(OteloError, match=r"etude.csv.*\.xlsx ou en \.ods"):
        write_workbook(tmp_path / "etude.csv", book())
    pytest.importorskip("xlsxwriter", reason="xlsxwriter is not installed")
    folder = tmp_path / "un.xlsx"
    folder.mkdir()
    with pytest.raises(OteloError, match="ne peut être écrit"):
        write_workbook(folder, book())
    assert [path.name for path in tmp_path.iterdir()] == ["un.xlsx"]
