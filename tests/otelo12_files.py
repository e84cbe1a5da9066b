# SPDX-License-Identifier: GPL-2.0-or-later
"""Files in the layout of Otelo 1.2, as rows of sheets and lines, made of the demo of the guide (fictitious).

What `scripts/make_otelo12_fixtures.py` writes to tests/fixtures/otelo12, and what the tests spoil.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing

import pandas as pd
from fixture_files import FIXTURES
from support import DEMO

from otelo_qgis.engine.definitions import otelo12
from otelo_qgis.engine.definitions.guide import OMPHALE

DEMO_GUIDE = DEMO.parent / "demo_guide.gpkg"
FOLDER = FIXTURES / "otelo12"
PACK_B1, PACK_B2 = FOLDER / "packB1.xls", FOLDER / "projectionB2-2.xls"
FORMULAS = FOLDER / "formules.xls"
COMMUNES = FOLDER / "coeffcorr_France_out.csv"
CONFIGURATION, CLASSES = FOLDER / "save_config_2018_02_01_120000.cfg", FOLDER / "classes.cfgclass"
Sheets = dict[str, list[list]]


def demo(layer: str) -> pd.DataFrame:
    """A table of the demo of the guide, without its geometry."""
    with closing(sqlite3.connect(DEMO_GUIDE)) as connection:
        frame = pd.read_sql(f"SELECT * FROM {layer}", connection)
    return frame.drop(columns=["fid", "geom"], errors="ignore")


def _sheet(zones: pd.DataFrame, columns: Mapping[str, str]) -> list[list]:
    """Rows of a sheet. columns: {name in the file: indicator}."""
    rows = zones[["code", "nom", *columns.values()]].astype(object).values.tolist()
    return [["code_ze", "nom_ze", *columns], *rows]


def pack_b1() -> Sheets:
    zones, households = demo("indicateurs"), demo("menages")
    publics = {"adultes": "Adultes", "familles": "Familles"}
    places = {}
    for name, indicator in otelo12.establishment_indicators().items():
        kind, _, public = name.rpartition("_")
        places[f"{kind.title()}_{publics[public]}"] = indicator
    ends = households.pivot(index="code", columns="annee", values=list(OMPHALE))
    ends = ends.set_axis([f"MENAGES_{year}_{name.upper()}" for name, year in ends.columns], axis=1)
    with_households = zones.merge(ends, left_on="code", right_index=True)
    effort = {name.replace("acc", "Acc").replace("plp", "PLP"): one
              for name, one in otelo12.effort_indicators().items()}  # fmt: skip
    return {
        **{title: _sheet(zones, columns) for title, columns in otelo12.PACK_B1.items()},
        otelo12.ESTABLISHMENTS: _sheet(zones, places),
        otelo12.EFFORT: _sheet(zones, effort),
        otelo12.LAND_FILES: _sheet(
            zones, {name: one for name, one in otelo12.land_file_indicators().items() if one in zones}
        ),
        otelo12.OMPHALE_SHEET: _sheet(with_households, {name: name for name in ends}),
    }


def pack_b2() -> Sheets:
    zones = demo("indicateurs")
    words = {"t": "Parc TOTAL", "h": "HLM-SEM", "p": "Parc privé"}
    items = {
        "rp_p": "Modeocc 2009 [RP]", "rs_p": "Modeocc 2009 [RS]", "va_p": "Modeocc 2009 [VA]",
        "tot_p": "Modeoc 2009 Total", "rp": "Modeocc 2015 [RP]", "rs": "Modeocc 2015 [RS]",
        "va": "Modeocc 2015 [VA]", "tot": "Modeoc 2015 Total", "rest": "Restructurés [09-15]",
        "neuf": "Neuf [09-15]", "disp": "Disparition [09-15]",
    }  # fmt: skip
    columns = {f"{word} {text}": f"f{part}_{item}" for part, word in words.items()
               for item, text in items.items()}  # fmt: skip
    rows = _sheet(zones, columns)
    rows[0][:2] = ["ZE2010", "LIBZE2010"]
    return {"passage OTELO": rows}


def formulas() -> Sheets:
    """A workbook whose figures are formulas, one of which is an error."""
    rows = [["code", "logements", "menages"], ["59183", "=40000+2000", 38500], ["62765", 9000, "=NA()"]]
    return {"Feuille1": rows}


def commune_rows() -> list[list[str]]:
    """The file of the communes: 43 columns, the names of those that Otelo 1.2 does not read made up."""
    communes = demo("communes")
    homes = communes.groupby("analyse")["logements"].transform("sum")
    header = [f"inutile{number}" for number in range(1, 44)]
    names = {1: "CODGEO", 2: "LIBGEO", 3: "ZE", 5: "EPCI", 6: "LIBEPCI", 8: "log", 10: "log_ze", 13: "classe"}
    for first, word in ((16, "vacance"), (23, "rs"), (30, "disparition"), (37, "tdm")):
        names |= {first + number - 1: f"{word}{number}" for number in range(1, 8)}
    for place, name in names.items():
        header[place - 1] = name
    rows = [header]
    for (_, one), total in zip(communes.iterrows(), homes):
        cells = ["0"] * 43
        # A spreadsheet has taken the zero off.
        cells[0], cells[1], cells[2] = one["code"].lstrip("0"), one["nom"], one["analyse"]
        cells[4], cells[5] = one["restitution"], one["epci_nom"]
        cells[7], cells[9], cells[12] = str(one["logements"]), str(total), str(one["classe_ini"])
        for first, word in ((16, "vac"), (23, "rs"), (30, "disp"), (37, "tdm")):
            for number in range(1, 8):
                cells[first + number - 2] = str(one[f"k_{word}_{number}"])
        rows.append(cells)
    return rows


def text_of(rows: list[list[str]], separator: str = ";") -> str:
    return "".join(separator.join(row) + "\n" for row in rows)
