# SPDX-License-Identifier: GPL-2.0-or-later
"""Two commands started at once in one clone: each sees a whole plugin, and writes in a folder of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys

import pytest
from qgis_support import table
from support import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import build_plugin
from at_once import own_folder

BUILD = """
import sys
from pathlib import Path
from build_plugin import build
for _ in range(5):
    print(build(Path(sys.argv[1])))
"""
# What `make demo` does first: the plugin, a profile, a folder, the evaluation.
EVALUATE = """
import json, sys
from pathlib import Path
import chain, demo
from at_once import own_folder
env, folder = chain.prepare(), own_folder(Path(sys.argv[1]) / "demo")
results = demo.evaluate(folder, env)
print(json.dumps([env["QGIS_PLUGINPATH"], env["QGIS_CUSTOM_CONFIG_PATH"], str(folder), results]))
"""


def started(code, *words):
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, words)], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        text=True, encoding="utf-8", cwd=ROOT / "scripts",
    )  # fmt: skip


def lines_of(process):
    said, wrong = process.communicate(timeout=180)
    assert process.returncode == 0, said + wrong
    return said.splitlines()


def test_builds_at_once_give_one_whole_plugin(tmp_path):
    running = [started(BUILD, tmp_path) for _ in range(4)]
    said = {line for process in running for line in lines_of(process)}
    (folder,) = tmp_path.iterdir()
    assert said == {str(folder / build_plugin.NAME)}
    alone = build_plugin.build(tmp_path / "seul")
    assert alone.parent.name == folder.name == f"plugin-{build_plugin.fingerprint(folder / alone.name)}"


def test_a_plugin_that_is_read_is_never_written_again(tmp_path, monkeypatch):
    sources = tmp_path / "sources"
    for name in (build_plugin.NAME, *build_plugin.PACKED):
        source = build_plugin.ROOT / name
        if source.is_dir():
            shutil.copytree(source, sources / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, sources / name)
    monkeypatch.setattr(build_plugin, "ROOT", sources)
    first = build_plugin.build(tmp_path)
    # As a QGIS that loaded it leaves it.
    (first / "__pycache__").mkdir()
    before = {path: path.stat().st_mtime_ns for path in first.rglob("*")}
    assert build_plugin.build(tmp_path) == first
    (sources / "metadata.txt").write_text("[general]\nname=Autre\n", encoding="utf-8")
    second = build_plugin.build(tmp_path)
    assert second != first and (second / "metadata.txt").read_text(encoding="utf-8").endswith("Autre\n")
    assert {path: path.stat().st_mtime_ns for path in first.rglob("*")} == before


def test_a_folder_is_for_one_process_as_long_as_it_lives(tmp_path):
    hold = "import sys; from pathlib import Path; from at_once import own_folder\n"
    hold += "print(own_folder(Path(sys.argv[1])), flush=True); sys.stdin.read()"
    command = [sys.executable, "-c", hold, str(tmp_path / "demo")]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT / "scripts"
    ) as other:
        assert other.stdout.readline().strip() == str(tmp_path / "demo")
        assert own_folder(tmp_path / "demo") == tmp_path / "demo-2"
        assert own_folder(tmp_path / "demo") == tmp_path / "demo-3"
        other.kill()
    assert own_folder(tmp_path / "demo") == tmp_path / "demo"


@pytest.mark.journey
@pytest.mark.skipif(
    not any(map(shutil.which, ("qgis_process.bin", "qgis_process"))), reason="qgis_process is not installed"
)
def test_two_evaluations_at_once_are_both_right(tmp_path):
    running = [started(EVALUATE, tmp_path) for _ in range(2)]
    answers = [json.loads(lines_of(process)[-1]) for process in running]
    plugins, profiles, folders, results = zip(*answers)
    assert len(set(plugins)) == 1 and len(set(profiles)) == len(set(folders)) == 2
    assert set(folders) == {str(tmp_path / "demo"), str(tmp_path / "demo-2")}
    assert results[0]["BESOIN_TOTAL"] == results[1]["BESOIN_TOTAL"] > 0
    for folder in folders:
        assert table("objectifs", f"{folder}/otelo.gpkg").featureCount() == 125
