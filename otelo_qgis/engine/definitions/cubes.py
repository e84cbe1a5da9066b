# SPDX-License-Identifier: GPL-2.0-or-later
"""The long files of INSEE (Melodi "cubes"): what each is known by, and which of its cells is which indicator.

A row of a cube is one figure: a territory (GEO, GEO_OBJECT), a year (TIME_PERIOD), a measure, and a code of
each dimension, `_T` for the whole. An indicator is a measure and the codes of some dimensions; all others are
at `_T`. Rows of catalogue/cubes.csv; source: INSEE, metadata files of each data set.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from .catalogue import rows_of

GEO, GEO_OBJECT, YEAR, STATUS, SECRECY = "GEO", "GEO_OBJECT", "TIME_PERIOD", "OBS_STATUS", "CONF_STATUS"
VALUE = re.compile(r"OBS_VALUE(_NIVEAU)?")
MEASURE = re.compile(r"(?!UNIT)\w+_MEASURE")
TOTAL = "_T"
# Columns that qualify a figure without telling it from another.
ATTRIBUTES = (
    "FREQ",
    STATUS,
    SECRECY,
    "UNIT_MULT",
    "UNIT_MEASURE",
    "DECIMALS",
    "OBS_STATUS_FR",
    "TIME_FORMAT",
)


@dataclass(frozen=True)
class Cube:
    """A data set. needed: dimensions that it has; excluded: those by which it would be another."""

    id: str
    label: str
    needed: frozenset[str]
    excluded: frozenset[str] = frozenset()


def _cube(id: str, label: str, needed: str, excluded: str = "") -> Cube:
    return Cube(id, label, frozenset(needed.split()), frozenset(excluded.split()))


CUBES: tuple[Cube, ...] = (
    _cube("logement_princ", "recensement, logements (exploitation principale)", "RP_MEASURE OCS TSH NOR"),
    _cube("logement_comp", "recensement, peuplement (exploitation complémentaire)", "RP_MEASURE OCS OCC_IND"),
    _cube("menages_comp", "recensement, ménages (exploitation complémentaire)", "RP_MEASURE TPH"),
    _cube("population_princ", "recensement, population par sexe et âge", "RP_MEASURE SEX AGE",
          "PCS EMPSTA_ENQ EMPFORM NOC EDUC WORK_AREA CIVIL_STATUS COUPLE"),
    _cube("emploi_lr", "recensement, activité au lieu de résidence", "RP_MEASURE EMPSTA_ENQ AGE EDUC"),
    _cube("emploi_lt", "recensement, emplois au lieu de travail", "RP_MEASURE EMPFORM WKTIME"),
    _cube("serie_historique", "recensement, série historique", "RP_MEASURE OCS",
          "TSH NOR OCC_IND TPH PCS AGE"),
    _cube("population_ref", "populations de référence", "POPREF_MEASURE"),
    _cube("filosofi_cc", "Filosofi, niveau de vie et pauvreté", "FILOSOFI_MEASURE", "AGE_GP TSH TPH"),
)  # fmt: skip


@dataclass(frozen=True)
class Cell:
    """One figure of a cube. codes: {dimension: patterns of its codes, whose figures are added up}; the
    dimensions that are left out are at `_T`."""

    measure: str
    codes: Mapping[str, tuple[str, ...]]

    def told(self, measure_name: str) -> str:
        parts = {measure_name: (self.measure,), **self.codes}
        return " & ".join(f"{name}={'+'.join(codes)}" for name, codes in parts.items() if codes != ("",))


@dataclass(frozen=True)
class Figure:
    """An indicator in a cube. series: the indicator of each year, `{annee}` standing for it ("" for none)."""

    indicator: str
    series: str
    cell: Cell


def parse_codes(text: str) -> dict[str, tuple[str, ...]]:
    """ "OCS=DW_MAIN & L_STAY=Y2T4+Y5T9" -> {"OCS": ("DW_MAIN",), "L_STAY": ("Y2T4", "Y5T9")}."""
    found = {}
    for part in filter(None, (piece.strip() for piece in text.split("&"))):
        name, _, codes = (piece.strip() for piece in part.partition("="))
        found[name.upper()] = tuple(code.strip() for code in codes.split("+"))
    return found


@lru_cache(maxsize=1)
def figures() -> Mapping[str, tuple[Figure, ...]]:
    """Figures that are indicators, by cube."""
    found: dict[str, list[Figure]] = {cube.id: [] for cube in CUBES}
    for row in rows_of("cubes.csv"):
        cell = Cell(row["mesure"], parse_codes(row["modalites"]))
        found[row["cube"]].append(Figure(row["indicateur"], row["serie"], cell))
    return {cube: tuple(ones) for cube, ones in found.items()}


def cube_of(columns: Iterable[str]) -> Cube | None:
    """The known cube that has these columns, the one with the most needed dimensions."""
    names = {column.upper() for column in columns}
    fitting = [cube for cube in CUBES if cube.needed <= names and not cube.excluded & names]
    return max(fitting, key=lambda cube: len(cube.needed), default=None)
