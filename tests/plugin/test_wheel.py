# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a library: a wheel and a source archive that hold all that it reads."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from pages import blocks
from support import ROOT

BUILD = "from setuptools import build_meta as b; b.build_wheel('made'); b.build_sdist('made')"
# What a user of the library does: an evaluation, a page and a reader, far from the sources.
USE = """
import json, sys
sys.path.append(sys.argv[1])
import otelo_qgis, study_example
from otelo_qgis.engine.common.version import version
from otelo_qgis.engine.data.readers import READERS
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.reporting.web import document_page
import doctest
from importlib import import_module
for module in ("library", "chain"):
    outcome = doctest.testmod(import_module(f"otelo_qgis.engine.{module}"))
    assert outcome.attempted > 5 and not outcome.failed, outcome
exec(sys.argv[2])
assert needs.total == 10402
study = study_example.study()
page = document_page("Étude", summary_blocks(study))
print(json.dumps([otelo_qgis.__file__, study.total, len(READERS), "</html>" in page, version()]))
"""


def has_builder():
    try:
        return int(metadata.version("setuptools").partition(".")[0]) >= 77
    except metadata.PackageNotFoundError:
        return False


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Folder of the wheel and the source archive, built aside."""
    folder = tmp_path_factory.mktemp("wheel")
    sources, tools = folder / "src", folder / "tools"
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc")
    shutil.copytree(ROOT / "otelo_qgis", sources / "otelo_qgis", ignore=ignored)
    for name in ("pyproject.toml", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, sources)
    if not has_builder():
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--retries", "0", "--timeout", "5"]
        got = subprocess.run([*pip, "--target", tools, "setuptools>=77"], capture_output=True, text=True)
        if got.returncode:
            pytest.skip(f"setuptools 77 is not installed, and cannot be: {got.stderr.strip()[-200:]}")
    environment = {**os.environ, "PYTHONPATH": str(tools)}
    done = subprocess.run(
        [sys.executable, "-c", BUILD], cwd=sources, env=environment, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return sources / "made"


@pytest.mark.journey
def test_the_archives_hold_every_file(made):
    package = ROOT / "otelo_qgis"
    wanted = {path.relative_to(ROOT).as_posix() for path in package.rglob("*") if path.is_file()}
    wanted = {name for name in wanted if "__pycache__" not in name}
    with zipfile.ZipFile(next(made.glob("*.whl"))) as wheel:
        assert wanted <= set(wheel.namelist())
        assert not [name for name in wheel.namelist() if name.endswith(".pyc") or name.startswith("tests")]
        (told,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
        assert "License-Expression: GPL-2.0-or-later" in wheel.read(told).decode()
    with tarfile.open(next(made.glob("*.tar.gz"))) as archive:
        assert wanted <= {name.partition("/")[2] for name in archive.getnames()}


@pytest.mark.journey
@pytest.mark.parametrize("python", [sys.executable, str(ROOT / "build" / "venv-newest" / "bin" / "python")])
def test_the_library_evaluates_where_it_is_installed(made, tmp_path, python):
    if not Path(python).exists():
        pytest.skip(f"{python} is not installed (make test-newest)")
    place = tmp_path / "site"
    wheel = next(made.glob("*.whl"))
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", place]
    subprocess.run([*pip, wheel], check=True)
    code = f"import sys; sys.path.insert(0, {str(place)!r})\n{USE}"
    page = "\n".join(blocks(ROOT / "docs" / "bibliotheque.md", "python"))
    done = subprocess.run(
        [python, "-I", "-c", code, str(ROOT / "tests"), page], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    file, total, readers, is_page, version = json.loads(done.stdout.splitlines()[-1])
    assert Path(file).is_relative_to(place) and total > 0 and readers > 5 and is_page
    assert f'version = "{version}"' in (ROOT / "pyproject.toml").read_text()
