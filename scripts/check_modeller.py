# SPDX-License-Identifier: GPL-2.0-or-later
"""Do docs/modeleur.md by mouse, in a real QGIS on a virtual screen: `make check-modeller`.

The designer and the batch panel are driven as a person drives them (clicks and keys, by QtTest), in a clean
profile and in French; what is made is compared with what the algorithms give. The pictures of the page are
taken on the way. Needs the Debian packages qgis, python3-pyqt5 and xvfb. An argument: another folder for the
pictures, when only the check is wanted.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from build_plugin import NAME, ROOT, build
from driven_qgis import drive

IMAGES = ROOT / "docs" / "images"
INSIDE = Path(__file__).with_name("check_modeller_inside.py")


def main() -> None:
    images = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    with tempfile.TemporaryDirectory() as folder:
        plugins = build(Path(folder)).parent
        values = {
            "CHECK_IMAGES": images,
            "CHECK_PLUGIN": plugins / NAME,
            "CHECK_DEMO": plugins / NAME / "data" / "demo.gpkg",
            "CHECK_FOLDER": folder,
        }
        code = drive(INSIDE, Path(folder), values, plugins=plugins)
    sys.exit(code)


if __name__ == "__main__":
    main()
