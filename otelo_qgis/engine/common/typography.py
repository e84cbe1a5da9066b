# SPDX-License-Identifier: GPL-2.0-or-later
"""The typography of every text that a person reads: the one place that knows its rules.

Sources are written with what a keyboard has (' and -), and with "(s)" where a count is only known at run
time. `typeset` is applied where texts are shown: pages, documents, charts, workbooks, maps, dialogs. It never
touches what a program reads: tags, addresses, code between backquotes, command lines.

French, after the Lexique des règles typographiques en usage à l'Imprimerie nationale: ’, narrow no-break
spaces before ; : ! ? % », after « and between groups of digits, − for minus; plural from two. English: ’, −,
no space before a sign, and its own plural, from anything but one.
"""

from __future__ import annotations

import re

from .language import ENGLISH, FRENCH, spoken

NARROW, MINUS, APOSTROPHE = "\u202f", "\u2212", "\u2019"
# What is left as it is: tags, expressions of QGIS, addresses, code, command lines up to their end.
_KEPT = re.compile(r"(<[^<>]*>|\[%.*?%\]|https?://\S+|`[^`]*`|\bqgis_process\b[^\n<]*|&#?\w+;)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w|«)")
_BEFORE = re.compile(r"(?<!\s)[ \u00a0](?=[;:!?%»](?![-/\w]))")
_AFTER = re.compile(r"(?<=«)[ \u00a0]?(?=\S)")
_CLOSING = re.compile(r"(?<=[^\s\u202f])(?=»)")
_DIGITS = re.compile(r"(?<![\d,.\u202f])(\d{1,3}(?: \d{3})+)(?!\d)")
_NEGATIVE = re.compile(r"(?<![\w\u2212/.)\]'’-])-(?=\d)")
_TAKEN_OFF = re.compile(r"(?<=\S) - (?=\S)")
# A number between a space and a sign: « 75 % ».
_PERCENT = re.compile(r"(?<=\d)[ \u00a0\u202f](?=%(?!\w))")
_SPACED = re.compile(r"(?<=\S)[ \u00a0\u202f](?=[;:!?](?:\s|$))")
# A whole number, its groups apart, and its decimals.
_COUNTS = {
    FRENCH: r"\d{1,3}(?:[ \u202f\u00a0]?\d{3})*(?:,\d+)?",
    ENGLISH: r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?",
}
# A count, or a word that agrees with one: "commune(s)", "total(aux)", "garde(nt)".
_AGREED = {
    language: re.compile(
        rf"(?P<count>(?<![\w,.:/-]){count}(?![\w/]))|(?P<word>[^\W\d_]{{2,}})\((?P<end>s|aux|nt|es|ies)\)"
    )
    for language, count in _COUNTS.items()
}
# A whole number that long is a code (a commune, an EPCI), not a count.
_CODE_DIGITS = 5


def typeset(text: str, language: str = "") -> str:
    """The text as it is printed. Applying it twice changes nothing more.

    language: that of the text; "" for a French text, which is first said in the language that is spoken.
    """
    if not text:
        return text
    if not language:
        text, language = spoken().say(text), spoken().code
    return "".join(
        part if number % 2 else _typeset(part, language) for number, part in enumerate(_KEPT.split(text))
    )


def _typeset(text: str, language: str) -> str:
    text = agree(text, language)
    text = _APOSTROPHE.sub(APOSTROPHE, text)
    text = _NEGATIVE.sub(MINUS, text)
    text = _TAKEN_OFF.sub(f" {MINUS} ", text)
    if language == FRENCH:
        text = _BEFORE.sub(NARROW, text)
        text = _CLOSING.sub(NARROW, _AFTER.sub(NARROW, text))
        text = _DIGITS.sub(lambda found: found.group().replace(" ", NARROW), text)
    else:
        text = _SPACED.sub("", _PERCENT.sub("", text))
    return text


# Character for character.
_KEYBOARD = str.maketrans({APOSTROPHE: "'", NARROW: " ", "\u00a0": " ", MINUS: "-"})


def as_typed(text: str) -> str:
    """The text with the characters of a keyboard, as a person types it to look for it."""
    return text.translate(_KEYBOARD)


def is_plural(count: float, language: str = FRENCH) -> bool:
    """Whether a count takes the plural: from two in French, but for one in English."""
    return abs(count) >= 2 if language == FRENCH else abs(count) != 1


def agree(text: str, language: str = FRENCH) -> str:
    """ "1 commune(s) fictive(s)" -> "1 commune fictive": each word agrees with the count before it in its
    sentence; without any, it is plural."""
    count: float | None = None
    done, end = [], 0
    for found in _AGREED[language].finditer(text):
        between = text[end : found.start()]
        done.append(between)
        end = found.end()
        if re.search(r"[.;!?](?:\s|$)", between):
            count = None
        if found["count"]:
            number = _plain(found["count"], language)
            # Digits that nothing parts are a code, once they are many.
            if len(found["count"]) < _CODE_DIGITS or not found["count"].isdecimal():
                count = float(number)
            done.append(found.group())
            continue
        is_many = count is None or is_plural(count, language)
        done.append(_formed(found["word"], found["end"], is_many))
    return "".join([*done, text[end:]])


def _plain(number: str, language: str) -> str:
    """A number of a text as a program reads it."""
    if language == FRENCH:
        return re.sub(r"[ \u202f\u00a0]", "", number).replace(",", ".")
    return number.replace(",", "")


# A number that French wrote, alone or with the signs around it: « 1 234,5 % », « +12 ».
_OF_FRENCH = re.compile(
    r"(?<![\w.,])\d{1,3}(?:[ \u202f\u00a0]\d{3})+(?:,\d+)?(?![\w,])|(?<![\w.,])\d+,\d+(?![\w,])"
)
_OF_ENGLISH = re.compile(r"[1-9]\d{0,2}(?:,\d{3})+")


def english_numbers(text: str) -> str:
    """The numbers of a text that French wrote, as English writes them; what is English stays."""

    def written(found: re.Match) -> str:
        if _OF_ENGLISH.fullmatch(found[0]):
            return found[0]
        whole, _, decimals = re.sub(r"[ \u202f\u00a0]", ",", found[0].replace(",", ".")).partition(".")
        return f"{whole}.{decimals}" if decimals else whole

    return _OF_FRENCH.sub(written, text)


def _formed(word: str, ending: str, is_many: bool) -> str:
    if ending == "ies":
        return f"{word.removesuffix('y')}ies" if is_many else word
    if not is_many:
        return word
    return f"{word.removesuffix('al')}aux" if ending == "aux" else f"{word}{ending}"
