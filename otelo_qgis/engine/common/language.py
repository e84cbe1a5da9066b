# SPDX-License-Identifier: GPL-2.0-or-later
"""The language that a person reads: French, that of the sources, unless who shows the texts says another.

The engine knows no translation. It is given one by `speak`, for the whole process, as QGIS has one language:
`typography.typeset` says each text in it where it is printed, `formatting` writes numbers as it does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

FRENCH, ENGLISH = "fr", "en"


def _as_it_is(text: str) -> str:
    return text


@dataclass(frozen=True)
class Language:
    """code: its two letters; say: a French text in it, as it is where it is not known; country: whose
    typography it has."""

    code: str = FRENCH
    say: Callable[[str], str] = _as_it_is
    country: str = "FR"

    @property
    def is_french(self) -> bool:
        return self.code == FRENCH

    @property
    def tag(self) -> str:
        """Its name in the documents of office suites."""
        return f"{self.code}-{self.country}"


SOURCE = Language()
_spoken = SOURCE


def spoken() -> Language:
    """The language that texts are printed in."""
    return _spoken


def speak(language: Language = SOURCE) -> None:
    """Print what comes in a language, that of the sources unless another is given."""
    global _spoken
    _spoken = language
