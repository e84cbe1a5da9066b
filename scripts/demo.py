# SPDX-License-Identifier: GPL-2.0-or-later
"""The main job on the embedded demo territory: its data checked, volets A to D, then all that shows the
study: project, maps, atlas, report, workbook.

python3 scripts/demo.py [FOLDER]     (default: build/demo; build/demo-2 where another run is writing there)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import chain
from at_once import own_folder

DATA = chain.ROOT / "otelo_qgis" / "data"
INPUTS = {
    "COMMUNES": f"{DATA / 'demo.gpkg'}|layername=communes",
    "INDICATEURS": f"{DATA / 'demo.gpkg'}|layername=indicateurs",
    "MENAGES": f"{DATA / 'demo.gpkg'}|layername=menages",
    "SCENARIO": DATA / "demo_scenario.json",
}
DRAWS = 500
TITLE = "Besoins en logement (démonstration)"


def evaluate(folder: Path, env: dict[str, str]) -> dict:
    """Volets A to D on the demo territory, its study in folder/otelo.gpkg."""
    return chain.evaluate(INPUTS, folder, env)


def main() -> None:
    given = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
    folder = given or own_folder(chain.ROOT / "build" / "demo")
    started = time.perf_counter()
    print("1/5 Installation du plugin dans un profil QGIS à part")
    env = chain.prepare()
    folder.mkdir(parents=True, exist_ok=True)
    print("2/5 Contrôle des indicateurs")
    checked = chain.run(
        "otelo:controler",
        {
            "INDICATEURS": INPUTS["INDICATEURS"],
            "SCENARIO": INPUTS["SCENARIO"],
            "CONTROLES": folder / "controles.csv",
            "RAPPORT": folder / "controle.html",
        },
        env,
    )
    print(f"Constats bloquants : {checked['NB_BLOQUANTS']}, alertes : {checked['NB_ALERTES']}")
    print("3/5 Volets A à D sur le territoire de démonstration (données fictives)")
    evaluate(folder, env)
    print("4/5 Projet, cartes, atlas, rapport, tableur")
    chain.show(folder, env, TITLE)
    print("5/5 Clés, scénarios, incertitude, explication")
    chain.in_depth(INPUTS, folder, env, DRAWS)
    print(f"Terminé en {time.perf_counter() - started:.0f} s. Résultats dans {folder} :")
    print("  otelo.qgz (projet), otelo.gpkg (couches et tables), cartes/*.png, atlas.pdf, rapport.html,")
    print("  rapport.docx, otelo.xlsx, controle.html, synthese.html, scenario.json, comparaison.html,")
    print("  incertitude.html, explication_*.html, cles.csv, menages_communes.csv")


if __name__ == "__main__":
    main()
