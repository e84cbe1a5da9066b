# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B, edition of the guide (TPL of March 2017, as Otelo 1.2 computes it): stock, flow, synthesis."""
