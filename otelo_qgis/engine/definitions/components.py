"""What adds up to the need: the briques of the stock, then the terms of the flow, of each edition."""

from __future__ import annotations

from .briques import BRIQUES, FLOWS, NATIONAL, stock_of

COMPONENTS_OF = {edition: (*stock_of(edition), *flow) for edition, flow in FLOWS.items()}
COMPONENTS = COMPONENTS_OF[NATIONAL]
# Those of either edition, once.
ALL_COMPONENTS = tuple(dict.fromkeys(name for names in COMPONENTS_OF.values() for name in names))
COMPONENT_LABELS = {
    name: BRIQUES[name].label if name in BRIQUES else flow[name].label
    for edition, flow in reversed(FLOWS.items())
    for name in COMPONENTS_OF[edition]
}
