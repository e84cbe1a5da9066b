# SPDX-License-Identifier: GPL-2.0-or-later
"""Maps and atlas of the edition of the guide: its terms, its own maps, and the guide's word on communes."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from html import unescape

import pytest
from office import needs_pdf, pdf_text
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemPage,
    QgsLayoutUtils,
    QgsLegendRenderer,
    QgsProcessingContext,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QRectF
from qgis_support import OF_GUIDE, Feedback
from support import DEMO

from otelo_qgis.engine.common.formatting import french_number
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions.briques import GUIDE, GUIDE_TERMS, TEN_TERMS
from otelo_qgis.engine.definitions.coefficients import CLASSES
from otelo_qgis.engine.definitions.guide_fields import WORKING_MESH
from otelo_qgis.engine.definitions.tables import table_of
from otelo_qgis.engine.reporting.guide import destinations
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.algorithms import rapport
from otelo_qgis.processing.cartography import drawing, layouts, pictures, project
from otelo_qgis.processing.cartography.dressing import dress
from otelo_qgis.processing.cartography.templates import PAGES, TEMPLATE_KINDS, Page, add_label
from otelo_qgis.processing.io.studies import StudyFile
from otelo_qgis.processing.outputs.layers import table_output

DEMO_GUIDE = DEMO.with_name("demo_guide.gpkg")
CORRECTED = {"corrige", "classes", "corrige_epci"}
by_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")


@pytest.fixture(scope="module")
def path(provider, tmp_path_factory):
    """The study of the demo of the guide: to read."""
    target = tmp_path_factory.mktemp("guide") / "étude.gpkg"
    asked = {
        name: f"{DEMO_GUIDE}|layername={table}"
        for name, table in (("COMMUNES", "communes"), ("INDICATEURS", "indicateurs"), ("MENAGES", "menages"))
    }
    algorithm = provider.algorithm("evaluation").create()
    _, done = algorithm.run(
        {**asked, "EDITION": GUIDE, "ETUDE": str(target)}, QgsProcessingContext(), Feedback(), {}, False
    )
    assert done
    return target


@pytest.fixture(scope="module")
def study(path):
    return Study.read(path)


@pytest.fixture(scope="module")
def made(path, study):
    with project.build(StudyFile(path), study, "Mon étude") as built:
        yield built


def evaluated(text, layout):
    return QgsExpression.replaceExpressionText(text, layout.createExpressionContext())


def place_of(item):
    return QRectF(item.pos(), item.rect().size())


def sheet(made, study, key, page=PAGES[0], mention=WORKING_MESH, own=""):
    # A project has one layout of a name.
    made.project.layoutManager().clear()
    one, layer = next((one, layer) for one, layer in made.maps if one.key == key)
    return layouts.add_map_sheet(made, one, layer, study, (page, own), mention)


def labels(layer):
    return [item.label() for item in layer.renderer().legendSymbolItems()]


def colours(layer):
    diagram = layer.diagramRenderer().diagramSettings()[0]
    return dict(zip(diagram.categoryLabels, (color.name() for color in diagram.categoryColors)))


# The project ----------------------------------------------------------------------------------


def test_the_project_has_the_maps_of_the_guide_and_none_by_year(made):
    keys = [one.key for one, _ in made.maps]
    assert set(keys) > OF_GUIDE and "annees" not in keys and "parc" in keys
    names = {one.key: layer.name() for one, layer in made.maps}
    assert names["communes"] == "Besoins par commune (édition du guide, données fictives)"
    assert made.contours["analyse"].name() == "Limites\u202f: territoire d’analyse (données fictives)"


def test_without_coefficients_no_map_tells_a_correction(path, tmp_path):
    target = tmp_path / "sans.gpkg"
    shutil.copy(path, target)
    with closing(sqlite3.connect(target)) as connection, connection:
        # The triggers of the geometry ask for functions of GDAL.
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            connection.execute(f'DROP TRIGGER "{name}"')
        connection.execute("UPDATE communes_besoins SET k_vac = 0, k_rs = 0, k_disp = 0, k_tdm = 0")
    with project.build(StudyFile(target), Study.read(target), "x") as built:
        assert {one.key for one, _ in built.maps} & OF_GUIDE == OF_GUIDE - CORRECTED


def test_diagrams_draw_the_terms_of_the_edition_in_their_colours(made, demo_study):
    layer = made.layer_of("termes")
    settings = layer.diagramRenderer().diagramSettings()[0]
    assert settings.categoryLabels[0] == "Démographie (A)" and "Arrondis (M)" in settings.categoryLabels
    assert settings.categoryAttributes[0] == '(1 * "t_a")'
    terms = {term for expression in settings.categoryAttributes for term in re.findall(r"t_\w", expression)}
    assert {"t_b", "t_k", "t_m"} <= terms <= set(GUIDE_TERMS)
    national = project.open_layer(StudyFile(demo_study), "epci_besoins")
    drawing.apply(national, "termes")
    ours, theirs = colours(layer), colours(national)
    # Letters differ, groups and their colours do not.
    first, second = (
        {name.partition(" (")[0]: color for name, color in one.items()} for one in (ours, theirs)
    )
    shared = set(first) & set(second)
    assert {"Démographie", "Mal-logement"} <= shared
    assert all(first[name] == second[name] for name in shared)


def test_a_dwelling_is_as_long_in_every_diagram(made):
    """The whole of a bar, above and below its line, follows what it adds up."""
    renderer = made.layer_of("destinations").diagramRenderer()
    assert renderer.classificationAttributeExpression() == 'abs("besoin_ls") + abs("besoin_ll")'
    assert renderer.diagramSettings()[0].categoryLabels == ["Social", "Libre"]


def test_the_gap_of_the_correction_is_parted_at_zero(made):
    layer = made.layer_of("corrige")
    classes = [label for label in labels(layer) if " à " in label or label.endswith("et plus")]
    assert len(classes) == 6
    assert [label.startswith("de \u2212") for label in classes] == [True] * 3 + [False] * 3
    assert not any("\u2212" in label for label in classes[3:])
    assert all("\u2212" in label.split(" à ")[1] for label in classes[:3])
    assert {"Écart du corrigé au naïf (%)", "Écart (logements)\u202f: cercles"} <= set(labels(layer))


@pytest.mark.parametrize("key", ["corrige", "corrige_epci", "classes", "parc", "rehabilitation"])
def test_every_territory_has_one_colour(made, key):
    layer = made.layer_of(key)
    rules = [
        rule
        for rule in layer.renderer().rootRule().descendants()
        if rule.filterExpression() and rule.symbol() and "cercle" not in rule.label()
    ]
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    for feature in layer.getFeatures():
        context.setFeature(feature)
        drawn = [rule for rule in rules if QgsExpression(rule.filterExpression()).evaluate(context)]
        assert len(drawn) == 1, feature["code"]
        if key == "classes":
            number = int(drawn[0].label().split()[0])
            assert CLASSES[number].column == feature["classe_cal"]


def test_a_layer_on_arrival_wears_the_terms_of_its_edition(path, study):
    """otelo:evaluation styles its outputs as the project does, from their fields."""
    output = table_output("epci_besoins", study.table("epci_besoins"))
    assert (
        output.columns[: len(table_of("epci_besoins", GUIDE).fields)]
        == table_of("epci_besoins", GUIDE).fields
    )
    layer = project.open_layer(StudyFile(path), "epci_besoins")
    drawing.apply(layer, output.style)
    dress(layer, output.columns, study.scenario, False)
    tip = unescape(layer.mapTipTemplate())
    assert all(typeset(label) in tip for *_, label in GUIDE_TERMS.values()) and TEN_TERMS["t_d"][2] not in tip


def test_a_map_tip_tells_destinations_and_rehabilitation(made, study):
    layer = made.layer_of("besoins")
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", tip.replace("\u202f", " ")))
    row = study.analysis.loc[feature["code"]]
    for heading, name in (("Social", "besoin_ls"), ("Libre", "besoin_ll"), ("Réhabilitation", "rehab_6")):
        assert f"{heading} : {french_number(row[name])}".replace("\u202f", " ") in text
    assert len(re.findall(r'height="8"', tip)) == len(GUIDE_TERMS)


# The sheets -----------------------------------------------------------------------------------


def test_a_sheet_says_its_edition_and_period(made, study):
    layout = sheet(made, study, "corrige_epci")
    texts = {
        name: evaluated(layout.itemById(name).text(), layout) for name in ("titre", "sous_titre", "source")
    }
    assert texts["titre"] == "Besoin corrigé et naïf par EPCI, 2015-2021"
    assert texts["sous_titre"].startswith("Écart du corrigé au naïf, en\u202f% (couleurs) et ")
    assert "Édition du guide. Scénario\u202f: population " in texts["sous_titre"]
    assert "Otelo 1.2" in texts["source"] and "ministère" not in texts["source"]


@by_page
def test_the_sheets_of_communes_say_what_their_figures_are_worth(made, study, page):
    layout = sheet(made, study, "communes", page)
    label = layout.itemById("mention")
    assert evaluated(label.text(), layout) == typeset(WORKING_MESH)
    assert_alone(layout, label, page)
    assert sheet(made, study, "epci", page).itemById("mention") is None
    assert sheet(made, study, "communes", page, mention="").itemById("mention") is None


def assert_alone(layout, label, page):
    """The mention lies within the sheet, covers nothing, and has room for its text."""
    place = place_of(label)
    assert QRectF(0, 0, page.width, page.height).contains(place)
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage) and item is not label:
            assert not place_of(item).intersects(place), item.id()
    label.setText(WORKING_MESH)
    line = label.sizeForText()
    assert line.width() <= place.width() * round(place.height() / line.height())


@by_page
@pytest.mark.parametrize("kind", TEMPLATE_KINDS)
def test_the_mention_covers_nothing_on_any_template(made, kind, page):
    layout = layouts.load(made, kind, page)
    over = [name for name in ("echelle", "nord", "situation") if lies_on_the_map(layout, name)]
    layouts.add_mention(layout, WORKING_MESH, page)
    assert_alone(layout, layout.itemById("mention"), page)
    assert [name for name in over if not lies_on_the_map(layout, name)] == []


def lies_on_the_map(layout, name):
    item = layout.itemById(name)
    return item is not None and place_of(layouts.map_of(layout)).contains(place_of(item))


def test_a_template_may_place_the_mention_itself(made, study, tmp_path):
    page = Page()
    layout = layouts.load(made, "carte", page)
    add_label(layout, "[% @otelo_mention %]", (20, 30, 100, 10), 7).setId("mention")
    own = tmp_path / "à moi.qpt"
    assert layout.saveAsTemplate(str(own), QgsReadWriteContext())
    shown = sheet(made, study, "communes", page, own=str(own))
    label, canvas = shown.itemById("mention"), shown.itemById("carte")
    assert evaluated(label.text(), shown) == typeset(WORKING_MESH) and place_of(label).y() == pytest.approx(
        30
    )
    assert canvas.rect().height() == pytest.approx(layouts.map_of(layout).rect().height())
    without = sheet(made, study, "communes", page, mention="", own=str(own))
    assert evaluated(without.itemById("mention").text(), without) == ""


@by_page
@pytest.mark.parametrize("key", ["corrige", "classes", "termes"])
def test_a_legend_never_runs_over_the_source(made, study, page, key):
    layout = sheet(made, study, key, page)
    item = layout.itemById("legende")
    context = QgsLayoutUtils.createRenderContextForLayout(layout, None)
    size = QgsLegendRenderer(item.model(), item.legendSettings()).minimumSize(context)
    assert item.pos().y() + size.height() <= layout.itemById("source").pos().y()
    assert item.pos().x() + size.width() <= page.width - 5


def test_the_maps_of_a_report_carry_the_mention(path, study, monkeypatch):
    seen = {}

    def export(layout, target, dpi):
        target.write_bytes(b"")
        seen[target.stem] = layout.itemById("mention") is not None

    monkeypatch.setattr(layouts, "export_png", export)
    pictures.draw_maps(StudyFile(path), study, "x", rapport.SHOWN_MAPS, lambda share: None, WORKING_MESH)
    assert seen == {
        "objectifs": True, "epci": False, "capacite": True, "demographie": True, "corrige_epci": False,
        "destinations": False,
    }  # fmt: skip
    pictures.draw_maps(StudyFile(path), study, "x", rapport.SHOWN_MAPS, lambda share: None)
    assert not any(seen.values())


# The atlas ------------------------------------------------------------------------------------


def test_destinations_of_a_territory_add_up_to_its_need(study):
    for code, row in study.analysis.iterrows():
        parts = destinations(study.analysis.loc[[code]])
        assert sum(stock for _, stock, _ in parts) == row["stock_avp"]
        assert sum(flow for *_, flow in parts) == row["flux"]
        assert [name for name, *_ in parts][:2] == ["Social", "Libre"]


@needs_pdf
@pytest.mark.parametrize("wanted", [True, False])
def test_a_page_of_the_atlas_shows_destinations_and_the_mention(run, path, tmp_path, wanted):
    target = tmp_path / "atlas.pdf"
    run("atlas", {
        "COMPLET": False,
        "ETUDE": str(path), "PDF": str(target), "TERRITOIRES": "200040954", "DPI": 72,
        "MENTION_COMMUNES": wanted, "IMAGES": str(tmp_path / "pages"),
    })  # fmt: skip
    text = re.sub(r"\s+", " ", pdf_text(target))
    assert "Édition du guide" in text and "Besoin par année" not in text
    assert "Besoin par destination de toute sa zone principale, Zone de Dunkerque" in text
    # The lines of the column beside it stand between its own.
    assert ("La commune est une maille de travail" in text) == wanted


@needs_pdf
def test_a_page_by_analysis_territory_has_the_rehabilitation(run, path, study, tmp_path):
    target = tmp_path / "atlas.pdf"
    run("atlas", {"ETUDE": str(path), "PDF": str(target), "PAR": "analyse", "TERRITOIRES": "Z001", "DPI": 72,
                  "COMPLET": False})  # fmt: skip
    text = re.sub(r"\s+", " ", pdf_text(target))
    assert "dont stock" in text and "Réhabilitation" in text
    assert f" {study.analysis.at['Z001', 'rehab_6']} " in text
