# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B of the guide as a whole: totals over six years and per year, destinations, shares.

`evaluate` computes T territories at once, whatever each has of its own. Source: docs/methode_guide.md, B3.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ...definitions.briques import GUIDE_FLOW, GUIDE_TERMS, STOCK_ROUNDING
from ...definitions.guide import PERIOD, GuideScenario
from ..households import Households
from ..many import ManyNeeds
from ..terms import signed_terms
from . import flow, stock
from .rounding import even, percent
from .settings import Settings
from .stock import PARTS, REHABILITATION, a_year, over_period

FLOW_ROUNDING = "arrondi"


@dataclass(frozen=True)
class GuideNeeds:
    """Needs of T territories under one scenario of the guide. All frames are indexed by territory code.

    totals: every figure of `definitions.fields.GUIDE_NEEDS`; besoin = stock_avp + flux.
    components: what adds up to `besoin`, whole: the briques of the stock over six years, those of mismatch
        after reallocation, then the terms of the flow, with what the roundings of each leave.
    overlaps: none: what double counts take off (b16) is in `totals`.
    yearly: empty, the guide has no year.
    without_projection: codes of the territories that took the observed change of households.
    """

    scenario: GuideScenario
    totals: pd.DataFrame
    components: pd.DataFrame
    overlaps: pd.DataFrame
    yearly: pd.DataFrame
    without_projection: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Need of the group: the sum over the retained territories, as in the national edition. Those that
        have too many dwellings build none, and are not taken off the others."""
        return int(self.totals.loc[self.totals["retenu"], "besoin"].sum())


def evaluate(indicators: pd.DataFrame, households: Households | None, scenario: GuideScenario) -> GuideNeeds:
    """Needs of every territory of the indicators frame.

    Args:
        indicators: one row per territory, indexed by code, with the columns that `columns_read` names for
            it, and optionally `region`.
        households: the projections, N and N + 6 at least; a territory or a scenario that they lack takes
            the observed change. None for no projection at all.
    """
    settings = Settings(scenario, indicators.index)
    columns = {name: indicators[name].to_numpy() for name in indicators}
    projected = projected_change(households, settings)
    figures = compute(columns, projected, settings)
    codes = indicators.index
    totals = pd.DataFrame(
        {name: one if name in FRACTIONAL else one.astype("int64") for name, one in figures.items()},
        index=codes,
    )
    components = totals[[f"{name}_avp" for name in PARTS]].rename(columns=lambda name: name[: -len("_avp")])
    components = components.join(totals[[STOCK_ROUNDING.id, *GUIDE_FLOW]])
    totals["retenu"] = totals["besoin"] > 0
    totals = totals.join(signed_terms(totals, GUIDE_TERMS))
    missing = codes[flow.without_projection(projected, settings)]
    return GuideNeeds(
        scenario, totals, components, pd.DataFrame(index=codes), pd.DataFrame(), tuple(map(str, missing))
    )


def projected_change(households: Households | None, settings: Settings) -> np.ndarray:
    """Households of N + 6 less those of N in each territory's scenario, NaN where it is not known, (T,)."""
    change = np.full(len(settings.codes), np.nan)
    if households is None or not len(households.codes):
        return change
    first, last = (
        np.flatnonzero(households.years == year)
        for year in (settings.scenario.annee_base, settings.scenario.projection)
    )
    if not len(first) or not len(last):
        return change
    wanted = settings.text("b2_scenario")
    positions = households.codes.get_indexer(settings.codes)
    for name in sorted(set(wanted.tolist())):
        series = households.series_of(name)
        rows = (wanted == name) & (positions >= 0)
        if series is not None:
            change[rows] = series[positions[rows], last[0]] - series[positions[rows], first[0]]
    return change


def evaluate_many(
    indicators: pd.DataFrame,
    households: Households,
    scenarios: Sequence[GuideScenario],
    progress: Callable[[int], None] | None = None,
    varied: Callable[[int], pd.DataFrame] | None = None,
) -> ManyNeeds:
    """Needs under many scenarios (see `national.breakdown.evaluate_many`): the period has no peak, and its
    last year stands for it."""
    shape = (len(scenarios), len(indicators))
    found = {name: np.zeros(shape, dtype="int64") for name in ("besoin", "flux", "stock_avp")}
    last = np.zeros(shape, dtype="int64")
    for number, scenario in enumerate(scenarios):
        frame = varied(number) if varied else indicators
        settings = Settings(scenario, indicators.index)
        columns = {name: frame[name].to_numpy() for name in frame}
        figures = compute(columns, projected_change(households, settings), settings)
        for name, values in found.items():
            values[number] = figures[name]
        last[number] = scenario.projection
        if progress:
            progress(number + 1)
    return ManyNeeds(indicators.index, **found, pic=last)


# Figures that are not whole dwellings.
FRACTIONAL = frozenset(
    (
        "stock_real",
        "part_ls_fl",
        "part_lm_fl",
        "part_ll_fl",
        "tx_parc",
        "tx_parc_an",
        "part_parc",
        "part_stock",
        "part_flux",
        *(f"tx_{rate}" for rate in ("va", "rs", "disp", "rest", "rp")),
        *(f"tx_{rate}_{part}" for rate in ("va", "rs", "disp", "rest") for part in "thp"),
        "tx_rp_t",
        "pc_ls",
        "pc_lm",
        "pc_ll",
        "pc_ls_parc",
        "pc_ls_par6",
        "pc_ll_parc",
        "pc_ll_par6",
        "pc_stock",
        "pc_st_parc",
        "pc_st_par6",
        "pc_st_ls",
        "pc_flux",
        "pc_fl_parc",
        "pc_fl_par6",
        "pc_fl_ls",
        "pc_men",
        "pc_va",
        "pc_rs",
        "pc_renouv",
        *(f"pc_{brique}" for brique in PARTS),
    )
)


def compute(columns: Mapping, projected: np.ndarray, settings: Settings) -> dict[str, np.ndarray]:
    """Every figure of the totals, by field, shape (T,): stock, flow, destinations, shares.

    columns: indicators by name, (T,); projected: `projected_change`.
    """

    def column(name: str) -> np.ndarray:
        return np.asarray(columns[name], dtype=float)

    needs = stock.stock_needs(columns, settings)
    to = stock.by_destination(needs, settings)
    observed = even(column("men_obs") - column("men_obs_p"))
    households = flow.extra_households(projected, observed, settings)
    new = flow.demand(columns, households, settings)
    found = {**needs, **to, **new, "men_evol": observed}
    found["parctot"] = even(column("parctot"))
    found["parc_soc"] = even(column("parc_soc"))
    found["parc_prive"] = found["parctot"] - found["parc_soc"]
    found["parc_fin"] = found["parctot"] + found["flux"]
    found["rs_fin"] = even(column("ft_rs") + found["second"])
    found["lv_fin"] = even(column("ft_va") + found["vacants"])
    for rate in ("va", "rs", "disp", "rest"):
        for part in "hp":
            found[f"nb_{rate}_{part}"] = even(column(f"f{part}_{rate}"))
    found.update(_over_time(found, settings))
    found.update(_destinations(found, settings))
    found.update(_shares(found))
    found.update(_between(found))
    return found


def _over_time(found: Mapping[str, np.ndarray], settings: Settings) -> dict[str, np.ndarray]:
    """The stock over six years and per year, with and without reallocation; the need; the roundings."""
    over = {
        "stock_6": over_period(found["stock"], settings),
        "stock_1": a_year(found["stock"], settings),
        "stock_avp": over_period(found["stock_real"], settings),
        "stock_re_1": a_year(found["stock_real"], settings),
        "rehab_6": over_period(found[REHABILITATION], settings),
        "rehab_1": a_year(found[REHABILITATION], settings),
        "flux_1": even(found["flux"] / PERIOD),
        "demo_1": even(found["demo"] / PERIOD),
        "renouv_1": even(found["renouv"] / PERIOD),
        "vacants_1": even(found["vacants"] / PERIOD),
        "second_1": even(found["second"] / PERIOD),
        "men_va_1": even(found["men_va"] / PERIOD),
        "men_rs_1": even(found["men_rs"] / PERIOD),
    }
    over["realloc_6"] = over["stock_6"] - over["stock_avp"]
    kept = 1 - settings.number("b1_taux_mobilite") / 100
    for brique in PARTS:
        over[f"{brique}_6"] = over_period(found[brique], settings)
        over[f"{brique}_1"] = a_year(found[brique], settings)
        over[f"{brique}_avp"] = (
            over_period(found[brique] * kept, settings) if brique in ("b13", "b15") else over[f"{brique}_6"]
        )
    over["besoin"] = over["stock_avp"] + found["flux"]
    over["besoin_1"] = even(over["besoin"] / PERIOD)
    named = sum((over[f"{brique}_avp"] for brique in PARTS), np.zeros(len(settings.codes)))
    flow_named = found["demo"] + found["renouv"] + found["vacants"] + found["second"]
    over[STOCK_ROUNDING.id] = over["stock_avp"] - named
    over[FLOW_ROUNDING] = found["flux"] - flow_named
    return over


def _destinations(found: Mapping[str, np.ndarray], settings: Settings) -> dict[str, np.ndarray]:
    """Social (ls), prix maîtrisé (lm) and free (ll): stock, flow and need, over six years and per year."""
    social = found["parc_soc"] + found["stock_ls"]
    every = found["parctot"] + found["stock_ls"] + found["stock_ll"] + found["stock_lm"]
    part = {"ls": flow.ratio(social, every), "lm": settings.number("b2_part_maitrise") / 100}
    part["ll"] = 1 - part["ls"] - part["lm"]
    to: dict[str, np.ndarray] = {}
    for kind, share in part.items():
        to[f"part_{kind}_fl"] = share
        to[f"st_{kind}_6"] = over_period(found[f"stock_{kind}"], settings)
        to[f"st_{kind}_1"] = a_year(found[f"stock_{kind}"], settings)
        to[f"flux_{kind}"] = even(share * found["flux"])
        to[f"flux_{kind}_1"] = even(to[f"flux_{kind}"] / PERIOD)
        to[f"besoin_{kind}"] = to[f"st_{kind}_6"] + to[f"flux_{kind}"]
        to[f"bes_{kind}_1"] = to[f"st_{kind}_1"] + to[f"flux_{kind}_1"]
    return to


def _shares(found: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Shares, in percent to two decimals, and rates on the stock, as fractions.

    The shares of the briques are of what six years meet; Otelo 1.2 divides three of them by it whole
    (`otelo12` has its figures).
    """
    shares = {
        "tx_parc": flow.ratio(found["besoin"], found["parctot"]),
        "tx_parc_an": flow.ratio(found["besoin_1"], found["parctot"]),
        "pc_stock": percent(found["stock_avp"], found["besoin"]),
        "pc_st_parc": percent(found["stock_re_1"], found["parctot"]),
        "pc_st_par6": percent(found["stock_avp"], found["parctot"]),
        "pc_st_ls": percent(found["stock_ls"], found["stock_real"]),
        "pc_flux": percent(found["flux"], found["besoin"]),
        "pc_fl_parc": percent(found["flux_1"], found["parctot"]),
        "pc_fl_par6": percent(found["flux"], found["parctot"]),
        "pc_fl_ls": percent(found["flux_ls"], found["flux"]),
        "pc_men": percent(found["demo"], found["flux"]),
        "pc_va": percent(found["men_va"], found["flux"]),
        "pc_rs": percent(found["men_rs"], found["flux"]),
        "pc_renouv": percent(found["renouv"], found["flux"]),
        "pc_ls_parc": percent(found["bes_ls_1"], found["parc_soc"]),
        "pc_ls_par6": percent(found["besoin_ls"], found["parc_soc"]),
        "pc_ll_parc": percent(found["bes_ll_1"], found["parc_prive"]),
        "pc_ll_par6": percent(found["besoin_ll"], found["parc_prive"]),
    }
    for kind in ("ls", "lm", "ll"):
        shares[f"pc_{kind}"] = percent(found[f"bes_{kind}_1"], found["besoin_1"])
    for brique in PARTS:
        shares[f"pc_{brique}"] = percent(found[f"{brique}_6"], found["stock_6"])
    return shares


def _between(found: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """What each territory is of them all, fractions: of the stock of dwellings, of the stock need, of the
    flow."""
    return {
        "part_parc": share_of(found["parctot"]),
        "part_stock": share_of(found["stock_avp"]),
        "part_flux": share_of(found["flux"]),
    }


def share_of(amounts: np.ndarray) -> np.ndarray:
    """Each amount over their sum, 0 where that is 0."""
    total = amounts.sum()
    return amounts / total if total else np.zeros(len(amounts))
