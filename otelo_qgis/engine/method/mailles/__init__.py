# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet A: communes into analysis and restitution meshes, and the geometry that it takes."""
