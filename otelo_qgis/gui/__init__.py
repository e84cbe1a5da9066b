# SPDX-License-Identifier: GPL-2.0-or-later
"""The panel: a study configured and read on the map, live.

It knows the engine and Processing; nothing knows it but the entry of the plugin.
"""
