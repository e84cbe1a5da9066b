# SPDX-License-Identifier: GPL-2.0-or-later
"""What is done to the output layers of an algorithm once they are loaded in a project: style, aliases,
metadata, and one group for all of them, of which one map is visible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import count

from qgis.core import (
    QgsLayerTreeLayer,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.fields import Column
from . import drawing
from .dressing import dress

# Property of a group: the run that its layers come from.
RUN = "otelo/run"
# The map that is seen first, of those that arrive together; those that are not named come after, tables last.
FIRST = ("objectifs", "objectifs_epci", "communes", "epci", "besoins")


@dataclass(frozen=True)
class Batch:
    """The layers of one run. title: the name of their study, or else that of their algorithm, "" for layers
    that are left where they come; run: which one it is; of_study: whether it is named after a study."""

    title: str = ""
    run: int = 0
    of_study: bool = False


class _OnArrival(QgsProcessingLayerPostProcessorInterface):
    """Runs in the main thread, once the layer is loaded."""

    def __init__(
        self, style: str, columns: Sequence[Column], scenario: AnyScenario | None, demo: bool, batch: Batch,
        told: str,
    ):  # fmt: skip
        super().__init__()
        self.style, self.columns, self.scenario, self.demo = style, columns, scenario, demo
        self.batch, self.told = batch, told

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            return
        if self.style and layer.isSpatial():
            drawing.apply(layer, self.style)
        # The subject first: the same map of two scenarios stands side by side.
        layer.setName(", ".join(filter(None, (layer.name(), period_text(self.scenario), self.told))))
        dress(layer, self.columns, self.scenario, self.demo)
        if self.batch.title and context.project() is not None:
            _gather(context.project(), self.batch, layer.id(), self.style, self.scenario)
        _alive.discard(self)


# QGIS keeps no reference to a Python post-processor: without this set it would be collected
# before it runs.
_alive: set[_OnArrival] = set()
_runs = count(1)


@dataclass
class _Arrived:
    """Layers of a batch that are in a project: (layer id, style); period: what its figures are of."""

    project: QgsProject
    layers: list[tuple[str, str]] = field(default_factory=list)
    period: str = ""


# Of the last batch only: QGIS may run its events, and group some, between two layers of a run.
_arrived: dict[Batch, _Arrived] = {}


def new_batch(
    algorithm: str, study: str, others: Iterable[QgsProcessingLayerPostProcessorInterface]
) -> Batch:
    """The batch of a layer whose run already makes others: theirs, or a new one, named after its study, or
    else after its algorithm."""
    known = (one.batch for one in others if isinstance(one, _OnArrival) and one.batch.title)
    return next(known, None) or Batch(study or algorithm, next(_runs), bool(study))


def period_text(scenario: AnyScenario | None) -> str:
    """The years of the figures of a scenario; "" without one."""
    return f"{scenario.annee_base}-{scenario.projection}" if scenario else ""


def style_on_arrival(
    style: str,
    columns: Sequence[Column],
    scenario: AnyScenario | None,
    demo: bool,
    batch: Batch = Batch(),
    told: str = "",
) -> _OnArrival:
    """The post-processor of one output layer. told: what a person calls its scenario."""
    processor = _OnArrival(style, columns, scenario, demo, batch, told)
    _alive.add(processor)
    return processor


def _gather(project: QgsProject, batch: Batch, layer: str, style: str, scenario: AnyScenario | None) -> None:
    """Have a layer grouped with the others of its run, once it is in the tree of the project: some versions
    of QGIS put it there after this."""
    for other in [one for one in _arrived if one != batch]:
        del _arrived[other]
    known = _arrived.setdefault(batch, _Arrived(project))
    known.layers.append((layer, style))
    if scenario is not None:
        known.period = f", {period_text(scenario)}"
    QTimer.singleShot(0, lambda: _settle(batch))


def _settle(batch: Batch) -> None:
    known = _arrived.get(batch)
    # The project may be gone with the window.
    if known is not None and not sip.isdeleted(known.project):
        group_layers(
            known.project, batch.title + known.period, known.layers, batch.run, 1 if batch.of_study else 2
        )


def group_layers(
    project: QgsProject, title: str, layers: Sequence[tuple[str, str]], run: int = 0, least: int = 2
) -> None:
    """Put some layers (id, style) of a project in a group on top of its tree, the maps first, one of them
    visible. Fewer than `least` stay where they are. run: that of a group that may already hold some of
    them."""
    root = project.layerTreeRoot()
    found = [(node, style) for layer, style in layers if (node := root.findLayer(layer)) is not None]
    if len(found) < least:
        return
    ranks = {style: rank for rank, style in enumerate(FIRST)}

    def rank(one: tuple[QgsLayerTreeLayer, str]) -> tuple[bool, int]:
        node, style = one
        return not node.layer().isSpatial(), ranks.get(style, len(ranks))

    groups = [one for one in root.findGroups() if run and one.customProperty(RUN) == run]
    group = groups[0] if groups else root.insertGroup(0, title)
    group.setName(title)
    group.setCustomProperty(RUN, run)
    for number, (node, _) in enumerate(sorted(found, key=rank)):
        moved = node.clone()
        group.addChildNode(moved)
        node.parent().removeChildNode(node)
        moved.setItemVisibilityChecked(not number and moved.layer().isSpatial())
        moved.setExpanded(not number)
