# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables that count households or dwellings by kind, several rows to a territory."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...engine.common.errors import TableError
from ..run import Run


def read_counts(
    run: Run, name: str, fields: Sequence[str], texts: Sequence[str] = ()
) -> tuple[pd.DataFrame, str]:
    """Rows of a table: code (text), some fields (floats, none missing) and texts ("" where missing); how the
    table is called."""
    table = run.table(name)
    code_field = table.need("territoire", "du code du territoire")
    table.need_all((*texts, *fields), f"Champs attendus : {', '.join((*texts, *fields))}.")
    raw = table.read([code_field, *texts, *fields])
    if raw.empty:
        raise TableError(table.label, "aucune ligne", "Vérifiez la table.")
    code = table.codes(raw[code_field], "territoire")
    table.refuse_nameless(code, code_field)
    frame = pd.DataFrame({"code": code, **{field: table.numbers(raw[field], code) for field in fields}})
    for field in fields:
        without = frame["code"][frame[field].isna()]
        if len(without):
            raise TableError(table.label, "valeur manquante", "Complétez-la.", field, without.unique())
    for field in texts:
        frame[field] = raw[field].map(lambda value: "" if value is None else str(value))
    return frame, table.label
