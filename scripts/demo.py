"""The main job on the embedded demo territory: volets A to D, a GeoPackage, maps and a summary page.

python3 scripts/demo.py [FOLDER]     (default: build/demo)
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import chain


def main() -> None:
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else chain.ROOT / "build" / "demo"
    started = time.perf_counter()
    print("1/3 Installation du plugin dans un profil QGIS à part")
    env = chain.prepare()
    data = chain.ROOT / "otelo_qgis" / "data"
    print("2/3 Volets A à D sur le territoire de démonstration (données fictives)")
    inputs = {
        "COMMUNES": f"{data / 'demo.gpkg'}|layername=communes",
        "INDICATEURS": f"{data / 'demo.gpkg'}|layername=indicateurs",
        "MENAGES": f"{data / 'demo.gpkg'}|layername=menages",
        "SCENARIO": data / "demo_scenario.json",
    }
    chain.evaluate(inputs, folder, env)
    print("3/3 Cartes")
    chain.maps(folder, env)
    print(f"Terminé en {time.perf_counter() - started:.0f} s. Résultats dans {folder} :")
    print("  otelo.gpkg (couches et tables), synthese.html, scenario.json, cartes/*.png")


if __name__ == "__main__":
    main()
