# SPDX-License-Identifier: GPL-2.0-or-later
"""Files whole or not at all, and names that every system takes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.common.output import Target, file_name, whole_file, whole_files


@pytest.mark.parametrize("code", ["59183", "200040947", "2A004", "Pays d'Auge", "ZZZZZZZZZ", "Cœur (est)"])
def test_codes_that_are_names_of_files_stay(code):
    assert file_name(code) == code


@given(st.text())
def test_every_text_makes_a_name_of_file(tmp_path_factory, text):
    name = file_name(text)
    assert name and len(name.encode()) <= 200 and not set(name) & set('/\\:*?"<>|\0\n')
    assert name[0] not in " ." and name[-1] not in " ." and not name.upper().startswith(("CON.", "NUL."))
    assert name == file_name(text)


@given(st.text(), st.text())
def test_two_texts_make_two_names(one, other):
    assert (file_name(one) == file_name(other)) == (one == other)


def test_all_files_are_replaced_or_none(tmp_path):
    targets = [Target(tmp_path / "a.csv"), Target(tmp_path / "b.json", "Scénario")]
    targets[0].path.write_text("avant\n")
    with (
        pytest.raises(OteloError, match="Scénario : .*incomplète"),
        whole_files(targets) as (table, scenario),
    ):
        table.write_text("après\n")
        scenario.write_text('{"coupé": ')
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"] and targets[
        0
    ].path.read_text() == "avant\n"
    with whole_files(targets) as (table, scenario):
        table.write_text("après\n")
        scenario.write_text("{}")
    assert targets[0].path.read_text() == "après\n" and targets[1].path.read_text() == "{}"


def test_what_went_with_a_file_goes_with_it(tmp_path):
    # A journal of the former database would be played into the new one; an index would be that of other rows.
    for name in ("a.gpkg-wal", "a.gpkg-shm", "s.qix", "s.prj", "autre.qix"):
        (tmp_path / name).write_text("")
    with whole_file(tmp_path / "a.gpkg") as draft:
        draft.touch()
    with whole_file(tmp_path / "s.shp") as draft:
        draft.touch()
        draft.with_suffix(".dbf").touch()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.gpkg", "autre.qix", "s.dbf", "s.shp"]


def test_drafts_are_told_apart(tmp_path):
    target = tmp_path / "a.txt"
    with whole_file(target) as one, whole_file(target) as other:
        assert one != other
        one.write_text("un\n")
        other.write_text("deux\n")
    assert target.read_text() == "un\n" and list(tmp_path.iterdir()) == [target]
