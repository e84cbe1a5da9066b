# SPDX-License-Identifier: GPL-2.0-or-later
"""Run an Otelo algorithm as a user does at the command line: qgis_process, in a clean profile.

The plugin is the one that build_plugin makes under the name of its content, the profile is of this process
alone: commands may be started at once (see at_once).
"""

from __future__ import annotations

import atexit
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path

from build_plugin import ROOT, build

sys.path.insert(0, str(ROOT))
from otelo_qgis import cli

HEADLINE = {
    "BESOIN_TOTAL": "Besoin total",
    "BESOIN_FLUX": "  dont flux",
    "BESOIN_STOCK": "  dont mal-logement",
    "OBJECTIF_PLACE": "Objectif placé",
    "NON_COUVERT": "Besoin non couvert",
}
# Runs of qgis_process at once: each takes a few hundred megabytes.
AT_ONCE = 4
# What is printed of a follow-up.
FOLLOWED = ("OBJECTIF", "ATTENDU", "REALISE", "RESTE", "TAUX", "NB_RETARD", "NB_SANS_DONNEE", "STATUT")


def prepare() -> dict[str, str]:
    """Build the plugin and enable it in a profile that goes with this process; the environment to run in."""
    profile = Path(tempfile.mkdtemp(prefix="otelo-profile-"))
    atexit.register(shutil.rmtree, profile, ignore_errors=True)
    env = cli.environment(build().parent, profile)
    cli.enable(env)
    return env


def run(algorithm: str, parameters: dict, env: dict[str, str]) -> dict:
    """Results of one run; its warnings are printed, and a failure stops with what QGIS said."""
    return told(algorithm, cli.run(algorithm, parameters, env))


def told(algorithm: str, outcome: cli.Outcome) -> dict:
    """Results of a run, as `run` tells of it."""
    for kind in ("warning", "error"):
        for line in outcome.log.get(kind, ()):
            print(f"  ! {line}")
    if not outcome.ok:
        raise SystemExit(f"{algorithm} a échoué.")
    return outcome.results


def follow(
    folder: Path, construction: Path, period: tuple[int, int], env: dict[str, str],
    more: Mapping[str, object] | None = None, runner: Callable[..., dict] = run,
) -> dict:  # fmt: skip
    """The objectives of the study folder/otelo.gpkg against what was started; its figures are printed. more:
    parameters of otelo:suivi; runner: as `run`."""
    made = runner(
        "otelo:suivi",
        {
            "ETUDE": folder / "otelo.gpkg", "CONSTRUCTION": construction,
            "DEBUT": str(period[0]), "FIN": str(period[1]),
            "SUIVI": folder / "suivi.gpkg", "SUIVI_EPCI": folder / "suivi_epci.gpkg",
            "PAGE": folder / "suivi.html", "ETUDE_SUIVIE": folder / "suivie.gpkg",
            **(more or {}),
        },
        env,
    )  # fmt: skip
    for name in FOLLOWED:
        print(f"  {name.lower():<16}{made[name]!s:>12}")
    return made


def run_all(calls: Sequence[tuple[str, dict, dict[str, Path]]], env: dict[str, str]) -> None:
    """Run (algorithm, parameters, {output: file}) that do not wait for each other, as many at once as there
    are processors, each in a copy of the profile; told in order."""

    def one(call: tuple[str, dict, dict[str, Path]]) -> tuple[cli.Outcome, float]:
        algorithm, parameters, outputs = call
        started = time.perf_counter()
        with tempfile.TemporaryDirectory(prefix="otelo-profile-") as folder:
            profile = shutil.copytree(env["QGIS_CUSTOM_CONFIG_PATH"], Path(folder) / "profil")
            own = {**env, "QGIS_CUSTOM_CONFIG_PATH": str(profile)}
            outcome = cli.run(algorithm, {**parameters, **outputs}, own)
        return outcome, time.perf_counter() - started

    with ThreadPoolExecutor(min(AT_ONCE, os.cpu_count() or 1)) as pool:
        for (algorithm, _, outputs), (outcome, seconds) in zip(calls, pool.map(one, calls)):
            told(algorithm, outcome)
            print(f"{algorithm:<25}{seconds:6.1f} s  {', '.join(path.name for path in outputs.values())}")


def evaluate(inputs: dict, folder: Path, env: dict[str, str]) -> dict:
    """otelo:evaluation with its study in folder/otelo.gpkg, and the summary page beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    results = run(
        "otelo:evaluation",
        {
            **inputs,
            "ETUDE": folder / "otelo.gpkg",
            "SYNTHESE": folder / "synthese.html",
            "SCENARIO_APPLIQUE": folder / "scenario.json",
        },
        env,
    )
    for name, label in HEADLINE.items():
        print(f"{label:<24}{int(results[name]):>12,} logements".replace(",", " "))
    return results


def show(folder: Path, env: dict[str, str], title: str, credit: Mapping[str, str] | None = None) -> None:
    """Everything that shows the study folder/otelo.gpkg: project and maps, atlas, report, workbooks. credit:
    SERVICE and LOGO, of what is laid out."""
    study = {"ETUDE": folder / "otelo.gpkg", "TITRE": title}
    credited = {**study, **(credit or {})}
    # Debian 12 has no python-pptx: that of the virtual environment is shown to the Python of QGIS.
    writer = find_spec("pptx")
    slides = {"PRESENTATION": folder / "rapport.pptx"} if writer else {}
    if writer and writer.origin:
        env = {**env, "PYTHONPATH": str(Path(writer.origin).parent.parent)}
    calls = {
        "otelo:cartes": {"PROJET": folder / "otelo.qgz", "IMAGES": folder / "cartes"},
        "otelo:atlas": {"PDF": folder / "atlas.pdf"},
        "otelo:rapport": {"RAPPORT": folder / "rapport.html", "DOCUMENT": folder / "rapport.docx", **slides},
        "otelo:tableur": {"CLASSEUR": folder / "otelo.xlsx"},
    }
    given = {"otelo:tableur": study}
    run_all([(name, given.get(name, credited), outputs) for name, outputs in calls.items()], env)


def in_depth(inputs: dict, folder: Path, env: dict[str, str], draws: int = 1000) -> None:
    """What goes further than the study folder/otelo.gpkg: keys seen and compared, households of its communes,
    scenarios compared, uncertainty, and the figure of one territory of each mesh explained."""
    study, scenario = folder / "otelo.gpkg", folder / "scenario.json"
    given = json.loads(scenario.read_text(encoding="utf-8"))
    given["parametres"]["b2_reduction_vacance_longue"] = 30.0
    given["parametres"]["b2_tx_disparition"] = 0.002
    other = folder / "renouvellement.json"
    other.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    communes, households = inputs["COMMUNES"], inputs["MENAGES"]
    with sqlite3.connect(study) as connection:
        # A series of one's own serves every scenario: there is then no matrix of the nine.
        own_series = "menages" in [row[1] for row in connection.execute("PRAGMA table_info(menages)")]
    years = {"ANNEE_BASE": given["parametres"]["annee_base"], "PROJECTION": given["parametres"]["projection"]}
    of_study = {"ETUDE": study}
    two_keys = {"BESOINS": f"{study}|layername=besoins", "COMMUNES": communes, "SCENARIO": scenario}
    calls: list[tuple[str, dict, dict[str, str]]] = [
        (
            "otelo:cles",
            {"COMMUNES": communes, "JEU_CLES": "dynamique"},
            {"PARTS": "cles.gpkg", "TABLE_CLES": "cles.csv"},
        ),
        ("otelo:comparer_cles", {**two_keys, "JEU_CLES_B": "menages"}, {"ECARTS": "ecarts_cles.gpkg"}),
        (
            "otelo:projeter_menages",
            {"TERRITOIRES": communes, "PARENT": "analyse", "MENAGES": households, **years},
            {"RESULTAT": "menages_communes.csv"},
        ),
        (
            "otelo:comparer_scenarios",
            {**of_study, "SCENARIOS": other, "MATRICE": not own_series},
            {"PAGE": "comparaison.html", "ECARTS_COMMUNES": "ecarts.gpkg"},
        ),
        (
            "otelo:sensibilite",
            {**of_study, "TIRAGES": draws, "GRAINE": 1},
            {"PAGE": "incertitude.html", "INTERVALLES": "incertitude.gpkg"},
        ),
        *(
            ("otelo:expliquer", {**of_study, "TERRITOIRE": code}, {"PAGE": f"explication_{code}.html"})
            for code in one_of_each(study)
        ),
    ]
    run_all(
        [
            (algorithm, call, {name: folder / file for name, file in outputs.items()})
            for algorithm, call, outputs in calls
        ],
        env,
    )


def one_of_each(study: Path) -> list[str]:
    """Codes of the analysis territory, the restitution territory and the commune of the greatest need."""
    with sqlite3.connect(study) as connection:
        return [
            connection.execute(f"SELECT code FROM {table} ORDER BY besoin DESC, code LIMIT 1").fetchone()[0]
            for table in ("besoins", "epci_besoins", "communes_besoins")
        ]
