# SPDX-License-Identifier: GPL-2.0-or-later
"""Between QGIS and frames: sources, sinks, files."""
