# SPDX-License-Identifier: GPL-2.0-or-later
"""SRU inventory, LOVAC in its spellings, RPLS of 2025, membership saved from a spreadsheet, dictionaries."""

from __future__ import annotations

import csv
import gzip

import fixture_files as files
import numpy as np
import pandas as pd
import pytest
from support import DATA

from otelo_qgis.engine.data.datapack import build, folder_files, read_folder
from otelo_qgis.engine.data.readers import FileError, read_file
from otelo_qgis.engine.method.policies import sru

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
SRU = (
    "Code_INSEE_commune;Nom_commune;Commune_sru_au_01_01_2025;Commune_sru_au_01_01_2024;"
    "Nombre_lls_ Inventaire_au_01_01_2024;Taux_SRU_au_01_01_2024;commune_deficitaire;Commune_carencée;"
    "Commune_exemptée_2023_2025;Taux_cible_commune_2023_2025;Prélèvement_net_2025_dont_majoration\n"
    "59183;DUNKERQUE;1;1;12400;31,05%;0;0;0;20%;0,00 \x80\n"
    "59606;TETEGHEM;1;1;110;11,00%;1;1;0;20%;157 608,50 \x80\n"
    "62765;SAINT-OMER;1;1;900;18,2%;1;0;1;20%;0,00 \x80\n"
    "62041;ARQUES;0;1;400;19%;0;0;0;20%;0,00 \x80\n"
)


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def test_the_sru_inventory_gives_obligations(tmp_path):
    path = tmp_path / "inventaire.csv"
    path.write_text(SRU, encoding="utf-8")
    reading = read_file(path)
    assert (reading.reader, reading.grain) == ("sru", "commune")
    frame = reading.frame
    assert frame["sru_taux"].tolist() == [20, 20, 0, 0]  # exempt; no longer subject
    assert frame["sru_lls"].tolist() == [12400, 110, 900, 400]
    assert (
        frame["sru_actuel"].tolist() == [31.05, 11, 18.2, 19] and frame.loc["59606", "sru_prelev"] == 157608.5
    )
    assert frame["sru_carenc"].tolist() == [0, 1, 0, 0] and frame["sru_defic"].sum() == 2
    assert reading.years["sru_lls"] == 2024 and "59606" in told(reading, "inventaire SRU")[0].message
    path.write_text(SRU.replace(";1;1;0;20%;157", ";peut-être;1;0;20%;157"), encoding="utf-8")
    with pytest.raises(FileError, match="ni oui ni non.*59606"):
        read_file(path)


def test_communes_that_the_inventory_does_not_list_owe_nothing(tmp_path):
    (tmp_path / "inventaire.csv").write_text(SRU.replace("62041", "62042"), encoding="utf-8")
    files.membership(tmp_path / "appartenance.xlsx")
    (tmp_path / "base.csv").write_bytes(files.LOGEMENT.read_bytes())
    pack = build(read_folder(folder_files(tmp_path)))
    owed = pack.grains["commune"].frame["sru_taux"]
    assert (owed["62041"], owed["59183"]) == (0, 20) and np.isnan(owed["2A004"])
    assert any(one.sujet == "sans obligation SRU" for one in pack.findings)


def test_a_commune_without_obligation_needs_no_count_of_social_dwellings():
    communes = pd.DataFrame(
        {"sru_taux": [0.0, 20.0], "sru_lls": [np.nan, 10.0], "res_princ": [100.0, 100.0]}, ["A", "B"]
    )
    frame = sru(pd.Series([5.0, 5.0], ["A", "B"]), communes, 6)
    assert frame["sru_manque"].tolist() == [0, 10]


def test_the_names_of_lovac_of_2021_are_those_of_the_file_of_the_next_year(tmp_path):
    rows = [
        ["INSEE_COM", "NOM_COM", "Nb_log_pp_2022", "Nb_logvac_pp_010121", "Nb_logvac_2A_010121",
         "Nb_log_pp_2021", "Nb_logvac_pp_010120"],
        ["59183", "Dunkerque", 30000, 2900, 1100, 29000, 2800],
        ["62765", "Saint-Omer", 7000, None, 90, 6900, 600],
    ]  # fmt: skip
    reading = read_file(files.workbook(tmp_path / "lovac.xlsx", {"Données": rows}))
    assert reading.reader == "lovac"
    row = reading.frame.loc["59183"]
    assert row[["lv_2022", "lv2_2022", "pp_2022", "lv_2021", "pp_2021", "lv_total"]].tolist() == [
        2900, 1100, 30000, 2800, 29000, 2900,
    ]  # fmt: skip
    assert np.isnan(reading.frame.loc["62765", "lv_2022"]) and reading.years["lv_total"] == 2022
    assert reading.mapping["lv_2022"] == "Nb_logvac_pp_010121" and not told(reading, "rupture de série")


def test_the_breaks_of_lovac_are_told(tmp_path):
    path = tmp_path / "lovac.csv"
    path.write_text("CODGEO_26;pp_vacant_26;pp_vacant_22;ff_pp_total_25\n59183;1;2;9\n", encoding="utf-8")
    messages = " ".join(one.message for one in told(read_file(path), "rupture de série"))
    assert "2023" in messages and "2025" in messages


def test_rates_of_rpls_follow_from_what_they_are_made_of(tmp_path):
    path = tmp_path / "rpls.csv"
    header = (
        "DEPCOM,millesime,nb_ls_actif,nb_ls_loue,nb_ls_vacant,nb_ls_vacant_3,nb_ls_vide,nb_ls_qpv,num_mob,"
    )
    header += "denom_mob,somme_loyer,somme_surface"
    rows = ["75101,2025,100,90,10,5,0,0,9,90,7000,1000", "75102,2025,300,270,30,3,0,30,9,270,9000,1000"]
    path.write_text("\n".join([header, *rows, "59183,2025,s,0,0,0,0,0,0,0,0,0"]) + "\n", encoding="utf-8")
    reading = read_file(path)
    row = reading.frame.loc["75056"]
    assert row[["rpls_nb", "rpls_vac", "rpls_qpv"]].tolist() == [400, 40, 30]
    assert row[["rpls_txvac", "rpls_txv3", "rpls_txmob", "rpls_loyer"]].tolist() == pytest.approx(
        [10, 2, 5, 8]
    )
    assert reading.frame.loc["59183"].isna()[["rpls_nb", "rpls_txmob", "rpls_loyer"]].all()
    assert reading.secret.loc["59183", "rpls_nb"] and reading.years["rpls_nb"] == 2025


def test_a_membership_table_saved_from_a_spreadsheet_gets_its_zeros_back(tmp_path):
    path = tmp_path / "appartenance.csv"
    path.write_text(
        "CODGEO;LIBGEO;DEP;REG;EPCI;ZE2020\n1001;A;1;84;200069193;8405\n97101;B;971;1;200018653;101\n"
        "59183;C;59;32;245900428;58\n",
        encoding="utf-8",
    )
    reading = read_file(path)
    geography = reading.geography
    assert geography["departement"].to_dict() == {"01001": "01", "97101": "971", "59183": "59"}
    assert geography["region"].tolist() == ["84", "01", "32"]
    assert geography["analyse"].tolist() == ["8405", "0101", "0058"]
    assert any("colonne DEP" in one.message for one in told(reading, "zéro initial perdu"))


def test_a_membership_table_is_known_whatever_the_year_of_its_meshes(tmp_path):
    path = tmp_path / "appartenance.csv"
    path.write_text("CODGEO;LIBGEO;DEP;REG;EPCI;ZE2031;BV2033\n59183;A;59;32;245900428;58;9\n", "utf-8")
    reading = read_file(path)
    assert reading.reader == "appartenance" and reading.geography.loc["59183", "analyse"] == "0058"


def test_dictionaries_of_columns_are_passed_without_an_alarm(tmp_path):
    for text in (
        "COD_VAR;LIB_VAR;LIB_VAR_LONG;COD_MOD;LIB_MOD;TYPE_VAR;LONG_VAR\nP21_LOG;Logements;Log;;;NUM;16\n",
        '"DESIGNATION";"LOVAC"\n"DATE";"2026"\n;\n"VARIABLES";"DESIGNATION"\n"CODGEO_26";"Code commune"\n',
    ):
        path = tmp_path / "meta_base.csv"
        path.write_text(text, encoding="utf-8")
        reading = read_file(path)
        assert reading.reader == "description" and reading.frame.empty
        assert {one.gravite for one in reading.findings} == {"info"}


def test_land_consumption_by_year_is_never_added_to_its_totals(tmp_path):
    path = tmp_path / "obs_artif_conso_com_2009_2024.csv"
    path.write_text(
        "idcom,idcomtxt,naf11art12,art11hab12,art11inc12,naf12art13,art12hab13,naf11art13\n"
        "59183,Dunkerque,20000.0,15000.0,-1,10000.0,0.0,30000.0\n62765,Saint-Omer,5000.0,0.0,0,0.0,0.0,9000.0\n",
        encoding="utf-8",
    )
    reading = read_file(path)
    assert (reading.reader, set(reading.frame)) == (
        "conso",
        {"conso_2011", "conso_2012", "conh_2011", "conh_2012"},
    )
    assert reading.frame.loc["59183", ["conso_2011", "conh_2011", "conso_2012"]].tolist() == [2, 1.5, 1]
    assert "62765" in told(reading, "années et total")[0].message
    assert "2012" in told(reading, "année provisoire")[0].message


def test_a_layer_and_a_schema_are_refused_for_what_they_are(tmp_path):
    (tmp_path / "communes.geojson").write_text('{"features": []}', encoding="utf-8")
    with pytest.raises(FileError, match="couche géographique.*Communes"):
        read_file(tmp_path / "communes.geojson")
    (tmp_path / "schema.json").write_text('{"properties": {"pmej": {"type": "array"}}}', encoding="utf-8")
    with pytest.raises(FileError, match="sauf ceux de FINESS"):
        read_file(tmp_path / "schema.json")


@pytest.mark.parametrize("name", ["finess-structures-20260801.json.gz", "finess_json.gz", "filosofi.json"])
def test_json_is_refused_with_what_to_take(tmp_path, name):
    (tmp_path / name).write_bytes(gzip.compress(b"{}") if name.endswith("gz") else b"{}")
    with pytest.raises(FileError, match="JSON ne sont pas lus, sauf ceux de FINESS.*cs1100502"):
        read_file(tmp_path / name)


ORIGINAL = DATA / "val-doise" / "sru_95.csv"


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the original files are not here")
def test_every_commune_of_the_original_inventory_is_read():
    reading = read_file(ORIGINAL)
    with open(ORIGINAL, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    assert len(rows) == len(reading.frame) == 64
    for row in rows:
        own = reading.frame.loc[row["Code_INSEE_commune"]]
        number = float(row["Taux_SRU_au_01_01_2024"].rstrip("%").replace(",", "."))
        assert (
            own["sru_lls"] == float(row["Nombre_lls_ Inventaire_au_01_01_2024"])
            and own["sru_actuel"] == number
        )
        assert own["sru_taux"] == (0 if row["Commune_exemptée_2023_2025"] == "1" else 25)
        assert own["sru_carenc"] == float(row["Commune_carencée"])


CONSO = DATA / "2026" / "conso" / "cerema_conso_com_sample.csv"


@pytest.mark.skipif(not CONSO.exists(), reason="the original files are not here")
def test_every_year_of_the_original_land_consumption_is_read():
    reading = read_file(CONSO)
    with open(CONSO, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        if row["idcom"] in reading.frame.index:
            own = reading.frame.loc[row["idcom"]]
            for year in range(11, 24):
                assert own[f"conso_20{year}"] * 10_000 == pytest.approx(float(row[f"naf{year}art{year + 1}"]))
                assert own[f"conh_20{year}"] * 10_000 == pytest.approx(float(row[f"art{year}hab{year + 1}"]))
    assert len(reading.frame) >= len(rows) - 45 and not told(reading, "années et total")


LOVAC = sorted((DATA / "val-doise").glob("lovac_95.csv"))


@pytest.mark.skipif(not LOVAC, reason="the original files are not here")
def test_every_cell_of_the_original_lovac_is_read():
    reading = read_file(LOVAC[0])
    with open(LOVAC[0], encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        own = reading.frame.loc[row["CODGEO_26"]]
        for year in range(20, 27):
            for name, text in ((f"lv_20{year}", row[f"pp_vacant_{year}"]),
                               (f"lv2_20{year}", row[f"pp_vacant_plus_2ans_{year}"])):  # fmt: skip
                assert np.isnan(own[name]) if text == "s" else own[name] == float(text)
