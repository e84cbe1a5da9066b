"""Volet C: ventilation of the needs to communes, then aggregation to EPCI.

Whole numbers by largest remainder: the communes of a territory sum to it exactly, for every
component. Source: METHOD.md, volet C.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .breakdown import COMPONENTS, ten_terms
from .catalogue import indicators as catalogue
from .errors import ParameterError, TableError, list_codes
from .needs_stock import BRIQUES, source_columns
from .parameters import Scenario
from .quality import check_values
from .rounding import largest_remainder
from .territories import ANALYSIS

SOURCE, DYNAMIC = "source", "dynamique"
SPECIAL_KEYS = {
    SOURCE: "Indicateur source de la brique, s'il existe à la commune",
    DYNAMIC: "Poids des ménages déplacé par sa tendance sur sept ans",
}
# Stated order of METHOD.md: a territory whose key sums to 0 takes the next of these.
FALLBACKS = ("menages", "logements", "superficie")
DYNAMIC_COLUMNS = ("menages", "menages_p")
DYNAMIC_YEARS = 7
DYNAMIC_BREAK, DYNAMIC_END = 2030, 2050
DEFAULT_KEYS = {
    **dict.fromkeys(BRIQUES, SOURCE),
    "demo": DYNAMIC,
    "renouv": "logements",
    "second": "res_second",
    "vac_longue": "lv_total",
    "vac_courte": "lv_total",
}

Key = Mapping[str, float]


@dataclass(frozen=True)
class Substitution:
    """A key that could not be used as asked. territoire is "" where it holds for all."""

    composante: str
    territoire: str
    demandee: str
    retenue: str
    raison: str


@dataclass(frozen=True)
class Allocation:
    """communes: frame (N, ...) indexed by code, with the 11 components, `solde` (their sum),
    `etudie`, `retenu`, `besoin` (= solde where retained, else 0) and the ten terms.
    substitutions: keys that were replaced."""

    communes: pd.DataFrame
    substitutions: list[Substitution]


def read_keys(rows: Sequence[tuple[str, str, float]], table: str = "Clés") -> dict[str, Key]:
    """Keys from the rows of a key table: (composante, indicateur, poids).

    Several rows for one component make a composite key, whose weights sum to 1. Components that
    the table leaves out keep their default. Errors name the table and the component.
    """
    keys: dict[str, dict[str, float]] = {}
    for component, indicator, weight in rows:
        if component not in COMPONENTS:
            raise TableError(
                table,
                f"composante « {component} » inconnue",
                f"Choisissez parmi {', '.join(COMPONENTS)}.",
                "composante",
            )
        if indicator not in catalogue() and indicator not in SPECIAL_KEYS:
            raise TableError(
                table,
                f"indicateur « {indicator} » inconnu du catalogue",
                f"Choisissez un indicateur de commune (menages, logements…), « {SOURCE} » ou « {DYNAMIC} ».",
                "indicateur",
            )
        if not weight > 0:
            raise TableError(
                table, f"poids {weight!r} de « {component} »", "Donnez un poids positif.", "poids"
            )
        keys.setdefault(component, {})[indicator] = float(weight)
    for component, key in keys.items():
        if abs(sum(key.values()) - 1) > 1e-6:
            raise TableError(
                table,
                f"les poids de « {component} » font {sum(key.values()):g}",
                "Ils doivent sommer à 1.",
                "poids",
            )
    return {**{component: {key: 1.0} for component, key in DEFAULT_KEYS.items()}, **keys}


def dynamic_shares(
    now: np.ndarray, before: np.ndarray, groups: np.ndarray, base: int, last: int
) -> np.ndarray:
    """Share of each commune in the households of its territory, averaged over base+1..last, (N,).

    Trend of the last seven years, applied fully to 2030, halved from 2031 to 2050, then still;
    clipped at 0 and renormalised to sum to 1 in each territory every year. Source: Cerema/DHUP.
    """
    count = int(groups.max()) + 1 if len(groups) else 0
    share = _normalised(now, groups, count)
    trend = (share - _normalised(before, groups, count)) / DYNAMIC_YEARS
    total = np.zeros(len(now))
    for year in range(base + 1, max(last, base + 1) + 1):
        pace = 1.0 if year <= DYNAMIC_BREAK else 0.5 if year <= DYNAMIC_END else 0.0
        share = _normalised(np.maximum(share + pace * trend, 0.0), groups, count)
        total += share
    return _normalised(total, groups, count)


def _normalised(values: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Values divided by the sum of their group; 0 where the group sums to 0."""
    sums = np.bincount(groups, values, minlength=count)[groups]
    return np.divide(values, sums, out=np.zeros(len(values)), where=sums > 0)


def allocate(
    components: pd.DataFrame,
    communes: pd.DataFrame,
    scenario: Scenario,
    keys: Mapping[str, Key] | None = None,
    table: str = "Communes",
) -> Allocation:
    """Share the needs of the analysis territories between their communes.

    Args:
        components: whole numbers (T, 11), columns `COMPONENTS`, indexed by territory code.
        communes: (N, ...) indexed by commune code: `analyse`, and the indicators of the keys.
            Communes of no territory of `components` are out of the study and get 0.
        keys: for each component, {indicator: weight}; `read_keys([])` when left out.

    Raises:
        TableError: a territory without commune, a key with missing or negative values, or a
            territory that no fallback can share.
    """
    keys = keys or read_keys([])
    codes = components.index
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
    studied = communes[position >= 0]
    groups = position[position >= 0]
    weigh = _Weigher(studied, groups, codes, scenario, table)
    shared = pd.DataFrame(0, index=communes.index, columns=list(COMPONENTS), dtype="int64")
    for component in COMPONENTS:
        totals = components[component].to_numpy()
        if not totals.any():
            continue
        weights = weigh(component, keys[component], totals)
        shared.loc[position >= 0, component] = largest_remainder(
            totals, weights, groups, studied.index.to_numpy()
        )
    shared["solde"] = shared.sum(axis=1)
    shared["etudie"] = position >= 0
    retained = components.sum(axis=1).to_numpy() > 0
    shared["retenu"] = np.where(position >= 0, retained[position], False)
    shared["besoin"] = shared["solde"].where(shared["retenu"], 0)
    shared["stock_avp"] = shared[list(BRIQUES)].sum(axis=1)
    shared = shared.join(ten_terms(shared))
    return Allocation(shared, weigh.substitutions)


class _Weigher:
    """Weights of the communes for each key, and the record of the keys that were replaced."""

    def __init__(self, communes, groups, codes, scenario, table):
        self.communes, self.groups, self.codes = communes, groups, codes
        self.scenario, self.table = scenario, table
        self.sources = source_columns(scenario)
        self.substitutions: list[Substitution] = []

    def __call__(self, component: str, key: Key, totals: np.ndarray) -> np.ndarray:
        weights = np.zeros(len(self.communes))
        for indicator, share in key.items():
            weights += share * self._values(component, indicator)
        wanted = " + ".join(key)
        for fallback in FALLBACKS:
            sums = np.bincount(self.groups, weights, minlength=len(self.codes))
            empty = (sums == 0) & (totals != 0)
            if not empty.any():
                return weights
            if fallback not in self.communes or fallback in key:
                continue
            weights = np.where(empty[self.groups], self._column(fallback), weights)
            for code in self.codes[empty]:
                self._note(component, code, wanted, fallback, "la clé y est nulle")
        sums = np.bincount(self.groups, weights, minlength=len(self.codes))
        empty = (sums == 0) & (totals != 0)
        if empty.any():
            raise TableError(
                self.table,
                f"aucune clé ne permet de ventiler « {component} »",
                f"Donnez l'un de ces indicateurs à la commune : {', '.join(FALLBACKS)}.",
                wanted,
                self.codes[empty],
            )
        return weights

    def _values(self, component: str, indicator: str) -> np.ndarray:
        """Share of each commune in its territory for one indicator of a key, (N,)."""
        if indicator == SOURCE:
            columns = self.sources.get(component, [])
            if columns and all(column in self.communes for column in columns):
                return self._share(sum(self._column(column) for column in columns))
            return self._replaced(component, SOURCE, "l'indicateur source manque à la commune")
        if indicator == DYNAMIC:
            if all(column in self.communes for column in DYNAMIC_COLUMNS):
                now, before = (self._column(column) for column in DYNAMIC_COLUMNS)
                scenario = self.scenario
                return dynamic_shares(now, before, self.groups, scenario.annee_base, scenario.projection)
            return self._replaced(component, DYNAMIC, "il manque le nombre de ménages passé")
        if indicator not in self.communes:
            return self._replaced(component, indicator, "l'indicateur manque à la commune")
        return self._share(self._column(indicator))

    def _replaced(self, component: str, wanted: str, reason: str) -> np.ndarray:
        for fallback in FALLBACKS:
            if fallback in self.communes:
                self._note(component, "", wanted, fallback, reason)
                return self._share(self._column(fallback))
        raise TableError(
            self.table,
            f"la clé « {wanted} » de « {component} » est inutilisable : {reason}",
            f"Donnez l'un de ces indicateurs à la commune : {', '.join(FALLBACKS)}.",
        )

    def _share(self, values: np.ndarray) -> np.ndarray:
        return _normalised(values, self.groups, len(self.codes))

    def _column(self, column: str) -> np.ndarray:
        check_values(self.communes[column], catalogue()[column].kind, self.table)
        return self.communes[column].to_numpy(dtype=float)

    def _note(self, *row: str) -> None:
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


SUMMED = (*COMPONENTS, "solde", "besoin", "stock_avp", *(f"t_{letter}" for letter in "abcdefghij"))


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
    sums = allocated.groupby(territories)[list(SUMMED)].sum()
    outside = ~allocated["etudie"]
    sums["nb_com"] = territories.groupby(territories).size()
    sums["nb_hors"] = outside.groupby(territories).sum().astype(int)
    total = weight.groupby(territories).sum()
    sums["part_hors"] = (
        weight.where(outside, 0.0).groupby(territories).sum() / total.where(total > 0)
    ).fillna(0.0)
    return sums


def check_keys_usable(keys: Mapping[str, Key]) -> None:
    """Refuse a key on an indicator that has no meaning as a weight (a rate)."""
    rates = [
        indicator
        for key in keys.values()
        for indicator in key
        if indicator in catalogue() and catalogue()[indicator].kind == "rate"
    ]
    if rates:
        raise ParameterError(
            f"Un taux ne peut servir de clé de ventilation : {', '.join(rates)}. Prenez un volume."
        )
