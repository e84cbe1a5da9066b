# SPDX-License-Identifier: GPL-2.0-or-later
"""The sentences that algorithms and documents say, found in the sources: what `make i18n` has translated.

A sentence is a literal that reaches a call of `SAYS` or an error of the plugin: written there, in a local
name or a constant that is given there, or in a function that makes what is given there; or any text of the
modules that make documents (`PAGES`), of their templates, and of the definitions that they show (`defined`).
It is kept as a template: what is only known at run time is numbered, « {0} code(s) sur {1} ».
"""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "otelo_qgis"
# What says: lines and findings of the engine, a run, a log, an error that is built.
SAYS = {
    "Line", "Finding", "tell", "warn", "tell_join", "pushInfo", "pushWarning", "__init__", "refusal",
    "QgsProcessingException", "_replaced", "note",
}  # fmt: skip
# Makers of sentences whose result goes through an attribute or another room, that no call shows.
MAKERS = {
    "notices", "remarks", "sentence", "list_codes", "nearest_hint", "parameters_problem", "unknown_problem",
    "absent_folder", "choice_problem", "calibrate", "_shortfalls", "departures", "missing_text", "problem",
    "problems", "_problems", "refused", "about_rows",
}  # fmt: skip
# Translated already, under their own context.
TRANSLATED = {"tr", "translate"}
# Words that files are read by.
READ = {"FIELD_NAMES", "GUIDE_KINDS", "_WORDS", "_OTHER_WORDS"}
# The command line is French.
LEFT_OUT = ("cli.py",)
# Every text of these is for a person.
PAGES = (
    "engine/reporting/", "engine/analysis/", "engine/study.py", "engine/data/holdings.py",
    "engine/definitions/notes.py", "engine/definitions/briques.py", "engine/definitions/placement.py",
    "engine/definitions/components.py", "engine/definitions/units.py",
    *(
        f"processing/cartography/{name}.py"
        for name in ("atlas_follow_up", "atlas_levels", "atlas_page", "booklet", "page_map", "pictures")
    ),
)  # fmt: skip
# But of these, which write files as a program reads them, or as Otelo 1.2 names them.
FORMATS = (
    "engine/reporting/otelo12_export.py", "engine/reporting/workbook_ods.py", "engine/reporting/narrow.py",
    "engine/reporting/workbook_xlsx.py", "engine/reporting/office_widths.py",
)  # fmt: skip
# Words of libraries: places of a legend, fonts, styles of a document, keys of a drawing.
_NOT_SAID = re.compile(
    r"(?:lower|upper) (?:left|right)|offset points|\w+ Sans|Otelo (?!pour)[^.]+|Heading \d|List Bullet"
    r"|Title|Caption|Normal|Date|Creator|Figure|SALib|Int64|PuOr_r|Égly|NOT .*|Formula|.*without a sheet.*"
)
# What a function that makes sentences returns.
TEXTS = {"str", "str | None", *(f"{many}[{one}]" for one in ("str", "Line", "Finding") for many in
         ("list", "Iterator", "Iterable", "Sequence")), "tuple[str, ...]"}  # fmt: skip
# What is read by a program: SQL, expressions of QGIS, regular expressions, names of columns.
_CODE = re.compile(
    r"^100 \* |\b(?:SELECT|CREATE (?:TABLE|INDEX)|ALTER|COMMENT ON|IS NOT NULL|double precision)\b"
    r"|\[%|\|\||\w\?|\(\?|\\|[\"'] AND|^\(\w+ ?\)|^postgis:|^r\.|^\"\w+\" "
    r"|\b(?:if|coalesce|lower|replace|format_number|attribute)\("
)
_WORD = re.compile(r"[^\W\d_]{2}|^ à $")
# A word that begins as a heading does.
_CAPITAL = re.compile(r"[A-ZÀÉÊÎ](?:['’-]?[^\W\d_]+)*[a-zà-ÿ]")
# What changes from an indicator to the next, and the signs between pieces that are told one by one
# (`sentences._by_pieces`).
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\b\d+(?= %)")
_SIGNS = re.compile(r" [:;] |\(|\)")
# A text of a template of pages.
_PRINTED = re.compile(r"[\"']([^\"']+)[\"']\s*\|\s*typeset")
_GIVEN = re.compile(r"\{\w*(?::[^{}]*)?\}")


def sentences() -> dict[str, str]:
    """template -> the module where it is first said."""
    return Finder().found


def parts_of(node: ast.AST) -> list[str | ast.AST]:
    """A text as its literal pieces and the expressions between them; [] for what is no text."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.JoinedStr):
        return [one.value for one in node.values]
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = parts_of(node.left), parts_of(node.right)
        if left or right:
            return [*(left or [node.left]), *(right or [node.right])]
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format":
        return parts_of(node.func.value)
    return []


def template_of(node: ast.AST, words: bool = False) -> str:
    """The text with its expressions numbered; "" where there is nothing to translate. words: a word with a
    capital is a text too."""
    if words and isinstance(node, ast.Call) and _name(node.func) == "counted":
        return ""
    text = ""
    parts = parts_of(node)
    plain = len(parts) == 1
    for part in parts:
        if isinstance(part, str):
            text += _GIVEN.sub("{}", part) if plain else part
        else:
            text += "{}"
    text = numbered(text).strip()
    letters = re.sub(r"\{\d+\}", "", text)
    is_text = " " in text or (words and _CAPITAL.fullmatch(text))
    return text if is_text and _WORD.search(letters) and not _CODE.search(text) else ""


def numbered(text: str) -> str:
    """The places of a text, « {} », numbered."""
    count = 0
    while "{}" in text:
        text = text.replace("{}", f"{{{count}}}", 1)
        count += 1
    return text


def defined() -> dict[str, str]:
    """Texts of definitions that documents show: text -> what it is."""
    from otelo_qgis.engine.definitions import fields, tables
    from otelo_qgis.engine.definitions.catalogue import indicators, published_files, sources
    from otelo_qgis.engine.definitions.components import COMPONENT_LABELS
    from otelo_qgis.engine.definitions.editions import SCENARIOS
    from otelo_qgis.engine.definitions.notes import NOTES
    from otelo_qgis.engine.definitions.parameters import EDITIONS, method_name
    from otelo_qgis.engine.definitions.rates import rates

    shown = [tables.table_of(name, edition) for name in tables.BY_NAME for edition in EDITIONS]
    columns = {id(one): one for table in shown for one in table.fields}
    columns |= {id(one): one for one in (*fields.HOLDINGS, *fields.STEPS, *fields.POINTS)}
    found = {
        "indicators": [
            numbered(_YEAR.sub("{}", text))
            for one in indicators().values()
            for text in (*_SIGNS.split(one.label), one.unit)
        ],
        "sources": [
            text for one in sources().values() for text in (one.name, one.owner, one.access, one.rhythm)
        ],
        "files": [
            text for one in published_files().values() for text in (one.title, one.serves, one.published)
        ],
        "rates": [text for one in rates().values() for text in (one.label, one.short, one.unit)],
        "answers": ["oui", "non"],
        "notes": [one.title for one in NOTES.values()],
        "components": [*COMPONENT_LABELS.values(), *EDITIONS.values(), *map(method_name, EDITIONS)],
        "tables": [text for one in tables.BY_NAME.values() for text in (one.title, one.heading, one.sheet)],
        "fields": [
            text
            for one in columns.values()
            for text in (
                one.heading,
                one.figure,
                *(() if one.name in indicators() else (one.label, one.unit)),
            )
            if one.name not in indicators() or text != indicators()[one.name].label
        ],
        "parameters": [
            text
            for scenario in SCENARIOS.values()
            for one in scenario.PARAMETERS.values()
            for text in (one.title, one.unit, *one.choices.values())
        ],
    }
    return {
        text.strip(): place
        for place, texts in found.items()
        for text in texts
        if text and re.search(r"[^\W\d_]{3}|\d à \d", text)
    }


class Finder:
    """Follows what is said, from the calls back to the literals."""

    def __init__(self):
        self.found: dict[str, str] = {}
        self.functions: dict[str, list[tuple[str, ast.AST]]] = defaultdict(list)
        self.constants: dict[str, list[tuple[str, ast.AST]]] = defaultdict(list)
        self.errors = set(SAYS)
        self.seen: set[int] = set()
        self.names: set[tuple[int, str]] = set()
        modules = {}
        for path in sorted(PACKAGE.rglob("*.py")):
            module = path.relative_to(PACKAGE).as_posix()
            if not module.startswith(LEFT_OUT):
                modules[module] = ast.parse(path.read_text(encoding="utf-8"))
        for module, tree in modules.items():
            self._index(module, tree)
        for module, tree in modules.items():
            self._read(module, tree)
            if module.startswith(PAGES) and not module.startswith(FORMATS):
                self._page(module, tree)
        for path in sorted(PACKAGE.glob("engine/reporting/templates/*")):
            for text in _PRINTED.findall(path.read_text(encoding="utf-8")):
                self.found.setdefault(text, path.name)

    def _page(self, module: str, tree: ast.Module) -> None:
        """Every text of a module that makes pages."""
        pieces: set[int] = set()
        for node in _own(tree) + [
            one for scope in ast.walk(tree) if _is_function(scope) for one in _own(scope)
        ]:
            if isinstance(node, ast.Call) and _name(node.func) == "counted":
                for text in _counted(node):
                    self.found.setdefault(text, module)
                pieces |= {id(one) for one in node.args}
            if id(node) in pieces:
                continue
            pieces |= _pieces(node)
            template = template_of(node, words=True)
            if template and not _NOT_SAID.fullmatch(template):
                self.found.setdefault(template, module)

    def _index(self, module: str, tree: ast.Module) -> None:
        for node in ast.walk(tree):
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                self.functions[node.name].append((module, node))
            elif isinstance(node, ast.ClassDef) and any("Error" in ast.unparse(base) for base in node.bases):
                self.errors.add(node.name)
        for statement in tree.body:
            if isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
                for name in _targets(statement):
                    self.constants[name].append((module, statement.value))

    def _read(self, module: str, tree: ast.Module) -> None:
        for scope in (tree, *(one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef))):
            if getattr(scope, "name", "") in MAKERS:
                self._whole(module, scope)
            for node in _own(scope):
                if isinstance(node, ast.Call) and _name(node.func) in self.errors:
                    for given in (*node.args, *(one.value for one in node.keywords)):
                        self._follow(module, given, scope)

    def _follow(self, module: str, node: ast.AST, scope: ast.AST) -> None:
        if id(node) in self.seen:
            return
        self.seen.add(id(node))
        if isinstance(node, ast.Call) and _name(node.func) in TRANSLATED:
            return
        template = template_of(node)
        if template:
            self.found.setdefault(template, module)
        parts = parts_of(node)
        if parts:
            self.seen |= _pieces(node)
            given = [part for part in parts if not isinstance(part, str)]
            if isinstance(node, ast.Call):
                given += [*node.args, *(one.value for one in node.keywords)]
            for part in given:
                self._follow(module, part, scope)
            return
        if isinstance(node, ast.Name):
            self._follow_name(module, node.id, scope)
        elif isinstance(node, ast.Call):
            for home, function in self.functions.get(_name(node.func), ()):
                if _makes_text(function):
                    self._whole(home, function)
        elif isinstance(node, ast.Compare):
            return
        for child in ast.iter_child_nodes(node):
            self._follow(module, child, scope)

    def _follow_name(self, module: str, name: str, scope: ast.AST) -> None:
        if (id(scope), name) in self.names:
            return
        self.names.add((id(scope), name))
        for given in _given(scope).get(name, ()):
            self._follow(module, given, scope)
        if name.isupper() and name not in READ:
            for home, value in self.constants.get(name, ()):
                if not any(isinstance(one, ast.Call) for one in ast.walk(value)):
                    self._follow(home, value, value)

    def _whole(self, module: str, function: ast.AST) -> None:
        """Every text of a function that makes sentences."""
        for node in _own(function):
            if isinstance(node, (ast.Constant, ast.JoinedStr, ast.BinOp, ast.Call)):
                self._follow(module, node, function)


def _is_function(node: ast.AST) -> bool:
    return isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))


def _counted(node: ast.Call) -> list[str]:
    """Templates of a number and its noun: of `counted(number, one, several)`."""
    nouns = [one.value for one in node.args[1:] if isinstance(one, ast.Constant) and one.value]
    return [f"{{0}} {noun}" for noun in nouns] if len(nouns) > 1 else [f"{{0}} {noun}(s)" for noun in nouns]


def _pieces(node: ast.AST) -> set[int]:
    """Literals that are pieces of a text, and so no texts of their own."""
    if isinstance(node, ast.BinOp):
        return {id(node), *_pieces(node.left), *_pieces(node.right)}
    if isinstance(node, ast.JoinedStr):
        return {id(node), *(id(one) for one in node.values)}
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and parts_of(node):
        return {id(node), id(node.func), *_pieces(node.func.value)}
    return {id(node)} if isinstance(node, ast.Constant) else set()


@cache
def _own(scope: ast.AST) -> Sequence[ast.AST]:
    """Nodes of a function or of a module, without its documentation and without the functions in it."""
    body = getattr(scope, "body", None)
    nodes = [*body] if isinstance(body, list) else []
    kept = []
    for node in nodes:
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            continue
        kept.append(node)
        nodes += (one for one in ast.iter_child_nodes(node) if not isinstance(one, ast.FunctionDef))
    return kept


@cache
def _given(scope: ast.AST) -> Mapping[str, Sequence[ast.AST]]:
    """What each local name of a scope is made of: what is assigned to it, gone through, or added to it."""
    found: dict[str, list[ast.AST]] = defaultdict(list)
    for node in _own(scope):
        if isinstance(node, (ast.Assign, ast.AnnAssign, ast.AugAssign, ast.NamedExpr)):
            for name in _targets(node) if node.value is not None else ():
                found[name].append(node.value)  # type: ignore[arg-type]
        elif isinstance(node, (ast.For, ast.comprehension)):
            for one in ast.walk(node.target):
                if isinstance(one, ast.Name):
                    found[one.id].append(node.iter)
        elif getattr(getattr(node, "func", None), "attr", "") in ("append", "extend", "add"):
            found[_name(node.func.value)] += node.args  # type: ignore[attr-defined]
    return found


def _targets(node: ast.AST) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]  # type: ignore[attr-defined]
    return {one.id for target in targets for one in ast.walk(target) if isinstance(one, ast.Name)}


def _name(function: ast.AST) -> str:
    return getattr(function, "id", getattr(function, "attr", ""))


def _makes_text(function: ast.AST) -> bool:
    returns = getattr(function, "returns", None)
    return returns is not None and ast.unparse(returns) in TEXTS
