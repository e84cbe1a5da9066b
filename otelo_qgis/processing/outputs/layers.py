"""A table of a study as a layer that an algorithm makes."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
from qgis.core import QgsCoordinateReferenceSystem

from ...engine.definitions import fields, tables
from ...engine.definitions.parameters import Scenario
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
}
# Local data go along with the needs of the communes, for volet D: they are inputs, not figures of the study.
_MORE = {tables.COMMUNES: fields.LOCAL}


def table_output(
    name: str,
    frame: pd.DataFrame,
    geometry: Sequence | None = None,
    crs: QgsCoordinateReferenceSystem | None = None,
    scenario: Scenario | None = None,
) -> Output:
    """An output named as its table (`definitions.tables`), with its fields and its style. geometry: a shape
    for each row, None for a table."""
    columns = [*tables.BY_NAME[name].fields, *_MORE.get(name, ())]
    return Output(name.upper(), columns, frame, geometry, crs, _STYLES.get(name, ""), scenario)
