# SPDX-License-Identifier: GPL-2.0-or-later
"""The study that an algorithm shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pandas as pd
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...engine.common.errors import OteloError
from ...engine.definitions.guide_fields import WORKING_MESH
from ...engine.definitions.parameters import GUIDE
from ...engine.definitions.tables import COMMUNES
from ...engine.inputs import StudyInputs
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..cartography.layouts import Credit
from ..io.geometry import with_geometry
from ..io.studies import StudyPlace, study_at
from ..io.tables import multipolygons
from ..language import tr
from ..run import Run

STUDY = "ETUDE"
TITLE = "Besoins en logement"


def add_study(algorithm: OteloAlgorithm) -> None:
    """The study that an algorithm shows."""
    algorithm.add(
        study_parameter(STUDY, "Étude (GeoPackage ou base)"),
        "Sortie ETUDE d'otelo:evaluation, ou un GeoPackage dont les tables portent le nom des sorties "
        "des volets, en minuscules (besoins, annees, communes_besoins, objectifs…). Dans une base "
        "PostGIS : « postgis:service=habitat schema=plh_2035 », dernière version, ou « version=3 ».",
    )


def study_parameter(name: str, label: str, optional: bool = False) -> QgsProcessingParameterFile:
    """A study: a file, or the text that names a schema of a database, which no extension must refuse."""
    return QgsProcessingParameterFile(
        name, tr(label), optional=optional, fileFilter=tr("Étude (*.gpkg);;Tous les fichiers (*)")
    )


def study_place(run: Run) -> StudyPlace:
    return study_at(run.file(STUDY))


def study_geometry(
    place: StudyPlace, table: str, codes: pd.Series
) -> tuple[list | None, QgsCoordinateReferenceSystem | None]:
    """Polygons that a table of a study gives to some codes, to be written, and their CRS; (None, None) where
    it has none."""
    layer = place.layer(table, table)
    if not layer.isValid() or not layer.isSpatial():
        return None, None
    request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField("code")])
    shapes = {feature["code"]: bytes(feature.geometry().asWkb()) for feature in layer.getFeatures(request)}
    return multipolygons(codes.map(shapes)), layer.crs()


def kept_inputs(place: StudyPlace, study: Study) -> tuple[StudyInputs, QgsCoordinateReferenceSystem]:
    """What a study that is kept somewhere was computed from, with the polygons of its communes where it has
    some, and their CRS. OteloError names the table that it lacks."""
    inputs = study.inputs
    layer = place.layer(COMMUNES, COMMUNES)
    if not layer.isValid() or not layer.isSpatial():
        return inputs, QgsCoordinateReferenceSystem()
    request = QgsFeatureRequest().setSubsetOfAttributes([layer.fields().lookupField("code")])
    shapes = {one["code"]: bytes(one.geometry().asWkb()) for one in layer.getFeatures(request)}
    codes = inputs.communes.index
    wkb = pd.Series([shapes.get(code) for code in codes], codes, dtype=object)
    return replace(inputs, communes=with_geometry(inputs.communes, wkb, layer.crs())), layer.crs()


MENTION = "MENTION_COMMUNES"


def add_mention(algorithm: OteloAlgorithm) -> None:
    """Whether the guide's word on the figures of communes stands where they are shown."""
    algorithm.add_yes_no(
        MENTION, "Édition du guide : mention de fiabilité des communes", True,
        "Écrit, partout où des communes sont montrées, que le guide ne permet pas d'en publier les chiffres. "
        "Non : elle est retirée, et c'est à qui publie de dire ce que valent ces chiffres.",
    )  # fmt: skip


def read_mention(run: Run, result: Study) -> str:
    """The guide's word on the figures of communes, where it is wanted; "" in the other edition."""
    return WORKING_MESH if run.flag(MENTION) and result.edition == GUIDE else ""


def add_credit(algorithm: OteloAlgorithm) -> None:
    """Who publishes what is laid out."""
    algorithm.add(
        QgsProcessingParameterString("SERVICE", tr("Service"), optional=True),
        "Écrit après la source, avec la date du jour : « Réalisation : … ». Vide : rien.",
    )
    add_logo(algorithm, "Image (PNG, SVG) à droite du titre. Vide : aucune.")


def add_logo(algorithm: OteloAlgorithm, help_text: str) -> None:
    """The image of who publishes. help_text: where it stands."""
    algorithm.add(QgsProcessingParameterFile("LOGO", tr("Logo"), optional=True), help_text)


def read_logo(run: Run) -> str:
    """Path of the logo, "" for none; OteloError where it is not there."""
    logo = run.file("LOGO") if run.has("LOGO") else ""
    if logo and not Path(logo).is_file():
        raise OteloError(f"{run.label('LOGO')} : « {logo} » n’existe pas. Donnez une image PNG ou SVG.")
    return logo


def read_credit(run: Run) -> Credit:
    """Who publishes, today; OteloError where the logo is not there."""
    service = run.text("SERVICE")
    return Credit(service, f"{date.today():%d/%m/%Y}" if service else "", read_logo(run))


def add_title(algorithm: OteloAlgorithm) -> None:
    algorithm.add(QgsProcessingParameterString("TITRE", tr("Titre"), optional=True), f"Vide : « {TITLE} ».")


def read_title(run: Run) -> str:
    return run.text("TITRE") or TITLE
