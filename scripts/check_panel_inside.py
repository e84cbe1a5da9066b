# SPDX-License-Identifier: GPL-2.0-or-later
"""What scripts/check_panel.py has QGIS run: the everyday loops of the panel, by mouse and keyboard.

Each click is counted, and each answer timed, with the work that it asks of the processors: from the gesture
that ends it to the map, the table and the charts painted. Between two steps QGIS has the hand for some
milliseconds.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsFeatureRequest, QgsProject
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QDockWidget, QLineEdit
from qgis.utils import iface, plugins

IMAGES, SUFFIX, FOLDER = (os.environ[name] for name in ("CHECK_IMAGES", "CHECK_SUFFIX", "CHECK_FOLDER"))
LEFT = Qt.MouseButton.LeftButton
MEASURES = {}
STATE = {"clicks": 0, "work": 0.0}


def grab(widget, name):
    QApplication.processEvents()
    widget.grab().save(f"{IMAGES}/{name}{SUFFIX}.png")


def click(widget, place=None):
    STATE["clicks"] += 1
    STATE["work"] = time.process_time()
    QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())


def type_in(widget, text):
    for letter in text:
        # QtTest has no key for a letter with an accent.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(widget, press)


def answer(text):
    """Give a text to the dialog that is about to open, and accept it by Enter."""

    def reply():
        box = QApplication.activeModalWidget()
        if box is None:
            QTimer.singleShot(100, reply)
            return
        line = box.findChild(QLineEdit)
        line.setFocus()
        # Whole: a list of what it could become would take the Enter of a text that is typed.
        line.setText(text)
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(300, reply)


def is_painted(panel):
    """Whether what was asked is computed, and drawn on the map."""
    session = panel.session
    canvas = iface.mapCanvas()
    return not session.latest.is_busy and session.is_up_to_date and not canvas.isDrawing()


def wait(is_over, limit):
    """Let QGIS work until a condition holds, for `limit` seconds at most; how long it took."""
    begin = time.perf_counter()
    while not is_over():
        QApplication.processEvents()
        time.sleep(0.005)
        assert time.perf_counter() - begin < limit
    return time.perf_counter() - begin


def painted(panel):
    """Let QGIS work until all is painted; how long it took."""
    begin = time.perf_counter()
    wait(lambda: is_painted(panel), 30)
    # What is drawn is shown, and the widgets are painted.
    QApplication.processEvents()
    iface.mapCanvas().waitWhileRendering()
    QApplication.processEvents()
    return time.perf_counter() - begin


def told(key, seconds):
    work = time.process_time() - STATE["work"]
    MEASURES[key] = {"clicks": STATE["clicks"], "seconds": seconds, "work": work}
    STATE["clicks"] = 0


def tab(panel, number):
    bar = panel.tabs.tabBar()
    click(bar, bar.tabRect(number).center())


def newer(name, change):
    """A table of the demo with other figures, in the project."""
    (old,) = (
        one for one in QgsProject.instance().mapLayers().values() if one.customProperty("otelo/demo") == name
    )
    layer = old.materialize(QgsFeatureRequest())
    layer.setName(f"{name}_2023")
    rows = {one.id(): change(one) for one in layer.getFeatures()}
    layer.dataProvider().changeAttributeValues(rows)
    QgsProject.instance().addMapLayer(layer)
    return layer


def updated(panel, window):
    """The study redone on newer tables, by its dialog."""

    def lower(row):
        return {
            row.fieldNameIndex("tx_lv"): 0.8 * row["tx_lv"],
            row.fieldNameIndex("cohab"): 1.3 * row["cohab"],
        }

    def more(row):
        return {row.fieldNameIndex("central_c"): row["central_c"] * (1 + 0.0002 * (row["annee"] - 2021))}

    tables = {"INDICATEURS": newer("indicateurs", lower), "MENAGES": newer("menages", more)}
    before = panel.session.study.total

    def reply():
        box = QApplication.activeModalWidget()
        for name, layer in tables.items():
            box.combos[name].setLayer(layer)
        grab(box, "panneau_12_donnees")
        click(box.buttons.button(QDialogButtonBox.StandardButton.Ok))

    tab(panel, 0)
    panel.configuration.steps["data"].button.setChecked(True)
    yield 200
    QTimer.singleShot(500, reply)
    click(panel.configuration.data.update_button)
    while panel.session.reference_name == "" or not panel.session.is_idle or panel.scenarios.beside.is_busy:
        yield 100
    painted(panel)
    bars = panel.scenarios.chart.bars
    assert bars[0].end == before and bars[-1].end == panel.session.study.total, bars
    yield 500
    grab(window, "panneau_11_actualiser")


def keys_pasted(panel, window):
    """A key written with its weights, as a spreadsheet gives it, in the table of « Ventilation »."""
    parts = panel.configuration.steps
    for key in ("data", "parameters"):
        parts[key].button.setChecked(False)
    parts["keys"].button.setChecked(True)
    yield 200
    table = panel.configuration.keys.table
    QApplication.clipboard().setText("0,75 polarites + 0,25 emplois")
    table.setCurrentCell(0, 1)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    painted(panel)
    assert panel.session.state.decisions.keys
    yield 300
    grab(window, "panneau_13_cles")
    click(panel.top.undo)
    painted(panel)
    parts["keys"].button.setChecked(False)


def territory_picked(panel, window):
    """One territory of two, by a click on the map; then all of them."""
    step = panel.configuration.steps["territories"]
    step.button.setChecked(True)
    yield 200
    canvas = iface.mapCanvas()
    click(panel.configuration.territories.picker)
    canvas.zoomToFullExtent()
    painted(panel)
    click(canvas.viewport())
    painted(panel)
    assert len(panel.session.state.territories) == 1
    yield 300
    grab(window, "panneau_14_territoires")
    click(panel.configuration.territories.picker)
    click(panel.top.undo)
    painted(panel)
    assert panel.session.state.territories is None
    step.button.setChecked(False)


def followed(panel, window):
    """The objectives followed on what was started: from 30 to 110 % of a year of
    the objective, as the commune comes."""
    table = Path(FOLDER, "sitadel.csv")
    communes = panel.session.study.communes
    lines = [
        f"{code},{year},{int(objective / 14 * (0.3 + 0.1 * (place % 9)))}"
        for place, (code, objective) in enumerate(communes["objectif"].items())
        for year in (2021, 2022, 2023)
    ]
    table.write_text("code,annee,commences\n" + "\n".join(lines), encoding="utf-8")
    page = panel.follow_up
    tab(panel, 2)
    yield 300
    answer(str(table))
    click(page.combos["CONSTRUCTION"].browse)
    assert page.parameters()["CONSTRUCTION"] == str(table), page.parameters()
    click(page.run)
    wait(lambda: page.followed is not None and not panel.follow_reader.is_busy, 60)
    painted(panel)
    yield 800
    grab(window, "panneau_15_suivi")


def steps():
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() == "Layers")
    plugin = plugins["otelo_qgis"]
    # The button of the toolbar, and the page that a project without a study shows.
    next(iter(plugin.actions)).trigger()
    panel = plugin.panel
    window.resizeDocks([panel], [430], Qt.Orientation.Horizontal)
    yield 500
    grab(window, "panneau_1_vide")
    click(panel.empty.demo)
    yield 500
    painted(panel)
    while not panel.session.is_idle:
        yield 100
    grab(window, "panneau_2_demo")
    STATE["clicks"] = 0

    # 1. One parameter: the year of projection, typed.
    box = panel.results.form.rows["projection"].editor.box
    line = box.findChild(QLineEdit)
    STATE["clicks"] += 1
    QTest.mouseDClick(line, LEFT, pos=line.rect().center())
    line.selectAll()
    type_in(line, "2040")
    STATE["work"] = time.process_time()
    QTest.keyClick(line, Qt.Key.Key_Return)
    told("parametre", painted(panel))
    assert panel.session.scenario.projection == 2040
    while not panel.session.is_idle:
        yield 100
    yield 200
    grab(window, "panneau_3_reglage")

    # 2. Another EPCI: a line of the table.
    panel.results.everyday.setCollapsed(True)
    yield 300
    table = panel.results.table
    place = table.visualRect(table.rows.index(1, 0)).center()
    click(table.viewport(), place)
    told("epci", painted(panel))
    assert len(table.selected()) == 1 and "CA" in panel.results.scope.text().upper()
    yield 500
    grab(window, "panneau_4_epci")
    click(panel.results.clear)
    STATE["clicks"] = 0

    # 3. A scenario: kept, compared with the reference, exported.
    tab(panel, 3)
    yield 200
    answer("Projection 2040")
    click(panel.scenarios.buttons["keep"])
    yield 300
    while panel.scenarios.latest.is_busy:
        yield 50
    rows = panel.scenarios.table
    click(rows.viewport(), rows.visualItemRect(rows.item(1, 0)).center())
    yield 300
    # The bars go from the reference to what is worked on.
    for _ in range(100):
        bars = panel.scenarios.chart.bars
        if bars and bars[-1].end == panel.session.study.total:
            break
        yield 50
    else:
        raise AssertionError([(bar.label, bar.end) for bar in bars])
    yield 300
    grab(window, "panneau_5_scenarios")
    tab(panel, 4)
    yield 200
    target = Path(FOLDER, "besoins.xlsx")
    answer(str(target))
    click(panel.exports.buttons["tableur"])
    made = wait(lambda: target.exists() and not (panel.saver.is_busy or panel.exporter.is_busy), 60)
    told("scenario", made)
    yield 500
    grab(window, "panneau_6_export")

    # The configuration; what was set is undone by keyboard.
    tab(panel, 0)
    panel.configuration.parameters.groups["b2"].setCollapsed(False)
    yield 500
    grab(window, "panneau_7_configuration")
    panel.top.undo.setFocus()
    QTest.keyClick(panel.top.undo, Qt.Key.Key_Space)
    painted(panel)
    assert panel.session.scenario.projection == 2030
    click(panel.top.redo)
    painted(panel)

    # Capacities of communes, pasted.
    parts = panel.configuration.steps
    for key in ("data", "parameters"):
        parts[key].button.setChecked(False)
    parts["decisions"].button.setChecked(True)
    step = panel.configuration.decisions
    step.kind.setCurrentIndex(step.kind.findData("capacites"))
    step.kind.activated.emit(step.kind.currentIndex())
    codes = step.codes[:4]
    QApplication.clipboard().setText("\n".join(f"{code}\t{400 - 90 * n}" for n, code in enumerate(codes)))
    step.table.setCurrentCell(0, 2)
    step.table.setFocus()
    QTest.keyClick(step.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    painted(panel)
    assert len(panel.session.state.decisions.local) == 4
    yield 400
    grab(window, "panneau_10_communes")
    click(panel.top.undo)
    painted(panel)
    parts["decisions"].button.setChecked(False)
    yield from keys_pasted(panel, window)
    yield from territory_picked(panel, window)
    yield from followed(panel, window)
    tab(panel, 0)
    parts["parameters"].button.setChecked(True)

    # Each theme of the map by one click; the narrowest panel.
    tab(panel, 1)
    for button in panel.results.themes.buttons.values():
        click(button)
        painted(panel)
        yield 100
    yield 300
    grab(window, "panneau_8_ecart")
    window.resizeDocks([panel], [320], Qt.Orientation.Horizontal)
    yield 400
    assert panel.width() <= 330, panel.width()
    grab(panel, "panneau_9_etroit")
    for number in range(panel.tabs.count()):
        area = panel.tabs.widget(number)
        inside = area.widget().minimumSizeHint().width()
        assert inside <= area.viewport().width() + 1, (number, inside, area.viewport().width())
    # Newer data: fewer vacant dwellings, more households.
    window.resizeDocks([panel], [430], Qt.Orientation.Horizontal)
    yield from updated(panel, window)
    # Another project: nothing is left.
    QgsProject.instance().setDirty(False)
    QgsProject.instance().clear()
    yield 200
    assert panel.stack.currentWidget() is panel.empty
    Path(FOLDER, "mesures.json").write_text(json.dumps(MEASURES), encoding="utf-8")


def forward(run):
    try:
        QTimer.singleShot(next(run), lambda: forward(run))
    except StopIteration:
        os._exit(0)
    except Exception:
        traceback.print_exc()
        os._exit(1)


QTimer.singleShot(4000, lambda: forward(steps()))
