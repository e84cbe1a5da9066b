"""The catalogue: every indicator of the method, defined once in indicators.csv.

Identifiers have at most 10 characters, so that they survive a Shapefile. Families (thresholds of
effort rate, defects of comfort) are one row that is expanded here by rule. Aliases are the column
names of the publishers and of the official app, lower case; `{aa}` is a two-digit census year.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import product
from pathlib import Path

from ..parameters import FINESS_KINDS

FOLDER = Path(__file__).parent

FF_QUALITIES = {"i": "toute qualité", "e": "sans entretien", "q": "sans entretien ou médiocre"}
FF_COMFORTS = {
    "wc": "sans WC",
    "ch": "sans chauffage",
    "sa": "sans salle de bain",
    "wcch": "sans WC ni chauffage",
    "wcsa": "sans WC ni salle de bain",
    "sach": "sans salle de bain ni chauffage",
    "3": "sans aucun des trois",
}
FF_OCCUPATIONS = {"l": "locataires", "p": "propriétaires"}


@dataclass(frozen=True)
class Indicator:
    """One indicator. kind: "volume" (>= 0), "signed" (a volume of either sign) or "rate"."""

    id: str
    label: str
    unit: str
    kind: str
    numerator: str
    denominator: str
    source: str
    owner: str
    grain: str
    brique: str
    aliases: tuple[str, ...]
    family: str = ""


def _read(row: Mapping[str, str]) -> Indicator:
    return Indicator(
        id=row["id"],
        label=row["libelle"],
        unit=row["unite"],
        kind=row["nature"],
        numerator=row["numerateur"],
        denominator=row["denominateur"],
        source=row["source"],
        owner=row["proprietaire"],
        grain=row["grain"],
        brique=row["brique"],
        aliases=tuple(alias for alias in row["alias"].split(";") if alias),
        family=row["famille"],
    )


def _expand(indicator: Indicator) -> Iterable[Indicator]:
    if indicator.family.startswith("taux="):
        first, last = map(int, indicator.family[len("taux=") :].split(":"))
        for rate in range(first, last + 1):
            yield replace(
                indicator,
                id=indicator.id.format(taux=rate),
                label=indicator.label.format(taux=rate),
            )
    elif indicator.family == "fichiers_fonciers":
        for quality, comfort, occupation in product(FF_QUALITIES, FF_COMFORTS, FF_OCCUPATIONS):
            yield replace(
                indicator,
                id=indicator.id.format(qualite=quality, confort=comfort, occ=occupation),
                label=indicator.label.format(
                    qualite_l=FF_QUALITIES[quality],
                    confort_l=FF_COMFORTS[comfort],
                    occ_l=FF_OCCUPATIONS[occupation],
                ),
            )
    else:
        yield indicator


@lru_cache(maxsize=1)
def indicators() -> Mapping[str, Indicator]:
    """Every indicator, families expanded, by id."""
    with open(FOLDER / "indicators.csv", encoding="utf-8", newline="") as file:
        rows = [_read(row) for row in csv.DictReader(file)]
    return {one.id: one for row in rows for one in _expand(row)}


def finess_column(kind: str) -> str:
    """Indicator id of a FINESS kind (a choice of `b11_etablissement`)."""
    return _by_family()["finess"][kind]


def motif_column(motif: str) -> str:
    """Indicator id of a motif of social mobility (a choice of `b16_motif`)."""
    return _by_family()["motif"][motif]


@lru_cache(maxsize=1)
def _by_family() -> Mapping[str, Mapping[str, str]]:
    families: dict[str, dict[str, str]] = {"finess": {}, "motif": {}}
    for indicator in indicators().values():
        family, _, choice = indicator.family.partition("=")
        if family in families:
            families[family][choice] = indicator.id
    assert set(families["finess"]) == set(FINESS_KINDS)
    return families


def match_columns(columns: Iterable[str], wanted: Iterable[str]) -> dict[str, str]:
    """Which column of a table holds each wanted indicator: {indicator id: column name}.

    A column is recognised by the id, then by an alias, without regard to case. Of several census
    years (P13_POP, P18_POP) the latest wins. Indicators that no column holds are left out.
    """
    by_lower = {}
    for column in columns:
        by_lower.setdefault(column.lower(), column)
    found = {}
    for wanted_id in wanted:
        if wanted_id in by_lower:
            found[wanted_id] = by_lower[wanted_id]
            continue
        for alias in indicators()[wanted_id].aliases:
            match = _match_alias(alias, by_lower)
            if match:
                found[wanted_id] = match
                break
    return found


def _match_alias(alias: str, by_lower: Mapping[str, str]) -> str | None:
    if "{" not in alias:
        return by_lower.get(alias)
    pattern = re.compile(re.escape(alias).replace(re.escape("{aa}"), r"(\d\d)"))
    years = {m.group(1): name for low, name in by_lower.items() if (m := pattern.fullmatch(low))}
    return years[max(years)] if years else None


@lru_cache(maxsize=1)
def double_counting() -> tuple[Mapping[str, str], ...]:
    """Rows of double_counting.csv: coefficients r25, r35, r43, r45 by region and effort rate."""
    with open(FOLDER / "double_counting.csv", encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))
