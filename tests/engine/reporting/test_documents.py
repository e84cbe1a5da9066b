# SPDX-License-Identifier: GPL-2.0-or-later
"""What is handed over: the text document with its first pages, the slides, the workbook of a council; opened
as their readers do, and added up against the study."""

from __future__ import annotations

import re
import struct
import zipfile
import zlib

import guide_example
import pytest
import study_example
from office import convert, needs_office, needs_pdf, pdf_text, sheets

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.common.formatting import alphabetical, french_number
from otelo_qgis.engine.common.territories import RESTITUTION
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions import placement, tables
from otelo_qgis.engine.definitions.parameters import GUIDE
from otelo_qgis.engine.reporting import opendocument
from otelo_qgis.engine.reporting.blocks import ChartBlock, Field, Grid, Heading, Picture, shown
from otelo_qgis.engine.reporting.document import cover_lines, document_blocks, parted
from otelo_qgis.engine.reporting.method_rows import method_rows
from otelo_qgis.engine.reporting.report import COMMUNES_TITLE, report
from otelo_qgis.engine.reporting.slides import LINE, _cut, slides
from otelo_qgis.engine.reporting.study_workbook import COUNCIL, count_cells, workbook
from otelo_qgis.engine.reporting.workbook import (
    PAGE_CHARACTERS,
    Line,
    Sheet,
    SheetColumn,
    Workbook,
    pages_across,
    sheet_name,
    width_of,
    write_workbook,
)
from otelo_qgis.engine.study import Study


@pytest.fixture(scope="module", params=["national", "guide"])
def study(request):
    if request.param == "guide":
        return guide_example.study()
    return Study(study_example.tables())


@pytest.fixture(scope="module")
def national():
    return Study(study_example.tables())


def test_names_are_sorted_without_their_accents():
    assert sorted(["Zutkerque", "Écques", "Ennetières", "arques"], key=alphabetical) == [
        "arques", "Écques", "Ennetières", "Zutkerque",
    ]  # fmt: skip


def test_the_bridge_in_one_sentence_adds_up(national):
    lines = national.placement()
    text = placement.sentence(lines)
    values = [value for _, value in lines]
    assert text.endswith(f"= objectif placé\u00a0{french_number(sum(values))}")
    assert all(french_number(abs(value)) in text for value in values)


def test_communes_are_parted_with_the_sums_of_their_own():
    fields = [Field("Territoire", "text"), Field("EPCI", "text"), Field("Besoin"), Field("Taux", "decimal")]
    rows = [("A", "É", 3, 1.0), ("B", "D", 4, 2.0), ("C", "É", None, 3.0)]
    made = parted(Grid("Communes", fields, rows, ["Total", None, 7, None]), 1)
    assert [one.text for one in made if isinstance(one, Heading)] == ["D", "É"]
    first, second = (one for one in made if isinstance(one, Grid))
    assert (first.caption, [field.label for field in first.fields]) == (
        "Communes, D", ["Territoire", "Besoin", "Taux"],
    )  # fmt: skip
    assert (second.rows, second.total) == ([["A", 3, 1.0], ["C", None, 3.0]], ["Total", 3, None])


def test_the_parts_of_the_document_add_up_to_the_study(study):
    blocks = document_blocks(report(study, "Titre"))
    grids = [one for one in blocks if isinstance(one, Grid) and one.caption.startswith(COMMUNES_TITLE)]
    need = [field.label for field in grids[0].fields].index("Besoin")
    assert sum(one.total[need] for one in grids) == study.communes["besoin"].sum()


def test_the_method_tells_formulas_parameters_and_what_to_know(study):
    rows = dict(method_rows(study, ["total", "total", "absent"]))
    assert "besoin = flux" in rows["Besoin de la période"] and "Méthode" in rows
    assert (
        len([title for title, _ in method_rows(study, ["total", "total"]) if title.startswith("Besoin de")])
        == 1
    )


# The text document ----------------------------------------------------------------------------


@needs_office
@needs_pdf
def test_the_document_opens_with_cover_summary_and_figures_whose_pages_are_true(national, tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    blocks = document_blocks(report(national, "Un titre"))
    path = tmp_path / "document.docx"
    write_docx(path, "Un titre", blocks, cover_lines(national, "DDTM d'ici"))
    assert convert(path, "pdf", tmp_path, tmp_path / "profil") == ""
    pages = pdf_text(tmp_path / "document.pdf").split("\f")
    assert "Un titre" in pages[0] and "DDTM d’ici" in pages[0] and "Sommaire" in pages[1]
    listed = re.findall(r"^\s*(\S.*?)[ .]{3,}(\d+)$", pages[1], re.M)
    assert len(listed) == sum(isinstance(one, (Heading, ChartBlock)) for one in blocks)
    for title, page in listed:
        assert title.partition(". ")[2] or title, title
        assert (title.partition(". ")[2] or title) in pages[int(page) - 1], title
    captions = [one for one in docx.Document(str(path)).paragraphs if one.style.name == "Caption"]
    charts = [one for one in captions if one.text.startswith("Figure")]
    assert len(charts) == sum(isinstance(one, ChartBlock) for one in blocks)


def test_a_service_gives_its_own_styles(national, tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    own = docx.Document()
    own.add_paragraph("Texte du modèle")
    own.styles["Heading 1"].font.name = "Marianne"
    own.sections[0].header.paragraphs[0].text = "Préfecture"
    own.save(str(tmp_path / "modèle.docx"))
    target = tmp_path / "d.docx"
    write_docx(target, "Titre", report(national, "Titre"), ("Service",), str(tmp_path / "modèle.docx"))
    made = docx.Document(str(target))
    assert made.styles["Heading 1"].font.name == "Marianne"
    assert made.sections[0].header.paragraphs[0].text == "Préfecture"
    texts = [one.text for one in made.paragraphs]
    assert "Texte du modèle" not in texts and "Service" in texts
    width = (made.sections[0].page_width - made.sections[0].left_margin * 2) / 360_000
    assert all(shape.width / 360_000 == pytest.approx(width, abs=0.05) for shape in made.inline_shapes)
    (tmp_path / "faux.docx").write_text("pas un docx", encoding="utf-8")
    with pytest.raises(OteloError, match=r"faux\.docx.*illisible"):
        write_docx(target, "Titre", [], (), str(tmp_path / "faux.docx"))


def png(width, height):
    """A picture of one colour, as a PNG of so many pixels."""
    row = b"\0" + bytes((0, 120, 60)) * width
    parts = ((b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0)),
             (b"IDAT", zlib.compress(row * height)), (b"IEND", b""))  # fmt: skip
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


@pytest.mark.parametrize("size", [(400, 40), (30, 300)])
def test_a_logo_stands_above_the_title_and_holds_in_its_place(size, national, tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import LOGO_CM, TITLE_CM, write_docx

    target, logo = tmp_path / "d.docx", Picture("Logo", "Logo : DDT", png(*size))
    write_docx(target, "Titre", [], cover_lines(national, "DDT"), logo=logo)
    made = docx.Document(str(target))
    (shape,) = made.inline_shapes
    wide, tall = shape.width / 360_000, shape.height / 360_000
    assert wide / tall == pytest.approx(size[0] / size[1], rel=0.01)
    assert wide <= LOGO_CM[0] + 0.01 and tall <= LOGO_CM[1] + 0.01
    first, title = made.paragraphs[:2]
    assert first._p.xpath(".//pic:pic") and title.text == "Titre"
    assert title.paragraph_format.space_before / 360_000 == pytest.approx(TITLE_CM - tall, abs=0.01)


@needs_office
def test_an_odt_is_made_by_the_suite_of_the_machine(national, tmp_path):
    pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    source, target = tmp_path / "d.docx", tmp_path / "d.odt"
    write_docx(source, "Un titre", [Heading("Une partie")])
    opendocument.write_odt(source, target)
    with zipfile.ZipFile(target) as file:
        assert "Une partie" in file.read("content.xml").decode()


def test_a_machine_without_a_converter_says_so(monkeypatch):
    monkeypatch.setattr(opendocument.shutil, "which", lambda name: None)
    monkeypatch.setattr(opendocument, "_PLACES", {})
    with pytest.raises(OteloError, match="LibreOffice ou pandoc.*docx"):
        opendocument.require_converter("Document")


# Slides ---------------------------------------------------------------------------------------


def test_a_text_of_a_slide_is_cut_between_two_words():
    assert _cut("Albe, Brune, Côme", 40) == "Albe, Brune, Côme"
    assert _cut("Albe (01001), Brune (01002)", 15) == "Albe (01001)…"
    assert _cut("Indivisible" * 3, 12) == "Indivisible…"


def test_slides_tell_the_figures_of_the_study(study):
    made = slides(study, "Titre", "DDT")
    assert made[0].is_first and 8 <= len(made) <= 12
    assert french_number(study.total) in made[1].title
    table = next(
        one
        for page in made
        for one in page.blocks
        if isinstance(one, Grid) and one.caption == "Par territoire"
    )
    need = [field.label for field in table.fields].index("Besoin")
    assert table.total[need] == sum(row[need] for row in table.rows) == study.epci["besoin"].sum()
    bridge = next(page for page in made if page.title == placement.TITLE).blocks[0]
    assert bridge.total[1] == study.epci["place"].sum() == sum(value for _, value in bridge.rows)
    for page in made:
        for one in page.blocks:
            assert all(len(text) <= 2 * LINE for text in getattr(one, "items", ())), page.title
    assert all(any(page.notes) for page in made[:4]), "the speaker has something to say"


@needs_office
@needs_pdf
def test_a_presentation_opens_with_its_notes(study, tmp_path):
    pptx = pytest.importorskip("pptx", reason="python-pptx is not installed")
    from otelo_qgis.engine.reporting.slides_pptx import write_pptx

    logo = Picture("Logo", "Logo : DDT", png(300, 100))
    pages = slides(study, "Un titre", "DDT", logo=logo)
    path = tmp_path / "p.pptx"
    write_pptx(path, pages)
    deck = pptx.Presentation(str(path))
    assert len(deck.slides) == len(pages)
    width, height = deck.slide_width, deck.slide_height
    for slide, page in zip(deck.slides, pages):
        for shape in slide.shapes:
            assert shape.left >= 0 and shape.left + shape.width <= width, page.title
            assert shape.top >= 0 and shape.top + shape.height <= height, page.title
        assert slide.notes_slide.notes_text_frame.text or not any(page.notes)
    (shown_logo,) = [one for one in deck.slides[0].shapes if one.shape_type == 13]
    assert shown_logo.width == pytest.approx(3 * shown_logo.height, rel=0.01)
    assert shown_logo.top + shown_logo.height <= deck.slides[0].shapes.title.top
    write_pptx(tmp_path / "q.pptx", pages, str(path))
    assert len(pptx.Presentation(str(tmp_path / "q.pptx")).slides) == len(pages), (
        "those of the template are left"
    )


# The workbook ---------------------------------------------------------------------------------


@needs_office
def test_the_sheet_of_a_council_is_calculated_from_the_others(study, tmp_path):
    kind = "ods" if study.edition == GUIDE else "xlsx"
    pytest.importorskip({"xlsx": "xlsxwriter", "ods": "odf"}[kind])
    book = workbook(study, "Besoins", by_restitution=True)
    names = [one.name for one in book.in_order]
    assert names[:2] == [COUNCIL, "Lisez-moi"] and len(names) == len(set(names))
    path = tmp_path / f"b.{kind}"
    write_workbook(path, book)
    found = sheets(path, tmp_path, tmp_path / "profil")
    council = found[COUNCIL]
    assert len(council[1]) == 8 and council[2][0] == "code"
    place = council[2].index("besoin")
    rows = council[3 : 3 + len(study.epci)]
    assert {row[0]: int(row[place]) for row in rows} == study.epci["besoin"].to_dict()
    assert int(council[3 + len(study.epci)][place]) == study.epci["besoin"].sum()
    for page, (_, row) in zip(book.pages, study.epci.iterrows()):
        told = {line[0]: line[1] for line in reversed(found[page.name]) if len(line) > 1}
        label = typeset(tables.figures(RESTITUTION, study.edition)["besoin"].label)
        assert int(told[label]) == row["besoin"]


def test_names_of_sheets_are_those_that_excel_takes():
    long = "CC du Crestois et de Pays de Saillans Cœur de Drôme"
    first = sheet_name(long)
    assert len(first) == 31 and sheet_name(long, {first}) == f"{first[:29]} 2"
    assert sheet_name("'A/B:[c]?*'") == "A B  c" and sheet_name("//") == "Feuille"


def test_a_sheet_is_printed_on_as_few_pages_as_can_be_read(study):
    book = workbook(study, "Besoins")
    for sheet in book.sheets:
        sizes = [width_of(column, sheet) for column in sheet.columns]
        assert pages_across(sheet) == 1 or sum(sizes) / pages_across(sheet) <= PAGE_CHARACTERS
        for column, size in zip(sheet.columns, sizes):
            if column.kind in ("int", "float"):
                field = "int" if column.kind == "int" else "decimal"
                longest = max(
                    (len(shown(v, field)) for v in sheet.values(column) if v is not None), default=0
                )
                assert longest < size, (sheet.name, column.name)


def test_a_text_that_xml_cannot_hold_does_not_break_an_ods(tmp_path):
    pytest.importorskip("odf", reason="odfpy is not installed")
    import pandas as pd

    frame = pd.DataFrame({"code": ["1", "2"], "nom": ['<a> & \x0b"b"', "@@otelo 0@@"]})
    columns = [SheetColumn("code", "Code", "text"), SheetColumn("nom", "Nom", "text")]
    book = Workbook("Essai", [Line("x")], [Sheet("Feuille", "Feuille", columns, frame)])
    write_workbook(tmp_path / "t.ods", book)
    read = pd.read_excel(tmp_path / "t.ods", sheet_name="Feuille", header=None, engine="odf")
    assert read.iloc[3, 1] == '<a> & "b"' and read.iloc[4, 1] == "@@otelo 0@@"


def test_cells_are_counted_before_the_work(study):
    book = workbook(study, "Besoins")
    cells = sum(sheet.frame.shape[0] * len(sheet.columns) for sheet in book.sheets)
    assert 0.5 * cells < count_cells(study) < 2 * cells
