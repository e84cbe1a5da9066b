# SPDX-License-Identifier: GPL-2.0-or-later
"""A release: where it comes from, what it writes, and what refuses it, in a repository made for the test."""

from __future__ import annotations

import shutil
import subprocess
import sys
import zipfile
from datetime import date

import pytest
from support import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
import build_plugin
import release

FORGE = "https://forge.otelo.fr/habitat/otelo-qgis"


@pytest.mark.parametrize(
    ("remote", "address"),
    [
        ("https://github.com/a/b.git", "https://github.com/a/b"),
        ("https://nom:jeton@gitlab.com/a/b/c.git", "https://gitlab.com/a/b/c"),  # pragma: allowlist secret
        ("git@github.com:a/b.git", "https://github.com/a/b"),
        ("ssh://git@forge.fr:2222/a/b", "https://forge.fr/a/b"),
        ("/srv/git/otelo.git", ""),
        ("file:///srv/git/otelo.git", ""),
        ("../otelo", ""),
        (r"C:\depots\otelo", ""),
        ("", ""),
    ],
)
def test_the_address_of_a_remote(remote, address):
    assert build_plugin.forge_of(remote) == address


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository of the sources, with a remote and an address to write to; nothing of the real one."""
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    for name in ("OTELO_REPOSITORY", "OTELO_EMAIL"):
        monkeypatch.delenv(name, raising=False)
    root = tmp_path / "depot"
    root.mkdir()
    for name in ("otelo_qgis", "i18n", "icons"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("metadata.txt", "pyproject.toml", "CHANGELOG.md", "LICENSE"):
        shutil.copy(ROOT / name, root)
    (root / ".gitignore").write_text("build/\n")
    git = ["git", "-C", str(root)]
    for words in (
        ["init", "-q"], ["config", "user.email", "otelo@habitat.gouv.fr"], ["config", "user.name", "Otelo"],
        ["remote", "add", "origin", "git@forge.otelo.fr:habitat/otelo-qgis.git"], ["add", "-A"],
        ["commit", "-q", "-m", "Sources"],
    ):  # fmt: skip
        subprocess.run([*git, *words], check=True)
    monkeypatch.setattr(build_plugin, "ROOT", root)
    return root


def test_one_command_makes_a_release(repository, capsys):
    archive = release.release("0.9.0", repository, date(2026, 12, 1))
    assert archive == repository / "build" / "otelo_qgis.0.9.0.zip"
    assert "non  " not in capsys.readouterr().out
    assert (
        release.git(repository, "tag") == "0.9.0" and release.git(repository, "status", "--porcelain") == ""
    )
    changelog = (repository / "CHANGELOG.md").read_text("utf-8")
    assert "## Non publiée\n\n## 0.9.0 - 2026-12-01\n" in changelog
    assert release.section(changelog, release.UNRELEASED) == ""
    assert 'version = "0.9.0"' in (repository / "pyproject.toml").read_text("utf-8")
    with zipfile.ZipFile(archive) as opened:
        metadata = opened.read("otelo_qgis/metadata.txt").decode()
    for line in (
        "version=0.9.0", f"homepage={FORGE}", f"repository={FORGE}", f"tracker={FORGE}/issues",
        "email=otelo@habitat.gouv.fr", "changelog=\n    0.9.0\n    - ",
    ):  # fmt: skip
        assert f"{line}" in metadata
    assert "example.org" not in metadata
    # Again: nothing is new, and no number comes twice.
    with pytest.raises(SystemExit, match=r"0\.9\.0 ne suit pas 0\.9\.0"):
        release.release("0.9.0", repository)
    with pytest.raises(SystemExit, match="rien sous « ## Non publiée »"):
        release.release("0.9.1", repository)


def test_what_refuses_a_release_leaves_everything_as_it_was(repository, monkeypatch):
    def state():
        texts = {path: path.read_text("utf-8") for path in repository.glob("*.*") if path.is_file()}
        return texts, release.git(repository, "log", "--format=%H"), release.git(repository, "tag")

    before = state()
    with pytest.raises(SystemExit, match="n’est pas une version"):
        release.release("v1", repository)
    with pytest.raises(SystemExit, match="ne suit pas"):
        release.release("0.0.1", repository)
    (repository / "otelo_qgis" / "nouveau.py").write_text("")
    with pytest.raises(SystemExit, match="ne sont pas enregistrés"):
        release.release("0.9.0", repository)
    (repository / "otelo_qgis" / "nouveau.py").unlink()
    monkeypatch.setenv("OTELO_REPOSITORY", "https://example.org/otelo")
    with pytest.raises(SystemExit, match="adresse d’exemple"):
        release.release("0.9.0", repository)
    monkeypatch.setenv("OTELO_REPOSITORY", FORGE)
    monkeypatch.setattr(release, "check_list", lambda archive: [("icône", "manque")])
    with pytest.raises(SystemExit, match="Rien n’est publié"):
        release.release("0.9.0", repository)
    assert state() == before
    subprocess.run(["git", "-C", str(repository), "remote", "remove", "origin"], check=True)
    monkeypatch.delenv("OTELO_REPOSITORY")
    with pytest.raises(SystemExit, match="git remote add origin"):
        release.release("0.9.0", repository)


def test_a_trial_is_no_release(tmp_path):
    trial = build_plugin.pack(tmp_path)
    wrong = {what: why for what, why in release.check_list(trial) if why}
    assert trial.name.endswith(".essai.zip") and set(wrong) == {
        "nom : dossier et version", "aucune adresse d’exemple",
    }  # fmt: skip
    for email in ("a@example.org", "sans adresse"):
        with pytest.raises(SystemExit), pytest.MonkeyPatch.context() as patch:
            patch.setenv("OTELO_REPOSITORY", FORGE)
            patch.setenv("OTELO_EMAIL", email)
            build_plugin.Publisher.of(tmp_path)
