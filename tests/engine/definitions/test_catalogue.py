# SPDX-License-Identifier: GPL-2.0-or-later
"""The catalogue of indicators and their sources."""

from __future__ import annotations

from otelo_qgis.engine.definitions.catalogue import indicators, official_tables, sources


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
