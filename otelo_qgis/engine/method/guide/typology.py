# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of communes, as the guide makes them (pp. 82-85): rates, standardised, principal components, then
Ward's hierarchical clustering on the first five axes, cut in seven.

Nothing is drawn: the same data give the same classes, in whatever order they come. Ward's tree is exact
(`ward`), not made on a sample nor on centres. Source: docs/guide_approfondi.md.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import permutations

import numpy as np
import pandas as pd

from .ward import Tree, ward

AXES, CLASS_COUNT = 5, 7
# A rate known of fewer communes than this is left out; a commune that lacks more than this share of the rates
# has no class.
KNOWN, LACKING = 0.8, 0.25
# Share of the values, at each end, brought back to the bound of the others: the few dwellings of the smallest
# communes would else make the first axis.
CLIP = 0.01
# Rates told in the name of a class, or of each end of an axis; a gap under this one (standard deviations) is
# not told.
TOLD, TELLING = 3, 0.3


@dataclass(frozen=True)
class Prepared:
    """z: (N, R) standardised rates of the communes that can be classed, clipped, 0 where a rate is missing;
    values: the same rates as they are, of every commune; left_out: rates that are not used, and why;
    unclassed: communes that lack too many; lacking: how many rates each lacks."""

    z: pd.DataFrame
    values: pd.DataFrame
    left_out: Mapping[str, str]
    unclassed: pd.Index
    lacking: pd.Series


def prepare(values: pd.DataFrame, clip: float = CLIP, what: str = "communes") -> Prepared:
    """Rates fit to be analysed. values: (N, R) floats by code, missing where not known;
    what: what has a row, in the plural."""
    values = values.sort_index()
    left_out = {}
    for name in values:
        known = values[name].notna().mean() if len(values) else 0.0
        if known < KNOWN:
            left_out[name] = f"connu de {100 * known:.0f} % des {what}"
        elif not values[name].max() > values[name].min():
            left_out[name] = "constant"
    values = values.drop(columns=list(left_out))
    lacking = values.isna().sum(axis=1)
    classed = lacking <= LACKING * values.shape[1]
    kept = values[classed]
    low, high = kept.quantile(clip), kept.quantile(1 - clip)
    z = kept.clip(low, high, axis=1)
    z = (z - z.mean()).fillna(0.0)
    spread = z.std(ddof=0)
    flat = spread.index[~(spread > 0)]
    left_out |= dict.fromkeys(flat, "constant, valeurs extrêmes mises à part")
    z = (z / spread).drop(columns=flat)
    return Prepared(z, values.drop(columns=flat), left_out, values.index[~classed], lacking)


@dataclass(frozen=True)
class Components:
    """coordinates: (N, k) of the communes on the axes; correlations: (R, k) of the rates with them;
    contributions: (R, k), shares of each axis, which sum to 1; inertia: (k,) share of it that each axis
    tells."""

    coordinates: pd.DataFrame
    correlations: pd.DataFrame
    contributions: pd.DataFrame
    inertia: np.ndarray


def components(z: pd.DataFrame, count: int = AXES) -> Components:
    """Principal components of standardised rates. An axis points to its rate of greatest correlation."""
    matrix = z.to_numpy()
    covariance = matrix.T @ matrix / len(matrix)
    inertia, vectors = np.linalg.eigh(covariance)
    order = np.argsort(-inertia)[:count]
    share = inertia[order] / inertia.sum()
    vectors = vectors[:, order]
    vectors = vectors * np.sign(vectors[np.abs(vectors).argmax(axis=0), range(len(order))])
    names = [f"axe_{number}" for number in range(1, len(order) + 1)]
    return Components(
        pd.DataFrame(matrix @ vectors, z.index, names),
        pd.DataFrame(vectors * np.sqrt(np.maximum(inertia[order], 0.0)), z.columns, names),
        pd.DataFrame(vectors**2, z.columns, names),
        share,
    )


@dataclass(frozen=True)
class Typology:
    """classes: (N,) number from 1 of each commune that can be classed, after the moves of the user;
    statistical: before them; tree: of the communes, in the order of `components.coordinates`; merges: how the
    classes come together (`Tree.top`), class 1 being 0; distances: of each commune to the centre of its
    class, on the axes."""

    prepared: Prepared
    components: Components
    classes: pd.Series
    statistical: pd.Series
    tree: Tree
    merges: list[tuple[int, int, float]]
    distances: pd.Series


def classify(
    values: pd.DataFrame,
    count: int = CLASS_COUNT,
    axes: int = AXES,
    clip: float = CLIP,
    order: str = "",
    reference: pd.Series | None = None,
    moves: pd.Series | None = None,
    tick: Callable[[float], None] = lambda share: None,
) -> Typology:
    """Classes of communes.

    Args:
        values: (N, R) rates by code (`rates.compute`); there must be more communes that can be classed than
            classes, and a rate at least that varies.
        order: rate by the decreasing mean of which classes are numbered; the first axis where it is not one
            of those that are used.
        reference: classes of a former run, by code: the numbers are then those that agree best with it.
        moves: classes that the user wants for some communes, by code.
    """
    prepared = prepare(values, clip)
    found = components(prepared.z, min(axes, prepared.z.shape[1]))
    tree = ward(found.coordinates.to_numpy(), tick)
    groups = tree.cut(count)
    ordering = prepared.z[order] if order in prepared.z else found.coordinates["axe_1"]
    means = np.bincount(groups, ordering) / np.bincount(groups)
    numbers = np.empty(count, dtype=int)
    numbers[np.argsort(-means, kind="stable")] = np.arange(1, count + 1)
    statistical = pd.Series(numbers[groups], found.coordinates.index, name="classe")
    if reference is not None:
        statistical = agreeing(statistical, reference, count)
    classes = statistical.copy()
    if moves is not None:
        moved = moves.reindex(classes.index)
        classes = moved.where(moved.notna(), classes).astype(int)
    centres = found.coordinates.groupby(classes).transform("mean")
    distances = np.sqrt(((found.coordinates - centres) ** 2).sum(axis=1))
    merges = tree.top(statistical.to_numpy() - 1)
    return Typology(prepared, found, classes, statistical, tree, merges, distances)


def agreeing(classes: pd.Series, reference: pd.Series, count: int) -> pd.Series:
    """The same classes, numbered so that as many communes as can be keep their number of a former run; of
    equal numberings, the one nearest to that which the classes have."""
    both = pd.DataFrame({"new": classes, "old": reference.reindex(classes.index)}).dropna()
    table = np.zeros((count, count))
    inside = both["old"].between(1, count)
    np.add.at(table, (both["new"][inside].astype(int) - 1, both["old"][inside].astype(int) - 1), 1.0)
    table += 1e-9 * np.eye(count)
    numberings = np.array(list(permutations(range(count))))
    best = numberings[table[range(count), numberings].sum(axis=1).argmax()]
    return pd.Series(best[classes.to_numpy() - 1] + 1, classes.index, name=classes.name)


def agreement(one: pd.Series, other: pd.Series) -> float:
    """Share of the communes of both that have the same class in both; NaN without any."""
    both = pd.concat([one, other], axis=1, join="inner").dropna()
    return float((both.iloc[:, 0] == both.iloc[:, 1]).mean()) if len(both) else np.nan


def portraits(typology: Typology) -> pd.DataFrame:
    """What sets each class apart: (classes, rates), mean of the class minus the mean of all, in standard
    deviations, classes in order."""
    return typology.prepared.z.groupby(typology.classes).mean()


def class_names(gaps: pd.DataFrame, labels: Mapping[str, str]) -> dict[int, str]:
    """A name for each class, from what sets it apart most: « densité + · HLM + · propriétaires - »."""
    names = {}
    for number, row in gaps.iterrows():
        order = row.abs().sort_values(ascending=False, kind="stable").index[:TOLD]
        told = [name for name in order if abs(row[name]) >= TELLING]
        parts = [f"{labels[name]} {'+' if row[name] > 0 else '−'}" for name in told]
        names[int(str(number))] = " · ".join(parts) or "proche de la moyenne"
    return names


def axis_names(found: Components, labels: Mapping[str, str]) -> dict[str, str]:
    """A name for each axis: the rates of each end that contribute most, « densité, HLM / propriétaires »."""
    names = {}
    for axis, contributions in found.contributions.items():
        mean = 1 / len(contributions)
        order = contributions.sort_values(ascending=False, kind="stable").index
        ends = []
        for sign in (1, -1):
            side = [
                name
                for name in order
                if sign * found.correlations.loc[name, axis] > 0 and contributions[name] >= mean
            ]
            ends.append(", ".join(labels[name] for name in side[:TOLD]))
        names[str(axis)] = " / ".join(end for end in ends if end)
    return names


def typical(typology: Typology, count: int = 5) -> dict[int, list[str]]:
    """Codes of the communes nearest to the centre of each class, the nearest first."""
    # In the order of their codes, which settles ties.
    near = typology.distances.sort_index().sort_values(kind="stable")
    return {
        int(str(number)): list(rows.index[:count])
        for number, rows in near.groupby(typology.classes.reindex(near.index))
    }
