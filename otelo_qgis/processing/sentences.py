# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms say, in the language of QGIS.

The engine knows no language but French, and gives whole sentences, values in them. Here a sentence is brought
back to the templates it was made of (`sentences.json`, found in the sources by `make i18n`: « {0} code(s) sur
{1} »). Each is said by its translation, with the same values, which may be sentences or labels.

The template with most letters wins, so that a short one never stands for a part of a long one. What no
template knows stays as it is, and so does what is between quotes: that is a name of the user's. Typography
does not matter: ’ is ', a narrow space is a space, and « 2 communes » is « 2 commune(s) ».
"""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from ..engine.common.language import ENGLISH, FRENCH, SOURCE, Language
from ..engine.common.typography import agree, as_typed, english_numbers
from .language import SENTENCES, is_translated, translated

TEMPLATES = Path(__file__).parent / "sentences.json"

# A name between quotes is one character while its sentence is looked for.
_FIRST_NAME, _LAST_NAME = 0xE000, 0xF8FF
_A_NAME = f"[{chr(_FIRST_NAME)}-{chr(_LAST_NAME)}]"
_QUOTED = re.compile(r"«[^«»]*»")
_NAMED = re.compile(r"«[^«»]*»|“[^“”]*”")
_ENGLISH_QUOTED = re.compile(r"“[^“”]*?\{(\d+)\}[^“”]*”")
_VALUE = re.compile(r"\{(\d+)\}")
_WORD = re.compile(r"[^\W\d_]+")
_PLURAL = re.compile(r"\\\((s|aux|nt)\\\)")
# Between pieces of what no template knows, and between the items of a list.
_GLUE = re.compile(r"( [:;] |\. |\.$|\n(?:- )?|\(|\)|^[,.] )")
_LISTED, _PARTED = ", ", " · "
_SENTENCE_END = ". "
# Fewer letters than this prove nothing inside a text: the template must be the whole of it.
_PROVES, _PROVES_ALONE, _PROVES_WHOLE = 7, 14, 4
_NUMBER = re.compile(r"[\d \u202f\u00a0,.:/-]+")
# A label and what stands beside it: « Source (b11_source) ».
_BESIDE = re.compile(r"(.*\S) \(([^()]*)\)", re.DOTALL)
# A label and what it heads: « Source : LOVAC ».
_HEADED = re.compile(r"(\S.*?)[ \u00a0\u202f]: (.+)", re.DOTALL)
_COUNTED = re.compile(r"\{0\} [^\W\d_]+( [^\W\d_]+)?(\(s\))?")
_SPACED = re.compile(r"(?<=\S)[ \u00a0\u202f]([:;!?])(?= |$)")
_PERCENT = re.compile(r"(?<=\d)[ \u00a0\u202f]%")

# A piece of a translated text, and whether it was translated.
Piece = tuple[str, bool]


def printed_language() -> Language:
    """What the engine prints in: English where its translations are there, its own French otherwise."""
    return Language(ENGLISH, in_document, "GB") if is_translated() else SOURCE


def in_language(sentence: str) -> str:
    """The sentence in the language of QGIS, French where it is French or where the sentence is not known; its
    words agree with their counts."""
    if is_translated():
        return _agreed(_translated(sentence, False), ENGLISH)
    return _agreed(sentence, FRENCH)


def in_document(sentence: str) -> str:
    """As `in_language`, for a text of a document: what it quotes is a label more often than a layer."""
    return _translated(sentence, True) if is_translated() else sentence


def _agreed(sentence: str, language: str) -> str:
    """« 2 commune(s) » as « 2 communes »; a name between quotes may end with (s)."""
    names = iter(_NAMED.findall(sentence))
    return _NAMED.sub(lambda _: next(names), agree(_NAMED.sub("«»", sentence), language))


@lru_cache(maxsize=20_000)
def _translated(sentence: str, labels: bool) -> str:
    """labels: whether a name between quotes that is a label is translated too."""
    if not _WORD.search(sentence):
        return sentence
    if labels and _known(sentence):
        return _known(sentence)
    masked, names = _without_names(sentence)
    if masked is None:
        return sentence
    pieces = list(_said(masked))
    if not any(known for _, known in pieces):
        return sentence
    return _with_names(_joined(pieces), [_known(one) or one for one in names] if labels else names)


def _without_names(sentence: str) -> tuple[str | None, list[str]]:
    """Each name between quotes as one character, the innermost first; None where that cannot be."""
    if re.search(_A_NAME, sentence):
        return None, []
    names: list[str] = []

    def kept(found: re.Match) -> str:
        names.append(found[0][1:-1].strip(" \u202f\u00a0"))
        return chr(_FIRST_NAME + len(names) - 1)

    while _QUOTED.search(sentence) and len(names) < _LAST_NAME - _FIRST_NAME:
        sentence = _QUOTED.sub(kept, sentence, count=_LAST_NAME - _FIRST_NAME - len(names))
    return sentence, names


def _with_names(text: str, names: Sequence[str]) -> str:
    """The names at their place, between the quotes of English."""
    for number in range(len(names) - 1, -1, -1):
        text = text.replace(chr(_FIRST_NAME + number), f"“{names[number]}”")
    return text


@dataclass(frozen=True)
class Template:
    """A French template, ready to be looked for.

    chunks: its literal parts in order, what is free between two of them; values: numbers of the free parts;
    opens, closes: whether it begins, or ends, by a free part; letters: how much it proves; counts: whether it
    is a number and its noun, which agrees with it.
    """

    french: str
    chunks: tuple[re.Pattern, ...]
    values: tuple[str, ...]
    opens: bool
    closes: bool
    letters: int
    counts: bool

    @classmethod
    def of(cls, french: str) -> Template:
        plain = as_typed(french)
        text = _QUOTED.sub(_quoted_pattern, re.escape(plain).replace(r"\{", "{").replace(r"\}", "}"))
        parts = _VALUE.split(text)
        literals, values = parts[::2], tuple(parts[1::2])
        opens, closes = bool(values) and not literals[0], bool(values) and not literals[-1]
        if not opens:
            literals[0] = _any_case(literals[0])
        if not closes and plain[-1].isalnum():
            literals[-1] += r"(?!\w)"
        elif not closes and plain[-1] == ".":
            # Not the point of « B1.3 ».
            literals[-1] += r"(?=\W|$)"
        chunks = tuple(
            re.compile(_PLURAL.sub(r"(?:\(\1\)|\1)?", one))
            for one in literals[opens : len(literals) - closes]
        )
        letters = sum(map(len, _WORD.findall(_VALUE.sub("", _QUOTED.sub("", plain)))))
        counts = bool(_COUNTED.fullmatch(french))
        return cls(french, chunks, values, opens, closes, letters, counts)

    @property
    def has_values(self) -> bool:
        return bool(_VALUE.search(self.french))

    def match(self, text: str, plain: str) -> tuple[int, int, dict[str, str]] | None:
        """Where it begins and ends in a text, and its values; None where it is not in it."""
        values: dict[str, str] = {}
        free = iter(self.values)
        begin, end = (0 if self.opens else -1), 0
        for number, chunk in enumerate(self.chunks):
            found = chunk.search(plain, end)
            if found is None:
                return None
            if begin < 0:
                begin = found.start()
            elif number or self.opens:
                value = text[end : found.start()]
                if number == 1 and not self.opens and _SENTENCE_END in value:
                    # It begins in a later sentence.
                    later = end + value.rindex(_SENTENCE_END) + len(_SENTENCE_END)
                    again = self.match(text[later:], plain[later:])
                    return again and (again[0] + later, again[1] + later, again[2])
                values[next(free)] = value
            values |= {name[1:]: char for name, char in found.groupdict().items()}
            end = found.end()
        if self.closes:
            values[next(free)] = text[end:]
            end = len(text)
        return (begin, end, values) if self._proves(begin, end, text, values) else None

    def _proves(self, begin: int, end: int, text: str, values: Mapping[str, str]) -> bool:
        if self.counts and not _NUMBER.fullmatch(values["0"]):
            return False
        # A sign at its beginning proves as well as a few letters: « , champ {0} », « (codes : {0}) ».
        enough = _PROVES - 3 * (self.french[0] in ",(")
        if self.has_values and self.letters >= enough:
            return True
        # Without values it is a clause of its own, or part of what nobody knows.
        is_clause = (
            re.search(rf"(^|[.:;,(\n]|{_A_NAME})\s*$", text[:begin]) and not text[end : end + 1].isalnum()
        )
        if not self.has_values and self.letters >= _PROVES_ALONE and is_clause:
            return True
        if text[:begin].strip() or text[end:].strip():
            return False
        # It is the whole text: less is asked.
        if self.letters >= (_PROVES if self.opens else _PROVES_WHOLE) or not self.values:
            return True
        short = [values[name] for name in self.values]
        return (
            bool(_NUMBER.fullmatch(short[0]))
            or all(" " not in one for one in short)
            or all(map(_known, short))
        )


def _quoted_pattern(found: re.Match) -> str:
    """A name between quotes, which a value may fill."""
    number = _VALUE.search(found[0])
    return f"(?P<n{number[1]}>{_A_NAME})" if number else _A_NAME


def _any_case(literal: str) -> str:
    """A literal whose first letter may be a capital: a finding is told by its subject."""
    if not literal[:1].isalpha():
        return literal
    return rf"(?<!\w)[{literal[0].lower()}{literal[0].upper()}]{literal[1:]}"


@lru_cache(maxsize=1)
def _templates() -> Mapping[str, Sequence[Template]]:
    """Templates by the word of theirs that fewest have."""
    all_of_them = [Template.of(one) for one in json.loads(TEMPLATES.read_text(encoding="utf-8"))]
    words = {one: _words(_PLURAL_END.sub("", one.french)) for one in all_of_them}
    count = Counter(word for those in words.values() for word in those)
    index = defaultdict(list)
    for one, those in words.items():
        # All of it is between quotes: a name.
        if not one.letters:
            continue
        index[min(those, key=lambda word: (count[word], word))].append(one)
    return index


# A word that agrees with a count is not always written in the same way.
_PLURAL_END = re.compile(r"\w+\((?:s|aux|nt)\)|(?<=\})\w+|\w+(?=\{)|«[^«»]*»")


def _words(text: str) -> set[str]:
    return {word.lower() for word in _WORD.findall(as_typed(text))} or {""}


def _said(text: str) -> Iterator[Piece]:
    """A text as pieces, those that are known in the language of QGIS."""
    whole = _known(text)
    if whole:
        yield whole, True
        return
    if _PARTED in text:
        for number, part in enumerate(text.split(_PARTED)):
            yield from [(_PARTED, True)] if number else []
            yield from _said(part) if part else []
        return
    beside = _BESIDE.fullmatch(text)
    if beside and _known(beside[1]):
        yield f"{_known(beside[1])} (", True
        yield from _said(beside[2])
        yield ")", True
        return
    plain = as_typed(text)
    index = _templates()
    candidates = [one for word in (*_words(plain), "") for one in index.get(word, ())]
    best = None
    for template in sorted(candidates, key=lambda one: (-one.letters, one.french)):
        found = template.match(text, plain)
        if found is None:
            continue
        # One that is the whole text, and not only from a value on, is before a part that is a little longer.
        is_whole = not template.opens and (found[0], found[1]) == (0, len(text))
        if best is None or (is_whole and 2 * template.letters >= best[0].letters):
            best = template, *found
        if is_whole:
            break
    headed = _HEADED.fullmatch(text)
    if headed and best and 0 < best[1] < headed.end(1) and _known(headed[1]):
        # What was found would part the label.
        yield f"{_known(headed[1])}: ", True
        yield from _said(headed[2])
        return
    if best is None:
        yield from _by_pieces(text)
        return
    template, begin, end, values = best
    yield from _said(text[:begin]) if begin else ()
    yield from _filled(template, values, text[begin : begin + 1].isupper())
    yield from _said(text[end:]) if end < len(text) else ()


def _filled(template: Template, values: Mapping[str, str], capital: bool) -> Iterator[Piece]:
    """The translation of a template, with its values."""
    if template.counts:
        noun = QCoreApplication.translate(SENTENCES, template.french)
        yield agree(noun.replace("{0}", english_numbers(values["0"])), ENGLISH), True
        return
    english = _ENGLISH_QUOTED.sub(r"{\1}", QCoreApplication.translate(SENTENCES, template.french))
    parts = _VALUE.split(english)
    if capital and not template.opens:
        parts[0] = parts[0][:1].upper() + parts[0][1:]
    for number, part in enumerate(parts):
        if number % 2 == 0:
            if part:
                yield part, True
        elif part in values:
            value = values[part]
            # A name, or nothing: as it is.
            is_kept = not value or re.fullmatch(_A_NAME, value)
            yield from [(value, bool(value))] if is_kept else _said(value)


def _by_pieces(text: str) -> Iterator[Piece]:
    """A text that no template has, by what stands between its signs."""
    pieces = _GLUE.split(text)
    if len(pieces) > 1:
        for number, piece in enumerate(pieces):
            if piece:
                yield from [(piece, False)] if number % 2 else _said(piece)
        return
    items = text.split(_LISTED)
    said = [_known(item) if _WORD.search(item) else item for item in items]
    if len(items) > 1 and all(one or not item for one, item in zip(said, items)) and any(said):
        yield _LISTED.join(said), True
    else:
        yield text, False


def _known(text: str) -> str:
    """The translation of a text that is a label or a whole sentence; "" where it is none."""
    stripped = text.strip()
    if not _WORD.search(stripped):
        return ""
    said = _translation(stripped)
    if not said and stripped[0].islower() and stripped[1:2].islower():
        # A label within a sentence.
        said = _translation(f"{stripped[0].upper()}{stripped[1:]}")
        said = f"{said[:1].lower()}{said[1:]}" if said[1:2].islower() else said
    return text.replace(stripped, said) if said else ""


def _translation(text: str) -> str:
    for source in dict.fromkeys((text, as_typed(text), text.replace("'", "’"))):
        for said in (QCoreApplication.translate(SENTENCES, source), translated(source)):
            if said != source:
                return said
    return ""


def _joined(pieces: Sequence[Piece]) -> str:
    """The text of pieces: numbers as English writes them, no space before the signs that stand beside what
    was translated."""
    text = ""
    for number, (piece, known) in enumerate(pieces):
        beside = pieces[max(0, number - 1) : number + 2]
        text += english_numbers(piece) if not known and any(one for _, one in beside) else piece
    return _PERCENT.sub("%", _SPACED.sub(r"\1", text))
