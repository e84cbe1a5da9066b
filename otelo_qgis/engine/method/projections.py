# SPDX-License-Identifier: GPL-2.0-or-later
"""Yearly households of small territories: their own series, those of a larger territory shared out, or a
plain local projection; each row says by which.

Sources: docs/methode.md, volet C (dynamic shares, own projections kept); INSEE for the size of households.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..common.errors import TableError, list_codes
from ..common.formatting import french_number
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions import law
from ..definitions.catalogue import MOST
from ..definitions.catalogue import indicators as catalogue
from ..definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES
from .allocation import DYNAMIC_COLUMNS, OwnGrowth, yearly_shares
from .households import Households
from .quality import check_values

PARENT, METHOD = "parent", "methode"
OWN, SHARED, TREND, SIZE = "propre", "répartie", "tendance", "population et taille"
METHODS = {
    OWN: "Série propre du territoire, gardée telle quelle",
    SHARED: "Série du territoire plus grand, répartie selon la part des ménages et sa tendance",
    TREND: "Prolongation en droite de la tendance des ménages sur sept ans : hypothèse, faute de projection",
    SIZE: "Population projetée divisée par la taille des ménages : hypothèse, faute de projection de ménages",
}
# Change of the persons per household each year, in %.
SIZE_CHANGE = law.value("taille_menages_evolution")


@dataclass(frozen=True)
class Projection:
    """table: code, annee, one column per series (`menages` for one's own), methode; missing: territories that
    nothing allows to project."""

    table: pd.DataFrame
    missing: list[str]


def share_out(
    parents: Households,
    territories: pd.DataFrame,
    base: int,
    recalibrate: bool = False,
    table: str = "Territoires",
) -> pd.DataFrame:
    """Series of larger territories shared between those that they hold, year by year.

    Args:
        parents: series that cover the base year; every series is shared.
        territories: indexed by code: `parent`, `menages` (base year) and, where the trend of their shares is
            to be followed, `menages_p` (seven years before).
        recalibrate: scale each parent so that in the base year it is the sum of its territories' households
            (the latest census), rather than its own figure.

    Returns: long table code, annee, series. The territories of a parent sum to it every year.

    Raises:
        TableError: a parent that has households and territories without any: nothing says who has them.
    """
    inside = territories[territories[PARENT].isin(parents.codes)]
    groups = parents.codes.get_indexer(inside[PARENT])
    last = int(parents.years[-1])
    now = inside["menages"].to_numpy(dtype=float)
    before = inside["menages_p"].to_numpy(dtype=float) if "menages_p" in inside else now
    shares = yearly_shares(now, before, groups, base, last)
    place = int(np.flatnonzero(parents.years == base)[0])
    series = {}
    census = np.bincount(groups, now, minlength=len(parents.codes))
    inhabited = sum(values[:, place:].sum(axis=1) for values in parents.series.values()) > 0
    empty = parents.codes[inhabited & (census == 0)].intersection(inside[PARENT])
    if len(empty):
        raise TableError(
            table,
            f"tous les ménages sont à 0 dans {list_codes(empty)}, qui en a d'après « {parents.table} »",
            "Complétez-les : ils disent la part de chaque territoire dans le plus grand.",
            "menages",
            inside.index[inside[PARENT].isin(empty)],
        )
    for name, values in parents.series.items():
        start = values[:, place]
        nowhere = parents.codes[(start <= 0) & (census > 0)]
        if recalibrate and len(nowhere):
            raise TableError(
                parents.table, f"aucun ménage en {base} : rien à recaler sur le recensement",
                "Corrigez cette série, ou ne recalez pas.", name, nowhere,
            )  # fmt: skip
        scale = np.divide(census, start, out=np.ones(len(start)), where=start > 0) if recalibrate else 1.0
        amounts = (values[:, place:].T * scale).T
        series[name] = shares * amounts[groups]
    return Households(inside.index, np.arange(base, last + 1), series).to_long()


def trend(territories: pd.DataFrame, base: int, last: int) -> pd.DataFrame:
    """Households prolonged in a straight line from the last seven years, at least 0: long table."""
    now, before = (territories[column].to_numpy(dtype=float)[:, None] for column in DYNAMIC_COLUMNS)
    years = np.arange(base, last + 1)
    values = np.maximum(now + (now - before) / law.value("cle_dynamique_recul") * (years - base), 0.0)
    return _long(territories.index, years, values)


def from_population(
    population: pd.DataFrame, territories: pd.DataFrame, base: int, change: float = SIZE_CHANGE
) -> pd.DataFrame:
    """Households as population over household size, that size moving by `change` % a year from that of the
    base year (population over `menages`). population: wide, (N, years from base)."""
    start = population[base].to_numpy(dtype=float)
    size = start / territories["menages"].to_numpy(dtype=float)
    years = population.columns.to_numpy()
    sizes = size[:, None] * (1 + change / 100) ** (years - base)
    return _long(territories.index, years, population.to_numpy(dtype=float) / sizes)


def _long(codes: pd.Index, years: np.ndarray, values: np.ndarray) -> pd.DataFrame:
    return Households(codes, years, {OWN_SERIES: values}).to_long()


def project_households(
    territories: pd.DataFrame,
    base: int,
    last: int,
    parents: Households | None = None,
    own: pd.DataFrame | None = None,
    population: pd.DataFrame | None = None,
    change: float = SIZE_CHANGE,
    recalibrate: bool = False,
    table: str = "Territoires",
) -> Projection:
    """Households of every territory, by the first of the `METHODS` that its data allow.

    Args:
        territories: indexed by code, columns among parent, menages, menages_p.
        own: long table code, annee, menages of those that have their own series.
        population: long table code, annee, population.
        change, recalibrate: see `from_population` and `share_out`.

    Raises:
        TableError: missing or negative values of a territory that needs them.
    """
    parts, left = [], territories
    years = range(base, last + 1)
    for series, column in ((own, OWN_SERIES), (population, "population")):
        if series is not None:
            _refuse_impossible(series, column, table)
    if own is not None:
        wide = own.pivot(index="code", columns="annee", values=OWN_SERIES).reindex(columns=years)
        kept = left.index[left.index.isin(wide.index[wide.notna().all(axis=1)])]
        parts.append(_long(kept, np.array(years), wide.loc[kept].to_numpy()).assign(**{METHOD: OWN}))
        left = left.drop(index=kept)
    if parents is not None and PARENT in left:
        inside = left[left[PARENT].isin(parents.codes)]
        # Shares are those of all the territories of a parent, with their own series or not.
        everyone = territories[territories[PARENT].isin(inside[PARENT])]
        _check(everyone, [c for c in DYNAMIC_COLUMNS if c in everyone or c == "menages"], table)
        shared = share_out(parents, everyone, base, recalibrate, table)
        shared = shared[shared["code"].isin(inside.index) & (shared["annee"] <= last)]
        parts.append(shared.assign(**{METHOD: SHARED}))
        left = left.drop(index=inside.index)
    if population is not None and "menages" in left:
        wide = population.pivot(index="code", columns="annee", values="population").reindex(columns=years)
        able = left[left.index.isin(wide.index[(wide > 0).all(axis=1)]) & (left["menages"] > 0)]
        made = from_population(wide.loc[able.index], able, base, change)
        parts.append(made.assign(**{METHOD: SIZE}))
        left = left.drop(index=able.index)
    if all(column in left for column in DYNAMIC_COLUMNS):
        able = left[left[list(DYNAMIC_COLUMNS)].notna().all(axis=1)]
        parts.append(trend(able, base, last).assign(**{METHOD: TREND}))
        left = left.drop(index=able.index)
    made = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=["code", "annee", METHOD])
    return Projection(_one_series(made), list(left.index))


def _one_series(table: pd.DataFrame) -> pd.DataFrame:
    """Where some rows have scenarios and others one series of their own, that series serves every "
    "scenario."""
    scenarios = [name for name in DEMOGRAPHIC_SCENARIOS if name in table]
    if not scenarios or OWN_SERIES not in table:
        return table
    own = table[OWN_SERIES]
    filled = {name: table[name].where(own.isna(), own) for name in scenarios}
    return table.drop(columns=OWN_SERIES).assign(**filled)


def _refuse_impossible(long: pd.DataFrame, column: str, table: str) -> None:
    """Refuse the values of a long table that no count can be; a year may lack."""
    wrong = (long[column] < 0) | (long[column] > MOST)
    if wrong.any():
        raise TableError(
            table, f"valeur négative ou au-delà de {french_number(MOST)}", "Corrigez-la.", column,
            long.loc[wrong, "code"].unique(),
        )  # fmt: skip


def _check(territories: pd.DataFrame, columns: list[str], table: str) -> None:
    for column in columns:
        if column not in territories:
            raise TableError(
                table, f"il manque « {column} » ({catalogue()[column].label})",
                "Il dit la part de chaque territoire dans le plus grand.",
            )  # fmt: skip
        check_values(territories[column], catalogue()[column].kind, table)


def own_growth(
    own: pd.DataFrame, communes: pd.DataFrame, ends: pd.Series, base: int, table: str = "Projections propres"
) -> tuple[OwnGrowth, list[str]]:
    """Growth that communes and restitution territories project themselves, for volet C.

    Args:
        own: long table code, annee, menages; codes of communes, or of restitution territories.
        communes: indexed by code: analyse, restitution and, for territories that straddle, menages.
        ends: last year of the demographic need of each analysis territory (the peak, at most the projection).
        base: base year.

    Returns: the growth, and the codes that are neither a studied commune nor a restitution territory.

    Raises:
        TableError: a year of the period that a series lacks.
    """
    wide = own.pivot(index="code", columns="annee", values=OWN_SERIES)
    studied = communes[communes[ANALYSIS].isin(ends.index)]
    single = {
        code: _growth(wide, code, base, ends[zone], table)
        for code, zone in studied[ANALYSIS].items()
        if code in wide.index
    }
    parts = {}
    weights = communes.get("menages", pd.Series(1.0, index=communes.index))
    # Without any household, the communes of a restitution territory count for one each.
    whole = weights.groupby(communes[RESTITUTION]).transform("sum")
    weights = weights.where(whole > 0, 1.0)
    whole = weights.groupby(communes[RESTITUTION]).sum()
    for (zone, code), rows in studied.groupby([ANALYSIS, RESTITUTION]):
        if code in wide.index:
            share = weights[rows.index].sum() / whole[code]
            parts[(zone, code)] = share * _growth(wide, code, base, ends[zone], table)
    known = set(studied.index) | set(studied[RESTITUTION])
    unknown = [code for code in wide.index if code not in known]
    return OwnGrowth(pd.Series(single, dtype=float), pd.Series(parts, dtype=float)), unknown


def _growth(wide: pd.DataFrame, code: str, base: int, end: int, table: str) -> float:
    for year in (base, end):
        if year not in wide or wide.at[code, year] != wide.at[code, year]:
            raise TableError(table, f"pas de ménages en {year}", "Complétez la série.", OWN_SERIES, [code])
    return float(wide.at[code, end] - wide.at[code, base])
