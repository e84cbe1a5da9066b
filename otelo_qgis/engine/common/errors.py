# SPDX-License-Identifier: GPL-2.0-or-later
"""Errors that a GIS technician can act on: which table, which field, which codes, what to do."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

SHOWN_CODES = 10
SHOWN_CHARACTERS = 80


class OteloError(ValueError):
    """Any bad input. The message is in French, complete, and needs no traceback."""


class ParameterError(OteloError):
    """A scenario parameter that is unknown, of the wrong type or out of bounds."""


class Cancelled(Exception):  # noqa: N818 (a wish of the user, not an error)
    """The user asked to stop; nothing has been written."""


def list_codes(codes: Iterable, shown: int = SHOWN_CODES) -> str:
    """Comma-separated codes, cut after `shown` with the number of those left out."""
    codes = [str(code) for code in codes]
    more = f" et {len(codes) - shown} autre(s)" if len(codes) > shown else ""
    return ", ".join(codes[:shown]) + more


def shown(value: object) -> str:
    """A value as it was given, cut where it is long."""
    text = "null" if value is None else repr(value)
    return text if len(text) <= SHOWN_CHARACTERS else f"{text[:SHOWN_CHARACTERS]}…"


def nearest(name: object, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name that is written most like another, "" where none is near."""
    found = difflib.get_close_matches(str(name)[:SHOWN_CHARACTERS], list(known), n=1, cutoff=cutoff)
    return found[0] if found else ""


def nearest_hint(name: object, known: Mapping[str, str] | Iterable[str]) -> str:
    """The nearest known name as a question that begins with a space, "" where none is near. known: names, or
    {name: how it is said}."""
    near = nearest(name, known)
    said = known[near] if near and isinstance(known, Mapping) else near
    return f" Vouliez-vous dire « {said} » ?" if near else ""


class TableError(OteloError):
    """A table that cannot be used as it is.

    Args:
        table: name of the layer or table, as the user knows it.
        problem: what is wrong, in French, without final stop.
        advice: what to do about it.
        field: name of the field at fault, if one is.
        codes: codes of the territories at fault.
    """

    def __init__(self, table: str, problem: str, advice: str, field: str = "", codes: Iterable = ()):
        self.table, self.field, self.codes = table, field, [str(code) for code in codes]
        self.problem, self.advice = problem, advice
        where = f"« {table} »" + (f", champ « {field} »" if field else "")
        who = f" (codes : {list_codes(self.codes)})" if self.codes else ""
        super().__init__(f"{where} : {problem}{who}. {advice}")


class CombinedTableError(TableError):
    """Several problems of one table, told together; the codes of all of them."""

    def __init__(self, table: str, problems: Sequence[TableError]):
        self.problems = list(problems)
        codes = dict.fromkeys(code for one in self.problems for code in one.codes)
        lines = "\n".join(f"- {one}" for one in self.problems)
        super().__init__(table, f"{len(self.problems)} constats bloquants", "", codes=codes)
        self.args = (f"« {table} » : {len(self.problems)} constats bloquants.\n{lines}",)
