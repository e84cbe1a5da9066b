# SPDX-License-Identifier: GPL-2.0-or-later
"""Objectives handed down from a level of territories to the ones below (SCoT, EPCI, commune), and what an
older period carries over to a new one.

In whole dwellings, for each territory of each level:
    obj_etude + report + deplace = objectif, and the objectives of a level are the sums of those below.
Source: docs/suivi.md.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..common.errors import ParameterError, list_codes
from ..common.formatting import counted, french_number
from ..common.rounding import largest_remainder
from ..common.territories import Finding
from ..definitions.follow_up import CARRIED, CARRIED_NET, NO_DATA

COMMUNE, WHOLE = "commune", "ensemble"
# What is told of targets that no sum can hold.
UNEVEN = "cibles qui ne somment pas"
_LAST_YEAR = re.compile(r"(\d{4})\D*$", re.ASCII)


def hand_down(
    planned: pd.Series, levels: Mapping[str, pd.Series], targets: pd.Series, upper_first: bool = False
) -> tuple[pd.Series, list[Finding]]:
    """Objectives by commune that keep what was decided at any level.

    From the lowest level to the highest, the target of a territory is shared between its communes for which
    no lower one decides, in proportion to what is planned. Where targets contradict each other, the lower
    ones are kept, or the upper ones if asked for: those below are then scaled, in proportion.

    Args:
        planned: whole dwellings by commune.
        levels: by name, from the lowest above communes to the highest, the territory of each commune, "" or
            missing for none.
        targets: whole dwellings by code of a commune or of a territory; a code that two levels have is that
            of the lower.

    Returns the whole dwellings by commune, and the targets that could not be kept.
    """
    wanted = planned.astype(float)
    own = targets[targets.index.isin(planned.index)]
    wanted[own.index] = own
    decided = set(own.index)
    found: list[tuple[str, float, pd.Index]] = [
        (str(code), total, pd.Index([code])) for code, total in own.items()
    ]
    for total, rows, code in _territories(planned.index, levels, targets):
        free = rows[~rows.isin(decided)]
        left = total - wanted[rows.difference(free)].sum()
        if len(free):
            wanted[free] = _shared(max(left, 0), planned[free])
        decided |= set(rows)
        found.append((code, total, rows))
    if upper_first:
        for _, total, rows in found[len(own) :]:
            if wanted[rows].sum() != total:
                wanted[rows] = _shared(total, wanted[rows] if wanted[rows].any() else planned[rows])
    findings = []
    for code, total, rows in found:
        reached = wanted[rows].sum()
        if reached != total:
            findings.append(_uneven(code, total, reached, upper_first))
    return wanted, findings


def _territories(communes: pd.Index, levels: Mapping[str, pd.Series], targets: pd.Series):
    """(target, communes, code) of each territory that has one, level by level, the lowest first."""
    taken = set(communes)
    for groups in levels.values():
        groups = groups.reindex(communes)
        for code, total in targets[targets.index.isin(set(groups.dropna()) - taken - {""})].items():
            yield total, groups.index[groups == code], str(code)
        taken |= set(groups.dropna())


def _shared(total: float, weights: pd.Series) -> pd.Series:
    """A whole total between communes, evenly where nothing is planned."""
    weights = weights.clip(lower=0)
    weights = weights if weights.sum() else pd.Series(1.0, weights.index)
    return pd.Series(
        largest_remainder(total, weights, codes=weights.index.to_numpy()), weights.index, dtype=float
    )


def _uneven(code: str, total: float, reached: float, upper_first: bool) -> Finding:
    if upper_first:
        text = (
            f"{french_number(total)} logements demandés, {french_number(reached)} retenus : la cible d’un "
            "niveau plus haut est gardée."
        )
    else:
        text = (
            f"{french_number(total)} logements pour le territoire, {french_number(reached)} pour ses "
            "communes : celles des communes sont gardées."
        )
    return Finding("alerte", UNEVEN, code, text, "Accordez les deux.")


def outside(planned: pd.Series, levels: Mapping[str, pd.Series], targets: pd.Series) -> list[Finding]:
    """Targets of no territory of the study."""
    known = set(planned.index).union(*(set(groups.dropna()) for groups in levels.values()))
    codes = targets.index[~targets.index.isin(known)]
    if not len(codes):
        return []
    return [Finding("alerte", "cible hors de l’étude", "", f"Sans commune suivie : {list_codes(codes)}.")]


# From an older period ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Older:
    """A period that was followed. left: what remains of it by commune, negative beyond the objective;
    statuses; period: in words; known: the last year that is known."""

    left: pd.Series
    statuses: pd.Series
    period: str
    known: int

    @property
    def end(self) -> int:
        """Its last year."""
        match = _LAST_YEAR.search(self.period)
        return int(match.group(1)) if match else self.known


def carried_over(
    older: Older, how: str, planned: pd.Series, first: int, base: int
) -> tuple[pd.Series, list[Finding]]:
    """What an older period adds to the new one, by commune: whole dwellings that were not built (`CARRIED`),
    less those that were built beyond the objective (`CARRIED_NET`), which take no more than what is planned.

    Args:
        planned: of the new period; first: its first year; base: base year of the study, from which its needs
            are counted.

    Raises ParameterError where the periods overlap: their years would count twice.
    """
    if older.end >= first:
        raise ParameterError(
            f"La période suivie ({older.period}) n’est pas finie quand la nouvelle commence ({first}) : ce "
            f"qui en reste serait compté deux fois. Suivez-la jusqu’en {first - 1} (« Fin de la période »), "
            "ou commencez après."
        )
    left = older.left.reindex(planned.index)
    unknown = left.isna() | older.statuses.reindex(planned.index).isin([NO_DATA])
    left = left.where(~unknown, 0.0)
    if how == CARRIED:
        carried = left.clip(lower=0)
    elif how == CARRIED_NET:
        carried = left.clip(lower=-planned.astype(float))
    else:
        carried = 0.0 * left
    findings = [Finding(
        "info", "report", "",
        f"Report de la période {older.period}, connue jusqu’en {older.known} : "
        f"{french_number(carried.sum())} logements, dans {counted(int((carried != 0).sum()), 'commune')}.",
    )]  # fmt: skip
    if unknown.any():
        findings.append(Finding(
            "alerte", "report inconnu", "",
            f"Sans donnée dans la période {older.period}, rien n’est reporté : "
            f"{list_codes(planned.index[unknown])}.",
        ))  # fmt: skip
    if older.known < older.end:
        findings.append(Finding(
            "alerte", "période non connue en entier", "",
            f"La construction n’est connue que jusqu’en {older.known} : ce qui reste de {older.period} "
            "compte aussi ce qui a pu être construit depuis.",
            "Suivez-la de nouveau quand ces années sont connues.",
        ))  # fmt: skip
    if base >= older.known:
        findings.append(Finding(
            "alerte", "report compté deux fois", "",
            f"L’étude part de {base} : ce qui n’était pas construit alors est déjà dans son besoin.",
            "Ne reportez que sur l’étude dont la période a été suivie.",
        ))  # fmt: skip
    return carried.astype("int64"), findings


# Sums, both ways --------------------------------------------------------------------------------


def by_commune(planned: pd.Series, carried: pd.Series, targets: pd.Series, wanted: pd.Series) -> pd.DataFrame:
    """The figures of each commune (`fields.HANDED_DOWN`)."""
    found = pd.DataFrame({"obj_etude": planned, "report": carried}, dtype="int64")
    found["cible"] = targets.reindex(planned.index).astype("Int64")
    found["objectif"] = wanted.astype("int64")
    return _moved(found)


def by_level(
    communes: pd.DataFrame,
    levels: Mapping[str, pd.Series],
    targets: pd.Series,
    names: Mapping[str, Mapping[str, str]],
) -> pd.DataFrame:
    """Every territory of every level, from the whole to the communes: sums of `by_commune`, beside the target
    that each was given. names: of territories, by level."""
    parts = []
    every = {WHOLE: pd.Series("", communes.index)}
    for level, groups in (every | dict(reversed(list(levels.items())))).items():
        groups = groups.reindex(communes.index)
        inside = groups.notna() & ((groups != "") | (level == WHOLE))
        sums = communes.loc[inside, ["obj_etude", "report", "objectif"]].groupby(groups[inside]).sum()
        sums["cible"] = targets.reindex(sums.index).astype("Int64")
        parts.append(_moved(sums).assign(niveau=level).rename_axis("code").reset_index())
    parts.append(communes.assign(niveau=COMMUNE).rename_axis("code").reset_index())
    found = pd.concat(parts, ignore_index=True)
    known = {(level, code): name for level, one in names.items() for code, name in one.items()}
    found["nom"] = [known.get((level, code), "") for level, code in zip(found["niveau"], found["code"])]
    return found


def _moved(found: pd.DataFrame) -> pd.DataFrame:
    return found.assign(
        deplace=found["objectif"] - found["obj_etude"] - found["report"],
        ecart_cib=found["objectif"] - found["cible"],
    )
