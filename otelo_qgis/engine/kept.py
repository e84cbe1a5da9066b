# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios that are kept under a name, where the study that they are of is: who kept them, when, and a
journal of what changed.

They are no part of what the study was computed from: its digest is the same with them or without.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pandas as pd

from .chain import varying
from .common import jsonfile
from .common.errors import OteloError
from .definitions.editions import AnyScenario, scenario_from_dict
from .definitions.parameters import EDITIONS
from .inputs import Decisions
from .study_file import read_only

SCENARIOS, JOURNAL = "panneau_scenarios", "panneau_journal"
# Field by field, as texts.
BOOK_FIELDS = {
    SCENARIOS: ("nom", "auteur", "date", "reference", "contenu"),
    JOURNAL: ("date", "auteur", "scenario", "quoi"),
}
BOOK_TITLES = {SCENARIOS: "Scénarios gardés", JOURNAL: "Journal des scénarios"}
IS_REFERENCE = "oui"
OWN_VALUES = "paramètres propres à des territoires"


@dataclass(frozen=True)
class KeptScenario:
    """A scenario under its name, with the decisions and the territories (None: all) that go with it."""

    name: str
    scenario: AnyScenario
    decisions: Decisions = field(default_factory=Decisions)
    territories: tuple[str, ...] | None = None
    author: str = ""
    date: str = ""

    def in_year(self, year: int) -> KeptScenario:
        try:
            return replace(self, scenario=replace(self.scenario, annee_base=year))
        except OteloError:
            return self

    def to_dict(self) -> dict:
        """JSON-ready."""
        return {
            "scenario": self.scenario.to_dict(),
            "decisions": decisions_to_dict(self.decisions),
            "territoires": None if self.territories is None else list(self.territories),
        }


@dataclass(frozen=True)
class Entry:
    """A line of the journal."""

    date: str
    author: str
    name: str
    what: str


@dataclass(frozen=True)
class Book:
    """What is kept. reference: the name of the scenario that others are compared with, "" for none."""

    scenarios: tuple[KeptScenario, ...] = ()
    journal: tuple[Entry, ...] = ()
    reference: str = ""

    def named(self, name: str) -> KeptScenario | None:
        return next((one for one in self.scenarios if one.name == name), None)

    def keep(self, one: KeptScenario) -> Book:
        """With a scenario, in place of the one of its name if there is one; the journal says what changed."""
        before = self.named(one.name)
        what = "gardé" if before is None else changes_text(before, one)
        scenarios = [one if kept.name == one.name else kept for kept in self.scenarios]
        if before is None:
            scenarios.append(one)
        return self._with(scenarios, one.author, one.name, what)

    def rename(self, name: str, new: str, author: str) -> Book:
        """OteloError where the new name is taken, or none."""
        self._need(name)
        if not new.strip() or (new != name and self.named(new)):
            raise OteloError(f"« {new} » : donnez un nom qu'aucun autre scénario n'a.")
        scenarios = [replace(one, name=new) if one.name == name else one for one in self.scenarios]
        book = self._with(scenarios, author, new, f"renommé, auparavant « {name} »")
        return book.refer(new) if self.reference == name else book

    def delete(self, name: str, author: str) -> Book:
        self._need(name)
        scenarios = [one for one in self.scenarios if one.name != name]
        book = self._with(scenarios, author, name, "supprimé")
        return book.refer("") if self.reference == name else book

    def refer(self, name: str) -> Book:
        """With another reference."""
        return replace(self, reference=name)

    def in_year(self, year: int) -> Book:
        """Every scenario from another base year on, but for those that it makes impossible."""
        return replace(self, scenarios=tuple(one.in_year(year) for one in self.scenarios))

    def _need(self, name: str) -> None:
        if self.named(name) is None:
            raise OteloError(f"Aucun scénario « {name} » n'est gardé.")

    def _with(self, scenarios: Sequence[KeptScenario], author: str, name: str, what: str) -> Book:
        entry = Entry(now(), author, name, what)
        return Book(tuple(scenarios), (*self.journal, entry), self.reference)

    def to_dict(self) -> dict:
        """JSON-ready."""
        return {
            "reference": self.reference,
            "scenarios": [
                {"nom": one.name, "auteur": one.author, "date": one.date, **one.to_dict()}
                for one in self.scenarios
            ],
            "journal": [[one.date, one.author, one.name, one.what] for one in self.journal],
        }

    @classmethod
    def from_dict(cls, content: dict) -> Book:
        """OteloError where a scenario is none."""
        return cls(
            tuple(_kept(one["nom"], one["auteur"], one["date"], one) for one in content["scenarios"]),
            tuple(Entry(*one) for one in content["journal"]),
            content["reference"],
        )


def now() -> str:
    return f"{datetime.now():%Y-%m-%d %H:%M}"


def changes_text(before: KeptScenario, after: KeptScenario) -> str:
    """What changed between two states of a scenario, as a person reads it."""
    first, second = before.scenario, after.scenario
    if first.edition != second.edition:
        return f"édition : {EDITIONS[first.edition]}, puis {EDITIONS[second.edition]}"
    told = []
    objectives = [name for name, one in first.PARAMETERS.items() if not one.by_territory]
    names = dict.fromkeys([*varying(first, second), *objectives])
    for name in names:
        if name == "territoires":
            told.append(OWN_VALUES)
        elif getattr(first, name) != getattr(second, name):
            one = first.PARAMETERS[name]
            told.append(f"{one.title} : {one.text(getattr(first, name))} → {one.text(getattr(second, name))}")
    if decisions_to_dict(before.decisions) != decisions_to_dict(after.decisions):
        told.append("décisions")
    if before.territories != after.territories:
        told.append("territoires évalués")
    return " ; ".join(told) or "gardé sans changement"


def decisions_to_dict(decisions: Decisions) -> dict:
    """JSON-ready."""
    totals, segments = decisions.totals, decisions.segments
    return {
        "totaux": None if totals is None else {str(code): float(value) for code, value in totals.items()},
        "segments": None
        if segments is None
        else {str(code): {name: float(row[name]) for name in segments} for code, row in segments.iterrows()},
        "communes": None
        if decisions.local is None
        else {str(code): row.dropna().astype(float).to_dict() for code, row in decisions.local.iterrows()},
        "cles": None if decisions.keys is None else {one: dict(key) for one, key in decisions.keys.items()},
    }


def decisions_from_dict(content: dict | None) -> Decisions:
    content = content or {}
    totals, segments, local = (content.get(name) for name in ("totaux", "segments", "communes"))
    return Decisions(
        None if totals is None else pd.Series(totals, dtype=float),
        None if segments is None else pd.DataFrame.from_dict(segments, orient="index"),
        None if local is None else pd.DataFrame.from_dict(local, orient="index", dtype=float),
        content.get("cles"),
    )


def _kept(name: str, author: str, date: str, content: dict) -> KeptScenario:
    try:
        territories = content["territoires"]
        return KeptScenario(
            name,
            scenario_from_dict(content["scenario"]),
            decisions_from_dict(content["decisions"]),
            None if territories is None else tuple(territories),
            author,
            date,
        )
    except OteloError as error:
        raise OteloError(f"Scénario gardé « {name} » : {error}") from error
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise OteloError(f"Scénario gardé « {name} » : illisible ({error}).") from error


# Where a study is ---------------------------------------------------------------------------------


def book_tables(book: Book) -> dict[str, pd.DataFrame]:
    """A book as the tables that are kept beside those of a study (`BOOK_FIELDS`, every cell a text)."""
    scenarios = [
        (one.name, one.author, one.date, IS_REFERENCE if one.name == book.reference else "",
         json.dumps(one.to_dict(), ensure_ascii=False))
        for one in book.scenarios
    ]  # fmt: skip
    journal = [(one.date, one.author, one.name, one.what) for one in book.journal]
    return {
        table: pd.DataFrame(rows, columns=list(columns), dtype=object)
        for (table, columns), rows in zip(BOOK_FIELDS.items(), (scenarios, journal))
    }


def book_of(tables: Mapping[str, pd.DataFrame], origin: str) -> Book:
    """The book that these tables keep, in their order; an empty one where they are not both there. origin:
    what messages call the place. OteloError names it, and the scenario that cannot be read."""
    if not set(BOOK_FIELDS) <= set(tables):
        return Book()
    rows, lines = (
        list(tables[table][list(columns)].fillna("").itertuples(index=False, name=None))
        for table, columns in BOOK_FIELDS.items()
    )
    scenarios = [
        _kept(name, author, date, jsonfile.parse(text, f"{origin}, scénario « {name} »"))
        for name, author, date, _, text in rows
    ]
    reference = next((name for name, _, _, mark, _ in rows if mark == IS_REFERENCE), "")
    return Book(tuple(scenarios), tuple(Entry(*line) for line in lines), reference)


def read_book(path: str | Path) -> Book:
    """What the file of a study keeps; an empty book where it keeps nothing. OteloError names the file, and
    the scenario that cannot be read."""
    try:
        with closing(read_only(path)) as connection:
            known = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
            frames = {
                table: pd.read_sql_query(f"SELECT * FROM {table} ORDER BY fid", connection)  # nosec B608
                for table in BOOK_FIELDS
                if table in known
            }
    except (sqlite3.Error, pd.errors.DatabaseError) as error:
        raise OteloError(f"« {path} » : ses scénarios gardés ne se lisent pas ({error}).") from error
    return book_of(frames, str(path))


def write_book(path: str | Path, book: Book) -> None:
    """Keep a book in the file of a study, in place of the one that it has. OteloError where it cannot."""
    try:
        with closing(sqlite3.connect(path)) as connection, connection:
            for table, frame in book_tables(book).items():
                columns = BOOK_FIELDS[table]
                listed = ", ".join(f"{name} TEXT" for name in columns)
                making = (
                    f"CREATE TABLE IF NOT EXISTS {table} (fid INTEGER PRIMARY KEY AUTOINCREMENT, {listed})"
                )
                connection.execute(making)
                connection.execute(
                    "INSERT OR IGNORE INTO gpkg_contents (table_name, data_type, identifier) "
                    "VALUES (?, ?, ?)",
                    (table, "attributes", BOOK_TITLES[table]),
                )
                emptying = f"DELETE FROM {table}"  # nosec B608
                connection.execute(emptying)
                marks = ", ".join("?" for _ in columns)
                filling = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # nosec B608
                connection.executemany(filling, frame.itertuples(index=False, name=None))
    except sqlite3.Error as error:
        raise OteloError(
            f"« {path} » : les scénarios n'ont pas été gardés ({error}). Vérifiez que le fichier n'est pas "
            "ouvert ailleurs, ni en lecture seule."
        ) from error
