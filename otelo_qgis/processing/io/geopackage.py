# SPDX-License-Identifier: GPL-2.0-or-later
"""Several tables into one GeoPackage, each field with its alias, unit and source.

QGIS before 3.30 (GDAL before 3.7) writes no alias: they go to the table gpkg_data_columns of the schema
extension (OGC 12-128r18, F.9), which QGIS and GDAL read where they can.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from ...engine.common.errors import OteloError
from ...engine.common.output import refusal
from ...engine.definitions.fields import Column
from ...engine.method.mailles.outlines import Outlines
from ...engine.study_file import read_only
from .tables import make_fields, row_values

# What sqlite, and GDAL where its exceptions are on, raise of a file that cannot be written.
_REFUSED = (sqlite3.Error, RuntimeError)

# Flat geometries, little-endian: their byte order and type; a multipolygon of one polygon.
_POLYGON, _MULTIPOLYGON = struct.pack("<BI", 1, 3), struct.pack("<BI", 1, 6)
_ONE_POLYGON = _MULTIPOLYGON + struct.pack("<I", 1)
# Header of a geometry: magic, version, flags, system of coordinates, and its bounds.
_WITH_BOUNDS, _EMPTY = struct.Struct("<2sBBi4d"), struct.Struct("<2sBBi")
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
    except _REFUSED as error:
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
    except _REFUSED as error:
        raise refusal(path, str(error)) from error


def _write_table(path: Path, table: PackTable, first: bool) -> None:
    columns = [column for column in table.columns if column.name in table.frame]
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = table.name
    options.fileEncoding = "UTF-8"
    spatial = table.geometry is not None
    # The index is made at once, when the rows are there.
    options.layerOptions = [
        f"IDENTIFIER={table.title}",
        f"DESCRIPTION={table.description}",
        "SPATIAL_INDEX=NO",
    ]
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
    # The file is closed with the writer: the table is there, empty, as this version of QGIS makes it.
    del writer
    _insert_rows(path, table, columns)
    if spatial:
        _index(path, table.name)


def _insert_rows(path: Path, table: PackTable, columns: Sequence[Column]) -> None:
    """Fill a table in one transaction: ten times as fast as a feature of QGIS for each row."""
    rows = row_values(columns, table.frame)
    names = [column.name for column in columns]
    with closing(sqlite3.connect(path)) as connection, connection:
        if table.geometry is not None:
            srs = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
            made = connection.execute(srs, (table.name,)).fetchone()
            if made is None:
                # QGIS says nothing of a disk that is full.
                raise refusal(path, f"la table « {table.name} » n'a pu y être faite")
            blobs, bounds = geometry_blobs(table.geometry, *made)
            rows = ([*row, blob] for row, blob in zip(rows, blobs))
            names.append("geom")
            extent = (
                "UPDATE gpkg_contents SET min_x = ?, max_x = ?, min_y = ?, max_y = ? WHERE table_name = ?"
            )
            connection.execute(extent, (*bounds, table.name))
        quoted, marks = ", ".join(f'"{name}"' for name in names), ", ".join("?" * len(names))
        # Names of the plugin's own tables and fields.
        connection.executemany(f'INSERT INTO "{table.name}" ({quoted}) VALUES ({marks})', rows)  # nosec B608


def _index(path: Path, name: str) -> None:
    """The spatial index of a table, by GDAL, as in a layer that it wrote."""
    file = ogr.Open(str(path), True)
    file.ExecuteSQL(f"SELECT CreateSpatialIndex('{name}', 'geom')")  # nosec B608


def geometry_blobs(shapes: Sequence, srs_id: int) -> tuple[list[bytes | None], list[float | None]]:
    """Multipolygons as a GeoPackage has them (OGC 12-128r18, 2.1.3), with their bounds in front; west, east,
    south and north of all of them, None where there is no point."""
    polygons = [_multipolygon(shape) for shape in shapes]
    bounds = Outlines.of(polygons).bounds()
    blobs: list[bytes | None] = []
    for wkb, box, has_points in zip(polygons, bounds.tolist(), np.isfinite(bounds[:, 0]).tolist()):
        if wkb is None:
            blobs.append(None)
        elif has_points:
            blobs.append(_WITH_BOUNDS.pack(b"GP", 0, 0b11, srs_id, *box) + wkb)
        else:
            blobs.append(_EMPTY.pack(b"GP", 0, 0b10001, srs_id) + wkb)
    if not np.isfinite(bounds).any():
        return blobs, [None] * 4
    whole = [
        np.nanmin(bounds[:, 0]),
        np.nanmax(bounds[:, 1]),
        np.nanmin(bounds[:, 2]),
        np.nanmax(bounds[:, 3]),
    ]
    return blobs, [float(one) for one in whole]


def _multipolygon(shape) -> bytes | None:
    """Well-known binary of a multipolygon, from a shape that has its own (`wkb`)."""
    wkb = getattr(shape, "wkb", None)
    if wkb is None or wkb.startswith(_MULTIPOLYGON):
        return wkb
    if wkb.startswith(_POLYGON):
        return _ONE_POLYGON + wkb
    geometry = QgsGeometry()
    geometry.fromWkb(wkb)
    geometry.convertToMultiType()
    geometry.get().dropZValue()
    geometry.get().dropMValue()
    return bytes(geometry.asWkb())


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
