# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person should know of each step, in French sentences: for the log of an algorithm, or a panel."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .common.errors import list_codes
from .definitions.briques import TERM_SIGNS, TERMS
from .method.allocation import Allocation, summary
from .method.guide.synthesis import GuideNeeds
from .method.national.breakdown import Needs
from .method.objectives import Objectives
from .method.quality import negative_needs


@dataclass(frozen=True)
class Line:
    """A sentence; warns: whether it asks for attention."""

    text: str
    warns: bool = False


def needs_lines(needs: Needs | GuideNeeds) -> Iterator[Line]:
    """Volet B: what asks for attention, the signed terms, the total."""
    yield from _guide_lines(needs) if isinstance(needs, GuideNeeds) else _national_lines(needs)
    left_out = needs.totals.index[~needs.totals["retenu"]]
    if len(left_out):
        yield Line(
            "Territoires sans besoin de construction (total nul ou négatif), écartés du total : "
            + list_codes(left_out),
            True,
        )
    retained = needs.totals[needs.totals["retenu"]]
    for term, (_, _, label) in TERMS[needs.scenario.edition].items():
        yield Line(f"{label} : {TERM_SIGNS[term] * int(retained[term].sum()):+d}")
    yield Line(f"Besoin total : {needs.total} logements.")


def _guide_lines(needs: GuideNeeds) -> Iterator[Line]:
    """Territories without a projection, and the need for rehabilitation."""
    if needs.without_projection:
        yield Line(
            "Sans projection de ménages pour la période, l'évolution observée est prise : "
            f"{list_codes(needs.without_projection)}.",
            True,
        )
    rehabilitation = int(needs.totals["rehab_6"].sum())
    yield Line(f"Besoin en réhabilitation sur six ans, à part du besoin : {rehabilitation} logements.")


def _national_lines(needs: Needs) -> Iterator[Line]:
    """Negative briques."""
    for sentence in negative_needs(needs.stock):
        yield Line(sentence, True)


def growth_lines(growth, unknown: list[str], label: str) -> Iterator[Line]:
    """Volet C: own projections that were kept, and those that are nobody's. label: their table."""
    if unknown:
        yield Line(
            f"« {label} » : {len(unknown)} code(s) qui ne sont ni d'une commune étudiée ni d'un territoire "
            f"de restitution, sans effet ({list_codes(unknown)}).",
            True,
        )
    yield Line(
        f"Projections propres gardées : {len(growth.communes)} commune(s), "
        f"{len(growth.restitution)} partie(s) de territoires de restitution."
    )


def allocation_lines(allocation: Allocation) -> Iterator[Line]:
    """Volet C: keys that were replaced, communes out of the study."""
    for sentence in summary(allocation.substitutions):
        yield Line(sentence, True)
    outside = int((~allocation.communes["etudie"]).sum())
    if outside:
        yield Line(f"{outside} commune(s) hors des territoires évalués : besoin non évalué.", True)


def objectives_lines(objectives: Objectives) -> Iterator[Line]:
    """Volet D: what went as asked, and what could not be met."""
    for sentence in objectives.remarks:
        yield Line(sentence)
    for sentence in objectives.notices:
        yield Line(sentence, True)
    surplus = int(objectives.communes["surplus"].sum())
    if surplus:
        yield Line(
            f"Excédent de {surplus} logements dans des territoires où conversions et ajustements "
            "dépassent le besoin.",
            True,
        )
    over = objectives.communes.index[objectives.communes["ha_reste"] < 0]
    if len(over):
        yield Line(f"Enveloppe ZAN dépassée dans {len(over)} commune(s) : {list_codes(over)}.", True)
