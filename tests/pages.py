# SPDX-License-Identifier: GPL-2.0-or-later
"""The command lines of README and of docs, as they are written there."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from textwrap import dedent

from support import ROOT

PAGES = sorted([ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
# What a page names without saying all of it.
ELLIPSIS = "…"


def commands(page: Path) -> list[list[str]]:
    """The words of each command of a page's blocks, lines that are continued put together."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    lines = "\n".join(blocks).replace("\\\n", " ").splitlines()
    starts = re.compile(r"\s*(qgis_process|otelo-qgis|python3) ")
    found = [shlex.split(line, comments=True) for line in lines if starts.match(line)]
    return [words for words in found if ELLIPSIS not in words]


def blocks(page: Path, language: str) -> list[str]:
    """The blocks of a page in a language, without the indent of the list that they are in."""
    pattern = rf"^[ ]*```{language}\n(.*?)^[ ]*```"
    return [dedent(text) for text in re.findall(pattern, page.read_text("utf-8"), re.MULTILINE | re.DOTALL)]


def runs(page: Path) -> list[tuple[str, dict[str, list[str]]]]:
    """(algorithm, values by parameter) of the runs of a page."""
    found = []
    for words in commands(page):
        at = next((words.index(one) for one in ("run", "lancer") if one in words), None)
        if at is not None:
            values: dict[str, list[str]] = {}
            for word in words[at + 2 :]:
                name, equals, value = word.partition("=")
                if equals:
                    values.setdefault(name, []).append(value)
            found.append((words[at + 1], values))
    return found
