"""Figures as French readers write them."""

from __future__ import annotations


def french_number(value: float, decimals: int = 0) -> str:
    """1234.5 -> "1 234,5": narrow no-break space, decimal comma, true minus sign."""
    text = f"{value:,.{decimals}f}".replace(",", "\u202f").replace(".", ",")
    return text.replace("-", "\u2212")


def percent(share: float) -> str:
    """0.12 -> "12 %", one decimal below 10 % and above 99 %, never rounded to 100 %."""
    value = 100 * share
    if 99.95 <= value < 100:
        return "> 99,9\u202f%"
    decimals = 1 if 0 < value < 10 or 99 < value < 100 else 0
    return f"{french_number(value, decimals)}\u202f%"
