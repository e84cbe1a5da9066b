# SPDX-License-Identifier: GPL-2.0-or-later
"""Figures as readers write them: in French, or in the language that is spoken."""

from __future__ import annotations

import math
import re
import unicodedata
from decimal import ROUND_HALF_UP, Decimal

from .language import spoken

# INSEE's own abbreviations of the kinds of EPCI.
EPCI_KINDS = {
    "Communauté de communes": "CC",
    "Communauté d'agglomération": "CA",
    "Communauté urbaine": "CU",
    "Établissement public territorial": "EPT",
}
_BY_LOWER = {kind.lower(): short for kind, short in EPCI_KINDS.items()}
_EPCI = re.compile(rf"^({'|'.join(_BY_LOWER)})\b", re.IGNORECASE)


def french_number(value: float, decimals: int = 0) -> str:
    """1234.5 -> "1 234,5": narrow no-break space, decimal comma, true minus sign; "1,234.5" in English."""
    # Rounded first, and 0 added: what rounds to zero has no sign.
    text = f"{_rounded(value, decimals) + 0.0:,.{decimals}f}"
    if spoken().is_french:
        text = text.replace(",", "\u202f").replace(".", ",")
    return text.replace("-", "\u2212")


def counted(number: float, one: str, several: str = "") -> str:
    """ "1 commune", "2 communes": a number and its noun. several: the plural, "" for an s."""
    return f"{french_number(number)} {one if abs(number) < 2 else several or f'{one}s'}"


# Above, a float has no tenths to round.
_WHOLE = 1e15


def _rounded(value: float, decimals: int) -> float:
    """A half goes away from zero, as QGIS and office suites show it: one amount is one text everywhere."""
    value = float(value)
    if not math.isfinite(value) or abs(value) >= _WHOLE:
        return value
    return float(Decimal(repr(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP))


def signed(value: float) -> str:
    """A number with its sign, "0" without one."""
    return ("+" if _rounded(value, 0) > 0 else "") + french_number(value)


def pace(value: float) -> str:
    """Dwellings a year, in whole ones: "< 1" for what is less than a half, and is not nothing."""
    return "<\u202f1" if 0 < value < 0.5 else french_number(value)


def exact_number(value: float) -> str:
    """A figure with the decimals that matter (six at most): 1234.0 -> "1 234", 0.0712 -> "0,0712"."""
    return french_number(value, 6).rstrip("0").rstrip(",.")


def percent(share: float) -> str:
    """0.12 -> "12 %", one decimal below 10 % and above 99 %, never rounded to 100 %."""
    value = 100 * share
    if 99.95 <= value < 100:
        return f"> {french_number(99.9, 1)}{percent_sign()}"
    decimals = 1 if 0 < abs(value) < 10 or 99 < value < 100 else 0
    return f"{french_number(value, decimals)}{percent_sign()}"


def percent_sign() -> str:
    """The sign as it stands after a number, with its narrow no-break space where the language has one."""
    return "\u202f%" if spoken().is_french else "%"


def alphabetical(name: str) -> str:
    """What names are sorted by: without accents nor capitals ("Écques" stands before "Ennetières")."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def short_name(name: str) -> str:
    """ "Communauté de communes des Hauts de Flandre" -> "CC des Hauts de Flandre", for a narrow column."""
    return _EPCI.sub(lambda found: _BY_LOWER[found.group(1).lower()], name.replace("\u2019", "'"))
