# SPDX-License-Identifier: GPL-2.0-or-later
"""What one field of an output is: its name, type, texts, unit, and what follows from them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from . import units


@dataclass(frozen=True)
class Column:
    """One field of an output.

    name: at most 10 characters; kind: "text", "int", "float" or "bool"; label: what it is; unit: of its
    values, "" where there is none; short: heading of a table that a person reads, "" for the label; note:
    key of `notes.NOTES` that explains it, "" for none; comment: where there is more to say (source, owner);
    mesh: the mesh, or the table, where the name has this meaning, "" for everywhere else; alone: its name
    as a key figure, without a table around it, "" for the heading; open_ended: a missing value is without
    limit, not unknown; told: its values are texts that a person reads, said in their language, and not what a
    program looks for.
    """

    name: str
    kind: str
    label: str
    unit: str = ""
    short: str = ""
    note: str = ""
    comment: str = ""
    mesh: str = ""
    alone: str = ""
    open_ended: bool = False
    told: bool = False

    def __post_init__(self):
        if len(self.name) > 10:
            raise ValueError(f"{self.name}: a Shapefile would cut this name")

    def on(self, mesh: str, **changes) -> Column:
        """The same field in a mesh, or a table, where it is told otherwise."""
        return replace(self, mesh=mesh, **changes)

    @property
    def alias(self) -> str:
        """Label and unit, as QGIS shows the field."""
        return self._with_unit(self.label)

    @property
    def heading(self) -> str:
        """Its name where a person reads it, in a table or beside a figure."""
        return self.short or self.label

    @property
    def figure(self) -> str:
        """Its name as a key figure."""
        return self.alone or self.heading

    @property
    def legend(self) -> str:
        """Heading and unit."""
        return self._with_unit(self.heading)

    def _with_unit(self, text: str) -> str:
        if self.unit in ("", units.YEAR) or _words(self.unit) <= _words(text):
            return text
        return f"{text} ({self.unit})"

    @property
    def form(self) -> str:
        """How a value is written: its kind, or "year" or "share"."""
        if self.unit == units.YEAR and self.kind == "int":
            return "year"
        return "share" if self.unit in units.SHARES else self.kind

    @property
    def adds_up(self) -> bool:
        """Whether the value of several territories is the sum of theirs."""
        return self.kind in ("int", "float") and self.unit in units.AMOUNTS

    @property
    def is_count(self) -> bool:
        """Whether it is a whole amount, which a workbook totals."""
        return self.kind == "int" and self.adds_up


def _words(text: str) -> set[str]:
    return set(re.findall(r"[\w%]+", text.lower()))
