# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B, flow: the needs to come, year by year (B2.1 démographie, B2.2 parc).

Vectorised over territories, and over scenarios where the arrays have a leading axis: the year loop
is the only loop. Rates are fractions, amounts are dwellings. Source: docs/methode.md, volet B flow;
checked to the unit, every year, against the official engine (tests/test_oracle.py).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...common.errors import ParameterError, list_codes
from ...common.rounding import half_up
from ...definitions.parameters import TARGETS, Scenario

FLOW_COLUMNS = ("parctot", "tx_lv", "b2_tx_rs", "tx_disp", "tx_rest", "lv_total", "lv_2plus")


@dataclass(frozen=True)
class Rates:
    """Start and target rates; arrays of shape (T,) or (S, T), fractions, per year for the last two."""

    long_start: np.ndarray
    long_target: np.ndarray
    short_start: np.ndarray
    short_target: np.ndarray
    second_start: np.ndarray
    second_target: np.ndarray
    disappearance: np.ndarray
    restructuring: np.ndarray

    @classmethod
    def stack(cls, many: Sequence[Rates]) -> Rates:
        """Rates of several scenarios as one, shape (S, T)."""
        return cls(*(np.stack([getattr(one, name) for one in many]) for name in cls.__annotations__))


@dataclass(frozen=True)
class Flow:
    """Result of the year loop. Totals have the shape of the input, (T,) or (S, T); the yearly arrays
    (those of `YEARLY` that were asked for) one more axis at the end for the years base..projection."""

    years: np.ndarray
    peak_year: np.ndarray
    demographic: np.ndarray
    renewal: np.ndarray
    secondary: np.ndarray
    short: np.ndarray
    long: np.ndarray
    vacancy: np.ndarray
    need: np.ndarray
    surplus: np.ndarray
    yearly: dict[str, np.ndarray]


# Kept of each year: symbol, label, formula of docs/methode.md. What a year adds is missing in the base year,
# and the need and surplus of the last year belong to the year after.
YEARLY = {
    "households": ("M", "Ménages", "série du scénario"),
    "growth": ("a", "Ménages supplémentaires", "M(y) - M(y-1)"),
    "deficit": ("d", "Mal-logement résorbé", "R( D / (H - y0) ), jusqu'à H"),
    "change": ("n", "Variation", "a(y) + d(y)"),
    "housed": (
        "N",
        "Hors logement et hébergés relogés",
        "(B1.1 + B1.2) × min(y - y0, H - y0) / (H - y0)",
    ),
    "vacancy": ("v", "Taux de vacance", "droite de l'observé à la cible, atteinte au pic ou en P"),
    "short_rate": ("v courte", "Taux de vacance courte", "droite de l'observé à la cible"),
    "long_rate": ("v longue", "Taux de vacance longue", "droite de l'observé à la cible"),
    "second_rate": ("rs", "Taux de résidences secondaires", "droite de l'observé à la cible"),
    "dwellings": ("L", "Parc qui loge les ménages", "R( (M + N) / (1 - v - rs) )"),
    "short": ("courte", "Vacance courte", "R( L(y) t(y) - L(y-1) t(y-1) ), t = v courte ; 0 après le pic"),
    "long": (
        "longue",
        "Vacance longue",
        "R( L(y) t(y) - L(y-1) t(y-1) ), t = v longue, pas moins que -n(y) ; 0 après le pic, ou si n <= 0",
    ),
    "second": ("second.", "Résidences secondaires", "R( L(y) t(y) - L(y-1) t(y-1) ), t = rs"),
    "new": (
        "nouv.",
        "Logements nouveaux",
        "R( n + courte + longue + second. ), 0 si ces trois dépassent n ; n après le pic",
    ),
    "renewal": (
        "renouv.",
        "Renouvellement",
        "R( parc(y-1) × (disparition - restructuration) ), sans retirer plus que nouv.",
    ),
    "parc": ("parc", "Parc", "max( 0, parc(y-1) + besoin(y-1) - excédent(y-1) )"),
    "need": ("besoin", "Besoin de l'année", "R( renouv. + nouv. ) de l'année suivante, si positif"),
    "surplus": ("excédent", "Excédent de l'année", "l'opposé, s'il est négatif"),
}


def observed_rates(indicators: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """(long, short) vacancy rates of the base year: the total rate, split by length of vacancy."""
    rate, total, two_years = (
        indicators[column].to_numpy(dtype=float) for column in ("tx_lv", "lv_total", "lv_2plus")
    )
    safe = np.where(total > 0, total, 1.0)
    long = np.where(total > 0, rate * two_years / safe, 0.0)
    short = np.where(total > 0, rate * (total - two_years) / safe, 0.0)
    return long, short


# Observed rates that span the years that the base year says (`Scenario.rate_years`).
SPANNED = ("tx_disp", "tx_rest")


def with_span(indicators: pd.DataFrame, before: int, after: int) -> pd.DataFrame:
    """Indicators whose rates of renewal, which span some years (`before`), span others: as much a year."""
    if before == after:
        return indicators
    return indicators.assign(
        **{one: indicators[one] * after / before for one in SPANNED if one in indicators}
    )


def rates(indicators: pd.DataFrame, scenario: Scenario) -> Rates:
    """Start rates from the indicators and target rates from the scenario, shape (T,)."""
    long, short = observed_rates(indicators)
    second = indicators["tx_rs"].to_numpy(dtype=float)
    observed = {
        "b2_tx_vacance_longue": long * (1 - scenario.b2_reduction_vacance_longue / 100),
        "b2_tx_vacance_courte": short,
        "b2_tx_rs": second,
        "b2_tx_disparition": indicators["tx_disp"].to_numpy(dtype=float) / scenario.rate_years,
        "b2_tx_restructuration": indicators["tx_rest"].to_numpy(dtype=float) / scenario.rate_years,
    }
    targets = {name: _targets(name, observed[name], indicators.index, scenario) for name in TARGETS}
    filled = targets["b2_tx_vacance_longue"] + targets["b2_tx_vacance_courte"] + targets["b2_tx_rs"] >= 1
    if filled.any():
        raise ParameterError(
            "Les taux cibles de vacance et de résidences secondaires font 100 % du parc ou plus pour "
            f"{list_codes(indicators.index[filled])} : baissez-les."
        )
    return Rates(
        long_start=long,
        long_target=targets["b2_tx_vacance_longue"],
        short_start=short,
        short_target=targets["b2_tx_vacance_courte"],
        second_start=second,
        second_target=targets["b2_tx_rs"],
        disappearance=targets["b2_tx_disparition"],
        restructuring=targets["b2_tx_restructuration"],
    )


def _targets(name: str, observed: np.ndarray, codes: pd.Index, scenario: Scenario) -> np.ndarray:
    """Target of each territory: its own, else that of the scenario, the observed rule where that is None."""
    for_all = getattr(scenario, name)
    found = observed.copy() if for_all is None else np.full(len(codes), for_all)
    for code, values in scenario.territoires.items():
        if name in values and code in codes:
            position = codes.get_loc(code)
            found[position] = observed[position] if values[name] is None else values[name]
    return found


def yearly_deficit(deficit: np.ndarray, years: np.ndarray, base: int, horizon) -> np.ndarray:
    """d(y): the stock absorbed each year of the series up to the horizon, one more axis at the end.

    `horizon` is one year, or shape (S, 1) with deficits of shape (S, T).
    """
    span = np.asarray(horizon) - base
    per_year = np.where(span != 0, half_up(deficit / np.where(span == 0, 1, span)), 0.0)
    return np.where(years > np.asarray(horizon)[..., None], 0.0, per_year[..., None])


def find_peak(households: np.ndarray, change: np.ndarray, years: np.ndarray, base: int) -> np.ndarray:
    """Peak year: the first year where households plus absorbed deficit are the most.

    households: M at the base year, shape (..., T); change: n(y), shape (..., T, Y), `years` (Y,).
    Before the base year the sum stands at M(base), so the peak is never earlier than it.
    """
    after = years > base
    steps = np.concatenate((households[..., None], change[..., after]), axis=-1)
    sums = np.cumsum(steps, axis=-1)
    return np.concatenate(([base], years[after]))[np.argmax(sums, axis=-1)]


@dataclass(frozen=True)
class _Course:
    """What the years share: series of shape (..., T, Y), the rest (..., T) or (S, 1).

    start: rates of the base year; steps: what each (`_RATES`) moves by in a year; net_loss: disappearance
    less restructuring.
    """

    base: int
    years: np.ndarray
    projection: np.ndarray
    horizon_span: np.ndarray
    households: np.ndarray
    growth: np.ndarray
    absorbed: np.ndarray
    change: np.ndarray
    peak: np.ndarray
    unhoused: np.ndarray
    start: dict[str, np.ndarray]
    steps: dict[str, np.ndarray]
    net_loss: np.ndarray


# What is known at the end of a year, by name: `parc`, `dwellings` and these rates.
_RATES = ("vacancy", "short_rate", "long_rate", "second_rate")
# Totals of the period: the value of each year that they sum.
SUMMED = {
    "demographic": "growth",
    "renewal": "renewal",
    "secondary": "second",
    "short": "short",
    "long": "long",
    "vacancy": "vacant",
}


def project(
    households: np.ndarray,
    years: np.ndarray,
    deficit: np.ndarray,
    unhoused: np.ndarray,
    parc: np.ndarray,
    rates: Rates,
    base: int,
    projection,
    horizon,
    keep: Collection[str] = (),
) -> Flow:
    """Run the year loop of B2.1 and B2.2.

    Args:
        households: M(y), shape (T, Y), or (S, T, Y) for several scenarios.
        years: consecutive years of the series, shape (Y,), that hold base..projection.
        deficit: D, sum of the stock briques, shape (T,) or (S, T).
        unhoused: B1.1 + B1.2, same shape.
        parc: dwellings at the base year, shape (T,) or (S, T).
        rates: arrays of shape (T,) or (S, T).
        base: base year.
        projection, horizon: years; arrays of shape (S, 1) for several scenarios.
        keep: names of `YEARLY` to keep (they weigh T x Y x 8 bytes each).

    Returns:
        Flow; a territory without need in a year has 0 there, never NaN.
    """
    shape = np.broadcast_shapes(households.shape[:-1], np.shape(deficit))
    projection, horizon = np.asarray(projection), np.asarray(horizon)
    course = _course(households, years, deficit, unhoused, rates, (base, projection, horizon), shape)
    start = course.start
    at_base = np.broadcast_to(households[..., int(base - years[0])], shape)
    state = {
        **start,
        "dwellings": half_up(at_base / (1 - start["vacancy"] - start["second_rate"])),
        "parc": np.broadcast_to(np.asarray(parc, dtype=float), shape),
    }
    totals = {name: np.zeros(shape) for name in (*SUMMED, "need", "surplus")}
    kept = _at_base(keep, {**state, "households": at_base, "housed": np.zeros(shape)}, shape)
    last = int(projection.max())
    for year in range(base + 1, last + 1):
        state = year_step(course, state, year)
        _add(totals, state, course, year)
        for name, values in kept.items():
            values.append(np.broadcast_to(state[name], shape))
    # The needs and surplus of a year are worked out in the next: those of the last are not known.
    for name in kept.keys() & {"need", "surplus"}:
        kept[name].append(np.full(shape, np.nan))
    return Flow(
        years=np.arange(base, last + 1),
        peak_year=course.peak,
        yearly={name: np.stack(values, axis=-1) for name, values in kept.items()},
        **{name: half_up(total) for name, total in totals.items()},
    )


def _first_rates(rates: Rates, shape) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Rates of the base year, and those to be reached, by name of `_RATES`."""
    start = {
        "vacancy": rates.long_start + rates.short_start,
        "short_rate": rates.short_start,
        "long_rate": rates.long_start,
        "second_rate": rates.second_start,
    }
    targets = {
        "vacancy": rates.long_target + rates.short_target,
        "short_rate": rates.short_target,
        "long_rate": rates.long_target,
        "second_rate": rates.second_target,
    }
    return {name: np.broadcast_to(rate, shape) for name, rate in start.items()}, targets


def _course(
    households: np.ndarray,
    years: np.ndarray,
    deficit: np.ndarray,
    unhoused: np.ndarray,
    rates: Rates,
    period: tuple[int, np.ndarray, np.ndarray],
    shape: tuple[int, ...],
) -> _Course:
    """What the years share. period: base, projection and horizon; the rest as for `project`."""
    base, projection, horizon = period
    start, targets = _first_rates(rates, shape)
    growth = np.diff(households, axis=-1, prepend=households[..., :1])
    absorbed = yearly_deficit(deficit, years, base, horizon)
    change = growth + absorbed
    at_base = np.broadcast_to(households[..., int(base - years[0])], shape)
    # The official series stops at the projection year: a later maximum is not a peak.
    in_series = np.where(years <= projection[..., None], change, -np.inf)
    peak = find_peak(at_base, in_series, years, base)
    end = np.minimum(peak, projection)
    span = np.where(end > base, end - base, 1)
    return _Course(
        base=base,
        years=years,
        projection=projection,
        horizon_span=horizon - base,
        households=households,
        growth=growth,
        absorbed=absorbed,
        change=change,
        peak=peak,
        unhoused=unhoused,
        start=start,
        steps={name: (targets[name] - start[name]) / span for name in _RATES},
        net_loss=rates.disappearance - rates.restructuring,
    )


def _at_base(keep: Collection[str], known: dict[str, np.ndarray], shape) -> dict[str, list[np.ndarray]]:
    """What is kept of the base year: what a year adds is missing in it, and the needs and surplus of a year,
    worked out in the next, start one year early."""
    nothing = np.full(shape, np.nan)
    return {name: [] if name in ("need", "surplus") else [known.get(name, nothing)] for name in keep}


def year_step(course: _Course, before: dict[str, np.ndarray], year: int) -> dict[str, np.ndarray]:
    """Every value of a year (names of `YEARLY`, and `vacant`) from those of the year before.

    Source: docs/methode.md, volet B, flux.
    """
    position = int(year - course.years[0])
    to_peak = year <= course.peak
    moving = course.change[..., position]
    rates = {name: np.where(to_peak, before[name] + course.steps[name], before[name]) for name in _RATES}
    housed = _housed(course, year)
    households = course.households[..., position]
    dwellings = half_up((households + housed) / (1 - rates["vacancy"] - rates["second_rate"]))

    def more(rate: str) -> np.ndarray:
        return half_up(_variation(dwellings, rates[rate], before["dwellings"], before[rate]))

    short = np.where(to_peak, more("short_rate"), 0.0)
    second = more("second_rate")
    long = _long(dwellings * rates["long_rate"] - before["dwellings"] * before["long_rate"], moving)
    long = np.where(to_peak & (moving > 0), half_up(long), 0.0)
    new = np.where(to_peak, _new(moving, short, long, second), moving)
    renewal = _renewal(before["parc"] * course.net_loss, new)
    total = renewal + new
    need = np.where(total > 0, half_up(total), 0.0)
    surplus = np.where(total > 0, 0.0, np.abs(half_up(total)))
    return {
        **rates,
        "households": households,
        "growth": course.growth[..., position],
        "deficit": course.absorbed[..., position],
        "change": moving,
        "housed": housed,
        "dwellings": dwellings,
        "vacant": more("vacancy"),
        "short": short,
        "long": long,
        "second": second,
        "new": new,
        "renewal": renewal,
        "parc": np.maximum(0.0, before["parc"] + need - surplus),
        "need": need,
        "surplus": surplus,
    }


def _housed(course: _Course, year: int) -> np.ndarray:
    """N(y): people without a dwelling and lodged by others who have been housed so far."""
    span = course.horizon_span
    done = course.unhoused * np.minimum(year - course.base, span) / np.where(span > 0, span, 1)
    return np.where(span > 0, done, course.unhoused)


def _long(freed: np.ndarray, moving: np.ndarray) -> np.ndarray:
    """Long-term vacancy of the year: what is freed is no more than what the year needs."""
    return np.where(freed > 0, freed, np.where(-freed > moving, -moving, freed))


def _new(moving: np.ndarray, short: np.ndarray, long: np.ndarray, second: np.ndarray) -> np.ndarray:
    """New dwellings of a year up to the peak. The order of the additions is that of the official engine: it
    decides the halves."""
    new = half_up(moving + short + long + second)
    new = np.where(short + long + second > moving, 0.0, new)
    # Official engine: the long-term term is undefined without change, and then nothing is built.
    return np.where(moving == 0, 0.0, new)


def _renewal(lost: np.ndarray, new: np.ndarray) -> np.ndarray:
    """Dwellings that replace those that disappear; what appears takes no more off than what the year adds."""
    return np.where(lost >= 0, half_up(lost), np.where(new > 0, half_up(np.maximum(lost, -new)), 0.0))


def _add(totals: dict[str, np.ndarray], state: dict[str, np.ndarray], course: _Course, year: int) -> None:
    """Add a year to the totals of the period, which stop at the peak or at the projection year."""
    counted = (year <= course.peak) & (year <= course.projection)
    for name, value in SUMMED.items():
        totals[name] += np.where(counted, state[value], 0.0)
    # Needs are dated from the year before: that of the peak year is met in the year after.
    totals["need"] += np.where((year - 1 <= course.peak) & (year <= course.projection), state["need"], 0.0)
    totals["surplus"] += np.where(year <= course.projection, state["surplus"], 0.0)


def _variation(dwellings, rate, dwellings_before, rate_before):
    """Dwellings of one kind more than the year before: L(y) t(y) - L(y-1) t(y-1).

    The official engine reads a rate of exactly 0 the year before as the rate of the year
    (`previous || current`), so that a kind that starts from nothing counts from its second year.
    Kept for parity; the long-term vacancy is not computed this way.
    """
    rate_before = np.where(rate_before == 0, rate, rate_before)
    return dwellings * rate - dwellings_before * rate_before
