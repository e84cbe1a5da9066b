# SPDX-License-Identifier: GPL-2.0-or-later
"""Units of the fields of outputs, as a French reader writes them."""

from __future__ import annotations

YEAR, PERCENT = "année", "%"
DWELLINGS, SOCIAL_DWELLINGS, DWELLINGS_A_YEAR = "logements", "logements sociaux", "logements par an"
PER_THOUSAND = "pour 1 000 logements"
HECTARES, KM2, M2 = "hectares", "km²", "m²"
HECTARES_A_YEAR, DWELLINGS_A_HECTARE = "hectares par an", "logements par hectare"
PEOPLE, HOUSEHOLDS, COMMUNES = "habitants", "ménages", "communes"
# A share of 0 to 1; PART may pass 1.
SHARE, PART = "0 à 1", "part"
SHARES = (SHARE, PART)
# Units of amounts: those of several territories are added up.
AMOUNTS = (
    DWELLINGS, SOCIAL_DWELLINGS, DWELLINGS_A_YEAR, HECTARES, HECTARES_A_YEAR, KM2, M2, PEOPLE,
    HOUSEHOLDS, COMMUNES,
)  # fmt: skip

M2_BY_HECTARE = 10_000.0
