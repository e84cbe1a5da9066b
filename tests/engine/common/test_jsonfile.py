# SPDX-License-Identifier: GPL-2.0-or-later
"""Files of JSON that hold what no figure is: refused by name, without a traceback."""

from __future__ import annotations

import pytest

from otelo_qgis.engine.common.errors import ParameterError, nearest_hint, shown
from otelo_qgis.engine.data.readers import ImportOptions
from otelo_qgis.engine.definitions.parameters import Scenario

SCENARIO = '{"format": "otelo-scenario", "version": 1, %s}'
MODEL = '{"format": "otelo-import", "version": 1, %s}'
DEEP = "[" * 100_000


@pytest.mark.parametrize(
    "read, text, said",
    [
        (Scenario, SCENARIO % '"parametres": {"b2_taux_restructuration": NaN}', "NaN"),
        (Scenario, SCENARIO % '"parametres": {"projection": Infinity}', "Infinity"),
        (Scenario, SCENARIO % '"parametres": {"projection": 1e400}', "1e400"),
        (Scenario, SCENARIO % f'"parametres": {{"projection": {"9" * 5000}}}', "9…"),
        (Scenario, SCENARIO % '"parametres": {"projection": 1e300}', "hors bornes"),
        (Scenario, SCENARIO % '"parametres": {"projection": {}}', "nombre entier"),
        (Scenario, SCENARIO % '"parametres": {"b2_scenario": ["central_c"]}', "parmi"),
        (Scenario, SCENARIO % '"parametres": {"b1_briques": [null, {}]}', "parmi"),
        (Scenario, SCENARIO % '"parametres": {"b1_briques": null}', "liste"),
        (Scenario, SCENARIO % '"parametres": null', "parametres.*null"),
        (Scenario, SCENARIO % '"territoires": [1]', "territoires"),
        (Scenario, SCENARIO % '"territoires": {"3213": null}', "3213.*null"),
        (Scenario, SCENARIO % '"territoires": {"3213": {"tx_rs": "x"}}', "tx_rs"),
        (Scenario, SCENARIO % f'"parametres": {DEEP}', "les uns dans les autres"),
        (Scenario, SCENARIO % '"parametres": {"\\ud800": 1}', "illisible"),
        (Scenario, '{"format": "otelo-scenario", "version": [1]}', "Version"),
        (Scenario, "null", "otelo-scenario"),
        (ImportOptions, MODEL % '"facteurs": {"tx_lv": 1e308}', "facteurs"),
        (ImportOptions, MODEL % '"facteurs": {"tx_lv": true}', "facteurs"),
        (ImportOptions, MODEL % '"facteurs": {"tx_lv": -1}', "facteurs"),
        (ImportOptions, MODEL % '"facteurs": null', "facteurs"),
        (ImportOptions, MODEL % '"colonnes": {"tx_lv": null}', "colonnes.*tx_lv"),
        (ImportOptions, MODEL % '"fichier": null', "fichier"),
        (ImportOptions, MODEL % '"fichier": {"header": "1"}', "en-tête"),
        (ImportOptions, MODEL % '"fichier": {"separator": 5}', "textes"),
        (ImportOptions, MODEL % '"lecteur": 5', "lecteur"),
        (ImportOptions, MODEL % '"grain": ["commune"]', "grain"),
        (ImportOptions, MODEL % '"millesime": "2021"', "millesime"),
    ],
)
def test_what_is_no_value_is_refused(read, text, said):
    with pytest.raises(ParameterError, match=said) as caught:
        read.from_json(text)
    assert len(str(caught.value)) < 1500


def test_a_hint_is_the_nearest_name():
    assert nearest_hint("tx_vl", ["tx_lv", "menages"]) == " Vouliez-vous dire « tx_lv » ?"
    assert nearest_hint("tx_vl", {"tx_lv": "tx_lv : vacance"}) == " Vouliez-vous dire « tx_lv : vacance » ?"
    assert nearest_hint("x" * 10**6, ["tx_lv"]) == ""
    assert shown(None) == "null" and len(shown("x" * 10**6)) < 100
