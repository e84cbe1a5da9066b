# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:destinations: shares of the destinations of each brique, by the income of the households in need."""

from __future__ import annotations

from dataclasses import replace

from ...engine.common.errors import OteloError, TableError
from ...engine.definitions import further_fields
from ...engine.definitions.guide import SHARED
from ...engine.definitions.parameters import GUIDE
from ...engine.definitions.social import MIDDLE_CEILING, PLS_CEILING
from ...engine.method import quality
from ...engine.method.guide.social import destination_shares
from ..base import OteloAlgorithm
from ..inputs.counts import read_counts
from ..outputs.needs import add_scenario_output, save_scenario
from ..run import Output, Run, Saved


class Destinations(OteloAlgorithm):
    slug = "destinations"
    title = "Répartir social et prix maîtrisé et libre selon les revenus"
    volet = "volet_b"
    purpose = (
        "Répartit le besoin des briques 1.2 à 1.5 entre logement social, à prix maîtrisé et libre comme le "
        "guide (page 39), d’après les revenus des ménages en besoin rapportés au plafond du PLUS, et l’écrit "
        "dans un scénario de l’édition du guide : la part sociale et la part à prix maîtrisé de "
        "chaque brique, "
        "territoire par territoire."
    )
    example = (
        "qgis_process run otelo:destinations -- REVENUS=revenus_plus.csv PLAFOND_LM=160 PARTS=parts.csv "
        "SCENARIO_APPLIQUE=scenario.json"
    )
    keywords = ("PLUS", "PLS", "PLI", "revenus", "prix maîtrisé", "intermédiaire", "plafond")
    outputs_help = {"PARTS": ("Parts des destinations", further_fields.DESTINATION_SHARES)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "REVENUS", "Revenus des ménages en besoin",
            f"Champs : code (territoire d’analyse), brique ({', '.join(SHARED)}), ratio (revenu "
            "imposable, en % "
            "du plafond du PLUS) et menages (combien). Source : Filocom, ou la vôtre.",
        )  # fmt: skip
        self.add_number(
            "PLAFOND_LS", "Plafond du logement social (% du PLUS)", 50, 300,
            f"Vide : {PLS_CEILING:g} %, celui du PLS.",
            whole=False,
        )  # fmt: skip
        self.add_number(
            "PLAFOND_LM", "Plafond du prix maîtrisé (% du PLUS)", 50, 400,
            f"Au-delà, logement libre. Vide : {MIDDLE_CEILING:g} % ; le guide va jusqu’à 180 % en zone A.",
            whole=False,
        )  # fmt: skip
        self.add_scenario_file(
            "Celui dont on part, dans l’édition du guide ; ses autres paramètres sont gardés. Vide : les "
            "défauts."
        )
        self.add_sink("PARTS", "Parts des destinations", polygons=False, optional=False)
        add_scenario_output(self)
        self.add_numbers({"NB_TERRITOIRES": "Territoires qui ont leurs parts"})

    def compute(self, run: Run) -> Saved:
        frame, label = read_counts(run, "REVENUS", ("ratio", "menages"), ("brique",))
        frame["brique"] = frame["brique"].str.strip().str.lower()
        wrong = frame["code"][~frame["brique"].isin(SHARED)]
        if len(wrong):
            raise TableError(
                label, "brique inconnue", f"Attendu : {', '.join(SHARED)}.", "brique", wrong.unique()
            )
        for name in ("ratio", "menages"):
            quality.check_values(frame.set_index("code")[name], "volume", label)
        low, high = run.number("PLAFOND_LS", PLS_CEILING), run.number("PLAFOND_LM", MIDDLE_CEILING)
        if high < low:
            raise OteloError(
                f"« {run.label('PLAFOND_LM')} » ({high:g}) est sous « {run.label('PLAFOND_LS')} » ({low:g}). "
                "Montez-le."
            )
        shares = destination_shares(frame, low, high)
        known = shares.dropna(subset=["part_ls"])
        if len(known) < len(shares):
            without = shares["code"][shares["part_ls"].isna()].unique()
            run.warn(f"Sans ménage, gardent les parts du scénario : {', '.join(without)}.")
        start = run.scenario(GUIDE)
        own = {code: dict(values) for code, values in start.territoires.items()}
        for row in known.itertuples():
            own.setdefault(str(row.code), {}).update(
                {f"{row.brique}_ventilation": row.part_ls, f"{row.brique}_maitrise": row.part_lm}
            )
        scenario = replace(start, territoires=own)
        saved = run.save(Output("PARTS", further_fields.DESTINATION_SHARES, shares))
        saved |= save_scenario(run, scenario)
        return saved | {"SCENARIO_JSON": scenario.to_json(), "NB_TERRITOIRES": int(known["code"].nunique())}
