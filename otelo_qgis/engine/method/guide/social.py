# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds of social dwellings: demand against supply by size and rent, and moves inside the social stock.

Source: the guide, pp. 46-49 (brique 1.7) and 113-117; docs/guide_approfondi.md.
"""

from __future__ import annotations

import numpy as np
import pandas as pd

from ...common.rounding import largest_remainder
from ...definitions.social import (
    AREA_BOUNDS,
    AREA_OF_BAND,
    EFFORT,
    MIDDLE_CEILING,
    PLS_CEILING,
    RENT_BOUNDS,
    ROOMS,
    sizes,
)

SEGMENT = ["tranche", "pieces", "loyer"]


def band(values: pd.Series, bounds: tuple[float, ...] | list[float]) -> np.ndarray:
    """Number of the band of each value, from 1; a value equal to a bound is in the band above."""
    found: np.ndarray = np.searchsorted(np.asarray(bounds), values.to_numpy(dtype=float), side="right") + 1
    return found


def least_incomes(effort: float = EFFORT) -> dict[int, np.ndarray]:
    """Monthly income from which a household can pay each band of rent but the first, euros, by band of area:
    rent x area of the band / effort (in %)."""
    return {area: np.array(RENT_BOUNDS) * metres / (effort / 100) for area, metres in AREA_OF_BAND.items()}


def demand(households: pd.DataFrame, effort: float = EFFORT) -> pd.DataFrame:
    """Households by the segments of dwellings that they may live in and pay.

    Args:
        households: code (territory), cotitulaires, enfants, ressources (euros per month), menages (count).
            More than two cotitulaires count for two; more children than the guide has, for its largest
            family.

    Returns:
        code, tranche, pieces, loyer, demande (not whole): the sum of the territory is that of its households.
    """
    table = sizes()
    most = {adults: max(children for one, children in table if one == adults) for adults in (1, 2)}
    adults = households["cotitulaires"].clip(1, 2).astype(int)
    children = households["enfants"].clip(lower=0).astype(int)
    children = children.where(children <= adults.map(most), adults.map(most))
    incomes = least_incomes(effort)
    parts = []
    for (one, more), weights in table.items():
        rows = households[(adults == one) & (children == more)]
        for (area, rooms), weight in weights.items():
            parts.append(
                pd.DataFrame(
                    {
                        "code": rows["code"],
                        "tranche": area,
                        "pieces": rooms,
                        "loyer": np.searchsorted(incomes[area], rows["ressources"], side="right") + 1,
                        "demande": rows["menages"] * weight,
                    }
                )
            )
    return pd.concat(parts).groupby(["code", *SEGMENT], as_index=False)["demande"].sum()


def supply(dwellings: pd.DataFrame) -> pd.DataFrame:
    """Dwellings that were let lately, by segment: code, tranche, pieces, loyer, offre.

    dwellings: code, surface (m²), pieces (rooms), loyer (euros per m²), logements (count).
    """
    frame = pd.DataFrame(
        {
            "code": dwellings["code"],
            "tranche": band(dwellings["surface"], list(AREA_BOUNDS)),
            "pieces": dwellings["pieces"].clip(ROOMS[0], ROOMS[-1]).astype(int),
            "loyer": band(dwellings["loyer"], list(RENT_BOUNDS)),
            "offre": dwellings["logements"],
        }
    )
    return frame.groupby(["code", *SEGMENT], as_index=False)["offre"].sum()


def tension(wanted: pd.DataFrame, offered: pd.DataFrame, needs: pd.Series | None = None) -> pd.DataFrame:
    """Demand against supply, segment by segment.

    Args:
        wanted, offered: as `demand` and `supply` give them.
        needs: whole social dwellings to be built, by code.

    Returns:
        code, tranche, pieces, loyer, demande, offre, tension (demand over supply, missing without supply),
        non_servie (demand above supply, 0 at least) and besoin_ls: the need of the territory shared by what
        is not served (by the demand where all of it is), whole, summing to it; missing where it has none, or
        no demand.
    """
    frame = wanted.merge(offered, on=["code", *SEGMENT], how="outer")
    frame[["demande", "offre"]] = frame[["demande", "offre"]].fillna(0.0)
    frame = frame.sort_values(["code", *SEGMENT], ignore_index=True)
    frame["tension"] = frame["demande"] / frame["offre"].where(frame["offre"] > 0)
    frame["non_servie"] = (frame["demande"] - frame["offre"]).clip(lower=0.0)
    if needs is None:
        return frame
    unserved = frame.groupby("code")["non_servie"].transform("sum")
    weights = frame["non_servie"].where(unserved > 0, frame["demande"])
    able = weights.groupby(frame["code"]).transform("sum") > 0
    known = able & frame["code"].isin(needs.index)
    groups, codes = pd.factorize(frame["code"][known])
    shared = largest_remainder(needs.reindex(codes).to_numpy(), weights[known], groups)
    frame["besoin_ls"] = pd.Series(shared, frame.index[known]).reindex(frame.index).astype("Int64")
    return frame


def moves(entering: np.ndarray, leaving: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Moves inside the social stock (B1.7): what stays available and what is to be created, by band of rent.

    Args:
        entering, leaving: (..., 5) demands to enter and to leave dwellings of one size, bands of rent from
            the least; whole, >= 0.

    Returns:
        (available, to create), same shape. A dwelling that is left, and that nobody enters, serves those who
        enter a dearer band: D1 = max(0, S1 - E1), C1 = max(0, E1 - S1), then Di = max(0, Di-1 + Si - Ei),
        Ci = max(0, Ei - Si - Di-1). The need is the sum of C.
    """
    available, created = np.zeros_like(entering, dtype=float), np.zeros_like(entering, dtype=float)
    left = np.zeros(entering.shape[:-1])
    for rent in range(entering.shape[-1]):
        balance = left + leaving[..., rent] - entering[..., rent]
        left = np.maximum(0.0, balance)
        available[..., rent], created[..., rent] = left, np.maximum(0.0, -balance)
    return available, created


def destination_shares(
    households: pd.DataFrame, social: float = PLS_CEILING, middle: float = MIDDLE_CEILING
) -> pd.DataFrame:
    """Shares of each destination by the income of the households in need.

    Args:
        households: code, brique, ratio (income, in % of the ceiling of the PLUS), menages (count).
        social, middle: ceilings, in % of that of the PLUS, included.

    Returns:
        code, brique, menages, part_ls, part_lm, part_ll: %, two decimals, which sum to 100; missing where no
        household is known.
    """
    kinds = np.select([households["ratio"] <= social, households["ratio"] <= middle], ["ls", "lm"], "ll")
    counts = households.groupby(["code", "brique", kinds])["menages"].sum().unstack().fillna(0.0)
    counts = counts.reindex(columns=["ls", "lm", "ll"], fill_value=0.0)
    total = counts.sum(axis=1)
    shares = (100 * counts.div(total.where(total > 0), axis=0)).round(2)
    # What rounding left goes to the last, so that the sum is exact.
    shares["ll"] = (100 - shares["ls"] - shares["lm"]).round(2)
    return shares.add_prefix("part_").assign(menages=total).reset_index()
