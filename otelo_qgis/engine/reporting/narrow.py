# SPDX-License-Identifier: GPL-2.0-or-later
"""A chart drawn again for the width of a telephone: the same figures, at a size that is read without a zoom.

Names go to several lines, the legend goes above in one column, the axes have fewer ticks; the height grows
with the lines.
"""

from __future__ import annotations

import textwrap

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FixedLocator, MaxNLocator

# Millimetres; at the 358 pixels that a telephone of 390 leaves to a page, a letter of 8 points is one of 11.
WIDTH = 84.0
# Characters of a name on a line, and of an entry of a legend; mm of a line, and around the names of a row.
_NAME, _ENTRY = 17, 44
_LINE, _AROUND = 3.3, 2.4
MM = 1 / 25.4


def fold(figure: Figure, axes: Axes) -> None:
    """Make what was drawn fit in the width, and the figure as high as it needs."""
    width, height = figure.get_size_inches()
    lines = _wrap_names(axes)
    height = max(height, (sum(lines) * _LINE + len(lines) * _AROUND + 14) * MM) if lines else height
    height += _legend_above(axes) * _LINE * MM
    for axis, ticks in ((axes.xaxis, 4), (axes.yaxis, 5)):
        locator = axis.get_major_locator()
        if isinstance(locator, MaxNLocator):
            locator.set_params(nbins=ticks)
    years = axes.xaxis.get_major_locator()
    if isinstance(years, FixedLocator) and len(years.locs) > 6:
        axes.set_xticks(years.locs[:: -(-len(years.locs) // 5)])
    axes.set_xlabel(textwrap.fill(axes.get_xlabel(), _ENTRY))
    figure.set_size_inches(width, height)


def _wrap_names(axes: Axes) -> list[int]:
    """Names of rows on several lines; the lines of each, [] for an axis of numbers."""
    if not isinstance(axes.yaxis.get_major_locator(), FixedLocator):
        return []
    labels = axes.get_yticklabels()
    weights = [label.get_fontweight() for label in labels]
    wrapped = [textwrap.wrap(label.get_text(), _NAME, break_long_words=True) or [""] for label in labels]
    axes.set_yticks(axes.get_yticks(), ["\n".join(words) for words in wrapped])
    for label, weight in zip(axes.get_yticklabels(), weights):
        label.set_fontweight(weight)
        label.set_linespacing(1.0)
    return [len(words) for words in wrapped]


def _legend_above(axes: Axes) -> int:
    """The legend above the axes, an entry on each line; how many lines."""
    legend = axes.get_legend()
    if legend is None:
        return 0
    handles = getattr(legend, "legend_handles", None) or legend.legendHandles
    texts = [textwrap.fill(text.get_text(), _ENTRY) for text in legend.get_texts()]
    axes.legend(
        handles, texts, loc="lower left", bbox_to_anchor=(0.0, 1.0), frameon=False, fontsize=7, borderpad=0.1,
        handlelength=1.2,
    )  # fmt: skip
    return sum(text.count("\n") + 1 for text in texts)
