# SPDX-License-Identifier: GPL-2.0-or-later
"""The follow-up of objectives: figures by hand, and what holds of any starts, objectives and period."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest
import study_example
from hypothesis import given, settings
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.follow_up import (
    Period,
    follow,
    planned,
    plh_of,
    studied_communes,
    vacants_objective,
    with_targets,
)
from otelo_qgis.engine.common.errors import ParameterError, TableError
from otelo_qgis.engine.definitions import fields, tables
from otelo_qgis.engine.definitions.follow_up import (
    EXCEEDED,
    LATE,
    NO_DATA,
    NO_OBJECTIVE,
    ON_TRACK,
    RANKED,
    REACHED,
    STATUSES,
    VERY_LATE,
    Rules,
)
from otelo_qgis.engine.study import Study

CODES = pd.Index(["01001", "01002", "01003"])
GROUPS = pd.Series(["E1", "E1", "E2"], CODES)
YEARS = range(2021, 2027)
# 20, 10 and 5 a year.
PLAN = pd.DataFrame({year: [20, 10, 5] for year in YEARS}, CODES)
PERIOD = Period((2021, 1), (2026, 12))
NO_DELAY = Rules(undeclared=())


def built(**by_year) -> pd.DataFrame:
    return pd.DataFrame({int(year[1:]): values for year, values in by_year.items()}, CODES, dtype=float)


def test_a_follow_up_by_hand():
    starts = built(y2020=[3, 9, 0], y2021=[18, 9, 0], y2022=[22, 3, 0], y2023=[20, 0, 0])
    found = follow(PLAN, starts, GROUPS, PERIOD, Rules(undeclared=(20.0, 0.0)))
    first, second, third = (found.frame().loc[code] for code in CODES)
    assert found.last == 2023
    # 60 of 120, as expected; 2023 is known for four fifths: 25 of the 20 that are read.
    assert first[["obj_per", "att_date", "realise", "realise_b", "realise_h"]].tolist() == [
        120,
        60,
        60,
        60,
        65,
    ]
    assert first[["reste", "depasse", "taux_real", "taux_att"]].tolist() == [60, 0, 50.0, 100.0]
    # Three years left for 60; as many years at 20 a year.
    assert first[["par_an_obs", "par_an_nec", "annee_att", "statut"]].tolist() == [20.0, 20.0, 2026, ON_TRACK]
    # 12 of 30; at 4 a year, the 48 others come twelve years after 2023.
    assert second[["realise", "taux_att", "par_an_obs", "annee_att"]].tolist() == [12, 40.0, 4.0, 2035]
    assert second["statut"] == second["statut_h"] == VERY_LATE
    # Nothing started is known, and is not missing: never reached.
    assert third[["realise", "reste", "statut"]].tolist() == [0, 30, VERY_LATE] and pd.isna(
        third["annee_att"]
    )
    group = found.restitution.loc["E1"]
    assert group[["obj_per", "att_date", "realise", "reste"]].tolist() == [180, 90, 72, 108]
    # 80 % of what was expected; 4.5 years more at 24 a year.
    assert group[["taux_att", "par_an_obs", "statut", "annee_att"]].tolist() == [80.0, 24.0, LATE, 2028]
    assert found.whole[["obj_per", "realise", "nb_sans"]].tolist() == [210, 72, 0]


def test_the_corrected_starts_may_be_what_is_judged():
    starts = built(y2021=[17, 17, 17])
    read, corrected = (
        follow(PLAN, starts, GROUPS, PERIOD, Rules(undeclared=(15.0,), corrected=one))
        for one in (False, True)
    )
    assert read.frame().loc["01001", ["realise", "taux_att", "statut", "statut_h"]].tolist() == [
        17, 85.0, LATE, ON_TRACK,
    ]  # fmt: skip
    assert corrected.frame().loc["01001", ["realise", "realise_b", "taux_att", "statut"]].tolist() == [
        20, 17, 100.0, ON_TRACK,
    ]  # fmt: skip


def test_a_year_that_is_not_known_is_no_zero():
    starts = built(y2021=[20, np.nan, np.nan], y2022=[np.nan, np.nan, 5.0])
    found = follow(PLAN, starts, GROUPS, PERIOD, NO_DELAY)
    frame = found.frame()
    assert frame["annees_man"].tolist() == [1, 2, 1]
    # Of the years that each knows.
    assert frame["att_date"].tolist() == [20, pd.NA, 5] and frame["taux_att"].tolist()[::2] == [100.0, 100.0]
    assert frame.loc["01002", "statut"] == NO_DATA and pd.isna(frame.loc["01002", "realise"])
    assert frame.loc["01002", "reste"] == 60
    assert found.restitution["nb_sans"].tolist() == [1, 0]
    group = found.restitution.loc["E1"]
    assert group[["obj_per", "realise", "reste"]].tolist() == [180, 20, 160]
    # Rates are of the communes that are known: 20 of 120, and as much as was expected of them.
    assert group[["obj_connu", "taux_real", "taux_att", "statut"]].tolist() == [120, 16.7, 100.0, ON_TRACK]
    assert group["par_an_nec"] == 25.0
    years = found.years(GROUPS).set_index(["code", "annee"])
    assert years.loc[("E1", 2021), ["prevu", "prevu_suiv", "cor_bas"]].tolist() == [30, 20, 18.0]


def test_a_year_that_the_table_skips_is_told():
    found = follow(PLAN, built(y2021=[20, 10, 5], y2023=[20, 10, 5]), GROUPS, PERIOD, NO_DELAY)
    assert found.frame()["annees_man"].tolist() == [1, 1, 1]
    assert found.frame()["att_date"].tolist() == [40, 20, 10]


def test_starts_that_end_before_the_period_say_nothing_of_it():
    found = follow(PLAN, built(y2019=[8, 2, 1]), GROUPS, PERIOD, NO_DELAY)
    assert set(found.frame()["statut"]) == set(found.restitution["statut"]) == {NO_DATA}
    assert found.frame()["par_an_obs"].tolist() == [8.0, 2.0, 1.0]
    assert found.frame()["annee_att"].isna().all()
    assert found.years()["cumul_b"].isna().all()


def test_nothing_at_all_is_known():
    found = follow(PLAN, built(y2021=[np.nan] * 3), GROUPS, PERIOD)
    assert set(found.frame()["statut"]) == {NO_DATA} and found.whole["reste"] == 210


def test_a_period_that_begins_in_july():
    """Half of 2022, half of 2025: whole dwellings, that sum to the half of their EPCI's."""
    period = Period.of("2022-07", "2025-06")
    assert period.shares.tolist() == [0.5, 1.0, 1.0, 0.5]
    assert period.text == "juillet 2022 à juin 2025" and PERIOD.text == "2021-2026"
    starts = built(y2022=[5, 5, 3], y2023=[1, 1, 1])
    found = follow(PLAN, starts, GROUPS, period, NO_DELAY)
    # A half goes up: 5 + 5 dwellings of the EPCI make 5, 3 make 2.
    assert found.frame()["realise"].sum() == 5 + 2 + 3
    assert found.restitution["realise"].tolist() == [5 + 2, 2 + 1]
    assert found.restitution["obj_per"].tolist() == [15 + 60 + 15, 3 + 10 + 3]
    # 1.5 years of the period are left.
    assert found.frame().loc["01001", "par_an_nec"] == pytest.approx((60 - 4) / 1.5, abs=0.01)


def test_statuses():
    plan = pd.DataFrame({2021: [10] * 6 + [0, 10], 2022: [10] * 6 + [0, 10]}, list("abcdefgh"))
    starts = pd.DataFrame({2021: [22, 20, 9, 8, 6, 5, 3, np.nan]}, plan.index, dtype=float)
    found = follow(plan, starts, pd.Series("E", plan.index), Period((2021, 1), (2022, 12)), NO_DELAY)
    assert found.frame()["statut"].tolist() == [
        EXCEEDED, REACHED, ON_TRACK, LATE, LATE, VERY_LATE, NO_OBJECTIVE, NO_DATA,
    ]  # fmt: skip
    assert found.frame()["depasse"].tolist() == [2, 0, 0, 0, 0, 0, 3, 0]
    # In the year that it was, not the last.
    assert found.frame()["annee_att"].tolist()[:2] == [2021, 2021]


def test_what_is_not_reached_at_the_end_is_late():
    starts = built(**{f"y{year}": [19, 10, 2] for year in range(2021, 2028)})
    found = follow(PLAN, starts, GROUPS, PERIOD, NO_DELAY)
    # 95 % would be on track before the end.
    assert found.frame()["statut"].tolist() == [LATE, REACHED, VERY_LATE]
    assert found.frame()["realise"].tolist() == [114, 60, 12]


def test_periods_are_checked():
    for first, last in (("2022-13", "2025"), ("vingt", "2025"), ("2025", "2022")):
        with pytest.raises(ParameterError):
            Period.of(first, last)
    with pytest.raises(ParameterError, match="de 2021 à 2026"):
        follow(PLAN, built(y2021=[1, 1, 1]), GROUPS, Period((2021, 1), (2030, 12)))


def test_a_study_says_what_is_aimed_at():
    study = study_example.study(d_debut_plh=None)
    plan = planned(study)
    communes = studied_communes(study)
    assert plan.sum(axis=1).tolist() == communes["construire"].tolist()
    assert vacants_objective(study).ge(0).all()
    base, projection = study.period
    period = plh_of(study, 1)
    assert period.first == (base + 1, 1) and period.last[0] <= projection
    phased = study.table(tables.PHASING)
    rows = phased[(phased["niveau"] == "commune") & (phased["periode"] == 1)].set_index("code")["construire"]
    found = follow(plan, plan[[base + 1]].astype(float), communes["restitution"], period)
    assert found.frame()["obj_per"].tolist() == rows.reindex(plan.index).tolist()
    with pytest.raises(ParameterError, match=f"1 \\({base + 1}"):
        plh_of(study, 9)


def test_a_study_without_objectives_is_refused():
    made = study_example.tables()
    for name in (tables.OBJECTIVES, tables.EPCI_OBJECTIVES):
        del made[name]
    with pytest.raises(TableError, match="pas d’objectifs"):
        studied_communes(Study(made))


def test_objectives_that_were_decided_take_the_place_of_those_of_the_study():
    """E1 is given 100: 01001 keeps its 70, and 01002 has the rest; the years keep their proportions."""
    targets = pd.Series({"01001": 70.0, "E1": 100.0, "99999": 5.0})
    found = follow(PLAN, built(y2021=[1, 1, 1]), GROUPS, PERIOD, NO_DELAY, targets)
    assert found.frame()["obj_per"].tolist() == [70, 30, 30]
    assert found.restitution["obj_per"].tolist() == [100, 30]
    assert sorted(found.years().set_index("code").loc["01002", "prevu"]) == [5] * 6
    said = " ".join(one.message for one in found.findings)
    assert "99999" in said and "210 logements dans l’étude, 130 d’après les cibles ; 2 communes" in said


@pytest.mark.parametrize(
    "targets, sums",
    [({"01001": 70.0, "01002": 50.0, "E1": 100.0}, [70, 50]), ({"01001": 120.0, "E1": 100.0}, [120, 0])],
)
def test_communes_that_do_not_sum_to_their_territory_are_kept_and_told(targets, sums):
    plan, findings = with_targets(PLAN, GROUPS, pd.Series(targets))
    assert plan.sum(axis=1).tolist()[:2] == sums
    assert [one.code for one in findings if one.sujet == "cibles qui ne somment pas"] == ["E1"]


def test_every_figure_is_a_field():
    found = follow(PLAN, built(y2021=[1, 2, 3]), GROUPS, PERIOD)
    known = [one.name for one in fields.FOLLOW_UP_AMOUNTS]
    assert [name for name in found.frame() if name != "nb_sans"] == known
    assert set(found.years()) | {"niveau", "nom"} == {one.name for one in fields.FOLLOW_UP_YEARS}


# What holds of any -------------------------------------------------------------------------------

COUNTS = st.integers(0, 400)
STARTS = st.one_of(COUNTS.map(float), st.just(np.nan))


@st.composite
def cases(draw):
    """(plan, starts, groups, period, rules) of up to six communes in up to three EPCI, over 2021 to 2026."""
    size = draw(st.integers(1, 6))
    codes = [f"0100{number}" for number in range(size)]

    def table(cell, years):
        row = st.lists(cell, min_size=len(years), max_size=len(years))
        return pd.DataFrame(draw(st.lists(row, min_size=size, max_size=size)), codes, list(years))

    plan, starts = table(COUNTS, YEARS), table(STARTS, range(draw(st.integers(2018, 2022)), 2025))
    groups = pd.Series(draw(st.lists(st.sampled_from("ABC"), min_size=size, max_size=size)), codes)
    first, last = sorted(draw(st.tuples(*[st.tuples(st.integers(2021, 2026), st.integers(1, 12))] * 2)))
    rules = Rules(
        undeclared=tuple(draw(st.lists(st.floats(0, 60), max_size=3))), corrected=draw(st.booleans())
    )
    return plan, starts, groups, Period(first, last), rules


@given(cases())
def test_sums_hold_at_every_mesh(case):
    plan, starts, groups, period, rules = case
    found = follow(plan, starts, groups, period, rules)
    frame, upper, whole = found.frame(), found.restitution, found.whole
    for rows in (frame, upper):
        done = rows["realise"].fillna(0)
        assert (done + rows["reste"] == rows["obj_per"]).all()
        assert (rows["depasse"] == (-rows["reste"]).clip(lower=0)).all()
        assert (rows["realise_b"].fillna(0) <= rows["realise_h"].fillna(0)).all()
        assert set(rows["statut"]) <= set(STATUSES)
    for name in (
        "obj_per",
        "att_date",
        "realise",
        "realise_b",
        "realise_h",
        "reste",
        "annees_man",
        "nb_sans",
    ):
        sums = frame[name].fillna(0).astype(int).groupby(groups).sum()
        assert upper[name].fillna(0).astype(int).to_dict() == sums.to_dict(), name
        assert int(pd.Series([whole[name]]).fillna(0).iloc[0]) == sums.sum(), name
    years = found.years()
    lasts = years.groupby("code").last()
    assert lasts["prevu_cum"].to_dict() == frame["obj_per"].to_dict()
    read = years.groupby("code")["realise_b"].sum()
    assert read.to_dict() == frame["realise_b"].fillna(0).to_dict()


def test_a_part_of_a_year_never_has_less_than_was_read():
    """Rounded with what was read, the correction of two communes took a dwelling from the larger one."""
    codes = ["01003", "01004"]
    starts = pd.DataFrame({2024: [207.0, 363.0]}, codes)
    plan = pd.DataFrame(0, codes, range(2021, 2027))
    rules = Rules(undeclared=(0.375,))
    found = follow(plan, starts, pd.Series("A", codes), Period((2024, 11), (2025, 1)), rules).frame()
    assert found["realise_b"].tolist() == [34, 61]
    assert (found["realise_h"] >= found["realise_b"]).all()


@given(cases(), st.data())
def test_more_starts_never_lower_the_rate_nor_the_status(case, data):
    plan, starts, groups, period, rules = case
    code = data.draw(st.sampled_from(plan.index.tolist()))
    year = data.draw(st.sampled_from(starts.columns.tolist()))
    if np.isnan(starts.at[code, year]):
        return
    more = starts.copy()
    more.at[code, year] += data.draw(st.integers(1, 50))
    before, after = (follow(plan, one, groups, period, rules) for one in (starts, more))
    for low, high, name in (
        (before.frame(), after.frame(), code),
        (before.restitution, after.restitution, groups[code]),
    ):
        old, new = low.loc[name], high.loc[name]
        for field in ("taux_real", "taux_att", "par_an_obs", "realise_b", "realise_h"):
            assert pd.isna(old[field]) or new[field] >= old[field], field
        assert new["reste"] <= old["reste"]
        if old["statut"] in RANKED:
            assert RANKED.index(new["statut"]) <= RANKED.index(old["statut"])
        if pd.notna(old["annee_att"]):
            assert new["annee_att"] <= old["annee_att"]


@given(cases(), st.data())
def test_targets_are_met_at_every_mesh(case, data):
    plan, starts, groups, period, rules = case
    above = {code: float(data.draw(COUNTS)) for code in sorted(groups.unique()) if data.draw(st.booleans())}
    found = follow(plan, starts, groups, period, rules, pd.Series(above, dtype=float))
    for code, total in above.items():
        assert found.restitution.loc[code, "obj_per"] == total
    kept = groups[~groups.isin(above)].index
    without = follow(plan, starts, groups, period, rules)
    assert found.frame().loc[kept, "obj_per"].equals(without.frame().loc[kept, "obj_per"])


@settings(max_examples=30)
@given(cases(), st.data())
def test_a_year_that_is_lost_takes_its_starts_and_what_was_expected_of_it_and_nothing_else(case, data):
    plan, starts, groups, period, rules = case
    code = data.draw(st.sampled_from(plan.index.tolist()))
    year = data.draw(st.sampled_from(starts.columns.tolist()))
    if np.isnan(starts.at[code, year]) or starts[year].notna().sum() < 2:
        return
    lost = starts.copy()
    lost.at[code, year] = np.nan
    rules = replace(rules, undeclared=())
    before, after = (follow(plan, one, groups, period, rules) for one in (starts, lost))
    old, new = before.frame(), after.frame()
    assert after.last == before.last and (new["obj_per"] == old["obj_per"]).all()
    in_period = year in period.shares.index and year <= before.last
    assert new.at[code, "annees_man"] == old.at[code, "annees_man"] + in_period
    # What was read is no more, and what was expected of the year is not expected of it.
    share = period.shares.get(year, 0.0)
    if share in (0.0, 1.0):
        gone = starts.at[code, year] if share else 0
        assert (old["realise"].fillna(0) - new["realise"].fillna(0)).to_dict() == {
            one: gone if one == code else 0 for one in plan.index
        }
    expected = before.communes.plan.at[code, year] if in_period else 0
    assert (old["att_date"].fillna(0) - new["att_date"].fillna(0))[code] == expected
    assert (new["realise"].fillna(0) + new["reste"] == new["obj_per"]).all()


@settings(max_examples=30)
@given(cases(), st.integers(2021, 2026), st.integers(1, 11))
def test_a_year_that_is_cut_gives_its_two_parts_and_no_more(case, year, month):
    plan, starts, groups, _, _ = case
    parts = (Period((year, 1), (year, month)), Period((year, month + 1), (year, 12)))
    whole = follow(plan, starts, groups, Period((year, 1), (year, 12)), NO_DELAY)
    first, second = (follow(plan, starts, groups, one, NO_DELAY) for one in parts)
    assert [first.period.shares[year] + second.period.shares[year]] == pytest.approx([1.0])
    for name in ("obj_per", "realise"):
        found, expected = (
            sum(one.restitution[name].fillna(0).astype(int) for one in each)
            for each in ((first, second), (whole,))
        )
        # Half a dwelling, rounded twice.
        assert (found - expected).abs().max() <= 1
