# SPDX-License-Identifier: GPL-2.0-or-later
"""What an evaluation was last given in a project, kept in it, to be proposed again: by its dialog, and by the
panel."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProject,
    QgsProperty,
    QgsVectorLayer,
)

from ..engine.common.errors import OteloError
from ..engine.definitions.editions import AnyScenario, scenario_from_dict
from .choices import is_given

SCOPE, ENTRY = "otelo", "dernieres_entrees"
# Kinds of parameters that name something that may be gone.
_PLACES = (QgsProcessingParameterFeatureSource, QgsProcessingParameterFile)


@dataclass(frozen=True)
class LastInputs:
    """given: values by parameter, layers of the project by their id; scenario: what was evaluated with them,
    None where nothing was."""

    given: Mapping[str, Any] = field(default_factory=dict)
    scenario: AnyScenario | None = None

    def layers(self, project: QgsProject) -> dict[str, QgsVectorLayer]:
        """Those that are in the project, by parameter, whether they were given by id or by source."""
        by_source = {layer.source(): layer for layer in project.mapLayers().values()}
        found = {
            name: project.mapLayer(value) or by_source.get(value)
            for name, value in self.given.items()
            if isinstance(value, str)
        }
        return {name: layer for name, layer in found.items() if isinstance(layer, QgsVectorLayer)}


def keep_inputs(
    project: QgsProject,
    definitions: Iterable[QgsProcessingParameterDefinition],
    parameters: Mapping[str, Any],
    scenario: AnyScenario,
) -> None:
    """Keep in the project what an algorithm was given, but for where its outputs go."""
    inputs = [one.name() for one in definitions if not one.isDestination()]
    plain = {name: _plain(parameters[name]) for name in inputs if is_given(parameters.get(name))}
    given = {name: value for name, value in plain.items() if value is not None}
    content = {"entrees": given, "scenario": scenario.to_dict()}
    project.writeEntry(SCOPE, ENTRY, json.dumps(content, ensure_ascii=False, sort_keys=True))


def last_inputs(project: QgsProject) -> LastInputs:
    """What the project keeps; nothing where it cannot be read, by another version."""
    text, is_there = project.readEntry(SCOPE, ENTRY, "")
    if not is_there or not text:
        return LastInputs()
    try:
        content = json.loads(text)
        return LastInputs(dict(content["entrees"]), scenario_from_dict(content["scenario"]))
    except (OteloError, ValueError, KeyError, TypeError):
        return LastInputs()


def propose(definitions: Iterable[QgsProcessingParameterDefinition], project: QgsProject) -> None:
    """Have the dialog show what was given last, where it is still there. Runs that leave a parameter out are
    not changed by it."""
    given = last_inputs(project).given
    for definition in definitions:
        value = given.get(definition.name())
        if value is None or (isinstance(definition, _PLACES) and not _is_there(value, project)):
            continue
        definition.setGuiDefaultValueOverride(value)


def _plain(value: Any) -> Any:
    """A value as JSON has it; None where it is tied to something else (an expression, a part of a layer)."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        value = value.source
    if isinstance(value, QgsProperty):
        value = value.staticValue() if value.propertyType() == QgsProperty.Type.StaticProperty else None
    if isinstance(value, QgsMapLayer):
        return value.id()
    if isinstance(value, (list, tuple)):
        parts = [_plain(one) for one in value]
        return None if None in parts else parts
    return value if isinstance(value, (str, bool, int, float)) else None


def _is_there(value: Any, project: QgsProject) -> bool:
    text = str(value)
    return project.mapLayer(text) is not None or Path(text.partition("|")[0]).exists()
