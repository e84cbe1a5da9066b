# SPDX-License-Identifier: GPL-2.0-or-later
"""The land that dwellings took against its envelope: figures by hand, and what holds of any."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.analysis.land_balance import Envelope, LandBalance, decade, envelope_of
from otelo_qgis.engine.common.errors import ParameterError
from otelo_qgis.engine.data.construction import by_year, layout_of
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.follow_up import (
    HELD,
    LAND,
    NO_DATA,
    NO_ENVELOPE,
    OVERRUN,
    WILL_OVERRUN,
)
from otelo_qgis.engine.definitions.units import M2_BY_HECTARE
from otelo_qgis.engine.reporting import charts

CODES = pd.Index(["01001", "01002", "01003", "01004"])
GROUPS = pd.Series(["E1", "E1", "E2", "E2"], CODES)
TAKEN = pd.DataFrame(
    {2020: [9.0, 9, 9, 9], 2021: [2.0, 1, np.nan, 1], 2022: [2.0, 1, np.nan, 1], 2023: [2.0, 1, np.nan, 1]},
    CODES,
)  # fmt: skip
STARTS = pd.DataFrame({2021: [40.0, 9, 5, 5], 2022: [20.0, np.nan, 5, 5], 2023: [0.0, 9, 5, 5]}, CODES)
ENVELOPE = Envelope(pd.Series([10.0, 2.5, 4.0, np.nan], CODES), 2021, 2030, "")


def test_a_balance_by_hand():
    found = LandBalance.of(TAKEN, STARTS, ENVELOPE, 3).frame()
    names = ["zan_env", "zan_conso", "zan_reste", "zan_part", "zan_an", "zan_poss", "zan_depas", "log_ha"]
    # Two hectares a year: the 4 that remain last until the end of 2025.
    assert found.loc["01001", names].tolist() == [10.0, 6.0, 4.0, 60.0, 2.0, 0.57, 2026, 10.0]
    # Overrun in the third year; the year whose starts are not known is in neither part of the density.
    assert found.loc["01002", ["zan_reste", "zan_depas", "log_ha"]].tolist() == [-0.5, 2023, 9.0]
    assert found["zan_bilan"].tolist() == [WILL_OVERRUN, OVERRUN, NO_DATA, NO_ENVELOPE]
    assert found.loc["01003", "zan_reste"] == 4.0 and pd.isna(found.loc["01003", "zan_conso"])
    assert set(found) == {one.name for one in fields.LAND_FOLLOW_UP}
    groups = LandBalance.of(TAKEN, STARTS, ENVELOPE, 3).frame(GROUPS)
    # 9 of 12.5 hectares, 3 a year: what remains lasts one year.
    assert groups.loc["E1", ["zan_conso", "zan_reste", "zan_an", "zan_depas"]].tolist() == [9, 3.5, 3, 2025]
    assert groups.loc["E2", "zan_bilan"] == NO_DATA


def test_square_metres_are_kept_in_sums():
    # Seven communes of 51 m2 took 357 m2: by hundredths of a hectare, each took 100.
    codes = pd.Index([f"0100{n}" for n in range(7)])
    taken = pd.DataFrame({2021: [0.0051] * 7}, codes)
    balance = LandBalance.of(taken, taken, Envelope(pd.Series(1.0, codes), 2021, 2030, ""), 1)
    assert balance.frame()["zan_conso"].tolist() == [0.0051] * 7
    assert balance.frame(pd.Series("E", codes)).loc["E", ["zan_conso", "zan_reste"]].tolist() == [
        0.0357, 6.9643,
    ]  # fmt: skip


def test_an_envelope_that_lasts_is_held():
    found = LandBalance.of(TAKEN, STARTS, Envelope(pd.Series(60.0, CODES), 2021, 2030, ""), 3).frame()
    assert found.loc["01001", ["zan_bilan", "zan_depas"]].tolist() == [HELD, 2051]
    nothing = LandBalance.of(0 * TAKEN, STARTS, ENVELOPE, 3).frame()
    assert nothing.loc["01001", "zan_bilan"] == HELD and pd.isna(nothing.loc["01001", "zan_depas"])
    # Not a dwelling by hectare of none.
    assert nothing["log_ha"].isna().all()


def test_the_envelope_is_that_of_the_study_else_that_of_the_law():
    communes = pd.DataFrame({"zan_ha": [1.0, 2, 3, 4]}, CODES)
    own = envelope_of(communes, TAKEN, (2021, 2033))
    assert own.hectares.tolist() == [1, 2, 3, 4] and own.years == range(2022, 2034)
    before = pd.DataFrame({year: [2.0, 1, 0, np.nan] for year in range(2011, 2021)}, CODES)
    law = envelope_of(communes[[]], before, (2021, 2033))
    assert law.hectares.tolist()[:3] == [10.0, 5.0, 0.0] and pd.isna(law.hectares.iloc[3])
    assert law.years == decade() == range(2021, 2031) and "2011 à 2020" in law.text
    with pytest.raises(ParameterError, match="2011, 2012.*2019 : donnez"):
        envelope_of(communes[[]], TAKEN, (2021, 2033))


def test_hectares_are_read_as_they_are_published_and_as_they_are_imported():
    rows = pd.DataFrame({"code": ["01001"], "art21hab22": [12345.0], "art11hab25": [9.0], "conh_2021": [1.5]})
    published = layout_of(["idcom", "naf21art22", "art21hab22", "art11hab25"], (LAND,), "conso")
    # A total of several years is no year.
    assert by_year(rows, published, "conso")[LAND].loc["01001"].to_dict() == {2021: 1.2345}
    imported = layout_of(["code", "conh_2021", "conso_2021"], (LAND,), "conso")
    assert by_year(rows, imported, "conso")[LAND].loc["01001"].to_dict() == {2021: 1.5}


HECTARES = st.integers(0, 3000).map(lambda n: n / 100)


@given(
    st.lists(st.lists(HECTARES | st.none(), min_size=4, max_size=4), min_size=1, max_size=5),
    st.lists(HECTARES | st.none(), min_size=4, max_size=4),
    HECTARES,
)
def test_sums_hold_at_every_mesh_and_more_land_is_never_later(years, allowed, more):
    taken = pd.DataFrame(dict(enumerate(years, 2021)), CODES, dtype=float)
    envelope = Envelope(pd.Series(allowed, CODES, dtype=float), 2021, 2030, "")
    balance = LandBalance.of(taken, STARTS, envelope, 3)
    below, above = balance.frame(), balance.frame(GROUPS)
    for frame in (below, above):
        assert np.allclose(
            frame["zan_conso"].fillna(0) + frame["zan_reste"], frame["zan_env"], equal_nan=True
        )
    for name in ("zan_env", "zan_conso", "zan_reste", "zan_an"):
        kept = below[name].groupby(GROUPS).sum(min_count=1)
        assert np.allclose(kept, above[name], atol=0.011, equal_nan=True), name
    whole = balance.frame(pd.Series("", CODES)).iloc[0]
    assert np.isclose(below["zan_env"].sum(), np.nan_to_num(whole["zan_env"]))
    # A hectare more is never better news.
    worse = LandBalance.of(taken + more, STARTS, envelope, 3).frame()
    both = below["zan_depas"].notna() & worse["zan_depas"].notna()
    assert (worse["zan_depas"][both] <= below["zan_depas"][both]).all()
    assert (below["zan_depas"].notna() <= worse["zan_depas"].notna()).all()


@given(
    st.lists(st.lists(st.one_of(st.integers(0, 9000), st.none()), min_size=4, max_size=4),
             min_size=4, max_size=4),
    st.lists(st.one_of(st.integers(0, 60000), st.none()), min_size=4, max_size=4),
)  # fmt: skip
def test_years_end_on_the_balance_at_every_mesh(taken, allowed):
    square_metres = pd.DataFrame(taken, CODES, [2021, 2022, 2023, 2024], dtype=float)
    envelope = Envelope(pd.Series(allowed, CODES, dtype=float) / M2_BY_HECTARE, 2021, 2026, "")
    balance = LandBalance.of(square_metres / M2_BY_HECTARE, square_metres, envelope, 3)
    for groups in (None, GROUPS):
        ends = balance.years(groups).groupby("code", sort=False).last()
        figures = balance.frame(groups).reindex(ends.index)
        known = figures["zan_conso"].notna()
        assert ends["conso_cum"].notna().tolist() == known.tolist()
        for code in known.index[known]:
            assert ends.at[code, "conso_cum"] == pytest.approx(figures.at[code, "zan_conso"])
        # Of the communes whose consumption is known: at most the envelope of all.
        assert (ends["env_cum"].fillna(0) <= figures["zan_env"].fillna(0) + 1e-9).all()
    assert set(balance.years()) | {"niveau", "nom"} == {one.name for one in fields.LAND_YEARS}


def test_the_charts_of_land_say_what_they_draw():
    balance = LandBalance.of(TAKEN, STARTS, ENVELOPE, 3)
    years = balance.years().query("code == '01001'").set_index("annee")
    found = charts.land_chart(years, 2.0, 2026, "Ici")
    assert "6 ha consommés fin 2023" in found.alt.replace(",0", "") and "dépassée en 2026" in found.alt
    assert [row[2] for row in found.rows] == ["2", "4", "6", *[""] * 7] and found.rows[-1][1] == "10"
    assert "dépassée" not in charts.land_chart(years, 2.0, float("nan"), "Ici").alt
    for one in (found, charts.yearly_land_chart(years, 0.57, "Ici")):
        assert "<svg" in one.svg()
