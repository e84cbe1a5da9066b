"""The study of an evaluation: one GeoPackage with every output, what made it, and the provenance of its
data. Written by otelo:evaluation, read by the algorithms that show results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsVectorLayer,
)

from ...engine import results, study
from ...engine.common.errors import OteloError
from ...engine.common.territories import as_fields
from ...engine.common.version import version
from ...engine.definitions import tables
from ...engine.definitions.tables import BY_NAME
from ...engine.method.households import Households
from ...engine.method.keys import Key
from ...engine.study import Study
from ..base import OteloAlgorithm, Output, source_file, tr
from .geopackage import PackTable, SpatialView, write_geopackage
from .tables import multipolygons

STUDY = "ETUDE"
TITLE = "Besoins en logement"


def add_study_output(algorithm: OteloAlgorithm) -> None:
    algorithm.addParameter(
        QgsProcessingParameterFileDestination(
            STUDY, tr("Étude : toutes les sorties"), "GeoPackage (*.gpkg)", optional=True,
            createByDefault=False,
        )
    )  # fmt: skip


def add_study(algorithm: OteloAlgorithm) -> None:
    """The study that an algorithm shows."""
    algorithm.add(
        QgsProcessingParameterFile(STUDY, tr("Étude (GeoPackage)"), extension="gpkg"),
        tr(
            "Sortie ETUDE d'otelo:evaluation, ou un GeoPackage dont les tables portent le nom des sorties "
            "des volets, en minuscules (besoins, annees, communes_besoins, objectifs…)."
        ),
    )


def add_title(algorithm: OteloAlgorithm) -> None:
    algorithm.add(QgsProcessingParameterString("TITRE", tr("Titre"), defaultValue=TITLE, optional=True))


def title_of(algorithm: OteloAlgorithm, parameters, context) -> str:
    return algorithm.text(parameters, "TITRE", context) or TITLE


def study_path(algorithm: OteloAlgorithm, parameters, context) -> Path:
    return Path(algorithm.parameterAsFile(parameters, STUDY, context))


def study_geometry(
    path: Path, table: str, codes: pd.Series
) -> tuple[list | None, QgsCoordinateReferenceSystem | None]:
    """Polygons that a table of a study gives to some codes, to be written, and their CRS; (None, None) where
    it has none."""
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    if not layer.isValid() or not layer.isSpatial():
        return None, None
    request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField("code")])
    shapes = {feature["code"]: bytes(feature.geometry().asWkb()) for feature in layer.getFeatures(request)}
    return multipolygons(codes.map(shapes)), layer.crs()


def about_rows(inputs: Mapping[str, str], remarks: Sequence[str]) -> pd.DataFrame:
    """What a study says of itself. inputs: title of each input, by what it is."""
    rows = [
        ("Calculé le", f"{datetime.now():%d/%m/%Y à %H:%M}"),
        ("Version du greffon", version()),
        *inputs.items(),
        *((tables.REMARK, sentence) for sentence in remarks),
    ]
    return pd.DataFrame(rows, columns=["sujet", "valeur"])


def kept_inputs(
    indicators: pd.DataFrame,
    households: Households,
    communes: pd.DataFrame,
    keys: Mapping[str, Key],
    projections: pd.DataFrame | None,
) -> dict[str, pd.DataFrame]:
    """What the study was computed from, by table. projections: own series of communes or EPCI."""
    data = indicators.rename_axis("code").reset_index()
    local = as_fields(pd.DataFrame(communes.drop(columns="geometry")))
    return {
        tables.DATA: data,
        tables.HOUSEHOLD_DATA: households.to_long(),
        tables.COMMUNE_DATA: local.rename_axis("code").reset_index(),
        tables.KEYS: results.keys_frame(keys),
        **({} if projections is None else {tables.PROJECTIONS: projections}),
    }


def study_tables(
    outputs: Sequence[Output], tables: Mapping[str, pd.DataFrame], source: Path | None
) -> list[Output]:
    """Outputs of a study: those of the volets, other tables by name, those of the datapack at `source`."""
    copied = study.datapack_tables(source) if source else {}
    added = {**tables, **copied}
    return [*outputs, *(Output(name, BY_NAME[name].fields, frame) for name, frame in added.items())]


def as_study(outputs: Sequence[Output]) -> Study:
    """The same figures as `Study.read` would find in the file, without writing it."""
    return Study({output.name.lower(): pd.DataFrame(output.frame) for output in outputs})


def refuse_input_as_study(algorithm: OteloAlgorithm, parameters, context, names: Iterable[str]) -> None:
    """Refuse a study that would replace the file of one of the inputs (`names`)."""
    target = algorithm.parameterAsFileOutput(parameters, STUDY, context)
    for name in names if target else ():
        files = {source_file(layer)[0] for layer in algorithm.layers(parameters, name, context)} - {None}
        if Path(target).resolve() in {source.resolve() for source in files}:
            label = algorithm.parameterDefinition(name).description()
            raise OteloError(
                f"Étude : « {target} » est le fichier de l'entrée « {label} », qu'elle remplacerait. Donnez "
                "un autre nom."
            )


def save_study(
    algorithm: OteloAlgorithm, parameters, context, outputs: Sequence[Output],
    tick: Callable[[float], None],
) -> dict:  # fmt: skip
    """Write the study where the user wants it; {ETUDE: path}, {} when not wanted."""
    path = algorithm.parameterAsFileOutput(parameters, STUDY, context)
    if not path:
        return {}
    written = [
        PackTable(
            output.name.lower(),
            BY_NAME[output.name.lower()].title,
            output.columns,
            output.frame,
            output.geometry,
            output.crs,
        )
        for output in outputs
    ]
    # The last year has no need of its own: it belongs to the year after.
    known = "r.besoin IS NOT NULL"
    title = BY_NAME[tables.YEARLY_MAP].title
    view = SpatialView(tables.YEARLY_MAP, title, tables.YEARLY, tables.NEEDS, known)
    write_geopackage(path, written, tick, [view])
    return {STUDY: path}
