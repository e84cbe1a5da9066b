# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of the panel redone on newer data: asked by mouse, told by cause, on the map where."""

from __future__ import annotations

import pytest
from gui_support import click, settled, until
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox
from qgis_support import changed, table
from support import DEMO

from otelo_qgis.engine.definitions.tables import COMMUNE
from otelo_qgis.gui.update import UpdateDialog


def idle(panel):
    page = panel.scenarios
    return settled(panel) and not page.latest.is_busy and not page.beside.is_busy


@pytest.fixture
def newer(demo):
    """A newer table of indicators in the project."""

    def less_vacant(feature):
        feature["tx_lv"] = 0.8 * feature["tx_lv"]
        return feature

    layer = changed(table("indicateurs"), less_vacant, "Indicateurs 2023")
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_a_study_is_redone_and_says_why(demo, newer):
    demo.scenarios.keep("Au fil de l'eau")
    before = demo.session.study.total

    def answer():
        box = QApplication.activeModalWidget()
        assert isinstance(box, UpdateDialog)
        ok = box.buttons.button(QDialogButtonBox.StandardButton.Ok)
        box.combos["INDICATEURS"].setLayer(newer)
        # Its other layers are those of the study; what has no field for it is told.
        assert box.combos["MENAGES"].currentLayer().name() == "Otelo démo\u202f: ménages"
        box.combos["CAPACITES"].setLayer(newer)
        assert not box.found.isHidden()
        box.combos["CAPACITES"].setLayer(None)
        click(ok)

    demo.tabs.setCurrentIndex(0)
    demo.configuration.steps["data"].button.setChecked(True)
    QTimer.singleShot(200, answer)
    click(demo.configuration.data.update_button)
    until(lambda: demo.session.study.total != before and idle(demo))
    session = demo.session
    assert session.reference.total == before and session.reference_name == "Avant actualisation"
    assert demo.tabs.currentIndex() == 3 and demo.map.theme == "ecart_reference"
    # The bars go from before to after, by cause.
    until(lambda: idle(demo) and demo.scenarios.chart.bars)
    bars = demo.scenarios.chart.bars
    assert bars[0].end == before and bars[-1].end == session.study.total
    assert any("(1 indicateur)" in bar.label for bar in bars[1:-1])
    gaps = [feature["ecart"] for feature in demo.map.layer_of(COMMUNE).getFeatures()]
    assert sum(gaps) == session.study.total - before
    # What was kept is computed on the newer data.
    assert demo.scenarios.studies["Au fil de l'eau"].total == session.study.total
    # A parameter then changes as before: what it adds is told by parameter and by data together.
    session.set_value("projection", 2035)
    until(lambda: idle(demo))
    labels = [bar.label for bar in demo.scenarios.chart.bars]
    assert any(label.startswith("Paramètres") for label in labels)


def test_a_later_base_year_goes_to_what_is_kept_too(demo):
    demo.scenarios.keep("Au fil de l'eau")
    before = demo.session.study.total
    box = UpdateDialog(demo.session.data, demo.session.scenario)
    assert set(box.newer()) == {"COMMUNES", "INDICATEURS", "MENAGES"}
    # Of another year, the same tables are what they were: nothing of them is read again.
    box.year.setValue(2023)
    layers = box.newer()
    assert set(layers) == {"COMMUNES"}
    sip.delete(box)
    demo.read_newer(layers, 2023)
    until(lambda: demo.session.study.period[0] == 2023 and idle(demo))
    assert demo.session.book.named("Au fil de l'eau").scenario.annee_base == 2023
    until(lambda: idle(demo) and demo.scenarios.chart.bars)
    bars = demo.scenarios.chart.bars
    assert [bar.label.split(" (")[0] for bar in bars[1:-1]] == ["Année de base"]
    assert bars[0].end == before and bars[-1].end == demo.session.study.total
    demo.read_newer(layers, 2100)
    assert demo.top.problem.isVisible() and demo.session.study.period[0] == 2023


def test_a_datapack_is_chosen_by_its_tables(demo):
    box = UpdateDialog(demo.session.data, demo.session.scenario)
    ids = {name: combo.currentLayer().id() for name, combo in box.combos.items() if combo.currentLayer()}
    box.choose_datapack(str(DEMO))
    after = {name: layer.id() for name, layer in box.layers().items()}
    assert set(after) == {"COMMUNES", "INDICATEURS", "MENAGES"} and not set(after.values()) & set(
        ids.values()
    )
    sip.delete(box)
