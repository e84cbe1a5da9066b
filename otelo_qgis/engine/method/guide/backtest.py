# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys of volet C tried on a past that is known: what appeared between two dates, ventilated by each key.

The growth of the dwellings of each zone between the dates is what its need was. Each key shares it between
communes from what was known at the first date; what it gives is compared with what each commune gained.
Source: docs/guide_approfondi.md.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ...common.rounding import REMAINDER_DECIMALS
from .estimation import STOCK

# Keys that are an indicator of the communes at the first date, and how they are called.
INDICATOR_KEYS = {
    "logements": "Logements (clé naïve du guide)",
    "menages": "Ménages",
    "population": "Population",
    "emplois": "Emplois",
    "construits": "Construction récente",
    "superficie": "Superficie",
    "polarite": "Polarité",
}
COEFFICIENTS, DYNAMIC = "coefs", "dynamique"
KEY_LABELS = {
    **INDICATOR_KEYS,
    DYNAMIC: "Ménages déplacés par leur tendance",
    COEFFICIENTS: "Coefficients par classe, estimés sur les autres zones",
}


def growth(before: pd.Series, after: pd.Series, zones: pd.Series) -> tuple[pd.Series, list[str]]:
    """Dwellings that each commune gained (or lost) between the dates, missing in zones where a commune's
    dwellings are not known or whose dwellings did not grow: nothing to ventilate; codes of these."""
    gained = after - before
    sums = gained.groupby(zones).agg(lambda values: values.sum(skipna=False))
    tried = sums.index[sums > 0]
    return gained.where(zones.isin(tried)), sorted(set(zones) - set(tried) - {""})


def corrected_key(stock: pd.Series, gained: pd.Series, zones: pd.Series, points: pd.DataFrame) -> pd.Series:
    """Weights of the key of coefficients (volet C of the guide, not rounded): what each commune would need,
    0 at least. points: the four coefficients, fractions, columns vac, rs, disp, tdm (0 where absent)."""
    ratio = gained.groupby(zones).transform("sum") / stock.groupby(zones).transform("sum")
    total = sum(points[name] for name in ("vac", "rs", "disp") if name in points)
    total = total - points["tdm"] if "tdm" in points else total
    return (stock * ((1 + total) * (1 + ratio) - 1)).clip(lower=0.0)


def ventilate(weights: pd.Series, gained: pd.Series, zones: pd.Series) -> pd.Series:
    """The growth of each zone shared by some weights, (N,), not whole; missing in a zone that is not tried,
    or of which a commune has no weight. A zone whose weights sum to 0 is shared evenly."""
    grouped = weights.groupby(zones)
    sums = grouped.transform(lambda values: values.sum(skipna=False))
    even = 1.0 / zones.groupby(zones).transform("size")
    shares = (weights / sums.where(sums > 0)).where(sums != 0, even)
    return shares * gained.groupby(zones).transform("sum").where(gained.notna())


def misplaced(found: pd.Series, gained: pd.Series, groups: pd.Series) -> tuple[float, float, int]:
    """How far a ventilation is from what happened, by group of communes: dwellings that it puts elsewhere
    than where they appeared; root mean square of the errors of the groups; groups."""
    known = found.notna() & gained.notna()
    errors = (found - gained)[known].groupby(groups[known]).sum()
    return (
        float(errors.abs().sum() / 2),
        float(np.sqrt((errors**2).mean())) if len(errors) else np.nan,
        len(errors),
    )


def compare(
    ventilated: Mapping[str, pd.Series],
    gained: pd.Series,
    zones: pd.Series,
    meshes: Mapping[str, pd.Series],
) -> pd.DataFrame:
    """Each key, at each mesh: maille, cle, libelle, zones, croissance, mal_places, part, reqm, rang.

    meshes: {mesh: its territory of each commune}. All keys are compared on the zones where all of them can be
    computed. part: misplaced over the dwellings that appeared; rang: 1 for the least misplaced.
    """
    shared = gained.notna()
    for found in ventilated.values():
        shared &= found.notna()
    # A zone counts when all of its communes do.
    shared = shared.groupby(zones).transform("all")
    total = float(gained[shared].sum())
    rows = []
    for mesh, groups in meshes.items():
        for key, found in ventilated.items():
            wrong, error, _ = misplaced(found.where(shared), gained.where(shared), groups)
            rows.append(
                {
                    "maille": mesh,
                    "cle_nom": key,
                    "libelle": KEY_LABELS[key],
                    "nb_zones": int(zones[shared].nunique()),
                    "croissance": total,
                    "mal_places": wrong,
                    "part_mal": wrong / total if total > 0 else np.nan,
                    "reqm": error,
                }
            )
    frame = pd.DataFrame(rows)
    order = frame["mal_places"].round(REMAINDER_DECIMALS).groupby(frame["maille"])
    frame["rang"] = order.rank(method="min").astype("Int64")
    return frame


def best_by_zone(
    ventilated: Mapping[str, pd.Series], gained: pd.Series, zones: pd.Series, groups: pd.Series
) -> pd.DataFrame:
    """The key that misplaces least in each zone, at a mesh: (zones) meilleure, mal_places, naif (what the
    first key misplaces), index: code of the zone."""
    wrong = pd.DataFrame(
        {
            key: (found - gained)
            .groupby([zones, groups])
            .sum(min_count=1)
            .abs()
            .groupby(level=0)
            .sum(min_count=1)
            / 2
            for key, found in ventilated.items()
        }
    ).dropna()
    return pd.DataFrame(
        {
            "meilleure": wrong.idxmin(axis=1),
            "mal_places": wrong.min(axis=1),
            "naif_mal": wrong.get(STOCK, np.nan),
        }
    )
