# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables by territory and by year."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES
from ..io.tables import Table
from ..run import Run


def long_rows(
    table: Table, values: Sequence[str], reference: Sequence[str] = (), chosen: str = ""
) -> pd.DataFrame:
    """A table by territory and year: code, annee (whole) and the fields of `values`, as floats.

    reference: codes to put lost zeros back by; chosen: the field of the code that
    the user chose, "" for none.
    """
    code_field = table.need("territoire", "du code du territoire", chosen)
    year_field = table.need("annee", "de l'année")
    raw = table.read([code_field, year_field, *(table.find(name) for name in values)])
    code = table.aligned(table.codes(raw[code_field], "territoire"), reference)
    years = table.numbers(raw[year_field], code)
    wrong = ~years.between(1, 9999) | (years != years.round())
    if wrong.any():
        raise TableError(
            table.label, "année manquante ou non entière", "Corrigez ce champ.", year_field,
            code[wrong].unique(),
        )  # fmt: skip
    columns = {name: table.numbers(raw[table.find(name)], code) for name in values}
    return pd.DataFrame({"code": code, "annee": years.astype(int), **columns})


def series_of(table: Table, known: Sequence[str] = (OWN_SERIES, *DEMOGRAPHIC_SCENARIOS)) -> list[str]:
    """The series of households that a table holds, of those that are known."""
    return [name for name in known if table.find(name)]


def read_series(run: Run, name: str, value: str, instead: str = "") -> tuple[pd.DataFrame | None, str]:
    """A long table code, annee and one value by territory and year, and its label; None when not given.

    instead: the field that holds the value where the table has no field of its name.
    """
    table = run.optional_table(name)
    if table is None:
        return None, ""
    if value not in table.names and instead in table.names:
        frame = long_rows(table, [instead]).rename(columns={instead: value})
    else:
        table.need_all([value], "Ajoutez-le.")
        frame = long_rows(table, [value])
    twice = frame.duplicated(["code", "annee"])
    if twice.any():
        raise TableError(
            table.label, "plusieurs lignes pour le même territoire et la même année",
            "Gardez-en une.", codes=sorted(set(frame.loc[twice, "code"])),
        )  # fmt: skip
    negative = frame.loc[frame[value] < 0, "code"].unique()
    if len(negative):
        raise TableError(table.label, "valeur négative", "Corrigez-la.", value, negative)
    return frame, table.label
