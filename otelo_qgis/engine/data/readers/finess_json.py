# SPDX-License-Identifier: GPL-2.0-or-later
"""FINESS as its daily JSON (Agence du numérique en santé, since 2026): places by commune and kind.

Two files, `structures` and `activites`, each a list `pmej` of legal entities that hold their establishments
(`ege`): the first has their category, state and commune, the second their activities and the places of
each. They are read one entity after the other: the whole would not stay in memory. Of an activity,
`capacite` repeats the places by sex, funding or habilitation: the plain row is the total. Status "08" is
what is installed, "09" what is authorised: establishments that need no authorisation (category 219) have
the first alone, and the first is not above the second, but for a few. Places are those installed, as in the
CSV extracts.
"""

from __future__ import annotations

import io
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from ...common.codes import has_form
from ...common.errors import list_codes
from ...common.formatting import french_number
from ...common.territories import Finding
from ...definitions.catalogue import finess_column
from .base import COMMUNE, ImportOptions, Reading
from .finess import CATEGORIES, reading_of_places
from .tabular import MIB, STREAMED, FileError, RawTable, open_bytes, reading_of

ACTIVE, INSTALLED, PLACES = "A", "08", "02"
# What tells a row of places that is a part from the one that is the whole.
_PARTS = ("habilitation", "genre", "modeFinancement", "typeLogement")
STRUCTURES, ACTIVITIES = "structures", "activites"
_PIECE, _MOST = 4 * MIB, 256 * MIB


def recognises(table: RawTable) -> bool:
    return table.columns == ["pmej"]


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Installed places of the nine kinds by commune; a commune without any place has no row."""
    kind = _kind(table.path, table.tick)
    other = _companion(table, kind)
    structures, activities = (table.path, other) if kind == STRUCTURES else (other, table.path)
    establishments: dict[str, tuple[str, str]] = {}
    nowhere: list[str] = []
    for entity in entities(structures, table.tick):
        for one in entity.get("ege") or ():
            category = one.get("categorieentiteGeographiqueExercice")
            if category not in CATEGORIES or one.get("etatObjet") != ACTIVE:
                continue
            number = str((one.get("informationsGeneralesEGE") or {}).get("numFinessEge") or "")
            code = next((str(a["cogCommune"]) for a in one.get("adresse") or () if a.get("cogCommune")), "")
            if not has_form(code, COMMUNE):
                nowhere.append(f"{number} ({code or 'sans commune'})")
                continue
            establishments[number] = (CATEGORIES[category], code)
    places: dict[tuple[str, str], float] = {}
    silent = set(establishments)
    for entity in entities(activities, table.tick):
        for one in entity.get("ege") or ():
            number = str(one.get("numFinessEge") or "")
            if number not in establishments:
                continue
            kind_of_place, code = establishments[number]
            for activity in one.get("activitesExercees") or ():
                count = installed(activity, number, Path(activities).name)
                if count is None:
                    continue
                silent.discard(number)
                key = (code, finess_column(kind_of_place))
                places[key] = places.get(key, 0.0) + count
    findings = _told(table.name, establishments, silent, nowhere)
    return reading_of_places("finess_json", table, places, ("cogCommune", "capacite.nombre"), findings)


def installed(activity: dict, number: str, file: str) -> float | None:
    """Places installed for an activity that goes on, None where it says none."""
    if (activity.get("caracteristiquesGeneriques") or {}).get("etatObjet") != ACTIVE:
        return None
    rows = [
        row
        for row in activity.get("capacite") or ()
        if row.get("statutCapacite") == INSTALLED
        and row.get("uniteMesureCapacite") in (PLACES, None)
        and not any(row.get(part) for part in _PARTS)
    ]
    counts = [str(row.get("nombre") or "0").strip() for row in rows]
    wrong = [count for count in counts if not count.isdecimal()]
    if wrong:
        raise FileError(
            file, f"capacité « {wrong[0]} » illisible", "Téléchargez de nouveau l'extraction.", codes=[number]
        )
    # The same whole may be written twice.
    return max(map(float, counts), default=None)


def entities(path: Path, tick: Callable[[], None]) -> Iterator[dict]:
    """The legal entities of a file, one after the other, as it is read."""
    decoder = json.JSONDecoder()
    with reading_of(path.name), open_bytes(path, "", STREAMED) as raw:
        stream = io.TextIOWrapper(raw, encoding="utf-8")
        text = stream.read(_PIECE)
        begins = re.search(r'"pmej"\s*:\s*\[', text)
        if begins is None:
            raise FileError(path.name, "pas de liste « pmej »", "Prenez une extraction JSON de FINESS.")
        place = begins.end()
        while True:
            while place < len(text) and text[place] in " \t\r\n,":
                place += 1
            if place < len(text) and text[place] == "]":
                return
            try:
                entity, place = decoder.raw_decode(text, place)
            except ValueError as error:
                more = stream.read(max(_PIECE, len(text) - place))
                if not more or len(text) - place > _MOST:
                    raise FileError(
                        path.name, "fichier JSON tronqué ou abîmé", "Téléchargez-le de nouveau."
                    ) from error
                text, place = text[place:] + more, 0
                continue
            tick()
            yield entity


def _kind(path: Path, tick: Callable[[], None]) -> str:
    """Which of the two files it is, by its first entity."""
    first = next(iter(entities(path, tick)), {})
    return ACTIVITIES if "activitesAutorisees" in first else STRUCTURES


def _companion(table: RawTable, kind: str) -> Path:
    """The other file of the extract, beside the first one: of the same date where there are several."""
    wanted = ACTIVITIES if kind == STRUCTURES else STRUCTURES
    around = [
        path
        for path in sorted(table.path.parent.iterdir())
        if wanted in path.name.lower() and "json" in path.name.lower() and path != table.path
    ]
    if not around:
        raise FileError(
            table.name, f"il manque l'autre fichier de l'extraction FINESS (finess-{wanted}-…)",
            "Déposez-le dans le même dossier : l'un a les établissements, l'autre leurs places.",
        )  # fmt: skip
    same = [path for path in around if path.name.lower().replace(wanted, kind) == table.path.name.lower()]
    return (same or around)[-1]


def _told(file: str, establishments, silent: set[str], nowhere: list[str]) -> list[Finding]:
    findings = [
        Finding(
            "info", "établissements", "",
            f"{file} : {french_number(len(establishments))} établissements en activité des neuf catégories, "
            f"dont {len(silent)} sans place installée écrite ({list_codes(sorted(silent))}).",
        )
    ]  # fmt: skip
    if nowhere:
        findings.append(
            Finding(
                "alerte", "établissement sans commune", "",
                f"{file} : {len(nowhere)} établissements écartés ({list_codes(nowhere)}).",
            )
        )  # fmt: skip
    return findings
