"""Numbers as publishers write them."""

from __future__ import annotations

import pandas as pd
import pytest

from otelo_qgis.engine.data.readers.numbers import guess_decimal, parse_numbers


@pytest.mark.parametrize(
    "text, decimal, value",
    [
        ("1 234,5", ",", 1234.5), ("1\u202f234", ",", 1234), ("1\u00a0234,50", ",", 1234.5),
        ("7,1 %", ",", 7.1),
        ("1.234,5", ",", 1234.5), ("12.345", ",", 12345), ("12.345", ".", 12.345), ("0.071", ",", 0.071),
        ("1,234.5", ".", 1234.5), ("-3", ".", -3), ("\u22123,5", ",", -3.5), ("1e3", ".", 1000),
    ],
)  # fmt: skip
def test_numbers_as_publishers_write_them(text, decimal, value):
    parsed = parse_numbers(pd.Series([text]), decimal)
    assert parsed.values[0] == pytest.approx(value) and not parsed.wrong[0] and not parsed.secret[0]


def test_secret_empty_and_wrong_are_three_things():
    parsed = parse_numbers(pd.Series(["s", "ns", "N.D.", "", None, "-", "abc", "1-2", "inf"]))
    assert parsed.secret.tolist() == [True] * 3 + [False] * 6
    assert parsed.wrong.tolist() == [False] * 6 + [True] * 3
    assert parsed.values.isna().all()


def test_the_decimal_mark_is_guessed_from_what_is_not_ambiguous():
    assert guess_decimal(["12,5", "1.234"]) == "," and guess_decimal(["12.5", "1.234"]) == "."
    assert guess_decimal(["1.234", "353.730"]) == "."  # three decimals, not thousands
    assert guess_decimal(["12", "s"]) == ","
