# SPDX-License-Identifier: GPL-2.0-or-later
"""An invented study of the edition of the guide: two zones d'emploi (one in Île-de-France, with rates and a
horizon of its own), one more that is not studied, six communes with classes and coefficients, two EPCI across
zones. Its indicators feed the national edition too."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
import pandas as pd

from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.definitions.catalogue import possible_columns
from otelo_qgis.engine.definitions.coefficients import CLASS_INIT, DIMENSIONS, coefficient
from otelo_qgis.engine.definitions.guide import OMPHALE, PERIOD, GuideScenario
from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS, GUIDE, NATIONAL, Scenario
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.keys import read_keys
from otelo_qgis.engine.study import Study

BASE = 2015
SCENARIO = GuideScenario(
    annee_base=BASE,
    territoires={"Z2": {"horizon_resorption": 25, "b2_tx_vacance": 0.07, "b15_surocc": "Mod"}},
)
NATIONAL_SCENARIO = Scenario(annee_base=BASE, projection=2024, b1_horizon_resorption=2040)
ZONES = ("Z1", "Z2")
COMMUNES = pd.DataFrame(
    {
        "analyse": ["Z1", "Z1", "Z1", "Z2", "Z2", "Z9"],
        "restitution": ["E1", "E1", "E2", "E2", "E1", "E2"],
        "nom": ["Albe", "Brune", "Côme", "Dorée", "Erre", "Foux"],
        "nom_rest": ["Communauté d'Albe", "Communauté d'Albe", *["Communauté de Côme"] * 2,
                     "Communauté d'Albe", "Communauté de Côme"],
        "menages": [4200.0, 2100.0, 900.0, 3000.0, 1500.0, 800.0],
        "logements": [4800.0, 2500.0, 1100.0, 3300.0, 1700.0, 950.0],
        "superficie": [10.0, 30.0, 20.0, 12.0, 25.0, 8.0],
        "cap_max": [90.0, 400.0, 60.0, 300.0, 200.0, 10.0],
        CLASS_INIT: [1, 3, 7, 2, 5, 6],
        "fictif": False,
    },
    index=pd.Index(["01001", "01002", "01003", "02001", "02002", "09001"]),
)  # fmt: skip
COMMUNES = COMMUNES.assign(
    **{
        coefficient(name, column): round(0.05 * (column - 4) * (-1) ** number, 2)
        for number, name in enumerate(DIMENSIONS)
        for column in range(1, 8)
    }
)


def indicators() -> pd.DataFrame:
    """Every indicator that either edition may read, of both zones; the places of one kind of establishment
    are given by public."""
    size, found = np.array([1.0, 0.6]), {}
    for number, column in enumerate(dict.fromkeys((*possible_columns(GUIDE), *possible_columns(NATIONAL)))):
        if not column.startswith(("don_", "g_")) or column in ("g_asile_a", "g_asile_f"):
            found[column] = np.array([20.0, 11.0]) + number % 9
    for part, homes, vacant, second in (("h", 1600.0, 60.0, 10.0), ("p", 6800.0, 600.0, 500.0)):
        amounts = {"tot": homes, "tot_p": 0.95 * homes, "va": vacant, "rs": second, "disp": 0.012 * homes,
                   "rest": 0.004 * homes}  # fmt: skip
        found |= {f"f{part}_{item}": size * amount for item, amount in amounts.items()}
    for item in ("tot", "tot_p", "va", "rs", "disp", "rest"):
        found[f"ft_{item}"] = found[f"fh_{item}"] + found[f"fp_{item}"]
    return pd.DataFrame(found, index=pd.Index(ZONES)).assign(
        plp_30=[410.0, 205.0], acc_30=[120.0, 77.0], rp_acc_loc=[160.0, 140.0], rp_mod_loc=[260.0, 190.0],
        so_lou_lp=[150.0, 120.0], rp_sani_l=[71.0, 43.0], rp_sani_p=[35.0, 18.0], mob_tout=[90.0, 140.0],
        parctot=found["ft_tot"], parc_soc=[1550.0, 930.0], men_obs=[7200.0, 4500.0],
        men_obs_p=[6990.0, 4480.0], tx_lv=found["ft_va"] / found["ft_tot"], tx_disp=0.012, tx_rest=0.004,
        tx_rs=found["ft_rs"] / found["ft_tot"], lv_total=found["ft_va"], lv_2plus=0.4 * found["ft_va"],
        region=["32", "11"],
        nom=["Zone un", "Zone deux"], fictif=False,
    )  # fmt: skip


def households() -> Households:
    """Every series of both editions, ten years."""
    years = np.arange(BASE, BASE + 10)
    now = np.array([[7200.0], [4500.0]])
    series = {}
    for number, name in enumerate(dict.fromkeys((*OMPHALE, *DEMOGRAPHIC_SCENARIOS))):
        pace = np.array([[0.006 - 0.0004 * number], [0.004 - 0.0003 * number]])
        series[name] = np.round(now * (1 + pace) ** (years - BASE))
    return Households(pd.Index(ZONES), years, series)


def inputs(edition: str = GUIDE, communes: pd.DataFrame = COMMUNES) -> StudyInputs:
    return StudyInputs(indicators(), households(), communes, read_keys([], edition=edition))


def study(**parameters) -> Study:
    """The study as it was just computed; `parameters` vary its scenario."""
    return evaluate_study(inputs(), replace(SCENARIO, **parameters))


def national_study(**parameters) -> Study:
    """That of the national edition on the same data."""
    return evaluate_study(inputs(NATIONAL), replace(NATIONAL_SCENARIO, **parameters))


@lru_cache(maxsize=1)
def _tables() -> dict[str, pd.DataFrame]:
    ends = households()
    kept = np.isin(ends.years, [BASE, BASE + PERIOD])
    series = {name: values[:, kept] for name, values in ends.series.items()}
    given = replace(inputs(), households=Households(ends.codes, ends.years[kept], series))
    return dict(evaluate_study(given, SCENARIO).tables)


def read_study() -> Study:
    """The study as it is read from its tables, which keep no more than the two ends of the households."""
    return Study({name: frame.copy() for name, frame in _tables().items()})
