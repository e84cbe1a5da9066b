# SPDX-License-Identifier: GPL-2.0-or-later
"""The SRU triennial balance of the demo, with an inventory that is made up."""

from __future__ import annotations

import re

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows

from otelo_qgis.engine.analysis.follow_up import studied_communes
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.compat import is_null

INVENTORY = {"code": "string", "sru_taux": "double", "sru_lls": "integer", "sru_actuel": "double",
             "sru_carenc": "integer"}  # fmt: skip
STOCK = {"code": "string", "lls_2023": "integer", "lls_2024": "integer", "lls_2025": "integer"}


@pytest.fixture(scope="module")
def communes(demo_study):
    return studied_communes(Study.read(demo_study))


def test_the_balance_adds_up_in_layer_table_and_page(run, demo_study, communes, tmp_path):
    first, second, third = communes.index[:3]
    inventory = memory(
        INVENTORY, [(first, 25.0, 150, 15.0, 1), (second, 20.0, 190, 19.0, 0), (third, 0.0, 5, 1.0, 0)],
        name="inventaire",
    )  # fmt: skip
    stocks = memory(STOCK, [(first, 150, 160, 175), (second, 190, 190, 190)], name="stocks")
    page = tmp_path / "bilan.html"
    call = {"ETUDE": str(demo_study), "INVENTAIRE": inventory, "SOCIAUX": stocks, "DEBUT": 2023,
            "PAGE": str(page), **outputs("BILAN", "BILAN_EPCI")}  # fmt: skip
    results, feedback, layer = run("bilan_triennal", call)
    names = ("code", "sru_manque", "obj_tri", "real_tri", "reste_tri", "bilan", "carence")
    found = pd.DataFrame(rows(layer("BILAN"), *names), columns=names).set_index("code")
    assert len(found) == len(communes) and layer("BILAN").isSpatial()
    # 10 points of 1,000 residences: a third in three years; one point: all of it.
    assert found.loc[first].tolist() == [100, 33, 25, 8, "en bonne voie", "oui"]
    assert found.loc[second].tolist()[:5] == [10, 10, 0, 10, "en retard"]
    assert set(found["bilan"].drop([first, second])) == {"sans obligation"}
    above = rows(layer("BILAN_EPCI"), "nb_sru", "obj_tri", "real_tri", "reste_tri", "tri_connu")
    assert [sum(column) for column in zip(*above)] == [2, 43, 25, 18, 43]
    assert [results[name] for name in ("NB_OBLIGATION", "OBJECTIF", "REALISE", "NB_RETARD")] == [2, 43, 25, 1]
    # The year of which there is no stock yet is told, and counted for nothing.
    assert any("Réalisé inconnu en 2025" in sentence for sentence in feedback.warnings)
    html = page.read_text(encoding="utf-8")
    assert f"({first})" in html and f"({second})" in html and f"({third})" not in html
    assert "Bilan triennal SRU 2023-2025" in html and "2 communes sous obligation" in html.replace(
        "\xa0", " "
    )


def test_what_is_not_known_stays_so_and_what_is_wrong_is_refused(run, demo_study, communes, tmp_path):
    inventory = memory(INVENTORY, [(communes.index[0], 25.0, 150, 15.0, 1)], name="inventaire")
    call = {"ETUDE": str(demo_study), "INVENTAIRE": inventory, **outputs("BILAN")}
    page = tmp_path / "p.html"
    _, _, layer = run("bilan_triennal", {**call, "DEBUT": 2026, "PAGE": str(page)})
    # Above the page too: neither done nor left is 0.
    tiles = re.search(r"Réalisés.*?</div>.*?Reste.*?</div>", page.read_text(encoding="utf-8"), re.DOTALL)
    assert tiles and tiles.group().count("–") == 2
    ((done, left),) = [one[1:] for one in rows(layer("BILAN"), "code", "real_tri", "reste_tri")
                       if one[0] == communes.index[0]]  # fmt: skip
    assert is_null(done) and is_null(left)
    elsewhere = memory(INVENTORY, [("99999", 25.0, 150, 15.0, 1)], name="inventaire")
    for wrong, message in (
        ({"DEBUT": 2024}, "n’ouvre pas une période"), ({"INVENTAIRE": elsewhere}, "aucune commune"),
    ):  # fmt: skip
        with pytest.raises(QgsProcessingException, match=message):
            run("bilan_triennal", {**call, **wrong})
