# SPDX-License-Identifier: GPL-2.0-or-later
"""Coefficients of volet C estimated on two censuses, and keys tried on a past that is known."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.coefficients import CLASSES, DIMENSIONS, coefficient
from otelo_qgis.engine.definitions.rates import FAMILIES, computable, rates
from otelo_qgis.engine.method.guide import backtest, estimation
from otelo_qgis.engine.method.guide.rates import compute, level, shown


def test_rates_are_made_of_indicators_and_told_once():
    for one in rates().values():
        assert set(one.needs) <= set(indicators()), one.id
        assert len(one.id) <= 10 and one.id not in indicators() and one.family in FAMILIES
        assert not (one.explains and one.between_dates)
    assert len({one.label for one in rates().values()}) == len(rates())


def test_rates_at_a_date_and_between_two():
    now = pd.DataFrame(
        {"population": [110.0, 0.0], "menages": [50.0, 0.0], "superficie": [10.0, 5.0]}, ["a", "b"]
    )
    before = pd.DataFrame({"population": [100.0, 10.0], "menages": [40.0, 5.0]}, ["a", "b"])
    known = computable(now, before)
    found = compute(known, now, before)
    assert {"x_dens", "x_taille", "v_pop", "v_men", "v_taille"} == set(found)
    assert found.loc["a"].to_dict() == pytest.approx(
        {"x_dens": np.log(11), "x_taille": 2.2, "v_taille": 2.2 - 2.5, "v_pop": 10.0, "v_men": 25.0}
    )
    assert found.loc["b", ["x_dens", "x_taille"]].isna().all() and found.loc["b", "v_pop"] == -100
    assert shown(rates()["x_dens"], found["x_dens"])["a"] == pytest.approx(11)
    assert {one.id for one in computable(now)} == {"x_dens", "x_taille"}
    assert (
        level(rates()["x_petit"], pd.DataFrame({"rp_1p": [1.0], "rp_2p": [2.0], "res_princ": [12.0]}))[0]
        == 25
    )


def censuses(count=400, seed=0, noise=0.002):
    """Two censuses of communes of 20 zones and 2 classes, whose vacancy follows their gap of density and
    whose secondary dwellings follow nothing."""
    draw = np.random.default_rng(seed)
    codes = [f"{number:05d}" for number in range(count)]
    zones = pd.Series([f"Z{number % 20:02d}" for number in range(count)], codes)
    classes = pd.Series(np.where(np.arange(count) % 40 < 20, 1.0, 4.0), codes)
    stock = draw.integers(200, 3000, count).astype(float)
    before = pd.DataFrame(
        {
            "logements": stock,
            "res_princ": 0.8 * stock,
            "res_second": 0.1 * stock,
            "lv_rp": 0.1 * stock,
            "menages": 0.8 * stock,
            "population": 1.9 * stock,
            "superficie": stock / np.exp(draw.normal(0, 1, count)),
        },
        codes,
    )
    density = np.log(before["population"] / before["superficie"])
    apart = density - density.groupby(zones).transform("mean")
    slope = np.where(classes == 1, 0.01, -0.02)
    after = before.copy()
    after["lv_rp"] += stock * (slope * apart + draw.normal(0, noise, count))
    after["res_second"] += stock * draw.normal(0, 0.01, count)
    after["logements"] = after[["res_princ", "res_second", "lv_rp"]].sum(axis=1)
    return before, after, zones, classes


def estimated(before, after, zones, classes, clip=0.0):
    known = [one for one in computable(before) if one.explains]
    x = estimation.gaps(compute(known, before), zones)
    dimensions = {}
    for name in DIMENSIONS:
        if not estimation.missing_of(name, before, after):
            own, zone = estimation.variations(name, before, after, zones)
            dimensions[name] = own - zone
    labels = {one.id: one.label for one in known}
    return x, dimensions, estimation.estimate(dimensions, x, classes, zones, labels, clip)


def by(regressions, dimension, number):
    return next(one for one in regressions if (one.dimension, one.number) == (dimension, number))


def test_what_made_the_data_is_found_and_what_did_not_is_refused():
    before, after, zones, classes = censuses()
    _, dimensions, found = estimated(before, after, zones, classes)
    assert set(dimensions) == {"vac", "rs", "tdm"}
    assert estimation.missing_of("disp", before, after) == ["disparus"]
    for number, slope in ((1, 0.01), (4, -0.02)):
        one = by(found, "vac", number)
        assert not one.refusal and one.n == 200 and one.r2 > 0.85 and one.gain > 0.85
        assert one.terms.loc["x_dens", "coef"] == pytest.approx(slope, abs=0.001)
        assert abs(one.terms.loc["x_dens", "coef"] - slope) < 4 * one.terms.loc["x_dens", "err"]
        # Every commune has the same households, vacants and secondary dwellings at the start.
        assert set(one.left_out) == {"x_taille", "x_rs", "x_vac"} and "constante" in one.left_out["x_rs"]
    assert by(found, "rs", 1).refusal == estimation.NO_BETTER
    assert by(found, "tdm", 1).refusal == estimation.CONSTANT
    assert by(found, "vac", 2).refusal == estimation.TOO_FEW and by(found, "vac", 2).n == 0


def test_coefficients_are_those_of_otelo_12_and_stay_within_bounds():
    before, after, zones, classes = censuses()
    x, _, found = estimated(before, after, zones, classes, clip=0.01)
    next_x = 100 * x
    table = estimation.coefficients_of(found, next_x)
    assert list(table) == [coefficient(name, column) for name in DIMENSIONS for column in range(1, 8)]
    one = by(found, "vac", 4)
    column = table[coefficient("vac", CLASSES[4].column)]
    assert column.between(100 * one.low - 1e-4, 100 * one.high + 1e-4).all() and column.nunique() > 1
    assert not table.drop(columns=[coefficient("vac", CLASSES[n].column) for n in (1, 4)]).to_numpy().any()


def test_least_squares_agree_with_the_normal_equations():
    draw = np.random.default_rng(3)
    x = draw.normal(size=(120, 4)) * [1, 100, 0.01, 5]
    y = x @ [1.0, -0.02, 30.0, 0.4] + 2 + draw.normal(size=120)
    coefficients, errors, r2 = estimation.least_squares(x, y)
    design = np.column_stack([np.ones(120), x])
    plain, rest, *_ = np.linalg.lstsq(design, y, rcond=None)
    assert coefficients == pytest.approx(plain)
    covariance = rest[0] / 115 * np.linalg.inv(design.T @ design)
    assert errors == pytest.approx(np.sqrt(np.diag(covariance)))
    assert r2 == pytest.approx(1 - rest[0] / ((y - y.mean()) ** 2).sum())


def test_least_squares_agree_with_statsmodels():
    sm = pytest.importorskip("statsmodels.api", reason="statsmodels is not installed")
    draw = np.random.default_rng(4)
    x = draw.normal(size=(80, 3))
    y = x @ [1.0, 2.0, 3.0] + draw.normal(size=80)
    fitted = sm.OLS(y, sm.add_constant(x)).fit()
    coefficients, errors, r2 = estimation.least_squares(x, y)
    assert coefficients == pytest.approx(fitted.params) and errors == pytest.approx(fitted.bse)
    assert r2 == pytest.approx(fitted.rsquared)


def test_a_column_that_others_tell_is_left_out():
    draw = np.random.default_rng(5)
    x = draw.normal(size=(50, 3))
    x = np.column_stack([x, x[:, 0] + 2 * x[:, 1] + 7, np.full(50, 3.0), draw.normal(size=50)])
    assert estimation.independent(x).tolist() == [True, True, True, False, False, True]


def test_the_variation_of_a_zone_is_that_of_its_sums():
    before = pd.DataFrame({"logements": [100.0, 300.0, 50.0], "lv_rp": [10.0, 30.0, 5.0]}, list("abc"))
    after = pd.DataFrame({"logements": [110.0, 310.0, 50.0], "lv_rp": [12.0, 40.0, np.nan]}, list("abc"))
    zones = pd.Series("Z", before.index)
    own, zone = estimation.variations("vac", before, after, zones)
    # A commune without a figure counts neither for itself nor in its zone.
    assert own.to_dict() == pytest.approx({"a": 0.02, "b": 10 / 300, "c": np.nan}, nan_ok=True)
    assert set(zone.dropna()) == {12 / 400}


def test_the_backtest_tells_the_key_that_made_the_past():
    before, after, zones, _ = censuses(noise=0.0)
    after["logements"] = before["logements"] + 0.05 * before["population"]
    after.loc[after.index[:20], "logements"] += 300
    gained, without = backtest.growth(before["logements"], after["logements"], zones)
    assert not without
    keys = {name: before[name] for name in ("logements", "superficie", "menages")}
    keys["construits"] = gained
    found = {name: backtest.ventilate(weights, gained, zones) for name, weights in keys.items()}
    meshes = {"commune": pd.Series(zones.index, zones.index), "restitution": zones}
    table = backtest.compare(found, gained, zones, meshes).set_index(["maille", "cle_nom"])
    assert table.loc[("commune", "construits"), "mal_places"] == pytest.approx(0, abs=1e-6)
    assert table.loc[("commune", "construits"), "rang"] == 1
    assert table.loc[("commune", "superficie"), "rang"] == 4
    assert table["croissance"].unique() == pytest.approx([gained.sum()])
    # Whatever the key, the zones have what they had.
    assert table.loc["restitution", "mal_places"].to_numpy() == pytest.approx(0, abs=1e-6)
    best = backtest.best_by_zone(found, gained, zones, meshes["commune"])
    assert set(best["meilleure"]) == {"construits"} and (best["naif_mal"] > 0).all()


def test_coefficients_of_the_backtest_have_not_seen_the_zone():
    before, after, zones, classes = censuses()
    x, dimensions, _ = estimated(before, after, zones, classes)
    labels = dict.fromkeys(x, "")
    plain = estimation.out_of_sample_coefficients(dimensions, x, classes, zones, labels)
    strange = {name: y.copy() for name, y in dimensions.items()}
    strange["vac"][zones == "Z00"] += 1.0
    other = estimation.out_of_sample_coefficients(strange, x, classes, zones, labels)
    assert other["vac"][zones == "Z00"].equals(plain["vac"][zones == "Z00"])
    assert not other["vac"][zones == "Z01"].equals(plain["vac"][zones == "Z01"])
    stock = before["logements"]
    gained, _ = backtest.growth(stock, after["logements"], zones)
    weights = backtest.corrected_key(stock, gained, zones, plain)
    found = backtest.ventilate(weights, gained, zones)
    naive = backtest.ventilate(stock, gained, zones)
    own = pd.Series(stock.index, stock.index)
    assert backtest.misplaced(found, gained, own)[0] < backtest.misplaced(naive, gained, own)[0]


@given(st.lists(st.tuples(st.floats(0, 1e4), st.integers(-50, 200), st.sampled_from("xyz")), min_size=1))
def test_a_ventilation_gives_each_zone_its_growth(rows):
    frame = pd.DataFrame(rows, columns=["weight", "gain", "zone"])
    before = pd.Series(1000.0, frame.index)
    gained, without = backtest.growth(before, before + frame["gain"], frame["zone"])
    found = backtest.ventilate(frame["weight"], gained, frame["zone"])
    assert found.isna().equals(frame["zone"].isin(without))
    sums = found.groupby(frame["zone"]).sum()
    for zone, total in frame.groupby("zone")["gain"].sum().items():
        assert sums[zone] == pytest.approx(total if total > 0 else 0)
