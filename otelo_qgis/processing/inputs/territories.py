# SPDX-License-Identifier: GPL-2.0-or-later
"""Names and polygons of territories of any mesh."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ..io.tables import Table


def read_territories(
    table: Table, chosen: str, reference: Sequence[str] = ()
) -> tuple[pd.Series, pd.Series | None]:
    """Names of the territories of a layer or table, by code ("" where it has none), and their geometry
    if it has polygons. chosen: the field of the code, "" for none; reference: codes to put lost
    zeros back by."""
    code_field = table.find("territoire", chosen) or table.need("commune", "du code", chosen)
    name = table.find("nom")
    raw = table.read([code_field, name], geometry=table.has_polygons)
    codes = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    index = pd.Index(codes, name="code", dtype=object)
    names = pd.Series(raw[name].fillna("").to_numpy() if name else "", index=index, dtype=object)
    return names, raw["wkb"].set_axis(index) if table.has_polygons else None
