# SPDX-License-Identifier: GPL-2.0-or-later
"""What a folder has of the files that publishers give, what it lacks, and which edition is behind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass

import pandas as pd

from ..definitions import fields
from ..definitions.catalogue import PublishedFile, indicators, published_files, sources
from .datapack import FileRead
from .readers import BY_ID, Reading

HELD, BEHIND, UNDATED, ABSENT = "à jour", "en retard", "édition non dite", "absent"
OTHER, UNREAD = "hors du registre", "non lu"


@dataclass(frozen=True)
class Holding:
    """A row of `fields.HOLDINGS`."""

    famille: str
    titre: str
    etat: str
    fichiers: str
    edition: int | None = None
    derniere: int | None = None
    paru: str = ""
    diffuseur: str = ""
    acces: str = ""
    licence: str = ""
    maj: str = ""
    sert: str = ""
    page: str = ""
    conseil: str = ""


def holdings(files: Sequence[FileRead]) -> pd.DataFrame:
    """The files of a folder against the registry of what publishers give.

    Parameters
    ----------
    files : sequence of FileRead
        Of `read_folder`: what each holds says its family, not its name.

    Returns
    -------
    DataFrame
        `fields.HOLDINGS`: a row per family of the registry, in its order, then one per file that is none of
        them, or could not be read.
    """
    readings = [reading for file in files for reading in file.readings]
    families = {one.id: [r for r in readings if _is_of(r, one)] for one in published_files().values()}
    known = {id(reading) for found in families.values() for reading in found}
    rows = [_holding(published_files()[key], found) for key, found in families.items()]
    rows += [row for file in files for row in _others(file, known)]
    return pd.DataFrame(map(asdict, rows), columns=[column.name for column in fields.HOLDINGS])


def _is_of(reading: Reading, family: PublishedFile) -> bool:
    """Whether a file is of a family."""
    if not family.readers:
        return any(indicators()[name].source == family.source for name in reading.frame)
    carries = not family.carries or not reading.frame.columns.intersection(family.carries).empty
    return reading.reader in family.readers and carries


def edition_of(reading: Reading, source: str) -> int | None:
    """The latest year of what a file says of a database, None where it tells none."""
    own = [year for name, year in reading.years.items() if year and indicators()[name].source == source]
    tables = [rows["annee"].max() for rows in reading.tables.values() if "annee" in rows]
    found = [year for year in (*own, *tables) if year == year]
    return int(max(found)) if found else None


def _holding(family: PublishedFile, readings: Sequence[Reading]) -> Holding:
    editions = [year for one in readings if (year := edition_of(one, family.source))]
    edition = max(editions, default=None)
    source = sources()[family.source]
    state = _state(family, readings, edition)
    return Holding(
        family.id, family.title, state, ", ".join(dict.fromkeys(one.file for one in readings)), edition,
        family.edition, family.published, source.publisher, source.access, source.licence, source.rhythm,
        family.serves, family.page, _advice(family, state),
    )  # fmt: skip


def _state(family: PublishedFile, readings: Sequence[Reading], edition: int | None) -> str:
    if not readings:
        return ABSENT
    if edition is None or family.edition is None:
        return UNDATED
    return HELD if edition >= family.edition else BEHIND


def _advice(family: PublishedFile, state: str) -> str:
    """What to do about a family that is absent, or behind."""
    if state == BEHIND:
        return f"L’édition {family.edition} est parue ({family.published}) : {family.page}."
    return f"À demander ou à télécharger : {family.page}." if state == ABSENT else ""


def _others(file: FileRead, known: set[int]) -> Iterator[Holding]:
    """A file that could not be read, and tables that are of no family of the registry."""
    if file.error:
        yield Holding("", "", UNREAD, file.path.name, conseil=file.error)
    for reading in file.readings:
        if id(reading) not in known:
            edition = max((year for year in reading.years.values() if year), default=None)
            yield Holding("", BY_ID[reading.reader].label, OTHER, reading.file, edition)
