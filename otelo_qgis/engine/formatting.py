"""Figures as French readers write them."""

from __future__ import annotations


def french_number(value: float, decimals: int = 0) -> str:
    """1234.5 -> "1 234,5": narrow no-break space, decimal comma, true minus sign."""
    text = f"{value:,.{decimals}f}".replace(",", "\u202f").replace(".", ",")
    return text.replace("-", "\u2212")
