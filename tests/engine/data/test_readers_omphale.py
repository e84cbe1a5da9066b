# SPDX-License-Identifier: GPL-2.0-or-later
"""The reader of household projections, in every layout they come in."""

from __future__ import annotations

import fixture_files as files
import pytest

from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file


def test_projections_in_every_layout(tmp_path):
    long = read_file(files.OMPHALE)
    assert long.grain == "EPCI" and len(long.series) == 60
    assert {"central_c", "ph_h", "pb_b"} <= set(long.series)
    by_scenario = read_file(files.FIXTURES / "omphale" / "projections_menages_ze.csv")
    assert by_scenario.grain == "analyse"
    row = by_scenario.series.set_index(["code", "annee"]).loc[("3219", 2023)]
    assert row["central_c"] == 80300 and row["ph_h"] == 81000
    own = read_file(files.FIXTURES / "omphale" / "menages_serie_propre.csv")
    assert own.series["menages"].tolist() == [117000, 116950.5, 116900]
    wide = tmp_path / "omphale_large.csv"
    wide.write_text("epci_code;mcc2030;central_h_2031\n245900428;88000;88100\n", encoding="utf-8")
    series = read_file(wide).series.set_index("annee")
    assert series.loc[2030, "central_c"] == 88000 and series.loc[2031, "central_h"] == 88100


def test_projections_that_are_bad(tmp_path):
    path = tmp_path / "projections_menages.csv"
    path.write_text("code;annee;menages\n3213;2021;1\n3213;2021;2\n", encoding="utf-8")
    with pytest.raises(FileError, match="plusieurs lignes.*3213"):
        read_file(path)
    path.write_text("code;annee;menages\n3213;vingt;1\n", encoding="utf-8")
    with pytest.raises(FileError, match="année illisible"):
        read_file(path)
    path.write_text("ZE2020;scenario;2021;2022;2023\n3213;Moyen;1;2;3\n", encoding="utf-8")
    with pytest.raises(FileError, match="scénario « Moyen »"):
        read_file(path)
    path.write_text("code;annee;menages\n3213;2021;beaucoup\n", encoding="utf-8")
    with pytest.raises(FileError, match="beaucoup.*3213"):
        read_file(path)


def test_columns_of_years_alone_are_not_taken_for_households(tmp_path):
    path = tmp_path / "projection_menages.csv"
    path.write_text("ZE2020;2021;2022;2023\n3213;1;2;3\n", encoding="utf-8")
    with pytest.raises(FileError, match="lecteur « omphale »"):
        read_file(path)
    chosen = read_file(path, ImportOptions(reader="omphale"))
    assert chosen.series["menages"].tolist() == [1, 2, 3]
    path.write_text("ZE2020;men_2021;men_2022;men_2023\n3213;1;2;3\n", encoding="utf-8")
    assert read_file(path).series["menages"].tolist() == [1, 2, 3]
