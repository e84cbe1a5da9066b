# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:diagnostic and otelo:comparables on the communes of the demo, and on a datapack."""

from __future__ import annotations

import csv

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows, table

from otelo_qgis.engine.common.territories import as_fields
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.catalogue import indicators
from otelo_qgis.engine.definitions.tables import BY_NAME, INDICATOR_LIST
from otelo_qgis.processing.cartography import drawing
from otelo_qgis.processing.io.geopackage import PackTable, write_geopackage

DUNKERQUE = "245900428"


@pytest.fixture
def communes():
    """Attributes of the communes of the demo, by code."""
    names = ("code", "restitution", "population", "res_second", "logements", "menages")
    return pd.DataFrame(rows(table("communes"), *names), columns=names).set_index("code")


def test_the_diagnostic_of_an_epci_of_the_demo(run, communes, tmp_path):
    docx = pytest.importorskip("docx")
    page, document = tmp_path / "d.html", tmp_path / "d.docx"
    call = {"COMMUNES": table("communes"), "TERRITOIRE": DUNKERQUE, "PAGE": str(page)}
    call |= {"DOCUMENT": str(document), "SERVICE": "DDTM du Nord"}
    results, feedback, layer = run("diagnostic", {**call, **outputs("MESURES")})
    made = {
        row[0]: row[1:] for row in rows(layer("MESURES"), "terme", "valeur", "val_dep", "absents", "fictif")
    }
    own = communes[communes["restitution"] == DUNKERQUE]
    north = communes[communes.index.str.startswith("59")]
    assert made["d_pop"][:2] == (own["population"].sum(), north["population"].sum())
    share = 100 * own["res_second"].sum() / own["logements"].sum()
    assert made["x_rs"][0] == pytest.approx(share)
    assert "sne_dem" in made["d_dem"][2] and made["d_pop"][3] is True
    assert results["NB_MESURES"] + results["NB_MANQUES"] == len(made)
    assert "17 communes" in feedback.said
    text = page.read_text(encoding="utf-8")
    assert "Nord (59) (57 communes dans les données)" in text
    first = [paragraph.text for paragraph in docx.Document(str(document)).paragraphs[:6]]
    assert {"DDTM du Nord", typeset("Département : Nord (59)"), "17 communes"} <= set(first)
    assert typeset("Manque : ") in text and "Données fictives" in text and "Communauté urbaine" in text


def test_the_comparables_of_an_epci_of_the_demo(run, communes, tmp_path):
    targets = tmp_path / "cibles.csv"
    call = {"COMMUNES": table("communes"), "TERRITOIRE": DUNKERQUE, "THEMES": "secondaires", "NOMBRE": 2}
    results, _, layer = run("comparables", {**call, "CIBLES": str(targets), **outputs("COMPARABLES")})
    made = pd.DataFrame(
        rows(layer("COMPARABLES"), "code", "rang", "distance", "retenu", "x_rs"),
        columns=["code", "rank", "distance", "kept", "rate"],
    ).set_index("code")
    assert list(made["rank"]) == [0, 1, 2, 3] and made.index[0] == DUNKERQUE
    assert results["NB_EPCI"] == 3 and list(made["kept"]) == [False, True, True, False]
    # On one measure, the order is that of its gap.
    gaps = (made["rate"] - made.at[DUNKERQUE, "rate"]).abs()
    assert gaps.is_monotonic_increasing and made["distance"].is_monotonic_increasing
    # The polygons are those of the communes, put together.
    areas = {f["code"]: f.geometry().area() for f in layer("COMPARABLES").getFeatures()}
    whole = sum(f.geometry().area() for f in table("communes").getFeatures())
    assert sum(areas.values()) == pytest.approx(whole, rel=1e-6)
    drawing.apply(layer("COMPARABLES"), "comparables")
    labels = [rule.label() for rule in layer("COMPARABLES").renderer().rootRule().descendants()]
    assert {typeset("Le territoire"), typeset("Comparable retenu")} <= set(labels)
    # What the peers observe, as the table that a scenario takes.
    with targets.open(encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    assert [line["code"] for line in lines] == ["Z001"]
    sums = communes.groupby("restitution")[["res_second", "logements"]].sum()
    peers = (sums["res_second"] / sums["logements"])[made.index[made["kept"]]]
    assert float(lines[0]["b2_tx_rs"]) == pytest.approx(peers.median(), abs=1e-6)
    scenario, _, _ = run("scenario", {"TERRITOIRES": str(targets), **outputs("SCENARIO_APPLIQUE")})
    assert scenario["NB_CIBLES"] == 1


def datapack(path):
    """A datapack of six communes of three EPCI, and what it says of its indicators."""
    frames = {
        "communes": pd.DataFrame({
            "code": [f"5900{n}" for n in range(6)], "restitution": [f"20000000{n // 2}" for n in range(6)],
            "population": [100.0, 200, 300, 400, 500, 600], "menages": [40.0, 90, 120, 170, 210, 240],
        }),
        "epci": pd.DataFrame({"code": ["200000000", "200000001"], "nom": ["CC d'ici", "CC d'à côté"],
                              "niv_vie": [21000.0, 22000.0]}),
        INDICATOR_LIST: pd.DataFrame({
            "indicateur": ["population", "menages", "niv_vie"], "libelle": "x", "mode": "lu",
            "source": ["RP", "RP", "FILOSOFI"], "millesime": [2021, 2021, 2019], "fichier": "f.csv",
        }),
    }  # fmt: skip
    made = []
    for name, frame in frames.items():
        own = fields.indicator_table([one for one in frame if one in indicators()], fields.GEOGRAPHY)
        known = [*own, *BY_NAME[INDICATOR_LIST].fields]
        columns = [one for one in dict.fromkeys(known) if one.name in as_fields(frame)]
        made.append(PackTable(name, name, columns, as_fields(frame)))
    write_geopackage(path, made)
    return path


def test_a_datapack_says_years_names_and_what_is_published_of_an_epci(run, tmp_path):
    pack = datapack(tmp_path / "pack.gpkg")
    call = {"COMMUNES": f"{pack}|layername=communes", "TERRITOIRE": "200000000"}
    _, feedback, layer = run("diagnostic", {**call, **outputs("MESURES")})
    made = {row[0]: row[1:] for row in rows(layer("MESURES"), "terme", "valeur", "annees", "source")}
    assert made["x_vie"] == (21000.0, "2019", "FILOSOFI") and made["d_pop"] == (300.0, "2021", "RP")
    assert "CC d'ici : 2 communes" in feedback.said.replace("’", "'")


def test_a_territory_that_is_not_there_or_alone_is_told(run):
    call = {"COMMUNES": table("communes"), **outputs("MESURES")}
    with pytest.raises(QgsProcessingException, match="Territoire : 999, ni EPCI.*Z001"):
        run("diagnostic", {**call, "TERRITOIRE": "999"})
    with pytest.raises(QgsProcessingException, match="aucun code"):
        run("diagnostic", {**call, "TERRITOIRE": " , "})
    # The whole of the data has no EPCI around it: it is told all the same, and nothing is compared.
    results, feedback, _ = run("diagnostic", {**call, "TERRITOIRE": "Z001,Z002"})
    assert results["NB_MESURES"] > 5 and "trop peu pour comparer" in " ".join(feedback.warnings)
    alone = {**call, "TERRITOIRE": "Z001,Z002", **outputs("COMPARABLES")}
    with pytest.raises(QgsProcessingException, match="trop peu pour comparer"):
        run("comparables", {key: value for key, value in alone.items() if key != "MESURES"})
    nameless = memory({"code": "string", "population": "double"}, [["59001", 10.0]])
    with pytest.raises(QgsProcessingException, match="de l’EPCI introuvable"):
        run("diagnostic", {**call, "COMMUNES": nameless, "TERRITOIRE": "59001"})
