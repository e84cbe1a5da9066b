# SPDX-License-Identifier: GPL-2.0-or-later
"""Calculation engine of Otelo: pure Python, no QGIS import (see docs/architecture.md)."""
