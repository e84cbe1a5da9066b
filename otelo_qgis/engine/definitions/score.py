# SPDX-License-Identifier: GPL-2.0-or-later
"""Themes of the score of volet D of the guide (pp. 94-101), and what a note is made from where none is given.

A raw note is above 0; a rate becomes 1 + rate, so that a territory without any is neutral. Source:
docs/guide_approfondi.md.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """One theme of the score.

    id: ends its fields and parameter; label; page of the guide; divides: whether a high note takes dwellings
    away; made_from: indicators of the communes that the note is computed from, () where only the user can
    tell; formula: how, in French.
    """

    id: str
    label: str
    page: int
    divides: bool = False
    made_from: tuple[str, ...] = ()
    formula: str = ""

    @property
    def note(self) -> str:
        """Field of the raw note, in what is read and in what is written."""
        return f"note_{self.id}"

    @property
    def ratio(self) -> str:
        """Field of the note over that of the bassin."""
        return f"rap_{self.id}"

    @property
    def exponent(self) -> str:
        """Parameter of the algorithm: its exponent."""
        return f"EXPOSANT_{self.id.upper()}"


THEMES = {
    one.id: one
    for one in (
        Theme(
            "etat",
            "priorités de l’État et rattrapage SRU",
            95,
            made_from=("sru_taux", "sru_lls", "res_princ"),
            formula="1 + logements sociaux qui manquent à l’obligation SRU / résidences principales",
        ),
        Theme("desse", "desserte en transports en commun", 96),
        Theme(
            "morph",
            "morphologie urbaine",
            97,
            made_from=("art_ha", "art_ha_p", "population", "pop_p"),
            formula="( population / population avant ) / ( surface artificialisée / surface artificialisée "
            "avant )",
        ),
        Theme(
            "dynam",
            "dynamisme économique",
            98,
            made_from=("emplois", "actifs"),
            formula="emplois au lieu de travail / actifs de 15 à 64 ans",
        ),
        Theme(
            "vacan",
            "vacance structurelle",
            98,
            divides=True,
            made_from=("lv_2plus", "parc_prive"),
            formula="1 + logements vacants depuis deux ans ou plus / logements du parc privé",
        ),
    )
}
# Indicators that some note is computed from.
NOTE_INDICATORS = tuple(dict.fromkeys(name for one in THEMES.values() for name in one.made_from))
# Weights of the share of the need and of the score in the final share (p. 101).
NEED_WEIGHT, SCORE_WEIGHT = 0.9, 0.1
# Passes of the reallocation between neighbours: the first moves 1 % of what can move, the last all (p. 106).
PASSES = 100
