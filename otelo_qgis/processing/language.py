# SPDX-License-Identifier: GPL-2.0-or-later
"""The language and the place of what QGIS shows: French in the sources, another one through i18n/."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

CONTEXT = "Otelo"


def tr(text: str) -> str:
    """The text in the language of QGIS; as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def on_command_line() -> bool:
    """Whether qgis_process runs: it prints the help as it is written."""
    return QgsApplication.platform() == "qgis_process"
