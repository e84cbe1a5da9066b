# SPDX-License-Identifier: GPL-2.0-or-later
"""What every table goes through: formats, layouts, models of import, values and codes."""

from __future__ import annotations

import gzip
import subprocess
import sys

import fixture_files as files
import pytest
from support import ROOT

from otelo_qgis.engine.common.errors import Cancelled, ParameterError
from otelo_qgis.engine.data.datapack import options_of
from otelo_qgis.engine.data.readers import FileError, ImportOptions, Layout, read_all, read_file

pytest.importorskip("openpyxl", reason="openpyxl is not installed")


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


def test_a_note_under_the_table_is_not_a_cut(tmp_path):
    path = tmp_path / files.LOGEMENT.name
    path.write_bytes(files.LOGEMENT.read_bytes() + b"Source : Insee, RP2021\r\n")
    reading = read_file(path)
    assert reading.frame.equals(read_file(files.LOGEMENT).frame)
    assert [f.sujet for f in reading.findings if f.gravite == "alerte"] == ["code illisible"]


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
    with pytest.raises(FileError, match=r"\.dbf » non lu.*\.xlsx"):
        (tmp_path / "vieux.dbf").write_bytes(b"x")
        read_file(tmp_path / "vieux.dbf")
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


@pytest.mark.journey
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
