# SPDX-License-Identifier: GPL-2.0-or-later
"""The SRU triennial balance: what the law asks in three years, what was done, what a study plans.

For each commune, in whole social dwellings:
    sru_manque = obligation × principal residences - social dwellings, at the start of the period
    obj_tri = sru_manque × part_tri, the part that the law wants made up in three years
    real_tri + reste_tri = obj_tri, exactly, at every mesh
What is not known is no zero: a commune without data has neither what was done nor what remains.
Source: code de la construction et de l'habitation, art. L. 302-5 to L. 302-9-1 (loi 3DS); docs/suivi.md.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..common.errors import ParameterError, TableError
from ..common.formatting import counted
from ..common.rounding import half_up
from ..common.territories import Finding
from ..definitions import law
from ..definitions.local import HOMES, SRU_RATE, SRU_STOCK
from ..method.policies import sru_deficit
from ..method.quality import check_values

REACHED, ON_TRACK, LATE = "atteint", "en bonne voie", "en retard"
NO_DUTY, NO_LACK, NO_DATA = "sans obligation", "sans manque", "pas de données"
BALANCES = (REACHED, ON_TRACK, LATE, NO_DATA, NO_LACK, NO_DUTY)
# Of the inventory: its own rate, and what the State has decided.
OWN_RATE, SHORTFALL, EXEMPT = "sru_actuel", "sru_carenc", "sru_exempt"
_SUMMED = ("sru_lls", "sru_manque", "obj_tri", "real_tri", "reste_tri", "soc_etude", "ecart_tri")


def triennial_period(first: int | None, base: int) -> range:
    """The years of a triennial period: from its first one, else that of the first year of a study.

    Raises ParameterError where a first year is not one of a period (2023, 2026…).
    """
    length, start = int(law.value("sru_periode")), int(law.value("sru_premiere"))
    if first is None:
        first = start + (base + 1 - start) // length * length
    if (first - start) % length:
        known = ", ".join(str(start + length * step) for step in range(-1, 4))
        raise ParameterError(f"{first} n’ouvre pas une période triennale SRU : donnez {known}…")
    return range(first, first + length)


def with_homes(inventory: pd.DataFrame, table: str) -> tuple[pd.DataFrame, list[Finding]]:
    """An inventory with the principal residences, which publishers leave out: those that its rate implies.

    Parameters
    ----------
    inventory : DataFrame
        By commune: `sru_taux` (%), `sru_lls`, and `res_princ` or `sru_actuel` (%).
    table : str
        Its name, for messages.

    Returns
    -------
    tuple of DataFrame and list of Finding
        The inventory with `res_princ`, and the communes whose residences were deduced.

    Raises
    ------
    TableError
        Columns are absent, or a commune under an obligation has neither residences nor a rate.
    """
    absent = [name for name in (SRU_RATE, SRU_STOCK) if name not in inventory]
    if not {HOMES, OWN_RATE} & set(inventory):
        absent.append(f"{HOMES} ou {OWN_RATE}")
    if absent:
        raise TableError(
            table, f"champs absents : {', '.join(absent)}",
            "Donnez l’inventaire SRU lu par otelo:importer, ou ces colonnes.",
        )  # fmt: skip
    homes = inventory.get(HOMES, pd.Series(np.nan, inventory.index)).astype(float)
    rate = inventory.get(OWN_RATE, pd.Series(np.nan, inventory.index)).astype(float)
    deduced = homes.isna() & (rate > 0)
    homes = homes.mask(deduced, half_up(100 * inventory[SRU_STOCK] / rate.where(rate > 0)))
    lacking = inventory.index[homes.isna() & (inventory[SRU_RATE] > 0)]
    if len(lacking):
        raise TableError(
            table, "communes sous obligation dont les résidences principales ne sont pas connues",
            f"Donnez {HOMES}, ou leur taux ({OWN_RATE}).", HOMES, lacking,
        )  # fmt: skip
    told = Finding(
        "info", "résidences principales", "",
        f"{table} : {counted(int(deduced.sum()), 'commune')} dont les résidences principales sont déduites "
        "du taux et des logements sociaux.",
    )  # fmt: skip
    return inventory.assign(**{HOMES: homes}), [told] if deduced.any() else []


def balance(
    inventory: pd.DataFrame,
    done: pd.DataFrame,
    period: Sequence[int],
    planned: pd.Series | None = None,
    built: pd.Series | None = None,
    share: float | None = None,
    table: str = "Inventaire SRU",
) -> pd.DataFrame:
    """The balance of each commune of an inventory.

    Parameters
    ----------
    inventory : DataFrame
        Of `with_homes`, by commune, at the start of the period; `sru_carenc` and `sru_exempt` where known.
    done : DataFrame
        Social dwellings, communes x years: those of the period that are known count.
    period : sequence of int
        Years of the period.
    planned, built : Series, optional
        Social dwellings, and all of them, that a study has in the period, by commune.
    share : float, optional
        Percentage of the deficit to make up; the law's when None.
    table : str, optional
        Name of the inventory, for messages.

    Returns
    -------
    DataFrame
        By commune, the figures of `fields.TRIENNIAL`.

    Raises
    ------
    TableError
        A value of the inventory is missing, negative or not finite.
    """
    exempt = inventory.get(EXEMPT, pd.Series(0.0, inventory.index)).fillna(0.0) > 0
    rate = inventory[SRU_RATE].where(~exempt, 0.0)
    # Without an obligation, nothing else is asked for.
    frame = inventory.assign(**{SRU_RATE: rate})
    for name in (SRU_STOCK, HOMES):
        frame[name] = frame[name].where(rate != 0, frame[name].fillna(0.0))
    for name in (SRU_RATE, SRU_STOCK, HOMES):
        check_values(frame[name], "volume", table)
    stock, homes = frame[SRU_STOCK].to_numpy(dtype=float), frame[HOMES].to_numpy(dtype=float)
    missing, part = sru_deficit(rate.to_numpy(dtype=float), stock, homes)
    part = part if share is None else np.full(len(frame), share / 100)
    found = pd.DataFrame(
        {"sru_taux": rate, "sru_lls": stock.astype("int64"), "tx_debut": _rate(stock, homes)}, frame.index
    )
    found["sru_manque"] = missing.astype("int64")
    found["part_tri"] = np.where(missing > 0, 100 * part, np.nan)
    found["obj_tri"] = half_up(missing * part).astype("int64")
    known = done.reindex(index=frame.index, columns=list(period))
    found["real_tri"] = known.sum(axis=1, min_count=1).round().astype("Int64")
    found["reste_tri"] = found["obj_tri"] - found["real_tri"]
    found["tx_real"] = _share(found["real_tri"], found["obj_tri"])
    found["bilan"] = _words(found, known.notna().sum(axis=1), len(period))
    if SHORTFALL in frame:
        found["carence"] = frame[SHORTFALL].map({1.0: "oui", 0.0: "non"})
    if planned is not None:
        found["soc_etude"] = planned.reindex(frame.index).astype("Int64")
        found["ecart_tri"] = found["soc_etude"] - found["obj_tri"]
        added = built.reindex(frame.index) if built is not None else 0.0
        social = found["soc_etude"].astype(float).to_numpy()
        found["tx_fin"] = _rate(stock + social, homes + np.asarray(added, dtype=float))
    return found


def by_territory(found: pd.DataFrame, territories: pd.Series) -> pd.DataFrame:
    """The balance of each territory, of its communes under an obligation: `nb_sru` of them, sums, and
    `tri_connu`, the objective of those whose achievement is known: real_tri + reste_tri = tri_connu."""
    under = found[found["bilan"] != NO_DUTY].copy()
    under["tri_connu"] = under["obj_tri"].where(under["real_tri"].notna(), 0)
    groups = under.groupby(territories.reindex(under.index).rename("code"))
    names = [name for name in ("tri_connu", *_SUMMED) if name in under]
    sums = groups[names].sum(min_count=1)
    sums["tx_real"] = _share(sums["real_tri"], sums["tri_connu"])
    sums.insert(0, "nb_sru", groups.size())
    return sums


def _rate(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """Percentages, missing where there is no whole."""
    return np.divide(100 * part, whole, out=np.full(len(part), np.nan), where=whole > 0).round(2)


def _share(part: pd.Series, whole: pd.Series) -> pd.Series:
    return (100 * part.astype(float) / whole.where(whole > 0).astype(float)).round(1)


def _words(found: pd.DataFrame, known: pd.Series, length: int) -> np.ndarray:
    """Where each commune stands: what is asked to date is the part of the years that are known."""
    asked, done = found["obj_tri"].astype(float), found["real_tri"].astype(float)
    return np.select(
        [
            found["sru_taux"] == 0, found["sru_manque"] == 0, done.isna(), done >= asked,
            (known < length) & (done >= asked * known / length),
        ],
        [NO_DUTY, NO_LACK, NO_DATA, REACHED, ON_TRACK],
        LATE,
    )  # fmt: skip
