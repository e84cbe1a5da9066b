# SPDX-License-Identifier: GPL-2.0-or-later
"""Measures of territories before any need is evaluated, from the indicators of their communes; and the
territories that are the most like one, by the same measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..common.codes import department
from ..common.errors import OteloError, list_codes
from ..common.formatting import counted
from ..common.territories import ANALYSIS, RESTITUTION
from ..data.derive import derived
from ..data.transfer import MIN_COVERAGE, links_up, transfer
from ..definitions.catalogue import departments
from ..definitions.catalogue import indicators as catalogue
from ..definitions.diagnostic import PACE, Measure, comparable_measures, measures, years_of
from ..definitions.rates import LOG, Rate
from ..method.guide import typology
from ..method.guide.rates import level
from ..method.national.flow import observed_rates

# Territories that stand for the peers of one, unless one says otherwise.
PEERS = 5
# A year of a series counts where it is known of this share of the territories that its best year is known of.
KNOWN_YEAR = 0.5
# Measures told of a comparable territory: those by which it is the nearest and the farthest.
TOLD = 3
# Gaps (standard deviations) under which two territories are alike by a measure, and from which they differ.
ALIKE, APART = 1.0, 0.5


@dataclass(frozen=True)
class Measured:
    """values: (T, measures) floats by code, missing where not known; spans: {measure: (first, last) year} of
    those that are made of a series; lacking: {measure: indicators that the data do not have}."""

    values: pd.DataFrame
    spans: Mapping[str, tuple[int, int]]
    lacking: Mapping[str, Sequence[str]]


def gathered(
    communes: pd.DataFrame,
    groups: pd.Series,
    own: pd.DataFrame | None = None,
    coverage: float = MIN_COVERAGE,
) -> pd.DataFrame:
    """Indicators of territories, from those of their communes.

    Parameters
    ----------
    communes : pandas.DataFrame
        (N, indicators) by code.
    groups : pandas.Series
        Territory of each commune, by code; "" for none.
    own : pandas.DataFrame, optional
        What is published of the territories themselves, worth more than a sum under secrecy.
    coverage : float
        Known share below which the value of a territory is missing.

    Returns
    -------
    pandas.DataFrame
        (T, indicators) by code of the territory.
    """
    frame = transfer(communes, links_up(groups.reindex(communes.index)), min_coverage=coverage).frame
    if own is None or own.empty:
        return frame
    return own.reindex(frame.index).combine_first(frame)


def measured(frame: pd.DataFrame, wanted: Mapping[str, Measure] | None = None) -> Measured:
    """Every measure that these indicators give. wanted: those to give, all when left out."""
    columns: dict[str, pd.Series] = {}
    spans, lacking = {}, {}
    for name, one in (measures() if wanted is None else wanted).items():
        years = _known_years(frame, one.series) if one.series else {}
        absent = [need for need in one.rate.needs if need != one.series and need not in frame]
        if one.series and len(years) < (2 if one.rate.form == PACE else 1):
            absent.append(one.series)
        if absent:
            lacking[name] = absent
            continue
        if one.series:
            columns[name], spans[name] = _of_series(one, frame, years)
        else:
            columns[name] = level(one.rate, frame)
    return Measured(pd.DataFrame(columns, index=frame.index, dtype=float), spans, lacking)


def _known_years(frame: pd.DataFrame, series: str) -> dict[int, str]:
    """Years of a series that are known of enough territories: the last one is often published in part."""
    names = years_of(series)
    counts = {year: int(frame[name].notna().sum()) for year, name in names.items() if name in frame}
    most = max(counts.values(), default=0)
    return {year: names[year] for year, count in counts.items() if count and count >= KNOWN_YEAR * most}


def _of_series(one: Measure, frame: pd.DataFrame, years: Mapping[int, str]):
    """A measure of a series, and the years that it is of."""
    ordered = sorted(years)
    if one.rate.form == PACE:
        first, last = ordered[0], ordered[-1]
        start, end = frame[years[first]], frame[years[last]]
        growth = (end / start.where(start > 0)) ** (1 / (last - first)) - 1
        return one.rate.factor * growth, (first, last)
    kept = ordered[-one.span :]
    mean = frame[[years[year] for year in kept]].mean(axis=1, skipna=False)
    if one.rate.below:
        below = frame[one.rate.below]
        mean = mean / below.where(below > 0)
    return one.rate.factor * mean, (kept[0], kept[-1])


# Origins --------------------------------------------------------------------------------------

UNDATED, AREAS = "non dite", "COG"


@dataclass(frozen=True)
class Dated:
    """What the data say of themselves. years: {indicator: year} and bases: {indicator: database} that the
    list of a datapack says, where the catalogue does not; base: year of the indicators of the table, for
    those of the census that no list dates; fictitious: whether they are made up."""

    years: Mapping[str, int] = field(default_factory=dict)
    bases: Mapping[str, str] = field(default_factory=dict)
    base: int | None = None
    fictitious: bool = False


def dated_bases(one: Measure, found: Measured, dated: Dated) -> Iterator[tuple[str, tuple[int, ...]]]:
    """(database, years) of each indicator of a measure; () where the data do not date it."""
    for need in one.rate.needs:
        if need == one.series:
            years = years_of(need)
            span = found.spans.get(one.id)
            yield catalogue()[next(iter(years.values()))].source, span or ()
        else:
            base = dated.bases.get(need, catalogue()[need].source)
            year = dated.years.get(need) or (dated.base if base == "RP" else None)
            yield base, (year,) if year else ()


def origins(one: Measure, found: Measured, dated: Dated) -> tuple[str, str]:
    """(databases, years) of a measure, as texts."""
    every = list(dated_bases(one, found, dated))
    # Areas have no year that matters.
    spans = sorted({years for base, years in every if years or base != AREAS})
    told = ["-".join(map(str, dict.fromkeys(years))) or UNDATED for years in spans]
    return ", ".join(dict.fromkeys(base for base, _ in every)), ", ".join(told)


# A territory ----------------------------------------------------------------------------------

# Rows of the territory and of its department, among the EPCI. No code is like them.
OWN_ROW, DEPARTMENT_ROW = "territoire", "departement"


@dataclass(frozen=True)
class Portrait:
    """A territory before its need. name: of it; communes: codes of its own; departments: codes, with how many
    communes of each the data have; measured: of it (`OWN_ROW`), of its department (`DEPARTMENT_ROW`) and of
    the EPCI around, by code; frame: their indicators; comparables: those of the EPCI, None where they cannot
    be (`why`)."""

    name: str
    communes: pd.Index
    departments: Mapping[str, int]
    measured: Measured
    frame: pd.DataFrame
    comparables: Comparables | None
    why: str = ""

    def values(self, name: str) -> tuple[float | None, float | None, float | None]:
        """A measure of the territory, of its department, of its peers (their median); None if not known."""
        if name not in self.measured.values:
            return None, None, None
        column = self.measured.values[name]
        peers = self.comparables.peers if self.comparables else []
        found = (column[OWN_ROW], column[DEPARTMENT_ROW], column.reindex(peers).dropna().median())
        one, other, third = (None if value != value else float(value) for value in found)
        return one, other, third


def territory_communes(places: pd.DataFrame, codes: Sequence[str]) -> pd.Index:
    """Communes of some EPCI, analysis territories, departments or communes. OteloError names the codes that
    are none of those of the data."""
    of = pd.Series([department(code) for code in places.index], places.index)
    found = {
        code: places.index[
            (places[RESTITUTION] == code) | (places[ANALYSIS] == code) | (of == code) | (places.index == code)
        ]
        for code in codes
    }
    unknown = [code for code, ones in found.items() if not len(ones)]
    if unknown or not found:
        known = sorted(set(places[RESTITUTION]) | set(places[ANALYSIS]) - {""})
        raise OteloError(
            f"Territoire : {list_codes(unknown) or 'aucun code'}, ni EPCI, ni territoire d’analyse, ni "
            f"département, ni commune des données. Codes connus : {list_codes(known, 12)}."
        )
    return places.index[places.index.isin(np.concatenate([list(ones) for ones in found.values()]))]


def portrait(
    communes: pd.DataFrame,
    places: pd.DataFrame,
    codes: Sequence[str],
    own: pd.DataFrame | None = None,
    names: Mapping[str, str] | None = None,
    coverage: float = MIN_COVERAGE,
    themes: Iterable[str] = (),
    count: int = PEERS,
) -> Portrait:
    """A territory, its department and the EPCI most like it.

    Parameters
    ----------
    communes : pandas.DataFrame
        (N, indicators) by code.
    places : pandas.DataFrame
        nom, analyse, restitution of the same communes.
    codes : sequence of str
        Of the territory: EPCI, analysis territories, departments or communes, together.
    own : pandas.DataFrame, optional
        What is published of EPCI and of analysis territories themselves, by code.
    names : mapping of str to str, optional
        Of EPCI and analysis territories.
    coverage, themes, count
        As `gathered` and `compare`.

    Returns
    -------
    Portrait
    """
    mine = territory_communes(places, codes)
    inside = pd.Series(places.index.isin(mine), places.index)
    of = pd.Series([department(code) for code in places.index], places.index)
    around = of[of.isin(set(of[mine]))].value_counts().sort_index()
    single = codes[0] if len(codes) == 1 else ""
    published = None if own is None or single not in own.index else own.loc[[single]].set_axis([OWN_ROW])
    row = gathered(communes, inside.map({True: OWN_ROW, False: ""}), published, coverage)
    near = of.isin(around.index).map({True: DEPARTMENT_ROW, False: ""})
    # The EPCI that the territory is made of are no peers of it.
    others = places[RESTITUTION].where(~places[RESTITUTION].isin(set(places.loc[mine, RESTITUTION])), "")
    frame = pd.concat(
        [row, gathered(communes, near, None, coverage), gathered(communes, others, own, coverage)]
    )
    found = measured(frame)
    comparables, why = None, ""
    try:
        comparables = compare(found.values.drop(index=DEPARTMENT_ROW), OWN_ROW, themes, count)
    except OteloError as error:
        why = str(error)
    known = {**departments(), **places["nom"], **(names or {})}
    name = ", ".join(str(known.get(code) or code) for code in codes)
    return Portrait(name, mine, around.to_dict(), found, frame, comparables, why)


# Comparables ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Comparables:
    """The territories most like one.

    rows: (T - 1,) by code, the nearest first: `rang`, `distance` (standard deviations), `retenu`,
    `nb_mesures` (that both have), `proches` and `ecarts` (measures by which they are the most and the least
    alike); z: (T, measures) standardised, missing where not known; left_out: {measure: why}; values: as they
    are measured.
    """

    rows: pd.DataFrame
    z: pd.DataFrame
    left_out: Mapping[str, str]
    values: pd.DataFrame

    @property
    def peers(self) -> pd.Index:
        """Codes of those that are kept, the nearest first."""
        return self.rows.index[self.rows["retenu"]]


def compare(values: pd.DataFrame, code: str, themes: Iterable[str] = (), count: int = PEERS) -> Comparables:
    """The territories most like one, on some themes.

    Each measure is centred and reduced over all territories, extremes clipped, as for the classes of
    communes (`typology.prepare`). The distance is the quadratic mean of the gaps of the measures, each theme
    counting the same, over the measures that both territories have.

    Parameters
    ----------
    values : pandas.DataFrame
        (T, measures) by code, of `measured`.
    code : str
        The territory.
    themes : iterable of str
        Keys of `definitions.diagnostic.THEMES`; all when empty.
    count : int
        How many are kept.

    Returns
    -------
    Comparables

    Raises
    ------
    OteloError
        Fewer than three territories, or no measure, to compare by; a territory that has too few of them.
    """
    themes = set(themes)
    used = {
        name: one
        for name, one in comparable_measures().items()
        if name in values and (not themes or one.theme in themes)
    }
    taken = pd.DataFrame({name: _spread(one.rate, values[name]) for name, one in used.items()}, values.index)
    if len(values) < 3 or taken.empty:
        raise OteloError(
            f"Comparables : {counted(len(values), 'territoire')} et {counted(len(used), 'mesure')}, trop peu "
            "pour comparer. Donnez les communes d’un département ou d’une région, ou d’autres thèmes."
        )
    ready = typology.prepare(taken, what="territoires")
    z = ready.z.where(ready.values.reindex(index=ready.z.index, columns=ready.z.columns).notna())
    if code not in z.index or z.shape[1] == 0:
        raise OteloError(
            f"Comparables : le territoire {code} a trop peu de mesures connues ({z.shape[1]} servent). "
            "Ajoutez des données, ou choisissez d’autres thèmes."
        )
    gaps = (z.drop(index=code) - z.loc[code]) ** 2
    by_theme = gaps.T.groupby([used[name].theme for name in gaps]).mean().T
    distance = np.sqrt(by_theme.mean(axis=1)).dropna()
    order = distance.rename("distance").to_frame().rename_axis("code").sort_values(["distance", "code"]).index
    told = [_told(gaps.loc[one], used) for one in order]
    rows = pd.DataFrame(
        {
            "rang": range(1, len(order) + 1),
            "distance": distance[order],
            "retenu": [rank <= count for rank in range(1, len(order) + 1)],
            "nb_mesures": gaps.loc[order].notna().sum(axis=1),
            "proches": [near for near, _ in told],
            "ecarts": [far for _, far in told],
        },
        order,
    )
    return Comparables(rows, z, ready.left_out, values)


def _spread(rate: Rate, values: pd.Series) -> pd.Series:
    """Values as they are compared: by their logarithm where they spread over orders of magnitude."""
    return np.log(values.where(values > 0)) if rate.form == LOG else values


def _told(gaps: pd.Series, used: Mapping[str, Measure]) -> tuple[str, str]:
    """The measures by which two territories are alike, the nearest first; by which they differ, the farthest
    first. gaps: squared."""
    known = np.sqrt(gaps.dropna()).sort_values(kind="stable")
    near = known.index[known < ALIKE][:TOLD]
    far = [name for name in known.index[::-1] if known[name] >= APART and name not in near][:TOLD]
    return _named(near, used), _named(far, used)


def _named(ids: Iterable[str], used: Mapping[str, Measure]) -> str:
    return ", ".join(used[name].rate.short or used[name].rate.label for name in ids)


def observed_targets(frame: pd.DataFrame, codes: pd.Index) -> pd.Series:
    """Median of the rates of vacancy and of second homes of some territories, under the names of the targets
    of a scenario; those alone that the data have.

    frame: indicators, by code of the territories.
    """
    own = derived(frame).reindex(codes)
    found: dict[str, pd.Series] = {}
    if {"tx_lv", "lv_total", "lv_2plus"} <= set(own):
        # Vacancy that is not known is not a vacancy of zero.
        own_known = own[own[["tx_lv", "lv_total", "lv_2plus"]].notna().all(axis=1)]
        long, short = observed_rates(own_known)
        found |= {"b2_tx_vacance_longue": pd.Series(long), "b2_tx_vacance_courte": pd.Series(short)}
    if "tx_rs" in own:
        found["b2_tx_rs"] = own["tx_rs"]
    return pd.Series({name: one.median() for name, one in found.items()}, dtype=float).dropna()
