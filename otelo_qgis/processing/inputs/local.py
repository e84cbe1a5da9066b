# SPDX-License-Identifier: GPL-2.0-or-later
"""Local data of the communes: capacities, conversions, adjustments."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.local import LOCAL_COLUMNS
from ..base import OteloAlgorithm
from ..run import Run


def add_local(algorithm: OteloAlgorithm, code_field: bool = True) -> None:
    """The table of local data. code_field: whether its field of the code may be told, else it is found."""
    known = {name: catalogue()[name] for name in LOCAL_COLUMNS}
    labels = ", ".join(
        f"{name} ({one.label[0].lower()}{one.label[1:]}, {one.unit})" for name, one in known.items()
    )
    algorithm.add_table(
        "CAPACITES",
        "Données locales par commune",
        f"Champs, tous facultatifs : {labels}. L'emportent sur ceux de la couche des communes. Vide : "
        "ceux de la couche, et une capacité sans limite où ils manquent.",
        optional=True,
    )
    if code_field:
        algorithm.add_field("CAPACITES_CODE", "Données locales : champ du code de la commune", "CAPACITES")


def with_local(run: Run, communes: pd.DataFrame, studied: pd.Series) -> pd.DataFrame:
    """Communes with the columns of the table of local data; every studied one must have its row."""
    table = run.optional_table("CAPACITES")
    if table is None:
        return communes
    code_field = table.need("commune", "du code de la commune", run.text("CAPACITES_CODE"))
    local_fields = match_columns(table.names, LOCAL_COLUMNS)
    if not local_fields:
        raise TableError(
            table.label, "aucune donnée locale", f"Champs attendus : {', '.join(LOCAL_COLUMNS)}."
        )
    raw = table.read([code_field, *local_fields.values()])
    code = table.codes(raw[code_field], "commune")
    local = table.numbers_by_code(raw, local_fields, code, code_field)
    run.tell_join("communes", communes.index, table.label, local.index)
    without = communes.index[studied & ~communes.index.isin(local.index)]
    if len(without):
        raise TableError(
            table.label,
            "communes étudiées sans données locales",
            "Ajoutez leurs lignes (0 si c'est zéro) : une capacité absente ne se devine pas.",
            code_field,
            without,
        )
    return communes.drop(columns=[c for c in local_fields if c in communes]).join(local)
