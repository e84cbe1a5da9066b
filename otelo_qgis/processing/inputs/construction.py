# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables of what was built, by commune and year."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.common.territories import Finding
from ...engine.data.construction import (
    by_year,
    layout_of,
    on_communes,
    partly_empty_years,
    series_findings,
    without_empty_years,
)
from ...engine.data.numbers import EMPTY, SECRET
from ...engine.definitions.follow_up import CONTINUOUS, SITADEL_MONTHS
from ..io.tables import Table


def read_construction(
    table: Table,
    measures: Sequence[str],
    communes: Sequence[str],
    weights: Mapping[str, float],
    last: int | None,
    tick: Callable[[], None],
) -> tuple[dict[str, pd.DataFrame], list[Finding]]:
    """What each measure was on the communes of a study, (communes, years), and what is to be known of it.

    Statistical secrecy (« s », « nd »…) is a value that is not known. weights: what a commune that was split
    is shared by; last: the last year that counts, None for all; tick: may cancel.
    """
    layout = layout_of(table.names, measures, table.label)
    code_field = table.need("commune", "du code de la commune")
    raw = table.read([code_field, layout.year, layout.month, layout.kind, *layout.wanted])
    tick()
    code = table.codes(raw[code_field], "commune")
    table.refuse_nameless(code, code_field)
    rows = pd.DataFrame({"code": code})
    if layout.year:
        rows[layout.year] = _years(table, raw[layout.year], code)
        dated = raw[layout.year].map(str).str.extract(r"^\s*\d{4}-(\d{1,2})\s*$")[0]
        if not layout.month and dated.notna().any():
            # 2023-05: the month is with the year.
            layout = replace(layout, month=SITADEL_MONTHS[0])
            raw[layout.month] = dated
    if layout.month:
        rows[layout.month] = _months(table, raw[layout.month], code)
    if layout.kind:
        rows[layout.kind] = raw[layout.kind]
    for name in layout.wanted:
        rows[name] = table.numbers(raw[name].map(_known), code)
    tick()
    found: dict[str, pd.DataFrame] = {}
    findings = series_findings(layout, table.title)
    for measure, frame in by_year(rows, layout, table.label).items():
        frame = frame if last is None else frame[[year for year in frame if year <= last]]
        is_whole = measure not in CONTINUOUS
        carried = on_communes(frame, communes, weights, table.title, is_whole)
        if not carried.count:
            raise TableError(
                table.label, "aucune commune de l’étude", "Donnez la table de ce territoire.", code_field
            )
        kept, empty = without_empty_years(carried.frame, f"{table.title}, {measure}")
        # What is told of the communes is the same of every measure of a table.
        findings += [*([] if found else carried.findings), *empty]
        findings += partly_empty_years(kept, f"{table.title}, {measure}")
        found[measure] = kept
    return found, findings


def _known(value: object) -> object:
    """A cell, None where it is under secrecy or empty in words."""
    if isinstance(value, str) and value.strip().lower() in SECRET | EMPTY:
        return None
    return value


def _months(table: Table, values: pd.Series, code: pd.Series) -> pd.Series:
    """Months, whole: 5, "5" or "05"."""
    months = pd.to_numeric(values, errors="coerce")
    wrong = ~months.isin(range(1, 13))
    if wrong.any():
        raise TableError(
            table.label, f"mois qui n’en est pas un (« {values[wrong].iloc[0]} »)", "Écrivez 1 à 12.",
            str(values.name), code[wrong].unique(),
        )  # fmt: skip
    return months.astype(int)


def _years(table: Table, values: pd.Series, code: pd.Series) -> pd.Series:
    """Years, whole: "2023", 2023 or "2023-05"."""
    texts = values.map(lambda value: str(value).strip()[:4])
    wrong = ~texts.str.fullmatch(r"\d{4}", na=False)
    if wrong.any():
        raise TableError(
            table.label, f"année qui n’en est pas une (« {values[wrong].iloc[0]} »)",
            "Écrivez AAAA, ou corrigez ce champ.", str(values.name), code[wrong].unique(),
        )  # fmt: skip
    return texts.astype(int)
