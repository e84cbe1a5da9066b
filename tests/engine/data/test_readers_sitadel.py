# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of the ministry's statistics: Sitadel (building permits) and RPLS (social housing)."""

from __future__ import annotations

import csv

import fixture_files as files
import numpy as np
import pytest
from support import DATA

from otelo_qgis.engine.data.readers import FileError, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


def test_sitadel_takes_the_row_of_all_dwellings_or_sums_the_types(tmp_path):
    whole = read_file(files.SITADEL).frame
    types = tmp_path / "sitadel.csv"
    lines = files.SITADEL.read_text(encoding="utf-8").splitlines()
    types.write_text("\n".join(line for line in lines if "Tous" not in line), encoding="utf-8")
    summed = read_file(types).frame
    assert summed.loc["59183", "aut_2020"] == whole.loc["59183", "aut_2020"] == 367
    assert whole.loc["59183", "mec_an"] == pytest.approx(
        whole.loc["59183", [f"mec_{y}" for y in range(2014, 2024)]].mean()
    )


def test_rates_of_districts_are_weighted_by_their_denominator(tmp_path):
    frame = read_file(files.rpls(tmp_path / "rpls.xlsx")).frame
    assert frame.loc["75056", "rpls_nb"] == 2000
    assert frame.loc["75056", "rpls_loyer"] == pytest.approx((900 * 7.9 + 1100 * 7.7) / 2000)


YEARS = {2021: (2, 1), 2022: (4, 3), 2023: (6, 5), 2024: (8, None)}


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def test_the_year_that_is_not_finished_is_blank_and_does_not_empty_the_others(tmp_path):
    reading = read_file(files.starts(tmp_path / "sitadel.csv", YEARS))
    row = reading.frame.loc["59183"]
    assert "mec_2024" not in reading.frame and row["aut_2024"] == 32
    assert (row["construits"], row["mec_an"]) == (4 * (1 + 3 + 5), 4 * 3)
    assert "2024 vides partout" in told(reading, "année sans valeur")[0].message
    assert [one.valeur for one in told(reading, "années comptées")] == [3, 3]


def test_the_series_by_year_and_type_is_kept(tmp_path):
    table = read_file(files.starts(tmp_path / "sitadel.csv", YEARS)).tables["construction"]
    assert set(table["type_lgt"]) == {
        "ensemble", "individuel pur", "individuel groupé", "collectif", "résidence"
    }  # fmt: skip
    whole = table[table["type_lgt"] == "ensemble"].set_index(["code", "annee"])
    parts = table[table["type_lgt"] != "ensemble"].groupby(["code", "annee"])[["autorises", "commences"]]
    assert whole["autorises"].equals(parts.sum().reindex(whole.index)["autorises"])
    assert whole.loc[("62765", 2024), "commences"] != whole.loc[("62765", 2024), "commences"]


def test_a_territory_without_a_year_has_no_sum_of_five_years(tmp_path):
    path = files.starts(tmp_path / "sitadel.csv", YEARS)
    lines = path.read_text(encoding="utf-8").splitlines()
    lines = [line.rsplit(";", 1)[0] + ";" if '"2022";"62765"' in line else line for line in lines]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    reading = read_file(path)
    assert np.isnan(reading.frame.loc["62765", "construits"]) and reading.frame.loc["62765", "mec_an"] == 12
    assert reading.frame.loc["59183", "construits"] == 36
    assert all("62765" in one.message for one in told(reading, "années manquantes"))


def test_months_make_whole_years_only(tmp_path):
    path = files.starts(tmp_path / "mois.csv", {2024: (2, 1)}, ("CODE_INSEE", ["59183"]), months=12)
    half = files.starts(tmp_path / "six.csv", {2025: (2, 1)}, ("CODE_INSEE", ["59183"]), months=6)
    with pytest.raises(FileError, match="aucune année entière.*6 en 2025"):
        read_file(half)
    path.write_text(path.read_text() + "".join(half.read_text().splitlines(True)[1:]), encoding="utf-8")
    reading = read_file(path)
    assert reading.frame.loc["59183", ["aut_2024", "mec_2024", "mec_an"]].tolist() == [96, 48, 48]
    assert "aut_2025" not in reading.frame and "6 mois" in told(reading, "année inachevée")[0].message


@pytest.mark.parametrize(
    "column, codes, grain",
    [("EPCI", ["245900428"], "EPCI"), ("DEPARTEMENT_CODE", ["1", "59", "2A", "974"], "departement")],
)
def test_files_by_epci_and_by_department(tmp_path, column, codes, grain):
    reading = read_file(files.starts(tmp_path / "sitadel.csv", YEARS, (column, codes)))
    assert (reading.reader, reading.grain) == ("sitadel", grain)
    assert sorted(reading.frame.index) == sorted(code.zfill(2) for code in codes)
    assert (reading.frame["construits"] == 36).all()


def test_rows_in_double_and_types_that_are_not_their_whole(tmp_path):
    path = files.starts(tmp_path / "sitadel.csv", YEARS)
    text = path.read_text(encoding="utf-8")
    wrong = text.replace('"2021";"59183";"Tous Logements";8;4', '"2021";"59183";"Tous Logements";9;4')
    path.write_text(wrong, encoding="utf-8")
    reading = read_file(path)
    assert reading.frame.loc["59183", "aut_2021"] == 9
    assert "59183" in told(reading, "types et total")[0].message
    path.write_text(text + "".join(text.splitlines(True)[1:]), encoding="utf-8")
    with pytest.raises(FileError, match="plusieurs lignes.*ANNEE"):
        read_file(path)


def test_permits_keep_what_a_follow_up_needs_and_no_name(tmp_path):
    reading = read_file(files.PERMITS)
    assert (reading.reader, reading.layout.header) == ("sitadel_permis", 2)
    permits = reading.tables["permis"].set_index("num_dau")
    assert permits["etat"].tolist() == ["terminé", "annulé", "autorisé", "commencé"]
    first = permits.loc["05918320A0001"]
    assert (first["annee"], first["lgt_tot"], first["lgt_lls"], first["lgt_demol"]) == (2020, 40, 12, 1)
    assert first["parcelles"] == "AB 12, AB 13" and not permits.astype(str).apply(
        lambda column: column.str.contains("FICTIF")
    ).any(axis=None)
    # 40 + 1 + 24: the cancelled one is not authorised.
    assert told(reading, "permis lus")[0].valeur == 65
    text = files.PERMITS.read_text(encoding="utf-8")
    bad = tmp_path / "permis.csv"
    bad.write_text(text.replace("2021-11-20", "20 novembre"), encoding="utf-8")
    with pytest.raises(FileError, match="date illisible.*20 novembre"):
        read_file(bad)
    bad.write_text(
        text.replace("2021-11-20", "20/11/2021").replace('"ETAT_DAU"', '"Etat_DAU"'), encoding="utf-8"
    )
    assert read_file(bad).tables["permis"]["date_aut"].tolist()[2] == "2021-11-20"


ORIGINAL = DATA / "val-doise" / "sitadel_95.csv"


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the original files are not here")
def test_every_cell_of_the_original_is_read():
    reading = read_file(ORIGINAL)
    with open(ORIGINAL, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    series = reading.tables["construction"].assign(
        key=lambda table: list(zip(table["code"], table["annee"], table["type_lgt"]))
    ).set_index("key")  # fmt: skip
    kinds = {"Tous Logements": "ensemble", "Individuel groupe": "individuel groupé", "Residence": "résidence"}
    assert len(series) == len(rows)
    for row in rows:
        kind = kinds.get(row["TYPE_LGT"], row["TYPE_LGT"].lower())
        read = series.loc[[(row["COMM"], int(row["ANNEE"]), kind)]].iloc[0]
        assert read["autorises"] == float(row["LOG_AUT"])
        assert read["commences"] == float(row["LOG_COM"]) if row["LOG_COM"] else np.isnan(read["commences"])
    total = sum(int(row["LOG_COM"] or 0) for row in rows if row["TYPE_LGT"] == "Tous Logements")
    assert reading.frame["construits"].sum() == total and reading.frame["mec_an"].sum() * 3 == pytest.approx(
        total
    )
