# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios kept in the file of a study: read back as they were, told in a journal, no part of its digest."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace

import pandas as pd
import pytest
import study_example

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.inputs import Decisions
from otelo_qgis.engine.kept import (
    SCENARIOS,
    Book,
    KeptScenario,
    changes_text,
    decisions_from_dict,
    decisions_to_dict,
    read_book,
    write_book,
)
from otelo_qgis.engine.study import Seal, Study

CENTRAL = KeptScenario("Central", Scenario(), author="Ana", date="2026-01-01 10:00")
DECIDED = KeptScenario(
    "Décidé",
    Scenario(projection=2040, territoires={"T1": {"b13_taux_effort": 35}}),
    Decisions(
        pd.Series({"E1": 12.0}),
        pd.DataFrame({"seg_plai": [40.0], "seg_libre": [60.0]}, index=["E1"]),
        keys={"demo": {"polarites": 0.75, "emplois": 0.25}},
    ),
    ("T1",),
    "Bo",
    "2026-01-02 10:00",
)


@pytest.fixture
def study(tmp_path):
    return study_example.geopackage(tmp_path / "étude.gpkg", study_example.tables())


def test_a_book_is_read_back_as_it_was(study):
    book = Book().keep(CENTRAL).keep(DECIDED).refer("Décidé")
    write_book(study, book)
    again = read_book(study)
    assert again.to_dict() == book.to_dict() == Book.from_dict(book.to_dict()).to_dict()
    assert again.reference == "Décidé"
    assert [one.what for one in again.journal] == ["gardé", "gardé"]
    # Once more, in place of the first.
    write_book(study, again.delete("Central", "Ana"))
    assert [one.name for one in read_book(study).scenarios] == ["Décidé"]


def test_a_study_keeps_its_digest(study):
    before = Study.read(study)
    write_book(study, Book().keep(CENTRAL))
    after = Study.read(study)
    assert after.seal is before.seal is Seal.NONE
    assert set(after.tables) == set(before.tables)


def test_a_study_without_any_has_an_empty_book(study):
    assert read_book(study) == Book()


def test_the_journal_says_what_changed():
    later = replace(CENTRAL, scenario=Scenario(projection=2045, d_duree_plh=5, b11_sa=False))
    book = Book().keep(CENTRAL).keep(later)
    assert len(book.scenarios) == 1
    said = book.journal[-1].what
    assert "Année de projection : 2030 → 2045" in said and "Durée d'un PLH : 6 → 5" in said
    assert "oui → non" in said
    assert changes_text(CENTRAL, CENTRAL) == "gardé sans changement"
    assert "décisions" in changes_text(CENTRAL, DECIDED) and "territoires" in changes_text(CENTRAL, DECIDED)
    guide = replace(CENTRAL, scenario=GuideScenario())
    assert changes_text(CENTRAL, guide).startswith("édition")


def test_names_are_one_each():
    book = Book().keep(CENTRAL).keep(DECIDED).refer("Central")
    renamed = book.rename("Central", "Au fil de l'eau", "Cy")
    assert [one.name for one in renamed.scenarios] == ["Au fil de l'eau", "Décidé"]
    assert renamed.reference == "Au fil de l'eau" and "Central" in renamed.journal[-1].what
    for new in ("Décidé", " "):
        with pytest.raises(OteloError, match="donnez un nom"):
            book.rename("Central", new, "Cy")
    with pytest.raises(OteloError, match="Absent"):
        book.delete("Absent", "Cy")
    assert book.delete("Central", "Cy").reference == ""


def test_decisions_as_json():
    again = decisions_from_dict(decisions_to_dict(DECIDED.decisions))
    assert again.totals.equals(DECIDED.decisions.totals)
    assert again.segments.equals(DECIDED.decisions.segments)
    assert decisions_from_dict(None) == decisions_from_dict(decisions_to_dict(Decisions())) == Decisions()


def test_a_scenario_that_was_damaged_is_named(study):
    write_book(study, Book().keep(CENTRAL))
    with closing(sqlite3.connect(study)) as connection, connection:
        connection.execute(f"UPDATE {SCENARIOS} SET contenu = '{{\"scenario\": 3}}'")
    with pytest.raises(OteloError, match="Central"):
        read_book(study)


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(OteloError, match="absent.gpkg"):
        write_book(tmp_path / "nulle part" / "absent.gpkg", Book().keep(CENTRAL))
