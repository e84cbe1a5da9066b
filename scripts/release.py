# SPDX-License-Identifier: GPL-2.0-or-later
"""A release by one command, with the conventions of qgis-plugin-ci (Keep a Changelog, a tag that is the
version, otelo_qgis.VERSION.zip), and the check list of the plugin repository.

python3 scripts/release.py 0.3.0           version, changelog, commit, tag and build/otelo_qgis.0.3.0.zip
python3 scripts/release.py --verifier ZIP  the check list alone

Everything is checked first; what fails leaves the files, the history and the tags as they were. Nothing is
sent anywhere: « git push --follow-tags », then the upload of the ZIP, are for a person to do.
"""

from __future__ import annotations

import configparser
import re
import subprocess
import sys
import tempfile
import zipfile
from datetime import date
from pathlib import Path
from xml.etree import ElementTree  # nosec B405 (our own icon)

from build_plugin import _EXAMPLE, LARGEST, NAME, REQUIRED, ROOT, Publisher, pack, problems

VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")
UNRELEASED = "## Non publiée"
# How many lines of the changelog the metadata tell, and of how many versions.
SHOWN_LINES, SHOWN_VERSIONS = 12, 3


def git(root: Path, *words: str) -> str:
    done = subprocess.run(["git", "-C", str(root), *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"git {words[0]} : {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout.strip()


def number(version: str) -> tuple[int, ...]:
    found = VERSION.fullmatch(version)
    if not found:
        raise SystemExit(f"« {version} » n’est pas une version : trois nombres, comme 0.3.0.")
    return tuple(map(int, found.groups()))


# Texts -------------------------------------------------------------------------------------------


def section(changelog: str, title: str) -> str:
    """What a changelog has under a heading of second level."""
    found = re.search(rf"^{re.escape(title)}[^\n]*\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    return found[1].strip() if found else ""


def dated(changelog: str, version: str, day: date) -> str:
    """The changelog whose unreleased part is that of a version. SystemExit where there is none."""
    if not section(changelog, UNRELEASED):
        raise SystemExit(f"CHANGELOG.md : rien sous « {UNRELEASED} ». Une version dit ce qui change.")
    if re.search(rf"^## {re.escape(version)} - ", changelog, re.MULTILINE):
        raise SystemExit(f"CHANGELOG.md : la version {version} y est déjà.")
    return changelog.replace(f"{UNRELEASED}\n", f"{UNRELEASED}\n\n## {version} - {day:%Y-%m-%d}\n", 1)


def told(changelog: str) -> str:
    """The last versions of a changelog as metadata.txt says them: the first sentence of each line."""
    lines = []
    for title in re.findall(r"^## (\d+\.\d+\.\d+)", changelog, re.MULTILINE)[:SHOWN_VERSIONS]:
        points = re.findall(
            r"^- (.+?)(?=^\S|\Z)", section(changelog, f"## {title}"), re.MULTILINE | re.DOTALL
        )
        sentences = [re.split(r"(?<=[.;]) |(?<=\w) :", " ".join(point.split()))[0] for point in points]
        plain = [re.sub(r"\[([^]]+)\]\([^)]+\)|[*`]", r"\1", one).rstrip(" .;") for one in sentences]
        lines.append(f"    {title}")
        lines += [f"    - {one}" for one in plain[:SHOWN_LINES]]
        if len(plain) > SHOWN_LINES:
            lines.append(f"    - … ({len(plain) - SHOWN_LINES} de plus)")
    return "\n".join(lines)


def with_version(root: Path, version: str, day: date) -> dict[Path, str]:
    """The files that say the version, as they will be."""
    changelog = dated((root / "CHANGELOG.md").read_text(encoding="utf-8"), version, day)
    metadata = (root / "metadata.txt").read_text(encoding="utf-8")
    metadata = re.sub(r"^version=.*$", f"version={version}", metadata, flags=re.MULTILINE)
    metadata = re.sub(
        r"^changelog=\n(?:    .*\n?)*",
        lambda _: f"changelog=\n{told(changelog)}\n",
        metadata,
        flags=re.MULTILINE,
    )
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    project = re.sub(r'^version = ".*"$', f'version = "{version}"', project, count=1, flags=re.MULTILINE)
    return {
        root / "CHANGELOG.md": changelog, root / "metadata.txt": metadata, root / "pyproject.toml": project,
    }  # fmt: skip


# The check list ----------------------------------------------------------------------------------


def check_list(archive: Path) -> list[tuple[str, str]]:
    """(what the plugin repository asks for, what is wrong with it: "" where it is right)."""
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
        parser = configparser.ConfigParser(interpolation=None)
        parser.optionxform = str
        parser.read_string(opened.read(f"{NAME}/metadata.txt").decode("utf-8"))
        about = parser["general"]
        icon = opened.read(f"{NAME}/{about['icon']}") if f"{NAME}/{about['icon']}" in names else b""
    links = {name: about.get(name, "") for name in ("homepage", "tracker", "repository")}
    absent = [name for name in REQUIRED if not about.get(name, "").strip()]
    examples = [value for value in (*links.values(), about.get("email", "")) if _EXAMPLE.search(value)]
    plain = [value for value in links.values() if not value.startswith("https://")]
    version = about.get("version", "")
    first = about.get("changelog", "").strip().splitlines()
    return [
        ("archive : un seul dossier, ni binaire ni fichier caché", " ; ".join(problems(archive))),
        (f"taille sous {LARGEST // 1_000_000} Mo", "" if archive.stat().st_size < LARGEST else "trop gros"),
        ("nom : dossier et version", "" if archive.name == f"{NAME}.{version}.zip" else archive.name),
        ("métadonnées obligatoires", ", ".join(absent)),
        ("version : trois nombres", "" if VERSION.fullmatch(version) else version),
        ("site, dépôt et suivi en https", ", ".join(plain)),
        ("aucune adresse d’exemple", ", ".join(examples)),
        ("le journal commence par cette version", "" if first[:1] == [version] else " ".join(first[:1])),
        ("description d’une phrase, sans balise", "balise" if "<" in about.get("description", "") else ""),
        ("licence", "" if f"{NAME}/LICENSE" in names and about.get("license") else "LICENSE"),
        ("icône lisible", _icon_problem(icon, about["icon"])),
        ("versions de QGIS", _bounds_problem(about)),
        ("étiquettes", "" if about.get("tags", "").count(",") >= 2 else "moins de trois"),
    ]  # fmt: skip


def _icon_problem(content: bytes, name: str) -> str:
    if not content:
        return f"{name} manque"
    if name.endswith(".svg"):
        try:
            ElementTree.fromstring(content)  # nosec B314 (our own icon)
        except ElementTree.ParseError as error:
            return f"{name} : {error}"
    return ""


def _bounds_problem(about: configparser.SectionProxy) -> str:
    low, high = about.get("qgisMinimumVersion", ""), about.get("qgisMaximumVersion", "")
    try:
        right = tuple(map(int, low.split("."))) < tuple(map(int, high.split(".")))
    except ValueError:
        right = False
    return "" if right else f"{low} à {high}"


def show(archive: Path) -> bool:
    """Print the check list of a ZIP; whether all of it is right."""
    found = check_list(archive)
    for what, wrong in found:
        print(f"  {'non' if wrong else 'oui'}  {what}{' : ' + wrong if wrong else ''}")
    return not any(wrong for _, wrong in found)


# The release -------------------------------------------------------------------------------------


def refuse_unready(root: Path, version: str, current: str) -> None:
    """Refuse a version that is not after the current one, a tag that is there, files that wait."""
    has_been = bool(git(root, "tag", "--list", current))
    if number(version) < number(current) or (has_been and version == current):
        raise SystemExit(f"{version} ne suit pas {current}.")
    if git(root, "tag", "--list", version):
        raise SystemExit(f"L’étiquette {version} existe déjà.")
    waiting = git(root, "status", "--porcelain")
    if waiting:
        raise SystemExit(f"Des fichiers ne sont pas enregistrés :\n{waiting}")


def release(version: str, root: Path = ROOT, day: date | None = None) -> Path:
    """Write the version, commit it, tag it, and pack it; the ZIP. SystemExit says what stopped it."""
    number(version)
    current = re.search(r"^version=(.*)$", (root / "metadata.txt").read_text("utf-8"), re.MULTILINE)
    refuse_unready(root, version, current[1].strip() if current else "0.0.0")
    publisher = Publisher.of(root)
    changed = with_version(root, version, day or date.today())
    before = {path: path.read_text(encoding="utf-8") for path in changed}
    try:
        for path, text in changed.items():
            path.write_text(text, encoding="utf-8")
        with tempfile.TemporaryDirectory() as folder:
            trial = pack(Path(folder), publisher)
            if not show(trial):
                raise SystemExit("Rien n’est publié : corrigez ce qui est marqué « non ».")
    except BaseException:
        for path, text in before.items():
            path.write_text(text, encoding="utf-8")
        raise
    git(root, "add", *(str(path) for path in changed))
    git(root, "commit", "-q", "-m", f"Release {version}")
    git(root, "tag", "-a", version, "-m", f"Otelo {version}")
    return pack(root / "build", publisher)


def main() -> None:
    words = sys.argv[1:]
    if len(words) == 2 and words[0] == "--verifier":
        sys.exit(0 if show(Path(words[1])) else 1)
    if len(words) != 1:
        sys.exit(__doc__)
    archive = release(words[0])
    print(f"{archive}\nÀ faire : git push --follow-tags, puis déposer le ZIP.")


if __name__ == "__main__":
    main()
