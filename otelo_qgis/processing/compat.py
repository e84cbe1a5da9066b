"""The one place that knows how QGIS versions differ (3.22 to the current LTR, Qt 5 and Qt 6)."""

from __future__ import annotations

from qgis.core import NULL, Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

try:
    from qgis.PyQt.QtGui import QAction  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction  # noqa: F401

if Qgis.QGIS_VERSION_INT >= 33800:
    FIELD_TYPES = {
        "text": QMetaType.Type.QString,
        "int": QMetaType.Type.LongLong,
        "float": QMetaType.Type.Double,
        "bool": QMetaType.Type.Bool,
    }
else:
    FIELD_TYPES = {
        "text": QVariant.Type.String,
        "int": QVariant.Type.LongLong,
        "float": QVariant.Type.Double,
        "bool": QVariant.Type.Bool,
    }


def is_null(value) -> bool:
    """A missing attribute: None, or the NULL of PyQGIS."""
    return value is None or value == NULL
