"""Assemble the plugin folder that QGIS loads: the package, and the files packed in with it.

python3 scripts/build_plugin.py [FOLDER]     makes FOLDER/otelo_qgis (default: build/plugin)
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKED = ("metadata.txt", "LICENSE", "icons", "i18n")


def build(folder: Path) -> Path:
    """Copy the plugin into folder/otelo_qgis, replacing what was there."""
    plugin = folder / "otelo_qgis"
    shutil.rmtree(plugin, ignore_errors=True)
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")
    shutil.copytree(ROOT / "otelo_qgis", plugin, ignore=ignored)
    for name in PACKED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, plugin / name, ignore=ignored)
        elif source.exists():
            shutil.copy2(source, plugin / name)
    return plugin


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "build" / "plugin"
    print(build(target))
