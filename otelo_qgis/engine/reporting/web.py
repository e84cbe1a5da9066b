# SPDX-License-Identifier: GPL-2.0-or-later
"""A document as one web page: self-contained, no request to the network, readable on a phone, on paper and
by a screen reader. Its tables sort, are searched and fold, its map is linked to them; on a click, or from the
keyboard. Every page of the plugin is made here, from the templates of `templates/`."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from jinja2 import Environment, pass_context
from jinja2.runtime import Context

from ..common.language import spoken
from ..common.templating import templates
from ..common.typography import typeset
from .blocks import (
    NOTICE_COLORS,
    Block,
    Formula,
    Grid,
    Heading,
    Linked,
    TerritoryMap,
    shown,
    typeset_blocks,
)

FOLDER = Path(__file__).parent / "templates"
# Rows beyond which a table can be searched.
SEARCHED = 12


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


@pass_context
def _typeset(_context: Context, text: str) -> str:
    """Asks for its context so that a constant text is said when its page is, not once when it is compiled:
    another language may be spoken then."""
    return typeset(text)


def page_templates(*folders: Path) -> Environment:
    """The templates of pages, those of other folders first, with what they call."""
    environment = templates(*folders, FOLDER)
    environment.globals.update(notice_colors=NOTICE_COLORS, searched=SEARCHED, language=lambda: spoken().code)
    environment.filters.update(
        base64=lambda data: base64.b64encode(data).decode("ascii"),
        kind=lambda block: type(block).__name__.lower(),
        raw=_raw,
        shown=_cell,
        typeset=_typeset,
    )
    environment.tests["linked"] = lambda value: isinstance(value, Linked)
    return environment


_TEMPLATES = page_templates()


def _identities(blocks: Sequence[Block]) -> Callable[[Block], str]:
    """What names each block in its page."""
    numbers = {id(block): number for number, block in enumerate(blocks)}
    return lambda block: f"bloc-{numbers[id(block)]}"


def document_page(title: str, blocks: Sequence[Block]) -> str:
    """The whole page, as HTML text, with the list of its parts."""
    return _TEMPLATES.get_template("document.html").render(page_content(title, blocks))


def page_content(title: str, blocks: Sequence[Block]) -> dict[str, Any]:
    """What the template of a document, or one that extends it, is given."""
    title, blocks = typeset(title), typeset_blocks(blocks)
    headings = [place for place, block in enumerate(blocks) if isinstance(block, Heading)]
    start = headings[0] if headings else 0
    return {
        "title": title,
        "opening": blocks[:start],
        "body": blocks[start:],
        "parts": [block for block in blocks if isinstance(block, Heading) and block.anchor],
        "noted": {block.anchor: block.title for block in blocks if isinstance(block, Formula)},
        "identity": _identities(blocks),
        "has_tables": any(isinstance(block, Grid) for block in blocks),
        "has_map": any(isinstance(block, TerritoryMap) for block in blocks),
    }
