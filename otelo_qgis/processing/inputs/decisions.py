# SPDX-License-Identifier: GPL-2.0-or-later
"""What is decided by restitution territory: imposed totals, shares of the segments."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.common.territories import RESTITUTION
from ...engine.definitions.local import SEGMENTS
from ...engine.inputs import Decisions
from ...engine.method import quality
from ..base import OteloAlgorithm
from ..io.tables import Table
from ..run import Run


def add_decisions(algorithm: OteloAlgorithm) -> None:
    """Tables by restitution territory: totals that are imposed, shares of the segments."""
    algorithm.add_table(
        "TOTAUX",
        "Totaux imposés par territoire de restitution",
        "Champs code et total (logements de la période, partie étudiée du territoire). Les objectifs y sont "
        "calés (ajustement proportionnel itératif) en gardant les totaux des territoires d'analyse ; ce qui "
        "ne peut pas tenir ensemble est dit. Vide : aucun total imposé.",
        optional=True,
    )
    algorithm.add_table(
        "SEGMENTS",
        "Parts des segments par territoire de restitution",
        f"Champs code et {', '.join(SEGMENTS)} (%, qui somment à 100), pour les communes qui n'ont pas les "
        "leurs dans les données locales. Vide : seulement celles des données locales.",
        optional=True,
    )


def read_imposed_totals(run: Run) -> pd.Series | None:
    """Whole dwellings imposed by restitution territory; None when the table is not given."""
    frame, table = _by_restitution(run, "TOTAUX", ("total",))
    if frame is None:
        return None
    totals = frame["total"]
    quality.check_values(totals, "volume", table.label)
    fractional = totals.index[totals != totals.round()]
    if len(fractional):
        raise TableError(table.label, "total non entier", "Arrondissez.", "total", fractional)
    return totals


def read_segment_shares(run: Run) -> pd.DataFrame | None:
    """Shares of the segments by restitution territory; None when the table is not given."""
    return _by_restitution(run, "SEGMENTS", tuple(SEGMENTS))[0]


def _by_restitution(run: Run, name: str, fields: Sequence[str]) -> tuple[pd.DataFrame | None, Table | None]:
    table = run.optional_table(name)
    if table is None:
        return None, None
    code_field = table.find("restitution") or table.need("territoire", "du code du territoire")
    table.need_all(fields, "Ajoutez-les.")
    raw = table.read([code_field, *fields])
    code = table.codes(raw[code_field], RESTITUTION)
    return table.numbers_by_code(raw, dict(zip(fields, fields)), code, code_field), table


def read_decisions(run: Run) -> Decisions:
    return Decisions(read_imposed_totals(run), read_segment_shares(run))
