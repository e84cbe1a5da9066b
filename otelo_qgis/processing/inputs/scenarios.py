# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenarios, or the studies, that are set beside a study, under names that a person reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsProcessing, QgsProcessingParameterMultipleLayers, QgsProcessingParameterString

from ...engine.analysis import compare
from ...engine.analysis.compare import Outcome
from ...engine.common.errors import OteloError
from ...engine.common.formatting import counted
from ...engine.definitions.editions import read_scenario
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..io.studies import study_at
from ..language import tr
from ..run import Run

SCENARIOS, STUDIES, NAMES = "SCENARIOS", "ETUDES", "NOMS"


@dataclass(frozen=True)
class Other:
    """A scenario or a study beside the one that is shown. name: what was given, else the name of its file
    without extension; title: the same for a page, in words; outcome: what it gives, under its name; study:
    the study that it is, or makes; is_study: whether it was given as a study."""

    name: str
    title: str
    outcome: Outcome
    study: Study
    is_study: bool


def add_scenarios(algorithm: OteloAlgorithm, at_most: int | None = None) -> None:
    """Scenario files, other studies, and their names. at_most: how many in all; None for no limit."""
    limit = f"{at_most} au plus, scénarios et études ensemble. " if at_most else ""
    for name, label, text in (
        (
            SCENARIOS,
            "Scénarios à comparer (JSON)",
            "Calculés sur les indicateurs et ménages de l'étude, dans une édition qu'ils nourrissent. "
            "Vide : aucun.",
        ),
        (
            STUDIES,
            "Études à comparer (GeoPackage ou base)",
            "D'autres résultats, tels quels, de l'une ou l'autre édition. Vide : aucune.",
        ),
    ):
        files = QgsProcessingParameterMultipleLayers(
            name, tr(label), QgsProcessing.SourceType.TypeFile, optional=True
        )
        algorithm.add(files, limit + text)
    algorithm.add(
        QgsProcessingParameterString(NAMES, tr("Noms des scénarios"), optional=True),
        "Dans l'ordre des scénarios, puis des études, séparés par des points-virgules : "
        "« Haut ; Sobre ». Vide : ceux des fichiers.",
    )


def _files(run: Run) -> list[tuple[Path, bool]]:
    """Each file, and whether it is a study."""
    return [(file, kind == STUDIES) for kind in (SCENARIOS, STUDIES) for file in run.files(kind)]


def names_given(run: Run) -> list[str]:
    """What each scenario is called: the names that were given, else those of the files, with their folder
    where two are the same. OteloError where the names are not one for each."""
    files = [file for file, _ in _files(run)]
    names = [name.strip() for name in run.text(NAMES).split(";") if name.strip()]
    if names and (len(names) != len(files) or len(set(names)) != len(names)):
        raise OteloError(
            f"{run.label(NAMES)} : {counted(len(names), 'nom')} pour {counted(len(files), 'scénario')}. "
            "Donnez-en un par scénario, tous différents, séparés par des points-virgules."
        )
    stems = [study_at(str(file)).stem for file in files]
    return names or [
        stem if stems.count(stem) == 1 else f"{file.parent.name}/{stem}" for stem, file in zip(stems, files)
    ]


def read_scenarios(run: Run, study: Study, at_most: int | None = None) -> list[Other]:
    """Each scenario computed on the data of the study, each study read."""
    files, names = _files(run), names_given(run)
    if at_most is not None and len(files) > at_most:
        raise OteloError(
            f"{run.label(SCENARIOS)}, {run.label(STUDIES)} : {len(files)} en tout, {at_most} au plus. "
            "Retirez-en, ou comparez-les par otelo:comparer_scenarios."
        )
    is_named = bool(run.text(NAMES).strip())
    return [_read(study, *one, name, name if is_named else _words(name)) for one, name in zip(files, names)]


def _read(study: Study, file: Path, is_study: bool, name: str, title: str) -> Other:
    if is_study:
        other = study_at(str(file)).read()
        return Other(name, title, compare.outcome_of_study(other, name), other, True)
    outcome, made = compare.outcome_of_scenario(study, read_scenario(file), name)
    return Other(name, title, outcome, made, False)


def _words(name: str) -> str:
    """ "plh_haut" -> "Plh haut"."""
    text = name.replace("_", " ").strip()
    return text[:1].upper() + text[1:]
