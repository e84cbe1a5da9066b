# SPDX-License-Identifier: GPL-2.0-or-later
"""Styles, projects, layouts and expressions."""
