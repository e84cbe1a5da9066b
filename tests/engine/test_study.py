# SPDX-License-Identifier: GPL-2.0-or-later
"""A study read back: its figures are those of the evaluation, and what is not a study says so."""

from __future__ import annotations

import pandas as pd
import pytest
import study_example
import worked_example
from study_example import geopackage

from otelo_qgis.engine.common.errors import OteloError, TableError
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.study import Study, datapack_tables


def test_headline_terms_and_years_are_those_of_the_worked_example():
    study = study_example.study()
    figures = {figure.label: figure.value for figure in study.headline()}
    assert figures["Besoin de la période"] == worked_example.TOTALS["besoin"] == study.terms().sum()
    assert figures["Objectif placé"] + figures["Besoin non couvert"] == study.total
    assert study.briques().sum() == figures["dont mal-logement"] == worked_example.TOTALS["stock_avp"]
    assert study.flow().sum() == figures["dont flux"]
    years = study.years_of(["T1"])
    assert years["parc"].tolist() == worked_example.PARC
    assert years["besoin"].dropna().tolist() == worked_example.NEED


def test_terms_of_an_epci_sum_to_its_need():
    study = study_example.study()
    for code, row in study.epci.iterrows():
        assert study.terms(study.epci.loc[[code]]).sum() == row["besoin"]


def test_the_file_gives_back_the_same_study(tmp_path):
    made = study_example.study(b13_taux_effort=30, b14_taux_reallocation=20.0)
    read = Study.read(geopackage(tmp_path / "étude.gpkg", made.tables))
    assert read.headline() == made.headline()
    assert read.scenario == made.scenario
    assert read.scenario.b14_taux_reallocation == 20.0
    pd.testing.assert_frame_equal(read.analysis, made.analysis, check_dtype=False)
    assert read.remarks == made.remarks and read.about[0] == ("Calculé le", "01/02/2026 à 10:00")


def test_targets_of_territories_come_back():
    indicators = study_example.tables()["parametres"]
    row = {"parametre": "territoires.T1", "libelle": "", "valeur": '{"tx_rs": 0.05}', "defaut": "{}",
           "unite": "", "modifie": True}  # fmt: skip
    tables = {
        **study_example.tables(),
        "parametres": pd.concat([indicators, pd.DataFrame([row])], ignore_index=True),
    }
    assert Study(tables).scenario.territoires["T1"] == {"b2_tx_rs": 0.05}


def test_what_is_not_a_study_says_what_to_do(tmp_path):
    with pytest.raises(OteloError, match=r"n'existe pas.*otelo:evaluation"):
        Study.read(tmp_path / "absente.gpkg")
    text = tmp_path / "texte.gpkg"
    text.write_text("pas une base")
    with pytest.raises(OteloError, match=r"texte.gpkg.*n'est pas un GeoPackage"):
        Study.read(text)
    other = geopackage(tmp_path / "autre.gpkg", {"communes": pd.DataFrame({"code": ["1"]})})
    with pytest.raises(TableError, match=r"autre.gpkg.*pas de table « besoins »"):
        Study.read(other)
    tables = study_example.tables()
    tables["besoins"] = tables["besoins"].drop(columns=["t_a", "pic"])
    with pytest.raises(TableError, match=r"tronquée.gpkg / besoins.*pic, t_a"):
        Study.read(geopackage(tmp_path / "tronquée.gpkg", tables))


def test_a_study_of_volet_b_alone_has_no_communes(tmp_path):
    tables = {name: study_example.tables()[name] for name in ("besoins", "annees", "parametres")}
    study = Study.read(geopackage(tmp_path / "b.gpkg", tables))
    assert study.communes.empty and study.epci.empty
    assert [figure.label for figure in study.headline()][-1] == "dont mal-logement"


def test_only_a_datapack_gives_its_provenance(tmp_path):
    provenance = pd.DataFrame({"fichier": ["a.csv"], "lecteur": ["x"], "sha256": ["0"]})
    listed = pd.DataFrame({"code": ["T1"], "parctot": [3.0]})
    path = geopackage(tmp_path / "pack.gpkg", {"provenance": provenance, "indicateurs": listed})
    assert list(datapack_tables(path)) == ["provenance"]
    assert datapack_tables(tmp_path / "rien.csv") == {}


def test_the_summary_page_says_the_same():
    study = study_example.study(b14_taux_reallocation=20.0)
    page = document_page("Synthèse", summary_blocks(study))
    assert f"<b>{study.total}</b>" in page and "Territoire deux (T2)" in page
    assert typeset("B1.4 : Taux de réallocation") + " (b14_<wbr>taux_<wbr>reallocation)" in page


def test_the_summary_of_a_study_that_lost_its_parameters_says_so():
    tables = study_example.tables()
    del tables["parametres"]
    study = Study(tables)
    page = document_page("Synthèse", summary_blocks(study))
    assert f"<b>{study.total}</b>" in page
    assert "pas gardé la table de ses paramètres" in page and "résorption du mal-logement" not in page


def test_a_study_that_was_read_has_no_detail_of_its_computing():
    with pytest.raises(OteloError, match="a été lue"):
        _ = Study(study_example.tables()).computed
