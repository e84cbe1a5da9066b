# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel in the plugin: opened by its button, loaded, removed and loaded again without a trace."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from gui_support import settled, until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget

from otelo_qgis import classFactory, plugin


@pytest.fixture
def qgis(iface, monkeypatch):
    """What the plugin asks of QGIS."""
    window = iface.mainWindow()
    found = SimpleNamespace(
        **vars(iface),
        addPluginToMenu=lambda *a: None, addToolBarIcon=lambda *a: None, removePluginMenu=lambda *a: None,
        removeToolBarIcon=lambda *a: None, addDockWidget=window.addDockWidget,
        removeDockWidget=window.removeDockWidget,
    )  # fmt: skip
    monkeypatch.setattr("qgis.utils.iface", found)
    return found


def test_the_button_opens_the_panel_and_a_reload_leaves_nothing(qgis):
    window = qgis.mainWindow()
    for _ in range(2):
        loaded = classFactory(qgis)
        loaded.initGui()
        button, demo, *_ = loaded.actions
        assert loaded.panel is None
        button.trigger()
        assert loaded.panel is not None and len(window.findChildren(QDockWidget)) == 1
        demo.trigger()
        until(lambda panel=loaded.panel: settled(panel))
        assert loaded.panel.session.study.total == 7856
        loaded.unload()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert window.findChildren(QDockWidget) == [] and loaded.panel is None
        # The project stays, and no longer knows the plugin.
        QgsProject.instance().clear()


def test_without_pandas_it_is_said(qgis, monkeypatch):
    said = []
    monkeypatch.setattr(plugin, "missing_text", lambda modules: "Otelo a besoin de pandas.")
    monkeypatch.setattr(qgis, "messageBar", lambda: SimpleNamespace(pushMessage=lambda *a: said.append(a)))
    loaded = classFactory(qgis)
    loaded.initGui()
    next(iter(loaded.actions)).trigger()
    assert loaded.panel is None and "pandas" in said[0][1]
    loaded.unload()
