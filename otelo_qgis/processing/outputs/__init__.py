# SPDX-License-Identifier: GPL-2.0-or-later
"""What algorithms share of their outputs: each module declares those of one subject, and makes them."""
