# SPDX-License-Identifier: GPL-2.0-or-later
"""What volet D reads of a commune: names of the indicators of local data, all optional; and what each is
worth where it is not given."""

from __future__ import annotations

from math import nan

from .catalogue import LISTS, MOST

LAND, DENSITY, RENEWAL, CAP = "cap_ha", "cap_dens", "cap_renouv", "cap_max"
VACANTS, REUSE, ENVELOPE = "cap_vacant", "cap_usage", "zan_ha"
CONVERSIONS, ADJUSTMENT, POLARITY, STARTS = "conversion", "ajustement", "polarite", "mec_an"
SRU_RATE, SRU_STOCK, HOMES = "sru_taux", "sru_lls", "res_princ"
SEGMENTS = {f"seg_{key}": f"n_{key}" for key in LISTS["segment"]}
LOCAL_COLUMNS = (
    LAND, DENSITY, RENEWAL, CAP, VACANTS, REUSE, ENVELOPE, CONVERSIONS, ADJUSTMENT, POLARITY, STARTS,
    SRU_RATE, SRU_STOCK, HOMES, *SEGMENTS,
)  # fmt: skip
# A cap that limits nothing, for communes that have none beside others that have one.
NO_CAP = MOST
# By column that may be decided for one commune alone: what it is for the others, as if it were left out.
UNDECIDED = {
    CAP: NO_CAP, VACANTS: 0.0, REUSE: 0.0, POLARITY: 1.0, CONVERSIONS: 0.0, ADJUSTMENT: 0.0,
    SRU_RATE: 0.0, SRU_STOCK: 0.0, HOMES: 0.0, **dict.fromkeys(SEGMENTS, nan),
}  # fmt: skip
