# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:projeter_menages: yearly households of communes, EPCI or any small territory."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import TableError, list_codes
from ...engine.definitions import fields
from ...engine.definitions.parameters import OWN_SERIES
from ...engine.method.households import Households
from ...engine.method.projections import METHOD, METHODS, PARENT, SIZE, SIZE_CHANGE, TREND, project_households
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm
from ..inputs.series import long_rows, read_series, series_of
from ..io.tables import by_code
from ..run import Output, Run, Saved

# What it reads of a scenario.
YEARS = ("annee_base", "projection")
PROJECTED = fields.projected_households(METHODS, METHOD)


class ProjeterMenages(OteloAlgorithm):
    slug = "projeter_menages"
    title = "Projeter les ménages de petits territoires"
    volet = "volet_c"
    purpose = (
        "Donne à chaque commune, EPCI ou quartier une série de ménages par année : la sienne s'il en a une, "
        "sinon celle d'un territoire plus grand (zone d'emploi, bassin, département) répartie selon la part "
        "des ménages et sa tendance, sinon une projection locale simple (population projetée et taille des "
        "ménages, ou tendance), toujours nommée pour ce qu'elle est. Les séries réparties peuvent être "
        "recalées sur le dernier recensement. Le résultat se donne au volet B (MENAGES) ou au volet C "
        "(PROJECTIONS)."
    )
    example = (
        "qgis_process run otelo:projeter_menages -- TERRITOIRES=communes.gpkg PARENT=analyse "
        "MENAGES=menages.csv ANNEE_BASE=2021 PROJECTION=2035 RECALER=true RESULTAT=menages_communes.csv"
    )
    keywords = ("ménages", "projection", "Omphale", "décohabitation", "recensement", "tendance")
    outputs_help = {"RESULTAT": ("Ménages par territoire et par année", PROJECTED)}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "TERRITOIRES", "Territoires à projeter",
            "Leur code ; menages (de l'année de base) et menages_p (sept ans avant) ; le code du territoire "
            "plus grand dont la série est répartie.",
        )  # fmt: skip
        self.add_field("CODE", "Champ du code", "TERRITOIRES")
        self.add_field("PARENT", "Champ du territoire plus grand", "TERRITOIRES", advanced=False)
        self.add_table(
            "MENAGES", "Ménages projetés des territoires plus grands",
            "Une ligne par territoire et par année : code, annee, et un champ par scénario ou « menages ». "
            "Vide : sans projection de territoire plus grand.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "PROPRES", "Séries propres",
            "Champs code, annee, menages : gardées telles quelles, et valables pour tout scénario. "
            "Vide : aucune.",
            optional=True,
        )  # fmt: skip
        self.add_table(
            "POPULATION", "Population projetée",
            "Champs code, annee, population : pour les territoires sans projection de ménages. "
            "Vide : leur tendance.",
            optional=True,
        )  # fmt: skip
        self.add_scenario(YEARS)
        self.add_yes_no(
            "RECALER", "Recaler sur le recensement", False,
            "Chaque série répartie part de la somme des ménages recensés de ses territoires, plutôt que "
            "de son propre chiffre de l'année de base ; son évolution en proportion est gardée.",
        )  # fmt: skip
        self.add_number(
            "TAILLE_EVOLUTION", "Évolution de la taille des ménages (% par an)", -5, 5,
            "Sert avec la population projetée. Vide : celle de 1999 à 2018 en France (INSEE).",
            whole=False,
        )  # fmt: skip
        self.add_sink("RESULTAT", "Ménages par territoire et par année", polygons=False, optional=False)
        self.add_numbers(
            {"NB_TERRITOIRES": "Territoires projetés", "NB_SANS": "Territoires sans projection possible"}
        )

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        base, last = scenario.annee_base, scenario.projection
        territories, names, table = self._territories(run)
        parents = self._parents(run, base, last)
        if parents is not None and PARENT in territories:
            wanted = [code for code in territories[PARENT] if code]
            run.tell_join(table.label, wanted, parents.table, parents.codes)
        own, _ = read_series(run, "PROPRES", OWN_SERIES)
        population, _ = read_series(run, "POPULATION", "population")
        change = run.number("TAILLE_EVOLUTION", SIZE_CHANGE)
        run.progress(40)
        run.stop_if_cancelled()
        projected = project_households(
            territories, base, last, parents, own, population, change,
            run.flag("RECALER"), table.label,
        )  # fmt: skip
        if projected.table.empty:
            raise TableError(
                table.label, "aucun territoire ne peut être projeté",
                f"Donnez « {run.label('MENAGES')} » et le territoire plus grand de chacun, "
                f"« {run.label('PROPRES')} », « {run.label('POPULATION')} », ou les champs menages et "
                "menages_p.",
            )  # fmt: skip
        self._tell(run, projected)
        rows = projected.table.sort_values(["code", "annee"]).reset_index(drop=True)
        rows["nom"] = rows["code"].map(names["nom"])
        rows[fields.DEMO_FLAG.name] = rows["code"].map(names[fields.DEMO_FLAG.name])
        run.progress(90)
        run.stop_if_cancelled()
        saved = run.save(Output("RESULTAT", PROJECTED, rows))
        return saved | {"NB_TERRITOIRES": rows["code"].nunique(), "NB_SANS": len(projected.missing)}

    def _tell(self, run: Run, projected) -> None:
        counts = projected.table.groupby(METHOD)["code"].nunique()
        for method, label in METHODS.items():
            if method in counts:
                say = run.warn if method in (SIZE, TREND) else run.tell
                say(f"{counts[method]} territoire(s), « {method} » : {label}.")
        if projected.missing:
            run.warn(
                f"{len(projected.missing)} territoire(s) sans projection possible "
                f"({list_codes(projected.missing)}) : il leur manque un territoire plus grand projeté, "
                "une série, ou menages et menages_p."
            )

    def _territories(self, run: Run):
        """What projects each territory, indexed by code; their names; their table."""
        table = run.table("TERRITOIRES")
        chosen = run.text("CODE")
        code_field = table.find("territoire", chosen) or table.need("commune", "du code", chosen)
        parent = table.find("parent", run.text("PARENT"))
        amounts = [name for name in ("menages", "menages_p") if table.find(name)]
        name, demo = table.find("nom"), table.find(fields.DEMO_FLAG.name)
        raw = table.read([code_field, parent, name, demo, *(table.find(one) for one in amounts)])
        code = table.codes(raw[code_field], "territoire")
        table.refuse_nameless(code, code_field)
        columns = {one: table.numbers(raw[table.find(one)], code) for one in amounts}
        if parent:
            columns[PARENT] = table.codes(raw[parent], "territoire")
        frame = by_code(pd.DataFrame(columns, index=raw.index), code)
        refuse_duplicates(frame.index, table.label, code_field)
        said = {"nom": raw[name] if name else code, fields.DEMO_FLAG.name: table.flags(raw, demo or "")}
        return frame, by_code(pd.DataFrame(said), code), table

    def _parents(self, run: Run, base: int, last: int) -> Households | None:
        table = run.optional_table("MENAGES")
        if table is None:
            return None
        return Households.from_long(long_rows(table, series_of(table)), base, last, table.label)
