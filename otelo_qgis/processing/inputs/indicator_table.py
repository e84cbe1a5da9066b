# SPDX-License-Identifier: GPL-2.0-or-later
"""Every indicator that a table holds, not checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from ...engine.common.codes import grain_of
from ...engine.common.errors import TableError, list_codes
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.fields import SECRETS
from ...engine.method.secrecy import secret_flags
from ..io.tables import Table
from .about import About


@dataclass(frozen=True)
class IndicatorTable:
    """Every indicator of a table, not checked. frame: floats by code (codes may repeat); secret: same
    shape; names; extra: the other fields asked for, as they are; wkb: geometry, if there is one; about:
    what the table says of its figures."""

    frame: pd.DataFrame
    secret: pd.DataFrame
    names: pd.Series
    extra: pd.DataFrame
    wkb: pd.Series | None
    table: Table
    about: About


def read_indicator_table(table: Table, chosen: str, extra: Sequence[str] = ()) -> IndicatorTable:
    """A table with all the indicators that it holds. chosen: the field of the code, "" for none.

    A commune's lost zero comes back when most codes are communes'. A table without any indicator is
    refused, and so are rows without code.
    """
    code_field = table.find("territoire", chosen) or table.need("commune", "du code du territoire", chosen)
    indicator_fields = match_columns([name for name in table.names if name != code_field], catalogue())
    if not indicator_fields:
        raise TableError(
            table.label, "aucun indicateur du catalogue",
            f"Champs trouvés : {list_codes(table.names, 30)}. Importez d'abord le fichier (otelo:importer).",
        )  # fmt: skip
    title, secrets = table.find("nom"), table.find(SECRETS.name)
    raw = table.read(
        [code_field, *indicator_fields.values(), title, secrets, *extra, *About.fields(table)],
        table.has_polygons,
    )
    code = table.codes(raw[code_field], "territoire")
    if grain_of(code) == "commune":
        code = table.codes(raw[code_field], "commune")
    table.refuse_nameless(code, code_field)
    index = pd.Index(code, name="code", dtype=object)
    frame = pd.DataFrame(
        {i: table.numbers(raw[column], code).to_numpy() for i, column in indicator_fields.items()}, index
    )
    names = pd.Series(raw[title].fillna("").to_numpy() if title else "", index, dtype=object)
    texts = pd.Series(raw[secrets].to_numpy() if secrets else "", index, dtype=object)
    return IndicatorTable(
        frame, secret_flags(texts, frame), names, raw[list(extra)].set_axis(index, axis=0),
        raw["wkb"].set_axis(index) if table.has_polygons else None, table,
        About.of(table, raw),
    )  # fmt: skip
