# SPDX-License-Identifier: GPL-2.0-or-later
"""Import every module of the plugin under PyQt6, with stubs in place of the classes of QGIS.

A name that PyQt6 no longer has, or that moved to another module, stops the import. What QGIS itself
dropped is for the static checks (scripts/check_plugin.py).
"""

from __future__ import annotations

import importlib
import importlib.abc
import importlib.machinery
import pkgutil
import sys
import types
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))


class _Stub(type):
    """A class of which any attribute is another one, and which may be called and combined with |."""

    def __getattr__(cls, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Stub(name, (), {"__init__": lambda self, *args, **given: None})
        setattr(cls, name, made)
        return made

    def __or__(cls, other):
        return cls

    __ror__ = __or__


class _StubModule(types.ModuleType):
    def __getattr__(self, name: str):
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "NULL":
            return None
        made = _Stub(name, (), {"__init__": lambda self, *args, **given: None})
        if name == "Qgis":
            made.QGIS_VERSION_INT, made.QGIS_VERSION = 40000, "4.0.0"
        setattr(self, name, made)
        return made


class Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """qgis.PyQt.X is PyQt6.X; the rest of qgis, and its Processing plugin, are stubs."""

    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("qgis", "processing"):
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec):
        if spec.name.startswith("qgis.PyQt."):
            return importlib.import_module(spec.name.replace("qgis.PyQt", "PyQt6", 1))
        return _StubModule(spec.name)

    def exec_module(self, module):
        pass


def main() -> None:
    sys.meta_path.insert(0, Finder())
    package = importlib.import_module("otelo_qgis")
    names = [one.name for one in pkgutil.walk_packages(package.__path__, "otelo_qgis.")]
    for name in names:
        importlib.import_module(name)
    from PyQt6.QtCore import PYQT_VERSION_STR

    print(f"{len(names)} modules importés sous PyQt {PYQT_VERSION_STR}")


if __name__ == "__main__":
    main()
