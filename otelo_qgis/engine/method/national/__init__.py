# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B, edition nationale: stock, flow, totals."""
