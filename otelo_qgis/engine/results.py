# SPDX-License-Identifier: GPL-2.0-or-later
"""What the volets of a study give, and the tables that it is kept as (fields of `definitions.fields`)."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Union

import pandas as pd

from .common.territories import (
    ANALYSIS,
    FICTITIOUS,
    POPULATION,
    RESTITUTION,
    Finding,
    as_fields,
    remarks,
)
from .definitions import fields, tables
from .definitions.briques import OWN, overlap_field, stock_of
from .definitions.editions import AnyScenario
from .definitions.local import CAP, LOCAL_COLUMNS, NO_CAP
from .definitions.parameters import Scenario
from .inputs import Decisions, StudyInputs
from .journal import Line
from .method.allocation import Allocation, Substitution, aggregate, summary
from .method.guide.synthesis import GuideNeeds
from .method.keys import Key
from .method.mailles.meshes import Meshes
from .method.national.breakdown import Needs
from .method.objectives import Objectives, Transfer, aggregate_objectives
from .method.policies import aggregate_policies, by_plh, phasing, plh_periods

AnyNeeds = Union[Needs, GuideNeeds]


@dataclass(frozen=True)
class Results:
    """What each volet gave, and from what.

    given: the inputs; inputs: the same, the communes with their km²; meshes: volet A; needs: B; allocation:
    C; objectives: D; lines: what a person should know of B to D.
    """

    given: StudyInputs
    inputs: StudyInputs
    scenario: AnyScenario
    decisions: Decisions
    meshes: Meshes
    needs: AnyNeeds
    allocation: Allocation
    objectives: Objectives
    lines: tuple[Line, ...] = ()

    @property
    def remarks(self) -> list[str]:
        """What a reader of the study must know of the communes, the keys and the objectives."""
        return [
            *remarks([*self.inputs.findings, *self.meshes.findings], "alerte"),
            *summary(self.allocation.substitutions),
            *self.objectives.remarks,
            *self.objectives.notices,
        ]

    @property
    def tables(self) -> LazyTables:
        """The tables of the study that these make, those of the meshes without geometry."""
        inputs, scenario, needs = self.inputs, self.scenario, self.needs
        communes, allocation, objectives = inputs.communes, self.allocation, self.objectives
        makers: dict[str, Callable[[], pd.DataFrame]] = {
            tables.NEEDS: lambda: needs_frame(needs, inputs.indicators),
            **({} if needs.yearly.empty else {tables.YEARLY: lambda: needs.yearly}),
            tables.PARAMETER_TABLE: lambda: parameters_table(scenario),
            tables.COMMUNES: lambda: commune_needs_frame(allocation, communes, scenario),
            tables.EPCI: lambda: epci_needs_frame(allocation, communes, scenario),
            tables.SUBSTITUTIONS: lambda: substitutions_frame(allocation.substitutions),
            tables.OBJECTIVES: lambda: commune_objectives_frame(objectives, communes, scenario),
            tables.EPCI_OBJECTIVES: lambda: epci_objectives_frame(objectives, communes, scenario),
            tables.TRANSFERS: lambda: transfers_frame(objectives.transfers),
            tables.PHASING: lambda: phasing_frame(objectives, communes, scenario, needs.yearly),
            tables.ANALYSIS_MESH: lambda: mesh_frame(self.meshes.analysis, communes),
            tables.RESTITUTION_MESH: lambda: mesh_frame(self.meshes.restitution, communes),
            tables.PARTS: lambda: mesh_frame(self.meshes.parts, communes),
            tables.FINDINGS: lambda: findings_frame([*inputs.findings, *self.meshes.findings]),
            **kept_tables(inputs, self.decisions),
        }
        return LazyTables(makers)


class LazyTables(Mapping):
    """Tables by name, each made when it is first asked for."""

    def __init__(self, makers: Mapping[str, Callable[[], pd.DataFrame]]):
        self._makers = dict(makers)
        self._made: dict[str, pd.DataFrame] = {}

    def __getitem__(self, name: str) -> pd.DataFrame:
        if name not in self._made:
            self._made[name] = self._makers[name]()
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


def kept_tables(inputs: StudyInputs, decisions: Decisions) -> dict[str, Callable[[], pd.DataFrame]]:
    """What the study was computed from, by table: makers of the tables that `inputs_of` reads back."""
    local = as_fields(inputs.communes.drop(columns="geometry", errors="ignore"))
    kept = {
        tables.DATA: lambda: inputs.indicators.rename_axis("code").reset_index(),
        tables.COMMUNE_DATA: lambda: pd.DataFrame(local).rename_axis("code").reset_index(),
        tables.KEYS: lambda: keys_frame(inputs.keys),
    }
    if len(inputs.households.codes):
        kept[tables.HOUSEHOLD_DATA] = inputs.households.to_long
    projections, totals, segments = inputs.projections, decisions.totals, decisions.segments
    if projections is not None:
        kept[tables.PROJECTIONS] = lambda: projections
    if totals is not None:
        kept[tables.TOTALS] = lambda: totals.rename("total").rename_axis("code").reset_index()
    if segments is not None:
        kept[tables.SEGMENT_SHARES] = lambda: segments.rename_axis("code").reset_index()
    return kept


def per_thousand(amount: pd.Series, dwellings: pd.Series) -> pd.Series:
    """Amount for 1,000 dwellings; missing where there is no dwelling."""
    return (1000 * amount.astype(float) / dwellings.where(dwellings > 0).astype(float)).round(2)


def dated(frame: pd.DataFrame, scenario: AnyScenario) -> pd.DataFrame:
    """The frame with the period of its scenario."""
    return frame.assign(annee_base=scenario.annee_base, projection=scenario.projection)


def mesh_frame(frame: pd.DataFrame, communes: pd.DataFrame) -> pd.DataFrame:
    """A mesh of volet A with its codes as columns, under names that a Shapefile can hold."""
    rows = pd.DataFrame(frame.drop(columns="geometry", errors="ignore")).reset_index()
    if RESTITUTION in rows:
        rows["nom"] = rows[RESTITUTION].map(restitution_names(communes))
    if ANALYSIS in rows and RESTITUTION in rows:
        rows["code"] = rows[ANALYSIS] + "-" + rows[RESTITUTION]
        return as_fields(rows)
    return rows.rename(columns={ANALYSIS: "code", RESTITUTION: "code"})


def restitution_names(communes: pd.DataFrame) -> pd.Series:
    """Name of each restitution territory (its code where the communes do not give one)."""
    codes = pd.Series(communes[RESTITUTION].unique(), index=communes[RESTITUTION].unique())
    if "nom_rest" not in communes:
        return codes
    return communes.groupby(RESTITUTION)["nom_rest"].first().reindex(codes.index).fillna(codes)


def findings_frame(findings: list[Finding]) -> pd.DataFrame:
    rows = [dataclasses.asdict(finding) for finding in findings]
    return pd.DataFrame(rows, columns=[one.name for one in fields.FINDINGS])


def without_own(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame without the user's own brique where there is none: most studies have only the national
    ones."""
    if OWN not in frame or frame[OWN].any():
        return frame
    return frame.drop(columns=[OWN, f"{OWN}_pro", f"{OWN}_avp"], errors="ignore")


def needs_frame(needs: AnyNeeds, indicators: pd.DataFrame) -> pd.DataFrame:
    if isinstance(needs, GuideNeeds):
        frame = needs.totals.copy()
    else:
        frame = _national_frame(needs, indicators)
    frame["nom"], frame[FICTITIOUS] = indicators["nom"], indicators[FICTITIOUS]
    frame["tx_besoin"] = per_thousand(frame["besoin"], indicators["parctot"])
    return dated(frame, needs.scenario).rename_axis("code").reset_index()


def _national_frame(needs: Needs, indicators: pd.DataFrame) -> pd.DataFrame:
    frame = needs.stock.join(needs.prorata.add_suffix("_pro"))
    stock = needs.components[list(stock_of(needs.scenario.edition))]
    frame = frame.join(stock.add_suffix("_avp")).join(needs.totals)
    frame = frame.join(needs.overlaps.rename(columns=overlap_field))
    return without_own(frame.assign(parctot=indicators["parctot"]))


def described(communes: pd.DataFrame) -> pd.DataFrame:
    """What every output says of a commune besides its figures."""
    wanted = ("nom", "nom_rest", ANALYSIS, RESTITUTION, "logements", FICTITIOUS)
    return communes[[column for column in wanted if column in communes]]


def commune_needs_frame(
    allocation: Allocation, communes: pd.DataFrame, scenario: AnyScenario
) -> pd.DataFrame:
    frame = as_fields(without_own(allocation.communes).join(described(communes)))
    frame = frame.join(_local(communes))
    if "logements" in frame:
        frame["tx_besoin"] = per_thousand(frame["besoin"], frame["logements"]).where(frame["etudie"])
    return dated(frame, scenario).rename_axis("code").reset_index()


def _local(communes: pd.DataFrame) -> pd.DataFrame:
    """The local data of the communes, no cap left empty."""
    local = pd.DataFrame(communes[[column for column in LOCAL_COLUMNS if column in communes]])
    return local.assign(**{CAP: local[CAP].where(local[CAP] < NO_CAP)}) if CAP in local else local


def epci_needs_frame(allocation: Allocation, communes: pd.DataFrame, scenario: AnyScenario) -> pd.DataFrame:
    weight = next((communes[c] for c in ("menages", POPULATION) if c in communes), None)
    frame = aggregate(allocation.communes, communes[RESTITUTION], weight)
    frame["part_hors"] = frame["part_hors"].round(4)
    frame["zones_hors"] = missing_zones(communes, allocation.communes["etudie"])
    frame = without_own(frame)
    frame = _with_dwellings(frame, communes, "besoin", "tx_besoin", allocation.communes["etudie"])
    return dated(frame, scenario).rename_axis("code").reset_index()


def missing_zones(communes: pd.DataFrame, studied: pd.Series) -> pd.Series:
    """Analysis territories to study for the part of each restitution territory that is out of the study:
    their codes, "" where there is none."""
    outside = communes.loc[~studied & (communes[ANALYSIS] != "")]
    named = outside.groupby(RESTITUTION)[ANALYSIS].agg(lambda codes: ", ".join(sorted(set(codes))))
    return named.reindex(communes[RESTITUTION].unique()).fillna("")


def _with_dwellings(frame, communes, amount: str, rate: str, studied: pd.Series) -> pd.DataFrame:
    """Dwellings of the studied communes of each territory, and the rate that they make."""
    groups = communes[RESTITUTION]
    if "logements" in communes:
        dwellings = communes["logements"]
        frame["logements"] = dwellings.where(studied, 0.0).groupby(groups).sum()
        frame[rate] = per_thousand(frame[amount], frame["logements"])
    frame["nom"] = frame.index.map(restitution_names(communes))
    frame[FICTITIOUS] = communes[FICTITIOUS].groupby(groups).any()
    return frame


def commune_objectives_frame(
    objectives: Objectives, communes: pd.DataFrame, scenario: AnyScenario
) -> pd.DataFrame:
    frame = as_fields(objectives.communes.join(described(communes)))
    if "logements" in frame:
        frame["tx_obj"] = per_thousand(frame["place"], frame["logements"]).where(frame["etudie"])
    return dated(frame, scenario).rename_axis("code").reset_index()


def epci_objectives_frame(
    objectives: Objectives, communes: pd.DataFrame, scenario: AnyScenario
) -> pd.DataFrame:
    years = scenario.projection - scenario.annee_base
    frame = aggregate_objectives(objectives.communes, communes[RESTITUTION], years)
    frame = frame.join(aggregate_policies(objectives.communes, communes[RESTITUTION]))
    frame = _with_dwellings(frame, communes, "place", "tx_obj", objectives.communes["etudie"])
    return dated(frame, scenario).rename_axis("code").reset_index()


def yearly_objectives(
    built: pd.Series,
    communes: pd.DataFrame,
    base: int,
    projection: int,
    scenario: AnyScenario | None,
    yearly: pd.DataFrame | None,
) -> pd.DataFrame:
    """Whole dwellings of each year base + 1..projection, by commune (`policies.phasing`), at the rhythm that
    the scenario asks for.

    communes: their meshes; yearly: table of volet B (code, annee, besoin), None where it is not known.
    """
    need = None
    if (
        yearly is not None
        and len(yearly)
        and isinstance(scenario, Scenario)
        and scenario.d_rythme == "besoin"
    ):
        need = yearly.pivot(index="code", columns="annee", values="besoin")
    return phasing(built, communes, base, projection, need)


def phasing_frame(
    objectives: Objectives, communes: pd.DataFrame, scenario: AnyScenario, yearly: pd.DataFrame | None
) -> pd.DataFrame:
    """What is to be built by PLH, by commune of the study and by restitution territory (`niveau`).

    yearly: table of volet B (code, annee, besoin), None where it is not known.
    """
    frame = objectives.communes[objectives.communes["etudie"]]
    studied = communes.loc[frame.index]
    base, last = scenario.annee_base, scenario.projection
    years = yearly_objectives(frame["construire"], studied, base, last, scenario, yearly)
    periods = plh_periods(base, last, scenario.d_debut_plh, scenario.d_duree_plh) if last > base else []
    names = studied["nom"], restitution_names(communes)
    starts = frame["mec_an"] if frame["mec_an"].notna().any() else None
    groups = studied[RESTITUTION]
    levels = (
        ("commune", years, starts, names[0]),
        (
            "restitution",
            years.groupby(groups).sum(),
            None if starts is None else starts.groupby(groups).sum(min_count=1),
            names[1],
        ),
    )
    parts = [
        by_plh(amounts, periods, observed).assign(niveau=level, nom=lambda f, n=title: f["code"].map(n))
        for level, amounts, observed, title in levels
        if periods
    ]
    return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=["niveau", "code"])


def change(first: pd.Series, second: pd.Series, dwellings: pd.Series | None) -> pd.DataFrame:
    """What passing from one need to the other changes, in dwellings and as ratios."""
    frame = pd.DataFrame({"besoin_a": first, "besoin_b": second, "ecart": second - first})
    frame["ecart_pct"] = (100 * frame["ecart"] / first.where(first != 0).abs()).round(1)
    if dwellings is not None:
        frame["logements"] = dwellings
        frame["ecart_tx"] = per_thousand(frame["ecart"], dwellings)
    return frame


def parameters_table(scenario: AnyScenario) -> pd.DataFrame:
    """The scenario as rows of `fields.PARAMETERS`, targets by territory last."""
    given = scenario.to_dict()
    changed = scenario.departures()
    rows = [
        {
            "parametre": name,
            "libelle": definition.label,
            "valeur": json.dumps(given["parametres"][name], ensure_ascii=False),
            "defaut": json.dumps(definition.default, ensure_ascii=False),
            "unite": definition.unit,
            "modifie": name in changed,
        }
        for name, definition in scenario.PARAMETERS.items()
    ]
    rows += [
        {
            "parametre": f"territoires.{code}",
            "libelle": f"Paramètres propres au territoire {code}",
            "valeur": json.dumps(targets, ensure_ascii=False),
            "defaut": "{}",
            "unite": "",
            "modifie": True,
        }
        for code, targets in given["territoires"].items()
    ]
    return pd.DataFrame(rows)


def substitutions_frame(substitutions: list[Substitution]) -> pd.DataFrame:
    return pd.DataFrame(
        [dataclasses.asdict(one) for one in substitutions], columns=list(Substitution.__annotations__)
    )


def keys_frame(keys: Mapping[str, Key]) -> pd.DataFrame:
    """Keys as rows of `fields.KEYS`, what `allocation.read_keys` reads."""
    rows = [(component, name, weight) for component, key in keys.items() for name, weight in key.items()]
    return pd.DataFrame(rows, columns=["composante", "indicateur", "poids"])


def transfers_frame(transfers: list[Transfer]) -> pd.DataFrame:
    return pd.DataFrame(
        [dataclasses.asdict(one) for one in transfers], columns=list(Transfer.__annotations__)
    )


def shapes(frame: pd.DataFrame, geometry: pd.Series) -> list:
    """Geometry of each row of an output frame, by its code."""
    return geometry.reindex(frame["code"]).to_list()


def geography_frame(geography: pd.DataFrame) -> pd.DataFrame:
    """Meshes of the communes, under the names of `fields.GEOGRAPHY`."""
    return as_fields(geography).rename(columns={"departement": "dep"})
