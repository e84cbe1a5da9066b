# SPDX-License-Identifier: GPL-2.0-or-later
"""The worked example as a study: two analysis territories (one without a need), three communes, two EPCI."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from functools import lru_cache

import pandas as pd
import worked_example

from otelo_qgis.engine.chain import evaluate_study
from otelo_qgis.engine.definitions.tables import REMARK
from otelo_qgis.engine.inputs import StudyInputs
from otelo_qgis.engine.method.allocation import summary
from otelo_qgis.engine.study import Study

COMMUNES = pd.DataFrame(
    {
        "analyse": ["T1", "T1", "T2", "T9"],
        "restitution": ["E1", "E2", "E2", "E2"],
        "nom": ["Albe", "Brune", "Côme", "Dorée"],
        "nom_rest": ["Communauté de communes d'Albe", *["Communauté d'agglomération de Brune"] * 3],
        "menages": [600.0, 400.0, 500.0, 90.0],
        "logements": [700.0, 450.0, 600.0, 100.0],
        "superficie": [10.0, 30.0, 20.0, 5.0],
        "cap_max": [20.0, 12.0, 5.0, 1.0],
        "fictif": False,
    },
    index=pd.Index(["01001", "01002", "02001", "09001"]),
)


def tables(communes: pd.DataFrame = COMMUNES, **parameters) -> dict[str, pd.DataFrame]:
    """Tables of the study, by name, to keep or to change; `parameters` vary the scenario."""
    made = _evaluated(**parameters) if communes is COMMUNES else _tables(communes, **parameters)
    return {name: frame.copy() for name, frame in made.items()}


@lru_cache(maxsize=16)
def _evaluated(**parameters) -> dict[str, pd.DataFrame]:
    """Tables of the study of COMMUNES: evaluated once for many tests, each of which has its copies."""
    return _tables(COMMUNES, **parameters)


def _tables(communes: pd.DataFrame, **parameters) -> dict[str, pd.DataFrame]:
    indicators, households, scenario = worked_example.inputs()
    indicators = indicators.assign(nom=["Territoire un", "Territoire deux"], fictif=False)
    computed = evaluate_study(StudyInputs(indicators, households, communes), replace(scenario, **parameters))
    about = [
        ("Calculé le", "01/02/2026 à 10:00"),
        ("Communes", "mes communes"),
        *((REMARK, sentence) for sentence in summary(computed.results.allocation.substitutions)),
    ]
    return {**computed.tables, "etude": pd.DataFrame(about, columns=["sujet", "valeur"])}


def study(**parameters) -> Study:
    return Study(tables(**parameters))


def geopackage(path, tables):
    """The tables as a GeoPackage without geometry: what `Study.read` looks at."""
    connection = sqlite3.connect(path)
    connection.execute(
        "CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT, identifier TEXT)"
    )
    connection.execute("CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT)")
    for name, frame in tables.items():
        frame.astype(dict.fromkeys(frame.select_dtypes(bool), int)).to_sql(name, connection, index=False)
        connection.execute("INSERT INTO gpkg_contents (table_name) VALUES (?)", (name,))
    connection.commit()
    connection.close()
    return path
