# SPDX-License-Identifier: GPL-2.0-or-later
"""A real QGIS on a virtual screen, in a clean profile, that runs a script of ours to the end: what every
script that drives QGIS by mouse calls. Needs the Debian packages qgis and xvfb."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from build_plugin import NAME

LIMIT_S = 240
SCREEN = "-screen 0 {size}x24"


def settings(language: str, theme: str, is_enabled: bool) -> str:
    """The settings of the profile. is_enabled: whether the plugin is, with that of Processing."""
    text = f"[locale]\noverrideFlag=true\nuserLocale={language}\n\n[UI]\nUITheme={theme}\n"
    return text + (f"\n[PythonPlugins]\n{NAME}=true\nprocessing=true\n" if is_enabled else "")


def drive(
    code: Path,
    folder: Path,
    values: Mapping[str, object] | None = None,
    *,
    plugins: Path | None = None,
    language: str = "fr",
    theme: str = "default",
    size: str = "1600x1000",
    scale: float = 1.0,
    limit: float = LIMIT_S,
    cwd: Path | None = None,
) -> int:
    """Start QGIS and wait for it; what it exits with.

    code: what it runs; folder: for its profile, which is made there, and nothing else; values: of environment
    variables that `code` reads; plugins: folder of the plugin, enabled, None where `code` installs it itself;
    language, theme: of QGIS; size, scale: of the screen; limit: seconds. Exits where a command is not
    installed, or QGIS has not ended in time.
    """
    missing = [name for name in ("qgis", "xvfb-run") if not shutil.which(name)]
    if missing:
        sys.exit(f"Installez d'abord : {', '.join(missing)}")
    profile = folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    profile.parent.mkdir(parents=True)
    profile.write_text(settings(language, theme, plugins is not None), encoding="utf-8")
    env = {k: v for k, v in os.environ.items() if k not in ("QT_QPA_PLATFORM", "QGIS_PLUGINPATH")}
    env |= {
        "XDG_RUNTIME_DIR": str(folder),
        "PATH": f"/usr/bin:{env.get('PATH', '')}",
        "LANGUAGE": language[:2],
        **({"QGIS_PLUGINPATH": str(plugins)} if plugins else {}),
        **({"QT_SCALE_FACTOR": str(scale)} if scale != 1 else {}),
        **{name: str(value) for name, value in (values or {}).items()},
    }
    command = ["xvfb-run", "-a", "-s", SCREEN.format(size=size), "qgis", "--nologo", "--noversioncheck"]
    command += ["--profiles-path", str(folder), "--code", str(code)]
    # In a session of its own, to end it whole: QGIS would wait for an answer to a dialog for ever.
    with subprocess.Popen(command, env=env, cwd=cwd, start_new_session=True) as running:
        try:
            return running.wait(limit)
        except subprocess.TimeoutExpired:
            sys.exit(f"QGIS n'a pas fini en {limit} s ({language}, {theme}).")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, signal.SIGTERM)
