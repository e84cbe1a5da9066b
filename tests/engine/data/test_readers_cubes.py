# SPDX-License-Identifier: GPL-2.0-or-later
"""Long files of INSEE: read by what their dimensions say, never summed twice, described when not known."""

from __future__ import annotations

import csv
import io
import random
import zipfile

import fixture_files as files
import numpy as np
import pytest
from support import DATA

from otelo_qgis.engine.common.errors import Cancelled
from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file
from otelo_qgis.engine.data.readers import stream as streaming
from otelo_qgis.engine.data.readers.base import EPCI
from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.cubes import CUBES, cube_of, figures

ROWS = [
    *files.dwellings("59183", 1000.0),
    *files.dwellings("59183", 900.0, 2017),
    *files.dwellings("62765", 500.0),
    *files.dwellings("245900428", 4000.0, GEO_OBJECT="EPCI"),
    *files.dwellings("59", 9000.0, GEO_OBJECT="DEP"),
    *files.dwellings("F", 99000.0, GEO_OBJECT="FRANCE"),
]


@pytest.fixture
def path(tmp_path):
    return files.cube(tmp_path / "DS_RP_LOGEMENT_PRINC_2023_data.csv", ROWS)


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def test_a_cube_is_read_by_what_its_dimensions_say(path):
    reading = read_file(path)
    assert (reading.reader, reading.grain) == ("cube", "commune")
    assert sorted(reading.frame.index) == ["59183", "62765"]
    row = reading.frame.loc["59183"]
    assert row[["logements", "res_princ", "menages", "res_second", "lv_rp"]].tolist() == [
        1250, 1000, 1000, 150, 100,
    ]  # fmt: skip
    assert row[["rp_prop", "rp_loc", "rp_hlm", "rp_grat", "rp_1p"]].tolist() == [500, 400, 200, 100, 100]
    # Ten years or more is the sum of three codes; people are another measure.
    assert row["men_em10"] == pytest.approx(500) and row["pop_men"] == 2000
    assert row[["men_2017", "men_2023"]].tolist() == [900, 1000] and np.isnan(
        reading.frame.loc["62765", "men_2017"]
    )
    assert reading.years["menages"] == 2023 and reading.years["log_2017"] == 2017
    assert reading.mapping["rp_hlm"] == "RP_MEASURE=DWELLINGS & OCS=DW_MAIN & TSH=221"


def test_neither_the_order_of_columns_nor_quotes_nor_pieces_matter(tmp_path, path, monkeypatch):
    expected = read_file(path).frame
    shuffled, rows = list(files.CUBE), list(ROWS)
    random.Random(3).shuffle(shuffled)
    random.Random(4).shuffle(rows)
    monkeypatch.setattr(streaming, "ROWS_BY_PIECE", 7)
    other = files.cube(tmp_path / "autre.csv", rows, shuffled, quote="")
    assert read_file(other).frame.loc[expected.index, expected.columns].equals(expected)
    zipped = files.zipped(tmp_path / "cube.zip", other)
    assert read_file(zipped).frame.loc[expected.index, expected.columns].equals(expected)


def test_year_and_grain_are_chosen(path):
    assert read_file(path, ImportOptions(year=2017)).frame.loc["59183", "logements"] == 900 * 1.25
    with pytest.raises(FileError, match="millésime 2018 absent.*2017, 2023"):
        read_file(path, ImportOptions(year=2018))
    assert read_file(path, ImportOptions(grain=EPCI)).frame["res_princ"].to_dict() == {"245900428": 4000}
    assert read_file(path, ImportOptions(grain="departement")).frame["res_princ"].to_dict() == {"59": 9000}
    with pytest.raises(FileError, match="aucun territoire du grain.*COM, DEP, EPCI"):
        read_file(path, ImportOptions(grain="analyse"))


def test_what_is_secret_unknown_or_counted_elsewhere_is_missing(tmp_path):
    rows = files.dwellings("59183", 1000.0)
    rows[0] |= {"OBS_VALUE": "", "OBS_STATUS": "M"}
    rows[1] |= {"OBS_VALUE": "s"}
    rows[2] |= {"OBS_VALUE": "", "OBS_STATUS": "K"}
    rows[3] |= {"OBS_STATUS": "W"}
    reading = read_file(files.cube(tmp_path / "c.csv", rows))
    row = reading.frame.loc["59183"]
    assert row[["logements", "res_princ", "res_second"]].isna().all() and row["lv_rp"] == 100
    assert reading.secret.loc["59183", "res_princ"] and not reading.secret.loc["59183", "logements"]
    assert "59183" in told(reading, "compté ailleurs")[0].message
    assert "1 chiffres sans valeur" in told(reading, "sans valeur")[0].message
    # A part that lacks leaves the sum unknown.
    rows = files.dwellings("59183", 1000.0)
    next(row for row in rows if row.get("L_STAY") == "Y20T29")["OBS_VALUE"] = ""
    assert np.isnan(read_file(files.cube(tmp_path / "d.csv", rows)).frame.loc["59183", "men_em10"])


def test_communes_and_their_districts_are_never_added_up(tmp_path):
    rows = [
        *files.dwellings("75056", 1000.0),
        *files.dwellings("75101", 50.0, GEO_OBJECT="ARM"),
        *files.dwellings("75102", 60.0, GEO_OBJECT="ARM"),
    ]
    assert read_file(files.cube(tmp_path / "c.csv", rows)).frame["res_princ"].to_dict() == {"75056": 1000}
    alone = read_file(files.cube(tmp_path / "d.csv", rows[len(files.dwellings("75056", 1.0)) :]))
    assert alone.frame["res_princ"].to_dict() == {"75056": 110}
    assert "2 arrondissements de 75056 sur 20" in told(alone, "arrondissements incomplets")[0].message


def test_a_figure_that_stands_twice_is_refused(tmp_path):
    with pytest.raises(FileError, match="plusieurs lignes pour le même territoire.*59183"):
        read_file(files.cube(tmp_path / "c.csv", [*ROWS, ROWS[1]]))


def test_a_cube_that_is_not_known_is_described_then_read_as_one_says(tmp_path):
    columns = ("FREQ", "GEO", "GEO_OBJECT", "EC_MEASURE", "SEX", "OBS_STATUS", "TIME_PERIOD", "OBS_VALUE")
    rows = [
        {"GEO": "59183", "EC_MEASURE": "LVB", "SEX": sex, "TIME_PERIOD": 2025, "OBS_VALUE": value}
        for sex, value in (("_T", 30), ("F", 14), ("M", 16))
    ]
    path = files.cube(tmp_path / "naissances.csv", rows, columns)
    reading = read_file(path)
    (why,) = told(reading, "cube inconnu")
    assert why.gravite == "alerte" and "EC_MEASURE : LVB" in why.message and "SEX : F, M, _T" in why.message
    assert "EC_MEASURE=LVB" in why.conseil and reading.frame.empty
    described = reading.tables["dimensions"]
    assert ("SEX", "F", 1) in list(described.itertuples(index=False, name=None))
    options = ImportOptions(mapping={"population": "EC_MEASURE=LVB & SEX=F+M"})
    assert read_file(path, options).frame.loc["59183", "population"] == 30
    with pytest.raises(FileError, match="dimension « AGE » introuvable.*EC_MEASURE, SEX"):
        read_file(path, ImportOptions(mapping={"population": "AGE=_T"}))


def test_a_cube_that_is_damaged_is_refused(tmp_path, path):
    content = path.read_bytes()
    cut = tmp_path / "coupe.csv"
    cut.write_bytes(content[: content.rstrip().rfind(b";")])
    with pytest.raises(FileError, match=r"coupe\.csv.*tronqué"):
        read_file(cut)
    cut.write_bytes(content.replace(b";1000.0\n", b";mille\n", 1))
    with pytest.raises(FileError, match="texte au lieu d'un nombre.*mille"):
        read_file(cut)
    cut.write_bytes(content.replace(b'"2023";1000.0\n', b'"an";1000.0\n', 1))
    with pytest.raises(FileError, match="année illisible.*an"):
        read_file(cut)
    cut.write_bytes(content.replace(b";1000.0\n", b';1000.0;"de trop";"encore"\n', 1))
    with pytest.raises(FileError, match="champ"):
        read_file(cut)
    cut.write_bytes(content.replace(b";1000.0\n", b";1000,5\n", 1))
    assert read_file(cut).frame.loc["59183", "res_princ"] == 1000.5


def test_a_labelled_export_is_refused_with_what_to_take(tmp_path):
    path = tmp_path / "LOGEMENT.csv"
    path.write_text(
        '"Géographie";"Niveau Géo";Période;Valeur\n"Palaiseau";"Commune";2011;792\n', encoding="utf-8"
    )
    with pytest.raises(FileError, match="export à libellés.*GEO, TIME_PERIOD"):
        read_file(path)


def test_a_cube_can_be_cancelled(path):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        read_file(path, tick=stop)


def test_geo_may_say_the_kind_of_territory(tmp_path):
    columns = [column for column in files.CUBE if column != "GEO_OBJECT"]
    rows = [{**row, "GEO": f"2025-COM-{row['GEO']}"} for row in files.dwellings("59183", 1000.0)]
    assert read_file(files.cube(tmp_path / "c.csv", rows, columns)).frame["res_princ"].to_dict() == {
        "59183": 1000
    }


def test_the_figures_of_cubes_are_indicators_and_their_dimensions_those_of_the_cube():
    by_id = {cube.id: cube for cube in CUBES}
    for cube, ones in figures().items():
        assert ones and cube_of(by_id[cube].needed) == by_id[cube]
        for figure in ones:
            one = indicators()[figure.indicator]
            assert one.source in ("RP", "FILOSOFI", "COG")
            if figure.series:
                assert indicators()[figure.series.format(annee=2017)].unit == one.unit


SAMPLE = DATA / "2026" / "rp2023" / "insee_logement_sample.zip"


@pytest.mark.skipif(not SAMPLE.exists(), reason="the original files are not here")
def test_the_original_is_read_to_the_last_cell():
    with zipfile.ZipFile(SAMPLE) as archive:
        text = io.TextIOWrapper(archive.open(archive.namelist()[0]), encoding="utf-8")
        rows = list(csv.DictReader(text, delimiter=";"))
    tenure = {"100": "rp_prop", "200": "rp_loc", "221": "rp_hlm", "300": "rp_grat"}
    category = {"_T": "log", "DW_MAIN": "res", "DW_SEC_DW_OCC": "rs", "DW_VAC": "vac"}
    for grain, kind in (("commune", "COM"), ("EPCI", "EPCI"), ("analyse", "ZE2020"), ("departement", "DEP")):
        reading = read_file(SAMPLE, ImportOptions(grain=grain))
        mine = [row for row in rows if row["GEO_OBJECT"] == kind and row["RP_MEASURE"] == "DWELLINGS"]
        assert sorted(reading.frame.index) == sorted({row["GEO"] for row in mine})
        seen = 0
        for row in mine:
            value, own = float(row["OBS_VALUE"]), reading.frame.loc[row["GEO"]]
            if row["TSH"] in tenure and row["TIME_PERIOD"] == "2023":
                assert own[tenure[row["TSH"]]] == value
            elif row["TSH"] == row["NOR"] == "_T":
                assert own[f"{category[row['OCS']]}_{row['TIME_PERIOD']}"] == value
            else:
                continue
            seen += 1
        assert seen == 16 * reading.frame.shape[0]
