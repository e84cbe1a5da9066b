# SPDX-License-Identifier: GPL-2.0-or-later
"""Bad input, layer by layer: a clear error or a warning, and nothing half written."""

from __future__ import annotations

import pytest
from qgis.core import NULL, QgsGeometry, QgsProcessingException
from qgis_support import Feedback, changed, memory, outputs, rows, table

POLYGON = "MultiPolygon(((0 0, 1000 0, 1000 1000, 0 1000, 0 0)))"


def fails(run, name, parameters):
    with pytest.raises(QgsProcessingException) as caught:
        run(name, parameters)
    return str(caught.value)


def setting(**values):
    """A change of every row, or of those whose code is given: setting(code="Z001", plp_30=NULL)."""
    code = values.pop("code", None)

    def change(feature):
        if code is None or feature["code"] == code:
            for field, value in values.items():
                feature[field] = value
        return feature

    return change


def dropping(condition):
    return lambda feature: None if condition(feature) else feature


# The code field -----------------------------------------------------------------------------


def test_code_field_missing_names_the_layer_and_its_fields(run):
    layer = memory({"identifiant": "string"}, [("01001", POLYGON)], "MultiPolygon")
    message = fails(run, "mailles", {"COMMUNES": layer, **outputs("ANALYSE")})
    assert "Communes : Ma couche" in message and "code de la commune" in message and "identifiant" in message


def test_numeric_codes_get_their_lost_zeros_back_with_a_warning(run):
    layer = memory(
        {"codgeo": "integer", "ze2020": "string", "epci": "integer"},
        [(1001, "0051", 200000172, POLYGON)],
        "MultiPolygon",
    )
    results, feedback, layer_of = run("mailles", {"COMMUNES": layer, **outputs("ANALYSE", "RESTITUTION")})
    assert results["NB_ANALYSE"] == 1
    assert any("01001" in warning and "zéro" in warning for warning in feedback.warnings)
    assert rows(layer_of("RESTITUTION"), "code") == [("200000172",)]


def test_a_code_that_cannot_be_guessed_is_refused(run):
    layer = memory(
        {"code": "integer", "analyse": "string", "restitution": "string"},
        [(101, "A", "E", POLYGON)],
        "MultiPolygon",
    )
    message = fails(run, "mailles", {"COMMUNES": layer, **outputs("ANALYSE")})
    assert "5 caractères" in message and "101" in message


def test_zeros_lost_in_a_table_are_put_back_where_the_other_has_the_full_code(run, demo):
    communes = changed(
        table("communes"),
        lambda f: _with(
            f, "analyse", f["analyse"].replace("Z0", "00").replace("00", "005", 1)[:3] + f["analyse"][-1]
        ),
    )
    renamed = {"Z001": "51", "Z002": "52"}
    needs = changed(table("indicateurs"), lambda f: _with(f, "code", renamed[f["code"]]))
    households = changed(table("menages"), lambda f: _with(f, "code", renamed[f["code"]]))
    _, feedback, layer = run(
        "evaluation",
        {**demo, "COMMUNES": communes, "INDICATEURS": needs, "MENAGES": households,
         **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS")},
    )  # fmt: skip
    assert sorted(rows(layer("BESOINS"), "code")) == [("0051",), ("0052",)]
    assert sum("zéro initial" in warning for warning in feedback.warnings) == 2


def _with(feature, field, value):
    feature[field] = value
    return feature


# The rows -----------------------------------------------------------------------------------


def test_duplicate_codes(run, demo):
    twice = changed(table("indicateurs"), lambda f: _with(f, "code", "Z001"))
    message = fails(run, "besoins", {**demo, "INDICATEURS": twice, **outputs("BESOINS")})
    assert "codes en double" in message and "Z001" in message
    same = changed(table("communes"), lambda f: _with(f, "code", "59183") if f["code"] == "59340" else f)
    assert "59183" in fails(run, "mailles", {"COMMUNES": same, **outputs("ANALYSE")})


@pytest.mark.parametrize(
    "field, value, said",
    [
        ("plp_30", NULL, "valeur manquante"),
        ("plp_30", -3, "valeur négative"),
        ("tx_lv", 1.2, "taux de 1 ou plus"),
        ("lv_total", 0, "aucun logement vacant"),
    ],
)
def test_bad_indicators_name_layer_field_and_code(run, demo, field, value, said):
    layer = changed(table("indicateurs"), setting(code="Z002", **{field: value}), "Indicateurs 2021")
    message = fails(run, "besoins", {**demo, "INDICATEURS": layer, **outputs("BESOINS")})
    assert said in message and "Indicateurs 2021" in message and f"« {field} »" in message
    assert "Z002" in message and "Z001" not in message


def test_text_in_a_volume(run, demo, tmp_path):
    names = table("indicateurs").fields().names()
    values = [list(row) for row in rows(table("indicateurs"), *names)]
    values[1][names.index("plp_30")] = "n.d."
    path = tmp_path / "indicateurs.csv"

    def write():
        lines = [";".join(names), *(";".join(map(str, row)) for row in values)]
        path.write_text("\n".join(lines), encoding="utf-8")

    write()
    message = fails(run, "besoins", {**demo, "INDICATEURS": str(path), **outputs("BESOINS")})
    assert "n.d." in message and "plp_30" in message and "Z002" in message
    # A French number is read as a number.
    values[1][names.index("plp_30")] = "1 234,0"
    write()
    results, _, _ = run("besoins", {**demo, "INDICATEURS": str(path), **outputs("BESOINS")})
    assert results["BESOIN_TOTAL"] > 0


def test_households_missing_for_a_year(run, demo):
    layer = changed(table("menages"), dropping(lambda f: f["code"] == "Z002" and f["annee"] == 2027))
    message = fails(run, "besoins", {**demo, "MENAGES": layer, **outputs("BESOINS")})
    assert "2027" in message and "Z002" in message and "central_c" in message


def test_households_missing_for_a_territory(run, demo):
    layer = changed(table("menages"), dropping(lambda f: f["code"] == "Z002"))
    message = fails(run, "besoins", {**demo, "MENAGES": layer, **outputs("BESOINS")})
    assert "aucune série" in message and "Z002" in message


def test_empty_layers(run, demo):
    for name, layer in (("INDICATEURS", "indicateurs"), ("COMMUNES", "communes")):
        empty = changed(table(layer), dropping(lambda f: True), "Vide")
        message = fails(
            run, "evaluation", {**demo, name: empty, **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS")}
        )
        assert "Vide" in message and "aucun" in message


def test_a_join_that_matches_in_part_says_so(run, demo):
    communes = changed(table("communes"), lambda f: _with(f, "analyse", "Z009") if f["code"] > "62500" else f)
    _, feedback, layer = run(
        "evaluation",
        {**demo, "COMMUNES": communes, **outputs("BESOINS", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS")},
    )
    assert any("Z009" in warning and "%" in warning for warning in feedback.warnings)
    assert any("hors des territoires évalués" in warning for warning in feedback.warnings)
    parts = dict(rows(layer("EPCI_BESOINS"), "code", "part_hors"))
    assert parts["245900428"] == 0 and 0 < parts["200069037"] < 1


def test_a_zone_of_the_indicators_that_no_commune_has(run, demo):
    communes = changed(table("communes"), lambda f: _with(f, "analyse", "Z001"))
    message = fails(
        run,
        "evaluation",
        {**demo, "COMMUNES": communes, **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS")},
    )
    assert "sans aucune commune" in message and "Z002" in message


# The geometry -------------------------------------------------------------------------------


def test_a_layer_without_crs(run):
    layer = memory(
        {"code": "string", "analyse": "string", "restitution": "string"},
        [("01001", "A", "E", POLYGON)], "MultiPolygon", crs="",
    )  # fmt: skip
    assert "SCR" in fails(run, "mailles", {"COMMUNES": layer, **outputs("ANALYSE")})


def test_invalid_geometry_is_repaired_and_told(run):
    code = next(code for (code,) in rows(table("communes"), "code"))
    layer = changed(table("communes"), lambda f: _twisted(f) if f["code"] == code else f)
    _, feedback, layer_of = run("mailles", {"COMMUNES": layer, **outputs("ANALYSE", "CONTROLES")})
    assert any("invalide" in warning and code in warning for warning in feedback.warnings)
    assert ("géométrie invalide", code) in rows(layer_of("CONTROLES"), "sujet", "code")
    assert all(feature.geometry().isGeosValid() for feature in layer_of("ANALYSE").getFeatures())


def _twisted(feature):
    bow_tie = "(640000 7060000, 641000 7061000, 641000 7060000, 640000 7061000, 640000 7060000)"
    feature.setGeometry(QgsGeometry.fromWkt(f"MultiPolygon(({bow_tie}))"))
    return feature


def test_a_commune_without_epci_is_kept_and_told(run, demo):
    code = rows(table("communes"), "code")[3][0]
    layer = changed(table("communes"), setting(code=code, restitution=NULL))
    results, feedback, layer_of = run(
        "evaluation",
        {**demo, "COMMUNES": layer, **outputs("BESOINS", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS")},
    )
    assert any("Sans EPCI" in warning and code in warning for warning in feedback.warnings)
    needs = dict(rows(layer_of("EPCI_BESOINS"), "code", "besoin"))
    assert sum(needs.values()) == results["BESOIN_TOTAL"]
    assert needs["ZZZZZZZZZ"] > 0


# The scenario and the outputs ---------------------------------------------------------------


def test_projection_before_the_base_year(run, demo):
    message = fails(run, "besoins", {**demo, "PROJECTION": 2020, **outputs("BESOINS")})
    assert "projection" in message and "2020" in message


def test_horizon_equal_to_the_base_year_is_computed_and_told(run, demo):
    results, feedback, _ = run("besoins", {**demo, "B1_HORIZON_RESORPTION": 2021, **outputs("BESOINS")})
    assert any("sans étalement" in warning for warning in feedback.warnings)
    assert results["BESOIN_STOCK"] > 0


def test_a_bad_scenario_file_is_named(run, demo, tmp_path):
    path = tmp_path / "mauvais.json"
    path.write_text(
        '{"format": "otelo-scenario", "version": 1, "parametres": {"b13_taux": 3}}', encoding="utf-8"
    )
    message = fails(run, "besoins", {**demo, "SCENARIO": str(path), **outputs("BESOINS")})
    assert "mauvais.json" in message and "b13_taux" in message


def test_needs_of_another_period_than_the_scenario_are_refused(run, demo, tmp_path):
    _, _, layer = run("besoins", {**demo, **outputs("BESOINS")})
    path = tmp_path / "s.json"
    path.write_text('{"format": "otelo-scenario", "version": 1}', encoding="utf-8")
    message = fails(
        run, "ventilation",
        {"BESOINS": layer("BESOINS"), "COMMUNES": demo["COMMUNES"], "SCENARIO": str(path),
         **outputs("COMMUNES_BESOINS")},
    )  # fmt: skip
    assert "projection" in message and "2035" in message


def test_layers_of_another_kind_are_refused(run, demo):
    message = fails(
        run,
        "ventilation",
        {"BESOINS": demo["MENAGES"], "COMMUNES": demo["COMMUNES"], **outputs("COMMUNES_BESOINS")},
    )
    assert "champs absents" in message and "volet B" in message
    message = fails(run, "objectifs", {"COMMUNES_BESOINS": demo["COMMUNES"], **outputs("OBJECTIFS")})
    assert "volet C" in message


def test_local_data_that_lacks_a_commune(run, demo):
    local = memory({"code": "string", "cap_max": "integer"}, [("59183", 5)])
    message = fails(
        run, "evaluation", {**demo, "CAPACITES": local, **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS")}
    )
    assert "sans données locales" in message


@pytest.mark.parametrize("limit", [0, 30, 60])
def test_cancel_leaves_no_output(run, demo, tmp_path, limit):
    target = tmp_path / "resultat.gpkg"
    feedback = Feedback(cancel_at=limit)
    if limit == 0:
        feedback.cancel()
    results, feedback, _ = run(
        "evaluation",
        {
            **demo,
            "BESOINS": str(target),
            "COMMUNES_BESOINS": str(tmp_path / "c.gpkg"),
            "OBJECTIFS": str(tmp_path / "o.gpkg"),
        },
        feedback,
    )
    assert results == {}
    assert list(tmp_path.iterdir()) == []
    assert any("aucune sortie" in info for info in feedback.infos)


def test_an_output_that_cannot_be_written_is_named(run, demo, tmp_path):
    blocked = tmp_path / "fichier"
    blocked.write_text("", encoding="utf-8")
    message = fails(run, "besoins", {**demo, "BESOINS": str(blocked / "besoins.gpkg")})
    assert "besoins.gpkg" in message or "BESOINS" in message
    message = fails(
        run, "besoins", {**demo, **outputs("BESOINS"), "SCENARIO_APPLIQUE": str(blocked / "s.json")}
    )
    assert "s.json" in message


def test_a_correspondence_table_wins_over_the_fields(run, demo):
    codes = [code for (code,) in rows(table("communes"), "code")]
    mapping = memory(
        {"codgeo": "string", "bassin": "string", "scot": "string"},
        [(code, "B1" if code < "6" else "B2", "S1") for code in codes[:-1]],
        name="Mailles locales",
    )
    results, feedback, layer = run(
        "mailles",
        {"COMMUNES": demo["COMMUNES"], "CORRESPONDANCE": mapping, "CORR_ANALYSE": "bassin",
         "CORR_RESTITUTION": "scot", **outputs("ANALYSE", "RESTITUTION")},
    )  # fmt: skip
    assert results["NB_ANALYSE"] == 2
    assert {code for (code,) in rows(layer("RESTITUTION"), "code")} == {"S1", "ZZZZZZZZZ"}
    assert any(codes[-1] in warning and "99 %" in warning for warning in feedback.warnings)


def test_local_data_of_communes_out_of_the_study_may_lack(run, demo):
    communes = changed(table("communes"), lambda f: _with(f, "analyse", "Z009") if f["code"] > "62500" else f)
    codes = [code for (code,) in rows(table("communes"), "code") if code <= "62500"]
    local = memory({"code": "string", "cap_max": "integer"}, [(code, 9) for code in codes])
    _, feedback, layer = run(
        "evaluation",
        {**demo, "COMMUNES": communes, "CAPACITES": local,
         **outputs("BESOINS", "COMMUNES_BESOINS", "OBJECTIFS", "OBJECTIFS_EPCI")},
    )  # fmt: skip
    assert any("Données locales" in warning and "%" in warning for warning in feedback.warnings)
    outside = [row for row in rows(layer("OBJECTIFS"), "code", "etudie", "place", "recu") if not row[1]]
    assert outside and all(place == recu == 0 for _, _, place, recu in outside)


# Percent signs --------------------------------------------------------------------------------


def test_percent_signs_of_a_text_field_are_heeded(run):
    vacant = {row["code"]: row["tx_lv"] for row in table("indicateurs").getFeatures()}
    said = {code: f"{100 * value:.6f} %".replace(".", ",") for code, value in vacant.items()}
    fields = {"code": "string", "tx_lv": "string"}
    layer = memory(fields, list(said.items()), name="Taux")
    _, feedback, layer_of = run("controler", {"INDICATEURS": layer, **outputs("CONTROLES")})
    assert any("tx_lv" in one and "divisé par 100" in one for one in feedback.warnings)
    assert not [row for row in rows(layer_of("CONTROLES"), "sujet") if row == ("valeur impossible",)]
    mixed = memory(fields, [("Z001", "0,5 %"), ("Z002", "0,07")], name="Taux")
    assert "sans le signe %" in fails(run, "controler", {"INDICATEURS": mixed, **outputs("CONTROLES")})
