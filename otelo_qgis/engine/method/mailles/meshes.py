# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet A: from communes to the analysis and restitution meshes, and the parts they share.

A frame of communes has one row per commune, indexed by code, with columns `analyse` and
`restitution` (the codes of its territories, text), `nom`, optionally `population`, and `geometry`.
Source: docs/methode.md, volet A.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ...common.errors import TableError, list_codes
from ...common.formatting import french_number
from ...common.territories import ANALYSIS, POPULATION, RESTITUTION, WITHOUT_EPCI, Finding
from ...definitions import law
from .plausible import check_areas, check_people, placement, refuse_no_polygons, twins
from .shapes import Library, Tick, areas, library_of, no_tick, union_in_pieces

# Gaps between polygons below this area are digitising noise, not missing communes.
SLIVER_KM2 = 0.05


@dataclass(frozen=True)
class Meshes:
    """The three layers of volet A and the findings.

    Frames indexed by code (`parts` by (analyse, restitution)), with a `geometry` if it was asked for. Their
    columns: nb_com, population, superficie (km²); nb_rest or nb_analyse, the number of territories of the
    other mesh; for parts, part_pop and part_com, fractions of the restitution territory that lie in the part.
    areas: km² of each commune, indexed as the communes (missing where not known).
    """

    analysis: pd.DataFrame
    restitution: pd.DataFrame
    parts: pd.DataFrame
    areas: pd.Series
    findings: list[Finding] = field(default_factory=list)

    @property
    def straddling(self) -> pd.Index:
        """Restitution territories that lie in several analysis territories."""
        return self.restitution.index[self.restitution["nb_analyse"] > 1]


def clean_communes(communes: pd.DataFrame, table: str) -> tuple[pd.DataFrame, list[Finding]]:
    """Communes fit to be dissolved: one row per code, codes and valid polygons everywhere.

    Repaired, and told in the findings: polygons of one commune in several rows, invalid geometries,
    communes without restitution territory (they get `WITHOUT_EPCI`). A commune without analysis
    territory keeps an empty code: it is out of the study. A mesh that has no column is left alone.

    Raises:
        TableError: empty table, no CRS, no code, no polygon or the same for all, axes swapped, a population
            that is none, or one code for two communes.
    """
    if communes.empty:
        raise TableError(table, "aucune commune", "Donnez une couche de communes non vide.")
    refuse_unplaced(communes, table, "communes")
    nameless = int((communes.index.isna() | (communes.index == "")).sum())
    if nameless:
        raise TableError(table, f"{nameless} commune(s) sans code", "Complétez le champ du code.")
    refuse_no_polygons(communes, table)
    communes, findings = repaired(communes)
    communes, merged = _merge_pieces(communes, table)
    findings += merged + twins(communes, table) + placement(communes, table) + check_people(communes, table)
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


def _merge_pieces(communes: pd.DataFrame, table: str):
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
    library = library_of(communes)
    pieces: dict[str, list] = {}
    for code, shape in zip(communes.index, communes.geometry):
        pieces.setdefault(code, []).append(shape)
    single = attributes[~attributes.index.duplicated()]
    merged = library.frame(pd.DataFrame(single), [_joined(library, pieces[code]) for code in single.index])
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


def _joined(library: Library, pieces: list):
    """One shape from the pieces of a commune; alone, it stays as it is."""
    return pieces[0] if len(pieces) == 1 else library.union(pieces)


def count_meshes(communes: pd.DataFrame, evaluated: Collection[str] | None = None) -> Meshes:
    """The meshes of clean communes without their geometry: what they hold, and what was found.

    communes: `superficie` (km²) where it is known; evaluated: see `build_meshes`.
    """
    known = communes.reindex(columns=[ANALYSIS, RESTITUTION, POPULATION, "superficie"])
    communes = pd.DataFrame(known.assign(nb_com=1).astype({POPULATION: float, "superficie": float}))
    studied = communes[communes[ANALYSIS] != ""]
    parts = _sums(studied, [ANALYSIS, RESTITUTION])
    analysis = _sums(parts.reset_index(), [ANALYSIS])
    analysis["nb_rest"] = parts.groupby(level=ANALYSIS).size()
    # The communes outside the study count in the restitution territory, so that its part outside shows.
    pieces, outside = parts.reset_index(), communes[communes[ANALYSIS] == ""]
    if len(outside):
        pieces = pd.concat([pieces, outside[pieces.columns]])
    restitution = _sums(pieces, [RESTITUTION])
    restitution["nb_analyse"] = parts.groupby(level=RESTITUTION).size()
    restitution["nb_analyse"] = restitution["nb_analyse"].fillna(0).astype(int)
    whole = restitution.loc[parts.index.get_level_values(RESTITUTION)]
    parts["part_com"] = parts["nb_com"].to_numpy() / whole["nb_com"].to_numpy()
    parts["part_pop"] = parts[POPULATION].to_numpy() / whole[POPULATION].replace(0, np.nan).to_numpy()
    findings = _small_territories(analysis, evaluated) + _straddling(parts)
    return Meshes(analysis, restitution, parts, communes["superficie"], findings)


def build_meshes(
    communes: pd.DataFrame,
    tick: Tick = no_tick,
    evaluated: Collection[str] | None = None,
    table: str = "Communes",
) -> Meshes:
    """Dissolve clean communes into parts, then parts into the two meshes.

    tick: called with the share done (0..1) after each territory; it may raise to cancel.
    evaluated: analysis territories whose households are projected (all when left out): only these
        can be too small for it. The others may be there in part only.
    table: how messages name the communes.

    Raises:
        TableError: areas that no communes have.
    """
    km2 = areas(communes.geometry, lambda share: tick(share * 0.2))
    flat = check_areas(km2, communes.index, table)
    counted = count_meshes(pd.DataFrame(communes.drop(columns="geometry")).assign(superficie=km2), evaluated)
    inside, keys = communes[ANALYSIS] != "", [ANALYSIS, RESTITUTION]
    parts = _shaped(counted.parts, communes[inside], keys, lambda share: tick(0.2 + share * 0.5))
    pieces = parts.reset_index()
    analysis = _shaped(counted.analysis, pieces, [ANALYSIS], lambda share: tick(0.7 + share * 0.1))
    if not inside.all():
        columns = [*keys, "geometry"]
        pieces = pd.concat([pieces[columns], communes.loc[~inside, columns]])
    restitution = _shaped(counted.restitution, pieces, [RESTITUTION], lambda share: tick(0.8 + share * 0.1))
    holes = _holes(restitution, lambda share: tick(0.9 + share * 0.1))
    return Meshes(analysis, restitution, parts, counted.areas, counted.findings + flat + holes)


def _sums(frame: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    """What the rows of each territory hold together; unknown where none of them knows."""
    sums = frame.groupby(keys, sort=True)[["nb_com", POPULATION, "superficie"]].sum(min_count=1)
    if len(keys) == 1:
        sums.index.name = keys[0]
    return pd.DataFrame(sums)


def _shaped(mesh: pd.DataFrame, pieces: pd.DataFrame, keys: list[str], tick: Tick) -> pd.DataFrame:
    """A mesh with the union of the pieces of each territory."""
    library = library_of(pieces)
    return library.frame(mesh, _unions(library, pieces.groupby(keys, sort=True)["geometry"], tick))


def _unions(library: Library, groups, tick: Tick) -> list:
    """Union of the geometries of each group, in the order of the groups."""
    unions = []
    for done, (_, rows) in enumerate(groups, start=1):
        unions.append(library.union(list(rows)))
        tick(done / len(groups))
    return unions


def outlines(communes: pd.DataFrame, column: str, tick: Tick = no_tick) -> pd.Series:
    """Geometry of each territory of one column, indexed by its code, and nothing else."""
    library = library_of(communes)
    groups = communes.geometry.groupby(communes[column], sort=True)
    codes = pd.Index(sorted(communes[column].unique()), name=column)
    return library.frame(pd.DataFrame(index=codes), _unions(library, groups, tick)).geometry


def refuse_unplaced(polygons: pd.DataFrame, table: str, what: str) -> None:
    """Refuse polygons that cannot be placed: no CRS, or rows without geometry. what: their plural."""
    library = library_of(polygons)
    empty = polygons.index[[library.is_empty(shape) for shape in polygons.geometry]]
    if not library.placed and len(empty) < len(polygons):
        raise TableError(
            table,
            "système de coordonnées inconnu",
            "Définissez le SCR de la couche (clic droit, Définir le SCR) avant de relancer.",
        )
    if len(empty):
        raise TableError(table, f"{what} sans géométrie", "Complétez ou retirez ces lignes.", codes=empty)


def repaired(polygons: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The frame with valid polygons everywhere, and which were not."""
    library = library_of(polygons)
    invalid = np.array([not library.is_valid(shape) for shape in polygons.geometry], dtype=bool)
    if invalid.any():
        shapes = [
            library.repaired(shape) if wrong else shape for shape, wrong in zip(polygons.geometry, invalid)
        ]
        polygons = library.frame(pd.DataFrame(polygons.drop(columns="geometry")), shapes)
    findings = [
        Finding("alerte", "géométrie invalide", code, "Géométrie invalide, réparée.", "Vérifiez le contour.")
        for code in polygons.index[invalid]
    ]
    return polygons, findings


def _small_territories(analysis: pd.DataFrame, evaluated) -> list[Finding]:
    if evaluated is not None:
        analysis = analysis[analysis.index.isin(list(evaluated))]
    small = analysis[analysis[POPULATION] < law.value("population_projection")]
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


def _straddling(parts: pd.DataFrame) -> list[Finding]:
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


def _holes(restitution: pd.DataFrame, tick: Tick) -> list[Finding]:
    """Gaps inside the studied territory: missing communes, or enclaves of another territory."""
    library = library_of(restitution)
    holes = library.holes(union_in_pieces(library, list(restitution.geometry), tick))
    findings = []
    for shape, area in zip(holes, library.areas(holes)):
        if area >= SLIVER_KM2:
            x, y = library.point_in(shape)
            findings.append(
                Finding(
                    "alerte",
                    "trou",
                    "",
                    f"Trou de {french_number(area, 2)} km² dans le territoire, vers {x:.5g} ; {y:.5g}.",
                    "Une commune manque peut-être.",
                    float(area),
                )
            )
    return findings
