# SPDX-License-Identifier: GPL-2.0-or-later
"""Screenshots of the plugin in a real QGIS, for the docs: python3 scripts/screenshots.py

Opens QGIS on a virtual screen with the plugin enabled, runs the chain on the demo from its dialog's
algorithm, lets the layers arrive with their styles, and grabs the main window, the project of a study and
the dialogs into docs/images; then what shows the study of the demo (maps, a page of the atlas, report,
workbook), and the report of a datapack made from the tests' fixtures (fictitious figures). Needs the Debian
packages qgis, xvfb, chromium, libreoffice-calc-nogui, libreoffice-writer-nogui, libreoffice-impress-nogui,
python3-pil and poppler-utils.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import chain
import demo
from at_once import own_folder

IMAGES = chain.ROOT / "docs" / "images"
INSIDE = """
import os
import traceback
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget
from qgis.core import QgsProject
from qgis.utils import iface
import processing

IMAGES, DEMO, PROJECT = {images!r}, {demo!r}, {project!r}

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
    QTimer.singleShot(4000, dialogs)

def dialogs():
    grab(iface.mainWindow(), "qgis")
    atlas_dialog()

def atlas_dialog():
    box = processing.createAlgorithmDialog("otelo:atlas", {{"ETUDE": PROJECT.replace(".qgz", ".gpkg")}})
    box.resize(1100, 800)
    box.show()
    QTimer.singleShot(2500, lambda: (grab(box, "dialogue_atlas"), box.close(), difference_map()))

def difference_map():
    QgsProject.instance().clear()
    given = {{"ETUDE": PROJECT.replace(".qgz", ".gpkg"), "SCENARIOS": [{other!r}]}}
    given["ECARTS_COMMUNES"] = "TEMPORARY_OUTPUT"
    processing.runAndLoadResults("otelo:comparer_scenarios", given)
    layer = next(iter(QgsProject.instance().mapLayers().values()))
    QgsProject.instance().setCrs(layer.crs())
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refreshAllLayers()
    iface.mapCanvas().waitWhileRendering()
    QTimer.singleShot(4000, lambda: (grab(iface.mainWindow(), "ecarts"), open_project()))

def open_project():
    iface.addProject(PROJECT)
    iface.mapCanvas().waitWhileRendering()
    QTimer.singleShot(4000, lambda: (grab(iface.mainWindow(), "projet"), finish()))

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


SHOWN_MAPS = ("communes", "objectifs", "capacite", "redistribution", "termes", "zan")
DRAWS = 5000
# Who publishes, on what is laid out; the EPCI of the demo that is told before its need.
CREDIT = {"SERVICE": "Service de démonstration", "LOGO": str(chain.ROOT / "icons" / "otelo.svg")}
EPCI = "245900428"
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


def show_part(page: Path, name: str, selector: str, point_at: str) -> None:
    """docs/images/NAME.png: a part of a page, with the pointer on something of it (needs playwright, which
    `make setup-test` installs)."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"]
        )
        opened = browser.new_page(viewport={"width": 1100, "height": 900})
        opened.goto(page.as_uri())
        opened.locator(point_at).hover()
        opened.locator(selector).screenshot(path=IMAGES / f"{name}.png")
        browser.close()


def browse(page: Path, name: str, size: str) -> None:
    """docs/images/NAME.png: a page as a browser shows it."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["chromium", *BROWSER, f"--user-data-dir={profile}", f"--window-size={size}"]
        command += [f"--screenshot={IMAGES / name}.png", page.as_uri()]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def datapack(env: dict[str, str], folder: Path) -> None:
    """The report of a datapack."""
    page = folder.parent / "datapack.html"
    call = {"DOSSIER": folder, "DATAPACK": folder.parent / "datapack.gpkg", "RAPPORT": page}
    chain.run("otelo:datapack", call, env)
    browse(page, "datapack", "1100,1150")


def study(env: dict[str, str], folder: Path) -> Path:
    """Maps, a page of the atlas, the report and the workbook of the demo; the path of its project."""
    demo.evaluate(folder, env)
    chain.show(folder, env, demo.TITLE, CREDIT)
    before_the_need(env, folder)
    chain.in_depth(demo.INPUTS, folder, env, DRAWS)
    browse(folder / "comparaison.html", "comparaison", "1100,1500")
    browse(folder / "incertitude.html", "incertitude", "1100,1150")
    browse(
        folder / f"explication_{chain.one_of_each(folder / 'otelo.gpkg')[0]}.html", "explication", "1200,1300"
    )
    for key in SHOWN_MAPS:
        shutil.copy(folder / "cartes" / f"{key}.png", IMAGES / f"carte_{key}.png")
    documents(folder)
    browse(folder / "rapport.html", "rapport", "1100,1500")
    # Chromium has no window narrower than 500 pixels.
    browse(folder / "rapport.html", "rapport_etroit", "500,1000")
    show_part(folder / "rapport.html", "rapport_communes", "figure.plan", "path[data-code='59183']")
    browse(folder / "synthese.html", "synthese", "1100,1500")
    points = folder / "points.html"
    chain.run("otelo:points_a_verifier", {"ETUDE": folder / "otelo.gpkg", "PAGE": points}, env)
    browse(points, "points_a_verifier", "1100,560")
    return folder / "otelo.qgz"


def before_the_need(env: dict[str, str], folder: Path) -> None:
    """The diagnostic of an EPCI of the demo, and those that are comparable to it."""
    call = {"COMMUNES": demo.INPUTS["COMMUNES"], "TERRITOIRE": EPCI}
    for name in ("diagnostic", "comparables"):
        page = folder / f"{name}.html"
        chain.run(f"otelo:{name}", {**call, "PAGE": page}, env)
        browse(page, name, "1100,1400")


def documents(folder: Path) -> None:
    """Pages of the atlas, of the text document, of the slides (where python-pptx wrote them) and of the
    workbook."""
    # After the cover and the contents.
    for number, name in ((3, "atlas_synthese"), (4, "atlas"), (5, "atlas_suite")):
        print_page(folder / "atlas.pdf", number, name)
    # The top of the page: below, it is blank.
    print_page(printed(folder / "otelo.xlsx"), 1, "tableur", "-W", "1200", "-H", "260")
    for name, picture, columns in (("rapport.docx", "document", 6), ("rapport.pptx", "diapositives", 4)):
        if (folder / name).exists():
            contact_sheet(printed(folder / name), picture, columns)


def contact_sheet(path: Path, name: str, columns: int, most: int = 12) -> None:
    """docs/images/NAME.png: the first pages of a PDF, side by side."""
    from PIL import Image

    with tempfile.TemporaryDirectory() as place:
        size = str(1800 // columns)
        command = ["pdftoppm", "-png", "-l", str(most), "-scale-to-x", size, "-scale-to-y", "-1", str(path)]
        subprocess.run([*command, f"{place}/p"], check=True, stderr=subprocess.DEVNULL)
        pages = [Image.open(one).convert("RGB") for one in sorted(Path(place).glob("p*.png"))]
    wide, tall = (side + 6 for side in pages[0].size)
    sheet = Image.new("RGB", (columns * wide, -(-len(pages) // columns) * tall), "#bbbbbb")
    for number, page in enumerate(pages):
        sheet.paste(page, (number % columns * wide + 3, number // columns * tall + 3))
    sheet.save(IMAGES / f"{name}.png", optimize=True)


def print_page(path: Path, number: int, name: str, *crop: str) -> None:
    """docs/images/NAME.png: a page of a PDF, 1,200 pixels wide, or a part of it."""
    command = ["pdftoppm", "-png", "-singlefile", "-f", str(number), "-scale-to", "1200", *crop]
    subprocess.run([*command, str(path), str(IMAGES / name)], check=True, stderr=subprocess.DEVNULL)


def printed(path: Path) -> Path:
    """A document as a PDF, in a folder of its own: two of them may have one name."""
    folder = path.parent / path.suffix[1:]
    command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, path]
    subprocess.run([str(word) for word in command], check=True, capture_output=True)
    return folder / f"{path.stem}.pdf"


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    env = chain.prepare()
    captures = own_folder(chain.ROOT / "build" / "captures")
    folder = fixture_folder(captures / "telechargements")
    datapack(env, folder)
    project = study(env, captures / "etude")
    env["QT_QPA_PLATFORM"] = "xcb"
    script = Path(env["QGIS_CUSTOM_CONFIG_PATH"]) / "screenshots.py"
    data = chain.ROOT / "otelo_qgis" / "data" / "demo.gpkg"
    places = {"images": IMAGES, "demo": data, "folder": folder, "project": project}
    places["other"] = project.with_name("renouvellement.json")
    code = INSIDE.format(**{name: str(path) for name, path in places.items()})
    script.write_text(code, encoding="utf-8")
    command = ["qgis", "--nologo", "--noversioncheck", "--code", str(script)]
    command += ["--profiles-path", env["QGIS_CUSTOM_CONFIG_PATH"]]
    if not os.environ.get("DISPLAY"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
    done = subprocess.run(command, env=env, timeout=180, check=False)
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
