# SPDX-License-Identifier: GPL-2.0-or-later
"""What a layer holds: its fields, and the values of an expression over its rows."""

from __future__ import annotations

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsVectorLayer,
)

from ..compat import is_null


def has_field(layer: QgsVectorLayer, name: str) -> bool:
    return layer.fields().lookupField(name) >= 0


def texts_by_value(layer: QgsVectorLayer, expression: str, field: str) -> dict[float, str]:
    """The text that a field gives to each value of an expression: that of the first row that has it."""
    parsed = QgsExpression(expression)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found: dict[float, str] = {}
    if not has_field(layer, field):
        return found
    for feature in layer.getFeatures(QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)):
        context.setFeature(feature)
        value = parsed.evaluate(context)
        if not is_null(value) and float(value) not in found and not is_null(feature[field]):
            found[float(value)] = str(feature[field])
    return found


def texts_of(layer: QgsVectorLayer, field: str) -> set[str]:
    """The different texts of a field."""
    number = layer.fields().lookupField(field)
    return (
        {str(value) for value in layer.uniqueValues(number) if not is_null(value)} if number >= 0 else set()
    )


def values_of(layer: QgsVectorLayer, expression: str, condition: str = "") -> list[float]:
    """Values of an expression in the rows that meet a condition, NULL left out."""
    parsed = QgsExpression(expression)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if condition:
        request.setFilterExpression(condition)
    found = []
    for feature in layer.getFeatures(request):
        context.setFeature(feature)
        value = parsed.evaluate(context)
        if not is_null(value):
            found.append(float(value))
    return found


def columns_of(expression: str) -> set[str]:
    """The fields that an expression reads."""
    return set(QgsExpression(expression).referencedColumns())
