# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of an evaluation: one GeoPackage with every output, what made it, and the provenance of its
data. Written by otelo:evaluation, read by the algorithms that show results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingParameterFileDestination

from ...engine import results
from ...engine.common.output import refused
from ...engine.common.version import version
from ...engine.definitions import tables
from ...engine.definitions.tables import BY_NAME
from ...engine.study import Study, datapack_tables
from ...engine.study_file import seal
from ..base import OteloAlgorithm
from ..inputs.study import STUDY
from ..io.geopackage import PackTable, SpatialView, write_geopackage
from ..language import tr
from ..run import Output, Run, Saved
from .layers import table_output


def add_study_output(algorithm: OteloAlgorithm) -> None:
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            STUDY, tr("Étude : toutes les sorties"), "GeoPackage (*.gpkg)", optional=True
        )
    )  # fmt: skip


def about_rows(inputs: Mapping[str, str], remarks: Sequence[str]) -> pd.DataFrame:
    """What a study says of itself. inputs: title of each input, by what it is."""
    rows = [
        ("Calculé le", f"{datetime.now():%d/%m/%Y à %H:%M}"),
        ("Version du greffon", version()),
        *inputs.items(),
        *((tables.REMARK, sentence) for sentence in remarks),
    ]
    return pd.DataFrame(rows, columns=["sujet", "valeur"])


def study_outputs(
    study: Study, about: pd.DataFrame, source: Path | None, crs: QgsCoordinateReferenceSystem
) -> dict[str, Output]:
    """Every table of a study that was just computed, with the polygons of those that have some, by name.

    about: what it says of itself; source: file of its indicators, whose datapack tables go along.
    """
    computed = study.results
    communes, meshes = computed.inputs.communes.geometry, computed.meshes
    shapes = {
        tables.NEEDS: meshes.analysis.geometry,
        tables.COMMUNES: communes,
        tables.OBJECTIVES: communes,
        tables.EPCI: meshes.restitution.geometry,
        tables.EPCI_OBJECTIVES: meshes.restitution.geometry,
    }
    whole = {
        tables.ANALYSIS_MESH: meshes.analysis,
        tables.RESTITUTION_MESH: meshes.restitution,
        tables.PARTS: meshes.parts,
    }
    geometry = {
        **{name: results.shapes(study.tables[name], shape) for name, shape in shapes.items()},
        **{name: mesh.geometry.to_numpy() for name, mesh in whole.items()},
    }
    dated = {*shapes, tables.YEARLY}
    frames = {**study.tables, tables.ABOUT: about, **(datapack_tables(source) if source else {})}
    return {
        name: table_output(
            name, frame, geometry.get(name), crs, computed.scenario if name in dated else None, study.edition
        )
        for name, frame in frames.items()
    }


def save_study(run: Run, outputs: Iterable[Output], tick: Callable[[float], None]) -> Saved:
    """Write the study where the user wants it; {ETUDE: path}, {} when not wanted."""
    path = run.destination(STUDY)
    if not path:
        return {}
    write_study(path, outputs, tick, run.label(STUDY))
    return {STUDY: path}


def write_study(
    path: str | Path, outputs: Iterable[Output], tick: Callable[[float], None], what: str = ""
) -> None:
    """Write a new file of a study, sealed. what: what messages call it; tick may raise to cancel."""
    written = [
        PackTable(
            output.name.lower(),
            BY_NAME[output.name.lower()].title,
            output.columns,
            output.frame,
            output.geometry,
            output.crs,
        )
        for output in outputs
    ]
    # The last year has no need of its own: it belongs to the year after. The guide has no year at all.
    known = "r.besoin IS NOT NULL"
    title = BY_NAME[tables.YEARLY_MAP].title
    yearly = any(table.name == tables.YEARLY for table in written)
    views = [SpatialView(tables.YEARLY_MAP, title, tables.YEARLY, tables.NEEDS, known)] if yearly else []
    write_geopackage(path, written, tick, views)
    with refused(path, what):
        seal(path)
