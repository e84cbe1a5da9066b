# SPDX-License-Identifier: GPL-2.0-or-later
"""Where a study is: a GeoPackage, or a version of a schema of PostGIS. Whoever shows it does not care."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

from qgis.core import QgsProcessingUtils, QgsVectorLayer

from ...engine.definitions.tables import TABLES
from ...engine.kept import BOOK_FIELDS, Book, book_of, read_book
from ...engine.study import Study
from ...engine.study_file import columns_of
from .postgis import Schema, Version, is_schema


class StudyPlace(Protocol):
    """name: where a person reads it; stem: without an extension, to be part of another name; file: None for a
    study that is not one; text: what names it, as a parameter; target: what names it, to be written again;
    base: its name wherever it is, whatever its version, without asking any server."""

    @property
    def name(self) -> str: ...
    @property
    def stem(self) -> str: ...
    @property
    def file(self) -> Path | None: ...
    @property
    def text(self) -> str: ...
    @property
    def target(self) -> str: ...
    @property
    def base(self) -> str: ...

    def read(self) -> Study:
        """Its figures. OteloError names the place, and the table or field that it lacks."""

    def layer(self, table: str, title: str) -> QgsVectorLayer:
        """One of its tables as a layer, which is not valid where it does not have it."""

    def contents(self) -> dict[str, list[str]]:
        """{table: its fields, without geometry} of all that is stored there."""

    def book(self) -> Book:
        """The scenarios that are kept with it. OteloError where one cannot be read."""


@dataclass(frozen=True)
class StudyFile:
    """A study in a GeoPackage."""

    path: Path

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def stem(self) -> str:
        return self.path.stem

    @property
    def base(self) -> str:
        return self.path.name

    @property
    def file(self) -> Path:
        return self.path

    @property
    def text(self) -> str:
        return str(self.path)

    @property
    def target(self) -> str:
        return self.text

    def read(self) -> Study:
        return Study.read(self.path)

    def layer(self, table: str, title: str) -> QgsVectorLayer:
        return QgsVectorLayer(f"{self.path}|layername={table}", title, "ogr")

    def contents(self) -> dict[str, list[str]]:
        return columns_of(self.path)

    def book(self) -> Book:
        return read_book(self.path)


@dataclass(frozen=True)
class StudySchema:
    """A study in a schema of PostGIS: one of its versions, the last when it was first looked at."""

    schema: Schema

    @cached_property
    def version(self) -> Version:
        return self.schema.latest()

    @property
    def _numbered(self) -> Schema:
        """The schema at the version that it is."""
        return self.schema if self.schema.version else self.version.schema

    @property
    def name(self) -> str:
        return self._numbered.label

    @property
    def stem(self) -> str:
        return f"{self.schema.name}_v{self._numbered.version}"

    @property
    def base(self) -> str:
        return self.schema.name

    @property
    def file(self) -> None:
        return None

    @property
    def text(self) -> str:
        return self._numbered.text

    @property
    def target(self) -> str:
        """Without its version: what is written is a new one."""
        return replace(self.schema, version=None).text

    def read(self) -> Study:
        return Study.of(self.version.frames(TABLES), self.name)

    def layer(self, table: str, title: str) -> QgsVectorLayer:
        return self.version.layer(table, title)

    def contents(self) -> dict[str, list[str]]:
        return {table: list(about["champs"]) for table, about in self.version.content.items()}

    def book(self) -> Book:
        return book_of(self.version.frames(BOOK_FIELDS), self.name)


def study_stem(text: str) -> str:
    """What a person calls the study that a parameter names: its file, or its schema; "" for a temporary
    file, whose name is nobody's."""
    if is_schema(text):
        return Schema.of(text).name
    path = Path(text)
    return "" if Path(QgsProcessingUtils.tempFolder()) in path.parents else path.stem


def study_at(text: str) -> StudyPlace:
    """What a parameter names: « postgis:service=… schema=… », or the path of a GeoPackage."""
    return StudySchema(Schema.of(text)) if is_schema(text) else StudyFile(Path(text))
