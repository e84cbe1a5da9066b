# SPDX-License-Identifier: GPL-2.0-or-later
"""The follow-up of a whole study, as the tables that layers, maps, reports and workbooks are made from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import pandas as pd

from ..common.territories import FICTITIOUS, RESTITUTION, Finding, as_fields
from ..definitions import fields, tables
from ..definitions.follow_up import AUTHORISED, DEMOLISHED, LAND, SOCIAL, STARTED, VACANTS, Rules
from ..results import restitution_names
from ..study import Study
from .follow_up import (
    FollowUp,
    Period,
    follow,
    planned,
    social_objective,
    studied_communes,
    vacants_objective,
)
from .land_balance import LandBalance, envelope_of

# What each other measure is called in the tables.
_PREFIXES = {SOCIAL: "soc", VACANTS: "vac"}
_BESIDE = {AUTHORISED: "autorise", DEMOLISHED: "demoli"}
_PLURALS = {AUTHORISED: "autorisés", DEMOLISHED: "démolis"}
COMMUNE, RESTITUTION_LEVEL, WHOLE = "commune", "restitution", "ensemble"


@dataclass(frozen=True)
class Account:
    """communes: those followed, with their meshes and names; main: starts against what is to be built;
    others: social and vacant dwellings against theirs; beside: what is only told, by commune; operations:
    dwellings of those that are known, by commune (`data.operations.expected_dwellings`); land: what dwellings
    took against their envelope; lasts: the last year that is known of what is only told, by measure."""

    communes: pd.DataFrame
    main: FollowUp
    others: Mapping[str, FollowUp]
    beside: pd.DataFrame
    operations: pd.DataFrame | None = None
    land: LandBalance | None = None
    lasts: Mapping[str, int] = field(default_factory=dict)

    @property
    def findings(self) -> list[Finding]:
        """What is told beside the starts, and not of the same years."""
        end = min(self.main.last, self.main.period.last[0])
        return [
            Finding(
                "info", "années comptées", "",
                f"Logements {_PLURALS[measure]} : ceux de la période jusqu’en {last} ; les mises en chantier "
                f"y sont connues jusqu’en {end}.",
                "Ne les comparez pas d’un total à l’autre.",
            )
            for measure, last in self.lasts.items()
            if last != end
        ]  # fmt: skip

    @property
    def tables(self) -> dict[str, pd.DataFrame]:
        """The tables of the follow-up, by name (`definitions.tables`), without what was found in the data."""
        return {
            tables.FOLLOW_UP: self._communes(),
            tables.EPCI_FOLLOW_UP: self._restitution(),
            tables.FOLLOW_UP_WHOLE: self._whole(),
            tables.FOLLOW_UP_YEARS: self._by_level(self.main.years),
            tables.FOLLOW_UP_LAND: self._land_years(),
        }

    def _whole(self) -> pd.DataFrame:
        """One row: all the communes together."""
        figures = self._figures(pd.Series("", index=self.communes.index))
        return figures.assign(code="", nom="Ensemble").reset_index(drop=True)

    def _figures(self, groups: pd.Series | None) -> pd.DataFrame:
        frame = self.main.frame(groups)
        beside = self.beside if groups is None else self.beside.groupby(groups).sum(min_count=1)
        frame = frame.join(beside.astype("Int64"))
        for measure, followed in self.others.items():
            figures = followed.frame(groups)
            names = {"obj_per": "obj", "att_date": "att", "realise": "real", "reste": "reste"}
            figures = figures[list(names)].rename(columns=names)
            frame = frame.join(figures.add_prefix(f"{_PREFIXES[measure]}_"))
        if self.operations is not None:
            known = self.operations if groups is None else self.operations.groupby(groups).sum()
            frame = frame.join(known.round(1))
            frame["reste_ops"] = (frame["reste"] - frame["ops_esp"]).round(1)
        if self.land is not None:
            frame = frame.join(self.land.frame(groups))
        return frame.assign(
            per_suivie=self.main.period.text, obs_fin=min(self.main.last, self.main.period.last[0])
        )

    def _communes(self) -> pd.DataFrame:
        said = ("nom", "nom_rest", RESTITUTION, "logements", FICTITIOUS)
        frame = self._figures(None).drop(columns="nb_sans")
        frame = as_fields(frame.join(self.communes[[name for name in said if name in self.communes]]))
        return frame.rename_axis("code").reset_index()

    def _restitution(self) -> pd.DataFrame:
        groups = self.communes[RESTITUTION]
        frame = self._figures(groups)
        frame["nom"] = frame.index.map(restitution_names(self.communes))
        for name, how in (("logements", "sum"), (FICTITIOUS, "any")):
            if name in self.communes:
                frame[name] = self.communes[name].groupby(groups).agg(how)
        return frame.rename_axis("code").reset_index()

    def _land_years(self) -> pd.DataFrame:
        """Those of the envelope; no row where the land was not given."""
        if self.land is None:
            return pd.DataFrame({one.name: [] for one in fields.LAND_YEARS})
        return self._by_level(self.land.years)

    def _by_level(self, years: Callable[[pd.Series | None], pd.DataFrame]) -> pd.DataFrame:
        """Rows by year of communes, restitution territories, then the whole (code "")."""
        groups = self.communes[RESTITUTION]
        names = {
            COMMUNE: self.communes["nom"],
            RESTITUTION_LEVEL: restitution_names(self.communes),
            WHOLE: pd.Series({"": "Ensemble"}),
        }
        every = pd.Series("", index=groups.index)
        parts = [
            years(by).assign(niveau=level, nom=lambda f, n=names[level]: f["code"].map(n))
            for level, by in ((COMMUNE, None), (RESTITUTION_LEVEL, groups), (WHOLE, every))
        ]
        return pd.concat(parts, ignore_index=True)


def follow_study(
    study: Study,
    measures: Mapping[str, pd.DataFrame],
    period: Period,
    rules: Rules | None = None,
    targets: pd.Series | None = None,
) -> Account:
    """What was done of the objectives of a study.

    Args:
        measures: by commune of the study and year, NaN where it is not known (`data.construction`): starts at
            least, and any of those authorised, demolished, social, vacants put back; hectares that dwellings
            took.
        period, rules, targets: as for `follow`; targets are of the dwellings to build.

    Raises:
        TableError: a study without objectives. ParameterError: a period that is not in it; no envelope for
            the land.
    """
    rules = rules or Rules()
    communes = studied_communes(study)
    groups = communes[RESTITUTION]
    main = follow(planned(study), measures[STARTED], groups, period, rules, targets)
    # The delays of starts are not those of an inventory.
    whole = replace(rules, undeclared=(), corrected=False)
    aims = {SOCIAL: social_objective(study), VACANTS: vacants_objective(study)}
    others = {
        measure: follow(planned(study, aim), measures[measure], groups, period, whole)
        for measure, aim in aims.items()
        if aim is not None and measure in measures
    }
    # Only told, in the period, with the same parts of years: an objective of 0 is followed like another.
    nothing = planned(study, 0 * communes["construire"])
    told = {
        measure: follow(nothing, measures[measure], groups, period, whole)
        for measure in _BESIDE
        if measure in measures
    }
    beside = {_BESIDE[measure]: one.frame()["realise"] for measure, one in told.items()}
    end = period.last[0]
    lasts = {measure: min(one.last, end) for measure, one in told.items()}
    land = None
    if LAND in measures:
        envelope = envelope_of(communes, measures[LAND], study.period)
        land = LandBalance.of(measures[LAND], measures[STARTED], envelope, rules.pace_years)
    return Account(communes, main, others, pd.DataFrame(beside, index=communes.index), land=land, lasts=lasts)
