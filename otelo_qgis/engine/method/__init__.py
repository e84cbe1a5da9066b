# SPDX-License-Identifier: GPL-2.0-or-later
"""The four volets of the method, as pure functions of frames and arrays."""
