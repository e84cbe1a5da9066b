# SPDX-License-Identifier: GPL-2.0-or-later
"""Scenarios and studies compared, explained and made uncertain, on the demo."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import Feedback, changed, memory, outputs, rows, table

from otelo_qgis.engine.definitions.parameters import DEMOGRAPHIC_SCENARIOS
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.algorithms import sensibilite
from otelo_qgis.processing.cartography import drawing


def frame_of(layer, *fields):
    return pd.DataFrame(rows(layer, *fields), columns=list(fields))


@pytest.fixture
def scenario_file(tmp_path):
    """scenario_file(study, name, **changes) -> path of the scenario of a study, changed."""

    def write(study, name, **changes):
        path = tmp_path / f"{name}.json"
        replace(Study.read(study).scenario, **changes).write(path)
        return str(path)

    return write


ALL = ("TERRITOIRES", "ECARTS_EPCI", "ECARTS_COMMUNES", "TABLE", "CONTRIBUTIONS", "MATRICE_TABLE")


def test_scenario_files_are_compared_by_every_mesh(run, demo_study, tmp_path, scenario_file):
    high = scenario_file(demo_study, "haut", b2_scenario="ph_h", b12_cohab_interg_subie=50.0)
    low = scenario_file(demo_study, "bas", b2_scenario="pb_b")
    page = tmp_path / "page.html"
    call = {"ETUDE": str(demo_study), "SCENARIOS": [high, low], "MATRICE": True, "PAGE": str(page)}
    results, _, layer = run("comparer_scenarios", {**call, **outputs(*ALL)})
    zones = frame_of(
        layer("TERRITOIRES"), "code", "besoin_a", "besoin_b", "ecart", "besoin_min", "besoin_max"
    )
    assert results["BESOIN_A"] == zones["besoin_a"].sum()
    assert results["BESOIN_B"] == zones["besoin_b"].sum() < results["BESOIN_A"]
    # Each mesh has the same difference: nothing is lost on the way to the communes.
    for name in ("ECARTS_EPCI", "ECARTS_COMMUNES"):
        assert frame_of(layer(name), "ecart")["ecart"].sum() == zones["ecart"].sum()
    assert (zones["besoin_min"] <= zones["besoin_b"]).all() and (
        zones["besoin_max"] > zones["besoin_a"]
    ).all()
    shares = frame_of(layer("CONTRIBUTIONS"), "scenario", "parametre", "code", "un_a_un", "shapley")
    group = shares[shares["code"] == ""].groupby("scenario")[["un_a_un", "shapley"]].sum()
    needs = frame_of(layer("TABLE"), "scenario", "maille", "ecart")
    totals = needs[needs["maille"] == "groupe"].set_index("scenario")["ecart"]
    for name in ("haut", "bas"):
        assert group.loc[name].tolist() == pytest.approx([totals[name]] * 2, abs=1e-3)
    assert set(shares.loc[shares["scenario"] == "haut", "parametre"]) == {
        "b2_scenario",
        "b12_cohab_interg_subie",
    }
    nine = frame_of(layer("MATRICE_TABLE"), *DEMOGRAPHIC_SCENARIOS).sum()
    assert nine["central_c"] == results["BESOIN_A"] and nine["pb_b"] == results["BESOIN_B"]
    assert nine.idxmin() == "pb_b" and nine.idxmax() == "ph_h"
    html = page.read_text()
    assert "Scénarios démographiques" in html and "Population haute" in html and "<svg" in html
    drawing.apply(layer("ECARTS_COMMUNES"), "ecarts")


def test_the_shown_scenario_is_the_one_evaluated(run, demo, demo_study, tmp_path, scenario_file):
    other = tmp_path / "autre.gpkg"
    run("evaluation", {**demo, "B1_HORIZON_RESORPTION": 2040, "ETUDE": str(other)})
    file = scenario_file(demo_study, "fichier", b1_horizon_resorption=2040)
    call = {"ETUDE": str(demo_study), "SCENARIOS": [file], "ETUDES": [str(other)]}
    results, _, layer = run("comparer_scenarios", {**call, "MONTRE": "fichier", **outputs(*ALL)})
    table = frame_of(layer("TABLE"), "scenario", "maille", "code", "besoin")
    by_name = {
        name: part.drop(columns="scenario").reset_index(drop=True) for name, part in table.groupby("scenario")
    }
    order = ["maille", "code"]
    computed, read = (
        by_name[name].sort_values(order).reset_index(drop=True) for name in ("fichier", "autre")
    )
    pd.testing.assert_frame_equal(computed, read)
    shares = frame_of(layer("CONTRIBUTIONS"), "scenario", "parametre")
    assert set(shares["scenario"]) == {"fichier", "autre"}
    assert results["BESOIN_B"] == read.loc[read["maille"] == "groupe", "besoin"].iloc[0]
    with pytest.raises(QgsProcessingException, match="Scénario montré.*fichier"):
        run("comparer_scenarios", {**call, "MONTRE": "absent"})


def test_studies_of_the_same_data_have_contributions_others_have_causes(run, demo, demo_study, tmp_path):
    nearer, other = tmp_path / "proche.gpkg", tmp_path / "autre.gpkg"
    run("evaluation", {**demo, "PROJECTION": 2030, "ETUDE": str(nearer)})

    def more(feature):
        feature["central_c"] = 1.01 * feature["central_c"]
        return feature

    run("evaluation", {**demo, "MENAGES": changed(table("menages"), more), "ETUDE": str(other)})
    page = tmp_path / "page.html"
    call = {"ETUDE": str(demo_study), "ETUDES": [str(nearer), str(other)], "PAGE": str(page)}
    results, feedback, layer = run("comparer_scenarios", {**call, **outputs("CONTRIBUTIONS", "PASSAGE")})
    shares = frame_of(layer("CONTRIBUTIONS"), "scenario", "parametre")
    assert set(map(tuple, shares.to_numpy())) == {("proche", "projection")}
    assert "« autre »" in "".join(feedback.warnings)
    causes = rows(layer("PASSAGE"), "scenario", "etape", "code", "logements")
    assert {row[:2] for row in causes} == {("autre", "menages")}
    gap = results["BESOIN_B"] - results["BESOIN_A"]
    assert [row[-1] for row in causes if not row[2]] == [gap] != [0]
    html = page.read_text()
    assert "Des anciennes données aux nouvelles" in html and "série des ménages" in html


def test_own_projections_of_a_study_are_kept_by_its_scenarios(run, demo, tmp_path, scenario_file):
    ((commune,), *_) = rows(table("communes"), "code")
    own = memory(
        {"code": "string", "annee": "int", "menages": "double"},
        [[commune, year, 100.0 + 10 * (year - 2021)] for year in range(2021, 2036)],
    )
    path = tmp_path / "propre.gpkg"
    run("evaluation", {**demo, "PROJECTIONS": own, "ETUDE": str(path)})
    same = scenario_file(path, "pareil")
    _, _, layer = run(
        "comparer_scenarios", {"ETUDE": str(path), "SCENARIOS": [same], **outputs("ECARTS_COMMUNES")}
    )
    assert not frame_of(layer("ECARTS_COMMUNES"), "ecart")["ecart"].any()
    steps, _, other = run("expliquer", {"ETUDE": str(path), "TERRITOIRE": commune, **outputs("ETAPES")})
    assert steps["CHIFFRE"] == Study.read(path).communes.at[commune, "place"]
    said = frame_of(other("ETAPES"), "libelle", "valeur", "formule").set_index("libelle")
    assert said.loc["Évolution démographique", "valeur"] == 140
    assert "projections propres" in said.loc["Évolution démographique", "formule"]


def test_what_cannot_be_compared_is_said(run, demo_study, scenario_file):
    call = {"ETUDE": str(demo_study)}
    with pytest.raises(QgsProcessingException, match="Rien à comparer"):
        run("comparer_scenarios", call)
    base = scenario_file(demo_study, "base22", annee_base=2022)
    with pytest.raises(QgsProcessingException, match="base22.*2022.*2021"):
        run("comparer_scenarios", {**call, "SCENARIOS": [base]})
    late = scenario_file(demo_study, "loin", projection=2090)
    with pytest.raises(QgsProcessingException, match="loin.*2090"):
        run("comparer_scenarios", {**call, "SCENARIOS": [late]})


def test_a_territory_is_explained_from_its_study(run, demo_study, tmp_path):
    study = Study.read(demo_study)
    commune = study.communes["cede"].idxmax()
    for code, rows_of in (
        ("Z001", study.analysis),
        (study.epci.index[0], study.epci),
        (commune, study.communes),
    ):
        page = tmp_path / f"{code}.html"
        call = {"ETUDE": str(demo_study), "TERRITOIRE": code, "PAGE": str(page), **outputs("ETAPES")}
        results, _, layer = run("expliquer", call)
        steps = frame_of(layer("ETAPES"), "ordre", "libelle", "valeur")
        assert len(steps) == results["NB_ETAPES"]
        assert steps["valeur"].iloc[-1] == results["CHIFFRE"]
        assert results["CHIFFRE"] == rows_of.at[code, "place" if code != "Z001" else "besoin"]
        assert steps["libelle"].iloc[-1] == results["LIBELLE"]
        assert rows_of.at[code, "nom"] in page.read_text()
    with pytest.raises(QgsProcessingException, match="99999"):
        run("expliquer", {"ETUDE": str(demo_study), "TERRITOIRE": "99999"})


def test_uncertainty_of_a_study(run, demo_study, tmp_path):
    page = tmp_path / "page.html"
    call = {"ETUDE": str(demo_study), "TIRAGES": 50, "GRAINE": 3, "PAGE": str(page)}
    results, feedback, layer = run("sensibilite", {**call, **outputs("INTERVALLES", "TORNADE", "LOIS")})
    study = Study.read(demo_study)
    assert results["BESOIN"] == study.total
    assert results["P10"] <= results["P50"] <= results["P90"]
    frame = frame_of(
        layer("INTERVALLES"), "code", "besoin", "p10", "p50", "p90", "larg_pct", "tirages", "graine"
    )
    assert (
        (frame["p10"] < frame["p90"]).all() and set(frame["graine"]) == {3} and set(frame["tirages"]) == {50}
    )
    assert frame["besoin"].tolist() == study.analysis["besoin"].tolist()
    swings = frame_of(
        layer("TORNADE"), "rang", "nom", "code", "besoin", "besoin_bas", "besoin_hau", "amplitude"
    )
    group = swings[swings["code"] == ""]
    assert group["amplitude"].is_monotonic_decreasing and group["nom"].iloc[0] == "b2_scenario"
    assert set(group["besoin"]) == {study.total}
    assert "graine 3" in feedback.said and "<svg" in page.read_text()
    # The laws given back make the same draws.
    again, _, other = run("sensibilite", {**call, "INCERTITUDES": layer("LOIS"), **outputs("INTERVALLES")})
    assert rows(other("INTERVALLES"), "p10", "p90") == rows(layer("INTERVALLES"), "p10", "p90")
    assert again["P50"] == results["P50"]
    drawing.apply(layer("INTERVALLES"), "incertitude")


def test_uncertainty_may_be_the_tornado_alone_and_is_cancelled_whole(run, demo_study, tmp_path):
    call = {"ETUDE": str(demo_study), **outputs("TORNADE")}
    results, _, layer = run("sensibilite", {**call, "TIRAGES": 0})
    assert "P50" not in results and rows(layer("TORNADE"), "nom")
    page = tmp_path / "page.html"
    cancelled, _, _ = run("sensibilite", {**call, "TIRAGES": 500, "PAGE": str(page)}, Feedback(cancel_at=30))
    assert cancelled == {} and not page.exists()
    with pytest.raises(QgsProcessingException, match="puissance de 2"):
        run("sensibilite", {**call, "SOBOL": 100})
    bad = memory(
        {"nom": "string", "loi": "string", "bas": "double"}, [["b99", "uniforme", 1.0]], name="Mes lois"
    )
    with pytest.raises(QgsProcessingException, match="Mes lois.*b99"):
        run("sensibilite", {**call, "INCERTITUDES": bad})


def test_variance_shares(run, demo_study):
    pytest.importorskip("SALib", reason="SALib is not installed")
    call = {"ETUDE": str(demo_study), "TIRAGES": 0, "SOBOL": 32, **outputs("SOBOL_TABLE")}
    _, _, layer = run("sensibilite", call)
    shares = frame_of(layer("SOBOL_TABLE"), "nom", "libelle", "st")
    assert shares["st"].is_monotonic_decreasing and shares["nom"].iloc[0] == "b2_scenario"


def test_dask_that_does_not_answer_is_said(run, demo_study, monkeypatch):
    pytest.importorskip("distributed", reason="dask.distributed is not installed")
    monkeypatch.setattr(sensibilite, "CONNECT_SECONDS", 1)
    call = {"ETUDE": str(demo_study), "DASK": "tcp://127.0.0.1:9", "TIRAGES": 10}
    with pytest.raises(QgsProcessingException, match="127.0.0.1:9.*ne répond pas"):
        run("sensibilite", call)
