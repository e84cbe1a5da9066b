# SPDX-License-Identifier: GPL-2.0-or-later
"""The order of the rooms: who may import whom, read in the sources, without importing any of them."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest
from support import ROOT

PACKAGE = ROOT / "otelo_qgis"
# From what everything rests on to what nothing imports. Rooms of one line stand side by side: they may know
# each other, without going round. A room that does not exist yet has its place kept.
ORDER: Sequence[Sequence[str]] = (
    ("engine.common",),
    ("engine.definitions",),
    ("engine.method",),
    ("engine.data",),
    ("engine.inputs", "engine.journal"),
    ("engine.results",),
    ("engine.study_file",),
    ("engine.study",),
    ("engine.chain",),
    ("engine.kept",),
    ("engine.analysis",),
    ("engine.reporting",),
    ("engine.library",),
    ("processing.compat", "processing.help", "processing.icon", "processing.language"),
    ("processing.sentences",),
    ("processing.choices", "processing.toolbox"),
    (
        "processing.announce",
        "processing.checks",
        "processing.last_inputs",
        "processing.places",
        "processing.widgets",
    ),
    ("processing.io",),
    ("processing.cartography",),
    ("processing.base", "processing.destinations", "processing.run"),
    ("processing.inputs", "processing.outputs"),
    ("processing.algorithms",),
    ("processing.models", "processing.provider"),
    ("gui",),
    ("plugin", "cli", ""),
)
# Nothing of these in the engine: it is pure Python.
NOT_IN_ENGINE = ("qgis", "processing", "PyQt5", "PyQt6", "osgeo")

Imports = Mapping[str, set[str]]


def modules_of(package: Path) -> dict[str, Path]:
    """Every module, by its dotted name inside the package ("" for the package itself)."""
    return {
        ".".join(path.relative_to(package).with_suffix("").parts).removesuffix("__init__").rstrip("."): path
        for path in package.rglob("*.py")
    }


def imports_of(package: Path) -> tuple[Imports, Imports]:
    """What each module imports, wherever in its text: modules of the package; others, by their first name."""
    modules = modules_of(package)
    inside: dict[str, set[str]] = {}
    outside: dict[str, set[str]] = {}
    for name, path in modules.items():
        targets = list(_targets(name, path, package.name, modules))
        inside[name] = {target for known, target in targets if known} - {name}
        outside[name] = {target for known, target in targets if not known}
    return inside, outside


def _targets(name: str, path: Path, package: str, modules: Mapping[str, Path]) -> Iterator[tuple[bool, str]]:
    """(whether it is of the package, its name) of each import of a module."""
    home = name.split(".") if name else []
    if path.name != "__init__.py":
        home = home[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                first, _, rest = alias.name.partition(".")
                yield (True, rest) if first == package else (False, first)
        elif isinstance(node, ast.ImportFrom):
            parts = node.module.split(".") if node.module else []
            if not node.level and parts[0] != package:
                yield False, parts[0]
                continue
            base = [*home[: len(home) - node.level + 1], *parts] if node.level else parts[1:]
            for alias in node.names:
                whole = ".".join([*base, alias.name])
                yield True, whole if whole in modules else ".".join(base)


def place(module: str) -> int:
    """Rank of the room of a module; a module without a room is refused."""
    ranks = {room: rank for rank, rooms in enumerate(ORDER) for room in rooms}
    parts = module.split(".")
    for length in range(len(parts), 0, -1):
        room = ".".join(parts[:length])
        if room in ranks:
            return ranks[room]
    raise AssertionError(f"{module} is in no room of ORDER: give it its place")


def against_the_order(imports: Imports) -> set[tuple[str, str]]:
    return {
        (module, target)
        for module, targets in imports.items()
        for target in targets
        if target and place(target) > place(module)
    }


def circles(imports: Imports) -> list[list[str]]:
    """Ways that come back to the module that they left, one for each import that closes one."""
    closed: list[list[str]] = []
    done: set[str] = set()

    def follow(module: str, way: list[str]) -> None:
        if module in way:
            closed.append([*way[way.index(module) :], module])
        elif module not in done:
            for target in sorted(imports.get(module, ())):
                follow(target, [*way, module])
            done.add(module)

    for module in sorted(imports):
        follow(module, [])
    return closed


def not_pure(outside: Imports) -> set[tuple[str, str]]:
    return {
        (module, name)
        for module, names in outside.items()
        if module.split(".")[0] == "engine"
        for name in names.intersection(NOT_IN_ENGINE)
    }


def between_neighbours(imports: Imports, room: str) -> set[tuple[str, str]]:
    """Imports from one module of a room to another."""
    return {
        (module, target)
        for module, targets in imports.items()
        for target in targets
        if module.startswith(f"{room}.") and target.startswith(f"{room}.")
    }


@pytest.fixture(scope="module")
def imports() -> tuple[Imports, Imports]:
    return imports_of(PACKAGE)


def test_arrows_go_one_way(imports):
    assert against_the_order(imports[0]) == set()


def test_no_module_knows_itself_through_others(imports):
    assert circles(imports[0]) == []


def test_the_engine_is_pure_python(imports):
    assert not_pure(imports[1]) == set()
    assert any("qgis" in names for names in imports[1].values()), "nothing was read"


def test_no_algorithm_imports_another(imports):
    assert between_neighbours(imports[0], "processing.algorithms") == set()


@pytest.fixture
def house(tmp_path):
    """house({path: text}) -> imports of a made-up package."""

    def build(texts):
        package = tmp_path / "otelo_qgis"
        for path, text in texts.items():
            target = package / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
            (target.parent / "__init__.py").touch()
        return imports_of(package)

    return build


@pytest.mark.parametrize(
    "text",
    [
        "from ..reporting import web",
        "from ..reporting.web import page",
        "from otelo_qgis.engine.reporting.web import page",
        "import otelo_qgis.engine.reporting.web",
        "def late():\n    from ..reporting.web import page",
    ],
)
def test_an_arrow_that_goes_up_is_seen(house, text):
    inside, _ = house({"engine/common/codes.py": text, "engine/reporting/web.py": ""})
    assert against_the_order(inside) == {("engine.common.codes", "engine.reporting.web")}


def test_an_arrow_that_goes_down_is_let_through(house):
    inside, _ = house(
        {"engine/reporting/web.py": "from ..common.codes import pad", "engine/common/codes.py": ""}
    )
    assert inside["engine.reporting.web"] == {"engine.common.codes"}
    assert against_the_order(inside) == set() and circles(inside) == []


def test_a_circle_is_seen_in_one_room_and_through_several(house):
    inside, _ = house(
        {
            "engine/common/a.py": "from . import b",
            "engine/common/b.py": "from .c import x",
            "engine/common/c.py": "def late():\n    from .a import y",
            "engine/common/d.py": "from .a import y",
        }
    )
    start = "engine.common."
    assert circles(inside) == [[start + name for name in ("a", "b", "c", "a")]]


def test_qgis_in_the_engine_is_seen(house):
    _, outside = house(
        {
            "engine/common/a.py": "def late():\n    from qgis.core import QgsField",
            "engine/method/b.py": "import processing",
            "processing/io/c.py": "import qgis",
        }
    )
    assert not_pure(outside) == {("engine.common.a", "qgis"), ("engine.method.b", "processing")}


def test_an_algorithm_that_borrows_from_another_is_seen(house):
    inside, _ = house({"processing/algorithms/a.py": "from .b import x", "processing/algorithms/b.py": ""})
    assert between_neighbours(inside, "processing.algorithms") == {
        ("processing.algorithms.a", "processing.algorithms.b")
    }


def test_a_module_without_a_room_is_seen(house):
    inside, _ = house({"engine/common/a.py": "from ..attic import x", "engine/attic.py": ""})
    with pytest.raises(AssertionError, match="engine.attic is in no room"):
        against_the_order(inside)
