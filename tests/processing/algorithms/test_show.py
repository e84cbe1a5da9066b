# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:cartes, atlas, rapport and tableur on the demo: what a reader finds in them, not only that they
exist."""

from __future__ import annotations

import json
import re
import shutil
import sqlite3
import unicodedata
import zipfile
from html import unescape
from importlib.util import find_spec

import pandas as pd
import pytest
from office import CHROMIUM, needs_office, needs_pdf, pdf_pages, pdf_text, sheets
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage
from qgis_support import EVALUATED, OF_FOLLOW_UP, OF_GUIDE, Feedback, changed, child, outputs, rows, table
from support import DEMO

from otelo_qgis.engine.common.formatting import french_number
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions.briques import TEN_TERMS
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.cartography import styles, templates
from otelo_qgis.processing.cartography.dressing import add_tip
from otelo_qgis.processing.cartography.layouts import FOLDER
from otelo_qgis.processing.cartography.project import MAPS
from otelo_qgis.processing.io.geopackage import aliases

EPCI = "Communauté urbaine de Dunkerque"
TITLES = {
    one.key: typeset(styles.title_of(one.key, "EPCI"))
    for one in MAPS
    if one.key not in OF_GUIDE | OF_FOLLOW_UP
}


@pytest.fixture
def study(demo_study):
    return demo_study


@pytest.fixture(scope="module")
def read(demo_study):
    return Study.read(demo_study)


@pytest.fixture(scope="module")
def opened(demo_study, provider, tmp_path_factory):
    """The project of otelo:cartes, opened again from its file: to look at."""
    # Beside the folder of the study.
    target = demo_study.parent.parent / "projet" / "étude.qgz"
    target.parent.mkdir(exist_ok=True)
    asked = {"ETUDE": str(demo_study), "PROJET": str(target), "TITRE": "Mon étude"}
    algorithm = provider.algorithm("cartes").create()
    results, done = algorithm.run(asked, QgsProcessingContext(), Feedback(), {}, False)
    assert done and results["NB_CARTES"] == len(TITLES)
    project = QgsProject()
    assert project.read(str(target))
    yield project
    # Now, with its layers: pytest would keep it until QGIS is closed.
    sip.delete(project)


def layer_named(project, title):
    names = (title, f"{title} (données fictives)")
    return next(one for one in project.mapLayers().values() if one.name() in names)


# The study ------------------------------------------------------------------------------------


def test_the_study_holds_every_output_and_what_made_it(study, read):
    assert read.fictitious and read.scenario.projection == 2035
    about = dict(read.about)
    assert about["Communes"] == "demo / communes" and "Version du greffon" in about
    assert any("« menages » au lieu de « source »" in remark for remark in read.remarks)
    assert len(read.communes) == 125 and len(read.epci) == 4
    assert aliases(study, "besoins")["besoin"][0] == "Besoin total de la période (logements)"


def test_the_yearly_layer_is_a_view_that_repeats_no_polygon(study):
    layer = table("annees_carte", study)
    assert layer.isSpatial() and layer.featureCount() == 2 * 14
    assert all(feature.hasGeometry() for feature in layer.getFeatures())
    connection = sqlite3.connect(study)
    kind = connection.execute("SELECT type FROM sqlite_master WHERE name = 'annees_carte'").fetchone()
    connection.close()
    assert kind == ("view",)


def test_the_provenance_of_a_datapack_goes_with_the_study(run, demo, tmp_path):
    pack = tmp_path / "pack.gpkg"
    shutil.copy(DEMO, pack)
    connection = sqlite3.connect(pack)
    rows = pd.DataFrame([{"fichier": "base.zip", "lecteur": "insee", "sha256": "00", "lignes": 9}])
    rows.to_sql("provenance", connection, index=False)
    connection.execute(
        "INSERT INTO gpkg_contents (table_name, data_type, identifier) "
        "VALUES ('provenance', 'attributes', 'provenance')"
    )
    connection.commit()
    connection.close()
    target = tmp_path / "étude.gpkg"
    run("evaluation", {**demo, "INDICATEURS": f"{pack}|layername=indicateurs", "ETUDE": str(target)})
    assert Study.read(target).table("provenance")["fichier"].tolist() == ["base.zip"]


def test_a_restitution_mesh_that_is_not_of_epci_is_not_called_so(run, demo, tmp_path):
    """Codes of a SCoT, say: the report, the maps and the atlas call them by their part in the method."""

    def scot(commune):
        commune["restitution"] = f"S{commune['analyse']}"
        return commune

    communes = changed(table("communes"), scot)
    target, page, project = tmp_path / "é.gpkg", tmp_path / "r.html", tmp_path / "p.qgz"
    run("evaluation", {**demo, "COMMUNES": communes, "ETUDE": str(target)})
    run("rapport", {"ETUDE": str(target), "RAPPORT": str(page), "CARTES": False})
    text = page.read_text(encoding="utf-8")
    assert "Besoin et objectif par territoire de restitution" in text and "par EPCI" not in text
    run("cartes", {"ETUDE": str(target), "PROJET": str(project)})
    with zipfile.ZipFile(project) as file:
        written = file.read("p.qgs").decode()
    assert "Besoins par territoire de restitution" in written and "Besoins par EPCI" not in written


@pytest.mark.journey
def test_outputs_sent_one_by_one_to_a_geopackage_make_a_study_too(run, demo, tmp_path):
    target = tmp_path / "à part.gpkg"
    names = ("BESOINS", "ANNEES", "PARAMETRES", "COMMUNES_BESOINS", "EPCI_BESOINS", "OBJECTIFS")
    sinks = {name: f"ogr:dbname='{target}' table=\"{name.lower()}\" (geom)" for name in names}
    results, *_ = run("evaluation", {**demo, **{name: sinks[name] for name in EVALUATED if name in sinks}})
    inputs = {key: demo[key] for key in ("INDICATEURS", "MENAGES", "PROJECTION")}
    run(
        "besoins",
        {**inputs, **{name: sinks[name] for name in ("ANNEES", "PARAMETRES")}, **outputs("BESOINS")},
    )
    found = Study.read(target)
    assert found.total == results["BESOIN_TOTAL"] and found.about == [] and "place" not in found.epci
    page = tmp_path / "r.html"
    run("rapport", {"ETUDE": str(target), "RAPPORT": str(page)})
    assert french_number(results["BESOIN_TOTAL"]) in page.read_text(encoding="utf-8")
    asked = {"ETUDE": str(target), "PDF": str(tmp_path / "a.pdf"), "DPI": 72, "COMPLET": False}
    made, *_ = run("atlas", asked)
    assert made["NB_PAGES"] > 4


def test_a_study_without_polygons_has_a_report_but_no_map(run, demo, tmp_path):
    target = tmp_path / "tables.gpkg"
    inputs = {key: demo[key] for key in ("INDICATEURS", "MENAGES", "PROJECTION")}
    sinks = {name: f"ogr:dbname='{target}' table=\"{name.lower()}\"" for name in ("BESOINS", "ANNEES")}
    run("besoins", {**inputs, **sinks})
    page = tmp_path / "r.html"
    run("rapport", {"ETUDE": str(target), "RAPPORT": str(page)})
    assert "Besoin par territoire d’analyse" in unescape(page.read_text(encoding="utf-8"))
    run("tableur", {"ETUDE": str(target), "CLASSEUR": str(tmp_path / "c.xlsx")})
    with pytest.raises(QgsProcessingException, match=r"tables\.gpkg.*aucune couche de polygones"):
        run("cartes", {"ETUDE": str(target), "PROJET": str(tmp_path / "p.qgz")})


def test_a_study_never_replaces_its_own_data(run, demo, tmp_path):
    pack = tmp_path / "pack.gpkg"
    shutil.copy(DEMO, pack)
    with pytest.raises(
        QgsProcessingException, match=r"pack\.gpkg.*qu'elle remplacerait\. Donnez un autre nom"
    ):
        run("evaluation", {**demo, "MENAGES": f"{pack}|layername=menages", "ETUDE": str(pack)})
    assert table("menages", pack).featureCount() == 60


def test_an_evaluation_that_is_stopped_leaves_no_study(run, demo, tmp_path):
    target = tmp_path / "étude.gpkg"
    results, *_ = run("evaluation", {**demo, "ETUDE": str(target)}, Feedback(cancel_at=82))
    assert results == {} and list(tmp_path.iterdir()) == []


# The project ----------------------------------------------------------------------------------


def test_the_project_is_grouped_themed_and_ready(opened, read):
    root = opened.layerTreeRoot()
    assert [group.name() for group in root.findGroups()] == [
        "Limites", "Volet D\u202f: objectifs", "Volet C\u202f: ventilation", "Volet B\u202f: besoins",
        "Fond", "Tables",
    ]  # fmt: skip
    shown = [node.name() for node in root.findLayers() if node.isVisible() and node.layer().isSpatial()]
    assert shown == [
        "Limites\u202f: EPCI (données fictives)", "Limites\u202f: territoire d’analyse (données fictives)",
        "Objectifs par commune (données fictives)",
        "Limites\u202f: autres EPCI", "Limites\u202f: département", "Limites\u202f: pays",
    ]  # fmt: skip
    themes = opened.mapThemeCollection()
    assert set(themes.mapThemes()) == set(TITLES.values())
    for title in TITLES.values():
        visible = {layer.name() for layer in themes.mapThemeVisibleLayers(title)}
        assert len(visible) == 6 and any(name.startswith(title) for name in visible)
    assert opened.crs().authid() == "EPSG:2154"
    assert (opened.metadata().title(), opened.title()) == ("Mon étude", "Mon étude")
    assert '"projection": 2035' in opened.metadata().abstract()
    assert layer_named(opened, "Paramètres du scénario").featureCount() == len(read.table("parametres"))


def test_the_project_moves_with_its_study(opened):
    """Paths are relative: the folder can be sent to someone else."""
    with zipfile.ZipFile(opened.fileName()) as file:
        text = file.read(next(name for name in file.namelist() if name.endswith(".qgs"))).decode()
    sources = re.findall(r"<datasource>([^<]*)</datasource>", text)
    # The first, empty, is that of the layer of annotations.
    near = ("../", "attachment:")
    assert len(sources) > 10 and all(source.startswith(near) for source in sources if source)
    # Those of the layouts too.
    named = re.findall(r' source="([^"]*)"', text)
    assert len(named) > 10 and not [source for source in named if source.startswith("/")]


def test_legends_have_their_classes_and_units(opened):
    def labels(title):
        items = layer_named(opened, title).renderer().legendSymbolItems()
        return [item.label() for item in items]

    objectives = labels("Objectifs par commune")
    assert objectives[0] == "Objectif placé pour 1\u202f000 logements"
    assert sum(" à " in label or label.endswith("et plus") for label in objectives) == 5
    assert "Objectif placé (logements)\u202f: cercles" in objectives
    assert labels("Besoin et capacité par commune")[1] == "besoin faible, capacité forte ou sans limite"
    assert len(labels("Besoin et capacité par commune")) == 10
    moved = labels("Redistribution entre communes")
    assert sum(label.startswith("de \u2212") for label in moved) == 3, "three classes below zero"
    assert "ni reçu ni cédé" in moved
    assert not any(label.startswith("de \u2212") and " à " in label and "\u2212" not in label.split(" à ")[1]
                   for label in moved), "no class spans zero"  # fmt: skip
    terms = layer_named(opened, "De quoi le besoin est fait, par EPCI").diagramRenderer()
    settings = terms.diagramSettings()[0]
    assert settings.categoryLabels == [
        "Démographie (A)", "Mal-logement (B)", "Évolution du parc (C à F)", "Logements libérés (G à J)",
    ]  # fmt: skip
    assert settings.categoryAttributes[0] == '(1 * "t_a")'
    assert settings.categoryAttributes[-1].endswith('-1 * "t_j")')


@pytest.mark.parametrize("title", [title for key, title in TITLES.items() if styles.STYLES[key].rate])
def test_every_territory_has_one_colour(opened, title):
    layer = layer_named(opened, title)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    rules = [
        QgsExpression(rule.filterExpression())
        for rule in layer.renderer().rootRule().descendants()
        if rule.filterExpression() and rule.symbol() and "cercle" not in rule.label()
        and "moitié" not in rule.label()
    ]  # fmt: skip
    for feature in layer.getFeatures():
        context.setFeature(feature)
        assert sum(bool(rule.evaluate(context)) for rule in rules) == 1, feature["code"]


@pytest.mark.parametrize("title", ["Besoins par EPCI", "Objectifs par EPCI"])
def test_a_territory_tells_its_decomposition(opened, read, title):
    layer = layer_named(opened, title)
    feature = next(f for f in layer.getFeatures() if f["nom"] == EPCI)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    text = re.sub(r"\s", " ", re.sub(r"<[^>]+>", " ", tip))
    assert "[%" not in tip and EPCI in text
    for name in ("besoin", "t_a", "t_b", "t_g"):
        assert french_number(feature[name]).replace("\u202f", " ") in text, name
    widths = [int(width) for width in re.findall(r'width="(\d+)"', tip)]
    assert len(widths) == len(TEN_TERMS) and max(widths) == 90
    assert "\u22120" not in text


def test_a_name_stays_text_in_a_map_tip(qgis_app):
    fields = "field=code:string&field=nom:string&field=besoin:integer"
    layer = QgsVectorLayer(f"NoGeometry?{fields}", "x", "memory")
    add_tip(layer)
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["T1", "<script>Ici & là</script>", 1200])
    context = QgsExpressionContext()
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<b>&lt;script>Ici &amp; là&lt;/script></b>" in tip and "<table" not in tip


def test_every_layer_of_a_project_escapes_its_names(opened):
    for layer in opened.mapLayers().values():
        if layer.isSpatial():
            assert "replace(replace(" in layer.mapTipTemplate(), layer.name()


def test_the_temporal_controller_plays_the_years(opened, read):
    layer = layer_named(opened, "Besoins par année")
    assert layer.temporalProperties().isActive()
    span = opened.timeSettings().temporalRange()
    assert (span.begin().date().year(), span.end().date().year()) == (read.period[0] + 1, read.period[1])
    time = layer.temporalProperties()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    feature = next(layer.getFeatures())
    context.setFeature(feature)
    first, last = (QgsExpression(e).evaluate(context) for e in (time.startExpression(), time.endExpression()))
    assert (first.year(), last.year(), last.dayOfYear()) == (
        feature["annee"] + 1,
        feature["annee"] + 1,
        last.daysInYear(),
    )


def test_each_map_has_its_sheet(opened):
    names = {layout.name() for layout in opened.layoutManager().printLayouts()}
    assert names == set(TITLES.values())
    layout = opened.layoutManager().layoutByName("Objectifs par commune")
    legend, canvas = layout.itemById("legende"), layout.itemById("carte")
    assert isinstance(legend, QgsLayoutItemLegend) and isinstance(canvas, QgsLayoutItemMap)
    assert canvas.followVisibilityPresetName() == "Objectifs par commune"
    text = QgsExpression.replaceExpressionText(
        layout.itemById("sous_titre").text(), layout.createExpressionContext()
    )
    assert "Données fictives" not in text and "(couleurs)" in text
    assert layout.itemById("echelle").unitsPerSegment() == 5
    assert layout.itemById("legende_croisee") is None
    assert opened.layoutManager().layoutByName("Besoin et capacité par commune").itemById("legende_croisee")


def test_styles_and_images_are_written_too(run, study, tmp_path):
    run("cartes", {"ETUDE": str(study), "PROJET": str(tmp_path / "p.qgz"), "STYLES": str(tmp_path / "s"),
                   "IMAGES": str(tmp_path / "i"), "DPI": 60, "CLASSES": "rondes"})  # fmt: skip
    assert {path.stem for path in (tmp_path / "s").glob("*.qml")} == set(TITLES)
    layer = QgsVectorLayer(f"{study}|layername=objectifs", "o", "ogr")
    layer.loadNamedStyle(str(tmp_path / "s" / "objectifs.qml"))
    bounds = [item.label() for item in layer.renderer().legendSymbolItems() if " à " in item.label()]
    assert all(re.fullmatch(r"de [\d,\u202f]+ à moins de \d+(?:0|5),0", label) for label in bounds[:-1]), (
        bounds
    )
    images = {path.stem: QImage(str(path)) for path in (tmp_path / "i").glob("*.png")}
    assert set(images) == set(TITLES)
    image = images["objectifs"]
    assert abs(image.width() / image.height() - 297 / 210) < 0.01
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert {"#a1dab4", "#41b6c4", "#ffffcc"} <= colors, "the map is drawn"


# The templates --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", templates.TEMPLATE_KINDS)
@pytest.mark.parametrize("page", templates.PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
def test_shipped_templates_are_those_of_the_code(qgis_app, kind, page):
    """`make layouts` was run after a change; every item lies within the sheet, no two texts overlap."""
    text = (FOLDER / page.name(kind)).read_text(encoding="utf-8")
    places = {"carte": templates.sheet_places, "atlas": templates.atlas_places}[kind](page)
    found = dict(re.findall(r'<LayoutItem (?=[^>]*\bid="(\w+)")[^>]*\bsize="([^"]+),mm"', text))
    for name, (x, y, width, height) in places.items():
        assert name in found, name
        assert [float(v) for v in found[name].split(",")] == pytest.approx([width, height], abs=0.01)
        assert x >= 5 and y >= 5 and x + width <= page.width - 5 and y + height <= page.height - 2, name
    boxes = [
        (n, p) for n, p in places.items() if not {n} & {"carte", "situation", "nord", "echelle", "legende"}
    ]
    for i, (one, (x, y, w, h)) in enumerate(boxes):
        for other, (u, v, s, t) in boxes[i + 1 :]:
            apart = x + w <= u + 0.01 or u + s <= x + 0.01 or y + h <= v + 0.01 or v + t <= y + 0.01
            assert apart, (one, other)


# The atlas ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def atlas(demo_study, provider, tmp_path_factory):
    """The whole atlas of the demo: (its results, what was said, texts of its pages)."""
    target = tmp_path_factory.mktemp("atlas") / "atlas.pdf"
    asked = {"ETUDE": str(demo_study), "PDF": str(target), "SERVICE": "DDTM du Nord", "DPI": 72}
    feedback = Feedback()
    algorithm = provider.algorithm("atlas").create()
    results, done = algorithm.run(asked, QgsProcessingContext(), feedback, {}, False)
    assert done
    # A font may join two letters (ff).
    pages = (unicodedata.normalize("NFKC", pdf_text(target, page + 1)) for page in range(pdf_pages(target)))
    return results, feedback, [re.sub(r"\s+", " ", page) for page in pages]


def plain(value):
    return french_number(value).replace("\u202f", " ")


@needs_pdf
def test_the_atlas_has_a_page_for_each_epci_with_its_figures(atlas, read):
    results, feedback, texts = atlas
    assert results["NB_PAGES"] == len(texts)
    for code, row in read.epci.iterrows():
        text = next(one for one in texts if f"EPCI {code}" in one)
        assert typeset(row["nom"]) in text and "Données" in text
        for name in ("besoin", "place", "non_couver"):
            assert plain(row[name]) in text, (row["nom"], name)
    assert feedback.steps == sorted(feedback.steps) and len(feedback.steps) > 5


@needs_pdf
def test_the_atlas_lists_every_commune_once_and_tells_their_sum(atlas, read):
    _, _, texts = atlas
    for code, epci in read.epci.iterrows():
        at = next(number for number, one in enumerate(texts) if f"EPCI {code}" in one)
        first, rest = texts[at], texts[at + 1]
        assert rest.startswith(f"{typeset(epci['nom'])} (suite)")
        count, need = re.search(r"et (\d+) autres communes, besoin de ([\d ]+) logements", first).groups()
        communes = read.communes[read.communes["restitutio"] == code]
        communes = communes.sort_values("besoin", ascending=False, kind="stable")
        beyond = communes.iloc[len(communes) - int(count) :]
        assert int(need.replace(" ", "")) == beyond["besoin"].sum()
        for name, row in zip(beyond["nom"].map(typeset), beyond.itertuples()):
            assert rest.count(f" {name} {plain(row.besoin)} ") == 1, name
        total = f"Ensemble des {len(communes)} communes {plain(epci['besoin'])} "
        assert total in rest


@needs_pdf
def test_the_atlas_opens_with_a_cover_and_says_where_each_page_is(atlas, read):
    _, feedback, texts = atlas
    cover, contents, whole, last = texts[0], texts[1], texts[2], texts[-1]
    assert "Besoins en logement" in cover and "DDTM du Nord" in cover and read.span_text in cover
    listed = re.findall(r"(Synthèse|Communauté \D+? \(\d{9}\)|Méthode) (\d+)", contents)
    assert len(listed) == 2 + len(read.epci)
    for title, number in listed:
        assert title.partition(" (")[0] in texts[int(number) - 1], title
        assert re.search(rf"\. {number} (Projection|Réalisation|$)", texts[int(number) - 1]), title
    assert whole.startswith("Synthèse") and plain(read.total) in whole and "Ensemble" in whole
    assert last.startswith("Méthode") and "Mal-logement (stock)" in last and "Année de projection" in last
    assert ("sans signets" in feedback.said) == (find_spec("pypdf") is None)


@needs_pdf
def test_the_atlas_has_bookmarks(run, study, tmp_path):
    pypdf = pytest.importorskip("pypdf", reason="pypdf is not installed")
    target = tmp_path / "atlas.pdf"
    asked = {"ETUDE": str(study), "PDF": str(target), "TERRITOIRES": "200069037", "COMPLET": False, "DPI": 72}
    run("atlas", asked)
    reader = pypdf.PdfReader(str(target))
    (mark,) = reader.outline
    assert "Saint-Omer" in mark.title and reader.get_destination_page_number(mark) == 0
    assert reader.metadata.title == "Besoins en logement" and EPCI not in pdf_text(target)


@needs_pdf
def test_pages_by_commune_and_by_analysis_territory(run, study, tmp_path):
    target = tmp_path / "a.pdf"
    results, *_ = run("atlas", {
        "ETUDE": str(study), "PDF": str(target), "PAR": "commune", "TERRITOIRES": "59183, 62765",
        "ORIENTATION": "portrait", "FORMAT": "A3", "IMAGES": str(tmp_path / "pages"), "DPI": 72,
        "COMPLET": False,
    })  # fmt: skip
    assert results["NB_PAGES"] == pdf_pages(target) == 2
    assert "Dunkerque" in pdf_text(target, 1) and "Communes du même EPCI" in pdf_text(target, 2)
    assert {path.name for path in (tmp_path / "pages").iterdir()} == {"page_59183.png", "page_62765.png"}
    results, *_ = run("atlas", {"ETUDE": str(study), "PDF": str(target), "PAR": "analyse", "DPI": 72,
                                "COMPLET": False, "TERRITOIRES": "Z002"})  # fmt: skip
    assert results["NB_PAGES"] == pdf_pages(target) and "dont mal-logement" in pdf_text(target, 1)


def test_an_atlas_that_is_stopped_leaves_nothing(run, study, tmp_path):
    target = tmp_path / "atlas.pdf"
    results, feedback, _ = run("atlas", {"ETUDE": str(study), "PDF": str(target)}, Feedback(cancel_at=60))
    assert results == {} and list(tmp_path.iterdir()) == []
    assert "Interrompu" in feedback.said


def test_bad_requests_say_what_to_do(run, study, tmp_path):
    inputs = {
        "ETUDE": str(study),
        "PDF": str(tmp_path / "a.pdf"),
        "COMPLET": False,
        "TERRITOIRES": "200069037",
    }
    with pytest.raises(QgsProcessingException, match=r"99999 n'est pas dans la table « epci_besoins »"):
        run("atlas", {**inputs, "TERRITOIRES": "99999"})
    wrong = tmp_path / "modèle.qpt"
    wrong.write_text("<pas un modèle", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"modèle\.qpt.*pas un modèle QGIS"):
        run("atlas", {**inputs, "MODELE": str(wrong)})
    text = (FOLDER / "carte_a4_paysage.qpt").read_text(encoding="utf-8")
    wrong.write_text(text.replace('id="carte"', 'id="autre"'), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"pas de carte d'identifiant « carte »"):
        run("atlas", {**inputs, "MODELE": str(wrong)})
    busy = tmp_path / "occupé"
    busy.write_text("un fichier", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"occupé.*ne peut être écrit"):
        run("atlas", {**inputs, "IMAGES": str(busy), "DPI": 72})
    with pytest.raises(QgsProcessingException, match=r"occupé.*ne peut être écrit"):
        run("cartes", {"ETUDE": str(study), "PROJET": str(busy / "p.qgz")})
    with pytest.raises(QgsProcessingException, match=r"n'existe pas\. Lancez otelo:evaluation"):
        run("atlas", {**inputs, "ETUDE": str(tmp_path / "rien.gpkg")})


@needs_pdf
def test_a_template_of_ones_own_may_lack_most_items(run, study, tmp_path):
    """The map sheet has no chart, table nor key figure: it makes an atlas all the same."""
    target = tmp_path / "a.pdf"
    own = tmp_path / "le mien.qpt"
    own.write_text((FOLDER / "carte_a4_portrait.qpt").read_text(encoding="utf-8"), encoding="utf-8")
    run("atlas", {"ETUDE": str(study), "PDF": str(target), "MODELE": str(own), "DPI": 72})
    # Cover, contents, synthesis with its table, method; the template has no table of communes to go on.
    assert pdf_pages(target) == 10 and EPCI in pdf_text(target)


# The report -----------------------------------------------------------------------------------


@pytest.mark.journey
@pytest.mark.skipif(not CHROMIUM, reason="chromium is not installed (make setup-test)")
def test_a_browser_opens_the_report_sorts_a_table_and_asks_the_network_for_nothing(
    run, study, read, tmp_path
):
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    page_path, document = tmp_path / "rapport été.html", tmp_path / "rapport.docx"
    run("rapport", {"ETUDE": str(study), "RAPPORT": str(page_path), "DOCUMENT": str(document),
                    "SERVICE": "DDTM du Nord"})  # fmt: skip
    assert document.read_bytes().startswith(b"PK")
    errors, requests = [], []
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 390, "height": 800})
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("request", lambda request: requests.append(request.url))
        page.goto(page_path.as_uri())
        assert page.title() == "Besoins en logement" and "DDTM du Nord" in page.inner_text("body")
        # A telephone shows the page without scrolling sideways: wide parts scroll in their frame.
        assert page.evaluate("document.documentElement.scrollWidth") <= 390
        communes = page.locator("table", has=page.locator("caption", has_text="par commune"))
        names = communes.locator("tbody tr td:first-child")
        head = communes.locator("th", has_text="Territoire")
        head.locator("button").click()
        assert head.get_attribute("aria-sort") == "ascending"
        assert names.first.inner_text().startswith("Aire-sur-la-Lys")
        need = communes.locator("th", has_text="Besoin")
        need.locator("button").focus()
        page.keyboard.press("Enter")
        assert (need.get_attribute("aria-sort"), head.get_attribute("aria-sort")) == ("descending", "none")
        assert names.first.inner_text().startswith("Dunkerque")
        values = [float(v) for v in communes.locator("tbody tr").evaluate_all(
            "(rows, place) => rows.map(r => r.cells[place].dataset.v)",
            need.evaluate("head => head.cellIndex"))]  # fmt: skip
        assert values == sorted(values, reverse=True) and sum(values) == read.communes["besoin"].sum()
        assert communes.locator("tfoot").inner_text().startswith("Total")
        page.locator(".cles a").first.click()
        assert page.evaluate("location.hash") == "#note-total"
        assert page.locator("img").count() == 4
        assert all(page.locator("img").nth(i).get_attribute("alt") for i in range(4))
        browser.close()
    assert errors == []
    assert requests and all(url.startswith(("file:", "data:")) for url in requests)


def test_a_report_without_maps(run, study, tmp_path):
    target = tmp_path / "r.html"
    asked = {"ETUDE": str(study), "RAPPORT": str(target), "CARTES": False}
    run("rapport", asked)
    html = target.read_text(encoding="utf-8")
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" '
                    'height="20" fill="#0a4"/></svg>', encoding="utf-8")  # fmt: skip
    slides = {**asked, "PRESENTATION": str(tmp_path / "p.pptx"), "LOGO": str(logo), "SERVICE": "DDTM"}
    if find_spec("pptx") is None:
        with pytest.raises(QgsProcessingException, match="python-pptx"):
            run("rapport", slides)
    else:
        results, *_ = run("rapport", slides)
        from pptx import Presentation

        opening = Presentation(results["PRESENTATION"]).slides[0]
        (drawn,) = [one for one in opening.shapes if one.shape_type == 13]
        assert drawn.width == pytest.approx(2 * drawn.height, rel=0.01)
        assert drawn._element.nvPicPr.cNvPr.get("descr").endswith("DDTM")
    assert "<img" not in html and "Données fictives de démonstration" in html


# The workbook ---------------------------------------------------------------------------------


@pytest.mark.journey
@needs_office
@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_an_office_suite_calculates_the_figures_of_the_study(run, study, read, tmp_path, kind):
    target = tmp_path / f"étude.{kind}"
    results, *_ = run("tableur", {"ETUDE": str(study), "CLASSEUR": str(target)})
    found = sheets(target, tmp_path, tmp_path / "profil")
    assert len(found) == results["NB_FEUILLES"]
    needs = found["Besoins"]
    place = {name: number for number, name in enumerate(needs[2])}
    for line, (code, row) in zip(needs[3:], read.analysis.iterrows()):
        assert line[0] == code
        for name in ("besoin", "flux", "stock_avp", "stock", "demo", "t_a"):
            assert int(line[place[name]]) == row[name], name
    assert int(needs[5][place["besoin"]]) == read.total
    epci = found["Restitution"]
    place = {name: number for number, name in enumerate(epci[2])}
    for line in epci[3:7]:
        assert int(line[place["besoin"]]) == read.epci.at[line[0], "besoin"]
    # The bridge below says some of them again, with their sign.
    front = {row[0]: row[1] for row in reversed(found["Lisez-moi"]) if len(row) > 1}
    for figure in read.headline():
        assert int(front[figure.label]) == figure.value, figure.label
    assert len(found["Communes"]) == 3 + 125 + 1
    council = found["Conseil"]
    assert len(council[1]) == 8 and council[7][0] == "Ensemble"
    assert int(council[7][council[2].index("besoin")]) == read.total
    assert "oui" in {row[5] for row in found["Paramètres"]}


# Together -------------------------------------------------------------------------------------


@pytest.mark.journey
def test_all_of_it_in_one_model(provider, demo, tmp_path):
    """Evaluation, then all that shows, compares, doubts and explains it, each wired to the study."""
    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("Étude", "Tests", "")
    for name in ("COMMUNES", "INDICATEURS", "MENAGES"):
        model.addModelParameter(
            QgsProcessingParameterFeatureSource(name, name), QgsProcessingModelParameter(name)
        )
    study = QgsProcessingParameterFileDestination("étude", "Étude", "GeoPackage (*.gpkg)")
    steps = {
        "cartes": ("PROJET", {}), "atlas": ("PDF", {"COMPLET": "non"}), "rapport": ("RAPPORT", {}),
        "tableur": ("CLASSEUR", {}),
        "comparer_scenarios": ("PAGE", {"MATRICE": True}), "sensibilite": ("PAGE", {"TIRAGES": 20}),
        "expliquer": ("PAGE", {"TERRITOIRE": "Z001"}),
    }  # fmt: skip
    inputs = {name: source.fromModelParameter(name) for name in ("COMMUNES", "INDICATEURS", "MENAGES")}
    path = str(tmp_path / "étude.gpkg")
    child(model, "e", "evaluation", {**inputs, "PROJECTION": source.fromStaticValue(2035),
                                     "ETUDE": source.fromStaticValue(path)})  # fmt: skip
    for name, (output, given) in steps.items():
        values = {key: source.fromStaticValue(value) for key, value in given.items()}
        step = child(model, name, name, {"ETUDE": source.fromChildOutput("e", "ETUDE"), **values})
        made = QgsProcessingModelOutput(output, output)
        made.setChildId(name)
        made.setChildOutputName(output)
        step.setModelOutputs({output: made})
        model.setChildAlgorithm(step)
    assert study.name()
    valid, issues = model.validate()
    assert valid, issues
    targets = {
        "cartes:PROJET": tmp_path / "p.qgz", "atlas:PDF": tmp_path / "a.pdf",
        "rapport:RAPPORT": tmp_path / "r.html", "tableur:CLASSEUR": tmp_path / "c.xlsx",
        "comparer_scenarios:PAGE": tmp_path / "s.html", "sensibilite:PAGE": tmp_path / "i.html",
        "expliquer:PAGE": tmp_path / "x.html",
    }  # fmt: skip
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, done = model.run(
        {**{key: demo[key] for key in inputs}, **{key: str(value) for key, value in targets.items()}},
        context, Feedback(), {}, False,
    )  # fmt: skip
    assert done, results
    for target in targets.values():
        assert target.stat().st_size > 5000, target
    assert json.loads(json.dumps([f["annee"] for f in table("annees", path).getFeatures()]))
    assert rows(table("besoins", path), "code") == [("Z001",), ("Z002",)]
