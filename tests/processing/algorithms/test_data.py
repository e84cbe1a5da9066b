# SPDX-License-Identifier: GPL-2.0-or-later
"""From public files to a checked datapack, through QGIS: each algorithm as its user runs it."""

from __future__ import annotations

import json
import shutil
import sqlite3
import sys

import fixture_files as files
import pytest
from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)
from qgis_support import Feedback, changed, child, memory, outputs, rows, scenario_file, table
from support import DATA, ROOT

from otelo_qgis.processing.io.geopackage import aliases

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


@pytest.fixture
def folder(tmp_path):
    """A folder with accents and spaces, as those of a network drive."""
    where = tmp_path / "Données de l'année"
    where.mkdir()
    files.membership(where / "table-appartenance-geo-communes-22.xlsx")
    for path in (files.LOGEMENT, files.LOVAC, files.SITADEL, files.OMPHALE):
        shutil.copy(path, where)
    return where


def layer_of(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return layer


def fails(run, name, parameters):
    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters)
    return str(caught.value)


# Import ---------------------------------------------------------------------------------------


def test_importer_reads_and_tells_the_layout(run, tmp_path):
    model = tmp_path / "lovac.json"
    results, _, layer = run(
        "importer",
        {
            "FICHIER": str(files.LOVAC),
            "MODELE_ENREGISTRE": str(model),
            **outputs("INDICATEURS", "LISTE", "CONTROLES"),
        },
    )
    assert (results["LECTEUR_RETENU"], results["GRAIN_RETENU"]) == ("lovac", "commune")
    assert results["NB_TERRITOIRES"] == 6 and "cp1252" in results["DISPOSITION"]
    values = {row[0]: row[1:] for row in rows(layer("INDICATEURS"), "code", "lv_total", "secrets")}
    assert values["59183"] == (2950, "") and values["62041"][0] in (None, NULL)
    assert "lv_total" in values["62041"][1].split(",")
    assert ("lv_total", "LOVAC", 2025) in rows(layer("LISTE"), "indicateur", "source", "millesime")
    assert any("75056" in row[0] for row in rows(layer("CONTROLES"), "message"))
    # The saved model reads the file again, without any detection.
    again, _, _ = run(
        "importer", {"FICHIER": str(files.LOVAC), "MODELE": str(model), **outputs("INDICATEURS")}
    )
    assert again["NB_TERRITOIRES"] == 6
    assert json.loads(model.read_text(encoding="utf-8"))["lecteur"] == "lovac"


def test_importer_takes_the_columns_that_one_says(run):
    _, _, layer = run(
        "importer",
        {"FICHIER": str(files.GENERIC), "CODE": "Insee", "LECTEUR": "generique",
         "COLONNES": "tx_lv = Taux vacance*0,01 ; lv_2plus = Vacants 2 ans", **outputs("INDICATEURS")},
    )  # fmt: skip
    assert dict(rows(layer("INDICATEURS"), "code", "tx_lv"))["59183"] == pytest.approx(0.071)
    said = fails(
        run, "importer", {"FICHIER": str(files.GENERIC), "COLONNES": "tx_lv", **outputs("INDICATEURS")}
    )
    assert "indicateur = colonne" in said
    said = fails(
        run, "importer", {"FICHIER": str(files.GENERIC), "COLONNES": "tx_vl=a", **outputs("INDICATEURS")}
    )
    assert "tx_vl" in said and "tx_lv" in said


def test_importer_gives_the_series_of_starts_and_the_permits(run):
    _, _, layer = run("importer", {"FICHIER": str(files.SITADEL), **outputs("CONSTRUCTION", "PERMIS")})
    series = rows(layer("CONSTRUCTION"), "code", "annee", "type_lgt", "autorises", "commences")
    assert ("59183", 2013, "ensemble", 360, 324) in series
    results, _, layer = run("importer", {"FICHIER": str(files.PERMITS), **outputs("PERMIS", "INDICATEURS")})
    assert ("05918320A0001", "terminé", 40) in rows(layer("PERMIS"), "num_dau", "etat", "lgt_tot")
    assert "INDICATEURS" not in results


def test_importer_gives_series_and_geography(run, tmp_path):
    results, _, layer = run("importer", {"FICHIER": str(files.OMPHALE), **outputs("MENAGES", "INDICATEURS")})
    assert layer("MENAGES").featureCount() == 60 and "INDICATEURS" not in results
    path = files.membership(tmp_path / "appartenance.xlsx")
    _, _, layer = run("importer", {"FICHIER": str(path), **outputs("GEOGRAPHIE")})
    assert ("2A004", "9401", "242010056", "2A") in rows(
        layer("GEOGRAPHIE"), "code", "analyse", "restitutio", "dep"
    )


def test_importer_refuses_a_bad_file_and_leaves_nothing(run, tmp_path):
    target = tmp_path / "sortie.gpkg"
    said = fails(run, "importer", {"FICHIER": str(files.LOGEMENT), "FEUILLE": "", "ENCODAGE": "klingon",
                                   "INDICATEURS": str(target)})  # fmt: skip
    assert "base-cc-logement-2021.CSV" in said and "encodage" in said and not target.exists()
    assert "introuvable" in fails(
        run, "importer", {"FICHIER": str(tmp_path / "rien.csv"), "INDICATEURS": str(target)}
    )


# Datapack -------------------------------------------------------------------------------------


@pytest.fixture
def packed(run, folder, tmp_path):
    target = tmp_path / "Données à lire" / "le datapack.gpkg"
    report = tmp_path / "pages" / "r.html"
    for file in (target, report):
        file.parent.mkdir()
    results, feedback, _ = run(
        "datapack", {"DOSSIER": str(folder), "DATAPACK": str(target), "RAPPORT": str(report)}
    )
    return results, feedback, target


def test_datapack_has_one_table_per_grain_described(packed, tmp_path):
    results, feedback, target = packed
    assert results["NB_COMMUNES"] == 7 and results["ANNEE_BASE"] == 2021 and results["NB_NON_LUS"] == 0
    communes, zones = layer_of(target, "communes"), layer_of(target, "analyse")
    assert dict(rows(communes, "code", "restitutio"))["62041"] == "200069037"
    assert dict(rows(zones, "code", "nom"))["3213"] == "Dunkerque"
    # Maps name an EPCI, and do not code it, where the membership table has its name.
    named = dict(rows(communes, "restitutio", "nom_rest"))
    assert named["245900428"] == dict(rows(layer_of(target, "epci"), "code", "nom"))["245900428"]
    assert named["245900428"] not in (None, NULL, "245900428")
    assert sum(value for (value,) in rows(zones, "logements")) == sum(
        v for (v,) in rows(communes, "logements")
    )
    assert layer_of(target, "menages").featureCount() == 2 * 30
    # Arques is secret in LOVAC: its EPCI is left missing, and says that nothing is known of it.
    epci = dict(rows(layer_of(target, "epci"), "code", "lv_total"))
    assert epci["200069037"] in (None, NULL) and epci["245900428"] == 3035
    described = aliases(target, "analyse")
    assert described["logements"][0] == "Logements (logements)"
    assert "LOVAC" in described["lv_total"][1] and "ministère du logement" in described["lv_total"][1]
    provenance = dict(rows(layer_of(target, "provenance"), "fichier", "lecteur"))
    assert provenance[files.LOVAC.name] == "lovac" and len(provenance) == 5
    names = [field.name() for layer in (communes, zones) for field in layer.fields()]
    assert all(len(name) <= 10 for name in names)
    assert any("Hypothèse (tx_disp)" in warning for warning in feedback.warnings)
    assert "hypothèse" in (tmp_path / "pages" / "r.html").read_text(encoding="utf-8")


def test_communes_of_a_datapack_have_the_name_of_their_epci(packed):
    """Without polygons that would name it: as the files do; none where they only have its code."""
    target = packed[2]
    named = {row["code"]: row["nom"] for row in layer_of(target, "epci").getFeatures()}
    found = {row["restitutio"]: row["nom_rest"] for row in layer_of(target, "communes").getFeatures()}
    named = {code: name for code, name in named.items() if name != code}
    assert named and {code: name for code, name in found.items() if name} == named


def test_a_datapack_is_a_valid_geopackage(packed):
    *_, target = packed
    connection = sqlite3.connect(target)
    contents = {name for (name,) in connection.execute("SELECT table_name FROM gpkg_contents")}
    assert {"communes", "epci", "analyse", "menages", "indicateurs", "provenance", "constats"} <= contents
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA application_id").fetchone()[0] == 0x47504B47
    extensions = {name for (name,) in connection.execute("SELECT extension_name FROM gpkg_extensions")}
    assert "gpkg_schema" in extensions
    connection.close()


def flow_alone(folder):
    """A scenario file that counts no brique of the stock."""
    return scenario_file(folder / "flux_seul.json", b1_briques=["aucune"])


def test_volet_b_runs_on_the_datapack_and_says_what_was_assumed(packed, run, folder, tmp_path):
    *_, target = packed
    (folder / files.LOVAC.name).unlink()
    run("datapack", {"DOSSIER": str(folder), "DATAPACK": str(target), "TERRITOIRES": "3213,3219"})
    results, feedback, layer = run(
        "besoins",
        {"INDICATEURS": f"{target}|layername=analyse", "MENAGES": f"{target}|layername=menages",
         "ANNEE_BASE": 2021, "PROJECTION": 2035, "SCENARIO": flow_alone(tmp_path), **outputs("BESOINS")},
    )  # fmt: skip
    assert results["NB_TERRITOIRES"] == 2 and results["BESOIN_STOCK"] == 0 and results["BESOIN_TOTAL"] > 0
    assert any("supposées" in warning and "tx_disp" in warning for warning in feedback.warnings)
    assert set(rows(layer("BESOINS"), "nom")) == {("Dunkerque",), ("Saint-Omer",)}
    _, feedback, _ = run(
        "besoins",
        {"INDICATEURS": f"{target}|layername=analyse", "MENAGES": f"{target}|layername=menages",
         "ANNEE_BASE": 2022, "PROJECTION": 2035, "SCENARIO": flow_alone(tmp_path), **outputs("BESOINS")},
    )  # fmt: skip
    assert any("2021" in warning and "2022" in warning for warning in feedback.warnings)


def test_datapack_on_a_layer_of_communes_has_polygons(run, folder, tmp_path):
    layer = table("communes")
    target = tmp_path / "pack.gpkg"
    results, _, _ = run(
        "datapack",
        {"DOSSIER": str(folder), "COMMUNES": layer, "DATAPACK": str(target), "COMPLETER": False},
    )
    communes, epci = layer_of(target, "communes"), layer_of(target, "epci")
    assert communes.featureCount() == layer.featureCount() == results["NB_COMMUNES"]
    assert communes.isSpatial() and epci.isSpatial() and epci.crs().authid() == "EPSG:2154"
    assert results["NB_HYPOTHESES"] == 0
    area = sum(feature.geometry().area() for feature in communes.getFeatures())
    assert sum(feature.geometry().area() for feature in epci.getFeatures()) <= area * 1.0001


def test_datapack_refuses_what_it_cannot_do(run, tmp_path, folder):
    target = {"DATAPACK": str(tmp_path / "x.gpkg")}
    assert "introuvable" in fails(run, "datapack", {"DOSSIER": str(tmp_path / "nul"), **target})
    empty = tmp_path / "vide"
    empty.mkdir()
    assert "aucun fichier" in fails(run, "datapack", {"DOSSIER": str(empty), **target})
    shutil.copy(files.LOGEMENT, empty)
    assert "appartenance" in fails(run, "datapack", {"DOSSIER": str(empty), **target})
    assert "9999" in fails(run, "datapack", {"DOSSIER": str(folder), "TERRITOIRES": "9999", **target})
    blocked = tmp_path / "fichier"
    blocked.write_text("", encoding="utf-8")
    assert "x.gpkg" in fails(run, "datapack", {"DOSSIER": str(folder), "DATAPACK": str(blocked / "x.gpkg")})


@pytest.mark.parametrize("limit", [0, 20, 60, 85])
def test_cancel_leaves_no_datapack(run, folder, tmp_path, limit):
    where = tmp_path / "sortie"
    where.mkdir()
    (where / "pack.gpkg").write_bytes(b"older")
    feedback = Feedback(cancel_at=limit)
    if limit == 0:
        feedback.cancel()
    results, feedback, _ = run(
        "datapack", {"DOSSIER": str(folder), "DATAPACK": str(where / "pack.gpkg")}, feedback
    )
    assert results == {} and [path.name for path in where.iterdir()] == ["pack.gpkg"]
    assert (where / "pack.gpkg").read_bytes() == b"older"


def test_from_a_folder_to_needs_in_a_model(provider, folder, tmp_path):
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Des fichiers aux besoins", "Tests", "")
    model.addModelParameter(
        QgsProcessingParameterFile("DOSSIER", "Dossier", QgsProcessingParameterFile.Behavior.Folder),
        QgsProcessingModelParameter("DOSSIER"),
    )
    child(model, "d", "datapack", {
        "DOSSIER": source.fromModelParameter("DOSSIER"),
        "TERRITOIRES": source.fromStaticValue("3213,3219"),
        "DATAPACK": source.fromStaticValue(str(tmp_path / "pack.gpkg")),
    })  # fmt: skip
    child(model, "s", "scenario", {"B1_BRIQUES": source.fromStaticValue(["aucune"])})
    child(model, "c", "controler", {
        "INDICATEURS": source.fromChildOutput("d", "TABLE_ANALYSE"),
        "SCENARIO": source.fromChildOutput("s", "SCENARIO_APPLIQUE"),
    })  # fmt: skip
    last = child(model, "b", "besoins", {
        "INDICATEURS": source.fromChildOutput("d", "TABLE_ANALYSE"),
        "MENAGES": source.fromChildOutput("d", "TABLE_MENAGES"),
        "SCENARIO": source.fromChildOutput("s", "SCENARIO_APPLIQUE"),
    })  # fmt: skip
    output = QgsProcessingModelOutput("Besoins", "Besoins")
    output.setChildId("b")
    output.setChildOutputName("BESOINS")
    last.setModelOutputs({"Besoins": output})
    model.setChildAlgorithm(last)
    valid, issues = model.validate()
    assert valid, issues
    (folder / files.LOVAC.name).unlink()
    context = QgsProcessingContext()
    (target,) = (item.name() for item in model.destinationParameterDefinitions())
    results, ok = model.run(
        {"DOSSIER": str(folder), target: "TEMPORARY_OUTPUT"}, context, Feedback(), {}, False
    )
    assert ok
    layer = QgsProcessingUtils.mapLayerFromString(results[target], context)
    assert {name for (name,) in rows(layer, "nom")} == {"Dunkerque", "Saint-Omer"}


# Meshes and vintages --------------------------------------------------------------------------


def test_changer_maille_up_down_and_by_area(run, packed, tmp_path):
    *_, target = packed
    communes = f"{target}|layername=communes"
    results, _, layer = run(
        "changer_maille",
        {"INDICATEURS": communes, "MAILLE": "restitutio", **outputs("RESULTAT", "CONTROLES")},
    )
    assert results["NB_CIBLES"] == 5 and results["ECART"] < 1e-15
    epci = dict(rows(layer("RESULTAT"), "code", "logements"))
    assert epci["200069037"] == 7200 + 520
    results, _, down = run(
        "changer_maille",
        {"INDICATEURS": layer("RESULTAT"), "SENS": "repartir", "CORRESPONDANCE": communes,
         "MAILLE": "restitutio", "POIDS": "logements", "ENTIERS": True, **outputs("RESULTAT")},
    )  # fmt: skip
    assert dict(rows(down("RESULTAT"), "code", "logements"))["62041"] == 520
    results, _, layer = run(
        "changer_maille", {"INDICATEURS": communes, "SENS": "departement", **outputs("RESULTAT")}
    )
    assert {code for (code,) in rows(layer("RESULTAT"), "code")} == {"59", "62", "2A", "974", "75"}


def test_changer_maille_from_epci_to_their_parts(run, demo):
    _, _, meshes = run("mailles", {**demo, **outputs("PARTIES")})
    parts = meshes("PARTIES")
    epci = memory(
        {"epci": "string", "rp_sa": "double"}, [(code, 100) for (code,) in set(rows(parts, "restitutio"))]
    )
    results, _, layer = run(
        "changer_maille",
        {"INDICATEURS": epci, "SENS": "repartir", "CORRESPONDANCE": parts, "CORR_CODE": "code",
         "MAILLE": "restitutio", "POIDS": "population", "ENTIERS": True, **outputs("RESULTAT")},
    )  # fmt: skip
    found = dict(rows(layer("RESULTAT"), "code", "rp_sa"))
    assert len(found) == parts.featureCount() == 6 and results["ECART"] == 0
    assert sum(found.values()) == 100 * 4 and all(value == int(value) for value in found.values())
    assert any("-" in code and value < 100 for code, value in found.items())


def square(x, width=1000):
    return f"MultiPolygon((({x} 0, {x + width} 0, {x + width} 1000, {x} 1000, {x} 0)))"


def test_changer_maille_by_area_conserves_volumes(run):
    sources = memory(
        {"code": "string", "logements": "double", "tx_lv": "double"},
        [("A", 100, 0.1, square(0)), ("B", 60, 0.2, square(1000))], "MultiPolygon",
    )  # fmt: skip
    targets = memory(
        {"code": "string", "nom": "string"},
        [("X", "Ouest", square(0, 500)), ("Y", "Est", square(500, 1500))], "MultiPolygon",
    )  # fmt: skip
    results, _, layer = run(
        "changer_maille",
        {"INDICATEURS": sources, "SENS": "surfaces", "CIBLES": targets, **outputs("RESULTAT")},
    )
    found = {row[0]: row[1:] for row in rows(layer("RESULTAT"), "code", "nom", "logements", "tx_lv")}
    assert found["X"][0] == "Ouest" and found["X"][1] == pytest.approx(50, rel=1e-3)
    assert found["X"][1] + found["Y"][1] == pytest.approx(160, rel=1e-12)
    assert found["Y"][2] == pytest.approx((50 * 0.1 + 60 * 0.2) / 110, rel=1e-3)
    assert layer("RESULTAT").isSpatial() and results["ECART"] < 1e-12
    said = fails(run, "changer_maille", {"INDICATEURS": sources, "SENS": "surfaces", **outputs("RESULTAT")})
    assert "arrivée" in said
    said = fails(run, "changer_maille", {"INDICATEURS": sources, "SENS": "repartir", **outputs("RESULTAT")})
    assert "correspondance" in said


def test_changer_maille_says_what_has_no_target(run):
    layer = memory(
        {"code": "string", "epci": "string", "logements": "double"},
        [("59183", "E1", 10), ("59606", "", 5), ("62765", "E1", 2)],
    )
    results, feedback, found = run(
        "changer_maille", {"INDICATEURS": layer, **outputs("RESULTAT", "CONTROLES")}
    )
    assert results["NB_SANS"] == 1 and results["ECART"] == pytest.approx(5 / 17)
    assert rows(found("RESULTAT"), "code", "logements") == [("E1", 12)]
    assert any("59606" in warning for warning in feedback.warnings)


def test_changer_millesime_to_a_layer_and_between_years(run):
    old = memory(
        {"codgeo": "string", "p18_log": "double"}, [("62447", 400), ("62461", 50), ("59183", 9), ("75101", 3)]
    )
    reference = memory({"code": "string"}, [("62447",), ("59183",), ("75056",)], name="Communes 2026")
    results, feedback, layer = run(
        "changer_millesime", {"INDICATEURS": old, "REFERENCE": reference, **outputs("RESULTAT", "CONTROLES")}
    )
    assert dict(rows(layer("RESULTAT"), "code", "logements")) == {"62447": 450, "59183": 9, "75056": 3}
    assert results["NB_CHANGEES"] == 1 and results["NB_SANS"] == 0
    new = memory({"code": "string", "logements": "double"}, [("62447", 450)])
    _, feedback, layer = run(
        "changer_millesime", {"INDICATEURS": new, "DE": 2026, "A": 2022, **outputs("RESULTAT")}
    )
    assert sum(value for (value,) in rows(layer("RESULTAT"), "logements")) == 450
    assert any("parts égales" in warning for warning in feedback.warnings)
    assert "« Millésime de départ » et « Millésime d'arrivée »" in fails(
        run, "changer_millesime", {"INDICATEURS": new, "DE": 2026, **outputs("RESULTAT")}
    )
    merged = memory({"code": "string", "logements": "double"}, [("01091", 7)])
    given = {"INDICATEURS": merged, "DE": 2018, "A": 2024, **outputs("RESULTAT")}
    _, _, layer = run("changer_millesime", {**given, "MOUVEMENTS": str(files.MOVEMENTS)})
    assert rows(layer("RESULTAT"), "code", "logements") == [("01033", 7)]
    assert "mouvements" in fails(run, "changer_millesime", {**given, "MOUVEMENTS": str(files.LOGEMENT)})


@pytest.mark.parametrize(
    "name, parameters, target",
    [
        ("changer_maille", {"MAILLE": "epci"}, "E1"),
        ("changer_millesime", {"DE": 2022, "A": 2026}, "59183"),
    ],
)
def test_what_a_table_says_of_its_figures_goes_with_them(run, name, parameters, target):
    given = memory(
        {"code": "string", "epci": "string", "logements": "double", "lv_total": "double",
         "secrets": "string",  # pragma: allowlist secret
         "hypotheses": "string", "annee_base": "int", "fictif": "bool"},
        [("59183", "E1", 10, NULL, "lv_total", "logements,menages", 2021, True),
         ("59155", "E2", 5, 2, "", "logements,menages", 2021, True)],
    )  # fmt: skip
    _, _, layer = run(name, {"INDICATEURS": given, **parameters, **outputs("RESULTAT")})
    said = rows(layer("RESULTAT"), "code", "logements", "secrets", "hypotheses", "annee_base", "fictif")
    assert said[0 if said[0][0] == target else 1] == (
        target, 10, "lv_total", "logements,menages", 2021, True
    )  # fmt: skip
    assert {row[2] for row in said} == {"lv_total", ""}


# Control and template -------------------------------------------------------------------------


def test_controler_lists_maps_and_branches(run, demo, tmp_path):
    clean = {"INDICATEURS": demo["INDICATEURS"], "RAPPORT": str(tmp_path / "c.html")}
    results, _, _ = run("controler", {**clean, **outputs("CONTROLES")})
    assert results["UTILISABLE"] is True and results["NB_BLOQUANTS"] == 0
    assert "Données fictives" in (tmp_path / "c.html").read_text(encoding="utf-8")

    def spoil(feature):
        if feature["code"] == "Z002":
            feature["plp_30"] = NULL
            feature["tx_lv"] = 1.4
        return feature

    bad = changed(table("indicateurs"), spoil, "Indicateurs 2021")
    zones = memory(
        {"code": "string", "nom": "string"}, [("Z001", "Un", square(0)), ("Z003", "Trois", square(1000))],
        "MultiPolygon", name="Zones",
    )  # fmt: skip
    results, feedback, layer = run(
        "controler",
        {
            "INDICATEURS": bad,
            "REFERENCE": zones,
            "RAPPORT": str(tmp_path / "c.html"),
            **outputs("CONTROLES", "MANQUANTS"),
        },
    )
    assert results["UTILISABLE"] is False and results["NB_BLOQUANTS"] == 3
    told = rows(layer("CONTROLES"), "gravite", "indicateur", "code")
    assert told[:3] == [
        ("bloquant", "plp_30", "Z002"),
        ("bloquant", "tx_lv", "Z002"),
        ("bloquant", "tx_rs", "Z002"),
    ]
    assert ("alerte", "", "Z003") in told and any("Bloquant" in warning for warning in feedback.warnings)
    lacking = {
        row[0]: row[1:] for row in rows(layer("MANQUANTS"), "code", "nb_manq", "part_manq", "manquants")
    }
    assert lacking["Z002"][0] == 1 and lacking["Z002"][2] == "plp_30"
    assert lacking["Z003"][1:] == (100, "ligne absente") and lacking["Z001"][0] == 0
    assert "bloquant" in (tmp_path / "c.html").read_text(encoding="utf-8")
    # Volet B stops with the same list.
    said = fails(run, "besoins", {"INDICATEURS": bad, "MENAGES": demo["MENAGES"], **outputs("BESOINS")})
    assert "3 constats bloquants" in said and "plp_30" in said and "tx_lv" in said


def test_controler_tells_what_a_datapack_assumed_and_which_table_it_is(packed, run, tmp_path):
    *_, target = packed
    given = {"INDICATEURS": f"{target}|layername=analyse", "RAPPORT": str(tmp_path / "c.html")}
    _, _, layer = run("controler", {**given, **outputs("CONTROLES")})
    assert {("valeur supposée", "tx_disp"), ("valeur supposée", "tx_rest")} <= set(
        rows(layer("CONTROLES"), "sujet", "indicateur")
    )
    said = (tmp_path / "c.html").read_text(encoding="utf-8")
    assert "Contrôle\u202f: le datapack / analyse" in said and "Données fictives" not in said


def test_controler_compares_with_an_earlier_vintage(run, demo, tmp_path):
    def tripled(feature):
        if feature["code"] == "59183":
            feature["logements"] = feature["logements"] / 3
        return feature

    before = changed(table("communes"), tripled)
    _, _, layer = run(
        "controler",
        {"INDICATEURS": demo["COMMUNES"], "PRECEDENT": before, "SCENARIO": flow_alone(tmp_path),
         "VOISINS": False, **outputs("CONTROLES")},
    )  # fmt: skip
    breaks = [
        row[1:]
        for row in rows(layer("CONTROLES"), "sujet", "indicateur", "code")
        if row[0].startswith("rupture")
    ]
    assert breaks == []  # the others did not change at all: there is no usual change to stand apart from
    draw = iter(range(1000))

    def drifting(feature):
        feature = tripled(feature)
        feature["logements"] = feature["logements"] * (0.97 + 0.0001 * (next(draw) % 50))
        return feature

    _, _, layer = run(
        "controler",
        {"INDICATEURS": demo["COMMUNES"], "PRECEDENT": changed(table("communes"), drifting),
         "SCENARIO": flow_alone(tmp_path), **outputs("CONTROLES")},
    )  # fmt: skip
    told = rows(layer("CONTROLES"), "sujet", "indicateur", "code")
    assert ("rupture entre millésimes", "logements", "59183") in told


def test_modele_vide_asks_for_what_the_scenario_needs(run, demo, tmp_path):
    target = tmp_path / "à remplir.gpkg"
    scenario = scenario_file(tmp_path / "s.json", source_b11="SNE", b13_taux_effort=35)
    results, _, _ = run(
        "modele_vide",
        {"TERRITOIRES": demo["INDICATEURS"], "COMMUNES": demo["COMMUNES"], "SCENARIO": scenario,
         "PROJECTION": 2023, "MODELE": str(target)},
    )  # fmt: skip
    zones, communes = layer_of(target, "analyse"), layer_of(target, "communes")
    names = zones.fields().names()
    assert {"sne_camp", "plp_35", "tx_lv"} <= set(names) and not {"rp_sa", "plp_30"} & set(names)
    assert rows(zones, "code", "plp_35") == [("Z001", NULL), ("Z002", NULL)]
    assert communes.featureCount() == 125 and "cap_max" in communes.fields().names()
    assert rows(layer_of(target, "menages"), "code", "annee")[:3] == [
        ("Z001", 2021),
        ("Z001", 2022),
        ("Z001", 2023),
    ]
    assert ("demo", "dynamique") in rows(layer_of(target, "cles"), "composante", "indicateur")
    assert aliases(target, "analyse")["tx_lv"][0] == "Taux de logements vacants (fraction)"
    every, _, _ = run("modele_vide", {"TOUS": True, "MODELE": str(target)})
    assert every["NB_CHAMPS"] > results["NB_CHAMPS"] * 5


# By the command line, on INSEE's own files -------------------------------------------------------


@pytest.mark.journey
def test_by_qgis_process_from_a_folder_to_needs(folder, tmp_path):
    """The README's two commands, in a process and a profile of their own."""
    sys.path.insert(0, str(ROOT / "scripts"))
    import chain

    env = chain.prepare()
    pack, needs = tmp_path / "datapack.gpkg", tmp_path / "besoins.gpkg"
    (folder / files.LOVAC.name).unlink()  # secrecy would leave a zone without its vacant dwellings
    made = chain.run("otelo:datapack", {"DOSSIER": folder, "DATAPACK": pack, "TERRITOIRES": "3213,3219"}, env)
    assert made["NB_ANALYSE"] == 2 and made["NB_HYPOTHESES"] == 3
    results = chain.run(
        "otelo:besoins",
        {"INDICATEURS": f"{pack}|layername=analyse", "MENAGES": f"{pack}|layername=menages",
         "SCENARIO": flow_alone(tmp_path), "BESOINS": needs},
        env,
    )  # fmt: skip
    assert results["NB_TERRITOIRES"] == 2 and layer_of(needs, "besoins").featureCount() == 2
    with pytest.raises(SystemExit):
        chain.run("otelo:importer", {"FICHIER": tmp_path / "rien.csv", "INDICATEURS": needs}, env)


@pytest.mark.journey
@pytest.mark.skipif(
    not (DATA / "base_cc_comparateur_csv.zip").exists(), reason=f"INSEE's files are absent: {DATA}"
)
def test_insees_files_make_a_datapack_of_all_france(run, tmp_path):
    target = tmp_path / "france.gpkg"
    results, _, _ = run("datapack", {"DOSSIER": str(DATA), "DATAPACK": str(target)})
    assert (results["NB_COMMUNES"], results["NB_ANALYSE"], results["NB_EPCI"]) == (34955, 305, 1251)
    zones = {row[0]: row[1:] for row in rows(layer_of(target, "analyse"), "code", "nom", "menages")}
    assert zones["3213"] == ("Dunkerque", pytest.approx(117334.409))
    needs, _, layer = run(
        "besoins",
        {"INDICATEURS": f"{target}|layername=analyse", "MENAGES": f"{target}|layername=menages",
         "ANNEE_BASE": 2018, "PROJECTION": 2030, "SCENARIO": flow_alone(tmp_path), **outputs("BESOINS")},
    )  # fmt: skip
    # The figures of docs/validation.md.
    found = {row[0]: row[1:] for row in rows(layer("BESOINS"), "code", "besoin", "excedent")}
    assert (found["1112"], found["3213"], found["3219"]) == ((31026, 0), (0, 2532), (474, 0))
    assert needs["NB_TERRITOIRES"] == 305


def test_tables_of_a_datapack_are_offered_to_the_project_with_aliases(provider, folder, tmp_path):
    target = tmp_path / "pack.gpkg"
    algorithm = provider.algorithm("datapack").create()
    offered = {}
    for load in (True, False):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        call = {"DOSSIER": str(folder), "DATAPACK": str(target), "CHARGER": load}
        _, ok = algorithm.create().run(call, context, Feedback(), {}, False)
        assert ok
        offered[load] = context.layersToLoadOnCompletion()
        for uri, details in offered[load].items():
            if uri.endswith("|layername=analyse"):
                layer = layer_of(target, "analyse")
                details.postProcessor().postProcessLayer(layer, context, Feedback())
                position = layer.fields().lookupField("logements")
                assert layer.attributeDisplayName(position) == "Logements (logements)"
    assert len(offered[True]) == 9 and not offered[False]


def test_the_summary_of_an_evaluation_repeats_what_was_assumed(run, folder, tmp_path):
    """On a datapack with polygons: volets A to D, and a page that says what it stands on."""
    (folder / files.LOVAC.name).unlink()
    (folder / files.OMPHALE.name).unlink()
    target = tmp_path / "pack.gpkg"
    layer = table("communes")
    only = changed(layer, lambda f: f if f["code"] in ("59183", "59606", "62765", "62041") else None)
    run("datapack", {"DOSSIER": str(folder), "COMMUNES": only, "DATAPACK": str(target)})
    page = tmp_path / "synthese.html"
    results, _, _ = run(
        "evaluation",
        {"COMMUNES": f"{target}|layername=communes", "INDICATEURS": f"{target}|layername=analyse",
         "MENAGES": f"{target}|layername=menages", "SCENARIO": flow_alone(tmp_path), "SYNTHESE": str(page),
         **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS")},
    )  # fmt: skip
    text = page.read_text(encoding="utf-8")
    assert "valeurs supposées" in text and "tx_disp" in text and "menages" in text
    assert "Briques de stock non comptées" in text and results["BESOIN_TOTAL"] > 0


# What a folder has ----------------------------------------------------------------------------


def test_sources_says_what_a_folder_has_lacks_and_what_is_behind(run, folder):
    (folder / "notes.csv").write_text("rien de connu\n")
    results, feedback, layer = run("sources", {"DOSSIER": str(folder), **outputs("SOURCES")})
    told = rows(layer("SOURCES"), "famille", "etat", "edition", "page")
    found = {family: one for family, *one in told if family}
    assert found["logement"][:2] == ["en retard", 2021]
    assert found["finess"][0] == "absent" and "data.gouv.fr" in found["finess"][2]
    assert results["NB_TROUVEES"] + results["NB_ABSENTES"] == len(found)
    assert results["NB_EN_RETARD"] == sum(state == "en retard" for state, *_ in found.values()) >= 1
    warned = " ".join(feedback.warnings)
    assert results["NB_NON_LUS"] == 1 and "notes.csv" in warned and "est parue" in warned
