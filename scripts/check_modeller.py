# SPDX-License-Identifier: GPL-2.0-or-later
"""Do docs/modeleur.md by mouse, in a real QGIS on a virtual screen: `make check-modeller`.

The designer and the batch panel are driven as a person drives them (clicks and keys, by QtTest), in a clean
profile and in French; what is made is compared with what the algorithms give. The pictures of the page are
taken on the way. Needs the Debian packages qgis, python3-pyqt5 and xvfb. An argument: another folder for the
pictures, when only the check is wanted.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

from build_plugin import NAME, ROOT, build

IMAGES = ROOT / "docs" / "images"
INSIDE = Path(__file__).with_name("check_modeller_inside.py")
SETTINGS = f"[locale]\noverrideFlag=true\nuserLocale=fr\n\n[PythonPlugins]\n{NAME}=true\nprocessing=true\n"
LIMIT_S = 240


def main() -> None:
    images = Path(sys.argv[1]) if len(sys.argv) > 1 else IMAGES
    with tempfile.TemporaryDirectory() as folder:
        plugins = build(Path(folder)).parent
        settings = Path(folder, "profiles", "default", "QGIS", "QGIS3.ini")
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")
        env = {k: v for k, v in os.environ.items() if k != "QT_QPA_PLATFORM"}
        env |= {
            "XDG_RUNTIME_DIR": folder,
            "PATH": f"/usr/bin:{env.get('PATH', '')}",
            "LANGUAGE": "fr",
            "QGIS_PLUGINPATH": str(plugins),
            "CHECK_IMAGES": str(images),
            "CHECK_PLUGIN": str(plugins / NAME),
            "CHECK_DEMO": str(plugins / NAME / "data" / "demo.gpkg"),
            "CHECK_FOLDER": folder,
        }
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", "qgis", "--nologo", "--noversioncheck"]
        command += ["--profiles-path", folder, "--code", str(INSIDE)]
        # In a session of its own, to end it whole: QGIS would wait for an answer to a dialog for ever.
        with subprocess.Popen(command, env=env, start_new_session=True) as running:
            try:
                code = running.wait(LIMIT_S)
            except subprocess.TimeoutExpired:
                code = f"QGIS n'a pas fini en {LIMIT_S} s."
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(running.pid, signal.SIGTERM)
    sys.exit(code)


if __name__ == "__main__":
    main()
