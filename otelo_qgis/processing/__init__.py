"""QGIS side: the Processing provider and its algorithms (see docs/architecture.md)."""
