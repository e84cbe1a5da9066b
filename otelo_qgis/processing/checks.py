# SPDX-License-Identifier: GPL-2.0-or-later
"""What is refused before a run, because QGIS would find it out at the end, or not at all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import (
    QgsDataSourceUri,
    QgsExpressionContext,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProperty,
)

from ..engine.common.errors import nearest_hint
from .choices import choice_problem

# A provider before the place of a layer (`ogr:`, `postgis:`, `memory:`); a drive of Windows has one letter.
_PROVIDER = re.compile(r"[a-z]{2,}:", re.IGNORECASE)


def parameters_problem(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, object],
    context: QgsProcessingContext,
) -> str:
    """A sentence on the first thing that is wrong: a name that is unknown, a choice that is none, an output
    without a folder; "" when nothing is."""
    said = (choice_problem(one, parameters.get(one.name())) for one in definitions)
    return (
        unknown_problem(definitions, list(parameters))
        or next(filter(None, said), "")
        or absent_folder(definitions, parameters, context.expressionContext())
    )


def unknown_problem(definitions: Sequence[QgsProcessingParameterDefinition], names: Sequence[str]) -> str:
    """A sentence on the first parameter that an algorithm does not have, which QGIS would ignore; "" when it
    has them all."""
    known = [definition.name() for definition in definitions]
    unknown = next((name for name in names if name not in known), None)
    if unknown is None:
        return ""
    hint = nearest_hint(unknown.upper(), known)
    return f"Paramètre « {unknown} » inconnu de ce traitement.{hint} Ses paramètres : {', '.join(known)}."


def target(value: object, expressions: QgsExpressionContext) -> str:
    """What is written for an output, as a text; "" when it is left out. The dialogs give a definition, whose
    place is a property; the batch panel gives one of an empty place for an output that is left out."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value, _ = value.value(expressions)
    return value if isinstance(value, str) else ""


def target_file(place: str) -> Path | None:
    """The file that a destination names; None for one that is none: temporary, in memory, in a database."""
    if not place or place == QgsProcessing.TEMPORARY_OUTPUT:
        return None
    if not _PROVIDER.match(place):
        return Path(place)
    provider, _, rest = place.partition(":")
    return Path(QgsDataSourceUri(rest).database()) if provider.lower() == "ogr" else None


def absent_folder(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, object],
    expressions: QgsExpressionContext,
) -> str:
    """A sentence on the first output whose folder does not exist, where a slip of the pen would make another
    one; "" when there is none."""
    for definition in definitions:
        if definition.isDestination():
            file = target_file(target(parameters.get(definition.name()), expressions))
            if file is not None and not file.parent.exists():
                what = f"{definition.description()} ({definition.name()})"
                return f"{what} : le dossier « {file.parent} » n'existe pas. Créez-le, ou corrigez le chemin."
    return ""
