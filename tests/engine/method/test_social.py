# SPDX-License-Identifier: GPL-2.0-or-later
"""Kinds of social dwellings: B1.7 of pp. 48-49, tables 1 and 2 of pp. 115-117, sums that are kept."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import SHARED

from otelo_qgis.engine.definitions.social import AREAS, RENTS, ROOMS, printed_incomes, sizes
from otelo_qgis.engine.method.guide import social

GUIDE = SHARED / "oracle" / "guide" / "exemples.json"
ENTERING, LEAVING = [1000, 2000, 1500, 1200, 750], [1500, 1700, 1400, 250, 250]


def test_the_moves_of_pages_48_and_49():
    available, created = social.moves(np.array(ENTERING), np.array(LEAVING))
    assert available.tolist() == [500, 200, 100, 0, 0] and created.tolist() == [0, 0, 0, 850, 500]
    if GUIDE.exists():
        example = json.loads(GUIDE.read_text(encoding="utf-8"))["b17_flux"]
        assert (example["entrants"], example["sortants"]) == (ENTERING, LEAVING)
        assert (example["disponibles"], example["creations"]) == (available.tolist(), created.tolist())


@given(st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=1, max_size=8))
def test_moves_lose_nobody(pairs):
    entering, leaving = np.array(pairs).T
    available, created = social.moves(entering, leaving)
    assert entering.sum() - leaving.sum() == created.sum() - available[-1]
    # The same, all sizes at once.
    both = social.moves(np.array([entering, entering]), np.array([leaving, leaving]))
    assert (both[1] == created).all()


def test_tables_are_those_of_the_guide():
    table = sizes()
    assert len(table) == 13 and all(sum(weights.values()) == pytest.approx(1) for weights in table.values())
    assert table[1, 5] == {(5, 5): 1.0} and table[2, 6] == {(5, 6): 1.0}
    # Table 2 is rent x area / 33 %, rounded to the euro.
    incomes = social.least_incomes()
    for (area, rent), income in printed_incomes().items():
        assert (incomes[area][rent - 2] if rent > 1 else 0) == pytest.approx(income, abs=0.51)
    assert len(printed_incomes()) == len(AREAS) * len(RENTS)


def households(rows):
    return pd.DataFrame(rows, columns=["code", "cotitulaires", "enfants", "ressources", "menages"])


def test_a_household_is_where_it_may_live_and_pay():
    made = social.demand(households([["Z", 1, 5, 1600.0, 10], ["Z", 2, 9, 900.0, 4]]))
    # 1,600 euros pay 5,5 to 6,5 per m² in the largest dwellings; 900 the lowest rents.
    assert made.to_dict("records") == [
        {"code": "Z", "tranche": 5, "pieces": 5, "loyer": 3, "demande": 10.0},
        {"code": "Z", "tranche": 5, "pieces": 6, "loyer": 1, "demande": 4.0},
    ]
    richer = social.demand(households([["Z", 1, 5, 1600.0, 10]]), effort=40.0)
    assert richer["loyer"].tolist() == [4]


def test_tension_and_the_need_by_segment():
    wanted = social.demand(households([["Z", 1, 5, 1600.0, 10], ["Z", 2, 6, 900.0, 4], ["Y", 1, 5, 0.0, 2]]))
    offered = social.supply(
        pd.DataFrame(
            [["Z", 100.0, 5, 6.0, 5], ["Z", 20.0, 1, 5.0, 7], ["Y", 95.0, 5, 4.0, 4]],
            columns=["code", "surface", "pieces", "loyer", "logements"],
        )
    )
    made = social.tension(wanted, offered, pd.Series({"Z": 90, "Y": 3}))
    found = made.set_index(["code", "tranche", "pieces", "loyer"])
    assert found.loc[("Z", 5, 5, 3), ["tension", "non_servie", "besoin_ls"]].tolist() == [2.0, 5.0, 50]
    assert found.loc[("Z", 5, 6, 1), "besoin_ls"] == 40 and np.isnan(found.loc[("Z", 5, 6, 1), "tension"])
    assert found.loc[("Z", 1, 1, 2), ["demande", "tension", "besoin_ls"]].tolist() == [0.0, 0.0, 0]
    # All of the demand of Y is served: its need follows the demand.
    assert found.loc[("Y", 5, 5, 1), ["tension", "besoin_ls"]].tolist() == [0.5, 3]


@settings(max_examples=15)
@given(
    st.lists(
        st.tuples(
            st.sampled_from("XYZ"), st.integers(1, 3), st.integers(0, 8), st.floats(0, 4000),
            st.integers(0, 500),
        ),
        min_size=1,
    ),
    st.integers(0, 5000),
)  # fmt: skip
def test_every_household_is_somewhere_and_needs_are_kept(rows, need):
    frame = households([list(row) for row in rows])
    wanted = social.demand(frame)
    sums = wanted.groupby("code")["demande"].sum()
    assert sums.to_dict() == pytest.approx(frame.groupby("code")["menages"].sum().to_dict())
    assert wanted["loyer"].between(1, 5).all() and set(wanted["pieces"]) <= set(ROOMS)
    nothing = pd.DataFrame(columns=["code", "tranche", "pieces", "loyer", "offre"])
    made = social.tension(wanted, nothing.astype({"code": object}), pd.Series(need, list("XYZ")))
    for code, total in made.groupby("code")["besoin_ls"].sum().items():
        assert total == (need if sums[code] > 0 else 0)


def test_destinations_by_income():
    """Up to 130 % of the PLUS social, up to 150 % at a controlled price, free above (p. 39)."""
    rows = [["Z", "b15", *pair] for pair in ((130.0, 50), (131.0, 20), (150.0, 10), (151.0, 40))]
    rows += [["Z", "b14", ratio, 1] for ratio in (10.0, 140.0, 900.0)]
    rows.append(["Y", "b14", 10.0, 0])
    frame = pd.DataFrame(rows, columns=["code", "brique", "ratio", "menages"])
    made = social.destination_shares(frame).set_index(["code", "brique"])
    shares = made[["part_ls", "part_lm", "part_ll"]]
    assert shares.loc[("Z", "b15")].tolist() == [41.67, 25.0, 33.33]
    assert shares.loc[("Z", "b14")].tolist() == [33.33, 33.33, 33.34]
    assert shares.loc[("Y", "b14")].isna().all() and made.loc[("Z", "b15"), "menages"] == 120
    higher = social.destination_shares(frame, 130.0, 180.0).set_index(["code", "brique"])
    assert higher.loc[("Z", "b15"), "part_lm"] == pytest.approx(58.33)
