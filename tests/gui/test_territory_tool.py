# SPDX-License-Identifier: GPL-2.0-or-later
"""The territories that are evaluated, picked on the map by the mouse."""

from __future__ import annotations

import pytest
from gui_support import click, settled, until
from qgis.core import QgsProject
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from otelo_qgis.engine.definitions.tables import COMMUNE
from otelo_qgis.gui.map_link import picked_with

LEFT = Qt.MouseButton.LeftButton


@pytest.mark.parametrize(
    ("chosen", "found", "drawn", "added", "expected"),
    [
        (None, ["A"], False, False, ["A"]),
        (["A"], ["B"], False, False, ["A", "B"]),
        (["A", "B"], ["B"], False, False, ["A"]),
        (["A"], ["B", "C"], True, False, ["B", "C"]),
        (["A"], ["B"], True, True, ["A", "B"]),
        (["A"], ["A"], False, False, []),
    ],
)
def test_what_is_chosen_once_some_are_picked(chosen, found, drawn, added, expected):
    assert picked_with(chosen, found, drawn, added) == expected


@pytest.fixture
def canvas(demo):
    """The map on the communes, its tool taken."""
    demo.show_tab(demo.configuration)
    demo.configuration.steps["territories"].button.setChecked(True)
    canvas, layer = demo.iface.mapCanvas(), demo.map.layer_of(COMMUNE)
    canvas.setLayers([layer])
    until(lambda: canvas.size().width() > 200)
    canvas.setExtent(layer.extent())
    canvas.refresh()
    canvas.waitWhileRendering()
    click(demo.configuration.territories.picker)
    return canvas


def spot(canvas, layer, code):
    """Where a commune is, in pixels."""
    feature = next(one for one in layer.getFeatures() if one["code"] == code)
    place = canvas.getCoordinateTransform().transform(feature.geometry().pointOnSurface().asPoint())
    return QPoint(int(place.x()), int(place.y()))


def drag(canvas, start, end):
    view = canvas.viewport()
    QTest.mousePress(view, LEFT, pos=start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, pos=end)


def test_clicks_and_a_rectangle_choose_territories(demo, canvas):
    session, layer = demo.session, demo.map.layer_of(COMMUNE)
    zones = session.data.inputs.communes["analyse"]
    first, second = session.territory_names()
    spots = {zone: spot(canvas, layer, zones.index[zones == zone][0]) for zone in (first, second)}
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spots[second])
    until(lambda: settled(demo))
    assert session.state.territories == (second,) and list(session.study.analysis.index) == [second]
    checked = [demo.configuration.territories.list.item(row).checkState() for row in range(2)]
    assert checked == [Qt.CheckState.Unchecked, Qt.CheckState.Checked]
    # What is left out is no difference from the reference, which had both.
    assert "comme la référence sur les mêmes territoires" in demo.top.headline.text()
    assert demo.scenarios.table.item(0, 2).text() == "0"
    assert all(bar.before == bar.end - bar.start for bar in demo.results.terms.bars if bar.before is not None)
    # The other one, which the study no longer has, is still on the map; then it is taken off.
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spots[first])
    until(lambda: settled(demo))
    assert session.state.territories is None
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spots[first])
    QTest.mouseClick(canvas.viewport(), LEFT, pos=spots[first])
    assert "au moins un" in demo.top.problem.text() and session.state.territories == (first,)
    until(lambda: settled(demo))
    drag(canvas, QPoint(2, 2), QPoint(canvas.width() - 3, canvas.height() - 3))
    until(lambda: settled(demo))
    assert session.state.territories is None
    # All of it is undone like any other change, each pick by itself however fast they came.
    assert session.undo_stack.count() == 4
    click(demo.top.undo)
    until(lambda: settled(demo))
    assert session.state.territories == (first,)


def test_the_tool_is_put_away(demo, canvas):
    picker = demo.configuration.territories.picker
    assert picker.isChecked()
    canvas.setMapTool(QgsMapToolPan(canvas))
    assert not picker.isChecked()
    click(picker)
    QTest.mouseClick(canvas.viewport(), LEFT, pos=QPoint(1, 1))
    assert "aucune commune" in demo.top.problem.text() and demo.session.state.territories is None
    click(picker)
    assert canvas.mapTool() is None and not picker.isChecked()
    # Nor does it outlive a project, or communes that were removed.
    click(picker)
    QgsProject.instance().clear()
    assert canvas.mapTool() is None and not picker.isChecked()
