# SPDX-License-Identifier: GPL-2.0-or-later
"""LOVAC and RPLS in the spellings of their editions, brought to the names of the catalogue.

LOVAC of 2021 (xlsx) names a figure by the day that it counts (`Nb_logvac_pp_010119`), those since by the year
of the file that counts it, one more (`pp_vacant_20`): compared on communes that both give. RPLS of 2025 gives
what its rates are made of (`num_mob`, `denom_mob`, `somme_loyer`, `somme_surface`).
"""

from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd

from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.follow_up import LOVAC_BREAKS
from .base import ImportOptions, Reading, clean_codes, code_column, gather, numbers_of, read_wide
from .tabular import RawTable

# Name of 2021 -> name since, {aa} being the year of the name and {ap} the next one.
_OLD_NAMES = (
    (re.compile(r"nb_log_pp_20(\d\d)"), "ff_pp_total_{aa}"),
    (re.compile(r"nb_logvac_pp_0101(\d\d)"), "pp_vacant_{ap}"),
    (re.compile(r"nb_logvac_2a_0101(\d\d)"), "pp_vacant_plus_2ans_{ap}"),
)
OLD_NAMES = ("nb_log_pp_20{aa}", "nb_logvac_pp_0101{aa}", "nb_logvac_2a_0101{aa}")
_VACANT = re.compile(r"pp_vacant(?:_plus_2ans)?_(\d\d)")
RATIOS = {
    "rpls_txvac": (("nb_ls_vacant",), ("nb_ls_loue", "nb_ls_vacant"), 100.0),
    "rpls_txv3": (("nb_ls_vacant_3",), ("nb_ls_loue", "nb_ls_vacant"), 100.0),
    "rpls_txmob": (("num_mob",), ("denom_mob",), 100.0),
    "rpls_loyer": (("somme_loyer",), ("somme_surface",), 1.0),
}
_COUNTS = {
    "rpls_nb": "nb_ls_actif",
    "rpls_loue": "nb_ls_loue",
    "rpls_vac": "nb_ls_vacant",
    "rpls_vide": "nb_ls_vide",
    "rpls_qpv": "nb_ls_qpv",
}


def modern(name: str) -> str:
    """A name of LOVAC as its editions write it since 2022."""
    for pattern, since in _OLD_NAMES:
        match = pattern.fullmatch(name.lower())
        if match:
            year = int(match.group(1))
            return since.format(aa=f"{year:02d}", ap=f"{year + 1:02d}")
    return name


def claims_lovac(header: set[str]) -> int:
    names = [modern(name) for name in header]
    vacant = sum(bool(_VACANT.fullmatch(name.lower())) for name in names)
    return vacant and vacant + sum("pp_total" in name.lower() for name in names)


def read_lovac(table: RawTable, options: ImportOptions) -> Reading:
    """The series by year, and the years that do not compare."""
    renamed = replace(table, columns=[modern(name) for name in table.columns])
    reading = read_wide(renamed, options, "lovac", ("LOVAC",))
    own = dict(zip(renamed.columns, table.columns))
    years = {one for name, one in reading.years.items() if one and name.startswith(("lv_", "lv2_"))}
    findings = [
        Finding(
            "info", "rupture de série", "",
            f"{table.name} : les logements vacants d'avant et d'après {year} ne se comparent pas : la "
            "méthode de décompte a changé.",
            f"Ne lisez pas d'évolution de part et d'autre de {year}.",
        )
        for year in LOVAC_BREAKS
        if min(years, default=year) < year <= max(years, default=0)
    ]  # fmt: skip
    mapping = {indicator: own[column] for indicator, column in reading.mapping.items()}
    return replace(reading, mapping=mapping, findings=(*reading.findings, *findings))


def claims_rpls(header: set[str]) -> int:
    known = {*_COUNTS.values(), *(name for top, bottom, _ in RATIOS.values() for name in (*top, *bottom))}
    return len(header & known) if {"nb_ls_actif", "nb_ls_loue"} <= header else 0


def read_rpls(table: RawTable, options: ImportOptions) -> Reading:
    """Counts as they are, rates from what they are made of; districts are added up before the rates."""
    low = {name.lower(): name for name in table.columns}
    code = code_column(table, options.code)
    parts = dict.fromkeys(_COUNTS.values())
    parts |= dict.fromkeys(name for top, bottom, _ in RATIOS.values() for name in (*top, *bottom))
    present = [name for name in parts if name in low]
    year_column = low.get("millesime")
    cells = table.read([code, *([year_column] if year_column else []), *(low[name] for name in present)])
    codes, grain, findings = clean_codes(cells[code], options.grain, table)
    keep = (codes != "").to_numpy()
    parsed = {name: numbers_of(cells[low[name]], codes, table) for name in present}
    index = codes[keep].to_numpy()
    raw = pd.DataFrame({name: one.values[keep].to_numpy() for name, one in parsed.items()}, index)
    hidden = pd.DataFrame({name: one.secret[keep].to_numpy() for name, one in parsed.items()}, index)
    # Rates follow from the sums of what they are made of.
    raw, hidden, told = _added_up(raw, hidden, table, code, grain)
    frame = pd.DataFrame({i: raw[name] for i, name in _COUNTS.items() if name in raw})
    secret = pd.DataFrame({i: hidden[name] for i, name in _COUNTS.items() if name in raw})
    for indicator, (top, bottom, _) in RATIOS.items():
        if set(top) | set(bottom) <= set(raw):
            frame[indicator] = ratio(raw, indicator)
            secret[indicator] = hidden[[*top, *bottom]].any(axis=1) & frame[indicator].isna()
    years = cells[year_column].dropna().unique() if year_column else []
    year = int(str(years[0])[:4]) if len(years) == 1 and str(years[0])[:4].isdecimal() else None
    if len(years) > 1:
        findings.append(
            Finding(
                "alerte", "millésimes mêlés", "", f"{table.name} : millésimes {list_codes(list(years))}.",
                "Gardez-en un.",
            )
        )  # fmt: skip
    mapping = {i: low[_COUNTS[i]] if i in _COUNTS else " / ".join(RATIOS[i][0] + RATIOS[i][1]) for i in frame}
    return Reading(
        "rpls_donnees", table.name, grain, table.layout, frame, secret, mapping=mapping,
        years=dict.fromkeys(frame, year), findings=(*findings, *told),
    )  # fmt: skip


def ratio(raw: pd.DataFrame, indicator: str) -> pd.Series:
    """A rate of `RATIOS`, from the sums of what it is made of; missing where there is nothing below."""
    top, bottom, scale = RATIOS[indicator]
    below = raw[list(bottom)].sum(axis=1, skipna=False)
    return raw[list(top)].sum(axis=1, skipna=False) / below.where(below > 0) * scale


def _added_up(raw, hidden, table: RawTable, code: str, grain: str):
    """Counts by territory, districts added up: under the names of volumes that `gather` knows."""
    known = dict(zip(raw.columns, _VOLUMES))
    frame, secret, told = gather(
        raw.rename(columns=known), hidden.rename(columns=known), table.name, code, grain
    )
    back = {new: old for old, new in known.items()}
    return frame.rename(columns=back), secret.rename(columns=back), told


# Any indicators that add up.
_VOLUMES = tuple(f"log_{year}" for year in range(2006, 2024))
