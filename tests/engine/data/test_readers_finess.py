# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of FINESS: its two files are one table."""

from __future__ import annotations

import shutil

import fixture_files as files
import pytest

from otelo_qgis.engine.data.readers import FileError, read_file


def test_finess_needs_its_two_files_and_leaves_out_what_was_withdrawn(tmp_path):
    frame = read_file(files.FINESS).frame
    assert frame.loc["59183", "fi_reinser"] == 45  # 12 more places were withdrawn; the Ehpad is no kind
    assert read_file(files.FINESS.parent / "etalab-cs1100502-stock-20250101-0338.csv").frame.equals(frame)
    alone = tmp_path / files.FINESS.name
    shutil.copy(files.FINESS, alone)
    with pytest.raises(FileError, match="cs1100502.*même dossier"):
        read_file(alone)


def test_finess_files_that_are_bad(tmp_path):
    for path in files.FINESS.parent.iterdir():
        shutil.copy(path, tmp_path)
    places = tmp_path / files.FINESS.name
    text = places.read_text(encoding="utf-8")
    places.write_text(text[: text.rstrip().rfind("\n") + 40], encoding="utf-8")
    with pytest.raises(FileError, match=r"cs1100505.*incomplètes.*de nouveau"):
        read_file(places)
    places.write_text(text.replace(";45;", ";quarante-cinq;"), encoding="utf-8")
    with pytest.raises(FileError, match="quarante-cinq.*590000001"):
        read_file(places)
    places.write_text(text.replace("equipementsocial;", "equipement;"), encoding="utf-8")
    with pytest.raises(FileError, match="cs1100505"):
        read_file(places)
