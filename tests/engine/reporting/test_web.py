# SPDX-License-Identifier: GPL-2.0-or-later
"""Pages: what data say stays text, a template asks for nothing that it is not given, nothing is glued."""

from __future__ import annotations

import ast
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
import study_example
from jinja2 import UndefinedError

from otelo_qgis.engine.common.templating import templates
from otelo_qgis.engine.reporting import web
from otelo_qgis.engine.reporting.blocks import (
    NOTICE_COLORS,
    Block,
    Bullets,
    ChartBlock,
    Field,
    Figures,
    Formula,
    Grid,
    Heading,
    Linked,
    Notice,
    Picture,
    TerritoryMap,
    Text,
    Theme,
)
from otelo_qgis.engine.reporting.summary import summary_blocks
from otelo_qgis.engine.reporting.web import document_page
from otelo_qgis.engine.study import Figure

PACKAGE = Path(web.__file__).parents[2]
EVIL = "<script>alert(1)</script> & \"a\" 'b' <img src=x onerror=alert(1)>"
# As an address that ends its attribute.
EVIL_NAME = '"><script>alert(1)</script>'


class Tags(HTMLParser):
    """What a browser makes of a page: its tags, the names of their attributes, its text."""

    def __init__(self, page: str):
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data):
        self.text += data


def drawing():
    pytest.importorskip("matplotlib", reason="matplotlib is not installed")
    from otelo_qgis.engine.reporting.charts import Chart

    return Chart(EVIL, EVIL, (EVIL, EVIL), [(EVIL, EVIL)], lambda axes: axes.bar([0], [1]))


def every_block() -> dict[type, Block]:
    fields = [Field(EVIL, "text"), Field(EVIL, note=EVIL_NAME), Field(EVIL, "text")]
    blocks = [
        Heading(EVIL, EVIL_NAME),
        Text(EVIL, lead=True),
        Notice("alerte", EVIL),
        Figures([Figure(EVIL, 3, EVIL_NAME, EVIL)]),
        ChartBlock(drawing(), EVIL_NAME),
        Picture(EVIL, EVIL, b"\x89PNG"),
        Bullets([EVIL]),
        Formula(f"note-{EVIL_NAME}", EVIL, EVIL, EVIL),
        Grid(EVIL, fields, [(EVIL, 1, Linked(EVIL, EVIL_NAME))], (EVIL, 1, ""), sortable=True,
             codes=[EVIL_NAME], folded=EVIL),
        TerritoryMap(
            EVIL, (10, 10), {EVIL_NAME: "M0,0l1,0 0,1z"}, {EVIL_NAME: EVIL}, [],
            [Theme(EVIL, [("#ffffff", EVIL)], {EVIL_NAME: 0})],
        ),
    ]  # fmt: skip
    return {type(block): block for block in blocks}


def test_every_kind_of_block_is_tried():
    assert set(every_block()) == set(get_args(Block))


@pytest.mark.parametrize("kind", get_args(Block), ids=lambda kind: kind.__name__)
def test_what_data_say_stays_text(kind):
    blocks = every_block()
    # With the note that its links go to.
    page = document_page(EVIL, [Heading("Titre"), blocks[kind], blocks[Formula]])
    assert "<script>alert" not in page and "onerror=alert(1)>" not in page
    seen = Tags(page)
    assert "onerror" not in seen.attributes and "alert(1)" in seen.text
    # The script of the page alone, where there is a table or a map; the image of a map alone.
    assert seen.tags.count("script") == (kind in (Grid, TerritoryMap))
    assert seen.tags.count("img") == (kind is Picture)


def test_a_template_that_asks_for_what_it_is_not_given_is_an_error(tmp_path):
    (tmp_path / "a.html").write_text("<p>{{ absent }}</p>", encoding="utf-8")
    (tmp_path / "b.svg").write_text("{{ text }}", encoding="utf-8")
    with pytest.raises(UndefinedError, match="absent"):
        templates(tmp_path).get_template("a.html").render()
    # Whatever the extension.
    assert templates(tmp_path).get_template("b.svg").render(text="<&") == "&lt;&amp;"
    with pytest.raises(UndefinedError):
        document_page("Titre", ["not a block"])


def test_no_page_is_glued_by_hand():
    """No tag of a page stands in a text of the sources: all are in templates (cells of an ODS are data)."""
    tag = re.compile(
        r"</?(p|h[1-6]|b|div|table|t[dhr]|ul|li|a|span|html|body|style|script|pre|code|wbr)\b(?!:)[^<]*>"
    )
    for folder in ("engine", "processing"):
        for path in (PACKAGE / folder).rglob("*.py"):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            for node in ast.walk(tree):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    assert not tag.search(node.value), f"{path}:{node.lineno}"


def test_a_link_to_a_note_is_made_where_the_page_has_the_note():
    figures = Figures([Figure("Besoin", 3, "total")])
    grid = Grid("Table", [Field("Nom", "text", "total")], [(Linked("Cellule", "total"),)])
    alone = document_page("Titre", [figures, grid])
    assert "#note-total" not in alone and "Besoin" in alone and "Cellule" in alone
    note = Formula("note-total", "Le total", "a + b")
    assert document_page("Titre", [figures, grid, note]).count('href="#note-total"') == 3


def test_one_style_for_every_page_and_a_script_where_there_is_a_table():
    page = document_page("Synthèse", summary_blocks(study_example.study()))
    assert page.count("<style>") == 1 and page.count("<script>") == 1
    plain = document_page("Titre", [Text("Rien à trier.")])
    assert "<script" not in plain and "<nav" not in plain
    for kind, (background, color) in NOTICE_COLORS.items():
        assert f".{kind} {{ background: {background}; color: {color}; }}" in plain


def test_tables_break_long_names_and_long_ones_can_be_searched():
    rows = [("b14_taux_reallocation", number) for number in range(web.SEARCHED + 1)]
    grid = Grid("Table", [Field("Nom", "text"), Field("Nombre")], rows, captioned=False)
    page = document_page("Titre", [grid])
    assert "b14_<wbr>taux_<wbr>reallocation</td>" in page and 'type="search"' in page
    assert f"<output>{len(rows)} lignes</output>" in page
    assert '<caption class="tue">Table</caption>' in page
    short = document_page("Titre", [Grid("Table", grid.fields, rows[:3])])
    assert 'type="search"' not in short and "<caption>Table</caption>" in short


def test_a_folded_table_is_whole_in_the_page():
    grid = Grid("Table", [Field("Nom", "text")], [("a",), ("b",)], folded="Toutes les lignes")
    page = document_page("Titre", [grid])
    assert "<summary>Toutes les lignes</summary>" in page and page.count("<td") == 2


def test_missing_and_empty_cells_are_told_apart():
    fields = [Field("Nom", "text"), Field("Nombre"), Field("Oui", "bool")]
    page = document_page("T", [Grid("Table", fields, [("", None, True), ("a", "", False)], sortable=True)])
    cells = re.findall(r'data-v="([^"]*)">([^<]*)</td>', page)
    assert cells == [("", ""), ("", "–"), ("1", "oui"), ("a", "a"), ("", ""), ("0", "non")]
