# SPDX-License-Identifier: GPL-2.0-or-later
"""Operations that are known of, and the works that they already are."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.data.operations import (
    BUILT,
    BY_DISTANCE,
    BY_PARCEL,
    BY_PERMIT,
    COUNTED,
    DOUBTFUL,
    LATER,
    OUTSIDE,
    PAST,
    expected_dwellings,
    fates,
    joined,
    parcels,
    permit_number,
)


@pytest.mark.parametrize(
    "text, number",
    [("PC 095 018 22 B0012", "09501822B0012"), ("09501822b0012", "09501822B0012"), (None, ""), (np.nan, ""),
     ("", ""), ("DP-095-1", "0951")],
)  # fmt: skip
def test_permit_numbers_are_compared_whatever_they_are_written_as(text, number):
    assert permit_number(text) == number


@pytest.mark.parametrize(
    "text, found",
    [("AB 12", {"AB12"}), ("AB0012 ; C 3", {"AB12", "C3"}), ("0A0007", {"A7"}), ("000AB0012", {"AB12"}),
     (None, set()), ("sans", set())],
)  # fmt: skip
def test_parcels(text, found):
    assert parcels(text) == found


def operations(*rows):
    columns = ["code", "permis", "parcelle", "x", "y", "annee", "logements", "probable"]
    return pd.DataFrame(rows, columns=columns)


PERMITS = pd.DataFrame(
    [("01001", "PC 001 22 1", "AB 12", 0.0, 0.0), ("01001", "PC 001 22 2", "", 1000.0, 0.0),
     ("01002", "PC 002 22 3", "AB 12", np.nan, np.nan)],
    columns=["code", "permis", "parcelle", "x", "y"],
)  # fmt: skip


def test_an_operation_is_never_counted_with_its_permit():
    given_ones = operations(
        ("01001", "001221", "", 5000, 0, 2026, 10, 100.0),  # the number
        ("01001", "", "AB0012", np.nan, np.nan, 2026, 20, 100.0),  # the parcel, of its commune
        ("01001", "", "", 1030, 0, 2026, 30, 100.0),  # 30 m away
        ("01001", "", "", 1060, 0, 2026, 40, 50.0),  # 60 m away
        ("01003", "", "AB 12", 0, 0, 2026, 50, 100.0),  # of another commune
        ("01001", "", "", 9000, 0, 2023, 60, 100.0),
        ("01001", "", "", 9000, 0, 2031, 70, 100.0),
    )
    links = joined(given_ones, PERMITS, 50)
    assert links["lien"].tolist() == [BY_PERMIT, BY_PARCEL, BY_DISTANCE, "", "", "", ""]
    assert links["permis"].tolist()[:3] == ["PC 001 22 1", "PC 001 22 1", "PC 001 22 2"]
    fate = fates(given_ones, links, ["01001", "01002"], 2024, 2027)
    assert fate.tolist() == [BUILT, BUILT, DOUBTFUL, COUNTED, OUTSIDE, PAST, LATER]
    found = expected_dwellings(given_ones.assign(sort=fate), pd.Index(["01001", "01002"]))
    assert found["ops_log"].tolist() == [40, 0] and found["ops_esp"].tolist() == [20.0, 0.0]


def test_without_any_permit_all_of_the_period_count():
    one = operations(("01001", "1", "A1", 0, 0, 2026, 10, 80.0))
    links = joined(one, PERMITS.iloc[:0], 50)
    assert links["lien"].tolist() == [""]
    assert fates(one, links, ["01001"], 2024, 2027).tolist() == [COUNTED]


@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 300), st.integers(2020, 2032),
                          st.integers(0, 99), st.integers(0, 100)), max_size=12))  # fmt: skip
def test_every_operation_has_one_fate_and_no_dwelling_is_counted_beyond_it(rows):
    found = operations(
        *(("0100" + str(c), str(n), "", float(n), 0.0, y, d, float(p)) for c, n, y, d, p in rows)
    )
    links = joined(found, PERMITS, 50)
    fate = fates(found, links, ["01000", "01001"], 2024, 2027)
    made = expected_dwellings(found.assign(sort=fate), pd.Index(["01000", "01001"]))
    kept = found[fate == COUNTED]
    assert len(fate) == len(rows)
    assert made["ops_log"].sum() == kept["logements"].sum()
    assert (made["ops_esp"] <= made["ops_log"] + 0.05).all()
    assert kept["annee"].between(2025, 2027).all() and not (links.loc[kept.index, "lien"] != "").any()
