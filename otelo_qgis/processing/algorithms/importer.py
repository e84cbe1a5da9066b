# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:importer: one public file to a clean table of indicators."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd
from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ...engine import results
from ...engine.common.territories import by_gravity
from ...engine.data.datapack import READ, Origin
from ...engine.data.readers import BY_ID, Reading, read_file
from ...engine.definitions import fields
from ...engine.definitions.column import Column
from ...engine.definitions.tables import FILE_TABLES
from ...engine.reporting.data_report import indicators_rows
from ..base import OteloAlgorithm
from ..inputs.about import About, carried_rows
from ..inputs.files import add_file_options, file_options
from ..language import tr
from ..run import Output, Run, Saved

_SINKS: dict[str, tuple[str, Sequence[Column]]] = {
    "INDICATEURS": ("Indicateurs", [fields.CODE, fields.NAME, fields.SECRETS]),
    "MENAGES": ("Ménages par année", fields.HOUSEHOLDS),
    "GEOGRAPHIE": ("Mailles des communes", [fields.CODE, fields.NAME, *fields.GEOGRAPHY]),
    **{name.upper(): (one.title, one.fields) for name, one in FILE_TABLES.items()},
    "LISTE": ("Indicateurs lus", fields.INDICATOR_LIST),
    "CONTROLES": ("Constats", fields.FINDINGS),
}


class Importer(OteloAlgorithm):
    slug = "importer"
    title = "Importer un fichier public"
    volet = "donnees"
    purpose = (
        "Lit un fichier tel que son éditeur le publie (INSEE : bases communales, comparateur, dossier "
        "complet, appartenance, mouvements, Filosofi, fichiers longs et tableaux détaillés du recensement ; "
        "LOVAC, Sitadel et ses permis, FINESS, RPLS, SNE, SRU, consommation d'espaces, Omphale, tables "
        "et classeur de l'application officielle ; packs B1 et B2 d'Otelo 1.2, et ses communes avec leurs "
        "classes et leurs coefficients), ou n'importe quelle table dont on dit les colonnes. "
        "Encodage, séparateur, décimale, milliers, ligne d'en-tête, feuille et millésime sont détectés, "
        "dits, et peuvent être imposés. Les zéros perdus reviennent, les arrondissements de Paris, Lyon et "
        "Marseille vont à leur commune, une valeur sous secret reste manquante (dans un pack d'Otelo 1.2, "
        "elle compte 5 comme pour lui, et c'est dit). CSV, XLSX, XLS, ODS, Parquet, archives ZIP et GZ."
    )
    example = (
        "qgis_process run otelo:importer -- FICHIER=Lovac_opendata_Communes.csv INDICATEURS=lovac.gpkg "
        "CONTROLES=constats.csv MODELE_ENREGISTRE=lovac.json"
    )
    keywords = (
        "import",
        "CSV",
        "XLSX",
        "ODS",
        "INSEE",
        "LOVAC",
        "Sitadel",
        "FINESS",
        "Omphale",
        "Otelo 1.2",
        "pack",
    )
    outputs_help = _SINKS

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFile("FICHIER", tr("Fichier")),
            "CSV, XLSX, XLS, ODS, Parquet, ZIP ou GZ. D'une archive de plusieurs tables, la première, ou "
               "celle que dit « Fichier dans l'archive ».",
        )  # fmt: skip
        add_file_options(self)
        for name, (label, _) in _SINKS.items():
            self.add_sink(name, label, polygons=False)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "MODELE_ENREGISTRE", tr("Modèle d'import à réutiliser"), "JSON (*.json)", optional=True,
                createByDefault=False,
            )
        )  # fmt: skip
        self.add_numbers(
            {
                "NB_TERRITOIRES": "Territoires lus",
                "NB_INDICATEURS": "Indicateurs lus",
                "NB_ALERTES": "Alertes",
            }
        )
        for name, label in (
            ("LECTEUR_RETENU", "Lecteur retenu"),
            ("GRAIN_RETENU", "Grain des territoires"),
            ("DISPOSITION", "Disposition du fichier"),
        ):
            self.addOutput(QgsProcessingOutputString(name, tr(label)))

    def compute(self, run: Run) -> Saved:
        options = file_options(run)
        path = run.file("FICHIER")
        run.progress(5)
        reading = read_file(path, options, run.stop_if_cancelled)
        run.progress(70)
        run.tell(f"{reading.file} : lecteur « {BY_ID[reading.reader].label} », {reading.layout.told()}.")
        run.tell_findings(reading.findings)
        run.stop_if_cancelled()
        saved = self._save(run, reading)
        used = replace(
            options, layout=reading.layout, reader=reading.reader, grain=reading.grain,
            mapping=reading.mapping if reading.reader == "generique" else options.mapping,
        )  # fmt: skip
        saved |= run.save_text("MODELE_ENREGISTRE", used.to_json() + "\n")
        return saved | {
            "NB_TERRITOIRES": len(reading.frame),
            "NB_INDICATEURS": reading.frame.shape[1],
            "NB_ALERTES": by_gravity(reading.findings)["alerte"],
            "LECTEUR_RETENU": reading.reader,
            "GRAIN_RETENU": reading.grain,
            "DISPOSITION": reading.layout.told(),
        }

    def _save(self, run: Run, reading: Reading) -> dict:
        frames = {
            "INDICATEURS": indicator_rows(reading) if not reading.frame.empty else None,
            "MENAGES": reading.series,
            "GEOGRAPHIE": _geography(reading) if reading.geography is not None else None,
            **{name.upper(): reading.tables.get(name) for name in FILE_TABLES},
            "LISTE": indicators_rows(
                reading.frame,
                reading.secret,
                reading.grain,
                dict.fromkeys(reading.frame, READ),
                {i: Origin(reading.file, reading.years.get(i)) for i in reading.frame},
            ),
            "CONTROLES": results.findings_frame(list(reading.findings)),
        }
        saved: Saved = {}
        for name, frame in frames.items():
            if frame is None:
                if run.has(name):
                    run.tell(f"Sortie « {_SINKS[name][0]} » : ce fichier n'en a pas, elle est laissée.")
                continue
            columns = _SINKS[name][1]
            if name == "INDICATEURS":
                columns = fields.indicator_table(reading.frame)
            saved |= run.save(Output(name, columns, frame))
        return saved


def indicator_rows(reading: Reading) -> pd.DataFrame:
    """The table of a reading: code, nom, indicators, and the ids under secrecy."""
    rows = carried_rows(reading.frame, reading.secret, About(reading.fictitious))
    return rows.assign(nom=_names(reading, reading.frame.index).to_numpy())


def _names(reading: Reading, index: pd.Index) -> pd.Series:
    names = reading.names if reading.names is not None else pd.Series(dtype=object)
    return names.reindex(index).fillna("")


def _geography(reading: Reading) -> pd.DataFrame:
    names = _names(reading, reading.geography.index)
    frame = results.geography_frame(reading.geography).assign(nom=names)
    return frame.rename_axis("code").reset_index()
