# SPDX-License-Identifier: GPL-2.0-or-later
"""The English of the catalogue: the words of docs/glossaire.md, and nothing left of French."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree

import pytest
from english import KEPT, french_left
from support import ROOT


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
    assert french_left(english().values()) == []
