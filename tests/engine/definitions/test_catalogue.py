# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of indicators and their sources."""

from __future__ import annotations

import csv
import json
import re

import pytest
from support import DATA, ROOT

from otelo_qgis.engine.definitions.catalogue import (
    department_name,
    departments,
    indicators,
    official_tables,
    sources,
)

DICTIONARIES = sorted(DATA.glob("**/meta_*"))
# Of a table of its own (LOG2), which no dictionary here describes.
ELSEWHERE = {"suroc_mod", "suroc_acc"}


def described(path) -> set[str]:
    """Names of columns that a dictionary of INSEE describes, lower case."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        text = content.decode("cp1252")
    return {str(row.get("COD_VAR")).lower() for row in csv.DictReader(text.splitlines(), delimiter=";")}


@pytest.mark.skipif(not DICTIONARIES, reason="INSEE's dictionaries are not here")
def test_every_census_indicator_has_a_name_that_insee_gives():
    names = set().union(*map(described, DICTIONARIES))
    yearly = {
        one.id: [
            re.escape(alias).replace(re.escape("{aa}"), r"\d\d") for alias in one.aliases if "{aa}" in alias
        ]
        for one in indicators().values()
        if one.source in ("RP", "COG", "FILOSOFI")
    }
    unknown = {
        id_
        for id_, patterns in yearly.items()
        if patterns and not any(re.fullmatch(pattern, name) for pattern in patterns for name in names)
    }
    assert len(names) > 1000 and unknown == ELSEWHERE


def test_the_catalogue_is_complete_and_consistent():
    known = indicators()
    assert len(known) > 630
    assert sum(source.public for source in sources().values()) == 12
    for one in known.values():
        assert one.source in sources() and one.aggregation in ("somme", "moyenne", "aucune")
        for other in (one.numerator, one.denominator):
            assert not other or other in known, one.id
        if one.kind == "rate":
            assert one.aggregation != "somme"
    tables = official_tables()
    assert len(tables["financial_inadequation"]) == 42 and len(tables["bad_quality_fonciers"]) == 63
    assert len(tables["physical_inadequation_rp"]) == 20 and len(tables["demographic_evolution_omphale"]) == 9


def test_departments_are_those_of_the_background():
    shapes = json.loads((ROOT / "otelo_qgis" / "data" / "fond.topojson").read_text(encoding="utf-8"))[
        "objects"
    ]["departements"]
    drawn = {one["properties"]["code"]: one["properties"]["nom"] for one in shapes["geometries"]}
    assert departments() == drawn
    assert department_name("59") == "Nord (59)" and department_name("988") == "988"
