# SPDX-License-Identifier: GPL-2.0-or-later
"""The layout templates that the plugin ships: python3 scripts/make_layouts.py

Writes otelo_qgis/layouts/{carte,atlas}_{a4,a3}_{paysage,portrait}.qpt from the templates of the cartography.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Qt writes the attributes of an element in an order that it draws at each start, unless told.
os.environ["QT_HASH_SEED"] = "0"

from qgis.core import QgsApplication, QgsProject, QgsReadWriteContext  # noqa: E402

from otelo_qgis.processing.cartography.templates import BUILDERS, PAGES  # noqa: E402

FOLDER = ROOT / "otelo_qgis" / "layouts"
UUID = re.compile(r"\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}")


def steady(text: str) -> str:
    """Identifiers numbered in the order that they come: the same template gives the same file."""
    found: dict[str, str] = {}

    def number(match: re.Match) -> str:
        return found.setdefault(match.group(), f"{{00000000-0000-4000-8000-{len(found):012d}}}")

    return UUID.sub(number, text)


def main() -> None:
    application = QgsApplication([], True)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    for kind, build in BUILDERS.items():
        for page in PAGES:
            path = FOLDER / page.name(kind)
            layout = build(QgsProject.instance(), page)
            if not layout.saveAsTemplate(str(path), QgsReadWriteContext()):
                raise SystemExit(f"{path} ne peut être écrit.")
            path.write_text(steady(path.read_text(encoding="utf-8")), encoding="utf-8")
            print(path)
    QgsProject.instance().clear()


if __name__ == "__main__":
    main()
