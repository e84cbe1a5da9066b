# SPDX-License-Identifier: GPL-2.0-or-later
"""Household projections: the nine scenarios by territory and year, or a user's own series.

Layouts that are read: long (code, year, one column per scenario: the official app's table
demographic_evolution_omphale, and SDES); by scenario (code, scenario, one column per year); wide (one
column per scenario and year: mcc2030, central_c_2030); own series (code, year, `menages`, or one column
per year; that of the official app, ZONE;SEXE;AGE;MENAGES_2018…, whose rows are added up). Of several
millésimes in a table, the latest is taken. Sizes of households, which have the same columns, are refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from ...common.codes import FIELD_NAMES, find_field
from ...common.errors import list_codes
from ...common.formatting import french_number
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.catalogue import match_columns
from ...definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES
from .base import (
    ImportOptions,
    Reading,
    clean_codes,
    code_column,
    indicators_of,
    numbers_of,
    one_version,
    years_of,
)
from .tabular import FileError, RawTable

_SCENARIO_FIELDS = ("scenario", "scénario", "variante", "b2_scenario")
_YEAR = re.compile(r"(?:men_?|menages_?|y|a)?((?:19|20)\d\d)", re.IGNORECASE)


def _squeezed(name: str) -> str:
    """centralB, Central_B, central_b: one name."""
    return re.sub(r"[^a-z]", "", name.lower())


_SERIES = {_squeezed(name): name for name in DEMOGRAPHIC_SCENARIOS}


def _series_columns(columns) -> dict[str, str]:
    return {_SERIES[_squeezed(name)]: name for name in columns if _squeezed(name) in _SERIES}


def _wide_columns(columns) -> dict[str, str]:
    found = match_columns(columns, indicators_of("OMPHALE"))
    return {i: column for i, column in found.items() if i.startswith("m")}


def claims(header: set[str]) -> int:
    """Columns of years alone could be of anything: they are those of households beside a scenario, or when
    their names say so (men_2030)."""
    series = len(_series_columns(header)) + len(_wide_columns(header)) + len(header & {OWN_SERIES})
    dated = {"annee"} & header if OWN_SERIES in header else header & set(FIELD_NAMES["annee"])
    years = [column for column in header if _YEAR.fullmatch(column)]
    said = any(column.startswith("men") for column in years)
    variants = header & set(_SCENARIO_FIELDS)
    if len(years) >= 3 and (variants or said):
        return len(years) + len(variants) + 1
    is_long = series and dated
    return series + len(dated) + 1 if is_long or _wide_columns(header) else 0


def read(table: RawTable, options: ImportOptions) -> Reading:
    """The series as a long table `code`, `annee`, one column per scenario (or `menages`)."""
    code = _code(table, options)
    scenarios, year = _series_columns(table.columns), find_field(table.columns, "annee")
    wide = _wide_columns([c for c in table.columns if c != code])
    years = {c: int(found.group(1)) for c in table.columns if (found := _YEAR.fullmatch(c))}
    variant = next((n for n in _SCENARIO_FIELDS for c in table.columns if c.lower() == n), None)
    variant = variant and find_field(table.columns, variant)
    versions: list[Finding] = []
    version = find_field(table.columns, "millesime")
    if version:
        table, versions = _of_one_version(table, version, options)
    if year and scenarios:
        long = _long(table, code, year, scenarios)
    elif year and OWN_SERIES in {c.lower() for c in table.columns}:
        long = _long(table, code, year, {OWN_SERIES: find_field(table.columns, OWN_SERIES)})
    elif wide:
        long = _from_wide(table, code, wide)
    elif years:
        long = _from_years(table, code, years, variant)
    else:
        raise FileError(
            table.name,
            "ni année, ni scénario de projection",
            f"Colonnes attendues : code, annee et un scénario ({', '.join(DEMOGRAPHIC_SCENARIOS)}) ou "
            f"« {OWN_SERIES} ». Trouvées : {list_codes(table.columns, 30)}.",
        )
    codes, grain, findings = clean_codes(long["code"].rename(code), options.grain, table)
    findings = [*versions, *findings]
    long = long.assign(code=codes)[codes != ""].reset_index(drop=True)
    repeated = long.duplicated(["code", "annee"])
    if repeated.any():
        raise FileError(
            table.name, "plusieurs lignes pour le même territoire et la même année",
            "Gardez-en une, ou un seul millésime de projection.", code, long.loc[repeated, "code"].unique(),
        )  # fmt: skip
    long, told = _without_empty_years(long, table)
    _refuse_sizes(long, table)
    findings += told
    return Reading(
        "omphale", table.name, grain, table.layout, series=long,
        mapping=scenarios or {OWN_SERIES: OWN_SERIES}, findings=tuple(findings),
    )  # fmt: skip


# Columns of a template of the official app that tell rows of one territory apart.
_DETAILS = ("sexe", "age")
# More persons than any mean household has.
_MOST_PERSONS = 12.0


def _code(table: RawTable, options: ImportOptions) -> str:
    """Column of the codes; ZONE, as the official app writes it, where there is none of a usual name."""
    zone = next((name for name in table.columns if name.lower() == "zone"), "")
    usual = [find_field(table.columns, kind, options.code) for kind in ("territoire", "commune")]
    return code_column(table, options.code, ("territoire", "commune")) if any(usual) or not zone else zone


def _of_one_version(table: RawTable, version: str, options: ImportOptions) -> tuple[RawTable, list[Finding]]:
    """The table with the rows of one millésime alone."""
    chosen, findings = one_version(
        table.read([version]),
        version,
        options,
        table,
    )
    wanted = chosen[version].iloc[0]
    return replace(table, only=(version, wanted)), findings


def _added_up(
    cells: pd.DataFrame, table: RawTable, code: str, years: Mapping[str, int], details: list[str]
) -> pd.DataFrame:
    """An own series whose rows are by sex and age: their sum by territory, missing where one is."""
    zones = cells[code].fillna("").astype(str).str.strip()
    if (zones == "").all():
        raise FileError(
            table.name, f"la colonne {code} est vide",
            "Écrivez-y le code du territoire (EPCI, zone d'emploi, commune) de cette série.", code,
        )  # fmt: skip
    values = {year: numbers_of(cells[column], zones, table).values for column, year in years.items()}
    groups = pd.DataFrame(values).groupby(zones)
    sums = groups.sum().where(groups.count().eq(groups.size(), axis=0))
    long = sums.rename_axis("code").melt(var_name="annee", value_name=OWN_SERIES, ignore_index=False)
    return long.reset_index()


def _without_empty_years(long: pd.DataFrame, table: RawTable) -> tuple[pd.DataFrame, list[Finding]]:
    """The years that have some households; a template has columns of zeros for those that it does not
    fill."""
    series = [name for name in long if name not in ("code", "annee")]
    sums = long.groupby("annee")[series].sum().sum(axis=1)
    empty = [int(year) for year in sums.index[sums == 0]]
    if not empty or len(empty) == len(sums):
        return long, []
    finding = Finding(
        "alerte", "années sans ménage", "",
        f"{table.name} : {list_codes(empty, 20)} sans aucun ménage : ces années sont laissées.",
    )  # fmt: skip
    return long[~long["annee"].isin(empty)].reset_index(drop=True), [finding]


def _refuse_sizes(long: pd.DataFrame, table: RawTable) -> None:
    """Persons per household have the columns of a projection of households, and are none."""
    values = long[[name for name in long if name not in ("code", "annee")]].to_numpy(dtype=float)
    known = values[~np.isnan(values)]
    if len(known) and known.min() >= 1.0 and known.max() <= _MOST_PERSONS and (known % 1 != 0).any():
        raise FileError(
            table.name,
            f"valeurs de {french_number(known.min(), 2)} à {french_number(known.max(), 2)} : ce sont "
            "des tailles de ménages (personnes par ménage), pas des nombres de ménages",
            "Prenez la table des ménages (demographic_evolution_omphale), pas celle des tailles "
            "(household_sizes).",
        )


def _long(table: RawTable, code: str, year: str, scenarios) -> pd.DataFrame:
    cells = table.read([code, year, *scenarios.values()])
    years = years_of(cells[year], cells[code], table)
    columns = {
        name: numbers_of(cells[column], cells[code], table).values for name, column in scenarios.items()
    }
    return pd.DataFrame({"code": cells[code], "annee": years, **columns})


def _from_wide(table: RawTable, code: str, wide: dict[str, str]) -> pd.DataFrame:
    cells = table.read([code, *wide.values()])
    pieces: dict[int, dict[str, pd.Series]] = {}
    for indicator, column in wide.items():
        one = catalogue()[indicator]
        values = numbers_of(cells[column], cells[code], table).values
        if one.vintage is not None:
            pieces.setdefault(one.vintage, {})[one.official[1]] = values
    return pd.concat(
        [
            pd.DataFrame({"code": cells[code], "annee": year, **columns})
            for year, columns in sorted(pieces.items())
        ],
        ignore_index=True,
    )


def _from_years(table: RawTable, code: str, years: Mapping[str, int], variant: str | None) -> pd.DataFrame:
    """years: year of each of the columns that hold households."""
    details = [name for name in table.columns if name.lower() in _DETAILS and name not in (code, variant)]
    cells = table.read([c for c in (code, variant, *details, *years) if c])
    if details:
        return _added_up(cells, table, code, years, details)
    names = {}
    for text in cells[variant].dropna().unique() if variant else []:
        if _squeezed(text) not in _SERIES:
            raise FileError(
                table.name, f"scénario « {text} » inconnu", f"Attendus : {', '.join(DEMOGRAPHIC_SCENARIOS)}.",
                variant or "",
            )  # fmt: skip
        names[text] = _SERIES[_squeezed(text)]
    series = cells[variant].map(names) if variant else pd.Series(OWN_SERIES, index=cells.index)
    long = pd.concat(
        [
            pd.DataFrame(
                {
                    "code": cells[code], "annee": year, "serie": series,
                    "valeur": numbers_of(cells[column], cells[code], table).values,
                }
            )
            for column, year in years.items()
        ]
    )  # fmt: skip
    repeated = long.duplicated(["code", "annee", "serie"])
    if repeated.any():
        raise FileError(
            table.name, "plusieurs lignes pour le même territoire et le même scénario", "Gardez-en une.",
            code, long.loc[repeated, "code"].unique(),
        )  # fmt: skip
    wide = long.pivot(index=["code", "annee"], columns="serie", values="valeur").reset_index()
    wide.columns.name = None
    return wide
