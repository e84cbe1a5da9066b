# SPDX-License-Identifier: GPL-2.0-or-later
"""Volets C and D in depth, on the demo: keys, projections, capacities, decisions."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from qgis.core import NULL, QgsProcessingException
from qgis_support import changed, memory, outputs, rows, scenario_file, study_layer, table

from otelo_qgis.engine.definitions.local import SEGMENTS
from otelo_qgis.engine.method.households import Households
from otelo_qgis.processing.cartography import drawing


@pytest.fixture
def needs(run, demo):
    """Layer of needs of the demo."""
    chosen = {k: v for k, v in demo.items() if k != "COMMUNES"}
    _, _, layer = run("besoins", {**chosen, **outputs("BESOINS", "ANNEES")})
    return layer


def frame_of(layer, *fields):
    return pd.DataFrame(rows(layer, *fields), columns=list(fields))


def test_keys_as_a_layer_and_as_a_table_to_give_back(run, demo):
    call = {"COMMUNES": demo["COMMUNES"], "JEU_CLES": "polarites"}
    results, feedback, layer = run("cles", {**call, **outputs("PARTS", "TABLE_CLES", "SUBSTITUTIONS")})
    shares = frame_of(layer("PARTS"), "analyse", "cle", "c_demo", "part_men", "ecart_men")
    sums = shares.groupby("analyse")[["cle", "c_demo", "part_men"]].sum()
    assert sums.to_numpy() == pytest.approx(np.array([[100, 1, 100]] * 2), abs=0.01)
    assert shares["ecart_men"].min() < 0 < shares["ecart_men"].max()
    assert results["NB_SUBSTITUTIONS"] == len(rows(layer("SUBSTITUTIONS"), "composante"))
    assert "0,75 polarites + 0,25 emplois" in feedback.said
    table_of_keys = layer("TABLE_CLES")
    _, _, back = run("cles", {"COMMUNES": demo["COMMUNES"], "CLES": table_of_keys, **outputs("PARTS")})
    assert rows(back("PARTS"), "code", "c_demo") == rows(layer("PARTS"), "code", "c_demo")
    drawing.apply(layer("PARTS"), "cles")


def test_what_another_set_of_keys_changes(run, demo, needs):
    call = {"BESOINS": needs("BESOINS"), "COMMUNES": demo["COMMUNES"], "JEU_CLES_B": "polarites"}
    results, _, layer = run("comparer_cles", {**call, **outputs("ECARTS", "ECARTS_EPCI")})
    change = frame_of(layer("ECARTS"), "analyse", "besoin_a", "besoin_b", "ecart", "ecart_tx")
    assert (change["besoin_b"] - change["besoin_a"] == change["ecart"]).all()
    # The analysis territories keep their need, whatever the keys.
    assert not change.groupby("analyse")["ecart"].sum().any()
    assert results["DEPLACES"] == change["ecart"].abs().sum() // 2 > 0
    epci = frame_of(layer("ECARTS_EPCI"), "ecart")
    assert results["DEPLACES_EPCI"] == epci["ecart"].abs().sum() // 2 <= results["DEPLACES"]
    same, _, _ = run("comparer_cles", {**call, "JEU_CLES_B": "nationale", **outputs("ECARTS")})
    assert same["DEPLACES"] == 0


def test_households_of_communes_sum_to_their_zone(run, demo):
    call = {"TERRITOIRES": demo["COMMUNES"], "MENAGES": demo["MENAGES"], "PROJECTION": 2035}
    results, _, layer = run("projeter_menages", {**call, **outputs("RESULTAT")})
    made = frame_of(layer("RESULTAT"), "code", "annee", "central_c", "ph_h", "methode")
    assert results == {**results, "NB_TERRITOIRES": 125, "NB_SANS": 0}
    assert set(made["methode"]) == {"répartie"}
    zones = frame_of(table("communes"), "code", "analyse").set_index("code")["analyse"]
    parents = frame_of(table("menages"), "code", "annee", "central_c")
    sums = made.groupby([made["code"].map(zones), "annee"])["central_c"].sum()
    for code, year, households in parents.itertuples(index=False):
        if year <= 2035:
            assert sums[code, year] == pytest.approx(households)
    Households.from_long(made, 2021, 2035)


def test_a_local_projection_is_named_for_what_it_is(run, demo):
    call = {"TERRITOIRES": demo["COMMUNES"], "PROJECTION": 2030}
    _, feedback, layer = run("projeter_menages", {**call, **outputs("RESULTAT")})
    assert set(frame_of(layer("RESULTAT"), "methode")["methode"]) == {"tendance"}
    assert "hypothèse" in "".join(feedback.warnings)
    bare = memory({"code": "string"}, [["59001"]])
    with pytest.raises(QgsProcessingException, match="aucun territoire ne peut être projeté"):
        run("projeter_menages", {"TERRITOIRES": bare, **outputs("RESULTAT")})


def test_own_projections_are_kept_by_volet_c(run, demo, needs):
    ((commune,), *_) = rows(table("communes"), "code")
    own = memory(
        {"code": "string", "annee": "int", "menages": "double"},
        [[commune, 2021, 100.0], [commune, 2035, 137.0], ["00000", 2021, 1.0]],
        name="Mes projections",
    )
    call = {"BESOINS": needs("BESOINS"), "COMMUNES": demo["COMMUNES"], **outputs("COMMUNES_BESOINS")}
    _, feedback, layer = run("ventilation", {**call, "PROJECTIONS": own})
    made = frame_of(layer("COMMUNES_BESOINS"), "code", "analyse", "demo").set_index("code")
    assert made.loc[commune, "demo"] == 37
    _, _, plain = run("ventilation", call)
    before = frame_of(plain("COMMUNES_BESOINS"), "code", "analyse", "demo").set_index("code")
    assert made.groupby("analyse")["demo"].sum().equals(before.groupby("analyse")["demo"].sum())
    assert before.loc[commune, "demo"] != 37
    assert "Mes projections" in feedback.said and "00000" in feedback.said


def test_projected_households_serve_as_own_projections(run, demo, needs):
    call = {"TERRITOIRES": demo["COMMUNES"], "MENAGES": demo["MENAGES"], "PROJECTION": 2035}
    _, _, projected = run("projeter_menages", {**call, **outputs("RESULTAT")})
    given = {"BESOINS": needs("BESOINS"), "COMMUNES": demo["COMMUNES"], "PROJECTIONS": projected("RESULTAT")}
    _, feedback, layer = run("ventilation", {**given, **outputs("COMMUNES_BESOINS")})
    made = frame_of(layer("COMMUNES_BESOINS"), "code", "analyse", "demo").set_index("code")
    zones = frame_of(needs("BESOINS"), "code", "demo").set_index("code")["demo"]
    assert made.groupby("analyse")["demo"].sum().to_dict() == zones.to_dict()
    series = frame_of(projected("RESULTAT"), "code", "annee", "central_c").set_index(["code", "annee"])[
        "central_c"
    ]
    grown = series.xs(2035, level=1) - series.xs(2021, level=1)
    # Every commune has its own: within the dwelling or two of the gap of roundings that is shared.
    assert (abs(made["demo"] - grown.reindex(made.index)) < 2.5).all()
    assert "125 communes" in feedback.said


def centre(code):
    feature = next(f for f in table("communes").getFeatures() if f["code"] == code)
    point = feature.geometry().pointOnSurface().asPoint()
    return point.x(), point.y()


def square(code, side=100.0):
    x, y = centre(code)
    h = side / 2
    return f"POLYGON(({x - h} {y - h},{x + h} {y - h},{x + h} {y + h},{x - h} {y + h},{x - h} {y - h}))"


def test_capacities_of_zones_go_to_volet_d(run, demo):
    codes = [code for (code,) in rows(table("communes"), "code")]
    layer = table("communes")
    crs = layer.crs().authid()
    zones = memory(
        {"typezone": "string", "logements": "double", "densite": "double"},
        [["1AU", None, None, square(codes[0])], ["U", 12.0, None, square(codes[1])]],
        "Polygon", crs, "Zones du PLU",
    )  # fmt: skip
    call = {"ZONES": zones, "COMMUNES": demo["COMMUNES"], "DENSITE": 30, **outputs("CAPACITES", "CONTROLES")}
    results, _, made = run("capacites", call)
    found = frame_of(made("CAPACITES"), "code", "cap_ha", "cap_dens", "cap_renouv").set_index("code")
    assert found.loc[codes[0], "cap_dens"] == pytest.approx(30, rel=1e-3)
    assert found.loc[codes[1], "cap_renouv"] == 12
    assert results["HECTARES"] == pytest.approx(1, rel=0.01)
    with pytest.raises(QgsProcessingException, match="Zones du PLU.*densité.*1"):
        run("capacites", {k: v for k, v in call.items() if k != "DENSITE"})
    bad = memory({"typezone": "string"}, [["Zone N", square(codes[0])]], "Polygon", crs, "Zones")
    with pytest.raises(QgsProcessingException, match="Zone N"):
        run("capacites", {**call, "ZONES": bad})
    # All of the zones' dwellings, no more: nothing else can be built.
    evaluated, _, _ = run("evaluation", {**demo, "CAPACITES": made("CAPACITES"), **outputs("OBJECTIFS")})
    assert evaluated["OBJECTIF_PLACE"] == evaluated["A_CONSTRUIRE"] <= 42
    assert evaluated["NON_COUVERT"] > 0


def test_decisions_by_epci_are_met_and_told(run, demo, tmp_path):
    def without_shares(feature):
        for name in SEGMENTS:
            feature[name] = None
        return feature

    demo = {**demo, "COMMUNES": changed(table("communes"), without_shares)}
    plain, _, before = run("evaluation", {**demo, **outputs("OBJECTIFS_EPCI")})
    epci = frame_of(before("OBJECTIFS_EPCI"), "code", "objectif").set_index("code")["objectif"]
    first = epci.idxmax()
    totals = memory(
        {"code": "string", "total": "int"}, [[first, int(epci[first]) - 50]], name="Totaux du SCoT"
    )
    shares = {"seg_plai": 10, "seg_plus": 15, "seg_pls": 5, "seg_inter": 10, "seg_acces": 20, "seg_libre": 40}
    segments = memory(
        {"code": "string", **dict.fromkeys(shares, "double")},
        [[code, *shares.values()] for code in epci.index],
    )
    scenario, study = scenario_file(tmp_path / "s.json", d_debut_plh=2025), tmp_path / "e.gpkg"
    call = {**demo, "TOTAUX": totals, "SEGMENTS": segments, "SCENARIO": scenario, "ETUDE": str(study)}
    results, feedback, layer = run("evaluation", {**call, **outputs("OBJECTIFS", "OBJECTIFS_EPCI")})
    made = frame_of(
        layer("OBJECTIFS_EPCI"), "code", "objectif", "calage", "construire", "n_plai", "n_libre"
    ).set_index("code")
    assert made.loc[first, "objectif"] == epci[first] - 50
    assert made["calage"].sum() == 0
    assert (
        results["OBJECTIF_PLACE"] + results["NON_COUVERT"] == plain["OBJECTIF_PLACE"] + plain["NON_COUVERT"]
    )
    assert (abs(made["n_plai"] - made["construire"] * 0.10) < 1).all()
    communes = frame_of(
        layer("OBJECTIFS"), "code", "construire", *(f"n_{name[4:]}" for name in shares)
    ).set_index("code")
    assert (communes.filter(like="n_").sum(axis=1) == communes["construire"]).all()
    phasing = frame_of(study_layer(study, "PHASAGE"), "niveau", "code", "debut", "fin", "construire")
    assert sorted(set(zip(phasing["debut"], phasing["fin"]))) == [(2022, 2024), (2025, 2030), (2031, 2035)]
    for level, expected in (("commune", communes), ("restitution", made)):
        sums = phasing[phasing["niveau"] == level].groupby("code")["construire"].sum()
        assert (sums == expected["construire"]).all()
    assert "Calage" in feedback.said


def test_volet_d_alone_gives_the_figures_of_the_chain(run, demo, needs, tmp_path):
    given = {"d_zan_limite": False, "d_rattrapage_sru": 50, "d_rythme": "besoin"}
    decisions, study = {"SCENARIO": scenario_file(tmp_path / "s.json", **given)}, tmp_path / "e.gpkg"
    whole, *_ = run("evaluation", {**demo, **decisions, "ETUDE": str(study)})
    _, _, shared = run(
        "ventilation",
        {"BESOINS": needs("BESOINS"), "COMMUNES": demo["COMMUNES"], **outputs("COMMUNES_BESOINS")},
    )
    call = {"COMMUNES_BESOINS": shared("COMMUNES_BESOINS"), "ANNEES": needs("ANNEES"), **decisions}
    with pytest.raises(QgsProcessingException, match="Rythme des objectifs.*Besoins par année"):
        run("objectifs", {"COMMUNES_BESOINS": shared("COMMUNES_BESOINS"), **decisions})
    alone, _, second = run("objectifs", {**call, **outputs("OBJECTIFS", "PHASAGE")})
    assert all(whole[name] == alone[name] for name in ("OBJECTIF_PLACE", "NON_COUVERT", "A_CONSTRUIRE"))
    for output, fields in (
        ("OBJECTIFS", ("code", "place", "pl_ext")),
        ("PHASAGE", ("code", "fin", "construire")),
    ):
        assert sorted(rows(study_layer(study, output), *fields)) == sorted(rows(second(output), *fields))


def test_a_zone_without_households_is_left_aside_by_the_keys_and_told(run, demo):
    def unknown(feature):
        if feature["code"] == first:
            feature["menages"] = None
        return feature

    ((first, zone), *_) = rows(table("communes"), "code", "analyse")
    call = {"COMMUNES": changed(table("communes"), unknown), **outputs("PARTS")}
    _, feedback, layer = run("cles", call)
    shares = frame_of(layer("PARTS"), "analyse", "cle")
    assert shares.loc[shares["analyse"] == zone, "cle"].map(lambda v: v is None or v != v or v == NULL).all()
    assert shares.loc[shares["analyse"] != zone, "cle"].astype(float).sum() == pytest.approx(100, abs=0.01)
    assert "laissés de côté" in feedback.said and zone in feedback.said


def test_a_key_that_is_secret_in_a_commune_gives_way_in_its_zone_and_is_told(run, demo):
    """As the communes of a datapack say it, where LOVAC is secret in a small commune."""
    communes = table("communes")
    (hidden, zone), *_ = rows(communes, "code", "analyse")
    names = ("code", "analyse", "restitution", "menages", "logements")
    values = [
        [*row, None if row[0] == hidden else 10.0, "lv_total" if row[0] == hidden else ""]
        for row in rows(communes, *names)
    ]
    types = [*["string"] * 3, *["double"] * 3, "string"]
    kinds = dict(zip((*names, "lv_total", "secrets"), types))
    shapes = {feature["code"]: feature.geometry().asWkt() for feature in communes.getFeatures()}
    layer_of = memory(
        kinds, [[*row, shapes[row[0]]] for row in values], "MultiPolygon", communes.crs().authid(), "Communes"
    )
    call = {"COMMUNES": layer_of, "COMPOSANTE": "vac_longue", **outputs("PARTS", "SUBSTITUTIONS")}
    _, feedback, layer = run("cles", call)
    shares = frame_of(layer("PARTS"), "analyse", "cle", "part_men")
    assert shares.groupby("analyse")["cle"].sum().tolist() == pytest.approx([100, 100], abs=0.01)
    inside = shares["analyse"] == zone
    # The households' weights there, the vacant dwellings' (the same of all communes) elsewhere.
    assert (shares["cle"] == shares["part_men"])[inside].all() and shares["cle"][~inside].nunique() == 1
    replaced = frame_of(layer("SUBSTITUTIONS"), "composante", "territoire", "demandee", "retenue")
    row = replaced[replaced["composante"] == "vac_longue"].iloc[0]
    assert (row["territoire"], row["demandee"], row["retenue"]) == (zone, "lv_total", "menages")
    assert "sous secret statistique" in feedback.said and "laissés de côté" not in feedback.said


def test_a_layer_of_brownfields_gives_renewal_without_those_that_are_rebuilt(run, demo):
    codes = [row[0] for row in rows(table("communes"), "code")][:4]
    crs = table("communes").crs().authid()
    statuses = ["friche sans projet", "friche reconvertie", "friche avec projet", None]
    sites = memory(
        {"site_id": "string", "site_statut": "string", "site_type": "string"},
        [[str(n), status, "mixte", square(code)] for n, (status, code) in enumerate(zip(statuses, codes))],
        "Polygon", crs, "friches",
    )  # fmt: skip
    call = {"ZONES": sites, "COMMUNES": demo["COMMUNES"], "DENSITE": 40, **outputs("CAPACITES")}
    results, feedback, layer = run("capacites", call)
    found = frame_of(layer("CAPACITES"), "code", "cap_renouv", "cap_ha").set_index("code")
    assert found.loc[codes, "cap_renouv"].tolist() == pytest.approx([40, 0, 40, 0], rel=0.01)
    assert results["NB_ZONES"] == 2 and not found["cap_ha"].any()
    assert "1 friche laissée" in feedback.said and "statut inconnu" in feedback.said
    sites = memory({"site_statut": "string"}, [["friche reconvertie", square(codes[0])]], "Polygon", crs)
    with pytest.raises(QgsProcessingException, match="aucune friche à bâtir.*friche sans projet"):
        run("capacites", {**call, "ZONES": sites})
