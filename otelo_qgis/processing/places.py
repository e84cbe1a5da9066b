# SPDX-License-Identifier: GPL-2.0-or-later
"""Where an output goes, as QGIS gives it, read without anything heavy: it is what is refused first."""

from __future__ import annotations

import re
from typing import Any

from qgis.core import (
    QgsDataSourceUri,
    QgsExpressionContext,
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from .choices import is_given

# A provider before its source ("ogr:dbname=…"), as QGIS tells it from the drive of a path.
PROVIDER = re.compile(r"(\w{3,}):(.*)", re.DOTALL)


def destination_text(value: Any, expressions: QgsExpressionContext) -> str:
    """What is written for an output, as a text; "" when it is left out. The dialogs give a definition, whose
    place is a property; the batch panel gives one of an empty place for an output that is left out."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.valueAsString(expressions, "")
    return str(value) if is_given(value) else ""


def file_and_table(text: str) -> tuple[str, str] | None:
    """The file that a destination names, and the table in it, "" for a file of its own; None for one that
    names no file: left out, temporary, in memory, in the database of a server."""
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    provider = PROVIDER.fullmatch(text)
    if provider is None:
        return text, ""
    if provider[1].lower() != "ogr":
        return None
    uri = QgsDataSourceUri(provider[2])
    return uri.database() or provider[2].partition("|")[0], uri.table()
