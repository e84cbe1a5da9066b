# SPDX-License-Identifier: GPL-2.0-or-later
"""Sitadel (SDES): dwellings authorised and started by territory and year or month.

One row per territory, year (and month) and type of dwelling; the row "Tous Logements" is taken where there is
one, else the types are summed. Gives aut_AAAA and mec_AAAA, and from them `construits` (started in the five
years up to the latest known) and `mec_an` (mean of the ten years up to it): the years that are known count,
and they are told. The starts of the year that is not finished are blank, and a year of which months lack is
none. The series by type stays in the table `construction` of the reading.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping

import pandas as pd

from ...common.codes import FIELD_NAMES, as_code, find_field
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import indicators as catalogue
from ...definitions.follow_up import AUTHORISED, SITADEL, SITADEL_MONTHS, SITADEL_TYPES, STARTED
from ...definitions.tables import CONSTRUCTION
from .base import (
    COMMUNE,
    DEPARTMENT,
    EPCI,
    ImportOptions,
    Reading,
    clean_codes,
    code_column,
    gather,
    parse_columns,
    years_of,
)
from .tabular import FileError, RawTable

_COLUMNS = {"aut": SITADEL[AUTHORISED], "mec": SITADEL[STARTED]}
# Columns of the codes, in the order in which they are looked for, and the grain that each says.
_CODES = {
    COMMUNE: (*FIELD_NAMES["commune"],),
    EPCI: ("epci", "epci_code", "code_epci", "siren_epci"),
    DEPARTMENT: ("departement_code", "dep", "dep_code", "code_departement", "departement"),
}
# Kind of dwelling -> how publishers write it, without accents.
ALL = "ensemble"
_KINDS = {
    ALL: re.compile(r"tous?\b.*|total|ensemble"),
    "individuel pur": re.compile(r"ind\w* purs?"),
    "individuel groupé": re.compile(r"ind\w* groupes?"),
    "collectif": re.compile(r"collectifs?"),
    "résidence": re.compile(r"(en )?residences?"),
}
_STARTS = re.compile(r"mec_(\d{4})")
RECENT_YEARS, OBSERVED_YEARS, MONTHS = 5, 10, 12


def claims(header: set[str]) -> int:
    counts = sum(bool(header & set(names)) for names in _COLUMNS.values())
    known = {
        *FIELD_NAMES["annee"],
        *SITADEL_TYPES,
        *SITADEL_MONTHS,
        *(name for names in _CODES.values() for name in names),
    }
    return counts and counts + len(header & known)


def kind_of(text: str | None) -> str:
    """Kind of dwelling as this program writes it, the publisher's own words where it knows none."""
    plain = unicodedata.normalize("NFD", str(text or "").strip().lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).replace("_", " ")
    return next((kind for kind, way in _KINDS.items() if way.fullmatch(plain)), str(text or "").strip())


def read(table: RawTable, options: ImportOptions) -> Reading:
    """One column per year and count; missing years of a territory stay missing."""
    low = {name.lower(): name for name in table.columns}
    code, grain = _code(table, options)
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
    kind_column, month = (
        next((low[n] for n in names if n in low), None) for names in (SITADEL_TYPES, SITADEL_MONTHS)
    )
    cells = table.read([c for c in (code, year, month, *counts.values(), kind_column) if c])
    codes, grain, findings = clean_codes(cells[code], grain, table)
    cells, codes = cells[codes != ""], codes[codes != ""]
    values, secret, _ = parse_columns(cells, counts, codes, table, options, units={})
    rows = pd.DataFrame(
        {
            "code": codes,
            "annee": years_of(cells[year].fillna("").str.strip().str.slice(0, 4), codes, table),
            "mois": cells[month].map(as_code) if month else "",
            "type_lgt": cells[kind_column].map(kind_of) if kind_column else ALL,
        }
    )
    _refuse_repeated(rows, table, code, [c for c in (year, month, kind_column) if c])
    rows, months = _whole_years(rows.join(values).join(secret.add_prefix("secret_")), bool(month), table.name)
    series, hidden, told = _by_year(rows, list(counts), table.name)
    findings += [*months, *told]
    wide, hidden_wide, lost = _wide(series, hidden, list(counts))
    if lost:
        findings.append(
            Finding(
                "info", "années hors catalogue", "",
                f"{table.name} : {list_codes(sorted(lost), 30)} laissées de côté.",
            )
        )  # fmt: skip
    unknown = [i for i in wide if wide[i].isna().all()]
    findings += _unpublished(unknown, table.name)
    frame, secret, told = gather(
        wide.drop(columns=unknown), hidden_wide.drop(columns=unknown), table.name, code, grain
    )
    frame, paced = with_pace(frame, table.name)
    return Reading(
        "sitadel", table.name, grain, table.layout, frame,
        secret.reindex(columns=frame.columns, fill_value=False),
        mapping={i: counts.get(i.split("_")[0], counts.get("mec", "")) for i in frame},
        years={i: catalogue()[i].vintage for i in frame}, findings=tuple(findings + told + paced),
        tables={CONSTRUCTION: construction(series)},
    )  # fmt: skip


def construction(series: pd.DataFrame) -> pd.DataFrame:
    """The table of dwellings by year and type, of rows `code`, `annee`, `type_lgt`, `aut`, `mec`."""
    table = series.rename(columns={"aut": "autorises", "mec": "commences"}).reset_index(drop=True)
    return table.reindex(columns=["code", "annee", "type_lgt", "autorises", "commences"])


def _code(table: RawTable, options: ImportOptions) -> tuple[str, str]:
    """Column of the codes, and the grain that its name says ("" where the codes will)."""
    if options.code:
        return code_column(table, options.code), options.grain
    low = {name.lower(): name for name in table.columns}
    for grain, names in _CODES.items():
        if not options.grain or options.grain == grain:
            found = next((low[name] for name in names if name in low), None)
            if found:
                return found, options.grain or (grain if grain != COMMUNE else "")
    return code_column(table, ""), options.grain


def _refuse_repeated(rows: pd.DataFrame, table: RawTable, code: str, others: list[str]) -> None:
    """Two rows of one territory, year, month and type would count twice."""
    repeated = rows[rows.duplicated(["code", "annee", "mois", "type_lgt"])]
    if len(repeated):
        raise FileError(
            table.name,
            f"plusieurs lignes pour les mêmes {', '.join([code, *others])}",
            "Gardez-en une : le fichier a peut-être été collé deux fois.",
            code,
            repeated["code"].unique(),
        )


def _whole_years(rows: pd.DataFrame, is_monthly: bool, file: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The rows of the years that have their twelve months, all of them where the file is by year."""
    if not is_monthly:
        return rows, []
    months = rows.groupby("annee")["mois"].nunique()
    partial = months[months < MONTHS]
    if len(partial) == len(months):
        raise FileError(
            file, "aucune année entière",
            f"Douze mois sont attendus ; trouvés : "
            f"{', '.join(f'{count} en {year}' for year, count in partial.items())}.",
        )  # fmt: skip
    findings = [
        Finding(
            "alerte", "année inachevée", "",
            f"{file} : {year} n'a que {count} mois : l'année est laissée de côté.",
            "Une année incomplète ne se compare pas à une année entière.",
        )
        for year, count in partial.items()
    ]  # fmt: skip
    return rows[~rows["annee"].isin(partial.index)], findings


def _by_year(
    rows: pd.DataFrame, counts: list[str], file: str
) -> tuple[pd.DataFrame, pd.DataFrame, list[Finding]]:
    """One row per territory, year and type (those of the months summed), the whole among them; booleans of
    secrecy of the same rows; what the types and their whole disagree on."""
    keys = ["code", "annee", "type_lgt"]
    # A month that lacks leaves the year unknown, as a type does the whole.
    sums = _whole_sums(rows.groupby(keys)[counts])
    secrets = rows.groupby(keys)[[f"secret_{kind}" for kind in counts]].any().set_axis(counts, axis=1)
    is_whole = sums.index.get_level_values("type_lgt") == ALL
    parts = _whole_sums(sums[~is_whole].groupby(level=["code", "annee"]))
    hidden_parts = secrets[~is_whole].groupby(level=["code", "annee"]).any()
    wholes = sums[is_whole].droplevel("type_lgt")
    findings = []
    both = wholes.index.intersection(parts.index)
    gaps = (wholes.loc[both] - parts.loc[both]).abs() > 0.5
    for kind in counts:
        at_fault = sorted(set(gaps.index[gaps[kind]].get_level_values("code")))
        if at_fault:
            findings.append(
                Finding(
                    "alerte", "types et total", "",
                    f"{file} : « Tous Logements » n'est pas la somme des types dans {len(at_fault)} "
                    f"territoires ({list_codes(at_fault)}) : le total est gardé.",
                    indicateur=f"{kind}_{gaps.index[gaps[kind]][-1][1]}",
                )
            )  # fmt: skip
    lacking = parts.index.difference(wholes.index)
    if len(lacking) and len(wholes):
        codes = sorted(set(lacking.get_level_values("code")))
        findings.append(
            Finding(
                "info", "types additionnés", "",
                f"{file} : pas de ligne « Tous Logements » dans {len(codes)} territoires "
                f"({list_codes(codes)}) : leurs types sont additionnés.",
            )
        )  # fmt: skip
    made = pd.concat({ALL: parts.loc[lacking]}, names=["type_lgt"]).reorder_levels(keys)
    hidden_made = pd.concat({ALL: hidden_parts.loc[lacking]}, names=["type_lgt"]).reorder_levels(keys)
    series = pd.concat([sums, made]).sort_index().reset_index()
    hidden = pd.concat([secrets, hidden_made]).sort_index().reset_index()
    return series, hidden, findings


def _whole_sums(groups) -> pd.DataFrame:
    """Sums of groups of rows, missing where one of their values is."""
    sums, known = groups.sum(), groups.count()
    return sums.where(known.eq(groups.size(), axis=0))


def _wide(
    series: pd.DataFrame, hidden: pd.DataFrame, counts: list[str]
) -> tuple[pd.DataFrame, pd.DataFrame, set[int]]:
    """Indicators aut_AAAA and mec_AAAA by territory, their secrecy, and the years that are none."""
    wide, secret, lost = {}, {}, set()
    whole = series["type_lgt"] == ALL
    for kind in counts:
        sums = series[whole].pivot(index="code", columns="annee", values=kind)
        secrets = hidden[whole].pivot(index="code", columns="annee", values=kind)
        for one in sums.columns:
            if f"{kind}_{one}" not in catalogue():
                lost.add(int(one))
                continue
            wide[f"{kind}_{one}"], secret[f"{kind}_{one}"] = sums[one], secrets[one].eq(True)
    frame = pd.DataFrame(wide).rename_axis(None)
    return frame, pd.DataFrame(secret).rename_axis(None).astype(bool), lost


def _unpublished(unknown: Iterable[str], file: str) -> list[Finding]:
    """The years that a count has nowhere, told once for each count."""
    by_kind: dict[str, list[str]] = {}
    for name in unknown:
        by_kind.setdefault(name.partition("_")[0], []).append(name.partition("_")[2])
    words = {"aut": "logements autorisés", "mec": "logements commencés"}
    return [
        Finding(
            "info", "année sans valeur", "",
            f"{file} : {words[kind]} de {list_codes(years)} vides partout : l'année n'est pas publiée.",
            "C'est l'usage pour l'année qui n'est pas achevée : elle ne compte ni pour zéro, ni dans la "
            "moyenne.",
        )
        for kind, years in by_kind.items()
    ]  # fmt: skip


def with_pace(frame: pd.DataFrame, file: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The frame with `construits` and `mec_an`, where there are starts, and the years that they count.

    `construits` is the sum of the years known among the five up to the latest, and missing where a territory
    lacks one of them, so that territories compare; `mec_an` is the mean of the known years of each among
    the ten up to the latest.
    """
    starts = {int(found.group(1)): column for column in frame if (found := _STARTS.fullmatch(column))}
    if not starts:
        return frame, []
    last = max(starts)
    counted = {
        "construits": [year for year in range(last - RECENT_YEARS + 1, last + 1) if year in starts],
        "mec_an": [year for year in range(last - OBSERVED_YEARS + 1, last + 1) if year in starts],
    }
    recent, observed = (frame[[starts[year] for year in years]] for years in counted.values())
    sums = recent.sum(axis=1, skipna=False)
    return (
        frame.assign(construits=sums, mec_an=observed.mean(axis=1, skipna=True)),
        [
            *_counted("construits", "logements commencés", counted, RECENT_YEARS, file),
            *_counted("mec_an", "moyenne annuelle des logements commencés", counted, OBSERVED_YEARS, file),
            *_blank(recent, "construits", "sans somme, une année y manque", file),
            *_blank(observed, "mec_an", "moyenne de leurs seules années connues", file),
        ],
    )


def _counted(
    indicator: str, what: str, counted: Mapping[str, list[int]], wanted: int, file: str
) -> list[Finding]:
    """The years that an indicator counts: an alert where they are fewer than it says."""
    years = counted[indicator]
    lacking = len(years) < wanted
    return [
        Finding(
            "alerte" if lacking and indicator == "construits" else "info",
            "années comptées", "",
            f"{file} : {what} sur {_years(len(years))} ({list_codes(years, OBSERVED_YEARS)})"
            + (f" au lieu de {wanted}." if lacking else "."),
            "Prenez un fichier qui a plus d'années ; d'ici là, ne le comparez pas à une somme de cinq ans."
            if lacking and indicator == "construits" else "",
            float(len(years)), indicateur=indicator, attendu=f"{wanted} ans",
        )
    ]  # fmt: skip


def _years(count: int) -> str:
    return f"{count} an" if count < 2 else f"{count} ans"


def _blank(values: pd.DataFrame, indicator: str, what: str, file: str) -> list[Finding]:
    """The territories that lack some of the years that the others have."""
    codes = values.index[values.isna().any(axis=1)]
    if not len(codes):
        return []
    return [
        Finding(
            "alerte", "années manquantes", "",
            f"{file} : {len(codes)} territoires ({list_codes(codes)}) : {what}.", indicateur=indicator,
        )
    ]  # fmt: skip
