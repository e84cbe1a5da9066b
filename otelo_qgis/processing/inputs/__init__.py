# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms are given: each module declares the parameters of one input, and reads them."""
