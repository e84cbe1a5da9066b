# SPDX-License-Identifier: GPL-2.0-or-later
"""The ZIP installed, enabled, run, disabled and removed by QGIS's own installer, in a clean profile on a
virtual screen: `make check-install`. Exits with 1 where something is left behind or Python warns.

python3 scripts/try_install.py [ZIP]
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from build_plugin import NAME, ROOT, pack
from driven_qgis import drive

sys.path.insert(0, str(ROOT))
from otelo_qgis import cli

PLAN = ROOT / "docs" / "exemples" / "plan_demo.json"
DEMO = ROOT / NAME / "data" / "demo.gpkg"
# Runs inside QGIS, as a person would by its menus. Answers go to a file: QGIS writes what it likes on the
# output.
INSIDE = """
import json, os, sys, traceback, warnings
from pathlib import Path
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QFileDialog, QMessageBox
from qgis.core import Qgis, QgsApplication, QgsExpression, QgsProject, QgsSettings
from qgis import utils
from qgis.utils import iface

ZIP, ANSWER, DEMO, NAME, BATCH = {zip!r}, {answer!r}, {demo!r}, {name!r}, {batch!r}
# Before QGIS 3.40 the batch panel has another layout.
BATCH += "" if Qgis.QGIS_VERSION_INT >= 34000 else ".ancien"
said, warned = {{}}, []
# Its name changed with QGIS 3.40.
HOME = getattr(utils, "HOME_PLUGIN_PATH", None) or utils.home_plugin_path
# No question may stop the trial: the installer asks for trust in what does not come from the repository.
QMessageBox.exec = QMessageBox.exec_ = lambda *a: QMessageBox.StandardButton.Yes
QMessageBox.warning = QMessageBox.question = staticmethod(lambda *a, **k: QMessageBox.StandardButton.Yes)

def watch(message, category, filename, lineno, file=None, line=None):
    if NAME in str(filename):
        warned.append(f"{{filename}}:{{lineno}} {{category.__name__}} {{message}}")

def menus():
    return sorted(a.text() for a in iface.pluginMenu().actions()) + sorted(
        a.text() for a in iface.pluginToolBar().actions())

def state():
    registry = QgsApplication.processingRegistry()
    return {{
        "menus": menus(),
        "providers": sorted(p.id() for p in registry.providers()),
        "functions": sorted(f.name() for f in QgsExpression.Functions() if f.group() == "Otelo"),
        "files": sorted(p.name for p in Path(HOME).glob("*") if p.name != "__pycache__"),
    }}

def open_batch():
    # As the button "Open" of the batch panel does; it asks for trust in a file of the old layout.
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
    box = BatchAlgorithmDialog(QgsApplication.processingRegistry().algorithmById("otelo:evaluation").create())
    QFileDialog.getOpenFileName = staticmethod(lambda *a, **k: (BATCH, ""))
    box.mainWidget().load()
    return box.mainWidget().batchRowCount()

def open_model(path):
    # As "Open model" of the modeller does; what it would warn of stands in its message bar.
    from processing.modeler.ModelerDialog import ModelerDialog
    box = ModelerDialog()
    box.loadModel(str(path))
    shown = box.messageBar().currentItem()
    steps = box.model().childAlgorithms().values()
    unknown = [step.algorithmId() for step in steps if step.algorithm() is None]
    valid, issues = box.model().validate()
    return {{"model": path.stem, "steps": len(steps), "unknown": unknown,
            "issues": issues if not valid else [], "message": shown.text() if shown else ""}}

def trial():
    import pyplugin_installer
    from processing import run
    from pyplugin_installer.installer_data import plugins
    warnings.simplefilter("always")
    warnings.showwarning = watch
    messages = []
    log = QgsApplication.messageLog()
    log.messageReceived.connect(lambda text, tag, level: messages.append((int(level), tag, text)))
    said["before"] = state()
    pyplugin_installer.instance().installFromZipFile(ZIP)
    utils.updateAvailablePlugins()
    if NAME not in utils.active_plugins:
        said["loaded"] = utils.loadPlugin(NAME) and utils.startPlugin(NAME)
        QgsSettings().setValue("PythonPlugins/" + NAME, True)
    said["installed"] = state()
    said["models"] = sum(a.id().startswith("otelo:modele_") for a in
                         QgsApplication.processingRegistry().providerById("otelo").algorithms())
    result = run("otelo:evaluation", {{
        "COMMUNES": DEMO + "|layername=communes", "INDICATEURS": DEMO + "|layername=indicateurs",
        "MENAGES": DEMO + "|layername=menages", "PROJECTION": 2035}})
    said["need"] = result["BESOIN_TOTAL"]
    inputs = {{"INDICATEURS": DEMO + "|layername=indicateurs", "MENAGES": DEMO + "|layername=menages",
               "PROJECTION": 2035}}
    model = QgsApplication.processingRegistry().algorithmById("otelo:modele_neuf_scenarios")
    target = model.destinationParameterDefinitions()[0].name()
    said["nine"] = run(model.id(), {{**inputs, target: "memory:"}})[target].featureCount()
    said["batch"] = open_batch()
    said["modeller"] = [open_model(path) for path in sorted(
        Path(HOME, NAME, "processing", "model").glob("*.model3"))]
    utils.unloadPlugin(NAME)
    said["disabled"] = state()
    utils.loadPlugin(NAME) and utils.startPlugin(NAME)
    said["enabled again"] = state()
    plugins.rebuild()
    pyplugin_installer.instance().uninstallPlugin(NAME, quiet=True)
    said["removed"] = state()
    said["modules"] = sorted(m for m in sys.modules if m.split(".")[0] == NAME)
    # Warnings (1) and errors (2) of the plugin, and any of Python.
    bad = [m for m in messages if m[0] in (1, 2)]
    said["messages"] = [m for m in bad if "otelo" in m[2].lower() or "Python" in m[1]]

def guarded():
    try:
        trial()
    except Exception:
        said["error"] = traceback.format_exc()
    said["warned"] = warned
    Path(ANSWER).write_text(json.dumps(said, ensure_ascii=False))
    os._exit(0)

QTimer.singleShot(2000, guarded)
"""


def problems(said: dict) -> list[str]:
    """What is wrong in the answers of a trial."""
    if "error" in said:
        return [said["error"]]
    found = [f"avertissement : {line}" for line in said["warned"]]
    found += [f"message : {line}" for line in said["messages"]]
    before = said["before"]
    for moment in ("installed", "enabled again"):
        if "otelo" not in said[moment]["providers"] or len(said[moment]["menus"]) <= len(before["menus"]):
            found.append(f"{moment} : {said[moment]}")
        if len(said[moment]["functions"]) != 4:
            found.append(f"{moment} : {said[moment]['functions']}")
    for moment in ("disabled", "removed"):
        for what in ("menus", "providers", "functions", *(("files",) if moment == "removed" else ())):
            if said[moment][what] != before[what]:
                found.append(f"{moment} : {what} {before[what]} -> {said[moment][what]}")
    if said["need"] <= 0 or said["models"] < 4:
        found.append(f"besoin {said['need']}, {said['models']} modèles")
    for one in said["modeller"]:
        if one["unknown"] or one["issues"] or one["message"] or not one["steps"]:
            found.append(f"modeleur : {one}")
    if said["nine"] != 18 or said["batch"] != 2:
        found.append(f"neuf scénarios : {said['nine']} lignes ; lot : {said['batch']} lignes")
    if len(said["modeller"]) < 4:
        found.append(f"modeleur : {len(said['modeller'])} modèles ouverts")
    return found


def trial(archive: Path) -> dict:
    """Answers of one trial, in a profile that is thrown away."""
    with tempfile.TemporaryDirectory() as folder:
        answer, code = Path(folder, "answer.json"), Path(folder, "trial.py")
        plan, batch = cli.Plan.read(PLAN), Path(folder, "lot.json")
        for path, layout in ((batch, cli.batch_panel), (Path(f"{batch}.ancien"), cli.old_batch_panel)):
            path.write_text(json.dumps(layout(plan, ("ETUDE", "SYNTHESE"))), encoding="utf-8")
        places = {"zip": archive, "answer": answer, "demo": DEMO, "name": NAME, "batch": batch}
        code.write_text(INSIDE.format(**{k: str(v) for k, v in places.items()}), encoding="utf-8")
        drive(code, Path(folder))
        if not answer.exists():
            raise SystemExit("QGIS n'a pas répondu.")
        return json.loads(answer.read_text(encoding="utf-8"))


def main() -> None:
    archive = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else pack(ROOT / "build")
    found = problems(trial(archive))
    print("\n".join(found) or f"{archive.name} : installé, activé, lancé, désactivé et retiré sans reste.")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
