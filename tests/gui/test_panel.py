# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel by mouse and keyboard: it opens, shows the demo, follows each change, undoes it, lets go."""

from __future__ import annotations

import threading
from dataclasses import replace

from gui_support import click, settled, until
from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRenderContext, QgsVectorLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from support import GUIDE_DEMO

from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.definitions.tables import COMMUNE
from otelo_qgis.gui import session
from otelo_qgis.gui.data import recognised, scores
from otelo_qgis.gui.observed import origins
from otelo_qgis.gui.panel import Panel
from otelo_qgis.gui.study_map import MARK, THEMES


def groups():
    return [
        node
        for node in QgsProject.instance().layerTreeRoot().children()
        if isinstance(node, QgsLayerTreeGroup) and node.customProperty(MARK)
    ]


def row_of(panel, name):
    """The editor of one of the everyday parameters, in the tab of the results."""
    return panel.results.form.rows[name]


def needs_on_map(panel, field="besoin"):
    layer = panel.map.layer_of(COMMUNE)
    return {feature["code"]: feature[field] for feature in layer.getFeatures()}


def test_an_empty_project_offers_three_ways_to_begin(panel):
    assert panel.stack.currentWidget() is panel.empty
    click(panel.empty.start)
    assert panel.stack.currentWidget() is panel.work
    steps = panel.configuration.steps
    assert steps["data"].state == "à faire" and steps["data"].body.isVisible()


def test_the_demo_is_read_drawn_and_told(demo):
    session = demo.session
    assert demo.tabs.currentWidget().widget() is demo.results
    # The next step is said, until it is put away.
    assert demo.results.hint.isVisible()
    click(demo.results.hint.away)
    assert not demo.results.hint.isVisible()
    assert {step.state for step in demo.configuration.steps.values()} == {"fait"}
    assert "7\u202f856" in demo.top.headline.text() and "fictives" in demo.top.headline.text()
    chosen = {name: layer.name() for name, layer in demo.configuration.data.layers().items()}
    assert chosen == {
        "COMMUNES": "Otelo démo\u202f: communes",
        "INDICATEURS": "Otelo démo\u202f: indicateurs",
        "MENAGES": "Otelo démo\u202f: ménages",
    }
    (group,) = groups()
    assert group.name() == session.title()
    assert needs_on_map(demo) == session.study.communes["besoin"].to_dict()
    assert sum(needs_on_map(demo).values()) == session.study.total == 7856
    # The bars of the terms end on the need, those of the bridge on what is placed.
    assert demo.results.terms.bars[-1].text == "7\u202f856"
    placed = int(session.study.communes["place"].sum())
    assert demo.results.bridge.bars[-1].end == placed


def test_layers_are_recognised_by_their_fields(demo, qgis_app):
    layers = list(QgsProject.instance().mapLayers().values())
    inputs = [layer for layer in layers if not layer.customProperty(MARK)]
    found = {name: layer.name() for name, layer in recognised(inputs).items()}
    assert found["COMMUNES"] == "Otelo démo\u202f: communes"
    assert found["INDICATEURS"] == "Otelo démo\u202f: indicateurs"
    # The results of the panel never go back in, nor do the communes as indicators.
    assert not recognised([layer for layer in layers if layer.customProperty(MARK)])
    communes = next(layer for layer in inputs if layer.name() == "Otelo démo\u202f: communes")
    assert [name for name, score in scores(communes).items() if score] == ["COMMUNES"]


def test_one_parameter_by_keyboard_changes_figures_table_charts_and_map(demo):
    session, before = demo.session, needs_on_map(demo)
    layers = set(QgsProject.instance().mapLayers())
    box = row_of(demo, "projection").editor.box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "2040")
    QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: settled(demo))
    assert session.scenario.projection == 2040
    expected = evaluate_study(session.data.inputs, Scenario(projection=2040))
    assert session.study.total == expected.total
    assert needs_on_map(demo) == expected.communes["besoin"].to_dict() != before
    # In place: the same layers, and the gap to the reference.
    assert set(QgsProject.instance().mapLayers()) == layers
    gap = expected.total - sum(before.values())
    assert sum(needs_on_map(demo, "ecart").values()) == gap
    assert f"+{gap // 1000}\u202f{gap % 1000:03}" in demo.top.headline.text()
    row = row_of(demo, "projection")
    assert "<b>" in row.label.text() and row.reset.isVisible()
    click(row.reset)
    until(lambda: settled(demo))
    assert session.scenario == Scenario() and needs_on_map(demo) == before
    assert not row.reset.isVisible()


def test_the_scenario_of_households_is_a_grid(demo):
    buttons = row_of(demo, "b2_scenario").editor.buttons
    assert len(buttons) == 9
    click(buttons["ph_h"])
    until(lambda: settled(demo))
    assert demo.session.scenario.b2_scenario == "ph_h"
    assert demo.session.study.total > demo.session.reference.total
    assert "Scénario" in demo.top.undo.toolTip()


def test_each_parameter_tells_its_weight(demo):
    """Beside each parameter, how far the need goes; on the grid, what each scenario of households gives."""
    session = demo.session
    until(lambda: session.weights is not None)
    row = row_of(demo, "b1_horizon_resorption")
    low, high = session.weights.ranges["b1_horizon_resorption"]
    assert low < session.study.total < high and row.weight.isVisible()
    assert f"{high:,}".replace(",", "\u202f") in row.weight.toolTip()
    grid = row_of(demo, "b2_scenario").editor.buttons
    assert grid["central_c"].text() == "7\u202f856"
    click(grid["pb_b"])
    until(lambda: settled(demo) and session.is_idle)
    assert grid["pb_b"].text().replace("\u202f", "") == str(session.study.total)


def test_each_brique_says_where_its_figures_come_from(demo, qgis_app):
    page = demo.configuration.parameters
    assert page.origins["b14"].text() == "Dans vos données\u202f: Fichier des logements par commune."
    assert "demandes de logement social" in page.origins["b12"].text() and not page.origins[""].isVisible()
    inputs = demo.session.data.inputs
    frame = inputs.indicators.assign(cohab=[None, 1.0])
    told = origins(replace(inputs, indicators=frame), demo.session.scenario, "b12", {"cohab": 2021})
    assert ("Fichier des logements par commune", "2021", 1, 2) in told
    assert origins(inputs, GuideScenario(), "b12", {}) == []


def test_undo_and_redo(demo):
    session = demo.session
    first = session.study.total
    session.set_value("projection", 2035)
    session.set_value("b1_horizon_resorption", 2040)
    until(lambda: settled(demo))
    second = session.study.total
    assert second != first
    click(demo.top.undo)
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert session.scenario == Scenario() and session.study.total == first
    assert not demo.top.undo.isEnabled() and demo.top.redo.isEnabled()
    QTest.keyClick(demo.top.redo, Qt.Key.Key_Space)
    click(demo.top.redo)
    until(lambda: settled(demo))
    assert session.study.total == second and not demo.top.redo.isEnabled()


def test_a_dragged_slider_is_one_change_to_undo(demo, monkeypatch):
    # However slow the machine, it is one gesture.
    monkeypatch.setattr(session, "ONE_GESTURE_S", 600.0)
    slider = row_of(demo, "projection").editor.slider
    for year in range(2031, 2046):
        slider.setValue(year)
    assert demo.session.undo_stack.count() == 1
    until(lambda: settled(demo))
    click(demo.top.undo)
    assert demo.session.scenario.projection == 2030


def test_a_newer_change_makes_an_older_one_stale(demo):
    """Fifty changes in a row: the last one is shown, few were computed, none after it."""
    shown = []
    demo.session.computed.connect(lambda: shown.append(demo.session.outcome.state.scenario.projection))
    for year in range(2031, 2050):
        demo.session.set_value("projection", year)
    until(lambda: settled(demo))
    assert shown == [2049]


def test_what_is_refused_is_said_and_what_was_known_stays(demo):
    session = demo.session
    total = session.study.total
    session.set_value("projection", 2010)
    assert "projection" in demo.top.problem.text() and demo.top.problem.isVisible()
    assert session.scenario.projection == 2030
    # A scenario that the data cannot feed is a step to correct.
    session.set_value("projection", 2060)
    until(lambda: bool(session.problem))
    assert "2050" in demo.top.problem.text() and session.study.total == total
    assert demo.configuration.steps["parameters"].state == "à corriger"
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert not demo.top.problem.isVisible()
    assert demo.configuration.steps["parameters"].state == "fait"


def test_a_territory_has_its_own_values(demo):
    page, session = demo.configuration.parameters, demo.session
    demo.tabs.setCurrentIndex(0)
    codes = list(session.territory_names())
    page.where.setCurrentIndex(1)
    page.where.activated.emit(1)
    row = page.rows["b1_horizon_resorption"]
    assert not page.rows["projection"].isEnabled() and row.isEnabled()
    row.editor.box.setValue(2035)
    until(lambda: settled(demo))
    assert session.scenario.territoires == {codes[0]: {"b1_horizon_resorption": 2035}}
    assert session.scenario.b1_horizon_resorption == 2050
    page.where.setCurrentIndex(0)
    page.where.activated.emit(0)
    assert "Propre à" in row.note.text()
    page.where.setCurrentIndex(1)
    page.where.activated.emit(1)
    click(row.reset)
    until(lambda: settled(demo))
    assert session.scenario == Scenario()


def test_fewer_territories(demo):
    step, session = demo.configuration.territories, demo.session
    demo.configuration.steps["territories"].button.setChecked(True)
    whole = session.study.total
    step.search.setText("saint-omer")
    hidden = [step.list.item(row).isHidden() for row in range(step.list.count())]
    assert hidden.count(True) == 1
    step.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    until(lambda: settled(demo))
    assert len(session.study.analysis) == 1 and session.study.total < whole
    assert sum(value for value in needs_on_map(demo).values() if value) == session.study.total
    step.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert "au moins un" in demo.top.problem.text() and len(session.state.territories) == 1
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert session.study.total == whole


def test_each_theme_draws_every_territory(demo):
    """Whatever the values become, each territory is in one class of the reference."""
    for year in (2049, 2023):
        demo.session.set_value("projection", year)
        until(lambda: settled(demo))
        for theme in THEMES:
            demo.set_theme(theme.key)
            assert demo.results.shown_mesh == theme.mesh
            assert not undrawn(demo.map.layer_of(theme.mesh)), (theme, year)


def undrawn(layer):
    """Names of the territories that no class draws."""
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        if not renderer.originalSymbolsForFeature(feature, context):
            found.append(feature["nom"])
    renderer.stopRender(context)
    return found


def test_the_table_and_the_map_select_together(demo):
    demo.set_theme("communes")
    table, layer = demo.results.table, demo.map.layer_of(COMMUNE)
    QApplication.processEvents()
    index = table.rows.index(0, 0)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())
    (code,) = table.selected()
    assert [feature["code"] for feature in layer.selectedFeatures()] == [code]
    need = int(demo.session.study.communes.loc[code, "besoin"])
    assert demo.results.terms.bars[-1].end == need
    assert "Dunkerque" in demo.results.scope.text()
    # The other way; a change keeps what is selected.
    other = table.rows.codes[5]
    layer.selectByIds([f.id() for f in layer.getFeatures() if f["code"] == other])
    assert table.selected() == [other]
    demo.session.set_value("projection", 2035)
    until(lambda: settled(demo))
    assert table.selected() == [other]
    assert [feature["code"] for feature in layer.selectedFeatures()] == [other]
    click(demo.results.clear)
    assert not table.selected() and not layer.selectedFeatureCount()


def test_a_click_on_the_map_shows_a_territory(demo, monkeypatch):
    """By the mouse, where Dunkerque is; its figure is explained; then the tool is put away."""
    canvas, layer = demo.iface.mapCanvas(), demo.map.layer_of(COMMUNE)
    canvas.setLayers([layer])
    until(lambda: canvas.size().width() > 200)
    canvas.setExtent(layer.extent())
    canvas.refresh()
    canvas.waitWhileRendering()
    click(demo.results.pointer)
    town = next(feature for feature in layer.getFeatures() if feature["code"] == "59183")
    place = town.geometry().pointOnSurface().asPoint()
    spot = canvas.getCoordinateTransform().transform(place)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(spot.x()), int(spot.y())))
    until(lambda: demo.results.table.selected() == ["59183"])
    assert demo.results.shown_mesh == COMMUNE and "Dunkerque" in demo.results.scope.text()
    opened = []
    monkeypatch.setattr("otelo_qgis.gui.panel.open_file", lambda path: opened.append(path) or True)
    click(demo.results.explain)
    assert "Dunkerque" in opened[0].read_text(encoding="utf-8")
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert not demo.results.pointer.isChecked()


def test_the_table_sorts_searches_and_copies(demo):
    table = demo.results.table
    demo.set_theme("communes")
    needs = [demo.session.study.communes.loc[code, "besoin"] for code in table.rows.codes]
    assert needs == sorted(needs, reverse=True)
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(0) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    names = [demo.session.study.communes.loc[code, "nom"].casefold() for code in table.rows.codes]
    assert names == sorted(names)
    QTest.keyClicks(demo.results.search, "59183")
    assert table.rows.codes == ["59183"]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, line = QApplication.clipboard().text().split("\n")
    assert head.startswith("code\t") and line.startswith("59183\tDunkerque\t")


def test_a_layer_that_was_removed_is_drawn_again_when_it_is_asked_for(demo):
    QgsProject.instance().removeMapLayer(demo.map.layer_of(COMMUNE).id())
    demo.session.set_value("projection", 2035)
    until(lambda: settled(demo))
    assert demo.map.layer_of(COMMUNE) is None
    click(demo.results.themes.buttons["objectifs"])
    assert sum(needs_on_map(demo).values()) == demo.session.study.total


def test_two_projects_in_a_row(demo):
    QgsProject.instance().clear()
    assert demo.stack.currentWidget() is demo.empty and demo.session.study is None
    click(demo.empty.demo)
    until(lambda: settled(demo))
    assert len(groups()) == 1 and demo.session.study.total == 7856


def test_the_edition_of_the_guide(panel):
    for table in ("menages", "indicateurs", "communes"):
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{GUIDE_DEMO}|layername={table}", table, "ogr"))
    click(panel.empty.start)
    until(lambda: not panel.session.latest.is_busy)
    # Its data do not serve the national edition: said, with the layers still chosen.
    assert panel.top.problem.isVisible() and panel.configuration.steps["data"].state == "à corriger"
    combo = panel.configuration.edition.combo
    panel.configuration.steps["edition"].button.setChecked(True)
    combo.setCurrentIndex(combo.findData("guide"))
    combo.activated.emit(combo.currentIndex())
    until(lambda: settled(panel))
    assert panel.session.study.edition == "guide"
    bars = {bar.label: bar.end for bar in panel.results.destinations.bars}
    assert sum(bars.values()) == panel.session.study.total
    assert panel.results.parts[panel.results.destinations.title].isVisible()
    assert not panel.results.parts[panel.results.years.title].isVisible()
    panel.session.set_value("horizon_resorption", 10)
    until(lambda: settled(panel))
    assert panel.session.study.total > panel.session.reference.total


def test_a_study_is_opened(panel, study_file):
    panel.open_study(str(study_file))
    until(lambda: settled(panel))
    assert panel.session.study.total == 10402
    assert panel.session.title() == study_file.stem
    assert sum(needs_on_map(panel).values()) == 10402
    assert "étude" in panel.configuration.steps["data"].said.text()


def test_it_fits_in_320_pixels(iface):
    before, font = QApplication.font(), QApplication.font()
    # As on a screen: the letters of the offscreen platform are a quarter wider.
    font.setPixelSize(11)
    QApplication.setFont(font)
    panel = Panel(iface, iface.mainWindow())
    try:
        panel.start()
        panel.show()
        for step in panel.configuration.steps.values():
            step.button.setChecked(True)
        panel.follow_up.shown.show()
        QApplication.processEvents()
        bar = panel.tabs.tabBar()
        assert bar.sizeHint().width() <= 312 and bar.tabText(2) == "Suivi"
        for number in range(3):
            area = panel.tabs.widget(number)
            bar = area.verticalScrollBar().sizeHint().width()
            assert area.widget().minimumSizeHint().width() + bar <= 312
        assert panel.minimumSizeHint().width() <= 320
    finally:
        QApplication.setFont(before)
        panel.close_session()


def test_nothing_is_left_behind(demo):
    demo.session.set_value("projection", 2035)
    demo.close_session()
    assert not [thread for thread in threading.enumerate() if thread.name == "otelo"]
    # The project no longer calls it.
    QgsProject.instance().clear()
    assert demo.stack.currentWidget() is demo.work
