# SPDX-License-Identifier: GPL-2.0-or-later
"""Packs B1 and B2 of Otelo 1.2, and its file of the communes."""

from __future__ import annotations

from dataclasses import replace

import fixture_files
import otelo12_files as files
import pandas as pd
import pytest
from support import DATA

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.data.datapack import build, read_folder
from otelo_qgis.engine.data.derive import assume, from_filocom
from otelo_qgis.engine.data.readers import FileError, ImportOptions, Layout, known
from otelo_qgis.engine.data.readers import read_file as read_any
from otelo_qgis.engine.data.readers.tabular import open_table
from otelo_qgis.engine.definitions.catalogue import possible_columns
from otelo_qgis.engine.definitions.guide import GuideScenario
from otelo_qgis.engine.method.guide import synthesis
from otelo_qgis.engine.method.guide.stock import only
from otelo_qgis.engine.method.households import Households

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
pytest.importorskip("xlrd", reason="xlrd is not installed")

REAL_B2 = DATA / "otelo12" / "projectionB2-2.xls"


def read_file(*arguments):
    """A reading, and what it says besides the reader that was taken."""
    reading = read_any(*arguments)
    rest = tuple(one for one in reading.findings if one.sujet != "lecteur retenu")
    assert len(rest) == len(reading.findings) - (len(arguments) < 2 or not arguments[1].reader)
    return replace(reading, findings=rest)


def subjects(reading) -> list[str]:
    return [finding.sujet for finding in reading.findings]


def spoiled(folder, sheets, name="pack.xlsx"):
    """A workbook of these sheets: packs saved again as XLSX are read as the old ones."""
    return fixture_files.workbook(folder / name, sheets)


def test_the_fixture_has_the_sheets_of_a_pack():
    """By their names as the specification has them."""
    assert set(files.pack_b1()) == {
        "Synthèse des besoins", "1_1_SansAbris", "1_1_Sans_abris_SNE", "1_1_HdFortune", "1_1_HdFortune_SNE",
        "1_1_Hébergement_social", "1_2_Hébergés", "1_2_Hébergés_SNE", "1_2_Hotel", "1_2_Hotel_SNE",
        "1_3_Inadequation_financiere", "1_4_Mauvaise_qualité", "1_4_Mauvaise_qualité_FF",
        "1_4_Mauvaise_qualité_Filo", "1_5_Suroccupation", "1_5_Suroccupation_Filo", "1_7_Parc_social",
        "2_1_Omphale_men",
    }  # fmt: skip


def test_a_pack_b1_gives_every_indicator_of_the_stock_and_the_households():
    reading = read_file(files.PACK_B1)
    assert (reading.reader, reading.grain, reading.vintages) == ("otelo12_pack", "analyse", "2015")
    zones = files.demo("indicateurs").set_index("code")
    expected = [name for name in possible_columns("guide") if name in zones and not name.startswith("f")]
    expected += [name for name in zones if name.startswith("ff")]
    pd.testing.assert_frame_equal(
        reading.frame[expected],
        zones[expected].astype(float),
        check_names=False,
        check_dtype=False,
        check_index_type=False,
    )
    assert reading.names["Z002"] == "Zone de Saint-Omer (fictive)" and not reading.findings
    households = files.demo("menages").drop(columns="fictif").sort_values(["code", "annee"])
    found = reading.series[list(households)]
    assert (found.to_numpy() == households.to_numpy()).all()


def test_a_pack_b2_gives_the_three_parts_of_the_stock():
    reading = read_file(files.PACK_B2)
    zones = files.demo("indicateurs").set_index("code")
    items = ("tot", "rp", "rs", "va", "tot_p", "rp_p", "rs_p", "va_p", "rest", "neuf", "disp")
    names = [f"f{part}_{item}" for part in "thp" for item in items]
    assert sorted(reading.frame) == sorted(names)
    assert (reading.frame[names] == zones[names]).all(axis=None)


def test_secret_counts_are_5_and_told_empty_cells_0(tmp_path):
    sheets = files.pack_b2()
    (rows,) = sheets.values()
    place = rows[0].index("HLM-SEM Modeocc 2015 [RS]")
    rows[1][place], rows[2][place], rows[1][place + 1] = "[01:10]", " S ", None
    reading = read_file(spoiled(tmp_path, sheets))
    assert list(reading.frame["fh_rs"]) == [5, 5] and reading.frame.at["Z001", "fh_va"] == 0
    secret, empty = reading.findings
    assert (secret.sujet, secret.valeur) == ("effectifs secrets", 2) and "comptés 5" in secret.message
    assert (empty.sujet, empty.valeur) == ("cellules vides", 1)


def test_homeless_people_are_rounded_half_to_even_as_otelo_1_2_does(tmp_path):
    sheets = files.pack_b1()
    for row, value in zip(sheets["1_1_SansAbris"][1:], (2.5, 3.5)):
        row[2] = value
    assert list(read_file(spoiled(tmp_path, sheets)).frame["rp_sa"]) == [2, 4]


def test_lost_zeros_of_zones_come_back(tmp_path):
    sheets = files.pack_b2()
    (rows,) = sheets.values()
    rows[1][0], rows[2][0] = 50, "2415"
    reading = read_file(spoiled(tmp_path, sheets))
    assert list(reading.frame.index) == ["0050", "2415"]
    assert subjects(reading) == ["zéro initial perdu"]


def test_places_of_another_public_are_counted_and_told(tmp_path):
    sheets = files.pack_b1()
    rows = sheets["1_1_Hébergement_social"]
    before = read_file(spoiled(tmp_path, sheets)).frame
    rows[0] += ["C.A.D.A._Tous publics", "Resid.Soc. hors MRel_Femmes", "Prison_Adultes"]
    for row in rows[1:]:
        row += [7, 2, 1]
    reading = read_file(spoiled(tmp_path, sheets))
    gained = (reading.frame - before).sum()
    assert gained[gained != 0].to_dict() == {"g_asile_a": 14, "g_horsr_a": 4}
    public, kind = reading.findings
    assert public.valeur == 18 and "Tous publics" in public.message
    assert kind.sujet == "établissement inconnu" and "Prison_Adultes" in kind.message


def test_a_zone_without_omphale_has_no_households_and_is_told(tmp_path):
    sheets = files.pack_b1()
    sheets["2_1_Omphale_men"][2][2:] = [0] * 12
    reading = read_file(spoiled(tmp_path, sheets))
    assert set(reading.series["code"]) == {"Z001"}
    assert subjects(reading) == ["zone sans Omphale"]


def test_households_alone_are_read(tmp_path):
    alone = {"2_1_Omphale_men": files.pack_b1()["2_1_Omphale_men"]}
    reading = read_file(spoiled(tmp_path, alone))
    assert reading.frame.empty and len(reading.series) == 4


def _without_sheet(sheets):
    del sheets["1_2_Hotel"]


def _without_column(sheets):
    sheets["1_5_Suroccupation"][0][3] = "autre"


def _without_effort(sheets):
    sheets["1_3_Inadequation_financiere"][0][2:] = ["x"] * len(sheets["1_3_Inadequation_financiere"][0][2:])


def _with_text(sheets):
    sheets["1_7_Parc_social"][1][2] = "quarante"


def _with_negative(sheets):
    sheets["1_7_Parc_social"][1][2] = -1


def _with_twice(sheets):
    sheets["1_2_Hotel"][2][0] = "Z001"


def _without_zone(sheets):
    del sheets["1_2_Hotel"][1:]


def _with_half(sheets):
    sheets["2_1_Omphale_men"][1][2] = 0


def _without_year(sheets):
    sheets["2_1_Omphale_men"][0][2] = "menages_2014_central_c"


@pytest.mark.parametrize(
    "spoil, said",
    [
        (_without_sheet, "absente.*1_2_Hotel"),
        (_without_column, r"pack\.xlsx.*1_5_Suroccupation.*nb_men_mod_loc_nonHLM"),
        (_without_effort, "1_3_Inadequation.*nb_all_plus20_acc"),
        (_with_text, "1_7_Parc_social.*crea.*quarante.*Z001"),
        (_with_negative, "1_7_Parc_social.*négatif"),
        (_with_twice, "1_2_Hotel.*double.*Z001"),
        (_without_zone, "1_2_Hotel|aucune ligne"),
        (_with_half, "2_1_Omphale_men.*une année sans l'autre"),
        (_without_year, "2_1_Omphale_men.*menages_2015_central_c"),
    ],
)
def test_a_bad_pack_is_refused(tmp_path, spoil, said):
    sheets = files.pack_b1()
    spoil(sheets)
    with pytest.raises(FileError, match=f"(?s){said}"):
        read_file(spoiled(tmp_path, sheets))


def test_a_zone_that_a_sheet_lacks_is_missing_there_and_told(tmp_path):
    sheets = files.pack_b1()
    del sheets["1_2_Hotel"][2]
    reading = read_file(spoiled(tmp_path, sheets))
    assert reading.frame.loc["Z002"].isna().sum() == 1
    (told,) = reading.findings
    assert told.sujet == "zone absente d'une feuille" and "rp_hotel" in told.conseil


@pytest.mark.parametrize("path", [files.PACK_B1, files.PACK_B2])
def test_a_truncated_old_workbook_is_refused(tmp_path, path):
    cut = tmp_path / path.name
    for size in (0, 300, 4000):
        cut.write_bytes(path.read_bytes()[:size])
        with pytest.raises(FileError, match=rf"{path.name}.*(tronqué|abîmé)"):
            read_file(cut)


def test_an_old_workbook_is_read_from_an_archive_and_by_sheet(tmp_path):
    zipped = fixture_files.zipped(tmp_path / "packs.zip", files.PACK_B2)
    assert read_file(zipped).frame.equals(read_file(files.PACK_B2).frame)
    with pytest.raises(FileError, match="feuille « nulle »"):
        read_file(files.PACK_B2, ImportOptions(Layout(sheet="nulle")))


def test_formulas_are_read_and_their_errors_refused():
    with open_table(files.FORMULAS, known) as table:
        assert list(table.read(["logements"])["logements"]) == ["42000", "9000"]
    with pytest.raises(FileError, match="menages.*#N/A.*62765"):
        read_file(files.FORMULAS)


def test_a_machine_without_xlrd_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "xlrd", None)
    with pytest.raises(FileError, match="bibliothèque.*pip install --user xlrd.*python3-xlrd.*XLSX"):
        read_file(files.PACK_B2)


@pytest.mark.skipif(not REAL_B2.exists(), reason="the real pack B2 is absent")
def test_the_real_pack_b2_alone_gives_a_flow_for_its_304_zones(tmp_path):
    reading = read_file(REAL_B2)
    assert len(reading.frame) == 304 and [f.valeur for f in reading.findings] == [169]
    frame, told = from_filocom(reading.frame)
    assert [finding.indicateur for finding in told] == ["parctot", "parc_soc", "men_obs", "men_obs_p"]
    assert "ft_rp_p" in told[-1].message
    households = Households.from_ends(pd.DataFrame(), 2015, 2021)
    needs = synthesis.evaluate(frame, households, only(GuideScenario(), ()))
    assert len(needs.totals) == 304 and (needs.totals["flux"] == needs.totals["besoin"]).all()
    assert (needs.totals["demo"] == frame["ft_rp"] - frame["ft_rp_p"]).all()


# Communes -------------------------------------------------------------------------------------


def commune_file(folder, rows, encoding="utf-8"):
    path = folder / "coeffcorr.csv"
    path.write_text(files.text_of(rows), encoding=encoding)
    return path


def test_the_file_of_the_communes_gives_meshes_classes_and_coefficients():
    reading = read_file(files.COMMUNES)
    assert (reading.reader, reading.grain) == ("otelo12_communes", "commune")
    assert reading.layout.encoding == "cp1252"
    communes = files.demo("communes").set_index("code")
    names = ["logements", "classe_ini", *(name for name in communes if name.startswith("k_"))]
    assert (reading.frame[names] == communes[names]).all(axis=None)
    assert (reading.geography == communes[["analyse", "restitution"]]).all(axis=None)
    assert (reading.names == communes["nom"]).all()
    assert reading.zone_names["EPCI"]["245900428"] == "Communauté urbaine de Dunkerque"
    totals = communes.groupby("analyse")["logements"].transform("sum")
    assert (reading.frame["log_ze"] == totals).all()


def test_lost_zeros_blank_class_and_blank_coefficients(tmp_path):
    rows = files.commune_rows()
    rows[1][0], rows[1][2], rows[1][12], rows[1][15], rows[1][7] = "1004", "50", " ", " ", " "
    reading = read_file(commune_file(tmp_path, rows))
    one = reading.frame.loc["01004"]
    assert (one["classe_ini"], one["k_vac_1"], one["logements"]) == (7, 0, 0)
    assert reading.geography.at["01004", "analyse"] == "0050"
    assert subjects(reading) == ["zéro initial perdu", "zéro initial perdu", "classe vide", "cellules vides"]
    assert reading.findings[-1].valeur == 2


def test_an_unknown_name_is_recognised_by_its_43_columns(tmp_path):
    path = tmp_path / "region.csv"
    path.write_text(files.text_of(files.commune_rows()), encoding="utf-8")
    assert read_file(path).reader == "otelo12_communes"


@pytest.mark.parametrize(
    "spoil, said",
    [
        (lambda rows: rows[3].pop(), "43 attendues.*ligne.*4"),
        (lambda rows: [row.append("0") for row in rows], "43 attendues"),
        (lambda rows: rows[2].__setitem__(12, "9"), "colonne 13.*classe 9.*de 1 à 7.*59046"),
        (lambda rows: rows[2].__setitem__(12, "2.5"), "classe 2.5"),
        (lambda rows: rows[2].__setitem__(20, "beaucoup"), "colonne 21.*beaucoup.*59046"),
        (lambda rows: rows.append(rows[1]), "double"),
        (lambda rows: rows.__delitem__(slice(1, None)), "aucune commune"),
    ],
)
def test_a_bad_file_of_communes_is_refused(tmp_path, spoil, said):
    rows = files.commune_rows()
    spoil(rows)
    with pytest.raises(FileError, match=rf"(?s)coeffcorr\.csv.*{said}"):
        read_file(commune_file(tmp_path, rows))


def test_a_truncated_file_of_communes_is_refused(tmp_path):
    path = commune_file(tmp_path, files.commune_rows())
    path.write_bytes(path.read_bytes()[:-60])
    with pytest.raises(FileError, match="tronqué|colonnes"):
        read_file(path)


# Together -------------------------------------------------------------------------------------


def test_a_folder_of_otelo_1_2_makes_a_datapack():
    pack = build(read_folder([files.PACK_B1, files.PACK_B2, files.COMMUNES]))
    zones = files.demo("indicateurs").set_index("code")
    found = pack.grains["analyse"].frame
    read = [name for name in possible_columns("guide") if name in zones]
    assert (found[read] == zones[read]).all(axis=None) and pack.base == 2015
    assert {"central_m", "pb_c"} <= set(pack.households["analyse"])
    assert not pack.assumed and not pack.unread
    assert {"classe_ini", "k_tdm_7", "log_ze"} <= set(pack.grains["commune"].frame)


def test_without_the_pack_b1_what_stands_for_it_is_told():
    pack = build(read_folder([files.PACK_B2, files.COMMUNES]))
    assert [finding.indicateur for finding in pack.assumed] == ["parc_soc", "men_obs", "men_obs_p"]
    found = pack.grains["analyse"]
    assert (found.frame["parctot"] == found.frame["ft_tot"]).all()
    assert found.origins["parctot"].file == "= ft_tot" and found.origins["men_obs_p"].file == "= ft_rp_p"
    assert not pack.households and "observée" in next(
        finding.message for finding in pack.findings if finding.sujet == "sans projection"
    )


def test_a_zone_that_no_commune_has_is_told_and_a_pack_alone_has_no_communes(tmp_path):
    sheets = files.pack_b2()
    (rows,) = sheets.values()
    rows.append(["9999", "Ailleurs", *rows[1][2:]])
    path = spoiled(tmp_path, sheets)
    pack = build(read_folder([path, files.COMMUNES]))
    (told,) = [finding for finding in pack.findings if finding.sujet == "code hors géographie"]
    assert "9999" in told.message and "9999" not in pack.grains["analyse"].frame.index
    with pytest.raises(TableError, match="mailles.*communes d'Otelo 1.2.*otelo:importer"):
        build(read_folder([path]))


def test_a_census_beside_the_packs_keeps_the_assumptions_of_the_national_edition():
    frame = pd.DataFrame({"ft_tot": [10.0], "menages": [8.0], "logements": [10.0]}, index=["0050"])
    assert {"parctot", "lv_2plus", "tx_disp"} <= set(assume(frame)[0])
    assert "lv_2plus" not in assume(frame.drop(columns="menages"))[0]
