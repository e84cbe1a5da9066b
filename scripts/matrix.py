# SPDX-License-Identifier: GPL-2.0-or-later
"""The same tests on each QGIS that users have: `make test-matrix`.

python3 scripts/matrix.py [--only 3.22] [--check] [--folder build/matrix] [--tests tests/gui -m "not journey"]

Each version lives in a chroot made by debootstrap and apt, kept from one run to the next. As root: chroots
and their mounts need it. The mounts belong to a process of their own (unshare) and go with it, so that
nothing has to be unmounted, whatever happens. The table in docs/versions.md is written from the results of
the whole matrix; `--check` leaves it alone. A second matrix in one folder waits for the first.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import shutil
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path

from at_once import alone

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "versions.md"
START, END = "<!-- matrice -->", "<!-- /matrice -->"
# What a machine needs to reach its own package registries, if it has anything of the kind.
CLIENT_SETTINGS = ("etc/pip.conf", "etc/ssl/certs/ca-certificates.crt", "etc/resolv.conf")
VARIABLES = {
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
    "QT_QPA_PLATFORM": "offscreen",
    "XDG_RUNTIME_DIR": "/tmp",
    "PROJ_DATA": "/usr/share/proj",
}
TELL_VERSIONS = """
import json, platform, sys
import numpy, pandas, geopandas, shapely
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
json.dump({"QGIS": Qgis.QGIS_VERSION.split("-")[0], "Qt": QT_VERSION_STR, "Python": platform.python_version(),
    "numpy": numpy.__version__, "pandas": pandas.__version__, "geopandas": geopandas.__version__,
    "shapely": shapely.__version__}, sys.stdout)
"""


@dataclass(frozen=True)
class Version:
    """A QGIS, and the Debian that carries it. backports: QGIS comes from the backports of the suite."""

    qgis: str
    suite: str
    backports: bool = False

    @property
    def system(self) -> str:
        return f"{self.suite}{' (backports)' if self.backports else ''}"


VERSIONS = (Version("3.22", "bookworm"), Version("3.40", "trixie"), Version("3.44", "trixie", backports=True))


def run(command: list[str], **options) -> subprocess.CompletedProcess:
    return subprocess.run(command, check=True, text=True, **options)


def inside(chroot: Path, script: str, **options) -> subprocess.CompletedProcess:
    """Run a shell script in the chroot, with /proc and /dev mounted for this process alone."""
    enter = " && ".join(
        (
            f"mount -t proc proc {shlex.quote(str(chroot / 'proc'))}",
            f"mount --rbind /dev {shlex.quote(str(chroot / 'dev'))}",
            f"exec chroot {shlex.quote(str(chroot))} bash -euc {shlex.quote(script)}",
        )
    )
    # Private mounts: /dev is never unmounted from the machine by mistake.
    return run(
        ["unshare", "--mount", "--propagation", "private", "sh", "-c", enter],
        env={**VARIABLES, **{k: v for k, v in os.environ.items() if k.lower().endswith("_proxy")}},
        **options,
    )


def make_chroot(version: Version, folder: Path) -> Path:
    """The chroot of a version with all that the tests need; made if it is not there, or is out of date."""
    chroot = folder / version.qgis
    recipe = hashlib.sha256(
        (ROOT / "scripts" / "setup.sh").read_bytes() + Path(__file__).read_bytes()
    ).hexdigest()
    ready = chroot / ".otelo-ready"
    if ready.exists() and ready.read_text() == recipe:
        return chroot
    if not (chroot / "usr/bin/apt-get").exists():
        print(f"QGIS {version.qgis} : debootstrap {version.suite}", flush=True)
        shutil.rmtree(chroot, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        run(
            ["debootstrap", "--variant=minbase", "--include=ca-certificates", version.suite, str(chroot)],
            stdout=subprocess.DEVNULL,
        )
    settings = [Path("/") / name for name in CLIENT_SETTINGS]
    settings += [one for one in Path("/etc/apt/apt.conf.d").iterdir() if "Acquire::" in one.read_text()]
    for source in filter(Path.exists, settings):
        shutil.copy2(source, chroot / source.relative_to("/"))
    if version.backports:
        line = (chroot / "etc/apt/sources.list").read_text().splitlines()[0]
        extra = line.replace(f" {version.suite} ", f" {version.suite}-backports ")
        (chroot / "etc/apt/sources.list.d/backports.list").write_text(extra + "\n")
        (chroot / "etc/apt/preferences.d/backports").write_text(
            f"Package: *qgis*\nPin: release n={version.suite}-backports\nPin-Priority: 990\n"
        )
    shutil.copy2(ROOT / "scripts" / "setup.sh", chroot / "root/setup.sh")
    inside(chroot, "apt-get update -qq; bash /root/setup.sh /usr/bin/python3 /opt/venv plugin tests")
    ready.write_text(recipe)
    return chroot


def copy_sources(chroot: Path) -> None:
    """The files of the repository as they are here, and the shared data, where the tests look for them."""
    target = chroot / "otelo" / "main"
    shutil.rmtree(target, ignore_errors=True)
    listed = run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=ROOT, capture_output=True
    ).stdout
    for name in listed.splitlines():
        if (ROOT / name).exists():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, target / name)
    shared, there = ROOT.parent / "shared", chroot / "otelo" / "shared"
    if shared.is_dir() and not there.exists():
        shutil.copytree(shared, there)


def test(version: Version, folder: Path, tests: list[str]) -> dict:
    """Run the tests on one version; what it is made of, what passed, and in how long (seconds)."""
    chroot = make_chroot(version, folder)
    copy_sources(chroot)
    told = inside(
        chroot, f"/opt/venv/bin/python -c {shlex.quote(TELL_VERSIONS)}", stdout=subprocess.PIPE
    ).stdout
    versions = json.loads(told.splitlines()[-1])
    if not versions["QGIS"].startswith(version.qgis + "."):
        raise SystemExit(f"QGIS {version.qgis} attendu, {versions['QGIS']} installé dans {chroot}.")
    report = chroot / "root/tests.xml"
    report.unlink(missing_ok=True)
    print(f"QGIS {versions['QGIS']} ({version.system}) : tests", flush=True)
    started = time.monotonic()
    on_every_core = ["-n", "auto", "--dist", "loadfile", "--junitxml=/root/tests.xml"]
    command = shlex.join(["/opt/venv/bin/python", "-m", "pytest", *on_every_core, *tests])
    inside(chroot, f"cd /otelo/main; {command} || test $? -eq 1")
    suite = ElementTree.parse(report).getroot().find("testsuite")
    counts = {name: int(suite.get(name)) for name in ("tests", "failures", "errors", "skipped")}
    return {"system": version.system, **versions, **counts, "time": time.monotonic() - started}


def table(rows: list[dict]) -> str:
    """The results as a Markdown table."""
    lines = [
        "| QGIS | Debian | Qt | Python | numpy | pandas | geopandas | shapely | tests réussis | sautés | "
        "échecs | durée |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        failed = row["failures"] + row["errors"]
        cells = [
            row[name]
            for name in ("QGIS", "system", "Qt", "Python", "numpy", "pandas", "geopandas", "shapely")
        ]
        cells += [row["tests"] - failed - row["skipped"], row["skipped"], failed]
        minutes, seconds = divmod(round(row["time"]), 60)
        lines.append("| " + " | ".join(map(str, [*cells, f"{minutes} min {seconds:02d} s"])) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--only", action="append", choices=[one.qgis for one in VERSIONS])
    parser.add_argument("--check", action="store_true", help="leave docs/versions.md alone")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "matrix")
    parser.add_argument("--tests", nargs=argparse.REMAINDER, default=[], help="for pytest; the last")
    options = parser.parse_args()
    if os.geteuid():
        raise SystemExit("Les chroots demandent les droits d'administration : sudo make test-matrix")
    missing = [name for name in ("debootstrap", "unshare") if not shutil.which(name)]
    if missing:
        raise SystemExit(f"Installez d'abord : apt install {' '.join(missing)}")
    chosen = [one for one in VERSIONS if not options.only or one.qgis in options.only]
    folder = options.folder.resolve()
    with alone(folder):
        rows = [test(one, folder, options.tests) for one in chosen]
    made = table(rows)
    print(made)
    if not options.check and len(chosen) == len(VERSIONS) and not options.tests:
        before, _, rest = PAGE.read_text(encoding="utf-8").partition(START)
        PAGE.write_text(f"{before}{START}\n{made}\n{END}{rest.partition(END)[2]}", encoding="utf-8")
    sys.exit(any(row["failures"] + row["errors"] for row in rows))


if __name__ == "__main__":
    main()
