# SPDX-License-Identifier: GPL-2.0-or-later
"""The language and the place of what QGIS shows: French in the sources, another one through i18n/."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.common.typography import ENGLISH, FRENCH, typeset

CONTEXT = "Otelo"


def tr(text: str) -> str:
    """The text in the language of QGIS; as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def is_french() -> bool:
    """Whether what is shown is French: the source, and what a job without a language gets."""
    return QgsApplication.locale()[:2] in ("fr", "C")


def printed(text: str) -> str:
    """The text in the language of QGIS, as it is printed in that language."""
    return typeset(tr(text), FRENCH if is_french() else ENGLISH)


def on_command_line() -> bool:
    """Whether qgis_process runs: it prints the help as it is written."""
    return QgsApplication.platform() == "qgis_process"
