# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures as publishers write them: French or English decimals, thousands, statistical secrecy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

# Under secrecy, or not available: missing, never 0.
SECRET = {"s", "ns", "nd", "n.d.", "n.s.", "secret", "c", "confidentiel", "n/d", "n/s"}
EMPTY = {"", "-", "--", "///", "na", "n/a", "nan", "null", "none", "\\n", "so", "."}
# Figures in groups of three, by the marks that French and English publishers put between them.
_GROUPED = r"[1-9]\d{{0,2}}(?:{0}\d{{3}})+"
_SPACE = "[ \u00a0\u202f\u2009\u2007'\u2019]"
_SIGN = "[+-]? ?"
_WHOLE = rf"(?:\d+|{_GROUPED.format(_SPACE)})"
_END = r"(?:[eE][+-]?\d{1,3})?"
# How a number is written with each decimal mark, the other mark making groups of three. ASCII: \d is 0 to 9.
_WRITTEN = {
    ",": re.compile(rf"{_SIGN}(?:{_WHOLE}|{_GROUPED.format('[.]')})(?:,\d*)?{_END}", re.ASCII),
    ".": re.compile(
        rf"{_SIGN}(?:{_WHOLE}|{_GROUPED.format(',')})(?:\.\d*)?{_END}|{_SIGN}\.\d+{_END}", re.ASCII
    ),
}
_DIGITS = re.compile("[0-9]*")
_DOT_THOUSANDS = re.compile(r"-?[1-9]\d{0,2}(\.\d{3})+")
OTHER = {",": ".", ".": ","}


# Units of the indicators that may be written with a percent sign.
FRACTION, PERCENT = "fraction", "%"


@dataclass(frozen=True)
class Parsed:
    """values: floats, NaN where missing; secret: under secrecy; wrong: text that is no number, or not
    written as the others; percent: written with a percent sign."""

    values: pd.Series
    secret: pd.Series
    wrong: pd.Series
    percent: pd.Series

    def fault(self, unit: str) -> tuple[pd.Series, str, str] | None:
        """Cells that cannot be a value of this unit, what is wrong with them, and what to do; None where all
        can be. A sign decides for the whole column: one that some cells lack could mean two things."""
        unsigned = ~self.percent & self.values.notna() & (self.values != 0)
        faults = (
            (
                self.wrong,
                "texte au lieu d'un nombre, ou nombre écrit autrement que les autres",
                "Remplacez-le par un nombre, videz la cellule, ou vérifiez la décimale et le séparateur.",
            ),
            (
                self.percent & (unit not in (FRACTION, PERCENT)),
                "pourcentage au lieu d'un nombre",
                "Ce champ n'est pas une part : vérifiez la colonne.",
            ),
            (
                unsigned & self.percent.any(),
                "nombre sans le signe % que d'autres ont",
                "Écrivez toute la colonne en pourcentages, ou toute en fractions.",
            ),
        )
        return next((fault for fault in faults if fault[0].any()), None)

    def are_divided(self, unit: str) -> bool:
        """Whether the values are percentages of an indicator in fractions."""
        return unit == FRACTION and bool(self.percent.any())

    def in_unit(self, unit: str) -> pd.Series:
        return self.values / 100 if self.are_divided(unit) else self.values


def parse_numbers(texts: pd.Series, decimal: str = ",") -> Parsed:
    """Numbers of a column of text (None where empty), all written in one way.

    decimal: the decimal mark of the file, which settles what the column itself does not ("1.234"): a column
    that has numbers of the other mark only is of that one. The values of cells with a percent sign are
    what stands before it.
    """
    cells = ["" if text is None or text != text else str(text).strip() for text in texts]
    plain = _plain(cells, decimal)
    if plain is not None:
        nothing = pd.Series(False, index=texts.index)
        return Parsed(pd.Series(plain, index=texts.index), nothing, nothing, nothing)
    stripped = pd.Series(cells, index=texts.index, dtype=object).str.replace("\u2212", "-", regex=False)
    low = stripped.str.lower()
    secret, empty = low.isin(SECRET), low.isin(EMPTY)
    percent = stripped.str.endswith("%") & ~secret & ~empty
    known = stripped.str.rstrip("%").str.strip().where(percent, stripped)[~secret & ~empty]
    mark = _mark_of(known, decimal)
    values = pd.Series(np.nan, index=texts.index, dtype=float)
    written = known[known.map(lambda text: bool(_WRITTEN[mark].fullmatch(text))).astype(bool)]
    values.loc[written.index] = written.map(lambda text: _value(text, mark)).astype(float)
    values = values.replace([np.inf, -np.inf], np.nan)
    return Parsed(values, secret, values.isna() & ~secret & ~empty, percent)


def _plain(texts: Sequence[str], decimal: str) -> np.ndarray | None:
    """Numbers of a column of digits and decimal marks of the file, as nearly all are; None for another."""
    if not set("".join(texts)) <= {*"-0123456789", decimal}:
        return None
    try:
        numbers = [float(text.replace(decimal, ".")) if text else np.nan for text in texts]
    except ValueError:
        return None
    return None if np.inf in numbers or -np.inf in numbers else np.array(numbers, dtype=float)


def _mark_of(texts: pd.Series, decimal: str) -> str:
    """Decimal mark of a column: that of the file, unless only the other one reads it whole."""
    odd = [text for text in texts if not _DIGITS.fullmatch(text)]
    other = OTHER[decimal]
    if all(_WRITTEN[decimal].fullmatch(text) for text in odd):
        return decimal
    only_other = [text for text in odd if _WRITTEN[other].fullmatch(text)]
    is_other = len(only_other) > sum(bool(_WRITTEN[decimal].fullmatch(text)) for text in odd)
    return other if is_other else decimal


def _value(text: str, mark: str) -> float:
    """A text that is written with this decimal mark."""
    digits = re.sub(_SPACE, "", text).replace(OTHER[mark], "")
    return float(digits.replace(",", "."))


def guess_decimal(texts: Iterable[str]) -> str:
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
