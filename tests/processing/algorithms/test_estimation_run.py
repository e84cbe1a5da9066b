# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:coefficients and otelo:eprouver_cles on two made-up censuses of the communes of the demo."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException
from qgis_support import GUIDE_INPUTS, memory, outputs, rows, table
from support import DEMO, GUIDE_DEMO

from otelo_qgis.engine.definitions.coefficients import COEFFICIENTS
from otelo_qgis.processing.cartography import drawing

NAMES = ("logements", "res_princ", "res_second", "lv_rp", "population", "menages", "superficie")


def demo_communes():
    """The communes of the demo: code, zone, what two censuses would say of them (made up)."""
    frame = pd.DataFrame(
        rows(table("communes"), "code", "analyse", "logements"), columns=["code", "zone", "k"]
    )
    draw = np.random.default_rng(1)
    stock = frame["k"].astype(float)
    density = draw.normal(4, 1, len(frame))
    apart = density - pd.Series(density).groupby(frame["zone"]).transform("mean")
    before = pd.DataFrame(
        {
            "logements": stock, "res_princ": (0.8 * stock).round(), "res_second": (0.1 * stock).round(),
            "lv_rp": (0.1 * stock).round(), "population": (1.9 * stock).round(),
            "menages": (0.8 * stock).round(),
        }
    ).assign(superficie=lambda one: one["population"] / np.exp(density))  # fmt: skip
    after = before.copy()
    after["lv_rp"] += (stock * (0.05 + 0.02 * apart)).clip(lower=-before["lv_rp"])
    after["logements"] += 0.05 * stock + stock * 0.02 * apart
    after["population"] *= 1 + draw.normal(0.01, 0.01, len(frame))
    return frame, before, after


def layers():
    frame, before, after = demo_communes()
    fields = {"code": "string", **dict.fromkeys(NAMES, "double")}
    tables = []
    for name, values in (("RP avant", before), ("RP après", after)):
        lines = [[code, *map(float, row)] for code, row in zip(frame["code"], values[list(NAMES)].to_numpy())]
        tables.append(memory(fields, lines, name=name))
    return tables


def inputs():
    """What both algorithms are given. A function: pytest would keep layers until QGIS is closed."""
    before, after = layers()
    return {"COMMUNES": table("communes"), "AVANT": [before], "APRES": [after]}


def test_coefficients_serve_volet_c_and_are_written_as_otelo_12(run, tmp_path):
    call = inputs()
    path = tmp_path / "coeffcorr.csv"
    results, feedback, layer = run(
        "coefficients",
        {**call, "FICHIER": str(path), "PAGE": str(tmp_path / "page.html"),
         **outputs("COEFFICIENTS", "REGRESSIONS", "TERMES")},
    )  # fmt: skip
    made = pd.DataFrame(
        rows(layer("COEFFICIENTS"), "code", "classe_ini", "ccorr", *COEFFICIENTS),
        columns=["code", "classe_ini", "ccorr", *COEFFICIENTS],
    ).set_index("code")
    assert set(made["classe_ini"]) == {1} and made["k_vac_6"].nunique() > 50
    assert made["ccorr"].to_numpy() == pytest.approx(
        (made["k_vac_6"] + made["k_rs_6"] + made["k_disp_6"] - made["k_tdm_6"]).to_numpy(), abs=1e-3
    )
    found = rows(layer("REGRESSIONS"), "dimension", "classe", "gardee", "raison")
    assert ("vacance", 1, True, "") in [(d, c, r, w or "") for d, c, r, w in found]
    assert results["NB_RETENUES"] == sum(kept for _, _, kept, _ in found) <= results["NB_REGRESSIONS"] == 3
    assert "disparitions : pas de coefficient, faute de disparus" in feedback.said
    assert "Aucune classe de commune" in feedback.said
    terms = {(d, t): c for d, t, c in rows(layer("TERMES"), "dimension", "terme", "coef")}
    assert terms["vacance", "x_dens"] == pytest.approx(2, abs=0.4)
    drawing.apply(layer("COEFFICIENTS"), "coefficients")
    assert "Erreur ôtée sur des zones non vues" in Path(results["PAGE"]).read_text(encoding="utf-8")
    # The file comes back by the reader of Otelo 1.2.
    _, _, read = run("importer", {"FICHIER": str(path), **outputs("INDICATEURS")})
    back = pd.DataFrame(
        rows(read("INDICATEURS"), "code", *COEFFICIENTS), columns=["code", *COEFFICIENTS]
    ).set_index("code")
    assert back.loc[made.index].to_numpy() == pytest.approx(made[list(COEFFICIENTS)].to_numpy(), abs=1e-4)
    # The layer is what volet C takes for its communes.
    _, _, needs = run("besoins", {**{k: v for k, v in GUIDE_INPUTS.items() if k != "COMMUNES"},
                                  **outputs("BESOINS")})  # fmt: skip
    _, _, communes = run(
        "ventilation",
        {"BESOINS": needs("BESOINS"), "COMMUNES": layer("COEFFICIENTS"), **outputs("COMMUNES_BESOINS")},
    )
    used = dict(rows(communes("COMMUNES_BESOINS"), "code", "k_vac"))
    assert used == pytest.approx(made["k_vac_6"].to_dict())


def test_the_keys_are_tried(run, tmp_path):
    call = inputs()
    page = tmp_path / "cles.html"
    results, feedback, layer = run(
        "eprouver_cles", {**call, "PAGE": str(page), **outputs("ERREURS", "BILAN", "ZONES")}
    )
    trial = pd.DataFrame(
        rows(layer("BILAN"), "maille", "cle_nom", "part_mal", "rang"),
        columns=["maille", "key", "share", "rank"],
    ).set_index(["maille", "key"])
    # What made the past is the density that sets a commune apart: the coefficients have it.
    assert trial.loc[("commune", "coefs"), "rank"] == 1
    assert trial.loc[("commune", "coefs"), "share"] < trial.loc[("commune", "logements"), "share"]
    errors = pd.DataFrame(
        rows(layer("ERREURS"), "analyse", "ecart_cle", "e_logement", "e_coefs", "ventile", "apparus"),
        columns=["zone", "error", "naive", "coefs", "given", "gained"],
    )
    assert errors.groupby("zone")[["error", "naive"]].sum().abs().max().max() < 1
    assert (errors["given"] - errors["gained"]).to_numpy() == pytest.approx(
        errors["error"].to_numpy(), abs=0.02
    )
    assert results["APPARUS"] == pytest.approx(errors["gained"].sum())
    assert {best for (best,) in rows(layer("ZONES"), "meilleure")} <= {
        "coefs",
        "logements",
        "population",
        "menages",
    }
    drawing.apply(layer("ERREURS"), "erreurs")
    assert "Logements que chaque clé place mal" in page.read_text(encoding="utf-8")
    assert "mal placés" in feedback.said


def test_bad_dates_are_named(run, tmp_path):
    # Files rather than layers: what an exception holds of a layer would outlive QGIS.
    frame, before, after = demo_communes()
    paths = {}
    for name, values in (
        ("avant", before),
        ("apres", after),
        ("autre", pd.DataFrame({"code": ["99999"], "logements": [1.0], "lv_rp": [1.0]})),
        ("sans", pd.DataFrame({"code": ["59001"], "population": [1.0]})),
        ("classes", pd.DataFrame({"code": ["59001"], "classe": [9]})),
    ):
        paths[name] = str(tmp_path / f"{name}.csv")
        coded = values if "code" in values else values.assign(code=frame["code"])
        coded.to_csv(paths[name], index=False)
    communes = f"{DEMO}|layername=communes"
    for algorithm, dates, more, said in (
        ("eprouver_cles", ("apres", "avant"), {}, "aucune zone dont le parc augmente"),
        ("coefficients", ("autre", "apres"), {}, "aucune commune connue aux deux dates"),
        ("coefficients", ("avant", "sans"), {}, "il manque « logements »"),
        ("coefficients", ("avant", "apres"), {"CLASSES": paths["classes"]}, "classes.*de 1 à 7"),
    ):
        asked = {"COMMUNES": communes, "AVANT": [paths[dates[0]]], "APRES": [paths[dates[1]]], **more}
        wanted = outputs("ERREURS" if algorithm == "eprouver_cles" else "COEFFICIENTS")
        with pytest.raises(QgsProcessingException, match=said):
            run(algorithm, {**asked, **wanted})


def test_the_demo_of_the_guide_has_classes(run):
    call = inputs()
    communes = table("communes", GUIDE_DEMO)
    _, feedback, _ = run("coefficients", {**call, "COMMUNES": communes, **outputs("COEFFICIENTS")})
    assert "trop peu de communes" in feedback.said and "Aucune classe de commune" not in feedback.said
