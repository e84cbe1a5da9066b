"""Simulations of the official web app, as JSON: its data, its scenario, its figures.

`official_case` turns one into the indicators, households and scenario of this engine;
`compare` lists where this engine's figures differ. Source: METHOD.md, "Cases file".
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pandas as pd

from ..breakdown import Needs, evaluate
from ..catalogue import finess_column
from ..households import Households
from ..needs_stock import REGION
from ..parameters import DEMOGRAPHIC_SCENARIOS, FINESS_KINDS, PARAMETERS, Scenario, TerritoryTargets

# Column of the official tables -> indicator id, by table.
_COLUMNS = {
    "homeless": {"rp": "rp_sa", "sne": "sne_sa"},
    "hotel": {"rp": "rp_hotel", "sne": "sne_hotel"},
    "makeshift_rp": {"value": "rp_fortune"},
    "makeshift_sne": {"camping": "sne_camp", "squat": "sne_squat"},
    "finess": {kind: finess_column(kind) for kind in FINESS_KINDS},
    "hosted_filocom": {"value": "cohab"},
    "hosted_sne": {"particular": "sne_partic", "temporary": "sne_tempo"},
    "financial": {f"{kind}_{t}": f"{kind}_{t}" for kind in ("plp", "acc") for t in range(20, 41)},
    "bad_quality_filocom": {"pppiLp": "pppi_lp", "pppiPo": "pppi_po"},
    "bad_quality_rp": {
        "saniLocNonhlm": "rp_sani_l",
        "saniPpT": "rp_sani_p",
        "saniChflLocNonhlm": "rp_chfl_l",
        "saniChflPpT": "rp_chfl_p",
    },
    "bad_quality_ff": {
        f"pp{quality}{comfort}{occupation}": f"ff{q}_{c}_{o}"
        for quality, q in (("Ss", "i"), ("SsEnt", "e"), ("SsQualiEnt", "q"))
        for comfort, c in (
            ("Wc", "wc"),
            ("Chauff", "ch"),
            ("Sdb", "sa"),
            ("WcChauff", "wcch"),
            ("WcSdb", "wcsa"),
            ("SdbChauff", "sach"),
            ("3elts", "3"),
        )
        for occupation, o in (("Loc", "l"), ("Ppt", "p"))
    },
    "surocc_filocom": {
        "suroccLegPo": "so_leg_po",
        "suroccLegLp": "so_leg_lp",
        "suroccLourdePo": "so_lou_po",
        "suroccLourdeLp": "so_lou_lp",
    },
    "surocc_rp": {
        "nbMenModPpt": "rp_mod_ppt",
        "nbMenModLocNonHLM": "rp_mod_loc",
        "nbMenAccPpt": "rp_acc_ppt",
        "nbMenAccLocNonHLM": "rp_acc_loc",
    },
    "filocom_flux": {
        "parctot": "parctot",
        "txRsParctot": "tx_rs",
        "txLvParctot": "tx_lv",
        "txRestParctot": "tx_rest",
        "txDispParctot": "tx_disp",
    },
    # The official column names read the other way round: "2Less" holds the total.
    "vacancy": {"nbLogVac2Less": "lv_total", "nbLogVac2More": "lv_2plus"},
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
        for table, columns in _COLUMNS.items():
            found = territory["data"].get(table) or {}
            rows[code].update({ours: found.get(theirs) for theirs, ours in columns.items()})
        series += [
            {"code": code, "annee": row.pop("year"), **row}
            for row in map(dict, territory["data"]["households"])
        ]
    own = case["scenario"]
    values = {name: value for name, value in own.items() if name in PARAMETERS}
    targets = {
        one["epciCode"]: TerritoryTargets(
            **{name: one[f"b2_{name}"] for name in TerritoryTargets.__annotations__}
        )
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
    needs = evaluate(*official_case(case))
    differences = []
    for expected in case["expected"]["epcis"]:
        code = expected["code"]
        ours = _official_figures(needs, code)
        theirs = _flatten(expected)
        differences += [
            f"{case['id']} {code} {name}: {ours.get(name)} au lieu de {value}"
            for name, value in theirs.items()
            if ours.get(name) != value
        ]
    if needs.total != case["expected"]["total"]:
        differences.append(f"{case['id']} total: {needs.total} au lieu de {case['expected']['total']}")
    return differences


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
