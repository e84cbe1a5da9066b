# SPDX-License-Identifier: GPL-2.0-or-later
"""What a project keeps of the panel: where the study is, or its layers, what was set, what was shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from qgis.core import QgsProject

from ..engine.definitions.editions import scenario_from_dict
from ..engine.kept import Book, decisions_from_dict, decisions_to_dict
from ..processing.io.postgis import is_schema
from .session import State

SCOPE, ENTRY = "otelo", "panneau"
VERSION = 1
# Tabs as the first projects numbered them. Beyond, a number did not always mean the same tab.
_NUMBERED = ("configuration", "resultats")


@dataclass(frozen=True)
class Remembered:
    """place: what names the study, "" where it is kept nowhere: its layers are then read, by id; state: what was set;
    theme: of the map; tab: name of the one that was open, "" for no
    matter which; reference: name of a kept scenario; book: what is kept, where there
    is no file to keep it in."""

    state: State
    place: str = ""
    layers: Mapping[str, str] = field(default_factory=dict)
    theme: str = ""
    tab: str = ""
    book: Book = field(default_factory=Book)

    @property
    def has_file(self) -> bool:
        return bool(self.place) and not is_schema(self.place)

    def to_json(self, project: QgsProject) -> str:
        """As text; the path as the project writes its own: beside itself where it can."""
        content: dict[str, Any] = {
            "version": VERSION,
            "etude": project.writePath(self.place) if self.has_file else self.place,
            "couches": dict(self.layers),
            "scenario": self.state.scenario.to_dict(),
            "decisions": decisions_to_dict(self.state.decisions),
            "territoires": None if self.state.territories is None else list(self.state.territories),
            "theme": self.theme,
            "onglet": self.tab,
            "gardes": {} if self.has_file else self.book.to_dict(),
        }
        return json.dumps(content, ensure_ascii=False, sort_keys=True)


def remember(project: QgsProject, what: Remembered | None) -> None:
    """Keep it in the project, or nothing."""
    if what is None:
        project.removeEntry(SCOPE, ENTRY)
    else:
        project.writeEntry(SCOPE, ENTRY, what.to_json(project))


def is_remembered(project: QgsProject) -> bool:
    return bool(project.readEntry(SCOPE, ENTRY, "")[0])


def recall(project: QgsProject) -> Remembered | None:
    """What the project keeps; None where it keeps nothing, or what another version wrote."""
    text, is_there = project.readEntry(SCOPE, ENTRY, "")
    if not is_there or not text:
        return None
    content = json.loads(text)
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
        state, place, content["couches"], content["theme"], _tab(content["onglet"]),
        book,
    )  # fmt: skip


def _tab(kept: str | int) -> str:
    """Name of a tab, that older projects kept by its number."""
    if isinstance(kept, str):
        return kept
    return _NUMBERED[kept] if 0 <= kept < len(_NUMBERED) else ""
