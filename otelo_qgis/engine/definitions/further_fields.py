# SPDX-License-Identifier: GPL-2.0-or-later
"""Output fields of what the guide asks beyond Otelo 1.2: score, reallocation between neighbours."""

from __future__ import annotations

from . import fields, units
from .column import Column
from .score import THEMES

# The table where a name has a meaning of its own.
SCORE = "score"

TOTAL = next(one for one in fields.TOTALS if one.name == "total")
BASSIN = Column("bassin", "text", "Bassin où les territoires sont comparés", short="Bassin")
SCORES = [
    fields.CODE,
    fields.NAME,
    BASSIN,
    fields.NEED.on(SCORE, label="Besoin du territoire", note=""),
    *(Column(one.note, "float", f"Note brute : {one.label}", "note") for one in THEMES.values()),
    *(
        Column(one.ratio, "float", f"Note rapportée à celle du bassin : {one.label}", "indice")
        for one in THEMES.values()
    ),
    Column("score", "float", "Score : produit des notes rapportées au bassin", "indice"),
    Column("part_bes", "float", "Part du besoin du bassin", units.SHARE),
    Column("part_score", "float", "Part du score du bassin", units.SHARE),
    Column("part", "float", "Part retenue : besoin et score, selon leurs poids", units.SHARE),
    Column("objectif", "int", "Objectif hors capacité", units.DWELLINGS, mesh=SCORE),
    fields.DIFFERENCE.on(SCORE, label="Objectif moins celui de la seule part du besoin", short="Écart"),
    Column(
        "capacite",
        "int",
        "Capacité de construction (vide : sans limite)",
        units.DWELLINGS,
        "Capacité",
        mesh=SCORE,
        open_ended=True,
    ),
    fields.GIVEN.on(SCORE, label="Cédé à des territoires voisins", note=""),
    fields.RECEIVED.on(SCORE, label="Reçu de territoires voisins", note=""),
    fields.UNCOVERED.on(SCORE, label="Ce qu’aucun voisin ne peut prendre", note=""),
    TOTAL.on(SCORE, label="Objectif retenu, à imposer au volet D"),
    fields.DEMO_FLAG,
]
MOVES = [
    BASSIN,
    Column("de", "text", "Territoire qui cède"),
    Column("vers", "text", "Territoire voisin qui reçoit"),
    Column("cedes", "int", "Logements cédés", units.DWELLINGS),
]
