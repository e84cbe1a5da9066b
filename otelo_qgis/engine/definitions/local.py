# SPDX-License-Identifier: GPL-2.0-or-later
"""What volet D reads of a commune: names of the indicators of local data, all optional."""

from __future__ import annotations

from .catalogue import LISTS

LAND, DENSITY, RENEWAL, CAP = "cap_ha", "cap_dens", "cap_renouv", "cap_max"
VACANTS, REUSE, ENVELOPE = "cap_vacant", "cap_usage", "zan_ha"
CONVERSIONS, ADJUSTMENT, POLARITY, STARTS = "conversion", "ajustement", "polarite", "mec_an"
SRU_RATE, SRU_STOCK, HOMES = "sru_taux", "sru_lls", "res_princ"
SEGMENTS = {f"seg_{key}": f"n_{key}" for key in LISTS["segment"]}
LOCAL_COLUMNS = (
    LAND, DENSITY, RENEWAL, CAP, VACANTS, REUSE, ENVELOPE, CONVERSIONS, ADJUSTMENT, POLARITY, STARTS,
    SRU_RATE, SRU_STOCK, HOMES, *SEGMENTS,
)  # fmt: skip
