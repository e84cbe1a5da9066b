# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo-qgis: exit codes, JSON in and out, many territories resumed; with the qgis_process of this
machine."""

from __future__ import annotations

import io
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from qgis_support import DEMO_INPUTS
from support import DEMO, ROOT

from otelo_qgis import cli

sys.path.insert(0, str(ROOT / "scripts"))
from build_plugin import build

pytestmark = pytest.mark.skipif(
    not any(map(shutil.which, ("qgis_process.bin", "qgis_process"))), reason="qgis_process is not installed"
)
NEEDS = {"INDICATEURS": DEMO_INPUTS["INDICATEURS"], "MENAGES": DEMO_INPUTS["MENAGES"], "PROJECTION": 2035}


@pytest.fixture(scope="module", autouse=True)
def plugins(tmp_path_factory):
    folder = build(tmp_path_factory.mktemp("greffons éàü")).parent
    before = os.environ.get("OTELO_PLUGINS")
    os.environ["OTELO_PLUGINS"] = str(folder)
    yield folder
    os.environ.pop("OTELO_PLUGINS") if before is None else os.environ.update(OTELO_PLUGINS=before)


@pytest.fixture(scope="module")
def profile(tmp_path_factory):
    """A profile of this file's own: the plugin is enabled in it once."""
    return tmp_path_factory.mktemp("profil")


@pytest.fixture
def command(capsys, monkeypatch, tmp_path, profile):
    """command(words) -> (exit code, JSON of standard output, log)."""
    monkeypatch.chdir(tmp_path)

    def go(*words, stdin=""):
        monkeypatch.setattr("sys.stdin", io.StringIO(stdin))
        log = tmp_path / "journaux" / "otelo.log"
        log.parent.mkdir(exist_ok=True)
        code = cli.main(["--profil", str(profile), "--journal", str(log), *map(str, words)])
        said = capsys.readouterr().out
        return code, json.loads(said) if said.startswith("{") else said, log.read_text(encoding="utf-8")

    return go


@pytest.mark.journey
def test_one_algorithm_with_json_in_and_out(command, tmp_path):
    target = tmp_path / "sorties été" / "besoins.csv"
    target.parent.mkdir()
    file = target.with_name("scénario.json")
    given = {"PROJECTION": 2040, "B1_BRIQUES": ["b11", "b12"], "B17_ACTIF": False, "B14_TAUX_REALLOCATION": 0}
    text = json.dumps({**given, "SCENARIO_APPLIQUE": str(file)})
    code, said, _ = command("lancer", "otelo:scenario", "--parametres", "-", stdin=text)
    assert code == cli.DONE and said["resultats"]["PROJECTION"] == 2040
    given = json.dumps({**NEEDS, "BESOINS": str(target), "SCENARIO": str(file)})
    code, said, log = command("lancer", "otelo:besoins", "PROJECTION=2030", "--parametres", "-", stdin=given)
    assert code == cli.DONE and said["reussi"]
    assert target.exists() and said["resultats"]["BESOINS"] == str(target)
    scenario = json.loads(said["resultats"]["SCENARIO_JSON"])["parametres"]
    # Equal to its default, and yet it wins over the file.
    assert scenario["projection"] == 2030 and scenario["b1_briques"] == ["b11", "b12"]
    assert scenario["b14_taux_reallocation"] == 0 and scenario["b17_actif"] is False
    assert any("Besoin total" in line for line in said["journal"]["info"])
    assert "Traceback" not in log


@pytest.mark.journey
def test_lists_and_helps(command):
    code, said, _ = command("lister")
    assert code == cli.DONE and {"otelo:evaluation", "otelo:b13", "otelo:modele_plh"} <= set(said)
    code, said, _ = command("aide", "otelo:scenario")
    assert code == cli.DONE and max(map(len, said.splitlines())) < 1000 and "<" not in said
    # Each parameter once, in the order of the dialog, with the choices.
    names = re.findall(r"^  ([A-Z]\w+) : ", said, re.MULTILINE)
    assert names[:3] == ["ANNEE_BASE", "PROJECTION", "B1_HORIZON_RESORPTION"]
    assert len([name for name in names if name == "B1_BRIQUES"]) == 1
    assert said.count("b13 = B1.3 Inadéquation financière") == 1 and "qgis_process run otelo:scenario" in said
    code, said, _ = command("aide", "otelo:modele_plh", "--json")
    assert code == cli.DONE and said["parametres"]["ZONES"]["obligatoire"]
    assert list(said["parametres"])[:3] == ["COMMUNES_BESOINS", "COMMUNES", "ZONES"]


@pytest.mark.journey
def test_values_may_stand_after_the_file_of_parameters(command, tmp_path):
    (tmp_path / "p.json").write_text('{"PROJECTION": 2040}', encoding="utf-8")
    words = ("lancer", "otelo:scenario", "--parametres", "p.json", "SCENARIO_APPLIQUE=s.json")
    code, said, log = command(*words, "ANNEE_BASE=2020")
    assert code == cli.DONE and said["resultats"]["PROJECTION"] == 2040
    assert said["resultats"]["ANNEE_BASE"] == 2020 and (tmp_path / "s.json").exists()
    # What QGIS says of itself is no error; and a scenario is one line of a log.
    assert "\n" not in said["resultats"]["SCENARIO_JSON"] and "Deprecation" not in log
    with pytest.raises(SystemExit) as caught:
        cli.main([*words, "--faux"])
    assert caught.value.code == cli.USAGE


def test_an_error_is_told_once(command):
    wrong = {**NEEDS, "INDICATEURS": NEEDS["MENAGES"]}
    words = [f"{name}={value}" for name, value in wrong.items()]
    code, said, log = command("lancer", "otelo:besoins", *words, "BESOINS=b.csv")
    assert code == cli.FAILED and "Warning" not in log
    assert log.count("codes en double") == 1
    assert len([line for line in said["journal"]["error"] if "codes en double" in line]) == 1


@pytest.mark.parametrize(
    "words, expected, message",
    [
        (("lancer", "otelo:besoins", f"MENAGES={DEMO}|layername=menages"), cli.FAILED, "INDICATEURS"),
        (("lancer", "otelo:scenario", "SCENARIO_APPLIQUE=s.json", "B13_TAUX=39"), cli.FAILED, "B13_TAUX »"),
        (("lancer", "otelo:scenario", "SCENARIO_APPLIQUE=s.json", "B2_SCENARIO=ph_x"), cli.FAILED, "ph_x »"),
        (("lancer", "otelo:besoins", "SANS_EGAL"), cli.USAGE, "NOM=VALEUR"),
        (("lancer", "otelo:besoins", "--parametres", "absent.json"), cli.USAGE, "illisibles"),
        (("lancer", "otelo:scenario", "SCENARIO_APPLIQUE=absent/s.json"), cli.FAILED, "« absent » n'existe"),
        (("lot", "absent.json"), cli.USAGE, "illisible"),
        (("aide", "otelo:absent"), cli.USAGE, "otelo-qgis lister"),
    ],
)
def test_exit_codes(command, words, expected, message):
    code, said, log = command(*words)
    assert code == expected
    assert message in log + json.dumps(said, ensure_ascii=False)


def test_without_qgis(command, monkeypatch):
    monkeypatch.setattr(cli.shutil, "which", lambda name: None)
    code, _, log = command("lister")
    assert code == cli.NO_QGIS and "OTELO_QGIS_PROCESS" in log


def test_the_module_runs_with_any_python(tmp_path):
    done = subprocess.run(
        [sys.executable, "-I", str(ROOT / "otelo_qgis" / "cli.py"), "--help"], capture_output=True, text=True
    )
    assert done.returncode == 0 and "otelo-qgis" in done.stdout


@pytest.fixture
def plan(tmp_path):
    """A plan of three territories, one of which does not exist."""
    path = tmp_path / "région.json"
    given = {
        "algorithme": "otelo:besoins",
        "territoires": ["Z001", "Z009", "Z002"],
        "communs": {
            **NEEDS,
            "INDICATEURS": NEEDS["INDICATEURS"] + "|subset=\"code\"='{code}'",
            "BESOINS": "besoins {code}.csv",
        },
    }
    path.write_text(json.dumps(given, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.mark.journey
def test_many_territories_are_resumed_where_they_stopped(command, plan, tmp_path, monkeypatch):
    code, said, log = command("lot", plan)
    assert code == cli.FAILED and said["echecs"] == ["Z009"] and said["faits"] == 2
    assert said["territoires"]["Z001"]["resultats"]["NB_TERRITOIRES"] == 1
    assert "aucun territoire" in log
    assert sorted(path.name for path in tmp_path.glob("besoins*.csv")) == [
        "besoins Z001.csv",
        "besoins Z002.csv",
    ]
    state = tmp_path / "région.etat.jsonl"
    runs = [json.loads(line)["territoire"] for line in state.read_text(encoding="utf-8").splitlines()]
    assert runs == ["Z001", "Z009", "Z002"]
    # One is done again because its file went, one because it failed, one because its parameters changed.
    (tmp_path / "besoins Z002.csv").unlink()
    with state.open("a", encoding="utf-8") as file:
        file.write('{"territoire": "Z0')  # a run stopped while writing
    state.write_text(state.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    _, _, log = command("lot", plan)
    assert "Z001 (1/3) : déjà fait" in log and log.count("Z002 (3/3) : fait") == 2
    # Which are left is read in the journal, whatever runs them.
    asked = []

    def told(algorithm, parameters, env):
        asked.append(parameters["PROJECTION"])
        return cli.Outcome(True, {}, {})

    monkeypatch.setattr(cli, "run", told)
    plan.write_text(plan.read_text(encoding="utf-8").replace("2035", "2034"), encoding="utf-8")
    _, _, log = command("lot", plan)
    assert asked == [2034] * 3 and log.count("déjà fait") == 1
    assert command("lot", plan, "--recommencer")[0] == cli.DONE and len(asked) == 6


def test_territories_from_a_table(tmp_path):
    (tmp_path / "zones.csv").write_text("code;nom\nZ002;b\nZ001;a\nZ002;c\n", encoding="utf-8-sig")
    path = tmp_path / "p.json"
    path.write_text(
        '{"algorithme": "otelo:b11", "territoires": {"table": "zones.csv", "champ": "code"}, '
        '"communs": {"BRIQUES": ["a {code}", {"x": "{code}"}]}}',
        encoding="utf-8",
    )
    plan = cli.Plan.read(path)
    assert plan.runs == {code: {"BRIQUES": [f"a {code}", {"x": code}]} for code in ("Z002", "Z001")}
    # A column alone has no separator.
    (tmp_path / "zones.csv").write_text("code\nZ002\nZ001\n", encoding="utf-8")
    assert list(cli.Plan.read(path).runs) == ["Z002", "Z001"]


@pytest.mark.parametrize(
    "text, message",
    [
        ("[]", "algorithme"),
        ('{"algorithme": "otelo:a", "territoires": []}', "aucun territoire"),
        ('{"algorithme": "otelo:a", "territoires": ["x", "x"]}', "sans doublon"),
        ('{"algorithme": "otelo:a", "territoires": [["x"]]}', "liste de codes"),
        ('{"algorithme": "otelo:a", "territoires": [null, true]}', "liste de codes"),
        ('{"algorithme": "otelo:a", "territoires": {"table": 3, "champ": []}}', "liste de codes"),
        ('{"algorithme": "otelo:a", "territoires": ["x"], "commun": {}}', "clés inconnues : commun"),
        ('{"algorithme": "otelo:a", "territoires": ["x"], "communs": ["a"]}', "« communs » un objet"),
        ('{"algorithme": 3, "territoires": ["x"]}', "« algorithme » est un texte"),
        ('{"algorithme": "native:filedownloader", "territoires": ["x"]}', "--autres-algorithmes"),
        (
            '{"algorithme": "otelo:a", "territoires": {"table": "absente.csv", "champ": "code"}}',
            "absente.csv",
        ),
        ("[" * 100_000, "illisible"),
    ],
)
def test_a_wrong_plan_says_what_is_wrong(tmp_path, text, message):
    path = tmp_path / "plan.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(cli.CommandError, match=message) as caught:
        cli.Plan.read(path)
    assert caught.value.code == cli.USAGE


@pytest.mark.parametrize("code", ["../../../evil", "a/b", "a\\b", "x" * 300, "..", "CON"])
def test_a_code_is_not_a_path(tmp_path, code):
    path = tmp_path / "p.json"
    given = {"algorithme": "otelo:b11", "territoires": [code], "communs": {"BRIQUE": "b {code}.csv"}}
    path.write_text(json.dumps(given))
    with pytest.raises(cli.CommandError, match="nom de fichier"):
        cli.Plan.read(path)
    # Said in full, whatever it is called.
    given |= {"territoires": {code: {"BRIQUE": "b.csv"}}}
    path.write_text(json.dumps(given))
    assert cli.Plan.read(path).runs == {code: {"BRIQUE": "b.csv"}}


@pytest.mark.parametrize(
    "content, codes",
    [
        (b"code\nZ1\nZ2\n", ["Z1", "Z2"]),
        ("\ufeffcode;été\nZ1;à\n".encode(), ["Z1"]),
        ("été;code\nà;Z1\n".encode("cp1252"), ["Z1"]),
        (b"code\tnom\r\nZ1\ta\r\nZ1\tb\r\n", ["Z1"]),
        (b"nom\nZ1\n", "introuvable parmi nom"),
        (b"code;nom\nZ1;a\n;b\n", "vide à la ligne 3"),
        (b"", "aucun territoire"),
    ],
)
def test_tables_of_territories_of_any_kind(tmp_path, content, codes):
    (tmp_path / "z.csv").write_bytes(content)
    path = tmp_path / "p.json"
    path.write_text('{"algorithme": "otelo:b11", "territoires": {"table": "z.csv", "champ": "code"}}')
    if isinstance(codes, str):
        with pytest.raises(cli.CommandError, match=codes):
            cli.Plan.read(path)
    else:
        assert list(cli.Plan.read(path).runs) == codes


@pytest.mark.parametrize("before", ["", "Warning {1}: x\n", "{}\n", "{ not json\n"])
def test_whatever_else_is_printed_the_answer_is_read(before):
    done = subprocess.CompletedProcess([], 0, before + '{"results": {"A": 1}}\nfree(): {bye}\n', "")
    assert cli._answer(done) == {"results": {"A": 1}}
    assert cli._answer(subprocess.CompletedProcess([], 0, "rien { du tout", "")) is None


def test_two_territories_do_not_write_the_same_file(tmp_path):
    runs = {
        "Z1": {"BRIQUE": "a.csv", "INDICATEURS": "i.csv"},
        "Z2": {"BRIQUE": "./A.csv", "INDICATEURS": "i.csv"},
    }
    with pytest.raises(cli.CommandError, match="Z1 et Z2 : BRIQUE est le même fichier"):
        cli.refuse_shared(cli.Plan("otelo:b11", runs, tmp_path), ["BRIQUE"])


def test_files_that_cannot_be_written_are_told(tmp_path, capsys):
    (tmp_path / "fichier").write_text("")
    assert cli.main(["--journal", str(tmp_path / "fichier" / "x.log"), "lister"]) == cli.USAGE
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.journey
def test_a_plan_as_a_file_of_the_batch_panel(command, plan, tmp_path):
    """Both layouts, as `BatchPanel.load` of QGIS reads them."""
    assert command("panneau", plan, tmp_path / "lot.json")[0] == cli.DONE
    made = json.loads((tmp_path / "lot.json").read_text(encoding="utf-8"))
    assert made["format"] == "batch_3.40" and len(made["rows"]) == 3
    # Paths in full; what is not a path is left alone.
    assert made["rows"][0]["OUTPUTS"] == {"BESOINS": str(tmp_path / "besoins Z001.csv")}
    assert made["rows"][0]["PARAMETERS"]["INDICATEURS"].endswith("|subset=\"code\"='Z001'")
    assert made["rows"][2]["PARAMETERS"]["PROJECTION"] == 2035
    wrong = tmp_path / "faux.json"
    wrong.write_text(
        plan.read_text(encoding="utf-8").replace('"PROJECTION"', '"PROJECTON"'), encoding="utf-8"
    )
    code, _, log = command("panneau", wrong, tmp_path / "lot faux.json")
    assert code == cli.USAGE and "PROJECTON" in log and not (tmp_path / "lot faux.json").exists()
    command("panneau", plan, tmp_path / "ancien.json", "--ancien")
    old = json.loads((tmp_path / "ancien.json").read_text(encoding="utf-8"))
    assert old[1]["PARAMETERS"]["INDICATEURS"] == repr(made["rows"][1]["PARAMETERS"]["INDICATEURS"])
