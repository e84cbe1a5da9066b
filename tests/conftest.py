# SPDX-License-Identifier: GPL-2.0-or-later
"""Shared by all tests. Nothing here imports QGIS: tests/engine runs where it is not installed."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import tempfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long a test takes depends on the machine, and on hypothesis, which reads all the sources for their
# constants at its first draw: it says nothing of what is tested. Time is for the benchmark.
_PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
# What a law is tried on while one works, and what `make test-newest` tries it on.
settings.register_profile("otelo", _PATIENT, max_examples=12)
settings.register_profile("thorough", _PATIENT, max_examples=100)
settings.load_profile("otelo")

# Debian's pyproj, from inside a virtual environment, looks for its grids in the environment only.
if find_spec("pyproj").origin.startswith("/usr/lib") and Path("/usr/share/proj/proj.db").exists():
    os.environ.setdefault("PROJ_DATA", "/usr/share/proj")

# What QGIS, Qt and the readers leave behind goes with the run. Folders of pytest stay in their usual place: a
# failure is looked into there. A worker has its folder within that of the run, which outlives it.
os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", tempfile.gettempdir())
SCRATCH = tempfile.mkdtemp(prefix="otelo-essais-")
os.environ["TMPDIR"] = tempfile.tempdir = SCRATCH
os.environ.setdefault("XDG_RUNTIME_DIR", SCRATCH)
atexit.register(shutil.rmtree, SCRATCH, ignore_errors=True)


def pytest_collection_finish():
    """What was imported to collect the tests stays to the end: it is not looked through at each collection of
    garbage."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """A real PostgreSQL with PostGIS, and its services: one for all the tests of a process, which QGIS keeps
    its connections to. Skipped where there is none."""
    import postgis_server

    if postgis_server.obstacle():
        pytest.skip(postgis_server.obstacle())
    folder = tmp_path_factory.mktemp("services")
    with postgis_server.server() as made, pytest.MonkeyPatch.context() as patch:
        made.environment = made.services(folder)
        for name, value in made.environment.items():
            patch.setenv(name, value)
        yield made


@pytest.fixture
def worked():
    """The example of docs/exemple_a_la_main.md: (indicators, households, scenario)."""
    import worked_example

    return worked_example.inputs()
