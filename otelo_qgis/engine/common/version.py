# SPDX-License-Identifier: GPL-2.0-or-later
"""Version of the plugin, from metadata.txt: in the plugin's ZIP, or beside the package in the sources; as a
library, that of the installed package."""

from __future__ import annotations

from functools import lru_cache
from importlib import metadata
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent.parent


@lru_cache(maxsize=1)
def version() -> str:
    for folder in (_PACKAGE, _PACKAGE.parent):
        path = folder / "metadata.txt"
        if path.exists():
            lines = path.read_text(encoding="utf-8").splitlines()
            return next(line.partition("=")[2].strip() for line in lines if line.startswith("version="))
    try:
        return metadata.version("otelo-qgis")
    except metadata.PackageNotFoundError:
        return "inconnue"
