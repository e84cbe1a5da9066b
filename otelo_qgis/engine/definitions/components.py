"""What adds up to the need: the briques of the stock before the peak, then the terms of the flow."""

from __future__ import annotations

from .briques import BRIQUES, FLOW

COMPONENTS = (*BRIQUES, *FLOW)
COMPONENT_LABELS = {
    **{name: one.label for name, one in BRIQUES.items()},
    **{name: one.label for name, one in FLOW.items()},
}
