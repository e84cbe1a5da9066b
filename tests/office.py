# SPDX-License-Identifier: GPL-2.0-or-later
"""Open results as their readers do: an office suite, a PDF reader, a browser."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path

import pytest

SOFFICE, CHROMIUM = shutil.which("soffice"), shutil.which("chromium")
needs_office = pytest.mark.skipif(not SOFFICE, reason="LibreOffice is not installed (make setup-test)")
needs_pdf = pytest.mark.skipif(
    not shutil.which("pdftotext"), reason="poppler-utils is not installed (make setup-test)"
)
# Every formula is calculated anew, whatever the value that the file gives beside it.
_RECALCULATE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse">
<value>0</value></prop></item>
</oor:items>"""
# Text, comma, quotes, UTF-8, every sheet, the values rather than how they are shown.
_CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"
# What LibreOffice says on a machine without Java is not about the file.
_HARMLESS = ("javaldx", "failed to launch")


def convert(path: Path, kind: str, folder: Path, profile: Path) -> str:
    """Convert with LibreOffice; what it complained of."""
    user = profile / "user"
    user.mkdir(parents=True, exist_ok=True)
    (user / "registrymodifications.xcu").write_text(_RECALCULATE, encoding="utf-8")
    command = [SOFFICE, f"-env:UserInstallation={profile.as_uri()}", "--headless", "--convert-to", kind]
    done = subprocess.run(
        [*command, "--outdir", str(folder), str(path)],
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    lines = [line for line in done.stderr.splitlines() if line and not any(w in line for w in _HARMLESS)]
    return "\n".join(lines)


def sheets(path: Path, folder: Path, profile: Path) -> dict[str, list[list[str]]]:
    """Cells of each sheet of a workbook, as LibreOffice calculates them."""
    assert convert(path, _CSV, folder, profile) == ""
    found = {}
    for one in folder.glob(f"{path.stem}-*.csv"):
        with one.open(encoding="utf-8", newline="") as file:
            found[one.stem.removeprefix(f"{path.stem}-")] = list(csv.reader(file))
    return found


def pdf_text(path: Path, page: int | None = None) -> str:
    pages = ["-f", str(page), "-l", str(page)] if page else []
    command = ["pdftotext", "-layout", *pages, str(path), "-"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stderr == "", "a PDF reader complains"
    return done.stdout


def pdf_pages(path: Path) -> int:
    found = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    return int(next(line.split()[1] for line in found.splitlines() if line.startswith("Pages:")))
