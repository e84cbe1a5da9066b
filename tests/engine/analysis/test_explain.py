# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import re
from dataclasses import replace

import pandas as pd
import pytest
import study_example
import worked_example
from hypothesis import given
from hypothesis import strategies as st
from strategies import COSTLY

from otelo_qgis.engine.analysis.explain import explain
from otelo_qgis.engine.analysis.steps import steps_frame
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.common.territories import RESTITUTION_FIELD
from otelo_qgis.engine.reporting.explanation import explanation_blocks
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.study import Study


def values(explanation, section=None):
    return {s.label: s.value for s in explanation.steps if section is None or s.section == section}


def test_the_worked_example_is_explained_to_the_unit():
    found = explain(study_example.study(), "T1")
    assert (found.mesh, found.figure) == ("analyse", worked_example.TOTALS["besoin"])
    shown = values(found)
    assert shown["B1.1 Hors logement : besoin entier"] == worked_example.STOCK["b11"]
    assert shown["Places d'établissement comptées"] == 10
    assert shown["Flux"] == worked_example.TOTALS["flux"]
    assert shown["Pic de besoin"] == worked_example.TOTALS["pic"]
    for letter, label in (("a", "A Évolution démographique"), ("c", "C Fluidité du parc")):
        assert shown[label] == worked_example.TERMS[f"t_{letter}"]
    # Suffered cohabitations: 30 % of 40.
    step = next(s for s in found.steps if s.indicator == "cohab")
    assert (step.value, step.computation, step.parameter) == (12, "0,3 × 40", "b12_cohab_interg_subie")
    years = {(s.year, s.label): s.value for s in found.steps if s.year}
    assert [years[year, "Parc"] for year in range(2021, 2025)] == worked_example.PARC
    assert [years[year, "Besoin de l'année"] for year in range(2021, 2024)] == worked_example.NEED


def test_every_territory_ends_on_its_figure():
    study = study_example.study()
    for rows, mesh in ((study.analysis, "analyse"), (study.epci, "restitution"), (study.communes, "commune")):
        for code in rows.index:
            found = explain(study, code)
            assert found.mesh == mesh
            assert found.steps[-1].value == found.figure
            assert found.figure == rows.at[code, "place" if mesh != "analyse" else "besoin"]


def test_a_commune_shows_its_keys_its_objective_and_who_took_what():
    roomy = study_example.COMMUNES.assign(cap_max=[20.0, 40.0, 5.0, 1.0])
    study = Study(study_example.tables(roomy))
    found = explain(study, "01001")
    shown = values(found)
    assert shown["Besoin de la commune"] == study.communes.at["01001", "besoin"]
    demo = next(s for s in found.steps if s.label == "Évolution démographique")
    # 24 households of the territory on 600 of 1,000: the trend is not known, so households replace it.
    assert "24 × 600 / 1\u202f000 = 14,4" in demo.computation and "menages" in demo.formula
    handed = [s for s in found.steps if s.label.startswith("Cédé")]
    assert handed[0].value == study.communes.at["01001", "cede"] > 0
    assert handed[0].computation == (
        f"sa part des {handed[0].value} logements que les communes de ce territoire s'échangent, "
        f"repris par : Brune (01002) : {handed[0].value}"
    )
    taken = [s for s in explain(study, "01002").steps if s.label.startswith("Reçu")]
    assert taken[0].value == handed[0].value
    assert shown["Placé dans la commune"] == 20
    limit = next(s for s in found.steps if s.label == "Capacité")
    assert (limit.value, limit.computation) == (20, "Plafond réglementaire de logements 20")
    outside = explain(study, "09001")
    assert outside.figure == 0 and "T9" in outside.steps[0].formula


def test_an_epci_names_each_of_its_communes_with_its_code():
    study = study_example.study()
    code = study.epci.index[study.epci["besoin"] > 0][0]
    inside = study.communes[study.communes[RESTITUTION_FIELD] == code]
    sums = [step for step in explain(study, code).steps if step.formula.startswith("somme de ")]
    told = " + ".join(step.computation for step in sums)
    for commune, name in inside.loc[inside["besoin"] > 0, "nom"].items():
        assert f"({commune}) " in told and str(name) in told
    placed = next(step for step in sums if step.label == "Objectif placé")
    amounts = re.findall(r"\) (\d+)", placed.computation.replace("\u202f", ""))
    assert sum(map(int, amounts)) == placed.value == study.epci.at[code, "place"]


def test_unknown_ambiguous_and_changed():
    study = study_example.study()
    with pytest.raises(OteloError, match="99999.*aucun territoire"):
        explain(study, "99999")
    with pytest.raises(OteloError, match="T1.*commune"):
        explain(study, "T1", "commune")
    tables = dict(study.tables)
    tables["besoins"] = tables["besoins"].assign(besoin=tables["besoins"]["besoin"] + 1)
    with pytest.raises(OteloError, match="modifiée"):
        explain(Study(tables), "T1")
    del tables["donnees"]
    with pytest.raises(OteloError, match="refaites-la"):
        explain(Study(tables), "T1")


def test_as_a_page_and_as_a_table():
    study = study_example.study()
    found = explain(study, "T1")
    page = document_page("D'où vient le chiffre", explanation_blocks(study, found))
    assert "B1.1 Hors logement" in page and "0,3 × 40" in page and "Année par année" in page
    table = steps_frame(found)
    assert len(table) == len(found.steps)
    assert table["valeur"].iloc[-1] == found.figure
    sources = table.loc[table["indicateur"] == "plp_30", "source"].iloc[0]
    assert sources


@COSTLY
@given(
    st.builds(
        dict,
        b12_cohab_interg_subie=st.floats(0, 100),
        b11_part_etablissement=st.floats(0, 100),
        b13_taux_reallocation=st.floats(0, 100),
        b15_taux_reallocation=st.floats(0, 100),
        b1_coefficient=st.floats(0, 2),
        b1_horizon_resorption=st.integers(2018, 2060),
        b15_loc_hors_hlm=st.booleans(),
        b2_tx_vacance_longue=st.none() | st.floats(0, 0.2),
        b2_tx_disparition=st.none() | st.floats(0, 0.05),
        r25=st.none() | st.floats(0, 1),
    )
)
def test_the_chain_ends_on_the_figure_whatever_the_scenario(parameters):
    study = study_example.study(**parameters)
    for code in ("T1", "T2", "E2", "01001", "01002"):
        found = explain(study, code)
        assert found.steps[-1].value == found.figure


def test_the_scenario_of_the_study_is_the_one_explained():
    study = study_example.study(b12_cohab_interg_subie=50.0)
    assert study.scenario == replace(worked_example.SCENARIO, b12_cohab_interg_subie=50.0)
    step = next(s for s in explain(study, "T1").steps if s.indicator == "cohab")
    assert step.value == 20
    assert isinstance(study.indicators, pd.DataFrame)
