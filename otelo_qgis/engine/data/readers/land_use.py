# SPDX-License-Identifier: GPL-2.0-or-later
"""Land consumption by commune (Cerema, obs_artif_conso_com_*): m2 taken from natural, farmed and wooded land.

`naf11art12` is what was consumed from the 1st of January 2011 to that of 2012, `art11hab12` its part for
housing. Columns of several years (`naf11art25`) have the same pattern of name and are totals: they are
compared with the sum of their years, and never added to it. The last year is provisional.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import pandas as pd

from ...common.codes import find_field
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.units import M2_BY_HECTARE
from .base import ImportOptions, Reading, clean_codes, code_column, gather, numbers_of
from .tabular import FileError, RawTable

_ALL = re.compile(r"naf(\d\d)art(\d\d)")
_HOUSING = re.compile(r"art(\d\d)hab(\d\d)")
# Totals and years may differ by the rounding of each year.
_TOLERANCE = 5.0


def claims(header: set[str]) -> int:
    years = sum(bool(_ALL.fullmatch(name)) for name in header)
    return years and years + sum(bool(_HOUSING.fullmatch(name)) for name in header)


def housing_years(names: Iterable[str]) -> dict[int, str]:
    """Columns of what housing took in one year, by that year."""
    found = {}
    for name in names:
        match = _HOUSING.fullmatch(name.lower())
        if match:
            first, last = (2000 + int(year) for year in match.groups())
            if last == first + 1:
                found[first] = name
    return found


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Hectares of each year, in all (`conso_AAAA`) and for housing (`conh_AAAA`)."""
    code = code_column(table, options.code)
    name = find_field(table.columns, "nom")
    yearly: dict[str, str] = {}
    totals: dict[tuple[int, int], str] = {}
    for column in table.columns:
        for prefix, pattern in (("conso", _ALL), ("conh", _HOUSING)):
            found = pattern.fullmatch(column.lower())
            if not found:
                continue
            first, last = (2000 + int(year) for year in found.groups())
            if last == first + 1 and f"{prefix}_{first}" in catalogue():
                yearly[f"{prefix}_{first}"] = column
            elif prefix == "conso" and last > first + 1:
                totals[first, last] = column
    if not yearly:
        raise FileError(
            table.name, "aucune année de consommation d'espaces",
            f"Attendues : naf11art12… Trouvées : {list_codes(table.columns, 20)}.",
        )  # fmt: skip
    cells = table.read([code, *([name] if name else []), *yearly.values(), *totals.values()])
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    keep = (codes != "").to_numpy()
    parsed = {
        column: numbers_of(cells[column], codes, table) for column in (*yearly.values(), *totals.values())
    }
    index = codes[keep].to_numpy()
    frame = pd.DataFrame(
        {i: parsed[column].values[keep].to_numpy() / M2_BY_HECTARE for i, column in yearly.items()}, index
    )
    secret = pd.DataFrame({i: parsed[column].secret[keep].to_numpy() for i, column in yearly.items()}, index)
    findings += _against_totals(frame, {
        years: parsed[column].values[keep].to_numpy() for years, column in totals.items()
    }, table.name)  # fmt: skip
    names = pd.Series(cells.loc[keep, name].to_numpy(), index=index) if name else None
    frame, secret, told = gather(frame, secret, table.name, code, grain)
    last = max(int(indicator[-4:]) for indicator in frame)
    findings.append(
        Finding(
            "info", "année provisoire", "",
            f"{table.name} : {last} est la dernière année du fichier, et elle est provisoire.",
        )
    )  # fmt: skip
    return Reading(
        "conso", table.name, grain, table.layout, frame, secret,
        None if names is None else names[~names.index.duplicated()], mapping=yearly,
        years={i: catalogue()[i].vintage for i in frame}, findings=(*findings, *told),
    )  # fmt: skip


def _against_totals(frame: pd.DataFrame, totals, file: str) -> list[Finding]:
    """The communes whose years do not add up to a total of several years."""
    findings = []
    for (first, last), total in totals.items():
        years = [f"conso_{year}" for year in range(first, last)]
        if not set(years) <= set(frame):
            continue
        gap = (frame[years].sum(axis=1, skipna=False) * M2_BY_HECTARE - total).abs()
        at_fault = sorted(set(frame.index[gap > _TOLERANCE]))
        if at_fault:
            findings.append(
                Finding(
                    "alerte", "années et total", "",
                    f"{file} : de {first} à {last}, les années ne font pas le total de {len(at_fault)} "
                    "communes "
                    f"({list_codes(at_fault)}) : les années sont gardées.",
                )
            )  # fmt: skip
    return findings
