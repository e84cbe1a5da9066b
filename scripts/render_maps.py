"""Print the layers of an Otelo GeoPackage as maps, one A4 PNG each, with the plugin's own styles.

    python3 scripts/render_maps.py RESULT.gpkg FOLDER [--dpi 150]

Needs PyQGIS. Layers that the GeoPackage does not hold are passed over.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor, QFont  # noqa: E402

from otelo_qgis.processing import styles  # noqa: E402

MAPS = {
    "besoins": "besoins",
    "communes_besoins": "communes",
    "epci_besoins": "epci",
    "objectifs": "objectifs",
    "objectifs_epci": "objectifs_epci",
}
OUTLINES = {"analyse": ("#1f1f1f", "0.7"), "restitution": ("#4d4d4d", "0.35")}
MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters
PAGE = (297.0, 210.0)
ROUND_KM = (1, 2, 5, 10, 20, 50, 100, 200)


def load(path: Path, table: str) -> QgsVectorLayer | None:
    layer = QgsVectorLayer(f"{path}|layername={table}", table, "ogr")
    return layer if layer.isValid() and layer.featureCount() else None


def outlines(path: Path) -> list[QgsVectorLayer]:
    """Contours of the meshes, above the fills."""
    from qgis.core import QgsFillSymbol, QgsSingleSymbolRenderer

    found = []
    for table, (color, width) in OUTLINES.items():
        layer = load(path, table)
        if layer:
            line = {"style": "no", "outline_color": color, "outline_width": width}
            layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(line)))
            found.append(layer)
    return found


def text(layout, content: str, at, size, points: float, bold=False, color="#222222") -> None:
    label = QgsLayoutItemLabel(layout)
    label.setText(content)
    font = QFont("DejaVu Sans")
    font.setPointSizeF(points)
    font.setBold(bold)
    style = QgsTextFormat()
    style.setFont(font)
    style.setSize(points)
    style.setColor(QColor(color))
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(style)
    else:
        label.setFont(font)
        label.setFontColor(QColor(color))
    label.attemptMove(QgsLayoutPoint(*at, MM))
    label.attemptResize(QgsLayoutSize(*size, MM))
    layout.addLayoutItem(label)


def period(layer: QgsVectorLayer) -> str:
    feature = next(layer.getFeatures())
    return f"{feature['annee_base']}-{feature['projection']}"


def is_demo(layer: QgsVectorLayer) -> bool:
    return layer.fields().lookupField("fictif") >= 0 and any(f["fictif"] for f in layer.getFeatures())


def page_crs(layer: QgsVectorLayer) -> QgsCoordinateReferenceSystem:
    """CRS to print in: the layer's, but never degrees: Lambert-93, or Web Mercator overseas."""
    if not layer.crs().isGeographic():
        return layer.crs()
    metropolitan = QgsRectangle(-6, 41, 10, 52).contains(layer.extent())
    return QgsCoordinateReferenceSystem("EPSG:2154" if metropolitan else "EPSG:3857")


def print_map(layer: QgsVectorLayer, style_name: str, above: list, target: Path, dpi: int) -> None:
    style = styles.STYLES[style_name]
    styles.apply(layer, style_name)
    layer.setName(style.title)
    project = QgsProject.instance()
    project.clear()
    for one in (layer, *above):
        project.addMapLayer(one.clone() if one is not layer else one, False)
    shown = [*(m for m in project.mapLayers().values() if m.id() != layer.id()), layer]
    crs = page_crs(layer)
    project.setCrs(crs)

    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    text(layout, f"{style.title}, {period(layer)}", (10, 7), (PAGE[0] - 20, 9), 16, bold=True)
    notice = "  Données fictives de démonstration." if is_demo(layer) else ""
    text(
        layout,
        f"{style.rate_label} (couleur) et {style.volume_label.lower()} (cercles).{notice}",
        (10, 16),
        (PAGE[0] - 20, 6),
        9.5,
        color="#b02a2a" if notice else "#555555",
    )
    canvas = QgsLayoutItemMap(layout)
    canvas.setLayers(shown)
    canvas.setCrs(crs)
    extent = QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(layer.extent())
    extent.scale(1.06)
    # zoomToExtent keeps the frame and scales the extent that is there: both must be set before.
    canvas.setRect(0, 0, 205, 172)
    canvas.setExtent(extent)
    canvas.attemptMove(QgsLayoutPoint(10, 24, MM))
    canvas.attemptResize(QgsLayoutSize(205, 172, MM))
    canvas.zoomToExtent(extent)
    canvas.setFrameEnabled(True)
    layout.addLayoutItem(canvas)

    legend = QgsLayoutItemLegend(layout)
    tree = QgsLayerTree()
    tree.addLayer(layer)
    legend.setAutoUpdateModel(False)
    legend.model().setRootGroup(tree)
    legend.setLinkedMap(canvas)
    for part in (QgsLegendStyle.Style.Subgroup, QgsLegendStyle.Style.SymbolLabel):
        item = legend.style(part)
        font = QFont("DejaVu Sans")
        font.setPointSizeF(9 if part == QgsLegendStyle.Style.Subgroup else 8)
        item.setFont(font)
        legend.setStyle(part, item)
    # The title of the page says it already.
    QgsLegendRenderer.setNodeLegendStyle(tree.findLayer(layer.id()), QgsLegendStyle.Style.Hidden)
    legend.attemptMove(QgsLayoutPoint(219, 24, MM))
    layout.addLayoutItem(legend)

    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(canvas)
    scale.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceKilometers)
    scale.setNumberOfSegments(2)
    scale.setNumberOfSegmentsLeft(0)
    # A round number of kilometres, about a sixth of the width each.
    sixth = canvas.extent().width() / 6000
    scale.setUnitsPerSegment(max((n for n in ROUND_KM if n <= sixth), default=ROUND_KM[0]))
    small = QgsTextFormat()
    small.setSize(8)
    scale.setTextFormat(small)
    scale.setStyle("Line Ticks Up")
    scale.attemptMove(QgsLayoutPoint(219, 176, MM))
    layout.addLayoutItem(scale)
    text(
        layout,
        f"Méthode nationale Otelo / TPL, calcul Otelo pour QGIS. Projection cartographique : {crs.authid()}.",
        (10, 199),
        (PAGE[0] - 20, 6),
        7.5,
        color="#555555",
    )
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = dpi
    outcome = QgsLayoutExporter(layout).exportToImage(str(target), settings)
    if outcome != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"Carte {target} : échec de l'export ({outcome}).")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("geopackage", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--dpi", type=int, default=150)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    application = QgsApplication([], True)
    application.initQgis()
    above = outlines(options.geopackage)
    for table, style in MAPS.items():
        layer = load(options.geopackage, table)
        if layer:
            target = options.folder / f"{table}.png"
            print_map(layer, style, above, target, options.dpi)
            print(target)
    QgsProject.instance().clear()


if __name__ == "__main__":
    main()
