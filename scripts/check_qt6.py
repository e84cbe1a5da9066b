# SPDX-License-Identifier: GPL-2.0-or-later
"""Import every module of the plugin under PyQt6, with stubs in place of the classes of QGIS, and look up in
PyQt6 every name of a class of Qt that the sources write.

A name that PyQt6 no longer has, or that moved to another module, stops the import. An enum that is not scoped
(`Qt.AlignLeft`), or a function that went, is found though nothing runs. What QGIS itself dropped is for the
static checks (scripts/check_plugin.py).
"""

from __future__ import annotations

import ast
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


def _qt6(module: str) -> types.ModuleType:
    """The module of PyQt6 that stands for one of qgis.PyQt."""
    return importlib.import_module(module.replace("qgis.PyQt", "PyQt6", 1))


def unknown_names(source: str) -> list[tuple[int, str]]:
    """(line, name) of what a module writes of a class of Qt that PyQt6 does not have. What is asked for in a
    try, or behind a version, is the business of `processing.compat`, which is not looked at."""
    tree = ast.parse(source)
    imported = {
        alias.asname or alias.name: getattr(_qt6(node.module), alias.name)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis.PyQt.")
        for alias in node.names
    }
    found = []
    for node in ast.walk(tree):
        chain: list[str] = []
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            chain.insert(0, inner.attr)
            inner = inner.value
        if not chain or not isinstance(inner, ast.Name) or inner.id not in imported:
            continue
        value = imported[inner.id]
        for number, name in enumerate(chain):
            # What a call, or a member of an enum, has is not known here.
            if not isinstance(value, type):
                break
            if not hasattr(value, name):
                found.append((node.lineno, ".".join([inner.id, *chain[: number + 1]])))
                break
            value = getattr(value, name)
    return sorted(set(found))


def main() -> None:
    sys.meta_path.insert(0, Finder())
    package = importlib.import_module("otelo_qgis")
    names = [one.name for one in pkgutil.walk_packages(package.__path__, "otelo_qgis.")]
    for name in names:
        importlib.import_module(name)
    from PyQt6.QtCore import PYQT_VERSION_STR

    print(f"{len(names)} modules importés sous PyQt {PYQT_VERSION_STR}")
    root = Path(package.__file__).parent
    files = [path for path in root.rglob("*.py") if path.name != "compat.py"]
    wrong = [
        f"{path.relative_to(root.parent)}:{line} {name} n’existe pas dans PyQt6"
        for path in files
        for line, name in unknown_names(path.read_text(encoding="utf-8"))
    ]
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{len(files)} modules : tous les noms de Qt y sont ceux de PyQt6")


if __name__ == "__main__":
    main()
