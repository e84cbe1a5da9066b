# SPDX-License-Identifier: GPL-2.0-or-later
"""Brownfields by the national standard, and the town planning documents of communes."""

from __future__ import annotations

import csv

import fixture_files as files
import pandas as pd
import pytest
from support import DATA

from otelo_qgis.engine.data.datapack import build, folder_files, read_folder
from otelo_qgis.engine.data.holdings import ABSENT, holdings
from otelo_qgis.engine.data.readers import FileError, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
SITES = "site_id,site_nom,site_type,site_statut,proprio_nom,comm_nom,comm_insee,bati_surface,"
SITES += "unite_fonciere_surface,urba_zone_type\n"
SITES += """59183_1,Raffinerie,friche industrielle,friche sans projet,X,Dunkerque,59183,2400,16750,U
59183_2,Caserne,friche militaire,friche reconvertie,X,Dunkerque,59183,NA,5000,AUc
1004_1,Gare,friche ferroviaire,NA,X,Amberieu,1004,,NA,N
"""
# As Docurba's export of communes, some columns out of its sixty.
COMMUNES = (
    "annee_cog,code_insee,com_nom,cp_nom,cp_siren,plan_code_etat_simplifie,pc_docurba_id,pc_type_document,"
    "pa_docurba_id,pa_num_procedure_sudocuh,pa_type_document\n"
    "2024,59183,Dunkerque,CU de Dunkerque,245900428,33,aa,PLUiH,b1-b2,33,PLUi\n"
    "2024,59606,Téteghem,CU de Dunkerque,245900428,33,aa,PLUiH,b1-b2,33,PLUi\n"
    "2024,62765,Saint-Omer,CA du Pays,200069037,39,,,c1-c2,,PLU\n"
    "2024,62041,Arques,CA du Pays,200069037,99,dd,PLUi,,,\n"
)
PERIMETERS = (
    "annee_cog,collectivite_code,collectivite_type,procedure_id,type_document,opposable\n"
    "2024,59183,COM,s1,SCOT,True\n2024,59606,COM,s1,SCOT,True\n2024,59606,COM,s0,SCOT,False\n"
    "2024,59606,COMD,s9,SCOT,True\n2024,59183,COM,p1,PLUi,True\n2024,62765,COM,p2,PLU,True\n"
    "2024,62041,COM,p3,PLU,True\n2024,62041,COM,p4,CC,True\n"
)


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def written(folder, text, name="fichier.csv"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_brownfields_are_a_table_and_their_hectares_are_said(tmp_path):
    reading = read_file(written(tmp_path, SITES))
    rows = reading.tables["friches"]
    assert (reading.reader, reading.frame.empty) == ("friches", True)
    assert rows["code"].tolist() == ["59183", "59183", "01004"]
    assert rows["etat_site"].tolist() == ["friche sans projet", "friche reconvertie", ""]
    assert rows["terrain_m2"].tolist()[:2] == [16750, 5000] and rows["terrain_m2"].isna().tolist()[2]
    assert "proprio_nom" not in rows and not rows.isin(["X"]).any(axis=None)
    message = told(reading, "friches lues")[0].message
    assert (
        "3 sites" in message
        and "friche sans projet (1 site, 1,7 ha)" in message
        and "sans statut (1 site, 0" in message
    )
    assert "1 site sans surface" in told(reading, "friches sans surface")[0].message


ORIGINAL = DATA / "2026" / "friches" / "fichier-valide.csv"


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the original files are not here")
def test_the_valid_file_of_the_standard_is_read():
    rows = read_file(ORIGINAL).tables["friches"]
    with open(ORIGINAL, encoding="utf-8", newline="") as file:
        originals = list(csv.DictReader(file))
    assert len(rows) == len(originals)
    for own, row in zip(rows.to_dict("records"), originals):
        assert own["code"] == row["comm_insee"] and own["terrain_m2"] == float(row["unite_fonciere_surface"])
        assert (own["site"], own["etat_site"], own["zone_urba"], own["plancher"]) == (
            row["site_id"], row["site_statut"], row["urba_zone_type"], float(row["bati_surface"]),
        )  # fmt: skip


def test_the_plan_in_force_of_each_commune_is_read_and_not_the_one_under_way(tmp_path):
    reading = read_file(written(tmp_path, COMMUNES))
    rows = reading.tables["perimetres"].set_index("code")
    assert reading.reader == "perimetres"
    assert rows["plu"].to_dict() == {"59183": "33", "59606": "33", "62765": "C1-C2", "62041": ""}
    assert rows["nom_plu"].tolist() == ["PLUi CU de Dunkerque", "PLUi CU de Dunkerque", "PLU Saint-Omer", ""]
    assert rows["type_plu"].tolist() == ["PLUi", "PLUi", "PLU", ""] and set(rows["scot"]) == {""}
    assert "2 documents locaux, 3 communes. Sans : 62041" in told(reading, "documents d'urbanisme")[0].message


def test_perimeters_give_the_scot_in_force_of_each_commune(tmp_path):
    reading = read_file(written(tmp_path, PERIMETERS))
    rows = reading.tables["perimetres"].set_index("code")
    assert rows["scot"].to_dict() == {"59183": "S1", "59606": "S1", "62041": "", "62765": ""}
    assert rows["nom_scot"].tolist() == rows["scot"].tolist()
    # Two plans in force at once: neither is chosen, and it is said.
    assert rows["plu"].to_dict() == {"59183": "P1", "59606": "", "62041": "", "62765": "P2"}
    assert "62041" in told(reading, "plusieurs documents opposables")[0].message
    with pytest.raises(FileError, match="peut-être.*ni oui ni non"):
        read_file(written(tmp_path, PERIMETERS.replace("CC,True", "CC,peut-être")))
    with pytest.raises(FileError, match="aucun document opposable"):
        read_file(written(tmp_path, PERIMETERS.replace("True", "False")))


def test_any_table_of_scot_by_commune_is_read_by_the_names_of_its_columns(tmp_path):
    text = "INSEE_COM;NOM_COM;SCOT_ID;NOM_SCOT\n59183;Dunkerque;12;Flandre-Dunkerque\n62765;Saint-Omer;;\n"
    rows = read_file(written(tmp_path, text)).tables["perimetres"]
    assert rows["scot"].tolist() == ["12", ""] and rows["nom_scot"].tolist() == ["Flandre-Dunkerque", ""]
    with pytest.raises(FileError, match="codes en double.*59183"):
        read_file(written(tmp_path, text + "59183;Dunkerque;13;Autre\n"))


def test_they_go_to_the_datapack_on_its_communes_and_to_the_registry(tmp_path):
    files.membership(tmp_path / "appartenance.xlsx")
    (tmp_path / "base.csv").write_bytes(files.LOGEMENT.read_bytes())
    for name, text in (("friches.csv", SITES), ("communes.csv", COMMUNES), ("scot.csv", PERIMETERS)):
        written(tmp_path, text, name)
    read = read_folder(folder_files(tmp_path))
    tables = build(read).tables
    # A site out of the study is left; two files of documents say different things of the same communes.
    assert tables["friches"]["site"].tolist() == ["59183_1", "59183_2"]
    rows = tables["perimetres"].set_index("code")
    assert rows.loc["59183", ["scot", "plu"]].tolist() == ["S1", "33"] and rows.index.is_unique
    assert isinstance(rows, pd.DataFrame)
    states = holdings(read).set_index("famille")["etat"]
    assert ABSENT not in states[["friches", "perimetres"]].tolist()
