# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths that the tests share. The official cases and INSEE's files may lie elsewhere: see README."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
ORACLE = Path(os.environ.get("OTELO_ORACLE", SHARED / "oracle" / "official_cases.jsonl.gz"))
DATA = Path(os.environ.get("OTELO_DATA", SHARED / "data"))
DEMO = ROOT / "otelo_qgis" / "data" / "demo.gpkg"
GUIDE_DEMO = DEMO.with_name("demo_guide.gpkg")
