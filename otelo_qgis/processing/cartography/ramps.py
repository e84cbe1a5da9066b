# SPDX-License-Identifier: GPL-2.0-or-later
"""Colours of the maps: ramps of ColorBrewer and Crameri, colour-blind safe, which darken in greyscale too."""

from __future__ import annotations

from collections.abc import Sequence

# ColorBrewer YlGnBu, 5 classes: lightness falls steadily, so that it holds in greyscale.
RAMP = ("#ffffcc", "#a1dab4", "#41b6c4", "#2c7fb8", "#253494")
# ColorBrewer Oranges and Purples: one sign alone, from near zero to far, or from far to near.
ABOVE_ALONE = ("#feedde", "#fdbe85", "#fd8d3c", "#e6550d", "#a63603")
BELOW_ALONE = ("#54278f", "#756bb1", "#9e9ac8", "#cbc9e2", "#f2f0f7")
# From a threshold on, after the first of RAMP: another hue, darker in greyscale too.
OVER = ("#e66101", "#8c2d04")
NEUTRAL = "#f2f2f2"
# ColorBrewer PuOr: below zero from far to near, above zero from near to far.
BELOW = ("#7b3294", "#9e7cba", "#d5c6e0")
ABOVE = ("#fddcb0", "#f1a340", "#b35806")
# Need (columns, left to right) by capacity (rows, bottom to top): each axis darkens in its own hue.
BIVARIATE = (
    ("#e8e8e8", "#e4acac", "#c85a5a"),
    ("#b0d5df", "#ad9ea5", "#985356"),
    ("#64acbe", "#627f8c", "#574249"),
)
# Crameri's batlow, colour-blind safe, by class of commune: lightness rises from the first to the last.
CLASS_COLORS = ("#011959", "#124e60", "#3e6e55", "#828231", "#d29343", "#fdac9e", "#faccfa")
# Classes of the gap to a reference: near zero, neither hue.
GAP_COLORS = (*BELOW, NEUTRAL, *ABOVE)
NO_NEED = "#d9d9d9"


def colors(count: int) -> Sequence[str]:
    """A colour per class, from the middle of the ramp: two near values are not shown as extremes."""
    start = (len(RAMP) - count) // 2
    return RAMP[start : start + count]
