# SPDX-License-Identifier: GPL-2.0-or-later
"""A study of a real PostGIS in the panel: saved there, opened, kept by the project, refused in words."""

from __future__ import annotations

from gui_support import click, settled, until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QSettings
from qgis.PyQt.QtWidgets import QInputDialog

from otelo_qgis.engine.study import Seal
from otelo_qgis.gui.database import SETTING, proposals
from otelo_qgis.gui.panel import Panel
from otelo_qgis.processing.io.studies import study_at

WHERE = "postgis:service=auteur_a schema=panneau"


def answered(monkeypatch, text):
    """What a person writes where a schema is asked for."""
    monkeypatch.setattr(QInputDialog, "getItem", lambda *a, **k: (text, bool(text)))


def saved(panel):
    return not panel.saver.is_busy


def test_what_is_no_schema_is_said_and_a_password_is_not_kept(panel, monkeypatch):
    QSettings().remove(SETTING)
    answered(monkeypatch, "service=habitat schema=plh password=secret")
    click(panel.empty.base)
    assert "mot de passe" in panel.top.problem.text() and panel.session.study is None
    assert "secret" not in " ".join(proposals())
    answered(monkeypatch, "postgis:service=habitat schema=PLH-2035")
    click(panel.configuration.data.base_button)
    assert "PLH-2035" in panel.top.problem.text()


def test_a_study_is_saved_in_a_database_and_opened_again(server, demo, iface, monkeypatch, tmp_path):
    session, total = demo.session, demo.session.study.total
    # The word before may be left out.
    answered(monkeypatch, WHERE.removeprefix("postgis:"))
    demo.save_in_database()
    until(lambda: saved(demo))
    assert session.title() == "panneau_v1" and "*" not in demo.top.title.text()
    assert "panneau, version 1" in demo.configuration.steps["data"].said.text()
    kept = study_at(WHERE).read()
    assert kept.total == total and kept.seal is Seal.WHOLE
    assert ("Communes", "Otelo démo\u202f: communes") in kept.about
    # Saved again, it is another version; the first is as it was.
    session.set_value("projection", 2035)
    until(lambda: settled(demo))
    assert "*" in demo.top.title.text()
    demo.scenarios.keep("Haut")
    click(demo.top.save)
    until(lambda: saved(demo))
    assert session.title() == "panneau_v2" and study_at(f"{WHERE} version=1").read().total == total
    higher = session.study.total
    demo.set_theme("objectifs")
    demo.scenarios.keep("Après")
    project = tmp_path / "projet.qgz"
    assert QgsProject.instance().write(str(project))
    # The project takes it up, with what was kept since the version, which the next one will have.
    demo.close_session()
    panel = Panel(iface, iface.mainWindow())
    try:
        QgsProject.instance().clear()
        assert QgsProject.instance().read(str(project))
        until(lambda: settled(panel))
        assert panel.session.study.total == higher and panel.session.title() == "panneau_v2"
        assert panel.map.theme == "objectifs"
        assert [one.name for one in panel.session.book.scenarios] == ["Haut", "Après"]
        # Another version is opened by its number, with what it keeps.
        assert [one.name for one in study_at(f"{WHERE} version=2").book().scenarios] == ["Haut"]
        answered(monkeypatch, f"{WHERE} version=1")
        click(panel.configuration.data.base_button)
        until(lambda: settled(panel) and panel.session.title() == "panneau_v1")
        assert panel.session.study.total == total and not panel.session.book.scenarios
        assert proposals(panel.session.data.place)[0] == "postgis:service='auteur_a' schema=panneau"
    finally:
        panel.close_session()


def test_a_schema_that_has_no_study_is_told(server, panel, monkeypatch):
    answered(monkeypatch, "postgis:service=auteur_a schema=rien")
    click(panel.empty.base)
    until(lambda: panel.top.problem.isVisible())
    assert "rien" in panel.top.problem.text() and "pas d’étude" in panel.top.problem.text()
