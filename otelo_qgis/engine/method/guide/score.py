# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet D of the guide without capacity: a volume shared by the need, moved a little by a score.

For each territory of a bassin, ratio = its raw note / mean of the bassin; score = product of the ratios, each
with its exponent, those of the themes that divide turned over; share = w1 x share of the need + w2 x share of
the score. Source: the guide, pp. 94-101; docs/guide_approfondi.md.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ...common.errors import TableError
from ...common.rounding import half_up, largest_remainder
from ...definitions.score import NEED_WEIGHT, SCORE_WEIGHT, THEMES


def raw_notes(communes: pd.DataFrame, groups: pd.Series) -> pd.DataFrame:
    """Notes that the indicators of communes give to their territories, (T, themes that have theirs).

    Args:
        communes: (N, ...) indicators of `THEMES[...].made_from`, those that there are.
        groups: code of the territory of each commune.

    Returns:
        One column per theme whose indicators are all columns of `communes`, named as its field; missing where
        a commune of the territory lacks a value, or where the denominator is 0.
    """
    columns = {}
    for theme in THEMES.values():
        if theme.made_from and set(theme.made_from) <= set(communes):
            columns[theme.note] = _NOTES[theme.id](communes[list(theme.made_from)], groups)
    return pd.DataFrame(columns, index=pd.Index(sorted(set(groups)), name="code"))


def _sums(values: pd.DataFrame, groups: pd.Series) -> pd.DataFrame:
    """Sums by territory, missing where one commune's value is."""
    return values.groupby(groups.to_numpy()).agg(lambda column: column.sum(skipna=False))


def _ratio(above: pd.Series, below: pd.Series) -> pd.Series:
    return above / below.where(below > 0)


def _state(communes: pd.DataFrame, groups: pd.Series) -> pd.Series:
    """1 + what each commune lacks of its SRU obligation, over the main residences. A commune without a rate
    has no obligation."""
    rate = communes["sru_taux"].fillna(0.0)
    asked = half_up(communes["res_princ"] * rate / 100)
    social = communes["sru_lls"].where(rate > 0, 0.0)
    lacking = (asked - social).clip(lower=0.0)
    sums = _sums(pd.DataFrame({"lacking": lacking, "homes": communes["res_princ"]}), groups)
    return 1 + _ratio(sums["lacking"], sums["homes"])


def _shape(communes: pd.DataFrame, groups: pd.Series) -> pd.Series:
    """Growth of the population over that of artificial land: above 1 where the town gets denser."""
    sums = _sums(communes, groups)
    return _ratio(_ratio(sums["population"], sums["pop_p"]), _ratio(sums["art_ha"], sums["art_ha_p"]))


def _jobs(communes: pd.DataFrame, groups: pd.Series) -> pd.Series:
    sums = _sums(communes, groups)
    return _ratio(sums["emplois"], sums["actifs"])


def _vacancy(communes: pd.DataFrame, groups: pd.Series) -> pd.Series:
    sums = _sums(communes, groups)
    return 1 + _ratio(sums["lv_2plus"], sums["parc_prive"])


_NOTES = {"etat": _state, "morph": _shape, "dynam": _jobs, "vacan": _vacancy}


def check_notes(notes: pd.DataFrame, table: str) -> None:
    """Refuse notes that are not above 0: a product, and a division, would lose their meaning.

    Raises:
        TableError: naming the field and the territories.
    """
    for field in notes:
        wrong = notes.index[notes[field].notna() & ~(notes[field] > 0)]
        if len(wrong):
            raise TableError(
                table,
                "note qui n’est pas supérieure à 0",
                "Une note se compare à celle du bassin : donnez un nombre positif. Un taux s’écrit 1 + taux.",
                field,
                wrong,
            )


def score(
    needs: pd.Series,
    bassins: pd.Series,
    notes: pd.DataFrame,
    exponents: Mapping[str, float] | None = None,
    weights: tuple[float, float] = (NEED_WEIGHT, SCORE_WEIGHT),
    volume: int | None = None,
) -> pd.DataFrame:
    """Objectives by territory, out of any capacity.

    Args:
        needs: whole need of each territory, by code; a negative one counts for nothing.
        bassins: the bassin of each, same index: notes are compared, and volumes shared, inside it.
        notes: raw notes, same index, columns named as `Theme.note`; a missing one is neutral (ratio 1), and
            so is a theme without a column.
        exponents: by theme; 1 where left out.
        weights: of the share of the need and of the share of the score; only their ratio counts.
        volume: whole dwellings to share out instead of the need, between bassins in proportion to theirs.

    Returns:
        (T, ...): bassin, besoin, the notes, a ratio per theme, score, part_bes, part_score and part (each
        sums to 1 in a bassin that has a need), objectif (whole; sums to the volume), ecart: objective minus
        what the need alone would give. A bassin without any need gets nothing.
    """
    exponents = exponents or {}
    groups, names = pd.factorize(bassins)
    made = pd.DataFrame({"bassin": bassins, "besoin": needs})
    product = np.ones(len(needs))
    for theme in THEMES.values():
        raw = notes[theme.note] if theme.note in notes else pd.Series(np.nan, needs.index)
        mean = raw.groupby(groups).transform("mean")
        ratio = (raw / mean.to_numpy()).fillna(1.0)
        made[theme.note], made[theme.ratio] = raw, ratio
        power = exponents.get(theme.id, 1.0)
        product = product * ratio.to_numpy() ** (-power if theme.divides else power)
    positive = needs.clip(lower=0).to_numpy(dtype=float)
    sums = np.bincount(groups, positive, minlength=len(names))
    made["score"] = product
    made["part_bes"] = _shares(positive, groups)
    # A bassin that needs nothing has nothing to be shared out.
    made["part_score"] = np.where(sums[groups] > 0, _shares(product, groups), 0.0)
    first, second = np.asarray(weights, dtype=float) / sum(weights)
    made["part"] = first * made["part_bes"] + second * made["part_score"]
    totals = sums
    if volume is not None and sums.any():
        totals = largest_remainder(volume, sums, codes=names).astype(float)
    codes = needs.index.to_numpy()
    made["objectif"] = _whole(totals, made["part"].to_numpy(), groups, codes)
    made["ecart"] = made["objectif"] - _whole(totals, positive, groups, codes)
    return made


def _shares(values: np.ndarray, groups: np.ndarray) -> np.ndarray:
    sums = np.bincount(groups, values)[groups]
    return np.divide(values, sums, out=np.zeros(len(values)), where=sums > 0)


def _whole(totals: np.ndarray, weights: np.ndarray, groups: np.ndarray, codes: np.ndarray) -> np.ndarray:
    return largest_remainder(totals, weights, groups, codes)


def held_capacity(capacity: pd.Series, past: pd.Series | None, years: int, margin: float | None) -> pd.Series:
    """Capacity held near what was built (p. 104): within +/- margin of past x years, in whole dwellings.

    Args:
        capacity: dwellings of the period, NaN without limit.
        past: dwellings built per year; None, or NaN for a territory, where it is not known: not held.
        years: of the period.
        margin: 0.2 for 20 %; None to hold nothing.
    """
    whole = np.floor(capacity + 1e-9)
    if past is None or margin is None:
        return whole
    built = past * years
    low, high = np.floor(built * (1 - margin) + 1e-9), np.floor(built * (1 + margin) + 1e-9)
    held = whole.fillna(np.inf).clip(lower=low.fillna(0.0), upper=high.fillna(np.inf))
    return held.where(np.isfinite(held))
