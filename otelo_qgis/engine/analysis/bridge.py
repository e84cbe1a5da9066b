# SPDX-License-Identifier: GPL-2.0-or-later
"""From the need of one edition of the method to that of the other, step by step: what they count, what moves
free, how fast the stock is met, how long the period is, the peak, the roundings.

Each step is a figure of its own, and the steps sum to the difference. They are taken in one order, from the
guide to the national edition: each one changes a single thing of what the steps before it have left.

The stock of an edition is the sum of its briques, each multiplied by what moves leave of it and by the part
that the period meets. Its flow is the sum of four terms: households, renewal, secondary and vacant dwellings;
those of the national edition are summed over years, so that the first six can be told from the period, and
the period from what comes before the peak.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from ..common.errors import OteloError
from ..definitions.briques import BRIQUES, FLOW, GUIDE_FLOW, stock_of
from ..definitions.guide import PERIOD, GuideScenario
from ..definitions.notes import NOTES
from ..definitions.parameters import GUIDE, Scenario
from ..inputs import StudyInputs
from ..method.guide import synthesis
from ..method.guide.settings import Settings
from ..method.guide.synthesis import GuideNeeds
from ..method.national import breakdown, stock
from ..method.national.breakdown import Needs
from ..method.national.flow import SUMMED, YEARLY
from ..method.national.settings import groups_of, values_of
from ..study import Study

# Terms of the guide's flow, and those of the national edition that count the same dwellings.
FLOW_PAIRS: Mapping[str, tuple[str, ...]] = {
    "demo": ("demo",),
    "renouv": ("renouv",),
    "second": ("second",),
    "vacants": ("vac_longue", "vac_courte"),
}


@dataclass(frozen=True)
class BridgeStep:
    """What a step adds to the need of each territory. text: what it changes, and how it is computed."""

    id: str
    label: str
    text: str
    amounts: np.ndarray


# Without its amounts.
ALONE = BridgeStep(
    "hors_commun",
    "Territoires d'une seule étude",
    "leur besoin, que l'autre étude n'évalue pas",
    np.zeros(0),
)


@dataclass(frozen=True)
class Bridge:
    """From the need `first` to the need `second` of each territory, (T,), those that count in the totals: 0
    where it is negative, or not known. The steps sum to their difference."""

    codes: pd.Index
    first: np.ndarray
    second: np.ndarray
    steps: Sequence[BridgeStep] = field(default_factory=tuple)

    def reversed(self) -> Bridge:
        """The way back."""
        steps = [replace(step, amounts=-step.amounts) for step in reversed(self.steps)]
        return Bridge(self.codes, self.second, self.first, steps)


def bridge_of(first: Study, second: Study) -> Bridge:
    """From the need of one study to that of another, of the other edition. OteloError where one of them did
    not keep what it was computed from."""
    guide, national = (first, second) if first.edition == GUIDE else (second, first)
    ours, theirs = guide.own_scenario, national.own_scenario
    if not isinstance(ours, GuideScenario) or not isinstance(theirs, Scenario):
        raise OteloError("Les deux études sont de la même édition : elles n'ont pas de passage.")
    made = between(guide.inputs, ours, national.inputs, theirs)
    return made if first is guide else made.reversed()


def between(
    guide_inputs: StudyInputs, guide: GuideScenario, national_inputs: StudyInputs, national: Scenario
) -> Bridge:
    """From the need of the guide to that of the national edition, each on its own inputs (which may be the
    same). A territory that only one of them has is a step of its own."""
    ours, theirs = guide_inputs.indicators, national_inputs.indicators
    common = ours.index.intersection(theirs.index, sort=False)
    if common.empty:
        raise OteloError(
            "Les deux études n'ont aucun territoire d'analyse en commun : leurs mailles diffèrent "
            f"({ours.index[0]}…, {theirs.index[0]}…)."
        )
    codes = ours.index.union(theirs.index, sort=False)
    from_guide = synthesis.evaluate(ours, guide_inputs.households, guide)
    from_national = breakdown.evaluate(theirs, national_inputs.households, national, tuple(YEARLY))
    first, second = (
        pd.Series(np.maximum(needs.totals["besoin"], 0), dtype=float).reindex(codes, fill_value=0.0)
        for needs in (from_guide, from_national)
    )
    steps = _Common(common, from_guide, from_national, theirs.loc[common]).steps()
    alone = (second - first).where(~codes.isin(common), 0.0)
    every = [
        *(replace(step, amounts=spread(step.amounts, common, codes)) for step in steps),
        replace(ALONE, amounts=alone.to_numpy()),
    ]
    kept = [step for step in every if step.amounts.any()]
    return Bridge(codes, first.to_numpy(), second.to_numpy(), kept)


def spread(amounts: np.ndarray, common: pd.Index, codes: pd.Index) -> np.ndarray:
    """Amounts of some territories (C,) over all of them (T,), 0 for the others."""
    return pd.Series(amounts, index=common).reindex(codes, fill_value=0.0).to_numpy()


def _pace(years: np.ndarray, span: np.ndarray) -> np.ndarray:
    """Part of the stock that some years meet in the national edition: the whole of it at its horizon."""
    return np.where(span <= 0, 1.0, np.clip(np.minimum(years, span), 0, None) / np.maximum(span, 1))


@dataclass(frozen=True)
class _Common:
    """The territories that both have. indicators: those of the national edition."""

    codes: pd.Index
    guide: GuideNeeds
    national: Needs
    indicators: pd.DataFrame

    def steps(self) -> list[BridgeStep]:
        stock_steps, flow_steps = self._stock(), self._flow()
        steps = [
            BridgeStep(
                "arr_guide", "Arrondis de l'édition du guide",
                "du besoin arrondi à la somme des termes sans arrondi, ou l'inverse",
                stock_steps["guide"] - self._rounded_guide(),
            ),
            *self._definitions(stock_steps),
            BridgeStep(
                "realloc", "Taux de réallocation",
                "un taux unique, pour B1.3 et B1.5 (guide) ; un taux par brique (nationale)",
                stock_steps["realloc"],
            ),
            BridgeStep(
                "resorption", "Durée de résorption du stock",
                f"part résorbée en six ans : {PERIOD} / durée (guide) ; {PERIOD} / ( horizon - base ) "
                "(nationale)",
                stock_steps["resorption"],
            ),
            *(
                BridgeStep(
                    f"def_{term}", f"{GUIDE_FLOW[term].label} : définition et données",
                    "six ans en une fois (guide) ; six premières années de la boucle annuelle (nationale)",
                    flow_steps[term],
                )
                for term in FLOW_PAIRS
            ),
            BridgeStep(
                "periode", "Durée de la période",
                f"{PERIOD} ans (guide) ; {self.years} ans (nationale) : stock résorbé et flux entre les deux",
                stock_steps["periode"] + flow_steps["periode"],
            ),
            BridgeStep(
                "pic", "Pic de besoin",
                "pas de pic (guide) ; les années qui le suivent ne sont pas comptées (nationale)",
                stock_steps["pic"] + flow_steps["pic"],
            ),
            BridgeStep(
                "arr_nat", "Arrondis de l'édition nationale",
                "du besoin arrondi à la somme des termes sans arrondi, ou l'inverse",
                stock_steps["arr_nat"] + flow_steps["arr_nat"],
            ),
            BridgeStep(
                "retenu", "Besoins négatifs, comptés pour zéro",
                "un territoire en excédent ne réduit pas le besoin des autres", self._floors(),
            ),
        ]  # fmt: skip
        return steps

    @property
    def years(self) -> int:
        return self.national.scenario.projection - self.national.scenario.annee_base

    def _total(self, needs: GuideNeeds | Needs, name: str) -> np.ndarray:
        return needs.totals.loc[self.codes, name].to_numpy(dtype=float)

    def _floors(self) -> np.ndarray:
        """What counting negative needs as zero adds, in the national edition, more than in the guide."""
        first, second = (self._total(needs, "besoin") for needs in (self.guide, self.national))
        return np.maximum(second, 0) - second - (np.maximum(first, 0) - first)

    def _rounded_guide(self) -> np.ndarray:
        """The need of the guide less the terms of its flow: its stock, and what it rounds."""
        return self._total(self.guide, "besoin") - sum(self._total(self.guide, term) for term in FLOW_PAIRS)

    # Stock --------------------------------------------------------------------------------------

    def _stock(self) -> dict[str, np.ndarray]:
        """The steps of the stock; `guide` is its need in the guide before any rounding."""
        settings = Settings(self.guide.scenario, self.codes)
        needs, freed = self._national_briques()
        moving = settings.number("b1_taux_mobilite") / 100
        kept = {brique: 1 - moving * bool(one.corrections) for brique, one in BRIQUES.items()}
        left = {brique: 1 - freed[brique].to_numpy() / 100 for brique in BRIQUES}
        of_guide = PERIOD / settings.number("horizon_resorption")
        scenario = self.national.scenario
        base, last = scenario.annee_base, scenario.projection
        span = values_of("b1_horizon_resorption", scenario, self.codes) - base
        end = np.minimum(self._total(self.national, "pic"), last) - base
        six, whole, before = (_pace(np.asarray(years), span) for years in (PERIOD, self.years, end))
        found: dict[str, np.ndarray] = {"guide": np.zeros(len(self.codes))}
        moved = np.zeros(len(self.codes))
        same = np.zeros(len(self.codes))
        for brique in BRIQUES:
            theirs = needs[brique].to_numpy()
            ours = self._total(self.guide, brique) if brique in stock_of(GUIDE) else np.zeros(len(self.codes))
            found["guide"] = found["guide"] + ours * kept[brique] * of_guide
            found[brique] = (theirs - ours) * kept[brique] * of_guide
            same = same + theirs * kept[brique]
            moved = moved + theirs * left[brique]
        found["realloc"] = (moved - same) * of_guide
        found["resorption"] = moved * (six - of_guide)
        found["periode"] = moved * (whole - six)
        found["pic"] = moved * (before - whole)
        found["arr_nat"] = self._total(self.national, "stock_avp") - moved * before
        return found

    def _national_briques(self) -> tuple[pd.DataFrame, pd.DataFrame]:
        """The briques before moves and roundings, and what moves free, each territory with its own values."""
        parts = [
            stock.before_moves(self.national.stock.loc[codes], self.indicators.loc[codes], own)
            for positions, own in groups_of(self.national.scenario, self.codes)
            for codes in [self.codes[positions]]
        ]
        needs, freed = (pd.concat(frames).loc[self.codes] for frames in zip(*parts))
        return needs, freed

    def _definitions(self, found: Mapping[str, np.ndarray]) -> list[BridgeStep]:
        return [
            BridgeStep(
                f"def_{brique}", f"{NOTES[brique].title} : définition, choix et données",
                "écart des deux briques, au rythme et à la réallocation du guide",
                found[brique],
            )
            for brique in BRIQUES
        ]  # fmt: skip

    # Flow ---------------------------------------------------------------------------------------

    def _flow(self) -> dict[str, np.ndarray]:
        """The steps of the flow: by term, what the first six years are more than in the guide."""
        nothing = np.zeros(len(self.codes))
        found: dict[str, np.ndarray] = {"periode": nothing, "pic": nothing, "arr_nat": nothing}
        rows = self.national.totals.index.get_indexer(self.codes)
        flow = self.national.flow
        end = np.minimum(flow.peak_year[rows], self.national.scenario.projection)
        counted = flow.years[None, 1:] <= end[:, None]
        for term, names in FLOW_PAIRS.items():
            yearly = np.sum([flow.yearly[SUMMED[FLOW[name].attribute]][rows, 1:] for name in names], axis=0)
            period, to_peak = yearly.sum(axis=1), np.where(counted, yearly, 0.0).sum(axis=1)
            six = yearly[:, :PERIOD].sum(axis=1) if self.years >= PERIOD else self._at_mean_pace(period)
            rounded = sum(self._total(self.national, name) for name in names)
            found[term] = six - self._total(self.guide, term)
            found["periode"] = found["periode"] + period - six
            found["pic"] = found["pic"] + to_peak - period
            found["arr_nat"] = found["arr_nat"] + rounded - to_peak
        return found

    def _at_mean_pace(self, period: np.ndarray) -> np.ndarray:
        """Six years of a shorter period, at its mean pace."""
        return period * PERIOD / self.years if self.years else np.zeros(len(period))
