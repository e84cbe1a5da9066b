# SPDX-License-Identifier: GPL-2.0-or-later
"""Help that QGIS shows, from the templates of `templates/`."""

from __future__ import annotations

from pathlib import Path

from ..engine.common.templating import templates
from .language import tr

_TEMPLATES = templates(Path(__file__).parent / "templates")
_TEMPLATES.globals["tr"] = tr


def help_page(template: str, **values) -> str:
    """The help as HTML. The templates translate what they show."""
    page = _TEMPLATES.get_template(template).render(values)
    # Quotes mean nothing in a text.
    return page.replace("&#39;", "'").replace("&#34;", '"')
