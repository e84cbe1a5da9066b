# SPDX-License-Identifier: GPL-2.0-or-later
"""Text made from template files: what comes from data is escaped, a name that is missing is an error."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined


def templates(*folders: Path) -> Environment:
    """Templates of HTML or SVG, looked for in each folder in turn.

    Every value is escaped, whatever the extension of the file; jinja2's `UndefinedError` where a template
    asks for what it is not given.
    """
    return Environment(
        loader=FileSystemLoader([str(folder) for folder in folders]),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
