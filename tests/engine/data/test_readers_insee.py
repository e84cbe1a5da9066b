# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of INSEE's files: census, membership, movements; the census's vintages."""

from __future__ import annotations

import csv
import shutil

import fixture_files as files
import pytest
from support import DATA

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


def test_the_official_list_gives_the_names_of_communes_proper(tmp_path):
    path = tmp_path / "v_commune_2031.csv"
    path.write_text(
        "TYPECOM,COM,REG,DEP,TNCC,NCC,NCCENR,LIBELLE,COMPARENT\nCOM,59183,32,59,0,DUNKERQUE,Dunkerque,Dunkerque,\n"
        "COMD,59460,32,59,0,PETITE SYNTHE,Petite-Synthe,Petite-Synthe,59183\n",
        encoding="utf-8",
    )
    reading = read_file(path)
    assert reading.names.to_dict() == {"59183": "Dunkerque"} and reading.frame.empty
    assert any("noms de 1 commune," in one.message for one in reading.findings)


COG = DATA / "2026" / "cog"


@pytest.mark.skipif(not COG.is_dir(), reason="the original files are not here")
def test_the_original_geography_of_2026_is_read_whole():
    """Independent reading: every name, and every movement between communes proper."""

    def rows(name):
        with open(COG / name, encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    names = {row["COM"]: row["LIBELLE"] for row in rows("communes.csv") if row["TYPECOM"] == "COM"}
    assert read_file(COG / "communes.csv").names.to_dict() == names and len(names) > 34_000
    moved = [
        (row["DATE_EFF"], row["COM_AV"], row["COM_AP"])
        for row in rows("mouvements-communes.csv")
        if row["TYPECOM_AV"] == row["TYPECOM_AP"] == "COM"
    ]
    passage = read_file(COG / "mouvements-communes.csv").passage
    assert list(zip(passage["date"], passage["avant"], passage["apres"])) == moved


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
