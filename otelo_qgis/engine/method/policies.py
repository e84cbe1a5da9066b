# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet D, once objectives are placed: SRU catch-up, segments, rhythm by year and by PLH.

Everything is shared in whole dwellings, so that segments and years sum to what is to be built. Sources:
docs/methode.md, volet D; code de la construction et de l'habitation, art. L. 302-5 and L. 302-8 (loi 3DS).
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd

from ..common.errors import TableError
from ..common.rounding import REMAINDER_DECIMALS, half_up, largest_remainder
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions import fields, law
from ..definitions.local import HOMES, SEGMENTS, SRU_RATE, SRU_STOCK, STARTS
from .fitting import controlled_rounding
from .objectives import Objectives
from .quality import check_values

SOCIAL = ("n_plai", "n_plus", "n_pls")
_SUMMED = [one.name for one in (*fields.SRU, fields.SRU_GAP, *fields.SEGMENTS) if one.is_count]


def with_policies(
    objectives: Objectives,
    communes: pd.DataFrame,
    years: int,
    sru_share: float | None = None,
    by_restitution: pd.DataFrame | None = None,
    table: str = "Communes",
) -> Objectives:
    """Objectives with the columns of SRU and segments that the communes allow (see `sru`, `segments`)."""
    frame = objectives.communes
    studied = communes[frame["etudie"]]
    built = frame.loc[frame["etudie"], "construire"].astype("int64")
    added = [sru(built, studied, years, sru_share, table), segments(built, studied, by_restitution, table)]
    for part in added:
        if part is not None:
            whole = [column for column in part if column != "sru_part"]
            frame = frame.join(part)
            frame[whole] = frame[whole].fillna(0).astype("int64")
    if all(part is not None for part in added):
        frame[fields.SRU_GAP.name] = frame[list(SOCIAL)].sum(axis=1) - frame["sru_rattr"]
    return replace(objectives, communes=frame)


def aggregate_policies(frame: pd.DataFrame, territories: pd.Series) -> pd.DataFrame:
    """SRU and segments by territory: sums, and the share of the sums."""
    summed = [c for c in _SUMMED if c in frame]
    sums = frame.groupby(territories)[[*summed, "construire"]].sum()
    if "sru_rattr" in sums:
        built = sums["construire"].astype(float)
        sums["sru_part"] = (sums["sru_rattr"] / built.where(built > 0)).round(3)
    return sums.drop(columns="construire")


def sru(
    built: pd.Series, communes: pd.DataFrame, years: int, share: float | None = None, table: str = "Communes"
) -> pd.DataFrame | None:
    """SRU catch-up of each commune: frame (N, 3) of `fields.SRU`; None without `sru_taux`.

    Args:
        built: dwellings to build over the period, by commune.
        communes: same index, with `sru_taux` (%; 0: no obligation), `sru_lls` and `res_princ`.
        years: length of the period, in periods of three years, the last one pro rata.
        share: percentage of the deficit to make up in three years; the legal rule when None.

    The obligation is that of the principal residences of the base year; those that the objective adds would
    raise it.
    """
    if SRU_RATE not in communes:
        return None
    needed = (SRU_RATE, SRU_STOCK, HOMES)
    lacking = [name for name in needed if name not in communes]
    if lacking:
        raise TableError(
            table, f"champs absents : {', '.join(lacking)}",
            f"Le rattrapage SRU demande {', '.join(needed)}.",
        )  # fmt: skip
    # Without an obligation, the social dwellings of a commune are not asked for.
    stocks = communes[SRU_STOCK].where(communes[SRU_RATE] != 0, 0.0)
    communes = communes.assign(**{SRU_STOCK: stocks})
    for name in needed:
        check_values(communes[name], "volume", table)
    rate, stock, homes = (communes[name].to_numpy(dtype=float) for name in needed)
    missing, part = sru_deficit(rate, stock, homes)
    part = part if share is None else np.full(len(homes), share / 100)
    left = missing.copy()
    period = int(law.value("sru_periode"))
    for start in range(0, years, period):
        left = left - left * part * min(period, years - start) / period
    due = half_up(missing - left)
    amount = built.to_numpy(dtype=float)
    ratio = np.divide(due, amount, out=np.full(len(due), np.nan), where=amount > 0).round(3)
    frame = pd.DataFrame({"sru_manque": missing, "sru_rattr": due, "sru_part": ratio}, index=communes.index)
    return frame.astype({"sru_manque": "int64", "sru_rattr": "int64"})


def sru_deficit(rate: np.ndarray, stock: np.ndarray, homes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Social dwellings that lack, whole, and the part of them (0..1) that the law wants made up in three
    years. rate: obligation (%); stock, homes: social dwellings and principal residences."""
    missing = np.maximum(half_up(homes * rate / 100) - stock, 0.0)
    points = rate - np.divide(100 * stock, homes, out=np.zeros(len(homes)), where=homes > 0)
    return missing, _legal_share(points)


def _legal_share(points: np.ndarray) -> np.ndarray:
    """Share of the deficit that the law wants made up in three years, by the points that lack."""
    low, high = law.value("sru_seuil_bas"), law.value("sru_seuil_haut")
    shares = [law.value(name) / 100 for name in ("sru_part_atteinte", "sru_part_proche")]
    return np.select([points < low, points < high], shares, law.value("sru_part") / 100)


def segments(
    built: pd.Series, communes: pd.DataFrame, by_restitution: pd.DataFrame | None = None,
    table: str = "Communes",
) -> pd.DataFrame | None:  # fmt: skip
    """Dwellings to build in each segment, whole: frame (N, 6) of `fields.SEGMENTS`; None without shares.

    Args:
        built: whole dwellings to build, by commune.
        communes: same index; shares (`SEGMENTS`, percentages that sum to 100) where a commune has its own,
            missing where it has not; `restitution`.
        by_restitution: shares of restitution territories, by code, for the communes without their own. Their
            communes then sum to the territory's own segments exactly, as each commune to what it builds.

    Raises:
        TableError: shares that do not sum to 100, or a commune that builds and has no share.
    """
    names = list(SEGMENTS)
    own = communes.reindex(columns=names).astype(float)
    if own.isna().all(axis=None) and by_restitution is None:
        return None
    given = own.notna().any(axis=1)
    _check_shares(own[given].fillna(0.0), table)
    found = pd.DataFrame(0, index=communes.index, columns=list(SEGMENTS.values()), dtype="int64")
    if given.any():
        count, shares = int(given.sum()), own[given].fillna(0.0).to_numpy()
        found[given] = largest_remainder(
            built[given].to_numpy(), shares.reshape(-1), np.repeat(np.arange(count), len(names))
        ).reshape(count, len(names))
    without = communes.index[~given & (built > 0)]
    if by_restitution is not None:
        _check_shares(by_restitution, table)
        rest = communes.loc[without]
        for code, rows in rest.groupby(RESTITUTION):
            if code in by_restitution.index:
                wanted = by_restitution.loc[code, names].to_numpy(dtype=float) / 100
                amounts = built[rows.index].to_numpy(dtype=float)
                found.loc[rows.index] = controlled_rounding(np.outer(amounts, wanted), amounts)
        without = rest.index[~rest[RESTITUTION].isin(by_restitution.index)]
    if len(without):
        raise TableError(
            table, "communes qui construisent, sans part de segment",
            "Donnez leurs parts (seg_plai… seg_libre, qui somment à 100), ou celles de leur EPCI.",
            codes=without,
        )  # fmt: skip
    return found


def _check_shares(shares: pd.DataFrame, table: str) -> None:
    names = list(SEGMENTS)
    for name in names:
        check_values(shares[name], "volume", table)
    wrong = shares.index[(shares[names].sum(axis=1) - 100).abs() > 1e-6]
    if len(wrong):
        raise TableError(table, "parts de segments qui ne somment pas à 100", "Corrigez-les.", codes=wrong)


def phasing(
    built: pd.Series, communes: pd.DataFrame, base: int, projection: int, need: pd.DataFrame | None = None
) -> pd.DataFrame:
    """Dwellings to build each year, whole: frame (N, Y), columns base + 1..projection.

    A commune is within one dwelling of its share each year. What one rounds in a year the next ones of its
    restitution territory make up for, so that their sum keeps the rhythm too.

    need: yearly needs by analysis territory, columns the years before (the need of a year is met in the
    next); the same every year when left out, and where a territory has no need in any.
    """
    years = range(base + 1, projection + 1)
    weights = np.ones((len(communes), len(years)))
    if need is not None:
        known = need.reindex(index=communes[ANALYSIS], columns=[year - 1 for year in years])
        profile = known.fillna(0.0).to_numpy(dtype=float)
        weights = np.where(profile.sum(axis=1, keepdims=True) > 0, profile, weights)
    quotas = weights / weights.sum(axis=1, keepdims=True) * built.to_numpy(dtype=float)[:, None]
    shared = np.floor(quotas + 1e-9)
    left = built.to_numpy(dtype=float) - shared.sum(axis=1)
    carried: dict[str, np.ndarray] = {}
    for row in np.argsort(communes.index.to_numpy(), kind="stable"):
        code = communes[RESTITUTION].iat[row]
        late = carried.get(code, 0.0) + quotas[row] - shared[row]
        # The years that are the most behind, the first of those that are as much.
        chosen = np.lexsort((np.arange(len(years)), -np.round(late, REMAINDER_DECIMALS)))[: int(left[row])]
        shared[row, chosen] += 1
        late[chosen] -= 1
        carried[code] = late
    return pd.DataFrame(shared.astype("int64"), index=communes.index, columns=list(years))


def plh_periods(base: int, projection: int, start: int | None, length: int) -> list[tuple[int, int]]:
    """First and last year of each PLH of the years base + 1..projection; the years before the first PLH make
    a period of their own."""
    first = base + 1
    start = first if start is None else start
    bounds = [year for year in range(start, projection + 1, length) if year > first]
    starts = [first, *bounds]
    return [(year, end - 1) for year, end in zip(starts, [*starts[1:], projection + 1])]


def by_plh(yearly: pd.DataFrame, periods: list[tuple[int, int]], starts: pd.Series | None) -> pd.DataFrame:
    """Dwellings of each territory by PLH: code, periode, debut, fin, construire, par_an, mec_an, ecart_ryth.

    yearly: `phasing`, or its sums by territory; starts: observed starts per year, by the same codes.
    """
    parts = []
    for number, (first, last) in enumerate(periods, 1):
        amount = yearly.loc[:, first:last].sum(axis=1)
        part = pd.DataFrame({"code": yearly.index, "periode": number, "debut": first, "fin": last})
        part["construire"] = amount.to_numpy()
        part["par_an"] = (amount / (last - first + 1)).round(2).to_numpy()
        if starts is not None:
            observed = starts.reindex(yearly.index)
            part[STARTS] = observed.to_numpy()
            part["ecart_ryth"] = (part["par_an"] / part[STARTS].where(part[STARTS] > 0)).round(3)
        parts.append(part)
    return pd.concat(parts, ignore_index=True)
