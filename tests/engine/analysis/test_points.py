# SPDX-License-Identifier: GPL-2.0-or-later
"""What must be checked before a study is published: each rule on a study that has its reason, and on one
that does not."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
import study_example

from otelo_qgis.engine.analysis.points import Point, points_frame, points_to_check
from otelo_qgis.engine.common.territories import GRAVITIES, Finding
from otelo_qgis.engine.definitions import fields, tables
from otelo_qgis.engine.inputs import Decisions
from otelo_qgis.engine.results import findings_frame, kept_tables, parameters_table
from otelo_qgis.engine.study import Seal, Study


def points(changes: dict[str, pd.DataFrame] | None = None, **parameters) -> list[Point]:
    return points_to_check(Study({**study_example.tables(**parameters), **(changes or {})}))


def said(found: list[Point], words: str) -> Point:
    """The only point whose sentence has these words."""
    (point,) = [one for one in found if words in one.quoi]
    return point


def has(found: list[Point], words: str) -> bool:
    return any(words in one.quoi for one in found)


def listed(**values) -> dict[str, pd.DataFrame]:
    """The list of indicators of a datapack, of one indicator."""
    row = {
        "indicateur": "parctot", "libelle": "Parc", "unite": "logements", "grain": "analyse", "mode": "lu",
        "source": "RP", "proprio": "INSEE", "millesime": 2021, "fichier": "f.csv", "couverture": 1.0,
        "secret": 0.0,
    }  # fmt: skip
    return {tables.INDICATOR_LIST: pd.DataFrame([{**row, **values}])}


def test_every_point_says_what_where_and_how_the_gravest_first():
    found = points()
    assert found
    assert all(one.quoi and one.ou and one.comment and one.gravite in GRAVITIES for one in found)
    order = [GRAVITIES.index(one.gravite) for one in found]
    assert order == sorted(order)
    frame = points_frame(found)
    assert list(frame) == [column.name for column in fields.POINTS]
    assert len(frame) == len(found)


def test_made_up_data_are_not_to_be_published():
    needs = study_example.tables()[tables.NEEDS]
    assert not has(points(), "fictives")
    point = said(points({tables.NEEDS: needs.assign(fictif=True)}), "fictives")
    assert point.gravite == "bloquant"


def test_a_modified_file_is_not_to_be_published():
    study = replace(study_example.study(), seal=Seal.BROKEN)
    assert said(points_to_check(study), "modifiés").gravite == "bloquant"


def test_an_assumption_is_told_once_with_its_advice():
    finding = Finding(
        "alerte", "hypothèse", "", "aucune disparition de logement.", "Ajoutez Filocom.", indicateur="tx_disp"
    )
    found = points({tables.DATA_FINDINGS: findings_frame([finding]), **listed(mode="hypothèse")})
    point = said(found, "Hypothèse à la place")
    assert (point.ou, point.comment) == ("tx_disp", "Ajoutez Filocom.")


def test_secret_partial_and_old_indicators():
    assert has(points(), "ni la source ni l'année")
    whole = points(listed())
    assert not any(has(whole, words) for words in ("secret", "incomplet", "ans avant", "ni la source"))
    assert "12\u202f% des territoires" in said(points(listed(couverture=0.88, secret=0.12)), "secret").quoi
    assert "60\u202f% des territoires" in said(points(listed(couverture=0.6)), "incomplet").quoi
    base = study_example.study().period[0]
    old = said(points(listed(millesime=base - 5)), "ans avant")
    assert str(base - 5) in old.ou


def test_findings_are_grouped_by_subject_and_name_their_territories():
    small = [
        Finding("alerte", "moins de 50 000 habitants", code, "900 habitants.", "Réunissez ce territoire.")
        for code in ("T1", "T2")
    ]
    point = said(points({tables.FINDINGS: findings_frame(small)}), "Moins de 50 000")
    assert "2 cas" in point.quoi
    assert "Territoire un (T1)" in point.ou
    assert point.comment == "Réunissez ce territoire."


def test_what_is_not_evaluated_is_named():
    found = points()
    assert "Dorée (09001)" in said(found, "hors étude").ou
    part = said(found, "Chiffre d'une partie")
    assert "Brune" in part.ou and part.comment == "Ajoutez à l'étude : T9."
    assert "Territoire deux" in said(found, "ne comptent pas dans le total").ou


@pytest.mark.parametrize(("target", "far"), [(0.5, True), (None, False)])
def test_a_target_far_from_the_observed_rate(target, far):
    assert has(points(b2_tx_rs=target), "Cible loin de l'observé") is far


def test_a_target_of_one_territory_is_compared_to_its_own_rate():
    scenario = replace(study_example.study().scenario, territoires={"T1": {"b2_tx_rs": 0.4}})
    own = points({tables.PARAMETER_TABLE: parameters_table(scenario)})
    where = said(own, "Cible loin de l'observé").ou
    assert where.startswith("Territoire un (T1) : 40 % au lieu de")
    assert "T2" not in where


def test_an_imposed_total_that_does_not_hold():
    made = study_example.study()
    held = int(made.epci["objectif"]["E1"])
    for total, kept in ((held, True), (held + 50, False)):
        decisions = Decisions(totals=pd.Series({"E1": float(total)}))
        more = kept_tables(made.inputs, decisions)[tables.TOTALS]()
        found = points({tables.TOTALS: more})
        assert has(found, "Total imposé non tenu") is not kept
    away = kept_tables(made.inputs, Decisions(totals=pd.Series({"E9": 3.0})))[tables.TOTALS]()
    assert said(points({tables.TOTALS: away}), "sans effet").ou == "E9"


def test_uncovered_need_adds_up_to_that_of_the_study():
    study = study_example.study()
    total = int(study.epci["non_couver"].sum())
    assert total > 0
    assert f"{total} logement" in said(points_to_check(study), "Besoin non couvert").quoi


def test_parameters_that_differ_are_counted_without_the_frame_of_the_study():
    departures = study_example.study().scenario.departures()
    assert "projection" in departures
    count = len(set(departures) - {"annee_base", "projection"})
    assert f"{count} paramètre" in said(points(), "hors des défauts").quoi


def test_a_study_without_objectives_says_so():
    without = study_example.tables()
    for name in (tables.OBJECTIVES, tables.EPCI_OBJECTIVES):
        del without[name]
    assert has(points_to_check(Study(without)), "Aucun objectif n'est calculé")
