# SPDX-License-Identifier: GPL-2.0-or-later
"""What a study is computed from: read and checked once, then evaluated under any number of scenarios."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from .definitions.local import UNDECIDED
from .method.households import Households
from .method.keys import Key, read_keys

COMMUNES_LABEL = "Communes"
PROJECTIONS_LABEL = "Projections propres"


@dataclass(frozen=True)
class StudyInputs:
    """Data of a study, whatever the scenario and the decisions.

    indicators: (T, ...) indexed by code of analysis territory: the columns that volet B reads (see
        `quality.needed_columns`), `nom`, `fictif`, optionally `region`.
    households: yearly series of the same territories.
    communes: (N, ...) indexed by code, clean (see `meshes.clean_communes`): `nom`, `analyse`, `restitution`,
        `fictif`, the indicators of the keys and the local data of volet D (`definitions.local`); with a
        `geometry`, volet A dissolves it.
    keys: {indicator: weight} by component; None for those of the edition.
    projections: own series of communes or restitution territories (code, annee, menages); None for none.
    findings: what was found in the communes before volet A.
    communes_label, projections_label: how messages name these tables.
    """

    indicators: pd.DataFrame
    households: Households
    communes: pd.DataFrame
    keys: Mapping[str, Key] = field(default_factory=lambda: read_keys([]))
    projections: pd.DataFrame | None = None
    findings: tuple = ()
    communes_label: str = COMMUNES_LABEL
    projections_label: str = PROJECTIONS_LABEL

    @property
    def base_year(self) -> int:
        """The year of the indicators."""
        return int(self.households.years[0])


@dataclass(frozen=True)
class Decisions:
    """What is decided. By restitution territory, by code: totals, whole dwellings of the period that are
    imposed; segments: shares of `definitions.local.SEGMENTS`, in %. By commune: local, in place of the local
    data of the inputs (columns of `LOCAL_COLUMNS`), missing where they stay. By component: keys, in place of
    those of the inputs; those of components that the edition does not have wait for it. None where nothing
    is."""

    totals: pd.Series | None = None
    segments: pd.DataFrame | None = None
    local: pd.DataFrame | None = None
    keys: Mapping[str, Key] | None = None

    def keys_over(self, keys: Mapping[str, Key]) -> Mapping[str, Key]:
        """Keys of volet C with those that are decided."""
        return {**keys, **{one: key for one, key in (self.keys or {}).items() if one in keys}}

    def on(self, communes: pd.DataFrame) -> pd.DataFrame:
        """Communes with the local data that are decided; where they are not, a column that the communes do
        not have is `UNDECIDED`."""
        if self.local is None:
            return communes
        columns = {}
        for name in self.local:
            given = communes[name] if name in communes else pd.Series(UNDECIDED[name], communes.index)
            decided = self.local[name].reindex(communes.index)
            columns[name] = decided.where(decided.notna(), given)
        return communes.assign(**columns)
