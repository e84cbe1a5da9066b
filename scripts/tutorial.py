# SPDX-License-Identifier: GPL-2.0-or-later
"""Screenshots of docs/tutoriel.md, boite_a_outils.md and modeleur.md: python3 scripts/tutorial.py

Does in a real QGIS, on a virtual screen and in a clean profile, what the tutorial tells: the ZIP installed,
the demo territory loaded, evaluated by the dialog, its atlas made; then a batch file in the batch panel.
Needs the Debian packages qgis and xvfb.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from build_plugin import NAME, ROOT, pack
from driven_qgis import drive

sys.path.insert(0, str(ROOT))
from otelo_qgis import cli

IMAGES = ROOT / "docs" / "images"
EXAMPLES = ROOT / "docs" / "exemples"
INSIDE = """
import os, sys, traceback
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QFileDialog, QLineEdit, QMessageBox
from qgis.core import QgsProject, QgsSettings
from qgis import utils
from qgis.utils import iface
import processing

ZIP, IMAGES, FOLDER, BATCH, NAME = {zip!r}, {images!r}, {folder!r}, {batch!r}, {name!r}
QMessageBox.exec = QMessageBox.exec_ = lambda *a: QMessageBox.StandardButton.Yes

def grab(widget, name):
    QApplication.processEvents()
    widget.grab().save(IMAGES + "/" + name + ".png")

def dialog(algorithm, values=None, size=(1000, 720)):
    box = processing.createAlgorithmDialog(algorithm, values or {{}})
    box.resize(*size)
    box.show()
    return box

def draw():
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()

def steps():
    window = iface.mainWindow()
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
        if dock.objectName() == "Layers":
            window.resizeDocks([dock], [430], Qt.Orientation.Horizontal)
        if dock.objectName() == "ProcessingToolbox":
            search = dock.findChild(QLineEdit)
    # 1. The ZIP, from the plugin manager.
    manager = iface.pluginManagerInterface()
    QTimer.singleShot(1500, lambda: (grab(QApplication.activeModalWidget(), "tuto_1_zip"),
                                     QApplication.activeModalWidget().close()))
    manager.showPluginManager(6)
    yield 200
    import pyplugin_installer
    pyplugin_installer.instance().installFromZipFile(ZIP)
    utils.updateAvailablePlugins()
    if NAME not in utils.active_plugins:
        utils.loadPlugin(NAME) and utils.startPlugin(NAME)
    # 2. The demo.
    utils.plugins[NAME].load_demo()
    search.setText("otelo")
    draw()
    yield 1500
    # What follows is done without the panel.
    utils.plugins[NAME].panel.close()
    # 3. The dialog of the whole chain, filled in.
    loaded = QgsProject.instance().mapLayers().values()
    named = {{layer.name().split(" : ")[1]: layer.id() for layer in loaded if "démo : " in layer.name()}}
    study = FOLDER + "/etude.gpkg"
    given = {{"COMMUNES": named["communes"], "INDICATEURS": named["indicateurs"], "MENAGES": named["ménages"],
              "PROJECTION": 2035, "ETUDE": study}}
    box = dialog("otelo:evaluation", given)
    yield 1500
    grab(box, "tuto_3_evaluation")
    box.close()
    wanted = ("BESOINS", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS")
    processing.runAndLoadResults("otelo:evaluation", {{**given, **dict.fromkeys(wanted, "TEMPORARY_OUTPUT")}})
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setItemVisibilityChecked(node.name().startswith("Objectifs par commune"))
        node.setExpanded(node.name().startswith("Objectifs par commune"))
    draw()
    yield 2500
    grab(window, "tuto_4_carte")
    # 4. The atlas.
    box = dialog("otelo:atlas", {{"ETUDE": study, "PDF": FOLDER + "/atlas.pdf"}})
    yield 1500
    grab(box, "tuto_5_atlas")
    box.close()
    # 5. The batch panel.
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    from qgis.core import QgsApplication
    box = BatchAlgorithmDialog(QgsApplication.processingRegistry().algorithmById("otelo:evaluation").create())
    box.resize(1500, 420)
    box.show()
    QFileDialog.getOpenFileName = staticmethod(lambda *a, **k: (BATCH, ""))
    panel = box.mainWidget()
    panel.load()
    yield 1500
    assert panel.batchRowCount() == 2, panel.batchRowCount()
    grab(box, "lot")
    box.close()

run = steps()

def forward():
    try:
        QTimer.singleShot(next(run), forward)
    except StopIteration:
        os._exit(0)
    except Exception:
        traceback.print_exc()
        os._exit(1)

QTimer.singleShot(4000, forward)
"""


def main() -> None:
    archive = pack(ROOT / "build")
    plan = cli.Plan.read(EXAMPLES / "plan_demo.json")
    with tempfile.TemporaryDirectory() as folder:
        batch = Path(folder, "lot.json")
        old = shutil.which("qgis_process.bin") is not None
        outputs = ("ETUDE", "SYNTHESE")
        made = (cli.old_batch_panel if old else cli.batch_panel)(plan, outputs)
        batch.write_text(json.dumps(made), encoding="utf-8")
        places = {"zip": archive, "images": IMAGES, "folder": folder, "batch": batch, "name": NAME}
        script = Path(folder, "tutorial.py")
        script.write_text(INSIDE.format(**{k: str(v) for k, v in places.items()}), encoding="utf-8")
        # In French, as the readers of the tutorial have it.
        code = drive(script, Path(folder), cwd=EXAMPLES)
    sys.exit(code)


if __name__ == "__main__":
    main()
