# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs and figures of docs/exemple_guide.md, worked by hand there."""

from __future__ import annotations

import numpy as np
import pandas as pd

from otelo_qgis.engine.definitions.coefficients import (
    CLASS_INIT,
    CLASSES,
    COEFFICIENTS,
    DIMENSIONS,
    coefficient,
)
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.quality import needed_columns

ZONE = "3213"
SCENARIO = GuideScenario(
    b12_ventilation=60.0,
    b13_ventilation=80.0,
    b14_ventilation=50.0,
    territoires={ZONE: {"b2_tx_vacance": 0.07}},
)
DATA = {
    "rp_sa": 12, "rp_fortune": 30, "rp_hotel": 8, "fi_autre": 10,
    "cohab": 100, "sne_partic": 40, "sne_grat": 25, "sne_tempo": 15,
    "acc_30": 120, "plp_30": 380, "rp_sani_p": 90, "rp_sani_l": 200, "rp_acc_loc": 260, "mob_tout": 310,
    "parctot": 40_000, "parc_soc": 6000, "ft_tot": 40_000, "ft_va": 3200, "ft_rs": 2000,
    "ft_tot_p": 38_000, "ft_disp": 570, "ft_rest": 190, "men_obs": 34_500, "men_obs_p": 33_700,
}  # fmt: skip
HOUSEHOLDS = (34_500, 35_400)

STOCK = {"b11": 60, "b12": 180, "b13": 490, "b14": 200, "b15": 252, "b17": 310}
SIX_YEARS = {"b11": 18, "b12": 54, "b13": 74, "b14": 60, "b15": 38, "b17": 93}
TOTALS = {
    "b13_brut": 500, "b15_brut": 260, "b16": -18, "rehab": 90, "rehab_6": 27, "rehab_1": 4,
    "stock": 1492, "stock_real": 1121, "stock_1": 75, "stock_re_1": 56, "arr_stock": -1,
    "stock_6": 448, "realloc_6": 112, "stock_avp": 336, "b13_1": 24, "b17_1": 16,
    "demo": 900, "renouv": 400, "vacants": -360, "second": 28, "arrondi": 0, "flux": 968,
    "men_va": 72, "men_rs": 51, "besoin": 1304, "besoin_1": 217,
    "stock_ls": 1222, "stock_ll": -101, "st_ls_6": 367, "st_ll_6": -30, "flux_ls": 170, "flux_ll": 798,
    "besoin_ls": 537, "besoin_ll": 768, "bes_ls_1": 89, "bes_ll_1": 128,
}  # fmt: skip
TERMS = {"t_a": 900, "t_b": 336, "t_e": 28, "t_f": 400, "t_k": 0, "t_h": 0, "t_i": 0, "t_l": 360, "t_m": 0}
# Dwellings, class of the guide, coefficients in points, EPCI; then the needs by commune and by EPCI.
COMMUNES = {
    "A": (22_000, 1, {"vac": -0.4, "rs": 0.1, "disp": 0.2, "tdm": 0.3}, "E1"),
    "B": (12_000, 3, {"vac": 0.2, "rs": 0.0, "disp": 0.1, "tdm": -0.4}, "E1"),
    "C": (6000, 5, {"vac": -1.0, "rs": -0.5, "disp": -0.2, "tdm": 0.5}, "E2"),
}
NAIVE = {"A": 717, "B": 391, "C": 196}
GROSS = {"A": 626, "B": 478, "C": 59}
SCALED = {"A": 701.9, "B": 535.95, "C": 66.15}
EPCI = {"E1": (1108, 1238, 206), "E2": (196, 66, 11)}


def inputs():
    columns = needed_columns(SCENARIO, DATA)
    frame = pd.DataFrame({name: float(DATA.get(name, 0)) for name in columns}, index=[ZONE])
    ends = np.array([HOUSEHOLDS], dtype=float)
    households = Households(pd.Index([ZONE]), np.array(SCENARIO.household_years), {"central_c": ends})
    return frame, households, SCENARIO


def communes() -> pd.DataFrame:
    rows = {}
    for code, (homes, number, points, epci) in COMMUNES.items():
        column = CLASSES[number].column
        own = {coefficient(name, column): points[name] for name in DIMENSIONS}
        rows[code] = {
            "analyse": ZONE, "restitution": epci, "logements": float(homes), CLASS_INIT: number,
            **dict.fromkeys(COEFFICIENTS, 0.0), **own,
        }  # fmt: skip
    return pd.DataFrame.from_dict(rows, orient="index")
