# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:modele_vide: an empty GeoPackage to fill in, with the fields that a scenario asks for."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsProcessingParameterFileDestination,
)

from ...engine import results
from ...engine.common.territories import RESTITUTION_FIELD
from ...engine.definitions import fields
from ...engine.definitions.briques import BRIQUES, given_column
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.local import LOCAL_COLUMNS
from ...engine.method.allocation import DYNAMIC_COLUMNS
from ...engine.method.keys import FALLBACKS, read_keys
from ...engine.method.quality import needed_columns
from ..base import OteloAlgorithm
from ..io.geopackage import PackTable, write_geopackage
from ..language import tr
from ..run import Run, Saved


class ModeleVide(OteloAlgorithm):
    slug = "modele_vide"
    title = "Faire un modèle de datapack à remplir"
    volet = "donnees"
    purpose = (
        "Écrit un GeoPackage dont les tables sont celles que lisent les volets : indicateurs par territoire "
        "d'analyse (les champs que demande le scénario), ménages par année, clés de ventilation, "
        "indicateurs et données locales par commune. Chaque champ dit son libellé, son unité et sa source. "
        "Donnez des territoires ou des communes pour que leurs lignes soient déjà là."
    )
    example = (
        "qgis_process run otelo:modele_vide -- SCENARIO=scenario.json PROJECTION=2035 MODELE=a_remplir.gpkg "
        "TERRITOIRES=zones_emploi.gpkg"
    )
    keywords = ("modèle", "gabarit", "saisie", "vide")
    outputs_help = {
        "MODELE": (
            "Modèle : tables analyse, menages, communes, cles",
            [fields.CODE, fields.NAME, fields.REGION],
        )
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "TERRITOIRES", "Territoires d'analyse",
            "Leurs codes et noms remplissent les tables. Vide : sans ligne.",
            optional=True,
        )  # fmt: skip
        self.add_field("TERRITOIRES_CODE", "Territoires : champ du code", "TERRITOIRES")
        self.add_table(
            "COMMUNES", "Communes",
            "Leurs codes, noms et mailles remplissent la table des communes. Vide : sans ligne.",
            optional=True,
        )  # fmt: skip
        self.add_field("COMMUNES_CODE", "Communes : champ du code", "COMMUNES")
        self.add_yes_no(
            "TOUS", "Tous les indicateurs du catalogue", False,
            "Sinon, ceux que demande le scénario, et pour les communes ceux des clés de ventilation.",
        )  # fmt: skip
        self.add_scenario()
        self.addParameter(
            QgsProcessingParameterFileDestination("MODELE", tr("Modèle à remplir"), "GeoPackage (*.gpkg)")
        )
        self.add_numbers({"NB_CHAMPS": "Indicateurs à remplir par territoire"})

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        every = run.flag("TOUS")
        # A column of given briques, filled with zeros, would put them in place of what is computed.
        given_columns = set(map(given_column, BRIQUES))
        lasting = [i for i, one in catalogue().items() if one.vintage is None and i not in given_columns]
        needed = lasting if every else needed_columns(scenario)
        default_keys = read_keys([], edition=scenario.edition)
        keys = dict.fromkeys(
            [
                "population",
                *FALLBACKS,
                *DYNAMIC_COLUMNS,
                *(
                    name
                    for key in read_keys([], edition=scenario.edition).values()
                    for name in key
                    if name in catalogue()
                ),
            ]
        )
        of_communes = lasting if every else [*keys, *LOCAL_COLUMNS]
        territories = self._rows(run, "TERRITOIRES", "territoire")
        communes = self._rows(run, "COMMUNES", "commune")
        years = scenario.household_years
        households = pd.DataFrame(
            [(code, year) for code in territories["code"] for year in years], columns=["code", "annee"]
        )
        target = Path(run.destination("MODELE"))
        series = scenario.PARAMETERS["b2_scenario"].choices
        households = households.assign(menages=None, **dict.fromkeys(series))
        tables = [
            _table("analyse", "Indicateurs par territoire d'analyse", needed, territories, [fields.REGION]),
            PackTable("menages", "Ménages par territoire et par année", fields.HOUSEHOLDS, households),
            _table(
                "communes",
                "Indicateurs et données locales par commune",
                of_communes,
                communes,
                fields.GEOGRAPHY,
            ),
            PackTable("cles", "Clés de ventilation", fields.KEYS, results.keys_frame(default_keys)),
        ]
        write_geopackage(target, tables, run.ticker(90, 10))
        run.tell(f"Modèle de {len(needed)} indicateurs par territoire : {run.target('MODELE')}.")
        return {"MODELE": str(target), "NB_CHAMPS": len(needed)}

    def _rows(self, run: Run, name: str, kind: str) -> pd.DataFrame:
        """Code and name (and meshes) of the rows to prepare; none without a layer."""
        table = run.optional_table(name)
        if table is None:
            return pd.DataFrame({"code": [], "nom": []}, dtype=object)
        code_field = table.need(kind, "du code", run.text(f"{name}_CODE"))
        texts = {"nom": table.find("nom")}
        if kind == "commune":
            texts |= {"analyse": table.find("analyse"), RESTITUTION_FIELD: table.find("restitution")}
        raw = table.read([code_field, *texts.values()])
        rows = {"code": table.codes(raw[code_field], kind)}
        rows |= {column: raw[field] for column, field in texts.items() if field}
        return pd.DataFrame(rows).drop_duplicates("code").reset_index(drop=True)


def _table(name: str, title: str, ids, rows: pd.DataFrame, others) -> PackTable:
    columns = [fields.CODE, fields.NAME, *others, *fields.indicator_columns(ids)]
    names = [column.name for column in columns]
    return PackTable(name, title, columns, rows.reindex(columns=names), description="À remplir")
