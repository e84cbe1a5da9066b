# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs and figures of docs/exemple_a_la_main.md, worked by hand there."""

from __future__ import annotations

import pandas as pd

from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.quality import needed_columns

SCENARIO = Scenario(annee_base=2021, projection=2024, b1_horizon_resorption=2031)
T1 = {
    "rp_sa": 3, "rp_fortune": 2, "rp_hotel": 1,
    "fi_autre": 8, "fi_asile": 4, "fi_reinser": 6, "fi_provis": 2,
    "cohab": 40, "sne_partic": 5, "sne_tempo": 3,
    "plp_30": 120, "pppi_lp": 30, "pppi_po": 10, "so_lou_lp": 25,
    "parctot": 1200, "tx_lv": 0.08, "tx_rs": 0.06, "tx_disp": 0.012, "tx_rest": 0.006,
    "lv_total": 96, "lv_2plus": 48,
}  # fmt: skip
T2 = {"parctot": 600, "tx_lv": 0.1, "tx_rs": 0.05, "lv_total": 60, "lv_2plus": 20}
HOUSEHOLDS = {"T1": [1000, 1012, 1020, 1024], "T2": [500, 495, 490, 486]}

STOCK = {"b11": 16, "b12": 20, "b13": 12, "b14": 20, "b15": 2, "b17": 0, "propre": 0}
PRORATA = {"b11": 5, "b12": 6, "b13": 4, "b14": 6, "b15": 1, "b17": 0, "propre": 0}
TOTALS = {
    "pic": 2024, "demo": 24, "renouv": 3, "second": 2, "vac_longue": -6, "vac_courte": 1,
    "flux": 24, "stock": 70, "stock_avp": 22, "stock_app": 0, "besoin": 46, "besoin_an": 45,
    "excedent": 0,
}  # fmt: skip
TERMS = {"t_a": 24, "t_b": 22, "t_c": 1, "t_d": 0, "t_e": 2, "t_f": 3, "t_g": 6, "t_h": 0, "t_i": 0, "t_j": 0}
PARC = [1200, 1220, 1235, 1245]
NEED = [20, 15, 10]
T2_PARC = [600, 595, 590, 586]
T2_SURPLUS = [5, 5, 4]


def inputs():
    columns = needed_columns(SCENARIO)
    rows = {code: {c: float(row.get(c, 0)) for c in columns} for code, row in (("T1", T1), ("T2", T2))}
    indicators = pd.DataFrame.from_dict(rows, orient="index")
    long = pd.DataFrame(
        [
            {"code": code, "annee": 2021 + step, "central_c": float(value)}
            for code, values in HOUSEHOLDS.items()
            for step, value in enumerate(values)
        ]
    )
    return indicators, Households.from_long(long, 2021, 2024), SCENARIO
