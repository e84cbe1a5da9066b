# SPDX-License-Identifier: GPL-2.0-or-later
"""From the need of a study to that of the same study on newer data, by cause: the base year, the households,
each database of the indicators, the parameters.

What a cause adds depends on what else has changed: it is the mean over every order (Shapley), so that the
causes sum to the difference. The base year, which shortens the period, always comes before the households
that were counted for it: new households are not known in the old base year.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
import pandas as pd

from ..chain import check_scenario, evaluate_many, varying
from ..common.errors import OteloError
from ..definitions.catalogue import indicators as catalogue
from ..definitions.catalogue import sources
from ..definitions.editions import AnyScenario
from ..definitions.parameters import GUIDE, Scenario
from ..definitions.tables import INDICATOR_LIST
from ..inputs import StudyInputs
from ..method.households import Households
from ..method.national.flow import with_span
from ..method.national.stock import REGION
from ..method.quality import read_columns
from ..study import Study
from .bridge import ALONE, Bridge, BridgeStep, spread
from .compare import coalitions, shapley_value

# Indicators that change with each mixture take longer than parameters: beyond, orders are drawn.
EXACT, DRAWN = 7, 40
BASE_YEAR, HOUSEHOLDS, PARAMETERS, OTHER = "annee_base", "menages", "parametres", "autres"


@dataclass(frozen=True)
class _Side:
    """One of the two studies, on the territories that both have. read: the columns that its volet B reads."""

    scenario: AnyScenario
    indicators: pd.DataFrame
    households: Households
    read: frozenset[str]
    years: Mapping[str, int]

    @classmethod
    def of(cls, study: Study, codes: pd.Index) -> _Side:
        scenario, frame = study.own_scenario, study.inputs.indicators
        if isinstance(scenario, Scenario):
            # By year in both, whatever the years that the rates of each span.
            frame = with_span(frame, scenario.rate_years, 1)
            scenario = replace(scenario, b2_duree_taux=1)
        read = {*read_columns(scenario, frame.columns), REGION} & set(frame)
        rows = study.table(INDICATOR_LIST)
        listed = (
            rows.set_index("indicateur")["millesime"].dropna()
            if "millesime" in rows
            else pd.Series(dtype=float)
        )
        years = {str(name): int(year) for name, year in listed.items()}
        return cls(scenario, frame.loc[codes], study.inputs.households, frozenset(read), years)


@dataclass(frozen=True)
class _Cause:
    """Columns of the indicators that change together, with the parameters or not."""

    id: str
    label: str
    text: str
    columns: tuple[str, ...] = ()


def data_bridge(
    before: Study, after: Study, progress: Callable[[float], None] = lambda share: None
) -> Bridge:
    """From the need of a study to that of another of the same edition, computed from other data.

    Parameters
    ----------
    before, after : Study
        Each with what it was computed from; their scenarios may differ.
    progress : callable, optional
        Told the share done (0 to 1); it may raise to cancel.

    Returns
    -------
    Bridge
        Retained need of each analysis territory, in dwellings; its steps sum to the difference. Territories
        that only one of them has are a step of their own.

    Raises
    ------
    OteloError
        Two editions (`bridge.bridge_of` explains them), no territory in common, data that cannot be mixed, or
        a study that does not keep its data.
    """
    if before.edition != after.edition:
        raise OteloError("Les deux études sont d'éditions différentes : leurs termes ne sont pas les mêmes.")
    ours, theirs = before.inputs.indicators.index, after.inputs.indicators.index
    common = ours.intersection(theirs, sort=False)
    if common.empty:
        raise OteloError(
            "Les deux études n'ont aucun territoire d'analyse en commun : leurs mailles diffèrent "
            f"({ours[0]}…, {theirs[0]}…)."
        )
    codes = ours.union(theirs, sort=False)
    first, second = (
        study.analysis["besoin"].clip(lower=0).reindex(codes).fillna(0.0).astype(float)
        for study in (before, after)
    )
    steps = _Mix(_Side.of(before, common), _Side.of(after, common)).steps(progress)
    alone = (second - first).where(~codes.isin(common), 0.0).to_numpy()
    every = [
        *(replace(step, amounts=spread(step.amounts, common, codes)) for step in steps),
        replace(ALONE, amounts=alone),
    ]
    kept = [step for step in every if step.amounts.any()]
    return Bridge(codes, first.to_numpy(), second.to_numpy(), kept)


def is_on_same_data(before: Study, after: Study) -> bool:
    """Whether two studies of one edition read the same figures, on the territories that both have."""
    codes = before.inputs.indicators.index.intersection(after.inputs.indicators.index, sort=False)
    mix = _Mix(_Side.of(before, codes), _Side.of(after, codes))
    return len(mix.levels()) == 1 and all(cause.id == PARAMETERS for cause in mix.causes())


@dataclass(frozen=True)
class _Mix:
    """Two studies, and every mixture of what they were computed from."""

    old: _Side
    new: _Side

    def steps(self, progress: Callable[[float], None]) -> list[BridgeStep]:
        causes, levels = self.causes(), self.levels()
        moves = [cause for cause, _, _ in levels[1:]]
        count = len(causes) + bool(moves)
        if not count:
            return []
        sets, orders = coalitions(count, EXACT, DRAWN)
        needs = self._needs(causes, levels, sets, progress)
        last = len(causes)

        def game(level: int) -> dict[tuple[int, ...], np.ndarray]:
            return {
                chosen: needs[level if last in chosen else 0, tuple(one for one in chosen if one != last)]
                for chosen in sets
            }

        whole = shapley_value(game(len(levels) - 1), count, orders)
        reached = [shapley_value(game(level), count, orders)[last] for level in range(1, len(levels) - 1)]
        reached = [np.zeros(whole.shape[1]), *reached, whole[last]] if moves else []
        found = [
            BridgeStep(cause.id, cause.label, cause.text, to - start)
            for cause, start, to in zip(moves, reached, reached[1:])
        ]
        return [*found, *(BridgeStep(one.id, one.label, one.text, whole[i]) for i, one in enumerate(causes))]

    def levels(self) -> list[tuple[_Cause, Households, int]]:
        """Base year and households from the old to the new, one change at a time: the cause that leads there,
        the households and the base year."""
        old, new = self.old, self.new
        base, later = old.scenario.annee_base, new.scenario.annee_base
        found = [(_Cause("", "", ""), old.households, base)]
        years = f"{base} → {later}"
        last = max(old.scenario.projection, new.scenario.projection)
        is_known = old.scenario.edition != GUIDE and base < later and last <= old.households.years[-1]
        cut = old.households.since(later) if is_known else None
        if cut is not None:
            found.append((_Cause(BASE_YEAR, "Année de base", years), cut, later))
        if base != later or not self._has_same_households():
            label = "Ménages" if base == later or len(found) > 1 else "Année de base et ménages"
            text = "série des ménages" if label == "Ménages" else years
            found.append((_Cause(HOUSEHOLDS, label, text), new.households, later))
        return found

    def _has_same_households(self) -> bool:
        """Whether both read the same households."""
        codes = self.old.indicators.index
        names = {*self.old.scenario.values_of("b2_scenario"), *self.new.scenario.values_of("b2_scenario")}
        for name in names:
            first, second = (side.households for side in (self.old, self.new))
            if (first.series_of(name) is None) != (second.series_of(name) is None):
                return False
            if first.series_of(name) is not None and not _agree(first, second, codes, name):
                return False
        return True

    def causes(self) -> list[_Cause]:
        """The databases whose figures changed, in the order of the catalogue, then the parameters, with the
        indicators that only one of the studies has."""
        old, new = self.old, self.new
        by_source: dict[str, list[str]] = {}
        bound = []
        for name in self._read():
            if name not in old.indicators or name not in new.indicators:
                bound.append(name)
            elif self._has_changed(name):
                source = catalogue()[name].source if name in catalogue() else OTHER
                by_source.setdefault(source, []).append(name)
        found = [
            _Cause(source, _source_name(source), self._told(columns), tuple(columns))
            for source, columns in by_source.items()
        ]
        changed = [name for name in varying(old.scenario, new.scenario) if name != "annee_base"]
        if changed or bound:
            text = f"{len(changed)} paramètre(s)" if changed else "sources des indicateurs"
            found.append(_Cause(PARAMETERS, "Paramètres et choix des sources", text, tuple(bound)))
        return found

    def _read(self) -> list[str]:
        """Columns that one of the studies reads, in the order of the catalogue."""
        return [name for name in [*catalogue(), REGION] if name in self.old.read | self.new.read]

    def _has_changed(self, name: str) -> bool:
        ours, theirs = self.old.indicators[name], self.new.indicators[name]
        if name == REGION:
            return not ours.fillna("").equals(theirs.fillna(""))
        return not np.array_equal(ours.to_numpy(dtype=float), theirs.to_numpy(dtype=float), equal_nan=True)

    def _told(self, columns: Sequence[str]) -> str:
        """How many indicators, and of which years where both say it: "3 indicateurs, 2020 → 2023"."""
        many = f"{len(columns)} indicateurs" if len(columns) > 1 else "1 indicateur"
        ours, theirs = (
            _span([side.years[name] for name in columns if name in side.years])
            for side in (self.old, self.new)
        )
        return f"{many}, {ours} → {theirs}" if ours and theirs and ours != theirs else many

    def _frame(self, causes: Sequence[_Cause], chosen: Sequence[int]) -> pd.DataFrame:
        """The indicators with the new figures of some causes."""
        old, new = self.old, self.new
        names = {name for number in chosen for name in causes[number].columns}
        columns = {}
        for name in self._read():
            side = new if name in names else old
            if name in side.indicators:
                columns[name] = side.indicators[name]
        return pd.DataFrame(columns, index=old.indicators.index)

    def _needs(self, causes, levels, sets, progress) -> dict[tuple[int, tuple[int, ...]], np.ndarray]:
        """Retained need (T,) of each mixture: by level of the households, and causes that are new."""
        chosen = list(dict.fromkeys(tuple(one for one in players if one < len(causes)) for players in sets))
        frames = {one: self._frame(causes, one) for one in chosen}
        found: dict[tuple[int, tuple[int, ...]], np.ndarray] = {}
        for level, (_, households, base) in enumerate(levels):
            scenarios = [self._scenario(causes, one, base) for one in chosen]
            inputs = {one: StudyInputs(frame, households, pd.DataFrame()) for one, frame in frames.items()}
            # What the ends can be computed from, every mixture can.
            for end in (0, -1):
                check_scenario(inputs[chosen[end]], scenarios[end])
            made = evaluate_many(
                inputs[chosen[0]],
                scenarios,
                partial(_tell, progress, level, len(levels), len(chosen)),
                lambda number: frames[chosen[number]],
            )
            found |= {(level, one): np.where(need > 0, need, 0) for one, need in zip(chosen, made.besoin)}
        return found

    def _scenario(self, causes: Sequence[_Cause], chosen: Sequence[int], base: int) -> AnyScenario:
        is_new = any(causes[number].id == PARAMETERS for number in chosen)
        return replace((self.new if is_new else self.old).scenario, annee_base=base)


def _tell(progress: Callable[[float], None], level: int, levels: int, every: int, done: int) -> None:
    progress((level + done / every) / levels)


def _span(years: Sequence[int]) -> str:
    """Some years: "2020", "2020-2023"; "" for none."""
    return "-".join(map(str, sorted({min(years), max(years)}))) if years else ""


def _agree(first: Households, second: Households, codes: pd.Index, name: str) -> bool:
    """Whether a series is the same in every year that both have, the first among them."""
    if first.years[0] != second.years[0]:
        return False
    many = min(len(first.years), len(second.years))
    ours, theirs = (one.values(codes, name)[:, :many] for one in (first, second))
    return np.array_equal(ours, theirs, equal_nan=True)


def _source_name(source: str) -> str:
    """What a database is called, in short."""
    if source not in sources():
        return "Autres colonnes des indicateurs"
    return sources()[source].name.partition(" (")[0]
