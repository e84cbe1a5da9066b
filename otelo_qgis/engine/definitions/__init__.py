# SPDX-License-Identifier: GPL-2.0-or-later
"""What everything else is made from: parameters, catalogue of indicators, fields, notes of method."""
