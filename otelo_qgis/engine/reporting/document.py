# SPDX-License-Identifier: GPL-2.0-or-later
"""The blocks of a page as those of a text document: what a page sorts, a document parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..common.territories import FICTITIOUS_WARNING
from ..definitions.parameters import EDITIONS
from ..study import Study
from .blocks import Block, Grid, Heading, TerritoryMap
from .report import COMMUNES_TITLE

# Column of the table of communes that names the territory they are parted by.
_OWNER = 1


def document_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The same blocks, communes parted by their restitution territory, each with its total. A document draws
    no map itself: it has their pictures."""
    made: list[Block] = []
    for block in blocks:
        if isinstance(block, TerritoryMap):
            continue
        if isinstance(block, Grid) and block.caption == COMMUNES_TITLE:
            made += parted(block, _OWNER)
        else:
            made.append(block)
    return made


def cover_lines(study: Study, service: str) -> list[str]:
    """What stands under the title of the first page. service: who publishes, "" for none."""
    made = dict(study.about).get("Calculé le", "").partition(" à ")[0]
    return [
        service,
        f"Période {study.span_text}",
        EDITIONS[study.edition],
        f"Calculé le {made}" if made else "",
        FICTITIOUS_WARNING if study.fictitious else "",
    ]


def parted(grid: Grid, place: int) -> list[Block]:
    """A table for each value of a column, in order, with the sums of its own rows; the column left out."""
    groups: dict[str, list] = {}
    for row in grid.rows:
        groups.setdefault(str(row[place]), []).append(row)
    if len(groups) < 2:
        return [grid]
    made: list[Block] = []
    for name in sorted(groups):
        rows = [_without(row, place) for row in groups[name]]
        total = None
        if grid.total:
            total = [
                sum(row[column] or 0 for row in groups[name]) if isinstance(value, (int, float)) else value
                for column, value in enumerate(map(_number, grid.total))
            ]
            total = _without(total, place)
        made.append(Heading(name, level=3))
        made.append(replace(
            grid, caption=f"{grid.caption}, {name}", fields=_without(grid.fields, place), rows=rows,
            total=total,
        ))  # fmt: skip
    return made


def _number(value):
    """A number of pandas as one of Python."""
    return value.item() if hasattr(value, "item") else value


def _without(row: Sequence, place: int) -> list:
    return [value for number, value in enumerate(row) if number != place]
