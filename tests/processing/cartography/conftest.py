# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of the demo, and the project of its maps, which takes seconds to make."""

from __future__ import annotations

import pytest

from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import project
from otelo_qgis.processing.io.studies import StudyFile


@pytest.fixture(scope="module")
def study(demo_study):
    return Study.read(demo_study)


@pytest.fixture(scope="module")
def made(demo_study, study):
    with project.build(StudyFile(demo_study), study, "Titre") as built:
        yield built
