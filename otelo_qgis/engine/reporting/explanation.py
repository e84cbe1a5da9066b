# SPDX-License-Identifier: GPL-2.0-or-later
"""An explanation as a document: one table per section of the chain, the years side by side."""

from __future__ import annotations

from collections.abc import Sequence

from ..analysis.steps import MESHES, Explanation, Step
from ..common.formatting import french_number
from ..definitions.parameters import GUIDE, NATIONAL
from ..method.national.flow import YEARLY
from ..study import Study
from .blocks import Block, Bullets, Field, Grid, Heading, Text, fictitious_notice

# Where each edition rounds a half.
HALVES = {NATIONAL: "vers le haut", GUIDE: "vers l'entier pair, comme Otelo 1.2"}


def explanation_blocks(study: Study, explanation: Explanation) -> list[Block]:
    """The chain as a document: one table per section, the years side by side."""
    blocks = fictitious_notice(study)
    blocks.append(
        Text(
            f"{MESHES[explanation.mesh]}, {study.period_text}. {explanation.label} : "
            f"{french_number(explanation.figure)} logements. Chaque table finit sur la valeur qui sert à la "
            f"suite ; R arrondit à l'unité, la demie {HALVES[study.edition]}.",
            lead=True,
        )
    )
    sections = dict.fromkeys(step.section for step in explanation.steps)
    for number, section in enumerate(sections):
        steps = [step for step in explanation.steps if step.section == section]
        blocks.append(Heading(section, f"partie-{number + 1}"))
        blocks += _years_blocks(steps) if steps[0].year is not None else [_grid(steps)]
    if study.remarks:
        blocks += [Heading("À savoir", "a-savoir"), Bullets(study.remarks)]
    return blocks


def _grid(steps: Sequence[Step]) -> Grid:
    names = ("Étape", "Formule", "Calcul", "Valeur", "Unité", "Indicateur", "Source", "Paramètre")
    fields = [Field(name, "exact" if name == "Valeur" else "text") for name in names]
    rows = [
        (
            step.label,
            step.formula,
            step.computation,
            f"{step.value:.0f}" if step.unit == "année" else step.value,
            step.unit,
            step.indicator,
            step.source,
            step.parameter,
        )
        for step in steps
    ]
    closed = steps[-1].closes and len(rows) > 1
    return Grid("Étapes", fields, rows[:-1] if closed else rows, rows[-1] if closed else None)


def _years_blocks(steps: Sequence[Step]) -> list[Block]:
    """What each column is, then one row per year."""
    labels = list(dict.fromkeys(step.label for step in steps))
    symbols = {label: symbol for symbol, label, _ in YEARLY.values()}
    by_year: dict[int, dict[str, float]] = {}
    for step in steps:
        if step.year is not None:
            by_year.setdefault(step.year, {})[step.label] = step.value
    rows = [(year, *(values.get(label) for label in labels)) for year, values in sorted(by_year.items())]
    return [
        Grid(
            "Formules",
            [Field(name, "text") for name in ("Symbole", "Valeur", "Formule")],
            list(YEARLY.values()),
        ),
        Grid(
            "Valeurs de chaque année",
            [Field("Année", "year"), *(Field(symbols[label], "exact") for label in labels)],
            rows,
        ),
    ]
