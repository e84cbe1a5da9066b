"""The plugin as QGIS loads it: registered, then removed without a trace."""

from __future__ import annotations

from types import SimpleNamespace

from qgis.core import QgsApplication, QgsExpression

from otelo_qgis import classFactory


def test_the_plugin_registers_and_leaves_nothing(qgis_app, monkeypatch):
    calls = []
    names = ("addPluginToMenu", "addToolBarIcon", "removePluginMenu", "removeToolBarIcon")
    iface = SimpleNamespace(mainWindow=lambda: None)
    for name in names:
        setattr(iface, name, lambda *a, name=name: calls.append(name))
    monkeypatch.setattr("qgis.utils.iface", iface)
    plugin = classFactory(iface)
    before = {one.id() for one in QgsApplication.processingRegistry().providers()}
    assert "otelo" not in before
    plugin.initGui()
    assert QgsApplication.processingRegistry().providerById("otelo") is not None
    assert QgsExpression.isFunctionName("otelo_brique")
    plugin.unload()
    assert {one.id() for one in QgsApplication.processingRegistry().providers()} == before
    assert not QgsExpression.isFunctionName("otelo_brique")
    # Two entries in the menu, one of which is in the toolbar.
    assert sorted(calls) == sorted([*names, "addPluginToMenu", "removePluginMenu", "removeToolBarIcon"])
