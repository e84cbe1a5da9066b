# SPDX-License-Identifier: GPL-2.0-or-later
from __future__ import annotations

from datetime import date

import pytest

from otelo_qgis.engine.definitions import law
from otelo_qgis.engine.definitions.catalogue import double_counting
from otelo_qgis.engine.definitions.parameters import Scenario


def test_every_constant_has_a_unit_a_date_and_a_reference():
    assert len(law.constants()) > 10
    assert all(one.unit and one.label and len(one.reference) > 10 for one in law.constants())
    names = [(one.name, one.since) for one in law.constants()]
    assert len(set(names)) == len(names)


def test_a_figure_is_that_of_its_day():
    assert law.value("taux_renouvellement_duree", 2021) == 6
    assert law.value("taux_renouvellement_duree", 2022) == law.value("taux_renouvellement_duree") == 1
    # Before the first row of a name, its first figure holds: nothing older is known.
    assert law.constant("sru_part", date(1990, 1, 1)).value == 33
    with pytest.raises(KeyError):
        law.value("inconnue")


def test_the_method_reads_them():
    assert [Scenario(annee_base=year, projection=2030).rate_years for year in (2018, 2021, 2022)] == [6, 6, 1]
    assert Scenario().d_duree_plh == law.value("plh_duree")


def test_double_counts_hold_from_a_date():
    assert double_counting(2021) == double_counting() == double_counting(1999)
    assert {row["depuis"] for row in double_counting()} == {"2013-01-01"}
