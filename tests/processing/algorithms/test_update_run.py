# SPDX-License-Identifier: GPL-2.0-or-later
"""A study of the demo redone on newer data, through Processing."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import changed, memory, outputs, rows, table

from otelo_qgis.engine.study import Seal, Study
from otelo_qgis.processing.inputs.update import with_kept_local


def more_vacant(feature):
    """A newer LOVAC."""
    for name in ("lv_total", "lv_2plus", "tx_lv"):
        feature[name] = 0.9 * feature[name]
    return feature


def test_a_study_is_redone_on_newer_indicators(run, demo_study, tmp_path):
    old, new, page = Study.read(demo_study), tmp_path / "nouvelle.gpkg", tmp_path / "page.html"
    call = {"ETUDE": str(demo_study), "NOUVELLE": str(new), "PAGE": str(page)}
    newer = changed(table("indicateurs"), more_vacant, "LOVAC 2023")
    results, _, layer = run("actualiser", {**call, "INDICATEURS": newer, **outputs("PASSAGE")})
    study = Study.read(new)
    assert study.seal is Seal.WHOLE and study.own_scenario == old.own_scenario
    assert (results["BESOIN_A"], results["BESOIN_B"]) == (old.total, study.total)
    assert study.total != old.total and study.fictitious
    causes = rows(layer("PASSAGE"), "etape", "code", "logements")
    whole = [(cause, amount) for cause, code, amount in causes if not code]
    assert sum(amount for _, amount in whole) == pytest.approx(study.total - old.total, abs=0.01)
    assert {cause for cause, _ in whole} == {"LOVAC", "FF"} or len(whole) == 1
    html = page.read_text()
    assert "Des anciennes données aux nouvelles" in html and old.epci["nom"].iloc[0] in html
    # Its polygons are those of the study, and it says where it comes from.
    assert table("communes_besoins", str(new)).isSpatial()
    assert dict(study.about)["Nouveaux indicateurs"] == "LOVAC 2023"


def test_a_later_base_year_alone(run, demo_study, tmp_path):
    new = tmp_path / "nouvelle.gpkg"
    call = {"ETUDE": str(demo_study), "NOUVELLE": str(new), **outputs("PASSAGE")}
    communes = changed(table("communes"), lambda feature: feature)
    results, _, layer = run("actualiser", {**call, "COMMUNES": communes, "ANNEE": 2022})
    study = Study.read(new)
    assert study.period == (2022, 2035) and results["BESOIN_B"] == study.total
    # A year less, at the same rates a year.
    assert 0.85 < study.total / results["BESOIN_A"] < 1
    assert [row for row in rows(layer("PASSAGE"), "etape", "formule", "code") if not row[2]] == [
        ("annee_base", "2021 → 2022", "")
    ]


def test_local_data_are_decisions_and_are_kept():
    before = pd.DataFrame({"cap_max": [7.0, 8.0], "conversion": [1.0, 2.0]}, index=["a", "b"])
    after = with_kept_local(pd.DataFrame({"conversion": [5.0, 6.0]}, index=["b", "c"]), before)
    assert after["conversion"].tolist() == [5.0, 6.0] and after["cap_max"].fillna(-1).tolist() == [8.0, -1.0]


def test_what_cannot_be_redone_is_told(run, demo_study, tmp_path):
    call = {"ETUDE": str(demo_study), "NOUVELLE": str(tmp_path / "nouvelle.gpkg")}
    with pytest.raises(QgsProcessingException, match="Aucune donnée nouvelle"):
        run("actualiser", call)
    foreign = memory({"code": "string", "parctot": "double"}, [["9999", 10.0]])
    with pytest.raises(QgsProcessingException, match="Ma couche"):
        run("actualiser", {**call, "INDICATEURS": foreign})
    households = changed(table("menages"), lambda feature: feature)
    with pytest.raises(QgsProcessingException, match="2012"):
        run("actualiser", {**call, "MENAGES": households, "ANNEE": 2012})
    assert not (tmp_path / "nouvelle.gpkg").exists()
