# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet C: ventilation of the needs to communes, then aggregation to EPCI.

Whole numbers by largest remainder: the communes of a territory sum to it exactly, for every
component. Source: docs/methode.md, volet C.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import pandas as pd

from ..common.errors import TableError, list_codes
from ..common.rounding import half_up, largest_remainder, whole_table
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions import law
from ..definitions.briques import BRIQUES, OVERLAPS, TERMS
from ..definitions.catalogue import indicators as catalogue
from ..definitions.coefficients import CLASS, CLASS_INIT, ZONE_HOMES
from ..definitions.coefficients import COEFFICIENTS as COEFFICIENT_FIELDS
from ..definitions.components import ALL_COMPONENTS, COMPONENTS_OF, STOCK_OF
from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import GUIDE
from .guide.coefficients import HOMES, classes, commune_needs, restitution_needs
from .keys import COEFFICIENTS, DYNAMIC, FALLBACKS, POLARITIES, SOURCE, Key, key_text, read_keys
from .national.stock import counted
from .quality import check_values
from .secrecy import secret_of
from .sources import source_columns, source_flags
from .terms import signed_terms

DYNAMIC_COLUMNS = ("menages", "menages_p")
POLARITY_COLUMNS = ("menages", "polarite")
OWN_PROJECTION = "projection propre"
KEY_UNDER_SECRECY = "la clé y est sous secret statistique dans une commune au moins"


@dataclass(frozen=True)
class Substitution:
    """A key that could not be used as asked. territoire is "" where it holds for all."""

    composante: str
    territoire: str
    demandee: str
    retenue: str
    raison: str


@dataclass(frozen=True)
class OwnGrowth:
    """Growth of households that some places project themselves, from the base year to the end of the
    period, and keep; the others of their territory share the rest.

    communes: by commune code; restitution: by part, (analysis code, restitution code).
    """

    communes: pd.Series = field(default_factory=lambda: pd.Series(dtype=float))
    restitution: pd.Series = field(default_factory=lambda: pd.Series(dtype=float))


@dataclass(frozen=True)
class Allocation:
    """communes: frame (N, ...) indexed by code, with the components, `b16` (double counts, in them already),
    `solde` (the sum of the components), `etudie`, `retenu`, `besoin` (= solde where retained, else 0) and the
    ten terms.
    In the guide, also what Otelo 1.2 gives of each commune (`coefficients.commune_needs`).
    shares: (N, components), share of each commune in its territory for the components that have a need.
    substitutions: keys that were replaced."""

    communes: pd.DataFrame
    substitutions: list[Substitution]
    shares: pd.DataFrame


def yearly_shares(
    now: np.ndarray, before: np.ndarray, groups: np.ndarray, base: int, last: int
) -> np.ndarray:
    """Share of each commune in the households of its territory each year of base..last, (N, Y).

    Trend of the last seven years, applied fully to 2030, halved from 2031 to 2050, then still;
    clipped at 0 and renormalised to sum to 1 in each territory every year. Source: Cerema/DHUP.
    """
    count = int(groups.max()) + 1 if len(groups) else 0
    share = _normalised(now, groups, count)
    trend = (share - _normalised(before, groups, count)) / law.value("cle_dynamique_recul")
    whole, half = law.value("cle_dynamique_rupture"), law.value("cle_dynamique_fin")
    years = [share]
    for year in range(base + 1, last + 1):
        pace = 1.0 if year <= whole else 0.5 if year <= half else 0.0
        share = _normalised(np.maximum(share + pace * trend, 0.0), groups, count)
        years.append(share)
    return np.stack(years, axis=1)


def dynamic_shares(
    now: np.ndarray, before: np.ndarray, groups: np.ndarray, base: int, last: int
) -> np.ndarray:
    """Share of each commune in the households of its territory, averaged over base+1..last, (N,)."""
    count = int(groups.max()) + 1 if len(groups) else 0
    total = yearly_shares(now, before, groups, base, max(last, base + 1))[:, 1:].sum(axis=1)
    return _normalised(total, groups, count)


def _normalised(values: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Values divided by the sum of their group; 0 where the group sums to 0."""
    sums = np.bincount(groups, values, minlength=count)[groups]
    return np.divide(values, sums, out=np.zeros(len(values)), where=sums > 0)


def allocate(
    components: pd.DataFrame,
    communes: pd.DataFrame,
    scenario: AnyScenario,
    keys: Mapping[str, Key] | None = None,
    table: str = "Communes",
    own: OwnGrowth | None = None,
    overlaps: pd.DataFrame | None = None,
) -> Allocation:
    """Share the needs of the analysis territories between their communes.

    Args:
        components: whole numbers, columns `COMPONENTS_OF` the edition of the scenario, indexed by territory
            code.
        communes: (N, ...) indexed by commune code: `analyse`, and the indicators of the keys
            (`restitution` too where parts of EPCI have their own growth; `secrets` where some are under
            secrecy: a key that is secret in one commune of a territory gives way there to the next one).
            Communes of no territory of `components` are out of the study and get 0.
        keys: for each component, {indicator: weight}; those of the edition when left out.
        own: growth of households that communes or parts of EPCI project themselves, and keep.
        overlaps: what double counts take off some briques (`Needs.overlaps`), shared as these are, to be
            shown.

    Raises:
        TableError: a territory without commune, a key with missing or negative values, or a
            territory that no fallback can share.
    """
    studied, groups = _studied(components.index, communes, table)
    need = components.sum(axis=1)
    weigh = _Weigher(communes[studied], groups, need, scenario, table)
    keys = keys or read_keys([], edition=scenario.edition)
    names = communes.index[studied].to_numpy()
    ours = COMPONENTS_OF[scenario.edition]
    shared = pd.DataFrame(0, index=communes.index, columns=[*ours, OVERLAPS.id], dtype="int64")
    shares = pd.DataFrame(0.0, index=communes.index, columns=list(ours))
    weights: dict[str, np.ndarray] = {}
    for component in ours:
        totals = components[component].to_numpy()
        # Places that keep their own growth move dwellings between communes even where the territory has none.
        keeping = component == "demo" and own is not None
        taken_off = np.zeros(len(totals))
        if overlaps is not None and component in overlaps:
            taken_off = overlaps[component].to_numpy()
        if not totals.any() and not taken_off.any() and not keeping:
            continue
        weights[component] = weigh(component, keys[component], (totals != 0) | keeping)
        shares.loc[studied, component] = _normalised(weights[component], groups, len(totals))
        if taken_off.any():
            shared.loc[studied, OVERLAPS.id] += _share_overlaps(taken_off, weights[component], groups, names)
    if own is not None:
        shared.loc[studied, "demo"] = _keep_own(
            components["demo"].to_numpy(), weights.pop("demo"), groups, communes[studied], own, weigh
        )
    for component, amounts in weigh.share_out(components, weights).items():
        shared.loc[studied, component] = amounts
    shared["solde"] = shared[list(ours)].sum(axis=1)
    shared["etudie"] = studied
    retained = components.index[need > 0]
    shared["retenu"] = communes[ANALYSIS].isin(retained)
    shared["besoin"] = shared["solde"].where(shared["retenu"], 0)
    shared["stock_avp"] = shared[list(STOCK_OF[scenario.edition])].sum(axis=1)
    shared = shared.join(signed_terms(shared, TERMS[scenario.edition]))
    if isinstance(scenario, GuideScenario):
        shared = shared.drop(columns=OVERLAPS.id).join(guide_needs(communes, need, table))
    return Allocation(shared, weigh.substitutions, shares)


def _share_overlaps(totals: np.ndarray, weights: np.ndarray, groups: np.ndarray, names) -> np.ndarray:
    """Double counts of each commune, by the key of their brique; equally where that key was not needed."""
    empty = np.bincount(groups, weights, minlength=len(totals)) == 0
    return largest_remainder(totals, np.where(empty[groups], 1.0, weights), groups, names)


def guide_needs(communes: pd.DataFrame, need: pd.Series, table: str = "Communes") -> pd.DataFrame:
    """What Otelo 1.2 gives of each commune (`coefficients.commune_needs`); without coefficients, the naive
    need is the corrected one."""
    if HOMES not in communes:
        return pd.DataFrame(index=communes.index)
    return commune_needs(_with_coefficients(communes, table), need)


def _with_coefficients(communes: pd.DataFrame, table: str) -> pd.DataFrame:
    """The communes with a class and every coefficient: 0 where there is none."""
    absent = [name for name in COEFFICIENT_FIELDS if name not in communes]
    if absent:
        communes = communes.drop(columns=[CLASS], errors="ignore").assign(
            **{CLASS_INIT: 7}, **dict.fromkeys(absent, 0.0)
        )
    elif CLASS not in communes and CLASS_INIT not in communes:
        raise TableError(
            table, "des coefficients correctifs, mais aucune classe de commune",
            f"Donnez le champ « {CLASS} » ou « {CLASS_INIT} » (1 à 7).",
        )  # fmt: skip
    found = classes(communes)
    wrong = communes.index[(found < 1) | (found > 7)]
    if len(wrong):
        raise TableError(table, "classe de commune qui n'est pas de 1 à 7", "Corrigez-la.", CLASS, wrong)
    numbers = [*COEFFICIENT_FIELDS, *(name for name in (ZONE_HOMES,) if name in communes)]
    missing = communes[numbers].isna().any(axis=1)
    if missing.any():
        raise TableError(
            table, "coefficient ou logements du territoire manquants", "Complétez-les (0 si c'est zéro).",
            ", ".join(name for name in numbers if communes[name].isna().any()), communes.index[missing],
        )  # fmt: skip
    return communes


def key_shares(
    codes: pd.Index,
    communes: pd.DataFrame,
    scenario: AnyScenario,
    keys: Mapping[str, Key],
    table: str = "Communes",
) -> tuple[pd.DataFrame, list[Substitution]]:
    """Share of each commune in its territory by every key, before any need is known: one column per component
    that the scenario counts, 0 out of the territories of `codes`; and the keys that were replaced. Errors are
    those of `allocate`."""
    studied, groups = _studied(codes, communes, table)
    weigh = _Weigher(communes[studied], groups, pd.Series(0.0, codes), scenario, table)
    components = [one for one in COMPONENTS_OF[scenario.edition] if _is_counted(one, scenario)]
    shares = pd.DataFrame(0.0, index=communes.index, columns=components)
    for component in components:
        weights = weigh(component, keys[component], np.ones(len(codes), dtype=bool))
        shares.loc[studied, component] = _normalised(weights, groups, len(codes))
    return shares, weigh.substitutions


def _is_counted(component: str, scenario: AnyScenario) -> bool:
    """Whether the scenario may count a component."""
    if component not in BRIQUES or isinstance(scenario, GuideScenario):
        return True
    return any(counted(component, scenario.of_territory(code)) for code in ("", *scenario.territoires))


def key_columns(keys: Mapping[str, Key], communes: pd.DataFrame, scenario: AnyScenario) -> list[str]:
    """Indicators of the communes that these keys, or what replaces them, may read."""
    zones = pd.Index(sorted(set(communes[ANALYSIS])), dtype=object)
    special = {
        SOURCE: source_columns(scenario, zones, communes.columns),
        COEFFICIENTS: (HOMES, ZONE_HOMES, CLASS, CLASS_INIT, *COEFFICIENT_FIELDS),
        DYNAMIC: DYNAMIC_COLUMNS,
        POLARITIES: POLARITY_COLUMNS,
    }
    names = [column for key in keys.values() for name in key for column in special.get(name, (name,))]
    return [column for column in dict.fromkeys([*names, *FALLBACKS]) if column in communes]


def _studied(codes: pd.Index, communes: pd.DataFrame, table: str) -> tuple[np.ndarray, np.ndarray]:
    """Which communes lie in the territories of `codes`, (N,), and the number of the territory of each of
    those; every territory must have one."""
    position = codes.get_indexer(communes[ANALYSIS])
    without = codes[~codes.isin(communes[ANALYSIS])]
    if len(without):
        raise TableError(
            table,
            "territoires d'analyse évalués mais sans aucune commune",
            "Vérifiez le champ de la maille d'analyse, ou retirez ces territoires des besoins.",
            ANALYSIS,
            without,
        )
    return position >= 0, position[position >= 0]


def _keep_own(
    totals: np.ndarray,
    weights: np.ndarray,
    groups: np.ndarray,
    communes: pd.DataFrame,
    own: OwnGrowth,
    weigh: _Weigher,
) -> np.ndarray:
    """Whole demographic need of each commune, where some keep the growth that they project.

    A commune keeps its own; a part of EPCI keeps its own less that of its communes, shared by the key
    between the others; the rest of the territory goes to the others, by the key. Where every commune has
    its own, the gap with the territory is shared by the key between all, and told.
    """
    names = communes.index.to_numpy()
    growth = own.communes.reindex(communes.index)
    amounts = np.array(half_up(growth.fillna(0.0)))
    fixed = np.array(growth.notna())
    parts = communes.groupby([ANALYSIS, RESTITUTION]).indices if len(own.restitution) else {}
    for pair, value in own.restitution.items():
        inside = parts.get(pair, np.array([], dtype=int))
        free = inside[~fixed[inside]]
        if not len(free):
            continue
        rest = half_up(value) - amounts[inside].sum()
        # A key of zero in the part would share nothing: every commune then counts for one.
        part = weights[free] if weights[free].sum() > 0 else np.ones(len(free))
        amounts[free] = largest_remainder(rest, part, None, names[free])
        fixed[inside] = True
    rest = totals - np.bincount(groups, np.where(fixed, amounts, 0.0), minlength=len(totals))
    others = np.where(fixed, 0.0, weights)
    none = np.bincount(groups, others, minlength=len(totals)) == 0
    for code, gap in zip(weigh.codes[none & (rest != 0)], rest[none & (rest != 0)]):
        weigh.note(
            "demo",
            code,
            OWN_PROJECTION,
            "clé",
            f"toutes ont leur projection, qui s'écarte du territoire : {gap:+.0f} ménages répartis à la clé",
        )
    others = np.where(none[groups], weights, others)
    return amounts * fixed + largest_remainder(rest, others, groups, names)


class _Weigher:
    """Weights of the communes for each key, and the record of the keys that were replaced."""

    def __init__(self, communes, groups, need, scenario, table):
        """need: of each territory, indexed by its code."""
        self.communes, self.groups, self.need, self.codes = communes, groups, need, need.index
        self.scenario, self.table = scenario, table
        self.sources = source_flags(scenario, self.codes, communes.columns)
        self.substitutions: list[Substitution] = []
        # Territories in which the columns that were read since the last reset are secret for a commune.
        self.hidden = np.zeros(len(self.codes), dtype=bool)

    def share_out(self, totals: pd.DataFrame, weights: Mapping[str, np.ndarray]) -> Mapping[str, np.ndarray]:
        """Whole amounts of the communes for each component of `weights`, (N,) each. totals: (T, components).

        In the guide they are those of the part of their restitution territory first, whose needs, all
        components together, are then within one dwelling of its share.
        """
        names = self.communes.index.to_numpy()
        if self.scenario.edition != GUIDE or RESTITUTION not in self.communes or not weights:
            return {
                component: largest_remainder(totals[component].to_numpy(), weight, self.groups, names)
                for component, weight in weights.items()
            }
        pairs = pd.MultiIndex.from_arrays([self.groups, self.communes[RESTITUTION]])
        parts, labels = pd.factorize(pairs, sort=True)
        zones = np.array([zone for zone, _ in labels], dtype=int)
        whole = totals[list(weights)].to_numpy()
        of_parts = [np.bincount(parts, one, len(zones)) for one in weights.values()]
        shares = np.stack([_normalised(one, zones, len(totals)) for one in of_parts], axis=1)
        amounts = np.zeros(shares.shape, dtype="int64")
        for zone in np.unique(zones):
            inside = zones == zone
            amounts[inside] = whole_table(whole[zone] * shares[inside], whole[zone])
        return {
            component: largest_remainder(amounts[:, number], weight, parts, names)
            for number, (component, weight) in enumerate(weights.items())
        }

    def __call__(self, component: str, key: Key, wanted: np.ndarray) -> np.ndarray:
        """Weights of a component, (N,). wanted: which territories have something to share, (T,)."""
        weights = np.zeros(len(self.communes))
        self.hidden[:] = False
        for indicator, share in key.items():
            weights += share * self._values(component, indicator)
        # What is not known of one commune cannot weigh the others: the key is left for the whole territory.
        secret = self.hidden.copy()
        weights = np.where(secret[self.groups], 0.0, weights)
        for fallback in FALLBACKS:
            sums = np.bincount(self.groups, weights, minlength=len(self.codes))
            empty = (sums == 0) & wanted
            if not empty.any():
                return weights
            if fallback not in self.communes:
                continue
            if fallback in key:
                empty &= secret
            self.hidden[:] = False
            values = self._column(fallback)
            empty &= ~self.hidden
            weights = np.where(empty[self.groups], values, weights)
            for code, is_secret in zip(self.codes[empty], secret[empty]):
                reason = KEY_UNDER_SECRECY if is_secret else "la clé y est nulle"
                self.note(component, code, key_text(key), fallback, reason)
        sums = np.bincount(self.groups, weights, minlength=len(self.codes))
        empty = (sums == 0) & wanted
        if empty.any():
            raise TableError(
                self.table,
                f"aucune clé ne permet de ventiler « {component} »",
                f"Donnez l'un de ces indicateurs à la commune : {', '.join(FALLBACKS)}.",
                key_text(key),
                self.codes[empty],
            )
        return weights

    def _values(self, component: str, indicator: str) -> np.ndarray:
        """Share of each commune in its territory for one indicator of a key, (N,)."""
        if indicator == SOURCE:
            flags = self.sources.get(component, {})
            if flags and all(column in self.communes for column in flags):
                values = np.zeros(len(self.communes))
                for column, read in flags.items():
                    values = values + np.where(read[self.groups], self._column(column, read), 0.0)
                return self._share(values)
            return self._replaced(component, SOURCE, "l'indicateur source manque à la commune")
        if indicator == DYNAMIC:
            if all(column in self.communes for column in DYNAMIC_COLUMNS):
                now, before = (self._column(column) for column in DYNAMIC_COLUMNS)
                scenario = self.scenario
                return dynamic_shares(now, before, self.groups, scenario.annee_base, scenario.projection)
            return self._replaced(component, DYNAMIC, "il manque le nombre de ménages passé")
        if indicator == POLARITIES:
            if all(column in self.communes for column in POLARITY_COLUMNS):
                households, polarity = (self._column(column) for column in POLARITY_COLUMNS)
                return self._share(households * polarity)
            return self._replaced(component, POLARITIES, "il manque les ménages ou la polarité")
        if indicator == COEFFICIENTS:
            return self._corrected(component)
        if indicator not in self.communes:
            return self._replaced(component, indicator, "l'indicateur manque à la commune")
        return self._share(self._column(indicator))

    def _corrected(self, component: str) -> np.ndarray:
        """Share of each commune in its territory by the corrective coefficients of its class, (N,)."""
        if HOMES not in self.communes:
            return self._replaced(component, COEFFICIENTS, "les logements de la commune manquent")
        if not all(name in self.communes for name in COEFFICIENT_FIELDS):
            reason = "les coefficients correctifs manquent à la commune : c'est la répartition « naïve »"
            return self._replaced(component, COEFFICIENTS, reason, (HOMES,))
        self._column(HOMES)
        return self._bounded_shares

    @cached_property
    def _bounded_shares(self) -> np.ndarray:
        """The same for every component, (N,)."""
        return self._share(guide_needs(self.communes, self.need, self.table)["borne"].to_numpy(dtype=float))

    def _replaced(
        self, component: str, wanted: str, reason: str, fallbacks: Sequence[str] = FALLBACKS
    ) -> np.ndarray:
        for fallback in fallbacks:
            if fallback in self.communes:
                self.note(component, "", wanted, fallback, reason)
                return self._share(self._column(fallback))
        raise TableError(
            self.table,
            f"la clé « {wanted} » de « {component} » est inutilisable : {reason}",
            f"Donnez l'un de ces indicateurs à la commune : {', '.join(FALLBACKS)}.",
        )

    def _share(self, values: np.ndarray) -> np.ndarray:
        return _normalised(values, self.groups, len(self.codes))

    def _column(self, column: str, read: np.ndarray | bool = True) -> np.ndarray:
        """Values of a column, (N,); 0 under secrecy, where `hidden` then has the territory. read: territories
        whose key reads it, (T,)."""
        values = self.communes[column]
        secret = secret_of(self.communes, column)
        check_values(values[~secret], catalogue()[column].kind, self.table)
        self.hidden |= read & np.isin(np.arange(len(self.codes)), self.groups[secret.to_numpy()])
        return values.where(~secret, 0.0).to_numpy(dtype=float)

    def note(self, *row: str) -> None:
        self.substitutions.append(Substitution(*row))


def summary(substitutions: Sequence[Substitution]) -> list[str]:
    """One French sentence per kind of substitution, with the components and territories it holds for."""
    kinds: dict[tuple, tuple[dict, dict]] = {}
    for one in substitutions:
        components, territories = kinds.setdefault((one.demandee, one.retenue, one.raison), ({}, {}))
        components[one.composante] = territories[one.territoire] = None
    return [
        f"Clé « {used} » au lieu de « {wanted} » pour {', '.join(components)} : {reason}"
        + (f" ({list_codes(territories)})." if list(territories) != [""] else ".")
        for (wanted, used, reason), (components, territories) in kinds.items()
    ]


SUMMED = (
    *ALL_COMPONENTS,
    OVERLAPS.id,
    "solde",
    "besoin",
    "stock_avp",
    *dict.fromkeys(term for terms in TERMS.values() for term in terms),
)


def aggregate(
    allocated: pd.DataFrame, territories: pd.Series, weight: pd.Series | None = None
) -> pd.DataFrame:
    """Needs by restitution territory: the sum of its communes, whatever their analysis territory.

    Args:
        allocated: `Allocation.communes`.
        territories: restitution code of each commune, same index.
        weight: what measures the part outside the study (households, population); each commune
            counts for one when left out.

    Returns:
        The sums, plus nb_com, nb_hors (communes out of the study) and part_hors (share of
        `weight` outside it, 0..1: those needs are not evaluated).
    """
    if weight is None:
        weight = pd.Series(1.0, index=allocated.index)
    sums = allocated.groupby(territories)[[name for name in SUMMED if name in allocated]].sum()
    if "cale" in allocated:
        sums = sums.join(restitution_needs(allocated, territories))
    outside = ~allocated["etudie"]
    sums["nb_com"] = territories.groupby(territories).size()
    sums["nb_hors"] = outside.groupby(territories).sum().astype(int)
    total = weight.groupby(territories).sum()
    sums["part_hors"] = (
        weight.where(outside, 0.0).groupby(territories).sum() / total.where(total > 0)
    ).fillna(0.0)
    return sums
