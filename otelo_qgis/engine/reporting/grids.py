# SPDX-License-Identifier: GPL-2.0-or-later
"""Frames as tables of a page: a row per territory, under its name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from ..definitions.column import Column
from ..study import named
from .blocks import Field, Grid

TERRITORY = Field("Territoire", "text")


def with_none(frame: pd.DataFrame, columns: Iterable[str]) -> pd.DataFrame:
    """The columns, None where the frame does not have one or a value is missing."""
    return frame.reindex(columns=list(columns)).astype(object).where(lambda one: one.notna(), None)


def territory_grid(
    caption: str,
    frame: pd.DataFrame,
    columns: Sequence[Column],
    names: pd.Series,
    total: Sequence,
    noted: bool = True,
) -> Grid:
    """A row per territory of a frame by code, with the columns shown, and their totals, which may be None.

    names: of the territories, in the order of the frame, "" for none; noted: whether headings have their
    note, for a document that has the notes.
    """
    values = with_none(frame, (one.name for one in columns)).itertuples()
    rows = [(named(name, code), *row) for (code, *row), name in zip(values, names)]
    shown = [TERRITORY, *(Field.of(one, noted) for one in columns)]
    return Grid(caption, shown, rows, ["Total", *total], sortable=True)
