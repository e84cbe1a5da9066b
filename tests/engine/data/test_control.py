# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality control: each kind of finding, with its territory, value and advice."""

from __future__ import annotations

from dataclasses import replace

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest
from shapely.geometry import box

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.data.contiguity import neighbours
from otelo_qgis.engine.data.control import control, match_report, missing_map, robust_scores
from otelo_qgis.engine.method.national.breakdown import evaluate
from otelo_qgis.engine.method.quality import check_indicators, needed_columns
from otelo_qgis.engine.reporting.data_report import control_blocks
from otelo_qgis.engine.reporting.web import document_page


def found(findings, subject):
    return [finding for finding in findings if finding.sujet == subject]


def census(count=20, **columns):
    draw = np.random.default_rng(3)
    main = draw.integers(500, 5000, count).astype(float)
    frame = pd.DataFrame({"menages": main, "res_princ": main}, index=[f"{i:05d}" for i in range(count)])
    frame["res_second"], frame["lv_rp"] = main * 0.1, main * 0.08
    frame["logements"] = frame[["res_princ", "res_second", "lv_rp"]].sum(axis=1)
    return frame.assign(**columns)


def test_a_sound_table_has_no_remark():
    assert control(census()) == []


def test_sums_that_do_not_hold_name_the_parts():
    frame = census()
    frame.loc["00003", "logements"] += 100
    (told,) = control(frame)
    assert (told.sujet, told.code, told.indicateur) == ("somme qui ne tombe pas juste", "00003", "logements")
    assert "logements vacants (recensement)" in told.message and told.attendu


def test_impossible_values():
    frame = census(tx_lv=0.1, part_impos=50.0)
    frame.loc["00001", ["tx_lv", "res_second"]] = [7.0, -3.0]
    frame.loc["00002", "part_impos"] = 140
    told = {(f.indicateur, f.code) for f in found(control(frame), "valeur impossible")}
    assert told == {("tx_lv", "00001"), ("res_second", "00001"), ("part_impos", "00002")}


def test_missing_and_secret_are_told_apart():
    frame = census(sne_dem=5.0)
    frame.loc["00001", "sne_dem"] = frame.loc["00002", "sne_dem"] = np.nan
    secret = pd.DataFrame(False, frame.index, ["sne_dem"])
    secret.loc["00001", "sne_dem"] = True
    findings = control(frame, secret=secret)
    (hidden,), (missing,) = found(findings, "secret statistique"), found(findings, "valeur manquante")
    assert hidden.gravite == "info" and "00001" in hidden.message and "5 %" in hidden.message
    assert missing.gravite == "alerte" and "00002" in missing.message and "00001" not in missing.message
    lacking = missing_map(frame, findings, secret)
    assert lacking.loc["00001", ["nb_manq", "nb_secret", "manquants"]].tolist() == [1, 1, "sne_dem"]
    assert lacking.loc["00002", ["nb_secret", "part_manq"]].tolist() == [0, pytest.approx(16.7)]


def test_what_blocks_volet_b_is_listed_whole(worked):
    frame, _, scenario = worked
    frame.loc["T1", "plp_30"] = np.nan
    frame.loc["T2", "tx_lv"] = 1.2
    findings = control(frame, scenario)
    blocking = [f for f in findings if f.gravite == "bloquant"]
    assert {(f.indicateur, f.code) for f in blocking} == {("plp_30", "T1"), ("tx_lv", "T2"), ("tx_rs", "T2")}
    assert findings[: len(blocking)] == blocking  # the gravest first
    (high,) = [f for f in findings if (f.indicateur, f.code) == ("tx_lv", "T2")]  # told once, with its value
    assert high.sujet == "taux de 1 ou plus" and "1,20" in high.message
    with pytest.raises(TableError) as caught:
        check_indicators(frame, scenario, "Ma table")
    assert "3 constats bloquants" in str(caught.value) and "plp_30" in str(caught.value)
    assert "tx_lv" in str(caught.value) and caught.value.codes == ["T1", "T2"]
    assert control(frame.drop(columns="plp_30"), scenario)[0].sujet == "indicateurs absents"
    twice = pd.concat([frame, frame.loc[["T1"]]])
    assert found(control(twice, scenario), "codes en double")[0].code == "T1"


def test_outliers_against_neighbours():
    frame = census(25)
    polygons = gpd.GeoSeries(
        [box(i % 5, i // 5, i % 5 + 1, i // 5 + 1) for i in range(25)], index=frame.index
    )
    grid = neighbours(polygons)
    frame["res_second"] *= np.random.default_rng(1).normal(1, 0.02, 25)
    frame["logements"] = frame[["res_princ", "res_second", "lv_rp"]].sum(axis=1)
    assert not found(control(frame, neighbours=grid), "écart aux voisins")
    frame.loc["00012", "res_second"] *= 4
    told = found(control(frame, neighbours=grid), "écart aux voisins")
    assert {f.code for f in told} == {"00012"}
    assert "par ménage" in told[0].message and told[0].attendu.startswith("vers")


def test_breaks_between_vintages():
    now = census()
    before = now * np.random.default_rng(2).normal(0.97, 0.003, now.shape)
    assert not found(control(now, previous=before), "rupture entre millésimes")
    before.loc["00007", "res_second"] = now.loc["00007", "res_second"] / 3
    (told,) = found(control(now, previous=before), "rupture entre millésimes")
    assert (told.code, told.indicateur) == ("00007", "res_second") and "200 %" in told.message


def test_robust_scores_ignore_the_outlier_itself():
    scores = robust_scores(pd.Series([0.0, 0.1, -0.1, 0.05, -0.05, 9.0]))
    assert scores.iloc[5] > 50 and scores.iloc[:5].max() < 3
    assert (robust_scores(pd.Series([1.0, 1.0, 1.0])) == 0).all()


def test_codes_are_compared_on_both_sides_with_a_suggestion():
    codes = pd.Index(["59183", "62461", "59999", "62766"])
    names = pd.Series(["Dunkerque", "La Loge", "St-Omer", ""], index=codes)
    reference = pd.Index(["59183", "62447", "62765"])
    known = pd.Series(["Dunkerque", "Hesdin-la-Forêt", "Saint-Omer"], index=reference)
    findings = match_report(codes, names, reference, known, "Fichier", "Communes")
    (joined,) = found(findings, "jointure")
    assert joined.gravite == "alerte" and joined.valeur == 0.25 and "25,0 %" in joined.message
    advice = {f.code: f.conseil for f in found(findings, "code sans correspondance")}
    assert set(advice) == {"62461", "59999", "62766", "62447", "62765"}
    assert "devenu 62447" in advice["62461"]  # a merger of 2025
    assert "62765 (Saint-Omer)" in advice["59999"]  # by name, saints spelt out
    assert "62765" in advice["62766"]  # by digits
    matched = match_report(reference, known, reference, known, "A", "B")
    assert [f.gravite for f in matched] == ["info"] and "100,0 %" in matched[0].message


def test_the_page_says_whether_volet_b_can_run(worked):
    frame, _, scenario = worked
    good = document_page("Contrôle", control_blocks(control(frame, scenario), frame, None))
    assert "Rien ne bloque" in good
    frame.loc["T1", "plp_30"] = np.nan
    names = pd.Series({"T1": "<script>1</script>"})
    bad = document_page("Contrôle", control_blocks(control(frame, scenario), frame, None, names))
    assert "1 constat bloquant" in bad and "T1 &lt;script&gt;1&lt;/script&gt;" in bad
    # The only one is that of the page, which sorts its tables.
    assert bad.count("<script") == good.count("<script") == 1


def test_contiguity_is_queen(tmp_path):
    squares = {f"{i}{j}": box(i, j, i + 1, j + 1) for i in range(3) for j in range(3)}
    squares["île"] = box(9, 9, 10, 10)
    polygons = gpd.GeoSeries(squares, crs="EPSG:2154")
    around = neighbours(polygons)
    assert around["11"] == ["00", "01", "02", "10", "12", "20", "21", "22"]
    assert around["00"] == ["01", "10", "11"] and around["île"] == []


def test_contiguity_agrees_with_libpysal():
    weights = pytest.importorskip("libpysal.weights", reason="libpysal is not installed")
    draw = np.random.default_rng(5)
    cells = {f"{i:02d}": box(i % 6, i // 6, i % 6 + 1, i // 6 + 1) for i in range(36) if draw.random() > 0.2}
    polygons = gpd.GeoSeries(cells, crs="EPSG:2154")
    frame = gpd.GeoDataFrame(geometry=polygons)
    theirs = weights.Queen.from_dataframe(frame, ids=list(polygons.index)).neighbors
    assert {code: sorted(others) for code, others in theirs.items()} == neighbours(polygons)


def test_a_brique_that_is_not_counted_asks_for_nothing(worked):
    frame, households, scenario = worked
    flow = replace(scenario, b1_briques=("aucune",))
    assert needed_columns(flow) == [c for c in needed_columns(scenario) if c in needed_columns(flow)]
    assert not {"plp_30", "pppi_lp", "cohab", "rp_sa"} & set(needed_columns(flow))
    bare = frame[needed_columns(flow)]
    check_indicators(bare, flow, "Flux")
    needs = evaluate(bare, households, flow)
    assert (needs.stock == 0).all().all() and (needs.totals["besoin"] == needs.totals["flux"]).all()
    without = replace(scenario, b1_briques=("b11", "b12", "b14", "b15"))
    partial = evaluate(frame, households, without).stock
    whole = evaluate(frame, households, scenario).stock
    assert (partial["b13"] == 0).all() and partial["b14"].equals(whole["b14"])
    assert "B1.3" in " ".join(without.notices())


def test_infinite_values_and_inhabited_places_without_households_are_told():
    frame = census(population=5000.0)
    frame.loc["00001", "res_second"] = np.inf
    frame.loc["00002", "lv_rp"] = 1e308
    frame.loc["00003", "menages"] = 0.0
    findings = control(frame)
    told = {(f.indicateur, f.code) for f in found(findings, "valeur impossible")}
    assert told == {("res_second", "00001"), ("lv_rp", "00002")}
    assert [f.code for f in found(findings, "aucun ménage")] == ["00003"]
