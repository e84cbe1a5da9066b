# SPDX-License-Identifier: GPL-2.0-or-later
"""Polygons as paths: neighbours keep the vertices that they share, what is straight has no middle."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from otelo_qgis.engine.reporting.outlines import ACROSS, drawn


def corners(path: str) -> list[tuple[int, int]]:
    """The points that a path goes through."""
    found = []
    for start, steps in re.findall(r"M(-?\d+,-?\d+)l([^z]*)z", path):
        x, y = map(int, start.split(","))
        found.append((x, y))
        for step in steps.split():
            a, b = map(int, step.split(","))
            x, y = x + a, y + b
            found.append((x, y))
    return found


def test_a_square_has_four_corners_and_the_north_is_up():
    square = [[(0, 0), (5, 0), (10, 0), (10, 10), (0, 10), (0, 0)]]
    size, (paths,) = drawn({"a": square})
    assert size == (ACROSS, ACROSS)
    assert set(corners(paths["a"])) == {(0, ACROSS), (ACROSS, ACROSS), (ACROSS, 0), (0, 0)}


def test_what_is_smaller_than_a_point_has_no_path():
    whole, dot = [[(0, 0), (1, 0), (1, 1), (0, 0)]], [[(0, 0), (1e-5, 0), (1e-5, 1e-5), (0, 0)]]
    assert set(drawn({"a": whole, "b": dot})[1][0]) == {"a"}


@given(
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)), min_size=3, max_size=12, unique=True)
)
def test_a_vertex_that_two_share_goes_to_one_point(points):
    """Whatever the other vertices: a corner of both is where both pass."""
    frame = [(0, 0), (10**6, 0), (10**6, 10**6), (0, 10**6)]
    _, (first, second) = drawn({"a": [[*frame, frame[0]]]}, {"b": [[*points, points[0]]]})
    scale = ACROSS / 10**6
    assert all(0 <= x <= ACROSS and 0 <= y <= ACROSS for x, y in corners(second.get("b", "")))
    rounded = {(round(x * scale), round((10**6 - y) * scale)) for x, y in points}
    assert set(corners(second.get("b", ""))) <= rounded
    assert len(corners(first["a"])) >= 4
