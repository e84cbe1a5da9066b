"""The worked example as a study: two analysis territories (one without a need), three communes, two EPCI."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pandas as pd
import worked_example

from otelo_qgis.engine.method.allocation import allocate, summary
from otelo_qgis.engine.method.keys import read_keys
from otelo_qgis.engine.method.national.breakdown import evaluate
from otelo_qgis.engine.method.objectives import set_objectives
from otelo_qgis.engine.method.policies import with_policies
from otelo_qgis.engine.study import REMARK, Study
from otelo_qgis.processing.io import results

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
    scenario = replace(scenario, **parameters)
    indicators = indicators.assign(nom=["Territoire un", "Territoire deux"], fictif=False)
    needs = evaluate(indicators, households, scenario)
    allocation = allocate(needs.components, communes, scenario)
    years = scenario.projection - scenario.annee_base
    objectives = with_policies(set_objectives(allocation.communes, communes, years), communes, years)
    about = [
        ("Calculé le", "01/02/2026 à 10:00"),
        ("Communes", "mes communes"),
        *((REMARK, sentence) for sentence in summary(allocation.substitutions)),
    ]
    return {
        "besoins": results.needs_frame(needs, indicators),
        "annees": needs.yearly,
        "parametres": results.parameters_table(scenario),
        "communes_besoins": results.commune_needs_frame(allocation, communes, scenario),
        "epci_besoins": results.epci_needs_frame(allocation, communes, scenario),
        "objectifs": results.commune_objectives_frame(objectives, communes, scenario),
        "objectifs_epci": results.epci_objectives_frame(objectives, communes, scenario),
        "substitutions": results.substitutions_frame(allocation.substitutions),
        "transferts": results.transfers_frame(objectives.transfers),
        "phasage": results.phasing_frame(objectives, communes, scenario, needs.yearly),
        "etude": pd.DataFrame(about, columns=["sujet", "valeur"]),
        "donnees": indicators.rename_axis("code").reset_index(),
        "menages": households.to_long(),
        "communes_donnees": communes.rename(columns={"restitution": "restitutio"})
        .rename_axis("code")
        .reset_index(),
        "cles": results.keys_frame(read_keys([])),
    }


def study(**parameters) -> Study:
    return Study(tables(**parameters))
