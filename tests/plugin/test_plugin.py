# SPDX-License-Identifier: GPL-2.0-or-later
"""The plugin as QGIS loads it: registered, then removed without a trace."""

from __future__ import annotations

import hashlib
from types import SimpleNamespace

from qgis.core import QgsApplication, QgsExpression, QgsProject

from otelo_qgis import classFactory
from otelo_qgis.gui import demo


def test_the_plugin_registers_and_leaves_nothing(qgis_app, monkeypatch):
    calls = []
    names = ("addPluginToMenu", "addToolBarIcon", "removePluginMenu", "removeToolBarIcon")
    iface = SimpleNamespace(mainWindow=lambda: None)
    for name in names:
        setattr(iface, name, lambda *a, name=name: calls.append(name))
    monkeypatch.setattr("qgis.utils.iface", iface)
    loaded = classFactory(iface)
    before = {one.id() for one in QgsApplication.processingRegistry().providers()}
    assert "otelo" not in before
    loaded.initGui()
    assert QgsApplication.processingRegistry().providerById("otelo") is not None
    assert QgsExpression.isFunctionName("otelo_brique")
    loaded.unload()
    assert {one.id() for one in QgsApplication.processingRegistry().providers()} == before
    assert not QgsExpression.isFunctionName("otelo_brique")
    # Three entries in the menu, the first of which is in the toolbar.
    more = ["addPluginToMenu", "removePluginMenu", "removeToolBarIcon"] * 2
    assert sorted(calls) == sorted([*names, *more])


def test_the_demo_is_read_and_never_changes(qgis_app):

    def state():
        return hashlib.sha256(demo.DEMO.read_bytes()).hexdigest(), demo.DEMO.stat().st_mtime_ns, beside()

    def beside():
        return sorted(path.name for path in demo.DEMO.parent.iterdir())

    before = state()
    demo.load_demo()
    # Once: what is there stays.
    demo.load_demo()
    layers = list(QgsProject.instance().mapLayers().values())
    assert sorted(layer.featureCount() for layer in layers) == [2, 60, 125]
    for layer in layers:
        assert not layer.startEditing() and sum(1 for _ in layer.getFeatures()) == layer.featureCount()
        assert state() == before
    QgsProject.instance().clear()
    assert state() == before
