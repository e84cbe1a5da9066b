# SPDX-License-Identifier: GPL-2.0-or-later
"""A DOCX as an OpenDocument text, by the LibreOffice or the pandoc of this machine."""

from __future__ import annotations

import os
import shutil
import subprocess  # nosec B404
import sys
import tempfile
from pathlib import Path

from ..common.errors import OteloError

# Where LibreOffice is on systems that do not say it to programs.
_PLACES = {
    "win32": (r"C:\Program Files\LibreOffice\program\soffice.exe",),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}
SECONDS = 180


def converter() -> str:
    """Path of what converts: LibreOffice first, which keeps styles and page; "" where there is none."""
    found = shutil.which("soffice") or shutil.which("libreoffice")
    placed = (place for place in _PLACES.get(sys.platform, ()) if Path(place).is_file())
    return found or next(placed, "") or shutil.which("pandoc") or ""


def require_converter(what: str) -> None:
    """OteloError where this machine cannot write an ODT. what: the output."""
    if not converter():
        raise OteloError(
            f"{what} : un document ODT demande LibreOffice ou pandoc, que cette machine n'a pas. Donnez un "
            "nom en .docx, que LibreOffice ouvre aussi, ou installez LibreOffice."
        )


def write_odt(source: Path, target: Path) -> None:
    """Convert a DOCX. OteloError where the program fails; OSError where the file cannot be written."""
    program = converter()
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / f"{source.stem}.odt"
        if Path(program).stem.startswith("pandoc"):
            command = [program, str(source), "-o", str(made)]
        else:
            # A profile of its own: a suite that is open would refuse.
            profile = f"-env:UserInstallation={(Path(folder) / 'profil').as_uri()}"
            command = [program, profile, "--headless", "--convert-to", "odt", "--outdir", folder, str(source)]
        # The Python of QGIS is not that of LibreOffice.
        env = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        try:
            # Nothing goes through a shell; the program is the machine's own.
            subprocess.run(  # nosec B603
                command, env=env, capture_output=True, timeout=SECONDS, check=True
            )
        except (OSError, subprocess.SubprocessError) as error:
            raise OteloError(
                f"« {target.name} » : {Path(program).name} n'a pas pu l'écrire ({error})."
            ) from error
        if not made.is_file():
            raise OteloError(
                f"« {target.name} » : {Path(program).name} n'a rien écrit. Donnez un nom en .docx."
            )
        shutil.copyfile(made, target)
