# SPDX-License-Identifier: GPL-2.0-or-later
"""What scripts/check_modeller.py has QGIS run: the page docs/modeleur.md done by mouse and keyboard.

Each step is what a person does; between two of them QGIS has the hand for some milliseconds. A dialog that
blocks is opened by `post`, so that the next step can fill it.
"""

import os
import traceback
from pathlib import Path

import processing
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from processing.modeler.ModelerDialog import ModelerDialog
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QEvent, QModelIndex, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
    QTextEdit,
    QToolButton,
    QTreeView,
    QTreeWidget,
)
from qgis.utils import plugins

from otelo_qgis.engine.common.typography import typeset

IMAGES, DEMO, FOLDER = (os.environ[name] for name in ("CHECK_IMAGES", "CHECK_DEMO", "CHECK_FOLDER"))
LAYERS = {"COMMUNES": "communes", "INDICATEURS": "indicateurs", "MENAGES": "ménages"}
LEFT = Qt.MouseButton.LeftButton
PLUGIN = os.environ["CHECK_PLUGIN"]
# Served models whose pictures the page has.
SHOWN = ("modele_evaluation", "modele_diagnostic", "modele_volets", "modele_departement")
HIGH = "Population haute, décohabitation en accélération"


def grab(widget, name):
    QApplication.processEvents()
    widget.grab().save(f"{IMAGES}/{name}.png")


def post(job, *arguments):
    """Do it once the step is over: what it opens may block."""
    QTimer.singleShot(0, lambda: job(*arguments))


def click(widget, place=None):
    QTest.mouseClick(widget, LEFT, pos=place or widget.rect().center())


def double_click(widget, place):
    QTest.mouseClick(widget, LEFT, pos=place)
    QTest.mouseDClick(widget, LEFT, pos=place)


def type_in(line, text):
    line.setFocus()
    line.selectAll()
    for letter in text:
        # QtTest has no key for a letter with an accent.
        press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(line, press)


def take(combo, row):
    """Open a list by a click, and take one of its lines by another: chosen, or checked, or no longer."""
    click(combo)
    view = combo.view()
    index = combo.model().index(row, combo.modelColumn())
    view.scrollTo(index)
    # Sooner, Qt takes the click for the second of a double one.
    QTest.qWait(QApplication.doubleClickInterval() + 100)
    QTest.mouseClick(view.viewport(), LEFT, pos=view.visualRect(index).center())
    QTest.qWait(200)
    combo.hidePopup()


def pick(combo, text):
    """Take the line of a list that has the text, as it is printed."""
    text, lines = typeset(text), [combo.itemText(row) for row in range(combo.count())]
    rows = [row for row, line in enumerate(lines) if text in typeset(line)]
    assert rows, (text, lines)
    take(combo, rows[0])
    assert text in typeset(combo.currentText()), (text, combo.currentText())


def modal():
    found = QApplication.activeModalWidget()
    assert found is not None, "no dialog"
    return found


def press_ok(dialog):
    box = dialog.findChildren(QDialogButtonBox)[-1]
    click(box.button(QDialogButtonBox.StandardButton.Ok))


def dock(box, name):
    return next(one for one in box.findChildren(QDockWidget) if name in one.objectName())


def add_input(box, kind):
    """Double-click on a kind of input of the designer, by its id: its words change with the version."""
    tree = dock(box, "Inputs").findChild(QTreeWidget)
    group = tree.topLevelItem(0)
    items = [group.child(row) for row in range(group.childCount())]
    item = next(one for one in items if one.data(0, Qt.ItemDataRole.UserRole) == kind)
    tree.scrollToItem(item)
    post(double_click, tree.viewport(), tree.visualItemRect(item).center())


def add_step(box, title):
    """Look for an algorithm in the designer, and double-click on it."""
    place = dock(box, "Algorithms")
    type_in(place.findChild(QgsFilterLineEdit), title)
    QTest.qWait(500)
    tree = place.findChild(QTreeView)
    tree.expandAll()
    index = _find(tree.model(), title)
    assert index is not None, title
    tree.scrollTo(index)
    post(double_click, tree.viewport(), tree.visualRect(index).center())


def _find(model, title, parent=None):
    """The index of a title in a tree, at any depth; None where there is none."""
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        if model.data(index) == title:
            return index
        below = _find(model, title, index)
        if below is not None:
            return below
    return None


def visible(widget, kind):
    """The parts of a form that a person sees."""
    return [one for one in widget.findChildren(kind) if one.isVisible()]


def wire(widget, text):
    """Take a value from an input of the model: the button of sources, its menu, then the list."""
    post(click, visible(widget, QToolButton)[0])
    yield 600
    menu = QApplication.activePopupWidget()
    # Value, expression, input of the model, output of an algorithm: the words change with the version.
    action = next(one for one in menu.actions() if "ntr" in one.text() or "Model Input" in one.text())
    click(menu, menu.actionGeometry(action).center())
    yield 600
    combo = visible(widget, QComboBox)[0]
    if combo.currentText() != text:
        pick(combo, text)


def picture(box, name):
    """The canvas as it is when it is made to fit."""
    scene = box.view().scene()
    whole = scene.itemsBoundingRect().adjusted(-40, -40, 40, 40)
    box.view().fitInView(whole, Qt.AspectRatioMode.KeepAspectRatio)
    grab(box, name)


def make_a_model(box):
    """« Mon premier modèle » of the page."""
    for name in ("Indicateurs", "Ménages"):
        add_input(box, "source")
        yield 1200
        dialog = modal()
        type_in(dialog.findChildren(QLineEdit)[0], name)
        # Else the form of the model would not offer a table without geometry.
        kinds = visible(dialog, QComboBox)[0]
        take(kinds, 0)
        take(kinds, kinds.count() - 1)
        if name == "Indicateurs":
            grab(dialog, "modeleur_1_entree")
        press_ok(dialog)
        yield 800
    add_step(box, "Volet B : évaluer les besoins")
    yield 1500
    dialog = modal()
    dialog.resize(900, 900)
    yield 300
    wrappers = dialog.widget.widget.wrappers
    yield from wire(wrappers["INDICATEURS"], "Indicateurs")
    yield from wire(wrappers["MENAGES"], "Ménages")
    type_in(visible(wrappers["PROJECTION"], QLineEdit)[0], "2035")
    pick(wrappers["B2_SCENARIO"].words, HIGH)
    type_in(visible(wrappers["BESOINS"], QLineEdit)[0], "Besoins du scénario haut")
    grab(dialog, "modeleur_2_etape")
    press_ok(dialog)
    yield 800
    properties = visible(dock(box, "Properties"), QLineEdit)
    type_in(properties[0], "Mes besoins")
    type_in(properties[1], "Otelo")
    valid, issues = box.model().validate()
    assert valid, issues
    yield 300
    picture(box, "modeleur_3_modele")


def run_it(box):
    """The model run from the designer, on the layers of the demo."""
    post(click, box.toolbar().widgetForAction(box.actionRun()))
    yield 2500
    form = QApplication.activeModalWidget() or QApplication.activeWindow()
    wrappers = form.mainWidget().wrappers
    for wrapper, layer in zip(wrappers.values(), ("indicateurs", "ménages")):
        combo = visible(wrapper.wrappedWidget(), QComboBox)[0]
        if layer not in combo.currentText():
            pick(combo, layer)
    grab(form, "modeleur_4_formulaire")
    post(click, form.runButton())
    for _ in range(80):
        yield 500
        layers = QgsProject.instance().mapLayers().values()
        found = [layer for layer in layers if layer.name().startswith("Besoins du scénario haut")]
        if found:
            break
    assert found, form.findChildren(QTextEdit)[-1].toPlainText()
    form.close()
    yield 500
    by_hand = sum(row["besoin"] for row in found[0].getFeatures())
    given = {name: f"{DEMO}|layername={name.lower()}" for name in ("INDICATEURS", "MENAGES")}
    given.update(PROJECTION=2035, B2_SCENARIO="ph_h", BESOINS="TEMPORARY_OUTPUT")
    assert by_hand == processing.run("otelo:besoins", given)["BESOIN_TOTAL"]


def run_a_batch():
    """« Trois scénarios en un lot » of the page: rows added, words picked, outputs left empty."""
    box = BatchAlgorithmDialog(QgsApplication.processingRegistry().algorithmById("otelo:evaluation").create())
    box.show()
    yield 1500
    # QGIS gives a dialog back the size that it had.
    box.resize(1500, 460)
    yield 300
    panel = box.mainWidget()
    for _ in range(2):
        panel.addRow()
    yield 300
    column = panel.parameter_to_column
    rows = (
        ("ph_h", HIGH),
        ("central_h", "centrale, décohabitation en accél"),
        ("pb_b", "basse, décohabitation en décél"),
    )
    for row, (name, words) in enumerate(rows):
        table = panel.tblParameters
        for parameter, layer in LAYERS.items():
            cell = table.cellWidget(row + 1, column[parameter])
            table.scrollTo(table.model().index(row + 1, column[parameter]))
            yield 100
            pick(visible(cell, QComboBox)[0], f"Otelo démo : {layer}")
        table.scrollTo(table.model().index(row + 1, column["B2_SCENARIO"]))
        yield 100
        pick(panel.wrappers[row][column["B2_SCENARIO"]].widget, words)
        for output in ("ETUDE", "SYNTHESE", "OBJECTIFS"):
            cell = table.cellWidget(row + 1, column[output])
            type_in(cell.findChild(QLineEdit), f"{FOLDER}/étude {name}.gpkg" if output == "ETUDE" else "")
    table.scrollTo(table.model().index(1, column["B2_SCENARIO"]))
    yield 300
    grab(box, "lot_a_la_main")
    post(click, box.runButton())
    for _ in range(60):
        yield 500
        missing = [name for name, _ in rows if not Path(FOLDER, f"étude {name}.gpkg").exists()]
        # The last file is there a little before the run is over.
        if not missing and not box.cancelButton().isEnabled():
            break
    assert not missing, missing
    yield 1000
    box.close()


def steps():
    plugins["otelo_qgis"].load_demo()
    box = ModelerDialog.create()
    box.resize(1500, 900)
    box.show()
    yield 1500
    yield from make_a_model(box)
    yield from run_it(box)
    # Closed without its question about changes.
    box.hide()
    yield from run_a_batch()
    for slug in SHOWN:
        box = ModelerDialog()
        box.resize(1500, 850)
        box.loadModel(str(Path(PLUGIN, "processing", "model", f"{slug}.model3")))
        box.show()
        yield 1500
        picture(box, slug.replace("modele_", "modeleur_modele_", 1))
        box.hide()


def forward(run):
    try:
        QTimer.singleShot(next(run), lambda: forward(run))
    except StopIteration:
        os._exit(0)
    except Exception:
        traceback.print_exc()
        os._exit(1)


QTimer.singleShot(4000, lambda: forward(steps()))
