# SPDX-License-Identifier: GPL-2.0-or-later
"""The corrective coefficients of volet C, estimated on two censuses of the user.

For each dimension, y = what the commune did between the two dates minus what its zone did: vacant dwellings,
disappearances and secondary dwellings as variations over the stock of the first date, size of households as
relative variation. Class by class, y is regressed on what sets the commune apart from its zone at the first
date (its rates, minus the mean of the communes of the zone). The same regression on the rates of the second
date gives the coefficients of the next period. Source: the guide, pp. 77-78; annexes, pp. 54-55 and 65.

A coefficient is kept only if it serves: on zones that the regression has not seen, its squared error must be
less than that of no coefficient at all, by more than a standard error. Coefficients stay within what was
observed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...definitions.coefficients import CLASSES, DIMENSIONS, coefficient

# Communes that a class must have for each term of its regression, the constant included.
COMMUNES_PER_TERM = 10
# Groups of zones that are set apart in turn to measure the error on what was not seen.
FOLDS = 5
# Share of the values, at each end, that are brought back to the bound of the others: a commune of ten
# dwellings that gains five does not make the rule.
CLIP = 0.01
# A term whose part that the others do not have is under this share of it is told by the others.
_COLLINEAR = 1e-6
# Whether a commune moves by its household size is told by its population over its households.
_NEEDED = {
    "vac": ("lv_rp",),
    "rs": ("res_second",),
    "disp": ("disparus",),
    "tdm": ("population", "menages"),
}
STOCK = "logements"
# Why a regression was not made, or not kept.
TOO_FEW, NO_BETTER, CONSTANT = "trop peu de communes", "pas mieux que rien", "rien ne varie"


def missing_of(dimension: str, before: pd.DataFrame, after: pd.DataFrame) -> list[str]:
    """Indicators that a dimension lacks. What disappeared between the dates is in the second table."""
    needed = (STOCK, *_NEEDED[dimension])
    first = (STOCK,) if dimension == "disp" else needed
    return [*(one for one in needed if one not in after), *(one for one in first if one not in before)]


def variations(
    dimension: str, before: pd.DataFrame, after: pd.DataFrame, zones: pd.Series
) -> tuple[pd.Series, pd.Series]:
    """What each commune did between two dates, and what its zone did, (N,) each, fractions.

    vac, rs: variation of the vacant, or secondary, dwellings over the dwellings of the first date; disp:
    `disparus` over these; tdm: relative variation of the population per household. Missing where the commune
    has no dwelling (or household) at the first date, or where a value is missing.
    """

    def change(groups: pd.Series | None) -> pd.Series:
        def total(frame: pd.DataFrame, name: str) -> pd.Series:
            values = frame[name].where(known)
            return values if groups is None else values.groupby(groups).transform("sum")

        stock = total(before, STOCK)
        stock = stock.where(stock > 0)
        if dimension == "tdm":
            sizes = [
                total(frame, "population") / total(frame, "menages").where(lambda one: one > 0)
                for frame in (before, after)
            ]
            return sizes[1] / sizes[0].where(sizes[0] > 0) - 1
        if dimension == "disp":
            return total(after, "disparus") / stock
        (name,) = _NEEDED[dimension]
        return (total(after, name) - total(before, name)) / stock

    needed = [STOCK, *_NEEDED[dimension]]
    known = after[[one for one in needed if one in after]].notna().all(axis=1)
    known &= before[[one for one in needed if one in before]].notna().all(axis=1)
    return change(None), change(zones)


def gaps(values: pd.DataFrame, zones: pd.Series) -> pd.DataFrame:
    """Rates minus the mean of the communes of the zone, (N, R); a missing one is that of its zone (gap 0)."""
    return (values - values.groupby(zones).transform("mean")).fillna(0.0)


@dataclass(frozen=True)
class Regression:
    """One regression: least squares of a dimension in a class.

    terms: (T, ...) of the constant and of each rate that was kept: coefficient, its standard error; both in
    the unit of y for one unit of the rate. left_out: rates that were not kept, and why. n: communes; r2;
    error, naive: root mean squares of the errors on zones that were not seen, of the regression and of no
    coefficient (y = 0). low, high: bounds of the coefficients that it gives. refusal: why it is not used, ""
    where it is.
    """

    dimension: str
    number: int
    n: int
    terms: pd.DataFrame
    left_out: Mapping[str, str]
    r2: float = np.nan
    error: float = np.nan
    naive: float = np.nan
    low: float = 0.0
    high: float = 0.0
    refusal: str = ""

    @property
    def gain(self) -> float:
        """Share of the squared error that the regression takes off, on zones that it has not seen."""
        return 1 - (self.error / self.naive) ** 2 if self.naive > 0 else np.nan

    def predict(self, x: pd.DataFrame) -> np.ndarray:
        """Coefficients of some communes, (N,), fractions, within the bounds; 0 where it is not used."""
        if self.refusal:
            return np.zeros(len(x))
        return np.clip(_predict(self.terms["coef"], x), self.low, self.high)


def _predict(coefficients: pd.Series, x: pd.DataFrame) -> np.ndarray:
    names = [name for name in coefficients.index if name != "constante"]
    values: np.ndarray = x[names].to_numpy(dtype=float) @ coefficients[names].to_numpy(dtype=float)
    return values + float(coefficients["constante"])


def varies(x: np.ndarray) -> np.ndarray:
    """Which columns are not constant, float noise aside, (R,) booleans."""
    most = np.maximum(1.0, np.abs(x).max(axis=0))
    found: np.ndarray = x.std(axis=0) > 1e-12 * most
    return found


def independent(x: np.ndarray) -> np.ndarray:
    """Which columns are kept, (R,) booleans: each that is not a sum of those before it and of a constant."""
    centred = x - x.mean(axis=0)
    kept = np.zeros(x.shape[1], dtype=bool)
    basis = np.empty((len(x), 0))
    for number in np.flatnonzero(varies(x)):
        column = centred[:, number]
        length = np.linalg.norm(column)
        # Twice: once would leave the float noise of the first.
        for _ in range(2):
            column = column - basis @ (basis.T @ column)
        if np.linalg.norm(column) > _COLLINEAR**0.5 * length:
            kept[number] = True
            basis = np.column_stack([basis, column / np.linalg.norm(column)])
    return kept


def least_squares(x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, float]:
    """Coefficients (constant first), their standard errors, R²; x (N, R) of full rank."""
    design = np.column_stack([np.ones(len(x)), x])
    # Scaled columns: densities and shares do not have the same order.
    scale = np.linalg.norm(design, axis=0)
    q, r = np.linalg.qr(design / scale)
    inverse = np.linalg.inv(r)
    coefficients = inverse @ (q.T @ y) / scale
    residuals = y - design @ coefficients
    free = len(y) - design.shape[1]
    variance = residuals @ residuals / free if free > 0 else np.nan
    errors = np.sqrt(variance * (inverse**2).sum(axis=1)) / scale
    spread = ((y - y.mean()) ** 2).sum()
    return coefficients, errors, float(1 - residuals @ residuals / spread) if spread > 0 else np.nan


def folds_of(zones: pd.Series, count: int = FOLDS) -> np.ndarray:
    """Which group of zones each commune is set apart with, (N,): by turns, in the order of their codes."""
    numbers = pd.factorize(zones, sort=True)[0]
    return numbers % count


def regress(
    dimension: str,
    number: int,
    x: pd.DataFrame,
    y: pd.Series,
    folds: np.ndarray,
    labels: Mapping[str, str],
    clip: float = CLIP,
) -> Regression:
    """The regression of a class.

    Args:
        x: (N, R) gaps of the rates of its communes at the first date; y: (N,) gaps of the dimension, no value
            missing.
        folds: (N,) group of each commune, for the error out of sample; where there is only one, the communes
            are set apart by turns.
        labels: of the rates, for what is left out.
        clip: share of y brought back to the bound of the others at each end; these bounds are those of the
            coefficients.
    """
    values = y.to_numpy(dtype=float)
    low, high = (0.0, 0.0) if not len(y) else np.quantile(values, [clip, 1 - clip])
    values = np.clip(values, low, high)
    matrix = x.to_numpy(dtype=float)
    kept = independent(matrix) if len(y) > 1 else np.zeros(x.shape[1], dtype=bool)
    varying = varies(matrix) if len(y) > 1 else kept
    left_out = {
        name: f"{labels.get(name, name)} ({'dite par les autres' if some else 'constante'})"
        for name, stays, some in zip(x, kept, varying)
        if not stays
    }
    names = list(x.columns[kept])
    empty = pd.DataFrame({"coef": [0.0], "err": [np.nan]}, index=["constante"])
    if len(y) < COMMUNES_PER_TERM * (len(names) + 1):
        return Regression(dimension, number, len(y), empty, left_out, refusal=TOO_FEW)
    if not np.ptp(values) > 0:
        return Regression(dimension, number, len(y), empty, left_out, refusal=CONSTANT)
    matrix = matrix[:, kept]
    if len(np.unique(folds)) < 2:
        # One zone alone: some of its communes are set apart from the others.
        folds = np.arange(len(values)) % FOLDS
    coefficients, errors, r2 = least_squares(matrix, values)
    terms = pd.DataFrame({"coef": coefficients, "err": errors}, index=["constante", *names])
    unseen = _out_of_sample(matrix, values, folds, low, high)
    error = float(np.sqrt(np.mean((values - unseen) ** 2)))
    naive = float(np.sqrt(np.mean(values**2)))
    # By more than chance would: one standard error of the gain.
    gains = values**2 - (values - unseen) ** 2
    refusal = "" if gains.mean() > gains.std() / np.sqrt(len(gains)) else NO_BETTER
    return Regression(
        dimension, number, len(y), terms, left_out, r2, error, naive, float(low), float(high), refusal
    )


def _out_of_sample(x: np.ndarray, y: np.ndarray, folds: np.ndarray, low: float, high: float) -> np.ndarray:
    """Predictions of each commune by the others than those of its group, (N,); 0 where they are too few."""
    found = np.zeros(len(y))
    for fold in np.unique(folds):
        apart = folds == fold
        others = x[~apart]
        kept = independent(others) if len(others) > 1 else np.zeros(x.shape[1], dtype=bool)
        if len(others) <= kept.sum() + 1:
            continue
        coefficients, _, _ = least_squares(others[:, kept], y[~apart])
        found[apart] = np.clip(x[apart][:, kept] @ coefficients[1:] + coefficients[0], low, high)
    return found


def estimate(
    dimensions: Mapping[str, pd.Series],
    x: pd.DataFrame,
    classes: pd.Series,
    zones: pd.Series,
    labels: Mapping[str, str],
    clip: float = CLIP,
) -> list[Regression]:
    """The regressions of every dimension and class.

    Args:
        dimensions: gap of the commune to its zone, by dimension (`variations`, one minus the other).
        x: gaps of the rates at the first date. classes: 1..7, missing for a commune that has none. zones.
    """
    folds = pd.Series(folds_of(zones), zones.index)
    found = []
    for dimension, y in dimensions.items():
        for number in CLASSES:
            rows = y.index[(classes == number) & y.notna()]
            found.append(
                regress(dimension, number, x.loc[rows], y[rows], folds[rows].to_numpy(), labels, clip)
            )
    return found


def coefficients_of(regressions: list[Regression], x: pd.DataFrame) -> pd.DataFrame:
    """The 28 coefficients of each commune, in points, (N, 28), in the columns of Otelo 1.2: what each class
    would make of it. x: gaps of the rates at the second date."""
    table = pd.DataFrame(
        0.0,
        index=x.index,
        columns=[coefficient(name, column) for name in DIMENSIONS for column in range(1, 8)],
    )
    for one in regressions:
        table[coefficient(one.dimension, CLASSES[one.number].column)] = 100 * one.predict(x)
    return table.round(4) + 0.0


def out_of_sample_coefficients(
    dimensions: Mapping[str, pd.Series],
    x: pd.DataFrame,
    classes: pd.Series,
    zones: pd.Series,
    labels: Mapping[str, str],
    clip: float = CLIP,
) -> pd.DataFrame:
    """Coefficients of the period that was observed, each commune's from the other zones alone: what a
    backtest may use. (N, dimensions), fractions; 0 where nothing can be estimated."""
    folds = folds_of(zones)
    found = pd.DataFrame(0.0, index=x.index, columns=list(dimensions))
    for fold in np.unique(folds):
        apart = folds == fold
        rest = x.index[~apart]
        regressions = estimate(
            {name: y[rest] for name, y in dimensions.items()},
            x.loc[rest], classes[rest], zones[rest], labels, clip,
        )  # fmt: skip
        for one in regressions:
            rows = x.index[apart & (classes == one.number).to_numpy()]
            found.loc[rows, one.dimension] = one.predict(x.loc[rows])
    return found
