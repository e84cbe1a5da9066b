# SPDX-License-Identifier: GPL-2.0-or-later
"""Tables and page of the classes of communes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..common.errors import list_codes
from ..common.formatting import french_number
from ..definitions import further_fields
from ..definitions.rates import FAMILIES, rates
from ..method.guide import typology
from ..method.guide.rates import shown
from ..method.guide.typology import Typology
from .blocks import Block, Bullets, ChartBlock, Field, Grid, Heading, Notice, Text
from .statistics_charts import circle_chart, heat_chart, scree_chart, tree_chart

# Standard deviations of the darkest colours of the portraits.
_DARKEST = 2.0


def short_labels() -> dict[str, str]:
    """What each rate is called in the name of a class."""
    return {one.id: one.short for one in rates().values()}


def class_list(found: Typology, names: pd.Series) -> pd.DataFrame:
    """A row per class: `further_fields.CLASS_LIST`. names: of the communes, by code."""
    told = typology.class_names(typology.portraits(found), short_labels())
    near = typology.typical(found)
    sizes = found.classes.value_counts()
    return pd.DataFrame(
        [
            {
                "classe": number,
                "classe_nom": name,
                "nb_com": int(sizes[number]),
                "part_com": round(sizes[number] / len(found.classes), 4),
                "typiques": ", ".join(f"{names[code]} ({code})" for code in near[number]),
            }
            for number, name in told.items()
        ]
    )


def portraits_frame(found: Typology) -> pd.DataFrame:
    """A row per class and rate: `further_fields.PORTRAITS`."""
    gaps = typology.portraits(found)
    values = found.prepared.values.loc[found.classes.index]
    means = values.groupby(found.classes).mean()
    rows = []
    for number in gaps.index:
        for name in gaps:
            rate = rates()[name]
            rows.append(
                {
                    "classe": int(number),
                    "terme": name,
                    "libelle": rate.label,
                    "unite": rate.unit,
                    "moy_cl": float(shown(rate, means.loc[number, name])),
                    "moy_ens": float(shown(rate, values[name].mean())),
                    "ecart_std": round(float(gaps.loc[number, name]), 4),
                }
            )
    return pd.DataFrame(rows)


def axes_frame(found: Typology) -> pd.DataFrame:
    """A row per axis and rate: `further_fields.AXES`, by decreasing contribution."""
    parts = found.components
    names = typology.axis_names(parts, short_labels())
    rows = [
        {
            "axe": number,
            "axe_nom": names[axis],
            "inertie": round(float(parts.inertia[number - 1]), 4),
            "terme": name,
            "libelle": rates()[name].label,
            "correl": round(float(parts.correlations.loc[name, axis]), 4),
            "contrib": round(float(share), 4),
        }
        for number, axis in enumerate(parts.contributions, 1)
        for name, share in parts.contributions[axis].sort_values(ascending=False).items()
    ]
    return pd.DataFrame(rows)


def _grid(caption: str, columns, frame: pd.DataFrame) -> Grid:
    chosen = [one for one in columns if one.name in frame]
    rows = frame[[one.name for one in chosen]].astype(object).to_numpy().tolist()
    return Grid(caption, [Field.of(one) for one in chosen], rows, sortable=True, captioned=False)


def typology_blocks(found: Typology, classes: pd.DataFrame, moved: int) -> list[Block]:
    """The page of otelo:typologie. classes: `class_list`; moved: communes that the user moved."""
    gaps = typology.portraits(found)
    parts = found.components
    axes = typology.axis_names(parts, short_labels())
    labels = {name: rates()[name].label for name in gaps}
    short = {name: short_labels()[name] for name in gaps}
    classed = len(found.classes)
    blocks: list[Block] = [
        Text(
            f"{french_number(classed)} communes, {gaps.shape[1]} taux, {len(axes)} axes qui disent "
            f"{french_number(100 * parts.inertia.sum(), 1)} % de l’inertie, {len(gaps)} classes. "
            "Classification "
            "ascendante de Ward, exacte ; aucun tirage.",
            lead=True,
        )
    ]
    if len(found.prepared.unclassed):
        blocks.append(
            Notice(
                "alerte",
                f"{len(found.prepared.unclassed)} communes sans classe, faute de taux connus : "
                f"{list_codes(found.prepared.unclassed)}.",
            )
        )
    if moved:
        blocks.append(Text(f"{moved} communes déplacées d’une classe à une autre, comme demandé."))
    blocks += [
        Heading("Les classes", "classes"),
        _grid("Les classes", further_fields.CLASS_LIST, classes),
        ChartBlock(
            heat_chart(
                "Portraits : écart de chaque classe à la moyenne, en écarts types",
                "Ce qui distingue chaque classe de l’ensemble des communes, taux par taux.",
                [labels[name] for name in _by_family(gaps)],
                [f"Classe {number}" for number in gaps.index],
                gaps[_by_family(gaps)].to_numpy().T,
                lambda value: french_number(value, 1),
                _DARKEST,
            )
        ),
        ChartBlock(tree_chart([f"Classe {number}" for number in gaps.index], found.merges)),
        Heading("Les axes", "axes"),
        ChartBlock(scree_chart([100 * float(share) for share in parts.inertia])),
        Bullets([f"Axe {number} : {name}." for number, name in enumerate(axes.values(), 1)]),
    ]
    for first, second in ((1, 2), (3, 4)):
        if parts.correlations.shape[1] >= second:
            one, other = (parts.correlations[f"axe_{number}"] for number in (first, second))
            names = [short[name] for name in one.index]
            blocks.append(ChartBlock(circle_chart(names, list(one), list(other), f"{first} et {second}")))
    if found.prepared.left_out:
        left = [f"{rates()[name].label} : {why}." for name, why in found.prepared.left_out.items()]
        blocks += [Heading("Taux laissés", "laisses"), Bullets(left)]
    return blocks


def _by_family(gaps: pd.DataFrame) -> list[str]:
    order: Mapping[str, int] = {family: place for place, family in enumerate(FAMILIES)}
    places = np.array([order[rates()[name].family] for name in gaps])
    return [gaps.columns[place] for place in np.argsort(places, kind="stable")]
