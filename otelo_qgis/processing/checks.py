# SPDX-License-Identifier: GPL-2.0-or-later
"""What is refused before a run, because QGIS would find it out at the end, or not at all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from qgis.core import QgsExpressionContext, QgsProcessingContext, QgsProcessingParameterDefinition

from ..engine.common.errors import nearest_hint
from ..engine.common.typography import as_typed
from .choices import choice_problem
from .places import destination_text, file_and_table


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


def absent_folder(
    definitions: Sequence[QgsProcessingParameterDefinition],
    parameters: Mapping[str, object],
    expressions: QgsExpressionContext,
) -> str:
    """A sentence on the first output whose folder does not exist, where a slip of the pen would make another
    one; "" when there is none."""
    for definition in definitions:
        if definition.isDestination():
            place = file_and_table(destination_text(parameters.get(definition.name()), expressions))
            folder = Path(place[0]).parent if place else None
            if folder is not None and not folder.exists():
                what = f"{as_typed(definition.description())} ({definition.name()})"
                return f"{what} : le dossier « {folder} » n'existe pas. Créez-le, ou corrigez le chemin."
    return ""
