# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done to an output layer once it is loaded in a project: style, aliases, metadata."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProcessingLayerPostProcessorInterface, QgsVectorLayer

from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.fields import Column
from . import styles
from .dressing import dress


class _OnArrival(QgsProcessingLayerPostProcessorInterface):
    """Runs in the main thread, once the layer is loaded."""

    def __init__(self, style: str, columns: Sequence[Column], scenario: AnyScenario | None, demo: bool):
        super().__init__()
        self.style, self.columns, self.scenario, self.demo = style, columns, scenario, demo

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        if self.style and layer.isSpatial():
            styles.apply(layer, self.style)
        dress(layer, self.columns, self.scenario, self.demo)
        _alive.discard(self)


# QGIS keeps no reference to a Python post-processor: without this set it would be collected
# before it runs.
_alive: set[_OnArrival] = set()


def style_on_arrival(
    style: str, columns: Sequence[Column], scenario: AnyScenario | None, demo: bool
) -> _OnArrival:
    """The post-processor of one output layer."""
    processor = _OnArrival(style, columns, scenario, demo)
    _alive.add(processor)
    return processor
