"""Feature sources, asked in the main thread of all that belongs to their layer, to be read in another."""

from __future__ import annotations

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
        file, inside = _file_of(layer)
        return cls(
            features,
            _title(features.sourceName(), file, inside),
            features.fields(),
            features.sourceCrs(),
            QgsWkbTypes.geometryType(features.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry,
            file,
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
    path = parts.get("path")
    return Path(path) if path else None, parts.get("layerName") or ""
