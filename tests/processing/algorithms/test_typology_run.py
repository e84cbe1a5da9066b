# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:typologie on the communes of the demo, then on those of France where INSEE's files are."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import memory, outputs, rows, table

from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.processing.cartography import drawing

EVERY = ("TYPOLOGIE", "CLASSES", "PORTRAITS", "AXES")


def classes_of(layer):
    return pd.Series(dict(rows(layer, "code", "classe")))


def test_classes_of_the_demo(run, tmp_path):
    page = tmp_path / "classes.html"
    call = {"COMMUNES": table("communes"), "APRES": [table("communes")]}
    results, feedback, layer = run("typologie", {**call, "PAGE": str(page), **outputs(*EVERY)})
    classes = classes_of(layer("TYPOLOGIE"))
    assert results["NB_COMMUNES"] == len(classes) == 125 and set(classes) == set(range(1, 8))
    listed = rows(layer("CLASSES"), "classe", "nb_com", "typiques")
    assert [(number, count) for number, count, _ in listed] == sorted(classes.value_counts().items())
    portraits = pd.DataFrame(
        rows(layer("PORTRAITS"), "classe", "terme", "moy_cl", "moy_ens", "ecart_std"),
        columns=["class", "rate", "own", "all", "gap"],
    )
    homes = pd.DataFrame(rows(layer("TYPOLOGIE"), "classe", "x_rs"), columns=["class", "rate"])
    one = portraits[(portraits["rate"] == "x_rs") & (portraits["class"] == 1)].iloc[0]
    assert one["own"] == pytest.approx(homes["rate"][homes["class"] == 1].mean())
    assert one["all"] == pytest.approx(homes["rate"].mean())
    axes = pd.DataFrame(rows(layer("AXES"), "axe", "inertie", "contrib"), columns=["axis", "share", "part"])
    assert axes.groupby("axis")["part"].sum().to_numpy() == pytest.approx(1, abs=1e-3)
    assert results["INERTIE"] == pytest.approx(100 * axes.groupby("axis")["share"].first().sum(), abs=0.1)
    assert "Taux qui ne se calculent pas" in feedback.said
    text = page.read_text(encoding="utf-8")
    assert "Cercle des corrélations" in text and "Comment les classes se rejoignent" in text
    drawing.apply(layer("TYPOLOGIE"), "typologie")
    labels = [rule.label() for rule in layer("TYPOLOGIE").renderer().rootRule().descendants()]
    assert any(label.startswith(typeset("Classe 1 : ")) for label in labels)


def test_moves_and_numbers_of_a_former_run(run):
    call = {"COMMUNES": table("communes"), "APRES": [table("communes")]}
    _, _, plain = run("typologie", {**call, **outputs("TYPOLOGIE")})
    classes = classes_of(plain("TYPOLOGIE"))
    code = classes.index[0]
    wanted = int(1 + classes[code] % 7)
    moves = memory({"code": "string", "classe": "int"}, [[code, wanted]])
    # A former run that called 1 what is 7 now, and so on.
    former = memory({"code": "string", "classe": "int"}, [[c, 8 - int(n)] for c, n in classes.items()])
    asked = {**call, "DEPLACEMENTS": moves, "REFERENCE": former, **outputs("TYPOLOGIE")}
    _, feedback, moved = run("typologie", asked)
    found = classes_of(moved("TYPOLOGIE"))
    before = pd.Series(dict(rows(moved("TYPOLOGIE"), "code", "classe_sta")))
    assert (before == 8 - classes).all() and found[code] == wanted
    assert found.drop(code).equals(before.drop(code))
    assert "100\u202f% des communes gardent leur classe" in feedback.said.replace("\xa0", "\u202f")


def test_what_cannot_be_classed_is_told(run):
    fields = {"code": "string", "logements": "double", "res_second": "double", "population": "double"}
    lines = [[f"01{number:03d}", 100.0, float(number % 9), 50.0 + number] for number in range(40)]
    lines[3][2:] = [None, None]
    communes = memory({"code": "string", "nom": "string"}, [[row[0], row[0]] for row in lines])
    tables = memory({**fields, "superficie": "double"}, [[*row, 10.0] for row in lines])
    call = {"COMMUNES": communes, "NB_CLASSES": 3}
    results, feedback, layer = run("typologie", {**call, "APRES": [tables], **outputs("TYPOLOGIE")})
    assert results["NB_SANS_CLASSE"] == 1 and "01003" in "".join(feedback.warnings)
    assert set(classes_of(layer("TYPOLOGIE")).drop("01003")) == {1, 2, 3}
    few = memory({**fields}, [row[:4] for row in lines[:3]])
    with pytest.raises(QgsProcessingException, match="trop peu pour 3 classes"):
        run("typologie", {**call, "APRES": [few], **outputs("TYPOLOGIE")})
    none = memory({"code": "string", "cap_ha": "double"}, [["01000", 1.0]])
    with pytest.raises(QgsProcessingException, match="aucun taux ne se calcule"):
        run("typologie", {**call, "APRES": [none], **outputs("TYPOLOGIE")})


def test_classes_go_to_the_coefficients(run, tmp_path):
    call = {"COMMUNES": table("communes"), "APRES": [table("communes")]}
    path = str(tmp_path / "classes.gpkg")
    run("typologie", {**call, "TYPOLOGIE": path, "NB_CLASSES": 2})
    assert Path(path).exists()
    _, feedback, _ = run(
        "coefficients",
        {**call, "AVANT": [table("communes")], "CLASSES": path, **outputs("COEFFICIENTS", "REGRESSIONS")},
    )
    assert "rien ne varie" in feedback.said and "Aucune classe de commune" not in feedback.said
