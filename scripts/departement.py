# SPDX-License-Identifier: GPL-2.0-or-later
"""A department from the files that its technician has: data checked, need by flow, volets C and D, documents.

    python3 scripts/departement.py --data ../shared/data/val-doise --code 95

The folder holds what is published for the department (Sitadel, SRU inventory, LOVAC, detailed tables of the
census, polygons of its communes); `--national` adds files of all France, by default INSEE's membership table
and comparateur that lie beside the folder. otelo:datapack reads them all; what is not read, or assumed, is
printed, then figures of the datapack are compared with the files themselves, read here without the plugin.
otelo:evaluation runs the national edition on the flow; the edition of the guide asks for Filocom, which is
not public: what it lacks is printed. `--documents` makes the project, atlas, report and workbook.
`--suivi` follows the objectives of that study, in `--periode` (2022:2027): otelo:suivi on Sitadel and LOVAC,
otelo:bilan_triennal on the SRU inventory, and the figures of some communes counted again from the files.
"""

from __future__ import annotations

import argparse
import csv
import json
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import chain
from at_once import own_folder

NATIONAL = ("table-appartenance-geo-communes-22.xlsx", "base_cc_comparateur_csv.zip")
# Communes of Val-d'Oise that are compared one by one: large and small, deficient, exempt, secret.
CHECKED = ("95018", "95008", "95127", "95563", "95205")


def gather(data: Path, national: list[Path], folder: Path) -> Path:
    """A folder with the tables to read; polygons are given apart."""
    where = folder / "fichiers"
    shutil.rmtree(where, ignore_errors=True)
    where.mkdir(parents=True)
    for path in (*sorted(data.iterdir()), *national):
        if path.is_file() and path.suffix.lower() not in (".geojson", ".gpkg", ".shp", ".json"):
            shutil.copy(path, where / path.name)
    return where


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    """Rows of a CSV of the publishers, without the plugin."""
    try:
        path.read_text(encoding="utf-8-sig")
        encoding = "utf-8-sig"
    except UnicodeDecodeError:
        encoding = "cp1252"
    with open(path, encoding=encoding, newline="") as file:
        head = file.readline()
        file.seek(0)
        yield from csv.DictReader(file, delimiter=";" if head.count(";") > head.count(",") else ",")


def expected(data: Path) -> dict[str, dict[str, float | None]]:
    """Figures of the files by indicator and commune, None where they are secret or blank."""
    found: dict[str, dict[str, float | None]] = {}

    def note(indicator: str, code: str, text: str, scale: Callable[[str], float] = float) -> None:
        found.setdefault(indicator, {})[code] = scale(text) if text not in ("", "s") else None

    for path in sorted(data.glob("*.csv")):
        for row in rows_of(path):
            if "LOG_COM" in row and row["TYPE_LGT"] == "Tous Logements" and row["LOG_COM"]:
                note(f"mec_{row['ANNEE']}", row["COMM"], row["LOG_COM"])
            elif "CODGEO_26" in row:
                note("lv_total", row["CODGEO_26"], row["pp_vacant_26"])
                note("lv_2plus", row["CODGEO_26"], row["pp_vacant_plus_2ans_26"])
            elif "Code_INSEE_commune" in row:
                is_free = row["Commune_exemptée_2023_2025"] == "1"
                rate = "0" if is_free else row["Taux_cible_commune_2023_2025"]
                note("sru_taux", row["Code_INSEE_commune"], rate, lambda text: float(text.rstrip("%")))
                note("sru_lls", row["Code_INSEE_commune"], row["Nombre_lls_ Inventaire_au_01_01_2024"])
            elif "Code géographique" in row and any("Avant 1919" in name for name in row):
                total = sum(float(text) for name, text in row.items() if name.startswith("Résidences p"))
                note("rp_achtot", row["Code géographique"], str(total))
    return found


def compare(pack: Path, data: Path) -> bool:
    """Whether the datapack has the figures of the files, to the last; what was compared is printed."""
    with sqlite3.connect(pack) as connection:
        connection.row_factory = sqlite3.Row
        own = {row["code"]: dict(row) for row in connection.execute("SELECT * FROM communes")}
    is_same = True
    print(f"{'Indicateur':<12}{'communes':>9}{'total du fichier':>18}{'total du datapack':>18}")
    for indicator, values in sorted(expected(data).items()):
        known = {code: value for code, value in values.items() if code in own}
        wrong = [
            code
            for code, value in known.items()
            if (own[code].get(indicator) is None) != (value is None)
            or (value is not None and abs(own[code][indicator] - value) > 1e-6)
        ]
        totals = [sum(value or 0 for value in known.values())]
        totals.append(sum(row.get(indicator) or 0 for row in own.values()))
        print(f"{indicator:<12}{len(known):>9}{totals[0]:>18.1f}{totals[1]:>18.1f}")
        # A commune of another year is shared between those that it was made of: the total is kept.
        is_kept = abs(totals[0] - totals[1]) < 1e-6 * max(1.0, abs(totals[0]))
        if wrong and is_kept and len(wrong) < len(known) / 20:
            print(f"  {', '.join(wrong)} : d'une autre géographie, répartie ; le total est le même")
        elif wrong or not is_kept:
            is_same = False
            print(f"  ! {len(wrong)} communes diffèrent : {', '.join(wrong[:5])}")
    fields = ("mec_an", "construits", "lv_total", "lv_2plus", "sru_taux", "sru_lls", "res_princ")
    print(f"{'Commune':<24}" + "".join(f"{name:>12}" for name in fields))
    for code in CHECKED:
        if code in own:
            cells = ("manque" if own[code].get(name) is None else f"{own[code][name]:.1f}" for name in fields)
            print(f"{code} {own[code]['nom'] or '':<18}" + "".join(f"{cell:>12}" for cell in cells))
    return is_same


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="folder of the department's files")
    parser.add_argument("--code", default="95", help="code of the department")
    parser.add_argument("--national", type=Path, nargs="*", help="files of all France to add")
    parser.add_argument("--projection", type=int, default=2030)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--documents", action="store_true", help="project, atlas, report and workbook too")
    parser.add_argument("--suivi", action="store_true", help="the follow-up of its objectives too")
    parser.add_argument("--periode", default="2022:2027", help="first and last year of what is followed")
    options = parser.parse_args()
    data = options.data.resolve()
    folder = options.folder.resolve() if options.folder else own_folder(chain.ROOT / "build" / data.name)
    folder.mkdir(parents=True, exist_ok=True)
    national = options.national
    if national is None:
        national = [data.parent / name for name in NATIONAL if (data.parent / name).exists()]
    env = chain.prepare()
    polygons = next((path for path in sorted(data.iterdir()) if path.suffix in (".geojson", ".gpkg")), None)
    pack = folder / "datapack.gpkg"
    print("1/4 Datapack")
    made = chain.run(
        "otelo:datapack",
        {
            "DOSSIER": gather(data, national, folder),
            **({"COMMUNES": polygons} if polygons else {}),
            "TERRITOIRES": options.code,
            "DATAPACK": pack,
            "RAPPORT": folder / "datapack.html",
        },
        env,
    )
    print(
        f"  {made['NB_COMMUNES']} communes, {made['NB_INDICATEURS']} indicateurs, année "
        f"{made['ANNEE_BASE']} ; "
        f"{made['NB_NON_LUS']} fichiers non lus, {made['NB_HYPOTHESES']} hypothèses, "
        f"{made['NB_ALERTES']} alertes"
    )
    print("2/4 Les chiffres du datapack et ceux des fichiers")
    if not compare(pack, data):
        raise SystemExit("Le datapack n'a pas les chiffres des fichiers.")
    print("3/4 Contrôle, besoin par le flux, volets C et D (édition nationale)")
    tables = {"INDICATEURS": f"{pack}|layername=analyse", "MENAGES": f"{pack}|layername=menages"}
    scenario = {
        "ANNEE_BASE": int(made["ANNEE_BASE"]),
        "PROJECTION": options.projection,
        "B1_BRIQUES": "aucune",
        "SCENARIO_APPLIQUE": folder / "flux_seul.json",
    }
    applied = chain.run("otelo:scenario", scenario, env)["SCENARIO_APPLIQUE"]
    chain.run(
        "otelo:controler",
        {
            "INDICATEURS": tables["INDICATEURS"],
            "SCENARIO": applied,
            "CONTROLES": folder / "controles.csv",
            "RAPPORT": folder / "controle.html",
        },
        env,
    )
    # LOVAC is secret in small communes: what is shared out cannot follow vacancy there.
    communes = f"{pack}|layername=communes"
    inputs = {"COMMUNES": communes, **tables, "SCENARIO": applied, "JEU_CLES": "menages"}
    results = chain.evaluate(inputs, folder, env)
    (folder / "resultats.json").write_text(
        json.dumps(results, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    social(folder / "otelo.gpkg")
    print("4/4 Édition du guide")
    guide = {**tables, "EDITION": "guide", "BESOINS": folder / "guide.gpkg"}
    outcome = chain.cli.run("otelo:besoins", guide, env)
    for line in () if outcome.ok else outcome.log.get("error", ()):
        print(f"  Ce qui lui manque : {line}")
    if options.documents:
        chain.show(folder, env, f"Besoins en logement, {data.name}")
    if options.suivi:
        first, _, last = options.periode.partition(":")
        follow(data, folder, (int(first), int(last)), env, options.documents)


def file_with(data: Path, *columns: str) -> Path:
    """The file of the department that has these columns."""
    for path in sorted(data.glob("*.csv")):
        if set(columns) <= set(next(rows_of(path), {})):
            return path
    raise SystemExit(f"{data} : aucun fichier n'a {', '.join(columns)}.")


def follow(data: Path, folder: Path, period: tuple[int, int], env: dict[str, str], documents: bool) -> None:
    """The follow-up of the study in a period, its triennial balance, and some communes counted again."""
    print(f"Suivi des objectifs, {period[0]}-{period[1]}")
    sitadel, lovac = file_with(data, "LOG_COM", "TYPE_LGT"), file_with(data, "pp_vacant_plus_2ans_26")
    study, followed = folder / "otelo.gpkg", folder / "suivie.gpkg"
    chain.follow(folder, sitadel, period, env, {"VACANTS": lovac})
    if not recount(followed, sitadel, lovac, period):
        raise SystemExit("Le suivi n'a pas les chiffres des fichiers.")
    inventory = file_with(data, "Code_INSEE_commune")
    read = chain.run("otelo:importer", {"FICHIER": inventory, "INDICATEURS": folder / "sru.csv"}, env)
    balance = chain.run(
        "otelo:bilan_triennal",
        {
            "ETUDE": study, "INVENTAIRE": read["INDICATEURS"], "DEBUT": 2023,
            "BILAN": folder / "bilan_sru.gpkg", "PAGE": folder / "bilan_sru.html",
            "DOCUMENT": folder / "bilan_sru.docx",
        },
        env,
    )  # fmt: skip
    print(f"  bilan triennal : {balance['NB_OBLIGATION']} communes, {balance['OBJECTIF']} logements sociaux")
    if documents:
        of_study = {"ETUDE": followed}
        outputs: list[tuple[str, dict, dict[str, Path]]] = [
            (
                "otelo:bilan_plh",
                of_study,
                {"BILAN": folder / "bilan.html", "DOCUMENT": folder / "bilan.docx"},
            ),
            ("otelo:cartes", of_study, {"PROJET": folder / "suivi.qgz", "IMAGES": folder / "cartes_suivi"}),
            ("otelo:atlas", of_study, {"PDF": folder / "atlas_suivi.pdf"}),
        ]
        chain.run_all(outputs, env)


def recount(followed: Path, sitadel: Path, lovac: Path, period: tuple[int, int]) -> bool:
    """Whether the follow-up has, for every commune, what the files say, counted without the plugin."""
    with sqlite3.connect(followed) as connection:
        connection.row_factory = sqlite3.Row
        own = {row["code"]: dict(row) for row in connection.execute("SELECT * FROM suivi")}
    starts, vacants = counted_starts(sitadel, period), counted_vacants(lovac, period)
    counted = {"realise": starts["LOG_COM"], "autorise": starts["LOG_AUT"], "vac_real": vacants}
    is_same = True
    for name, values in counted.items():
        known = {code: value for code, value in values.items() if code in own}
        wrong = [code for code, value in known.items() if own[code][name] != value]
        sums = [sum(value or 0 for value in known.values()), sum(row[name] or 0 for row in own.values())]
        print(f"  {name:<10}{len(known):>6} communes, fichier {sums[0]}, suivi {sums[1]}, écarts : {wrong}")
        # A commune of another year, whose figures are shared between those that it was made of.
        is_same &= len(wrong) < max(2, len(known) / 50) and sums[0] == sums[1]
    for code in CHECKED[:3]:
        row = own[code]
        is_same &= row["realise"] + row["reste"] == row["obj_per"]
        print(
            f"  {code} {row['nom']:<14} objectif {row['obj_per']}, attendu {row['att_date']}, réalisé "
            f"{row['realise']} (fichier {starts['LOG_COM'].get(code)}), reste {row['reste']}, "
            f"{row['statut']}, vacants {row['vac_real']} (fichier {vacants.get(code)})"
        )
    return is_same


def counted_starts(path: Path, period: tuple[int, int]) -> dict[str, dict[str, int | None]]:
    """What Sitadel says of each commune in a period, by column: sums of the years that it knows."""
    found: dict[str, dict[str, int | None]] = {"LOG_COM": {}, "LOG_AUT": {}}
    for row in rows_of(path):
        if row["TYPE_LGT"] == "Tous Logements" and period[0] <= int(row["ANNEE"]) <= period[1]:
            for name, sums in found.items():
                before = sums.setdefault(row["COMM"], None)
                if row[name]:
                    sums[row["COMM"]] = (before or 0) + int(row[name])
    return found


def counted_vacants(path: Path, period: tuple[int, int]) -> dict[str, int | None]:
    """Fall of the dwellings that are vacant for two years, of each commune in a period: the column of a file
    counts on 1 January of the year before, and does not compare with the one before 2023, nor before 2025."""
    pairs = [(one, one + 1) for one in range(20, 26) if one + 1 not in (23, 25)]
    inside = [pair for pair in pairs if period[0] <= 2000 + pair[0] - 1 <= period[1]]
    found: dict[str, int | None] = {}
    for row in rows_of(path):
        cells = [[row[f"pp_vacant_plus_2ans_{year}"] for year in pair] for pair in inside]
        known = [int(first) - int(last) for first, last in cells if "s" not in (first, last)]
        found[row["CODGEO_26"]] = sum(known) if known else None
    return found


def social(study: Path) -> None:
    """SRU obligations and pace of the objectives, in all."""
    with sqlite3.connect(study) as connection:
        names = {row[1] for row in connection.execute("PRAGMA table_info(objectifs)")}
        for name in ("sru_manque", "sru_rattr", "rythme", "mec_an"):
            if name in names:
                total = connection.execute(f"SELECT SUM({name}) FROM objectifs").fetchone()[0]
                print(f"  objectifs, {name:<12}{total:>12.0f}")
            else:
                print(f"  objectifs : {name} manque")


if __name__ == "__main__":
    main()
