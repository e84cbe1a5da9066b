# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet D: from needs to construction objectives by commune, within what each can take.

For each commune, in whole dwellings:
    net = besoin - conversion + ajustement
    objectif = net, once the negative ones are taken from their EPCI, then their analysis territory, and once
        fitted to the totals that are imposed by EPCI (`calage`, which sums to 0 by analysis territory)
    place = min(objectif, capacite) + recu;  what does not fit is handed on (cede) or non_couvert
    place = pl_vacant + pl_usage + pl_renouv + pl_ext, taken in that order
so that, over the study, place + non_couvert - surplus = net exactly. Source: docs/methode.md, volet D.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..common.errors import TableError, list_codes
from ..common.formatting import french_number
from ..common.rounding import half_up, largest_remainder
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions.briques import REMOBILISED
from ..definitions.catalogue import indicators as catalogue
from ..definitions.fields import OBJECTIVE_AMOUNTS
from ..definitions.local import (
    ADJUSTMENT,
    CAP,
    CONVERSIONS,
    DENSITY,
    ENVELOPE,
    LAND,
    NO_CAP,
    POLARITY,
    RENEWAL,
    REUSE,
    STARTS,
    VACANTS,
)
from ..definitions.units import HECTARES
from .fitting import controlled_rounding, fit
from .quality import check_values

LEVELS = (RESTITUTION, ANALYSIS)
_HECTARES = [one.name for one in OBJECTIVE_AMOUNTS if one.unit == HECTARES]


@dataclass(frozen=True)
class Transfer:
    """Dwellings handed on inside one territory of a level ("restitution", "analyse"), from or to a commune.

    manque: what the commune could not take before this level; cede: how much of it others of the territory
    took; recu: how much the commune took of theirs.
    """

    niveau: str
    territoire: str
    code: str
    manque: int
    cede: int
    recu: int


@dataclass(frozen=True)
class Objectives:
    """communes: frame (N, ...) of `OBJECTIVE_AMOUNTS` and `etudie`, indexed by code; transfers: the
    trace of what was redistributed, level by level; notices: what could not be met, and why, in sentences;
    remarks: what went as asked."""

    communes: pd.DataFrame
    transfers: list[Transfer]
    notices: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


def capacity(communes: pd.DataFrame, table: str = "Communes", zan_limits: bool = False) -> np.ndarray:
    """Construction capacity in whole dwellings, (N,); infinite where nothing limits it.

    min(hectares x density + renewal, regulatory cap), from the columns that are there. Without
    any of land, renewal and cap, there is no limit. Fractions of a dwelling are cut off.
    zan_limits: the hectares are no more than the ZAN envelope (`zan_ha`).
    """
    limit = np.full(len(communes), np.inf)
    present = [column for column in (LAND, DENSITY, RENEWAL, CAP, ENVELOPE) if column in communes]
    for column in present:
        check_values(communes[column], catalogue()[column].kind, table)
    if (LAND in present and DENSITY not in present) or (
        DENSITY in present and not {LAND, ENVELOPE} & {*present}
    ):
        lacking = DENSITY if LAND in present else LAND
        raise TableError(
            table,
            f"il manque « {lacking} » ({catalogue()[lacking].label})",
            "Les hectares en extension et leur densité vont ensemble.",
        )
    land = _values(communes, LAND) if LAND in present else None
    if zan_limits:
        if ENVELOPE not in present or DENSITY not in present:
            lacking = ENVELOPE if DENSITY in present else DENSITY
            raise TableError(
                table, f"il manque « {lacking} » ({catalogue()[lacking].label})",
                "L'enveloppe ZAN ne limite l'extension que si elle est donnée, avec la densité.",
            )  # fmt: skip
        envelope = _values(communes, ENVELOPE)
        land = envelope if land is None else np.minimum(land, envelope)
    if land is not None or RENEWAL in present:
        limit = np.zeros(len(communes))
        if land is not None:
            limit = limit + land * _values(communes, DENSITY)
        if RENEWAL in present:
            limit = limit + _values(communes, RENEWAL)
    if CAP in present:
        caps = _values(communes, CAP)
        limit = np.minimum(limit, np.where(caps >= NO_CAP, np.inf, caps))
    return _cut(limit)


def _cut(dwellings: np.ndarray) -> np.ndarray:
    """Whole dwellings: 0.1 x 30 is 3 of them, not 2, the float noise below is not a missing one."""
    return np.floor(dwellings + 1e-9)


def set_objectives(
    needs: pd.DataFrame,
    communes: pd.DataFrame,
    years: int,
    table: str = "Communes",
    totals: pd.Series | None = None,
    zan_limits: bool = False,
) -> Objectives:
    """Objectives of every commune over the period.

    Args:
        needs: `Allocation.communes` (whole `besoin`, terms of `REMOBILISED`, `etudie`), indexed by code.
        communes: same index: `analyse`, `restitution`, and any of `LOCAL_COLUMNS` (a column left
            out counts for nothing: no conversion, no limit, equal polarities). Communes out of the
            study need no local data: they build nothing here, and receive nothing, since their own
            needs are not known.
        years: length of the period, for the yearly rhythm.
        totals: whole dwellings imposed on some restitution territories (their studied part), by code. The
            totals of the analysis territories come first: those that cannot hold beside them are told.
        zan_limits: see `capacity`.

    Raises:
        TableError: missing, negative or fractional local values of a studied commune.
    """
    studied = needs["etudie"].to_numpy(dtype=bool)
    amounts, transfers, notices, remarks = _share_out(
        needs[studied], communes[studied], table, totals, zan_limits
    )
    frame = amounts.reindex(communes.index)
    whole = [column for column in frame if column not in ("capacite", *_HECTARES)]
    frame[whole] = frame[whole].fillna(0.0)
    dwellings = [column for column in frame if column not in _HECTARES]
    frame[dwellings] = frame[dwellings].replace(np.inf, np.nan).astype("Int64")
    rhythm = frame["construire"].to_numpy(dtype=float) / years if years else np.full(len(frame), np.nan)
    frame["rythme"] = np.round(rhythm, 2)
    frame["mec_an"] = communes.get(STARTS, np.nan)
    frame["ecart_ryth"] = _ratio(frame["rythme"], frame["mec_an"])
    frame["etudie"] = studied
    return Objectives(frame, transfers, tuple(notices), tuple(remarks))


def _share_out(
    needs: pd.DataFrame, communes: pd.DataFrame, table: str, totals: pd.Series | None, zan_limits: bool
) -> tuple[pd.DataFrame, list[Transfer], list[str], list[str]]:
    """Amounts of the studied communes, floats (capacity may be infinite), the trace, notices and remarks."""
    codes = communes.index.to_numpy()
    need = needs["besoin"].to_numpy(dtype=float)
    conversions = _whole_column(communes, CONVERSIONS, table)
    adjustment = _whole_column(communes, ADJUSTMENT, table)
    polarity = _optional(communes, POLARITY, 1.0, table)
    terms = [term for term in REMOBILISED if term in needs]
    remobilised = needs[terms].sum(axis=1).to_numpy(dtype=float)
    # Vacant dwellings that the flow has already taken off the need are never counted twice.
    vacants = np.maximum(_cut(_optional(communes, VACANTS, 0.0, table)) - remobilised, 0.0)
    reuse = _cut(_optional(communes, REUSE, 0.0, table))
    limit = capacity(communes, table, zan_limits) + vacants + reuse
    levels = {level: pd.factorize(communes[level]) for level in LEVELS}
    if STARTS in communes:
        check_values(communes[STARTS], catalogue()[STARTS].kind, table)

    net = need - conversions + adjustment
    objective = net
    for groups, _ in levels.values():
        objective = offset_surplus(objective, groups, codes)
    surplus = np.maximum(-objective, 0.0)
    objective = np.maximum(objective, 0.0)
    fitted = objective
    notices: list[str] = []
    remarks: list[str] = []
    if totals is not None:
        fitted, notices, remarks = calibrate(objective, communes, totals)

    placed = np.minimum(fitted, limit)
    left = fitted - placed
    handed, received = np.zeros(len(codes)), np.zeros(len(codes))
    transfers: list[Transfer] = []
    for level, (groups, names) in levels.items():
        given, taken = redistribute(left, limit - placed, polarity, groups, codes)
        transfers += [
            Transfer(level, str(names[groups[i]]), str(codes[i]), int(left[i]), int(given[i]), int(taken[i]))
            for i in np.flatnonzero(given + taken)
        ]
        left, placed = left - given, placed + taken
        handed, received = handed + given, received + taken
    columns = {
        "besoin": need,
        "remobilise": remobilised,
        "conversion": conversions,
        "ajustement": adjustment,
        "net": net,
        "surplus": surplus,
        "calage": fitted - objective,
        "objectif": fitted,
        "capacite": limit,
        "cede": handed,
        "recu": received,
        "place": placed,
        "non_couver": left,
        **_ways(placed, vacants, reuse, communes),
    }
    frame = pd.DataFrame(columns, index=communes.index)
    return frame, transfers, [*notices, *_shortfalls(frame, communes)], remarks


def _ways(
    placed: np.ndarray, vacants: np.ndarray, reuse: np.ndarray, communes: pd.DataFrame
) -> dict[str, np.ndarray]:
    """How the placed dwellings are made, what spares land first: vacant dwellings, changes of use, urban
    renewal, extension; and the land that the extension takes."""
    from_vacants = np.minimum(placed, vacants)
    from_reuse = np.minimum(placed - from_vacants, reuse)
    built = placed - from_vacants - from_reuse
    renewal = np.minimum(built, _cut(_values(communes, RENEWAL))) if RENEWAL in communes else 0.0 * built
    extension = built - renewal
    density = _values(communes, DENSITY) if DENSITY in communes else np.zeros(len(communes))
    land = np.divide(extension, density, out=np.full(len(communes), np.nan), where=density > 0)
    land = np.where(extension == 0, 0.0, land)
    envelope = _values(communes, ENVELOPE) if ENVELOPE in communes else np.full(len(communes), np.nan)
    return {
        "pl_vacant": from_vacants,
        "pl_usage": from_reuse,
        "construire": built,
        "pl_renouv": renewal,
        "pl_ext": extension,
        "ha_conso": land.round(2),
        "zan_ha": envelope,
        "ha_reste": (envelope - land).round(2),
    }


def calibrate(
    objective: np.ndarray, communes: pd.DataFrame, totals: pd.Series
) -> tuple[np.ndarray, list[str], list[str]]:
    """Objectives made to agree with imposed totals by restitution territory, those of the analysis
    territories kept: (N,) whole; what could not be met; how it went where it could.

    The table of parts (analysis x restitution) is fitted (`fitting.fit`) and rounded keeping both totals;
    inside a part the communes keep their proportions.
    """
    notices, remarks = [], []
    unknown = totals.index[~totals.index.isin(communes[RESTITUTION])]
    if len(unknown):
        notices.append(f"Totaux imposés à des territoires hors étude, sans effet : {list_codes(unknown)}.")
    rows, row_names = pd.factorize(communes[ANALYSIS], sort=True)
    columns, column_names = pd.factorize(communes[RESTITUTION], sort=True)
    part = rows * len(column_names) + columns
    shape = (len(row_names), len(column_names))
    seed = np.bincount(part, objective, minlength=shape[0] * shape[1]).reshape(shape)
    sums = seed.sum(axis=1)
    wanted = totals.reindex(column_names).to_numpy(dtype=float)
    made = fit(seed, sums, wanted)
    imposed = np.isfinite(wanted)
    rounded = (
        _rounded_parts(made.values, sums, wanted, ~imposed)
        if made.converged
        else _rounded_rows(made.values, sums)
    )
    reached = rounded.sum(axis=0)
    unmet = imposed & (reached != wanted)
    for name, total, got in zip(column_names[unmet], wanted[unmet], reached[unmet]):
        notices.append(
            f"Total imposé à {name} : {french_number(total)} logements demandés, "
            f"{french_number(got)} compatibles avec les totaux des territoires d'analyse, qui sont "
            "gardés. Revoyez les totaux imposés : leur somme, ou les communes où ils se placent."
        )
    if imposed.any() and not unmet.any():
        remarks.append(
            f"Calage sur {int(imposed.sum())} total(aux) imposé(s) : atteint en {made.rounds} tour(s)."
        )
    spread = largest_remainder(rounded.reshape(-1), objective, part, communes.index.to_numpy())
    return spread.astype(float), notices, remarks


def _rounded_parts(values, rows, columns, free) -> np.ndarray:
    """Parts in whole numbers that keep both totals; the free columns by largest remainder."""
    targets = np.where(free, 0.0, columns)
    left = rows.sum() - targets.sum()
    if free.any() and left > 0:
        targets[free] = largest_remainder(left, values.sum(axis=0)[free])
    return controlled_rounding(values, rows, targets)


def _rounded_rows(values: np.ndarray, rows: np.ndarray) -> np.ndarray:
    """Parts in whole numbers whose rows keep their totals."""
    groups = np.repeat(np.arange(len(rows)), values.shape[1])
    return largest_remainder(rows, values.reshape(-1), groups).reshape(values.shape)


def _shortfalls(frame: pd.DataFrame, communes: pd.DataFrame) -> list[str]:
    """Why some need stays uncovered, by analysis territory."""
    said = []
    for code, rows in frame.groupby(communes[ANALYSIS]):
        left = rows["non_couver"].sum()
        if left:
            said.append(
                f"Territoire {code} : {french_number(left)} logements non couverts. Toute la capacité de ses "
                f"communes ({french_number(rows['capacite'].sum())} logements) est prise : il en manque "
                "autant, en foncier, densité, renouvellement, vacants ou plafond."
            )
    return said


def _ratio(rhythm: pd.Series, starts: pd.Series) -> pd.Series:
    """Rhythm over observed starts; missing where none is observed."""
    return (rhythm / starts.where(starts > 0)).round(3)


def offset_surplus(values: np.ndarray, groups: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Take the negative values of each group from its positive ones, in proportion; sums are kept.

    A group whose sum is negative keeps the rest on its negative rows, in proportion too.
    """
    gains, losses = np.maximum(values, 0.0), np.maximum(-values, 0.0)
    offset = np.minimum(np.bincount(groups, gains), np.bincount(groups, losses))
    return (
        values
        - largest_remainder(offset, gains, groups, codes)
        + largest_remainder(offset, losses, groups, codes)
    )


def redistribute(
    left: np.ndarray, room: np.ndarray, polarity: np.ndarray, groups: np.ndarray, codes: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Place what is left in the room of the same group: (given, taken), each (N,), equal sums.

    Shares follow room x polarity; what exceeds a commune's room is shared again among the others,
    until all is placed or the group is full. Communes of polarity 0 come last. Givers hand on in
    proportion to what they have left when the group cannot take everything.
    """
    room = np.where(np.isinf(room), left.sum(), room)
    count = int(groups.max()) + 1 if len(groups) else 0
    pool = np.minimum(np.bincount(groups, left, minlength=count), np.bincount(groups, room, minlength=count))
    given = largest_remainder(pool, left, groups, codes).astype(float)
    taken = np.zeros(len(left))
    for weight in (polarity, np.ones(len(left))):
        while True:
            weights = (room - taken) * weight
            able = np.bincount(groups, weights, minlength=count) > 0
            to_place = np.where(able, pool, 0.0)
            if not to_place.any():
                break
            share = largest_remainder(to_place, np.where(able[groups], weights, 0.0), groups, codes)
            share = np.minimum(share, room - taken)
            taken += share
            pool = pool - np.bincount(groups, share, minlength=count)
    return given, taken


def aggregate_objectives(objectives: pd.DataFrame, territories: pd.Series, years: int) -> pd.DataFrame:
    """Objectives by territory, of its studied communes: sums; the rhythm and its ratio are those of
    the sums, and the capacity is missing where one commune has no limit."""
    summed = [one.name for one in OBJECTIVE_AMOUNTS if one.is_count and not one.open_ended]
    studied = objectives[objectives["etudie"]]
    groups = studied.groupby(territories[objectives["etudie"]])
    every = pd.Index(sorted(territories.unique()), name=territories.name)
    frame = groups[summed].sum().reindex(every).fillna(0)
    limited = groups["capacite"].count() == groups.size()
    frame["capacite"] = groups["capacite"].sum().where(limited)
    # A sum of hectares of which one is not known is not known.
    frame[_HECTARES] = groups[_HECTARES].agg(lambda values: round(values.sum(skipna=False), 2))
    frame["rythme"] = (frame["construire"].astype(float) / years).round(2) if years else np.nan
    frame["mec_an"] = groups["mec_an"].sum(min_count=1)
    frame["ecart_ryth"] = _ratio(frame["rythme"], frame["mec_an"])
    return frame[[one.name for one in OBJECTIVE_AMOUNTS]]


def _values(communes: pd.DataFrame, column: str) -> np.ndarray:
    return communes[column].to_numpy(dtype=float)


def _optional(communes: pd.DataFrame, column: str, default: float, table: str) -> np.ndarray:
    if column not in communes:
        return np.full(len(communes), default)
    check_values(communes[column], catalogue()[column].kind, table)
    return _values(communes, column)


def _whole_column(communes: pd.DataFrame, column: str, table: str) -> np.ndarray:
    values = _optional(communes, column, 0.0, table)
    fractional = communes.index[values != half_up(values)]
    if len(fractional):
        raise TableError(table, "nombre de logements non entier", "Arrondissez.", column, fractional)
    return values
