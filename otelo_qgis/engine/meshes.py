"""Volet A: from communes to the analysis and restitution meshes, and the parts they share.

A frame of communes has one row per commune, indexed by code, with columns `analyse` and
`restitution` (the codes of its territories, text), `nom`, optionally `population`, and `geometry`.
Source: METHOD.md, volet A.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

import geopandas as gpd
import numpy as np
import pandas as pd
from shapely.geometry import MultiPolygon, Polygon
from shapely.ops import unary_union

from .errors import TableError, list_codes
from .formatting import french_number
from .territories import ANALYSIS, POPULATION, RESTITUTION, WITHOUT_EPCI, Finding

# INSEE advises against projecting households below this population.
PROJECTION_POPULATION = 50_000
# World-wide equal-area grid (EASE-Grid 2.0): areas do not depend on the layer's own projection.
EQUAL_AREA = "EPSG:6933"
# Gaps between polygons below this area are digitising noise, not missing communes.
SLIVER_KM2 = 0.05
# Geometries handled between two looks at the cancel button.
PIECE = 1000


@dataclass(frozen=True)
class Meshes:
    """The three layers of volet A (GeoDataFrames indexed by code, `parts` by (analyse,
    restitution)) and the findings. Columns: nb_com, population, superficie (km²); nb_rest or
    nb_analyse, the number of territories of the other mesh; for parts, part_pop and part_com,
    the share of the restitution territory that lies in the part, fractions. areas: km² of each
    commune, indexed as the communes."""

    analysis: gpd.GeoDataFrame
    restitution: gpd.GeoDataFrame
    parts: gpd.GeoDataFrame
    areas: pd.Series
    findings: list[Finding] = field(default_factory=list)

    @property
    def straddling(self) -> pd.Index:
        """Restitution territories that lie in several analysis territories."""
        return self.restitution.index[self.restitution["nb_analyse"] > 1]


def clean_communes(communes: gpd.GeoDataFrame, table: str) -> tuple[gpd.GeoDataFrame, list[Finding]]:
    """Communes fit to be dissolved: one row per code, codes and valid polygons everywhere.

    Repaired, and told in the findings: polygons of one commune in several rows, invalid geometries,
    communes without restitution territory (they get `WITHOUT_EPCI`). A commune without analysis
    territory keeps an empty code: it is out of the study. A mesh that has no column is left alone.

    Raises:
        TableError: empty table, no CRS, no code, no geometry, or one code for two communes.
    """
    if communes.empty:
        raise TableError(table, "aucune commune", "Donnez une couche de communes non vide.")
    refuse_unplaced(communes, table, "communes")
    nameless = int((communes.index.isna() | (communes.index == "")).sum())
    if nameless:
        raise TableError(table, f"{nameless} commune(s) sans code", "Complétez le champ du code.")
    communes, findings = repaired(communes)
    communes, merged = _merge_pieces(communes, table)
    findings += merged
    for column, replacement, sujet, message in (
        (
            ANALYSIS,
            "",
            "sans territoire d'analyse",
            "Commune hors de toute maille d'analyse : elle est hors étude.",
        ),
        (
            RESTITUTION,
            WITHOUT_EPCI,
            "sans EPCI",
            f"Commune sans maille de restitution, rangée sous {WITHOUT_EPCI}.",
        ),
    ):
        if column not in communes:
            continue
        missing = communes[column].isna() | (communes[column] == "")
        if missing.all():
            raise TableError(table, "aucune commune n'a de code", "Choisissez un autre champ.", field=column)
        communes.loc[missing, column] = replacement
        findings += [
            Finding("alerte", sujet, code, message, "Complétez le champ ou la table de correspondance.")
            for code in communes.index[missing]
        ]
    return communes, findings


def _merge_pieces(communes: gpd.GeoDataFrame, table: str):
    """Rows of one code become one, if they agree on everything but the geometry."""
    repeated = communes.index[communes.index.duplicated()].unique()
    if not len(repeated):
        return communes, []
    attributes = communes.drop(columns="geometry")
    rows = attributes.loc[repeated].reset_index().drop_duplicates()
    contradictory = rows[rows.columns[0]][rows[rows.columns[0]].duplicated()].unique()
    if len(contradictory):
        raise TableError(
            table,
            "un même code pour des communes différentes",
            "Corrigez les doublons : leurs attributs se contredisent.",
            codes=contradictory,
        )
    geometry = communes.geometry.groupby(level=0, sort=False).agg(
        lambda pieces: pieces.iloc[0] if len(pieces) == 1 else unary_union(list(pieces))
    )
    single = attributes[~attributes.index.duplicated()]
    merged = gpd.GeoDataFrame(single, geometry=geometry.reindex(single.index).to_numpy(), crs=communes.crs)
    findings = [
        Finding(
            "alerte",
            "code en double",
            code,
            "Commune en plusieurs lignes, réunies en une.",
            "Vérifiez la couche.",
        )
        for code in repeated
    ]
    return merged, findings


def areas(geometry: gpd.GeoSeries, tick: Callable[[float], None] = lambda share: None) -> np.ndarray:
    """Areas in km², on an equal-area grid, whatever the CRS of the layer; in pieces, with `tick`."""
    pieces = []
    for start in range(0, len(geometry), PIECE):
        pieces.append(geometry.iloc[start : start + PIECE].to_crs(EQUAL_AREA).area.to_numpy() / 1e6)
        tick(min(start + PIECE, len(geometry)) / len(geometry))
    return np.concatenate(pieces) if pieces else np.empty(0)


def build_meshes(
    communes: gpd.GeoDataFrame,
    tick: Callable[[float], None] = lambda share: None,
    evaluated: Collection[str] | None = None,
) -> Meshes:
    """Dissolve clean communes into parts, then parts into the two meshes.

    tick: called with the share done (0..1) after each territory; it may raise to cancel.
    evaluated: analysis territories whose households are projected (all when left out): only these
        can be too small for it. The others may be there in part only.
    """
    communes = communes.assign(superficie=areas(communes.geometry, lambda share: tick(share * 0.2)), nb_com=1)
    if POPULATION not in communes:
        communes[POPULATION] = np.nan
    studied = communes[communes[ANALYSIS] != ""]
    keys = [ANALYSIS, RESTITUTION]
    parts = _dissolve(studied, keys, lambda share: tick(0.2 + share * 0.5))
    analysis = _dissolve(parts.reset_index(), [ANALYSIS], lambda share: tick(0.7 + share * 0.1))
    analysis["nb_rest"] = parts.groupby(level=ANALYSIS).size()
    # The communes outside the study count in the restitution territory, so that its part outside shows.
    pieces, outside = parts.reset_index(), communes[communes[ANALYSIS] == ""]
    if len(outside):
        pieces = pd.concat([pieces, outside[pieces.columns]])
    restitution = _dissolve(pieces, [RESTITUTION], lambda share: tick(0.8 + share * 0.1))
    restitution["nb_analyse"] = parts.groupby(level=RESTITUTION).size()
    restitution["nb_analyse"] = restitution["nb_analyse"].fillna(0).astype(int)

    whole = restitution.loc[parts.index.get_level_values(RESTITUTION)]
    parts["part_com"] = parts["nb_com"].to_numpy() / whole["nb_com"].to_numpy()
    parts["part_pop"] = parts[POPULATION].to_numpy() / whole[POPULATION].replace(0, np.nan).to_numpy()
    findings = _small_territories(analysis, evaluated) + _straddling(parts)
    findings += _holes(restitution, lambda share: tick(0.9 + share * 0.1))
    return Meshes(analysis, restitution, parts, communes["superficie"], findings)


def _dissolve(frame: gpd.GeoDataFrame, keys: list[str], tick) -> gpd.GeoDataFrame:
    groups = frame.groupby(keys, sort=True)
    sums = groups[["nb_com", POPULATION, "superficie"]].sum(min_count=1)
    if len(keys) == 1:
        sums.index.name = keys[0]
    return gpd.GeoDataFrame(sums, geometry=_unions(groups["geometry"], tick), crs=frame.crs)


def _unions(groups, tick: Callable[[float], None]) -> list[MultiPolygon]:
    """Union of the geometries of each group, in the order of the groups."""
    unions = []
    for done, (_, rows) in enumerate(groups, start=1):
        unions.append(_polygons(rows.iloc[0] if len(rows) == 1 else unary_union(list(rows))))
        tick(done / len(groups))
    return unions


def outlines(
    communes: gpd.GeoDataFrame, column: str, tick: Callable[[float], None] = lambda share: None
) -> gpd.GeoSeries:
    """Geometry of each territory of one column, indexed by its code, and nothing else."""
    groups = communes.geometry.groupby(communes[column], sort=True)
    codes = pd.Index(sorted(communes[column].unique()), name=column)
    return gpd.GeoSeries(_unions(groups, tick), index=codes, crs=communes.crs)


def _union_in_pieces(geometries: list, tick: Callable[[float], None], size: int = 64):
    """Union of many geometries, `size` at a time, so that the user can cancel in between."""
    total, done = len(geometries), 0
    while len(geometries) > 1:
        merged = []
        for start in range(0, len(geometries), size):
            merged.append(unary_union(geometries[start : start + size]))
            done += min(size, len(geometries) - start)
            tick(min(1.0, done / (total + total / size + 1)))
        geometries = merged
    return geometries[0]


def refuse_unplaced(polygons: gpd.GeoDataFrame, table: str, what: str) -> None:
    """Refuse polygons that cannot be placed: no CRS, or rows without geometry. what: their plural."""
    if polygons.crs is None:
        raise TableError(
            table,
            "système de coordonnées inconnu",
            "Définissez le SCR de la couche (clic droit, Définir le SCR) avant de relancer.",
        )
    empty = polygons.index[polygons.geometry.isna() | polygons.geometry.is_empty]
    if len(empty):
        raise TableError(table, f"{what} sans géométrie", "Complétez ou retirez ces lignes.", codes=empty)


def repaired(polygons: gpd.GeoDataFrame) -> tuple[gpd.GeoDataFrame, list[Finding]]:
    """The frame with valid polygons everywhere, and which were not."""
    invalid = ~polygons.geometry.is_valid
    if invalid.any():
        shapes = polygons.geometry.copy()
        shapes[invalid] = shapes[invalid].make_valid().map(_polygons)
        polygons = polygons.set_geometry(shapes)
    findings = [
        Finding("alerte", "géométrie invalide", code, "Géométrie invalide, réparée.", "Vérifiez le contour.")
        for code in polygons.index[invalid]
    ]
    return polygons, findings


def _polygons(geometry) -> MultiPolygon:
    """The polygons of any geometry, as one valid multipolygon (lines and points left by a union go)."""
    if not geometry.is_valid:
        geometry = geometry.buffer(0)
    members = getattr(geometry, "geoms", [geometry])
    flat = [
        polygon
        for member in members
        for polygon in (member.geoms if isinstance(member, MultiPolygon) else [member])
        if isinstance(polygon, Polygon)
    ]
    return MultiPolygon(flat)


def _small_territories(analysis: gpd.GeoDataFrame, evaluated) -> list[Finding]:
    if evaluated is not None:
        analysis = analysis[analysis.index.isin(list(evaluated))]
    small = analysis[analysis[POPULATION] < PROJECTION_POPULATION]
    return [
        Finding(
            "alerte",
            "moins de 50 000 habitants",
            code,
            f"{population:.0f} habitants : l'INSEE déconseille d'y projeter des ménages.",
            "Réunissez ce territoire à un voisin, ou lisez ses résultats avec prudence.",
            float(population),
        )
        for code, population in small[POPULATION].items()
    ]


def _straddling(parts: gpd.GeoDataFrame) -> list[Finding]:
    findings = []
    for code, rows in parts.groupby(level=RESTITUTION):
        if len(rows) > 1:
            zones = list_codes(rows.index.get_level_values(ANALYSIS))
            findings.append(
                Finding(
                    "info",
                    "à cheval",
                    code,
                    f"À cheval sur {len(rows)} territoires d'analyse : {zones}.",
                    valeur=float(len(rows)),
                )
            )
    return findings


def _holes(restitution: gpd.GeoDataFrame, tick: Callable[[float], None]) -> list[Finding]:
    """Gaps inside the studied territory: missing communes, or enclaves of another territory."""
    union = _union_in_pieces(list(restitution.geometry), tick)
    rings = [Polygon(ring) for polygon in getattr(union, "geoms", [union]) for ring in polygon.interiors]
    if not rings:
        return []
    holes = gpd.GeoSeries(rings, crs=restitution.crs)
    return [
        Finding(
            "alerte",
            "trou",
            "",
            f"Trou de {french_number(area, 2)} km² dans le territoire, vers "
            f"{ring.representative_point().x:.5g} ; {ring.representative_point().y:.5g}.",
            "Une commune manque peut-être.",
            float(area),
        )
        for ring, area in zip(rings, areas(holes))
        if area >= SLIVER_KM2
    ]
