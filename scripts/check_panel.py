# SPDX-License-Identifier: GPL-2.0-or-later
"""Do docs/panneau.md by mouse and keyboard, in a real QGIS on a virtual screen: `make check-panel`.

Three everyday loops (one parameter changed; another EPCI looked at; a scenario compared and exported) are
done as a person does them, in a clean profile, in French and in English, in the light and the dark theme,
and on a screen of twice as many pixels. Their clicks and seconds go in the page, which has the pictures too.
Needs the Debian packages qgis, python3-pyqt5 and xvfb. An argument: another folder for the pictures, when
only the check is wanted.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

from build_plugin import ROOT, build
from driven_qgis import drive

IMAGES = ROOT / "docs" / "images"
PAGE = ROOT / "docs" / "panneau.md"
INSIDE = Path(__file__).with_name("check_panel_inside.py")
# Of each run: language, theme of QGIS, what its pictures are called after, pixels of the screen for each one.
RUNS = (
    ("fr", "default", "", 1),
    ("en_US", "default", "_en", 1),
    ("fr", "Night Mapping", "_sombre", 1),
    ("fr", "default", "_dense", 2),
)
# Pictures that the pages show; the others are for who looks at all of them.
SHOWN = (
    *(f"panneau_{name}" for name in ("1_vide", "2_demo", "3_reglage", "4_epci", "5_scenarios", "6_export",
                                     "7_configuration", "8_ecart", "9_etroit", "10_communes",
                                     "11_actualiser", "13_cles", "14_territoires", "15_suivi")),
    "panneau_4_epci_sombre", "panneau_7_configuration_en",
)  # fmt: skip
# A gesture is answered, map and charts painted, in less work than this: seconds of a processor, of which a
# machine that does other things gives fewer a second.
MOST_S = float(os.environ.get("PANEL_MOST_S", "0.5"))
LOOPS = {
    "parametre": "Changer un réglage : besoin, écart, table, graphiques et carte",
    "epci": "Regarder un autre EPCI : ses termes, sur la carte et dans les graphiques",
    "scenario": "Garder un scénario, le comparer à la référence, l'exporter en tableur",
}
# What a run of the same takes elsewhere: measured on Otelo 1.2 and on the dialog of otelo:evaluation.
ELSEWHERE = {
    "parametre": "Otelo 1.2 : 8 clics et trois pages, sans carte. Boîte à outils : 15 clics, 22 s, 13 "
    "couches de plus",
    "epci": "",
    "scenario": "",
}


def run(language: str, theme: str, suffix: str, scale: int, images: Path, plugins: Path) -> dict:
    """One QGIS, driven to the end; what it measured."""
    with tempfile.TemporaryDirectory() as folder:
        values = {"CHECK_IMAGES": images, "CHECK_SUFFIX": suffix, "CHECK_FOLDER": folder}
        size = f"{1600 * scale}x{1000 * scale}"
        code = drive(
            INSIDE, Path(folder), values, plugins=plugins, language=language, theme=theme, size=size,
            scale=scale,
        )  # fmt: skip
        if code:
            sys.exit(code)
        return json.loads(Path(folder, "mesures.json").read_text(encoding="utf-8"))


def told(measures: dict) -> str:
    """The measures as a table of the page."""
    lines = [
        "| Boucle | Clics | Secondes jusqu'à la carte peinte | Secondes de processeur | Ailleurs |",
        "| --- | --- | --- | --- | --- |",
    ]
    for key, label in LOOPS.items():
        seconds, work = (f"{measures[key][name]:.2f}".replace(".", ",") for name in ("seconds", "work"))
        lines.append(f"| {label} | {measures[key]['clicks']} | {seconds} | {work} | {ELSEWHERE[key]} |")
    return "\n".join(lines)


def main() -> None:
    images = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "panneau"
    images.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        plugins = build(Path(folder)).parent
        measures = [run(*one, images, plugins) for one in RUNS]
    table = told(measures[0])
    print(table)
    if len(sys.argv) == 1:
        for name in SHOWN:
            shutil.copy(images / f"{name}.png", IMAGES)
        page = PAGE.read_text(encoding="utf-8")
        page = re.sub(r"(?s)(<!-- mesures -->\n).*?(<!-- fin -->)", rf"\1{table}\n\2", page)
        PAGE.write_text(page, encoding="utf-8")
    slow = [
        f"{key} : {one[key]['work']:.2f} s"
        for one in measures
        for key in ("parametre", "epci")
        if one[key]["work"] > MOST_S
    ]
    if slow:
        sys.exit(
            f"Plus de {MOST_S} s de calcul et de dessin, du geste à la carte peinte : {', '.join(slow)}."
        )


if __name__ == "__main__":
    main()
