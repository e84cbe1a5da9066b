# SPDX-License-Identifier: GPL-2.0-or-later
"""What the installation says where it cannot install, and mends."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from support import ROOT

TOOLS = ("bash", "flock", "grep", "mkdir", "dirname")


@pytest.fixture
def setup(tmp_path):
    """setup(user=…) -> what the script did in a system that has only these commands, and no package."""
    bin_ = tmp_path / "bin"
    bin_.mkdir()
    for name in TOOLS:
        (bin_ / name).symlink_to(shutil.which(name))

    def command(name, text):
        (bin_ / name).write_text(f"#!{shutil.which('bash')}\n{text}\n")
        (bin_ / name).chmod(0o755)

    def go(user, installed):
        command("id", f"echo {user}")
        command("dpkg-query", "echo install ok installed" if installed else "exit 1")
        command("python", 'echo "$@" >> "$0.log"; [ "$2" != pip ] || exit 1')
        words = [
            shutil.which("bash"),
            ROOT / "scripts" / "setup.sh",
            bin_ / "python",
            tmp_path / "venv",
            "plugin",
        ]
        done = subprocess.run(words, env={"PATH": str(bin_)}, capture_output=True, text=True)
        log = bin_ / "python.log"
        return done, log.read_text() if log.exists() else ""

    return go


def test_without_rights_it_gives_the_line_for_an_administrator(setup):
    done, _ = setup(1000, installed=False)
    assert done.returncode == 1 and "administrateur" in done.stderr and "not found" not in done.stderr
    assert "apt-get install -y --no-install-recommends qgis python3-qgis" in done.stderr


def test_an_environment_cut_short_is_made_again(setup, tmp_path):
    (tmp_path / "venv" / "bin").mkdir(parents=True)
    (tmp_path / "venv" / "bin" / "python").symlink_to(tmp_path / "bin" / "python")
    done, made = setup(1000, installed=True)
    assert "-m venv --clear --system-site-packages" in made
    # Without network, what checks the code is not there, and the demonstration goes on.
    assert done.returncode == 0 and "la démonstration s'en passe" in done.stdout
