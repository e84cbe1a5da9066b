# SPDX-License-Identifier: GPL-2.0-or-later
"""Calculation engine of Otelo: pure Python, no QGIS import (see docs/architecture.md).

It is also a library (docs/bibliotheque.md): the names of `library` are those of this package, looked up when
they are first asked for, so that the plugin pays nothing for them.
"""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec


def __getattr__(name: str):
    # Python asks for names of its own when it imports a module, and for a module before it imports it.
    is_pythons = name.startswith("_") or find_spec(f"{__name__}.{name}") is not None
    library = None if is_pythons else import_module(".library", __name__)
    if library is None or name not in library.__all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(library, name)


def __dir__() -> list[str]:
    return sorted(import_module(".library", __name__).__all__)
