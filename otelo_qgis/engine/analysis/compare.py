# SPDX-License-Identifier: GPL-2.0-or-later
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

from ..chain import check_scenario, evaluate_again, evaluate_many, evaluate_study, varying
from ..common.errors import OteloError
from ..definitions.editions import AnyScenario
from ..definitions.parameters import EDITIONS, OWN_SERIES
from ..inputs import StudyInputs
from ..method.keys import read_keys
from ..method.quality import needed_columns
from ..study import Study

# Beyond, 2^n evaluations would be too many: orders are drawn instead.
EXACT = 10
DRAWN_ORDERS = 300
OWN_VALUES = "territoires"
OWN_VALUES_LABEL = "Paramètres propres à des territoires"
# Beyond, the territories that have values of their own are counted, no longer told.
TOLD = 3


def label_of(scenario: AnyScenario, names: Sequence[str]) -> str:
    """Labels of some parameters that change together, in the words of the edition of the scenario."""
    known = scenario.PARAMETERS
    return " + ".join(known[name].title if name in known else OWN_VALUES_LABEL for name in names)


def value_text(scenario: AnyScenario, names: Sequence[str]) -> str:
    """Values of some parameters in a scenario, as a person reads them."""
    return " ; ".join(
        own_values_text(scenario)
        if name == OWN_VALUES
        else scenario.PARAMETERS[name].text(getattr(scenario, name))
        for name in names
    )


def own_values_text(scenario: AnyScenario) -> str:
    """What the territories have of their own: "T1 (b13_taux_effort 35)", the first ones, then how many."""
    own = {code: values for code, values in scenario.territoires.items() if values}
    told = [
        f"{code} ({', '.join(f'{n} {scenario.PARAMETERS[n].text(value)}' for n, value in values.items())})"
        for code, values in list(own.items())[:TOLD]
    ]
    more = len(own) - len(told)
    return ", ".join([*told, *([f"et {more} autre(s) territoire(s)"] if more else [])]) or "aucun"


def _mixed(first: AnyScenario, second: AnyScenario, changed: Sequence[str]) -> AnyScenario:
    """The first scenario with some parameters of the second; ParameterError where they do not go together."""
    return replace(first, **{name: getattr(second, name) for name in changed})


@dataclass(frozen=True)
class Outcome:
    """What one scenario, or one study, gives.

    totals: besoin, flux, stock_avp, retenu by analysis territory; communes, restitution: besoin, place and
    non_couver by code (those of volet D missing where a study has none); scenario: None where a study did not
    keep it.
    """

    name: str
    scenario: AnyScenario | None
    totals: pd.DataFrame
    communes: pd.DataFrame
    restitution: pd.DataFrame

    @property
    def total(self) -> int:
        """Need of the group."""
        return int(self.totals.loc[self.totals["retenu"], "besoin"].sum())

    def sum_of(self, column: str) -> int | None:
        """Sum of a column of volet D; None where it is not known."""
        values = self.restitution[column]
        return int(values.sum()) if len(values) and values.notna().all() else None


COMPARED = ("besoin", "place", "non_couver")


def outcome_of_study(study: Study, name: str) -> Outcome:
    """What a study says: read where it was read, computed where it was computed."""
    totals = study.analysis[["besoin", "flux", "stock_avp", "retenu"]]
    communes, epci = (rows.reindex(columns=list(COMPARED)) for rows in (study.communes, study.epci))
    return Outcome(name, study.scenario, totals, communes, epci)


def outcome_of_scenario(study: Study, scenario: AnyScenario, name: str) -> tuple[Outcome, Study]:
    """Volets B to D of another scenario on what a study kept, with its keys and its decisions, and the study
    that it makes; one of the other edition has the keys of that one. OteloError where the study cannot feed
    it."""
    if scenario.edition == study.edition:
        check_scenario(study.inputs, scenario, name)
        made = evaluate_again(study, scenario)
        return outcome_of_study(made, name), made
    inputs = replace(study.inputs, keys=read_keys([], edition=scenario.edition))
    try:
        check_scenario(inputs, scenario, name)
    except OteloError as error:
        raise OteloError(
            f"Scénario « {name} » : « {EDITIONS[scenario.edition]} ». Les données de l'étude, d'une autre "
            "édition, ne suffisent pas à le calculer : évaluez-le à part (otelo:evaluation), et donnez son "
            f"étude (« Études à comparer »). {error}"
        ) from error
    made = evaluate_study(inputs, scenario, study.decisions)
    return outcome_of_study(made, name), made


def same_data(one: Study, other: Study) -> bool:
    """Whether two studies were computed from the same indicators and households."""
    try:
        return one.indicators.equals(other.indicators) and all(
            np.array_equal(values, other.households.series.get(name, ()))
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
    inputs: StudyInputs,
    first: AnyScenario,
    second: AnyScenario,
    progress: Callable[[float], None] = lambda share: None,
    seed: int = 0,
) -> Contributions:
    """Share out the difference of need (retained territories) between the parameters that differ.

    Raises OteloError when the base years differ: indicators are then not the same; or the editions, which do
    not have the same parameters (`bridge` explains their difference).
    """
    if first.edition != second.edition:
        raise OteloError(
            "Les scénarios ne sont pas de la même édition : leurs paramètres ne sont pas les mêmes."
        )
    if first.annee_base != second.annee_base:
        raise OteloError(
            f"Les scénarios n'ont pas la même année de base ({first.annee_base}, {second.annee_base}) : "
            "leurs indicateurs ne sont pas les mêmes. Comparez-les par leurs études."
        )
    groups = _grouped(first, second, inputs)
    sets, orders = coalitions(len(groups), EXACT, DRAWN_ORDERS, seed)
    scenarios = [_mixed(first, second, [n for g in chosen for n in groups[g]]) for chosen in sets]
    made = evaluate_many(inputs, scenarios, lambda done: progress(done / max(1, len(scenarios))))
    retained = np.where(made.besoin > 0, made.besoin, 0)
    needs = dict(zip(sets, retained))
    everything = tuple(range(len(groups)))
    in_order = np.array([needs[everything[: i + 1]] - needs[everything[:i]] for i in everything])
    mean = shapley_value(needs, len(groups), orders)
    shape = (len(groups), len(inputs.indicators))
    return Contributions(
        inputs.indicators.index, groups, needs[()], needs[everything],
        in_order.reshape(shape), mean.reshape(shape), not orders,
    )  # fmt: skip


def _grouped(first: AnyScenario, second: AnyScenario, inputs: StudyInputs) -> list[tuple[str, ...]]:
    """Parameters that differ, one by one, but for those that make no scenario when changed alone (a source
    and its defect of comfort), or one that the inputs do not feed, which change together, with the other
    choices of their brique."""
    names = varying(first, second)

    def is_possible(one: AnyScenario, other: AnyScenario, name: str) -> bool:
        try:
            mixed = _mixed(one, other, [name])
        except OteloError:
            return False
        return set(needed_columns(mixed, inputs.indicators.columns)) <= set(inputs.indicators)

    bound = [n for n in names if not (is_possible(first, second, n) and is_possible(second, first, n))]
    briques = {_brique_of_choice(first, name) for name in bound} - {""}
    together = tuple(n for n in names if n in bound or _brique_of_choice(first, n) in briques)
    return [*((n,) for n in names if n not in together), *([together] if together else [])]


def _brique_of_choice(scenario: AnyScenario, name: str) -> str:
    """The brique whose indicators a parameter chooses; "" for an amount, and for what is of no brique."""
    one = scenario.PARAMETERS.get(name)
    return one.brique if one and one.kind != "float" else ""


def coalitions(
    count: int, exact: int, drawn: int, seed: int = 0
) -> tuple[list[tuple[int, ...]], list[tuple[int, ...]]]:
    """The sets of what changes whose need must be known, and the orders that are drawn: [] where every one is
    counted, up to `exact` changes."""
    orders = [] if count <= exact else _orders(count, seed, drawn)
    return (_prefixes(orders) if orders else _subsets(count)), orders


def shapley_value(
    needs: Mapping[tuple[int, ...], np.ndarray], count: int, orders: Sequence[tuple[int, ...]]
) -> np.ndarray:
    """What each of `count` changes adds, (count, T), on average over the orders of `coalitions`. needs: (T,),
    of each of its sets."""
    return _drawn_shapley(needs, orders) if orders else _exact_shapley(needs, count)


def _subsets(count: int) -> list[tuple[int, ...]]:
    return [chosen for size in range(count + 1) for chosen in combinations(range(count), size)]


def _orders(count: int, seed: int, drawn: int) -> list[tuple[int, ...]]:
    """Orders drawn, each with its reverse, which halves the noise; the stated one first."""
    draw = np.random.default_rng(seed)
    found = [tuple(range(count))]
    for _ in range(drawn // 2):
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


def demographic_matrix(inputs: StudyInputs, scenario: AnyScenario) -> dict[str, np.ndarray]:
    """Need (T,) under each scenario of households of the edition that the inputs hold, by name. A territory
    that has its own keeps it (`own_scenarios`)."""
    known = scenario.PARAMETERS["b2_scenario"].choices
    names = [name for name in known if name in inputs.households.series]
    if OWN_SERIES in inputs.households.series or not names:
        raise OteloError(
            f"Les scénarios démographiques demandent une série par scénario ({', '.join(known)}) et pas de "
            f"série propre (« {OWN_SERIES} »), qui vaut pour tous."
        )
    made = evaluate_many(inputs, [replace(scenario, b2_scenario=name) for name in names])
    return dict(zip(names, np.where(made.besoin > 0, made.besoin, 0)))


def own_scenarios(scenario: AnyScenario) -> list[str]:
    """Codes of the territories that have a scenario of households of their own."""
    return [code for code, values in scenario.territoires.items() if "b2_scenario" in values]
