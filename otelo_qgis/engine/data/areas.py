# SPDX-License-Identifier: GPL-2.0-or-later
"""Links between meshes that do not nest: the shares of their areas (areal interpolation).

A source gives each target the share of its area that lies there: right where what is counted is spread
evenly. The intersections are geopandas'. Source: Goodchild and Lam (1980); as tobler's
`area_interpolate` with allocated totals, against which the tests check.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd

from ..common.errors import list_codes
from ..common.formatting import french_number
from ..common.territories import Finding
from ..method.mailles.shapes import EQUAL_AREA
from .transfer import SHARE, SOURCE, TARGET

# Overlaps below this share of a source are digitising noise along shared boundaries.
SLIVER = 1e-4


def overlaps(sources: gpd.GeoSeries, targets: gpd.GeoSeries) -> pd.DataFrame:
    """Share of the area of each source that lies in each target, slivers left out (both indexed by code, any
    CRS): frame of SOURCE, TARGET, SHARE."""
    left = gpd.GeoDataFrame({SOURCE: sources.index}, geometry=sources.to_numpy(), crs=sources.crs)
    right = gpd.GeoDataFrame({TARGET: targets.index}, geometry=targets.to_numpy(), crs=targets.crs)
    left, right = left.to_crs(EQUAL_AREA), right.to_crs(EQUAL_AREA)
    left["aire"] = left.area
    pieces = gpd.overlay(left, right, how="intersection", keep_geom_type=True)
    links = pd.DataFrame(
        {
            SOURCE: pieces[SOURCE].to_numpy(),
            TARGET: pieces[TARGET].to_numpy(),
            SHARE: np.divide(
                pieces.area, pieces["aire"], out=np.zeros(len(pieces)), where=pieces["aire"] > 0
            ),
        }
    )
    return links[links[SHARE] > SLIVER].reset_index(drop=True)


def links_by_area(
    sources: gpd.GeoSeries, targets: gpd.GeoSeries, fill: bool = True
) -> tuple[pd.DataFrame, list[Finding]]:
    """Links in proportion to the area of each intersection (both indexed by code, any CRS).

    fill: what lies in no target is shared by those that the source touches, so that volumes are
        conserved; else it is lost, and told.
    """
    links = overlaps(sources, targets)
    inside = links.groupby(SOURCE)[SHARE].sum()
    findings = []
    overlapping = inside.index[inside > 1 + 1e-3]
    if len(overlapping):
        findings.append(
            Finding(
                "alerte", "cibles qui se recouvrent", "",
                f"{len(overlapping)} territoire(s) source y comptent plus d'une fois "
                f"({list_codes(overlapping)}) : "
                "les parts sont ramenées à 1.",
                "Corrigez la couche des cibles.",
            )
        )  # fmt: skip
    partly = inside[(inside < 1 - 1e-3)]
    if len(partly):
        fate = "leur reste est réparti entre les cibles touchées" if fill else "leur reste est perdu"
        findings.append(
            Finding(
                "alerte", "source en partie hors des cibles", "",
                f"{len(partly)} territoire(s), couverts à {french_number(100 * partly.min(), 1)} % au moins "
                f"({list_codes(partly.index)}) : {fate}.",
                "Étendez la couche des cibles, ou retirez ces territoires.",
            )
        )  # fmt: skip
    if fill or len(overlapping):
        total = links[SOURCE].map(inside)
        links[SHARE] = links[SHARE] / (total if fill else total.clip(lower=1.0))
    return links, findings
