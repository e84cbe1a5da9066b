# SPDX-License-Identifier: GPL-2.0-or-later
"""The official app's own files: the tables of its database, one file each, and its Excel export.

Tables (public schema of MTES-MCT/otelo): one row per EPCI (`epci_code`), and per year for `rp`, `sitadel`
and `vacancy_accommodation`; column names in snake_case or camelCase. Several tables share the same
column names (homeless and hotel have rp and sne): the file must then bear the table's name. Export: one
workbook per simulation, whose sheet "Ensemble des EPCI" has its names on row 6 and a total on its last
row.
"""

from __future__ import annotations

import pandas as pd

from ...common.codes import FIELD_NAMES, as_code, find_field
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import Indicator, official_tables
from .base import (
    ImportOptions,
    Reading,
    clean_codes,
    code_column,
    gather,
    one_version,
    parse_columns,
    read_wide,
    refuse_repeated,
)
from .tabular import FileError, RawTable


def squeeze(name: str) -> str:
    """nb_log_vac_2less, nbLogVac2Less: one name."""
    return name.replace("_", "").lower()


def claims_export(header: set[str]) -> int:
    if "code epci" not in header or not any("constructions neuves" in column for column in header):
        return 0
    return sum(column.startswith(("besoin ", "année ", "code ", "nom ")) for column in header)


def read_export(table: RawTable, options: ImportOptions) -> Reading:
    """Results of the official app by EPCI: off_flux, off_stock, off_total, off_remob."""
    return read_wide(table, options, "otelo_export", ("OTELO",))


_CODES = {"epci_code", "epcicode"}


def claims_table(header: set[str]) -> int:
    if not _CODES & header:
        return 0
    best = max((count for _, count in _scores(header).values()), default=0)
    return best and best + len(header & {*_CODES, *FIELD_NAMES["annee"]})


def _scores(header: set[str]) -> dict[str, tuple[float, int]]:
    """Tables that have columns of a header: (share of the table's that are there, how many)."""
    squeezed = {squeeze(column) for column in header}
    scores = {}
    for table, columns in official_tables().items():
        own = {squeeze(column) for column in columns}
        if own & squeezed:
            scores[table] = (len(own & squeezed) / len(own), len(own & squeezed))
    return scores


def _candidates(header: set[str], name: str) -> list[str]:
    """Tables that the columns may be of, the best first; the file's name settles ties."""
    scores = _scores(header)
    named = [table for table in scores if table in name.lower().replace("-", "_")]
    if named:
        # "hosted_sne" is in "makeshift_hosted_sne": the longest name is the file's.
        return [max(named, key=len)]
    best = max(scores.values(), default=None)
    return sorted(table for table, score in scores.items() if score == best)


def read_table(table: RawTable, options: ImportOptions) -> Reading:
    """Indicators of one table of the official database, years as columns where it has some."""
    names = {squeeze(column): column for column in table.columns}
    candidates = _candidates(set(table.columns), table.name)
    if len(candidates) != 1:
        raise FileError(
            table.name,
            f"table de l'application officielle ambiguë ({list_codes(candidates)})",
            "Donnez au fichier le nom de la table (homeless.csv, hotel.csv…).",
        )
    columns = official_tables()[candidates[0]]
    present = {c: names[squeeze(c)] for c in columns if squeeze(c) in names}
    year = find_field(table.columns, "annee")
    code = code_column(table, options.code, ("territoire",))
    version = find_field(table.columns, "millesime")
    cells = table.read([c for c in dict.fromkeys((code, year, version, *present.values())) if c])
    versions: list[Finding] = []
    if version:
        cells, versions = one_version(cells, version, options, table, bool(year))
    rows, grain, findings = clean_codes(cells[code], options.grain, table)
    units = {column: columns[column][0].unit for column in present}
    values, secret, divided = parse_columns(cells, present, rows, table, options, units)
    years = cells[year].map(as_code) if year else None
    frame, hidden, mapping = {}, {}, {}
    for column, ones in columns.items():
        if column not in present:
            continue
        for one in ones:
            chosen = _rows_of(one, years, options)
            if chosen is None:
                continue
            index = rows[chosen]
            frame[one.id] = pd.Series(values[column][chosen].to_numpy(), index=index)
            hidden[one.id] = pd.Series(secret[column][chosen].to_numpy(), index=index)
            mapping[one.id] = present[column]
    for series in frame.values():
        refuse_repeated(series.index, table.name, code)
    whole, hidden_frame = pd.DataFrame(frame), pd.DataFrame(hidden)
    keep = whole.index != ""
    whole, hidden_frame, told = gather(
        whole[keep], hidden_frame[keep].fillna(False).astype(bool), table.name, code, grain
    )
    return Reading(
        "otelo_tables", table.name, grain, table.layout, whole, hidden_frame, mapping=mapping,
        years={i: next(o.vintage for ones in columns.values() for o in ones if o.id == i) for i in mapping},
        findings=(*versions, *findings, *divided, *told),
    )  # fmt: skip


def _rows_of(one: Indicator, years: pd.Series | None, options: ImportOptions):
    """Which rows hold an indicator: those of its year; of the chosen or latest one if it has none."""
    if years is None:
        return None if one.vintage else slice(None)
    chosen = options.year if str(options.year) in set(years) else None
    wanted = str(one.vintage or chosen or max(years))
    rows = (years == wanted).to_numpy()
    return rows if rows.any() else None
