# SPDX-License-Identifier: GPL-2.0-or-later
"""A list of blocks as a text document (DOCX), which some machines cannot write."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingParameterFileDestination

from ...engine.common.output import refused
from ...engine.common.packages import require
from ...engine.reporting.blocks import Block
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Run, Saved

DOCUMENT = "DOCUMENT"


def add_document(algorithm: OteloAlgorithm) -> None:
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            DOCUMENT, tr("Document"), "Word (*.docx)", optional=True, createByDefault=False
        )
    )


def check_document(run: Run) -> None:
    """Before the work: a page in HTML does not need what a wanted document does."""
    if run.destination(DOCUMENT):
        require("docx", run.label(DOCUMENT))


def save_document(run: Run, title: str, blocks: Sequence[Block]) -> Saved:
    """Write the document; {} when it is not wanted."""
    document = run.destination(DOCUMENT)
    if not document:
        return {}
    from ...engine.reporting.office import write_docx

    with refused(document, run.label(DOCUMENT)):
        write_docx(Path(document), title, blocks)
    return {DOCUMENT: document}
