# SPDX-License-Identifier: GPL-2.0-or-later
"""The engine as a library: its names, what they say of themselves, and the page of ten lines."""

from __future__ import annotations

import doctest
import inspect
import re
import subprocess
import sys
from importlib import import_module

import pytest
from pages import blocks
from support import ROOT

from otelo_qgis import engine
from otelo_qgis.engine import library

FUNCTIONS = [name for name in library.__all__ if inspect.isfunction(getattr(library, name))]
PAGE = ROOT / "docs" / "bibliotheque.md"


def test_the_package_has_the_names_of_the_library():
    assert len(FUNCTIONS) > 10 and all(getattr(engine, name) for name in library.__all__)
    assert dir(engine) == sorted(library.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'rien'"):
        _ = engine.rien


@pytest.mark.parametrize("function", [*(getattr(library, name) for name in FUNCTIONS), library.Study.read])
def test_a_public_function_tells_each_parameter_and_what_it_gives(function):
    text = inspect.getdoc(function)
    told = re.findall(r"^(\w+) : ", text, re.MULTILINE)
    assert told == [name for name in inspect.signature(function).parameters if name != "cls"]
    assert "\nReturns\n-------\n" in text


@pytest.mark.parametrize("module", ["library", "chain"])
def test_the_examples_of_docstrings_are_true(module):
    outcome = doctest.testmod(import_module(f"otelo_qgis.engine.{module}"))
    assert outcome.attempted > 5 and outcome.failed == 0


def test_the_page_runs_and_needs_neither_qgis_nor_geometry():
    code = "\n".join(blocks(PAGE, "python"))
    after = "\nimport sys; print({'qgis', 'geopandas', 'shapely'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code + after], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[3] == "10402" and lines[-2] == "10402 11167" and lines[-1] == "set()"
