# SPDX-License-Identifier: GPL-2.0-or-later
"""Readers of the ministry's statistics: Sitadel (building permits) and RPLS (social housing)."""

from __future__ import annotations

import fixture_files as files
import pytest

from otelo_qgis.engine.data.readers import read_file

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
