"""Every reader on a file of its publisher's layout, and every way a file can be bad."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys

import fixture_files as files
import pandas as pd
import pytest
from support import ROOT

from otelo_qgis.engine.common.errors import Cancelled, ParameterError
from otelo_qgis.engine.data.datapack import options_of
from otelo_qgis.engine.data.readers import BY_ID, FileError, ImportOptions, Layout, read_all, read_file
from otelo_qgis.engine.data.readers.numbers import guess_decimal, parse_numbers
from otelo_qgis.engine.definitions.catalogue import indicators, official_tables, sources

pytest.importorskip("openpyxl", reason="openpyxl is not installed")

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
        files.rpls(tmp_path / "resultats_rpls.xlsx"),
        files.OMPHALE,
        files.official_export(tmp_path / "export.xlsx"),
        files.FIXTURES / "otelo" / "filocom_flux.csv",
    )
    seen |= {read_file(path).reader for path in made}
    seen.add(read_file(files.GENERIC, options_of(files.GENERIC)).reader)
    comparateur = tmp_path / "base_cc_comparateur.CSV"
    shutil.copy(files.LOGEMENT, comparateur)
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


def test_rates_of_districts_are_weighted_by_their_denominator(tmp_path):
    frame = read_file(files.rpls(tmp_path / "rpls.xlsx")).frame
    assert frame.loc["75056", "rpls_nb"] == 2000
    assert frame.loc["75056", "rpls_loyer"] == pytest.approx((900 * 7.9 + 1100 * 7.7) / 2000)


def test_corsica_overseas_and_lost_zeros():
    frame = read_file(files.LOGEMENT).frame
    assert {"2A004", "97411"} <= set(frame.index)
    sitadel = read_file(files.SITADEL)
    assert "01001" in sitadel.frame.index
    assert any("01001" in finding.message for finding in sitadel.findings if "zéro" in finding.sujet)
    # FINESS writes Réunion as 9D and the commune in three digits.
    assert read_file(files.FINESS).frame.loc["97411", "fi_relais"] == 18


def test_finess_needs_its_two_files_and_leaves_out_what_was_withdrawn(tmp_path):
    frame = read_file(files.FINESS).frame
    assert frame.loc["59183", "fi_reinser"] == 45  # 12 more places were withdrawn; the Ehpad is no kind
    assert read_file(files.FINESS.parent / "etalab-cs1100502-stock-20250101-0338.csv").frame.equals(frame)
    alone = tmp_path / files.FINESS.name
    shutil.copy(files.FINESS, alone)
    with pytest.raises(FileError, match="cs1100502.*même dossier"):
        read_file(alone)


def test_sitadel_takes_the_row_of_all_dwellings_or_sums_the_types(tmp_path):
    whole = read_file(files.SITADEL).frame
    types = tmp_path / "sitadel.csv"
    lines = files.SITADEL.read_text(encoding="utf-8").splitlines()
    types.write_text("\n".join(line for line in lines if "Tous" not in line), encoding="utf-8")
    summed = read_file(types).frame
    assert summed.loc["59183", "aut_2020"] == whole.loc["59183", "aut_2020"] == 367
    assert whole.loc["59183", "mec_an"] == pytest.approx(
        whole.loc["59183", [f"mec_{y}" for y in range(2014, 2024)]].mean()
    )


def test_geography_comes_from_the_right_sheet_with_names(tmp_path):
    reading = read_file(files.membership(tmp_path / "table-appartenance-geo-communes-22.xlsx"))
    assert reading.layout.sheet == "COM" and reading.layout.header == 6
    assert reading.geography.loc["2A004"].to_dict() == {
        "analyse": "9401", "restitution": "242010056", "departement": "2A", "region": "94"
    }  # fmt: skip
    assert reading.zone_names["analyse"]["3213"] == "Dunkerque"
    assert reading.zone_names["EPCI"]["245900428"] == "CU de Dunkerque"


def test_movements_keep_communes_proper():
    rows = read_file(files.MOVEMENTS).passage
    assert len(rows) == 7 and set(rows["date"]) == {"2019-01-01", "2024-01-01"}
    assert ("01205", "01033") in set(zip(rows["avant"], rows["apres"]))


def test_projections_in_every_layout(tmp_path):
    long = read_file(files.OMPHALE)
    assert long.grain == "EPCI" and len(long.series) == 60
    assert {"central_c", "ph_h", "pb_b"} <= set(long.series)
    by_scenario = read_file(files.FIXTURES / "omphale" / "projections_menages_ze.csv")
    assert by_scenario.grain == "analyse"
    row = by_scenario.series.set_index(["code", "annee"]).loc[("3219", 2023)]
    assert row["central_c"] == 80300 and row["ph_h"] == 81000
    own = read_file(files.FIXTURES / "omphale" / "menages_serie_propre.csv")
    assert own.series["menages"].tolist() == [117000, 116950.5, 116900]
    wide = tmp_path / "omphale_large.csv"
    wide.write_text("epci_code;mcc2030;central_h_2031\n245900428;88000;88100\n", encoding="utf-8")
    series = read_file(wide).series.set_index("annee")
    assert series.loc[2030, "central_c"] == 88000 and series.loc[2031, "central_h"] == 88100


def test_official_tables_and_export(tmp_path):
    folder = files.FIXTURES / "otelo"
    flux = read_file(folder / "filocom_flux.csv")
    assert flux.frame.loc["245900428", "tx_disp"] == 0.001  # the latest millésime
    older = read_file(folder / "filocom_flux.csv", ImportOptions(year=2021))
    assert older.frame.loc["245900428", "tx_disp"] == 0.006
    assert read_file(folder / "homeless.csv").frame.loc["200069037", "rp_sa"] == 35
    assert read_file(folder / "hotel.csv").frame.loc["200069037", "rp_hotel"] == 4
    vacancy = read_file(folder / "vacancy_accommodation.csv").frame
    assert vacancy.loc["245900428", ["lv_total", "lv_2021", "lv2_2022"]].tolist() == [6000, 6100, 2050]
    export = read_file(files.official_export(tmp_path / "export.xlsx"))
    assert export.grain == "EPCI" and export.frame.loc["245900428", "off_total"] == 1540
    assert "ENSEMBLE DES EPCI" not in export.frame.index
    ambiguous = tmp_path / "table.csv"
    shutil.copy(folder / "homeless.csv", ambiguous)
    with pytest.raises(FileError, match="ambiguë.*homeless"):
        read_file(ambiguous)


def test_the_generic_mapper_reads_what_its_model_says():
    options = options_of(files.GENERIC)
    reading = read_file(files.GENERIC, options)
    assert reading.frame.loc["59183"].to_dict() == pytest.approx({"tx_lv": 0.071, "lv_2plus": 1120})
    assert ImportOptions.from_json(options.to_json()) == options


@pytest.mark.parametrize(
    "text, said",
    [
        ("{", "illisible"),
        ('{"format": "otro"}', "otelo-import"),
        ('{"format": "otelo-import", "version": 1, "colonne": {}}', "colonnes"),
        ('{"format": "otelo-import", "version": 1, "colonnes": {"tx_vl": "a"}}', "tx_lv"),
        ('{"format": "otelo-import", "version": 1, "fichier": {"encodage": "a"}}', "encod"),
        ('{"format": "otelo-import", "version": 1, "grain": "iris"}', "iris"),
        ('{"format": "otelo-import", "version": 1, "facteurs": {"tx_lv": "1"}}', "nombre"),
    ],
)
def test_a_bad_import_model_is_refused_by_name(tmp_path, text, said):
    path = tmp_path / "modele.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ParameterError, match=said) as caught:
        ImportOptions.read(path)
    assert "modele.json" in str(caught.value)


# Formats --------------------------------------------------------------------------------------


def test_one_table_in_every_format(tmp_path):
    expected = read_file(files.LOGEMENT).frame
    rows = [line.split(";") for line in files.LOGEMENT.read_text(encoding="utf-8").splitlines()]
    typed = [rows[0], *[[row[0], *map(float, row[1:])] for row in rows[1:]]]
    text = files.LOGEMENT.read_text(encoding="utf-8")
    made = {
        "logement.xlsx": lambda p: files.workbook(
            p, {"Lisez-moi": [["texte"]], "COM": [["Titre"], [], *typed]}
        ),
        "logement.csv.gz": lambda p: p.write_bytes(gzip.compress(files.LOGEMENT.read_bytes())),
        "logement_csv.zip": lambda p: files.zipped(p, files.LOGEMENT),
        "bom.csv": lambda p: p.write_bytes(text.encode("utf-8-sig")),
        "utf16.csv": lambda p: p.write_bytes(text.encode("utf-16")),
        "tabulations.txt": lambda p: p.write_text(text.replace(";", "\t"), encoding="utf-8"),
        "virgules.csv": lambda p: p.write_text(text.replace(";", ","), encoding="utf-8"),
        "decimales.csv": lambda p: p.write_text(text.replace(".", ","), encoding="utf-8"),
    }
    for name, make in made.items():
        make(tmp_path / name)
        frame = read_file(tmp_path / name).frame
        assert frame.equals(expected), name


def test_ods_and_parquet(tmp_path):
    expected = read_file(files.LOGEMENT).frame
    pytest.importorskip("odf", reason="odfpy is not installed")
    rows = [line.split(";") for line in files.LOGEMENT.read_text(encoding="utf-8").splitlines()]
    files.workbook(tmp_path / "logement.ods", {"COM": [["Titre"], *rows]})
    assert read_file(tmp_path / "logement.ods").frame.equals(expected)
    pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    assert read_file(files.parquet(tmp_path / "logement.parquet")).frame.equals(expected)


def test_an_archive_of_several_tables_gives_each(tmp_path):
    path = files.zipped(tmp_path / "deux.zip", files.LOGEMENT, files.COUPLES)
    assert [reading.reader for reading in read_all(path)] == ["base_logement", "couples_familles"]


# Bad files ------------------------------------------------------------------------------------

TEXTS = [files.LOGEMENT, files.COUPLES, files.DOSSIER, files.FILOSOFI, files.LOVAC, files.SITADEL, files.SNE,
         files.OMPHALE, files.MOVEMENTS, files.FIXTURES / "otelo" / "filocom_flux.csv"]  # fmt: skip
CODES = ("codgeo", "codgeo_25", "comm", "code_commune", "epci_code", "com_av")
IDS = [path.stem[:24] for path in TEXTS]


@pytest.mark.parametrize("path", TEXTS, ids=IDS)
def test_a_truncated_file_is_refused(tmp_path, path):
    content = path.read_bytes()
    cut = tmp_path / path.name
    cut.write_bytes(content[: content.rstrip().rfind(b"\n") + 12])
    with pytest.raises(FileError, match="tronqué") as caught:
        read_file(cut)
    assert path.name in str(caught.value) and "de nouveau" in str(caught.value)
    zipped = files.zipped(tmp_path / "x.zip", path)
    zipped.write_bytes(zipped.read_bytes()[:-60])
    with pytest.raises(FileError, match=r"x\.zip.*tronqué"):
        read_file(zipped)


def test_a_note_under_the_table_is_not_a_cut(tmp_path):
    path = tmp_path / files.LOGEMENT.name
    path.write_bytes(files.LOGEMENT.read_bytes() + b"Source : Insee, RP2021\r\n")
    reading = read_file(path)
    assert reading.frame.equals(read_file(files.LOGEMENT).frame)
    assert [f.sujet for f in reading.findings if f.gravite == "alerte"] == ["code illisible"]


def test_a_census_file_under_another_name_is_read_whole(tmp_path):
    path = tmp_path / "mes données.csv"
    shutil.copy(files.DOSSIER, path)
    frame = read_file(path).frame
    assert {"population", "menages", "niv_vie", "superficie"} <= set(frame)
    filocom = tmp_path / "filocom 2021.csv"
    filocom.write_text("code;parctot;tx_lv\n245900428;97000;0,07\n", encoding="utf-8")
    assert read_file(filocom).frame.loc["245900428", "tx_lv"] == 0.07


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


def test_wrong_sheet_or_header_row(tmp_path):
    path = files.membership(tmp_path / "appartenance.xlsx")
    with pytest.raises(FileError, match="COM2022.*introuvable.*COM, ARM"):
        read_file(path, ImportOptions(Layout(sheet="COM2022")))
    with pytest.raises(FileError, match="introuvable"):
        read_file(path, ImportOptions(Layout(sheet="COM", header=2), reader="appartenance"))
    with pytest.raises(FileError, match="ligne d'en-tête 29"):
        read_file(path, ImportOptions(Layout(header=29)))
    broken = tmp_path / "abime.xlsx"
    broken.write_bytes(path.read_bytes()[:2000])
    with pytest.raises(FileError, match=r"abime\.xlsx.*(tronqué|abîmé)"):
        read_file(broken)


def test_mixed_vintages_are_told(tmp_path):
    mixed = tmp_path / "base-cc-logement.csv"
    text = (
        files.LOGEMENT.read_text(encoding="utf-8")
        .replace("P21_LOG;", "P20_LOG;")
        .replace("P15_LOG;", "P14_LOG;")
    )
    mixed.write_text(text, encoding="utf-8")
    found = [finding for finding in read_file(mixed).findings if finding.sujet == "millésimes mêlés"]
    assert found and "2020 pour logements" in found[0].message and found[0].gravite == "alerte"
    chosen = read_file(files.LOGEMENT, ImportOptions(year=2015))
    assert chosen.frame.loc["59183", "logements"] == 40320 and "maisons" not in chosen.frame


def test_values_and_codes_that_cannot_be(tmp_path):
    path = tmp_path / "base-cc-logement.csv"
    text = files.LOGEMENT.read_text(encoding="utf-8")
    path.write_text(text.replace("59183;42000", "59183;quarante"), encoding="utf-8")
    with pytest.raises(FileError, match="quarante.*59183"):
        read_file(path)
    path.write_text(text + text.splitlines()[1] + "\n", encoding="utf-8")
    with pytest.raises(FileError, match="codes en double.*59183"):
        read_file(path)
    path.write_text(text.replace("59606;", "FRANCE;"), encoding="utf-8")
    (told,) = [f for f in read_file(path).findings if f.sujet == "code illisible"]
    assert "FRANCE" in told.message
    path.write_text("a;b\nc;d\n", encoding="utf-8")
    with pytest.raises(FileError, match="code introuvable.*a, b"):
        read_file(path)
    path.write_text("code;b\n59183;d\n", encoding="utf-8")
    with pytest.raises(FileError, match="aucun indicateur reconnu.*code, b"):
        read_file(path)
    path.write_text("", encoding="utf-8")
    with pytest.raises(FileError, match="vide"):
        read_file(path)
    with pytest.raises(FileError, match=r"\.xls » non lu.*XLSX"):
        (tmp_path / "vieux.xls").write_bytes(b"x")
        read_file(tmp_path / "vieux.xls")
    with pytest.raises(FileError, match="introuvable"):
        read_file(tmp_path / "absent.csv")


def test_a_percentage_where_a_fraction_is_wanted_is_told(tmp_path):
    path = tmp_path / "local.csv"
    path.write_text("code;tx_lv\n59183;7,1\n", encoding="utf-8")
    (told,) = [f for f in read_file(path).findings if f.sujet == "taux en pourcentage"]
    assert told.indicateur == "tx_lv" and told.valeur == 7.1 and "0.01" in told.conseil


def test_cancel_is_looked_at_while_reading():
    def tick():
        raise Cancelled

    with pytest.raises(Cancelled):
        read_file(files.LOGEMENT, tick=tick)


def test_a_hundred_megabytes_fit_in_little_memory(tmp_path):
    big = tmp_path / "dossier_complet.csv"
    width = 350
    with open(big, "w", encoding="utf-8") as file:
        file.write("CODGEO;P21_POP;P21_MEN;" + ";".join(f"X{i}" for i in range(width)) + "\n")
        filler = ";".join("1234567" for _ in range(width))
        for number in range(36_000):
            file.write(f"{20_000 + number:05d};{number};{number // 2};{filler}\n")
    assert big.stat().st_size > 100e6
    code = (
        "import resource, sys; sys.path.insert(0, sys.argv[1])\n"
        "from otelo_qgis.engine.data.readers import read_file\n"
        "start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "frame = read_file(sys.argv[2]).frame\n"
        "assert len(frame) == 36000 and frame['menages'].sum() == sum(n // 2 for n in range(36000))\n"
        "print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - start) / 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT), str(big)], capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 200  # megabytes more than before reading; the file alone is 100


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


def test_finess_files_that_are_bad(tmp_path):
    for path in files.FINESS.parent.iterdir():
        shutil.copy(path, tmp_path)
    places = tmp_path / files.FINESS.name
    text = places.read_text(encoding="utf-8")
    places.write_text(text[: text.rstrip().rfind("\n") + 40], encoding="utf-8")
    with pytest.raises(FileError, match=r"cs1100505.*incomplètes.*de nouveau"):
        read_file(places)
    places.write_text(text.replace(";45;", ";quarante-cinq;"), encoding="utf-8")
    with pytest.raises(FileError, match="quarante-cinq.*590000001"):
        read_file(places)
    places.write_text(text.replace("equipementsocial;", "equipement;"), encoding="utf-8")
    with pytest.raises(FileError, match="cs1100505"):
        read_file(places)


def test_projections_that_are_bad(tmp_path):
    path = tmp_path / "projections_menages.csv"
    path.write_text("code;annee;menages\n3213;2021;1\n3213;2021;2\n", encoding="utf-8")
    with pytest.raises(FileError, match="plusieurs lignes.*3213"):
        read_file(path)
    path.write_text("code;annee;menages\n3213;vingt;1\n", encoding="utf-8")
    with pytest.raises(FileError, match="année illisible"):
        read_file(path)
    path.write_text("ZE2020;scenario;2021;2022;2023\n3213;Moyen;1;2;3\n", encoding="utf-8")
    with pytest.raises(FileError, match="scénario « Moyen »"):
        read_file(path)
    path.write_text("code;annee;menages\n3213;2021;beaucoup\n", encoding="utf-8")
    with pytest.raises(FileError, match="beaucoup.*3213"):
        read_file(path)


# Numbers --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text, decimal, value",
    [
        ("1 234,5", ",", 1234.5), ("1\u202f234", ",", 1234), ("1\u00a0234,50", ",", 1234.5),
        ("7,1 %", ",", 7.1),
        ("1.234,5", ",", 1234.5), ("12.345", ",", 12345), ("12.345", ".", 12.345), ("0.071", ",", 0.071),
        ("1,234.5", ".", 1234.5), ("-3", ".", -3), ("\u22123,5", ",", -3.5), ("1e3", ".", 1000),
    ],
)  # fmt: skip
def test_numbers_as_publishers_write_them(text, decimal, value):
    parsed = parse_numbers(pd.Series([text]), decimal)
    assert parsed.values[0] == pytest.approx(value) and not parsed.wrong[0] and not parsed.secret[0]


def test_secret_empty_and_wrong_are_three_things():
    parsed = parse_numbers(pd.Series(["s", "ns", "N.D.", "", None, "-", "abc", "1-2", "inf"]))
    assert parsed.secret.tolist() == [True] * 3 + [False] * 6
    assert parsed.wrong.tolist() == [False] * 6 + [True] * 3
    assert parsed.values.isna().all()


def test_the_decimal_mark_is_guessed_from_what_is_not_ambiguous():
    assert guess_decimal(["12,5", "1.234"]) == "," and guess_decimal(["12.5", "1.234"]) == "."
    assert guess_decimal(["1.234", "353.730"]) == "."  # three decimals, not thousands
    assert guess_decimal(["12", "s"]) == ","


# Catalogue ------------------------------------------------------------------------------------


def test_the_catalogue_is_complete_and_consistent():
    known = indicators()
    assert len(known) > 630
    assert sum(source.public for source in sources().values()) == 12
    for one in known.values():
        assert one.source in sources() and one.aggregation in ("somme", "moyenne", "aucune")
        for other in (one.numerator, one.denominator):
            assert not other or other in known, one.id
        if one.kind == "rate":
            assert one.aggregation != "somme"
    tables = official_tables()
    assert len(tables["financial_inadequation"]) == 42 and len(tables["bad_quality_fonciers"]) == 63
    assert len(tables["physical_inadequation_rp"]) == 20 and len(tables["demographic_evolution_omphale"]) == 9
