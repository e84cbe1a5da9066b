# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet D of the guide: the score of p. 101, the neighbours of p. 106, and what is never lost."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import SHARED

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.definitions.score import PASSES, THEMES
from otelo_qgis.engine.method.guide.neighbours import reallocate, whole_moves, within_capacity
from otelo_qgis.engine.method.guide.score import check_notes, held_capacity, raw_notes, score

GUIDE = SHARED / "oracle" / "guide" / "exemples.json"
# The example of p. 101, as printed: need, then notes by theme in the order a, c, e, g, i.
P101 = {
    "A": (0.20, 1.01, 1.5, 1.1, 1.6, 1.03, 0.29, 0.21),
    "B": (0.06, 1.02, 0.5, 0.8, 0.5, 1.02, 0.02, 0.06),
    "C": (0.01, 1.03, 0.5, 1.6, 2.0, 1.00, 0.19, 0.03),
    "D": (0.13, 1.00, 0.5, 1.2, 1.7, 1.04, 0.11, 0.13),
    "E": (0.04, 1.05, 1.0, 0.6, 0.2, 1.00, 0.01, 0.04),
    "F": (0.09, 1.00, 0.5, 0.7, 1.2, 1.07, 0.04, 0.09),
    "G": (0.00, 1.03, 0.5, 1.3, 0.9, 1.00, 0.07, 0.01),
    "H": (0.12, 1.02, 0.5, 1.2, 1.0, 1.09, 0.06, 0.11),
    "I": (0.32, 1.00, 1.0, 0.5, 1.2, 1.00, 0.07, 0.29),
    "J": (0.03, 1.05, 1.5, 0.9, 0.8, 1.03, 0.13, 0.04),
}
NOTES = [one.note for one in THEMES.values()]


def p101():
    frame = pd.DataFrame(P101, index=["need", *NOTES, "L", "M"]).T
    needs = (frame["need"] * 10_000).round().astype(int)
    return needs, pd.Series("", needs.index), frame[NOTES], frame


def test_the_table_of_page_101():
    needs, bassins, notes, printed = p101()
    made = score(needs, bassins, notes)
    # Printed to two decimals, from notes printed to two decimals too.
    assert made["part_score"].to_numpy() == pytest.approx(printed["L"].to_numpy(), abs=0.011)
    assert made["part"].to_numpy() == pytest.approx(printed["M"].to_numpy(), abs=0.011)
    assert made["objectif"].sum() == needs.sum() == 10_000
    assert made["ecart"].sum() == 0 and made.loc["A", "ecart"] > 0 > made.loc["I", "ecart"]


@pytest.mark.skipif(not GUIDE.exists(), reason="the guide's examples (../shared/oracle/guide) are absent")
def test_the_examples_are_those_of_the_guide():
    example = json.loads(GUIDE.read_text(encoding="utf-8"))["d_score"]
    for one in example["epci"]:
        told = (one["part_besoin"], *(one[name] for name in "acegi"), one["L"], one["M"])
        assert P101[one["nom"]] == told
    moves = json.loads(GUIDE.read_text(encoding="utf-8"))["d_reallocation"]
    assert [sorted(pair) for pair in moves["voisins"]] == [list(pair) for pair in P106_NEIGHBOURS]


def test_an_exponent_weighs_and_zero_takes_a_theme_off():
    needs, bassins, notes, _ = p101()
    plain = score(needs, bassins, notes)
    cubed = score(needs, bassins, notes, {"desse": 3.0})
    assert cubed["score"].to_numpy() == pytest.approx((plain["score"] * plain["rap_desse"] ** 2).to_numpy())
    off = score(needs, bassins, notes, {"vacan": 0.0})
    assert off["score"].to_numpy() == pytest.approx((plain["score"] * plain["rap_vacan"]).to_numpy())
    # A theme that nobody has a note for, or that all share, changes nothing.
    assert score(needs, bassins, notes.drop(columns="note_vacan"))["score"].to_numpy() == pytest.approx(
        off["score"].to_numpy()
    )


def test_a_volume_from_outside_is_shared_between_bassins_by_their_need():
    needs = pd.Series({"A": 60, "B": 20, "C": 20, "D": -5, "E": 0, "F": 0})
    bassins = pd.Series(["1", "1", "2", "2", "3", "3"], needs.index)
    made = score(needs, bassins, pd.DataFrame(index=needs.index), volume=1000)
    assert made.groupby("bassin")["objectif"].sum().to_dict() == {"1": 800, "2": 200, "3": 0}
    # Without notes, the score is even inside a bassin: it takes from the large for the small.
    assert made["objectif"].to_dict() == {"A": 580, "B": 220, "C": 190, "D": 10, "E": 0, "F": 0}
    assert not made.loc[["E", "F"], ["part", "part_score"]].to_numpy().any()


def test_notes_from_the_communes():
    communes = pd.DataFrame(
        {
            "sru_taux": [25.0, 20.0, np.nan],
            "sru_lls": [100.0, 300.0, 3.0],
            "res_princ": [1000.0, 1000.0, 500.0],
            "emplois": [50.0, 70.0, 30.0],
            "actifs": [100.0, 100.0, 0.0],
            "lv_2plus": [5.0, 15.0, np.nan],
            "parc_prive": [100.0, 300.0, 50.0],
        },
        index=["c1", "c2", "c3"],
    )
    notes = raw_notes(communes, pd.Series(["X", "X", "Y"], communes.index))
    # 150 are missing in c1, none in c2; c3 has no obligation.
    assert notes["note_etat"].to_dict() == pytest.approx({"X": 1 + 150 / 2000, "Y": 1.0})
    assert notes.loc["X", "note_dynam"] == pytest.approx(0.6) and np.isnan(notes.loc["Y", "note_dynam"])
    assert notes.loc["X", "note_vacan"] == pytest.approx(1.05) and np.isnan(notes.loc["Y", "note_vacan"])
    assert "note_morph" not in notes and "note_desse" not in notes
    land = pd.DataFrame(
        {"population": [110.0], "pop_p": [100.0], "art_ha": [24.0], "art_ha_p": [20.0]}, ["c"]
    )
    shape = raw_notes(land, pd.Series(["X"], ["c"]))
    assert shape.loc["X", "note_morph"] == pytest.approx(1.1 / 1.2)


def test_a_note_must_be_above_zero():
    with pytest.raises(TableError, match=r"Notes.*note_desse.*\(codes : B\).*1 \+ taux"):
        check_notes(pd.DataFrame({"note_desse": [1.0, 0.0, np.nan]}, ["A", "B", "C"]), "Notes")


def test_capacity_held_near_past_construction():
    capacity = pd.Series({"A": 100.0, "B": 900.0, "C": np.nan, "D": 50.0, "E": np.nan})
    past = pd.Series({"A": 50.0, "B": 100.0, "C": 100.0, "D": np.nan, "E": np.nan})
    held = held_capacity(capacity, past, 6, 0.2)
    assert held.to_dict() == pytest.approx({"A": 240, "B": 720, "C": 720, "D": 50, "E": np.nan}, nan_ok=True)
    assert held_capacity(capacity, past, 6, None).equals(capacity)


# The example of p. 106.
P106_NEIGHBOURS = (("A", "B"), ("A", "D"), ("A", "E"), ("B", "E"), ("C", "D"))
CODES = list("ABCDE")
EXCESS = np.array([120.0, 72.0, 56.0, 0.0, 0.0])
DEFICIT = np.array([0.0, 0.0, 0.0, 45.0, 100.0])
PAIRS = np.array(
    sorted(
        (CODES.index(one), CODES.index(other))
        for pair in P106_NEIGHBOURS
        for one, other in (pair, pair[::-1])
    )
)


def test_the_first_pass_of_page_106():
    moved = reallocate(EXCESS, DEFICIT, PAIRS, last=1)
    found = {CODES[i] + CODES[j]: amount for (i, j), amount in zip(PAIRS, moved) if amount}
    assert found == pytest.approx({"AE": 1.0, "AD": 0.45, "BE": 0.72, "CD": 0.4455})
    left = EXCESS - np.bincount(PAIRS[:, 0], moved, 5)
    room = DEFICIT - np.bincount(PAIRS[:, 1], moved, 5)
    assert left.tolist() == pytest.approx([118.55, 71.28, 55.5545, 0, 0])
    assert room.tolist() == pytest.approx([0, 0, 0, 44.1045, 98.28])


def test_the_hundred_passes_fill_what_can_be_filled():
    moved = reallocate(EXCESS, DEFICIT, PAIRS)
    whole = whole_moves(moved, EXCESS, DEFICIT, PAIRS)
    assert whole.sum() == DEFICIT.sum() == pytest.approx(moved.sum())
    assert np.abs(whole - moved).max() < 2


def plain_reallocation(excess, deficit, pairs, passes=PASSES):
    """The text of pp. 105-106, a territory after the other."""
    excess, deficit = list(map(float, excess)), list(map(float, deficit))
    around = {}
    for one, other in pairs.tolist():
        around.setdefault(one, []).append(other)
    moved = dict.fromkeys(map(tuple, pairs.tolist()), 0.0)
    for number in range(1, passes + 1):
        rows = sorted(range(len(excess)), key=lambda i: (-excess[i], i))
        columns = sorted(range(len(excess)), key=lambda i: (-deficit[i], i))
        for giver in rows:
            for taker in columns:
                if taker in around.get(giver, ()):
                    amount = number / passes * min(excess[giver], deficit[taker])
                    excess[giver] -= amount
                    deficit[taker] -= amount
                    moved[giver, taker] += amount
    return [moved[tuple(pair)] for pair in pairs.tolist()]


@st.composite
def territories(draw):
    count = draw(st.integers(2, 12))
    objectives = draw(st.lists(st.integers(0, 500), min_size=count, max_size=count))
    limits = draw(st.lists(st.one_of(st.integers(0, 500), st.just(None)), min_size=count, max_size=count))
    edges = draw(st.sets(st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)), max_size=30))
    bassins = draw(st.lists(st.sampled_from("xy"), min_size=count, max_size=count))
    return objectives, limits, edges, bassins


def inputs(case):
    objectives, limits, edges, bassins = case
    codes = [f"{number:02d}" for number in range(len(objectives))]
    around = {code: set() for code in codes}
    for one, other in edges:
        around[codes[one]].add(codes[other])
        around[codes[other]].add(codes[one])
    return (
        pd.Series(objectives, codes),
        pd.Series(limits, codes, dtype=float),
        pd.Series(bassins, codes),
        around,
    )


@given(territories())
def test_nothing_is_lost_between_neighbours(case):
    objectives, limits, bassins, around = inputs(case)
    held, moves = within_capacity(objectives, limits, bassins, around)
    assert (held == held.round()).where(held.notna(), True).all(axis=None)
    assert held["place"].sum() + held["non_couver"].sum() == objectives.sum()
    balance = objectives - held["cede"] - held["non_couver"] + held["recu"]
    assert (balance == held["place"]).all()
    assert (held["place"] <= limits.fillna(np.inf)).all() and (held["non_couver"] >= 0).all()
    # Who gives is full, and takes nothing; a dwelling only goes to a neighbour of the bassin.
    assert not ((held["cede"] > 0) & (held["recu"] > 0)).any()
    for giver, taker, amount in moves.itertuples(index=False):
        assert amount > 0 and taker in around[giver] and bassins[giver] == bassins[taker]
    # What is left could not be taken by any neighbour.
    room = limits.fillna(np.inf) - held["place"]
    for code in held.index[held["non_couver"] > 0]:
        assert all(room[other] == 0 for other in around[code] if bassins[other] == bassins[code])


@given(territories())
def test_moves_made_at_once_are_those_made_in_turn(case):
    objectives, limits, _, around = inputs(case)
    excess = (objectives - limits.fillna(np.inf)).clip(lower=0).to_numpy()
    deficit = (limits.fillna(np.inf) - objectives).clip(lower=0).to_numpy()
    codes = list(objectives.index)
    pairs = np.array(
        sorted({(codes.index(a), codes.index(b)) for a in codes for b in around[a] if a != b}), dtype=int
    ).reshape(-1, 2)
    moved = reallocate(excess, deficit, pairs)
    assert moved.tolist() == pytest.approx(plain_reallocation(excess, deficit, pairs), abs=1e-9)
