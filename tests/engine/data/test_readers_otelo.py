# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of the official application's own tables and of its export."""

from __future__ import annotations

import shutil

import fixture_files as files
import pytest

from otelo_qgis.engine.data.readers import FileError, ImportOptions, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


def test_official_tables_and_export(tmp_path):
    folder = files.FIXTURES / "otelo"
    flux = read_file(folder / "filocom_flux.csv")
    assert flux.frame.loc["245900428", "tx_disp"] == 0.001  # the latest millésime
    older = read_file(folder / "filocom_flux.csv", ImportOptions(year=2021))
    assert older.frame.loc["245900428", "tx_disp"] == 0.006
    assert read_file(folder / "homeless.csv").frame.loc["200069037", "rp_sa"] == 35
    assert read_file(folder / "hotel.csv").frame.loc["200069037", "rp_hotel"] == 4
    vacancy = read_file(folder / "vacancy_accommodation.csv").frame
    assert vacancy.loc["245900428", ["lv_total", "lv_2021", "lv2_2022"]].tolist() == [6000, 6100, 2050]
    export = read_file(files.official_export(tmp_path / "export.xlsx"))
    assert export.grain == "EPCI" and export.frame.loc["245900428", "off_total"] == 1540
    assert "ENSEMBLE DES EPCI" not in export.frame.index
    ambiguous = tmp_path / "table.csv"
    shutil.copy(folder / "homeless.csv", ambiguous)
    with pytest.raises(FileError, match="ambiguë.*homeless"):
        read_file(ambiguous)
