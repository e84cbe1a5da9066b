# SPDX-License-Identifier: GPL-2.0-or-later
"""What a person reads is set as a printer would, in French and in English."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.common.typography import ENGLISH, agree, is_plural, typeset

FRENCH = {
    "L'essentiel : qu'est-ce ?": "L’essentiel\u202f: qu’est-ce\u202f?",
    "« Dunkerque » ; 12 %": "«\u202fDunkerque\u202f»\u202f; 12\u202f%",
    "«Dunkerque»": "«\u202fDunkerque\u202f»",
    "pour 1 000 logements": "pour 1\u202f000 logements",
    "besoin - conversions = -12": "besoin \u2212 conversions = \u221212",
    "2021-2035, Hauts-de-France, D-12": "2021-2035, Hauts-de-France, D-12",
    "l'« ensemble »": "l’«\u202fensemble\u202f»",
    "[% @otelo_page %] : l'un": "[% @otelo_page %]\u202f: l’un",
    "1 commune(s) hors étude": "1 commune hors étude",
    "0 territoire(s) fictif(s)": "0 territoire fictif",
    "3 territoire(s) fictif(s)": "3 territoires fictifs",
    "2 total(aux) imposé(s), atteint en 1 tour(s).": "2 totaux imposés, atteint en 1 tour.",
    "Il garde(nt) leur(s) code(s).": "Il gardent leurs codes.",
    "1 code(s) de 59183 absent(s)": "1 code de 59183 absent",
    "12 345 ligne(s)": "12\u202f345 lignes",
    "https://insee.fr/?a=l'b : oui": "https://insee.fr/?a=l'b\u202f: oui",
    "qgis_process run otelo:cartes -- TITRE='l'été' ; echo": (
        "qgis_process run otelo:cartes -- TITRE='l'été' ; echo"
    ),
    "<p title=\"l'un : x\">L'autre : y</p>": '<p title="l\'un : x">L’autre\u202f: y</p>',
}


@pytest.mark.parametrize(("source", "printed"), FRENCH.items())
def test_french(source, printed):
    assert typeset(source) == printed


def test_english_has_its_own_rules():
    assert typeset("INSEE's file: 1 000 rows? -3", ENGLISH) == "INSEE’s file: 1 000 rows? \u22123"
    assert agree("0 commune(s)", ENGLISH) == "0 communes" and agree("1 commune(s)", ENGLISH) == "1 commune"
    assert is_plural(1.5, ENGLISH) and not is_plural(1.5) and not is_plural(-1)


@given(st.text("aé 's'«»:;!?%-0123456789(s)<>/.,\u202f", max_size=40))
def test_setting_twice_changes_nothing_more(text):
    once = typeset(text)
    assert typeset(once) == once
