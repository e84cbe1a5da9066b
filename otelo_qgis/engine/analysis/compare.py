"""Scenarios compared: what each gives, and what each parameter adds to the difference.

The contribution of a parameter to the difference between two scenarios depends on what else has changed:
`in_order` changes them one at a time in the order of the catalogue, `shapley` averages over every order
(Shapley, 1953), so that the contributions sum to the difference whatever the order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from math import factorial

import numpy as np
import pandas as pd

from ..common.errors import OteloError
from ..common.territories import RESTITUTION
from ..definitions.parameters import DEMOGRAPHIC_SCENARIOS, OBJECTIVE_GROUP, OWN_SERIES, PARAMETERS, Scenario
from ..method.allocation import allocate
from ..method.households import Households
from ..method.national.breakdown import evaluate, evaluate_many
from ..method.quality import check_indicators
from ..study import Study

# Beyond, 2^n evaluations would be too many: orders are drawn instead.
EXACT = 10
DRAWN_ORDERS = 300
TARGETS_OF_TERRITORIES = "territoires"
TARGETS_LABEL = "Taux cibles par territoire"


def varying(first: Scenario, second: Scenario) -> list[str]:
    """Parameters of volet B that differ, in the order of the catalogue; `territoires` last."""
    names = [
        name
        for name, one in PARAMETERS.items()
        if one.brique != OBJECTIVE_GROUP and getattr(first, name) != getattr(second, name)
    ]
    return [*names, *([TARGETS_OF_TERRITORIES] if first.territoires != second.territoires else [])]


def label_of(names: Sequence[str]) -> str:
    """Labels of some parameters that change together."""
    return " + ".join(PARAMETERS[n].title if n in PARAMETERS else TARGETS_LABEL for n in names)


def value_text(scenario: Scenario, names: Sequence[str]) -> str:
    """Values of some parameters in a scenario, as a person reads them."""
    return " ; ".join(
        f"{len(scenario.territoires)} territoire(s)"
        if name == TARGETS_OF_TERRITORIES
        else PARAMETERS[name].text(getattr(scenario, name))
        for name in names
    )


def _mixed(first: Scenario, second: Scenario, changed: Sequence[str]) -> Scenario:
    """The first scenario with some parameters of the second; ParameterError where they do not go together."""
    return replace(first, **{name: getattr(second, name) for name in changed})


def check_scenario(study: Study, scenario: Scenario, name: str) -> None:
    """OteloError where a scenario cannot be computed on what a study kept: other base year, indicators or
    years of households that it lacks. name: how the user knows the scenario."""
    base = study.period[0]
    if scenario.annee_base != base:
        raise OteloError(
            f"Scénario « {name} » : année de base {scenario.annee_base}, celle de l'étude est {base} : ses "
            "indicateurs ne sont pas ceux-là. Comparez deux études (ETUDES)."
        )
    check_indicators(study.indicators, scenario, f"scénario {name} / étude")
    study.households.values(study.indicators.index, scenario.b2_scenario)
    last = int(study.households.years[-1])
    if scenario.projection > last:
        raise OteloError(
            f"Scénario « {name} » : projection en {scenario.projection}, les ménages de l'étude s'arrêtent "
            f"en {last}. Refaites l'étude avec des ménages plus longs, ou baissez la projection."
        )


@dataclass(frozen=True)
class Outcome:
    """Needs that one scenario, or one study, gives.

    totals: besoin, flux, stock_avp, retenu by analysis territory; communes, restitution: besoin by code;
    scenario: None where a study did not keep it.
    """

    name: str
    scenario: Scenario | None
    totals: pd.DataFrame
    communes: pd.Series
    restitution: pd.Series

    @property
    def total(self) -> int:
        """Need of the group."""
        return int(self.totals.loc[self.totals["retenu"], "besoin"].sum())


def outcome_of_study(study: Study, name: str) -> Outcome:
    """What a study says, read and not computed again."""
    totals = study.analysis[["besoin", "flux", "stock_avp", "retenu"]]
    communes, epci = (
        rows["besoin"] if "besoin" in rows else pd.Series(dtype="int64")
        for rows in (study.communes, study.epci)
    )
    return Outcome(name, study.scenario, totals, communes, epci)


def outcome_of_scenario(study: Study, scenario: Scenario, name: str) -> Outcome:
    """Volets B and C of another scenario on what a study kept, with its keys."""
    check_scenario(study, scenario, name)
    needs = evaluate(study.indicators, study.households, scenario)
    communes = study.commune_data
    own = study.own_growth(needs.totals["pic"].clip(upper=scenario.projection))
    allocation = allocate(needs.components, communes, scenario, study.keys, own=own, overlaps=needs.overlaps)
    shared = allocation.communes["besoin"]
    totals = needs.totals[["besoin", "flux", "stock_avp", "retenu"]]
    return Outcome(name, scenario, totals, shared, shared.groupby(communes[RESTITUTION]).sum())


def same_data(one: Study, other: Study) -> bool:
    """Whether two studies were computed from the same indicators and households."""
    try:
        return one.indicators.equals(other.indicators) and all(
            np.array_equal(values, other.households.series.get(name))
            for name, values in one.households.series.items()
        )
    except OteloError:
        return False


@dataclass(frozen=True)
class Contributions:
    """What each parameter adds to the need, from the first scenario to the second.

    names: parameters, alone or with those that they only go with, (P,); in_order, shapley: (P, T), whose sums
    are `second` - `first`, (T,); exact: whether every order was counted (else drawn).
    """

    codes: pd.Index
    names: list[tuple[str, ...]]
    first: np.ndarray
    second: np.ndarray
    in_order: np.ndarray
    shapley: np.ndarray
    exact: bool


def contributions(
    indicators: pd.DataFrame,
    households: Households,
    first: Scenario,
    second: Scenario,
    progress: Callable[[float], None] = lambda share: None,
    seed: int = 0,
) -> Contributions:
    """Share out the difference of need (retained territories) between the parameters that differ.

    Raises OteloError when the base years differ: indicators are then not the same.
    """
    if first.annee_base != second.annee_base:
        raise OteloError(
            f"Les scénarios n'ont pas la même année de base ({first.annee_base}, {second.annee_base}) : "
            "leurs indicateurs ne sont pas les mêmes. Comparez-les par leurs études."
        )
    groups = _grouped(first, second)
    exact = len(groups) <= EXACT
    orders = [] if exact else _orders(len(groups), seed)
    sets = _subsets(len(groups)) if exact else _prefixes(orders)
    scenarios = [_mixed(first, second, [n for g in chosen for n in groups[g]]) for chosen in sets]
    made = evaluate_many(
        indicators, households, scenarios, lambda done: progress(done / max(1, len(scenarios)))
    )
    retained = np.where(made.besoin > 0, made.besoin, 0)
    needs = dict(zip(sets, retained))
    everything = tuple(range(len(groups)))
    in_order = np.array([needs[everything[: i + 1]] - needs[everything[:i]] for i in everything])
    mean = _exact_shapley(needs, len(groups)) if exact else _drawn_shapley(needs, orders)
    shape = (len(groups), len(indicators))
    return Contributions(
        indicators.index, groups, needs[()], needs[everything],
        in_order.reshape(shape), mean.reshape(shape), exact,
    )  # fmt: skip


def _grouped(first: Scenario, second: Scenario) -> list[tuple[str, ...]]:
    """Parameters that differ, one by one, but for those that make no scenario when changed alone (a source
    and its defect of comfort), which change together."""
    names = varying(first, second)
    together = tuple(
        n for n in names if not (_possible(first, second, [n]) and _possible(second, first, [n]))
    )
    return [*((n,) for n in names if n not in together), *([together] if together else [])]


def _possible(first: Scenario, second: Scenario, changed: Sequence[str]) -> bool:
    try:
        _mixed(first, second, changed)
    except OteloError:
        return False
    return True


def _subsets(count: int) -> list[tuple[int, ...]]:
    return [chosen for size in range(count + 1) for chosen in combinations(range(count), size)]


def _orders(count: int, seed: int) -> list[tuple[int, ...]]:
    """Orders drawn, each with its reverse, which halves the noise; the stated one first."""
    draw = np.random.default_rng(seed)
    found = [tuple(range(count))]
    for _ in range(DRAWN_ORDERS // 2):
        order = tuple(int(i) for i in draw.permutation(count))
        found += [order, order[::-1]]
    return found


def _prefixes(orders: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    every = {tuple(sorted(order[:size])) for order in orders for size in range(len(order) + 1)}
    return sorted(every, key=lambda chosen: (len(chosen), chosen))


def _exact_shapley(needs: Mapping[tuple, np.ndarray], count: int) -> np.ndarray:
    found = []
    for one in range(count):
        total = np.zeros(len(needs[()]))
        for chosen in needs:
            if one not in chosen:
                weight = factorial(len(chosen)) * factorial(count - len(chosen) - 1) / factorial(count)
                total = total + weight * (needs[tuple(sorted((*chosen, one)))] - needs[chosen])
        found.append(total)
    return np.array(found)


def _drawn_shapley(needs: Mapping[tuple, np.ndarray], orders: Sequence[tuple[int, ...]]) -> np.ndarray:
    total = np.zeros((len(orders[0]), len(needs[()])))
    for order in orders:
        for place, one in enumerate(order):
            before, after = tuple(sorted(order[:place])), tuple(sorted(order[: place + 1]))
            total[one] += needs[after] - needs[before]
    return total / len(orders)


def demographic_matrix(
    indicators: pd.DataFrame, households: Households, scenario: Scenario
) -> dict[str, np.ndarray]:
    """Need (T,) under each of the nine demographic scenarios that the households hold, by name."""
    names = [name for name in DEMOGRAPHIC_SCENARIOS if name in households.series]
    if OWN_SERIES in households.series or not names:
        raise OteloError(
            "Les neuf scénarios démographiques demandent une série par scénario "
            f"({', '.join(DEMOGRAPHIC_SCENARIOS)}) et pas de série propre (« {OWN_SERIES} »), qui vaut pour "
            "tous."
        )
    made = evaluate_many(indicators, households, [replace(scenario, b2_scenario=name) for name in names])
    return dict(zip(names, np.where(made.besoin > 0, made.besoin, 0)))
