# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of communes and corrective coefficients of the guide, and the fields that hold them."""

from __future__ import annotations

from dataclasses import dataclass

# The class that a commune has of its own, and the one of the file; what says "as in the file".
CLASS, CLASS_INIT, UNCHANGED = "classe", "classe_ini", 9999
# Dwellings of the analysis territory of a commune, where the file gives them.
ZONE_HOMES = "log_ze"
# Dimensions of the coefficients: key of the field -> (label, name of the columns of Otelo 1.2).
DIMENSIONS = {
    "vac": ("vacance", "vacance"),
    "rs": ("résidences secondaires", "rs"),
    "disp": ("disparitions", "disparition"),
    "tdm": ("taille moyenne des ménages", "tdm"),
}


@dataclass(frozen=True)
class CommuneClass:
    """A class of the guide (pp. 82-91): its number, a name, the column of coefficients that is its own."""

    number: int
    name: str
    column: int


CLASSES = {
    one.number: one
    for one in (
        CommuneClass(1, "Classe 1", 6),
        CommuneClass(2, "Classe 2", 7),
        CommuneClass(3, "Classe 3", 4),
        CommuneClass(4, "Classe 4", 1),
        CommuneClass(5, "Classe 5", 5),
        CommuneClass(6, "Classe 6", 2),
        CommuneClass(7, "Classe 7", 3),
    )
}


def coefficient(dimension: str, column: int) -> str:
    """Field of a coefficient: that of a dimension, in one of the seven columns."""
    return f"k_{dimension}_{column}"


COEFFICIENTS = tuple(coefficient(name, column) for name in DIMENSIONS for column in range(1, 8))
