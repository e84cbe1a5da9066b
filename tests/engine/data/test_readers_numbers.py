# SPDX-License-Identifier: GPL-2.0-or-later
"""Numbers as publishers write them."""

from __future__ import annotations

import pandas as pd
import pytest

from otelo_qgis.engine.data.numbers import guess_decimal, parse_numbers


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


def numbers(*texts, decimal=","):
    parsed = parse_numbers(pd.Series(list(texts), dtype=object), decimal)
    return [None if wrong else value for value, wrong in zip(parsed.values.tolist(), parsed.wrong)]


def test_a_column_is_written_in_one_way():
    assert numbers("1.5", "1.234") == [1.5, 1.234]  # a column of decimal points in a file of commas
    assert numbers("1,5", "1.234", decimal=".") == [1.5, 1234]
    assert numbers("1.234", "12.345.678") == [1234, 12345678]
    assert numbers("1,234", "5.5") == [1234, 5.5]
    # Both marks as decimals: the fewest are told rather than guessed.
    assert numbers("1,5", "2,5", "1.5") == [1.5, 2.5, None]


@pytest.mark.parametrize(
    "text",
    ["1\0 34", "1 34", "\uff11\uff12", "\u0661\u0662", "1_000", "1e400", "9" * 400, "0x10", "infinity", "%",
     "1,2,3"],
)  # fmt: skip
def test_what_is_not_written_as_a_number_is_none(text):
    assert numbers(text) == [None]


def test_percent_signs_are_told():
    parsed = parse_numbers(pd.Series(["0,5 %", "7%", "s", ""]))
    assert parsed.percent.tolist() == [True, True, False, False]
    assert parsed.values[:2].tolist() == [0.5, 7] and parsed.secret[2]
