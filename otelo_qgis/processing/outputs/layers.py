# SPDX-License-Identifier: GPL-2.0-or-later
"""A table of a study as a layer that an algorithm makes."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ...engine.definitions import fields, tables
from ...engine.definitions.briques import edition_of
from ...engine.definitions.editions import AnyScenario
from ..run import Output

# How each layer is drawn when it arrives: names of `styles.STYLES`.
_STYLES = {
    tables.NEEDS: "besoins",
    tables.COMMUNES: "communes",
    tables.EPCI: "epci",
    tables.OBJECTIVES: "objectifs",
    tables.EPCI_OBJECTIVES: "objectifs_epci",
    tables.ANALYSIS_MESH: "analyse",
    tables.RESTITUTION_MESH: "restitution",
    tables.PARTS: "parties",
    tables.FOLLOW_UP: "suivi",
    tables.EPCI_FOLLOW_UP: "suivi_epci",
}
# Local data go along with the needs of the communes, for volet D: they are inputs, not figures of the study.
_MORE = {tables.COMMUNES: fields.LOCAL}


def table_output(
    name: str,
    frame: pd.DataFrame,
    geometry: Sequence | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    scenario: AnyScenario | None = None,
    edition: str = "",
    scenario_label: str = "",
) -> Output:
    """An output named as its table (`definitions.tables`), with its fields and its style. geometry: a shape
    for each row, None for a table; edition: of the method, "" for what the fields say; scenario_label: as
    `Output` has it."""
    table = tables.table_of(name, edition or edition_of(frame.columns))
    columns = [*table.fields, *_MORE.get(name, ())]
    style = _STYLES.get(name, "")
    return Output(name.upper(), columns, frame, geometry, crs, style, scenario, scenario_label)
