# SPDX-License-Identifier: GPL-2.0-or-later
"""One file an algorithm, named as its id."""
