# SPDX-License-Identifier: GPL-2.0-or-later
"""FINESS extracts (Agence du numérique en santé): places by commune and kind of establishment.

The two files have no row of names and begin with a line "finess;etalab;...". cs1100502 describes the
establishments (lines `structureet`, 32 fields: commune and department in 13th and 14th, category in
19th); cs1100505 their social equipment (lines `equipementsocial`, 28 fields: installed places in 10th,
an "O" in 16th or 25th where the installation or its authorisation was withdrawn). Both are needed: the
reader of one finds the other beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path

import pandas as pd

from ...common.codes import has_form
from ...common.errors import list_codes
from ...common.territories import Finding
from ...definitions.catalogue import finess_column
from .base import COMMUNE, ImportOptions, Reading, gather
from .tabular import FileError, Layout, RawTable, open_table

# Category of establishment -> kind of the method. Source: FINESS nomenclature of categories, and the
# kinds of the official app.
CATEGORIES = {
    "219": "autreCentre",
    "443": "demandeAsile",
    "214": "reinsertion",
    "442": "centreProvisoire",
    "257": "jeuneTravailleur",
    "256": "foyerMigrants",
    "271": "malade",
    "258": "maisonRelai",
    "259": "horsMaisonRelai",
}
ESTABLISHMENT, EQUIPMENT = "structureet", "equipementsocial"
_FIELDS = {ESTABLISHMENT: 32, EQUIPMENT: 28}
_NUMBER, _COMMUNE, _DEPARTMENT, _CATEGORY = 1, 12, 13, 18
_PLACES, _WITHDRAWN = 9, (15, 24)


def claims(header: set[str]) -> int:
    """The first line, "finess;etalab;93;2025-01-01": no names, so all of it is its own."""
    return len(header) if "finess" in header and "etalab" in header else 0


def read(table: RawTable, options: ImportOptions) -> Reading:
    """Installed places of the nine kinds by commune; a commune without any place has no row."""
    findings: list[Finding] = []
    sections = _sections(table)
    for section in (ESTABLISHMENT, EQUIPMENT):
        if section not in sections:
            with _companion(table, section) as other:
                sections |= _sections(other)
            if section not in sections:
                raise FileError(
                    other.name, f"aucune ligne « {section} »", "Téléchargez de nouveau l'extraction FINESS."
                )
    establishments = {
        row[_NUMBER]: (CATEGORIES[row[_CATEGORY]], insee_code(row[_DEPARTMENT], row[_COMMUNE]))
        for row in sections[ESTABLISHMENT]
        if row[_CATEGORY] in CATEGORIES
    }
    places: dict[tuple[str, str], float] = {}
    unknown: list[str] = []
    for row in sections[EQUIPMENT]:
        found = establishments.get(row[_NUMBER])
        if found is None or any(row[position] == "O" for position in _WITHDRAWN):
            continue
        kind, code = found
        if not has_form(code, COMMUNE):
            unknown.append(f"{row[_NUMBER]} ({code or 'sans commune'})")
            continue
        count = row[_PLACES].strip() or "0"
        if not count.isdecimal():
            raise FileError(
                table.name, f"capacité « {count} » illisible", "Téléchargez de nouveau l'extraction.",
                codes=[row[_NUMBER]],
            )  # fmt: skip
        places[code, finess_column(kind)] = places.get((code, finess_column(kind)), 0.0) + int(count)
    if unknown:
        findings.append(
            Finding(
                "alerte", "établissement sans commune", "",
                f"{table.name} : {len(unknown)} équipement(s) écartés ({list_codes(unknown)}).",
            )
        )  # fmt: skip
    return reading_of_places("finess", table, places, ("commune", "capinstot"), findings)


def reading_of_places(
    reader: str,
    table: RawTable,
    places: Mapping[tuple[str, str], float],
    fields: tuple[str, str],
    findings: Iterable[Finding],
) -> Reading:
    """The reading of places by (commune, indicator); fields: those of the file that give the commune and the
    places. FileError where there is no place at all."""
    if not places:
        raise FileError(
            table.name, "aucune place des neuf catégories suivies", "Vérifiez que l'extraction est complète."
        )
    code_field, count_field = fields
    wide = pd.Series(places).unstack()
    # A commune that has one kind of place has none of the others: that is known, not missing.
    frame = wide.reindex(columns=[finess_column(kind) for kind in CATEGORIES.values()]).fillna(0.0)
    frame.index.name = None
    frame, secret, told = gather(
        frame, pd.DataFrame(False, frame.index, frame.columns), table.name, code_field, COMMUNE
    )
    return Reading(
        reader, table.name, COMMUNE, table.layout, frame, secret,
        mapping=dict.fromkeys(frame, count_field), years=dict.fromkeys(frame),
        findings=(*findings, *told),
    )  # fmt: skip


def insee_code(department: str, commune: str) -> str:
    """INSEE code from the department of FINESS (9A to 9F overseas) and its three-digit commune."""
    department, commune = department.strip().upper(), commune.strip().zfill(3)
    if department in ("9A", "9B", "9C", "9D", "9E", "9F"):
        return "97" + commune
    return department.zfill(2)[:2] + commune


def _sections(table: RawTable) -> dict[str, list[list[str]]]:
    """Rows of each section that is whole in a file (the short `structureet` lines of cs1100505 only
    repeat numbers)."""
    found: dict[str, list[list[str]]] = {}
    short = 0
    for row in table.rows():
        width = _FIELDS.get(row[0] if row else "")
        if width is None:
            continue
        if len(row) >= width:
            found.setdefault(row[0], []).append(row)
        elif len(row) > 3:
            short += 1
    if short:
        raise FileError(
            table.name, f"{short} ligne(s) incomplètes", "Téléchargez de nouveau l'extraction FINESS."
        )
    return found


def _companion(table: RawTable, section: str) -> AbstractContextManager[RawTable]:
    """The other file of the extract, beside the first one, to be opened."""
    stem = "cs1100502" if section == ESTABLISHMENT else "cs1100505"
    around = sorted(path for path in Path(table.path).parent.iterdir() if stem in path.name.lower())
    if not around:
        raise FileError(
            table.name,
            f"il manque l'autre fichier de l'extraction FINESS ({stem})",
            "Déposez-le dans le même dossier : l'un a les établissements, l'autre leurs places.",
        )
    return open_table(around[-1], lambda cell: cell == "finess", Layout(), table.tick)
