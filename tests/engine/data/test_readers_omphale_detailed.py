# SPDX-License-Identifier: GPL-2.0-or-later
"""Omphale's detailed projections, and the official app's tables that look like a projection."""

from __future__ import annotations

import fixture_files as files
import numpy as np
import pandas as pd
import pytest

from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
ZONES = {"245900428": 88000.0, "200069037": 45000.0, "200054781_T1": 1_100_000.0}


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


@pytest.fixture(scope="module")
def reading(tmp_path_factory):
    path = tmp_path_factory.mktemp("omphale") / "Projections_EPCI_indicateurs_final.xlsx"
    return read_file(files.projections(path, ZONES, fragile=["200069037"]))


def test_households_population_and_types_are_kept(reading):
    assert (reading.reader, reading.grain) == ("omphale_detaille", "EPCI")
    series = reading.series.set_index(["code", "annee"])
    row = series.loc[("245900428", 2030)]
    assert row["central_c"] == pytest.approx(88000 * 1.12)
    assert row["ph_b"] == pytest.approx(88000 * 1.12 * 1.03) and row["pb_h"] == pytest.approx(
        88000 * 1.12 * 0.97
    )
    assert set(series) == {f"{p}_{m}" for p in ("central", "ph", "pb") for m in "cbh"}
    people = reading.frame.loc["245900428"]
    assert people["pc2030"] == pytest.approx(2 * 88000 * 1.12) and people["pb2030"] < people["ph2030"]
    types = reading.tables["menages_type"]
    assert set(types["type_men"]) == {
        "couple", "famille monoparentale", "ménage complexe de 3 personnes ou plus", "personne seule",
    }  # fmt: skip
    sums = types.groupby(["code", "annee"])["central_c"].sum()
    assert sums.to_numpy() == pytest.approx(series["central_c"].reindex(sums.index).to_numpy())
    assert "Population_sexe" in told(reading, "feuilles laissées")[0].message


def test_the_parts_of_greater_paris_are_zones(reading):
    assert "200054781_T1" in set(reading.series["code"])
    assert not told(reading, "code illisible")


def test_a_zone_that_is_not_robust_is_missing_after_2018(reading):
    assert reading.series.loc[reading.series["code"] == "200069037", "annee"].tolist() == [2018]
    (why,) = told(reading, "zones non robustes")
    assert why.gravite == "alerte" and "200069037" in why.message and "2018" in why.message
    assert np.isnan(reading.frame.loc["200069037", "pc2030"])


def test_bassins_and_a_sheet_saved_as_csv(tmp_path):
    zones = {"R11_01_23": 250000.0, "Paris_23": 1_100_000.0, "ZZZZZZZZZ": 3000.0}
    path = files.projections(tmp_path / "bh.xlsx", zones)
    reading = read_file(path)
    assert reading.grain == "analyse" and set(reading.series["code"]) == {"R11_01_23", "PARIS_23"}
    assert told(reading, "zone résiduelle")
    sheet = pd.read_excel(path, sheet_name="Menages_totaux")
    sheet.to_csv(tmp_path / "menages.csv", sep=";", index=False)
    again = read_file(tmp_path / "menages.csv")
    assert again.series["central_c"].tolist() == pytest.approx(reading.series["central_c"].tolist())
    pd.read_excel(path, sheet_name="Population_sexe").to_csv(tmp_path / "sexe.csv", sep=";", index=False)
    with pytest.raises(FileError, match="ni ménages, ni population totale"):
        read_file(tmp_path / "sexe.csv")


def test_two_rows_of_2018_make_one_and_two_that_disagree_are_refused(tmp_path):
    path = tmp_path / "menages.csv"
    header = "ZONE;ANNEE;ind_robust;NBMEN_pop_basse_MC_CENTRAL;NBMEN_central_MC_CENTRAL"
    rows = ["R75_24-1_23;2018;0;50;", "R75_24-1_23;2018;1;;50", "R75_24-1_23;2019;1;;51",
            "R75_01_23;2018;1;7;7",
            "R75_01_23;2019;1;8;8"]  # fmt: skip
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    reading = read_file(path)
    series = reading.series.set_index(["code", "annee"])
    assert series.loc[("R75_24-1_23", 2018)].tolist() == [50, 50]
    assert "R75_24-1_23" in told(reading, "scénarios absents")[0].message
    assert not told(reading, "zones non robustes")
    path.write_text("\n".join([header, *rows, "R75_01_23;2018;1;7;9"]) + "\n", encoding="utf-8")
    with pytest.raises(FileError, match="ne disent pas la même chose.*R75_01_23"):
        read_file(path)


def test_sizes_of_households_are_not_households(tmp_path):
    path = tmp_path / "household_sizes.csv"
    path.write_text("epci_code,year,central_b,central_c\n245900428,2021,2.31,2.30\n", encoding="utf-8")
    with pytest.raises(FileError, match="tailles de ménages.*demographic_evolution_omphale"):
        read_file(path)


def test_of_two_millesimes_the_latest_or_the_chosen_is_taken(tmp_path):
    path = tmp_path / "demographic_evolution_omphale.csv"
    rows = ["245900428,2021,100,2018", "245900428,2021,120,2022", "245900428,2022,121,2022"]
    path.write_text("epci_code,year,central_c,millesime\n" + "\n".join(rows) + "\n", encoding="utf-8")
    reading = read_file(path)
    assert reading.series["central_c"].tolist() == [120, 121]
    assert "2018, 2022 ; 2022 est pris" in told(reading, "plusieurs millésimes")[0].message
    assert read_file(path, ImportOptions(year=2018)).series["central_c"].tolist() == [100]
    with pytest.raises(FileError, match="millésime 2020 absent"):
        read_file(path, ImportOptions(year=2020))


def test_the_template_of_the_official_app_is_added_up(tmp_path):
    path = tmp_path / "import.csv"
    header = "ZONE;SEXE;AGE;MENAGES_2018;MENAGES_2019;MENAGES_2020"
    rows = ["245900428;1;20;10;11;0", "245900428;2;20;30;31;0", "200069037;1;20;5;;0"]
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    reading = read_file(path)
    assert (reading.reader, reading.grain) == ("omphale", "EPCI")
    series = reading.series.set_index(["code", "annee"])["menages"]
    assert (series["245900428", 2018], series["245900428", 2019], series["200069037", 2018]) == (40, 42, 5)
    assert np.isnan(series["200069037", 2019]) and 2020 not in reading.series["annee"].tolist()
    assert told(reading, "années sans ménage")
    path.write_text("\n".join([header, *(row[9:] for row in rows)]) + "\n", encoding="utf-8")
    with pytest.raises(FileError, match="colonne ZONE est vide"):
        read_file(path)
