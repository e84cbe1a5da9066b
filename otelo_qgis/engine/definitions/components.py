# SPDX-License-Identifier: GPL-2.0-or-later
"""What adds up to the need: the briques of the stock, then the terms of the flow, of each edition."""

from __future__ import annotations

from .briques import BRIQUES, FLOWS, GUIDE, NATIONAL, STOCK_ROUNDING, stock_of

STOCK_OF = {NATIONAL: stock_of(NATIONAL), GUIDE: (*stock_of(GUIDE), STOCK_ROUNDING.id)}
COMPONENTS_OF = {edition: (*STOCK_OF[edition], *flow) for edition, flow in FLOWS.items()}
COMPONENTS = COMPONENTS_OF[NATIONAL]
# Those of either edition, once.
ALL_COMPONENTS = tuple(dict.fromkeys(name for names in COMPONENTS_OF.values() for name in names))
COMPONENT_LABELS = {
    name: (BRIQUES.get(name) or flow.get(name) or STOCK_ROUNDING).label
    for edition, flow in reversed(FLOWS.items())
    for name in COMPONENTS_OF[edition]
}
