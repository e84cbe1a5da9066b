# SPDX-License-Identifier: GPL-2.0-or-later
"""What lies around a study on its maps, where it is in France, years side by side, terms in groups."""

from __future__ import annotations

import re
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from qgis_support import memory, study_layer

from otelo_qgis.engine.common.formatting import french_number
from otelo_qgis.engine.definitions import tables
from otelo_qgis.processing.cartography import (
    background,
    diagrams,
    layouts,
    legends,
    project,
    rules,
    styles,
    symbols,
)
from otelo_qgis.processing.cartography.templates import PAGES, Page
from otelo_qgis.processing.language import tr


def sheet(made, study, key, page=Page()):  # noqa: B008
    one, layer = next((one, layer) for one, layer in made.maps if one.key == key)
    manager = made.project.layoutManager()
    if manager.layoutByName(one.title):
        manager.removeLayout(manager.layoutByName(one.title))
    return layouts.add_map_sheet(made, one, layer, study, (page, ""))


def test_the_background_is_small_and_whole(qgis_app, tmp_path):
    assert background.FILE.stat().st_size < 1_000_000
    made = QgsProject()
    layers = background.add(made, [])
    assert list(layers) == ["epci", "departements", "pays"]
    codes = {feature["code"] for feature in layers["departements"].getFeatures()}
    assert len(codes) == 101 and {"2A", "59", "976"} <= codes
    assert {"Belgique", "Suisse", "Brésil"} <= {feature["nom"] for feature in layers["pays"].getFeatures()}
    # Dunkerque is in Nord, and in no country.
    place = "intersects($geometry, make_point(2.37, 51.0))"
    assert [one["nom"] for one in layers["departements"].getFeatures(place)] == ["Nord"]
    assert not list(layers["pays"].getFeatures(place))
    made.clear()


@pytest.mark.parametrize("ending", ["qgz", pytest.param("qgs", marks=pytest.mark.journey)])
def test_a_project_that_moves_keeps_its_background(run, demo_study, tmp_path, ending):
    """Nothing of this machine but the study: the background goes with the project."""
    there, elsewhere = tmp_path / "ici", tmp_path / "ailleurs"
    there.mkdir()
    shutil.copy(demo_study, there / "é.gpkg")
    run("cartes", {"ETUDE": str(there / "é.gpkg"), "PROJET": str(there / f"p.{ending}")})
    there.rename(elsewhere)
    opened = QgsProject()
    assert opened.read(str(elsewhere / f"p.{ending}"))
    layers = list(opened.mapLayers().values())
    assert all(layer.isValid() for layer in layers)
    names = {layer.name() for layer in layers}
    assert set(map(tr, background.NAMES.values())) <= names
    opened.clear()


def test_a_sheet_shows_sea_land_and_neighbours(made, study, tmp_path):
    layout = sheet(made, study, "communes")
    target = tmp_path / "carte.png"
    layouts.export_png(layout, target, 40)
    seen = colours_of(target)
    assert {background.SEA, background.LAND, background.ABROAD} <= seen
    assert "Fond\u202f: IGN, Admin Express" in evaluated(layout, "source")
    assert made.project.backgroundColor() == QColor(background.SEA)


def colours_of(path):
    from qgis.PyQt.QtGui import QImage

    image = QImage(str(path))
    return {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }


def evaluated(layout, name):
    return QgsExpression.replaceExpressionText(layout.itemById(name).text(), layout.createExpressionContext())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name("carte"))
def test_a_locator_says_where_on_every_paper(made, study, page):
    layout = sheet(made, study, "capacite", page)
    place = layout.itemById("situation")
    assert isinstance(place, QgsLayoutItemMap) and place.overview().linkedMap() is layouts.map_of(layout)
    assert place.extent().width() > 5 * layouts.map_of(layout).extent().width()
    assert background.DEPARTMENTS in [name for name, layer in made.around.items() if layer in place.layers()]


def test_a_sheet_says_its_scenario_and_edition(made, study):
    said = evaluated(sheet(made, study, "communes"), "sous_titre")
    assert "Édition nationale. Scénario\u202f: population centrale, décohabitation tendancielle." in said


def test_a_circle_stands_where_its_name_is_placed_from():
    circle = symbols.circle(4.0)
    assert circle.symbolLayer(0).geometryExpression() == symbols.HEART
    assert symbols.circle_diameter(circle) == 4.0


# Years side by side ------------------------------------------------------------------------------


def test_years_are_told_side_by_side_by_name(made, study):
    layout = sheet(made, study, "annees")
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    years = sorted(one.temporalRange().begin().date().year() for one in maps if one.isTemporal())
    assert len(years) == layouts.MOST_YEARS and (years[0], years[-1]) == (2022, 2035)
    labels = made.layer_of("annees").labeling().settings()
    assert '"nom"' in labels.fieldName and "format_number" in labels.fieldName


@given(st.integers(1990, 2030), st.integers(0, 60))
def test_the_first_and_the_last_year_are_shown(first, more):
    years = list(range(first, first + more + 1))
    shown = layouts.years_shown(years)
    assert len(shown) == min(len(years), layouts.MOST_YEARS) == len(set(shown))
    assert (shown[0], shown[-1]) == (years[0], years[-1])


@given(st.integers(1, 12), st.floats(0.3, 3), st.floats(0.3, 3))
def test_a_grid_has_room_for_all(count, frame, shape):
    columns, rows = layouts.grid(count, frame, shape)
    assert columns * rows >= count > columns * (rows - 1)


# Groups of terms ---------------------------------------------------------------------------------


def value_of(expression, feature):
    context = QgsExpressionContext()
    context.setFeature(feature)
    return QgsExpression(expression).evaluate(context)


@pytest.mark.parametrize("edition", ["demo_study", "guide_study"])
@pytest.mark.parametrize("table", ["epci_besoins", "besoins", "communes_besoins"])
def test_groups_of_terms_add_up_to_the_need(request, edition, table):
    layer: QgsVectorLayer = study_layer(request.getfixturevalue(edition), table)
    parts = diagrams.term_parts(layer)
    assert 3 <= len(parts) <= 5
    for feature in layer.getFeatures('"besoin" > 0'):
        assert sum(value_of(part.expression, feature) for part in parts) == feature["besoin"]


def test_figures_beside_a_bar_are_a_sum(demo_study):
    layer = study_layer(demo_study, "epci_besoins")
    said = diagrams.figures(diagrams.term_parts(layer), '"besoin"')
    for feature in layer.getFeatures():
        text = value_of(said, feature).replace("\u202f", "").replace("\u00a0", "").replace("\u2212", "-")
        assert text.startswith("= ")
        assert sum(int(one.replace(" ", "")) for one in re.findall(r"-? ?\d+", text)) == feature["besoin"]


def test_a_sum_that_roundings_part_from_its_total_is_told_as_near(guide_study):
    layer = study_layer(guide_study, "besoins")
    said = diagrams.figures(diagrams.destination_parts(layer), '"besoin"')
    for feature in layer.getFeatures():
        whole = sum(feature[f"besoin_{kind}"] for kind in ("ls", "lm", "ll"))
        # The guide rounds each by itself.
        assert value_of(said, feature)[0] == ("=" if whole == feature["besoin"] else "\u2248")


def test_roundings_are_told_last(guide_study):
    layer = study_layer(guide_study, "epci_besoins")
    labels = [part.label for part in diagrams.from_the_top(diagrams.term_parts(layer))]
    assert labels[0].startswith("Évolution du parc") and labels[-1].startswith("Arrondis")


def test_the_legend_of_two_rates_has_its_bounds_between_the_squares(made):
    layer, style = made.layer_of("capacite"), styles.STYLES["capacite"]
    texts = re.findall(r'x="(\d+)" y="\d+"[^>]*>([^<]+)</text>', legends.bivariate_legend(style, layer))
    low, high = (french_number(bound, 1) for bound in rules.both_thirds(layer, style)[0])
    assert (("138", low), ("196", high)) == tuple(one for one in texts if one[1] in (low, high))


def test_a_map_of_what_is_analysed_fills_its_frame(qgis_app):
    # An EPCI that goes far beyond the zone.
    zone, epci = (
        memory(
            {"code": "string"}, [("a", f"Polygon((0 0, {side} 0, {side} {side}, 0 {side}, 0 0))")], "Polygon"
        )
        for side in (1000, 5000)
    )
    maps = [(one, zone) for one in project.MAPS]
    contours = {tables.RESTITUTION_MESH: epci, tables.ANALYSIS_MESH: zone}
    made = project.StudyProject(QgsProject(), maps, contours)
    for one in project.MAPS:
        wide = one.key in ("epci", "objectifs_epci", "termes", "corrige_epci", "suivi_epci")
        assert made.extent_of(one).width() == pytest.approx((5000 if wide else 1000) * project.MARGIN)


def test_the_legend_of_diagrams_tells_figures_and_scale(made, study):
    layout = sheet(made, study, "termes")
    assert isinstance(layout.itemById("legende_croisee"), QgsLayoutItemPicture)
    layer = made.layer_of("termes")
    drawn = legends.diagram_legend(styles.STYLES["termes"], layer, 62, 62)
    assert "10\u202f402" in drawn and "2\u202f000 logements" in drawn
    dwellings, length = diagrams.bar_scale(layer, diagrams.term_parts(layer))
    longest = layer.diagramRenderer().upperValue()
    assert length == pytest.approx(diagrams.DIAGRAM_MM * dwellings / longest)


def test_headings_are_above_their_lines(made):
    found = legends.blocks(made.layer_of("objectifs"))
    assert [heading for heading, _ in found] == [
        "Objectif placé pour 1\u202f000 logements", "Objectif placé (logements)\u202f: cercles",
    ]  # fmt: skip
    assert all(numbers for _, numbers in found)
