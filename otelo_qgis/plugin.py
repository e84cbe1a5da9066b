# SPDX-License-Identifier: GPL-2.0-or-later
"""Plugin entry: registers the Processing provider, the expression functions, the menu, the panel and the
translation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon

from .engine.common.language import speak
from .engine.common.packages import missing_text
from .processing.compat import QAction
from .processing.icon import ICON
from .processing.language import is_french, tr
from .processing.provider import NEEDED, register
from .processing.sentences import printed_language

FOLDER = Path(__file__).parent
MENU = "&Otelo"
ACTIONS = ("Panneau Otelo", "Charger le territoire de démonstration", "Évaluer les besoins en logement…")


class OteloPlugin:
    """Under qgis_process only the provider and the expression functions are wanted, and there is no iface."""

    def __init__(self):
        self.provider = None
        self.actions = {}
        self.functions = []
        self.translator = None
        self.panel = None

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
        for text, job in zip(ACTIONS, (self.toggle_panel, self.load_demo, self.open_evaluation)):
            action = QAction(QIcon(str(ICON)), tr(text), iface.mainWindow())
            action.triggered.connect(job)
            iface.addPluginToMenu(MENU, action)
            if job == self.toggle_panel:
                action.setCheckable(True)
                iface.addToolBarIcon(action)
            self.actions[action] = job
        QgsProject.instance().readProject.connect(self._project_read)

    def toggle_panel(self, wanted=True):
        """Show the panel, or hide it."""
        panel = self._panel()
        if panel is not None:
            panel.setUserVisible(wanted)
        else:
            next(iter(self.actions)).setChecked(False)

    def load_demo(self):
        """The demo territory, in the panel."""
        panel = self._panel()
        if panel is not None:
            panel.setUserVisible(True)
            panel.load_demo()

    def open_evaluation(self):
        """The dialog of the whole chain (volets A to D)."""
        from processing import execAlgorithmDialog

        execAlgorithmDialog("otelo:evaluation")

    def _project_read(self, *_):
        """Open the panel for a project that keeps a study of it; one that is there restores it by itself."""
        if self.panel is not None or missing_text(NEEDED):
            return
        from .gui.state import is_remembered

        if is_remembered(QgsProject.instance()):
            self._panel().restore()

    def _panel(self):
        """The panel, made when it is first asked for; None where what it is made of is missing, which is then
        said."""
        from qgis.utils import iface

        missing = missing_text(NEEDED)
        if missing:
            iface.messageBar().pushMessage("Otelo", missing, Qgis.MessageLevel.Warning, 0)
            return None
        if self.panel is None:
            from .gui.panel import Panel

            self.panel = Panel(iface, iface.mainWindow())
            action = next(iter(self.actions))
            self.panel.visibilityChanged.connect(action.setChecked)
            iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.panel)
        return self.panel

    def unload(self):
        from qgis.utils import iface

        if self.actions:
            QgsProject.instance().readProject.disconnect(self._project_read)
        if self.panel is not None:
            self.panel.close_session()
            iface.removeDockWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None
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
            speak()

    def _translate(self):
        """French is the source, and what a job without a language gets; all others get English."""
        path = FOLDER / "i18n" / "otelo_en.qm"
        if not is_french() and path.exists():
            self.translator = QTranslator()
            if self.translator.load(str(path)):
                QCoreApplication.installTranslator(self.translator)
                speak(printed_language())
