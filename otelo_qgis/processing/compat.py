# SPDX-License-Identifier: GPL-2.0-or-later
"""The one place that knows how QGIS versions differ (3.22 to the current LTR, Qt 5 and Qt 6)."""

from __future__ import annotations

from qgis.core import (
    NULL,
    Qgis,
    QgsField,
    QgsLayoutItemLabel,
    QgsProcessingModelChildParameterSource,
    QgsTextFormat,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QVariant
from qgis.PyQt.QtXml import QDomDocument

try:
    from qgis.PyQt.QtGui import QAction, QUndoCommand, QUndoStack  # Qt 6
except ImportError:
    from qgis.PyQt.QtWidgets import QAction, QUndoCommand, QUndoStack  # noqa: F401

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


# The source of a value that is written in a model, as against one that comes from an input or another step.
STATIC_VALUE = (
    Qgis.ProcessingModelChildParameterSource.StaticValue
    if hasattr(Qgis, "ProcessingModelChildParameterSource")
    else QgsProcessingModelChildParameterSource.StaticValue
)


# The geometry of a point.
POLYGON = Qgis.GeometryType.Polygon if hasattr(Qgis, "GeometryType") else QgsWkbTypes.PolygonGeometry
POINT = Qgis.GeometryType.Point if hasattr(Qgis, "GeometryType") else QgsWkbTypes.PointGeometry


def kind_of(field: QgsField) -> str:
    """What a field of a layer holds, as `definitions.column` says it: the reverse of FIELD_TYPES. Numbers of
    the types are the same in Qt 5 and in Qt 6, but not what they are written as."""
    number = getattr(field.type(), "value", field.type())
    return {1: "bool", 2: "int", 3: "int", 4: "int", 5: "int", 6: "float"}.get(int(number), "text")


def is_null(value) -> bool:
    """A missing attribute: None, or the NULL of PyQGIS."""
    return value is None or value == NULL


def set_label_format(label: QgsLayoutItemLabel, style: QgsTextFormat) -> None:
    """Font and colour of a text of a layout (before QGIS 3.24 a label has no text format)."""
    if hasattr(label, "setTextFormat"):
        label.setTextFormat(style)
    else:
        label.setFont(style.font())
        label.setFontColor(style.color())


def label_format(label: QgsLayoutItemLabel) -> QgsTextFormat:
    """Font and colour of a text of a layout, as `set_label_format` gives them."""
    if hasattr(label, "textFormat"):
        return label.textFormat()
    style = QgsTextFormat()
    style.setFont(label.font())
    style.setSize(label.font().pointSizeF())
    style.setColor(label.fontColor())
    return style


def set_xml(document: QDomDocument, text: str) -> bool:
    """Fill a document; whether the text was well formed (PyQt5 answers a tuple, PyQt6 an object)."""
    found = document.setContent(text)
    return bool(found[0] if isinstance(found, tuple) else found)


def flag_value(flags) -> int:
    """Flags of Qt as the whole number that some of its calls take (PyQt6 makes them an enumeration)."""
    return flags.value if hasattr(flags, "value") else int(flags)
