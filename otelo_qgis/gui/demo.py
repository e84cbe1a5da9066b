# SPDX-License-Identifier: GPL-2.0-or-later
"""The demo territory in the project: to read only, in a group, drawn so as to be seen."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsFillSymbol, QgsLayerTreeGroup, QgsProject, QgsSingleSymbolRenderer, QgsVectorLayer

from ..processing.language import tr

DEMO = Path(__file__).parent.parent / "data" / "demo.gpkg"
# GDAL does not write in a part of a file, were it all of it. QGIS opens a GeoPackage to write in it: the file
# changes, and others are left beside it.
READ_ONLY_DEMO = f"/vsisubfile/0,{DEMO.as_posix()}"
DEMO_GROUP = "Otelo : territoire de démonstration (données fictives)"
# Tables of the demo, from the bottom of the map up, and the names of their layers.
DEMO_LAYERS = {
    "menages": "Otelo démo : ménages",
    "indicateurs": "Otelo démo : indicateurs",
    "communes": "Otelo démo : communes",
}
_TABLE = "otelo/demo"


def load_demo() -> dict[str, QgsVectorLayer]:
    """Communes, indicators and households of the demo, by table; those that are there already stay."""
    project = QgsProject.instance()
    found = {
        layer.customProperty(_TABLE): layer
        for layer in project.mapLayers().values()
        if layer.customProperty(_TABLE)
    }
    for table, title in DEMO_LAYERS.items():
        if table in found:
            continue
        layer = QgsVectorLayer(f"{READ_ONLY_DEMO}|layername={table}", tr(title), "ogr")
        layer.setReadOnly(True)
        layer.setCustomProperty(_TABLE, table)
        if layer.isSpatial():
            look = {"color": "#eef1f4", "outline_color": "#8a94a0", "outline_width": "0.2"}
            layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))
        project.addMapLayer(layer, False)
        _group(project).insertLayer(0, layer)
        found[table] = layer
    return found


def _group(project: QgsProject) -> QgsLayerTreeGroup:
    root = project.layerTreeRoot()
    return root.findGroup(tr(DEMO_GROUP)) or root.addGroup(tr(DEMO_GROUP))
