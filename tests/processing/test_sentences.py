# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms say in an English QGIS: values come out as they went in. That every sentence of the sources
has its English is of `make lint`."""

from __future__ import annotations

import re
import sys

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import ROOT

from otelo_qgis.engine.common.errors import TableError, list_codes
from otelo_qgis.engine.common.language import FRENCH
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.processing.sentences import in_language

sys.path.insert(0, str(ROOT / "scripts"))
import make_i18n

VALUES = re.compile(r"\{\d+\}")


def test_a_translation_has_the_values_of_its_source():
    for french, translated in make_i18n.translations(make_i18n.SENTENCES).items():
        assert set(VALUES.findall(french)) == set(VALUES.findall(translated)), french


def test_french_stays_french_and_its_words_agree_with_their_counts(qgis_app):
    assert in_language("Besoin total : 12 logements.") == "Besoin total : 12 logements."
    assert in_language("« Zone(s) » : 1 code(s) absent(s).") == "« Zone(s) » : 1 code absent."
    assert in_language("2 commune(s) et 1 autre(s)") == "2 communes et 1 autre"


@pytest.mark.parametrize(
    ("french", "expected"),
    [
        ("Besoin total : 12 logements.", "Total need: 12 dwellings."),
        (
            "Jointure « Ménages » / « Communes » : 3 code(s) sur 4 (75 %) trouvés. "
            "Seulement dans « Ménages » : 1 (01001).",
            "Join “Ménages” / “Communes”: 3 codes out of 4 (75%) found. Only in “Ménages”: 1 (01001).",
        ),
        (
            f"Communes sans zone : {list_codes(range(12))}.",
            "Communes without a zone: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 others.",
        ),
        (
            str(TableError("t", "valeur négative", "Corrigez cette valeur.", "lits", ["01001"])),
            "“t”, field “lits”: negative value (codes: 01001). Correct this value.",
        ),
    ],
)
def test_sentences_in_english(english, french, expected):
    assert in_language(french) == expected
    printed = typeset(french, FRENCH)
    assert "’" in printed or in_language(printed).startswith(expected[:10])


def test_what_is_not_known_stays(english):
    for text in (
        "Une phrase que personne n'a écrite : « tel quel ».",
        "",
        "01001, 01002",
        "Cherchez le champ de la maille d'analyse.",
        "ERROR 6: x ; y",
    ):
        assert in_language(text) == text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    name=st.text(
        st.characters(blacklist_characters="«»“” \u202f\u00a0", blacklist_categories=("Cs", "Co")), min_size=1
    ),
    count=st.integers(0, 10**9),
)
def test_values_come_out_whole(english, name, count):
    name = f"x{name}x"
    french = f"« {name} » : {count} code(s) qui ne sont ni d'une commune étudiée ni d'un territoire "
    french += f"de restitution, sans effet ({count})."
    codes = "code" if count == 1 else "codes"
    expected = f"“{name}”: {count} {codes} that are neither of a commune of the study nor of a reporting "
    assert in_language(french) == expected + f"territory, without effect ({count})."
