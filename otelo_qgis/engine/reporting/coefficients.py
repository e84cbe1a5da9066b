# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages of the coefficients that are estimated, and of the keys tried on a past that is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..common.formatting import french_number
from ..definitions import further_fields
from ..definitions.coefficients import CLASSES, DIMENSIONS
from ..definitions.column import Column
from ..method.guide.backtest import KEY_LABELS
from ..method.guide.estimation import Regression
from .blocks import Block, ChartBlock, Field, Grid, Heading, Text
from .statistics_charts import heat_chart, misplaced_chart

CAPITALS = {name: label[0].upper() + label[1:] for name, (label, _) in DIMENSIONS.items()}


def regressions_frame(regressions: Sequence[Regression]) -> pd.DataFrame:
    """A row per regression: `further_fields.REGRESSIONS`, in points."""
    return pd.DataFrame(
        [
            {
                "dimension": DIMENSIONS[one.dimension][0],
                "classe": one.number,
                "nb_com": one.n,
                "nb_termes": len(one.terms) - 1,
                "r2": round(one.r2, 4),
                "err_vue": round(100 * one.error, 4),
                "err_naive": round(100 * one.naive, 4),
                "gain": round(100 * one.gain, 2),
                "borne_bas": round(100 * one.low, 4),
                "borne_haut": round(100 * one.high, 4),
                "gardee": not one.refusal,
                "raison": one.refusal,
                "laisses": ", ".join(one.left_out.values()),
            }
            for one in regressions
        ],
        columns=[one.name for one in further_fields.REGRESSIONS],
    )


def terms_frame(regressions: Sequence[Regression], labels: Mapping[str, str]) -> pd.DataFrame:
    """A row per term of the regressions that were made: `further_fields.COEFFICIENT_TERMS`, in points."""
    rows = [
        {
            "dimension": DIMENSIONS[one.dimension][0],
            "classe": one.number,
            "terme": name,
            "libelle": labels.get(name, "Constante"),
            "coef": 100 * coefficient,
            "err_type": 100 * error,
            "t": coefficient / error if error > 0 else np.nan,
        }
        for one in regressions
        if np.isfinite(one.r2)
        for name, coefficient, error in one.terms[["coef", "err"]].itertuples()
    ]
    return pd.DataFrame(rows, columns=[one.name for one in further_fields.COEFFICIENT_TERMS])


def _grid(caption: str, columns: Sequence[Column], frame: pd.DataFrame, names: Sequence[str]) -> Grid:
    chosen = [one for one in columns if one.name in names]
    rows = [
        [None if value != value else value for value in row]
        for row in frame[[one.name for one in chosen]].astype(object).itertuples(index=False)
    ]
    shown = [Field.of(one) for one in chosen]
    return Grid(caption, shown, rows, sortable=True, captioned=False)


def estimation_blocks(
    regressions: Sequence[Regression], frame: pd.DataFrame, absent: Mapping[str, Sequence[str]]
) -> list[Block]:
    """The page of otelo:coefficients. absent: indicators that each dimension left out lacks."""
    regressions = [one for one in regressions if one.n]
    dimensions = list(dict.fromkeys(one.dimension for one in regressions))
    gains = np.full((len(dimensions), len(CLASSES)), np.nan)
    for one in regressions:
        gains[dimensions.index(one.dimension), one.number - 1] = 100 * one.gain
    kept = sum(not one.refusal for one in regressions)
    blocks: list[Block] = [
        Text(
            f"Régressions qui servent : {kept} sur {len(regressions)}. Sur des zones qu’elles n’ont "
            "pas vues, "
            "elles se trompent moins que la clé naïve. Les autres donnent 0 : la commune y évolue comme sa "
            "zone.",
            lead=True,
        ),
        ChartBlock(
            heat_chart(
                "Erreur ôtée sur des zones non vues (%)",
                "Part de l’erreur quadratique de la clé naïve que chaque régression ôte ; sous zéro, elle "
                "en ajoute.",
                [CAPITALS[name] for name in dimensions],
                [f"Classe {number}" for number in CLASSES],
                gains,
                lambda value: french_number(value, 1),
                100.0,
            )
        ),
    ]
    blocks += [
        Text(f"{CAPITALS[name]} : pas de coefficient, faute de {', '.join(missing)} aux deux dates.")
        for name, missing in absent.items()
    ]
    names = [one.name for one in further_fields.REGRESSIONS if one.name != "laisses"]
    blocks += [
        Heading("Les régressions", "regressions"),
        _grid("Les régressions", further_fields.REGRESSIONS, frame[frame["nb_com"] > 0], names),
    ]
    return blocks


def keys_blocks(table: pd.DataFrame, by_zone: pd.DataFrame, place: str) -> list[Block]:
    """The page of otelo:eprouver_cles. table: `backtest.compare`; by_zone: `backtest.best_by_zone`, with
    `croissance`."""
    wide = table.pivot(index="cle_nom", columns="maille", values="part_mal") * 100
    wide = wide.sort_values("restitution" if "restitution" in wide else "commune")
    rows = [
        (KEY_LABELS[str(key)], float(line["commune"]), float(line.get("restitution", np.nan)))
        for key, line in wide.iterrows()
    ]
    best = rows[0][0]
    counts = by_zone["meilleure"].map(KEY_LABELS).value_counts()
    told = ", ".join(f"{name} ({count})" for name, count in counts.items())
    first = table.iloc[0]
    return [
        Text(
            f"{french_number(first['croissance'])} logements sont apparus dans {first['nb_zones']} zones. "
            f"« {best} » est la clé qui les aurait le moins mal placés.",
            lead=True,
        ),
        ChartBlock(misplaced_chart(rows, place)),
        Text(f"Meilleure clé, zone par zone : {told}."),
        Heading("Les clés", "cles"),
        _grid(
            "Les clés",
            further_fields.KEYS_TRIED,
            table.sort_values(["maille", "rang"]),
            [one.name for one in further_fields.KEYS_TRIED],
        ),
    ]
