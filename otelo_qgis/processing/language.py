# SPDX-License-Identifier: GPL-2.0-or-later
"""The language and the place of what QGIS shows: French in the sources, another one through i18n/."""

from __future__ import annotations

from functools import lru_cache

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from ..engine.common.typography import ENGLISH, FRENCH, typeset

CONTEXT = "Otelo"


# Of the sentences that algorithms say; the one that has a translation in any language that has some.
SENTENCES, PROBE = "OteloSentences", "Besoin total : {0} logements."


def is_french() -> bool:
    """Whether QGIS is in French, the source, or in no language, as a job is."""
    return QgsApplication.locale()[:2] in ("fr", "C")


def is_translated() -> bool:
    """Whether QGIS has the translations of the plugin."""
    return QCoreApplication.translate(SENTENCES, PROBE) != PROBE


def tr(text: str) -> str:
    """The text in the language of QGIS, as it is printed there: the one way to what QGIS shows."""
    return shown(translated(text))


def translated(text: str) -> str:
    """The text in the language of QGIS, as the catalogue has it; as it is where it has no translation."""
    return QCoreApplication.translate(CONTEXT, text)


def shown(text: str) -> str:
    """A text that is in the language of QGIS, as it is printed in it; on a console, which may not know these
    characters, as it is written."""
    return text if on_command_line() else typeset_here(text)


def printed(text: str) -> str:
    """As `tr`, on the command line too: for maps and pages, which are no console."""
    return typeset_here(translated(text))


def typeset_here(text: str) -> str:
    """A text that is in the language of QGIS, as it is printed in it."""
    return _typeset(text, ENGLISH if is_translated() else FRENCH)


# The same labels, thousands of times: at the start of QGIS, then for each layer.
_typeset = lru_cache(maxsize=20_000)(typeset)


def on_command_line() -> bool:
    """Whether qgis_process runs: it prints the help as it is written."""
    return QgsApplication.platform() == "qgis_process"
