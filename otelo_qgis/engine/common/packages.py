# SPDX-License-Identifier: GPL-2.0-or-later
"""Python packages that a machine may lack, and how to get them."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from .errors import OteloError

# Module: (its package on PyPI, that of Debian), where they are not its own name and python3-name.
_NAMES = {
    "distributed": ("dask[distributed]", "python3-distributed"),
    "docx": ("python-docx", "python3-docx"),
    "odf": ("odfpy", "python3-odf"),
    "pptx": ("python-pptx", "python3-pptx"),
    "xlsxwriter": ("XlsxWriter", "python3-xlsxwriter"),
}
# Debian 12 has none: the versions on PyPI that go with its packages.
_BY_PIP = {"SALib": '"SALib<1.5"', "pptx": "python-pptx"}
_HOW = (
    "Windows : ouvrez « OSGeo4W Shell » et lancez « python -m pip install --user {pip} ». "
    "macOS : « /Applications/QGIS.app/Contents/MacOS/bin/python3 -m pip install --user {pip} ». "
    "Debian, Ubuntu : {debian}. Puis relancez QGIS."
)
_APT = "« sudo apt install {} »"
_PIP = "« python3 -m pip install --user --break-system-packages {} »"


def how_to_install(modules: Sequence[str]) -> str:
    """What to do on each system to get the packages of these modules."""
    names = [_NAMES.get(module, (module, f"python3-{module}")) for module in modules]
    packaged = [debian for module, (_, debian) in zip(modules, names) if module not in _BY_PIP]
    ways = [(_APT, packaged), (_PIP, [_BY_PIP[module] for module in modules if module in _BY_PIP])]
    debian = " puis ".join(text.format(" ".join(group)) for text, group in ways if group)
    return _HOW.format(pip=" ".join(pip for pip, _ in names), debian=debian)


def missing_text(modules: Sequence[str]) -> str:
    """Which of these modules are missing, and how to get them; "" where none is."""
    missing = [module for module in modules if find_spec(module) is None]
    if not missing:
        return ""
    names = " et ".join(_NAMES.get(module, (module,))[0] for module in missing)
    return f"Otelo a besoin de {names}. {how_to_install(missing)}"


def require(module: str, what: str) -> None:
    """OteloError where a module that only some outputs need is missing. what: the output."""
    text = missing_text([module])
    if text:
        raise OteloError(f"{what} : {text}")


def can_use_geopandas() -> bool:
    """Whether geopandas is there, and would not crash QGIS."""
    return find_spec("geopandas") is not None and not two_geos()


# What each call of `hold_projections` made: never let go, which is the point.
_HELD: list = []


def hold_projections() -> None:
    """To call in a thread of Qt before geopandas: what pyproj opens for this thread stays open.

    pyproj 3.7.0 to 3.7.2 frees the context of PROJ when Python lets go of the thread, at the end of each call
    that comes from Qt, and uses it again at the next one: the second run of a task would end QGIS (issues
    1509 and 1622 of pyproj). An object that was made in the thread keeps its context.
    """
    if can_use_geopandas():
        from pyproj.crs import Ellipsoid

        _HELD.append(Ellipsoid.from_epsg(7030))


def two_geos() -> bool:
    """A shapely wheel on Linux, inside a program that has loaded GEOS already: symbols would mix.

    On Windows and macOS libraries do not share symbols, and in a plain Python process (tests, scripts)
    GEOS is not in the global scope.
    """
    if not sys.platform.startswith("linux"):
        return False
    spec = find_spec("shapely")
    bundled = spec and spec.origin and (Path(spec.origin).parent.parent / "shapely.libs").exists()
    return bool(bundled) and hasattr(ctypes.CDLL(None), "GEOSversion")
