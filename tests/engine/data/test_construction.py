# SPDX-License-Identifier: GPL-2.0-or-later
"""What was built, read from the tables that people have."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.follow_up import Period, follow
from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.data import vintages
from otelo_qgis.engine.data.construction import (
    by_year,
    layout_of,
    on_communes,
    partly_empty_years,
    series_findings,
    without_empty_years,
)
from otelo_qgis.engine.definitions.follow_up import (
    AUTHORISED,
    DEMOLISHED,
    SOCIAL,
    STARTED,
    VACANTS,
    Rules,
)

SITADEL = ["ANNEE", "COMM", "TYPE_LGT", "LOG_AUT", "LOG_COM"]
BUILT = (STARTED, AUTHORISED, DEMOLISHED)


def frame(rows, columns):
    return pd.DataFrame(rows, columns=columns)


def test_sitadel_as_it_is_published():
    layout = layout_of(SITADEL, BUILT, "t")
    assert (layout.year, layout.kind, layout.columns) == (
        "ANNEE", "TYPE_LGT", {STARTED: "LOG_COM", AUTHORISED: "LOG_AUT"},
    )  # fmt: skip
    rows = frame(
        [
            ["01001", 2023, "Tous Logements", 5.0, 3.0],
            ["01001", 2023, "Collectif", 5.0, 3.0],
            ["01001", 2024, "Tous Logements", 2.0, np.nan],
        ],
        ["code", *SITADEL[:1], *SITADEL[2:]],
    )
    found = by_year(rows, layout, "t")
    # The row of all types, not the sum with the others; what is not published is not 0.
    assert found[STARTED].loc["01001"].tolist()[0] == 3 and found[STARTED].isna().loc["01001", 2024]
    assert found[AUTHORISED].loc["01001"].tolist() == [5, 2]


def test_types_are_summed_where_no_row_has_them_all():
    layout = layout_of(["code", "annee", "type", "commences"], BUILT, "t")
    rows = [["01001", 2023, "Individuel", 2.0], ["01001", 2023, "Collectif", 3.0],
            ["01002", 2023, "Individuel", 2.0], ["01002", 2023, "Collectif", np.nan]]  # fmt: skip
    found = by_year(frame(rows, ["code", "annee", "type", "commences"]), layout, "t")[STARTED][2023]
    assert found["01001"] == 5 and np.isnan(found["01002"])


def by_month(months, kinds=("Tous Logements",), code="01001"):
    """Two dwellings each month of 2023, of each type."""
    rows = [[code, 2023, month, kind, 2.0] for month in months for kind in kinds]
    return frame(rows, ["code", "ANNEE", "MOIS", "TYPE_LGT", "LOG_COM"])


MONTHLY = layout_of(["COMM", "ANNEE", "MOIS", "TYPE_LGT", "LOG_COM"], (STARTED,), "t")


@pytest.mark.parametrize(
    "kinds", [("Tous Logements", "Collectif"), ("Individuel",), ("Individuel", "Collectif")]
)
def test_the_months_of_a_year_are_summed_and_all_twelve_are_needed(kinds):
    """A year under way is not a whole one, with a row of all types or without."""
    whole = by_year(by_month(range(1, 13), kinds), MONTHLY, "t")[STARTED]
    assert whole.at["01001", 2023] == 24 * (2 if kinds == ("Individuel", "Collectif") else 1)
    begun = pd.concat([by_month(range(1, 6), kinds), by_month(range(1, 13), kinds, "01002")])
    found = by_year(begun, MONTHLY, "t")[STARTED][2023]
    assert np.isnan(found["01001"]) and found["01002"] == whole.at["01001", 2023]


def test_a_month_that_is_not_known_or_comes_twice():
    rows = by_month(range(1, 13))
    secret = rows.assign(LOG_COM=rows["LOG_COM"].where(rows["MOIS"] != 4))
    assert by_year(secret, MONTHLY, "t")[STARTED].isna().all(axis=None)
    for kinds in (("Tous Logements",), ("Individuel", "Collectif")):
        twice = pd.concat([by_month(range(1, 13), kinds), by_month([7], kinds)])
        with pytest.raises(TableError, match="le même mois"):
            by_year(twice, MONTHLY, "t")


def test_a_stock_by_month_is_refused():
    layout = layout_of(["code", "annee", "mois", "vacants"], (VACANTS,), "t")
    assert layout.stocks
    with pytest.raises(TableError, match="par mois"):
        by_year(frame([["01001", 2023, 1, 5.0]], ["code", "annee", "mois", "vacants"]), layout, "t")


@pytest.mark.parametrize(
    "columns, years", [(["mec_2022", "mec_2023"], [2022, 2023]), (["LOG_COM_22", "log_com_23"], [2022, 2023])]
)
def test_a_column_for_each_year(columns, years):
    layout = layout_of(["codgeo", *columns], BUILT, "t")
    found = by_year(frame([["01001", 4.0, 6.0]], ["code", *columns]), layout, "t")
    assert found[STARTED].columns.tolist() == years and found[STARTED].loc["01001"].tolist() == [4, 6]


def test_a_stock_gives_what_it_gained_or_lost():
    columns = ["code", "vacants_2024", "vacants_2025"]
    rows = frame([["01001", 30.0, 22.0], ["01002", 5.0, 9.0], ["01003", 5.0, np.nan]], columns)
    found = by_year(rows, layout_of(columns, (VACANTS,), "t"), "t")[VACANTS]
    assert found.columns.tolist() == [2024] and found[2024].tolist()[:2] == [8, -4]
    assert np.isnan(found.at["01003", 2024])
    social = layout_of(["code", "annee", "lls"], (SOCIAL,), "t")
    rows = frame([["01001", 2024, 100.0], ["01001", 2025, 112.0], ["01001", 2027, 130.0]],
                 ["code", "annee", "lls"])  # fmt: skip
    found = by_year(rows, social, "t")[SOCIAL]
    # A stock that is missing tells nothing of the year before, nor of its own.
    assert found.loc["01001"].tolist()[0] == 12 and found.loc["01001"].isna().tolist() == [False, True]


@pytest.mark.parametrize("name", ["pp_vacant_plus_2ans_{}", "lv2_20{}"])
def test_lovac_counts_on_the_january_before_its_year_and_not_across_a_break(name):
    columns = ["code", *(name.format(year) for year in range(22, 27))]
    layout = layout_of(columns, (VACANTS,), "t")
    rows = frame([["01001", 500.0, 409.0, 323.0, 1131.0, 905.0]], columns)
    found = by_year(rows, layout, "t")[VACANTS]
    # From 409 on 1 January 2022 to 323 a year later, then from 1131 to 905; the method changed in between.
    assert found.loc["01001"].to_dict() == {2022: 86, 2024: 226}
    assert "n’est pas connue en 2021, 2023" in series_findings(layout, "t")[0].message
    assert series_findings(layout_of(columns[3:4], (VACANTS,), "t"), "t") == []


@pytest.mark.parametrize(
    "rows, problem",
    [
        ([["01001", 2023, -1.0]], "négative"),
        ([["01001", 2023, 1.5]], "non entier"),
        ([["01001", 2023, 1.0], ["01001", 2023, 2.0]], "plusieurs lignes"),
    ],
)
def test_what_cannot_be_is_refused_with_its_code(rows, problem):
    layout = layout_of(["code", "annee", "commences"], BUILT, "Sitadel")
    with pytest.raises(TableError, match=problem) as refused:
        by_year(frame(rows, ["code", "annee", "commences"]), layout, "Sitadel")
    assert "Sitadel" in str(refused.value) and "01001" in str(refused.value)


def test_a_table_without_any_figure_is_refused_with_what_is_expected():
    with pytest.raises(TableError, match="log_com.*commences_2024.*Trouvées : code, annee"):
        layout_of(["code", "annee"], BUILT, "t")
    # The types of a wide table are no year.
    with pytest.raises(TableError):
        layout_of(["code", "commences"], BUILT, "t")


def test_districts_go_to_their_commune():
    layout = layout_of(["code", "annee", "commences"], BUILT, "t")
    rows = [["75101", 2023, 2.0], ["75102", 2023, 3.0]]
    assert by_year(frame(rows, ["code", "annee", "commences"]), layout, "t")[STARTED].at["75056", 2023] == 5


def test_communes_merged_in_between_are_carried_either_way():
    changes = vintages.shipped_changes()
    counts = changes.groupby("apres")["avant"].nunique()
    new = counts[counts > 1].index[0]
    old = sorted(changes.loc[changes["apres"] == new, "avant"].unique())
    starts = pd.DataFrame({2023: np.arange(1.0, len(old) + 1)}, old)
    # The study has the new commune, the table the old ones.
    found = on_communes(starts, [new, "99999"], {}, "Sitadel")
    assert found.frame.at[new, 2023] == starts[2023].sum()
    said = " ".join(f"{one.sujet} {one.message}" for one in found.findings)
    assert "fusionnée" in said and "communes absentes" in said and "99999" in said
    # And the other way: shared, whole, by the weights.
    table = pd.DataFrame({2023: [7.0]}, [new])
    weights = dict.fromkeys(old, 1.0)
    back = on_communes(table, old, weights, "Sitadel").frame[2023]
    assert back.sum() == 7 and (back == back.round()).all()


def test_one_part_of_a_merged_commune_that_is_not_known_makes_it_unknown():
    changes = vintages.shipped_changes()
    counts = changes.groupby("apres")["avant"].nunique()
    new = counts[counts > 1].index[0]
    old = sorted(changes.loc[changes["apres"] == new, "avant"].unique())
    starts = pd.DataFrame({2023: [np.nan, *[1.0] * (len(old) - 1)]}, old)
    assert np.isnan(on_communes(starts, [new], {}, "t").frame.at[new, 2023])


def test_communes_of_elsewhere_are_left_aside_and_told():
    starts = pd.DataFrame({2023: [4.0, 6.0]}, ["01001", "59183"])
    found = on_communes(starts, ["01001"], {}, "t")
    assert found.frame.index.tolist() == ["01001"] and found.outside[2023] == 6
    assert any("59183" in one.message and "6" in one.message for one in found.findings)


def test_years_without_anything_are_left_aside_and_years_partly_known_are_told():
    starts = pd.DataFrame({2023: [1.0, np.nan], 2024: [1.0, 2.0], 2025: [np.nan] * 2}, ["01001", "01002"])
    kept, findings = without_empty_years(starts, "t")
    assert kept.columns.tolist() == [2023, 2024] and "2025" in findings[0].message
    assert [one.message for one in partly_empty_years(kept, "t")] == [
        "t : communes sans donnée, sur 2 : 2023 (1)."
    ]
    assert without_empty_years(kept, "t")[1] == []


CHANGED = vintages.shipped_changes()
CODES = sorted(set(CHANGED["avant"]) | set(CHANGED["apres"]))


@given(st.data())
def test_no_dwelling_is_lost_nor_made(data):
    codes = data.draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=8, unique=True))
    reference = data.draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=8, unique=True))
    starts = pd.DataFrame({2023: [float(data.draw(st.integers(0, 90))) for _ in codes]}, codes)
    found = on_communes(starts, reference, {}, "t")
    assert found.frame[2023].sum() + found.outside[2023] == starts[2023].sum()


@given(st.data())
def test_objectives_of_merged_communes_are_followed_with_every_start_once(data):
    """The study has the communes of one year, the table those of another, all of them or not."""
    codes = data.draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=6, unique=True))
    reference = data.draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=6, unique=True))
    counts = st.one_of(st.integers(0, 90).map(float), st.just(np.nan))
    years = [2022, 2023]
    starts = pd.DataFrame([[data.draw(counts) for _ in years] for _ in codes], codes, years)
    carried = on_communes(starts, reference, {}, "t")
    plan = pd.DataFrame(10, reference, years)
    groups = pd.Series("E", reference)
    period = Period((2022, 1), (2023, 12))
    found = follow(plan, carried.frame, groups, period, Rules(undeclared=()))
    done = found.frame()["realise"].fillna(0).sum()
    assert done == carried.frame.fillna(0).to_numpy().sum()
    # Never more than the table has; a part that is not known makes its commune unknown.
    assert done + carried.outside.sum() <= np.nansum(starts.to_numpy())
    if starts.notna().all(axis=None):
        assert done + carried.outside.sum() == starts.to_numpy().sum()
    assert found.whole["realise" if done else "obj_per"] + (found.whole["reste"] if done else 0) == 20 * len(
        reference
    )
