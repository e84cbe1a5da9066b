# SPDX-License-Identifier: GPL-2.0-or-later
"""A document as a list of blocks: written once, shown as a web page (`web`) or a text document
(`office`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, Union

from ..common.formatting import exact_number, french_number, pace, percent, signed
from ..common.territories import FICTITIOUS_TEXT, FICTITIOUS_WARNING
from ..common.typography import typeset
from ..definitions import placement
from ..definitions.units import DWELLINGS_A_YEAR
from ..study import Figure, Study

if TYPE_CHECKING:
    from ..definitions.column import Column
    from .charts import Chart

# Background and text of a banner, by kind.
NOTICE_COLORS = {
    "fictif": ("#fbe9e7", "#8a1c10"),
    "bloquant": ("#fbe9e7", "#8a1c10"),
    "alerte": ("#fff4de", "#6b4300"),
    "bon": ("#e7f3e8", "#1d5a24"),
}


@dataclass(frozen=True)
class Heading:
    text: str
    anchor: str = ""
    level: int = 2


@dataclass(frozen=True)
class Text:
    text: str
    lead: bool = False


@dataclass(frozen=True)
class Notice:
    """A banner. kind: one of `NOTICE_COLORS`."""

    kind: str
    text: str


@dataclass(frozen=True)
class Figures:
    figures: Sequence[Figure]


@dataclass(frozen=True)
class ChartBlock:
    """note: key of `method.NOTES` that explains its figures."""

    chart: Chart
    note: str = ""


@dataclass(frozen=True)
class Picture:
    """A map, as PNG. alt: what it shows, in a sentence."""

    title: str
    alt: str
    png: bytes


@dataclass(frozen=True)
class Bullets:
    items: Sequence[str]


@dataclass(frozen=True)
class Formula:
    """A note of method that figures link to."""

    anchor: str
    title: str
    formula: str
    text: str = ""


@dataclass(frozen=True)
class Field:
    """One column of a grid.

    kind: how it is shown: "text", "int", "decimal" (one decimal), "exact" (the decimals that matter),
    "share" (a percentage of 0..1), "signed" (with its sign), "pace" (dwellings a year), "bool" or "year";
    note: key of `method.NOTES` that explains it, "" for none.
    """

    label: str
    kind: str = "int"
    note: str = ""

    @classmethod
    def of(cls, column: Column, noted: bool = False) -> Field:
        """A field of an output as a column. noted: with its note, for a document that has the notes."""
        kind = "decimal" if column.form == "float" else column.form
        if column.unit == DWELLINGS_A_YEAR:
            kind = "pace"
        return cls(column.heading, kind, column.note if noted else "")


@dataclass(frozen=True)
class Linked:
    """The text of a cell that a note of method explains."""

    text: str
    note: str


@dataclass(frozen=True)
class Grid:
    """A table of raw values (None where missing), shown by the kind of their column; "" is an empty cell.

    total: a last row that stays last; marked: numbers of the rows to highlight; caption: its name for who
    does not see it, and above it unless `captioned` is false (the heading above says the same); codes: of the
    territory of each row, which links it to a map of the page; folded: what stands for it on a page until it
    is asked for, "" to show it.
    """

    caption: str
    fields: Sequence[Field]
    rows: Sequence[Sequence]
    total: Sequence | None = None
    marked: frozenset[int] = field(default_factory=frozenset)
    sortable: bool = False
    captioned: bool = True
    codes: Sequence[str] = ()
    folded: str = ""


@dataclass(frozen=True)
class Theme:
    """What a map shows of its territories. label: with its unit; classes: (colour, words) of each class; of:
    the class of each territory that has one, by code."""

    label: str
    classes: Sequence[tuple[str, str]]
    of: Mapping[str, int]


@dataclass(frozen=True)
class TerritoryMap:
    """A map that a page draws, whose territories are linked to the rows of its tables by their code.

    title: its name; size: (width, height) of the drawing; outlines: {code: the path of its polygon, in SVG};
    names: {code: name}; contours: paths drawn over them; themes: what it can show, the first at once.
    """

    title: str
    size: tuple[int, int]
    outlines: Mapping[str, str]
    names: Mapping[str, str]
    contours: Sequence[str]
    themes: Sequence[Theme]


Block = Union[Heading, Text, Notice, Figures, ChartBlock, Picture, Bullets, Formula, Grid, TerritoryMap]


# Fields of blocks that a program reads.
_UNREAD = frozenset(
    {"anchor", "note", "kind", "png", "draw", "size", "marked", "value", "sortable", "captioned", "codes"}
    | {"folds", "outlines", "contours", "of"}
)


def typeset_blocks(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every text as it is printed (`common.typography`): what documents are made from."""
    return [_typeset(block) for block in blocks]


def _typeset(value: Any) -> Any:
    if isinstance(value, str):
        return typeset(value)
    if is_dataclass(value) and not isinstance(value, type):
        texts = {
            one.name: _typeset(getattr(value, one.name)) for one in fields(value) if one.name not in _UNREAD
        }
        return replace(value, **texts)
    if isinstance(value, (list, tuple)):
        return [_typeset(one) for one in value]
    if isinstance(value, dict):
        return {key: _typeset(one) for key, one in value.items()}
    return value


def noted(value: Any) -> Iterator[str]:
    """Keys of the notes of method that figures of some blocks are linked to."""
    if isinstance(value, (ChartBlock, Field, Linked, Figure)) and value.note:
        yield value.note
    if isinstance(value, Figures):
        yield from noted(value.figures)
    elif isinstance(value, Grid):
        yield from noted(value.fields)
        for row in value.rows:
            yield from noted(row)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from noted(one)


def text_fields(*labels: str) -> list[Field]:
    return [Field(label, "text") for label in labels]


# The same banner where the page is about the data and not about what is made of them.
FICTITIOUS_NOTICE = Notice("fictif", f"{FICTITIOUS_TEXT}.")


def titled_grid(title: str, fields: Sequence[Field], rows: Sequence[Sequence], sortable=False) -> list[Block]:
    """A heading and the table that it names; nothing where there are no rows."""
    return [Heading(title), Grid(title, fields, rows, sortable=sortable, captioned=False)] if rows else []


def placement_grid(study: Study) -> list[Block]:
    """From the need to what is placed, a signed line each, the total last; nothing without volet D."""
    lines = study.placement()
    if not lines:
        return []
    rows = [(line.told(value), value) for line, value in lines]
    total = (placement.TOTAL.label, sum(value for _, value in lines))
    fields = [Field("Ligne", "text"), Field("Logements", "int", "objectif")]
    return [Grid(placement.TITLE, fields, rows, total)]


def fictitious_notice(study: Study) -> list[Block]:
    """The banner that a document on made-up data begins with; none on real data."""
    return [Notice("fictif", FICTITIOUS_WARNING)] if study.fictitious else []


def shown(value, kind: str) -> str:
    """A value as a French reader writes it; "–" where it is missing."""
    if value is None or value != value:
        return "–"
    if kind == "text":
        return value.text if isinstance(value, Linked) else str(value)
    if kind == "bool":
        return typeset("oui" if value else "non")
    if kind == "year":
        return str(int(value))
    if kind == "share":
        return percent(float(value))
    if kind in ("signed", "pace"):
        return (signed if kind == "signed" else pace)(float(value))
    if kind == "exact":
        return value if isinstance(value, str) else exact_number(float(value))
    return french_number(float(value), 1 if kind == "decimal" else 0)
