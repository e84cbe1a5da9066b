# SPDX-License-Identifier: GPL-2.0-or-later
"""Every reader on a file of its publisher's layout, and the ways in which any file can be bad."""

from __future__ import annotations

import fixture_files as files
import pytest

from otelo_qgis.engine.data.datapack import options_of
from otelo_qgis.engine.data.readers import BY_ID, FileError, ImportOptions, Layout, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")
pytest.importorskip("xlrd", reason="xlrd is not installed")


WIDE = [  # file, reader, code, {indicator: value}, {indicator: year}
    (files.LOGEMENT, "base_logement", "59183",
     {"logements": 42000, "lv_rp": 2600, "rp_1p": 3850, "log_2015": 40320},
     {"logements": 2021, "log_2015": 2015}),
    (files.COUPLES, "couples_familles", "62765", {"men_seul": 2470, "pop_men": 13650}, {"men_seul": 2021}),
    (files.DOSSIER, "dossier_complet", "59183",
     {"population": 86279, "menages": 38500, "pop_2010": 83691}, {"menages": 2021}),
    (files.FILOSOFI, "filosofi", "59183", {"niv_vie": 21000, "tx_pauvr": 20, "decile_1": 10900},
     {"niv_vie": 2021}),
    (files.LOVAC, "lovac", "59183",
     {"lv_total": 2950, "lv_2plus": 1120, "parc_prive": 31400, "lv_2024": 2870},
     {"lv_total": 2025, "parc_prive": 2024}),
    (files.SNE, "sne", "59183", {"sne_dem": 4210, "sne_mut": 1730, "sne_attr": 810}, {}),
    (files.SITADEL, "sitadel", "59183", {"aut_2013": 360, "mec_2023": 333, "construits": 1656},
     {"aut_2013": 2013}),
    (files.FINESS, "finess", "59183", {"fi_reinser": 45, "fi_asile": 80, "fi_fjt": 0}, {}),
]  # fmt: skip


@pytest.mark.parametrize("path, reader, code, values, years", WIDE, ids=[row[1] for row in WIDE])
def test_a_publishers_file_is_recognised_and_read(path, reader, code, values, years):
    reading = read_file(path)
    assert (reading.reader, reading.grain) == (reader, "commune")
    assert {i: reading.frame.loc[code, i] for i in values} == pytest.approx(values, rel=1e-3)
    assert {i: reading.years[i] for i in years} == years
    assert reading.layout.separator == ";" and reading.layout.encoding
    assert reading.frame.index.is_unique and set(reading.mapping) >= set(values) - {"construits"}


def test_every_reader_has_a_fixture(tmp_path):
    seen = {row[1] for row in WIDE}
    made = (
        files.membership(tmp_path / "appartenance.xlsx"),
        files.passage(tmp_path / "passage.xlsx"),
        files.MOVEMENTS,
        files.PERMITS,
        files.projections(tmp_path / "omphale.xlsx", {"245900428": 10.0}),
        files.detailed(tmp_path / "td.csv", files.ROOMS, files.TENURES),
        files.cube(tmp_path / "cube.csv", files.dwellings("59183", 10.0)),
        files.rpls(tmp_path / "resultats_rpls.xlsx"),
        files.OMPHALE,
        files.official_export(tmp_path / "export.xlsx"),
        files.FIXTURES / "otelo" / "filocom_flux.csv",
        files.FIXTURES / "otelo12" / "projectionB2-2.xls",
        files.FIXTURES / "otelo12" / "coeffcorr_France_out.csv",
    )
    # Read with values of their own: test_readers_social, _finess_json, _social_dwellings, _planning, _insee.
    seen |= {"sru", "rpls_donnees", "description", "conso", "finess_json"}
    seen |= {"rpls_logements", "friches", "perimetres", "communes_cog"}
    seen |= {read_file(path).reader for path in made}
    seen.add(read_file(files.GENERIC, options_of(files.GENERIC)).reader)
    comparateur = tmp_path / "communes.csv"
    comparateur.write_text("CODGEO;P21_POP;SUPERF;P21_LOG;MED21\n59183;86279;43.9;42000;21000\n", "utf-8")
    seen.add(read_file(comparateur).reader)
    assert seen == set(BY_ID)


def test_statistical_secrecy_stays_missing():
    lovac = read_file(files.LOVAC)
    assert lovac.layout.encoding == "cp1252"
    assert lovac.frame.loc["62041", ["lv_total", "lv_2plus"]].isna().all()
    assert lovac.secret.loc["62041", "lv_total"] and not lovac.secret.loc["59183", "lv_total"]
    assert lovac.names["59606"] == "Téteghem-Coudekerque-Village"
    filosofi = read_file(files.FILOSOFI)
    assert filosofi.secret.loc["62041", "part_impos"] and not filosofi.secret["nb_fisc"].any()
    # An empty cell is missing, not secret.
    dossier = read_file(files.DOSSIER)
    assert dossier.frame.isna().loc["59606", "niv_vie"] and not dossier.secret.loc["59606", "niv_vie"]


def test_districts_go_to_their_commune_once():
    beside = read_file(files.LOGEMENT)  # Paris and two of its districts
    assert beside.frame.loc["75056", "logements"] == 1_390_000 and "75101" not in beside.frame.index
    alone = read_file(files.LOVAC)  # districts only
    assert alone.frame.loc["75056", "lv_total"] == 2100 + 2600
    assert any("75056" in finding.message for finding in alone.findings)
    assert read_file(files.FINESS).frame.loc["75056", "fi_malade"] == 33


def test_corsica_overseas_and_lost_zeros():
    frame = read_file(files.LOGEMENT).frame
    assert {"2A004", "97411"} <= set(frame.index)
    sitadel = read_file(files.SITADEL)
    assert "01001" in sitadel.frame.index
    assert any("01001" in finding.message for finding in sitadel.findings if "zéro" in finding.sujet)
    # FINESS writes Réunion as 9D and the commune in three digits.
    assert read_file(files.FINESS).frame.loc["97411", "fi_relais"] == 18


TEXTS = [files.LOGEMENT, files.COUPLES, files.DOSSIER, files.FILOSOFI, files.LOVAC, files.SITADEL, files.SNE,
         files.OMPHALE, files.MOVEMENTS, files.FIXTURES / "otelo" / "filocom_flux.csv"]  # fmt: skip

CODES = ("codgeo", "codgeo_25", "comm", "code_commune", "epci_code", "com_av")

IDS = [path.stem[:24] for path in TEXTS]


@pytest.mark.parametrize("path", TEXTS, ids=IDS)
def test_a_truncated_file_is_refused(tmp_path, path):
    content = path.read_bytes()
    first, last = content.splitlines()[0], content.rstrip().rfind(b"\n")
    cut = tmp_path / path.name
    # In the middle of the last row: its last column is not there.
    cut.write_bytes(content[: content.index(max(b";,", key=first.count), last)])
    with pytest.raises(FileError, match="tronqué") as caught:
        read_file(cut)
    assert path.name in str(caught.value) and "de nouveau" in str(caught.value)
    zipped = files.zipped(tmp_path / "x.zip", path)
    zipped.write_bytes(zipped.read_bytes()[:-60])
    with pytest.raises(FileError, match=r"x\.zip.*tronqué"):
        read_file(zipped)


@pytest.mark.parametrize("path", TEXTS, ids=IDS)
def test_a_wrong_encoding_is_refused(tmp_path, path):
    with pytest.raises(FileError, match="encodage|vide|introuvable|reconnu|ni ") as caught:
        read_file(path, ImportOptions(Layout(encoding="utf-32")))
    assert path.name in str(caught.value)
    with pytest.raises(FileError, match="encodage"):
        read_file(path, ImportOptions(Layout(encoding="klingon")))


@pytest.mark.parametrize("path", TEXTS, ids=IDS)
def test_a_file_without_its_code_column_is_refused(tmp_path, path):
    lines = path.read_bytes().decode("cp1252" if path == files.LOVAC else "utf-8").splitlines()
    separator = max(";,", key=lines[0].count)
    code = next(i for i, name in enumerate(lines[0].replace('"', "").split(separator))
                if name.lower() in CODES)  # fmt: skip
    less = [separator.join(c for i, c in enumerate(line.split(separator)) if i != code) for line in lines]
    bare = tmp_path / path.name
    bare.write_text("\n".join(less), encoding="utf-8")
    reader = read_file(path).reader
    with pytest.raises(FileError, match="introuvable|absente|valable|ni de commune|double") as caught:
        read_file(bare, ImportOptions(reader=reader))
    assert path.name in str(caught.value)


@pytest.mark.parametrize("path", TEXTS, ids=IDS)
def test_a_column_twice_in_the_header_is_refused(tmp_path, path):
    text = path.read_bytes().decode("cp1252" if path == files.LOVAC else "utf-8")
    separator = max(";,", key=text.splitlines()[0].count)
    twice = tmp_path / path.name
    twice.write_text(
        "\n".join(f"{line}{separator}{line.split(separator)[0]}" for line in text.splitlines()),
        encoding="utf-8",
    )
    used = text.splitlines()[0].split(separator)[0].strip('"')
    if path == files.MOVEMENTS or used in (
        "ANNEE",
        "CODGEO",
        "CODGEO_25",
        "code_commune",
        "epci_code",
        "MOD",
    ):
        with pytest.raises(FileError, match=f"double.*{used}"):
            read_file(twice)


@pytest.mark.parametrize("make", [files.membership, files.passage, files.rpls, files.official_export])
def test_workbooks_that_are_bad(tmp_path, make):
    path = make(tmp_path / "classeur.xlsx")
    with pytest.raises(FileError, match=r"classeur\.xlsx.*feuille « nulle »"):
        read_file(path, ImportOptions(Layout(sheet="nulle")))
    reader = read_file(path).reader
    with pytest.raises(FileError, match="introuvable|reconnu|ni "):
        read_file(path, ImportOptions(Layout(header=1), reader=reader))
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2])
    with pytest.raises(FileError, match=r"classeur\.xlsx.*(tronqué|abîmé)"):
        read_file(path)
    path.write_bytes(b"CODGEO;P21_LOG\n59183;1\n")
    with pytest.raises(FileError, match=r"classeur\.xlsx"):
        read_file(path)


def test_the_name_of_a_file_says_nothing_and_the_reader_says_why_it_was_taken(tmp_path):
    """Columns decide: a name with the word of another reader (sne, omphale, comparateur) changes nothing."""
    content = files.LOGEMENT.read_bytes()
    for name in ("menages_aisne.csv", "projection_2030.csv", "demande.csv", "dossier_complet.csv"):
        (tmp_path / name).write_bytes(content)
        reading = read_file(tmp_path / name)
        assert reading.reader == "base_logement"
        assert reading.frame.equals(read_file(files.LOGEMENT).frame)
    (why,) = [f.message for f in reading.findings if f.sujet == "lecteur retenu"]
    assert "base communale logement" in why and "Table quelconque" in why
    assert "parce que ce lecteur connaît" in why


def test_a_table_that_mixes_databases_loses_none_of_them(tmp_path):
    path = tmp_path / "local.csv"
    path.write_text("code;P21_RP_LOC;sne_dem;tx_lv;nb_ls\n59183;10;20;0,07;30\n", encoding="utf-8")
    reading = read_file(path)
    assert set(reading.frame) == {"rp_loc", "sne_dem", "tx_lv", "rpls_nb"}
    assert reading.frame.loc["59183", "tx_lv"] == 0.07


@pytest.mark.parametrize("cell, expected", [("1", True), ("Oui", True), ("0", False), ("", False)])
def test_a_file_may_say_that_its_figures_are_made_up(tmp_path, cell, expected):
    path = tmp_path / "communes.csv"
    path.write_text(f"code;nom;P21_LOG;Fictif\n59183;Dunkerque;48000;{cell}\n", encoding="utf-8")
    assert read_file(path).fictitious is expected
