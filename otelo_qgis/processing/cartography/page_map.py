# SPDX-License-Identifier: GPL-2.0-or-later
"""The maps that a page draws itself: the polygons of the communes of a study, the classes of its maps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd
from qgis.core import QgsFeatureRequest, QgsGeometry

from ...engine.common.formatting import short_name
from ...engine.definitions import tables
from ...engine.reporting.blocks import TerritoryMap, Theme
from ...engine.reporting.outlines import Rings, drawn
from ...engine.study import Study
from ..io.studies import StudyPlace
from .classes import breaks, labels, opened
from .ramps import GAP_COLORS, colors
from .styles import GAP_BOUNDS

# Rates by commune that a page can show, of those that the study has.
RATES = ("tx_besoin", "tx_obj")


@dataclass(frozen=True)
class Polygons:
    """Rings of the communes and of the restitution territories, by code."""

    communes: Mapping[str, Rings]
    epci: Mapping[str, Rings]

    @classmethod
    def at(cls, place: StudyPlace) -> Polygons:
        """Those that a study keeps; none where it has none."""
        return cls(*(_kept(place, table) for table in (tables.COMMUNES, tables.EPCI)))

    @classmethod
    def made(cls, communes: Mapping[str, object], epci: Mapping[str, object]) -> Polygons:
        """Those of a study that is being written: shapes with their `wkb`, by code."""
        return cls(*({code: _rings(_read(shape)) for code, shape in one.items() if shape is not None}
                     for one in (communes, epci)))  # fmt: skip


def commune_map(study: Study, polygons: Polygons) -> TerritoryMap | None:
    """The rates of the communes; None without polygons, or without rates."""
    themes = [theme for theme in (_rate_theme(study, name) for name in RATES) if theme]
    return _map("Carte des communes", study, polygons, themes)


def gap_map(study: Study, polygons: Polygons, gaps: Mapping[str, pd.Series]) -> TerritoryMap | None:
    """The gap of need to a reference, in % of it, by scenario. gaps: of each commune, by name of scenario."""
    return _map("Carte des écarts", study, polygons, [_gap_theme(*one) for one in gaps.items()])


def _map(title: str, study: Study, polygons: Polygons, themes: Sequence[Theme]) -> TerritoryMap | None:
    shown = {code: polygons.communes[code] for code in study.communes.index if polygons.communes.get(code)}
    if not themes or not shown:
        return None
    size, (outlines, contours) = drawn(shown, polygons.epci)
    names = study.communes["nom"].fillna("").map(short_name).to_dict()
    return TerritoryMap(title, size, outlines, names, list(contours.values()), themes)


def _kept(place: StudyPlace, table: str) -> dict[str, Rings]:
    layer = place.layer(table, table)
    if not layer.isValid() or not layer.isSpatial():
        return {}
    request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField("code")])
    return {feature["code"]: _rings(feature.geometry()) for feature in layer.getFeatures(request)}


def _read(shape) -> QgsGeometry:
    geometry = QgsGeometry()
    geometry.fromWkb(bytes(shape.wkb))
    return geometry


def _rings(geometry: QgsGeometry) -> Rings:
    if geometry.isNull():
        return []
    parts = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    return [[(point.x(), point.y()) for point in ring] for part in parts for ring in part]


def _rate_theme(study: Study, name: str) -> Theme | None:
    """One rate in classes, as the maps cut them; None where the study does not have it."""
    if name not in study.communes:
        return None
    values = study.communes.loc[study.communes["etudie"].astype(bool), name].astype(float).dropna()
    classes = breaks(values.tolist())
    if not classes:
        return None
    column = tables.figures(tables.COMMUNE, study.edition)[name]
    words = list(zip(colors(len(classes)), labels(classes)))
    return Theme(column.alias, words, _classes(values, [high for _, high in classes[:-1]]))


def _gap_theme(name: str, gaps: pd.Series) -> Theme:
    """The gaps in the classes of every map of gaps."""
    words = [f"{word} %" for word in labels(opened(GAP_BOUNDS), 0, "deux")]
    return Theme(
        f"Écart du besoin, {name}", list(zip(GAP_COLORS, words)), _classes(gaps.dropna(), GAP_BOUNDS)
    )


def _classes(values: pd.Series, bounds: Iterable[float]) -> dict[str, int]:
    """The class of each territory: how many of the bounds it reaches."""
    ends = list(bounds)
    return {str(code): sum(value >= bound for bound in ends) for code, value in values.items()}
