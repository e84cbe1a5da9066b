# SPDX-License-Identifier: GPL-2.0-or-later
"""Sitadel by commune and year (SDES): dwellings authorised (LOG_AUT) and started (LOG_COM).

One row per commune, year and type of dwelling; the row "Tous Logements" is taken where there is one,
else the types are summed. Gives aut_AAAA and mec_AAAA, and from them `construits` (started in the five years
up to the latest) and `mec_an` (mean of the ten years up to it, those that the file has).
"""

from __future__ import annotations

import re

import pandas as pd

from ...common.codes import FIELD_NAMES, find_field
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from .base import ImportOptions, Reading, clean_codes, code_column, gather, parse_columns, years_of
from .tabular import FileError, RawTable

_COLUMNS = {
    "aut": ("log_aut", "nb_lgt_aut", "logements_autorises", "authorized_housing_count"),
    "mec": ("log_com", "nb_lgt_com", "logements_commences", "started_housing_count"),
}
_TYPES = ("type_lgt", "type_logement", "type_log")
_ALL = re.compile(r"tous?\b|total|ensemble", re.IGNORECASE)
_STARTS = re.compile(r"mec_(\d{4})")
RECENT_YEARS, OBSERVED_YEARS = 5, 10


def claims(header: set[str]) -> int:
    counts = sum(bool(header & set(names)) for names in _COLUMNS.values())
    return counts and counts + len(header & {*FIELD_NAMES["annee"], *FIELD_NAMES["commune"], *_TYPES})


def read(table: RawTable, options: ImportOptions) -> Reading:
    """One column per year and kind; missing years of a commune stay missing."""
    low = {name.lower(): name for name in table.columns}
    code = code_column(table, options.code)
    year = find_field(table.columns, "annee")
    if year is None:
        raise FileError(table.name, "colonne de l'année introuvable", "Attendue : ANNEE.")
    counts = {
        kind: next(low[name] for name in names if name in low)
        for kind, names in _COLUMNS.items()
        if not low.keys().isdisjoint(names)
    }
    if not counts:
        raise FileError(
            table.name, "ni logements autorisés, ni logements commencés",
            f"Colonnes attendues : LOG_AUT, LOG_COM. Trouvées : {list_codes(table.columns, 30)}.",
        )  # fmt: skip
    kind_column = next((low[name] for name in _TYPES if name in low), None)
    cells = table.read([c for c in (code, year, *counts.values(), kind_column) if c])
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    cells, codes = cells[codes != ""], codes[codes != ""]
    if kind_column:
        whole = cells[kind_column].fillna("").str.contains(_ALL)
        if whole.any():
            cells, codes = cells[whole], codes[whole]
    years = years_of(cells[year].str.strip().str.slice(0, 4), codes, table)
    values, secret, _ = parse_columns(cells, counts, codes, table, options, units={})
    wide, hidden = {}, {}
    lost: set[int] = set()
    for kind in values:
        by_year = pd.DataFrame({"code": codes, "annee": years, "v": values[kind], "s": secret[kind]})
        groups = by_year.groupby(["code", "annee"])
        sums, secrets = groups["v"].sum(min_count=1).unstack(), groups["s"].any().unstack(fill_value=False)
        for one in sums.columns:
            indicator = f"{kind}_{one}"
            if indicator not in catalogue():
                lost.add(int(one))
                continue
            wide[indicator], hidden[indicator] = sums[one], secrets[one]
    if lost:
        findings.append(
            Finding(
                "info", "années hors catalogue", "",
                f"{table.name} : {list_codes(sorted(lost), 30)} laissées de côté.",
            )
        )  # fmt: skip
    frame, secret = pd.DataFrame(wide), pd.DataFrame(hidden).astype(bool)
    frame, secret, told = gather(frame, secret, table.name, code, grain)
    frame, paced = with_pace(frame, table.name)
    return Reading(
        "sitadel", table.name, grain, table.layout, frame,
        secret.reindex(columns=frame.columns, fill_value=False),
        mapping={i: counts.get(i.split("_")[0], counts.get("mec", "")) for i in frame},
        years={i: catalogue()[i].vintage for i in frame}, findings=tuple(findings + told + paced),
    )  # fmt: skip


def with_pace(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The frame with `construits` and `mec_an`, where there are starts, and the years that they lack."""
    starts = {int(found.group(1)): column for column in frame if (found := _STARTS.fullmatch(column))}
    if not starts:
        return frame, []
    last = max(starts)
    recent, observed = (range(last - count + 1, last + 1) for count in (RECENT_YEARS, OBSERVED_YEARS))
    findings = []
    absent = [year for year in recent if year not in starts]
    if absent:
        findings.append(
            Finding(
                "alerte", "années absentes", "",
                f"{file} : il manque {list_codes(absent)} aux logements commencés de {recent[0]} à {last}.",
                "Prenez un fichier qui a ces années : une somme de cinq ans n'est pas faite sans elles.",
                indicateur="construits",
            )
        )  # fmt: skip
    known = [year for year in observed if year in starts]
    if len(known) < OBSERVED_YEARS:
        findings.append(
            Finding(
                "info", "années absentes", "",
                f"{file} : moyenne annuelle des logements commencés sur {list_codes(known)} seulement.",
                indicateur="mec_an",
            )
        )  # fmt: skip
    means = frame[[starts[year] for year in known]].mean(axis=1, skipna=False)
    if absent:
        return frame.assign(mec_an=means), findings
    sums = frame[[starts[year] for year in recent]].sum(axis=1, min_count=RECENT_YEARS)
    return frame.assign(construits=sums, mec_an=means), findings
