# SPDX-License-Identifier: GPL-2.0-or-later
"""Processes that write, or read, a study of a database, again and again, all at once (`test_postgis`)."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import pandas as pd
from qgis.core import QgsApplication

from otelo_qgis.engine.definitions.column import Column
from otelo_qgis.processing.io.geopackage import PackTable
from otelo_qgis.processing.io.postgis import Schema

ROWS = 300
COLUMNS = [Column("code", "text", "Code"), Column("besoin", "int", "Besoin")]


def tables(mark: int) -> list[PackTable]:
    """Two tables whose values are all the same mark: one that mixes two versions is seen."""
    frame = pd.DataFrame({"code": [f"{n:05d}" for n in range(ROWS)], "besoin": mark})
    return [PackTable(name, name, COLUMNS, frame) for name in ("besoins", "communes_besoins")]


def tell(line: str) -> None:
    """A line that those of the other processes do not cut."""
    os.write(1, f"{line}\n".encode())


def write(schema: Schema, mark: int, times: int) -> None:
    for _ in range(times):
        written = schema.add_version(tables(mark), "essai")
        tell(f"écrit {written.version} {mark}")


def read(schema: Schema, times: int) -> None:
    for _ in range(times):
        frames = schema.latest().frames(("besoins", "communes_besoins"))
        marks = {value for frame in frames.values() for value in frame["besoin"]}
        assert len(frames) == 2 and len(marks) == 1, marks
        tell(f"lu {marks}")


def work(what: str, text: str, mark: int, times: int) -> None:
    schema = Schema.of(text)
    if what == "write":
        write(schema, mark, times)
    else:
        read(schema, times)


def main() -> int:
    """Every job in a process of its own, forked once QGIS is there: ten times its start would take long."""
    application = QgsApplication([], False)
    application.initQgis()
    children = []
    for job in json.loads(sys.argv[1]):
        child = os.fork()
        if child == 0:
            code = 1
            try:
                work(*job)
                code = 0
            finally:
                sys.stdout.flush()
                os._exit(code)
        children.append(child)
    return max(os.waitpid(child, 0)[1] for child in children) and 1


if __name__ == "__main__":
    sys.exit(main())
