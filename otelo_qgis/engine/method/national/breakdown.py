# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B as a whole: totals by territory, the ten terms A to J, the yearly table.

`evaluate` runs one scenario, `evaluate_many` any number of them at once. Source: docs/methode.md,
"Totals per territory".
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...common.rounding import half_up
from ...definitions.briques import BRIQUES, FLOW, OVERLAPS, TEN_TERMS
from ...definitions.parameters import Scenario
from ..households import Households
from ..many import ManyNeeds
from ..terms import signed_terms
from . import flow as needs_flow
from . import stock as needs_stock
from .settings import by_group, groups_of, values_of

YEARLY_COLUMNS = {
    "households": "menages",
    "parc": "parc",
    "need": "besoin",
    "surplus": "excedent",
}


@dataclass(frozen=True)
class Needs:
    """Needs of T territories under one scenario. All frames are indexed by territory code.

    stock: whole need of each brique, (T, 7); prorata: the same by the projection year.
    totals: pic, demo, renouv, second, vac_longue, vac_courte, flux, stock, stock_avp (before the peak), b16
        and b16_avp (double counts, in the stock already), stock_app (after the peak), besoin (= flux +
        stock_avp), retenu (besoin > 0), the needs and surplus over the years, and the ten terms t_a..t_j (0
        where not retained).
    components: what adds up to `besoin`, (T, 12): briques before the peak, then flow terms.
    overlaps: what double counts take off the briques that have some, before the peak, (T, 2): 0 or
        less; in `components` already.
    yearly: long table code, annee, menages, parc, besoin, excedent (missing in the last year,
        whose needs belong to the year after).
    flow: the year loop, with what was kept of each year.
    """

    scenario: Scenario
    stock: pd.DataFrame
    prorata: pd.DataFrame
    totals: pd.DataFrame
    components: pd.DataFrame
    overlaps: pd.DataFrame
    yearly: pd.DataFrame
    flow: needs_flow.Flow

    @property
    def total(self) -> int:
        """Need of the group: the sum over the retained territories only."""
        return int(self.totals.loc[self.totals["retenu"], "besoin"].sum())


def flow_inputs(indicators: pd.DataFrame, scenario: Scenario) -> dict:
    """What `needs_flow.project` takes from the stock and the rates, shape (T,)."""
    stock = by_group(indicators, scenario, needs_stock.stock_needs)
    return {
        "stock": stock,
        "deficit": stock.to_numpy().sum(axis=1),
        "unhoused": (stock["b11"] + stock["b12"]).to_numpy(),
        "rates": _rates(indicators, scenario),
    }


def _rates(indicators: pd.DataFrame, scenario: Scenario) -> needs_flow.Rates:
    """`flow.rates`, each territory with its own parameters."""
    names = list(needs_flow.Rates.__annotations__)

    def as_frame(frame: pd.DataFrame, own: Scenario) -> pd.DataFrame:
        rates = needs_flow.rates(frame, own)
        return pd.DataFrame({name: getattr(rates, name) for name in names}, index=frame.index)

    if not scenario.territoires:
        return needs_flow.rates(indicators, scenario)
    found = by_group(indicators, scenario, as_frame)
    return needs_flow.Rates(*(found[name].to_numpy() for name in names))


def _horizon(indicators: pd.DataFrame, scenario: Scenario):
    """The year where the stock is met: one for all, or of each territory, (T,)."""
    if len(scenario.values_of("b1_horizon_resorption")) == 1:
        return scenario.b1_horizon_resorption
    return values_of("b1_horizon_resorption", scenario, indicators.index)


def _households(indicators: pd.DataFrame, households: Households, scenario: Scenario) -> np.ndarray:
    """M(y) of each territory in its own scenario of households, (T, Y)."""
    found = households.values(indicators.index, scenario.b2_scenario)
    if len(scenario.values_of("b2_scenario")) == 1:
        return found
    found = found.copy()
    for positions, own in groups_of(scenario, indicators.index):
        found[positions] = households.values(indicators.index[positions], own.b2_scenario)
    return found


def split_stock(stock, peak_year, base: int, projection, horizon) -> tuple[np.ndarray, np.ndarray]:
    """Stock absorbed before and after the peak, each brique rounded, same shape as `stock`.

    stock: (..., T, 7); peak_year: (..., T); projection and horizon: years, or shape (S, 1).
    """
    peak, stock = np.asarray(peak_year), np.asarray(stock)
    horizon_span = np.asarray(horizon) - base
    before = np.minimum(np.minimum(peak, projection) - base, horizon_span)
    after = np.maximum(0, np.asarray(projection) - peak)
    after = np.minimum(after, np.maximum(0, horizon_span - before))
    span = np.maximum(horizon_span, 1)[..., None]
    whole = (horizon_span <= 0)[..., None]

    def absorbed(years):
        return np.where(whole, half_up(stock), half_up(np.maximum(years, 0)[..., None] * stock / span))

    return absorbed(before), absorbed(after)


def evaluate(
    indicators: pd.DataFrame,
    households: Households,
    scenario: Scenario,
    keep: Collection[str] = tuple(YEARLY_COLUMNS),
) -> Needs:
    """Needs of every territory of the indicators frame.

    Args:
        indicators: one row per territory, indexed by code; the columns of
            `quality.needed_columns(scenario)`, in catalogue units, and optionally `region`.
        households: the yearly series, which cover the same territories and base..projection.
        keep: what `flow` keeps of each year (names of `needs_flow.YEARLY`), those of `YEARLY_COLUMNS` among
            them.

    Source: docs/methode.md, volet B. Check the inputs first with `quality.check_indicators`.
    """
    inputs = flow_inputs(indicators, scenario)
    stock = inputs["stock"]
    flow = needs_flow.project(
        households=_households(indicators, households, scenario),
        years=households.years,
        deficit=inputs["deficit"],
        unhoused=inputs["unhoused"],
        parc=indicators["parctot"].to_numpy(dtype=float),
        rates=inputs["rates"],
        base=scenario.annee_base,
        projection=scenario.projection,
        horizon=_horizon(indicators, scenario),
        keep=keep,
    )
    period = (scenario.annee_base, scenario.projection, _horizon(indicators, scenario))
    before, after = split_stock(stock, flow.peak_year, *period)
    flows = {name: getattr(flow, term.attribute) for name, term in FLOW.items()}
    codes = indicators.index
    components = pd.DataFrame(before, index=codes, columns=stock.columns).assign(**flows).astype("int64")
    uncorrected = by_group(
        indicators, scenario, lambda frame, own: needs_stock.uncorrected(stock.loc[frame.index], frame, own)
    )
    prorata = by_group(
        indicators, scenario, lambda frame, own: needs_stock.prorata(stock.loc[frame.index], own)
    )
    without = split_stock(uncorrected, flow.peak_year, *period)[0].astype("int64")
    overlaps = components[list(uncorrected)] - without
    return Needs(
        scenario=scenario,
        stock=stock.astype("int64"),
        prorata=prorata.astype("int64"),
        totals=_totals(components, stock, after, overlaps, stock[list(overlaps)] - uncorrected, flow),
        components=components,
        overlaps=overlaps,
        yearly=_long_table(flow, codes),
        flow=flow,
    )


def _totals(
    components: pd.DataFrame,
    stock: pd.DataFrame,
    after: np.ndarray,
    overlaps: pd.DataFrame,
    taken_off: pd.DataFrame,
    flow: needs_flow.Flow,
) -> pd.DataFrame:
    """`Needs.totals`. after: stock absorbed after the peak, (T, 7); overlaps, taken_off: what double counts
    take off the briques, before the peak and whole, (T, 2)."""
    flows = components[list(FLOW)]
    totals = flows.assign(
        flux=flows.sum(axis=1),
        stock=stock.sum(axis=1).astype("int64"),
        stock_avp=components[list(BRIQUES)].sum(axis=1),
        stock_app=after.sum(axis=1).astype("int64"),
        besoin_an=flow.need.astype("int64"),
        excedent=flow.surplus.astype("int64"),
        vacance=flow.vacancy.astype("int64"),
        **{OVERLAPS.id: taken_off.sum(axis=1).astype("int64"), f"{OVERLAPS.id}_avp": overlaps.sum(axis=1)},
    )
    totals.insert(0, "pic", flow.peak_year)
    totals["besoin"] = totals["flux"] + totals["stock_avp"]
    totals["retenu"] = totals["besoin"] > 0
    return totals.join(signed_terms(totals, TEN_TERMS))


def _long_table(flow: needs_flow.Flow, codes: pd.Index) -> pd.DataFrame:
    years = len(flow.years)
    table = pd.DataFrame(
        {"code": np.repeat(codes.to_numpy(), years), "annee": np.tile(flow.years, len(codes))}
    )
    for name, column in YEARLY_COLUMNS.items():
        values = pd.Series(flow.yearly[name].reshape(-1))
        # Census dwellings are weighted counts: households and parc may be fractional.
        table[column] = values if name in ("households", "parc") else values.astype("Int64")
    return table


# Lanes (scenario x territory) computed together: enough to amortise numpy's calls, few enough for
# the arrays of one year to stay in the processor's cache.
LANES = 20_000


def evaluate_many(
    indicators: pd.DataFrame,
    households: Households,
    scenarios: Iterable[Scenario],
    progress: Callable[[int], None] | None = None,
    varied: Callable[[int], pd.DataFrame] | None = None,
) -> ManyNeeds:
    """Needs under many scenarios that share one base year, in chunks of bounded memory.

    varied: indicators of scenario number i, same index, instead of `indicators`.
    progress: called after each chunk with the number of scenarios done; it may raise to cancel.
    Raises ValueError when the base years differ. Same figures as `evaluate`, scenario by scenario.
    """
    scenarios = list(scenarios)
    if len({scenario.annee_base for scenario in scenarios}) > 1:
        raise ValueError("evaluate_many needs scenarios of one base year")
    size = max(1, LANES // max(1, len(indicators)))
    chunks = []
    for start in range(0, len(scenarios), size):
        chosen = scenarios[start : start + size]
        frames = [varied(start + i) if varied else indicators for i in range(len(chosen))]
        chunks.append(_evaluate_chunk(frames, households, chosen))
        if progress:
            progress(min(start + size, len(scenarios)))
    flux, stock_avp, pic = (
        np.concatenate([chunk[i] for chunk in chunks])
        if chunks
        else np.empty((0, len(indicators)), dtype="int64")
        for i in range(3)
    )
    return ManyNeeds(indicators.index, flux + stock_avp, flux, stock_avp, pic)


def _stacked(horizons: Sequence) -> np.ndarray:
    """Horizons of several scenarios: (S, 1), or (S, T) where a territory has its own in one of them."""
    arrays = [np.atleast_1d(one) for one in horizons]
    width = max(map(len, arrays))
    return np.stack([np.broadcast_to(one, (width,)) for one in arrays])


def _evaluate_chunk(
    frames: Sequence[pd.DataFrame], households: Households, scenarios: Sequence[Scenario]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    inputs = [flow_inputs(frame, scenario) for frame, scenario in zip(frames, scenarios)]
    base = scenarios[0].annee_base
    projection = np.array([[scenario.projection] for scenario in scenarios])
    horizon = _stacked([_horizon(frame, scenario) for frame, scenario in zip(frames, scenarios)])
    flow = needs_flow.project(
        households=np.stack(
            [_households(frame, households, scenario) for frame, scenario in zip(frames, scenarios)]
        ),
        years=households.years,
        deficit=np.stack([one["deficit"] for one in inputs]),
        unhoused=np.stack([one["unhoused"] for one in inputs]),
        parc=np.stack([frame["parctot"].to_numpy(dtype=float) for frame in frames]),
        rates=needs_flow.Rates.stack([one["rates"] for one in inputs]),
        base=base,
        projection=projection,
        horizon=horizon,
    )
    stock = np.stack([one["stock"].to_numpy() for one in inputs])
    before, _ = split_stock(stock, flow.peak_year, base, projection, horizon)
    flux = sum(getattr(flow, term.attribute) for term in FLOW.values())
    return flux.astype("int64"), before.sum(axis=-1).astype("int64"), flow.peak_year
