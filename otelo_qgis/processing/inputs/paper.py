# SPDX-License-Identifier: GPL-2.0-or-later
"""Paper, resolution and the user's own template of what is printed."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterFile

from ..base import OteloAlgorithm
from ..cartography.templates import ORIENTATIONS, SIZES, Page
from ..choices import listed
from ..language import tr
from ..run import Run


def add_paper(algorithm: OteloAlgorithm) -> None:
    """Paper, and the user's own template."""
    for name, label, options in (
        ("FORMAT", "Format du papier", {size: size for size in SIZES}),
        ("ORIENTATION", "Orientation", {one: one.capitalize() for one in ORIENTATIONS}),
    ):
        algorithm.add_choice(name, label, listed(options, default=[next(iter(options))]))
    algorithm.add(
        QgsProcessingParameterFile("MODELE", tr("Modèle de mise en page"), extension="qpt", optional=True),
        "Vide : celui du greffon (dossier layouts), que l'on peut copier et modifier dans QGIS. Les "
        "éléments sont reconnus à leur identifiant (carte, legende, echelle, nord, tableau…).",
        advanced=True,
    )


def add_resolution(algorithm: OteloAlgorithm, default: int) -> None:
    algorithm.add_number("DPI", "Résolution (points par pouce)", 50, 600, f"Vide : {default}.")


def read_paper(run: Run) -> tuple[Page, str]:
    """The paper, and the path of the user's own template ("" for none)."""
    return Page(run.choice("FORMAT"), run.choice("ORIENTATION")), run.file("MODELE")
