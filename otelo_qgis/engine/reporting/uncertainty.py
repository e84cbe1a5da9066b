# SPDX-License-Identifier: GPL-2.0-or-later
"""How sure a need is, as a page: what to conclude, what it depends on, how it spreads, under which laws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..analysis import uncertainty
from ..analysis.uncertainty import Model, Swing
from ..common.formatting import counted, french_number, percent
from ..definitions import fields
from ..definitions.tables import by_name
from ..study import Study
from .blocks import Block, Bullets, ChartBlock, Field, Grid, Heading, Text, fictitious_notice
from .charts import distribution_chart, tornado_chart

SHOWN_LAWS = 15
# Parameters that the conclusion names.
_FIRST = 3


@dataclass(frozen=True)
class Measured:
    """What was measured of a need. base: of the scenario, (T,); swings: the widest first; needs: by draw,
    (N, T), None without draws; shares: of the variance, None without Sobol; left: laws that were left aside,
    in sentences."""

    model: Model
    base: np.ndarray
    swings: Sequence[Swing]
    needs: np.ndarray | None
    shares: pd.DataFrame | None
    left: Sequence[str]

    @property
    def total(self) -> int:
        return int(self.base.sum())

    @property
    def group(self) -> np.ndarray:
        """Need of the group in every draw, (N,)."""
        return np.array([]) if self.needs is None else self.needs.sum(axis=1)

    @property
    def marks(self) -> dict[str, float]:
        """Quantiles of the group by name; {} without draws."""
        if self.needs is None:
            return {}
        return {f"P{q}": float(np.percentile(self.group, q)) for q in uncertainty.QUANTILES}

    @property
    def moving(self) -> list[Swing]:
        """The swings that move the need."""
        return [swing for swing in self.swings if swing.width]


def uncertainty_blocks(study: Study, made: Measured) -> list[Block]:
    return [
        *fictitious_notice(study),
        Text(conclusion(study, made), lead=True),
        *_depends(made),
        *_spread(study, made),
        *_variance(made),
        *_laws(made),
    ]


def conclusion(study: Study, made: Measured) -> str:
    """What to retain, in sentences: between which figures, and what it depends on first."""
    text = f"Besoin du scénario, {study.period_text} : {counted(made.total, 'logement')}."
    marks = made.marks
    if marks:
        low, high = marks["P10"], marks["P90"]
        text += (
            f" Huit tirages sur dix sont entre {french_number(low)} et {french_number(high)}, la médiane est "
            f"{french_number(marks['P50'])} : dites un intervalle plutôt qu'un chiffre"
        )
        text += f", large de {percent((high - low) / marks['P50'])}." if marks["P50"] else "."
    first = made.moving[:_FIRST]
    if first:
        told = (
            f"« {s.law.label} » ({counted(s.width, 'logement')} de « {s.low_text} » à « {s.high_text} »)"
            for s in first
        )
        text += f" Il dépend d'abord de {', puis de '.join(told)}."
    return text


def _depends(made: Measured) -> list[Block]:
    shown = made.moving[:SHOWN_LAWS]
    rows = [(s.law.label, s.low_text, s.high_text, float(s.low.sum()), float(s.high.sum())) for s in shown]
    heading = Heading("De quoi le besoin dépend", "tornade")
    if not rows:
        return [heading, Text("Aucune des incertitudes ne le change.")]
    return [
        heading,
        Text("Chaque paramètre, ou source, seul entre ses bornes ; tout le reste est celui du scénario."),
        ChartBlock(tornado_chart(rows, made.total, "ensemble")),
    ]


def _spread(study: Study, made: Measured) -> list[Block]:
    """The draws of the group, then the intervals by analysis territory."""
    if made.needs is None:
        return []
    codes = made.model.indicators.index
    found = uncertainty.intervals(made.needs, codes)
    columns = by_name(fields.INTERVALS)
    quantiles = [f"p{q}" for q in uncertainty.QUANTILES]
    rows = [
        (study.name_of(code), int(need), *(float(found.at[code, q]) for q in quantiles),
         None if pd.isna(found.at[code, "larg_pct"]) else float(found.at[code, "larg_pct"]) / 100)
        for code, need in zip(codes, made.base)
    ]  # fmt: skip
    shown = [
        Field("Territoire d'analyse", "text"), Field("Besoin du scénario"),
        *(Field(columns[q].heading) for q in quantiles), Field("Largeur, en % de la médiane", "share"),
    ]  # fmt: skip
    return [
        Heading("Incertitude", "incertitude"),
        ChartBlock(distribution_chart(made.group.tolist(), made.marks, "ensemble")),
        Text(
            f"{counted(len(made.group), 'tirage')}, graine {made.model.seed}. Les lois ci-dessous sont des "
            "hypothèses de travail."
        ),
        Grid("Intervalle de chaque territoire d'analyse, en logements", shown, rows, sortable=True),
        Text("Les intervalles ne s'additionnent pas : tous ne sont pas hauts, ou bas, à la fois."),
    ]


def _variance(made: Measured) -> list[Block]:
    if made.shares is None:
        return []
    labels = {law.name: law.label for law in made.model.laws}
    columns = by_name(fields.SOBOL)
    indices = ("s1", "s1_conf", "st", "st_conf")
    listed = [Field.of(columns[name]) for name in ("nom", *indices)]
    # Estimates of a small sample may pass their bounds.
    ordered = made.shares.sort_values("st", ascending=False)
    lines = [
        (labels[str(name)], *(min(max(row[c], 0.0), 1.0) for c in indices))
        for name, row in ordered.iterrows()
    ]
    return [
        Heading("D'où vient la variance (Sobol)", "sobol"),
        Grid("Part de la variance du besoin du groupe", listed, lines),
    ]


def _laws(made: Measured) -> list[Block]:
    columns = by_name(fields.LAWS)
    shown = [Field.of(columns[name]) for name in ("nom", "loi", "portee")]
    rows = [(law.label, uncertainty.law_text(law), law.scope) for law in made.model.laws]
    known = [f"{name} : {text}." for name, text in (*uncertainty.LAWS.items(), *uncertainty.SCOPES.items())]
    blocks: list[Block] = [Heading("Lois", "lois"), Grid("Lois des tirages", shown, rows), Bullets(known)]
    if made.left:
        blocks += [Heading("Laissées de côté", "laissees"), Bullets(list(made.left))]
    if made.model.kept:
        blocks += [Heading("Valeurs propres gardées", "propres"), Bullets(made.model.kept)]
    return blocks
