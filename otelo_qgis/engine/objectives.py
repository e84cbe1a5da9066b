"""Volet D: from needs to construction objectives by commune, within what each can take.

For each commune, in whole dwellings:
    net = besoin - conversion + ajustement
    objectif = net, once the negative ones are taken from their EPCI, then their analysis territory
    place = min(objectif, capacite) + recu;  what does not fit is handed on (cede) or non_couvert
so that, over the study, place + non_couvert - surplus = net exactly. Source: METHOD.md, volet D.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .catalogue import indicators as catalogue
from .errors import TableError
from .quality import check_values
from .rounding import half_up, largest_remainder
from .territories import ANALYSIS, RESTITUTION

LAND, DENSITY, RENEWAL, CAP = "cap_ha", "cap_dens", "cap_renouv", "cap_max"
CONVERSIONS, ADJUSTMENT, POLARITY, STARTS = "conversion", "ajustement", "polarite", "mec_an"
LOCAL_COLUMNS = (LAND, DENSITY, RENEWAL, CAP, CONVERSIONS, ADJUSTMENT, POLARITY, STARTS)
OBJECTIVE_COLUMNS = {
    "besoin": "Besoin de la période (logements)",
    "remobilise": "dont vacants remobilisés, déjà déduits du besoin",
    "conversion": "Conversions et restructurations décidées",
    "ajustement": "Ajustement de politique locale",
    "net": "Objectif avant capacité",
    "surplus": "Excédent sans emploi dans le territoire d'analyse",
    "objectif": "Objectif après compensation des communes en excédent",
    "capacite": "Capacité de construction (vide : sans limite, ou hors étude)",
    "cede": "Cédé à d'autres communes",
    "recu": "Reçu d'autres communes",
    "place": "Objectif placé",
    "non_couver": "Besoin non couvert",
    "rythme": "Rythme (logements par an)",
    "mec_an": "Logements commencés par an (observé)",
    "ecart_ryth": "Rythme rapporté à l'observé",
}


@dataclass(frozen=True)
class Transfer:
    """Dwellings handed on at one level ("restitution", "analyse"), from or to a commune."""

    niveau: str
    code: str
    cede: int
    recu: int


@dataclass(frozen=True)
class Objectives:
    """communes: frame (N, 16) of `OBJECTIVE_COLUMNS` and `etudie`, indexed by code; transfers: the
    trace of what was redistributed, level by level."""

    communes: pd.DataFrame
    transfers: list[Transfer]


def capacity(communes: pd.DataFrame, table: str = "Communes") -> np.ndarray:
    """Construction capacity in whole dwellings, (N,); infinite where nothing limits it.

    min(hectares x density + renewal, regulatory cap), from the columns that are there. Without
    any of land, renewal and cap, there is no limit. Fractions of a dwelling are cut off.
    """
    limit = np.full(len(communes), np.inf)
    present = [column for column in (LAND, DENSITY, RENEWAL, CAP) if column in communes]
    for column in present:
        check_values(communes[column], catalogue()[column].kind, table)
    if (LAND in present) != (DENSITY in present):
        lacking = DENSITY if LAND in present else LAND
        raise TableError(
            table,
            f"il manque « {lacking} » ({catalogue()[lacking].label})",
            "Les hectares en extension et leur densité vont ensemble.",
        )
    if LAND in present or RENEWAL in present:
        limit = np.zeros(len(communes))
        if LAND in present:
            limit = limit + _values(communes, LAND) * _values(communes, DENSITY)
        if RENEWAL in present:
            limit = limit + _values(communes, RENEWAL)
    if CAP in present:
        limit = np.minimum(limit, _values(communes, CAP))
    # 0.1 x 30 is 3 dwellings, not 2: the float noise below is not a missing dwelling.
    return np.floor(limit + 1e-9)


def set_objectives(
    needs: pd.DataFrame, communes: pd.DataFrame, years: int, table: str = "Communes"
) -> Objectives:
    """Objectives of every commune over the period.

    Args:
        needs: `Allocation.communes` (whole `besoin`, terms `t_g` and `t_j`, `etudie`), indexed by code.
        communes: same index: `analyse`, `restitution`, and any of `LOCAL_COLUMNS` (a column left
            out counts for nothing: no conversion, no limit, equal polarities). Communes out of the
            study need no local data: they build nothing here, and receive nothing, since their own
            needs are not known.
        years: length of the period, for the yearly rhythm.

    Raises:
        TableError: missing, negative or fractional local values of a studied commune.
    """
    studied = needs["etudie"].to_numpy(dtype=bool)
    amounts, transfers = _share_out(needs[studied], communes[studied], table)
    frame = amounts.reindex(communes.index)
    whole = [column for column in frame if column != "capacite"]
    frame[whole] = frame[whole].fillna(0.0)
    frame = frame.replace(np.inf, np.nan).astype("Int64")
    rhythm = frame["place"].to_numpy(dtype=float) / years if years else np.full(len(frame), np.nan)
    frame["rythme"] = np.round(rhythm, 2)
    frame["mec_an"] = communes.get(STARTS, np.nan)
    frame["ecart_ryth"] = _ratio(frame["rythme"], frame["mec_an"])
    frame["etudie"] = studied
    return Objectives(frame, transfers)


def _share_out(
    needs: pd.DataFrame, communes: pd.DataFrame, table: str
) -> tuple[pd.DataFrame, list[Transfer]]:
    """Amounts of the studied communes, floats (capacity may be infinite), and the trace."""
    codes = communes.index.to_numpy()
    need = needs["besoin"].to_numpy(dtype=float)
    conversions = _whole_column(communes, CONVERSIONS, table)
    adjustment = _whole_column(communes, ADJUSTMENT, table)
    polarity = _optional(communes, POLARITY, 1.0, table)
    limit = capacity(communes, table)
    levels = {level: pd.factorize(communes[level])[0] for level in (RESTITUTION, ANALYSIS)}
    if STARTS in communes:
        check_values(communes[STARTS], catalogue()[STARTS].kind, table)

    net = need - conversions + adjustment
    objective = net
    for groups in levels.values():
        objective = offset_surplus(objective, groups, codes)
    surplus = np.maximum(-objective, 0.0)
    objective = np.maximum(objective, 0.0)

    placed = np.minimum(objective, limit)
    left = objective - placed
    handed, received = np.zeros(len(codes)), np.zeros(len(codes))
    transfers: list[Transfer] = []
    for level, groups in levels.items():
        given, taken = redistribute(left, limit - placed, polarity, groups, codes)
        left, placed = left - given, placed + taken
        handed, received = handed + given, received + taken
        transfers += [
            Transfer(level, str(codes[i]), int(given[i]), int(taken[i]))
            for i in np.flatnonzero(given + taken)
        ]
    columns = {
        "besoin": need,
        "remobilise": (needs["t_g"] + needs["t_j"]).to_numpy(dtype=float),
        "conversion": conversions,
        "ajustement": adjustment,
        "net": net,
        "surplus": surplus,
        "objectif": objective,
        "capacite": limit,
        "cede": handed,
        "recu": received,
        "place": placed,
        "non_couver": left,
    }
    return pd.DataFrame(columns, index=communes.index), transfers


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
    summed = [c for c in OBJECTIVE_COLUMNS if c not in ("rythme", "mec_an", "ecart_ryth", "capacite")]
    studied = objectives[objectives["etudie"]]
    groups = studied.groupby(territories[objectives["etudie"]])
    every = pd.Index(sorted(territories.unique()), name=territories.name)
    frame = groups[summed].sum().reindex(every).fillna(0)
    limited = groups["capacite"].count() == groups.size()
    frame["capacite"] = groups["capacite"].sum().where(limited)
    frame["rythme"] = (frame["place"].astype(float) / years).round(2) if years else np.nan
    frame["mec_an"] = groups["mec_an"].sum(min_count=1)
    frame["ecart_ryth"] = _ratio(frame["rythme"], frame["mec_an"])
    return frame[list(OBJECTIVE_COLUMNS)]


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
