# SPDX-License-Identifier: GPL-2.0-or-later
"""Indicators carried from one set of territories to another: meshes, census vintages, areas.

Every such change is the same act. `links` say which share of each source goes to each target (columns
`source`, `cible`, `part`; the shares of a source sum to 1). Volumes are shared out and summed, so that
nothing is lost; a rate is the ratio of what its denominator carries: sum(rate x denominator) /
sum(denominator). Source: docs/methode.md, volets A and C.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from ..common.errors import list_codes
from ..common.formatting import french_number
from ..common.rounding import largest_remainder
from ..common.territories import Finding
from ..definitions.catalogue import indicators as catalogue

SOURCE, TARGET, SHARE = "source", "cible", "part"
# What a rate is weighted by when its denominator is not in the frame, the first that is there.
STAND_INS = ("menages", "logements", "population")
# Shares are sums of floats: a source is whole when they sum to 1 within this.
TOLERANCE = 1e-9
# Known share of a territory below which its value is left missing, unless one says otherwise.
MIN_COVERAGE = 0.95


@dataclass(frozen=True)
class Transfer:
    """frame: indicators of the targets, indexed by code, columns as given. coverage: share (0..1) of the
    weight of each target whose value is known, same shape. findings: what could not be carried."""

    frame: pd.DataFrame
    coverage: pd.DataFrame
    findings: list[Finding] = field(default_factory=list)


def links_up(groups: pd.Series) -> pd.DataFrame:
    """Links of territories that lie whole in one target each: `groups` is the target of each, by code.

    Those without a target ("" or missing) have no link.
    """
    known = groups[groups.notna() & (groups != "")]
    return pd.DataFrame({SOURCE: known.index, TARGET: known.to_numpy(), SHARE: 1.0})


def links_down(parents: pd.Series, weights: pd.Series) -> tuple[pd.DataFrame, list[Finding]]:
    """Links of territories to their parts, in proportion to a weight (missing counts as 0).

    parents: territory of each part, indexed by the part's code. Where all the weights of a territory
    are zero or missing, its parts share it equally, and a finding says so.
    """
    known = parents[parents.notna() & (parents != "")]
    own = weights.reindex(known.index).astype(float).fillna(0.0).clip(lower=0.0)
    sums = own.groupby(known.to_numpy()).sum()
    empty = sums.index[sums == 0]
    own = own.where(~known.isin(empty), 1.0)
    shares = own / own.groupby(known.to_numpy()).transform("sum")
    links = pd.DataFrame({SOURCE: known.to_numpy(), TARGET: known.index, SHARE: shares.to_numpy()})
    findings = [
        Finding(
            "alerte", "poids nul", code, f"Le poids « {weights.name} » y est nul : parts égales.",
            "Choisissez un autre poids pour ce territoire.",
        )
        for code in empty
    ]  # fmt: skip
    return links[links[SHARE] > 0].reset_index(drop=True), findings


def transfer(
    frame: pd.DataFrame,
    links: pd.DataFrame,
    weight: pd.Series | None = None,
    min_coverage: float = 0.0,
    whole: bool = False,
    definitions: Mapping | None = None,
) -> Transfer:
    """Carry a frame of indicators (rows indexed by source code) along links.

    Args:
        weight: what coverage is measured by, and what a rate without denominator is weighted by,
            indexed by source code; the first of `STAND_INS` in the frame, else every source counts
            for one.
        min_coverage: a target whose known share is below it is left missing (0..1).
        whole: shares of whole volumes are whole, by largest remainder.
        definitions: the catalogue, or other objects with `kind`, `denominator` and `aggregation`.

    Source territories without a link are told in the findings, with the volume they carry.
    """
    definitions = catalogue() if definitions is None else definitions
    findings = _unlinked(frame, links)
    links = links[links[SOURCE].isin(frame.index)].reset_index(drop=True)
    position = frame.index.get_indexer(links[SOURCE])
    targets = pd.Index(sorted(links[TARGET].unique()), dtype=object)
    group = targets.get_indexer(links[TARGET])
    share = links[SHARE].to_numpy(dtype=float)
    weight = _weight(frame, weight)
    pieces_weight = weight.reindex(frame.index).to_numpy(dtype=float)[position] * share
    carried, coverage = {}, {}
    replaced: dict[str, list[str]] = {}
    for column in frame.columns:
        one = definitions[column]
        values = frame[column].to_numpy(dtype=float)
        known = ~np.isnan(values[position])
        coverage[column] = _coverage(group, known, pieces_weight, share, len(targets))
        if one.kind != "rate":
            pieces = _split(values, links, position, share, whole)
            carried[column] = _sum(group, pieces, len(targets))
            continue
        by = frame.get(one.denominator, weight)
        if one.aggregation == "moyenne" and one.denominator not in frame:
            replaced.setdefault(str(weight.name), []).append(column)
        denominators = by.reindex(frame.index).to_numpy(dtype=float)[position] * share
        carried[column] = _mean(
            group, values[position], denominators, len(targets), one.aggregation == "aucune"
        )
    result = pd.DataFrame(carried, index=targets)
    covered = pd.DataFrame(coverage, index=targets)
    result = result.where(covered >= min_coverage - TOLERANCE)
    findings += [
        Finding("info", "taux sans dénominateur", "", f"Pondérés par « {by} » : {', '.join(columns)}.",
                "Ajoutez leur dénominateur pour un calcul exact.")
        for by, columns in replaced.items()
    ]  # fmt: skip
    never = [i for i in frame if definitions[i].aggregation == "aucune"]
    if never and np.bincount(group, minlength=len(targets)).max(initial=0) > 1:
        findings.append(
            Finding("info", "non agrégeable", "", f"{', '.join(never)} : sans valeur pour un ensemble.")
        )
    findings += _partly(covered.drop(columns=never), min_coverage)
    return Transfer(result, covered, findings)


def _weight(frame: pd.DataFrame, given: pd.Series | None) -> pd.Series:
    if given is not None:
        return given.fillna(0.0)
    for name in STAND_INS:
        if name in frame and frame[name].notna().any():
            return frame[name].fillna(0.0)
    return pd.Series(1.0, index=frame.index, name="nombre de territoires")


def _sum(group: np.ndarray, pieces: np.ndarray, count: int) -> np.ndarray:
    """Sum of the known pieces of each target, NaN where none is known."""
    sums = pd.Series(pieces).groupby(group).sum(min_count=1)
    return sums.reindex(range(count)).to_numpy()


def _mean(group, values, denominators, count: int, never: bool) -> np.ndarray:
    """Mean weighted by the denominators; a target of one single piece keeps its value as it is."""
    known = ~np.isnan(values) & ~np.isnan(denominators)
    pieces = np.bincount(group, minlength=count)
    single = np.full(count, np.nan)
    single[group] = values  # right where there is one piece, replaced elsewhere
    if never:
        return np.where(pieces == 1, single, np.nan)
    bottom = np.bincount(group[known], denominators[known], minlength=count)
    top = np.bincount(group[known], (values * denominators)[known], minlength=count)
    mean = np.divide(top, bottom, out=np.full(count, np.nan), where=bottom > 0)
    return np.where(pieces == 1, single, mean)


def _split(values, links: pd.DataFrame, position, share, whole: bool) -> np.ndarray:
    """Share of each link in the volume of its source: the pieces of a source sum to it.

    The rounding of the last digit goes to the largest piece.
    """
    pieces = values[position] * share
    several = np.bincount(position, minlength=len(values)) > 1
    if not several.any():
        return pieces
    full = np.abs(np.bincount(position, share, minlength=len(values)) - 1.0) < TOLERANCE
    exact = several & full & ~np.isnan(values)
    if whole:
        integral = exact & (values == np.rint(values))
        rows = integral[position]
        renumber = np.cumsum(integral) - 1
        if rows.any():
            pieces[rows] = largest_remainder(
                values[integral], share[rows], renumber[position[rows]], links[TARGET].to_numpy()[rows]
            )
        exact &= ~integral
    rows = np.flatnonzero(exact[position])
    if len(rows):
        residue = values - np.bincount(position[rows], pieces[rows], minlength=len(values))
        order = rows[np.lexsort((share[rows], position[rows]))]
        last = np.append(position[order][1:] != position[order][:-1], True)
        pieces[order[last]] += residue[position[order[last]]]
    return pieces


def _coverage(group, known, pieces_weight, share, count: int) -> np.ndarray:
    """Known part of each target by weight, or by number of sources where it has no weight."""
    total = np.bincount(group, pieces_weight, minlength=count)
    part = np.bincount(group[known], pieces_weight[known], minlength=count)
    number = np.bincount(group, share, minlength=count)
    counted = np.bincount(group[known], share[known], minlength=count)
    by_number = np.divide(counted, number, out=np.zeros(count), where=number > 0)
    return np.divide(part, total, out=by_number, where=total > 0)


def _unlinked(frame: pd.DataFrame, links: pd.DataFrame) -> list[Finding]:
    lost = frame.index[~frame.index.isin(links[SOURCE])]
    return [
        Finding("alerte", "sans correspondance", code, "Aucune cible : ses valeurs ne sont pas reprises.",
                "Complétez la table de correspondance, ou changez de millésime.")
        for code in lost
    ]  # fmt: skip


def _partly(coverage: pd.DataFrame, min_coverage: float) -> list[Finding]:
    """One finding by indicator that some targets know in part only."""
    findings = []
    for column, shares in coverage.items():
        refused = shares.index[(shares > 0) & (shares < min_coverage - TOLERANCE)]
        partial = shares.index[(shares >= min_coverage - TOLERANCE) & (shares < 1 - TOLERANCE) & (shares > 0)]
        for codes, gravity, sentence, advice in (
            (
                refused,
                "alerte",
                "laissé manquant",
                "Complétez les valeurs, ou abaissez la couverture demandée.",
            ),
            (partial, "info", "somme de ce qui est connu", "La valeur sous-estime d'autant le territoire."),
        ):
            if len(codes):
                least = shares[codes].min()
                findings.append(
                    Finding(
                        gravity, "couverture partielle", "",
                        f"{len(codes)} territoire(s), dont {french_number(100 * least, 1)} % au moins est "
                        f"connu, {sentence} ({list_codes(codes)}).",
                        advice, float(least), indicateur=str(column),
                    )
                )  # fmt: skip
    return findings


def carried_secrecy(secret: pd.DataFrame, links: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """True where a target's value is missing and that of one of its sources is under secrecy.

    secret: booleans by source; after: the indicators carried; same columns.
    """
    hidden = secret.reindex(links[SOURCE], fill_value=False).groupby(links[TARGET].to_numpy()).any()
    return hidden.reindex(index=after.index, columns=after.columns, fill_value=False) & after.isna()


def conserved(before: pd.DataFrame, after: pd.DataFrame, columns: Sequence[str]) -> pd.Series:
    """Difference of the totals of each volume, after minus before (0 where nothing was lost)."""
    return after[list(columns)].sum() - before[list(columns)].sum()
