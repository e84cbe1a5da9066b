# SPDX-License-Identifier: GPL-2.0-or-later
"""Files written whole or not at all, under names that every system takes."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
import unicodedata
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from .errors import OteloError

# What stands in a folder while its files are written: hidden, and unlike any name of a user.
DRAFT = ".otelo-"
# The last bytes, blanks aside, of a file that is whole.
_ENDS: dict[str, bytes | tuple[bytes, ...]] = {
    ".pdf": b"%%EOF",
    ".png": b"IEND\xaeB`\x82",
    ".html": b"</html>",
    ".json": (b"}", b"]"),
    ".geojson": b"}",
    ".qml": b">",
    ".qgs": b">",
}
_LINES = (".csv", ".tsv", ".txt")
_ZIPS = (".xlsx", ".ods", ".docx", ".qgz")
_DATABASES = (".gpkg", ".sqlite")
# What SQLite keeps beside a database that is open; left beside another database, it would be read into it.
_OF_DATABASE = ("-wal", "-shm", "-journal")
# What lies beside a Shapefile, and would be read with the next one of its name.
_OF_SHAPEFILE = (".dbf", ".shx", ".prj", ".qpj", ".cpg", ".qix", ".sbn", ".sbx", ".idm", ".ind", ".qmd")
# A project writes the paths of its layers as they are seen from itself: its draft stands in the same folder.
_PROJECTS = (".qgs", ".qgz")

_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_LONGEST_NAME = 100


def file_name(text: str) -> str:
    """A code (or a name) as the name of a file, or a part of one: without folder, and taken by every system.

    A text that is already one stays as it is; any other is told apart by a mark made of all of it.
    """
    name = re.sub(r"[^\w '’.,()&+=-]", "_", unicodedata.normalize("NFC", text)).strip(" .")
    if name == text and name and not _RESERVED.fullmatch(name) and len(name.encode()) <= _LONGEST_NAME:
        return name
    mark = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{name[:40].strip(' .')}_{mark}"


@dataclass(frozen=True)
class Target:
    """A file to write, or a folder of files. what: how the user knows it."""

    path: Path
    what: str = ""
    is_folder: bool = False

    @property
    def folder(self) -> Path:
        """Where its files go."""
        return self.path if self.is_folder else self.path.parent


@contextmanager
def whole_files(targets: Sequence[Target]) -> Iterator[list[Path]]:
    """A draft to write in for each target; they take their places once all are written and found whole.

    Folders are made. On an error, or a cancel, what was there stays and no draft is left. A draft that was
    not written is no file. OteloError says what could not be written.
    """
    with ExitStack() as stack:
        drafts = [stack.enter_context(_draft(target)) for target in targets]
        yield [draft for draft, _ in drafts]
        moves = []
        for target, (draft, place) in zip(targets, drafts):
            with refused(target.path, target.what):
                files = [draft] if place is None else sorted(one for one in place.rglob("*") if one.is_file())
                for file in filter(Path.exists, files):
                    _refuse_cut(file)
                    end = target.path if place is None else target.folder / file.relative_to(place)
                    moves.append((target, file, end))
        for target, file, end in moves:
            with refused(target.path, target.what):
                _move(file, end, {other for _, _, other in moves})


@contextmanager
def whole_file(path: str | Path, what: str = "") -> Iterator[Path]:
    """`whole_files` for a single file."""
    with whole_files([Target(Path(path), what)]) as (draft,), refused(path, what):
        yield draft


@contextmanager
def _draft(target: Target) -> Iterator[tuple[Path, Path | None]]:
    """(what to write, the folder made for it and all that comes with it; None for a project)."""
    is_project = target.path.suffix.lower() in _PROJECTS
    with ExitStack() as stack:
        with refused(target.path, target.what):
            if target.path.is_dir() != target.is_folder and target.path.exists():
                raise OSError("c'est un fichier" if target.is_folder else "c'est un dossier")
            target.folder.mkdir(parents=True, exist_ok=True)
            place = Path(tempfile.mkdtemp(prefix=DRAFT, dir=target.folder))
            stack.callback(shutil.rmtree, place, ignore_errors=True)
            if target.is_folder:
                draft = place
            else:
                draft = place / target.path.name
                # A name that the system does not take, or a full disk, is told before the work.
                draft.touch()
                draft.unlink()
        if is_project:
            # QGIS does not save a project whose name begins with a point as it should.
            draft = target.folder / f"~{place.name[1:]}{target.path.suffix}"
            stack.callback(_remove, draft, draft.with_name(f"{draft.name}~"))
        yield draft, None if is_project else place


def _remove(*paths: Path) -> None:
    for path in paths:
        path.unlink(missing_ok=True)


def _refuse_cut(path: Path) -> None:
    """OSError for a file that does not end as its kind does: the disk was full, its writer did not say."""
    with open(path, "r+b") as file:
        os.fsync(file.fileno())
        file.seek(max(0, path.stat().st_size - 1024))
        end = file.read()
    kind = path.suffix.lower()
    is_whole = True
    if kind in _ENDS:
        is_whole = end.rstrip().endswith(_ENDS[kind])
    elif kind in _LINES:
        is_whole = end.endswith(b"\n")
    elif kind in _ZIPS:
        is_whole = zipfile.is_zipfile(path)
    elif kind in _DATABASES:
        is_whole = _is_sound(path)
    if not is_whole:
        raise OSError("écriture incomplète")


def _is_sound(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(path)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)]
    except sqlite3.Error:
        return False


def _move(file: Path, end: Path, others: set[Path]) -> None:
    """Put a draft in its place, and take away what went with the file that was there."""
    end.parent.mkdir(parents=True, exist_ok=True)
    file.replace(end)
    kind = end.suffix.lower()
    if kind in _DATABASES:
        beside = [Path(f"{end}{ending}") for ending in _OF_DATABASE]
    else:
        beside = [end.with_suffix(ending) for ending in _OF_SHAPEFILE if kind == ".shp"]
    _remove(*(one for one in beside if one not in others))


@contextmanager
def kept_on_failure(target: Target) -> Iterator[None]:
    """An existing database in which some tables are written: put back as it was if anything fails."""
    with _draft(target) as (copy, _):
        with refused(target.path, target.what):
            try:
                with closing(sqlite3.connect(target.path)) as before, closing(sqlite3.connect(copy)) as after:
                    before.backup(after)
            except sqlite3.Error as error:
                raise OSError(str(error)) from error
        try:
            yield
            with refused(target.path, target.what):
                _refuse_cut(target.path)
        except BaseException:
            _move(copy, target.path, set())
            raise


@contextmanager
def refused(path: str | Path, what: str = "") -> Iterator[None]:
    """What the system refuses, as an error that names the file."""
    try:
        yield
    except OSError as error:
        raise refusal(path, _reason(error), what) from error


def _reason(error: OSError) -> str:
    return error.strerror or str(error)


def refusal(path: str | Path, reason: str, what: str = "") -> OteloError:
    """The error of a file that cannot be written."""
    name = f"{what} : " if what else ""
    return OteloError(
        f"{name}« {path} » ne peut être écrit ({reason}). Vérifiez le dossier, l'espace disque, et que le "
        "fichier n'est pas ouvert ailleurs."
    )
