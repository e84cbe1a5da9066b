# SPDX-License-Identifier: GPL-2.0-or-later
"""Detailed tables of the census: headings of several lines, sums that are whole or not made."""

from __future__ import annotations

import csv

import fixture_files as files
import numpy as np
import pytest
from support import DATA

from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file
from otelo_qgis.engine.data.readers.detailed import categories_of

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def test_headings_are_read_by_their_words():
    assert categories_of("6 pièces ou plus\nLogé gratuitement\nMaison") == {
        "pièces": "6pp", "statut": "grat", "type": "maison",
    }  # fmt: skip
    assert categories_of("Logements vacants De 2006 à 2019 Autres logements de métropole") == {
        "catégorie": "vac", "achèvement": "last", "type": "autre",
    }  # fmt: skip
    for other in ("Maison Ensemble", "Maison Maison", "P21_LOG", "1 pièce de plus", ""):
        assert not categories_of(other)


@pytest.mark.parametrize("name", ["TD_PRINC2.csv", "TD_PRINC2.xlsx"])
def test_rooms_by_tenure_give_main_homes_and_their_parts(tmp_path, name):
    above = ["Résidences principales par nombre de pièces", "Recensement de la population 2023"]
    path = files.detailed(tmp_path / name, files.ROOMS, files.TENURES, files.BUILDINGS, above=above)
    reading = read_file(path)
    assert (reading.reader, reading.grain) == ("detaille", "commune")
    row = reading.frame.loc["59183"]
    assert row["res_princ"] == row["menages"] == sum(range(1, 91))
    # Of the 90 crossings: five tenures of three buildings for each number of rooms.
    assert row["rp_1p"] == sum(range(1, 16)) and row["rp_5pp"] == sum(range(61, 91))
    assert row["rp_prop"] == sum(15 * room + kind for room in range(6) for kind in (1, 2, 3))
    assert row["rp_loc"] + row["rp_prop"] + row["rp_grat"] == row["res_princ"]
    assert (reading.frame.loc["62765"] == 2 * row).all()
    assert reading.years["res_princ"] == 2023 and "maisons" not in reading.frame
    assert reading.names["62765"] == "Commune 62765"


def test_categories_by_building_give_the_stock(tmp_path):
    reading = read_file(files.detailed(tmp_path / "TD.csv", files.HOMES, files.BUILDINGS))
    row = reading.frame.loc["59183"]
    assert row[["logements", "res_princ", "res_second", "lv_rp"]].tolist() == [78, 6, 39, 33]
    assert row[["maisons", "apparts"]].tolist() == [1 + 4 + 7 + 10, 2 + 5 + 8 + 11]
    assert told(reading, "millésime inconnu") and reading.years["logements"] is None
    assert read_file(tmp_path / "TD.csv", ImportOptions(year=2022)).years["logements"] == 2022


def test_a_table_by_period_gives_no_stock(tmp_path):
    path = files.detailed(tmp_path / "TD_LOG1.csv", files.HOMES, files.PERIODS, files.BUILDINGS)
    reading = read_file(path)
    assert set(reading.frame) == {"rp_achtot", "rp_ach19", "rp_ach45", "rp_ach70", "rp_ach90", "rp_ach05"}
    assert reading.frame.loc["59183", ["rp_achtot", "rp_ach19"]].tolist() == [sum(range(1, 19)), 6]
    assert set(reading.years.values()) == {2023} and told(reading, "logements récents absents")


def test_a_sum_that_is_not_whole_is_not_made(tmp_path):
    # No furnished tenants: neither tenants nor main homes.
    path = files.detailed(tmp_path / "TD.csv", files.ROOMS, files.TENURES[:3])
    assert set(read_file(path).frame) == {"rp_prop", "rp_hlm"}
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("62765,Commune 62765,2,", "62765,Commune 62765,s,"), encoding="utf-8")
    reading = read_file(path)
    assert np.isnan(reading.frame.loc["62765", "rp_prop"]) and reading.secret.loc["62765", "rp_prop"]
    assert reading.frame.loc["59183", "rp_prop"] > 0 and reading.frame["rp_hlm"].notna().all()
    path.write_text(text.replace("6 pièces ou plus", "5 pieces"), encoding="utf-8")
    with pytest.raises(FileError, match="même croisement"):
        read_file(path)


def test_columns_of_other_words_are_told(tmp_path):
    path = files.detailed(tmp_path / "TD.csv", files.HOMES, files.BUILDINGS)
    text = path.read_text(encoding="utf-8").replace("Code géographique", "Autre mot,Code géographique")
    text = text.replace("\n59183,", "\n1,59183,").replace("\n62765,", "\n1,62765,")
    path.write_text(text, encoding="utf-8")
    reading = read_file(path)
    assert "Autre mot" in told(reading, "colonnes laissées")[0].message
    assert reading.frame.loc["59183", "logements"] == 78


ORIGINALS = ("insee_log1_95.csv", "insee_princ2_tenure_95.csv")


@pytest.mark.parametrize("name", ORIGINALS)
def test_every_cell_of_an_original_is_counted(name):
    path = DATA / "val-doise" / name
    if not path.exists():
        pytest.skip("the original files are not here")
    reading = read_file(path)
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    by_period = "log1" in name
    words = {
        "rp_achtot" if by_period else "res_princ": ("",), "rp_ach19": ("Avant 1919",), "rp_1p": ("1 pièce",),
        "rp_ach05": ("De 1991 à 2005",), "rp_prop": ("Propriétaire",), "rp_hlm": ("social",),
        "rp_5pp": ("5 pièces", "6 pièces"),
    }  # fmt: skip
    assert len(reading.frame) == len(rows) == 183
    for row in rows:
        cells = {
            heading: float(text)
            for heading, text in row.items()
            if "géographique" not in heading and (not by_period or heading.startswith("Résidences p"))
        }
        own = reading.frame.loc[row["Code géographique"]]
        for indicator in own.index.intersection(list(words)):
            expected = sum(
                value for heading, value in cells.items() if any(one in heading for one in words[indicator])
            )
            assert own[indicator] == pytest.approx(expected, abs=1e-9)
