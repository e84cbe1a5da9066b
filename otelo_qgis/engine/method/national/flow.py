"""Volet B, flow: the needs to come, year by year (B2.1 démographie, B2.2 parc).

Vectorised over territories, and over scenarios where the arrays have a leading axis: the year loop
is the only loop. Rates are fractions, amounts are dwellings. Source: METHOD.md, volet B flow;
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

FLOW_COLUMNS = ("parctot", "tx_lv", "tx_rs", "tx_disp", "tx_rest", "lv_total", "lv_2plus")


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


# Kept of each year: symbol, label, formula of METHOD.md. What a year adds is missing in the base year,
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


def rates(indicators: pd.DataFrame, scenario: Scenario) -> Rates:
    """Start rates from the indicators and target rates from the scenario, shape (T,)."""
    long, short = observed_rates(indicators)
    second = indicators["tx_rs"].to_numpy(dtype=float)
    observed = {
        "tx_vacance_longue": long * (1 - scenario.b2_reduction_vacance_longue / 100),
        "tx_vacance_courte": short,
        "tx_rs": second,
        "tx_disparition": indicators["tx_disp"].to_numpy(dtype=float) / scenario.rate_years,
        "tx_restructuration": indicators["tx_rest"].to_numpy(dtype=float) / scenario.rate_years,
    }
    targets = {name: _targets(name, observed[name], indicators.index, scenario) for name in TARGETS}
    filled = targets["tx_vacance_longue"] + targets["tx_vacance_courte"] + targets["tx_rs"] >= 1
    if filled.any():
        raise ParameterError(
            "Les taux cibles de vacance et de résidences secondaires font 100 % du parc ou plus pour "
            f"{list_codes(indicators.index[filled])} : baissez-les."
        )
    return Rates(
        long_start=long,
        long_target=targets["tx_vacance_longue"],
        short_start=short,
        short_target=targets["tx_vacance_courte"],
        second_start=second,
        second_target=targets["tx_rs"],
        disappearance=targets["tx_disparition"],
        restructuring=targets["tx_restructuration"],
    )


def _targets(name: str, observed: np.ndarray, codes: pd.Index, scenario: Scenario) -> np.ndarray:
    """Target of each territory: its own, else that of the scenario, else the observed rule."""
    for_all = getattr(scenario, f"b2_{name}")
    values = observed.copy() if for_all is None else np.full(len(codes), for_all)
    own = {
        code: getattr(targets, name)
        for code, targets in scenario.territoires.items()
        if getattr(targets, name) is not None and code in codes
    }
    if own:
        values[codes.get_indexer(list(own))] = list(own.values())
    return values


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
    last = int(projection.max())
    at = {int(year): position for position, year in enumerate(years)}

    # The official series stops at the projection year: a later maximum is not a peak.
    in_series = years <= projection[..., None]
    growth = np.diff(households, axis=-1, prepend=households[..., :1])
    absorbed = yearly_deficit(deficit, years, base, horizon)
    change = growth + absorbed
    at_base = np.broadcast_to(households[..., at[base]], shape)
    series = np.where(in_series, change, -np.inf)
    peak = find_peak(at_base, series, years, base)

    end = np.minimum(peak, projection)
    span = np.where(end > base, end - base, 1)
    vacancy, short_rate, long_rate, second_rate = (
        np.broadcast_to(start, shape)
        for start in (
            rates.long_start + rates.short_start,
            rates.short_start,
            rates.long_start,
            rates.second_start,
        )
    )
    vacancy_step = ((rates.long_target + rates.short_target) - vacancy) / span
    short_step = (rates.short_target - rates.short_start) / span
    long_step = (rates.long_target - rates.long_start) / span
    second_step = (rates.second_target - rates.second_start) / span
    net_loss = rates.disappearance - rates.restructuring

    dwellings = half_up(at_base / (1 - vacancy - second_rate))
    stock = np.broadcast_to(np.asarray(parc, dtype=float), shape)
    totals = {
        name: np.zeros(shape)
        for name in ("demographic", "renewal", "secondary", "short", "long", "vacancy", "need", "surplus")
    }
    nothing = np.full(shape, np.nan)
    at_start = {
        "households": at_base, "housed": np.zeros(shape), "dwellings": dwellings, "parc": stock,
        "vacancy": vacancy, "short_rate": short_rate, "long_rate": long_rate, "second_rate": second_rate,
    }  # fmt: skip
    # The needs and surplus of a year are worked out in the next: theirs start one year early.
    kept = {name: [] if name in ("need", "surplus") else [at_start.get(name, nothing)] for name in keep}
    horizon_span = horizon - base

    for year in range(base + 1, last + 1):
        position = at[year]
        before_peak = year <= peak
        counted = before_peak & (year <= projection)
        previous = (dwellings, vacancy, short_rate, long_rate, second_rate)
        vacancy = np.where(before_peak, vacancy + vacancy_step, vacancy)
        short_rate = np.where(before_peak, short_rate + short_step, short_rate)
        long_rate = np.where(before_peak, long_rate + long_step, long_rate)
        second_rate = np.where(before_peak, second_rate + second_step, second_rate)

        housed = np.where(
            horizon_span > 0,
            unhoused * np.minimum(year - base, horizon_span) / np.where(horizon_span > 0, horizon_span, 1),
            unhoused,
        )
        dwellings = half_up((households[..., position] + housed) / (1 - vacancy - second_rate))
        moving = change[..., position]

        vacant = half_up(_variation(dwellings, vacancy, previous[0], previous[1]))
        short = half_up(_variation(dwellings, short_rate, previous[0], previous[2]))
        short = np.where(before_peak, short, 0.0)
        second = half_up(_variation(dwellings, second_rate, previous[0], previous[4]))
        freed = dwellings * long_rate - previous[0] * previous[3]
        long = np.where(freed > 0, freed, np.where(-freed > moving, -moving, freed))
        long = np.where(before_peak & (moving > 0), half_up(long), 0.0)

        # The order of the additions is that of the official engine: it decides the halves.
        new = half_up(moving + short + long + second)
        new = np.where(short + long + second > moving, 0.0, new)
        # Official engine: the long-term term is undefined without change, and then nothing is built.
        new = np.where(before_peak & (moving == 0), 0.0, new)
        other = np.where(before_peak, new, moving)

        raw = stock * net_loss
        renewal = np.where(raw >= 0, half_up(raw), np.where(other > 0, half_up(np.maximum(raw, -other)), 0.0))
        total = renewal + other
        need = np.where(total > 0, half_up(total), 0.0)
        surplus = np.where(total > 0, 0.0, np.abs(half_up(total)))
        stock = np.maximum(0.0, stock + need - surplus)

        for name, value in (
            ("demographic", growth[..., position]),
            ("renewal", renewal),
            ("secondary", second),
            ("short", short),
            ("long", long),
            ("vacancy", vacant),
        ):
            totals[name] += np.where(counted, value, 0.0)
        # Needs are dated from the year before: that of the peak year is met in the year after.
        totals["need"] += np.where((year - 1 <= peak) & (year <= projection), need, 0.0)
        totals["surplus"] += np.where(year <= projection, surplus, 0.0)
        if kept:
            this_year = {
                "households": households[..., position], "growth": growth[..., position],
                "deficit": absorbed[..., position], "change": moving, "housed": housed,
                "vacancy": vacancy, "short_rate": short_rate, "long_rate": long_rate,
                "second_rate": second_rate, "dwellings": dwellings, "short": short, "long": long,
                "second": second, "new": other, "renewal": renewal, "parc": stock, "need": need,
                "surplus": surplus,
            }  # fmt: skip
            for name, values in kept.items():
                values.append(np.broadcast_to(this_year[name], shape))

    for name in kept.keys() & {"need", "surplus"}:
        kept[name].append(nothing)
    return Flow(
        years=np.arange(base, last + 1),
        peak_year=peak,
        yearly={name: np.stack(values, axis=-1) for name, values in kept.items()},
        **{name: half_up(total) for name, total in totals.items()},
    )


def _variation(dwellings, rate, dwellings_before, rate_before):
    """Dwellings of one kind more than the year before: L(y) t(y) - L(y-1) t(y-1).

    The official engine reads a rate of exactly 0 the year before as the rate of the year
    (`previous || current`), so that a kind that starts from nothing counts from its second year.
    Kept for parity; the long-term vacancy is not computed this way.
    """
    rate_before = np.where(rate_before == 0, rate, rate_before)
    return dwellings * rate - dwellings_before * rate_before
