# SPDX-License-Identifier: GPL-2.0-or-later
"""From the files that technicians have to checked indicators on the right territories."""
