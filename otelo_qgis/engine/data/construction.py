# SPDX-License-Identifier: GPL-2.0-or-later
"""What was built, year by year, from tables that public files and users have: tidy (a row per commune and
year, perhaps per type of dwelling) or wide (a column per year, as otelo:importer writes mec_2024)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import pandas as pd

from ..common.codes import district_commune, find_field, full_year
from ..common.errors import TableError, list_codes
from ..common.formatting import counted, french_number
from ..common.territories import Finding
from ..definitions.follow_up import (
    CONTINUOUS,
    LAND,
    LOVAC,
    LOVAC_BREAKS,
    MEASURES,
    SITADEL_MONTHS,
    STOCKS,
    TYPES,
)
from ..definitions.units import M2_BY_HECTARE
from . import vintages
from .readers.land_use import housing_years
from .transfer import SOURCE, transfer

_ALL_TYPES = re.compile(r"tous?\b|total|ensemble", re.IGNORECASE)
EXPECTED = (
    "Attendu : code de la commune, annee, et une colonne parmi {names} (type facultatif : la ligne « Tous "
    "logements » est prise, sinon les types sont additionnés) ; ou une colonne par année ({wide})."
)


@dataclass(frozen=True)
class Layout:
    """How a table gives some measures.

    year, month, kind: columns of the year, of the month and of the type of dwelling, "" where there is none;
    columns: {measure: column} of a tidy table, {measure: {year: column}} of a wide one; stocks: measures that
    are changes of a stock; lovac: those of them whose years are those of its files; square_metres: measures
    that are in m2.
    """

    year: str
    kind: str
    columns: Mapping[str, str | Mapping[int, str]]
    stocks: frozenset[str] = frozenset()
    lovac: frozenset[str] = frozenset()
    square_metres: frozenset[str] = frozenset()
    month: str = ""

    @property
    def wanted(self) -> list[str]:
        """The columns of figures."""
        return list(dict.fromkeys(column for measure in self.columns for column in self.of(measure)))

    def of(self, measure: str) -> list[str]:
        """The columns of a measure."""
        column = self.columns[measure]
        return [column] if isinstance(column, str) else list(column.values())


def expected(measures: Iterable[str]) -> str:
    """What a table should have, in a sentence."""
    names = [name for measure in measures for name in (*MEASURES[measure], *STOCKS.get(measure, ((), 1))[0])]
    return EXPECTED.format(names=", ".join(names), wide=f"{names[0]}_2024")


def layout_of(names: Sequence[str], measures: Sequence[str], table: str) -> Layout:
    """The layout of a table that has these columns. TableError where it has none of the measures."""
    low = {name.lower(): name for name in names}
    year = find_field(names, "annee") or ""
    kind = next((low[one] for one in TYPES if one in low), "")
    columns: dict[str, str | Mapping[int, str]] = {}
    stocks: set[str] = set()
    for measure in measures:
        for known, is_stock in ((MEASURES[measure], False), (STOCKS.get(measure, ((), 1))[0], True)):
            found = _column(low, known) if year else _columns_by_year(low, known)
            if found:
                columns[measure] = found
                stocks |= {measure} if is_stock else set()
                break
    published = housing_years(names) if LAND in measures and LAND not in columns else {}
    if published:
        columns[LAND] = published
    if not columns:
        raise TableError(
            table, "ni année et logements, ni colonnes par année", expected(measures) +
            f" Trouvées : {list_codes(names, 30)}.",
        )  # fmt: skip
    if published:
        # One column a year, whatever else the file has.
        return Layout("", "", columns, square_metres=frozenset({LAND}))
    lovac = {one for one in stocks if _is_lovac(columns[one])}
    month = next((low[one] for one in SITADEL_MONTHS if one in low), "") if year else ""
    return Layout(year, kind, columns, frozenset(stocks), frozenset(lovac), month=month)


def _column(low: Mapping[str, str], known: Iterable[str]) -> str:
    return next((low[one] for one in known if one in low), "")


def _is_lovac(column: str | Mapping[int, str]) -> bool:
    """Whether a column, or those of the years, is LOVAC's: the name, whatever the year after it."""
    name = column if isinstance(column, str) else next(iter(column.values()))
    return re.sub(r"_?\d+$", "", name.lower()) in LOVAC


def _columns_by_year(low: Mapping[str, str], known: Iterable[str]) -> dict[int, str]:
    """Columns `name_AAAA` or `name_AA`, of the first name that the table has."""
    for one in known:
        pattern = re.compile(rf"{re.escape(one)}_?(\d{{4}}|\d{{2}})", re.ASCII)
        years = {match.group(1): name for text, name in low.items() if (match := pattern.fullmatch(text))}
        if years:
            return {int(y) if len(y) == 4 else full_year(y): name for y, name in years.items()}
    return {}


def by_year(rows: pd.DataFrame, layout: Layout, table: str) -> dict[str, pd.DataFrame]:
    """What each measure was by commune and year: frames (communes, years), NaN where it is not known.

    rows: `code`, the year and the month (whole, where the layout has them), the type and the columns of
    figures (floats). Districts of Paris, Lyon and Marseille go to their commune; a year by months is known
    where its twelve are. TableError where a commune has several rows for one year (or month) of a table
    without types, or a negative figure.
    """
    rows = rows.assign(code=rows["code"].map(district_commune))
    districts = rows["code"].isin(("75056", "69123", "13055"))
    if layout.kind:
        words = {one: bool(_ALL_TYPES.search(str(one))) for one in rows[layout.kind].dropna().unique()}
        whole = rows[layout.kind].map(words).fillna(False).astype(bool)
        rows = rows[whole] if whole.any() else rows
        summed = not whole.any()
    else:
        summed = False
    continuous = {column for one in CONTINUOUS & set(layout.columns) for column in layout.of(one)}
    for column in layout.wanted:
        negative = rows.loc[rows[column] < 0, "code"].unique()
        if len(negative):
            raise TableError(table, "valeur négative", "Corrigez-la.", column, negative)
        if column in continuous:
            continue
        broken = rows.loc[rows[column] != rows[column].round(), ["code", column]].dropna()["code"].unique()
        if len(broken):
            raise TableError(table, "nombre de logements non entier", "Arrondissez.", column, broken)
    keys = ["code", layout.year] if layout.year else ["code"]
    dated = [*keys, layout.month] if layout.month else keys
    twice = rows.duplicated([*dated, layout.kind] if summed and layout.month else dated) & ~districts
    if twice.any() and (layout.month or not summed):
        raise TableError(
            table, "plusieurs lignes pour la même commune et "
            + ("le même mois" if layout.month else "la même année"),
            "Gardez-en une, ou ajoutez la colonne du type de logement.",
            codes=rows.loc[twice, "code"].unique(),
        )  # fmt: skip
    if layout.month:
        rows = _years_of_months(rows, keys, layout, table)
    found = {}
    for measure, given in layout.columns.items():
        if isinstance(given, str):
            frame = _whole_sums(rows, keys, [given])[given].unstack()
        else:
            frame = _whole_sums(rows, ["code"], list(given.values())).set_axis(list(given), axis=1)
        frame = frame.sort_index(axis=1)
        frame.columns = frame.columns.astype(int)
        if measure in layout.square_metres:
            frame = frame / M2_BY_HECTARE
        found[measure] = _changes(frame, STOCKS[measure][1]) if measure in layout.stocks else frame
        if measure in layout.lovac:
            found[measure] = _of_lovac(found[measure])
    return found


def _years_of_months(rows: pd.DataFrame, keys: list[str], layout: Layout, table: str) -> pd.DataFrame:
    """The rows of each year, from those of its months: unknown unless the twelve are there, and known."""
    if layout.stocks:
        raise TableError(
            table, "une situation par mois",
            "Un stock ne s’additionne pas : gardez celle de janvier de chaque année.", layout.month,
        )  # fmt: skip
    months = _whole_sums(rows, [*keys, layout.month], layout.wanted).groupby(keys)
    return months.sum(min_count=1).where(months.count() == 12).reset_index()


def _whole_sums(rows: pd.DataFrame, keys: list[str], columns: list[str]) -> pd.DataFrame:
    """Sums of the rows of each key; unknown where one of them is."""
    groups = rows.groupby(keys)[columns]
    sums = groups.sum(min_count=1)
    return sums.where(groups.count().eq(groups.size(), axis=0))


def _changes(stock: pd.DataFrame, sign: int) -> pd.DataFrame:
    """What a stock on 1 January gained (sign 1) or lost (-1) in each year, where the next one is known."""
    after = stock.set_axis(stock.columns - 1, axis=1).reindex(columns=stock.columns[:-1])
    return sign * (after - stock.reindex(columns=stock.columns[:-1]))


def _of_lovac(changes: pd.DataFrame) -> pd.DataFrame:
    """Changes from a file of LOVAC to the next, by the year over which they were: the one before the file's.
    Across a break of the series nothing is known."""
    kept = [year for year in changes if year + 1 not in LOVAC_BREAKS]
    return changes[kept].set_axis([year - 1 for year in kept], axis=1)


def series_findings(layout: Layout, table: str) -> list[Finding]:
    """How the years of LOVAC are read, and those that its breaks leave unknown."""
    found = []
    for measure in layout.lovac:
        given = layout.columns[measure]
        years = [] if isinstance(given, str) else sorted(given)
        lost = [str(one - 2) for one in LOVAC_BREAKS if not years or years[0] < one <= years[-1]]
        if lost:
            found.append(
                Finding(
                    "alerte", "rupture de série", "",
                    f"{table} : la méthode de LOVAC a changé. L’évolution des vacants n’est pas connue en "
                    f"{', '.join(lost)}.",
                    "Un solde n’est pas un nombre de logements remis en usage : d’autres deviennent vacants.",
                )
            )  # fmt: skip
    return found


@dataclass(frozen=True)
class Carried:
    """frame: (communes of the study, years); outside: what communes out of the study had, by year; findings:
    what was converted, and what could not be; count: communes of the table that are of the study."""

    frame: pd.DataFrame
    outside: pd.Series
    findings: list[Finding] = field(default_factory=list)
    count: int = 0


@dataclass(frozen=True)
class _Volume:
    """What `transfer` asks of an indicator."""

    kind: str = "volume"
    denominator: str = ""
    aggregation: str = "somme"


class _Volumes(dict):
    def __missing__(self, name: object) -> _Volume:
        return _Volume()


def on_communes(
    frame: pd.DataFrame,
    communes: Iterable[str],
    weights: Mapping[str, float],
    table: str,
    whole: bool = True,
) -> Carried:
    """What was done carried on the communes of a study, whatever the year of the table's communes.

    Mergers, splits and changes of code since 2021 are followed either way (`data.vintages`); a commune of a
    known and an unknown part is not known. weights: what a split is shared by; whole: in whole units.
    """
    reference = list(communes)
    codes = frame.index.tolist()
    known = set(reference)
    links, findings = vintages.links_to(codes, reference, vintages.shipped_changes(), weights)
    inside = links[links["cible"].isin(known)]
    away = ~frame.index.isin(inside[SOURCE])
    outside = frame[away].sum()
    carried = transfer(frame[~away], inside, min_coverage=1.0, whole=whole, definitions=_Volumes())
    if away.any():
        findings.append(
            Finding(
                "info", "communes hors de l’étude", "",
                f"{table} : hors de l’étude, {counted(away.sum(), 'commune')} "
                f"({list_codes(frame.index[away])}) et {french_number(outside.sum())} au total.",
            )
        )  # fmt: skip
    absent = [code for code in reference if code not in carried.frame.index]
    if absent:
        findings.append(
            Finding(
                "alerte", "communes absentes", "",
                f"{table} : il y manque {counted(len(absent), 'commune')} de l’étude ({list_codes(absent)}).",
                "Complétez la table : une commune où il n’y a rien y a 0.",
            )
        )  # fmt: skip
    findings = [
        one if table in one.message else replace(one, message=f"{table} : {_lower_first(one.message)}")
        for one in (*findings, *(one for one in carried.findings if one.sujet != "taux sans dénominateur"))
    ]
    return Carried(carried.frame.reindex(reference), outside, findings, int((~away).sum()))


def _lower_first(text: str) -> str:
    return text[:1].lower() + text[1:]


def without_empty_years(frame: pd.DataFrame, table: str) -> tuple[pd.DataFrame, list[Finding]]:
    """The years that at least one commune knows: a last year that is all empty is not published yet."""
    empty = frame.columns[frame.isna().all()]
    findings = [
        Finding(
            "alerte", "année sans aucune donnée", "",
            f"{table} : {list_codes(empty)}. Rien n’y est connu d’aucune commune : rien n’en est compté.",
            "Une année est publiée avec retard : ce n’est pas zéro.",
        )
    ] if len(empty) else []  # fmt: skip
    return frame.drop(columns=empty), findings


def partly_empty_years(frame: pd.DataFrame, table: str) -> list[Finding]:
    """Years that some communes do not know, while they know others."""
    counts = frame.isna().sum() - frame.isna().all(axis=1).sum()
    said = [f"{year} ({french_number(count)})" for year, count in counts.items() if count]
    if not said:
        return []
    return [
        Finding(
            "alerte", "années inconnues de certaines communes", "",
            f"{table} : communes sans donnée, sur {french_number(len(frame))} : {list_codes(said, 30)}.",
            "L’attendu de ces communes ne compte pas ces années ; rien n’y est pris pour zéro.",
        )
    ]  # fmt: skip
