# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages opened as a reader does, in Chromium."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from office import CHROMIUM

needs_browser = pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed (make setup-test)")
# Nothing of its own on the network.
_ALONE = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking",
)  # fmt: skip
# A telephone, a tablet, a desk.
WIDTHS = (390, 768, 1280)


@contextmanager
def browser() -> Iterator:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as play:
        opened = play.chromium.launch(executable_path=CHROMIUM, args=list(_ALONE))
        yield opened
        opened.close()


def open_page(opened, path: Path, width: int = 1280):
    """The page, at a width; what went wrong in it is in its list `errors`, what it asked for in
    `requests`."""
    page = opened.new_page(viewport={"width": width, "height": 900})
    page.errors, page.requests = [], []
    page.on("console", lambda said: page.errors.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.errors.append(str(error)))
    page.on("request", lambda asked: page.requests.append(asked.url))
    page.goto(path.as_uri())
    return page


def axe_script() -> str:
    """axe-core: the file that `AXE` names, or that of `npm install --prefix build/axe axe-core`; the test is
    skipped where it is not there."""
    named = os.environ.get("AXE")
    usual = Path(__file__).resolve().parent.parent / "build/axe/node_modules/axe-core/axe.min.js"
    path = Path(named) if named else usual
    if not path.is_file():
        pytest.skip("axe-core is not there: npm install --prefix build/axe axe-core, or AXE=…/axe.min.js")
    return path.read_text(encoding="utf-8")


def violations(page) -> list[str]:
    """What axe-core finds in a page."""
    page.evaluate(axe_script())
    found = page.evaluate("axe.run(document).then(result => result.violations)")
    return [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in found]
