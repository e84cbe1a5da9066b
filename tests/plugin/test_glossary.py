# SPDX-License-Identifier: GPL-2.0-or-later
"""The English of the catalogue: the words of docs/glossaire.md, and nothing left of French."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest
from support import ROOT

# Names, identifiers and what a person types.
KEPT = re.compile(r"“[^”]*”|\"[^\"]*\"|\w*[_:=]\w[\w.:=]*|\b[A-Z]{2,}\b|\w+-\w+-\w+")
FRENCH = re.compile(
    r"\b(?:le|la|les|des|du|de|et|ou|une|un|dans|pour|par|sur|avec|sans|est|sont|que|qui|aux|ne|pas|cette|ces|leur)\b"
    r"|\b[dlnqs]['’](?=[aeiouyéèêhâî])",
    re.IGNORECASE,
)
SPACING = re.compile(
    r"(?<=[\w)\]”}])[ \u00a0\u202f][:;?!](?= |$)|(?<=[\d}])[ \u00a0\u202f]%|[«»]"
    r"|\d,\d{1,2}(?!\d)|\d[ \u202f]\d{3}\b"
)


def english() -> dict[str, str]:
    messages = ElementTree.parse(ROOT / "i18n" / "otelo_en.ts").iter("message")
    return {one.findtext("source"): one.findtext("translation") for one in messages}


def not_said() -> list[str]:
    """The last column of the glossary."""
    rows = re.findall(
        r"^\|[^|]*\|[^|]*\|([^|]*)\|$", (ROOT / "docs" / "glossaire.md").read_text("utf-8"), re.M
    )
    return [word.strip() for cell in rows[2:] for word in cell.split(",") if word.strip()]


def test_the_glossary_names_words_that_are_not_used():
    assert {"volet", "mesh", "hosted", "restitution"} <= set(not_said())


@pytest.mark.parametrize("word", not_said())
def test_no_translation_has_a_word_that_the_glossary_refuses(word):
    found = re.compile(rf"\b{re.escape(word)}\b", re.IGNORECASE)
    assert [text for text in english().values() if found.search(KEPT.sub("", text))] == []


def test_no_translation_has_a_french_word_or_a_french_space():
    left = {text: FRENCH.findall(KEPT.sub("", text)) for text in english().values()}
    assert {text: words for text, words in left.items() if words} == {}
    assert [text for text in english().values() if SPACING.search(text)] == []
