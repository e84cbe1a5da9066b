# SPDX-License-Identifier: GPL-2.0-or-later
"""What is asked of studies: why a figure, how sure it is, what another scenario would give."""
