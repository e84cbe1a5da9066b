# SPDX-License-Identifier: GPL-2.0-or-later
"""The tab of the follow-up, by mouse: it runs otelo:suivi on a file, and is linked with the map."""

from __future__ import annotations

import pytest
from english import french_left
from gui_support import LEFT, click, settled, until
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLabel

from otelo_qgis.engine.analysis.follow_up import planned, studied_communes
from otelo_qgis.engine.common.formatting import short_name
from otelo_qgis.engine.definitions.catalogue import sources
from otelo_qgis.engine.definitions.tables import EPCI_FOLLOW_UP, FOLLOW_UP
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.provider import register


@pytest.fixture(scope="module")
def provider(qgis_app):
    provider = register()
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def starts(tmp_path):
    """A function that writes a file of what was started: a share of what a study planned."""

    def write(study, share):
        path, plan = tmp_path / "sitadel.csv", planned(study)
        lines = [
            f"{code},{year},{int(share * plan.loc[code, year])}"
            for code in plan.index
            for year in (2022, 2023)
        ]
        path.write_text("code,annee,commences\n" + "\n".join(lines), encoding="utf-8")
        return path

    return write


@pytest.fixture
def followed(provider, demo, starts, monkeypatch):
    """The demo, followed by a click on the button of the tab."""
    page = demo.follow_up
    demo.show_tab(page)
    QApplication.processEvents()
    assert (
        not page.run.isEnabled() and "Choisissez la table" in page.why.text() and not page.shown.isVisible()
    )
    path = str(starts(demo.session.study, 0.5))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *a, **k: (path, ""))
    click(page.combos["CONSTRUCTION"].browse)
    assert page.parameters() == {"CONSTRUCTION": path, "NUMERO_PLH": 1}
    assert page.run.isEnabled() and page.period.currentText() == "PLH 1\u202f: 2022-2027"
    click(page.run)
    until(lambda: page.followed is not None and not demo.follow_reader.is_busy, 60)
    QApplication.processEvents()
    return demo


def test_nothing_is_french_in_an_english_qgis(english, provider, demo, starts):
    """The tab once it has followed, the causes of a gap and the head of the panel: what the engine says
    in French."""
    page, session = demo.follow_up, demo.session
    demo.show_tab(page)
    page.choose("CONSTRUCTION", str(starts(session.study, 0.5)))
    click(page.run)
    until(lambda: page.followed is not None and not demo.follow_reader.is_busy, 60)
    rows = page.table.rows
    shown = [rows.data(rows.index(row, column)) for row in range(3) for column in range(rows.columnCount())]
    assert "very late" in shown and "period 2022-2027" in page.verdict.text().lower()
    demo.session.set_value("projection", 2040)
    until(lambda: settled(demo))
    demo.show_tab(demo.scenarios)
    demo.scenarios.show_current()
    until(lambda: demo.scenarios.chart.bars and not demo.scenarios.beside.is_busy)
    shown += [bar.label for bar in demo.scenarios.chart.bars]
    shown += [label.text() for label in demo.findChildren(QLabel)]
    assert any("projection" in text.lower() for text in shown)
    names = [str(name) for table in (session.study.communes, session.study.epci, session.study.analysis)
             for name in table["nom"]]  # fmt: skip
    # A database has the name that its publisher gives it.
    names += [one.name.partition(" (")[0] for one in sources().values()]
    assert french_left(map(str, shown), [*names, *map(short_name, names)]) == []


def cell(table, row, column):
    return table.rows.index(row, column)


def click_row(table, row):
    table.scrollTo(cell(table, row, 0))
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(cell(table, row, 0)).center())


def test_the_tab_follows_a_study_and_is_linked_with_the_map(followed, starts, tmp_path, monkeypatch):
    page, study, link = followed.follow_up, followed.session.study, followed.link
    plan, communes = planned(study), studied_communes(study)
    assert page.shown.isVisible() and page.sources.isCollapsed() and not page.stale.isVisible()
    assert "retard" in page.verdict.text() and "2022-2027" in page.verdict.text()
    # The map shows the status of communes, and the table them.
    assert followed.map.theme == "suivi" and page.shown_mesh == FOLLOW_UP
    layer = followed.map.layer_of(FOLLOW_UP)
    statuses = {feature["code"]: feature["statut"] for feature in layer.getFeatures()}
    assert statuses == page.followed.communes["statut"].to_dict()
    assert QgsProject.instance().layerTreeRoot().findLayer(layer.id()).isVisible()
    assert page.table.rows.rowCount() == len(communes)
    # The worst first; a click on a row selects it on the map, and tells it.
    headings = [one.name for one in page.table.rows.headings]
    assert headings[:3] == ["nom", "statut", "obj_per"]
    click_row(page.table, 0)
    (code,) = page.table.selected()
    assert [feature["code"] for feature in layer.selectedFeatures()] == [code]
    assert page.followed.communes.loc[code, "statut"] == "très en retard" and page.clear.isVisible()
    assert dict(zip(page.years.years, page.years.values)) == {
        year: int(0.5 * plan.loc[code, year]) for year in (2022, 2023)
    }
    click(page.clear)
    assert layer.selectedFeatureCount() == 0 and not page.clear.isVisible()
    assert sum(page.years.values) == page.followed.whole["realise"]
    # The other way: what is selected on the map.
    feature = next(layer.getFeatures())
    layer.selectByIds([feature.id()])
    assert page.table.selected() == [feature["code"]] and feature["nom"] in page.scope.text()
    # Another map, by EPCI: the table follows, and its rows select communes too.
    page.theme.setCurrentIndex(page.theme.findData("suivi_epci"))
    page.theme.activated.emit(page.theme.currentIndex())
    assert followed.map.theme == "suivi_epci" and page.shown_mesh == EPCI_FOLLOW_UP
    click_row(page.table, 0)
    (code,) = page.table.selected()
    inside = set(communes.index[communes["restitution"] == code])
    assert {one["code"] for one in layer.selectedFeatures()} == inside
    # The maps of what was not given are not offered.
    assert page.theme.findData("suivi_zan") < 0 and page.theme.findData("suivi_reste") > 0
    # A subject of the results takes the map back, with its own table.
    link.set_theme("objectifs")
    assert page.theme.currentIndex() == 0 and followed.results.shown_mesh == "commune"
    # A change of the study is told; the study with its follow-up is saved, and opened with it.
    followed.session.set_value("projection", 2034)
    until(lambda: settled(followed))
    assert page.stale.isVisible()
    target = tmp_path / "suivie.gpkg"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    click(page.keep)
    assert Study.read(target).followed == ("2022-2027", 2023)
    followed.open_study(str(target))
    until(lambda: settled(followed) and followed.session.data.path == target)
    assert page.followed.period == "2022-2027" and not page.stale.isVisible()
    assert followed.map.layer_of(FOLLOW_UP) is not None and followed.followed.file == target


def test_what_cannot_be_followed_is_told(provider, demo, tmp_path):
    page = demo.follow_up
    demo.show_tab(page)
    wrong = tmp_path / "rien.csv"
    wrong.write_text("code,annee,autre\n59183,2022,3\n", encoding="utf-8")
    page.choose("CONSTRUCTION", str(wrong))
    click(page.run)
    until(
        lambda: not demo.follower.is_busy and not demo.saver.is_busy and demo.iface.messageBar().currentItem()
    )
    assert "rien" in demo.iface.messageBar().currentItem().text()
    assert page.followed is None and page.run.isEnabled()
    # Nothing is selected on the map: it is told.
    demo.link.take_selection()
    assert "Sélectionnez d’abord" in demo.top.problem.text()
    # A theme of a follow-up that is not there is that of the need.
    demo.set_theme("suivi")
    assert demo.map.theme == "communes"
