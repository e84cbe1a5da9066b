# SPDX-License-Identifier: GPL-2.0-or-later
"""The study of an evaluation: one GeoPackage with every output, what made it, and the provenance of its
data. Written by otelo:evaluation, read by the algorithms that show results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsVectorLayer,
)

from ...engine import results
from ...engine.common.output import refused
from ...engine.common.version import version
from ...engine.definitions import tables
from ...engine.definitions.column import Column
from ...engine.definitions.tables import BY_NAME, by_name, table_of
from ...engine.kept import BOOK_FIELDS, BOOK_TITLES, Book, book_tables
from ...engine.study import Study, datapack_tables
from ...engine.study_file import fingerprint, seal
from ..base import OteloAlgorithm
from ..cartography.layers import has_field
from ..compat import kind_of
from ..destinations import IN_DATABASE
from ..inputs.study import STUDY
from ..io.geopackage import PackTable, SpatialView, write_geopackage
from ..io.postgis import Schema, as_read, is_schema
from ..io.sources import Source
from ..io.studies import StudyPlace
from ..io.tables import Table, multipolygons, row_values
from ..language import tr
from ..run import Output, Run, Saved
from .layers import table_output

DESTINATION_HELP = (
    "Un GeoPackage, ou un schéma d’une base PostGIS, qui reçoit une nouvelle version : "
    "« postgis:service=habitat schema=plh_2035 » (docs/postgis.md)."
)


def add_study_output(algorithm: OteloAlgorithm) -> None:
    algorithm.add(study_destination(STUDY, "Étude : toutes les sorties", optional=True), DESTINATION_HELP)


def study_destination(name: str, label: str, optional: bool) -> QgsProcessingParameterFileDestination:
    """Where a study is written, which may be a database (`destinations.IN_DATABASE`)."""
    definition = QgsProcessingParameterFileDestination(
        name, tr(label), "GeoPackage (*.gpkg)", optional=optional
    )
    definition.setMetadata({IN_DATABASE: True})
    return definition


def about_rows(inputs: Mapping[str, str], remarks: Sequence[str]) -> pd.DataFrame:
    """What a study says of itself. inputs: title of each input, by what it is."""
    now = datetime.now()
    rows = [
        ("Calculé le", f"{now:%d/%m/%Y} à {now:%H:%M}"),
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
            name,
            frame,
            geometry.get(name),
            crs,
            computed.scenario if name in dated else None,
            study.edition,
            study.scenario_label,
        )
        for name, frame in frames.items()
    }


def save_study(run: Run, outputs: Iterable[Output], tick: Callable[[float], None]) -> Saved:
    """Write the study where the user wants it; {ETUDE: what reads it}, {} when not wanted."""
    if not run.destination(STUDY):
        return {}
    return {STUDY: write_outputs(run, STUDY, outputs, tick)}


def write_outputs(run: Run, name: str, outputs: Iterable[Output], tick: Callable[[float], None]) -> str:
    """Write the tables of a study where an output of the algorithm says; what reads them."""
    return store_study(run, name, _packed(outputs), tick)


def write_study(
    path: str | Path,
    outputs: Iterable[Output],
    tick: Callable[[float], None],
    what: str = "",
    book: Book | None = None,
) -> None:
    """Write a new file of a study, sealed. what: what messages call it; book: scenarios that are kept with
    it; tick may raise to cancel."""
    _write_file(path, [*_packed(outputs), *book_packs(book)], tick, what)


def _packed(outputs: Iterable[Output]) -> list[PackTable]:
    return [
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


def _write_file(
    path: str | Path, written: Sequence[PackTable], tick: Callable[[float], None], what: str, is_sealed=False
) -> None:
    write_geopackage(path, written, tick, views_of(written))
    if not is_sealed:
        with refused(path, what):
            seal(path)


def store_study(
    run: Run, name: str, written: Sequence[PackTable], tick: Callable[[float], None], is_sealed: bool = False
) -> str:
    """Write the tables of a study where an output says, a GeoPackage or a new version of a schema of PostGIS;
    what reads it. is_sealed: its tables already say what it was computed from."""
    place = run.destination(name)
    if not is_schema(place):
        _write_file(place, written, tick, run.label(name), is_sealed)
        return place
    schema = _add_version(place, written, tick, is_sealed)
    run.tell(f"Base de données, schéma « {schema.name} » : version {schema.version} écrite.")
    return schema.text


def write_version(
    place: str, outputs: Iterable[Output], tick: Callable[[float], None], book: Book | None = None
) -> Schema:
    """Write a study that was computed as a new version of a schema of PostGIS; the schema, at that version.
    book: scenarios that are kept with it; tick may raise to cancel."""
    return _add_version(place, [*_packed(outputs), *book_packs(book)], tick)


def book_packs(book: Book | None) -> list[PackTable]:
    """The tables of the scenarios that are kept with a study; [] where none are."""
    if book is None or book == Book():
        return []
    return [
        PackTable(name, BOOK_TITLES[name], [Column(field, "text", field) for field in frame], frame)
        for name, frame in book_tables(book).items()
    ]


def _add_version(
    place: str, written: Sequence[PackTable], tick: Callable[[float], None], is_sealed: bool = False
) -> Schema:
    whole = written if is_sealed else _sealed(written)
    return Schema.of(place).add_version(whole, version(), tick, views_of(written))


def views_of(written: Sequence[PackTable]) -> list[SpatialView]:
    """The layers that come with some tables of a study: those of a table by year, with their polygons."""
    # The last year has no need of its own: it belongs to the year after. The guide has no year at all.
    every = (
        (tables.YEARLY_MAP, tables.YEARLY, tables.NEEDS, "r.besoin IS NOT NULL"),
        (tables.FOLLOW_UP_MAP, tables.FOLLOW_UP_YEARS, tables.FOLLOW_UP, f"r.niveau = '{tables.COMMUNE}'"),
    )
    names = {table.name for table in written}
    spatial = {table.name for table in written if table.geometry is not None}
    return [
        SpatialView(name, BY_NAME[name].title, rows, shapes, condition)
        for name, rows, shapes, condition in every
        if rows in names and shapes in spatial
    ]


def stored_tables(run: Run, place: StudyPlace, edition: str) -> list[PackTable]:
    """Every table of a study that is kept somewhere, as it is there, to be written elsewhere, with the
    scenarios that are kept beside. Others of the same place are left aside, and told."""
    names = place.contents()
    others = [name for name in names if name not in BY_NAME and name not in BOOK_FIELDS]
    if others:
        sentence = tr("Laissées de côté, parce qu’elles ne sont pas d’une étude : {}.")
        run.warn(sentence.format(", ".join(others)))
    views = (tables.YEARLY_MAP, tables.FOLLOW_UP_MAP)
    wanted = [name for name in BY_NAME if name in names and name not in views]
    stored = [_stored(run, place, name, names[name], edition) for name in wanted]
    return [*stored, *book_packs(place.book())]


def _stored(run: Run, place: StudyPlace, name: str, fields: list[str], edition: str) -> PackTable:
    run.stop_if_cancelled()
    layer = place.layer(name, name)
    read = Table(
        Source.of(QgsProcessingFeatureSource(layer, run.context), layer), run.label(STUDY), run.feedback
    )
    spatial = layer.isSpatial()
    # A server gives rows in no order.
    frame = read.read([*fields, "fid"] if has_field(layer, "fid") else fields, geometry=spatial)
    frame = frame.sort_values("fid", ignore_index=True) if "fid" in frame else frame
    known = by_name(table_of(name, edition).fields)
    columns = [_column(layer, field, known.get(field)) for field in fields]
    geometry = multipolygons(frame["wkb"]) if spatial else None
    rows = pd.DataFrame(frame, columns=fields)
    return PackTable(name, BY_NAME[name].title, columns, rows, geometry, layer.crs() if spatial else None)


def _column(layer: QgsVectorLayer, name: str, known: Column | None) -> Column:
    """A field of a layer: as it is defined, else as the layer has it."""
    kind = kind_of(layer.fields().field(name))
    if known is not None and known.kind == kind:
        return known
    alias = layer.attributeAlias(layer.fields().lookupField(name))
    return Column(name, kind, known.label if known else alias or name)


def _sealed(written: Sequence[PackTable]) -> list[PackTable]:
    """The tables of a study, with the digest of what it was computed from, as `seal` adds it to a file."""
    frames = {table.name: _kept(table) for table in written if table.name in tables.COMPUTED_FROM}
    mark = pd.DataFrame([(tables.CHECKSUM, fingerprint(frames))], columns=["sujet", "valeur"])
    return [
        replace(table, frame=pd.concat([table.frame, mark], ignore_index=True))
        if table.name == tables.ABOUT
        else table
        for table in written
    ]


def _kept(table: PackTable) -> pd.DataFrame:
    """A table as it will be read."""
    columns = [column for column in table.columns if column.name in table.frame]
    return as_read([column.name for column in columns], row_values(columns, table.frame))
