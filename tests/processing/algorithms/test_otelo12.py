# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of Otelo 1.2 through the algorithms: from its packs to a study, and back to its exports."""

from __future__ import annotations

import csv

import otelo12_files as files
import pandas as pd
import pytest
from fixture_files import workbook
from qgis.core import QgsProcessingException
from qgis_support import outputs
from support import DATA

from otelo_qgis.engine.data.configurations import read_configuration
from otelo_qgis.engine.definitions.editions import read_scenario
from otelo_qgis.engine.study import Study

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
pytest.importorskip("xlrd", reason="xlrd is not installed")

REAL_B2 = DATA / "otelo12" / "projectionB2-2.xls"
GUIDE_INPUTS = {
    name: f"{files.DEMO_GUIDE}|layername={layer}"
    for name, layer in (("COMMUNES", "communes"), ("INDICATEURS", "indicateurs"), ("MENAGES", "menages"))
} | {"EDITION": "guide"}


@pytest.fixture
def study(run, tmp_path):
    """study(name, **changes): a study of the demo of the guide."""

    def make(name, **changes):
        results, feedback, _ = run("evaluation", {**GUIDE_INPUTS, "ETUDE": str(tmp_path / name), **changes})
        return Study.read(results["ETUDE"]), feedback

    return make


def test_a_folder_of_otelo_1_2_gives_the_study_of_the_same_data(run, study, tmp_path):
    folder = tmp_path / "dossier"
    folder.mkdir()
    for path in (files.PACK_B1, files.PACK_B2, files.COMMUNES):
        (folder / path.name).write_bytes(path.read_bytes())
    pack, _, _ = run(
        "datapack",
        {"DOSSIER": str(folder), "COMMUNES": GUIDE_INPUTS["COMMUNES"], "DATAPACK": str(tmp_path / "p.gpkg")},
    )
    assert (pack["ANNEE_BASE"], pack["NB_NON_LUS"], pack["NB_HYPOTHESES"]) == (2015, 0, 0)
    found, _ = study(
        "packs.gpkg",
        COMMUNES=f"{tmp_path / 'p.gpkg'}|layername=communes",
        INDICATEURS=f"{tmp_path / 'p.gpkg'}|layername=analyse",
        MENAGES=f"{tmp_path / 'p.gpkg'}|layername=menages",
    )
    expected, _ = study("demo.gpkg")
    assert found.edition == "guide"
    figures = [name for name in expected.analysis if expected.analysis[name].dtype.kind in "if"]
    assert (found.analysis[figures] == expected.analysis[figures]).all(axis=None)
    assert (found.epci[["naif", "cale", "cale_1"]] == expected.epci[["naif", "cale", "cale_1"]]).all(
        axis=None
    )
    assert (found.communes["besoin"] == expected.communes["besoin"]).all()


@pytest.mark.skipif(not REAL_B2.exists(), reason="the real pack B2 is absent")
def test_the_real_pack_b2_imported_gives_a_flow(run):
    imported, told, layer = run("importer", {"FICHIER": str(REAL_B2), **outputs("INDICATEURS")})
    assert imported["NB_TERRITOIRES"] == 304 and "169 effectifs sous secret" in told.said
    for slug in ("b21", "b22"):
        found, told, _ = run(
            slug, {"INDICATEURS": layer("INDICATEURS"), "EDITION": "guide", **outputs("BRIQUE")}
        )
        assert found["NB_TERRITOIRES"] == 304 and found["TOTAL"]
        assert "résidences principales du fichier Filocom, faute de recensement (ft_rp_p)" in told.said


def test_a_configuration_is_the_start_of_a_scenario_and_is_written_again(run, tmp_path):
    wanted = {
        "CONFIGURATION": str(files.CONFIGURATION),
        "B14_TAUX_REHABILITATION": 80,
        "B13_TAUX_EFFORT": 25,
        "SCENARIO_APPLIQUE": str(tmp_path / "s.json"),
        "CONFIGURATION_ECRITE": str(tmp_path / "s.cfg"),
    }
    results, told, _ = run("scenario_guide", wanted)
    scenario = read_scenario(tmp_path / "s.json")
    assert scenario.horizon_resorption == 15 and scenario.b14_taux_rehabilitation == 80
    assert scenario.of_territory("Z002").b13_taux_effort == 35 and results["NB_CIBLES"] == 2
    assert "gardent leur propre valeur (Z001, Z002)" in told.said and "b13_taux_effort" in told.said
    again = read_configuration(tmp_path / "s.cfg")
    before = read_configuration(files.CONFIGURATION)
    assert again.zones == before.zones and again.description == before.description
    for code in ("Z001", "Z002"):
        assert again.scenario.of_territory(code) == scenario.of_territory(code)


def test_configurations_that_cannot_be(run, tmp_path):
    bad = tmp_path / "essai.cfg"
    bad.write_text("essai\n1|2|3\n", encoding="utf-8")
    target = {"SCENARIO_APPLIQUE": str(tmp_path / "s.json"), "CONFIGURATION_ECRITE": str(tmp_path / "s.cfg")}
    with pytest.raises(QgsProcessingException, match=r"essai\.cfg, ligne 2.*3 valeur"):
        run("scenario_guide", {"CONFIGURATION": str(bad), **target})
    with pytest.raises(QgsProcessingException, match="une ligne par zone.*Paramètres par territoire"):
        run("scenario_guide", target)
    both = {"CONFIGURATION": str(files.CONFIGURATION), "SCENARIO": str(tmp_path / "a.json")}
    with pytest.raises(QgsProcessingException, match="disent tous deux le scénario de départ"):
        run("scenario_guide", {**both, **target})
    assert [path.name for path in tmp_path.iterdir()] == ["essai.cfg"]


def test_a_zone_of_a_configuration_that_is_not_studied_is_told(run, study, tmp_path):
    text = files.CONFIGURATION.read_text(encoding="utf-8").replace("|Z002|", "|9999|")
    (tmp_path / "ailleurs.cfg").write_text(text, encoding="utf-8")
    wanted = {"CONFIGURATION": str(tmp_path / "ailleurs.cfg"), "SCENARIO_APPLIQUE": str(tmp_path / "s.json")}
    run("scenario_guide", wanted)
    _, told = study("a.gpkg", SCENARIO=wanted["SCENARIO_APPLIQUE"])
    assert "absents" in told.said and "9999" in told.said


def test_classes_of_a_file_are_those_of_the_communes_and_come_back(run, study, tmp_path):
    plain, _ = study("a.gpkg")
    changed, told = study("b.gpkg", CLASSES=str(files.CLASSES))
    assert plain.commune_data.at["59016", "classe_ini"] == 3
    assert changed.commune_data.loc[["59016", "59046"], "classe"].tolist() == [1, 5]
    moved = changed.communes["classe_cal"] != plain.communes["classe_cal"]
    assert set(moved.index[moved]) <= {"59016", "59046"} and moved["59016"]
    assert "Classes des communes" in told.said
    target = tmp_path / "b.cfgclass"
    run("exporter_otelo12", {"ETUDE": str(tmp_path / "b.gpkg"), "CLASSES": str(target)})
    assert "59016|1\n" in target.read_text(encoding="utf-8")


def test_a_class_that_is_none_is_refused_and_an_unknown_commune_told(study, tmp_path):
    path = tmp_path / "essai.cfgclass"
    path.write_text("59016|9\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"essai\.cfgclass, ligne 1.*59016.*« 9 »"):
        study("a.gpkg", CLASSES=str(path))
    path.write_text("59016|1\n01001|2\n", encoding="utf-8")
    _, told = study("a.gpkg", CLASSES=str(path))
    assert "01001" in told.said


def test_a_study_is_exported_with_the_columns_of_otelo_1_2(run, study, tmp_path):
    made, _ = study("a.gpkg")
    names = {"ZONES": "ze.csv", "EPCI": "epci.csv", "CONFIGURATION": "a.cfg"}
    files_made = {name: str(tmp_path / file) for name, file in names.items()}
    results, _, _ = run("exporter_otelo12", {"ETUDE": str(tmp_path / "a.gpkg"), **files_made})
    assert (results["NB_ZONES"], results["NB_EPCI"]) == (2, len(made.epci))
    with open(tmp_path / "ze.csv", encoding="utf-8", newline="") as file:
        zones = list(csv.DictReader(file, delimiter=";"))
    key = "B. Besoins totaux en production de logements (1 an)"
    assert [int(row[key]) for row in zones] == list(made.analysis["besoin_1"])
    assert "," in zones[0]["Part des besoins en LS"]
    with open(tmp_path / "epci.csv", encoding="utf-8", newline="") as file:
        epci = {row["Code EPCI 2017"]: row for row in csv.DictReader(file, delimiter=";")}
    assert epci["245900428"]["Départements"] == "59"
    assert (
        int(epci["245900428"]["Besoin en logement après corrections (6 ans)"])
        == made.epci.at["245900428", "cale"]
    )
    assert read_configuration(tmp_path / "a.cfg").scenario == made.scenario


def test_exports_that_cannot_be(run, study, demo_study, tmp_path):
    target = str(tmp_path / "ze.csv")
    with pytest.raises(QgsProcessingException, match="édition nationale"):
        run("exporter_otelo12", {"ETUDE": str(demo_study), "ZONES": target})
    study("a.gpkg")
    with pytest.raises(QgsProcessingException, match="Aucun fichier demandé"):
        run("exporter_otelo12", {"ETUDE": str(tmp_path / "a.gpkg")})


def test_a_bad_pack_is_told_and_the_rest_of_the_folder_read(run, tmp_path):
    folder = tmp_path / "dossier"
    folder.mkdir()
    sheets = files.pack_b1()
    del sheets["1_2_Hotel"]
    workbook(folder / "packB1.xlsx", sheets)
    for path in (files.PACK_B2, files.COMMUNES):
        (folder / path.name).write_bytes(path.read_bytes())
    results, told, _ = run("datapack", {"DOSSIER": str(folder), "DATAPACK": str(tmp_path / "p.gpkg")})
    assert results["NB_NON_LUS"] == 1 and "1_2_Hotel" in told.said
    assert results["NB_HYPOTHESES"] == 3


def _classes_table(path, rows):
    path.write_text("insee;classe\n" + "".join(f"{code};{number}\n" for code, number in rows), "utf-8")
    return str(path)


def test_classes_of_a_table_are_those_of_the_file(study, tmp_path):
    from_file, _ = study("a.gpkg", CLASSES=str(files.CLASSES))
    rows = [("59016", 1), ("59046", 5), ("59183", 9999), ("01001", 2)]
    from_table, told = study("b.gpkg", CLASSES_TABLE=_classes_table(tmp_path / "classes.csv", rows))
    pd.testing.assert_frame_equal(from_table.communes, from_file.communes)
    assert "(01001)" in told.said


@pytest.mark.parametrize(
    "rows, message",
    [
        ([("59016", 9)], "« classe ».*classe 9.*59016"),
        ([("59016", 1), ("59016", 2)], "59016"),
        ([("", 1)], "sans code"),
    ],
)
def test_classes_of_a_table_that_cannot_be(study, tmp_path, rows, message):
    with pytest.raises(QgsProcessingException, match=message):
        study("a.gpkg", CLASSES_TABLE=_classes_table(tmp_path / "classes.csv", rows))


def test_classes_are_said_once(study, tmp_path):
    table = _classes_table(tmp_path / "classes.csv", [("59016", 1)])
    with pytest.raises(QgsProcessingException, match="n'en gardez qu'un"):
        study("a.gpkg", CLASSES=str(files.CLASSES), CLASSES_TABLE=table)
    (tmp_path / "autres.csv").write_text("insee;rang\n59016;1\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="« classe » introuvable"):
        study("a.gpkg", CLASSES_TABLE=str(tmp_path / "autres.csv"))
