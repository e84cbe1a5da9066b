# SPDX-License-Identifier: GPL-2.0-or-later
"""Operations that a territory knows of (dwellings, year, probability), and which of them are under
construction already: those are in the starts, and never counted twice.

An operation is that of a permit by the number of the permit or by a parcel of the same commune; near one
(within a distance), it is doubtful: not counted, and listed for a person to settle. A permit whose works have
not begun is in no starts: its operation counts. Source: docs/suivi.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
import pandas as pd

COUNTED, BUILT, DOUBTFUL = "comptée", "déjà commencée", "douteuse"
PAST, LATER, OUTSIDE = "échue", "après la période", "hors de l’étude"
FATES = {
    COUNTED: "dans les logements attendus d’opérations",
    BUILT: "son permis, ou sa parcelle, est celui d’un chantier ouvert : elle est dans le réalisé",
    DOUBTFUL: "un chantier ouvert est tout près : à trancher, elle n’est pas comptée",
    PAST: "son année est déjà connue : elle est dans le réalisé, ou n’a pas commencé",
    LATER: "elle finit après la période suivie",
    OUTSIDE: "elle n’est dans aucune commune suivie",
}
BY_PERMIT, BY_PARCEL, BY_DISTANCE = "permis", "parcelle", "distance"
# Operations compared at once with every permit, so that the distances fit in memory.
AT_ONCE = 500
_KIND_OF_PERMIT = re.compile(r"^(?:PC|PA|DP|PD|CU)(?=\d)")
_PARCEL = re.compile(r"([A-Z]{1,2})0*(\d{1,4})")


def permit_number(text: object) -> str:
    """A permit number as it is compared: "PC 095 018 22 B0012" is "09501822B0012"; "" for none."""
    plain = re.sub(r"[^0-9A-Z]", "", str(text).upper()) if text is not None and text == text else ""
    return _KIND_OF_PERMIT.sub("", plain)


def parcels(text: object) -> set[str]:
    """The parcels of a text, section and number: "AB 12, 0C0003" -> {"AB12", "C3"}."""
    if text is None or text != text:
        return set()
    parts = re.split(r"[,;/|+]", str(text).upper())
    found = (_PARCEL.search(re.sub(r"[^0-9A-Z]", "", part)) for part in parts)
    return {f"{one.group(1)}{one.group(2)}" for one in found if one}


def joined(operations: pd.DataFrame, permits: pd.DataFrame, distance: float) -> pd.DataFrame:
    """The works under way that each operation is, or may be.

    Args:
        operations, permits: `code` (commune), `permis`, `parcelle` (texts, "" or missing for none), `x`, `y`
            (metres, NaN where there is no point); permits: those whose works have begun.
        distance: in metres, within which works of the same commune make an operation doubtful.

    Returns:
        By operation: `lien` (BY_PERMIT, BY_PARCEL, BY_DISTANCE, or "") and `permis` (number, as given).
    """
    given = permits["permis"].fillna("").astype(str)
    by_number = dict(zip(given.map(permit_number), given))
    by_number.pop("", None)
    by_parcel = {
        (code, parcel): number
        for code, text, number in zip(permits["code"], permits["parcelle"], given)
        for parcel in parcels(text)
    }
    near = _nearest(operations, permits, distance)
    rows = []
    for place, (code, number, text) in enumerate(
        zip(operations["code"], operations["permis"].map(permit_number), operations["parcelle"])
    ):
        parcel = next((one for one in sorted(parcels(text)) if (code, one) in by_parcel), None)
        if number and number in by_number:
            rows.append((BY_PERMIT, by_number[number]))
        elif parcel:
            rows.append((BY_PARCEL, by_parcel[code, parcel]))
        elif near[place] >= 0:
            rows.append((BY_DISTANCE, given.iloc[near[place]]))
        else:
            rows.append(("", ""))
    return pd.DataFrame(rows, columns=["lien", "permis"], index=operations.index)


def _nearest(operations: pd.DataFrame, permits: pd.DataFrame, distance: float) -> np.ndarray:
    """Row of the nearest permit of the same commune within the distance, -1 for none."""
    found = np.full(len(operations), -1)
    places = permits[["x", "y"]].to_numpy(dtype=float)
    if not len(places):
        return found
    codes = permits["code"].to_numpy()
    for start in range(0, len(operations), AT_ONCE):
        part = operations.iloc[start : start + AT_ONCE]
        gap = part[["x", "y"]].to_numpy(dtype=float)[:, None, :] - places[None, :, :]
        metres = np.sqrt((gap**2).sum(axis=2))
        apart = np.isnan(metres) | (part["code"].to_numpy()[:, None] != codes[None, :])
        metres = np.where(apart, np.inf, metres)
        best = metres.argmin(axis=1)
        close = metres[np.arange(len(part)), best] <= distance
        found[start : start + AT_ONCE] = np.where(close, best, -1)
    return found


def fates(
    operations: pd.DataFrame, links: pd.DataFrame, communes: Iterable[str], last: int, end: int
) -> pd.Series:
    """What becomes of each operation (`FATES`). operations: `code`, `annee`; links: as `joined`; last: the
    last year that is known; end: the last year of the period."""
    years = operations["annee"]
    found = np.select(
        [
            ~operations["code"].isin(set(communes)),
            links["lien"].isin((BY_PERMIT, BY_PARCEL)),
            links["lien"] == BY_DISTANCE,
            years <= last,
            years > end,
        ],
        [OUTSIDE, BUILT, DOUBTFUL, PAST, LATER],
        COUNTED,
    )
    return pd.Series(found, index=operations.index)


def expected_dwellings(operations: pd.DataFrame, communes: pd.Index) -> pd.DataFrame:
    """By commune, of the operations that count (`sort`): `ops_log` dwellings, and `ops_esp` of them weighted
    by their probability (`probable`, %)."""
    kept = operations[operations["sort"] == COUNTED]
    weighted = kept["logements"] * kept["probable"] / 100
    amounts = pd.DataFrame({"ops_log": kept["logements"], "ops_esp": weighted}).astype(float)
    sums = amounts.groupby(kept["code"]).sum()
    found = sums.reindex(communes).fillna(0.0)
    return found.assign(ops_log=found["ops_log"].astype("int64"), ops_esp=found["ops_esp"].round(1))
