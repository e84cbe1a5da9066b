# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons of the communes, and the meshes that each belongs to."""

from __future__ import annotations

import pandas as pd
from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSource,
)

from ...engine.common.territories import ANALYSIS, FICTITIOUS, POPULATION, RESTITUTION, Finding
from ...engine.data.derive import derived
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.fields import SECRETS
from ...engine.method import quality
from ...engine.method.mailles.meshes import clean_communes
from ..base import OteloAlgorithm
from ..io.geometry import with_geometry
from ..io.tables import Table, by_code
from ..language import tr
from ..run import Run

MESH_FIELDS = {ANALYSIS: "MAILLE_ANALYSE", RESTITUTION: "MAILLE_RESTITUTION"}
MESH_LABELS = {ANALYSIS: "de la maille d'analyse", RESTITUTION: "de la maille de restitution"}


def add_communes(algorithm: OteloAlgorithm, all_fields: bool = True) -> None:
    """COMMUNES and its fields, and the optional correspondence table. all_fields: not only those that tell
    the meshes; those that are left out are found by their usual names (`codes.FIELD_NAMES`)."""
    algorithm.add(
        QgsProcessingParameterFeatureSource(
            "COMMUNES", tr("Communes"), [QgsProcessing.SourceType.TypeVectorPolygon]
        ),
        "Polygones des communes, avec un SCR. Toutes celles des EPCI étudiés.",
    )
    algorithm.add_field("CODE", "Champ du code de la commune", "COMMUNES")
    algorithm.add_field(
        "MAILLE_ANALYSE",
        "Champ de la maille d'analyse (zone d'emploi…)",
        "COMMUNES",
        "Dans les communes. Vide : trouvé d'après son nom, là ou dans la table de correspondance.",
    )
    algorithm.add_field(
        "MAILLE_RESTITUTION",
        "Champ de la maille de restitution (EPCI…)",
        "COMMUNES",
        "Dans les communes. Vide : trouvé d'après son nom, là ou dans la table de correspondance.",
    )
    if all_fields:
        algorithm.add_field("NOM", "Champ du nom", "COMMUNES")
        algorithm.add_field("POPULATION", "Champ de la population (habitants)", "COMMUNES")
    algorithm.add_table(
        "CORRESPONDANCE",
        "Table de correspondance des mailles",
        "Une ligne par commune : son code et ceux de ses mailles. L'emporte sur les champs de la couche. "
        "Vide : ceux-ci.",
        optional=True,
        advanced=True,
    )
    if all_fields:
        for name, label in (
            ("CORR_CODE", "Correspondance : champ du code de la commune"),
            ("CORR_ANALYSE", "Correspondance : champ de la maille d'analyse"),
            ("CORR_RESTITUTION", "Correspondance : champ de la maille de restitution"),
        ):
            algorithm.add_field(name, label, "CORRESPONDANCE")


def read_communes(run: Run) -> tuple[pd.DataFrame, Table]:
    """Communes indexed by code: nom, nom_rest, analyse, restitution, population, the catalogue
    indicators that the layer holds, which are secret, fictif, geometry. Not cleaned: see
    `meshes.clean_communes`."""
    table = run.table("COMMUNES")
    mapping = read_mapping(run)

    code_field = table.need("commune", "du code de la commune", run.text("CODE"))
    meshes = {
        column: table.need(column, MESH_LABELS[column], run.text(name))
        for column, name in MESH_FIELDS.items()
        if mapping is None
    }
    texts = {
        "nom": table.find("nom", run.text("NOM")),
        "nom_rest": table.find("nom_rest"),
        SECRETS.name: table.find(SECRETS.name),
    }
    lasting = [
        id_ for id_, indicator in catalogue().items() if indicator.vintage is None and id_ != POPULATION
    ]
    indicator_fields = match_columns(table.names, lasting)
    population = table.find(POPULATION, run.text("POPULATION"))
    if population:
        indicator_fields[POPULATION] = population
    raw = table.read(
        [code_field, *meshes.values(), *texts.values(), *indicator_fields.values(), table.find(FICTITIOUS)],
        geometry=True,
    )
    code = table.codes(raw[code_field], "commune")
    columns = {name: raw[field] for name, field in texts.items() if field}
    columns |= {column: table.codes(raw[field], column) for column, field in meshes.items()}
    columns |= {column: table.numbers(raw[field], code) for column, field in indicator_fields.items()}
    frame = pd.DataFrame({"nom": code, **columns, FICTITIOUS: table.flags(raw, FICTITIOUS)})
    # What a layer of census columns implies (vacant dwellings…) serves as keys too.
    frame = by_code(derived(frame), code)
    if mapping is not None:
        run.tell_join(table.label, frame.index, "table de correspondance", mapping.index)
        frame = frame.join(mapping)
        frame[list(MESH_FIELDS)] = frame[list(MESH_FIELDS)].fillna("")
    return with_geometry(frame, raw["wkb"], table.crs), table


def read_mapping(run: Run) -> pd.DataFrame | None:
    """The correspondence table, indexed by commune code; None when it is not given."""
    table = run.optional_table("CORRESPONDANCE")
    if table is None:
        return None
    code_field = table.need("commune", "du code de la commune", run.text("CORR_CODE"))
    fields = {
        column: table.need(column, MESH_LABELS[column], run.text(name))
        for column, name in ((ANALYSIS, "CORR_ANALYSE"), (RESTITUTION, "CORR_RESTITUTION"))
    }
    raw = table.read([code_field, *fields.values()])
    frame = pd.DataFrame({column: table.codes(raw[field], column) for column, field in fields.items()})
    frame = by_code(frame, table.codes(raw[code_field], "commune"))
    quality.refuse_duplicates(frame.index, table.label, code_field)
    return frame


def read_clean_communes(run: Run) -> tuple[pd.DataFrame, list[Finding], Table]:
    """Communes fit to be dissolved, the findings on them, and their table."""
    raw, table = read_communes(run)
    run.tell(f"{len(raw)} communes lues.")
    communes, findings = clean_communes(raw, table.label)
    return communes, findings, table
