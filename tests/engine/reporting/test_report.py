# SPDX-License-Identifier: GPL-2.0-or-later
"""The report: every figure is there, every link arrives, nothing comes from elsewhere."""

from __future__ import annotations

import re

import guide_example
import pandas as pd
import pytest
import study_example

pytest.importorskip("matplotlib", reason="matplotlib is not installed")

from office import convert, needs_office, needs_pdf, pdf_text

from otelo_qgis.engine.common.errors import OteloError
from otelo_qgis.engine.common.formatting import short_name
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions.briques import BRIQUES, FLOW, OWN
from otelo_qgis.engine.definitions.notes import FOLLOW_UP_NOTES, NOTES
from otelo_qgis.engine.definitions.parameters import PARAMETERS
from otelo_qgis.engine.reporting.blocks import (
    ChartBlock,
    Field,
    Figures,
    Formula,
    Grid,
    Heading,
    Picture,
    Text,
)
from otelo_qgis.engine.reporting.charts import terms_chart
from otelo_qgis.engine.reporting.report import headline_sentence, report
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.study import Figure, Study

NATIONAL = [brique for brique in BRIQUES if brique != OWN]


def grid(blocks, caption):
    return next(block for block in blocks if isinstance(block, Grid) and block.caption == caption)


@pytest.fixture(scope="module")
def blocks():
    study = study_example.study(b14_taux_reallocation=20.0, b13_taux_effort=30)
    drawing = terms_chart(study.terms(), "Ici").png(60)
    return report(study, "Titre", "Service", [Picture("Carte", "Une carte.", drawing)])


@pytest.fixture(scope="module")
def html(blocks):
    return document_page("Un <titre>", blocks)


def test_every_part_is_there_in_order(blocks):
    assert [block.anchor for block in blocks if isinstance(block, Heading) and block.anchor] == [
        "essentiel", "stock-flux", "annees", "cartes", "analyse", "epci", "objectifs", "communes",
        "points", "hypotheses", "donnees", "methode",
    ]  # fmt: skip


def test_the_sentence_says_the_figures():
    sentence = headline_sentence(study_example.study())
    assert "46 logements" in sentence and "24 pour les évolutions" in sentence and "22 pour" in sentence
    assert "37 sont placés" in sentence and "9 ne le sont pas" in sentence
    assert "hors du total : Territoire deux (T2)" in sentence


def test_tables_sum_to_their_total(blocks):
    for caption in ("Besoin et objectif par territoire de restitution", "Besoin et objectif par commune"):
        table = grid(blocks, caption)
        for place, field in enumerate(table.fields):
            if field.label in ("Flux", "Mal-logement", "Besoin", "Objectif placé", "Non couvert"):
                assert sum(row[place] for row in table.rows) == table.total[place], field.label
    components = grid(blocks, "Le besoin, composante par composante")
    assert sum(row[2] for row in components.rows) == components.total[2]
    assert sum(row[3] for row in components.rows) == pytest.approx(1)


def test_communes_out_of_the_study_are_told_not_listed(blocks):
    table = grid(blocks, "Besoin et objectif par commune")
    assert [row[0] for row in table.rows] == ["Albe (01001)", "Brune (01002)", "Côme (02001)"]
    texts = [block.text for block in blocks if isinstance(block, Text)]
    assert "1 commune(s) hors étude : leur besoin n'est pas évalué." in texts


def test_changed_parameters_are_marked_and_the_others_are_not(blocks):
    table = grid(blocks, "Paramètres du scénario")
    assert len(table.rows) == len(PARAMETERS)
    marked = {table.rows[number][1] for number in table.marked}
    assert {name.rpartition("(")[2] for name in marked} == {
        "projection)", "b1_horizon_resorption)", "b14_taux_reallocation)",
    }  # fmt: skip
    row = next(row for row in table.rows if "b14_taux_reallocation" in row[1])
    assert row[2:4] == ("20", "50")


def test_every_component_has_its_formula():
    assert set(BRIQUES) <= set(NOTES)
    assert set(FLOW) <= set(NOTES)


def test_every_link_of_the_page_arrives(html, blocks):
    ids = re.findall(r'id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    links = set(re.findall(r'href="#([^"]+)"', html))
    assert links <= set(ids)
    assert {f"note-{key}" for key in ("total", "flux", "stock", "objectif", *NATIONAL)} <= links
    # Each formula is that of a figure of the page: nothing of the other edition, of a brique of the user's
    # own, or of a follow-up that the study has not.
    formulas = {block.anchor for block in blocks if isinstance(block, Formula)}
    assert formulas == {link for link in links if link.startswith("note-")}
    others = {"arrondi", "vacants", "rehab", "destination", "coefficients", OWN, *FOLLOW_UP_NOTES}
    assert not formulas & {f"note-{key}" for key in others} and others <= set(NOTES)


def test_nothing_of_the_page_comes_from_elsewhere(html):
    addresses = set(re.findall(r"https?://[^\"'\s<>]+", html))
    assert {address for address in addresses if "w3.org" not in address} <= {"http://purl.org/dc/terms/",
        "http://creativecommons.org/ns#", "http://purl.org/dc/elements/1.1/",
        "http://purl.org/dc/dcmitype/StillImage"}  # fmt: skip
    assert not re.search(r'(?:src|href)="(?!#|data:)', html)
    assert "<title>Un &lt;titre&gt;</title>" in html and 'lang="fr"' in html


def test_a_study_without_a_need_draws_no_empty_chart():
    communes = study_example.COMMUNES
    tables = study_example.tables(communes)
    tables["besoins"] = tables["besoins"].assign(retenu=False, besoin=0)
    result = Study(tables)
    blocks = report(result, "Titre")
    assert headline_sentence(result).startswith("De 2021 à 2024, aucun logement n'est à construire")
    titles = [block.chart.title for block in blocks if isinstance(block, ChartBlock)]
    assert "De quoi le besoin est fait" not in titles and "Stock et flux" not in titles
    assert document_page("Titre", blocks)


def test_volet_b_alone_and_a_lost_scenario():
    tables = {name: study_example.tables()[name] for name in ("besoins", "annees")}
    blocks = report(Study(tables), "Titre")
    anchors = [block.anchor for block in blocks if isinstance(block, Heading)]
    assert "analyse" in anchors and "communes" not in anchors
    assert any(isinstance(b, Text) and "n'a pas gardé la table de ses paramètres" in b.text for b in blocks)


def test_findings_and_provenance_are_told():
    provenance = pd.DataFrame(
        [{"fichier": "base.csv", "lecteur": "insee", "millesime": "2018", "lignes": 12345, "lu_le": "hier",
          "sha256": "ab" * 32}]
    )  # fmt: skip
    finding = {"gravite": "alerte", "sujet": "voisins", "code": "T1", "message": "Loin.", "conseil": "Voir."}
    note = {**finding, "gravite": "info", "sujet": "à cheval"}
    tables = {
        **study_example.tables(), "provenance": provenance,
        "controles": pd.DataFrame([note, finding, finding]),
    }  # fmt: skip
    html = document_page("Titre", report(Study(tables), "Titre"))
    assert "base.csv" in html and "12\u202f345" in html
    rows = grid(report(Study(tables), "Titre"), "Constats sur les données").rows
    assert [row[:3] for row in rows] == [("Alerte", "voisins", 2), ("Information", "à cheval", 1)]


@pytest.mark.parametrize(
    "name, short",
    [
        ("Communauté de communes des Hauts de Flandre", "CC des Hauts de Flandre"),
        ("Communauté d’agglomération du Pays", "CA du Pays"),
        ("Métropole de Lyon", "Métropole de Lyon"),
        ("", ""),
    ],
)
def test_short_names(name, short):
    assert short_name(name) == short


def test_the_document_holds_the_same(blocks, tmp_path):
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    path = tmp_path / "rapport.docx"
    write_docx(path, "Un titre", blocks)
    document = docx.Document(str(path))
    texts = [paragraph.text for paragraph in document.paragraphs]
    assert "Un titre" in texts and "Hypothèses" in texts and typeset(NOTES["b13"].formula) in texts
    assert document.core_properties.title == "Un titre"
    cells = {cell.text for table in document.tables for row in table.rows for cell in row.cells}
    table = grid(blocks, "Besoin et objectif par territoire de restitution")
    need = next(place for place, field in enumerate(table.fields) if field.label == "Besoin")
    total = str(table.total[need])
    assert {total, "Albe (01001)", "B1.4 Mauvaise qualité"} <= cells
    # Charts and maps, each with its text.
    shapes = document.inline_shapes
    assert len(shapes) == sum(isinstance(block, (ChartBlock, Picture)) for block in blocks)
    assert all(shape._inline.docPr.get("descr") for shape in shapes)


@needs_office
@needs_pdf
@pytest.mark.parametrize("number", [5, 12])
def test_no_figure_of_a_card_is_cut(tmp_path, number):
    pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    figures = [Figure(f"Besoin {place}", 111_788.0) for place in range(number)]
    write_docx(tmp_path / "cartes.docx", "Un titre", [Figures(figures)])
    assert convert(tmp_path / "cartes.docx", "pdf", tmp_path, tmp_path / "profil") == ""
    words = pdf_text(tmp_path / "cartes.pdf").replace("\u202f", " ").replace("\xa0", " ")
    assert words.count("111 788") == number


@needs_office
@needs_pdf
def test_no_figure_of_a_wide_table_is_cut(tmp_path):
    pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    figures = [Field(name) for name in ("Logements commencés", "Objectif", "Non couvert") * 3]
    rows = [("Communauté urbaine de Dunkerque (245900428)", *[-11_788] * 9)] * 3
    total = ["Total", *[-35_364] * 9]
    wide = Grid("Un tableau large", [Field("Territoire", "text"), *figures], rows, total=total)
    write_docx(tmp_path / "table.docx", "Un titre", [wide])
    assert convert(tmp_path / "table.docx", "pdf", tmp_path, tmp_path / "profil") == ""
    words = pdf_text(tmp_path / "table.pdf").replace("\u202f", " ").replace("\xa0", " ")
    assert (words.count("−11 788"), words.count("−35 364"), words.count("(245900428)")) == (27, 9, 3)


@pytest.mark.journey
@needs_office
@needs_pdf
def test_the_document_opens_in_an_office_suite(blocks, tmp_path):
    pytest.importorskip("docx", reason="python-docx is not installed")
    from otelo_qgis.engine.reporting.office import write_docx

    path = tmp_path / "rapport.docx"
    write_docx(path, "Un titre", blocks)
    assert convert(path, "pdf", tmp_path, tmp_path / "profil") == ""
    text = pdf_text(tmp_path / "rapport.pdf")
    assert "Un titre" in text and "Besoin et objectif par commune" in text


def test_objectives_are_told_by_way_segment_and_plh():
    decided = study_example.COMMUNES.assign(
        cap_ha=[0.5, 0.2, 0.1, 0.1], cap_dens=20.0, cap_renouv=3.0, cap_usage=1.0, zan_ha=0.4,
        sru_taux=20.0, sru_lls=10.0, res_princ=100.0, seg_plai=20.0, seg_plus=10.0, seg_pls=0.0,
        seg_inter=10.0, seg_acces=20.0, seg_libre=40.0,
    )  # fmt: skip
    result = Study(study_example.tables(decided))
    grids = {block.caption: block for block in report(result, "Titre", "", []) if isinstance(block, Grid)}
    ways = grids["Comment l'objectif est placé, par territoire de restitution"]
    labels = [field.label for field in ways.fields]
    total = dict(zip(labels, ways.total))
    parts = ("Vacants remis", "Changement d'usage", "Renouvellement", "Extension")
    assert sum(total[label] for label in parts) == result.epci["place"].sum()
    assert total["À construire"] == result.epci["construire"].sum()
    social = grids["Segments et rattrapage SRU, par territoire de restitution"]
    total = dict(zip((field.label for field in social.fields), social.total))
    assert (
        sum(total[one] for one in ("PLAI", "PLUS", "PLS", "Intermédiaire", "Accession", "Libre"))
        == total["À construire"]
    )
    assert total["Manque SRU"] == 30
    plh = grids["À construire par PLH, par territoire de restitution"]
    assert [field.label for field in plh.fields] == ["Territoire", "2022-2024"]
    assert plh.total[1] == result.epci["construire"].sum()


def test_the_other_edition_is_explained_step_by_step():
    ours, theirs = guide_example.study(), guide_example.national_study()
    for first, second in ((ours, theirs), (theirs, ours)):
        blocks = report(first, "Titre", other=second)
        table = grid(blocks, "D'une édition à l'autre, en logements")
        gap = second.total - first.total
        assert table.total[-1] == pytest.approx(gap) and gap != 0
        assert sum(row[-1] for row in table.rows) == pytest.approx(gap)
        assert "editions" in [block.anchor for block in blocks if isinstance(block, Heading)]
    assert not [block for block in report(ours, "Titre") if getattr(block, "anchor", "") == "editions"]
    with pytest.raises(OteloError, match="même édition"):
        report(ours, "Titre", other=ours)
