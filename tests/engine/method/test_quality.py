# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input is refused, with the table, the field and the code, before anything is computed."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.definitions.catalogue import indicators, match_columns
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.national.stock import source_columns
from otelo_qgis.engine.method.quality import check_indicators, needed_columns, negative_needs


def test_good_indicators_pass(worked):
    check_indicators(worked[0], worked[2], "Indicateurs")


@pytest.mark.parametrize(
    "field, value, said",
    [
        ("plp_30", np.nan, "valeur manquante"),
        ("plp_30", -1.0, "valeur négative"),
        ("plp_30", np.inf, "au-delà de 10"),
        ("plp_30", 1e308, "au-delà de 10"),
        ("tx_lv", 1.0, "taux de 1 ou plus"),
        ("tx_rs", 7.0, "taux de 1 ou plus"),
        ("lv_total", 0.0, "aucun logement vacant"),
        ("lv_2plus", 500.0, "plus de logements vacants"),
    ],
)
def test_bad_values_name_table_field_and_code(worked, field, value, said):
    frame, _, scenario = worked
    frame.loc["T1", field] = value
    with pytest.raises(TableError) as caught:
        check_indicators(frame, scenario, "Ma table")
    message = str(caught.value)
    assert "Ma table" in message and f"« {field} »" in message and "T1" in message and said in message
    assert "T2" not in caught.value.codes


@pytest.mark.parametrize("value", [np.inf, -np.inf, 1e308, -1e308])
def test_no_indicator_nor_given_brique_may_be_endless(worked, value):
    frame, _, scenario = worked
    for field in [*needed_columns(scenario), "don_b13"]:
        if field == "don_b13" or field in frame:
            with pytest.raises(TableError, match=f"« {field} ».*T1"):
                check_indicators(
                    frame.assign(**{field: [value, *[1.0] * (len(frame) - 1)]}), scenario, "Table"
                )


def test_vacancy_and_second_homes_cannot_fill_the_stock(worked):
    frame, _, scenario = worked
    frame.loc["T1", ["tx_lv", "tx_rs"]] = 0.5
    with pytest.raises(TableError, match="100 %"):
        check_indicators(frame, scenario, "Ma table")


def test_no_vacancy_at_all_is_fine(worked):
    frame, _, scenario = worked
    frame.loc["T1", ["tx_lv", "lv_total", "lv_2plus"]] = 0.0
    check_indicators(frame, scenario, "Ma table")


def test_empty_duplicated_and_absent(worked):
    frame, _, scenario = worked
    with pytest.raises(TableError, match="aucun territoire"):
        check_indicators(frame.iloc[:0], scenario, "Ma table")
    with pytest.raises(TableError, match="double.*T1"):
        check_indicators(pd.concat([frame, frame.loc[["T1"]]]), scenario, "Ma table")
    with pytest.raises(TableError, match="plp_30.*Locataires"):
        check_indicators(frame.drop(columns="plp_30"), scenario, "Ma table")


def long_table(**changes):
    rows = [{"code": "T1", "annee": year, "central_c": 100.0} for year in (2021, 2022, 2023)]
    return pd.DataFrame(rows).assign(**changes)


def test_households_missing_for_a_year():
    with pytest.raises(TableError, match=r"2022.*T1"):
        Households.from_long(long_table()[lambda t: t["annee"] != 2022], 2021, 2023, "Ménages")
    with pytest.raises(TableError, match="2024"):
        Households.from_long(long_table(), 2021, 2024)


def test_households_twice_negative_or_of_no_series():
    with pytest.raises(TableError, match="plusieurs lignes"):
        Households.from_long(pd.concat([long_table()] * 2), 2021, 2023)
    with pytest.raises(TableError, match="négatif"):
        Households.from_long(long_table(central_c=-1.0), 2021, 2023)
    with pytest.raises(TableError, match="aucune série"):
        Households.from_long(long_table().rename(columns={"central_c": "autre"}), 2021, 2023)


def test_households_of_an_absent_territory_or_scenario():
    households = Households.from_long(long_table(), 2021, 2023, "Ma série")
    with pytest.raises(TableError, match="T9"):
        households.values(pd.Index(["T1", "T9"]), "central_c")
    with pytest.raises(TableError, match="ph_h"):
        households.values(pd.Index(["T1"]), "ph_h")


def test_own_series_serves_any_scenario():
    households = Households.from_long(long_table().rename(columns={"central_c": "menages"}), 2021, 2023)
    assert households.values(pd.Index(["T1"]), "ph_h").tolist() == [[100, 100, 100]]


def test_years_outside_the_period_are_left_aside():
    table = pd.concat([long_table(), pd.DataFrame([{"code": "T1", "annee": 2050, "central_c": 1e9}])])
    assert Households.from_long(table, 2021, 2023).years.tolist() == [2021, 2022, 2023]


def test_the_catalogue_knows_every_indicator_that_a_scenario_can_ask_for():
    known = indicators()
    for confort in ("FF_abs_wc", "FF_abs_wc_sani_chauf"):
        for quality in ("FF_Ind", "FF_ss_ent", "FF_ss_ent_mvq"):
            scenario = Scenario(source_b14="FF", b14_confort=confort, b14_qualite=quality, b17_actif=True)
            for columns in source_columns(scenario).values():
                assert set(columns) <= set(known)
    assert all(len(one) <= 10 for one in known), "a Shapefile would cut the name"
    assert all(one.label and one.unit and one.source and one.owner for one in known.values())
    assert sum(one.startswith(("plp_", "acc_")) for one in known) == 42
    assert sum(one.startswith("ff") for one in known) == 63


def test_columns_are_found_by_id_alias_and_census_year():
    found = match_columns(
        ["P13_MEN", "P18_MEN", "TXLVPARCTOT", "plp_30"], ["menages", "tx_lv", "plp_30", "cohab"]
    )
    assert found == {"menages": "P18_MEN", "tx_lv": "TXLVPARCTOT", "plp_30": "plp_30"}


def test_negative_briques_are_told(worked):
    stock = pd.DataFrame({"b13": [-4, 3]}, index=["T1", "T2"])
    (sentence,) = negative_needs(stock)
    assert "B13" in sentence and "T1" in sentence and "T2" not in sentence
    assert needed_columns(worked[2])
