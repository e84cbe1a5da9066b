# SPDX-License-Identifier: GPL-2.0-or-later
"""The flow of volet B for one territory, as a plain Python loop: the same formulas, read again from
docs/methode.md without numpy. Tests compare the engine with it, and the benchmark measures it."""

from __future__ import annotations

import math


def half_up(x: float) -> int:
    return math.floor(x + 0.5)


def flow(series, rates, parc, deficit, unhoused, base, projection, horizon):
    """series: {year: households} over base..projection; rates: dict long, short, second (start,
    target), disappearance, restructuring. Returns the totals, the peak and the yearly parc."""
    change = {}
    for year in range(base + 1, projection + 1):
        absorbed = half_up(deficit / (horizon - base)) if year <= horizon and horizon != base else 0
        change[year] = series[year] - series[year - 1] + absorbed
    level, peak, best = series[base], base, series[base]
    for year in range(base + 1, projection + 1):
        level += change[year]
        if level > best:
            best, peak = level, year

    def line(start, target):
        values = {base: start}
        for year in range(base + 1, projection + 1):
            step = (target - start) / (peak - base) if year <= peak else 0
            values[year] = values[year - 1] + step
        return values

    long_rate, short_rate, second_rate = (line(*rates[k]) for k in ("long", "short", "second"))
    vacancy = line(rates["long"][0] + rates["short"][0], rates["long"][1] + rates["short"][1])
    dwellings = {}
    for year in range(base, projection + 1):
        span = horizon - base
        if span <= 0:
            housed = unhoused if year > base else 0
        else:
            housed = unhoused * min(max(year - base, 0), span) / span
        dwellings[year] = half_up((series[year] + housed) / (1 - vacancy[year] - second_rate[year]))

    def vary(rate, year):
        return half_up(dwellings[year] * rate[year] - dwellings[year - 1] * (rate[year - 1] or rate[year]))

    totals = dict.fromkeys(("demographic", "renewal", "secondary", "short", "long", "need", "surplus"), 0)
    stock = parc
    parcs = [parc]
    for year in range(base + 1, projection + 1):
        moving = change[year]
        second = vary(second_rate, year)
        short = long = 0
        if year <= peak:
            short = vary(short_rate, year)
            if moving > 0:
                freed = dwellings[year] * long_rate[year] - dwellings[year - 1] * long_rate[year - 1]
                long = half_up(freed) if freed > 0 else half_up(-moving if -freed > moving else freed)
            if moving == 0 or short + long + second > moving:
                other = 0
            else:
                other = half_up(moving + short + long + second)
        else:
            other = moving
        raw = stock * (rates["disappearance"] - rates["restructuring"])
        if raw >= 0:
            renewal = half_up(raw)
        else:
            renewal = half_up(max(raw, -other)) if other > 0 else 0
        total = renewal + other
        need = half_up(total) if total > 0 else 0
        surplus = 0 if total > 0 else abs(half_up(total))
        stock = max(0, stock + need - surplus)
        parcs.append(stock)
        if year <= peak:
            for name, value in (
                ("demographic", series[year] - series[year - 1]),
                ("renewal", renewal), ("secondary", second), ("short", short), ("long", long),
            ):  # fmt: skip
                totals[name] += value
        if year - 1 <= peak:
            totals["need"] += need
        totals["surplus"] += surplus
    return {name: half_up(value) for name, value in totals.items()}, peak, parcs
