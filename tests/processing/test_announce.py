# SPDX-License-Identifier: GPL-2.0-or-later
"""The message at the end of a run, in a window that has a message bar."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from gui_support import click
from qgis import utils
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from otelo_qgis.processing import announce


@pytest.fixture
def bar(qgis_app, monkeypatch):
    bar = QgsMessageBar()
    monkeypatch.setattr(utils, "iface", SimpleNamespace(messageBar=lambda: bar))
    bar.opened = []
    monkeypatch.setattr(announce, "open_file", bar.opened.append)
    monkeypatch.setattr(announce._Last, "item", None)
    return bar


def test_a_run_says_what_it_made_and_opens_it(bar, run, tmp_path):
    made = tmp_path / "haut.json"
    run("scenario", {"PROJECTION": 2040, "SCENARIO_APPLIQUE": str(made)})
    (item,) = bar.items()
    assert item.text() == made.name and item.title() == "Écrire un scénario"
    click(item.findChild(QPushButton))
    # Data have no program of their own: their folder is opened.
    assert bar.opened == [tmp_path]


def test_the_last_one_takes_the_place_of_the_others(bar, tmp_path):
    for name in ("étude.gpkg", "atlas.pdf", "page.html"):
        (tmp_path / name).write_text("")
    announce.announce("Atlas", [tmp_path / "absent.pdf", tmp_path / "étude.gpkg", tmp_path / "atlas.pdf"])
    assert [item.text() for item in bar.items()] == ["atlas.pdf"]
    announce.announce("Rapport", [tmp_path / "page.html"])
    assert [item.text() for item in bar.items()] == ["page.html"]
    click(bar.items()[0].findChild(QPushButton))
    assert bar.opened == [tmp_path / "page.html"]


def test_nothing_is_said_without_a_window_or_where_it_is_told_otherwise(bar, tmp_path, monkeypatch):
    (tmp_path / "page.html").write_text("")
    announce.announce("Rapport", [])
    announce.hush(True)
    announce.announce("Rapport", [tmp_path / "page.html"])
    announce.hush(False)
    monkeypatch.setattr(utils, "iface", None)
    announce.announce("Rapport", [tmp_path / "page.html"])
    assert not bar.items()
