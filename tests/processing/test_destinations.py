# SPDX-License-Identifier: GPL-2.0-or-later
"""What a run writes: never on what it reads, for itself alone, whole or not at all."""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing, contextmanager
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, table
from support import DEMO

from otelo_qgis.engine.common.output import DRAFT, file_name
from otelo_qgis.engine.definitions.tables import COMMUNES, OBJECTIVES
from otelo_qgis.engine.study import Seal, Study
from otelo_qgis.processing import destinations


@pytest.fixture
def pack(tmp_path):
    """A copy of the data of the demo."""
    return Path(shutil.copy(DEMO, tmp_path / "pack.gpkg"))


def b14(pack, **outputs):
    return "b14", {"INDICATEURS": f"{pack}|layername=indicateurs", **{k: str(v) for k, v in outputs.items()}}


def files(folder):
    return sorted(path.name for path in folder.iterdir())


# Inputs and other outputs ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "way", ["itself", "through a link", "hard link", "capitals", "another way", "a table", "relative"]
)
def test_no_output_replaces_an_input(run, pack, tmp_path, way, monkeypatch):
    before = pack.read_bytes()
    name = {
        "itself": pack,
        "through a link": tmp_path / "lien.gpkg",
        "hard link": tmp_path / "dur.gpkg",
        "capitals": tmp_path / "PACK.gpkg",
        "another way": tmp_path / "sous" / ".." / "pack.gpkg",
        "a table": f"ogr:dbname='{pack}' table=\"indicateurs\"",
        "relative": "pack.gpkg",
    }[way]
    (tmp_path / "sous").mkdir()
    if way == "through a link":
        name.symlink_to(pack)
    if way == "hard link":
        name.hardlink_to(pack)
    monkeypatch.chdir(tmp_path)
    with pytest.raises(
        QgsProcessingException, match="est le fichier de l'entrée « Indicateurs.*remplacerait"
    ):
        run(*b14(pack, BRIQUE=name))
    assert table("indicateurs", pack).featureCount() == 2
    assert len(pack.read_bytes()) == len(before)


@pytest.mark.parametrize("output", ["RAPPORT", "DOCUMENT"])
def test_no_page_replaces_the_study_that_it_shows(run, demo_study, tmp_path, output):
    study = Path(shutil.copy(demo_study, tmp_path / "e.gpkg"))
    before = study.read_bytes()
    with pytest.raises(QgsProcessingException, match="« Étude"):
        run("rapport", {"ETUDE": str(study), output: str(study)})
    assert study.read_bytes() == before


def test_no_scenario_replaces_the_one_that_it_starts_from(run, tmp_path):
    path = tmp_path / "s.json"
    run("scenario", {"SCENARIO_APPLIQUE": str(path)})
    with pytest.raises(QgsProcessingException, match="Fichier de scénario"):
        run("scenario", {"SCENARIO": str(path), "SCENARIO_APPLIQUE": str(path)})


def test_no_datapack_replaces_a_file_that_it_is_made_of(run, tmp_path):
    downloads = tmp_path / "t"
    downloads.mkdir()
    source = Path(shutil.copy(DEMO, downloads / "mes_donnees.csv"))
    with pytest.raises(QgsProcessingException, match="entrée « Dossier"):
        run("datapack", {"DOSSIER": str(downloads), "DATAPACK": str(source)})
    assert source.read_bytes() == DEMO.read_bytes()


def test_two_outputs_are_two_files(run, demo, tmp_path):
    path = tmp_path / "x.gpkg"
    for other in (path, tmp_path / "X.gpkg", f"ogr:dbname='{path}' table=\"x\""):
        with pytest.raises(QgsProcessingException, match="Sorties « Étude.* le même fichier"):
            run("evaluation", {**demo, "ETUDE": str(path), "SYNTHESE": str(path)})
        with pytest.raises(QgsProcessingException, match="L'une remplacerait l'autre"):
            run("evaluation", {**demo, "ETUDE": str(path), "BESOINS": str(other)})
    assert files(tmp_path) == []


def test_a_new_table_can_go_beside_the_one_that_is_read(run, pack):
    run(*b14(pack, BRIQUE=f"ogr:dbname='{pack}' table=\"brique\""))
    assert table("brique", pack).featureCount() == table("indicateurs", pack).featureCount() == 2


# Drafts and locks --------------------------------------------------------------------------------


def test_files_of_the_user_that_look_like_drafts_stay(run, pack, tmp_path):
    mine = tmp_path / "~z.gpkg"
    mine.write_text("à moi")
    run(*b14(pack, BRIQUE=tmp_path / "z.gpkg"))
    assert mine.read_text() == "à moi"
    assert files(tmp_path) == ["pack.gpkg", "z.gpkg", "~z.gpkg"]
    assert table("z", tmp_path / "z.gpkg").featureCount() == 2


def test_a_run_that_fails_leaves_what_was_there(run, pack, tmp_path, monkeypatch):
    target = tmp_path / "z.csv"
    target.write_text("avant")

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("otelo_qgis.processing.run.refuse_cut", fail)
    with pytest.raises(QgsProcessingException, match="No space left.*disque"):
        run(*b14(pack, BRIQUE=target))
    assert target.read_text() == "avant" and files(tmp_path) == ["pack.gpkg", "z.csv"]


def test_a_second_run_is_told_who_writes(run, pack, tmp_path, monkeypatch):
    target = tmp_path / "z.gpkg"
    held = []
    write = destinations.whole_files

    def nested(targets):
        # While a first run holds its outputs, a second one asks for the same.
        if not held:
            held.append(True)
            with pytest.raises(QgsProcessingException, match=r"z\.gpkg.*en cours d'écriture par .*processus"):
                run(*b14(pack, BRIQUE=target))
        return write(targets)

    monkeypatch.setattr(destinations, "whole_files", nested)
    run(*b14(pack, BRIQUE=target))
    assert held and files(tmp_path) == ["pack.gpkg", "z.gpkg"]


def test_a_lock_of_a_run_that_died_holds_nothing(run, pack, tmp_path):
    code = (
        "import sys, os; from qgis.PyQt.QtCore import QLockFile; lock = QLockFile(sys.argv[1]);"
        "lock.setStaleLockTime(0); assert lock.tryLock(0); os._exit(0)"
    )
    target = tmp_path / "z.gpkg"
    with destinations._held(destinations.Destination("BRIQUE", "", str(target), target)):
        (lock,) = tmp_path.glob(f"{DRAFT}*.lock")
    subprocess.run([sys.executable, "-c", code, str(lock)], check=True)
    assert lock.exists()
    run(*b14(pack, BRIQUE=target))
    assert files(tmp_path) == ["pack.gpkg", "z.gpkg"]


# Whole or not at all -----------------------------------------------------------------------------


@contextmanager
def files_of_at_most(size):
    """As a full disk: nothing is written beyond `size` bytes of a file."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    # What is imported meanwhile would be kept compiled, and cut: no run after could import it.
    written, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = written


@pytest.mark.parametrize("name", ["z.geojson", "z.csv", "z.gpkg", "z.shp", "z.xlsx", "ogr"])
def test_a_layer_is_whole_or_the_run_fails(run, tmp_path, name):
    rows = [(f"T{n}", sha256(str(n).encode()).hexdigest() * 3, float(n), 0.0) for n in range(2000)]
    layer = memory({"code": "string", "nom": "string", "pppi_po": "double", "pppi_lp": "double"}, rows)
    where = f"ogr:dbname='{tmp_path / 'z.gpkg'}' table=\"z\"" if name == "ogr" else str(tmp_path / name)
    with files_of_at_most(100_000), pytest.raises(QgsProcessingException, match="incompl|écri|Sortie|ouvert"):
        run("b14", {"INDICATEURS": layer, "BRIQUE": where})
    assert files(tmp_path) == []
    run("b14", {"INDICATEURS": layer, "BRIQUE": where})
    assert files(tmp_path)


@pytest.mark.parametrize(
    ("algorithm", "output", "ending", "size"),
    [("rapport", "RAPPORT", "html", 20_000), ("rapport", "DOCUMENT", "docx", 20_000),
     ("tableur", "CLASSEUR", "xlsx", 9_000), ("tableur", "CLASSEUR", "ods", 9_000),
     ("atlas", "PDF", "pdf", 120_000), ("cartes", "PROJET", "qgz", 20_000)],
)  # fmt: skip
def test_what_shows_a_study_is_whole_or_the_run_fails(
    run, demo_study, tmp_path, algorithm, output, ending, size
):
    target = tmp_path / f"z.{ending}"
    target.write_text("avant")
    given = {"ETUDE": str(demo_study), output: str(target)}
    if algorithm == "atlas":
        given |= {"PAR": "commune", "TERRITOIRES": "59183"}
    if algorithm == "rapport":
        given["CARTES"] = "false"
    with files_of_at_most(size), pytest.raises(QgsProcessingException, match=r"z\.|peut être écrit"):
        run(algorithm, given)
    assert target.read_text() == "avant" and files(tmp_path) == [target.name]


def test_a_study_is_whole_or_the_run_fails(run, demo, tmp_path):
    with files_of_at_most(300_000), pytest.raises(QgsProcessingException, match="écri"):
        run("evaluation", {**demo, "ETUDE": str(tmp_path / "e.gpkg")})
    assert files(tmp_path) == []


def test_a_database_that_a_table_cannot_be_added_to_is_as_it_was(run, pack):
    rows = [(f"T{n}", "x" * 200, float(n), 0.0) for n in range(5000)]
    layer = memory({"code": "string", "nom": "string", "pppi_po": "double", "pppi_lp": "double"}, rows)
    before = pack.stat().st_size
    with files_of_at_most(before + 50_000), pytest.raises(QgsProcessingException):
        run("b14", {"INDICATEURS": layer, "BRIQUE": f"ogr:dbname='{pack}' table=\"brique\""})
    assert table("communes", pack).featureCount() == 125 and pack.stat().st_size == before
    assert files(pack.parent) == ["pack.gpkg"]


# Folders and names -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("algorithm", "output", "ending"),
    [("rapport", "RAPPORT", ".html"), ("tableur", "CLASSEUR", ".xlsx"), ("atlas", "PDF", ".pdf"),
     ("cartes", "PROJET", ".qgz"), ("expliquer", "PAGE", ".html"),
     ("scenario", "SCENARIO_APPLIQUE", ".json")],
)  # fmt: skip
def test_a_place_that_cannot_be_written_is_told_before_the_work(
    run, demo_study, tmp_path, algorithm, output, ending
):
    study = {} if algorithm == "scenario" else {"ETUDE": str(demo_study)}
    (tmp_path / "fichier").write_text("")
    (tmp_path / f"dossier{ending}").mkdir()
    for name in (f"{'n' * 300}{ending}", f"fichier/x{ending}", f"dossier{ending}"):
        with pytest.raises(QgsProcessingException, match="ne peut être écrit"):
            run(algorithm, {**study, output: str(tmp_path / name)})
    assert files(tmp_path) == [f"dossier{ending}", "fichier"]


def test_codes_of_territories_do_not_leave_the_folder(run, demo_study, tmp_path):
    codes = ["../../../../evil", "a/b", "x" * 300, "l'Isle", "CON"]
    study = Path(shutil.copy(demo_study, tmp_path / "e.gpkg"))
    with closing(sqlite3.connect(study)) as connection, connection:
        # Without the triggers of the spatial index, which only GDAL can run.
        triggers = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for (trigger,) in triggers:
            connection.execute(f'DROP TRIGGER "{trigger}"')
        for (old,), new in zip(connection.execute(f"SELECT code FROM {COMMUNES}").fetchmany(5), codes):
            for name in (COMMUNES, OBJECTIVES):
                connection.execute(f"UPDATE {name} SET code = ? WHERE code = ?", (new, old))
    pages = tmp_path / "a" / "b" / "pages"
    pages.parent.mkdir(parents=True)
    run("atlas", {"ETUDE": str(study), "PAR": "commune", "TERRITOIRES": ",".join(codes), "DPI": 30,
                  "COMPLET": "non", "PDF": str(tmp_path / "a.pdf"), "IMAGES": str(pages)})  # fmt: skip
    assert files(pages) == sorted(f"page_{file_name(code)}.png" for code in codes)
    assert files(tmp_path) == ["a", "a.pdf", "e.gpkg"]


@pytest.mark.parametrize("way", ["/vsisubfile/0,{}", "/vsizip/{}.zip/pack.gpkg"])
def test_an_input_that_gdal_reads_through_another_file_is_not_replaced(run, pack, way):
    archive = Path(f"{pack}.zip")
    with zipfile.ZipFile(archive, "w") as file:
        file.write(pack, "pack.gpkg")
    target = archive if "zip" in way else pack
    with pytest.raises(QgsProcessingException, match="qu'elle remplacerait"):
        run("b14", {"INDICATEURS": table("indicateurs", way.format(pack)), "BRIQUE": str(target)})


def test_a_study_carries_what_it_was_computed_from(run, demo_study, tmp_path):
    study = Path(shutil.copy(demo_study, tmp_path / "e.gpkg"))
    assert Study.read(study).seal is Seal.WHOLE
    page = {"ETUDE": str(study), "TERRITOIRE": "Z001", "PAGE": str(tmp_path / "p.html")}
    run("expliquer", page)
    with closing(sqlite3.connect(study)) as connection, connection:
        connection.execute("UPDATE donnees SET lv_total = NULL")
    with pytest.raises(QgsProcessingException, match="modifiés depuis son calcul"):
        run("expliquer", page)
    run("rapport", {"ETUDE": str(study), "CARTES": "false", "RAPPORT": str(tmp_path / "r.html")})
    assert "modifiés depuis son calcul" in unescape((tmp_path / "r.html").read_text(encoding="utf-8"))
