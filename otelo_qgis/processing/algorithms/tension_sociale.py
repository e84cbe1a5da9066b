# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:tension_sociale: demand for social dwellings against what was let, by size and rent."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.common.formatting import french_number
from ...engine.definitions import further_fields
from ...engine.definitions.social import AREAS, EFFORT, RENTS
from ...engine.method import quality
from ...engine.method.guide import social
from ...engine.reporting.social import social_blocks
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..inputs.counts import read_counts
from ..io.tables import by_code
from ..run import Output, Run, Saved

_DEMAND = ("cotitulaires", "enfants", "ressources", "menages")
_SUPPLY = ("surface", "pieces", "loyer", "logements")
_NEED = "besoin_ls"


class TensionSociale(OteloAlgorithm):
    slug = "tension_sociale"
    title = "Logement social : demande et offre par taille et loyer"
    volet = "volet_b"
    purpose = (
        "Qualifie le besoin en logements sociaux comme le guide (pages 113 à 117) : les demandeurs sont "
        "affectés aux logements que leur famille peut habiter (poids de l’ENL 2013) et que leurs ressources "
        "peuvent payer, l’offre est celle des logements loués récemment. Le rapport des deux, segment par "
        "segment, dit où la demande pèse le plus ; le besoin se partage selon la demande qui n’est "
        "pas servie."
    )
    example = (
        "qgis_process run otelo:tension_sociale -- DEMANDES=demandes_sne.csv OFFRE=emmenagements_rpls.csv "
        "BESOINS=besoins.gpkg SEGMENTS_SOCIAUX=segments.csv PAGE=tension.html"
    )
    keywords = ("SNE", "RPLS", "tension", "PLAI", "loyer", "taille", "attribution")
    outputs_help = {"SEGMENTS_SOCIAUX": ("Segments du logement social", further_fields.TENSION)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "DEMANDES", "Demandeurs, hors mutations",
            "Champs : code (territoire demandé), cotitulaires (1 ou 2), enfants, ressources (euros par mois, "
            "du foyer), menages (combien de demandeurs). Source : SNE.",
        )  # fmt: skip
        self.add_table(
            "OFFRE", "Logements sociaux loués récemment",
            "Champs : code, surface (m²), pieces, loyer (euros par m²), logements (combien). De plusieurs "
            "années si l’effectif est petit. Source : RPLS.",
        )  # fmt: skip
        self.add_table(
            "BESOINS", "Besoin en logements sociaux",
            f"Champs : code et {_NEED}, entier (sortie BESOINS du volet B, édition du guide, ou la vôtre). "
            "Vide : le besoin n’est pas partagé.",
            optional=True,
        )  # fmt: skip
        self.add_number(
            "TAUX_EFFORT", "Taux d’effort brut le plus haut (%)", 10, 60,
            f"Loyer × surface / ressources. Vide : {EFFORT:g} %, comme dans le guide.",
            whole=False,
        )  # fmt: skip
        self.add_sink("SEGMENTS_SOCIAUX", "Segments du logement social", polygons=False, optional=False)
        self.add_page("PAGE", "Tension du logement social")
        self.add_numbers(
            {"NB_SEGMENTS": "Segments", "DEMANDE": "Demandeurs", "OFFRE_LOUEE": "Logements loués"}
        )

    def compute(self, run: Run) -> Saved:
        asked, label = read_counts(run, "DEMANDES", _DEMAND)
        let, let_label = read_counts(run, "OFFRE", _SUPPLY)
        for frame, title, names in ((asked, label, _DEMAND), (let, let_label, _SUPPLY)):
            for name in names:
                quality.check_values(frame.set_index("code")[name], "volume", title)
        wrong = asked["code"][asked["cotitulaires"] < 1]
        if len(wrong):
            raise TableError(
                label, "foyer sans titulaire", "Il en faut un au moins.", "cotitulaires", wrong.unique()
            )
        run.tell_join(label, asked["code"], let_label, let["code"])
        needs = _needs(run)
        if needs is not None:
            run.tell_join(label, asked["code"], run.label("BESOINS"), needs.index)
        wanted = social.demand(asked, run.number("TAUX_EFFORT", EFFORT))
        made = social.tension(wanted, social.supply(let), needs)
        rows = made.assign(libelle=_names(made))
        most = rows.loc[rows["tension"].idxmax()] if rows["tension"].notna().any() else None
        if most is not None:
            run.tell(f"Segment le plus tendu : {most['libelle']} ({french_number(most['tension'], 1)}).")
        page = document_page("Tension du logement social", social_blocks(made))
        saved = run.save(Output("SEGMENTS_SOCIAUX", further_fields.TENSION, rows))
        return saved | run.save_text("PAGE", page) | {
            "NB_SEGMENTS": len(rows),
            "DEMANDE": float(asked["menages"].sum()),
            "OFFRE_LOUEE": float(let["logements"].sum()),
        }  # fmt: skip


def _names(made: pd.DataFrame) -> pd.Series:
    return (
        "T" + made["pieces"].astype(str) + ", " + made["tranche"].map(AREAS) + ", " + made["loyer"].map(RENTS)
    )


def _needs(run: Run) -> pd.Series | None:
    """Whole social dwellings to be built, by code, 0 where the need is negative (told)."""
    if run.optional_table("BESOINS") is None:
        return None
    frame, label = read_counts(run, "BESOINS", (_NEED,))
    needs = by_code(frame[[_NEED]].copy(), frame["code"])[_NEED]
    quality.refuse_duplicates(needs.index, label, "code")
    fractional = needs.index[needs != needs.round()]
    if len(fractional):
        raise TableError(label, "besoin non entier", "Arrondissez.", _NEED, fractional)
    negative = needs.index[needs < 0]
    if len(negative):
        run.warn(f"Besoin social négatif, pris pour 0 : {', '.join(negative)}.")
    return needs.clip(lower=0)
