# SPDX-License-Identifier: GPL-2.0-or-later
"""A document as one web page: self-contained, no request to the network, readable on a phone, on paper and
by a screen reader. Its tables sort on a click, or from the keyboard. Every page of the plugin is made here,
from the templates of `templates/`."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from pathlib import Path

from jinja2 import Environment

from ..common.templating import templates
from ..common.typography import typeset
from .blocks import NOTICE_COLORS, Block, Formula, Grid, Heading, Linked, shown, typeset_blocks

FOLDER = Path(__file__).parent / "templates"
# Rows beyond which a table scrolls in its frame, on screen.
LONG = 25


def _cell(value, kind: str) -> str:
    """As `shown`; "" stays empty, whatever the kind."""
    return "" if value == "" else shown(value, kind)


def _raw(value, kind: str) -> str:
    """What a column is sorted by: a plain number, or the text; "" where missing."""
    if value is None or value != value:
        return ""
    if isinstance(value, Linked):
        return value.text
    return str(int(value)) if kind == "bool" and value != "" else str(value)


def page_templates(*folders: Path) -> Environment:
    """The templates of pages, those of other folders first, with what they call."""
    environment = templates(*folders, FOLDER)
    environment.globals.update(notice_colors=NOTICE_COLORS, long=LONG)
    environment.filters.update(
        base64=lambda data: base64.b64encode(data).decode("ascii"),
        kind=lambda block: type(block).__name__.lower(),
        raw=_raw,
        shown=_cell,
    )
    environment.tests["linked"] = lambda value: isinstance(value, Linked)
    return environment


_TEMPLATES = page_templates()


def document_page(title: str, blocks: Sequence[Block]) -> str:
    """The whole page, as HTML text, with the list of its parts."""
    title, blocks = typeset(title), typeset_blocks(blocks)
    headings = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    start = headings[0] if headings else len(blocks)
    return _TEMPLATES.get_template("document.html").render(
        title=title,
        opening=blocks[:start],
        body=blocks[start:],
        parts=[block for block in blocks if isinstance(block, Heading) and block.anchor],
        noted={block.anchor: block.title for block in blocks if isinstance(block, Formula)},
        sortable=any(isinstance(block, Grid) and block.sortable for block in blocks),
    )
