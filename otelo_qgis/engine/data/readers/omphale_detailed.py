# SPDX-License-Identifier: GPL-2.0-or-later
"""Omphale, « Projections détaillées » (INSEE and SDES, August 2026): population and households by zone and
year.

Two workbooks of six sheets, by EPCI and by bassin d'habitat (`R11_01_23`, `Paris_23`…), or a sheet saved as
CSV: ZONE, ANNEE, ind_robust, then one column per scenario of population (pop_basse, central, pop_haute) and
of cohabitation (MC_BAS, MC_CENTRAL, MC_HAUT), by type of household in `Menages_typologie`. Households,
population and types of households are kept; the sheets by sex and age are not, and it is said. A zone that
is not robust is known in 2018 only: nothing is projected for it, and that is said too. A zone may have two
rows of 2018, each of a part of the scenarios: they are one.

Source: sheets and columns as the official app reads them (public code).
"""

from __future__ import annotations

import re

import pandas as pd

from ...common.codes import has_form
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.parameters import DEMOGRAPHIC_SCENARIOS
from ...definitions.tables import TYPOLOGY
from .base import ANALYSIS, EPCI, ImportOptions, Reading, clean_codes, numbers_of, years_of
from .tabular import FileError, RawTable

ZONE, YEAR, ROBUST = "zone", "annee", "ind_robust"
_MEASURE = re.compile(
    r"(POP|NBMEN)_(pop_basse|central|pop_haute)_(MC_BAS|MC_CENTRAL|MC_HAUT)(?:_(.+))?", re.IGNORECASE
)
_POPULATIONS = {"pop_basse": "pb", "central": "central", "pop_haute": "ph"}
_SPLITS = {"mc_bas": "b", "mc_central": "c", "mc_haut": "h"}
HOUSEHOLDS, PEOPLE, TYPES = "menages_totaux", "population_totale", "menages_typologie"
# Zone of what lies in no bassin.
NOWHERE = "ZZZZZZZZZ"
# Types of the publisher that hold nobody in the workbooks: kept as they are.
_TYPES = {
    "PERSONNE_SEULE": "personne seule",
    "COUPLE": "couple",
    "FAMILLE_MONOPARENTALE": "famille monoparentale",
    "MENAGE_COMPLEXE_2": "ménage complexe de 2 personnes",
    "MENAGE_COMPLEXE_3+": "ménage complexe de 3 personnes ou plus",
    "ENFANT": "enfant",
    "HORS_MENAGE": "hors ménage",
}


def claims(header: set[str]) -> int:
    measures = sum(bool(_MEASURE.fullmatch(name)) for name in header)
    return measures and measures + len(header & {ZONE, YEAR, ROBUST}) if ZONE in header else 0


def is_name(cell: str) -> bool:
    """Whether a cell names a measure of these workbooks."""
    return bool(_MEASURE.fullmatch(cell.strip()))


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Households as a series, population as indicators of each year, types of households as a table."""
    sheets = _sheets(table)
    findings: list[Finding] = []
    if not sheets:
        raise FileError(
            table.name, "ni ménages, ni population totale dans ce classeur",
            f"Feuilles attendues : Menages_totaux, Population_totale, Menages_typologie. Trouvées : "
            f"{', '.join(table.sheets) or table.name}.",
        )  # fmt: skip
    found = {}
    grain = options.grain
    for kind, sheet in sheets.items():
        long, grain, told = _long(sheet, options, grain)
        found[kind] = long
        findings += [one for one in told if one not in findings]
    left = [title for title in table.sheets if title.lower() not in sheets and title.lower() in _LEFT]
    if left:
        findings.append(
            Finding(
                "info", "feuilles laissées", "",
                f"{table.name} : {', '.join(left)} : le sexe et l'âge ne servent pas à la méthode.",
            )
        )  # fmt: skip
    series = found.get(HOUSEHOLDS)
    frame = _population(found[PEOPLE]) if PEOPLE in found else pd.DataFrame()
    return Reading(
        "omphale_detaille", table.name, grain, table.layout, frame,
        pd.DataFrame(False, frame.index, frame.columns),
        series=None if series is None else _scenarios(series).reset_index(),
        tables={TYPOLOGY: _typology(found[TYPES])} if TYPES in found else {},
        mapping=dict.fromkeys(frame, "Population_totale"),
        years={i: catalogue()[i].vintage for i in frame}, findings=tuple(findings),
    )  # fmt: skip


_LEFT = ("population_sexe", "population_age_sexe", "population_agegrp")


def _sheets(table: RawTable) -> dict[str, RawTable]:
    """The tables to read, by what they hold: of a workbook by the names of its sheets, else by the
    columns."""
    if table.sheets:
        wanted = {title.lower(): title for title in table.sheets}
        return {
            kind: table.sheet(wanted[kind], lambda cell: cell.lower() in (ZONE, YEAR, ROBUST))
            for kind in (HOUSEHOLDS, PEOPLE, TYPES)
            if kind in wanted
        }
    measures = [found for name in table.columns if (found := _MEASURE.fullmatch(name))]
    low = {name.lower() for name in table.columns}
    if low & {"age", "age_groupe"} or any(found.group(4) in ("1", "2") for found in measures):
        return {}
    is_households = measures[0].group(1).upper() == "NBMEN"
    kind = (TYPES if measures[0].group(4) else HOUSEHOLDS) if is_households else PEOPLE
    return {kind: table}


def _long(table: RawTable, options: ImportOptions, grain: str) -> tuple[pd.DataFrame, str, list[Finding]]:
    """A sheet as rows (code, annee) with one column per measure, zones cleaned; what was found."""
    low = {name.lower(): name for name in table.columns}
    absent = [name.upper() for name in (ZONE, YEAR) if name not in low]
    if absent:
        raise FileError(table.name, f"colonnes absentes : {', '.join(absent)}", "Attendues : ZONE, ANNEE.")
    measures = [name for name in table.columns if _MEASURE.fullmatch(name)]
    zone, year = low[ZONE], low[YEAR]
    robust = low.get(ROBUST)
    cells = table.read([zone, year, *([robust] if robust else []), *measures])
    codes = cells[zone].fillna("").astype(str).str.strip()
    named = codes[codes != ""]
    grain = grain or (EPCI if named.map(lambda code: has_form(code, EPCI)).mean() > 0.5 else ANALYSIS)
    codes, grain, findings = clean_codes(cells[zone], grain, table)
    years = years_of(cells[year], codes, table)
    values = {name: numbers_of(cells[name], codes, table).values for name in measures}
    long = pd.DataFrame({"code": codes, "annee": years, **values})
    nowhere = long["code"] == NOWHERE
    if nowhere.any():
        findings.append(
            Finding(
                "info", "zone résiduelle", NOWHERE,
                f"{table.name} : la zone {NOWHERE}, hors de tout bassin, est laissée.",
            )
        )  # fmt: skip
    long = long[(codes != "") & ~nowhere]
    merged = _merged(long, measures, table, zone)
    if robust:
        findings += _not_robust(merged, cells.loc[long.index, robust], long["code"])
    findings += _partial(merged)
    return merged, grain, findings


def _merged(long: pd.DataFrame, measures: list[str], table: RawTable, zone: str) -> pd.DataFrame:
    """One row per zone and year: of two rows, each holds what the other lacks."""
    groups = long.groupby(["code", "annee"])[measures]
    first, least, most = groups.first(), groups.min(), groups.max()
    at_odds = ((most - least).abs() > 1e-6).any(axis=1)
    if at_odds.any():
        raise FileError(
            table.name, "plusieurs lignes pour la même zone et la même année, qui ne disent pas la même "
            "chose",
            "Gardez-en une, ou un seul millésime de projection.", zone,
            at_odds.index[at_odds].get_level_values("code").unique(),
        )  # fmt: skip
    return first


def _not_robust(merged: pd.DataFrame, robust: pd.Series, codes: pd.Series) -> list[Finding]:
    """The zones of which no row is robust: only their first year is known."""
    is_robust = robust.fillna("").astype(str).str.strip().isin(("1", "1.0", "true", "True"))
    whole = is_robust.groupby(codes).any()
    fragile = sorted(whole.index[~whole])
    if not fragile:
        return []
    first = int(merged.index.get_level_values("annee").min())
    return [
        Finding(
            "alerte", "zones non robustes", "",
            f"{len(fragile)} zones sans projection robuste ({list_codes(fragile)}) : elles n'ont que "
            f"{first}, "
            "leurs années suivantes sont manquantes, et ne sont pas remplacées.",
            "Prenez pour elles la projection de leur bassin ou de leur EPCI, ou votre propre série.",
        )
    ]  # fmt: skip


def _partial(merged: pd.DataFrame) -> list[Finding]:
    """The zones that lack some scenarios in years that the others have."""
    blank = merged.isna() & ~merged.isna().all(axis=1).to_numpy()[:, None]
    codes = sorted(set(blank.index[blank.any(axis=1)].get_level_values("code")))
    if not codes:
        return []
    return [
        Finding(
            "alerte", "scénarios absents", "",
            f"{len(codes)} zones sans valeur pour certains scénarios ({list_codes(codes)}) : elle reste "
            "manquante.",
            "Choisissez pour elles un scénario que la projection donne.",
        )
    ]  # fmt: skip


def _scenario(measure: str) -> tuple[str, str]:
    """Scenario of a measure, and the type of household that it says ("" for none)."""
    found = _MEASURE.fullmatch(measure)
    _, population, split, kind = found.groups() if found else ("", "", "", "")
    return f"{_POPULATIONS[population.lower()]}_{_SPLITS[split.lower()]}", kind or ""


def _scenarios(merged: pd.DataFrame) -> pd.DataFrame:
    """The scenarios in the order of the method, years without any value left out."""
    names = {measure: _scenario(measure)[0] for measure in merged}
    order = [name for name in DEMOGRAPHIC_SCENARIOS if name in names.values()]
    return merged.rename(columns=names)[order].dropna(how="all")


def _population(merged: pd.DataFrame) -> pd.DataFrame:
    """Population of each year as an indicator by zone, for the three scenarios of population."""
    found: dict[str, pd.Series] = {}
    for letter, population in (("c", "central"), ("h", "ph"), ("b", "pb")):
        # People do not depend on how they live together.
        column = next((measure for measure in merged if _scenario(measure)[0] == f"{population}_c"), None)
        if column is None:
            continue
        wide = merged[column].unstack("annee")
        for year in wide:
            if f"p{letter}{year}" in catalogue() and wide[year].notna().any():
                found[f"p{letter}{year}"] = wide[year]
    return pd.DataFrame(found).rename_axis(None)


def _typology(merged: pd.DataFrame) -> pd.DataFrame:
    """Households by zone, year and type, one column per scenario."""
    by_type: dict[str, dict[str, pd.Series]] = {}
    for measure in merged:
        scenario, kind = _scenario(str(measure))
        by_type.setdefault(_TYPES.get(kind.upper(), kind), {})[scenario] = merged[measure]
    pieces = [pd.DataFrame(columns).assign(type_men=kind) for kind, columns in by_type.items()]
    table = pd.concat(pieces).reset_index()
    order = ["code", "annee", "type_men", *(name for name in DEMOGRAPHIC_SCENARIOS if name in table)]
    known = table[list(DEMOGRAPHIC_SCENARIOS)].notna().any(axis=1) if len(table) else []
    return table.loc[known, order].sort_values(["code", "annee", "type_men"]).reset_index(drop=True)
