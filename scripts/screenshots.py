"""Screenshots of the plugin in a real QGIS, for the docs: python3 scripts/screenshots.py

Opens QGIS on a virtual screen with the plugin enabled, runs the chain on the demo from its dialog's
algorithm, lets the layers arrive with their styles, and grabs the main window and the dialogs into
docs/images; then the report of a datapack made from the tests' fixtures (fictitious figures), in a
headless browser. Needs the Debian packages qgis, xvfb and chromium.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import chain

IMAGES = chain.ROOT / "docs" / "images"
INSIDE = """
import os
import traceback
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.core import QgsProject
from qgis.utils import iface
import processing

IMAGES, DEMO = {images!r}, {demo!r}

def grab(widget, name):
    QApplication.processEvents()
    widget.grab().save(IMAGES + "/" + name + ".png")

def main_job():
    for dock in iface.mainWindow().findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
    inputs = {{
        "COMMUNES": DEMO + "|layername=communes",
        "INDICATEURS": DEMO + "|layername=indicateurs",
        "MENAGES": DEMO + "|layername=menages",
        "PROJECTION": 2035,
    }}
    wanted = ("BESOINS", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS")
    inputs.update({{name: "TEMPORARY_OUTPUT" for name in wanted}})
    processing.runAndLoadResults("otelo:evaluation", inputs)
    root = QgsProject.instance().layerTreeRoot()
    for node in root.findLayers():
        node.setItemVisibilityChecked("commune" in node.name() and "Besoins" in node.name())
        node.setExpanded("commune" in node.name())
    layer = next(node.layer() for node in root.findLayers() if node.isVisible())
    QgsProject.instance().setCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    QTimer.singleShot(4000, dialog)

def dialog():
    grab(iface.mainWindow(), "qgis")
    inputs = {{"INDICATEURS": DEMO + "|layername=indicateurs", "MENAGES": DEMO + "|layername=menages"}}
    box = processing.createAlgorithmDialog("otelo:besoins", inputs)
    box.resize(1100, 800)
    box.show()
    QTimer.singleShot(2500, lambda: (grab(box, "dialogue"), box.close(), import_dialog()))

def import_dialog():
    box = processing.createAlgorithmDialog("otelo:datapack", {{"DOSSIER": {folder!r}}})
    box.resize(1100, 800)
    box.show()
    QTimer.singleShot(2500, lambda: (grab(box, "dialogue_datapack"), box.close(), finish()))

def finish():
    # Leaving QGIS the usual way would ask about the temporary layers.
    os._exit(0)

def guarded():
    try:
        main_job()
    except Exception:
        traceback.print_exc()
        finish()

QTimer.singleShot(6000, guarded)
"""


BROWSER = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--hide-scrollbars",
)  # fmt: skip


def fixture_folder(folder: Path) -> Path:
    """The tests' public files, as a technician's folder of downloads."""
    sys.path.insert(0, str(chain.ROOT / "tests"))
    import fixture_files as files

    folder.mkdir(parents=True, exist_ok=True)
    files.membership(folder / "table-appartenance-geo-communes-22.xlsx")
    for path in (files.LOGEMENT, files.COUPLES, files.LOVAC, files.SITADEL):
        shutil.copy(path, folder)
    return folder


def report(env: dict[str, str], folder: Path) -> None:
    """docs/images/datapack.png: the report of a datapack, as a browser shows it."""
    page = folder.parent / "datapack.html"
    call = {"DOSSIER": folder, "DATAPACK": folder.parent / "datapack.gpkg", "RAPPORT": page}
    chain.run("otelo:datapack", call, env)
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", *BROWSER, f"--user-data-dir={profile}", "--window-size=1100,1150"]
        command += [f"--screenshot={IMAGES / 'datapack.png'}", page.as_uri()]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    env = chain.prepare()
    folder = fixture_folder(chain.ROOT / "build" / "captures" / "telechargements")
    report(env, folder)
    env["QT_QPA_PLATFORM"] = "xcb"
    script = Path(env["QGIS_CUSTOM_CONFIG_PATH"]) / "screenshots.py"
    demo = chain.ROOT / "otelo_qgis" / "data" / "demo.gpkg"
    script.write_text(INSIDE.format(images=str(IMAGES), demo=str(demo), folder=str(folder)), encoding="utf-8")
    command = ["qgis", "--nologo", "--noversioncheck", "--code", str(script)]
    command += ["--profiles-path", env["QGIS_CUSTOM_CONFIG_PATH"]]
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
    done = subprocess.run(command, env=env, timeout=180, check=False)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
