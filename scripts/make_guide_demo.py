# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the demo of the edition of the guide, otelo_qgis/data/demo_guide.gpkg and its scenario.

    build/venv-newest/bin/python scripts/make_guide_demo.py

The communes are those of the demo (real polygons, names and EPCI). Everything else is made up, and marked so:
a pack of the kind that Otelo 1.2 reads (Filocom, census, SNE, CNAF, Omphale), the classes of the communes and
their corrective coefficients. The draw is seeded: the same demo gives the same file.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from otelo_qgis.engine.definitions.catalogue import indicators, possible_columns  # noqa: E402
from otelo_qgis.engine.definitions.coefficients import CLASS_INIT, DIMENSIONS, coefficient  # noqa: E402
from otelo_qgis.engine.definitions.guide import OMPHALE, GuideScenario  # noqa: E402
from otelo_qgis.engine.definitions.parameters import GUIDE  # noqa: E402

SOURCE = ROOT / "otelo_qgis" / "data" / "demo.gpkg"
TARGET = SOURCE.parent / "demo_guide.gpkg"
FICTITIOUS = "Données fictives de démonstration"
VERSION = {"VERSION": "1.2"}
SEED = 20150101
# Share of the households of a zone that each family of indicators counts.
_SHARES = {"B1.1": 0.0005, "B1.2": 0.008, "B1.3": 0.05, "B1.4": 0.012, "B1.5": 0.01, "B1.7": 0.02}
# Rates of the stock: vacant and secondary dwellings, then what six years lose and transform.
_RATES = {"t": (0.078, 0.04, 0.012, 0.008), "h": (0.035, 0.004, 0.01, 0.004), "p": (0.09, 0.05, 0.013, 0.009)}
_SOCIAL = 0.19
# Spread of the coefficients, in points, and their mean by class: villages lose people, suburbs gain some.
_SPREAD = {"vac": 0.25, "rs": 0.15, "disp": 0.1, "tdm": 0.3}


def communes(demo: gpd.GeoDataFrame, draw: np.random.Generator) -> gpd.GeoDataFrame:
    """The communes with their local data, a class each, and the coefficients of the seven classes."""
    frame = demo.copy()
    population = frame["population"].to_numpy()
    frame[CLASS_INIT] = np.select(
        [population > 20_000, population > 5_000, population > 2_000, population > 800, population > 400],
        [1, 2, 3, 4, 5],
        draw.choice([6, 7], len(frame)),
    )
    for name in DIMENSIONS:
        means = draw.normal(0, _SPREAD[name], 7)
        for column in range(1, 8):
            values = draw.normal(means[column - 1], _SPREAD[name] / 3, len(frame))
            frame[coefficient(name, column)] = values.round(4)
    return frame


def zone_indicators(frame: gpd.GeoDataFrame, draw: np.random.Generator) -> pd.DataFrame:
    """Every indicator of the guide for each zone."""
    zones = frame.groupby("analyse")[["menages", "logements"]].sum()
    names = {"Z001": "Dunkerque", "Z002": "Saint-Omer"}
    found = {"nom": [f"Zone de {names[zone]} (fictive)" for zone in zones.index]}
    found |= stock_of_dwellings(zones["logements"], draw)
    found["men_obs"] = zones["menages"]
    found["men_obs_p"] = np.round(zones["menages"] * 0.975)
    for column in possible_columns(GUIDE):
        one = indicators()[column]
        if column in found or one.brique not in _SHARES or column.startswith(("don_", "fi_")):
            continue
        share = _SHARES[one.brique] * draw.uniform(0.5, 1.5, len(zones))
        if one.brique == "B1.3":
            # Fewer households above a higher effort rate.
            share = _SHARES["B1.3"] * 0.95 ** (int(column[-2:]) - 20) * (0.6 if column < "b" else 1.0)
        if column.startswith("g_"):
            share = share / 12
        found[column] = np.round(zones["menages"] * share)
    table = pd.DataFrame(found, index=zones.index).assign(region="32", fictif=True)
    return table.rename_axis("code").reset_index()


def stock_of_dwellings(homes: pd.Series, draw: np.random.Generator) -> dict[str, pd.Series]:
    """The Filocom file by part of the stock, and the social stock."""
    parts = {"h": homes * _SOCIAL, "p": homes * (1 - _SOCIAL)}
    found: dict[str, pd.Series] = {}
    for part, amount in parts.items():
        amount, before = amount.round(), (amount * 0.955).round()
        vacant, second, lost, transformed = (
            rate * draw.uniform(0.85, 1.15, len(homes)) for rate in _RATES[part]
        )
        found |= {
            f"f{part}_tot": amount, f"f{part}_va": (amount * vacant).round(),
            f"f{part}_rs": (amount * second).round(), f"f{part}_tot_p": before,
            f"f{part}_va_p": (before * vacant * 0.95).round(), f"f{part}_rs_p": (before * second).round(),
            f"f{part}_disp": (before * lost).round(), f"f{part}_rest": (before * transformed).round(),
        }  # fmt: skip
        for end in ("", "_p"):
            found[f"f{part}_rp{end}"] = (
                found[f"f{part}_tot{end}"] - found[f"f{part}_va{end}"] - found[f"f{part}_rs{end}"]
            )
        found[f"f{part}_neuf"] = found[f"f{part}_tot"] - before + found[f"f{part}_disp"]
    for name in [name for name in found if name.startswith("fh_")]:
        found[f"ft_{name[3:]}"] = found[name] + found[f"fp_{name[3:]}"]
    found["parctot"], found["parc_soc"] = found["ft_tot"], (homes * _SOCIAL * 0.98).round()
    return found


def projections(frame: gpd.GeoDataFrame) -> pd.DataFrame:
    """Households of the two ends of the period, by scenario of Omphale."""
    scenario = GuideScenario()
    paces = {"c": 0.0, "h": 0.0010, "b": -0.0010, "m": -0.0018}
    population = {"central": 0.0052, "ph": 0.0075, "pb": 0.0030}
    rows = []
    for zone, households in frame.groupby("analyse")["menages"].sum().items():
        for year in scenario.household_years:
            row = {"code": zone, "annee": year}
            for name in OMPHALE:
                who, how = name.split("_")
                row[name] = round(
                    households * (1 + population[who] + paces[how]) ** (year - scenario.annee_base)
                )
            rows.append(row | {"fictif": True})
    return pd.DataFrame(rows)


def main() -> None:
    draw = np.random.default_rng(SEED)
    frame = communes(gpd.read_file(SOURCE, layer="communes"), draw)
    TARGET.unlink(missing_ok=True)
    for layer, rows, title in (
        ("communes", frame, "Communes (contours, noms et populations réels), classes et coefficients"),
        ("indicateurs", zone_indicators(frame, draw), "Indicateurs des zones d'emploi, édition du guide"),
        ("menages", projections(frame), "Ménages projetés des zones d'emploi"),
    ):
        options = {"IDENTIFIER": f"{title} - {FICTITIOUS}", "DESCRIPTION": FICTITIOUS}
        pyogrio.write_dataframe(
            rows, TARGET, layer=layer, driver="GPKG", layer_options=options, dataset_options=VERSION
        )
    GuideScenario().write(TARGET.parent / "demo_guide_scenario.json")
    print(f"{TARGET}: {len(frame)} communes, {TARGET.stat().st_size / 1e6:.2f} Mo")


if __name__ == "__main__":
    main()
