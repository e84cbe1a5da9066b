# SPDX-License-Identifier: GPL-2.0-or-later
"""Points à vérifier as blocks: a chapter of any document, or a page of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from ..analysis.points import Point, points_to_check
from ..common.formatting import counted
from ..definitions import fields
from ..study import Study
from .blocks import Block, Field, Grid, Heading, Notice, Text

TITLE = "Points à vérifier avant de publier"
# How each gravity is said to who must decide to publish.
ASKED = {"bloquant": "Ne pas publier", "alerte": "À vérifier", "info": "À savoir"}


def points_blocks(study: Study) -> list[Block]:
    """The chapter: what stands against publishing, then every point, the gravest first."""
    points = points_to_check(study)
    return [Heading(TITLE, "points"), *_said(points), *_grid(points)]


def points_page(study: Study, points: Sequence[Point]) -> list[Block]:
    """The same as a page, whose title says what it is. points: those of the study."""
    period = f"Étude {study.span_text}. Chaque point dit où il est et comment le vérifier."
    return [Text(period), *_said(points), *_grid(points)]


def _said(points: Sequence[Point]) -> list[Block]:
    """One sentence: whether it can be published, and how much there is to look at."""
    counts = Counter(point.gravite for point in points)
    if counts["bloquant"]:
        first = next(one.quoi for one in points if one.gravite == "bloquant")
        return [Notice("bloquant", f"À ne pas publier en l'état. {first.rstrip('.')}.")]
    if counts["alerte"]:
        return [Notice("alerte", f"{counted(counts['alerte'], 'point')} à vérifier avant de publier.")]
    return [Notice("bon", "Rien ne s'oppose à la publication.")]


def _grid(points: Sequence[Point]) -> list[Block]:
    if not points:
        return []
    what = [Field(column.heading, "text") for column in fields.POINTS]
    rows = [(ASKED[one.gravite], one.quoi, one.ou, one.comment) for one in points]
    return [Grid(TITLE, what, rows, captioned=False)]
