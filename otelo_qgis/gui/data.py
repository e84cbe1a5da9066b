# SPDX-License-Identifier: GPL-2.0-or-later
"""The data of a study: layers recognised by their fields, read as otelo:evaluation reads them; or a study
that was kept in a file."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)

from ..engine.common.codes import find_field
from ..engine.common.errors import OteloError
from ..engine.common.territories import ANALYSIS, RESTITUTION, remarks
from ..engine.definitions import tables
from ..engine.definitions.catalogue import match_columns, possible_columns
from ..engine.definitions.editions import AnyScenario
from ..engine.definitions.guide import OMPHALE
from ..engine.definitions.local import LOCAL_COLUMNS, SEGMENTS
from ..engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES
from ..engine.inputs import Decisions, StudyInputs
from ..engine.kept import Book
from ..engine.study import Study, datapack_tables
from ..processing.algorithms.evaluation import Evaluation
from ..processing.destinations import Drafts
from ..processing.inputs.decisions import read_decisions
from ..processing.inputs.study import kept_inputs
from ..processing.inputs.study_inputs import read_study_inputs
from ..processing.io.studies import StudyPlace
from ..processing.language import tr
from ..processing.run import Run, resolve

if TYPE_CHECKING:
    from ..engine.reporting.follow_up import Followed

# What the panel asks for, as otelo:evaluation calls it, and what it says of it.
INPUTS: Mapping[str, str] = {
    "COMMUNES": "Communes",
    "INDICATEURS": "Indicateurs",
    "MENAGES": "Ménages",
    "CAPACITES": "Données locales",
    "TOTAUX": "Totaux imposés",
    "SEGMENTS": "Parts des segments",
}
NEEDED = ("COMMUNES", "INDICATEURS", "MENAGES")
# Indicators under which a table is one of something else.
FEW_INDICATORS = 5


@dataclass(frozen=True)
class Data:
    """What a study is computed from, and where it comes from.

    inputs, decisions: as `chain.evaluate_study` takes them; scenario: that of the file, None where layers
    were read; crs: of the communes; remarks: what a reader must know; source: file of the indicators; layers:
    id by input, None where a study was read; place: where that study is; book: the scenarios that it keeps;
    years: of each indicator, where a datapack says it; followed: the follow-up of its objectives, where it
    has one.
    """

    inputs: StudyInputs
    decisions: Decisions
    crs: QgsCoordinateReferenceSystem
    remarks: tuple[str, ...] = ()
    scenario: AnyScenario | None = None
    source: Path | None = None
    layers: Mapping[str, str] | None = None
    place: StudyPlace | None = None
    book: Book = field(default_factory=Book)
    years: Mapping[str, int] = field(default_factory=dict)
    followed: Followed | None = None

    @property
    def path(self) -> Path | None:
        """File of the study, where it has one."""
        return self.place.file if self.place is not None else None


class Warnings(QgsProcessingFeedback):
    """What a reading warns of."""

    def __init__(self, stop: Callable[[], None]):
        super().__init__(False)
        self.stop = stop
        self.said: list[str] = []

    def isCanceled(self):  # noqa: N802
        self.stop()
        return False

    def pushWarning(self, warning):  # noqa: N802
        self.said.append(warning)


def indicator_years(path: Path | None) -> dict[str, int]:
    """Year of each indicator of a datapack, or of a study made of one; {} for another file."""
    rows = datapack_tables(path).get(tables.INDICATOR_LIST, pd.DataFrame()) if path else pd.DataFrame()
    if "millesime" not in rows:
        return {}
    return {name: int(year) for name, year in zip(rows["indicateur"], rows["millesime"]) if pd.notna(year)}


def scores(layer: QgsVectorLayer) -> dict[str, int]:
    """How well a layer can be each input: how many of its fields say so, 0 where it cannot."""
    names = layer.fields().names()
    found = dict.fromkeys(INPUTS, 0)
    is_polygon = QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
    is_commune = all(find_field(names, kind) for kind in ("commune", ANALYSIS, RESTITUTION))
    if not find_field(names, "territoire") and not find_field(names, "commune"):
        return found
    local = len(match_columns(names, LOCAL_COLUMNS))
    if is_polygon and is_commune:
        # The meshes of communes, and what volets C and D read of them: the rest of a layer says nothing.
        found["COMMUNES"] = 3 + local
        return found
    series = {OWN_SERIES, *DEMOGRAPHIC_SCENARIOS, *OMPHALE} & {name.lower() for name in names}
    if find_field(names, "annee") and series:
        found["MENAGES"] = len(series)
    elif "total" in names and len(names) < FEW_INDICATORS:
        found["TOTAUX"] = 1
    elif set(SEGMENTS) <= set(names) and local == len(SEGMENTS):
        found["SEGMENTS"] = len(SEGMENTS)
    elif not is_commune and not find_field(names, "annee"):
        indicators = len(match_columns(names, possible_columns()))
        if indicators >= max(FEW_INDICATORS, local):
            found["INDICATEURS"] = indicators
        elif local:
            found["CAPACITES"] = local
    return found


def is_result(layer: QgsVectorLayer) -> bool:
    """Whether a layer was made by Otelo: what comes out of an evaluation does not go back in."""
    return {"annee_base", "projection"} <= set(layer.fields().names())


def recognised(layers: Iterable[QgsVectorLayer]) -> dict[str, QgsVectorLayer]:
    """The layer that each input is taken from: the one whose fields say it best; among equals, the last."""
    best: dict[str, tuple[int, QgsVectorLayer]] = {}
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid() or is_result(layer):
            continue
        for name, score in scores(layer).items():
            if score and score >= best.get(name, (0, layer))[0]:
                best[name] = score, layer
    return {name: layer for name, (_, layer) in best.items()}


def reading(
    layers: Mapping[str, QgsVectorLayer], scenario: AnyScenario
) -> Callable[[Callable[[], None]], Data]:
    """The job that reads the layers of a study. Called in the main thread, where layers belong.

    OteloError, of the job, names the layer, the field and the codes at fault.
    """
    algorithm = Evaluation().create()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {name: layer.id() for name, layer in layers.items() if layer is not None}
    resolved = resolve(algorithm, parameters, context)
    ids = {name: layer.id() for name, layer in layers.items() if layer is not None}

    def job(stop: Callable[[], None]) -> Data:
        absent = [tr(INPUTS[name]) for name in NEEDED if name not in parameters]
        if absent:
            raise OteloError(tr("Choisissez une couche pour : {}.").format(", ".join(absent)))
        feedback = Warnings(stop)
        run = Run(algorithm, Drafts(parameters), context, feedback, resolved)
        inputs, table, origin = read_study_inputs(run, scenario)
        decisions = read_decisions(run)
        (source,) = run.sources("INDICATEURS")
        said = [*origin, *(one for one in feedback.said if one not in origin)]
        said += remarks(inputs.findings, "alerte")
        return Data(
            inputs, decisions, table.crs, tuple(dict.fromkeys(said)), None, source.file, ids,
            years=indicator_years(source.file),
        )  # fmt: skip

    return job


def followed_of(study: Study) -> Followed | None:
    """The follow-up that a study keeps; None where it has none."""
    if study.followed is None:
        return None
    # It draws charts: most studies have none.
    from ..engine.reporting.follow_up import Followed

    return Followed.of(study)


def study_reading(place: StudyPlace) -> Callable[[Callable[[], None]], Data]:
    """The job that reads a study that was kept, with the polygons of its communes. OteloError, of the job,
    says what it lacks, or why it is not reached."""

    def job(stop: Callable[[], None]) -> Data:
        study, path = place.read(), place.file
        stop()
        inputs, crs = kept_inputs(place, study)
        return Data(
            inputs, study.decisions, crs, tuple(study.remarks), study.own_scenario, None, None, place,
            place.book(), indicator_years(path), followed_of(study),
        )  # fmt: skip

    return job
