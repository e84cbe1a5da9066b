# SPDX-License-Identifier: GPL-2.0-or-later
"""QGIS side: the Processing provider and its algorithms (see docs/architecture.md)."""
