# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:mutations: brique 1.7 in full, moves inside the social stock by size and rent."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import TableError
from ...engine.common.formatting import french_number
from ...engine.definitions import further_fields
from ...engine.definitions.social import RENTS, ROOMS
from ...engine.method import quality
from ...engine.method.guide.social import moves
from ..base import OteloAlgorithm
from ..inputs.counts import read_counts
from ..run import Output, Run, Saved

_FIELDS = ("pieces", "loyer", "entrants", "sortants")


class Mutations(OteloAlgorithm):
    slug = "mutations"
    title = "B1.7 en entier : mutations par taille et loyer"
    volet = "volet_b"
    purpose = (
        "Compte le besoin de la brique 1.7 comme le guide (pages 46 à 49) : pour chaque taille, les "
        "ménages du "
        "parc social qui demandent à entrer dans une tranche de loyer et ceux qui demandent à en sortir. Un "
        "logement libéré que personne ne prend sert à ceux qui demandent une tranche plus chère ; ce qui "
        "manque est à créer. Le résultat se donne à otelo:besoins (BRIQUES, édition nationale) au "
        "lieu du compte "
        "des demandes ; la brique 1.7 doit être demandée (b17_actif)."
    )
    example = (
        "qgis_process run otelo:mutations -- DEMANDES=mutations.csv MUTATIONS=mutations_par_tranche.csv "
        "BESOIN_B17=b17.csv"
    )
    keywords = ("SNE", "mutation", "parc social", "loyer", "taille")
    outputs_help = {
        "MUTATIONS": ("Mutations par tranche", further_fields.SOCIAL_MOVES),
        "BESOIN_B17": ("Besoin de la brique 1.7", further_fields.MOVES_NEED),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "DEMANDES", "Demandes de mutation par taille et tranche de loyer",
            "Champs : code (territoire d’analyse), pieces (1 à 6), loyer (tranche, de 1, la moins "
            "chère, à 5), "
            "entrants et sortants (ménages). Une ligne par territoire, taille et tranche ; celles "
            "qui manquent "
            "sont sans demande.",
        )  # fmt: skip
        self.add_sink("MUTATIONS", "Mutations par tranche", polygons=False, optional=False)
        self.add_sink("BESOIN_B17", "Besoin de la brique 1.7", polygons=False)
        self.add_numbers({"NB_TERRITOIRES": "Territoires", "CREATIONS": "Logements à créer"})

    def compute(self, run: Run) -> Saved:
        frame, label = read_counts(run, "DEMANDES", _FIELDS)
        for name, allowed in (("pieces", ROOMS), ("loyer", tuple(RENTS))):
            wrong = frame["code"][~frame[name].isin(allowed)]
            if len(wrong):
                raise TableError(
                    label, f"valeur qui n’est pas de {allowed[0]} à {allowed[-1]}", "Corrigez-la.", name,
                    wrong.unique(),
                )  # fmt: skip
        for name in ("entrants", "sortants"):
            quality.check_values(frame.set_index("code")[name], "volume", label)
        keys = ["code", "pieces", "loyer"]
        twice = frame["code"][frame.duplicated(keys)]
        if len(twice):
            raise TableError(label, "tranche en double", "Gardez une ligne par tranche.", "loyer", twice)
        frame[["pieces", "loyer"]] = frame[["pieces", "loyer"]].astype(int)
        index = pd.MultiIndex.from_product([sorted(set(frame["code"])), ROOMS, RENTS], names=keys)
        table = frame.set_index(keys).reindex(index, fill_value=0.0)
        shape = (-1, len(ROOMS), len(RENTS))
        entering, leaving = (table[name].to_numpy().reshape(shape) for name in ("entrants", "sortants"))
        available, created = moves(entering, leaving)
        table = table.assign(dispo=available.ravel(), creations=created.ravel())
        needs = table.groupby(level="code")["creations"].sum().rename("b17").reset_index()
        total = int(needs["b17"].sum())
        run.tell(f"{french_number(total)} logements à créer pour les mutations.")
        shown = table[(table != 0).any(axis=1)].reset_index()
        outputs = [
            Output("MUTATIONS", further_fields.SOCIAL_MOVES, shown),
            Output("BESOIN_B17", further_fields.MOVES_NEED, needs),
        ]
        return run.save_all(outputs) | {"NB_TERRITOIRES": len(needs), "CREATIONS": total}
