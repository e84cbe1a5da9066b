# SPDX-License-Identifier: GPL-2.0-or-later
"""Feature sources, asked in the main thread of all that belongs to their layer, to be read in another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)


@dataclass(frozen=True)
class Source:
    """A feature source as its user knows it. title: its name; file: what it is read from, None where that is
    not a file; inside: its table in that file, "" for all of it."""

    features: QgsProcessingFeatureSource
    title: str
    fields: QgsFields
    crs: QgsCoordinateReferenceSystem
    has_polygons: bool
    file: Path | None
    inside: str = ""

    @classmethod
    def of(cls, features: QgsProcessingFeatureSource, layer: QgsVectorLayer | None) -> Source:
        """layer: where the features come from; None for a selection of features, say."""
        path, inside = _file_of(layer)
        return cls(
            features,
            _title(features.sourceName(), path, inside),
            features.fields(),
            features.sourceCrs(),
            QgsWkbTypes.geometryType(features.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry,
            path and _real(path),
            inside,
        )


def _title(name: str, file: Path | None, inside: str) -> str:
    """The name of the layer; read from a file of several tables, QGIS gives that of the file alone, so the
    table's is added."""
    return f"{name} / {inside}" if file and inside and name == file.stem else name


def _file_of(layer: QgsVectorLayer | None) -> tuple[Path | None, str]:
    """File that a layer is read from (None where it is not one), and the table inside it ("" for none)."""
    if layer is None:
        return None, ""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    path = parts.get("path") or ""
    # Newer versions of QGIS take the name of the virtual file system off.
    prefix = parts.get("vsiPrefix") or ""
    whole = path if path.startswith(prefix) else prefix + path
    return Path(whole) if path else None, parts.get("layerName") or ""


def _real(path: Path) -> Path:
    """The file of the system that GDAL reads through one of its own: an archive, a part of a file."""
    virtual = re.match(r"/vsi\w+/(\d+(_\d+)?,)?", path.as_posix())
    if virtual is None:
        return path
    inside = Path(path.as_posix()[virtual.end() :])
    at_root = Path("/", inside)
    return next(
        (one for start in (at_root, inside) for one in (start, *start.parents) if one.is_file()), path
    )
