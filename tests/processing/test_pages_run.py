# SPDX-License-Identifier: GPL-2.0-or-later
"""The runs of README and of docs, one after the other, in a folder that holds the files that they name."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import fixture_files as files
import otelo12_files
import pandas as pd
import pytest
from osgeo import gdal
from pages import PAGES, runs
from qgis.core import QgsApplication, QgsVectorFileWriter
from qgis_support import memory, scenario_file, study_layer, table
from support import DEMO

# A page draws a study ten thousand times, and makes all its documents.
FEWER = {"TIRAGES": ["50"], "DOCUMENTS": ["points"]}
# What the pages name and nothing here makes: whole files of publishers, and what is made of them.
OWN_FILES = {
    "base_cc_comparateur.zip", "cc_filosofi_2021_COM.csv", "classes.gpkg", "demandes_sne.csv",
    "dossier_complet.csv", "emmenagements_rpls.csv", "filosofi.gpkg", "finess.csv", "mutations.csv",
    "notes.csv", "objectifs_score.gpkg", "population_age_sexe.csv", "revenus_plus.csv", "rp2013.gpkg",
    "rp2015.gpkg", "rp2018.gpkg", "rp2021.gpkg",
}  # fmt: skip
_ENDINGS = {".csv", ".gpkg", ".json", ".xlsx", ".zip", ".cfg"}
# The study of a page is of the national edition, but for what only the other one has.
GUIDE_RUNS = {"otelo:exporter_otelo12"}


def _as_layer(layer, path):
    options = QgsVectorFileWriter.SaveVectorOptions()
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        layer, str(path), layer.transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message


def _written(where, name, rows):
    pd.DataFrame(rows).to_csv(where / name, sep=";", index=False)


@pytest.fixture(scope="module")
def material(tmp_path_factory, provider, demo_study):
    """The files that the pages name and do not make."""
    where = tmp_path_factory.mktemp("pages")
    downloads = where / "telechargements"
    downloads.mkdir()
    zones = [row for row in files.GEOGRAPHY if row[-1] in ("3213", "3219")]
    files.membership(downloads / "table-appartenance-geo-communes-22.xlsx", zones)
    for path in (files.LOGEMENT, files.SITADEL, files.OMPHALE):
        shutil.copy(path, downloads)
    shutil.copy(files.LOVAC, where)
    shutil.copy(demo_study, where / "etude.gpkg")
    shutil.copy(otelo12_files.CONFIGURATION, where / "save_config.cfg")
    shutil.copy(DEMO, where / "communes.gpkg")
    database = gdal.OpenEx(str(where / "communes.gpkg"), gdal.OF_UPDATE)
    for name, like in (("ze2020", "analyse"), ("epci", "restitution")):
        database.ExecuteSQL(f"ALTER TABLE communes ADD COLUMN {name} TEXT")
        database.ExecuteSQL(f"UPDATE communes SET {name} = {like}")
    del database
    with closing(sqlite3.connect(DEMO)) as base:
        tables = {
            name: pd.read_sql(f"SELECT * FROM {name}", base).drop(columns=["fid", "geom"], errors="ignore")
            for name in ("communes", "indicateurs", "menages")
        }
    _as_layer(table("indicateurs"), where / "indicateurs.gpkg")
    for name in ("indicateurs.csv", "indicateurs_2013.csv", "indicateurs_2023.csv"):
        _written(where, name, tables["indicateurs"])
    _written(where, "menages.csv", tables["menages"])
    local = tables["communes"][["code", "population", "menages", "logements"]]
    for name in ("communes.csv", "communes_2018.csv"):
        _written(where, name, local)
    _written(where, "capacites.csv", local[["code"]].assign(cap_max=50))
    starts = [(code, year, 3) for code in local["code"] for year in (2022, 2023, 2024)]
    _written(where, "sitadel.csv", pd.DataFrame(starts, columns=["commune", "annee", "commences"]))
    _written(where, "agrements.csv", {"code": ["59183"], "annee": [2023], "agrees": [4]})
    inventory = {"Code_INSEE_commune": ["59183"], "Nombre_lls_ Inventaire_au_01_01_2024": [90],
                 "Taux_SRU_au_01_01_2024": ["15,00%"], "Taux_cible_commune_2023_2025": ["20%"]}  # fmt: skip
    _written(where, "inventaire_sru.csv", inventory)
    _written(where, "epci.csv", {"code": ["245900428", "200069037"], "menages": [1000, 2000]})
    _written(where, "communes_scot.csv", local[["code"]].assign(scot="S1"))
    _written(where, "scot.csv", {"code": ["S1"], "objectif": [4000]})
    _written(where, "cibles.csv", {"code": ["Z001"], "b2_tx_rs": [0.05]})
    _written(where, "par_zone.csv", {"code": ["Z001"], "b13_taux_effort": [35]})
    for name, households in (
        ("scenario", "central_c"),
        ("autre", "central_b"),
        ("haut", "ph_h"),
        ("bas", "pb_b"),
    ):
        scenario_file(where / f"{name}.json", b2_scenario=households, projection=2035)
    zone = "POLYGON((640000 7090000,640100 7090000,640100 7090100,640000 7090100,640000 7090000))"
    _as_layer(
        memory({"typezone": "string"}, [["1AU", zone]], "Polygon", "EPSG:2154"), where / "zones_plu.gpkg"
    )
    _as_layer(study_layer(demo_study, "besoins"), where / "zones_emploi.gpkg")
    return where


def _value(values):
    return values if len(values) > 1 else values[0]


def _put_back(material, values):
    """The files of a run as they were, those that an earlier run has written over too."""
    named = {value.partition("|")[0] for given in values.values() for value in given}
    for name in named:
        if (material / name).is_file():
            shutil.copy(material / name, name)


def _absent_inputs(algorithm, values):
    """The files that a run reads and that are not there: neither made before it, nor in the folder."""
    destinations = {one.name() for one in algorithm.parameterDefinitions() if one.isDestination()}
    given = [value for name, values in values.items() if name not in destinations for value in values]
    names = {value.partition("|")[0] for value in given}
    return {name for name in names if Path(name).suffix in _ENDINGS and not Path(name).exists()}


@pytest.mark.journey
def test_every_run_of_the_pages_runs(run, material, guide_study, tmp_path, monkeypatch):
    """In the order of the pages; what reads a file that a later page makes runs after it."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(material / "telechargements", "telechargements")
    registry = QgsApplication.processingRegistry()
    waiting = []
    for page in PAGES:
        # Where a file gives the parameters, the tests of the command line run it.
        whole = (one for one in runs(page) if one != ("otelo:evaluation", {"ETUDE": ["etude.gpkg"]}))
        # With a server, `test_postgis` runs those of a database.
        whole = (
            one
            for one in whole
            if not any("postgis:" in value for given in one[1].values() for value in given)
        )
        waiting += [one for one in whole if one not in waiting]
    number = 0
    while waiting:
        left = []
        for id_, values in waiting:
            _put_back(material, values)
            if id_ in GUIDE_RUNS:
                shutil.copy(guide_study, "etude.gpkg")
            if _absent_inputs(registry.algorithmById(id_), values):
                left.append((id_, values))
                continue
            number += 1
            given = {**values, **{name: few for name, few in FEWER.items() if name in values}}
            results, _, _ = run(id_.partition(":")[2], {name: _value(one) for name, one in given.items()})
            assert results, id_
        if len(left) == len(waiting):
            break
        waiting = left
    absent = set().union(*(_absent_inputs(registry.algorithmById(id_), values) for id_, values in waiting))
    assert sorted(absent) == sorted(OWN_FILES)
    assert number > 50
