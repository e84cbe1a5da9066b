# SPDX-License-Identifier: GPL-2.0-or-later
"""Studies in a real PostGIS: same figures, whole versions, locks, rights, and no password anywhere."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from secrets import token_hex

import pandas as pd
import postgis_at_once as at_once
import postgis_server
import pytest
from pages import blocks, runs
from postgis_server import PASSWORD
from qgis.core import (
    QgsApplication,
    QgsAuthMethodConfig,
    QgsDataSourceUri,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsProviderRegistry,
)
from qgis_support import DEMO_INPUTS, Feedback, kept_contexts, memory, outputs, run_in
from support import DEMO, ROOT

from otelo_qgis import cli
from otelo_qgis.engine.common.errors import Cancelled, OteloError
from otelo_qgis.engine.definitions.column import Column
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.kept import Book, KeptScenario, write_book
from otelo_qgis.engine.study import Seal, Study
from otelo_qgis.processing.cartography.background import FILE
from otelo_qgis.processing.io import postgis
from otelo_qgis.processing.io.postgis import Schema
from otelo_qgis.processing.io.studies import study_at

pytestmark = pytest.mark.skipif(bool(postgis_server.obstacle()), reason=postgis_server.obstacle())

STUDY = "postgis:service=auteur_a schema=lue"


@pytest.fixture(scope="module")
def study(server, demo_study, provider):
    """The study of the demo, copied in the database once: to read."""
    algorithm = QgsApplication.processingRegistry().algorithmById("otelo:copier_etude")
    with kept_contexts() as contexts:
        results, _, _ = run_in(contexts, algorithm, {"ETUDE": str(demo_study), "COPIE": STUDY})
    assert results["COPIE"] == "postgis:service='auteur_a' schema=lue version=1"
    return results["COPIE"]


def assert_same(study: Study, other: Study, but: tuple[str, ...] = ()) -> None:
    assert set(study.tables) == set(other.tables)
    for name in set(study.tables) - set(but):
        pd.testing.assert_frame_equal(study.tables[name], other.tables[name])


def test_an_evaluation_in_a_database_is_that_of_a_file(run, server, demo, demo_study):
    place = "postgis:service=auteur_a schema=calcul"
    results, feedback, _ = run("evaluation", {**demo, "ETUDE": place})
    assert results["ETUDE"] == "postgis:service='auteur_a' schema=calcul version=1"
    assert "schéma « calcul » : version 1 écrite" in feedback.said
    written, kept = study_at(results["ETUDE"]).read(), Study.read(demo_study)
    assert_same(written, kept, but=("etude",))
    assert written.seal is Seal.WHOLE and written.total == kept.total
    # The date of the computation alone differs.
    about, other = dict(written.about), dict(kept.about)
    assert {name for name in about if about[name] != other[name]} <= {"Calculé le"}
    for table in ("communes_besoins", "annees_carte"):
        layers = [study_at(str(where)).layer(table, table) for where in (results["ETUDE"], demo_study)]
        shapes = [sorted(f["code"] + f.geometry().asWkt(3) for f in layer.getFeatures()) for layer in layers]
        assert layers[0].crs() == layers[1].crs() and shapes[0] == shapes[1] and shapes[0]


def test_a_study_that_was_tampered_with_stays_so(run, server, demo_study, tmp_path):
    changed = tmp_path / "changée.gpkg"
    shutil.copy(demo_study, changed)
    with closing(sqlite3.connect(changed)) as connection, connection:
        connection.execute("UPDATE parametres SET valeur = '2041' WHERE parametre = 'projection'")
        connection.execute("CREATE TABLE a_moi (x)")
        connection.execute("INSERT INTO gpkg_contents (table_name, data_type) VALUES ('a_moi', 'attributes')")
    copied, feedback, _ = run("copier_etude", {"ETUDE": str(changed), "COPIE": f"{STUDY}_x"})
    assert study_at(copied["COPIE"]).read().seal is Seal.BROKEN
    assert "Laissées de côté, parce qu’elles ne sont pas d’une étude\u202f: a_moi." in feedback.said


def test_the_kept_scenarios_go_with_a_copy(run, server, demo_study, tmp_path):
    """From a file to a schema and back, and no digest says that the study is another."""
    kept = tmp_path / "gardés.gpkg"
    shutil.copy(demo_study, kept)
    book = Book().keep(KeptScenario("Haut", Scenario(projection=2040), author="A")).refer("Haut")
    write_book(kept, book)
    there, back = f"{STUDY}_g", str(tmp_path / "retour.gpkg")
    for source, copy in ((str(kept), there), (there, back)):
        _, feedback, _ = run("copier_etude", {"ETUDE": source, "COPIE": copy})
        assert "Laissées de côté" not in feedback.said
    for place in (study_at(there), study_at(back)):
        assert place.book() == book and place.read().seal is Seal.WHOLE
    # An opened copy goes on being kept in its file.
    write_book(back, book.delete("Haut", "B"))
    assert not study_at(back).book().scenarios


@pytest.mark.journey
def test_every_algorithm_that_takes_a_study_reads_it(run, study, demo_study, tmp_path, provider):
    kept, found = Study.read(demo_study), {}
    starts = memory({"code": "string", "annee": "int", "commences": "int"}, [("59183", 2022, 10)])
    inventory = memory(
        {"code": "string", "sru_taux": "double", "sru_lls": "int", "sru_actuel": "double"},
        [("59183", 20.0, 90, 15.0)],
    )
    more = {
        "actualiser": {"INDICATEURS": DEMO_INPUTS["INDICATEURS"], "NOUVELLE": str(tmp_path / "n.gpkg")},
        "suivi": {"CONSTRUCTION": starts, "ETUDE_SUIVIE": f"{STUDY}_suivie", **outputs("SUIVI")},
        "atlas": {
            "TERRITOIRES": kept.epci.index[0],
            "DPI": 50,
            "COMPLET": "non",
            "PDF": str(tmp_path / "a.pdf"),
        },
        "comparer_scenarios": {"ETUDES": [str(demo_study)], **outputs("ECARTS_COMMUNES")},
        "bilan_triennal": {"INVENTAIRE": inventory, **outputs("BILAN")},
        "documents": {"DOCUMENTS": "points", "DOSSIER": str(tmp_path / "documents")},
        "points_a_verifier": {"PAGE": str(tmp_path / "p.html")},
        "bilan_plh": {"CARTES": "non", "BILAN": str(tmp_path / "b.html")},
        "decliner": outputs("OBJECTIFS"),
        "expliquer": {"TERRITOIRE": "Z001", "PAGE": str(tmp_path / "e.html")},
        "rapport": {"CARTES": "non", "RAPPORT": str(tmp_path / "r.html")},
        "sensibilite": {"TIRAGES": 20, **outputs("INTERVALLES")},
    }
    takers = {one.name() for one in provider.algorithms() if one.parameterDefinition("ETUDE")}
    takers -= {one.name() for one in provider.algorithms() if one.name().startswith("modele_")}
    # The page has the others; the export to Otelo 1.2 is for the other edition alone, and says so.
    paged = {id_.partition(":")[2] for id_, _ in runs(postgis_server.PAGE)}
    assert takers == {*more, *paged, "exporter_otelo12"}
    for name, parameters in more.items():
        read = found["suivi"]["ETUDE_SUIVIE"] if name == "bilan_plh" else study
        found[name] = run(name, {"ETUDE": read, **parameters})[0]
    assert found["comparer_scenarios"]["BESOIN_A"] == found["comparer_scenarios"]["BESOIN_B"] == kept.total
    assert found["expliquer"]["CHIFFRE"] == kept.analysis.at["Z001", "besoin"]
    # The page of the EPCI, and the communes that it has no room for.
    assert found["atlas"]["NB_PAGES"] == 2
    followed = study_at(found["suivi"]["ETUDE_SUIVIE"])
    assert followed.read().seal is Seal.WHOLE and followed.read().total == kept.total
    assert followed.layer("suivi_carte", "").isValid() and "suivi" in followed.read().tables
    with pytest.raises(QgsProcessingException, match="guide"):
        run("exporter_otelo12", {"ETUDE": study, "ZONES": str(tmp_path / "z.csv")})


def check_project(path: Path) -> None:
    """A project of a study of a database opens whole, on its version, and has no password."""
    with zipfile.ZipFile(path) as archive:
        texts = [archive.read(name).decode("utf-8", "replace") for name in archive.namelist()]
    assert not any(PASSWORD in text or "password" in text for text in texts)
    project = QgsProject()
    assert project.read(str(path))
    layers = list(project.mapLayers().values())
    assert len(layers) > 20 and all(layer.isValid() for layer in layers)
    # But for what lies around the territory, which goes with the project.
    own = [layer for layer in layers if not layer.source().partition("|")[0].endswith(f"{FILE.stem}.gpkg")]
    assert len(own) < len(layers)
    assert {layer.providerType() for layer in own} == {"postgres"}
    assert {QgsDataSourceUri(layer.source()).sql() for layer in own} == {"version = 2"}
    project.clear()


def test_versions_have_an_author_and_a_date_and_stay(run, server, demo, demo_study):
    first, second = "postgis:service=auteur_a schema=histoire", "postgis:service=auteur_b schema=histoire"
    run("copier_etude", {"ETUDE": str(demo_study), "COPIE": first})
    run("evaluation", {**demo, "PROJECTION": 2040, "ETUDE": second})
    listed, _, layer = run("versions_etude", {"ETUDE": first, **outputs("VERSIONS")})
    assert (listed["DERNIERE"], listed["NB_VERSIONS"]) == (2, 2)
    rows = [(row["num_vers"], row["auteur"]) for row in layer("VERSIONS").getFeatures()]
    assert rows == [(2, "auteur_b"), (1, "auteur_a")]
    assert pd.Timestamp(next(layer("VERSIONS").getFeatures())["date_ecr"]).year >= 2024
    before, last = (study_at(f"{first}{version}").read() for version in (" version=1", ""))
    assert (before.period, last.period) == ((2021, 2035), (2021, 2040)) and before.total != last.total
    # Deleted in one order; its number is never given to another.
    server.sql("DELETE FROM histoire.versions WHERE version = 2")
    assert server.sql("SELECT count(*) FROM histoire.besoins WHERE version = 2") == "0"
    assert Schema.of(first).add_version(at_once.tables(1), "essai").version == 3
    with pytest.raises(OteloError, match="n’a pas de version 2"):
        study_at(f"{first} version=2").read()


def test_each_role_has_its_rights(server, study):
    reader, stranger = ("postgis:service=lecteur schema=lue", "postgis:service=passant schema=lue")
    assert study_at(reader).read().total == study_at(study).read().total
    for place in (reader, stranger):
        with pytest.raises(OteloError, match="droit refusé. Il faut le rôle « otelo_auteur » pour écrire"):
            Schema.of(place).add_version(at_once.tables(1), "essai")
    with pytest.raises(OteloError, match="« otelo_lecteur » pour lire"):
        study_at(stranger).read()
    with pytest.raises(OteloError, match="droit refusé"):
        Schema.of("postgis:service=passant schema=a_lui").add_version(at_once.tables(1), "essai")
    assert Schema.of(reader).versions()["num_vers"].tolist() == [1]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (f"{STUDY} password={PASSWORD}", "mot de passe"),
        (f"postgres:host=h dbname=d user=u password='{PASSWORD}' schema=s", "mot de passe"),
        ("postgis:service=auteur_a schema=absent", "il n’y a pas d’étude ici"),
        ("postgis:service=auteur_a schema=Étude", "n’est pas un nom possible"),
        ("postgis:service=auteur_a schema=public", "n’est pas un nom possible"),
        ("postgis:service=auteur_a", "n’est pas un nom possible"),
        ("postgis:service=auteur_a schema=s version=deux", "un numéro"),
        ('postgis:service=auteur_a schema=s lecteurs="a;b"', "n’est pas un nom possible"),
        ("postgis:connexion=nulle schema=s", "inconnue de QGIS"),
        ("postgis:service=nul schema=s", "le serveur ne répond pas"),
    ],
)
def test_what_is_wrong_is_told_and_no_password_is(server, text, said):
    with pytest.raises(OteloError, match=said) as refused:
        study_at(text).read()
    assert PASSWORD not in str(refused.value)


def test_a_saved_connection_and_an_authentication_configuration(server, study, tmp_path, run):
    manager = QgsApplication.authManager()
    assert manager.setMasterPassword("essais", True)
    config = QgsAuthMethodConfig("Basic")
    config.setName("otelo essais")
    config.setConfigMap({"username": "lecteur", "password": PASSWORD})
    stored = manager.storeAuthenticationConfig(config)
    # A pair where PyQGIS gives the configuration back.
    config = stored[1] if isinstance(stored, tuple) else config
    assert config.id()
    place = f"postgis:host=127.0.0.1 port={server.port} dbname=habitat authcfg={config.id()} schema=lue"
    results, feedback, _ = run("tableur", {"ETUDE": place, "CLASSEUR": str(tmp_path / "t.xlsx")})
    assert results["NB_FEUILLES"] > 5 and PASSWORD not in feedback.said
    layer = study_at(place).layer("besoins", "Besoins")
    assert layer.isValid() and PASSWORD not in layer.source() and config.id() in layer.source()
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    safe = place.partition(":")[2].rpartition(" ")[0]
    for name, uri in (("Sûre", safe), ("Bavarde", f"user=lecteur password={PASSWORD}")):
        kept = {"savePassword": True, "saveUsername": True}
        metadata.saveConnection(metadata.createConnection(uri, kept), name)
    try:
        assert study_at("postgis:connexion='Sûre' schema=lue").read().total
        with pytest.raises(OteloError, match="mot de passe"):
            study_at("postgis:connexion=Bavarde schema=lue")
    finally:
        for name in ("Sûre", "Bavarde"):
            metadata.deleteConnection(name)
        manager.removeAuthenticationConfig(config.id())


def test_ten_at_once_read_whole_versions_and_write_each_its_own(server):
    place = "postgis:service=auteur_{} schema=foule"
    Schema.of(place.format("a")).add_version(at_once.tables(0), "essai")
    jobs = [("write", place.format("ab"[n % 2]), n, 3) for n in range(1, 6)]
    jobs += [("read", place.format("a"), 0, 12)] * 5
    done = subprocess.run(
        [sys.executable, at_once.__file__, json.dumps(jobs)],
        env={**os.environ, **server.environment}, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    lines = [line.split() for line in done.stdout.splitlines()]
    assert len([line for line in lines if line[0] == "lu"]) == 60
    written = sorted((int(line[1]), int(line[2])) for line in lines if line[0] == "écrit")
    assert [version for version, _ in written] == list(range(2, 17))
    for version, mark in written:
        (frame,) = Schema.of(f"{place.format('b')} version={version}").latest().frames(["besoins"]).values()
        assert set(frame["besoin"]) == {mark} and len(frame) == at_once.ROWS


def test_a_writer_who_is_there_for_long_is_named(server, monkeypatch):
    monkeypatch.setattr(postgis, "PATIENCE", 0.2)
    schema = Schema.of("postgis:service=auteur_a schema=foule_b")
    schema.add_version(at_once.tables(1), "essai")
    hold = f"SELECT pg_advisory_lock({postgis._LOCK}, {schema.key}), pg_sleep(20)"
    other = subprocess.Popen(
        ["psql", "-X", "service=auteur_b", "-c", hold], env={**os.environ, **server.environment},
        stdout=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        for _ in range(100):
            if server.sql("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted") != "0":
                break
        with pytest.raises(
            OteloError, match=r"auteur_b \(processus \d+, depuis .*\) est en train d’y écrire"
        ):
            schema.add_version(at_once.tables(2), "essai")
    finally:
        other.kill()
        other.wait()
    assert schema.versions()["num_vers"].tolist() == [1]


def test_a_cancel_and_a_server_killed_in_mid_write_leave_nothing(server):
    schema = Schema.of("postgis:service=auteur_a schema=coupure")
    schema.add_version(at_once.tables(1), "essai")

    def cancel(share):
        if share > 0.4:
            raise Cancelled

    with pytest.raises(Cancelled):
        schema.add_version(at_once.tables(2), "essai", cancel)
    stopped = []

    def kill(share):
        if share > 0.4 and not stopped:
            stopped.append(share)
            server.stop("immediate")

    with pytest.raises(OteloError, match="schéma « coupure » : "):
        schema.add_version(at_once.tables(3), "essai", kill)
    assert stopped
    server.start()
    assert schema.versions()["num_vers"].tolist() == [1]
    assert server.sql("SELECT count(*) FROM coupure.besoins") == str(at_once.ROWS)
    assert set(schema.latest().frames(["besoins"])["besoins"]["besoin"]) == {1}
    schema.add_version(at_once.tables(4), "essai")


@pytest.mark.skipif(os.geteuid() != 0, reason="a small disk is made by root alone")
def test_a_full_disk_leaves_what_was_there(server, tmp_path):
    small = server.folder / "petit"
    small.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k", "none", str(small)], check=False, capture_output=True
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody make a small disk")
    try:
        shutil.chown(small, server.user)
        server.sql(f"CREATE TABLESPACE petit LOCATION '{small}'")
        server.sql("GRANT CREATE ON TABLESPACE petit TO otelo_auteur")
        server.sql("ALTER ROLE auteur_b SET default_tablespace = petit")
        schema = Schema.of("postgis:service=auteur_b schema=plein")
        schema.add_version(at_once.tables(1), "essai")
        big = at_once.tables(2)
        for table in big:
            table.frame["code"] = [token_hex(2000) for _ in range(at_once.ROWS)]
        with pytest.raises(OteloError, match="« plein » : le disque du serveur est plein"):
            schema.add_version(big, "essai")
        assert schema.versions()["num_vers"].tolist() == [1]
        assert len(schema.latest().frames(["besoins"])["besoins"]) == at_once.ROWS
    finally:
        server.sql("DROP SCHEMA IF EXISTS plein CASCADE")
        server.sql("ALTER ROLE auteur_b RESET default_tablespace")
        server.sql("DROP TABLESPACE IF EXISTS petit")
        subprocess.run(["umount", "-l", str(small)], check=False)


def test_what_cannot_be_written_is_refused_before_any_work(run, server, study, demo, tmp_path):
    server.sql("CREATE SCHEMA a_d_autres; CREATE TABLE a_d_autres.x (a int)")
    for place, said in (
        (f"{STUDY} version=1", "ne se réécrit pas"),
        ("postgis:service=auteur_a schema=a_d_autres", "n’est pas une étude"),
        ("postgis:service=lecteur schema=lue", "droit refusé"),
        ("postgis:service=lecteur schema=nouvelle", "droit refusé"),
    ):
        feedback = Feedback()
        with pytest.raises(QgsProcessingException, match=said):
            run("evaluation", {**demo, "ETUDE": place}, feedback)
        assert not feedback.infos
    with pytest.raises(QgsProcessingException, match="elle va dans un fichier, pas dans une base"):
        run("tableur", {"ETUDE": study, "CLASSEUR": f"{STUDY}_t"})


def test_fields_come_with_the_versions(server):
    schema = Schema.of("postgis:service=auteur_a schema=champs")
    first = at_once.tables(1)
    schema.add_version(first, "essai")
    second = at_once.tables(2)
    for table in second:
        table.frame["besoin"] = 0.5
        table.frame["nom"] = "l'été\\ d'« Ô »"
    columns = [
        at_once.COLUMNS[0],
        at_once.Column("besoin", "float", "B"),
        at_once.Column("nom", "text", "Nom"),
    ]
    schema.add_version([at_once.PackTable(t.name, t.title, columns, t.frame) for t in second], "essai")
    old, new = (
        Schema.of(f"{schema.text} version={n}").latest().frames(["besoins"])["besoins"] for n in (1, 2)
    )
    assert old.columns.tolist() == ["code", "besoin"] and set(old["besoin"]) == {1}
    assert set(new["nom"]) == {"l'été\\ d'« Ô »"} and set(new["besoin"]) == {0.5}
    columns[1] = Column("besoin", "text", "Besoin")
    with pytest.raises(OteloError, match="table « besoins », champ « besoin » : double precision"):
        schema.add_version([replace(table, columns=columns) for table in second], "essai")


@pytest.mark.journey
def test_the_page_can_be_followed(run, server, demo_study, tmp_path, monkeypatch):
    """Its administrator made this server and its service (`postgis_server`); its runs are run in order."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(demo_study, "etude.gpkg")
    shutil.copy(DEMO, "communes.gpkg")
    with closing(sqlite3.connect(DEMO)) as base:
        for name in ("indicateurs", "menages"):
            pd.read_sql(f"SELECT * FROM {name}", base).to_csv(f"{name}.csv", sep=";", index=False)
    page = runs(postgis_server.PAGE)
    assert len(page) == 6
    for id_, values in page:
        given = {name: one for name, (one,) in values.items()}
        algorithm = QgsApplication.processingRegistry().algorithmById(id_).create()
        # What the dialog and qgis_process ask before they run it.
        assert algorithm.checkParameterValues(given, QgsProcessingContext()) == (True, "")
        assert run(id_.partition(":")[2], given)[0], id_
    check_project(tmp_path / "etude.qgz")
    assert_same(Study.read(tmp_path / "sortie.gpkg"), Study.read(demo_study))
    assert len(pd.read_csv("versions.csv")) == 2
    _, deletion = blocks(postgis_server.PAGE, "sql")
    server.sql(deletion)
    assert Schema.of("postgis:service=habitat schema=plh_2035").versions()["auteur"].tolist() == ["jeanne"]


@pytest.mark.journey
@pytest.mark.skipif(
    not any(map(shutil.which, ("qgis_process.bin", "qgis_process"))), reason="qgis_process is not installed"
)
def test_by_qgis_process(server, study, tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(ROOT / "scripts")
    from build_plugin import build

    plugin = build(tmp_path / "greffons")
    env = {**cli.environment(plugin.parent, tmp_path / "profil"), **server.environment}
    evaluation = {**DEMO_INPUTS, "ETUDE": "postgis:service=auteur_a schema=ligne"}
    outcome = cli.run("otelo:evaluation", evaluation, env)
    assert outcome.ok, outcome.log
    assert outcome.results["ETUDE"].endswith("schema=ligne version=1")
    assert study_at(outcome.results["ETUDE"]).read().total == study_at(study).read().total
