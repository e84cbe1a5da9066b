# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder of files to clean tables at three grains, all of it traceable."""

from __future__ import annotations

import shutil
from copy import deepcopy

import fixture_files as files
import numpy as np
import pandas as pd
import pytest

from otelo_qgis.engine.common.errors import TableError
from otelo_qgis.engine.common.formatting import percent
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.data import datapack, derive
from otelo_qgis.engine.data.datapack import build, folder_files, read_folder
from otelo_qgis.engine.definitions.parameters import Scenario
from otelo_qgis.engine.method.households import Households
from otelo_qgis.engine.method.national.breakdown import evaluate
from otelo_qgis.engine.method.quality import check_indicators
from otelo_qgis.engine.reporting.data_report import datapack_blocks, indicators_table
from otelo_qgis.engine.reporting.web import document_page

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


def fill(folder, *paths):
    for path in paths:
        shutil.copy(path, folder)
    return folder


def downloads(folder):
    files.membership(folder / "table-appartenance-geo-communes-22.xlsx")
    return fill(folder, files.LOGEMENT, files.COUPLES, files.LOVAC, files.SITADEL, files.OMPHALE)


@pytest.fixture
def folder(tmp_path):
    """Membership, census, LOVAC, Sitadel and projections, as a technician would have them: to change."""
    return downloads(tmp_path)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory):
    return build(read_folder(folder_files(downloads(tmp_path_factory.mktemp("telechargements")))))


@pytest.fixture
def pack(made_once):
    """The datapack of the folder as it is."""
    return deepcopy(made_once)


def subjects(pack, gravity="alerte"):
    return {finding.sujet for finding in pack.findings if finding.gravite == gravity}


def test_grains_are_sums_of_their_communes(pack):
    communes, epci, zones = (pack.grains[grain].frame for grain in ("commune", "EPCI", "analyse"))
    assert list(communes.index) == [row[0] for row in files.GEOGRAPHY]
    for column in ("logements", "menages", "res_second", "rp_hlm", "men_seul"):
        for upper, mesh in ((epci, "restitution"), (zones, "analyse")):
            expected = communes[column].groupby(pack.geography[mesh]).sum()
            assert upper[column].to_dict() == pytest.approx(expected.to_dict())
    assert zones.loc["3213", "tx_rs"] == pytest.approx((900 + 20 + 12) / (42000 + 2000 + 520))
    assert pack.grains["analyse"].names["3213"] == "Dunkerque"
    assert pack.base == 2021 and pack.regions["3213"] == "32"


def test_each_remark_is_made_once(pack):
    assert any(finding.sujet == "arrondissements" for finding in pack.findings)
    assert len(set(pack.findings)) == len(pack.findings)


def test_the_better_source_wins_and_secrecy_is_not_zero(pack):
    communes = pack.grains["commune"]
    assert communes.frame.loc["59183", "lv_total"] == 2950  # LOVAC, not the census's 2600
    assert communes.modes["lv_total"] == "lu" and communes.frame.loc["59183", "lv_rp"] == 2600
    assert np.isnan(communes.frame.loc["62041", "lv_total"]) and communes.secret.loc["62041", "lv_total"]
    epci = pack.grains["EPCI"].frame
    # Arques, 7 % of the households of its EPCI, is secret: the sum is left missing at 95 %.
    assert np.isnan(epci.loc["200069037", "lv_total"]) and epci.loc["245900428", "lv_total"] == 3035
    assert "couverture partielle" in subjects(pack)


def test_what_is_known_by_epci_is_shared_between_zones(folder):
    fill(folder, files.FIXTURES / "otelo" / "filocom_flux.csv", files.FIXTURES / "otelo" / "homeless.csv")
    pack = build(read_folder(folder_files(folder)))
    epci, zones = pack.grains["EPCI"], pack.grains["analyse"]
    assert epci.frame.loc["245900428", "parctot"] == 98000 and epci.modes["parctot"] == "lu"
    inside = 480 / (6500 + 480)  # households of Arques in its EPCI, in the zone of Dunkerque
    assert zones.frame.loc["3213", "rp_sa"] == pytest.approx(120 + 35 * inside)
    assert zones.modes["rp_sa"] == "ventilé"
    assert zones.frame["rp_sa"].sum() == pytest.approx(155)
    # A rate goes with its denominator.
    parc = zones.frame.loc["3213", "parctot"]
    expected = (98000 * 0.001 + 47500 * inside * 0.0011) / parc
    assert zones.frame.loc["3213", "tx_disp"] == pytest.approx(expected)


def test_projections_by_epci_become_projections_by_zone(pack):
    long = pack.households["analyse"].set_index(["code", "annee"])
    inside = 480 / (6500 + 480)
    assert long.loc[("3213", 2021), "central_c"] == pytest.approx(88000 + 43000 * inside)
    total = pack.households["analyse"].groupby("annee")["ph_h"].sum()
    assert total.tolist() == pytest.approx(pack.households["EPCI"].groupby("annee")["ph_h"].sum().tolist())


def test_volet_b_runs_on_the_pack(folder):
    (folder / files.OMPHALE.name).unlink()
    (folder / files.LOVAC.name).unlink()
    pack = build(read_folder(folder_files(folder)))
    zones = pack.grains["analyse"].frame
    scenario = Scenario(annee_base=2021, projection=2030, b1_briques=("aucune",))
    indicators = zones.assign(region=pack.regions)
    check_indicators(indicators, scenario, "Datapack")
    needs = evaluate(indicators, Households.from_long(pack.households["analyse"], 2021, 2030), scenario)
    assert len(needs.totals) == len(zones) and (needs.stock == 0).all().all()
    assumed = {f.indicateur for f in pack.findings if f.sujet == "hypothèse"}
    assert assumed == {"lv_2plus", "tx_disp", "tx_rest", "menages"}
    assert pack.grains["analyse"].modes["tx_disp"] == "hypothèse"


def test_nothing_is_assumed_when_not_asked_for(folder):
    (folder / files.OMPHALE.name).unlink()
    pack = build(read_folder(folder_files(folder)), complete=False)
    assert "tx_disp" not in pack.grains["analyse"].frame and not pack.households
    assert "hypothèse" not in subjects(pack)


def test_a_file_that_cannot_be_read_is_told_and_the_others_serve(folder):
    (folder / "abime.xlsx").write_bytes(b"PK\x03\x04nothing")
    (folder / "notes.csv").write_text("a;b\n1;2\n", encoding="utf-8")
    pack = build(read_folder(folder_files(folder)))
    unread = [f for f in pack.findings if f.sujet == "fichier non lu"]
    assert {"abime.xlsx" in f.message or "notes.csv" in f.message for f in unread} == {True} and len(
        unread
    ) == 2
    rows = pack.provenance.set_index("fichier")
    assert rows.loc["abime.xlsx", "erreur"] and len(rows.loc["notes.csv", "sha256"]) == 64
    assert (
        rows.loc[files.LOVAC.name, "lecteur"] == "lovac" and "cp1252" in rows.loc[files.LOVAC.name, "lecture"]
    )


def test_older_communes_are_brought_to_the_reference(folder):
    # Hesdin merged in 2025 with its neighbours (62447 is Hesdin-la-Forêt): an older census file.
    path = folder / files.LOGEMENT.name
    text = path.read_text(encoding="utf-8")
    extra = "".join(f"{code};{text.splitlines()[2].split(';', 1)[1]}\n" for code in ("62447", "62461"))
    path.write_text(text + extra, encoding="utf-8")
    reference = pd.DataFrame({"analyse": "Z", "restitution": "E"}, index=["59183", "62447"])
    pack = build(read_folder([path]), reference)
    assert pack.grains["commune"].frame.loc["62447", "logements"] == 2 * 2000
    assert any("62461 en 62447" in f.message for f in pack.findings)
    assert "code hors géographie" in subjects(pack, "info")


def test_only_some_territories_with_all_of_their_epci(folder):
    pack = build(read_folder(folder_files(folder)), only=["3219"])
    assert list(pack.geography.index) == ["62765", "62041"]
    assert pack.geography.loc["62041", "analyse"] == ""  # of the EPCI, out of the study
    assert list(pack.grains["analyse"].frame.index) == ["3219"]
    assert build(read_folder(folder_files(folder)), only=["62"]).grains["analyse"].frame.shape[0] == 2
    with pytest.raises(TableError, match="9999"):
        build(read_folder(folder_files(folder)), only=["3219", "9999"])


def test_missing_pieces_are_said(tmp_path):
    with pytest.raises(TableError, match="appartenance"):
        build(read_folder([files.LOGEMENT]))
    membership = files.membership(tmp_path / "appartenance.xlsx")
    with pytest.raises(TableError, match="aucun indicateur de commune"):
        build(read_folder([membership]))


def test_a_model_beside_a_file_says_how_to_read_it(folder):
    fill(folder, files.GENERIC, files.GENERIC.with_name(files.GENERIC.name + ".otelo.json"))
    pack = build(read_folder(folder_files(folder)))
    assert pack.grains["commune"].frame.loc["59606", "tx_lv"] == pytest.approx(0.046)


def test_the_report_tells_sources_coverage_and_assumptions(folder):
    (folder / files.OMPHALE.name).unlink()
    pack = build(read_folder(folder_files(folder)))
    page = document_page("Datapack d'essai", datapack_blocks(pack))
    for said in (
        "Hypothèses",
        typeset("LOVAC : logements"),
        "base-cc-logement-2021.CSV",
        "secret",
        "Licence Ouverte",
    ):
        assert said in page
    assert "<script src" not in page and "http" not in page
    table = indicators_table(pack).set_index(["indicateur", "grain"])
    assert table.loc[("lv_total", "commune"), "couverture"] == pytest.approx(5 / 7, abs=1e-5)
    assert table.loc[("lv_total", "commune"), "secret"] == pytest.approx(1 / 7, abs=1e-5)
    assert table.loc[("tx_rs", "analyse"), ["mode", "fichier"]].tolist() == [
        "calculé",
        "= res_second / logements",
    ]
    assert (percent(1), percent(0.9999), percent(0.5), percent(0.051)) == (
        "100\u202f%", "> 99,9\u202f%", "50\u202f%", "5,1\u202f%"
    )  # fmt: skip


def test_past_households_and_trends():
    frame = pd.DataFrame(
        {"men_2010": [80.0], "men_2015": [90.0], "men_2021": [102.0], "menages": [102.0]}, index=["a"]
    )
    assert derive.with_past_households(frame, 2021)["menages_p"].tolist() == [pytest.approx(88)]  # 2014
    long, rule = derive.prolonged(frame, 2021, 2023)
    assert (
        long["menages"].tolist() == pytest.approx([102, 104.2666667, 106.5333333]) and "2015 à 2021" in rule
    )
    falling = pd.DataFrame({"pop_2013": [100.0], "pop_2018": [10.0], "menages": [50.0]}, index=["a"])
    long, rule = derive.prolonged(falling, 2018, 2030)
    assert long["menages"].min() == 0 and "population" in rule
    assert derive.prolonged(frame[["menages"]], 2021, 2030)[1] == ""


def test_checksums_are_those_of_sha256(tmp_path):
    path = tmp_path / "x"
    path.write_bytes(b"abc")
    assert datapack.checksum(path).startswith("ba7816bf8f01cfea414140de5dae2223")  # pragma: allowlist secret


def test_a_projection_is_compared_with_the_census(folder, pack):
    census = pack.grains["EPCI"].frame["menages"]
    text = files.OMPHALE.read_text(encoding="utf-8").splitlines()
    wrong = [text[0]]
    for line in text[1:]:
        code, year, *values = line.split(",")
        scale = 0.0002 if code == "245900428" else census[code] / 45000
        wrong.append(",".join([code, year, *(f"{float(value) * scale:.2f}" for value in values)]))
    (folder / files.OMPHALE.name).write_text("\n".join(wrong) + "\n", encoding="utf-8")
    found = [
        one
        for one in build(read_folder(folder_files(folder))).findings
        if one.sujet == "projection invraisemblable"
    ]
    (far,) = [one for one in found if "EPCI" not in one.message and one.valeur == 17.6]
    assert far.gravite == "alerte" and "17,6 ménages projetés en 2021" in far.message
    assert far.code == "245900428" and {one.code for one in found} == {"245900428"}


def test_parts_of_greater_paris_are_added_up_where_the_study_has_the_whole(tmp_path):
    files.membership(tmp_path / "appartenance.xlsx")
    fill(tmp_path, files.LOGEMENT)
    zones = {f"200054781_T{number}": 100_000.0 * number for number in range(1, 13)}
    files.projections(tmp_path / "omphale.xlsx", zones, fragile=["200054781_T5"])
    pack = build(read_folder(folder_files(tmp_path)))
    whole = pack.households["EPCI"].set_index(["code", "annee"])["central_c"]
    # T5 is not robust: the whole is known in 2018 only.
    assert whole.to_dict() == {("200054781", 2018): pytest.approx(100_000.0 * 78)}
    del zones["200054781_T12"]
    files.projections(tmp_path / "omphale.xlsx", zones)
    pack = build(read_folder(folder_files(tmp_path)))
    assert "EPCI" not in pack.households and "projection hors de l'étude" in subjects(pack)


def test_the_series_of_starts_goes_to_the_geography_of_the_study(pack):
    series = pack.tables["construction"].set_index(["code", "annee", "type_lgt"])
    assert series.loc[("59183", 2013, "ensemble"), "commences"] == 324
    assert set(series.index.get_level_values("code")) <= {row[0] for row in files.GEOGRAPHY}
