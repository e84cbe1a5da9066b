# SPDX-License-Identifier: GPL-2.0-or-later
"""What the plugin repository and the ecosystem's tools look at: `make check-plugin`.

Packs the ZIP, then runs flake8-qgis, qgis-plugin-analyzer, bandit, detect-secrets, and the import under
PyQt6. Exits with 1 where one of them finds something. Left out, because they are not about this plugin:
flake8-qgis' experimental QGS201 and QGS202, which ask for the success of methods that return nothing; the
analyzer's opinions of style (ruff has that part) and its count of untranslated strings, which counts every
text of the French reports.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from build_plugin import ROOT, copy_sources, pack

TOOLS = Path(sys.executable).parent
# Rules of the analyzer that are findings here: what Qt 6 and QGIS 4 drop, and security.
KINDS = (
    "QT6_", "QGIS_", "OBSOLETE_", "LEGACY_", "PYQT5_", "GDAL_", "IFACE_", "MANDATORY_", "UNSAFE_", "B",
    "AWS_", "GOOGLE_", "TWILIO_", "BLOCKING_", "GENERIC_SECRET", "HARDCODED_",
)  # fmt: skip
# The one module that knows how versions differ names what newer ones dropped.
EXCEPT = {
    "processing/compat.py": ("QGS402", "OBSOLETE_VARIANT", "QT6_"),
    # The names of a view cannot be parameters of SQL; they are the plugin's own.
    "processing/io/geopackage.py": ("B608",),
    "processing/io/postgis.py": ("B608",),
    # The panel is given the window of QGIS that it is in: tests give it one of theirs.
    "gui/panel.py": ("QGS105",),
}


def call(*words, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [str(word) for word in words], capture_output=True, text=True, check=False, **options
    )


def flake8(plugin: Path) -> list[str]:
    ignored = ",".join(
        f"{plugin}/{path}:{rules[0]}" for path, rules in EXCEPT.items() if rules[0].startswith("QGS")
    )
    done = call(TOOLS / "flake8", "--isolated", "--select", "QGS", "--extend-ignore", "QGS201,QGS202",
                "--per-file-ignores", ignored, plugin)  # fmt: skip
    return (done.stdout + done.stderr).splitlines()


def analyzer(plugin: Path) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        done = call(
            TOOLS / "qgis-analyzer", "analyze", plugin, "-o", folder, "--no-cache", "--linters", "none"
        )
        reports = list(Path(folder).rglob("project_context.json"))
        if not reports:
            return [done.stdout, done.stderr]
        report = json.loads(reports[0].read_text(encoding="utf-8"))
    found = []
    for module in report["modules"]:
        for issue in module["ast_issues"] + module["security_issues"]:
            kind = issue["type"]
            allowed = next((rules for path, rules in EXCEPT.items() if module["path"].endswith(path)), ())
            if kind.startswith(KINDS) and not kind.startswith(allowed or ("\0",)):
                found.append(f"{module['path']}:{issue.get('line')} {kind} {issue.get('message')}")
    return found


def bandit(plugin: Path) -> list[str]:
    done = call(TOOLS / "bandit", "-q", "-r", "-f", "json", plugin)
    results = json.loads(done.stdout)["results"]
    return [f"{one['filename']}:{one['line_number']} {one['test_id']} {one['issue_text']}" for one in results]


def secrets(plugin: Path) -> list[str]:
    """In the whole repository, and in the ZIP."""
    found = []
    for words, folder in (((), ROOT), (("--all-files",), plugin)):
        done = call(TOOLS / "detect-secrets", "scan", *words, cwd=folder)
        for name, items in json.loads(done.stdout)["results"].items():
            found += [f"{name}:{one['line_number']} {one['type']}" for one in items]
    return found


def qt6(plugin: Path) -> list[str]:
    done = call(
        sys.executable, ROOT / "scripts" / "check_qt6.py", env={**os.environ, "PYTHONWARNINGS": "ignore"}
    )
    print(done.stdout.strip())
    return done.stderr.splitlines() if done.returncode else []


def main() -> None:
    archive = pack(ROOT / "build")
    print(f"{archive.name} : {archive.stat().st_size // 1000} ko")
    wrong = False
    # A copy of its own: what QGIS compiled beside the plugin is not in the ZIP.
    with tempfile.TemporaryDirectory() as folder:
        plugin = copy_sources(Path(folder))
        for check in (flake8, analyzer, bandit, secrets, qt6):
            found = [line for line in check(plugin) if line.strip()]
            print(f"{check.__name__} : {len(found)} constat(s)")
            print("".join(f"  {line}\n" for line in found), end="")
            wrong |= bool(found)
    sys.exit(wrong)


if __name__ == "__main__":
    main()
