# SPDX-License-Identifier: GPL-2.0-or-later
"""The four volets as one pure function: inputs, a scenario and decisions make a study.

What an algorithm, a panel, a comparison, draws, an explanation and the tests all call. A step is computed
again only where something that it reads has changed (`before`). Source: docs/methode.md.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace

import pandas as pd

from .common.errors import OteloError
from .definitions.editions import AnyScenario
from .definitions.guide import GuideScenario
from .definitions.parameters import OBJECTIVE_GROUP, Scenario
from .inputs import Decisions, StudyInputs
from .journal import Line, allocation_lines, growth_lines, needs_lines, objectives_lines
from .method.allocation import OwnGrowth, allocate
from .method.guide import synthesis
from .method.households import Households
from .method.mailles.meshes import Meshes, build_meshes, count_meshes
from .method.national import breakdown
from .method.national.breakdown import ManyNeeds
from .method.objectives import Objectives, set_objectives
from .method.policies import with_policies
from .method.projections import own_growth
from .method.quality import check_indicators
from .results import AnyNeeds, Results
from .study import Study

# The steps, in order: what a person reads while they run.
STEPS = {
    "mailles": "Volet A : mailles",
    "besoins": "Volet B : besoins",
    "ventilation": "Volet C : ventilation",
    "objectifs": "Volet D : objectifs",
}
# Called with the step and its share done (0..1); it may raise to cancel.
Progress = Callable[[str, float], None]


def no_progress(step: str, share: float) -> None:
    """For what cannot be cancelled."""


def evaluate_study(
    inputs: StudyInputs,
    scenario: AnyScenario,
    decisions: Decisions | None = None,
    progress: Progress = no_progress,
    before: Study | None = None,
) -> Study:
    """Volets A to D.

    Parameters
    ----------
    inputs : StudyInputs
        Indicators and households of the analysis territories, communes with their two meshes.
    scenario : Scenario or GuideScenario
        Of either edition of the method.
    decisions : Decisions, optional
        What is decided by restitution territory; nothing when left out.
    progress : callable, optional
        Told each step and its share done; what it raises stops the chain, and nothing is left of it.
    before : Study, optional
        A study that this function made: its steps that read the same objects and parameters are taken from
        it.

    Returns
    -------
    Study
        Its tables are made when they are read; `Study.results` has what each volet gave.

    Raises
    ------
    OteloError
        Names the table, the field and the codes, where the inputs cannot serve this scenario.

    Examples
    --------
    Four communes in two analysis territories, without geometry (figures of the demonstration):

    >>> import pandas as pd
    >>> from otelo_qgis import engine as otelo
    >>> scenario = otelo.Scenario(annee_base=2021, projection=2035)
    >>> indicators = otelo.indicators_of(otelo.read(otelo.DEMO / "indicateurs_fictif.csv"))
    >>> households = otelo.households_of(otelo.read(otelo.DEMO / "menages_fictif.csv"), scenario)
    >>> communes = otelo.indicators_of(otelo.read(otelo.DEMO / "communes_fictif.csv")).head(4)
    >>> communes = communes.assign(analyse=["Z001", "Z001", "Z002", "Z002"], restitution="E1")
    >>> study = otelo.evaluate_study(otelo.StudyInputs(indicators, households, communes), scenario)
    >>> study.total, int(study.communes["besoin"].sum())
    (10402, 10402)
    >>> [int(n) for n in study.communes.groupby("analyse")["besoin"].sum()]
    [7161, 3241]
    """
    decisions = decisions or Decisions()
    check_scenario(inputs, scenario)
    old = before.results if before else None
    holding = _holding(old, inputs, scenario, decisions)
    meshes = old.meshes if old and "mailles" in holding else _meshes(inputs, progress)
    located = _located(inputs, meshes, decisions)
    progress("besoins", 0.0)
    needs = old.needs if old and "besoins" in holding else evaluate_needs(located, scenario)
    progress("ventilation", 0.0)
    growth, unknown = _growth(located, scenario, needs)
    if old and "ventilation" in holding:
        allocation = old.allocation
    else:
        allocation = allocate(
            needs.components, located.communes, scenario, located.keys, located.communes_label, growth,
            needs.overlaps,
        )  # fmt: skip
    progress("objectifs", 0.0)
    if old and "objectifs" in holding:
        objectives = old.objectives
    else:
        objectives = decide(
            allocation.communes, located.communes, scenario, decisions, located.communes_label
        )
    progress("objectifs", 1.0)
    lines: list[Line] = [*needs_lines(needs)]
    if growth is not None:
        lines += growth_lines(growth, unknown, located.projections_label)
    lines += [*allocation_lines(allocation), *objectives_lines(objectives)]
    results = Results(
        inputs, located, scenario, decisions, meshes, needs, allocation, objectives, tuple(lines)
    )
    return Study(results.tables, results)


def evaluate_again(study: Study, scenario: AnyScenario, decisions: Decisions | None = None) -> Study:
    """Another scenario on what a study was computed from.

    Parameters
    ----------
    study : Study
        Computed, or read from a file that keeps what it was computed from.
    scenario : Scenario or GuideScenario
        The other scenario.
    decisions : Decisions, optional
        Other decisions; those of the study when left out.

    Returns
    -------
    Study
        Steps that read nothing that changed are those of `study`.

    Raises
    ------
    OteloError
        The study does not keep its inputs, or they cannot serve the scenario.
    """
    return evaluate_study(study.inputs, scenario, decisions or study.decisions, before=study)


def evaluate_needs(
    inputs: StudyInputs, scenario: AnyScenario, keep: Collection[str] = tuple(breakdown.YEARLY_COLUMNS)
) -> AnyNeeds:
    """Volet B alone, of the edition of the scenario.

    Parameters
    ----------
    inputs : StudyInputs
        Its indicators and households alone are read.
    scenario : Scenario or GuideScenario
        Of either edition.
    keep : collection of str, optional
        Names of `flow.YEARLY` to keep of each year (national edition).

    Returns
    -------
    Needs or GuideNeeds
        Totals, components and years by analysis territory, in dwellings.
    """
    return needs_of(inputs.indicators, inputs.households, scenario, keep)


def needs_of(
    indicators: pd.DataFrame,
    households: Households,
    scenario: AnyScenario,
    keep: Collection[str] = tuple(breakdown.YEARLY_COLUMNS),
) -> AnyNeeds:
    """Volet B of indicators and households alone (see `library` for an example).

    Parameters
    ----------
    indicators : pandas.DataFrame
        (T, ...) indexed by code of analysis territory: columns of `quality.needed_columns`, in the units of
        the catalogue (dwellings, households, rates from 0 to 1).
    households : Households
        Of the same territories, from the base to the projection year.
    scenario : Scenario or GuideScenario
        Its type says the edition.
    keep : collection of str, optional
        As in `evaluate_needs`.

    Returns
    -------
    Needs or GuideNeeds
        `totals` (T rows) and `total`, whole dwellings; `yearly` in the national edition.

    Raises
    ------
    TableError
        Names the indicator and the codes that are missing, or impossible.
    """
    if isinstance(scenario, GuideScenario):
        return synthesis.evaluate(indicators, households, scenario)
    return breakdown.evaluate(indicators, households, scenario, keep)


def evaluate_many(
    inputs: StudyInputs,
    scenarios: Iterable[AnyScenario],
    progress: Callable[[int], None] | None = None,
    varied: Callable[[int], pd.DataFrame] | None = None,
) -> ManyNeeds:
    """Volet B under many scenarios of one edition at once (see `breakdown.evaluate_many`)."""
    every = list(scenarios)
    guide = [one for one in every if isinstance(one, GuideScenario)]
    if guide:
        return synthesis.evaluate_many(inputs.indicators, inputs.households, guide, progress, varied)
    national = [one for one in every if isinstance(one, Scenario)]
    return breakdown.evaluate_many(inputs.indicators, inputs.households, national, progress, varied)


def decide(
    needs: pd.DataFrame, communes: pd.DataFrame, scenario: AnyScenario, decisions: Decisions, label: str
) -> Objectives:
    """Volet D: objectives within capacity, then SRU and segments. needs: `Allocation.communes`; label: the
    table of the communes, for messages."""
    years = scenario.projection - scenario.annee_base
    objectives = set_objectives(needs, communes, years, label, decisions.totals, scenario.d_zan_limite)
    return with_policies(objectives, communes, years, scenario.d_rattrapage_sru, decisions.segments, label)


def check_scenario(inputs: StudyInputs, scenario: AnyScenario, name: str = "") -> None:
    """OteloError where a scenario cannot be computed on these inputs: other base year, indicators or years of
    households that they lack. name: how the user knows the scenario."""
    said = f"Scénario « {name} » : " if name else ""
    base, last = inputs.base_year, int(inputs.households.years[-1])
    if scenario.annee_base != base:
        raise OteloError(
            f"{said}année de base {scenario.annee_base}, celle des données est {base} : leurs indicateurs ne "
            "sont pas ceux-là. Donnez plutôt l'autre étude (« Études à comparer »)."
        )
    check_indicators(inputs.indicators, scenario, f"scénario {name} / étude" if name else "Indicateurs")
    if isinstance(scenario, GuideScenario):
        return
    years = set(inputs.households.years.tolist())
    lacking = [year for year in scenario.household_years if base < year < last and year not in years]
    if lacking:
        raise OteloError(
            f"{said}les ménages des données manquent en {lacking[0]} : l'édition nationale demande ceux de "
            "chaque année. Donnez une étude de cette édition."
        )
    for series in scenario.values_of("b2_scenario"):
        inputs.households.values(inputs.indicators.index, series)
    if scenario.projection > last:
        raise OteloError(
            f"{said}projection en {scenario.projection}, les ménages des données s'arrêtent en {last}. "
            "Refaites l'étude avec des ménages plus longs, ou baissez la projection."
        )


def _meshes(inputs: StudyInputs, progress: Progress) -> Meshes:
    """Volet A, with the geometry of the communes where they have one."""
    communes, evaluated = inputs.communes, inputs.indicators.index
    progress("mailles", 0.0)
    if "geometry" not in communes:
        return count_meshes(communes, evaluated)
    return build_meshes(communes, lambda share: progress("mailles", share), evaluated, inputs.communes_label)


def _located(inputs: StudyInputs, meshes: Meshes, decisions: Decisions) -> StudyInputs:
    """The inputs with what is decided for the communes and the keys, and with the km² of the communes, the
    last key, where their layer does not give them."""
    communes = decisions.on(inputs.communes)
    if "superficie" not in communes and not meshes.areas.isna().all():
        communes = communes.assign(superficie=meshes.areas)
    keys = decisions.keys_over(inputs.keys)
    if communes is inputs.communes and keys == inputs.keys:
        return inputs
    return replace(inputs, communes=communes, keys=keys)


def _growth(
    inputs: StudyInputs, scenario: AnyScenario, needs: AnyNeeds
) -> tuple[OwnGrowth | None, list[str]]:
    """Growth of the places that keep their own projection, and codes of the series that are nobody's."""
    if inputs.projections is None:
        return None, []
    ends = pd.Series(scenario.projection, needs.totals.index)
    if "pic" in needs.totals:
        ends = ends.clip(upper=needs.totals["pic"])
    return own_growth(
        inputs.projections, inputs.communes, ends, scenario.annee_base, inputs.projections_label
    )


def _holding(
    old: Results | None, inputs: StudyInputs, scenario: AnyScenario, decisions: Decisions
) -> set[str]:
    """Steps of other results that hold: they read the same objects and the same parameters."""
    if old is None:
        return set()

    def same(*names: str) -> bool:
        return all(getattr(old.inputs, name) is getattr(inputs, name) for name in names)

    holding = set()
    communes = inputs.communes is old.given.communes or inputs.communes is old.inputs.communes
    if communes and same("indicators"):
        holding.add("mailles")
    if same("indicators", "households") and not varying(old.scenario, scenario):
        holding.add("besoins")
    is_local = old.decisions.local is decisions.local
    is_keyed = old.inputs.keys == decisions.keys_over(inputs.keys)
    if {"mailles", "besoins"} <= holding and same("projections") and is_keyed and is_local:
        holding.add("ventilation")
    decided = old.decisions.totals is decisions.totals and old.decisions.segments is decisions.segments
    if "ventilation" in holding and decided and old.scenario == scenario:
        holding.add("objectifs")
    return holding


def varying(first: AnyScenario, second: AnyScenario) -> list[str]:
    """Parameters of volet B that differ, in the order of the catalogue; `territoires` last. Of two editions,
    the edition alone, since they do not have the same parameters."""
    if first.edition != second.edition:
        return ["edition"]
    names = [
        name
        for name, one in first.PARAMETERS.items()
        if one.brique != OBJECTIVE_GROUP and getattr(first, name) != getattr(second, name)
    ]
    return [*names, *(["territoires"] if first.territoires != second.territoires else [])]
