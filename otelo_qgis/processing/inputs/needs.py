# SPDX-License-Identifier: GPL-2.0-or-later
"""Needs of the analysis territories, as volet B writes them."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.definitions import fields
from ...engine.definitions.briques import BRIQUES, GUIDE, OWN, edition_of, overlap_field, with_double_counts
from ...engine.definitions.components import COMPONENTS_OF
from ..base import OteloAlgorithm
from ..io.tables import Table
from ..run import Run

# Where the needs layer of an edition holds each component: briques as absorbed before the peak, or in six
# years.
_COMPONENT_FIELDS = {
    edition: {name: f"{name}_avp" if name in BRIQUES else name for name in names}
    for edition, names in COMPONENTS_OF.items()
}
_OVERLAPS = [overlap_field(brique) for brique in with_double_counts()]


def add_needs(algorithm: OteloAlgorithm) -> None:
    algorithm.add_table("BESOINS", "Besoins par territoire d'analyse", "Sortie BESOINS du volet B.")


@dataclass
class NeedsLayer:
    """A layer of needs of volet B. edition: of the method; components: (T, components); overlaps: as
    `Needs.overlaps`; ends: last year of the demographic need of each territory; period: base and projection
    years; table: the layer."""

    edition: str
    components: pd.DataFrame
    overlaps: pd.DataFrame
    ends: pd.Series
    period: dict[str, int]
    table: Table

    def align(self, zones: pd.Series) -> None:
        """Put back the zeros that codes have lost, from those of the communes."""
        codes = pd.Index(self.table.aligned(pd.Series(self.components.index), zones))
        self.components.index = self.overlaps.index = self.ends.index = codes


def read_needs(run: Run) -> NeedsLayer:
    table = run.table("BESOINS")
    edition = edition_of(table.names)
    held = dict(_COMPONENT_FIELDS[edition])
    if OWN in held and held[OWN] not in table.names:
        del held[OWN]
    more = [] if edition == GUIDE else [*_OVERLAPS, "pic"]
    held |= dict(zip(more, more))
    wanted = ["code", *(column.name for column in fields.PERIOD), *held.values()]
    table.need_all(wanted, "Donnez la sortie BESOINS du volet B.")
    raw = table.read(wanted)
    if raw.empty:
        raise TableError(table.label, "aucun territoire", "Relancez le volet B.")
    code = table.codes(raw["code"], "territoire")
    frame = table.numbers_by_code(raw, held, code, "code")
    if frame.isna().any(axis=None) or (frame != frame.round()).any(axis=None):
        raise TableError(table.label, "besoins manquants ou non entiers", "Relancez le volet B.")
    frame = frame.astype("int64").reindex(columns=[*COMPONENTS_OF[edition], *more], fill_value=0)
    period = one_period(raw, table)
    overlaps, ends = pd.DataFrame(index=frame.index), pd.Series(period["projection"], frame.index)
    if more:
        overlaps = frame[_OVERLAPS].set_axis(with_double_counts(), axis=1)
        ends = frame["pic"].clip(upper=period["projection"])
    return NeedsLayer(edition, frame[list(COMPONENTS_OF[edition])], overlaps, ends, period, table)


def one_period(raw: pd.DataFrame, table: Table) -> dict[str, int]:
    """annee_base and projection of a result of the plugin, the same in all its rows."""
    period = {}
    for column in fields.PERIOD:
        years = set(raw[column.name])
        if len(years) != 1 or None in years:
            raise TableError(
                table.label, "plusieurs périodes mêlées", "Gardez un seul scénario.", column.name
            )
        period[column.name] = int(years.pop())
    return period
