# SPDX-License-Identifier: GPL-2.0-or-later
"""The file of a study, as otelo:evaluation writes it, from what the panel has computed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from ..engine.common.output import whole_file
from ..processing.outputs.study import about_rows, study_outputs, write_study
from .session import Outcome


def write(outcome: Outcome, path: Path, names: Mapping[str, str], tick: Callable[[float], None]) -> None:
    """Write a study that was computed, whole or not at all. names: of the layers that it was computed from,
    by what they are; tick may raise to cancel. OteloError says what the system refuses."""
    study, data = outcome.study, outcome.data
    remarks = [*outcome.state.scenario.notices(), *data.remarks, *study.computed.remarks]
    about = about_rows(names, list(dict.fromkeys(remarks)))
    outputs = study_outputs(study, about, data.source, data.crs)
    with whole_file(path) as draft:
        write_study(draft, outputs.values(), tick)
