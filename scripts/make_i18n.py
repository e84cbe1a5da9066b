# SPDX-License-Identifier: GPL-2.0-or-later
"""The English of the interface: `make i18n`.

French is the source. What QGIS shows goes through `tr`, most of it made from definitions (parameters, fields,
briques): the texts are found by loading every algorithm and listening to `tr`, and in the sources. They go to
i18n/otelo_en.ts by pylupdate5, which keeps what is translated, and from there to otelo_en.qm by lrelease; the
tests compare the two files. What algorithms say (log, findings, errors) is found by said.py; its templates go
to processing/sentences.json, which a run looks its sentences up in, and their English to the same catalogue.

python3 scripts/make_i18n.py [--check] [--missing] [--fill FILE]
    --check     exit with 1 where a text has no translation, or is shown no more
    --missing   print what has no translation, as JSON
    --fill      take translations from a JSON file, {French: English}
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

import said

Texts = dict[str, set[str]]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
CONTEXT, SENTENCES = "Otelo", "OteloSentences"
TEMPLATES = ROOT / "otelo_qgis" / "processing" / "sentences.json"
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


def update(texts: Texts) -> None:
    """Bring the .ts up to date, by pylupdate5 from a file that names each text."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "texts.py")
        lines = [
            f"QCoreApplication.translate('{context}', {json.dumps(one, ensure_ascii=False)})"
            for context, those in texts.items()
            for one in sorted(those)
        ]
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
    TEMPLATES.write_text(templates(texts), encoding="utf-8")


def templates(texts: Texts) -> str:
    """What processing/sentences.json says."""
    return json.dumps(sorted(texts[SENTENCES]), ensure_ascii=False, indent=0) + "\n"


def fill(given: dict[str, str]) -> None:
    """Put translations in the .ts, whatever their context."""
    tree = ElementTree.parse(TS)
    for message in tree.iter("message"):
        english = given.get(message.findtext("source") or "")
        translation = message.find("translation")
        if english and translation is not None:
            translation.text = english
            translation.attrib.pop("type", None)
    tree.write(TS, encoding="utf-8", xml_declaration=True)


def translations(context: str = CONTEXT) -> dict[str, str]:
    """What the .ts has of a context: text -> translation ("" where there is none)."""
    found = {}
    for part in ElementTree.parse(TS).iter("context") if TS.exists() else ():
        if part.findtext("name") != context:
            continue
        for message in part.iter("message"):
            translation = message.find("translation")
            done = translation is not None and translation.get("type") is None
            found[message.findtext("source")] = (translation.text or "") if done else ""
    return found


def wanted() -> Texts:
    """Every text, by context."""
    interface = {text for text in shown() | written() if text.strip()}
    return {CONTEXT: interface, SENTENCES: {*said.sentences(), *said.defined()} - _names_only(interface)}


def _names_only(interface: set[str]) -> set[str]:
    """Names of definitions that the interface translates already."""
    return interface & set(said.defined()) - set(said.sentences())


def missing_of(texts: Texts) -> list[str]:
    """Texts without a translation, each once."""
    known = {context: translations(context) for context in texts}
    return sorted(
        {text for context, those in texts.items() for text in those if not known[context].get(text)}
    )


def check(texts: Texts) -> None:
    """Exit with 1 where the catalogue and the sources do not say the same."""
    missing = missing_of(texts)
    useless = sorted(text for context in texts for text in set(translations(context)) - texts[context])
    for text in missing:
        print(f"Sans traduction : {text}")
    for text in useless:
        print(f"N'est plus montré : {text}")
    if missing or useless or TEMPLATES.read_text(encoding="utf-8") != templates(texts):
        raise SystemExit("Traduisez i18n/otelo_en.ts, puis « make i18n ».")


def main() -> None:
    texts = wanted()
    if "--check" in sys.argv:
        check(texts)
        return
    update(texts)
    if "--fill" in sys.argv:
        file = Path(sys.argv[sys.argv.index("--fill") + 1])
        fill(json.loads(file.read_text(encoding="utf-8")))
    missing = missing_of(texts)
    if "--missing" in sys.argv:
        print(json.dumps(missing, ensure_ascii=False, indent=0))
    for text in missing:
        print(f"Sans traduction : {text}", file=sys.stderr)
    print(f"{sum(map(len, texts.values()))} textes, {len(missing)} sans traduction", file=sys.stderr)
    subprocess.run([tool("lrelease"), "-silent", str(TS), "-qm", str(QM)], check=True)


if __name__ == "__main__":
    main()
