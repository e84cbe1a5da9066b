# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo-qgis: the algorithms of Otelo without a desktop, for scheduled jobs.

A thin wrapper over qgis_process, which runs the very algorithms of the toolbox: JSON in and out, exit codes,
logs, and many territories one after the other, resumed where they stopped. Standard library only: it runs
with any Python.

    otelo-qgis lister
    otelo-qgis aide otelo:evaluation
    otelo-qgis aide otelo:evaluation --json
    otelo-qgis lancer otelo:evaluation COMMUNES=communes.gpkg ETUDE=etude.gpkg
    otelo-qgis lancer otelo:evaluation --parametres evaluation.json ETUDE=etude.gpkg
    otelo-qgis lot plan.json
    otelo-qgis panneau plan.json lot.json

A plan is a JSON object: `algorithme`, one of Otelo's (`--autres-algorithmes`: of any provider); `communs`,
the parameters of every run, where {code} stands for the code of the territory; `territoires`, a list of
codes, or {code: own parameters}, or {"table": "zones.csv", "champ": "code"}. Its relative paths start from
its own folder.

Exit codes: 0 all done; 1 an algorithm, or a territory, failed; 2 the command or the plan is wrong; 3 no
QGIS, or no plugin.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import json
import logging
import os
import re
import shutil
import subprocess  # nosec B404
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
if not __package__:
    # Run as a script, from anywhere.
    sys.path.append(str(PACKAGE.parent))

from otelo_qgis.engine.common import jsonfile  # noqa: E402
from otelo_qgis.engine.common.errors import OteloError  # noqa: E402
from otelo_qgis.engine.common.output import file_name, whole_file  # noqa: E402

DONE, FAILED, USAGE, NO_QGIS = 0, 1, 2, 3
PLUGIN = "otelo_qgis"
# What the names of the provider's algorithms begin with.
PROVIDER = "otelo:"
CODE = "{code}"
LOG = logging.getLogger("otelo-qgis")
# What QGIS and its libraries say of themselves.
_ENABLED = re.compile(rf"^{PLUGIN}=true\s*$", re.MULTILINE)
_OF_QGIS = re.compile(r"\w*Warning: |^QStandardPaths: |^qt\.|^-{5,}$")
# What a profile of QGIS adds to the folder of its kind of system, where a user's plugins are.
_PROFILES = (
    (Path.home() / ".local/share", "QGIS/QGIS3/profiles/default/python/plugins"),
    (Path.home() / "Library/Application Support", "QGIS/QGIS3/profiles/default/python/plugins"),
    (Path(os.environ.get("APPDATA", Path.home())), "QGIS/QGIS3/profiles/default/python/plugins"),
)


class CommandError(Exception):
    """What stops a command; code: the exit code."""

    def __init__(self, message: str, code: int):
        super().__init__(message)
        self.code = code


@dataclass(frozen=True)
class Outcome:
    """What a run of qgis_process gave. results: by output; log: lines by kind (info, warning, error)."""

    ok: bool
    results: Mapping[str, object]
    log: Mapping[str, Sequence[str]]

    def as_dict(self) -> dict:
        return {"reussi": self.ok, "resultats": dict(self.results), "journal": dict(self.log)}


# QGIS --------------------------------------------------------------------------------------------


def qgis_process() -> str:
    """Where the program is: `OTELO_QGIS_PROCESS` if set. Debian 12's wrapper `qgis_process` passes an option
    that its QGIS does not know: the binary first."""
    names = ("qgis_process.bin", "qgis_process", "qgis_process-qgis-ltr.bat", "qgis_process-qgis.bat")
    for name in (os.environ.get("OTELO_QGIS_PROCESS"), *names):
        found = shutil.which(name) if name else None
        if found:
            return found
    raise CommandError(
        "qgis_process introuvable. Installez QGIS, ou donnez son chemin par la variable OTELO_QGIS_PROCESS.",
        NO_QGIS,
    )


def plugin_folder() -> Path:
    """The folder that holds the plugin as QGIS loads it: this one if it is packed, else that of a profile,
    else the last one built here."""
    given = os.environ.get("OTELO_PLUGINS")
    folders = [Path(given)] if given else [PACKAGE.parent, *(base / rest for base, rest in _PROFILES)]
    built = (PACKAGE.parent / "build").glob("plugin-*")
    for folder in (*folders, *sorted(built, key=lambda one: one.stat().st_mtime, reverse=True)):
        if (folder / PLUGIN / "metadata.txt").is_file():
            return folder
    raise CommandError(
        f"Le greffon n'est installé ni dans {PACKAGE.parent} ni dans un profil QGIS. Installez-le, ou donnez "
        "le dossier qui le contient par la variable OTELO_PLUGINS.",
        NO_QGIS,
    )


def environment(plugins: Path, profile: Path) -> dict[str, str]:
    """What qgis_process needs to see the plugin, in a profile of its own and without a screen."""
    profile.mkdir(parents=True, exist_ok=True, mode=0o700)
    # The Python inside QGIS looks for its modules beside the first python of the path: QGIS's own must be it.
    beside = str(Path(qgis_process()).parent)
    return {
        **os.environ,
        "PATH": os.pathsep.join([beside, os.environ.get("PATH", "")]),
        "QGIS_PLUGINPATH": str(plugins),
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": os.environ.get("XDG_RUNTIME_DIR", str(profile)),
    }


def enable(env: Mapping[str, str]) -> None:
    """Enable the plugin in the profile of `env`, where it is not: that is a start of QGIS."""
    # Each version keeps its settings in a file and a folder of its own.
    settings = Path(env["QGIS_CUSTOM_CONFIG_PATH"]).rglob("QGIS*.ini")
    if any(_ENABLED.search(one.read_text(encoding="utf-8", errors="replace")) for one in settings):
        return
    done = _start(["plugins", "enable", PLUGIN], env)
    if done.returncode and "already enabled" not in done.stdout + done.stderr:
        raise CommandError(f"Le greffon n'a pu être activé.\n{done.stdout}{done.stderr}", NO_QGIS)


def _call(words: Sequence[str], env: Mapping[str, str]) -> subprocess.CompletedProcess:
    """qgis_process with the plugin; what is refused before it is called starts no QGIS."""
    enable(env)
    return _start(words, env)


def _start(words: Sequence[str], env: Mapping[str, str]) -> subprocess.CompletedProcess:
    # Nothing goes through a shell.
    return subprocess.run(  # nosec B603
        [qgis_process(), *words], env=dict(env), capture_output=True, text=True, encoding="utf-8",
        errors="replace", check=False,
    )  # fmt: skip


def _answer(done: subprocess.CompletedProcess) -> dict | None:
    """The JSON object that qgis_process answers, whatever else is printed before or after (by a library, or
    another plugin); None where there is none."""
    decoder, start = json.JSONDecoder(), -1
    while (start := done.stdout.find("{", start + 1)) >= 0:
        try:
            found, _ = decoder.raw_decode(done.stdout, start)
        except (ValueError, RecursionError):
            continue
        if found:
            return found
    return None


def _said(done: subprocess.CompletedProcess) -> list[str]:
    """What a program that failed said, each thing once: QGIS tells an error as it comes, then again at the
    end; and warnings of its own Python, or of its display, are no errors."""
    lines = (line.strip().removeprefix("ERROR:").strip() for line in (done.stdout + done.stderr).splitlines())
    return [line for line in dict.fromkeys(lines) if line and not _OF_QGIS.search(line)]


def words_of(parameters: Mapping[str, object]) -> Iterator[str]:
    """Parameters as qgis_process reads them in every version: NAME=value, a list as many words."""
    for name, value in parameters.items():
        for one in value if isinstance(value, (list, tuple)) else [value]:
            if one is not None:
                yield f"{name}={str(one).lower() if isinstance(one, bool) else one}"


def run(algorithm: str, parameters: Mapping[str, object], env: Mapping[str, str]) -> Outcome:
    """One run of an algorithm."""
    done = _call(["--json", "run", algorithm, "--", *words_of(parameters)], env)
    answer = _answer(done)
    if answer is None:
        return Outcome(False, {}, {"error": _said(done)})
    log = {
        kind: lines if isinstance(lines, list) else [lines]
        for kind, lines in answer.get("log", {}).items()
        if kind in ("info", "warning", "error")
    }
    if done.returncode and not log.get("error"):
        log["error"] = _said(done)
    return Outcome(not done.returncode and "results" in answer, answer.get("results", {}), log)


def tell(outcome: Outcome, what: str) -> None:
    """The warnings and errors of a run in the log."""
    for kind, level in (("info", logging.DEBUG), ("warning", logging.WARNING), ("error", logging.ERROR)):
        for line in outcome.log.get(kind, ()):
            LOG.log(level, "%s : %s", what, line.strip())


# Plans -------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Plan:
    """One algorithm over many territories. runs: parameters by code; folder: where relative paths start."""

    algorithm: str
    runs: Mapping[str, Mapping[str, object]]
    folder: Path

    @classmethod
    def read(cls, path: Path, any_algorithm: bool = False) -> Plan:
        """CommandError says what is wrong with the file. any_algorithm: whether those of other providers may
        be run, which can do anything that QGIS can."""
        try:
            given = jsonfile.read(path, lambda text: jsonfile.parse(text, "contenu"), "Plan")
        except OteloError as error:
            raise CommandError(str(error), USAGE) from error
        if not isinstance(given, dict) or not {"algorithme", "territoires"} <= set(given):
            raise CommandError(f"Plan « {path} » : « algorithme » et « territoires » sont attendus.", USAGE)
        unknown = set(given) - {"algorithme", "territoires", "communs"}
        if unknown:
            raise CommandError(f"Plan « {path} » : clés inconnues : {', '.join(sorted(unknown))}.", USAGE)
        algorithm, shared = given["algorithme"], given.get("communs", {})
        if not isinstance(algorithm, str) or not isinstance(shared, dict):
            raise CommandError(
                f"Plan « {path} » : « algorithme » est un texte, et « communs » un objet {{NOM: valeur}}.",
                USAGE,
            )
        if not algorithm.startswith(PROVIDER) and not any_algorithm:
            raise CommandError(
                f"Plan « {path} » : « {algorithm} » n'est pas un traitement d'Otelo ({PROVIDER}…). S'il est "
                "bien celui que vous voulez lancer, ajoutez --autres-algorithmes.",
                USAGE,
            )
        codes = _territories(given["territoires"], path.parent)
        if not codes:
            raise CommandError(f"Plan « {path} » : aucun territoire.", USAGE)
        runs = {code: _filled({**shared, **own}, code) for code, own in codes.items()}
        return cls(algorithm, runs, path.parent)

    def fingerprint(self, code: str) -> str:
        """Changes with the algorithm and the parameters of a territory."""
        text = json.dumps([self.algorithm, self.runs[code]], sort_keys=True, ensure_ascii=False)
        return hashlib.sha256(text.encode()).hexdigest()


def _territories(given: object, folder: Path) -> dict[str, dict]:
    if isinstance(given, dict) and set(given) == {"table", "champ"}:
        if all(isinstance(value, str) for value in given.values()):
            return {code: {} for code in _column(folder / given["table"], given["champ"])}
    elif isinstance(given, dict) and all(isinstance(own, dict) for own in given.values()):
        return given
    elif isinstance(given, list) and all(type(code) in (str, int) for code in given):
        codes = list(map(str, given))
        if len(set(codes)) == len(codes):
            return {code: {} for code in codes}
    raise CommandError(
        "Plan : « territoires » est une liste de codes sans doublon, {code: paramètres}, ou {table, champ}.",
        USAGE,
    )


def _column(path: Path, field: str) -> list[str]:
    """Distinct values of a field of a CSV file, in order; of one column too, and in the encoding of Excel."""
    what = f"Plan : table « {path} », champ « {field} »"
    try:
        content = path.read_bytes()
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = content.decode("cp1252")
        lines = text.splitlines()
        head = lines[0] if lines else ""
        separator = max(",;\t", key=head.count)
        rows = list(csv.DictReader(lines, delimiter=separator, strict=True))
    except (OSError, ValueError, csv.Error) as error:
        raise CommandError(f"{what} : {error}", USAGE) from error
    if rows and field not in rows[0]:
        raise CommandError(f"{what} : introuvable parmi {', '.join(map(str, rows[0]))}.", USAGE)
    empty = [number for number, row in enumerate(rows, start=2) if not (row[field] or "").strip()]
    if empty:
        raise CommandError(f"{what} : vide à la ligne {empty[0]}.", USAGE)
    return list(dict.fromkeys(row[field].strip() for row in rows))


def _filled(value, code: str):
    """A value of the plan with {code} replaced by the code, in texts at any depth.

    CommandError for a code that cannot be a part of a file's name, and so may not name the user's files.
    """
    if isinstance(value, str):
        if CODE in value and file_name(code) != code:
            raise CommandError(
                f"Plan : le code « {code} » ne peut entrer dans un nom de fichier ({value}). Donnez à ce "
                "territoire un autre nom, et ses paramètres en toutes lettres : {nom: {NOM: valeur}}.",
                USAGE,
            )
        return value.replace(CODE, code)
    if isinstance(value, dict):
        return {name: _filled(one, code) for name, one in value.items()}
    return [_filled(one, code) for one in value] if isinstance(value, list) else value


class Journal:
    """What became of each territory, one JSON line each, written as it goes: an interruption loses
    nothing."""

    def __init__(self, path: Path):
        self.path = path
        self.done: dict[str, dict] = {}
        if path.exists():
            for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
                try:
                    entry = json.loads(line)
                    self.done[entry["territoire"]] = entry
                except (ValueError, KeyError, TypeError):
                    # The last line of a run that was stopped while writing it.
                    continue

    def is_done(self, code: str, fingerprint: str, folder: Path) -> bool:
        """Whether a territory was run with these very parameters, and its files are still there."""
        entry = self.done.get(code, {})
        return (
            entry.get("reussi", False)
            and entry.get("empreinte") == fingerprint
            and all((folder / file.partition("|")[0]).exists() for file in entry.get("fichiers", ()))
        )

    def add(self, entry: Mapping) -> None:
        self.done[entry["territoire"]] = dict(entry)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps(entry, ensure_ascii=False) + "\n")


def run_plan(plan: Plan, journal: Journal, env: Mapping[str, str], again: bool = False) -> dict[str, dict]:
    """Run what a plan has left; the journal entry of each territory. One that fails does not stop the
    others."""
    entries = {}
    for number, code in enumerate(plan.runs, start=1):
        fingerprint = plan.fingerprint(code)
        if not again and journal.is_done(code, fingerprint, plan.folder):
            LOG.info("%s (%d/%d) : déjà fait", code, number, len(plan.runs))
            entries[code] = journal.done[code]
            continue
        started = time.monotonic()
        outcome = run(plan.algorithm, plan.runs[code], env)
        tell(outcome, code)
        entry = {
            "territoire": code,
            "empreinte": fingerprint,
            "duree": round(time.monotonic() - started, 1),
            "fichiers": _files(plan.runs[code], outcome.results),
            **outcome.as_dict(),
        }
        journal.add(entry)
        state = "fait" if outcome.ok else "échec"
        LOG.info("%s (%d/%d) : %s en %s s", code, number, len(plan.runs), state, entry["duree"])
        entries[code] = entry
    return entries


def _files(given: Mapping[str, object], results: Mapping[str, object]) -> list[str]:
    """Files that a run was asked for and made."""
    asked = (given.get(name) for name in results)
    return [one for one in asked if isinstance(one, str) and Path(one.partition("|")[0]).exists()]


def batch_panel(plan: Plan, outputs: Sequence[str]) -> dict:
    """A plan as the batch panel of QGIS 3.40 and later loads it. outputs: names of destinations.

    Paths are written in full: nobody knows from which folder QGIS will have been started.
    """

    def whole(name: str, value):
        if not isinstance(value, str):
            return value
        head, bar, rest = value.partition("|")
        path = plan.folder / head
        is_path = name in outputs or (head and path.exists())
        return f"{os.path.normpath(path)}{bar}{rest}" if is_path else value

    rows = []
    for given in plan.runs.values():
        values = {name: whole(name, value) for name, value in given.items()}
        rows.append(
            {
                "PARAMETERS": {name: value for name, value in values.items() if name not in outputs},
                "OUTPUTS": {name: value for name, value in values.items() if name in outputs},
            }
        )
    return {"format": "batch_3.40", "rows": rows}


def old_batch_panel(plan: Plan, outputs: Sequence[str]) -> list:
    """The same for older versions, which read each value as a Python literal."""
    return [
        {
            "PARAMETERS": {name: repr(value) for name, value in row["PARAMETERS"].items()},
            "OUTPUTS": row["OUTPUTS"],
        }
        for row in batch_panel(plan, outputs)["rows"]
    ]


def _help(algorithm: str, env: Mapping[str, str]) -> dict:
    """The JSON help of an algorithm, as qgis_process gives it; refused for one that does not exist."""
    done = _call(["--json", "help", algorithm], env)
    answer = _answer(done)
    if done.returncode or answer is None:
        raise CommandError(
            f"Algorithme « {algorithm} » inconnu : « otelo-qgis lister » donne ceux qui existent.", USAGE
        )
    return answer


def parameters_of(algorithm: str, env: Mapping[str, str]) -> dict[str, bool]:
    """Parameters of an algorithm, and whether each is a destination."""
    parameters = _help(algorithm, env)["parameters"]
    return {name: bool(one.get("is_destination")) for name, one in parameters.items()}


def help_of(algorithm: str, env: Mapping[str, str]) -> dict:
    """What an algorithm is for, each of its parameters once, with its choices, and what it gives."""
    answer = _help(algorithm, env)
    # The JSON help has neither the whole description nor the order of the parameters.
    page = _call(["help", algorithm], env).stdout
    # Title, heading, description, heading, arguments: a version that prints it otherwise loses only these.
    sections = re.split(r"^-{5,}$", page, flags=re.MULTILINE)
    description, arguments = (sections[2], sections[4]) if len(sections) > 4 else ("", "")
    parameters = {}
    for name in sorted(answer["parameters"], key=lambda name: arguments.find(f"\n{name}: ")):
        one = answer["parameters"][name]
        choices = one.get("raw_definition", {}).get("metadata", {}).get("widget_wrapper", {})
        choices = dict(zip(choices.get("values", ()), choices.get("labels", ())))
        # The help of a list of choices ends with them.
        text = (one.get("help") or "").removesuffix(
            " " + " ; ".join(f"{value} = {words}" for value, words in choices.items()) + "."
        )
        parameters[name] = {
            "titre": one["description"],
            "aide": text,
            "obligatoire": not one.get("optional"),
            "sortie": bool(one.get("is_destination")),
            "choix": choices,
        }
    details = answer["algorithm_details"]
    return {
        "algorithme": details["id"],
        "titre": details["name"],
        "aide": description.strip() or details["short_description"],
        "parametres": parameters,
        "resultats": {name: one["description"] for name, one in answer["outputs"].items()},
    }


def help_text(told: Mapping) -> str:
    """`help_of` as a person reads it."""
    lines = [f"{told['titre']} ({told['algorithme']})", "", told["aide"]]
    parameters = told["parametres"]
    for heading, is_output in (("Entrées", False), ("Sorties", True)):
        lines += ["", heading]
        for name, one in parameters.items():
            if one["sortie"] == is_output:
                lines.append(f"  {name} : {one['titre']}{' (obligatoire)' if one['obligatoire'] else ''}")
                lines += [f"      {one['aide']}"] if one["aide"] else []
                lines += [f"      {value} = {words}" for value, words in one["choix"].items()]
    others = {name: words for name, words in told["resultats"].items() if name not in parameters}
    if others:
        lines += ["", "Résultats", *(f"  {name} : {words}" for name, words in others.items())]
    return "\n".join(lines)


def refuse_unknown(plan: Plan, known: Iterable[str]) -> None:
    """Refuse a plan that gives a parameter that its algorithm does not have: the batch panel of QGIS would
    leave it out without a word."""
    known = list(known)
    for code, given in plan.runs.items():
        unknown = [name for name in given if name not in known]
        if unknown:
            raise CommandError(
                f"Territoire {code} : {plan.algorithm} n'a pas de paramètre {', '.join(unknown)}. Les "
                f"siens : {', '.join(known)}.",
                USAGE,
            )


def refuse_shared(plan: Plan, outputs: Iterable[str]) -> None:
    """Refuse a plan where two territories write the same file: the last would replace the others."""
    for name in outputs:
        owners: dict[str, str] = {}
        for code, given in plan.runs.items():
            value = given.get(name)
            if not isinstance(value, str) or not value or value == "TEMPORARY_OUTPUT":
                continue
            place = value if ":" in value else os.path.realpath(plan.folder / value).casefold()
            if place in owners:
                raise CommandError(
                    f"Territoires {owners[place]} et {code} : {name} est le même fichier, « {value} ». "
                    f"Mettez {CODE} dans son nom.",
                    USAGE,
                )
            owners[place] = code


# Commands ----------------------------------------------------------------------------------------


def _parameters(arguments: argparse.Namespace) -> dict[str, object]:
    """Those of the JSON file (or of standard input), overridden by those of the command line."""
    found: dict[str, object] = {}
    if arguments.parametres:
        try:
            stdin = arguments.parametres == "-"
            text = sys.stdin.read() if stdin else Path(arguments.parametres).read_text(encoding="utf-8-sig")
            found = json.loads(text)
        except (OSError, ValueError, RecursionError) as error:
            raise CommandError(f"Paramètres illisibles : {error}", USAGE) from error
        if not isinstance(found, dict):
            raise CommandError("Paramètres : un objet JSON {NOM: valeur} est attendu.", USAGE)
    for word in arguments.valeurs:
        name, equals, value = word.partition("=")
        if not equals:
            raise CommandError(f"« {word} » : NOM=VALEUR est attendu.", USAGE)
        found[name] = value
    return found


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="otelo-qgis", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--profil", type=Path, help="dossier du profil QGIS (défaut : un profil temporaire)")
    parser.add_argument("--journal", type=Path, help="fichier où écrire aussi le journal")
    parser.add_argument("--bavard", action="store_true", help="dire aussi les informations")
    commands = parser.add_subparsers(dest="commande", required=True)
    commands.add_parser("lister", help="les algorithmes, en JSON")
    told = commands.add_parser("aide", help="l'aide d'un algorithme")
    told.add_argument("algorithme")
    told.add_argument("--json", action="store_true", help="en JSON")
    one = commands.add_parser("lancer", help="un algorithme")
    one.add_argument("algorithme")
    one.add_argument("valeurs", nargs="*", metavar="NOM=VALEUR")
    one.add_argument("--parametres", help="fichier JSON {NOM: valeur}, ou - pour l'entrée standard")
    many = commands.add_parser("lot", help="un plan de plusieurs territoires, repris où il s'est arrêté")
    many.add_argument("plan", type=Path)
    many.add_argument("--etat", type=Path, help="fichier d'avancement (défaut : PLAN.etat.jsonl)")
    many.add_argument("--recommencer", action="store_true", help="refaire aussi ce qui est fait")
    panel = commands.add_parser("panneau", help="un plan en fichier de lot pour la fenêtre de QGIS")
    panel.add_argument("plan", type=Path)
    panel.add_argument("fichier", type=Path)
    panel.add_argument("--ancien", action="store_true", help="pour QGIS avant 3.40")
    for one in (many, panel):
        one.add_argument(
            "--autres-algorithmes", action="store_true", dest="any_algorithm",
            help="accepter un plan qui lance un traitement d'un autre fournisseur",
        )  # fmt: skip
    return parser


def _arguments(words: Sequence[str] | None) -> argparse.Namespace:
    """The words of a command. Values may stand after an option too, where argparse no longer expects any."""
    parser = _parser()
    arguments, left = parser.parse_known_args(words)
    if left and (arguments.commande != "lancer" or any(word.startswith("-") for word in left)):
        parser.error(f"arguments inconnus : {' '.join(left)}")
    if left:
        arguments.valeurs += left
    return arguments


def _start_log(arguments: argparse.Namespace) -> None:
    """Standard error for a person, standard output kept for JSON."""
    LOG.handlers.clear()
    LOG.setLevel(logging.DEBUG if arguments.bavard else logging.INFO)
    handlers: list[logging.Handler] = [logging.StreamHandler()]
    if arguments.journal:
        if not arguments.journal.parent.is_dir():
            raise CommandError(f"--journal : dossier « {arguments.journal.parent} » introuvable.", USAGE)
        handlers.append(logging.FileHandler(arguments.journal, encoding="utf-8"))
    for handler in handlers:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
        LOG.addHandler(handler)


def _command(arguments: argparse.Namespace, env: Mapping[str, str]) -> int:
    if arguments.commande == "lister":
        answer = _answer(_call(["--json", "list"], env)) or {}
        found = answer.get("providers", {}).get("otelo", {}).get("algorithms", {})
        print(json.dumps({name: one["name"] for name, one in found.items()}, ensure_ascii=False, indent=2))
        return DONE if found else NO_QGIS
    if arguments.commande == "aide":
        told = help_of(arguments.algorithme, env)
        print(json.dumps(told, ensure_ascii=False, indent=2) if arguments.json else help_text(told))
        return DONE
    if arguments.commande == "lancer":
        outcome = run(arguments.algorithme, _parameters(arguments), env)
        tell(outcome, arguments.algorithme)
        print(json.dumps(outcome.as_dict(), ensure_ascii=False, indent=2))
        return DONE if outcome.ok else FAILED
    plan = Plan.read(arguments.plan.resolve(), arguments.any_algorithm)
    known = parameters_of(plan.algorithm, env)
    refuse_unknown(plan, known)
    outputs = [name for name, is_destination in known.items() if is_destination]
    refuse_shared(plan, outputs)
    if arguments.commande == "panneau":
        made = (old_batch_panel if arguments.ancien else batch_panel)(plan, outputs)
        with whole_file(arguments.fichier) as draft:
            draft.write_text(json.dumps(made, ensure_ascii=False, indent=2), encoding="utf-8")
        return DONE
    state = arguments.etat or arguments.plan.with_suffix(".etat.jsonl")
    journal = Journal(state.resolve())
    # Paths of the plan are relative to its folder.
    os.chdir(plan.folder)
    entries = run_plan(plan, journal, env, arguments.recommencer)
    failed = [code for code, entry in entries.items() if not entry["reussi"]]
    summary = {"faits": len(entries) - len(failed), "echecs": failed, "territoires": entries}
    print(json.dumps(summary, ensure_ascii=False, indent=2))
    return FAILED if failed else DONE


def main(words: Sequence[str] | None = None) -> int:
    """Run a command; its exit code."""
    arguments = _arguments(words)
    try:
        _start_log(arguments)
        with tempfile.TemporaryDirectory(prefix="otelo-qgis-") as temporary:
            env = environment(plugin_folder(), (arguments.profil or Path(temporary)).resolve())
            return _command(arguments, env)
    except CommandError as error:
        LOG.error("%s", error)
        return error.code
    except (OteloError, OSError) as error:
        LOG.error("%s", error)
        return USAGE
    finally:
        for handler in LOG.handlers:
            with closing(handler):
                handler.flush()


if __name__ == "__main__":
    sys.exit(main())
