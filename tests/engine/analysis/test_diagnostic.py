# SPDX-License-Identifier: GPL-2.0-or-later
"""A territory before its need: measures by hand, what is missing said, the territories most like one."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from otelo_qgis.engine.analysis.diagnostic import (
    DEPARTMENT_ROW,
    OWN_ROW,
    UNDATED,
    Dated,
    compare,
    gathered,
    measured,
    observed_targets,
    origins,
    portrait,
    territory_communes,
)
from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.definitions.catalogue import indicators, match_columns, sources
from otelo_qgis.engine.definitions.diagnostic import PACE, THEMES, comparable_measures, measures, years_of
from otelo_qgis.engine.definitions.rates import LEVEL, LOG, rates
from otelo_qgis.engine.reporting.blocks import Grid, Heading, Text
from otelo_qgis.engine.reporting.diagnostic import comparables_frame, diagnostic_blocks, diagnostic_frame


def test_measures_are_made_of_indicators_and_tell_every_theme():
    assert {one.theme for one in measures().values()} == set(THEMES)
    for name, one in measures().items():
        assert (name in rates()) == (one.rate is rates().get(name)), name
        assert one.series or set(one.rate.needs) <= set(indicators()), name
        assert not one.series or len(years_of(one.series)) > 5, name
        assert one.rate.form in (LEVEL, LOG) or one.span or one.rate.form == PACE, name
        # What is compared has the words that tell why two territories are alike.
        assert not one.compares or one.rate.short, name
    assert {one.theme for one in comparable_measures().values()} == set(THEMES)


def communes(**columns):
    return pd.DataFrame(
        columns, index=[f"5900{n}" for n in range(len(next(iter(columns.values()))))], dtype=float
    )


def test_a_territory_adds_up_its_communes_and_what_is_published_of_it_wins():
    frame = communes(population=[100, 300, 50], lv_total=[10, np.nan, 4])
    groups = pd.Series(["E1", "E1", "E2"], frame.index)
    found = gathered(frame, groups)
    assert found["population"].to_dict() == {"E1": 400, "E2": 50}
    # Known of a quarter of the people only.
    assert np.isnan(found.at["E1", "lv_total"]) and found.at["E2", "lv_total"] == 4
    own = pd.DataFrame({"lv_total": [33.0], "niv_vie": [21000.0]}, index=["E1"])
    found = gathered(frame, groups, own)
    assert (found.at["E1", "lv_total"], found.at["E2", "lv_total"]) == (33, 4)
    assert found.at["E1", "niv_vie"] == 21000 and np.isnan(found.at["E2", "niv_vie"])


def test_measures_by_hand():
    frame = communes(
        population=[1000, 0], superficie=[10, 5], menages=[400, 10], logements=[500, 20],
        lv_total=[30, 2], lv_2plus=[12, 1], parc_prive=[400, 0], pop_2013=[800, 10], pop_2018=[1000, 5],
        mec_2022=[4, 1], mec_2023=[6, np.nan], mec_2024=[8, 1],
    )  # fmt: skip
    found = measured(frame)
    values = found.values.iloc[0]
    assert values["x_dens"] == 100 and values["x_taille"] == 2.5
    assert values["d_tlv"] == 7.5 and values["x_vac2"] == 3
    assert values["t_pop"] == pytest.approx(100 * (1.25**0.2 - 1)) and found.spans["t_pop"] == (2013, 2018)
    assert values["d_mec"] == 6 and values["d_tmec"] == 12 and found.spans["d_mec"] == (2022, 2024)
    # Nothing over nothing, and a year that one commune lacks, are not zeros.
    assert np.isnan(found.values.iloc[1][["d_tlv", "d_mec"]].to_numpy(dtype=float)).all()
    assert found.lacking["d_tens"] == ["sne_dem", "sne_attr"]
    assert found.lacking["t_men"] == ["men_{annee}"]


def test_a_year_that_few_territories_have_is_not_the_last_of_a_series():
    frame = communes(mec_2023=[5.0] * 4, mec_2024=[7.0] * 4, mec_2025=[1.0, np.nan, np.nan, np.nan])
    found = measured(frame)
    assert found.spans["d_mec"] == (2023, 2024) and set(found.values["d_mec"]) == {6.0}


def test_a_measure_says_its_databases_and_years():
    frame = communes(population=[10], superficie=[1], menages=[4], mec_2023=[1], logements=[5])
    found = measured(frame)
    dated = Dated({"logements": 2021}, base=2020)
    assert origins(measures()["x_dens"], found, dated) == ("RP, COG", "2020")
    assert origins(measures()["d_tmec"], found, dated) == ("SITADEL, RP", "2021, 2023")
    assert origins(measures()["d_pop"], found, Dated())[1] == UNDATED
    assert set(origins(measures()["d_lls"], found, Dated(bases={"rpls_nb": "SRU"}))[0].split()) <= set(
        sources()
    )


def made_up(count, seed=3):
    """Measures of EPCI, the first two of which are nearly the same."""
    draw = np.random.default_rng(seed)
    names = ["x_dens", "x_taille", "x_prop", "x_vac", "x_rs"]
    frame = pd.DataFrame(np.exp(draw.normal(size=(count, 5))), [f"E{n:02d}" for n in range(count)], names)
    frame.iloc[1] = frame.iloc[0] * 1.001
    return frame


def test_the_nearest_is_the_most_alike_and_themes_count_the_same():
    values = made_up(30)
    found = compare(values, "E00", count=4)
    assert found.rows.index[0] == "E01" and found.rows["distance"].is_monotonic_increasing
    assert list(found.peers) == list(found.rows.index[:4]) and list(found.rows["rang"]) == list(range(1, 30))
    # By hand: a theme of one measure and one of two weigh the same.
    few = compare(values[["x_dens", "x_prop", "x_rs"]], "E00")
    z = few.z
    gaps = (z.loc["E07"] - z.loc["E00"]) ** 2
    assert few.rows.at["E07", "distance"] == pytest.approx(np.sqrt(gaps.mean()))
    assert z["x_dens"].std(ddof=0) == pytest.approx(1)
    both = values.assign(x_hlm=values["x_prop"])
    assert compare(both, "E00").rows.at["E07", "distance"] == pytest.approx(found.rows.at["E07", "distance"])
    # On one theme, only its measures.
    assert list(compare(values, "E00", ["vacance"]).z) == ["x_vac"]
    assert "propriétaires" in " ".join(found.rows["proches"]) + " ".join(found.rows["ecarts"])


def test_a_measure_that_one_lacks_does_not_count_between_them():
    values = made_up(30)
    values.loc["E01", "x_vac"] = np.nan
    found = compare(values, "E00")
    assert found.rows.index[0] == "E01" and found.rows.at["E01", "nb_mesures"] == 4


def test_too_little_to_compare_is_said():
    with pytest.raises(OteloError, match="2 territoires"):
        compare(made_up(2), "E00")
    values = made_up(30)
    values.loc["E00"] = np.nan
    with pytest.raises(OteloError, match="E00 a trop peu de mesures"):
        compare(values, "E00")


PLACES = pd.DataFrame(
    {"nom": list("ABCDEF"), "analyse": ["1"] * 3 + ["2"] * 3,
     "restitution": ["E1", "E1", "E2", "E3", "E3", "E4"]},
    index=["59001", "59002", "59003", "59004", "62001", "62002"],
)  # fmt: skip


def test_a_territory_is_an_epci_a_zone_a_department_or_communes():
    assert list(territory_communes(PLACES, ["E1"])) == ["59001", "59002"]
    assert list(territory_communes(PLACES, ["62"])) == ["62001", "62002"]
    assert list(territory_communes(PLACES, ["2", "59001"])) == ["59001", "59004", "62001", "62002"]
    with pytest.raises(OteloError, match="E9, ni EPCI.*E1, E2"):
        territory_communes(PLACES, ["E1", "E9"])


@pytest.fixture
def whole():
    draw = np.random.default_rng(1)
    return pd.DataFrame(
        {
            "population": draw.integers(200, 900, 6), "menages": draw.integers(80, 200, 6),
            "logements": draw.integers(200, 300, 6), "res_princ": draw.integers(80, 200, 6),
            "res_second": draw.integers(5, 50, 6), "lv_rp": draw.integers(5, 30, 6),
        },
        index=PLACES.index, dtype=float,
    )  # fmt: skip


def test_a_portrait_sets_a_territory_beside_its_department_and_its_peers(whole):
    found = portrait(whole, PLACES, ["E1"], names={"E1": "CC d'ici"}, count=2)
    assert found.name == "CC d'ici" and found.departments == {"59": 4}
    people = whole["population"]
    own, around, peers = found.values("d_pop")
    assert own == people[:2].sum() and around == people[:4].sum()
    assert set(found.comparables.rows.index) == {"E2", "E3", "E4"} and len(found.comparables.peers) == 2
    sums = people.groupby(PLACES["restitution"]).sum()
    assert peers == sums[found.comparables.peers].median()
    assert set(found.frame.index) == {OWN_ROW, DEPARTMENT_ROW, "E2", "E3", "E4"}
    # Two EPCI around are too few: the territory is told all the same.
    alone = portrait(whole.iloc[:3], PLACES.iloc[:3], ["E1"])
    assert alone.comparables is None and "trop peu" in alone.why and alone.values("d_pop")[0] == own


def test_the_table_and_the_page_say_what_is_missing(whole):
    found = portrait(whole, PLACES, ["E1"], names={"E2": "CC d'à côté"})
    dated = Dated(base=2021, fictitious=True)
    rows = diagnostic_frame(found, dated).set_index("terme")
    assert list(rows.index) == list(measures())
    assert (
        rows.at["d_pop", "valeur"] == whole["population"][:2].sum() and rows.at["d_pop", "annees"] == "2021"
    )
    assert rows.at["x_vac", "absents"] == "" and "lv_5plus" in rows.at["d_tlv5", "absents"]
    assert ((rows["absents"] == "") == rows["valeur"].notna()).all()
    blocks = diagnostic_blocks(found, {"E2": "CC d'à côté"}, dated)
    titles = [one.text for one in blocks if isinstance(one, Heading)]
    assert [title for title in titles if title in THEMES.values()] == list(THEMES.values())
    text = " ".join(one.text for one in blocks if hasattr(one, "text"))
    assert "rpls_nb, rpls_txvac" in text and "men_AAAA" in text and "fictives" in text
    grid = next(one for one in blocks if isinstance(one, Grid) and one.caption == THEMES["vacance"])
    assert grid.rows[0][:2] == (rates()["x_vac"].title, "RP, 2021")
    table = comparables_frame(found.comparables, {OWN_ROW: "ici"}, True)
    assert list(table["rang"]) == [0, 1, 2, 3] and table["fictif"].all() and table.at[0, "nom"] == "ici"
    assert any(isinstance(one, Text) and one.lead for one in blocks)


def test_a_series_that_is_broken_is_told(whole):
    def said(last):
        series = {f"lv_{year}": 10.0 for year in range(2020, last + 1)}
        found = portrait(whole.assign(lv_total=10.0, **series), PLACES, ["E1"])
        return " ".join(one.text for one in diagnostic_blocks(found, {}, Dated()) if hasattr(one, "text"))

    assert "n’est plus continue" in said(2024) and "n’est plus continue" not in said(2022)


def test_targets_are_medians_of_what_peers_observe():
    frame = pd.DataFrame(
        {"logements": [100.0, 200, 300], "lv_rp": [10.0, 10, 30], "lv_total": [8.0, 8, np.nan],
         "lv_2plus": [2.0, 4, 1], "res_second": [5.0, 20, 60]},
        index=["A", "B", "C"],
    )  # fmt: skip
    found = observed_targets(frame, frame.index)
    # Vacancy of the census, split by the lengths of LOVAC; C, whose vacancy is not known, counts for none.
    assert found["b2_tx_vacance_longue"] == pytest.approx((0.1 * 2 / 8 + 0.05 * 4 / 8) / 2)
    assert found["b2_tx_rs"] == pytest.approx(0.1)
    assert "b2_tx_vacance_longue" not in observed_targets(frame.drop(columns="lv_2plus"), frame.index)


def test_ages_are_read_from_the_bases_of_the_census():
    """Columns of the dossier complet and of the base « évolution et structure de la population »."""
    columns = [f"P{year}_POP{ages}" for year in (10, 15, 21) for ages in ("0014", "6074", "7589", "90P")]
    found = match_columns(columns, ["pop_0014", "pop_6074", "pop_7589", "pop_90p"])
    assert sorted(found.values()) == sorted(one for one in columns if one.startswith("P21"))
