# SPDX-License-Identifier: GPL-2.0-or-later
"""Plugin entry: registers the Processing provider, the expression functions, the menu and the translation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon

from .engine.common.packages import missing_text
from .processing.compat import QAction
from .processing.icon import ICON
from .processing.language import tr
from .processing.provider import NEEDED, register

FOLDER = Path(__file__).parent
DEMO = FOLDER / "data" / "demo.gpkg"
# GDAL does not write in a part of a file, were it all of it. QGIS opens a GeoPackage to write in it: the file
# changes, and others are left beside it.
READ_ONLY_DEMO = f"/vsisubfile/0,{DEMO.as_posix()}"
MENU = "&Otelo"
# Tables of the demo, from the bottom of the map up, and the names of their layers.
DEMO_LAYERS = {
    "menages": "Otelo démo : ménages",
    "indicateurs": "Otelo démo : indicateurs",
    "communes": "Otelo démo : communes",
}
ACTIONS = ("Évaluer les besoins en logement…", "Charger le territoire de démonstration")


class OteloPlugin:
    """Under qgis_process only the provider and the expression functions are wanted, and there is no iface."""

    def __init__(self):
        self.provider = None
        self.actions = {}
        self.functions = []
        self.translator = None

    def initProcessing(self):  # noqa: N802 (name imposed by QGIS)
        self._translate()
        self.provider = register()
        # Written on the numbers of the engine, like the algorithms: without them there is nothing to offer.
        if not missing_text(NEEDED):
            from .processing.cartography.expressions import register_functions

            self.functions = register_functions()

    def initGui(self):  # noqa: N802 (name imposed by QGIS)
        from qgis.utils import iface

        self.initProcessing()
        for text, job in zip(ACTIONS, (self.open_evaluation, self.load_demo)):
            action = QAction(QIcon(str(ICON)), tr(text), iface.mainWindow())
            action.triggered.connect(job)
            iface.addPluginToMenu(MENU, action)
            if job == self.open_evaluation:
                iface.addToolBarIcon(action)
            self.actions[action] = job

    def open_evaluation(self):
        """The dialog of the whole chain (volets A to D)."""
        from processing import execAlgorithmDialog

        execAlgorithmDialog("otelo:evaluation")

    def load_demo(self):
        """The embedded demo territory, in the project: communes, indicators, households; to read only."""
        from qgis.utils import iface

        for table, title in DEMO_LAYERS.items():
            layer = QgsVectorLayer(f"{READ_ONLY_DEMO}|layername={table}", tr(title), "ogr")
            layer.setReadOnly(True)
            QgsProject.instance().addMapLayer(layer)
        iface.setActiveLayer(layer)
        iface.zoomToActiveLayer()

    def unload(self):
        from qgis.utils import iface

        for action, job in self.actions.items():
            action.triggered.disconnect(job)
            iface.removePluginMenu(MENU, action)
            iface.removeToolBarIcon(action)
            action.deleteLater()
        self.actions = {}
        if self.functions:
            from .processing.cartography.expressions import unregister_functions

            unregister_functions(self.functions)
            self.functions = []
        if self.provider:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _translate(self):
        """French is the source, and what a job without a language gets; all others get English."""
        path = FOLDER / "i18n" / "otelo_en.qm"
        if QgsApplication.locale()[:2] not in ("fr", "C") and path.exists():
            self.translator = QTranslator()
            if self.translator.load(str(path)):
                QCoreApplication.installTranslator(self.translator)
