# SPDX-License-Identifier: GPL-2.0-or-later
"""Blocks as a text document (DOCX, ODT) and slides (PPTX), which some machines cannot write."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...engine.common.errors import OteloError
from ...engine.common.output import refused
from ...engine.common.packages import require
from ...engine.reporting.blocks import Block, Picture
from ...engine.reporting.opendocument import require_converter, write_odt
from ...engine.reporting.slides import Slide
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Run, Saved

DOCUMENT, TEMPLATE = "DOCUMENT", "MODELE_DOCX"
SLIDES, SLIDES_TEMPLATE = "PRESENTATION", "MODELE_PPTX"


def add_document(algorithm: OteloAlgorithm) -> None:
    """A text document, and the service's own template."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            DOCUMENT, tr("Document"), "Word (*.docx);;OpenDocument (*.odt)", optional=True,
            createByDefault=False,
        )
    )  # fmt: skip
    add_document_template(algorithm)


def add_document_template(algorithm: OteloAlgorithm) -> None:
    """The service's own text document, whose styles are taken."""
    algorithm.add(
        QgsProcessingParameterFile(TEMPLATE, tr("Modèle de document"), extension="docx", optional=True),
        "Un document Word du service : ses styles, sa page, ses en-têtes et pieds sont repris, son texte "
        "laissé. Les styles « Otelo … » qu'il n'a pas y sont ajoutés. Vide : ceux du greffon.",
        advanced=True,
    )


def add_slides(algorithm: OteloAlgorithm) -> None:
    """Slides for a council, and the service's own template."""
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            SLIDES, tr("Présentation"), "PowerPoint (*.pptx)", optional=True, createByDefault=False
        )
    )
    add_slides_template(algorithm)


def add_slides_template(algorithm: OteloAlgorithm) -> None:
    """The service's own slides, whose master is taken."""
    algorithm.add(
        QgsProcessingParameterFile(
            SLIDES_TEMPLATE, tr("Modèle de présentation"), extension="pptx", optional=True
        ),
        "Une présentation du service : son masque et sa taille sont repris, ses diapositives laissées. "
        "Vide : une page blanche.",
        advanced=True,
    )


def check_document(run: Run) -> None:
    """Before the work: a page in HTML does not need what a wanted document does."""
    document = run.destination(DOCUMENT)
    if document:
        require("docx", run.label(DOCUMENT))
        if document.lower().endswith(".odt"):
            require_converter(run.label(DOCUMENT))
        _check_template(run, TEMPLATE)


def check_slides(run: Run) -> None:
    """The same of slides."""
    if run.destination(SLIDES):
        require("pptx", run.label(SLIDES))
        _check_template(run, SLIDES_TEMPLATE)


def _check_template(run: Run, name: str) -> None:
    path = run.file(name) if run.has(name) else ""
    if path and not Path(path).is_file():
        raise OteloError(f"{run.label(name)} : « {path} » n’existe pas.")


def save_document(
    run: Run, title: str, blocks: Sequence[Block], cover: Sequence[str] = (), logo: Picture | None = None
) -> Saved:
    """Write the document; {} when it is not wanted. cover: lines of its first page, () for none; logo: of who
    publishes, on that page."""
    document = run.destination(DOCUMENT)
    if not document:
        return {}
    from ...engine.reporting.office import write_docx

    template = run.file(TEMPLATE) if run.has(TEMPLATE) else ""
    target = Path(document)
    with refused(document, run.label(DOCUMENT)):
        if target.suffix.lower() == ".odt":
            with tempfile.TemporaryDirectory() as folder:
                draft = Path(folder) / "document.docx"
                write_docx(draft, title, blocks, cover, template, logo)
                write_odt(draft, target)
        else:
            write_docx(target, title, blocks, cover, template, logo)
    return {DOCUMENT: document}


def save_slides(run: Run, pages: Sequence[Slide]) -> Saved:
    """Write the slides; {} when they are not wanted."""
    target = run.destination(SLIDES)
    if not target:
        return {}
    from ...engine.reporting.slides_pptx import write_pptx

    template = run.file(SLIDES_TEMPLATE) if run.has(SLIDES_TEMPLATE) else ""
    with refused(target, run.label(SLIDES)):
        write_pptx(Path(target), pages, template)
    return {SLIDES: target}
