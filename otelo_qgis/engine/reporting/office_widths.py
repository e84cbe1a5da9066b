# SPDX-License-Identifier: GPL-2.0-or-later
"""Widths of the columns of a table of a text document: no figure and no word is cut."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .blocks import Grid, shown

# A letter of a heading and of a text, a bold digit, in the widest of the usual fonts; what surrounds a cell.
HEAD_LETTER_CM, LETTER_CM, DIGIT_CM, AROUND_CM = 0.165, 0.18, 0.195, 0.22
# Shortest and longest word of a text that a column keeps whole.
WORD_LENGTHS = (4, 11)
# Shortest and longest text, in characters, that a column is made for.
TEXT_LENGTHS = (8, 40)
# Beyond it a table is for a spreadsheet: a text document of a thousand rows is not read.
MAX_ROWS = 400


def widths(block: Grid, page: float) -> list[float]:
    """Of each column, in cm. page: width that the table may take, in cm.

    No figure and no word is cut; then figures have the longest word of their heading whole, and texts
    share the rest, after the length of what they hold.
    """
    columns = [_Column.of(block, place) for place in range(len(block.fields))]
    least = sum(column.least for column in columns)
    missing = sum(column.heading - column.least for column in columns)
    spare = max(0.0, page - least)
    share = min(1.0, spare / missing) if missing else 0.0
    rest = (spare - share * missing) / max(1, sum(column.length for column in columns))
    # A table of too many columns stays within the page.
    shrink = min(1.0, page / least)
    return [shrink * (one.least + share * (one.heading - one.least) + rest * one.length) for one in columns]


@dataclass(frozen=True)
class _Column:
    """What a column asks for. least: what its longest figure, or the longest word of its texts, takes;
    heading: that, or the longest word of its heading where that is longer (cm); length: characters of its
    texts, 0 for figures."""

    least: float
    heading: float
    length: int

    @classmethod
    def of(cls, block: Grid, place: int) -> _Column:
        field = block.fields[place]
        # The total of a column of texts is a short word.
        rows = [*block.rows[:MAX_ROWS], *([block.total] if block.total and field.kind != "text" else [])]
        texts = [shown(row[place], field.kind) for row in rows]
        heading = AROUND_CM + HEAD_LETTER_CM * max(map(len, re.split(r"[\s-]", field.label)))
        if field.kind != "text":
            least = AROUND_CM + DIGIT_CM * max(map(len, texts), default=0)
            return cls(least, max(least, heading), 0)
        words = [word for text in texts for word in re.split(r"[ \n-]", text)]
        low, high = WORD_LENGTHS
        least = AROUND_CM + LETTER_CM * min(high, max([low, *map(len, words)]))
        low, high = TEXT_LENGTHS
        return cls(least, max(least, heading), min(high, max([low, *map(len, texts)])))
