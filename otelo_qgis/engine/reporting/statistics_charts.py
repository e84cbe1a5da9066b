# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts of classes, coefficients and keys: heat maps, bars, the circle of correlations, the tree."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
from matplotlib.axes import Axes
from matplotlib.colors import TwoSlopeNorm

from ..common.formatting import french_number
from .charts import GRID, LINE, MORE, TOTAL, Chart, _beside, _value_axis

# ColorBrewer PuOr, as the maps: purple below, orange above.
SIGNED = "PuOr_r"
# Figures of a cell are light over a colour darker than this (0 to 1).
_DARK = 0.45


def heat_chart(
    title: str,
    alt: str,
    rows: Sequence[str],
    columns: Sequence[str],
    values: np.ndarray,
    text: Callable[[float], str],
    most: float | None = None,
) -> Chart:
    """Signed values as colours around zero, each written in its cell.

    values: (rows, columns), NaN where there is nothing; most: the value of the darkest colours, that of the
    greatest when left out.
    """
    values = np.asarray(values, dtype=float)
    known = values[np.isfinite(values)]
    limit = most or max(float(np.abs(known).max(initial=0.0)), 1e-9)

    def draw(axes: Axes) -> None:
        norm = TwoSlopeNorm(0.0, -limit, limit)
        shown = axes.imshow(np.clip(values, -limit, limit), cmap=SIGNED, norm=norm, aspect="auto")
        for row, column in np.ndindex(values.shape):
            value = values[row, column]
            if np.isfinite(value):
                red, green, blue, _ = shown.cmap(norm(np.clip(value, -limit, limit)))
                dark = 0.3 * red + 0.59 * green + 0.11 * blue < _DARK
                axes.text(
                    column, row, text(value), ha="center", va="center", fontsize=6,
                    color="#ffffff" if dark else "#111111",
                )  # fmt: skip
        axes.set_xticks(range(len(columns)), columns)
        axes.set_yticks(range(len(rows)), rows)
        axes.tick_params(length=0, labelsize=7)
        axes.xaxis.tick_top()
        axes.spines[:].set_visible(False)

    cells = [
        (name, *(text(value) if np.isfinite(value) else "" for value in line))
        for name, line in zip(rows, values)
    ]
    # A telephone has room for the words of the rows and two columns, not for more.
    size, folds = (170.0, 16.0 + 5.2 * len(rows)), len(columns) <= 2
    return Chart(title, alt, ("", *columns), cells, draw, size, folds)


def misplaced_chart(rows: Sequence[tuple[str, float, float]], place: str) -> Chart:
    """Share of the dwellings that each key puts elsewhere than where they appeared, %: (key, by commune, by
    restitution territory), the best first."""

    def draw(axes: Axes) -> None:
        axes.use_sticky_edges = False
        for row, (_, communes, groups) in enumerate(rows):
            axes.barh(row - 0.2, communes, 0.38, color=MORE, label=None if row else "Communes")
            axes.barh(row + 0.2, groups, 0.38, color=TOTAL, label=None if row else "Maille de restitution")
            _beside(axes, communes, row - 0.2, french_number(communes, 1), MORE)
            _beside(axes, groups, row + 0.2, french_number(groups, 1), TOTAL)
        axes.set_yticks(range(len(rows)), [name for name, *_ in rows])
        axes.invert_yaxis()
        axes.grid(axis="x", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.margins(x=0.12)
        axes.set_xlim(left=0)
        axes.set_xlabel("% des logements apparus, placés ailleurs que là où ils sont apparus")
        _value_axis(axes.xaxis)
        axes.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, frameon=False, fontsize=7)

    texts = [(name, french_number(one, 1), french_number(other, 1)) for name, one, other in rows]
    alt = f"{place} : la clé qui place le moins mal est « {rows[0][0]} »." if rows else ""
    return Chart(
        "Logements que chaque clé place mal", alt, ("Clé", "Communes (%)", "Restitution (%)"), texts, draw,
        (170.0, 24.0 + 9.0 * len(rows)),
    )  # fmt: skip


def scree_chart(shares: Sequence[float]) -> Chart:
    """Share of the inertia that each axis tells, %."""

    def draw(axes: Axes) -> None:
        numbers = range(1, len(shares) + 1)
        axes.bar(numbers, shares, color=MORE, width=0.7)
        for number, share in zip(numbers, shares):
            axes.annotate(
                f"{french_number(share, 1)} %", (number, share), xytext=(0, 2), textcoords="offset points",
                ha="center", fontsize=7,
            )  # fmt: skip
        axes.set_xticks(list(numbers), [f"Axe {number}" for number in numbers])
        axes.set_ylabel("% de l’inertie")
        axes.margins(y=0.15)
        _value_axis(axes.yaxis, 4)

    rows = [(f"Axe {number}", french_number(share, 1)) for number, share in enumerate(shares, 1)]
    alt = f"Les axes retenus disent {french_number(sum(shares), 1)} % de l’inertie."
    return Chart("Ce que disent les axes", alt, ("Axe", "% de l’inertie"), rows, draw, (170.0, 48.0))


def circle_chart(labels: Sequence[str], first: Sequence[float], second: Sequence[float], axes_: str) -> Chart:
    """Correlation of each rate with two axes, as arrows in the circle; those that the two axes tell well have
    their name.

    axes_: "1 et 2".
    """
    points = list(zip(labels, first, second))
    named = sorted(points, key=lambda one: -(one[1] ** 2 + one[2] ** 2))[:16]

    def draw(axes: Axes) -> None:
        turn = np.linspace(0, 2 * np.pi, 200)
        axes.plot(np.cos(turn), np.sin(turn), color="#999999", linewidth=0.7)
        axes.axhline(0, color=GRID, linewidth=0.6)
        axes.axvline(0, color=GRID, linewidth=0.6)
        for _, x, y in points:
            axes.annotate(
                "", (x, y), (0, 0), arrowprops={"arrowstyle": "->", "color": MORE, "linewidth": 0.7}
            )
        # Names on each side, apart from each other, tied to their arrow.
        for side in (-1, 1):
            group = sorted((one for one in named if (one[1] >= 0) == (side > 0)), key=lambda one: one[2])
            heights = np.linspace(-1.05, 1.05, len(group)) if len(group) > 1 else [one[2] for one in group]
            for (name, x, y), height in zip(group, heights):
                axes.annotate(
                    name, (x, y), (side * 1.25, height), fontsize=6, va="center",
                    ha="left" if side > 0 else "right",
                    arrowprops={"arrowstyle": "-", "color": "#bbbbbb", "linewidth": 0.4},
                )  # fmt: skip
        axes.set_xlim(-3.4, 3.4)
        axes.set_ylim(-1.2, 1.2)
        axes.set_aspect("equal")
        axes.axis("off")

    rows = [(name, french_number(x, 2), french_number(y, 2)) for name, x, y in points]
    return Chart(
        f"Cercle des corrélations, axes {axes_}",
        f"Corrélation des {len(points)} taux avec les axes {axes_}.",
        ("Taux", f"Axe {axes_.split()[0]}", f"Axe {axes_.split()[-1]}"),
        rows,
        draw,
        (170.0, 70.0),
        folds=False,
    )


def tree_chart(names: Sequence[str], merges: Sequence[tuple[int, int, float]]) -> Chart:
    """The top of the tree: how the classes come together.

    names: of the classes; merges: (one, other, height), the lowest first; a number from len(names) on is the
    group that the merge of that rank made.
    """

    def order_of(node: int) -> list[int]:
        if node < len(names):
            return [node]
        one, other, _ = merges[node - len(names)]
        return [*order_of(one), *order_of(other)]

    order = order_of(len(names) + len(merges) - 1)

    def draw(axes: Axes) -> None:
        place = {node: (float(row), 0.0) for row, node in enumerate(order)}
        for rank, (one, other, height) in enumerate(merges):
            (y1, x1), (y2, x2) = place[one], place[other]
            axes.plot([x1, height, height, x2], [y1, y1, y2, y2], color=LINE, linewidth=1.0)
            place[len(names) + rank] = ((y1 + y2) / 2, height)
        axes.set_yticks(range(len(order)), [names[node] for node in order])
        axes.tick_params(axis="y", length=0, labelsize=7)
        axes.spines["left"].set_visible(False)
        axes.invert_yaxis()
        axes.set_xlabel("distance de Ward à la fusion")
        axes.set_xlim(left=0)
        _value_axis(axes.xaxis, 5)

    rows = [(str(rank), french_number(height, 1)) for rank, (_, _, height) in enumerate(merges, 1)]
    return Chart(
        "Comment les classes se rejoignent",
        f"Arbre des {len(names)} classes : les deux dernières à se rejoindre sont les plus différentes.",
        ("Fusion", "Distance de Ward"),
        rows,
        draw,
        (170.0, 20.0 + 6.0 * len(names)),
    )


# Of series side by side: apart in greyscale too.
SERIES_COLORS = (MORE, TOTAL, "#e08214", "#9e9ac8")


def series_chart(title: str, alt: str, unit: str, series: Mapping[str, Mapping[int, float]]) -> Chart:
    """Series by year as lines from zero, with the figure of their first and last year. series: {label: {year:
    value}}."""

    def draw(axes: Axes) -> None:
        for (label, values), color in zip(series.items(), SERIES_COLORS):
            years = list(values)
            axes.plot(years, list(values.values()), marker="o", markersize=3, color=color, label=label)
            for year, side in dict(zip((years[0], years[-1]), ("left", "right"))).items():
                axes.annotate(
                    french_number(values[year]), (year, values[year]), xytext=(0, 5),
                    textcoords="offset points", ha=side, fontsize=7, color=color,
                )  # fmt: skip
        every = sorted({year for values in series.values() for year in values})
        axes.set_xticks(every, [str(year) for year in every])
        axes.set_ylim(bottom=0)
        axes.margins(x=0.04, y=0.15)
        axes.set_ylim(0, axes.get_ylim()[1] * 1.1)
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel(unit)
        _value_axis(axes.yaxis, 5)
        axes.legend(loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, frameon=False, fontsize=7)

    every = sorted({year for values in series.values() for year in values})
    rows = [
        (str(year), *(french_number(values[year]) if year in values else "" for values in series.values()))
        for year in every
    ]
    return Chart(title, alt, ("Année", *series), rows, draw, (170.0, 62.0))
