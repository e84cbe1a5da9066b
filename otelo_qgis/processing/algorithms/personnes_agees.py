# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:personnes_agees: places of EHPAD and EHPA to create, apart from the need for dwellings."""

from __future__ import annotations

import re

import pandas as pd

from ...engine.common.errors import TableError, list_codes
from ...engine.common.formatting import french_number
from ...engine.definitions import further_fields
from ...engine.method import quality
from ...engine.method.guide.elderly import FIRST_AGE, SEXES, apa_rates, places_to_create
from ..base import OteloAlgorithm
from ..inputs.counts import read_counts
from ..io.tables import by_code
from ..run import Output, Run, Saved

_WORDS = {"1": "H", "2": "F", "H": "H", "F": "F", "M": "H", "HOMME": "H", "FEMME": "F", "HOMMES": "H",
          "FEMMES": "F"}  # fmt: skip


class PersonnesAgees(OteloAlgorithm):
    slug = "personnes_agees"
    title = "B2.1 bis : places pour les personnes âgées"
    volet = "volet_b"
    purpose = (
        "Estime les places d’EHPAD et d’EHPA à créer, comme le guide (pages 57 à 60) : une population "
        "projetée par âge et sexe, les taux de bénéficiaires de l’APA (Drees 2011), et les places "
        "d’aujourd’hui par personne dépendante et par personne autonome, gardées constantes. À part "
        "du besoin "
        "en logements, qui compte déjà les ménages âgés."
    )
    example = (
        "qgis_process run otelo:personnes_agees -- POPULATION=population_age_sexe.csv PLACES=finess.csv "
        "PERSONNES_AGEES=places.csv"
    )
    keywords = ("EHPAD", "EHPA", "APA", "dépendance", "vieillissement", "Omphale", "FINESS")
    outputs_help = {"PERSONNES_AGEES": ("Places à créer", further_fields.ELDERLY)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "POPULATION", "Population projetée par âge et sexe",
            "Champs : code, annee, age (le plus bas de la tranche, ou « 60-64 »), sexe (H ou F, 1 ou 2), "
            f"population. Deux années au moins ; les moins de {FIRST_AGE} ans ne comptent pas.",
        )  # fmt: skip
        self.add_table(
            "PLACES", "Places existantes",
            "Champs : code, ehpad et ehpa (hors logements-foyers). Source : FINESS.",
        )  # fmt: skip
        self.add_sink("PERSONNES_AGEES", "Places à créer", polygons=False, optional=False)
        self.add_numbers({"EHPAD": "Places d’EHPAD à créer", "EHPA": "Places d’EHPA à créer"})

    def compute(self, run: Run) -> Saved:
        people = _population(run)
        frame, label = read_counts(run, "PLACES", ("ehpad", "ehpa"))
        places = by_code(frame[["ehpad", "ehpa"]].copy(), frame["code"])
        quality.refuse_duplicates(places.index, label, "code")
        for name in places:
            quality.check_values(places[name], "volume", label)
        run.tell_join(run.label("POPULATION"), people["code"], label, places.index)
        made = places_to_create(people, places)
        last, known = int(made["annee_1"].iloc[0]), int(apa_rates().columns.max())
        if last > known:
            run.warn(f"Taux de l’APA gardés à leur valeur de {known} : la Drees ne va pas jusqu’en {last}.")
        unknown = made.index[made[["creer_epad", "creer_epa"]].isna().any(axis=1)]
        if len(unknown):
            run.warn(f"Territoires dont les places, ou les personnes, manquent : {list_codes(unknown)}.")
        sums = made[["creer_epad", "creer_epa"]].sum()
        run.tell(
            f"{french_number(sums['creer_epad'])} places d’EHPAD et "
            f"{french_number(sums['creer_epa'])} places "
            "d’EHPA à créer."
        )
        rows = made.round(4).reset_index()
        saved = run.save(Output("PERSONNES_AGEES", further_fields.ELDERLY, rows))
        return saved | {"EHPAD": int(sums["creer_epad"]), "EHPA": int(sums["creer_epa"])}


def _population(run: Run) -> pd.DataFrame:
    table = run.table("POPULATION")
    code_field = table.need("territoire", "du code du territoire")
    table.need_all(("annee", "age", "sexe", "population"), "Ajoutez-les.")
    raw = table.read([code_field, "annee", "age", "sexe", "population"])
    code = table.codes(raw[code_field], "territoire")
    table.refuse_nameless(code, code_field)
    ages = raw["age"].map(lambda value: re.match(r"\s*(\d+)", str(value)))
    sexes = raw["sexe"].map(lambda value: _WORDS.get(str(value).strip().upper()))
    for field, wrong, advice in (
        ("age", ages.isna(), "Un nombre, ou une tranche qui commence par un nombre."),
        ("sexe", sexes.isna(), f"Attendu : {' ou '.join(SEXES)}."),
    ):
        if wrong.any():
            raise TableError(table.label, "valeur illisible", advice, field, code[wrong].unique())
    frame = pd.DataFrame(
        {
            "code": code,
            "annee": table.numbers(raw["annee"], code),
            "age": ages.map(lambda match: int(match[1])),
            "sexe": sexes,
            "population": table.numbers(raw["population"], code),
        }
    )
    for name in ("annee", "population"):
        without = code[frame[name].isna()]
        if len(without):
            raise TableError(table.label, "valeur manquante", "Complétez-la.", name, without.unique())
    quality.check_values(frame.set_index("code")["population"], "volume", table.label)
    if frame.loc[frame["age"] >= FIRST_AGE, "annee"].nunique() < 2:
        raise TableError(
            table.label, f"une seule année de personnes de {FIRST_AGE} ans ou plus",
            "Donnez celle d’aujourd’hui et celle de l’horizon.", "annee",
        )  # fmt: skip
    return frame
