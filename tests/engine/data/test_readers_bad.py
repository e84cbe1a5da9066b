# SPDX-License-Identifier: GPL-2.0-or-later
"""Files that are damaged, hostile or ambiguous: refused with their name, or read and told."""

from __future__ import annotations

import io
import time
import zipfile

import fixture_files as files
import pytest

from otelo_qgis.engine.common.codes import find_field
from otelo_qgis.engine.data.datapack import read_folder
from otelo_qgis.engine.data.readers import FileError, ImportOptions, Layout, read_file, tabular

HEADER = "CODGEO;P21_LOG;P21_RP_LOC"
ROWS = ["59183;42000;20000", "59606;2000;900", "62765;7200;3000"]


def table(folder, *rows, name="communes.csv", header=HEADER):
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="utf-8")
    return path


_ODS = """<?xml version="1.0" encoding="UTF-8"?>{doctype}
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
<table:table table:name="COM">{rows}</table:table>
</office:spreadsheet></office:body></office:document-content>
"""


def text_cell(text):
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


def number_cell(value, kind="float"):
    said = f'office:value-type="{kind}" office:value="{value}"'
    return f"<table:table-cell {said}><text:p>x</text:p></table:table-cell>"


def ods(path, *rows, doctype="", content=None):
    """An OpenDocument workbook of one sheet, from the XML of its rows."""
    xml = content or _ODS.format(doctype=doctype, rows="".join(rows))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", xml)
    return path


def row(*cells, repeat=1):
    return f'<table:table-row table:number-rows-repeated="{repeat}">{"".join(cells)}</table:table-row>'


NAMES = row(*map(text_cell, HEADER.split(";")))


def test_a_cut_opendocument_is_refused(tmp_path):
    rows = [row(text_cell(f"{i:05d}"), number_cell(i), number_cell(1)) for i in range(1001, 1401)]
    whole = ods(tmp_path / "communes.ods", NAMES, *rows)
    assert len(read_file(whole).frame) == 400
    xml = zipfile.ZipFile(whole).read("content.xml").decode()
    for cut in (
        xml[: len(xml) // 2],
        xml[: xml.rindex("</table:table-row>")],
        xml.replace("</table:table>", ""),
    ):
        with pytest.raises(FileError, match=r"communes\.ods.*(tronqué|abîmé)"):
            read_file(ods(tmp_path / "communes.ods", content=cut))


def test_what_an_opendocument_says_of_its_cells(tmp_path):
    note = "<table:table-cell><office:annotation><text:p>note</text:p></office:annotation></table:table-cell>"
    two = text_cell("Saint-Omer<text:s/>ville")
    path = ods(
        tmp_path / "local.ods",
        row(*map(text_cell, ("code", "nom", "tx_lv", "niv_vie", "tx_pauvr"))),
        row(
            text_cell("59183"),
            two,
            number_cell("0.005", "percentage"),
            note,
            number_cell("0.2", "percentage"),
        ),
        row(text_cell(""), repeat=3),
        row(
            number_cell("62765.0"),
            two,
            number_cell("0.071", "percentage"),
            number_cell("2.1E4"),
        ),
        row(text_cell(""), repeat=1_000_000),
    )
    reading = read_file(path)
    assert reading.frame["tx_lv"].tolist() == [0.005, 0.071]
    assert reading.frame["tx_pauvr"].tolist()[0] == 20
    assert reading.frame["niv_vie"].fillna(-1).tolist() == [-1, 21000]
    assert reading.names["62765"] == "Saint-Omer ville"


def test_bombs_are_refused_by_their_size(tmp_path):
    start = time.monotonic()
    million = row(*[number_cell(1)] * 3, repeat=2_000_000)
    wide = row(number_cell(1).replace(" ", ' table:number-columns-repeated="20000" ', 1))
    for rows, said in ((million, "lignes"), (wide, "colonnes")):
        with pytest.raises(FileError, match=said):
            read_file(ods(tmp_path / "bombe.ods", NAMES, rows))
    entity = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    with pytest.raises(FileError, match="entités"):
        read_file(ods(tmp_path / "bombe.ods", NAMES, row(text_cell("&b;")), doctype=entity))
    with (
        zipfile.ZipFile(tmp_path / "bombe.xlsx", "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/sharedStrings.xml", "w") as part,
    ):
        for _ in range(tabular.PART // tabular.MIB + 1):
            part.write(b" " * tabular.MIB)
    with pytest.raises(FileError, match=r"sharedStrings.*129\sMo.*128\sMo"):
        read_file(tmp_path / "bombe.xlsx")
    assert time.monotonic() - start < 10


def test_a_line_without_end_and_too_many_cells_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(tabular, "LINE", 1000)
    with pytest.raises(FileError, match="caractères"):
        read_file(table(tmp_path, *ROWS, "59000;" + "1" * 2000 + ";2"))
    monkeypatch.setattr(tabular, "KEPT_CELLS", 6)
    with pytest.raises(FileError, match="2 lignes utiles"):
        read_file(table(tmp_path, *ROWS))
    monkeypatch.setattr(tabular, "UNPACKED", 10)
    monkeypatch.setattr(tabular, "STREAMED", 10)
    with pytest.raises(FileError, match="décompressée"):
        read_file(files.zipped(tmp_path / "x.zip", table(tmp_path, *ROWS)))


@pytest.mark.parametrize(
    "bad, line", [("59606;2000;900;7", 3), ("59606;2000", 3), ("59606", 3), ("59606;2000;900;;x", 3)]
)
def test_a_row_that_is_not_as_wide_as_its_header_is_refused(tmp_path, bad, line):
    with pytest.raises(FileError, match=rf"communes\.csv.*ligne {line} a .*59606"):
        read_file(table(tmp_path, ROWS[0], bad, ROWS[2]))


def test_empty_fields_beyond_the_table_and_notes_below_are_no_fault(tmp_path):
    expected = read_file(table(tmp_path, *ROWS)).frame
    for rows in (
        [f"{one};;" for one in ROWS],
        [*ROWS, "", "Source : Insee, RP"],
        [*ROWS, "Source : Insee", "Lecture : rien"],
    ):
        assert read_file(table(tmp_path, *rows)).frame.equals(expected)
    assert read_file(table(tmp_path, *ROWS, header=HEADER + ";")).frame.equals(expected)
    with pytest.raises(FileError, match="ligne 3"):
        read_file(table(tmp_path, ROWS[0], "Source : Insee", ROWS[1]))


def test_a_quote_that_does_not_end_is_refused(tmp_path):
    with pytest.raises(FileError, match="guillemets"):
        read_file(table(tmp_path, ROWS[0], '59606;"2000;900', ROWS[2]))


def test_percent_signs_decide_once_for_the_column(tmp_path):
    path = table(tmp_path, "59183;0,5 %;20 %", "62765;7,1 %;0", header="code;tx_lv;tx_pauvr")
    reading = read_file(path)
    assert reading.frame.to_dict("list") == {"tx_lv": [0.005, 0.071], "tx_pauvr": [20, 0]}
    (told,) = [one.message for one in reading.findings if one.sujet == "pourcentages"]
    assert "tx_lv" in told and "divisée par 100" in told
    with pytest.raises(FileError, match="sans le signe %.*62765"):
        read_file(table(tmp_path, "59183;0,5 %", "62765;0,07", header="code;tx_lv"))
    with pytest.raises(FileError, match="pourcentage au lieu"):
        read_file(table(tmp_path, "59183;5 %", header="code;P21_LOG"))


def test_names_that_only_differ_by_case_are_the_same_column_twice(tmp_path):
    with pytest.raises(FileError, match="double.*P21_MEN, p21_men"):
        read_file(table(tmp_path, "59183;1;2", header="code;P21_MEN;p21_men"))


def test_the_starts_of_the_years_that_are_known_count_and_are_told(tmp_path):
    years = [2015, 2016, 2017, 2021, 2022, 2023]
    rows = [f"59183;{year};10;{year - 2000}" for year in years]
    path = table(tmp_path, *rows, header="CODE_COMMUNE;ANNEE;LOG_AUT;LOG_COM")
    reading = read_file(path)
    assert reading.frame.loc["59183", "construits"] == 21 + 22 + 23
    assert reading.frame.loc["59183", "mec_an"] == sum(y - 2000 for y in years) / 6
    told = {one.indicateur: one for one in reading.findings if one.sujet == "années comptées"}
    assert (told["construits"].valeur, told["construits"].gravite) == (3, "alerte")
    assert "2021, 2022, 2023) au lieu de 5" in told["construits"].message
    assert "2015, 2016, 2017, 2021" in told["mec_an"].message


def test_any_year_of_the_census_is_known(tmp_path):
    assert find_field(["CODGEO", "P27_POP", "P16_POP", "P99_POP"], "population") == "P27_POP"
    assert find_field(["P22_MEN"], "population") is None
    reading = read_file(table(tmp_path, "59183;42000;5", header="CODGEO;P27_LOG;P27_RP_LOC"))
    assert reading.years["logements"] == 2027


@pytest.mark.parametrize(
    "layout, said",
    [
        (Layout(separator="::"), "séparateur"), (Layout(decimal="'"), "décimale"),
        (Layout(header=-1), "en-tête"),
        (Layout(encoding="utf-16"), "encodage"), (Layout(encoding="zip"), "encodage"),
        (Layout(encoding="\0"), "illisible|encodage"), (Layout(separator="|"), "code introuvable"),
    ],
)  # fmt: skip
def test_a_layout_that_is_not_that_of_the_file_is_refused(tmp_path, layout, said):
    with pytest.raises(FileError, match=rf"communes\.csv.*({said})"):
        read_file(table(tmp_path, *ROWS), ImportOptions(layout))


def broken_files(folder):
    """One of each kind of file that cannot be read, by name."""
    pytest.importorskip("openpyxl", reason="openpyxl is not installed")
    book = files.workbook(folder / "livre.xlsx", {"COM": [["CODGEO", "P21_LOG"], ["59183", 1]]})
    parts = {name: zipfile.ZipFile(book).read(name) for name in zipfile.ZipFile(book).namelist()}

    def without(name, content):
        with zipfile.ZipFile(folder / "modifie.xlsx", "w") as archive:
            for one, data in {**parts, name: content}.items():
                archive.writestr(one, data)
        return (folder / "modifie.xlsx").read_bytes()

    locked = io.BytesIO()
    with zipfile.ZipFile(locked, "w") as archive:
        archive.writestr("a.csv", "code;P21_LOG\n59183;1\n")
    encrypted = bytearray(locked.getvalue())
    encrypted[6] |= 1
    encrypted[encrypted.index(b"PK\x01\x02") + 8] |= 1
    unknown = bytearray(locked.getvalue())
    unknown[8] = unknown[unknown.index(b"PK\x01\x02") + 10] = 99
    return {
        "xml.xlsx": without("xl/worksheets/sheet1.xml", parts["xl/worksheets/sheet1.xml"][:-60]),
        "relations.xlsx": without("xl/workbook.xml", b"<workbook/>"),
        "entites.xlsx": without(
            "xl/worksheets/sheet1.xml",
            b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>' + parts["xl/worksheets/sheet1.xml"],
        ),
        "protege.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "chiffre.zip": bytes(encrypted),
        "methode.zip": bytes(unknown),
        "entete.csv": b"CODGEO;P21_LOG\n",
        "nul.csv": b"CODGEO;P21_LOG\n59183;1\0 34\n",
        "vide.csv": b"",
        "blanc.csv": b"\n \n\n",
        "octets.parquet": b"PAR1" + b"\x15" * 40 + b"PAR1",
        "octets.ods": b"PK\x03\x04" + b"\0" * 40,
        "octets.gz": b"\x1f\x8b\x08" + b"\0" * 20,
        "infini.csv": b"CODGEO;P21_LOG\n59183;1e400\n",
    }


def test_one_bad_file_of_a_folder_stops_nothing(tmp_path):
    made = broken_files(tmp_path)
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    (tmp_path / "modele.csv").write_bytes(b"code;P21_LOG\n59183;1\n")
    (tmp_path / "modele.csv.otelo.json").write_text('{"format": NaN}', encoding="utf-8")
    good = table(tmp_path, *ROWS, name="z.csv")
    read = read_folder([*(tmp_path / name for name in made), tmp_path / "modele.csv", good])
    assert [file.path.name for file in read if not file.error] == ["z.csv"]
    for file in read[:-1]:
        assert file.path.name in file.error and "Traceback" not in file.error


def test_infinite_cells_of_a_workbook_are_refused(tmp_path):
    path = ods(tmp_path / "x.ods", NAMES, row(text_cell("59183"), number_cell("INF"), number_cell(1)))
    with pytest.raises(FileError, match="59183"):
        read_file(path)


def test_a_factor_that_takes_a_number_beyond_all_is_refused(tmp_path):
    path = table(tmp_path, f"59183;{'9' * 305}", header="code;P21_LOG")
    with pytest.raises(FileError, match="facteur de « logements »"):
        read_file(path, ImportOptions(factors={"logements": 1e9}))
