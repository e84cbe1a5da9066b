# SPDX-License-Identifier: GPL-2.0-or-later
"""What stands around a map: names against their circle, the legend whole, source, projection, credit."""

from __future__ import annotations

import math
from dataclasses import replace

import pandas as pd
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsLayoutItemLegend,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis_support import study_layer

from otelo_qgis.engine.common.territories import FICTITIOUS_TEXT
from otelo_qgis.engine.definitions.catalogue import indicators, sources
from otelo_qgis.processing.cartography import drawing, layouts, legends, symbols
from otelo_qgis.processing.cartography.templates import Page

DPI, SIZE = 96, QSize(1100, 1400)


def drawn_labels(layer):
    """(text, rectangle, feature) of each label of a layer drawn on a sheet, and its map units per mm."""
    settings = QgsMapSettings()
    settings.setOutputSize(SIZE)
    settings.setOutputDpi(DPI)
    settings.setDestinationCrs(layer.crs())
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    results = job.takeLabelingResults()
    rows = {feature.id(): feature for feature in layer.getFeatures()}
    found = {
        one.labelText: (one.labelRect, rows[one.featureId])
        for one in results.labelsWithinRect(settings.visibleExtent())
    }
    return found, settings.mapUnitsPerPixel() * DPI / 25.4, settings.scale()


def circles(layer, style, scale):
    """Centre and radius (metres) of the circle of each territory."""
    greatest = max(feature["place"] for feature in layer.getFeatures())
    expression = QgsExpression("point_on_surface($geometry)")
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    context.appendScope(scope)
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        point = expression.evaluate(context).asPoint()
        diameter = symbols.CIRCLE_MM * math.sqrt(max(feature["place"], 0) / greatest)
        found[feature["code"]] = (point, max(diameter / 2, 0.8) * scale / 1000)
    return found


def gap(rectangle: QgsRectangle, point) -> float:
    """From a rectangle to a point, 0 inside."""
    dx = max(rectangle.xMinimum() - point.x(), 0, point.x() - rectangle.xMaximum())
    dy = max(rectangle.yMinimum() - point.y(), 0, point.y() - rectangle.yMaximum())
    return math.hypot(dx, dy)


def test_a_name_stands_against_its_circle_and_over_no_other(demo_study):
    layer = study_layer(demo_study, "objectifs")
    drawing.apply(layer, "objectifs")
    shown, per_mm, scale = drawn_labels(layer)
    found = circles(layer, "objectifs", scale)
    assert len(shown) > 100
    nearest = covering = 0
    for rectangle, feature in shown.values():
        distances = {code: gap(rectangle, point) - radius for code, (point, radius) in found.items()}
        assert distances[feature["code"]] < 3 * per_mm, feature["nom"]
        big = {code for code, (_, radius) in found.items() if radius > 1.5 * per_mm}
        covering += any(distances[code] < -0.5 * per_mm for code in big - {feature["code"]})
        nearest += min(big | {feature["code"]}, key=lambda code: distances[code]) == feature["code"]
    assert covering <= 1
    assert nearest >= 0.95 * len(shown)


def sheet(made, study, key, page=Page(), credit=layouts.NO_CREDIT):  # noqa: B008
    one, layer = next((one, layer) for one, layer in made.maps if one.key == key)
    manager = made.project.layoutManager()
    if manager.layoutByName(one.title):
        manager.removeLayout(manager.layoutByName(one.title))
    return layouts.add_map_sheet(made, one, layer, study, (page, ""), credit=credit)


def legend_lines(layout):
    item = layout.itemById("legende")
    assert isinstance(item, QgsLayoutItemLegend)
    layers = item.model().rootGroup().findLayers()
    return [node.data(0) for layer in layers for node in item.model().layerLegendNodes(layer)]


@pytest.mark.parametrize("key", ["communes", "sru", "zan"])
def test_the_legend_tells_its_lines_and_cuts_none(made, study, key):
    lines = legend_lines(sheet(made, study, key))
    assert {"EPCI", "territoire d’analyse", "autres EPCI", "département", "pays"} <= set(lines)
    assert all(len(part) <= legends.WIDE for line in lines for part in line.split("|"))
    assert any(line.startswith("cercle de ") and not line[-1].isdigit() for line in lines)


def evaluated(layout, name):
    return QgsExpression.replaceExpressionText(layout.itemById(name).text(), layout.createExpressionContext())


def test_made_up_data_are_said_once(made, study):
    layout = sheet(made, study, "communes")
    texts = [evaluated(layout, name) for name in ("titre", "sous_titre", "source")]
    assert sum(FICTITIOUS_TEXT in text for text in texts) == 1 and FICTITIOUS_TEXT in texts[2]
    assert "Projection\u202f: Lambert-93 (EPSG:2154)" in texts[2]
    assert layout.itemById("logo") is None


def test_who_publishes_and_the_logo(made, study, tmp_path):
    logo = tmp_path / "logo.svg"
    logo.write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', encoding="utf-8")
    layout = sheet(made, study, "communes", credit=layouts.Credit("DDT de l'Ici", "01/02/2026", str(logo)))
    assert evaluated(layout, "source").endswith("Réalisation\u202f: DDT de l’Ici, 01/02/2026.")
    assert layout.itemById("logo").picturePath() == str(logo)


def test_a_logo_that_is_not_there_is_refused(run, demo_study, tmp_path):
    asked = {"ETUDE": str(demo_study), "PROJET": str(tmp_path / "p.qgz"), "LOGO": str(tmp_path / "non.png")}
    with pytest.raises(Exception, match="non.png"):
        run("cartes", asked)
    assert not (tmp_path / "p.qgz").exists()


def test_the_source_is_the_publishers_with_the_year(study):
    true = {name: rows.copy() for name, rows in study.tables.items()}
    for rows in true.values():
        if "fictif" in rows:
            rows["fictif"] = False
    name = next(name for name in study.table("donnees") if name in indicators() and _public(name))
    one = sources()[indicators()[name].source]
    true["indicateurs"] = pd.DataFrame(
        {"indicateur": [name], "millesime": [2021], "source": [""], "fichier": ["a.csv"]}
    )
    text = layouts.source_text(replace(study, tables=true), "Lambert-93 (EPSG:2154)")
    assert f"{one.publisher}, {one.name.partition(' (')[0]}, 2021" in text
    assert "a.csv" not in text and FICTITIOUS_TEXT not in text


def _public(name):
    source = indicators()[name].source
    return source in sources() and sources()[source].public


def test_a_projection_has_its_name(qgis_app):
    named = layouts.projection_name(QgsCoordinateReferenceSystem("EPSG:2154"))
    assert named == "Lambert-93 (EPSG:2154)"
