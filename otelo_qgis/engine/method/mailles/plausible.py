# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer of communes shows of itself that cannot be: lines, polygons out of their coordinate system or
all alike, areas and amounts that no commune has.

What gives wrong areas everywhere is refused; what may be true of some communes is told.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence

import numpy as np
import pandas as pd

from ...common.errors import TableError, list_codes
from ...common.formatting import french_number
from ...common.territories import POPULATION, Finding
from ...definitions.catalogue import MOST
from .shapes import Library, areas, library_of

# Castelmoron-d'Albret has 0.04 km², Maripasoula 18,000.
SMALLEST_KM2, LARGEST_KM2 = 0.01, 20_000.0
# Below this a polygon has no inside.
NOTHING_KM2 = 1e-6
# Where France is, in degrees: west, south, east, north.
FRANCE = (
    (-5.5, 41.0, 10.0, 51.5), (-63.3, 14.2, -60.7, 18.3), (-55.0, 2.0, -51.4, 6.0),
    (55.0, -21.6, 56.0, -20.7), (44.8, -13.2, 45.5, -12.4), (-56.7, 46.6, -56.0, 47.3),
    (-155.0, -28.0, -134.0, -7.0), (158.0, -23.0, 172.2, -19.0), (-179.0, -14.6, -175.9, -13.0),
)  # fmt: skip
# Points by which a layer is placed.
SAMPLE = 25
_CRS_ADVICE = "Vérifiez le SCR de la couche (clic droit, Définir le SCR) et l'ordre de ses coordonnées."
# Of well-known binary: polygons, multipolygons, and collections, of which the polygons are kept.
_POLYGONS = (3, 6, 7, 10, 12)


def refuse_no_polygons(shapes: pd.DataFrame, table: str) -> None:
    """Refuse lines and points."""
    others = shapes.index[[_kind(shape.wkb) not in _POLYGONS for shape in shapes.geometry]]
    if len(others):
        raise TableError(
            table, "lignes ou points au lieu de polygones", "Donnez une couche de polygones.", codes=others
        )


def _kind(wkb: bytes) -> int:
    """Type of a geometry, whatever its dimensions."""
    kind = int.from_bytes(wkb[1:5], "little") if wkb[0] else int.from_bytes(wkb[1:5], "big")
    return (kind & 0xFFFF) % 1000


def twins(shapes: pd.DataFrame, table: str) -> list[Finding]:
    """The communes that have the very polygon of another; refused where all have the same."""
    outlines = [shape.wkb for shape in shapes.geometry]
    counts = Counter(outlines)
    codes = shapes.index[[counts[outline] > 1 for outline in outlines]]
    if len(outlines) > 1 and len(counts) == 1:
        raise TableError(
            table, "le même polygone pour toutes les communes", "Vérifiez la jointure qui l'a donné.",
            codes=codes,
        )  # fmt: skip
    return [
        Finding(
            "alerte", "polygone en double", code, "Une autre commune a exactement le même polygone.",
            "Vérifiez la couche : leurs surfaces sont comptées deux fois.",
        )
        for code in codes
    ]  # fmt: skip


def placement(shapes: pd.DataFrame, table: str) -> list[Finding]:
    """Whether the communes lie in France; those that would lie there with their axes swapped are refused."""
    library = library_of(shapes)
    step = max(len(shapes) // SAMPLE, 1)
    sample = list(shapes.geometry)[::step]
    points = [library.point_in(shape) for shape in sample if not library.is_empty(shape)]
    if not points or _are_in_france(library, points):
        return []
    if _are_in_france(library, [(y, x) for x, y in points]):
        raise TableError(
            table, "coordonnées échangées : la couche est hors de France, et y serait avec x et y échangés",
            _CRS_ADVICE,
        )  # fmt: skip
    message = f"« {table} » : les communes sont hors de France."
    return [Finding("alerte", "hors de France", "", message, _CRS_ADVICE)]


def _are_in_france(library: Library, points: Sequence[tuple[float, float]]) -> bool:
    """Whether some of the points are: one commune may be misplaced, a layer is as a whole."""
    return any(
        west <= x <= east and south <= y <= north
        for x, y in library.degrees(points)
        for west, south, east, north in FRANCE
    )


def check_areas(km2: np.ndarray, codes: pd.Index, table: str) -> list[Finding]:
    """The communes without any area; refused where the areas are not those of communes."""
    lost = codes[~np.isfinite(km2)]
    if len(lost):
        raise TableError(table, "polygones hors de leur système de coordonnées", _CRS_ADVICE, codes=lost)
    middle = float(np.median(km2)) if len(km2) else SMALLEST_KM2
    if not SMALLEST_KM2 <= middle <= LARGEST_KM2:
        raise TableError(
            table,
            f"surface médiane de {middle:.3g} km² par commune : le système de coordonnées n'est pas celui de "
            "la couche",
            _CRS_ADVICE,
        )
    return [
        Finding(
            "alerte", "surface nulle", code, "Commune dont le polygone n'a pas de surface.",
            "Vérifiez son contour.", float(area),
        )
        for code, area in zip(codes, km2)
        if area < NOTHING_KM2
    ]  # fmt: skip


def implausible(shapes: pd.DataFrame, table: str) -> list[Finding]:
    """Everything of the above on the polygons of a layer, as findings: a control refuses nothing."""
    checks: Sequence[Callable[[], list[Finding]]] = (
        lambda: twins(shapes, table),
        lambda: placement(shapes, table),
        lambda: check_areas(areas(shapes.geometry), shapes.index, table),
    )
    findings = []
    for check in checks:
        try:
            findings += check()
        except TableError as error:
            findings.append(Finding("alerte", "polygones", "", f"{error.problem}.", error.advice))
    return findings


def check_people(communes: pd.DataFrame, table: str) -> list[Finding]:
    """Refuses a population that is none; tells the inhabited communes without households."""
    population = communes.get(POPULATION, pd.Series(np.nan, index=communes.index)).astype(float)
    wrong = communes.index[(population < 0) | (population > MOST)]
    if len(wrong):
        raise TableError(
            table,
            f"population négative ou au-delà de {french_number(MOST)}",
            "Corrigez-la.",
            POPULATION,
            wrong,
        )
    if "menages" not in communes:
        return []
    empty = communes.index[(communes["menages"] == 0) & (population.fillna(1.0) > 0)]
    if not len(empty):
        return []
    message = f"« {table} » : {len(empty)} commune(s) habitée(s) à 0 ménage ({list_codes(empty)})."
    advice = "Complétez « menages » : il pèse dans les clés et les parts."
    return [Finding("alerte", "sans ménage", "", message, advice, indicateur="menages")]
