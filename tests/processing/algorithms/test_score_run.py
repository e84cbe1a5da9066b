# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:score on the demo: notes given and computed, capacity and neighbours, totals for volet D."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows, study_layer, table

from otelo_qgis.processing.cartography import drawing


def needs_of_epci(evaluated):
    """Needs of the EPCI of the demo, as a layer. No fixture: pytest would keep it until QGIS is closed."""
    return study_layer(evaluated[0]["ETUDE"], "EPCI_BESOINS")


def frame_of(layer, *fields):
    return pd.DataFrame(rows(layer, *fields), columns=list(fields)).set_index(fields[0])


def test_the_score_moves_a_little_and_loses_nothing(run, evaluated):
    epci = needs_of_epci(evaluated)
    needs = frame_of(epci, "code", "besoin")["besoin"]
    first, second = needs.index[:2]
    data = memory(
        {"code": "string", "note_desse": "double", "note_vacan": "double"},
        [[code, 3.0 if code == first else 1.0, 2.0 if code == second else 1.0] for code in needs.index],
        name="Mes notes",
    )
    results, feedback, layer = run("score", {"BESOINS": epci, "DONNEES": data, **outputs("OBJECTIFS")})
    made = frame_of(layer("OBJECTIFS"), "code", "besoin", "objectif", "ecart", "total", "rap_desse")
    assert made["total"].sum() == made["objectif"].sum() == needs.sum()
    assert made.loc[first, "ecart"] > 0 > made.loc[second, "ecart"]
    assert results["DEPLACES"] == made["ecart"].abs().sum() // 2 > 0 == results["NON_COUVERT"]
    assert "Thèmes sans note, neutres : priorités de l’État" in feedback.said
    assert drawing.is_useful(layer("OBJECTIFS"), "score")
    drawing.apply(layer("OBJECTIFS"), "score")
    off = {"BESOINS": epci, "DONNEES": data, "POIDS_SCORE": 0, **outputs("OBJECTIFS")}
    assert run("score", off)[0]["DEPLACES"] == 0


def test_what_exceeds_capacity_goes_to_neighbours_and_on_to_volet_d(run, evaluated):
    epci = needs_of_epci(evaluated)
    needs = frame_of(epci, "code", "besoin")["besoin"]
    largest = needs.idxmax()
    room = {code: need // 2 if code == largest else need + 100 for code, need in needs.items()}
    fields = {"code": "string", "capacite": "double", "mec_an": "double"}
    data = memory(fields, [[code, value, 40.0] for code, value in room.items()])
    call = {"BESOINS": epci, "DONNEES": data, "POIDS_SCORE": 0}
    results, feedback, layer = run("score", {**call, **outputs("OBJECTIFS", "VOISINS")})
    made = frame_of(layer("OBJECTIFS"), "code", "objectif", "capacite", "cede", "recu", "non_couver", "total")
    assert (made["objectif"] - made["cede"] - made["non_couver"] + made["recu"] == made["total"]).all()
    assert made["cede"].sum() == made["recu"].sum() == results["CEDES"] > 0
    assert made["total"].sum() + results["NON_COUVERT"] == needs.sum()
    moves = frame_of(layer("VOISINS"), "de", "vers", "cedes")
    assert set(moves.index) == {largest} and moves["cedes"].sum() == results["CEDES"]
    assert "cédés à des territoires voisins" in feedback.said
    # What it gives is what volet D takes as totals.
    _, feedback, layer = run(
        "objectifs",
        {"COMMUNES_BESOINS": evaluated[2]("COMMUNES_BESOINS"), "TOTAUX": layer("OBJECTIFS"),
         **outputs("OBJECTIFS_EPCI", "OBJECTIFS")},
    )  # fmt: skip
    assert "Calage" in feedback.said or "Total imposé" in feedback.said
    # Past construction holds a capacity: 40 a year for 14 years, more or less 10 %.
    _, _, layer = run("score", {**call, "MARGE": 10, **outputs("OBJECTIFS")})
    assert frame_of(layer("OBJECTIFS"), "code", "capacite")["capacite"].between(504, 616).all()


def test_notes_computed_from_the_communes(run, evaluated):
    epci = needs_of_epci(evaluated)
    layer = table("communes")
    communes = frame_of(layer, "code", "restitution")
    fields = {"code": "string", "epci": "string", "emplois": "double", "actifs": "double"}
    mine = memory(fields, [[code, epci_, 50.0, 100.0] for code, epci_ in communes["restitution"].items()])
    call = {"BESOINS": epci, "COMMUNES": mine, **outputs("OBJECTIFS")}
    _, feedback, layer = run("score", call)
    made = frame_of(layer("OBJECTIFS"), "code", "note_dynam", "note_etat")
    assert set(made["note_dynam"]) == {0.5}
    assert "Notes calculées : dynamisme économique." in feedback.said


def test_bad_inputs_are_named(run, evaluated, tmp_path):
    # Files rather than layers: what an exception holds of a layer would outlive QGIS.
    epci = f"{evaluated[0]['ETUDE']}|layername=epci_besoins"
    for name, text, given, said in (
        ("notes.csv", "code,note_etat\n200040954,-1\n", epci, "note qui n’est pas supérieure à 0"),
        ("capa.csv", "code,besoin,capacite\nA,10,5\nB,10,20\n", "", "pas de polygones"),
        ("rien.csv", "code,rien\nA,1\n", epci, "ni note ni capacité"),
    ):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        data = {"DONNEES": str(path)} if given else {}
        with pytest.raises(QgsProcessingException, match=said):
            run("score", {"BESOINS": given or str(path), **data, **outputs("OBJECTIFS")})
