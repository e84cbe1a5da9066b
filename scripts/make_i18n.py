# SPDX-License-Identifier: GPL-2.0-or-later
"""The English of the interface: `make i18n`.

French is the source. What QGIS shows goes through `tr`, most of it made from definitions (parameters, fields,
briques): the texts are found by loading every algorithm and listening to `tr`, and in the sources. They go to
i18n/otelo_en.ts by pylupdate5, which keeps what is translated, and from there to otelo_en.qm by lrelease; the
tests compare the two files.

python3 scripts/make_i18n.py [--check] [--missing]
    --check     exit with 1 where a text has no translation, or is shown no more
    --missing   print what has no translation, as JSON
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
PACKAGE, TS, QM = ROOT / "otelo_qgis", ROOT / "i18n" / "otelo_en.ts", ROOT / "i18n" / "otelo_en.qm"


def shown() -> set[str]:
    """Texts that the algorithms, models and expression functions ask to translate."""
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication

    app = QgsApplication([], False)
    app.initQgis()
    from qgis.analysis import QgsNativeAlgorithms

    from otelo_qgis.processing import language
    from otelo_qgis.processing.cartography import expressions
    from otelo_qgis.processing.provider import register

    asked: set[str] = set()

    def listen(context: str, text: str, *rest) -> str:
        if context == language.CONTEXT:
            asked.add(text)
        return text

    QCoreApplication.translate = listen
    registry = QgsApplication.processingRegistry()
    registry.addProvider(QgsNativeAlgorithms(registry))
    provider = register()
    provider.longName()
    for algorithm in provider.algorithms():
        for say in (
            algorithm.displayName,
            algorithm.group,
            algorithm.shortDescription,
            algorithm.shortHelpString,
        ):
            say()
    expressions.functions()
    return asked


def written() -> set[str]:
    """Literal texts given to `tr` or to `translate`, wherever they are."""
    from otelo_qgis.gui.texts import texts
    from otelo_qgis.plugin import ACTIONS
    from otelo_qgis.processing.cartography import texts as of_maps

    found = {*ACTIONS, *texts(), *of_maps.texts()}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                text = node.args[-1]
                # A context written in full is QGIS's own: its translations have the text.
                of_qgis = name == "translate" and isinstance(node.args[0], ast.Constant)
                if (
                    name in ("tr", "translate")
                    and not of_qgis
                    and isinstance(text, ast.Constant)
                    and isinstance(text.value, str)
                ):
                    found.add(text.value)
    return found


def tool(*names: str) -> str:
    found = next((name for name in names if shutil.which(name)), None)
    if found is None:
        raise SystemExit(f"{names[0]} manque : apt install pyqt5-dev-tools qttools5-dev-tools")
    return found


def update(texts: set[str]) -> None:
    """Bring the .ts up to date, by pylupdate5 from a file that names each text."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        lines = [f"QCoreApplication.translate('Otelo', {json.dumps(one, ensure_ascii=False)})" for one in
                 sorted(texts)]  # fmt: skip
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        TS.parent.mkdir(exist_ok=True)
        subprocess.run(
            [tool("pylupdate5", "pylupdate6"), "-noobsolete", str(source), "-ts", str(TS)],
            check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
    # Where a text stands in that file says nothing.
    tree = ElementTree.parse(TS)
    for message in tree.iter("message"):
        for location in message.findall("location"):
            message.remove(location)
    tree.write(TS, encoding="utf-8", xml_declaration=True)


def translations() -> dict[str, str]:
    """What the .ts has: text -> translation ("" where there is none)."""
    found = {}
    for message in ElementTree.parse(TS).iter("message") if TS.exists() else ():
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        found[message.findtext("source")] = (translation.text or "") if done else ""
    return found


def main() -> None:
    texts = {text for text in shown() | written() if text.strip()}
    if "--check" in sys.argv:
        known = translations()
        missing = sorted(text for text in texts if not known.get(text))
        useless = sorted(set(known) - texts)
        for text in missing:
            print(f"Sans traduction : {text}")
        for text in useless:
            print(f"N'est plus montré : {text}")
        if missing or useless:
            raise SystemExit("Traduisez i18n/otelo_en.ts, puis « make i18n ».")
        return
    update(texts)
    known = translations()
    missing = sorted(text for text in texts if not known.get(text))
    if "--missing" in sys.argv:
        print(json.dumps(missing, ensure_ascii=False, indent=0))
    print(f"{len(texts)} textes, {len(missing)} sans traduction", file=sys.stderr)
    subprocess.run([tool("lrelease"), "-silent", str(TS), "-qm", str(QM)], check=True)


if __name__ == "__main__":
    main()
