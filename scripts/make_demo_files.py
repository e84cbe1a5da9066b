# SPDX-License-Identifier: GPL-2.0-or-later
"""Write the demo as a folder of files, otelo_qgis/data/demo_fichiers: python3 scripts/make_demo_files.py

The tables of the demo (scripts/make_demo_data.py) as a service finds them: a base of communes with the names
of the census, indicators of the zones and projections of households. With them, what starts from a folder of
files (otelo:datapack, otelo:modele_evaluation) gives the figures of the demo.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pandas as pd

DATA = Path(__file__).resolve().parent.parent / "otelo_qgis" / "data"
FOLDER = DATA / "demo_fichiers"
# As the census names them, with its year, which is that of the indicators.
CENSUS = {
    "menages": "P21_MEN",
    "logements": "P21_LOG",
    "res_princ": "P21_RP",
    "res_second": "P21_RSECOCC",
    "lv_total": "P21_LOGVAC",
}
# What the layer of communes says, and not a base of figures.
OF_THE_LAYER = ["fid", "geom", "analyse", "restitution", "epci_nom"]
# Codes that are invented cannot tell that they are those of zones.
IMPORT = {"format": "otelo-import", "version": 1, "grain": "analyse"}


def files() -> dict[str, str]:
    """{name: text}. Names and a column (`fictif`) say that the figures are made up: what is made of them says
    it too."""
    with closing(sqlite3.connect(DATA / "demo.gpkg")) as base:
        tables = {
            name: pd.read_sql(f'SELECT * FROM "{name}"', base).drop(columns=OF_THE_LAYER, errors="ignore")
            for name in ("communes", "indicateurs", "menages")
        }
    tables["communes"] = tables["communes"].rename(columns=CENSUS)
    texts = {
        f"{name}_fictif.csv": table.to_csv(sep=";", index=False, lineterminator="\n")
        for name, table in tables.items()
    }
    told = json.dumps(IMPORT, indent=2) + "\n"
    return texts | {f"{name}_fictif.csv.otelo.json": told for name in ("indicateurs", "menages")}


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="")
        print(FOLDER / name)


if __name__ == "__main__":
    main()
