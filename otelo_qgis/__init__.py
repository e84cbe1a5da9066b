# SPDX-License-Identifier: GPL-2.0-or-later
"""Otelo for QGIS: housing needs of French territories, with the national method."""


def classFactory(iface):  # noqa: N802 (name imposed by QGIS)
    from .plugin import OteloPlugin

    return OteloPlugin()
