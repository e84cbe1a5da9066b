# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

import pytest

from otelo_qgis.engine.common.errors import ParameterError, TableError
from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.components import ALL_COMPONENTS, COMPONENTS
from otelo_qgis.engine.method.keys import GROUPS, SPECIAL_KEYS, key_text, presets, read_keys


@pytest.mark.parametrize("name", presets())
def test_a_preset_gives_a_usable_key_to_every_component(name):
    keys = read_keys([], preset=name)
    assert set(keys) == set(COMPONENTS)
    for key in keys.values():
        assert sum(key.values()) == pytest.approx(1)
        assert all(one in SPECIAL_KEYS or indicators()[one].kind == "volume" for one in key)


def test_a_table_wins_over_the_preset_and_the_narrowest_group_over_the_wider():
    rows = [
        ("tout", "menages", 1),
        ("flux", "emplois", 1),
        ("vacance", "lv_total", 1),
        ("demo", "construits", 1),
    ]
    keys = read_keys(rows, preset="polarites")
    assert keys["b13"] == {"menages": 1}
    assert keys["second"] == {"emplois": 1}
    assert keys["vac_longue"] == {"lv_total": 1}
    assert keys["demo"] == {"construits": 1}


def test_what_a_table_leaves_out_keeps_the_key_of_the_preset():
    keys = read_keys([("b11", "menages", 1)], preset="dynamique")
    assert keys["demo"] == {"dynamique": 0.5, "construits": 0.5}
    assert keys["b12"] == {"source": 1}


def test_unknown_preset_and_rows_in_double():
    with pytest.raises(ParameterError, match="nationale"):
        read_keys([], preset="locale")
    with pytest.raises(TableError, match="deux fois"):
        read_keys([("demo", "menages", 0.5), ("demo", "menages", 0.5)])


def test_text_of_a_key():
    assert key_text({"menages": 1.0}) == "menages"
    assert key_text({"polarites": 0.75, "emplois": 0.25}) == "0,75 polarites + 0,25 emplois"


def test_groups_hold_components():
    assert set(GROUPS["stock"]) | set(GROUPS["flux"]) == set(GROUPS["tout"]) == set(ALL_COMPONENTS)
