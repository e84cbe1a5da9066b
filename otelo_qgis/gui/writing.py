# SPDX-License-Identifier: GPL-2.0-or-later
"""A study that is kept, as otelo:evaluation writes it, from what the panel has computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ..engine.common.output import whole_file
from ..engine.kept import Book
from ..processing.io.postgis import is_schema
from ..processing.io.studies import StudyFile, StudyPlace, StudySchema
from ..processing.outputs.study import about_rows, study_outputs, write_study, write_version
from .session import Outcome


def write(
    outcome: Outcome, book: Book, target: str, names: Mapping[str, str], tick: Callable[[float], None]
) -> StudyPlace:
    """Write a study that was computed, with its kept scenarios, whole or not at all, in a file or as a new
    version of a schema of PostGIS; where it is. names: of the layers that it was computed from, by what they
    are; tick may raise to cancel. OteloError says what the system, or the server, refuses."""
    study, data = outcome.study, outcome.data
    remarks = [*outcome.state.scenario.notices(), *data.remarks, *study.computed.remarks]
    about = about_rows(names, list(dict.fromkeys(remarks)))
    outputs = study_outputs(study, about, data.source, data.crs)
    if is_schema(target):
        return StudySchema(write_version(target, outputs.values(), tick, book))
    path = Path(target)
    with whole_file(path) as draft:
        write_study(draft, outputs.values(), tick, book=book)
    return StudyFile(path)
