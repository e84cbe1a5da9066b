"""Figures as publishers write them: French or English decimals, thousands, statistical secrecy."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

# Under secrecy, or not available: missing, never 0.
SECRET = {"s", "ns", "nd", "n.d.", "n.s.", "secret", "c", "confidentiel", "n/d", "n/s"}
EMPTY = {"", "-", "--", "///", "na", "n/a", "nan", "null", "none", "\\n", "so", "."}
_SPACES = re.compile(r"[\s\u00a0\u202f\u2009']")
_DOT_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?")
_COMMA_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?")


@dataclass(frozen=True)
class Parsed:
    """values: floats, NaN where missing; secret: under secrecy; wrong: text that is no number."""

    values: pd.Series
    secret: pd.Series
    wrong: pd.Series


def parse_numbers(texts: pd.Series, decimal: str = ",") -> Parsed:
    """Numbers of a column of text (None where empty).

    decimal: the decimal mark of the file. The other mark is read as thousands where it separates
    groups of three digits ("1.234,5" with ","), else as a decimal mark too, since no publisher mixes
    them. A percent sign is dropped: the catalogue says the unit.
    """
    stripped = texts.fillna("").astype(str).str.strip()
    low = stripped.str.lower()
    secret, empty = low.isin(SECRET), low.isin(EMPTY)
    plain = pd.to_numeric(stripped.where(~(secret | empty)), errors="coerce")
    odd = plain.isna() & ~secret & ~empty
    if decimal == "," and not odd.all():
        # "1.234" is a thousand in a file of decimal commas, which pandas has read as 1.234.
        odd |= stripped.str.fullmatch(_DOT_THOUSANDS.pattern).fillna(False)
    if odd.any():
        read = stripped[odd].map(lambda text: _plain(text, decimal))
        plain = plain.astype(float)
        plain.loc[odd[odd].index] = pd.to_numeric(read, errors="coerce").to_numpy(dtype=float)
    values = plain.astype(float).replace([np.inf, -np.inf], np.nan)
    return Parsed(values, secret, values.isna() & ~secret & ~empty)


def _plain(text: str, decimal: str) -> str:
    text = _SPACES.sub("", text).rstrip("%").replace("\u2212", "-")
    if decimal == "," and _DOT_THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    if decimal == "." and _COMMA_THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    return text.replace(",", ".")


def guess_decimal(texts) -> str:
    """The decimal mark of a sample of cells: "," where there are decimal commas, or no decimals at all.

    Groups of three digits after a full stop ("12.345") are thousands only beside decimal commas: alone,
    they are three decimals, since French publishers separate thousands with spaces.
    """
    texts = list(texts)
    commas = sum(bool(re.fullmatch(r"-?\d+,\d+", text)) for text in texts)
    dots = sum(
        bool(re.fullmatch(r"-?\d+\.\d+", text)) and not (commas and _DOT_THOUSANDS.fullmatch(text))
        for text in texts
    )
    return "." if dots > commas else ","
