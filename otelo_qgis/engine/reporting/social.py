# SPDX-License-Identifier: GPL-2.0-or-later
"""The page of social dwellings: demand against supply, by size and rent."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..common.formatting import french_number
from ..definitions.social import AREAS, RENTS, ROOMS
from .blocks import Block, ChartBlock, Heading, Text
from .statistics_charts import heat_chart

# Logarithm (base 2) of the darkest colours: eight times the ratio of the whole.
_DARKEST = 3.0


def _ratios(frame: pd.DataFrame, key: str, names: dict[int, str]) -> np.ndarray:
    """Demand over supply by a key and the band of rent, NaN without supply or demand."""
    sums = frame.groupby([key, "loyer"])[["demande", "offre"]].sum()
    ratio = (sums["demande"] / sums["offre"].where(sums["offre"] > 0)).where(sums["demande"] > 0)
    table: np.ndarray = ratio.unstack().reindex(index=list(names), columns=list(RENTS)).to_numpy(dtype=float)
    return table


def social_blocks(made: pd.DataFrame) -> list[Block]:
    """made: `social.tension`."""
    asked, let = made["demande"].sum(), made["offre"].sum()
    # Ratios are read against each other: colours part from that of the whole.
    overall = asked / let if asked > 0 and let > 0 else 1.0
    blocks: list[Block] = [
        Text(
            f"{french_number(asked)} demandeurs pour {french_number(let)} logements loués récemment. "
            "Les rapports "
            "se comparent d’un segment à l’autre ; ils ne se lisent pas seuls. Couleurs : au-dessus "
            "ou au-dessous de l’ensemble.",
            lead=True,
        )
    ]
    rooms = {number: f"T{number}" if number < ROOMS[-1] else "T6 ou plus" for number in ROOMS}
    for title, key, names in (
        ("Demandeurs pour un logement, par nombre de pièces et loyer", "pieces", rooms),
        ("Demandeurs pour un logement, par surface et loyer", "tranche", dict(AREAS)),
    ):
        ratios = _ratios(made, key, names)
        blocks.append(
            ChartBlock(
                heat_chart(
                    title,
                    "Demande rapportée à l’offre ; vide où rien n’a été loué, ou n’est demandé.",
                    list(names.values()),
                    list(RENTS.values()),
                    np.log2(ratios / overall),
                    lambda value: french_number(overall * 2**value, 1),
                    _DARKEST,
                )
            )
        )
    without = made[(made["offre"] == 0) & (made["demande"] > 0)]
    if len(without):
        blocks += [
            Heading("Sans offre", "sans-offre"),
            Text(
                f"{french_number(without['demande'].sum())} demandeurs sont affectés à des segments "
                "où rien n’a "
                "été loué."
            ),
        ]
    return blocks
