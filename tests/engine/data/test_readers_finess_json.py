# SPDX-License-Identifier: GPL-2.0-or-later
"""FINESS as JSON: places by commune, from two files that are gone through one entity after the other."""

from __future__ import annotations

import gzip
import json

import pytest
from support import DATA

from otelo_qgis.engine.data.readers import FileError, finess_json, read_file
from otelo_qgis.engine.data.readers.finess import CATEGORIES


def establishment(number, category, commune, state="A"):
    return {
        "informationsGeneralesEGE": {"numFinessEge": number},
        "categorieentiteGeographiqueExercice": category,
        "etatObjet": state,
        "adresse": [{"cogCommune": commune}],
    }


def places(number, *rows, state="A"):
    capacity = [{"uniteMesureCapacite": "02", "statutCapacite": "08", "nombre": "0", **row} for row in rows]
    activity = {"caracteristiquesGeneriques": {"etatObjet": state}, "capacite": capacity}
    return {"numFinessEge": number, "activitesExercees": [activity]}


@pytest.fixture
def folder(tmp_path):
    structures = {
        "schemaVersion": "1", "generatedAt": "2026-08-01", "gco": [{"pmej": 1}],
        "pmej": [
            {"ege": [establishment("1", "214", "59183"), establishment("2", "258", "97411"),
                     establishment("3", "214", "59183", "I")]},
            {"ege": [establishment("4", "500", "59183"), establishment("5", "257", "59183"),
                     establishment("6", "214", "")]},
        ],
    }  # fmt: skip
    activities = {
        "schemaVersion": "1",
        "pmej": [
            {"activitesAutorisees": [], "ege": [
                places("1", {"nombre": "20"}, {"nombre": "25", "statutCapacite": "09"},
                       {"nombre": "12", "genre": "01"}, {"nombre": "20", "modeFinancement": "01"}),
                places("2", {"nombre": "7"}), places("3", {"nombre": "90"}), places("4", {"nombre": "80"}),
            ]},
            {"activitesAutorisees": [], "ege": [places("5", {"nombre": "9"}, state="I")]},
        ],
    }  # fmt: skip
    for name, content in (("structures", structures), ("activites", activities)):
        with gzip.open(tmp_path / f"finess-{name}-20260801.json.gz", "wt", encoding="utf-8") as file:
            json.dump(content, file)
    return tmp_path


@pytest.mark.parametrize("name", ["structures", "activites"])
def test_the_plain_installed_places_of_active_establishments_are_counted(folder, name):
    reading = read_file(folder / f"finess-{name}-20260801.json.gz")
    assert (reading.reader, reading.grain) == ("finess_json", "commune")
    assert reading.frame.loc["59183", "fi_reinser"] == 20 and reading.frame.loc["97411", "fi_relais"] == 7
    assert reading.frame.loc["59183", "fi_fjt"] == 0 and reading.frame.to_numpy().sum() == 27
    said = {one.sujet: one.message for one in reading.findings}
    assert "6 (sans commune)" in said["établissement sans commune"] and "5" in said["établissements"]
    assert "extraction JSON de FINESS" in said["lecteur retenu"]


def test_the_extract_goes_by_in_pieces(folder, monkeypatch):
    expected = read_file(folder / "finess-structures-20260801.json.gz").frame
    monkeypatch.setattr(finess_json, "_PIECE", 700)
    assert read_file(folder / "finess-structures-20260801.json.gz").frame.equals(expected)


def test_an_extract_that_is_cut_or_alone_is_refused(folder):
    path = folder / "finess-structures-20260801.json.gz"
    content = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(content[: len(content) // 2]))
    with pytest.raises(FileError, match="tronqué ou abîmé"):
        read_file(path)
    path.unlink()
    with pytest.raises(FileError, match="il manque l'autre fichier.*structures"):
        read_file(folder / "finess-activites-20260801.json.gz")


SAMPLE = DATA / "2026" / "finess" / "finess-structures-mensuel-202607-echantillon_json.gz"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the original files are not here")
def test_the_places_of_the_original_are_all_counted():
    reading = read_file(SAMPLE)
    whole, parts = (
        json.loads(gzip.decompress(SAMPLE.with_name(SAMPLE.name.replace("structures", name)).read_bytes()))
        for name in ("structures", "activites")
    )
    kept = {
        one["informationsGeneralesEGE"]["numFinessEge"]
        for entity in whole["pmej"] for one in entity["ege"]
        if one["categorieentiteGeographiqueExercice"] in CATEGORIES and one["etatObjet"] == "A"
    }  # fmt: skip
    total, parted = 0, ("habilitation", "genre", "modeFinancement", "typeLogement")
    for entity in parts["pmej"]:
        for one in entity["ege"]:
            for activity in (one["activitesExercees"] or []) if one["numFinessEge"] in kept else []:
                plain = [
                    int(row["nombre"]) for row in activity["capacite"] or []
                    if row["statutCapacite"] == "08" and row["uniteMesureCapacite"] == "02"
                    and not any(row[part] for part in parted)
                ]  # fmt: skip
                if activity["caracteristiquesGeneriques"]["etatObjet"] == "A" and plain:
                    total += max(plain)
    assert reading.frame.to_numpy().sum() == total > 1000
