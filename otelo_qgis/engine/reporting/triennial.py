# SPDX-License-Identifier: GPL-2.0-or-later
"""The SRU triennial balance as blocks: a page, or a document that is ready to send."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from ..analysis.triennial import BALANCES, LATE, NO_DUTY, ON_TRACK, REACHED
from ..common.formatting import counted, french_number, percent
from ..common.territories import Finding, remarks
from ..definitions import fields
from ..definitions.column import Column
from ..definitions.notes import NOTES, TRIENNIAL_NOTE
from ..study import Figure, Study
from .blocks import (
    Block,
    Bullets,
    Field,
    Figures,
    Formula,
    Grid,
    Heading,
    Notice,
    Text,
    fictitious_notice,
)
from .grids import territory_grid

_LAW = (
    "Bilan à établir par la commune et le préfet au terme de chaque période triennale (code de la "
    "construction et de l’habitation, art. L. 302-9). Sous l’objectif, la carence peut être prononcée "
    "(art. L. 302-9-1) : c’est une décision du préfet, que ce bilan ne préjuge pas."
)


def triennial_page(
    study: Study,
    communes: pd.DataFrame,
    territories: pd.DataFrame,
    period: Sequence[int],
    findings: Iterable[Finding] = (),
    service: str = "",
) -> list[Block]:
    """The balance of a triennial period. communes: `triennial.balance` with `nom`, `epci`; territories:
    `by_territory` with `code`, `nom`."""
    under = communes[communes["bilan"] != NO_DUTY]
    title = f"{period[0]}-{period[-1]}"
    sentence, kind = verdict(under, title)
    said = [one for gravity in ("bloquant", "alerte", "info") for one in remarks(list(findings), gravity)]
    known = under["obj_tri"].where(under["real_tri"].notna(), 0).sum()
    # Nothing known is no zero.
    done, note = _sum(under, "real_tri"), NOTES["suivi_lls"]
    return [
        Text(" · ".join(part for part in (service, f"période {title}") if part)),
        *fictitious_notice(study),
        Text(sentence, lead=True),
        *([Notice(kind, _CONCLUSIONS[kind])] if kind else []),
        Figures([
            Figure("Communes sous obligation", len(under), unit=""),
            Figure("Objectif triennal", int(under["obj_tri"].sum())),
            Figure("Réalisés", done),
            Figure("Reste", None if done is None else int(known - done)),
        ]),
        Heading("Où en sont les communes", "bilan"),
        _by_balance(communes, under),
        Heading("Communes sous obligation", "communes"),
        _grid("Bilan par commune", under.sort_values("obj_tri", ascending=False), fields.TRIENNIAL),
        Heading("Territoires de restitution", "epci"),
        _grid("Bilan par territoire", territories, fields.EPCI_TRIENNIAL),
        Heading("Comment ces chiffres sont faits", "methode"),
        Text(_LAW),
        Formula("note-sru-triennal", TRIENNIAL_NOTE.title, TRIENNIAL_NOTE.formula, TRIENNIAL_NOTE.text),
        Formula("note-suivi-lls", note.title, note.formula, note.text),
        *_remarks(said),
    ]  # fmt: skip


def _remarks(said: Sequence[str]) -> list[Block]:
    return [Heading("À savoir des données", "constats", 3), Bullets(said)] if said else []


_CONCLUSIONS = {
    "bon": "L’objectif est tenu, ou en voie de l’être, dans toutes les communes dont le réalisé est connu.",
    "alerte": "Des communes n’ont pas réalisé ce qui leur est demandé à ce jour : voir « en retard ».",
}


def verdict(under: pd.DataFrame, period: str) -> tuple[str, str]:
    """Where the communes under an obligation stand, and the kind of notice that it asks for, "" where nothing
    is known."""
    asked = under[under["obj_tri"] > 0]
    opening = (
        f"{counted(len(under), 'commune')} sous obligation, dont {french_number(len(asked))} en manque : "
        f"{counted(int(asked['obj_tri'].sum()), 'logement social', 'logements sociaux')} à réaliser en "
        f"{period}."
    )
    known = asked[asked["real_tri"].notna()]
    if known.empty:
        return f"{opening} Aucune donnée ne dit ce qui a été réalisé.", ""
    done, due = int(known["real_tri"].sum()), int(known["obj_tri"].sum())
    counts = known["bilan"].value_counts()
    parts = [
        f"{word} dans {french_number(counts[word])}" for word in (REACHED, ON_TRACK, LATE) if counts.get(word)
    ]
    share = f", {percent(done / due)} de l’objectif de ces communes" if due else ""
    text = f"{opening} {french_number(done)} le sont{share} ; objectif {', '.join(parts)}."
    return text, "alerte" if counts.get(LATE) else "bon"


def _by_balance(communes: pd.DataFrame, under: pd.DataFrame) -> Grid:
    """How many communes of each balance; without an obligation, nothing is asked and nothing is counted."""
    rows = []
    for word in BALANCES:
        group = communes[communes["bilan"] == word]
        if len(group):
            asked, done = _sum(group, "obj_tri"), _sum(group, "real_tri")
            rows.append((word, len(group), *((None, None) if word == NO_DUTY else (asked, done))))
    shown = [Field("Bilan", "text"), Field("Communes"), Field("Objectif"), Field("Réalisés")]
    total = ("Total", len(communes), _sum(under, "obj_tri"), _sum(under, "real_tri"))
    return Grid(f"Bilan de {counted(len(communes), 'commune')}", shown, rows, total)


def _sum(frame: pd.DataFrame, name: str) -> int | None:
    """The sum of what is known; None where nothing is."""
    return int(frame[name].sum()) if frame[name].notna().any() else None


def _grid(caption: str, frame: pd.DataFrame, columns: Sequence[Column]) -> Grid:
    """A row per territory, and the sums of what adds up."""
    shown = [one for one in columns if one.name in frame and one.name not in ("code", "nom", "epci")]
    total = [_sum(frame, one.name) if one.kind == "int" else None for one in shown]
    names = frame["nom"].fillna("")
    return territory_grid(caption, frame.set_index("code"), shown, names, total, noted=False)
