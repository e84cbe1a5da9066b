# SPDX-License-Identifier: GPL-2.0-or-later
"""Simulations of the official web app, as JSON: its data, its scenario, its figures.

`official_case` turns one into the indicators, households and scenario of this engine;
`compare` lists where this engine's figures differ. Source: docs/methode.md, "Cases file".
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path

import pandas as pd

from ...definitions.catalogue import official_tables
from ...definitions.parameters import DEMOGRAPHIC_SCENARIOS, PARAMETERS, TARGETS, Scenario
from ...method.households import Households
from ...method.national.breakdown import Needs, evaluate
from ...method.national.stock import REGION
from .otelo import squeeze

# Table of a case -> table of the official app's database. Its columns are the same, in camelCase.
_TABLES = {
    "homeless": "homeless",
    "hotel": "hotel",
    "makeshift_rp": "makeshift_housing_rp",
    "makeshift_sne": "makeshift_housing_sne",
    "finess": "hosted_finess",
    "hosted_filocom": "hosted_filocom",
    "hosted_sne": "hosted_sne",
    "bad_quality_filocom": "bad_quality_filocom",
    "bad_quality_rp": "bad_quality_rp",
    "bad_quality_ff": "bad_quality_fonciers",
    "surocc_filocom": "physical_inadequation_filo",
    "surocc_rp": "physical_inadequation_rp",
    "filocom_flux": "filocom_flux",
    "vacancy": "vacancy_accommodation",
}
_FLOW_TOTALS = {
    "demographicEvolution": "demo",
    "renewalNeeds": "renouv",
    "secondaryResidenceAccomodationEvolution": "second",
    "housingNeeds": "besoin_an",
    "surplusHousing": "excedent",
    "vacantAccomodation": "vacance",
    "shortTermVacantAccomodation": "vac_courte",
    "longTermVacantAccomodation": "vac_longue",
}


@lru_cache(maxsize=1)
def _columns() -> dict[str, dict[str, str]]:
    """Column of each table of a case, squeezed -> indicator id."""
    columns = {
        ours: {
            squeeze(column): next(one.id for one in ones if one.vintage is None)
            for column, ones in official_tables()[theirs].items()
            if any(one.vintage is None for one in ones)
        }
        for ours, theirs in _TABLES.items()
    }
    # This table already has the ids of the catalogue.
    rates = [one.id for ones in official_tables()["financial_inadequation"].values() for one in ones]
    return {**columns, "financial": {squeeze(rate): rate for rate in rates}}


def read_cases(path: str | Path) -> Iterator[dict]:
    """The cases of a JSON-lines file, compressed (.gz) or not."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def official_case(case: Mapping) -> tuple[pd.DataFrame, Households, Scenario]:
    """Indicators (T rows), households and scenario of one simulation of the official app."""
    rows, series = {}, []
    for territory in case["epcis"]:
        code = territory["code"]
        rows[code] = {REGION: territory["region"]}
        data = territory["data"]
        for table, columns in _columns().items():
            found = {squeeze(name): value for name, value in (data.get(table) or {}).items()}
            rows[code].update({ours: found.get(theirs) for theirs, ours in columns.items()})
        series += [
            {"code": code, "annee": row.pop("year"), **row}
            for row in map(dict, territory["data"]["households"])
        ]
    own = case["scenario"]
    values = {name: value for name, value in own.items() if name in PARAMETERS}
    targets = {
        one["epciCode"]: {name: one[name] for name in TARGETS if one[name] is not None}
        for one in own["epciScenarios"]
    }
    scenario = Scenario(
        **values,
        annee_base=case["base_year"],
        b1_coefficient=case["coefficient"],
        territoires=targets,
    )
    long = pd.DataFrame(series)[["code", "annee", *DEMOGRAPHIC_SCENARIOS]]
    households = Households.from_long(long, scenario.annee_base, scenario.projection, case["id"])
    return pd.DataFrame.from_dict(rows, orient="index"), households, scenario


def compare(case: Mapping) -> list[str]:
    """Every figure of the official engine that this engine does not give; empty when all agree."""
    return compare_all(case)[1]


def compare_all(case: Mapping) -> tuple[int, list[str]]:
    """How many figures of the official engine were compared, and those that this engine does not give."""
    needs = evaluate(*official_case(case))
    pairs: list[tuple[str, object, object]] = [
        (f"{case['id']} total", needs.total, case["expected"]["total"])
    ]
    for expected in case["expected"]["epcis"]:
        code = expected["code"]
        ours = _official_figures(needs, code)
        for name, value in _flatten(expected).items():
            pairs.append((f"{case['id']} {code} {name}", ours.get(name), value))
    return len(pairs), differences(pairs)


def differences(pairs: Iterable[tuple[str, object, object]]) -> list[str]:
    """A line for each figure (name, ours, theirs) that is not the same."""
    return [f"{name}: {ours} au lieu de {theirs}" for name, ours, theirs in pairs if ours != theirs]


def _official_figures(needs: Needs, code: str) -> dict[str, object]:
    totals = needs.totals.loc[code]
    yearly = needs.yearly[needs.yearly["code"] == code].set_index("annee")
    figures = {
        "code": code,
        "peak_year": totals["pic"],
        "stock_prepeak": totals["stock_avp"],
        "stock_postpeak": totals["stock_app"],
        "total_flow": totals["flux"],
        "total": totals["besoin"],
    }
    for brique in ("b11", "b12", "b13", "b14", "b15"):
        figures[f"{brique}.value"] = needs.stock.loc[code, brique]
        figures[f"{brique}.prorata"] = needs.prorata.loc[code, brique]
    for theirs, ours in _FLOW_TOTALS.items():
        figures[f"flow_totals.{theirs}"] = totals[ours]
    for theirs, ours in (("parc", "parc"), ("housing_needs", "besoin"), ("surplus", "excedent")):
        for year, value in yearly[ours].dropna().items():
            figures[f"{theirs}.{year}"] = value
    return figures


def _flatten(content: Mapping, prefix: str = "") -> dict[str, object]:
    flat = {}
    for key, value in content.items():
        if isinstance(value, Mapping):
            flat.update(_flatten(value, f"{prefix}{key}."))
        else:
            flat[prefix + key] = value
    return flat
