# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project keeps of the panel: where the study is, or its layers, what was set, what was shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProject

from ..engine.common.errors import OteloError
from ..engine.definitions.editions import scenario_from_dict
from ..engine.kept import Book, decisions_from_dict, decisions_to_dict
from ..processing.io.postgis import is_schema
from .session import State

SCOPE, ENTRY, OTHERS = "otelo", "panneau", "etudes"
VERSION = 1
# Tabs as the first projects numbered them. Beyond, a number did not always mean the same tab.
_NUMBERED = ("configuration", "resultats")


@dataclass(frozen=True)
class Remembered:
    """What a project keeps of a study.

    place: what names it, "" where it is kept nowhere: its layers are then read, by id; state: what was set;
    theme: of the map; tab: name of the one that was open, "" for no matter which; book: what is kept, where
    there is no file to keep it in; key: what tells it from the others of the project; title: what it is
    called.
    """

    state: State
    place: str = ""
    layers: Mapping[str, str] = field(default_factory=dict)
    theme: str = ""
    tab: str = ""
    book: Book = field(default_factory=Book)
    key: str = ""
    title: str = ""

    @property
    def has_file(self) -> bool:
        return bool(self.place) and not is_schema(self.place)

    def to_dict(self, project: QgsProject) -> dict[str, Any]:
        """JSON-ready; the path as the project writes its own: beside itself where it can."""
        return {
            "version": VERSION,
            "etude": project.writePath(self.place) if self.has_file else self.place,
            "couches": dict(self.layers),
            "scenario": self.state.scenario.to_dict(),
            "decisions": decisions_to_dict(self.state.decisions),
            "territoires": None if self.state.territories is None else list(self.state.territories),
            "theme": self.theme,
            "onglet": self.tab,
            "gardes": {} if self.has_file else self.book.to_dict(),
            "cle": self.key,
            "titre": self.title,
        }


def remember(project: QgsProject, what: Remembered | None) -> None:
    """Keep it in the project, or nothing."""
    if what is None:
        project.removeEntry(SCOPE, ENTRY)
    else:
        _write(project, ENTRY, what.to_dict(project))


def _write(project: QgsProject, entry: str, content: Any) -> None:
    project.writeEntry(SCOPE, entry, json.dumps(content, ensure_ascii=False, sort_keys=True))


def called(studies: Sequence[Remembered]) -> list[str]:
    """What a list calls each of some studies: its title, with its last year, then a number, where others have
    the same."""
    names = [one.title for one in studies]
    for more in (lambda one, rank: getattr(one.state.scenario, "projection", ""), lambda one, rank: rank + 1):
        names = [
            f"{name} ({more(one, names[:place].count(name))})" if names.count(name) > 1 else name
            for place, (one, name) in enumerate(zip(studies, names))
        ]
    return names


def keep_others(project: QgsProject, others: Sequence[Remembered]) -> None:
    """Keep in the project the studies that are not shown."""
    _write(project, OTHERS, [one.to_dict(project) for one in others])


def other_studies(project: QgsProject) -> list[Remembered]:
    """Those that the project keeps, but for what another version wrote, or cannot be read."""
    text, is_there = project.readEntry(SCOPE, OTHERS, "")
    found = []
    for content in json.loads(text) if is_there and text else ():
        with suppress(OteloError, KeyError, TypeError, ValueError):
            found.append(_remembered(project, content))
    return [one for one in found if one is not None]


def is_remembered(project: QgsProject) -> bool:
    return bool(project.readEntry(SCOPE, ENTRY, "")[0])


def recall(project: QgsProject) -> Remembered | None:
    """What the project keeps; None where it keeps nothing, or what another version wrote."""
    text, is_there = project.readEntry(SCOPE, ENTRY, "")
    if not is_there or not text:
        return None
    return _remembered(project, json.loads(text))


def _remembered(project: QgsProject, content: Mapping[str, Any]) -> Remembered | None:
    if content.get("version") != VERSION:
        return None
    territories = content["territoires"]
    state = State(
        scenario_from_dict(content["scenario"]),
        decisions_from_dict(content["decisions"]),
        None if territories is None else tuple(territories),
    )
    place = content["etude"]
    if place and not is_schema(place):
        place = project.readPath(place)
    book = Book.from_dict(content["gardes"]) if content["gardes"] else Book()
    return Remembered(
        state, place, content["couches"], content["theme"], _tab(content["onglet"]), book,
        content.get("cle", ""), content.get("titre", ""),
    )  # fmt: skip


def _tab(kept: str | int) -> str:
    """Name of a tab, that older projects kept by its number."""
    if isinstance(kept, str):
        return kept
    return _NUMBERED[kept] if 0 <= kept < len(_NUMBERED) else ""
