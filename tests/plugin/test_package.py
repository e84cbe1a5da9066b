# SPDX-License-Identifier: GPL-2.0-or-later
"""The ZIP of the plugin: what the plugin repository asks for, and a trial by QGIS's own installer."""

from __future__ import annotations

import shutil
import sys
import zipfile

import pytest
from support import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import build_plugin
import try_install

from otelo_qgis.processing.models import MODELS


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    return build_plugin.pack(tmp_path_factory.mktemp("paquet"))


def test_the_zip_is_whole_and_the_same_each_time(archive, tmp_path):
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
    wanted = {"__init__.py", "metadata.txt", "LICENSE", "icons/otelo.svg", "cli.py", "i18n/otelo_en.qm"}
    wanted |= {f"processing/model/{slug}.model3" for slug in MODELS}
    wanted |= {"engine/reporting/templates/page.html", "engine/reporting/templates/style.css"}
    wanted |= {"processing/templates/algorithm.html", "processing/templates/tip.html"}
    assert {f"otelo_qgis/{name}" for name in wanted} <= names
    assert not [name for name in names if "__pycache__" in name or name.endswith(".ts")]
    assert build_plugin.pack(tmp_path).read_bytes() == archive.read_bytes()


def test_what_the_repository_refuses_is_found(archive, tmp_path):
    assert build_plugin.problems(archive) == []
    bad = tmp_path / "bad.zip"
    with zipfile.ZipFile(bad, "w") as opened:
        for name in ("otelo_qgis/__pycache__/a.pyc", "otelo_qgis/.git/x", "autre/y.py", "otelo_qgis/lib.so"):
            opened.writestr(name, "x")
    told = " ; ".join(build_plugin.problems(bad))
    for word in (
        "a.pyc",
        ".git",
        "autre/y.py : hors de",
        "lib.so : binaire",
        "LICENSE manque",
        "metadata.txt",
    ):
        assert word in told


def test_metadata_are_checked(tmp_path):
    plugin = tmp_path / "otelo_qgis"
    plugin.mkdir()
    (plugin / "metadata.txt").write_text("[general]\nname=Otelo\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="tracker"):
        build_plugin.metadata(plugin)


@pytest.mark.journey
@pytest.mark.skipif(
    not (shutil.which("qgis") and shutil.which("xvfb-run")), reason="qgis or xvfb-run is not installed"
)
def test_installed_run_and_removed_by_the_installer_of_qgis(archive):
    assert try_install.problems(try_install.trial(archive)) == []
