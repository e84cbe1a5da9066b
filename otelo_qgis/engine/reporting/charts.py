# SPDX-License-Identifier: GPL-2.0-or-later
"""Charts of a study, as SVG or PNG: matplotlib, without pyplot and its figures that stay open.

matplotlib has no settings but those of the process, some of which it looks at while it writes (those of SVG,
the hatches): one thread draws at a time, and puts back what it changed.

Colours are ColorBrewer's and Okabe-Ito's colour-blind safe ones; what is taken off is hatched too, so that
a chart copied in black and white says the same. Letters are drawn as outlines: a chart looks the same in a
browser, a layout and an office suite, on a machine without its font.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from threading import Lock

import matplotlib
import pandas as pd
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text
from matplotlib.ticker import FixedLocator, FuncFormatter, MaxNLocator

from ..common.formatting import exact_number, french_number, signed
from ..common.templating import templates
from ..common.typography import typeset
from ..definitions.briques import TERM_LABELS
from ..definitions.components import COMPONENT_LABELS
from .narrow import MM, WIDTH, fold

MORE, LESS, TOTAL, LINE, GRID = "#2c7fb8", "#d95f0e", "#333333", "#1b1b1b", "#dddddd"
LESS_HATCH = "////"
# Stock in one hue and flow in another, from dark to light: the order holds in greyscale.
STOCK_COLORS = ("#08306b", "#2171b5", "#4292c6", "#6baed6", "#9ecae1", "#c6dbef")
FLOW_COLORS = ("#7f2704", "#d94801", "#f16913", "#fdae6b", "#fdd0a2")
# Width (mm) under which a legend has no room beside the bars.
NARROW = 100.0
# Characters of a bound at the end of a bar.
MOST_AT_AN_END = 14
_RC = {
    "svg.fonttype": "path", "svg.hashsalt": "otelo", "font.family": "DejaVu Sans", "font.size": 8,
    "axes.spines.top": False, "axes.spines.right": False, "axes.edgecolor": "#777777",
    "axes.linewidth": 0.6, "xtick.color": "#444444", "ytick.color": "#444444", "hatch.linewidth": 0.6,
    "hatch.color": "#ffffff",
}  # fmt: skip
_ids = count(1)
_DRAWING = Lock()
_TEMPLATES = templates(Path(__file__).parent / "templates")


@dataclass(frozen=True)
class Chart:
    """One chart. title: what it shows; alt: what it says, in a sentence, for who does not see it; header
    and rows: its figures as texts, the same that are drawn; size in millimetres; folds: whether it can be
    drawn again for a telephone (`narrow`)."""

    title: str
    alt: str
    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    draw: Callable[[Axes], None]
    size: tuple[float, float] = (170.0, 75.0)
    folds: bool = True

    @property
    def tells(self) -> bool:
        """Whether a figure of the chart is other than zero."""
        return any(cell not in ("0", "") for row in self.rows for cell in row[1:])

    def svg(self, narrow: bool = False) -> str:
        """The `<svg>` element alone, named for screen readers, its size that of its container. narrow: as a
        telephone shows it."""
        target = io.StringIO()
        self._save(target, "svg", narrow)
        text = target.getvalue()
        number = next(_ids)
        head, _, rest = text[text.index("<svg") :].partition(">")
        return _TEMPLATES.get_template("chart.svg").render(
            head=head, rest=_own_ids(rest, f"g{number}"), number=number, title=self.title, alt=self.alt
        )

    def png(self, dpi: int = 200) -> bytes:
        target = io.BytesIO()
        self._save(target, "png", dpi=dpi)
        return target.getvalue()

    def _save(self, target, kind: str, narrow: bool = False, **options) -> None:
        width, height = self.size
        with _settings():
            size = (WIDTH if narrow else width) * MM, height * MM
            figure = Figure(figsize=size, layout="constrained")
            FigureCanvasAgg(figure)
            axes = figure.add_subplot()
            self.draw(axes)
            _typeset(figure, axes)
            if narrow:
                fold(figure, axes)
                _typeset(figure, axes)
            metadata = {"Date": None, "Creator": typeset("Otelo pour QGIS")} if kind == "svg" else None
            figure.savefig(target, format=kind, metadata=metadata, **options)


@contextmanager
def _settings() -> Iterator[None]:
    """The settings of our charts, for one thread at a time: two that came in turn and left in turn would
    put back those of each other. What others set meanwhile stays."""
    with _DRAWING:
        before = {name: matplotlib.rcParams[name] for name in _RC}
        matplotlib.rcParams.update(_RC)
        try:
            yield
        finally:
            matplotlib.rcParams.update(before)


def _typeset(figure: Figure, axes: Axes) -> None:
    """Every text of a drawing as it is printed; what an axis names is written when it is drawn."""
    for axis in (axes.xaxis, axes.yaxis):
        if isinstance(axis.get_major_locator(), FixedLocator):
            axis.set_ticklabels([typeset(name.get_text()) for name in axis.get_ticklabels()])
    for text in figure.findobj(Text):
        text.set_text(typeset(text.get_text()))


def _own_ids(svg: str, prefix: str) -> str:
    """Ids of one drawing made its own: several stand in one page."""
    for found in ('id="', "url(#", 'href="#'):
        svg = svg.replace(found, f"{found}{prefix}")
    return svg


def _thousands(value: float, _position=None) -> str:
    return french_number(value, 0 if value == round(value) else 1)


def _value_axis(axis, bins: int = 6) -> None:
    """Whole numbers as French writes them; zero alone has one tick, not fractions around it."""
    low, high = axis.get_view_interval()
    if high - low < 1:
        axis.set_view_interval(0, 1, ignore=True)
    axis.set_major_locator(MaxNLocator(bins, integer=True))
    axis.set_major_formatter(FuncFormatter(_thousands))


def terms_chart(terms: Mapping[str, int], place: str, size=(170.0, 78.0)) -> Chart:
    """Waterfall of the signed terms of a study, which ends on the need."""
    labels = [TERM_LABELS[term] for term, _ in terms.items()]
    values = [int(value) for _, value in terms.items()]
    total = sum(values)

    def draw(axes: Axes) -> None:
        _waterfall(axes, labels, values, "Besoin")

    greatest = max(range(len(values)), key=lambda i: abs(values[i]))
    alt = (
        f"{place} : {len(values)} termes signés, dont la somme est le besoin de {french_number(total)} "
        f"logements. Le plus grand est « {labels[greatest]} », {signed(values[greatest])}."
    )
    rows = [(label, signed(value)) for label, value in zip(labels, values)]
    rows.append(("Besoin", french_number(total)))
    return Chart("De quoi le besoin est fait", alt, ("Terme", "Logements"), rows, draw, size)


def bridge_chart(start: tuple[str, int], steps: Sequence[tuple[str, int]], place: str) -> Chart:
    """Waterfall from the whole stock to the need of six years (edition of the guide)."""
    labels, values = [label for label, _ in steps], [value for _, value in steps]
    total = start[1] + sum(values)

    def draw(axes: Axes) -> None:
        _waterfall(axes, labels, values, "Besoin sur six ans", start)

    rows = [(start[0], french_number(start[1])), *((label, signed(value)) for label, value in steps)]
    rows.append(("Besoin sur six ans", french_number(total)))
    alt = (
        f"{place} : d'un stock de {french_number(start[1])} logements à un besoin sur six ans de "
        f"{french_number(total)}."
    )
    return Chart("Du stock au besoin", alt, ("Étape", "Logements"), rows, draw, (170.0, 46.0))


def destinations_chart(
    rows: Sequence[tuple[str, int, int]], place: str, size: tuple[float, float] | None = None
) -> Chart:
    """Stock and flow of each destination, side by side: (destination, stock, flow). size: None for what the
    rows ask for."""
    colors = (("Stock", STOCK_COLORS[1], 1), ("Flux", FLOW_COLORS[1], 2))
    size = size or (170.0, 24.0 + 10.0 * len(rows))

    def draw(axes: Axes) -> None:
        axes.use_sticky_edges = False
        for row, values in enumerate(rows):
            ends = {True: 0, False: 0}
            for label, color, position in colors:
                value = int(values[position])
                axes.barh(
                    row, value, left=ends[value > 0], color=color, height=0.6, edgecolor="#ffffff",
                    linewidth=0.6, hatch=None if value >= 0 else LESS_HATCH, label=None if row else label,
                )  # fmt: skip
                ends[value > 0] += value
            _beside(axes, ends[True], row, french_number(values[1] + values[2]), "#111111", weight="bold")
        axes.set_yticks(range(len(rows)), [name for name, *_ in rows])
        _horizontal(axes)
        if size[0] < NARROW:
            _value_axis(axes.xaxis, 3)
            where = {"loc": "lower right", "bbox_to_anchor": (1.0, 1.0), "ncols": 2, "borderpad": 0.1}
        else:
            where = {"loc": "upper left", "bbox_to_anchor": (1.0, 1.05)}
        axes.legend(frameon=False, fontsize=7, handlelength=1.2, **where)

    texts = [(name, signed(stock), signed(flow), french_number(stock + flow)) for name, stock, flow in rows]
    alt = f"{place} : " + ", ".join(f"{name.lower()} {french_number(s + f)}" for name, s, f in rows)
    header = ("Destination", "Stock", "Flux", "Besoin sur six ans")
    return Chart("Besoin sur six ans par destination", f"{alt} logements.", header, texts, draw, size)


def _waterfall(
    axes: Axes,
    labels: Sequence[str],
    values: Sequence[float],
    total: str,
    start: tuple[str, float] | None = None,
) -> None:
    """Bars from one value to the next, from `start` (label, value) or from zero, to the total."""
    # A bar that starts where the greatest ends would keep the axis from leaving room for its figure.
    axes.use_sticky_edges = False
    names, reached = list(labels), 0.0
    if start:
        names, reached = [start[0], *labels], start[1]
        axes.barh(0, reached, color=TOTAL, height=0.72)
        _beside(axes, max(reached, 0), 0, french_number(reached), "#111111", weight="bold")
        axes.plot([reached, reached], [0, 1], color="#888888", linewidth=0.6)
    for row, value in enumerate(values, len(names) - len(labels)):
        color, hatch = (MORE, None) if value >= 0 else (LESS, LESS_HATCH)
        axes.barh(row, value, left=reached, color=color, hatch=hatch, height=0.72)
        end = reached + value
        axes.plot([end, end], [row, row + 1], color="#888888", linewidth=0.6)
        _beside(axes, max(reached, end), row, signed(value), "#222222" if value else "#888888")
        reached = end
    axes.barh(len(names), reached, color=TOTAL, height=0.72)
    _beside(axes, max(reached, 0), len(names), french_number(reached), "#111111", weight="bold")
    axes.set_yticks(range(len(names) + 1), [*names, total])
    axes.get_yticklabels()[-1].set_fontweight("bold")
    _horizontal(axes)


def _horizontal(axes: Axes) -> None:
    """What horizontal bars of dwellings share: first on top, a line at zero, a grid."""
    axes.invert_yaxis()
    axes.axvline(0, color="#777777", linewidth=0.6)
    axes.grid(axis="x", color=GRID, linewidth=0.5)
    axes.set_axisbelow(True)
    axes.margins(x=0.12)
    axes.set_xlabel("logements")
    _value_axis(axes.xaxis)


def contributions_chart(
    labels: Sequence[str], values: Sequence[float], first: tuple[str, float], last: str, place: str
) -> Chart:
    """Waterfall from the need of one scenario, `first` (name, need), to that of the other, `last`, by what
    each parameter adds."""
    end = first[1] + sum(values)

    def draw(axes: Axes) -> None:
        _waterfall(axes, labels, values, last, first)

    return Chart(
        f"Ce que chaque paramètre change, {place}",
        f"De {french_number(first[1])} ({first[0]}) à {french_number(end)} logements ({last}).",
        ("Paramètre", "Contribution (logements)"),
        [(label, signed(value)) for label, value in zip(labels, values)],
        draw,
        (170.0, 24.0 + 8.0 * (len(values) + 2)),
    )


def _end(bound: str, side: str) -> str:
    """A bound at the end of its bar; a long choice by its column in the figures of the chart."""
    return bound if len(bound) <= MOST_AT_AN_END else side


def tornado_chart(rows: Sequence[tuple[str, str, str, float, float]], base: float, place: str) -> Chart:
    """Need at the two bounds of each parameter, around that of the scenario, the widest first.

    rows: (label, low as text, high as text, need at low, need at high).
    """

    def draw(axes: Axes) -> None:
        axes.use_sticky_edges = False
        # Which bound lies on a side is told by its value, at the end of the bar: the colour is the sign.
        for row, (_, low, high, at_low, at_high) in enumerate(rows):
            ends = sorted([(at_low, _end(low, "Bas")), (at_high, _end(high, "Haut"))])
            for side, (value, text) in enumerate(ends):
                color, hatch = (LESS, LESS_HATCH) if value < base else (MORE, None)
                axes.barh(row, value - base, left=base, color=color, hatch=hatch, height=0.66)
                axes.annotate(
                    text, (value, row), xytext=(3 if side else -3, 0), textcoords="offset points",
                    va="center", ha="left" if side else "right", fontsize=6.5, color="#222222",
                )  # fmt: skip
        axes.set_yticks(range(len(rows)), [row[0] for row in rows])
        axes.axvline(base, color=LINE, linewidth=0.8)
        _horizontal(axes)
        _value_axis(axes.xaxis, 4)
        everything = [base, *(value for row in rows for value in row[3:])]
        room = max(max(everything) - min(everything), 1) * 0.12
        axes.set_xlim(min(everything) - room, max(everything) + room)

    return Chart(
        f"Besoin selon la valeur de chaque paramètre, {place}",
        f"Autour de {french_number(base)} logements ; le plus sensible est « {rows[0][0]} »." if rows else "",
        ("Paramètre", "Bas", "Haut", "Besoin au bas", "Besoin au haut"),
        [(label, low, high, french_number(a), french_number(b)) for label, low, high, a, b in rows],
        draw,
        (170.0, 26.0 + 6.5 * len(rows)),
    )


def distribution_chart(values: Sequence[float], marks: Mapping[str, float], place: str) -> Chart:
    """Histogram of the drawn needs, with some of their quantiles (`marks`, by name)."""

    def draw(axes: Axes) -> None:
        axes.hist(values, bins=40, color=MORE, edgecolor="#ffffff", linewidth=0.3)
        # The names of the quantiles stand above the bars.
        top = axes.get_ylim()[1] * 1.1
        axes.set_ylim(0, top)
        for name, value in marks.items():
            axes.axvline(value, color=LINE, linewidth=0.9, linestyle="-" if name == "P50" else "--")
            axes.annotate(
                f"{name} : {french_number(value)}", (value, top), xytext=(2, -2),
                textcoords="offset points", va="top", fontsize=7,
            )  # fmt: skip
        axes.set_xlabel("besoin (logements)")
        axes.set_ylabel("tirages")
        _value_axis(axes.xaxis)
        _value_axis(axes.yaxis, 4)

    return Chart(
        f"Besoin du groupe selon les tirages, {place}",
        ", ".join(f"{name} {french_number(value)}" for name, value in marks.items()) + " logements.",
        ("Quantile", "Besoin (logements)"),
        [(name, french_number(value)) for name, value in marks.items()],
        draw,
        (170.0, 60.0),
    )


def _beside(axes: Axes, x: float, y: float, text: str, color: str, weight: str = "normal") -> None:
    axes.annotate(
        text, (x, y), xytext=(3, 0), textcoords="offset points", va="center", color=color,
        fontsize=7.5, fontweight=weight,
    )  # fmt: skip


def stock_flow_chart(briques: pd.Series, flow: pd.Series, place: str, size=(170.0, 62.0)) -> Chart:
    """Stock by brique against flow by component: one stacked bar each, negatives to the left."""
    bars = (("Stock", briques, STOCK_COLORS), ("Flux", flow, FLOW_COLORS))

    def draw(axes: Axes) -> None:
        handles = []
        for row, (_, values, colors) in enumerate(bars):
            ends = {True: 0, False: 0}
            for (name, value), color in zip(values.items(), colors):
                if not value:
                    continue
                side = value > 0
                bar = axes.barh(
                    row, value, left=ends[side], color=color, height=0.55, edgecolor="#ffffff",
                    linewidth=0.6, hatch=None if side else LESS_HATCH,
                    label=f"{COMPONENT_LABELS[name]} ({signed(value)})",
                )  # fmt: skip
                handles.append(bar)
                ends[side] += value
            total = int(values.sum())
            _beside(axes, ends[True], row, french_number(total), "#111111", weight="bold")
        axes.set_yticks(range(len(bars)), [name for name, *_ in bars])
        axes.invert_yaxis()
        axes.axvline(0, color="#777777", linewidth=0.6)
        axes.margins(x=0.12, y=0.12)
        axes.set_xlabel("logements")
        _value_axis(axes.xaxis)
        if handles:
            axes.legend(
                handles=handles, loc="upper left", bbox_to_anchor=(1.0, 1.05), frameon=False,
                fontsize=7, handlelength=1.2,
            )  # fmt: skip

    rows = [
        (f"{group} : {COMPONENT_LABELS[name]}", signed(value))
        for group, values, _ in bars
        for name, value in values.items()
    ]
    stock, net = int(briques.sum()), int(flow.sum())
    alt = (
        f"{place} : {french_number(stock)} logements de mal-logement à résorber (stock) et "
        f"{french_number(net)} pour les évolutions à venir (flux)."
    )
    return Chart("Stock et flux", alt, ("Composante", "Logements"), rows, draw, size)


def yearly_chart(years: pd.DataFrame, place: str, peak: int | None = None, size=(170.0, 62.0)) -> Chart:
    """Need of each year up, surplus down. years: columns besoin and excedent, indexed by year: what a year
    needs is met in the next one, under which its bar stands, as in the PLH."""
    known = years[["besoin", "excedent"]].dropna()
    known.index = known.index + 1

    def draw(axes: Axes) -> None:
        axes.bar(known.index, known["besoin"], color=MORE, width=0.75, label="Besoin de l'année")
        if (known["excedent"] > 0).any():
            axes.bar(
                known.index, -known["excedent"], color=LESS, hatch=LESS_HATCH, width=0.75, label="Excédent"
            )
        axes.axhline(0, color="#777777", linewidth=0.6)
        if peak is not None:
            axes.axvline(peak, color=LINE, linewidth=0.9, linestyle="--", label=f"Pic de besoin ({peak})")
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel("logements par an")
        _value_axis(axes.yaxis, 5)
        axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=3, frameon=False, fontsize=7, borderpad=0.1
        )
        axes.margins(x=0.02)

    rows = [
        (str(year), french_number(need), french_number(surplus))
        for year, need, surplus in known[["besoin", "excedent"]].itertuples()
    ]
    alt = f"{place} : besoin de construction de chaque année." + (
        f" Le plus grand est celui de {known['besoin'].idxmax()}, "
        f"{french_number(known['besoin'].max())} logements."
        if len(known)
        else ""
    )
    return Chart("Besoin par année", alt, ("Année", "Besoin", "Excédent"), rows, draw, size)


def stocks_chart(years: pd.DataFrame, place: str, size=(170.0, 58.0)) -> Chart:
    """Households and dwellings, year by year. years: columns menages and parc, indexed by year."""
    known = years[["menages", "parc"]].dropna()
    lines = (("parc", "Parc de logements", LINE, "--"), ("menages", "Ménages", MORE, "-"))

    def draw(axes: Axes) -> None:
        for column, label, color, style in lines:
            axes.plot(known.index, known[column], color=color, linestyle=style, linewidth=1.6)
            if len(known):
                last = known.index[-1]
                axes.annotate(
                    f"{label}\n{french_number(known[column].iloc[-1])}", (last, known[column].iloc[-1]),
                    xytext=(4, 0), textcoords="offset points", va="center", fontsize=7, color=color,
                )  # fmt: skip
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.margins(x=0.02, y=0.15)
        _value_axis(axes.yaxis, 5)
        axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))

    rows = [
        (str(year), french_number(homes), french_number(parc))
        for year, homes, parc in known[["menages", "parc"]].itertuples()
    ]
    alt = f"{place} : ménages et parc de logements par année."
    if len(known):
        first, last = known.index[0], known.index[-1]
        alt += (
            f" De {first} à {last}, les ménages passent de {french_number(known['menages'].iloc[0])} à "
            f"{french_number(known['menages'].iloc[-1])}, le parc de {french_number(known['parc'].iloc[0])} "
            f"à {french_number(known['parc'].iloc[-1])} logements."
        )
    return Chart("Ménages et parc", alt, ("Année", "Ménages", "Parc"), rows, draw, size)


def shares_chart(shares: Sequence[tuple[str, float, float]], place: str) -> Chart:
    """Need and placed objective of some territories, side by side. shares: (name, need, placed)."""
    shares = list(shares)
    size = (170.0, 16.0 + 7.5 * len(shares))

    def draw(axes: Axes) -> None:
        rows = range(len(shares))
        axes.barh([r - 0.2 for r in rows], [need for _, need, _ in shares], 0.38, color=MORE, label="Besoin")
        axes.barh(
            [r + 0.2 for r in rows], [placed for *_, placed in shares], 0.38, color=TOTAL,
            label="Objectif placé",
        )  # fmt: skip
        for row, (_, need, placed) in enumerate(shares):
            _beside(axes, max(need, 0), row - 0.2, french_number(need), MORE)
            _beside(axes, max(placed, 0), row + 0.2, french_number(placed), TOTAL)
        axes.set_yticks(rows, [name for name, *_ in shares])
        axes.invert_yaxis()
        axes.grid(axis="x", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.margins(x=0.12)
        axes.set_xlabel("logements")
        _value_axis(axes.xaxis)
        axes.legend(loc="lower right", frameon=False, fontsize=7)

    rows = [(name, french_number(need), french_number(placed)) for name, need, placed in shares]
    alt = f"{place} : besoin et objectif placé de {len(shares)} territoires."
    if shares:
        first = max(shares, key=lambda one: one[1])
        alt += f" Le plus grand besoin est celui de {first[0]}, {french_number(first[1])} logements."
    return Chart("Besoin et objectif", alt, ("Territoire", "Besoin", "Objectif placé"), rows, draw, size)


# Of the reference, then of each scenario: apart in greyscale too.
SCENARIO_COLORS = (TOTAL, MORE, "#e08214", "#b2abd2")


def groups_chart(bars: Sequence[Sequence], names: Sequence[str], kind: str) -> Chart:
    """The need of some territories under several scenarios, side by side. bars: (territory, need under each);
    names: of the scenarios; kind: what the territories are."""
    count = len(names)
    size = (170.0, 18.0 + len(bars) * (2.5 + 3.6 * count))
    thick = 0.84 / count

    def draw(axes: Axes) -> None:
        for place, (name, color) in enumerate(zip(names, SCENARIO_COLORS)):
            rows = [row + (place - (count - 1) / 2) * thick for row in range(len(bars))]
            axes.barh(rows, [bar[place + 1] for bar in bars], thick * 0.92, color=color, label=name)
            for row, bar in zip(rows, bars):
                _beside(axes, max(bar[place + 1], 0), row, french_number(bar[place + 1]), "#222222")
        axes.set_yticks(range(len(bars)), [bar[0] for bar in bars])
        _horizontal(axes)
        axes.legend(loc="lower right", frameon=False, fontsize=7)

    rows = [(bar[0], *map(french_number, bar[1:])) for bar in bars]
    alt = f"Besoin de {len(bars)} territoires sous {count} scénarios : {', '.join(names)}."
    return Chart(f"Besoin par {kind} et par scénario", alt, ("Territoire", *names), rows, draw, size)


# Follow-up: what is planned is grey, what is done in the colour of needs, what is not declared yet hatched.
PLANNED, CORRIDOR = "#8c8c8c", "#e4ecf2"


def trajectory_chart(years: pd.DataFrame, place: str, size=(170.0, 74.0)) -> Chart:
    """What is done, cumulated, against the trajectory of the objective and its corridor. years: columns
    prevu_suiv, cor_bas, cor_haut, cumul_b, cumul_h, indexed by year."""
    frame = years.astype(dict.fromkeys(("prevu_suiv", "cumul_b", "cumul_h"), float))
    frame["prevu_cum"] = frame["prevu_suiv"].cumsum()
    start = int(frame.index[0]) - 1
    known = frame.dropna(subset=["cumul_b"])
    has_more = bool((known["cumul_h"] > known["cumul_b"]).any())

    def line(column: str, rows: pd.DataFrame) -> tuple[list[int], list[float]]:
        # Everything is at the end of its year: nothing is, at the end of the year before the first.
        return [start, *rows.index], [0.0, *rows[column]]

    def draw(axes: Axes) -> None:
        x, planned = line("prevu_cum", frame)
        axes.fill_between(
            x, line("cor_bas", frame)[1], line("cor_haut", frame)[1], color=CORRIDOR, linewidth=0,
            label="Couloir : en bonne voie",
        )  # fmt: skip
        axes.plot(x, planned, color=PLANNED, linestyle="--", linewidth=1.4, label="Objectif, cumulé")
        ends = [(x[-1], planned[-1], PLANNED)]
        if len(known):
            seen, done = line("cumul_b", known)
            if has_more:
                axes.fill_between(
                    seen, done, line("cumul_h", known)[1], facecolor="#ffffff", edgecolor=MORE, hatch="////",
                    linewidth=0.6, label="Pas encore déclaré (corrigé)",
                )  # fmt: skip
            axes.plot(seen, done, color=MORE, marker="o", markersize=3.5, linewidth=1.8, label="Réalisé (lu)")
            ends.append((seen[-1], done[-1], MORE))
        for year, value, color in ends:
            axes.annotate(
                french_number(value), (year, value), xytext=(4, -2), textcoords="offset points", va="top",
                fontsize=7.5, color=color, weight="bold",
            )  # fmt: skip
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel("logements, en fin d’année")
        axes.set_xlim(start, frame.index[-1] + 0.6)
        axes.set_ylim(bottom=0)
        _value_axis(axes.yaxis, 5)
        axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))
        axes.legend(loc="upper left", frameon=False, fontsize=7)

    alt = f"{place} : objectif cumulé de {french_number(frame['prevu_cum'].iloc[-1])} logements."
    if len(known):
        alt += f" Fin {known.index[-1]}, {french_number(known['cumul_b'].iloc[-1])} sont commencés, pour "
        alt += f"{french_number(known['prevu_cum'].iloc[-1])} prévus."
    rows = [
        (str(year), french_number(row.prevu_cum), *(
            ("", "") if pd.isna(row.cumul_b) else (french_number(row.cumul_b), french_number(row.cumul_h))
        ))
        for year, row in zip(frame.index, frame.itertuples())
    ]  # fmt: skip
    header = ("Année", "Objectif cumulé", "Réalisé cumulé (lu)", "Réalisé cumulé (corrigé)")
    return Chart("Réalisé et trajectoire", alt, header, rows, draw, size)


def yearly_follow_up_chart(years: pd.DataFrame, place: str, size=(170.0, 58.0)) -> Chart:
    """What is done each year beside what was planned. years: columns prevu_suiv, realise_b, realise_h,
    indexed by year."""
    frame = years.astype(dict.fromkeys(("prevu_suiv", "realise_b", "realise_h"), float))
    more = (frame["realise_h"] - frame["realise_b"]).fillna(0.0)

    def draw(axes: Axes) -> None:
        axes.bar(frame.index - 0.2, frame["prevu_suiv"], 0.38, color=PLANNED, label="Objectif de l’année")
        done = frame["realise_b"].fillna(0.0)
        axes.bar(frame.index + 0.2, done, 0.38, color=MORE, label="Réalisé (lu)")
        if (more > 0).any():
            axes.bar(
                frame.index + 0.2, more, 0.38, bottom=done, facecolor="#ffffff", edgecolor=MORE, hatch="////",
                linewidth=0.6, label="Pas encore déclaré (corrigé)",
            )  # fmt: skip
        for year in frame.index[frame["realise_b"].isna()]:
            axes.annotate("?", (year + 0.2, 0), ha="center", va="bottom", fontsize=8, color=MORE)
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel("logements par an")
        _value_axis(axes.yaxis, 5)
        axes.set_xticks(list(frame.index))
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=3, frameon=False, fontsize=7, borderpad=0.1
        )

    rows = [
        (str(year), french_number(row.prevu_suiv), *(
            "" if pd.isna(value) else french_number(value) for value in (row.realise_b, row.realise_h)
        ))
        for year, row in zip(frame.index, frame.itertuples())
    ]  # fmt: skip
    alt = f"{place} : objectif et logements commencés de chaque année ; « ? » où l’année n’est pas connue."
    header = ("Année", "Objectif", "Réalisé (lu)", "Réalisé (corrigé)")
    return Chart("Objectif et réalisé, par année", alt, header, rows, draw, size)


def land_chart(
    years: pd.DataFrame, pace: float, overrun: float, place: str, size=(170.0, 70.0)
) -> Chart:  # fmt: skip
    """The hectares that dwellings took, cumulated, against the envelope, and where the present pace leads.
    years: columns env_cum, conso_cum (hectares), indexed by year; pace: hectares a year, overrun: the year in
    which the envelope is, missing where they are not known."""
    frame = years[["env_cum", "conso_cum"]].astype(float)
    known = frame["conso_cum"].dropna()
    start, end = int(frame.index[0]) - 1, int(frame.index[-1])
    envelope = float(frame["env_cum"].iloc[-1])
    last, done = (int(known.index[-1]), float(known.iloc[-1])) if len(known) else (start, 0.0)
    is_led = pd.notna(pace) and last < end
    led = done + (end - last) * (pace if is_led else 0.0)
    is_over = pd.notna(overrun) and start < overrun <= end

    def draw(axes: Axes) -> None:
        axes.axhline(envelope, color=TOTAL, linewidth=1.4)
        axes.plot(
            [start, end], [0.0, envelope], color=PLANNED, linestyle="--", linewidth=1.2,
            label="En parts annuelles égales",
        )  # fmt: skip
        if len(known):
            axes.plot(
                [start, *known.index], [0.0, *known], color=MORE, marker="o", markersize=3.5, linewidth=1.8,
                label="Consommés, cumulés",
            )  # fmt: skip
            axes.annotate(
                _hectares(done), (last, done), xytext=(-4, 4), textcoords="offset points", ha="right",
                fontsize=7.5, color=MORE, weight="bold",
            )  # fmt: skip
        if is_led:
            axes.plot(
                [last, end], [done, led], color=LESS, linestyle=":", linewidth=1.6, label="Au rythme actuel"
            )
            axes.annotate(
                _hectares(led), (end, led), xytext=(-5, 2), textcoords="offset points", ha="right",
                va="bottom", fontsize=7.5, color=LESS, weight="bold",
            )  # fmt: skip
        if is_over:
            axes.axvline(overrun, color=LESS, linewidth=0.8)
            axes.annotate(
                f"dépassée en {int(overrun)}", (overrun, 0), xytext=(-3, 4), textcoords="offset points",
                ha="right", fontsize=7.5, color=LESS, weight="bold",
            )  # fmt: skip
        axes.annotate(
            f"Enveloppe : {_hectares(envelope)}", (start, envelope), xytext=(3, 3),
            textcoords="offset points", fontsize=7.5, color=TOTAL, weight="bold",
        )  # fmt: skip
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel("hectares, en fin d’année")
        axes.set_xlim(start, end + 0.9)
        axes.set_ylim(0, 1.12 * max(envelope, led, done))
        _value_axis(axes.yaxis, 5)
        axes.xaxis.set_major_locator(MaxNLocator(10, integer=True))
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, frameon=False, fontsize=7, borderpad=0.1
        )

    alt = f"{place} : {_hectares(done)} consommés fin {last}, pour une enveloppe de {_hectares(envelope)}."
    if is_over:
        alt += f" Elle est dépassée en {int(overrun)}."
    rows = [
        (str(year), exact_number(round(row.env_cum, 2)),
         "" if pd.isna(row.conso_cum) else exact_number(round(row.conso_cum, 2)))
        for year, row in zip(frame.index, frame.itertuples())
    ]  # fmt: skip
    header = ("Année", "Enveloppe, cumulée (ha)", "Consommés, cumulés (ha)")
    return Chart("Hectares consommés et enveloppe (ZAN)", alt, header, rows, draw, size)


def _hectares(value: float) -> str:
    return f"{french_number(value, 1 if value < 100 else 0)} ha"


def yearly_land_chart(years: pd.DataFrame, allowed: float, place: str, size=(170.0, 52.0)) -> Chart:
    """The hectares that dwellings took each year, and those that the envelope allows each year from now on.
    years: columns env_cum, conso_an, indexed by year; allowed: hectares a year, missing where nothing is left
    to say."""
    taken = years["conso_an"].astype(float)
    known = taken.dropna()
    ahead = [year for year in taken.index if not len(known) or year > known.index[-1]]

    def draw(axes: Axes) -> None:
        axes.bar(known.index, known, 0.6, color=MORE, label="Consommés")
        if ahead and pd.notna(allowed):
            axes.bar(ahead, [allowed] * len(ahead), 0.6, color=PLANNED, label="Ce que l’enveloppe permet")
        elif ahead:
            for year in ahead:
                axes.annotate("?", (year, 0), ha="center", va="bottom", fontsize=8, color=MORE)
        axes.grid(axis="y", color=GRID, linewidth=0.5)
        axes.set_axisbelow(True)
        axes.set_ylabel("hectares par an")
        axes.set_ylim(bottom=0)
        _value_axis(axes.yaxis, 5)
        axes.set_xticks(list(taken.index))
        axes.legend(
            loc="lower right", bbox_to_anchor=(1.0, 1.0), ncols=2, frameon=False, fontsize=7, borderpad=0.1
        )

    rows = [
        (str(year), "" if pd.isna(value) else exact_number(round(value, 2))) for year, value in taken.items()
    ]
    alt = f"{place} : hectares consommés chaque année, puis ce que l’enveloppe permet."
    return Chart("Hectares consommés, par année", alt, ("Année", "Consommés (ha)"), rows, draw, size)


def progress_chart(bars: Sequence[tuple[str, float, float | None, float | None]], place: str) -> Chart:
    """What is done of each objective, and where it should be: (name, objective, expected to date, done), None
    where nothing is known."""
    bars = list(bars)
    size = (170.0, 18.0 + 7.0 * len(bars))

    def draw(axes: Axes) -> None:
        for row, (_, target, expected, done) in enumerate(bars):
            first = row == 0
            axes.barh(row, target, 0.66, color="#e0e0e0", label="Objectif" if first else None)
            if done is None or expected is None:
                _beside(axes, target, row, "pas de données", "#555555")
                continue
            axes.barh(row, done, 0.34, color=MORE)
            axes.plot(
                [expected, expected], [row - 0.36, row + 0.36], color=LINE, linewidth=1.6,
            )  # fmt: skip
            share = f" ({french_number(100 * done / target)} %)" if target > 0 else ""
            _beside(axes, max(target, done, expected), row, f"{french_number(done)}{share}", MORE)
        axes.set_yticks(range(len(bars)), [name for name, *_ in bars])
        _horizontal(axes)
        # Room for the words beside the longest bar.
        axes.margins(x=0.22)
        # For the legend, where the first territory may have no data.
        axes.barh(0, 0, color=MORE, label="Réalisé")
        axes.plot([], [], color=LINE, linewidth=1.6, label="Attendu à ce jour")
        axes.legend(loc="lower right", frameon=False, fontsize=7)

    rows = [
        (name, *("–" if value is None else french_number(value) for value in values))
        for name, *values in bars
    ]
    alt = f"{place} : objectif, attendu à ce jour et réalisé de {len(bars)} territoires."
    if bars:
        first = max(bars, key=lambda one: one[1])
        alt += f" Le plus grand objectif est celui de {first[0]}, {french_number(first[1])} logements, dont "
        alt += f"{french_number(first[3] or 0)} réalisés."
    header = ("Territoire", "Objectif", "Attendu à ce jour", "Réalisé")
    return Chart("Où en est chaque territoire", alt, header, rows, draw, size)
