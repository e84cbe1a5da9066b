# SPDX-License-Identifier: GPL-2.0-or-later
"""Several tables into one GeoPackage, each field with its alias, unit and source.

QGIS before 3.30 (GDAL before 3.7) writes no alias: they go to the table gpkg_data_columns of the schema
extension (OGC 12-128r18, F.9), which QGIS and GDAL read where they can.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...engine.common.errors import OteloError
from ...engine.common.output import refusal
from ...engine.definitions.fields import Column
from ...engine.study_file import read_only
from .tables import make_fields, write

_SCHEMA = """
CREATE TABLE IF NOT EXISTS gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
  definition TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name));
CREATE TABLE IF NOT EXISTS gpkg_data_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  name TEXT, title TEXT, description TEXT, mime_type TEXT, constraint_name TEXT,
  PRIMARY KEY (table_name, column_name), UNIQUE (table_name, name));
"""
_EXTENSION = ("gpkg_schema", "http://www.geopackage.org/spec121/#extension_schema", "read-write")


@dataclass(frozen=True)
class PackTable:
    """One table: its name, title, description, fields and rows (with polygons or without)."""

    name: str
    title: str
    columns: Sequence[Column]
    frame: pd.DataFrame
    geometry: Sequence | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    description: str = ""


@dataclass(frozen=True)
class SpatialView:
    """A table without geometry shown with the polygons of another, joined on `code`: a layer that costs
    no copy of the polygons (OGC 12-128r18, 2.1.6: a features table may be a view). condition: SQL that
    tells which rows, named r."""

    name: str
    title: str
    rows: str
    shapes: str
    condition: str = "1"


def write_geopackage(
    path: str | Path,
    tables: Sequence[PackTable],
    tick: Callable[[float], None] = lambda share: None,
    views: Sequence[SpatialView] = (),
) -> None:
    """Write a new GeoPackage.

    tick may raise to cancel. OteloError says what could not be written.
    """
    path = Path(path)
    try:
        for number, table in enumerate(tables):
            tick(number / len(tables))
            _write_table(path, table, first=number == 0)
        _describe(path, tables)
        _add_views(path, views)
        tick(1.0)
    except sqlite3.Error as error:
        raise refusal(path, str(error)) from error


def add_tables(
    source: str | Path,
    path: str | Path,
    tables: Sequence[PackTable],
    tick: Callable[[float], None] = lambda share: None,
    views: Sequence[SpatialView] = (),
) -> None:
    """A copy of a GeoPackage with other tables, which take the place of those of their names.

    As `write_geopackage` for the rest.
    """
    path = Path(path)
    try:
        with closing(read_only(source)) as before, closing(sqlite3.connect(path)) as after:
            before.backup(after)
            for view in views:
                # It may lean on a table that is replaced.
                after.execute(f"DROP VIEW IF EXISTS {view.name}")  # nosec B608
                for known in ("gpkg_contents", "gpkg_geometry_columns", "gpkg_data_columns"):
                    after.execute(f"DELETE FROM {known} WHERE table_name = ?", (view.name,))  # nosec B608
            after.commit()
        for number, table in enumerate(tables):
            tick(number / len(tables))
            _write_table(path, table, first=False)
        _describe(path, tables)
        _add_views(path, views)
        tick(1.0)
    except sqlite3.Error as error:
        raise refusal(path, str(error)) from error


def _write_table(path: Path, table: PackTable, first: bool) -> None:
    columns = [column for column in table.columns if column.name in table.frame]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table.name
    options.fileEncoding = "UTF-8"
    spatial = table.geometry is not None
    options.layerOptions = [f"IDENTIFIER={table.title}", f"DESCRIPTION={table.description}"]
    if spatial:
        options.layerOptions.append("GEOMETRY_NAME=geom")
    action = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = action.CreateOrOverwriteFile if first else action.CreateOrOverwriteLayer
    fields = make_fields(columns)
    writer = QgsVectorFileWriter.create(
        str(path), fields,
        QgsWkbTypes.Type.MultiPolygon if spatial else QgsWkbTypes.Type.NoGeometry,
        table.crs if spatial and table.crs else QgsCoordinateReferenceSystem(),
        QgsCoordinateTransformContext(), options,
    )  # fmt: skip
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise OteloError(f"« {path} », table « {table.name} » : {writer.errorMessage()}")
    write(writer, fields, columns, table.frame, table.geometry)
    # The file is closed with the writer, so that the next table can be added.
    del writer


def _describe(path: Path, tables: Sequence[PackTable]) -> None:
    """Alias and comment of every field, in the schema extension of the GeoPackage."""
    with sqlite3.connect(path) as connection:
        connection.executescript(_SCHEMA)
        for name in ("gpkg_data_columns", "gpkg_data_column_constraints"):
            connection.execute(
                "INSERT OR IGNORE INTO gpkg_extensions VALUES (?, NULL, ?, ?, ?)", (name, *_EXTENSION)
            )
        connection.executemany(
            "INSERT OR REPLACE INTO gpkg_data_columns (table_name, column_name, title, description) "
            "VALUES (?, ?, ?, ?)",
            [
                (table.name, column.name, column.alias, column.comment or column.alias)
                for table in tables
                for column in table.columns
                if column.name in table.frame
            ],
        )
    connection.close()


def _add_views(path: Path, views: Sequence[SpatialView]) -> None:
    """Views, registered as layers (GDAL wants their row identifier first, named OGC_FID)."""
    with sqlite3.connect(path) as connection:
        for view in views:
            known = connection.execute("SELECT name FROM pragma_table_info(?)", (view.rows,))
            columns = [name for (name,) in known]
            listed = ", ".join(f"r.{column}" for column in columns if column != "fid")
            query = (  # the names are those of the plugin's own tables
                f"CREATE VIEW {view.name} AS SELECT r.fid AS OGC_FID, {listed}, s.geom AS geom "  # nosec B608
                f"FROM {view.rows} r JOIN {view.shapes} s ON s.code = r.code WHERE {view.condition}"
            )
            connection.execute(query)
            connection.execute(
                "INSERT INTO gpkg_contents (table_name, data_type, identifier, min_x, min_y, max_x, max_y, "
                "srs_id) SELECT ?, 'features', ?, min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents "
                "WHERE table_name = ?",
                (view.name, view.title, view.shapes),
            )
            connection.execute(
                "INSERT INTO gpkg_geometry_columns SELECT ?, column_name, geometry_type_name, srs_id, z, m "
                "FROM gpkg_geometry_columns WHERE table_name = ?",
                (view.name, view.shapes),
            )
            connection.execute(
                "INSERT INTO gpkg_data_columns (table_name, column_name, title, description) "
                "SELECT ?, column_name, title, description FROM gpkg_data_columns WHERE table_name = ?",
                (view.name, view.rows),
            )
    connection.close()


def aliases(path: str | Path, table: str) -> dict[str, tuple[str, str]]:
    """(alias, comment) of each field that a GeoPackage describes."""
    connection = read_only(path)
    try:
        rows = connection.execute(
            "SELECT column_name, title, description FROM gpkg_data_columns WHERE table_name = ?", (table,)
        )
        return {name: (title or "", text or "") for name, title, text in rows}
    except sqlite3.Error:
        return {}
    finally:
        connection.close()
