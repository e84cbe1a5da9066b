"""Calculation engine of Otelo: pure Python, no QGIS import (see docs/architecture.md)."""
