# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:datapack: a folder of public files to one GeoPackage of clean indicators, with its report."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ...engine import results
from ...engine.common.errors import OteloError
from ...engine.common.territories import ANALYSIS, FICTITIOUS, POPULATION, RESTITUTION, by_gravity
from ...engine.data.datapack import WEIGHTS, Datapack, build, folder_files, read_folder
from ...engine.data.readers.base import ANALYSIS as ANALYSIS_GRAIN
from ...engine.data.readers.base import COMMUNE, EPCI
from ...engine.definitions import fields
from ...engine.definitions.tables import BY_NAME, DATA_FINDINGS, FILE_TABLES, INDICATOR_LIST, PROVENANCE
from ...engine.method.secrecy import secret_ids
from ...engine.reporting.data_report import datapack_blocks, indicators_table
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.communes import MESH_FIELDS, MESH_LABELS
from ..inputs.files import existing_folder
from ..io.geometry import with_geometry
from ..io.geopackage import PackTable, write_geopackage
from ..language import tr
from ..run import Run, Saved

LAST_YEAR = 2050
LAYERS = {COMMUNE: "communes", EPCI: "epci", ANALYSIS_GRAIN: "analyse"}
TITLES = {
    COMMUNE: "Indicateurs par commune",
    EPCI: "Indicateurs par EPCI",
    ANALYSIS_GRAIN: "Indicateurs par maille d'analyse",
}
# Tables of the datapack that a model can wire to the next algorithm.
_TABLES = {
    "TABLE_COMMUNES": ("communes", "Table des communes"),
    "TABLE_EPCI": ("epci", "Table des EPCI"),
    "TABLE_ANALYSE": ("analyse", "Table des mailles d'analyse"),
    "TABLE_MENAGES": ("menages", "Table des ménages par année"),
}
_NUMBERS = {
    "NB_COMMUNES": "Communes",
    "NB_EPCI": "EPCI",
    "NB_ANALYSE": "Mailles d'analyse",
    "NB_INDICATEURS": "Indicateurs",
    "NB_HYPOTHESES": "Hypothèses faites",
    "NB_ALERTES": "Alertes",
    "NB_NON_LUS": "Fichiers non lus",
    "ANNEE_BASE": "Année des indicateurs",
}


class DatapackAlgorithm(OteloAlgorithm):
    slug = "datapack"
    title = "Faire un datapack d'un dossier de fichiers"
    volet = "donnees"
    purpose = (
        "Lit tous les fichiers d'un dossier et en fait un GeoPackage d'indicateurs propres : une table par "
        "grain (communes, EPCI, maille d'analyse), les ménages par année, la liste des indicateurs, la "
        "provenance de chaque fichier et les constats. Les communes sont ramenées à une même géographie "
        "(fusions, scissions, changements de code), les volumes s'additionnent, les taux sont recalculés, "
        "ce qui n'est connu que par EPCI est réparti entre mailles d'analyse. Le volet B se lance sur ses "
        "tables « analyse » et « menages » sans rien d'autre pour le flux."
    )
    example = (
        "qgis_process run otelo:datapack -- DOSSIER=telechargements DATAPACK=datapack.gpkg "
        "RAPPORT=datapack.html\n"
        "qgis_process run otelo:scenario -- ANNEE_BASE=2021 B1_BRIQUES=aucune "
        "SCENARIO_APPLIQUE=flux_seul.json\n"
        'qgis_process run otelo:besoins -- "INDICATEURS=datapack.gpkg|layername=analyse" '
        '"MENAGES=datapack.gpkg|layername=menages" SCENARIO=flux_seul.json '
        "BESOINS=besoins.gpkg"
    )
    keywords = ("données", "GeoPackage", "INSEE", "millésime", "provenance")
    outputs_help = {
        "DATAPACK": (
            "Datapack : tables communes, epci, analyse",
            [fields.CODE, fields.NAME, *fields.GEOGRAPHY, fields.BASE_YEAR, fields.SECRETS,
             fields.ASSUMPTIONS],
        )
    }  # fmt: skip

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add(
            QgsProcessingParameterFile("DOSSIER", tr("Dossier"), QgsProcessingParameterFile.Behavior.Folder),
            "Ses fichiers CSV, XLSX, XLS, ODS, Parquet, ZIP et GZ sont lus (pas ses sous-dossiers). Un "
            "fichier « x.csv.otelo.json » à côté de « x.csv » dit comment le lire. Il faut au moins "
            "une base communale, et la table d'appartenance de l'INSEE ou une couche de communes avec "
            "ses mailles ; le fichier des communes d'Otelo 1.2 est les deux à la fois.",
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "COMMUNES", tr("Communes"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            "Polygones : leurs communes sont la géographie du datapack, et ses tables les reçoivent. Les "
               "mailles viennent de leurs champs, sinon de la table d'appartenance. Vide : celles du "
               "dossier, sans géométrie.",
        )  # fmt: skip
        self.add_field("CODE", "Champ du code de la commune", "COMMUNES")
        self.add_field("MAILLE_ANALYSE", "Champ de la maille d'analyse", "COMMUNES")
        self.add_field("MAILLE_RESTITUTION", "Champ de la maille de restitution", "COMMUNES")
        self.add(
            QgsProcessingParameterString("TERRITOIRES", tr("Territoires"), optional=True),
            "Codes de mailles d'analyse ou de départements, séparés par des virgules : seuls eux sont "
               "gardés, avec toutes les communes de leurs EPCI. Vide : tout.",
        )  # fmt: skip
        self.add_choice(
            "POIDS", "Poids", listed(WEIGHTS, default=["menages"]),
            "Ce selon quoi un EPCI est réparti entre mailles, et la couverture mesurée.",
        )  # fmt: skip
        self.add_coverage(
            "Un territoire dont une part moindre est connue (secret, commune absente) reste manquant."
        )
        self.add_yes_no(
            "COMPLETER", "Faire des hypothèses pour ce qui manque au volet B", True,
            "Sans source : vacance toute de courte durée, ni disparition ni restructuration, ménages "
            "prolongés en ligne droite. Chaque hypothèse est dite. Non : rien n'est supposé.",
        )  # fmt: skip
        self.add_yes_no(
            "CHARGER", "Charger les tables", True,
            "Dans le projet, quand l'algorithme est lancé de QGIS.",
        )  # fmt: skip
        for name, label, help_text in (
            ("ANNEE", "Année des indicateurs", "Vide : celle des colonnes du recensement."),
            ("DERNIERE_ANNEE", "Dernière année des ménages prolongés", f"Vide : {LAST_YEAR}."),
        ):
            self.add_number(name, label, 1990, 2100, help_text, advanced=True)
        self.addParameter(
            QgsProcessingParameterFileDestination("DATAPACK", tr("Datapack"), "GeoPackage (*.gpkg)")
        )
        self.add_page("RAPPORT", "Rapport")
        for name, (_, label) in _TABLES.items():
            self.addOutput(QgsProcessingOutputVectorLayer(name, tr(label)))
        self.add_numbers(_NUMBERS)

    def compute(self, run: Run) -> Saved:
        folder = existing_folder(run.text("DOSSIER"))
        target = Path(run.destination("DATAPACK"))
        # That of an earlier run lies in the folder.
        files = [path for path in folder_files(folder) if path.resolve() != run.target("DATAPACK").resolve()]
        if not files:
            raise OteloError(f"Dossier « {folder} » : aucun fichier à lire. Déposez-y vos téléchargements.")
        communes, names, table = self._communes(run)
        read = read_folder(files, run.ticker(50))
        for file in read:
            for reading in file.readings:
                run.tell(f"{reading.file} : {reading.reader}, {reading.layout.told()}.")
        run.stop_if_cancelled()
        only = [code.strip() for code in run.text("TERRITOIRES").split(",")]
        pack = build(
            read,
            None if communes is None else pd.DataFrame(communes.drop(columns="geometry")),
            names,
            run.choice("POIDS"),
            run.coverage(),
            run.flag("COMPLETER"),
            run.number("DERNIERE_ANNEE", LAST_YEAR),
            [code for code in only if code],
            run.integer("ANNEE"),
        )
        run.progress(60)
        run.stop_if_cancelled()
        run.tell_findings(pack.findings)
        tables = pack_tables(pack, communes, None if table is None else table.crs, run.ticker(20, 60))
        write_geopackage(target, tables, run.ticker(18, 80))
        written = {table.name for table in tables}
        saved = {"DATAPACK": str(target)}
        saved |= {
            name: f"{target}|layername={layer}" for name, (layer, _) in _TABLES.items() if layer in written
        }
        page = document_page(f"Datapack « {folder.name} »", datapack_blocks(pack))
        saved |= run.save_text("RAPPORT", page)
        if run.flag("CHARGER"):
            for pack_table in tables:
                place = f"{target}|layername={pack_table.name}"
                run.load_later(place, pack_table.title, pack_table.name, pack_table.columns)
        return saved | _counts(pack)

    def _communes(self, run: Run):
        """Communes of the layer (code, meshes if it has them, geometry), their names, the table."""
        table = run.optional_table("COMMUNES")
        if table is None:
            return None, None, None
        code_field = table.need("commune", "du code de la commune", run.text("CODE"))
        fields = {}
        for column, name in MESH_FIELDS.items():
            chosen = run.text(name)
            field = table.need(column, MESH_LABELS[column], chosen) if chosen else table.find(column)
            if field:
                fields[column] = field
        title, title_rest, people = (table.find(kind) for kind in ("nom", "nom_rest", POPULATION))
        raw = table.read([code_field, *fields.values(), title, title_rest, people], geometry=True)
        code = table.codes(raw[code_field], "commune")
        frame = pd.DataFrame(index=raw.index)
        if len(fields) == len(MESH_FIELDS):  # else the membership table says the meshes
            frame = frame.assign(**{column: table.codes(raw[f], column) for column, f in fields.items()})
        if title_rest:
            frame["nom_rest"] = raw[title_rest]
        if people:
            frame[POPULATION] = table.numbers(raw[people], code)
        frame.index = pd.Index(code, name="code", dtype=object)
        results_names = pd.Series(raw[title].to_numpy() if title else "", frame.index, dtype=object)
        from ...engine.method.mailles.meshes import clean_communes

        cleaned, findings = clean_communes(with_geometry(frame, raw["wkb"], table.crs), table.label)
        run.tell_findings(findings)
        return cleaned, results_names[~results_names.index.duplicated()], table


def pack_tables(pack: Datapack, communes, crs, tick) -> list[PackTable]:
    """The tables of a datapack, polygons dissolved from the communes when there are some."""
    shapes: dict[str, pd.Series | None] = dict.fromkeys(LAYERS)
    # Those of the files, until the layer says others; one that only repeats its code is none.
    rest_names = pack.grains[EPCI].names if EPCI in pack.grains else pd.Series(dtype=object)
    rest_names = rest_names[(rest_names.fillna("") != "") & (rest_names != rest_names.index)]
    if communes is not None:
        from ...engine.method.mailles.meshes import outlines

        inside = communes.loc[communes.index.intersection(pack.geography.index), ["geometry"]].join(
            pack.geography[[ANALYSIS, RESTITUTION]]
        )
        shapes[COMMUNE] = inside.geometry
        shapes[EPCI] = outlines(inside, RESTITUTION, lambda share: tick(share / 2))
        studied = inside[inside[ANALYSIS] != ""]
        shapes[ANALYSIS_GRAIN] = outlines(studied, ANALYSIS, lambda share: tick(0.5 + share / 2))
        if "nom_rest" in communes:
            given = communes["nom_rest"].groupby(pack.geography[RESTITUTION]).first()
            rest_names = given[given.fillna("") != ""].combine_first(rest_names)
    tables = [_grain_table(pack, grain, shapes[grain], crs, rest_names) for grain in LAYERS]
    households = {"menages": ANALYSIS_GRAIN, "menages_epci": EPCI}
    tables += [
        PackTable(name, f"Ménages par année ({grain})", fields.HOUSEHOLDS, pack.households[grain])
        for name, grain in households.items()
        if grain in pack.households
    ]
    tables += [
        PackTable(name, FILE_TABLES[name].title, FILE_TABLES[name].fields, frame)
        for name, frame in pack.tables.items()
    ]
    described = {
        INDICATOR_LIST: indicators_table(pack),
        PROVENANCE: pack.provenance,
        DATA_FINDINGS: results.findings_frame(pack.findings),
    }
    tables += [
        PackTable(name, BY_NAME[name].title, BY_NAME[name].fields, frame) for name, frame in described.items()
    ]
    return tables


def _grain_table(pack: Datapack, grain: str, shapes, crs, rest_names: pd.Series) -> PackTable:
    one = pack.grains[grain]
    names = one.names
    if grain == EPCI and len(rest_names):
        names = rest_names.reindex(one.frame.index).fillna(names)
    place: list[fields.Column] = []
    frame = one.frame.assign(nom=names)
    if grain == COMMUNE:
        frame = frame.join(results.geography_frame(pack.geography))
        if len(rest_names):
            frame["nom_rest"] = pack.geography[RESTITUTION].map(rest_names)
        place = fields.GEOGRAPHY
    if grain == ANALYSIS_GRAIN and len(pack.regions):
        frame["region"] = pack.regions.reindex(frame.index)
        place = [fields.REGION]
    frame["annee_base"] = pack.base
    frame["secrets"] = secret_ids(one.secret & one.frame.reindex(columns=one.secret.columns).isna())
    assumed = ",".join(finding.indicateur for finding in pack.assumed)
    frame["hypotheses"] = assumed if grain == ANALYSIS_GRAIN else ""
    frame[FICTITIOUS] = pack.fictitious
    geometry = None if shapes is None else shapes.reindex(frame.index).to_numpy()
    return PackTable(
        LAYERS[grain], TITLES[grain], fields.indicator_table(one.frame, place),
        frame.rename_axis("code").reset_index(), geometry, crs,
        f"Datapack Otelo, année {pack.base}",
    )  # fmt: skip


def _counts(pack: Datapack) -> dict:
    return {
        "NB_COMMUNES": len(pack.grains[COMMUNE].frame),
        "NB_EPCI": len(pack.grains[EPCI].frame),
        "NB_ANALYSE": len(pack.grains[ANALYSIS_GRAIN].frame),
        "NB_INDICATEURS": len({i for one in pack.grains.values() for i in one.frame}),
        "NB_HYPOTHESES": len(pack.assumed),
        "NB_ALERTES": by_gravity(pack.findings)["alerte"],
        "NB_NON_LUS": len(pack.unread),
        "ANNEE_BASE": pack.base,
    }
