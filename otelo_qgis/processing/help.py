# SPDX-License-Identifier: GPL-2.0-or-later
"""Help that QGIS shows, from the templates of `templates/`."""

from __future__ import annotations

import html
from functools import cache
from pathlib import Path
from string import Template

from .language import shown, tr

FOLDER = Path(__file__).parent / "templates"


def help_page(template: str, **values) -> str:
    """The help as HTML. The templates translate what they show."""
    page = _environment().get_template(template).render(values)
    # Quotes mean nothing in a text.
    return shown(page.replace("&#39;", "'").replace("&#34;", '"'))


@cache
def _environment():
    # When a help is first shown: jinja2 would weigh on each start of QGIS.
    from ..engine.common.templating import templates

    environment = templates(FOLDER)
    environment.globals["tr"] = tr
    return environment


def function_help(name: str, signature: str, text: str, example: str) -> str:
    """The help of an expression function as HTML. QGIS wants it with the function, at its start."""
    values = {
        "name": name,
        "signature": signature,
        "text": tr(text),
        "label": tr("Exemple"),
        "example": example,
    }
    page = {key: html.escape(value, quote=False) for key, value in values.items()}
    return shown(_function_template().substitute(page))


@cache
def _function_template() -> Template:
    return Template((FOLDER / "function.html").read_text(encoding="utf-8"))
