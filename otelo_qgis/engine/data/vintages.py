# SPDX-License-Identifier: GPL-2.0-or-later
"""Vintages of the communes: mergers, splits and changes of code, in either direction.

A change is a row `date`, `avant`, `apres`: on that day (ISO), the commune `avant` goes to `apres`; one
`avant` with several `apres` is a split, shared by a weight. Read backwards, mergers are splits. The
table that ships with the plugin (catalogue/mouvements.csv) goes from 2021 to 2026; INSEE's own
v_mvt_commune or passage table can replace it. Source: INSEE, Code officiel géographique.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from functools import lru_cache

import pandas as pd

from ..common.errors import ParameterError, list_codes
from ..common.territories import Finding
from ..definitions.catalogue import FOLDER
from .transfer import SHARE, SOURCE, TARGET

Shares = dict[str, float]


@lru_cache(maxsize=1)
def shipped_changes() -> pd.DataFrame:
    """The changes that ship with the plugin."""
    return pd.read_csv(FOLDER / "mouvements.csv", dtype=str)


def between(changes: pd.DataFrame, first: int, last: int) -> pd.DataFrame:
    """Changes from the geography of 1 January `first` (excluded) to that of 1 January `last` (included)."""
    return changes[(changes["date"] > f"{first}-01-01") & (changes["date"] <= f"{last}-01-01")]


def composed(
    changes: pd.DataFrame,
    weights: Mapping[str, float],
    backward: bool = False,
    settled: Container[str] = (),
) -> tuple[dict[str, Shares], set[str]]:
    """Where each code that changes goes in the end, all changes one after the other.

    settled: codes that stay where they are.

    Returns:
        {code: {code: share}}, and the codes that were shared equally, for want of weights.
    """
    start, end = ("apres", "avant") if backward else ("avant", "apres")
    moved: dict[str, Shares] = {}
    unweighted: set[str] = set()
    for _, day in sorted(changes.groupby("date"), key=lambda pair: pair[0], reverse=backward):
        targets: dict[str, set[str]] = {}
        for code, target in zip(day[start], day[end]):
            if code not in settled:
                targets.setdefault(code, set()).add(target)
        step: dict[str, Shares] = {}
        for code in sorted(targets):
            step[code], equal = _shared(targets[code], weights)
            unweighted |= {code} if equal else set()
        for code, shares in moved.items():
            if any(target in step for target in shares):
                moved[code] = _follow(shares, step)
        for code, shares in step.items():
            moved.setdefault(code, shares)
    return moved, unweighted


def _shared(targets: Iterable[str], weights: Mapping[str, float]) -> tuple[Shares, bool]:
    """Share of each target by weight; equal shares, and True, where one of several has none: a commune
    that the weights do not know is not a commune without people."""
    own = {target: weights.get(target) for target in sorted(targets)}
    known = [max(float(weight), 0.0) for weight in own.values() if weight is not None]
    total = sum(known)
    if len(known) == len(own) and total:
        return dict(zip(own, (weight / total for weight in known))), False
    return dict.fromkeys(own, 1 / len(own)), len(own) > 1


def _follow(shares: Shares, step: Mapping[str, Shares]) -> Shares:
    after: Shares = {}
    for code, share in shares.items():
        for target, part in step.get(code, {code: 1.0}).items():
            after[target] = after.get(target, 0.0) + share * part
    return after


def links_between(
    codes: Iterable[str],
    changes: pd.DataFrame,
    first: int,
    last: int,
    weights: Mapping[str, float] | None = None,
) -> tuple[pd.DataFrame, list[Finding]]:
    """Links of the communes of one year to those of another, earlier or later.

    weights: what splits are shared by (households, population), by commune of the target year; equal
        shares, told in a finding, where it is unknown.
    """
    if first == last:
        raise ParameterError(f"Les deux millésimes sont le même ({first}). Donnez-en deux différents.")
    backward = first > last
    rows = between(changes, *sorted((first, last)))
    moved, unweighted = composed(rows, weights or {}, backward)
    codes = list(dict.fromkeys(codes))
    links = _as_links({code: moved.get(code, {code: 1.0}) for code in codes})
    return links, _told(links, unweighted.intersection(codes))


def links_to(
    codes: Iterable[str],
    reference: Iterable[str],
    changes: pd.DataFrame,
    weights: Mapping[str, float] | None = None,
) -> tuple[pd.DataFrame, list[Finding]]:
    """Links of communes of an unknown year to a reference list of communes.

    A code of the reference goes to itself. Any other follows the changes forward, else backward, until
    it lands in the reference; one that never does has no link. A code of the reference that no source
    reaches takes its share of the commune that it was split from (or merged into since), if that one is
    among the codes.
    """
    codes, reference = list(dict.fromkeys(codes)), set(reference)
    weights = weights or {}
    ways = [composed(changes, weights, backward, settled=reference) for backward in (False, True)]
    equal = ways[0][1] | ways[1][1]
    shares: dict[str, Shares] = {code: {code: 1.0} for code in codes if code in reference}
    for code in set(codes) - reference:
        landed = (moved[code] for moved, _ in ways if code in moved)
        found = next((one for one in landed if reference.issuperset(one)), None)
        if found:
            shares[code] = found
    unreached = reference - {target for one in shares.values() for target in one}
    around = changes[changes["avant"].isin(unreached) | changes["apres"].isin(unreached)]
    kin: dict[str, set[str]] = {}
    for before, after in zip(around["avant"], around["apres"]):
        for code, other in ((before, after), (after, before)):
            if code in shares and code in reference and other in unreached:
                kin.setdefault(code, {code}).add(other)
    for code, targets in kin.items():
        shares[code], alike = _shared(targets, weights)
        equal |= {code} if alike else set()
    links = _as_links(shares)
    return links, _told(links, equal.intersection(shares))


def _as_links(shares: Mapping[str, Shares]) -> pd.DataFrame:
    rows = [
        (code, target, share) for code, one in shares.items() for target, share in one.items() if share > 0
    ]
    return pd.DataFrame(rows, columns=[SOURCE, TARGET, SHARE])


def _told(links: pd.DataFrame, equal: set[str]) -> list[Finding]:
    """What was converted: one finding for the mergers and new codes, one for each split."""
    findings = []
    changed = links[(links[SOURCE] != links[TARGET]) | links[SOURCE].duplicated(keep=False)]
    moved = dict(changed.groupby(SOURCE)[TARGET].agg(list))
    whole = {code: targets[0] for code, targets in moved.items() if len(targets) == 1}
    if whole:
        pairs = [f"{before} en {after}" for before, after in sorted(whole.items())]
        findings.append(
            Finding(
                "info",
                "commune fusionnée ou recodée",
                "",
                f"{len(whole)} code(s) convertis ({list_codes(pairs)}).",
            )
        )
    for code, targets in sorted(moved.items()):
        if len(targets) > 1:
            by = "à parts égales, faute de poids" if code in equal else "selon le poids"
            findings.append(
                Finding(
                    "alerte" if code in equal else "info",
                    "commune scindée",
                    code,
                    f"Répartie entre {list_codes(targets)}, {by}.",
                    "Donnez un poids (ménages, population) au millésime d'arrivée." if code in equal else "",
                )
            )
    return findings
