# SPDX-License-Identifier: GPL-2.0-or-later
"""Assemble the plugin folder that QGIS loads (the package, and the files packed in with it), or its ZIP.

python3 scripts/build_plugin.py [FOLDER]          makes FOLDER/plugin-HASH/otelo_qgis (default: build), and
                                                  prints FOLDER/plugin-HASH, the QGIS_PLUGINPATH
python3 scripts/build_plugin.py --zip [FOLDER]    makes FOLDER/otelo_qgis.VERSION.zip too (default: build), to
                                                  be published: see `Publisher`
python3 scripts/build_plugin.py --essai [FOLDER]  makes FOLDER/otelo_qgis.VERSION.essai.zip, for one's own use

HASH is that of what is in the plugin: the same sources give the same folder, made once, and no folder that a
QGIS may be reading is ever written again. Each is made aside, then renamed: commands may start at once. Those
of older sources stay until `make clean`.
"""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "otelo_qgis"
PACKED = ("metadata.txt", "LICENSE", "icons", "i18n")
# What the plugin repository asks for; and its limit, with room to spare.
REQUIRED = (
    "name", "qgisMinimumVersion", "qgisMaximumVersion", "description", "about", "version", "author", "email",
    "tracker", "repository", "homepage", "tags", "icon", "changelog", "license", "experimental",
)  # fmt: skip
LARGEST = 5_000_000
# Names that no one has (RFC 2606), and machines that only their owner sees.
_EXAMPLE = re.compile(
    r"[@/.](example\.(org|com|net)|localhost)\b|\.(example|invalid|test)(/|$)", re.IGNORECASE
)
# One date for all files, so that the same sources give the same ZIP.
DATE = (2026, 1, 1, 0, 0, 0)


def build(folder: Path = ROOT / "build") -> Path:
    """The plugin of the sources as they are, in folder/plugin-HASH/otelo_qgis; made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    # Within the folder: a rename stays on one file system.
    with tempfile.TemporaryDirectory(prefix=".plugin-", dir=folder) as temporary:
        aside = Path(temporary) / "plugin"
        target = folder / f"plugin-{fingerprint(copy_sources(aside))}"
        try:
            aside.rename(target)
        except OSError:
            # It is there already, by an earlier command or one that runs now, and a folder is never replaced.
            if not target.is_dir():
                raise
    # The last one asked for is the newest: `otelo-qgis` looks for it.
    os.utime(target)
    return target / NAME


def copy_sources(folder: Path) -> Path:
    """Copy the plugin into folder/otelo_qgis."""
    plugin = folder / NAME
    ignored = shutil.ignore_patterns("__pycache__", "*.pyc", "*.ts")
    shutil.copytree(ROOT / NAME, plugin, ignore=ignored)
    for name in PACKED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, plugin / name, ignore=ignored)
        elif source.exists():
            shutil.copy2(source, plugin / name)
    return plugin


def fingerprint(plugin: Path) -> str:
    """Twelve hexadecimal digits that change with the name or the content of any file."""
    found = hashlib.sha256()
    for path in sorted(plugin.rglob("*")):
        if path.is_file():
            content = hashlib.sha256(path.read_bytes()).hexdigest()
            found.update(f"{path.relative_to(plugin).as_posix()}\0{content}\n".encode())
    return found.hexdigest()[:12]


@dataclass(frozen=True)
class Publisher:
    """Where a plugin is published from, and who answers for it. forge: address of the repository, as a
    browser opens it; email: one that may be published."""

    forge: str
    email: str

    @classmethod
    def of(cls, root: Path) -> Publisher:
        """From OTELO_REPOSITORY and OTELO_EMAIL, else the git remote (« origin », or the only one) and the
        setting user.email. SystemExit says what is not known, or is an example."""
        remotes = _git(root, "remote").split()
        remote = "origin" if "origin" in remotes or len(remotes) != 1 else remotes[0]
        forge = forge_of(os.environ.get("OTELO_REPOSITORY") or _git(root, "remote", "get-url", remote))
        email = os.environ.get("OTELO_EMAIL") or _git(root, "config", "user.email")
        if not forge:
            raise SystemExit(
                "Un paquet à publier dit d’où il vient : donnez au dépôt son adresse (« git remote add "
                "origin https://… »), ou OTELO_REPOSITORY=https://…. Pour un ZIP à votre seul usage : "
                "« python3 scripts/build_plugin.py --essai »."
            )
        if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", email):
            raise SystemExit(
                "Un paquet à publier dit à qui écrire : « git config user.email … », ou OTELO_EMAIL=…."
            )
        for value in (forge, email):
            if _EXAMPLE.search(value):
                raise SystemExit(
                    f"« {value} » est une adresse d’exemple : un paquet qui l’a n’est pas publié."
                )
        return cls(forge, email)

    def fields(self) -> dict[str, str]:
        """The fields of metadata.txt that follow from it."""
        return {
            "homepage": self.forge, "repository": self.forge, "tracker": f"{self.forge}/issues",
            "email": self.email,
        }  # fmt: skip

    def sign(self, plugin: Path) -> None:
        """Write them in the metadata of a plugin folder."""
        path = plugin / "metadata.txt"
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        for name, value in self.fields().items():
            lines = [f"{name}={value}\n" if line.startswith(f"{name}=") else line for line in lines]
        path.write_text("".join(lines), encoding="utf-8")


def forge_of(remote: str) -> str:
    """The address that a browser opens, of a git remote, without any name, password or port of ssh; "" where
    it is none (a folder, say)."""
    remote = remote.strip()
    web = re.fullmatch(r"https?://(?:[^/@]*@)?([^/@]+)/(.+?)", remote)
    ssh = re.fullmatch(r"ssh://(?:[^/@]*@)?([^/:@]+)(?::\d+)?/(.+?)", remote)
    short = re.fullmatch(r"(?:[^/@:]*@)?([^/:@]+\.[^/:@]+):(?!//)(.+?)", remote)
    found = web or ssh or short
    return f"https://{found[1]}/{found[2].strip('/').removesuffix('.git')}" if found else ""


def _git(root: Path, *words: str) -> str:
    """What git answers of a repository; "" where it does not."""
    try:
        done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""


def metadata(plugin: Path) -> configparser.SectionProxy:
    """The metadata of a plugin folder; SystemExit names what the repository would refuse."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(plugin / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    missing = [name for name in REQUIRED if not general.get(name, "").strip()]
    if missing:
        raise SystemExit(f"metadata.txt : {', '.join(missing)} manquent.")
    if not (plugin / general["icon"]).is_file():
        raise SystemExit(f"metadata.txt : pas d'icône {general['icon']}.")
    return general


def problems(archive: Path) -> list[str]:
    """What the plugin repository would refuse in a ZIP, whoever publishes it."""
    found = []
    if archive.stat().st_size > LARGEST:
        found.append(f"{archive.stat().st_size} octets")
    with zipfile.ZipFile(archive) as opened:
        names = opened.namelist()
    for name in names:
        parts = Path(name).parts
        if parts[0] != NAME:
            found.append(f"{name} : hors de {NAME}/")
        if "__pycache__" in parts or any(part.startswith(".") for part in parts) or "__MACOSX" in parts:
            found.append(f"{name} : fichier caché ou compilé")
        if Path(name).suffix in (".pyc", ".so", ".dll", ".exe", ".pyd", ".whl", ".zip"):
            found.append(f"{name} : binaire")
    found += [
        f"{name} manque"
        for name in ("__init__.py", "metadata.txt", "LICENSE")
        if f"{NAME}/{name}" not in names
    ]
    return found


def pack(folder: Path, publisher: Publisher | None = None) -> Path:
    """The ZIP of the plugin, in folder; SystemExit says why the plugin repository would refuse it. publisher:
    None for a trial, whose name says so and whose addresses are examples."""
    folder.mkdir(parents=True, exist_ok=True)
    # Aside: a plugin that QGIS loaded has its compiled files beside its own.
    with tempfile.TemporaryDirectory(prefix=".zip-", dir=folder) as temporary:
        plugin = copy_sources(Path(temporary))
        if publisher:
            publisher.sign(plugin)
        ending = "zip" if publisher else "essai.zip"
        archive = folder / f"{NAME}.{metadata(plugin)['version']}.{ending}"
        made = Path(temporary) / archive.name
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
            for path in sorted(plugin.rglob("*")):
                if path.is_file():
                    entry = zipfile.ZipInfo(str(Path(NAME, path.relative_to(plugin)).as_posix()), DATE)
                    entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
                    opened.writestr(entry, path.read_bytes())
        refused = problems(made)
        if refused:
            raise SystemExit(f"{archive} : {' ; '.join(refused)}")
        made.replace(archive)
    return archive


if __name__ == "__main__":
    words = [word for word in sys.argv[1:] if not word.startswith("--")]
    chosen = Path(words[0]).resolve() if words else ROOT / "build"
    built = build(chosen)
    if {"--zip", "--essai"} & set(sys.argv):
        packed = pack(chosen, Publisher.of(ROOT) if "--zip" in sys.argv else None)
        print(f"{packed} ({packed.stat().st_size // 1000} ko)")
    else:
        print(built.parent)
