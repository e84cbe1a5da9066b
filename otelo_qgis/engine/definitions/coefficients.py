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
    """A class of the guide (pp. 85-89): its number, a name, what its communes share, the column of
    coefficients that is its own.

    The guide numbers its classes; the names are the plugin's, from the portraits that it draws of them.
    """

    number: int
    name: str
    portrait: str
    column: int

    @property
    def label(self) -> str:
        return f"{self.number} : {self.name}"


CLASSES = {
    one.number: one
    for one in (
        CommuneClass(
            1,
            "cœurs d’agglomération",
            "Très denses et artificialisées ; beaucoup de logements collectifs et sociaux, emploi concentré, "
            "chômage élevé.",
            6,
        ),
        CommuneClass(
            2,
            "couronnes aisées et dynamiques",
            "Sous l’influence d’un pôle ; emploi, population et terres artificialisées en hausse, revenus "
            "élevés, familles motorisées.",
            7,
        ),
        CommuneClass(
            3,
            "couronnes résidentielles stables",
            "Sous l’influence d’un pôle, elles aussi, mais stables ; propriétaires nombreux, peu "
            "d’appartements.",
            4,
        ),
        CommuneClass(
            4,
            "villes et campagnes en déclin",
            "Emploi et population en recul, vieillissement, revenus faibles, chômage ; la plus forte "
            "vacance.",
            1,
        ),
        CommuneClass(
            5,
            "campagnes en forte croissance",
            "Peu denses ; maison et propriété dominent ; population, emploi et logements en forte hausse.",
            5,
        ),
        CommuneClass(
            6,
            "campagnes jeunes et familiales",
            "Peu denses et agricoles ; maison et propriété dominent ; ménages jeunes et grands, revenus "
            "modestes.",
            2,
        ),
        CommuneClass(
            7,
            "villégiature",
            "Littoral, montagne, campagnes de loisirs ; un tiers de résidences secondaires, population âgée "
            "et modeste.",
            3,
        ),
    )
}


def coefficient(dimension: str, column: int) -> str:
    """Field of a coefficient: that of a dimension, in one of the seven columns."""
    return f"k_{dimension}_{column}"


COEFFICIENTS = tuple(coefficient(name, column) for name in DIMENSIONS for column in range(1, 8))
