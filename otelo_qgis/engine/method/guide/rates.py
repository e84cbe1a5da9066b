# SPDX-License-Identifier: GPL-2.0-or-later
"""Rates of the communes at a date, or between two, as `definitions.rates` defines them."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ...definitions.rates import GROWTH, LOG, Rate


def level(rate: Rate, indicators: pd.DataFrame) -> pd.Series:
    """factor x numerator / denominator, (N,); missing where a value is, or where the denominator is not
    above 0."""
    above = indicators[list(rate.above)].sum(axis=1, skipna=False)
    if not rate.below:
        return rate.factor * above
    below = indicators[rate.below]
    return rate.factor * above / below.where(below > 0)


def compute(rates: Iterable[Rate], now: pd.DataFrame, before: pd.DataFrame | None = None) -> pd.DataFrame:
    """Rates of the communes of `now`, (N, rates), floats.

    before: indicators of the first date, same index, for the rates between two dates: growth in % over the
    period, change of the level.
    """
    columns = {}
    for rate in rates:
        values = level(rate, now)
        if rate.form == LOG:
            values = np.log(values.where(values > 0))
        elif rate.between_dates and before is not None:
            first = level(rate, before)
            values = 100 * (values / first.where(first > 0) - 1) if rate.form == GROWTH else values - first
        columns[rate.id] = values
    return pd.DataFrame(columns, index=now.index)


def shown(rate: Rate, values):
    """Values of a rate in its own unit: those that are logarithms come back."""
    return np.exp(values) if rate.form == LOG else values
