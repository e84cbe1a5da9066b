# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the icon is, in the plugin's ZIP (icons/ inside the package) and in the source tree (beside it)."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parent.parent
ICON = next(
    (
        path
        for path in (_PACKAGE / "icons" / "otelo.svg", _PACKAGE.parent / "icons" / "otelo.svg")
        if path.exists()
    ),
    _PACKAGE / "icons" / "otelo.svg",
)
