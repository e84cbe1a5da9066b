# SPDX-License-Identifier: GPL-2.0-or-later
"""Briques that are given instead of computed, and one of the user's own."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
)

from ...engine.common.errors import OteloError, TableError
from ...engine.definitions.briques import BRIQUES, OWN, given_column, of_the_method
from ...engine.definitions.editions import AnyScenario
from ...engine.definitions.guide import GuideScenario
from ...engine.definitions.parameters import Scenario
from ...engine.method import quality
from ...engine.method.national.stock import counted
from ..base import OteloAlgorithm
from ..io.tables import by_code
from ..language import tr
from ..run import Run


def add_briques(algorithm: OteloAlgorithm) -> None:
    """Briques that are given instead of computed, and one of the user's own."""
    first, *_, last = of_the_method()
    algorithm.add(
        QgsProcessingParameterMultipleLayers(
            "BRIQUES", tr("Briques données"), QgsProcessing.SourceType.TypeVector, optional=True
        ),
        "Tables par territoire d'analyse qui donnent des briques de stock au lieu de les calculer : son "
        f"code et un champ par brique ({', '.join(BRIQUES)} ; besoin entier, logements). Ce sont les "
        f"sorties d'otelo:{first} à otelo:{last}, telles quelles ou corrigées, ou celles d'un "
        "traitement à soi. Vide : toutes sont calculées.",
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterField(
            "BRIQUE_PROPRE", tr("Brique propre : champ des indicateurs"),
            type=QgsProcessingParameterField.DataType.Numeric,
            parentLayerParameterName="INDICATEURS", optional=True,
        ),
        "Besoin entier (logements) d'une brique que la méthode nationale n'a pas : elle s'ajoute au "
            "stock et se résorbe comme lui. Sans correction des doubles comptes : elle ne doit compter "
            "personne que les autres comptent déjà. Vide : aucune.",
        advanced=True,
    )  # fmt: skip


def read_briques(run: Run, scenario: AnyScenario, codes: pd.Index) -> pd.DataFrame:
    """Briques given by tables (columns `given_column`), by the codes of the indicators; each must have all of
    these."""
    needs: dict[str, pd.Series] = {}
    given = run.tables("BRIQUES")
    if isinstance(scenario, GuideScenario) and (given or run.text("BRIQUE_PROPRE")):
        raise OteloError(
            "Briques données, brique propre : l'édition du guide n'en prend pas. Elle a des données de "
            "l'utilisateur, par territoire (autre_source_b11, autre_source_b12, autre_source_b21)."
        )
    for table in given:
        names = [brique for brique in BRIQUES if brique in table.names]
        if not names:
            raise TableError(
                table.label, "aucune brique", f"Donnez au moins un de ces champs : {', '.join(BRIQUES)}."
            )
        code_field = table.need("territoire", "du code du territoire")
        raw = table.read([code_field, *names])
        own_codes = table.aligned(table.codes(raw[code_field], "territoire"), codes)
        quality.refuse_duplicates(pd.Index(own_codes), table.label, code_field)
        run.tell_join("indicateurs", codes, table.label, own_codes)
        lacking = codes[~codes.isin(own_codes)]
        if len(lacking):
            raise TableError(
                table.label, "territoires sans brique donnée", "Ajoutez leurs lignes (0 si c'est zéro).",
                code_field, lacking,
            )  # fmt: skip
        for brique in names:
            if given_column(brique) in needs:
                raise TableError(
                    table.label, "brique donnée par deux tables", "Retirez-la de l'une d'elles.", brique
                )
            values = by_code(table.numbers(raw[brique], own_codes).to_frame(), own_codes)[brique]
            quality.check_values(values, "signed", table.label)
            needs[given_column(brique)] = values
            uncounted = isinstance(scenario, Scenario) and brique != OWN and not counted(brique, scenario)
            run.warn(
                f"Brique {brique.upper()} donnée par « {table.label} », "
                + ("sans effet : le scénario ne la compte pas." if uncounted else "au lieu d'être calculée.")
            )
    return pd.DataFrame(needs).reindex(codes)
