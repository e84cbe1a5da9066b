# SPDX-License-Identifier: GPL-2.0-or-later
"""Laws, draws and the tornado over the parameters of the guide."""

from __future__ import annotations

from dataclasses import replace

import guide_example
import numpy as np
import pytest

from otelo_qgis.engine.analysis.uncertainty import (
    BY_TERRITORY,
    CHOICE,
    UNIFORM,
    Law,
    Model,
    draw_needs,
    needs_of,
    probabilities,
    read_laws,
    tornado,
)
from otelo_qgis.engine.chain import evaluate_needs
from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.definitions.guide import OMPHALE, GuideScenario
from otelo_qgis.engine.definitions.parameters import GUIDE

INPUTS = guide_example.inputs()
PLAIN = replace(guide_example.SCENARIO, territoires={})


def need(scenario, indicators=INPUTS.indicators):
    made = evaluate_needs(replace(INPUTS, indicators=indicators), scenario)
    return made.totals["besoin"].clip(lower=0).tolist()


def row(nom, loi="uniforme", bas="", mode="", haut="", choix=""):
    return {"nom": nom, "loi": loi, "bas": bas, "mode": mode, "haut": haut, "choix": choix, "portee": ""}


def test_the_laws_of_the_catalogue_are_those_of_the_edition_of_the_study():
    laws = {law.name: law for law in read_laws(edition=GUIDE)}
    assert {"horizon_resorption", "b1_taux_mobilite", "b11_part_etablissement", "@SNE"} <= set(laws)
    assert "b1_horizon_resorption" not in laws and set(laws["b2_scenario"].options) == set(OMPHALE)
    for law in laws.values():
        if law.is_parameter and law.law != CHOICE:
            one = GuideScenario.PARAMETERS[law.name]
            assert law.low <= law.mode == one.default <= law.high
            assert one.check(law.as_parameter(law.high)) == law.as_parameter(law.high)
        assert law.label
    # Every one of them moves something here, or says why not.
    model, left = Model.of(INPUTS, PLAIN, list(laws.values()))
    assert len(model.laws) + len(left) == len(laws) and len(model.laws) >= 10


def test_a_law_on_a_parameter_of_the_other_edition_is_refused_by_name():
    with pytest.raises(TableError, match="Mes lois.*b1_horizon_resorption.*autre édition.*nationale"):
        read_laws([row("b1_horizon_resorption", bas=2030, haut=2050)], "Mes lois", GUIDE)
    # The same name is a share in one edition and a yes or no in the other.
    with pytest.raises(TableError, match="loi de nombre"):
        read_laws([row("b12_cohab_interg_subie", bas=0, haut=50)], "Mes lois", GUIDE)
    (law,) = read_laws([row("b12_cohab_interg_subie", "choix", choix="true|false")], "Mes lois", GUIDE)
    assert law.label == "B1.2 : " + GuideScenario.PARAMETERS["b12_cohab_interg_subie"].label


def test_a_draw_is_the_need_of_its_scenario():
    laws = read_laws(
        [row("horizon_resorption", bas=10, haut=30), row("b2_tx_vacance", bas=0.05, haut=0.09),
         row("plp_30", bas=0.8, haut=1.2)],
        edition=GUIDE,
    )  # fmt: skip
    model, _ = Model.of(INPUTS, PLAIN, laws)
    found = needs_of(model, np.array([[0.5, 0.0, 1.0], [0.0, 0.5, 0.5]]))
    more = INPUTS.indicators.assign(plp_30=INPUTS.indicators["plp_30"] * 1.2)
    assert found.tolist() == [
        need(replace(PLAIN, horizon_resorption=20, b2_tx_vacance=0.05), more),
        need(replace(PLAIN, horizon_resorption=10, b2_tx_vacance=0.07)),
    ]


def test_a_territory_keeps_what_it_has_of_its_own_and_it_is_said():
    own = replace(PLAIN, territoires={"Z2": {"horizon_resorption": 25}})
    law = Law("horizon_resorption", UNIFORM, 10, 20, 30, edition=GUIDE)
    model, left = Model.of(INPUTS, own, [law])
    assert not left
    assert model.kept == ["« horizon_resorption » n'est pas tiré pour Z2 : sa valeur propre est gardée."]
    base, (swing,) = tornado(model)
    assert swing.low[0] > base[0] > swing.high[0] and swing.low[1] == base[1] == swing.high[1]
    assert needs_of(model, np.array([[0.0]]))[0].tolist() == need(replace(own, horizon_resorption=10))
    every = replace(PLAIN, territoires={code: {"horizon_resorption": 25} for code in guide_example.ZONES})
    _, left = Model.of(INPUTS, every, [law, Law("@RP", UNIFORM, 0.9, 1, 1.1)])
    assert left == ["« horizon_resorption » laissé de côté : tous les territoires ont leur valeur propre."]


def test_what_moves_nothing_in_the_guide_is_left_aside():
    idle = replace(
        PLAIN, b13_acc=False, b13_plp=False, b2_choix_omphale=False, autre_source_b21=100.0,
    )  # fmt: skip
    laws = [
        Law("b13_taux_effort", UNIFORM, 25, 30, 39, edition=GUIDE),
        Law("b2_scenario", CHOICE, options=tuple(OMPHALE), edition=GUIDE),
        Law("b1_taux_mobilite", UNIFORM, 30, 50, 70, edition=GUIDE),
    ]
    model, left = Model.of(INPUTS, idle, laws)
    assert [law.name for law in model.laws] == ["b1_taux_mobilite"]
    assert [text.split(" : ")[1] for text in left] == [
        "sa brique n'est pas comptée.", "les ménages supplémentaires sont donnés."
    ]  # fmt: skip


def test_vacant_and_secondary_dwellings_stay_within_the_stock():
    frame = INPUTS.indicators.assign(ft_va=4000.0, ft_rs=1000.0)
    inputs = replace(INPUTS, indicators=frame)
    model, _ = Model.of(inputs, PLAIN, [Law("ft_va", UNIFORM, 1, 2, 3, scope=BY_TERRITORY, edition=GUIDE)], 3)
    moved = model.moved(PLAIN, [(model.laws[0], 3.0)])
    assert (moved["ft_va"] + moved["ft_rs"] < moved["ft_tot"]).all()
    assert (draw_needs(model, probabilities(model, 5)) >= 0).all()
