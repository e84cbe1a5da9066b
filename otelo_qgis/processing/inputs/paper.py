"""Paper, resolution and the user's own template of what is printed."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterFile, QgsProcessingParameterNumber

from ..base import OteloAlgorithm
from ..cartography.templates import ORIENTATIONS, SIZES, Page
from ..language import tr
from ..run import Run


def add_paper(algorithm: OteloAlgorithm) -> None:
    """Paper, and the user's own template."""
    for name, label, options in (
        ("FORMAT", "Format du papier", SIZES),
        ("ORIENTATION", "Orientation", ORIENTATIONS),
    ):
        algorithm.add(
            QgsProcessingParameterEnum(
                name, tr(label), options=list(options), defaultValue=next(iter(options)), optional=True,
                usesStaticStrings=True,
            )
        )  # fmt: skip
    algorithm.add(
        QgsProcessingParameterFile("MODELE", tr("Modèle de mise en page"), extension="qpt", optional=True),
        tr(
            "Vide : celui du greffon (dossier layouts), que l'on peut copier et modifier dans QGIS. Les "
            "éléments sont reconnus à leur identifiant (carte, legende, echelle, nord, tableau…)."
        ),
        advanced=True,
    )


def add_resolution(algorithm: OteloAlgorithm, default: int) -> None:
    algorithm.add(
        QgsProcessingParameterNumber(
            "DPI", tr("Résolution (points par pouce)"), QgsProcessingParameterNumber.Type.Integer, default,
            optional=True, minValue=50, maxValue=600,
        )
    )  # fmt: skip


def read_paper(run: Run) -> tuple[Page, str]:
    """The paper, and the path of the user's own template ("" for none)."""
    size = run.choice("FORMAT") or next(iter(SIZES))
    orientation = run.choice("ORIENTATION")
    page = Page(size, orientation or next(iter(ORIENTATIONS)))
    return page, run.file("MODELE")
