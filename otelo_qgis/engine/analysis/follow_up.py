# SPDX-License-Identifier: GPL-2.0-or-later
"""Objectives against what was built: what is achieved, what was expected, what remains, at which pace.

For each commune, in whole dwellings, over a period:
    realise + reste = obj_per, exactly, at every mesh; what goes beyond the objective (`depasse`) makes
        `reste` negative
    attendu = the objective of the years that are known, up to the last of them
    realise_h = starts / (1 - share that is not declared yet): with `realise_b`, as read, the two ends
        between which what was really started lies
A year of which the period has a part counts for that part, in months, of the objective and of the starts.
A year that is not known is no zero: it is counted neither in what is achieved nor in what was expected.
Source: docs/suivi.md.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields, replace

import numpy as np
import pandas as pd

from ..common.errors import ParameterError, TableError
from ..common.formatting import counted, french_number
from ..common.rounding import half_up, largest_remainder
from ..common.territories import RESTITUTION, Finding, from_fields
from ..definitions.follow_up import (
    EXCEEDED,
    LATE,
    NO_DATA,
    NO_OBJECTIVE,
    ON_TRACK,
    REACHED,
    VERY_LATE,
    Rules,
)
from ..method.policies import SOCIAL, plh_periods
from ..results import yearly_objectives
from ..study import Study
from .handed_down import hand_down, outside

# A year beyond it is no forecast.
HORIZON = 2100
_DATE = re.compile(r"(\d{4})(?:-(\d{1,2}))?", re.ASCII)


@dataclass(frozen=True)
class Period:
    """From the first day of a month to the last of another: (year, month), both included."""

    first: tuple[int, int]
    last: tuple[int, int]

    @classmethod
    def of(cls, first: str, last: str) -> Period:
        """A period from texts "2022" or "2022-07". ParameterError where one is no date, or they are not in
        order."""
        start, end = _date(first, 1), _date(last, 12)
        if start > end:
            raise ParameterError(f"La période finit ({last}) avant de commencer ({first}).")
        return cls(start, end)

    @property
    def shares(self) -> pd.Series:
        """Part of each year that is in the period (0..1], by year."""
        years = range(self.first[0], self.last[0] + 1)
        months = pd.Series(12, index=list(years))
        months.iloc[0] -= self.first[1] - 1
        months.iloc[-1] -= 12 - self.last[1]
        return months / 12

    @property
    def text(self) -> str:
        """As it is written: "2022-2027", "juillet 2022 à juin 2028"."""
        if self.first[1] == 1 and self.last[1] == 12:
            return f"{self.first[0]}-{self.last[0]}"
        return f"{_MONTHS[self.first[1] - 1]} {self.first[0]} à {_MONTHS[self.last[1] - 1]} {self.last[0]}"


_MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
           "novembre", "décembre")  # fmt: skip


def _date(text: str, month: int) -> tuple[int, int]:
    match = _DATE.fullmatch(text.strip())
    found = (int(match.group(1)), int(match.group(2) or month)) if match else (0, 0)
    if not 1 <= found[1] <= 12:
        raise ParameterError(f"« {text} » n’est pas une date : écrivez AAAA, ou AAAA-MM.")
    return found


def plh_of(study: Study, number: int) -> Period:
    """A PLH of a study, by its number from 1. ParameterError where it has no such one."""
    base, projection = study.period
    scenario = study.own_scenario
    periods = plh_periods(base, projection, scenario.d_debut_plh, scenario.d_duree_plh)
    if not 1 <= number <= len(periods):
        said = ", ".join(f"{i} ({first}-{last})" for i, (first, last) in enumerate(periods, 1))
        raise ParameterError(f"PLH {number} : l’étude a {said}.")
    first, last = periods[number - 1]
    return Period((first, 1), (last, 12))


# What is aimed at -------------------------------------------------------------------------------


def studied_communes(study: Study) -> pd.DataFrame:
    """The communes of a study that have an objective, with the columns of communes. TableError where volet D
    was not run."""
    communes = from_fields(study.communes)
    if "construire" not in communes:
        raise TableError(
            "étude / objectifs", "cette étude n’a pas d’objectifs par commune",
            "Refaites-la avec le volet D (otelo:evaluation).",
        )  # fmt: skip
    return communes[communes["etudie"]]


def planned(study: Study, amount: pd.Series | None = None) -> pd.DataFrame:
    """Whole dwellings of each year of a study, by commune: those to build, or another amount of the period
    spread as they are."""
    communes = studied_communes(study)
    built = communes["construire"] if amount is None else amount
    base, projection = study.period
    return yearly_objectives(built, communes, base, projection, study.scenario, study.yearly)


def social_objective(study: Study) -> pd.Series | None:
    """Social dwellings of the objective by commune; None where segments are not known."""
    communes = studied_communes(study)
    names = [name for name in SOCIAL if name in communes]
    return communes[names].sum(axis=1).astype("int64") if names else None


def vacants_objective(study: Study) -> pd.Series:
    """Vacant dwellings to put back by commune: those of the flow, and those that make a part of the
    objective."""
    communes = studied_communes(study)
    return (communes["remobilise"] + communes["pl_vacant"]).clip(lower=0).astype("int64")


# What is done -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Tally:
    """What is counted of some territories.

    plan: objective by year of the period, (N, Y); done, corrected: what was built, as read and with what is
    not declared yet, same shape, NaN where it is not known; aimed: `plan` where it is; pace, pace_h: mean
    dwellings of the last known years, as read and corrected, (N,); absent: years up to the last that are
    not known, without: communes of which none is, (N,); followed: `plan` of the other communes, (N, Y).
    """

    plan: pd.DataFrame
    done: pd.DataFrame
    corrected: pd.DataFrame
    aimed: pd.DataFrame
    pace: pd.Series
    pace_h: pd.Series
    absent: pd.Series
    without: pd.Series
    followed: pd.DataFrame

    def by(self, groups: pd.Series) -> Tally:
        """The same of groups of territories: sums of what is known."""
        frames = {one.name: getattr(self, one.name).groupby(groups).sum(min_count=1) for one in fields(self)}
        return replace(self, **frames)


@dataclass(frozen=True)
class FollowUp:
    """communes: what is counted by commune; groups: restitution territory of each; period; last: the last
    year that is known of any, before the period where none of it is; rules: how it is judged; findings: what
    targets move."""

    communes: Tally
    groups: pd.Series
    period: Period
    last: int
    rules: Rules
    findings: tuple[Finding, ...] = ()

    def frame(self, groups: pd.Series | None = None) -> pd.DataFrame:
        """The figures of communes, or of groups of them (`fields.FOLLOW_UP_AMOUNTS`)."""
        tally = self.communes if groups is None else self.communes.by(groups)
        return _figures(tally, self.period, self.last, self.rules)

    @property
    def restitution(self) -> pd.DataFrame:
        return self.frame(self.groups)

    @property
    def whole(self) -> pd.Series:
        """The figures of all the communes together."""
        return self.frame(pd.Series("", index=self.groups.index)).iloc[0]

    def years(self, groups: pd.Series | None = None) -> pd.DataFrame:
        """The figures of each year of the period, by commune or group, in the order of years
        (`fields.FOLLOW_UP_YEARS`)."""
        tally = self.communes if groups is None else self.communes.by(groups)
        return _yearly(tally, self.period, self.last, self.rules)


def follow(
    plan: pd.DataFrame,
    built: pd.DataFrame,
    groups: pd.Series,
    period: Period,
    rules: Rules | None = None,
    targets: pd.Series | None = None,
) -> FollowUp:
    """What was built against what was planned.

    Args:
        plan: whole dwellings by commune and year; every year of the period.
        built: by commune and year, NaN where it is not known; same communes; years before the period count
            in the pace alone.
        groups: restitution territory of each commune.
        rules: how it is judged; the defaults when left out.
        targets: objectives of the period that take the place of those of the plan (`with_targets`).

    Raises:
        ParameterError: a period that is not in the years of the plan.
    """
    rules = rules or Rules()
    part, shares = plan_of(plan, groups, period), period.shares
    codes, group = plan.index.to_numpy(), pd.factorize(groups.reindex(plan.index))[0]
    built = built.reindex(index=plan.index)
    built = built[sorted(built)]
    last = (
        int(built.columns[built.notna().any()].max()) if built.notna().any(axis=None) else period.first[0] - 1
    )
    corrected = _with_undeclared(built, last, rules.undeclared, group, codes)
    seen = [year for year in shares.index if year <= last]
    told: list[Finding] = []
    if targets is not None:
        part, told = with_targets(part, groups, targets)
    # What is not declared yet is taken apart: rounded with the rest, a commune could have less than was read.
    done, undeclared = (
        pd.DataFrame(
            {year: _part_of(frame, year, shares[year], group, codes) for year in seen},
            index=plan.index, columns=seen, dtype=float,
        )
        for frame in (built, corrected - built)
    )  # fmt: skip
    more = done + undeclared
    known = done.notna()
    recent = [year for year in built if last - rules.pace_years < year <= last]
    tally = Tally(
        part, done, more, part[seen].where(known),
        built[recent].mean(axis=1), corrected[recent].mean(axis=1),
        (~known).sum(axis=1), ~known.any(axis=1), part.where(known.any(axis=1), 0.0),
    )  # fmt: skip
    return FollowUp(tally, groups, period, last, rules, tuple(told))


def plan_of(plan: pd.DataFrame, groups: pd.Series, period: Period) -> pd.DataFrame:
    """The whole dwellings of each year of a period, of which a year that begins or ends in it has its part.
    ParameterError: a period that is not in the years of the plan."""
    shares = period.shares
    absent = [year for year in shares.index if year not in plan]
    if absent:
        raise ParameterError(
            f"La période {period.text} sort de l’étude, dont les objectifs vont de {plan.columns[0]} à "
            f"{plan.columns[-1]}."
        )
    codes, group = plan.index.to_numpy(), pd.factorize(groups.reindex(plan.index))[0]
    return pd.DataFrame(
        {year: _scaled(plan[year], shares[year], group, codes) for year in shares.index}, index=plan.index
    )


def with_targets(
    plan: pd.DataFrame, groups: pd.Series, targets: pd.Series
) -> tuple[pd.DataFrame, list[Finding]]:
    """The plan of a period with objectives that were decided elsewhere, and what they move.

    targets: whole dwellings of the period by commune or by restitution territory. That of a territory is
    shared between its communes without their own, in proportion to their plan; communes come first: where
    they do not sum to their territory, it is told. The years of a commune keep their proportions.
    """
    before, levels = plan.sum(axis=1), {RESTITUTION: groups}
    wanted, findings = hand_down(before, levels, targets)
    findings += outside(before, levels, targets)
    years = plan.to_numpy(dtype=float)
    years = np.where(years.sum(axis=1, keepdims=True) > 0, years, 1.0)
    shared = largest_remainder(
        wanted.to_numpy(), years.reshape(-1), np.repeat(np.arange(len(plan)), plan.shape[1])
    )
    moved = int((wanted != before).sum())
    findings.append(
        Finding(
            "info", "cibles propres", "",
            f"Objectif de la période : {french_number(before.sum())} logements dans l’étude, "
            f"{french_number(wanted.sum())} d’après les cibles ; {counted(moved, 'commune')} en changent.",
        )
    )  # fmt: skip
    return pd.DataFrame(shared.reshape(plan.shape), plan.index, plan.columns), findings


def _with_undeclared(
    built: pd.DataFrame, last: int, undeclared: tuple[float, ...], group: np.ndarray, codes: np.ndarray
) -> pd.DataFrame:
    """Starts with those that are not known yet, by year: divided by the part that is."""
    found = {}
    for year in built:
        age = min(max(last - year, 0), len(undeclared) - 1)
        lacking = undeclared[age] if undeclared else 0.0
        found[year] = _scaled(built[year], 1 / (1 - lacking / 100), group, codes)
    return pd.DataFrame(found, index=built.index)


def _part_of(
    built: pd.DataFrame, year: int, share: float, group: np.ndarray, codes: np.ndarray
) -> np.ndarray:
    """The part of a year that is in the period; unknown where the table does not have the year."""
    if year not in built:
        return np.full(len(built), np.nan)
    return _scaled(built[year], share, group, codes)


def _scaled(values: pd.Series, factor: float, group: np.ndarray, codes: np.ndarray) -> np.ndarray:
    """Whole values times a factor, whole, so that those of a group sum to its sum times the factor; NaN
    stays. Losses (negative values) are scaled apart from gains."""
    amounts = values.to_numpy(dtype=float)
    if factor == 1:
        return amounts
    known = np.nan_to_num(amounts)
    scaled = np.zeros(len(amounts))
    count = int(group.max()) + 1 if len(group) else 0
    for sign in (1, -1):
        part = np.maximum(sign * known, 0.0)
        totals = half_up(np.bincount(group, part, minlength=count) * factor)
        scaled += sign * largest_remainder(totals, part, group, codes)
    return np.where(np.isnan(amounts), np.nan, scaled)


# What it says -----------------------------------------------------------------------------------


def _figures(tally: Tally, period: Period, last: int, rules: Rules) -> pd.DataFrame:
    target = tally.plan.sum(axis=1)
    ends = [frame.sum(axis=1, min_count=1) for frame in (tally.done, tally.corrected)]
    low, high = ends
    done, pace = (high, tally.pace_h) if rules.corrected else (low, tally.pace)
    expected = tally.aimed.sum(axis=1, min_count=1)
    remaining = target - done.fillna(0.0)
    # Rates are of what can be compared: communes without data have an objective, and nothing beside it.
    followed = tally.followed.sum(axis=1)
    left = followed - done
    shares = period.shares
    years_left = float(shares[shares.index > last].sum())
    needed = left.clip(lower=0) / years_left if years_left else left.where(left <= 0).clip(lower=0)
    statuses = [_status(followed, expected, one, rules, not years_left) for one in ends]
    return pd.DataFrame(
        {
            "obj_per": target.astype("int64"),
            "obj_connu": followed.astype("int64"),
            "att_date": expected.astype("Int64"),
            "realise": done.astype("Int64"),
            "realise_b": low.astype("Int64"),
            "realise_h": high.astype("Int64"),
            "reste": remaining.astype("int64"),
            "depasse": (-remaining).clip(lower=0).astype("int64"),
            "taux_real": (100 * done / followed.where(followed > 0)).round(1),
            "taux_att": (100 * done / expected.where(expected > 0)).round(1),
            "par_an_obs": pace.round(2),
            "par_an_nec": needed.round(2),
            "annee_att": _year_reached(tally, left, pace, period, last, rules),
            "statut": statuses[1 if rules.corrected else 0],
            "statut_h": statuses[1],
            "annees_man": tally.absent.astype("int64"),
            "nb_sans": tally.without.astype("int64"),
        }
    )  # fmt: skip


def _status(
    target: pd.Series, expected: pd.Series, done: pd.Series, rules: Rules, is_over: bool
) -> np.ndarray:
    """Status in words (`STATUSES`). is_over: whether the whole period is known: what is not reached then is
    late."""
    share = 100 * done / target.where(target > 0)
    to_date = 100 * done / expected.where(expected > 0)
    found: np.ndarray = np.select(
        [
            done.isna(),
            target <= 0,
            share >= rules.exceeded,
            share >= 100,
            # Nothing was expected yet.
            (expected <= 0) | (to_date >= (100.0 if is_over else rules.on_track)),
            to_date >= rules.late,
        ],
        [NO_DATA, NO_OBJECTIVE, EXCEEDED, REACHED, ON_TRACK, LATE],
        VERY_LATE,
    )
    return found


def _year_reached(
    tally: Tally, left: pd.Series, pace: pd.Series, period: Period, last: int, rules: Rules
) -> pd.Series:
    """The year in which the objective is reached: that of the past where it is, else that to which the
    present pace leads; missing without pace, beyond `HORIZON`, without data or objective."""
    by_year = tally.corrected if rules.corrected else tally.done
    target = tally.followed.sum(axis=1)
    ahead = max(last, period.first[0] - 1) + np.ceil(left / pace.where(pace > 0))
    if by_year.shape[1]:
        reached = by_year.fillna(0).cumsum(axis=1).ge(target, axis=0)
        past = pd.Series(np.asarray(by_year.columns)[reached.to_numpy().argmax(axis=1)], index=left.index)
        ahead = ahead.where(left > 0, past)
    return ahead.where((target > 0) & left.notna() & (ahead <= HORIZON)).astype("Int64")


def _yearly(tally: Tally, period: Period, last: int, rules: Rules) -> pd.DataFrame:
    """A row per territory and year; what is not known yet is missing."""
    shares = period.shares
    parts = []
    names = ("plan", "followed", "done", "corrected")
    sums = {name: getattr(tally, name).fillna(0).cumsum(axis=1) for name in names}
    for name, frame in (("done", tally.done), ("corrected", tally.corrected)):
        # Of a territory of which nothing is known yet, the sum is not zero.
        sums[name] = sums[name].where(frame.notna().cumsum(axis=1) > 0)
    for year in shares.index:
        seen = year <= last
        nothing = pd.Series(np.nan, index=tally.plan.index)
        parts.append(
            pd.DataFrame(
                {
                    "code": tally.plan.index,
                    "annee": year,
                    "part_an": round(float(shares[year]), 4),
                    "prevu": tally.plan[year].to_numpy(),
                    "prevu_suiv": tally.followed[year].to_numpy(),
                    "prevu_cum": sums["plan"][year].to_numpy(),
                    "cor_bas": (sums["followed"][year] * rules.on_track / 100).round(1).to_numpy(),
                    "cor_haut": (sums["followed"][year] * rules.exceeded / 100).round(1).to_numpy(),
                    "realise_b": (tally.done[year] if seen else nothing).to_numpy(),
                    "realise_h": (tally.corrected[year] if seen else nothing).to_numpy(),
                    "cumul_b": (sums["done"][year] if seen else nothing).to_numpy(),
                    "cumul_h": (sums["corrected"][year] if seen else nothing).to_numpy(),
                }
            )
        )
    frame = pd.concat(parts, ignore_index=True)
    whole = ["prevu", "prevu_suiv", "prevu_cum", "realise_b", "realise_h", "cumul_b", "cumul_h"]
    return frame.astype(dict.fromkeys(whole, "Int64"))
