# SPDX-License-Identifier: GPL-2.0-or-later
"""What every room uses: errors, numbers and texts, files, names of territories. Knows nothing of housing."""
