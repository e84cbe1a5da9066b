# SPDX-License-Identifier: GPL-2.0-or-later
"""A study that was tampered with, or lies where only reading is possible."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import study_example
from hypothesis import given
from hypothesis import strategies as st
from study_example import geopackage

from otelo_qgis.engine.common.errors import OteloError, TableError
from otelo_qgis.engine.definitions.tables import COMPUTED_FROM
from otelo_qgis.engine.study import BROKEN, Seal, Study, datapack_tables
from otelo_qgis.engine.study_file import fingerprint, read_only, seal, sqlite_uri


@pytest.fixture
def path(tmp_path):
    """A study in a file, sealed."""
    path = geopackage(tmp_path / "étude.gpkg", study_example.tables())
    seal(path)
    return path


def execute(path, *statements):
    with closing(sqlite3.connect(path)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


def test_a_study_is_what_it_was_computed_from(path):
    study = Study.read(path)
    assert study.seal is Seal.WHOLE and BROKEN not in study.remarks
    assert [subject for subject, _ in study.about] == ["Calculé le", "Communes"]
    assert study.own_scenario == study_example.study().scenario and len(study.inputs.communes) == 4


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE donnees SET lv_total = NULL",
        "UPDATE donnees SET lv_total = 'beaucoup'",
        "UPDATE menages SET annee = annee + 1",
        "UPDATE communes_donnees SET cap_max = cap_max + 1 WHERE code = '01001'",
        "DELETE FROM parametres WHERE parametre = 'b1_horizon_resorption'",
        "UPDATE parametres SET valeur = '31' WHERE parametre = 'b13_taux_effort'",
        "DELETE FROM cles WHERE composante = 'demo'",
        "DROP TABLE parametres",
        "ALTER TABLE donnees DROP COLUMN lv_total",
        "UPDATE etude SET valeur = 'abc' WHERE sujet = 'Empreinte'",
    ],
)
def test_nothing_is_computed_again_from_other_data(path, change):
    execute(
        path, change, "DELETE FROM gpkg_contents WHERE table_name NOT IN (SELECT name FROM sqlite_master)"
    )
    try:
        study = Study.read(path)
    except TableError as error:
        assert "étude.gpkg / donnees" in str(error) and "texte au lieu d'un nombre" in str(error)
        return
    assert study.seal is Seal.BROKEN and study.remarks[0] == BROKEN
    for compute in ("inputs", "own_scenario"):
        with pytest.raises(OteloError, match="modifiés depuis son calcul"):
            getattr(study, compute)


def test_a_parameter_that_was_not_kept_is_not_a_default(tmp_path):
    tables = study_example.tables()
    kept = tables["parametres"]
    tables["parametres"] = kept[~kept["parametre"].isin(["b2_tx_vlv", "b1_horizon_resorption"])]
    study = Study.read(geopackage(tmp_path / "é.gpkg", tables))
    with pytest.raises(TableError, match="absent.*b1_horizon_resorption"):
        _ = study.own_scenario


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("UPDATE besoins SET besoin = NULL WHERE code = 'T1'", "« besoin » : valeur manquante.*T1"),
        ("UPDATE besoins SET besoin = 'dix' WHERE code = 'T1'", "texte au lieu d'un nombre.*T1"),
        ("UPDATE besoins SET besoin = 9e999 WHERE code = 'T1'", "nombre infini.*T1"),
        ("UPDATE besoins SET retenu = NULL", "champ « retenu » : valeur manquante"),
        ("UPDATE besoins SET retenu = 7", "champ « retenu » : ni oui ni non"),
        ("UPDATE besoins SET code = NULL", "champ « code » : valeur manquante"),
        ("UPDATE besoins SET code = 'T1'", "besoins », champ « code » : lignes en double.*T1"),
        ("INSERT INTO communes_besoins SELECT * FROM communes_besoins", "lignes en double.*01001"),
        ("INSERT INTO annees SELECT * FROM annees", "annees.*lignes en double"),
        ("INSERT INTO parametres SELECT * FROM parametres", "parametre.*lignes en double"),
        ("UPDATE menages SET annee = 'an'", "menages.*« annee » : texte"),
        ("UPDATE annees SET parc = 'p'", "annees.*« parc » : texte"),
        ("ALTER TABLE objectifs RENAME COLUMN place TO pose", "objectifs.*absent.*place"),
        ("DELETE FROM besoins", "aucun territoire"),
        ("DELETE FROM gpkg_contents WHERE table_name = 'besoins'", "pas de table « besoins »"),
        ("DROP TABLE communes_besoins", "communes_besoins.*absent"),
    ],
)  # fmt: skip
def test_a_study_that_was_tampered_with_says_where(path, change, said):
    execute(path, change)
    with pytest.raises(OteloError, match=said):
        Study.read(path)


@pytest.mark.parametrize("value", ["NULL", "'{'", "'texte'", "'NaN'", "'[[[1]]]'"])
def test_a_parameter_that_is_no_value_says_which(path, value):
    execute(path, f"UPDATE parametres SET valeur = {value} WHERE parametre = 'b1_horizon_resorption'")
    with pytest.raises(OteloError, match="b1_horizon_resorption|Horizon|résorption"):
        _ = Study.read(path).scenario


VALUES = st.one_of(st.none(), st.booleans(), st.integers(-9, 9), st.floats(-9, 9), st.text(max_size=3))


@given(st.lists(st.tuples(VALUES, VALUES), min_size=1, max_size=5), st.randoms())
def test_the_digest_is_that_of_the_values(rows, random):
    frame = pd.DataFrame(rows, columns=["a", "b"], dtype=object)
    shuffled = frame[["b", "a"]].iloc[random.sample(range(len(frame)), len(frame))].reset_index(drop=True)
    mark = fingerprint({COMPUTED_FROM[0]: frame})
    assert fingerprint({COMPUTED_FROM[0]: shuffled}) == mark
    changed = frame.copy()
    changed.loc[0, "a"] = "autre valeur"
    assert fingerprint({COMPUTED_FROM[0]: changed}) != mark
    assert fingerprint({COMPUTED_FROM[1]: frame}) != mark


def test_the_digest_does_not_depend_on_how_numbers_are_held():
    whole, decimal = pd.DataFrame({"a": [1, 2]}), pd.DataFrame({"a": [1.0, 2.0]})
    held = pd.DataFrame({"a": [1, 2.0]}, dtype=object)
    assert len({fingerprint({COMPUTED_FROM[0]: frame}) for frame in (whole, decimal, held)}) == 1
    assert fingerprint({COMPUTED_FROM[0]: pd.DataFrame({"a": [1, np.nan]})}) != fingerprint(
        {COMPUTED_FROM[0]: whole}
    )


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("/tmp/é té.gpkg", "file:///tmp/%C3%A9%20t%C3%A9.gpkg"),
        (r"C:\données\a#b?.gpkg", None),
        (r"\\serveur\partage\étude.gpkg", "file:////serveur/partage/%C3%A9tude.gpkg"),
    ],
)
def test_uris_of_studies(path, uri, monkeypatch):
    if uri is None:
        monkeypatch.setattr("otelo_qgis.engine.study_file.os.name", "nt")
        uri = "file:///C:/donn%C3%A9es/a%23b%3F.gpkg"
    assert sqlite_uri(path) == uri


def test_a_path_of_a_share_is_opened(path, monkeypatch):
    # As `//server/share` is a path of Windows, it is one of this system too: the same file by two slashes.
    assert sqlite_uri(f"/{path}").startswith("file:////")
    with closing(sqlite3.connect(f"{sqlite_uri(f'/{path}')}?mode=ro", uri=True)) as connection:
        assert connection.execute("SELECT count(*) FROM besoins").fetchone() == (2,)


def test_a_study_left_ready_for_writing_is_read_where_nothing_can_be_written(path, monkeypatch):
    execute(path, "PRAGMA journal_mode = wal")
    before = path.read_bytes()
    # What SQLite answers in a folder where it cannot make its files.
    connect = sqlite3.connect

    class Refusing(sqlite3.Connection):
        def execute(self, *_):
            raise sqlite3.OperationalError("unable to open database file")

    def on_a_read_only_share(place, **options):
        return connect(place, factory=sqlite3.Connection if "immutable" in place else Refusing, **options)

    monkeypatch.setattr(sqlite3, "connect", on_a_read_only_share)
    assert len(Study.read(path).analysis) == 2
    assert path.read_bytes() == before and [one.name for one in path.parent.iterdir()] == [path.name]


def test_reading_changes_nothing(path):
    before, stamp = path.read_bytes(), path.stat().st_mtime_ns
    Study.read(path)
    with closing(read_only(path)) as connection, pytest.raises(sqlite3.OperationalError, match="readonly"):
        connection.execute("DELETE FROM besoins")
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, stamp)


def test_a_provenance_that_cannot_be_read_is_said(path, tmp_path):
    cut = Path(shutil.copy(path, tmp_path / "coupé.gpkg"))
    cut.write_bytes(path.read_bytes()[:5000])
    with pytest.raises(OteloError, match=r"coupé\.gpkg.*lisible"):
        datapack_tables(cut)
    text = tmp_path / "a.csv"
    text.write_text("code;x\n")
    assert datapack_tables(text) == {} == datapack_tables(tmp_path)
