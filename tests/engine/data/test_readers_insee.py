# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of INSEE's files: census, membership, movements; the census's vintages."""

from __future__ import annotations

import shutil

import fixture_files as files
import pytest

from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


def test_geography_comes_from_the_right_sheet_with_names(tmp_path):
    reading = read_file(files.membership(tmp_path / "table-appartenance-geo-communes-22.xlsx"))
    assert reading.layout.sheet == "COM" and reading.layout.header == 6
    assert reading.geography.loc["2A004"].to_dict() == {
        "analyse": "9401", "restitution": "242010056", "departement": "2A", "region": "94"
    }  # fmt: skip
    assert reading.zone_names["analyse"]["3213"] == "Dunkerque"
    assert reading.zone_names["EPCI"]["245900428"] == "CU de Dunkerque"


def test_movements_keep_communes_proper():
    rows = read_file(files.MOVEMENTS).passage
    assert len(rows) == 7 and set(rows["date"]) == {"2019-01-01", "2024-01-01"}
    assert ("01205", "01033") in set(zip(rows["avant"], rows["apres"]))


def test_a_passage_table_without_its_first_code_says_so(tmp_path):
    path = tmp_path / "passage.csv"
    path.write_text("CODGEO_2022;LIBGEO_2022\n59183;Dunkerque\n", encoding="utf-8")
    with pytest.raises(FileError, match=r"passage.csv.*CODGEO_INI introuvable"):
        read_file(path, ImportOptions(reader="passage"))


def test_a_census_file_under_another_name_is_read_whole(tmp_path):
    path = tmp_path / "mes données.csv"
    shutil.copy(files.DOSSIER, path)
    frame = read_file(path).frame
    assert {"population", "menages", "niv_vie", "superficie"} <= set(frame)
    filocom = tmp_path / "filocom 2021.csv"
    filocom.write_text("code;parctot;tx_lv\n245900428;97000;0,07\n", encoding="utf-8")
    assert read_file(filocom).frame.loc["245900428", "tx_lv"] == 0.07


def test_mixed_vintages_are_told(tmp_path):
    mixed = tmp_path / "base-cc-logement.csv"
    text = (
        files.LOGEMENT.read_text(encoding="utf-8")
        .replace("P21_LOG;", "P20_LOG;")
        .replace("P15_LOG;", "P14_LOG;")
    )
    mixed.write_text(text, encoding="utf-8")
    found = [finding for finding in read_file(mixed).findings if finding.sujet == "millésimes mêlés"]
    assert found and "2020 pour logements" in found[0].message and found[0].gravite == "alerte"
    chosen = read_file(files.LOGEMENT, ImportOptions(year=2015))
    assert chosen.frame.loc["59183", "logements"] == 40320 and "maisons" not in chosen.frame
