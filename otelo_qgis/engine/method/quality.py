# SPDX-License-Identifier: GPL-2.0-or-later
"""Checks before volet B: what cannot be computed is refused, with the table, field and codes.

Each check gives the problems that it sees (`TableError`, not raised), so that all of them can be told at
once: `check_indicators` raises them together, `control` lists them among its findings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np
import pandas as pd

from ..common.errors import CombinedTableError, TableError
from ..common.formatting import french_number
from ..common.territories import Finding
from ..definitions.briques import FLOW_COLUMNS, GUIDE_FLOW_COLUMNS, OWN, given_column
from ..definitions.catalogue import MOST
from ..definitions.catalogue import indicators as catalogue
from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from ..definitions.parameters import OWN_SERIES, Scenario
from .national.settings import groups_of
from .national.stock import columns_finess, is_given, source_columns
from .sources import source_flags


def read_columns(scenario: AnyScenario, columns: Collection[str] = (), flow: bool = True) -> set[str]:
    """Indicators that volet B reads with this scenario, somewhere; those of the stock alone without `flow`.

    columns: what the table holds: of a brique that it gives itself, only that is read.
    """
    zones = pd.Index(["", *scenario.territoires], dtype=object)
    if isinstance(scenario, GuideScenario):
        flags = source_flags(scenario, zones, columns)
        stock = {column for found in flags.values() for column in found}
        return stock | (set(GUIDE_FLOW_COLUMNS) if flow else set())
    return {column for _, own in groups_of(scenario, zones) for column in _read_columns(own, columns, flow)}


def _read_columns(scenario: Scenario, columns: Collection[str], flow: bool) -> set[str]:
    """`read_columns` where every territory has the same parameters."""
    needed = set(FLOW_COLUMNS) if flow else set()
    for brique, names in source_columns(scenario).items():
        if is_given(brique, columns, scenario):
            needed.add(given_column(brique))
        elif brique != OWN:
            needed.update(names)
    return needed


def needed_columns(scenario: AnyScenario, columns: Collection[str] = (), flow: bool = True) -> list[str]:
    """`read_columns` in catalogue order."""
    needed = read_columns(scenario, columns, flow)
    return [column for column in catalogue() if column in needed]


def check_indicators(frame: pd.DataFrame, scenario: AnyScenario, table: str, flow: bool = True) -> None:
    """Raise every reason why volet B (its stock alone without `flow`) could not run on these indicators,
    together."""
    found = list(problems(frame, scenario, table, flow))
    if found:
        raise found[0] if len(found) == 1 else CombinedTableError(table, found)


def problems(
    frame: pd.DataFrame, scenario: AnyScenario, table: str, flow: bool = True
) -> Iterator[TableError]:
    """What blocks volet B: no row, codes in double, absent indicators, values that cannot be."""
    if frame.empty:
        yield TableError(table, "aucun territoire", "Donnez au moins une ligne d'indicateurs.")
        return
    yield from _duplicates(frame.index, table)
    needed = needed_columns(scenario, frame.columns, flow)
    absent = [column for column in needed if column not in frame]
    if absent:
        labels = " ; ".join(f"« {column} » ({catalogue()[column].label})" for column in absent)
        yield TableError(
            table,
            f"indicateurs absents : {labels}",
            "Ajoutez ces champs, ou changez dans le scénario la source ou l'option qui les demande.",
            codes=(),
        )
    if isinstance(scenario, GuideScenario):
        yield from _guide_values(frame, scenario, table, flow)
        return
    for positions, own in groups_of(scenario, frame.index):
        yield from _national_values(frame.iloc[positions], own, table, flow)
    if flow and not absent:
        yield from _vacancy(frame, table)
        yield from _rates_sum(frame, table)


def _national_values(frame: pd.DataFrame, scenario: Scenario, table: str, flow: bool) -> Iterator[TableError]:
    """Values of territories of the same parameters; one without any FINESS row has no place."""
    needed = needed_columns(scenario, frame.columns, flow)
    places = [column for column in columns_finess(scenario) if column in frame and column in needed]
    no_row = frame[places].isna().all(axis=1) if places else pd.Series(False, index=frame.index)
    for column in needed:
        if column in frame:
            values = frame[column].where(~no_row, 0.0) if column in places else frame[column]
            yield from value_problems(values, catalogue()[column].kind, table)


def _guide_values(
    frame: pd.DataFrame, scenario: GuideScenario, table: str, flow: bool
) -> Iterator[TableError]:
    """Values that each territory reads: what its own parameters do not count may be missing."""
    read: dict[str, np.ndarray] = {}
    for columns in source_flags(scenario, frame.index, frame.columns).values():
        for column, flags in columns.items():
            read[column] = read.get(column, False) | flags
    if flow:
        read |= {column: np.ones(len(frame), dtype=bool) for column in GUIDE_FLOW_COLUMNS}
    for column, flags in read.items():
        if column in frame:
            yield from value_problems(frame.loc[flags, column], catalogue()[column].kind, table)
    if flow and {"ft_tot", "ft_tot_p", "ft_rs", "ft_va", "parctot"} <= set(frame):
        yield from _guide_stock(frame, table)


def _guide_stock(frame: pd.DataFrame, table: str) -> Iterator[TableError]:
    for column in ("parctot", "ft_tot", "ft_tot_p"):
        empty = frame.index[frame[column] == 0]
        if len(empty):
            yield TableError(
                table,
                "aucun logement",
                "Corrigez cette valeur : les taux du parc en sont tirés.",
                column,
                empty,
            )
    full = frame.index[(frame["ft_rs"] + frame["ft_va"] >= frame["ft_tot"]) & (frame["ft_tot"] > 0)]
    if len(full):
        yield TableError(
            table,
            "logements vacants et résidences secondaires font tout le parc ou plus",
            "Corrigez ft_va ou ft_rs.",
            "ft_va",
            full,
        )


def value_problems(values: pd.Series, kind: str, table: str) -> Iterator[TableError]:
    """Missing, negative (unless signed) values, fractions of 1 or more, and numbers beyond the bounds of the
    catalogue, infinite ones among them."""
    field = str(values.name)
    missing = values.index[values.isna()]
    if len(missing):
        yield TableError(
            table,
            "valeur manquante",
            "Complétez-la (0 si c'est zéro) : une valeur absente n'est jamais lue comme 0.",
            field,
            missing,
        )
    negative = values.index[values < 0]
    if kind != "signed" and len(negative):
        yield TableError(table, "valeur négative", "Corrigez cette valeur.", field, negative)
    highest = catalogue()[field].upper if kind == "rate" else MOST
    is_fraction = highest == 1
    beyond = values.index[(values.abs() > highest) | (is_fraction & (values == 1))]
    if not len(beyond):
        return
    if is_fraction:
        problem, advice = "taux de 1 ou plus", "Les taux sont des fractions : écrivez 0,07 pour 7 %."
    else:
        problem, advice = (
            f"valeur au-delà de {french_number(highest)}",
            "Corrigez cette valeur, ou son unité.",
        )
    yield TableError(table, problem, advice, field, beyond)


def check_values(values: pd.Series, kind: str, table: str) -> None:
    """Raise the first of `value_problems`."""
    for problem in value_problems(values, kind, table):
        raise problem


def refuse_duplicates(codes: pd.Index, table: str, field: str = "") -> None:
    for problem in _duplicates(codes, table, field):
        raise problem


def _duplicates(codes: pd.Index, table: str, field: str = "") -> Iterator[TableError]:
    repeated = codes[codes.duplicated()].unique()
    if len(repeated):
        yield TableError(
            table,
            "codes en double : plusieurs lignes pour un même territoire",
            "Gardez une seule ligne par territoire.",
            field,
            repeated,
        )


def _vacancy(frame: pd.DataFrame, table: str) -> Iterator[TableError]:
    no_total = frame.index[(frame["lv_total"] == 0) & (frame["tx_lv"] > 0)]
    if len(no_total):
        yield TableError(
            table,
            "aucun logement vacant alors que le taux de vacance (tx_lv) n'est pas nul",
            "Corrigez lv_total, ou mettez tx_lv à 0 : sinon la vacance ne peut être partagée "
            "entre longue et courte durée.",
            "lv_total",
            no_total,
        )
    more = frame.index[frame["lv_2plus"] > frame["lv_total"]]
    if len(more):
        yield TableError(
            table,
            "plus de logements vacants depuis deux ans que de logements vacants (lv_total)",
            "Corrigez l'un des deux champs.",
            "lv_2plus",
            more,
        )


def _rates_sum(frame: pd.DataFrame, table: str) -> Iterator[TableError]:
    full = frame.index[frame["tx_lv"] + frame["tx_rs"] >= 1]
    if len(full):
        yield TableError(
            table,
            "vacance et résidences secondaires font 100 % du parc ou plus",
            "Corrigez tx_lv ou tx_rs.",
            "tx_rs",
            full,
        )


# How far a projection may be from the census of about the same year, and from the stock of dwellings.
_NEAR_CENSUS, _NEAR_STOCK = (0.75, 1.33), (0.3, 1.05)


def implausible_households(
    projected: pd.Series, indicators: pd.DataFrame, year: int, table: str
) -> list[Finding]:
    """Territories whose projected households are far from the census, or from their dwellings where the
    indicators have no households: another quantity, another unit, or another territory.

    projected: households of a year by code; indicators: by code, with `menages`, else `parctot` or
        `logements`.
    """
    references = (("menages", _NEAR_CENSUS, "ménages au recensement"), ("parctot", _NEAR_STOCK, "logements"),
                  ("logements", _NEAR_STOCK, "logements"))  # fmt: skip
    found = ((name, *more) for name, *more in references if name in indicators)
    name, bounds, what = next(found, ("", (0.0, 0.0), ""))
    if not name:
        return []
    reference = indicators[name].reindex(projected.index).astype(float)
    ratio = projected / reference.where(reference > 0)
    far = ratio.index[(ratio < bounds[0]) | (ratio > bounds[1])]
    return [
        Finding(
            "alerte", "projection invraisemblable", code,
            f"« {table} » : {french_number(projected[code], 1)} ménages projetés en {year} pour "
            f"{french_number(reference[code], 1)} {what}.",
            "Vérifiez que la table dit bien des ménages (ni une population, ni une taille de ménage), "
            "l'unité "
            "et le territoire.",
            float(projected[code]), OWN_SERIES,
            f"de {french_number(bounds[0] * reference[code])} à {french_number(bounds[1] * reference[code])}",
        )
        for code in far
    ]  # fmt: skip


def negative_needs(stock: pd.DataFrame) -> list[str]:
    """One sentence per brique that is negative somewhere: by its double counts, or because a user's own
    is."""
    computed = "la correction des doubles comptes dépasse le besoin compté. Le chiffre officiel est gardé."
    return [
        f"Brique {brique if brique == OWN else brique.upper()} négative pour "
        f"{', '.join(map(str, at_fault))} : {'besoin retiré.' if brique == OWN else computed}"
        for brique in stock.columns
        if len(at_fault := stock.index[stock[brique] < 0])
    ]
