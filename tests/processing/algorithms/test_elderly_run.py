# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:personnes_agees: ages and sexes as files write them, what is refused."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows

FIELDS = {"code": "string", "annee": "int", "age": "string", "sexe": "string", "population": "double"}


def test_places_are_created_apart_from_dwellings(run):
    lines = [["Z", year, age, sex, n] for year, n in ((2015, 100.0), (2035, 150.0))
             for age, sex in (("60-64", "H"), ("85", "Femme"), ("105 et +", "2"))]  # fmt: skip
    places = memory({"code": "string", "ehpad": "int", "ehpa": "int"}, [["Z", 40, 10]])
    call = {"POPULATION": memory(FIELDS, lines), "PLACES": places, **outputs("PERSONNES_AGEES")}
    results, feedback, layer = run("personnes_agees", call)
    ((people, later, created, other),) = rows(
        layer("PERSONNES_AGEES"), "pop60_0", "pop60_1", "creer_epad", "creer_epa"
    )
    assert (people, later) == (300, 450) and 15 <= created <= 20 and other > 0
    assert results["EHPAD"] == created and results["EHPA"] == other
    assert "gardés à leur valeur de 2025" in feedback.said
    for bad, said in ((["Z", 2015, "?", "H", 1.0], "age"), (["Z", 2015, "60", "X", 1.0], "sexe")):
        with pytest.raises(QgsProcessingException, match=said):
            run("personnes_agees", {**call, "POPULATION": memory(FIELDS, [*lines, bad])})
    with pytest.raises(QgsProcessingException, match="une seule année"):
        run("personnes_agees", {**call, "POPULATION": memory(FIELDS, lines[:3])})
