# SPDX-License-Identifier: GPL-2.0-or-later
"""What Otelo 1.2 saves: a configuration (parameters by zone) and the classes that a user gave to communes.

Configuration (.cfg): text in utf-8, "|" between cells; a line of description, then a line per zone with its
parameters in the alphabetical order of their names, the number (`id`), code and name of the zone among them.
Classes (.cfgclass): a line per commune, code|classe. Names and meanings: `definitions.otelo12`.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..common.codes import COMMUNE_WIDTH
from ..common.errors import ParameterError
from ..common.output import whole_file
from ..definitions import otelo12
from ..definitions.coefficients import CLASSES, UNCHANGED
from ..definitions.guide import GuideScenario
from .readers.tabular import FileError, detect_encoding

CONFIGURATION_ENDING, CLASSES_ENDING = "cfg", "cfgclass"
_SEPARATOR = "|"
_ID, _CODE, _NAME = "id", "code_ze", "nom_ze"


@dataclass(frozen=True)
class Zone:
    """A zone of a configuration. number: its `id` in the database of Otelo 1.2, which a configuration must
    keep to be loaded again there."""

    code: str
    name: str
    number: int


@dataclass(frozen=True)
class Configuration:
    """scenario: what all zones share as its parameters, the rest by territory."""

    description: str
    zones: Sequence[Zone]
    scenario: GuideScenario


def configuration_columns() -> list[str]:
    """What each cell of a zone's line is."""
    return sorted([_ID, _CODE, _NAME, *otelo12.parameter_names()])


def read_configuration(path: str | Path) -> Configuration:
    """A saved configuration. FileError names the line, the zone and the parameter."""
    path = Path(path)
    rows = _rows(path)
    if not rows:
        raise FileError(path.name, "configuration vide", "Enregistrez-la de nouveau dans Otelo 1.2.")
    columns = configuration_columns()
    zones: dict[str, Zone] = {}
    own = {}
    for number, cells in enumerate(rows[1:], 2):
        where = f"{path.name}, ligne {number}"
        if len(cells) != len(columns):
            raise FileError(
                where,
                f"{len(cells)} valeur(s) au lieu de {len(columns)}",
                "Une configuration d'Otelo 1.2 a une ligne par zone, avec tous ses paramètres. "
                "Enregistrez-la de nouveau, ou rendez à cette ligne les valeurs qui manquent.",
            )
        row = dict(zip(columns, cells))
        zone = Zone(row[_CODE].strip(), row[_NAME].strip(), _number(row[_ID], where))
        if not zone.code or zone.code in zones:
            said = f"zone « {zone.code} » en double" if zone.code else "zone sans code"
            raise FileError(where, said, "Gardez une ligne par zone.")
        zones[zone.code] = zone
        try:
            theirs = {name: otelo12.parameter_of_text(name, row[name]) for name in otelo12.parameter_names()}
            own[zone.code] = otelo12.parameters_of_zone(theirs)
            GuideScenario(**own[zone.code])
        except ParameterError as error:
            raise FileError(f"{where}, zone {zone.code}", str(error), "Corrigez cette valeur.") from error
    if not zones:
        raise FileError(path.name, "configuration sans zone", "Enregistrez-la de nouveau dans Otelo 1.2.")
    return Configuration("|".join(rows[0]), list(zones.values()), scenario_of(own))


def scenario_of(own: Mapping[str, Mapping[str, Any]]) -> GuideScenario:
    """The scenario of parameters by zone: what all zones share is said once, the rest by zone."""
    every = list(own.values())
    equal = {name: value for name, value in every[0].items() if all(one[name] == value for one in every)}
    shared: dict[str, Any] = {}
    for brique in {one.brique for one in GuideScenario.PARAMETERS.values()}:
        values = {name: equal[name] for name in equal if GuideScenario.PARAMETERS[name].brique == brique}
        if _go_together(values):
            shared |= values
    differing = {
        code: {name: value for name, value in values.items() if name not in shared}
        for code, values in own.items()
    }
    return GuideScenario(**shared, territoires={code: values for code, values in differing.items() if values})


def _go_together(values: Mapping[str, Any]) -> bool:
    """Whether parameters of a brique can hold with the defaults of those that differ by zone."""
    try:
        GuideScenario(**values)
    except ParameterError:
        return False
    return True


def configuration_text(scenario: GuideScenario, zones: Sequence[Zone], description: str) -> str:
    """A configuration as Otelo 1.2 saves it. ParameterError where it has no word for a parameter."""
    columns, buffer = configuration_columns(), io.StringIO()
    writer = csv.writer(buffer, delimiter=_SEPARATOR, lineterminator="\n")
    writer.writerow([" ".join(description.split())])
    for zone in zones:
        row = otelo12.zone_of_parameters(scenario, zone.code)
        row |= {_ID: zone.number, _CODE: zone.code, _NAME: zone.name}
        writer.writerow([row[name] for name in columns])
    return buffer.getvalue()


def write_configuration(
    path: str | Path, scenario: GuideScenario, zones: Sequence[Zone], description: str
) -> None:
    _write(path, configuration_text(scenario, zones, description), "Configuration d'Otelo 1.2")


def read_classes(path: str | Path) -> dict[str, int]:
    """Class that each commune of a file was given, by code; those left as in the file are left out."""
    path = Path(path)
    found: dict[str, int] = {}
    for number, cells in enumerate(_rows(path), 1):
        where = f"{path.name}, ligne {number}"
        if len(cells) != 2:
            raise FileError(
                where, f"{len(cells)} valeur(s) au lieu de 2", "Attendus : le code de la commune | sa classe."
            )
        code, text = cells[0].strip().upper().zfill(COMMUNE_WIDTH), cells[1].strip()
        if text not in {str(one) for one in (*CLASSES, UNCHANGED)}:
            raise FileError(
                where,
                f"commune {code} : classe « {text} »",
                f"Les classes vont de {min(CLASSES)} à {max(CLASSES)} ({UNCHANGED} : celle du fichier).",
            )
        if code in found:
            raise FileError(where, f"commune {code} en double", "Gardez une ligne par commune.")
        found[code] = int(text)
    if not found:
        raise FileError(path.name, "aucune commune", "Ce fichier est vide : laissez l'entrée vide.")
    return {code: number for code, number in found.items() if number != UNCHANGED}


def classes_text(classes: Mapping[str, int]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, delimiter=_SEPARATOR, lineterminator="\n").writerows(classes.items())
    return buffer.getvalue()


def write_classes(path: str | Path, classes: Mapping[str, int]) -> None:
    _write(path, classes_text(classes), "Classes d'Otelo 1.2")


def _write(path: str | Path, text: str, what: str) -> None:
    with whole_file(path, what) as draft:
        draft.write_bytes(text.encode())


def _rows(path: Path) -> list[list[str]]:
    """Lines of a text, those that are all empty left out."""
    if not path.is_file():
        raise FileError(path.name, "fichier introuvable", f"Vérifiez le chemin : {path}.")
    try:
        with open(path, "rb") as stream:
            encoding = detect_encoding(stream)
        text = path.read_text(encoding=encoding)
        rows = list(csv.reader(io.StringIO(text), delimiter=_SEPARATOR))
    except OSError as error:
        raise FileError(path.name, f"lecture impossible ({error})", "Vérifiez les droits.") from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise FileError(path.name, f"fichier abîmé ({error})", "Enregistrez-le de nouveau.") from error
    return [row for row in rows if any(cell.strip() for cell in row)]


def _number(text: str, where: str) -> int:
    if not text.strip().isdecimal():
        raise FileError(where, f"« {text} » n'est pas un numéro de zone ({_ID})", "Rendez-lui son numéro.")
    return int(text)
