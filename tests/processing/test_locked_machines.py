# SPDX-License-Identifier: GPL-2.0-or-later
"""Machines as they are in services: odd paths, read-only folders, no network, a French locale."""

from __future__ import annotations

import os
import shutil
import socket
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtCore import QLocale
from qgis_support import memory, outputs, table
from support import DEMO, ROOT

from otelo_qgis import cli

LAYERS = {"COMMUNES": "communes", "INDICATEURS": "indicateurs", "MENAGES": "menages"}


def copied(folder: Path) -> dict:
    """Inputs of otelo:evaluation, read from a copy of the demo in this folder."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "données d'été.gpkg"
    shutil.copy(DEMO, path)
    return {key: f"{path}|layername={name}" for key, name in LAYERS.items()} | {"PROJECTION": 2035}


ODD = "l'Étude (2026) & co [é]/dossier avec espaces, éàüœ/réseau$/d$/" + "sous-dossier d'un service/" * 6


@pytest.mark.journey
def test_the_whole_chain_whatever_the_folder_is_called(run, tmp_path):
    folder = tmp_path / ODD
    inputs = copied(folder)
    study = folder / "étude n°1.gpkg"
    results, _, _ = run("evaluation", {**inputs, "ETUDE": str(study), **outputs("BESOINS")})
    wanted = {
        "cartes": {"PROJET": "projet é.qgz"},
        "rapport": {"RAPPORT": "rapport é.html"},
        "tableur": {"CLASSEUR": "tableur é.xlsx"},
        "expliquer": {"TERRITOIRE": "Z001", "PAGE": "explication é.html"},
    }
    for algorithm, files in wanted.items():
        given = {key: value if key == "TERRITOIRE" else str(folder / value) for key, value in files.items()}
        run(
            algorithm, {"ETUDE": str(study), **given, **({"CARTES": False} if algorithm == "rapport" else {})}
        )
        assert all((folder / value).exists() for key, value in files.items() if key != "TERRITOIRE")
    assert results["BESOIN_TOTAL"] > 0
    # Nothing else was left beside what was asked for.
    made = {file for files in wanted.values() for key, file in files.items() if key != "TERRITOIRE"}
    assert {path.name for path in folder.iterdir() if path.is_file()} == made | {
        study.name,
        "données d'été.gpkg",
    }


def test_a_path_of_a_windows_share(run, tmp_path, monkeypatch):
    r"""Here \\serveur\partage is only a file name: what counts is that nothing takes it apart."""
    monkeypatch.chdir(tmp_path)
    study = tmp_path / r"\\serveur\partage\étude.gpkg"
    run("evaluation", {**copied(tmp_path), "ETUDE": str(study)})
    page = tmp_path / r"\\serveur\partage\synthèse.html"
    run("expliquer", {"ETUDE": str(study), "TERRITOIRE": "Z001", "PAGE": str(page)})
    assert study.exists() and page.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
def test_a_folder_that_cannot_be_written_is_named(run, demo, tmp_path):
    folder = tmp_path / "lecture seule"
    folder.mkdir()
    if os.geteuid() == 0:
        # root may write anywhere: a file in the way of the folder does the same.
        folder.rmdir()
        folder.write_text("x", encoding="utf-8")
    else:
        folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    with pytest.raises(QgsProcessingException, match="lecture seule"):
        run("evaluation", {**demo, "ETUDE": str(folder / "étude.gpkg")})


@pytest.mark.journey
def test_without_network(run, demo, tmp_path, monkeypatch):
    """Any attempt to open a connection stops the run."""

    def refuse(*args, **given):
        raise AssertionError(f"network asked for: {args}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    study = tmp_path / "e.gpkg"
    run("evaluation", {**demo, "ETUDE": str(study)})
    run("sensibilite", {"ETUDE": str(study), "TIRAGES": 20, **outputs("INTERVALLES")})
    run("rapport", {"ETUDE": str(study), "RAPPORT": str(tmp_path / "r.html"), "CARTES": False})


@pytest.fixture
def french_locale():
    before = QLocale()
    QLocale.setDefault(QLocale("fr_FR"))
    yield
    QLocale.setDefault(before)


def test_decimal_commas(run, demo, french_locale):
    """The same needs from text fields as a French spreadsheet writes them."""
    plain = {key: value for key, value in demo.items() if key != "COMMUNES"}
    expected, _, _ = run("besoins", {**plain, **outputs("BESOINS")})

    source = table("indicateurs")
    names = source.fields().names()
    fields = {name: "string" for name in names if name != "fid"}

    def french(value):
        return (
            value
            if not isinstance(value, float)
            else f"{value:,.6f}".replace(",", "\u202f").replace(".", ",")
        )

    written = [tuple(french(feature[name]) for name in fields) for feature in source.getFeatures()]
    text = memory(fields, written, name="Indicateurs en texte")
    results, _, _ = run("besoins", {**plain, "INDICATEURS": text, **outputs("BESOINS")})
    assert results["BESOIN_TOTAL"] == expected["BESOIN_TOTAL"]


@pytest.mark.skipif(
    not any(map(shutil.which, ("qgis_process.bin", "qgis_process"))), reason="qgis_process is not installed"
)
def test_a_profile_that_cannot_be_written(tmp_path):
    """The plugin itself writes nothing in the profile, nor beside its own files: both may be read-only."""
    sys.path.insert(0, str(ROOT / "scripts"))
    from build_plugin import build

    plugin = build(tmp_path / "greffons")
    env = cli.environment(plugin.parent, tmp_path / "profil")
    env["PYTHONDONTWRITEBYTECODE"] = "1"
    before = {path: path.stat().st_mtime_ns for path in plugin.rglob("*")}
    for folder in (plugin, *(path for path in plugin.rglob("*") if path.is_dir())):
        folder.chmod(0o555)
    given = {"INDICATEURS": f"{DEMO}|layername=indicateurs", "MENAGES": f"{DEMO}|layername=menages"}
    try:
        outcome = cli.run("otelo:besoins", {**given, "BESOINS": str(tmp_path / "b.csv")}, env)
    finally:
        subprocess.run(["chmod", "-R", "u+w", str(plugin)], check=True)
    assert outcome.ok, outcome.log
    assert {path: path.stat().st_mtime_ns for path in plugin.rglob("*")} == before
