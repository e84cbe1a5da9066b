# SPDX-License-Identifier: GPL-2.0-or-later
"""The two editions of the method, and which of them a scenario is of."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Union

from ..common import jsonfile
from ..common.errors import ParameterError
from .guide import OMPHALE, PERIOD, GuideScenario
from .parameters import DEMOGRAPHIC_SCENARIOS, EDITIONS, GUIDE, NATIONAL, Parameter, Scenario

AnyScenario = Union[Scenario, GuideScenario]
SCENARIOS: Mapping[str, type[AnyScenario]] = {NATIONAL: Scenario, GUIDE: GuideScenario}
# Every parameter by name, that of the national edition where both have one of the name.
ALL_PARAMETERS: Mapping[str, Parameter] = {**GuideScenario.PARAMETERS, **Scenario.PARAMETERS}
_NATIONAL = Scenario.PARAMETERS
# What a person sets in most runs, in the dialog of each algorithm, whatever the edition; the rest of a
# scenario is in its file.
SETTINGS: Mapping[str, Parameter] = {
    one.name: one
    for one in (
        dataclasses.replace(_NATIONAL["edition"], choices=EDITIONS),
        dataclasses.replace(
            _NATIONAL["annee_base"],
            help=f"{_NATIONAL['annee_base'].help} Édition du guide : "
            f"{GuideScenario().annee_base} par défaut.",
        ),
        dataclasses.replace(
            _NATIONAL["projection"],
            help=f"{_NATIONAL['projection'].help} Édition du guide : toujours six ans après l'année de base.",
        ),
        dataclasses.replace(
            _NATIONAL["b1_horizon_resorption"],
            help=f"{_NATIONAL['b1_horizon_resorption'].help} Édition du guide : "
            f"{GuideScenario().horizon_resorption} ans après l'année de base par défaut.",
        ),
        dataclasses.replace(
            _NATIONAL["b2_scenario"],
            choices={
                **DEMOGRAPHIC_SCENARIOS,
                **{
                    name: f"{label} (édition du guide)"
                    for name, label in OMPHALE.items()
                    if name not in DEMOGRAPHIC_SCENARIOS
                },
            },
        ),
    )
}


def scenario_from_dict(content) -> AnyScenario:
    """The scenario of a parsed file, of the edition that it says (the national one when it says none)."""
    edition = NATIONAL
    if isinstance(content, Mapping) and isinstance(content.get("parametres"), Mapping):
        edition = content["parametres"].get("edition", NATIONAL)
    if not isinstance(edition, str) or edition not in SCENARIOS:
        raise ParameterError(f"Paramètre « edition » : {edition!r} n'est pas parmi {', '.join(EDITIONS)}.")
    return SCENARIOS[edition].from_dict(content)


def scenario_from_json(text: str) -> AnyScenario:
    return scenario_from_dict(jsonfile.parse(text, "Scénario"))


def read_scenario(path: str | Path) -> AnyScenario:
    """The scenario of a JSON file, of either edition.

    Parameters
    ----------
    path : str or Path
        Written by otelo:scenario, otelo:scenario_guide, or `Scenario.write`.

    Returns
    -------
    Scenario or GuideScenario
        What the file leaves out has its default.

    Raises
    ------
    ParameterError
        Names the file, and the parameter that is unknown, of another type or out of bounds.
    """
    return jsonfile.read(path, scenario_from_json, "Fichier de scénario")


def start(path: str | Path | None, edition: str | None) -> AnyScenario:
    """The scenario of a file, else the defaults of an edition (the national one when neither is given).
    ParameterError where the file is of another edition than the one that is asked for."""
    if not path:
        return SCENARIOS[edition or NATIONAL]()
    scenario = read_scenario(path)
    if edition and edition != scenario.edition:
        raise ParameterError(
            f"Fichier de scénario « {path} » : il est de l'édition « {scenario.edition} », pas de "
            f"« {edition} ». Donnez un fichier de celle-ci, ou laissez l'édition vide."
        )
    return scenario


def with_values(scenario: AnyScenario, values: Mapping[str, Any]) -> AnyScenario:
    """The scenario with parameters that were given, those of `SETTINGS` in the words of its edition.

    In the guide a horizon is a duration, counted here from the base year, and the period is of six years:
    another projection year is refused.
    """
    given = {name: value for name, value in values.items() if value is not None and name != "edition"}
    if isinstance(scenario, GuideScenario):
        base = int(given.get("annee_base", scenario.annee_base))
        last = given.pop("projection", base + PERIOD)
        if last != base + PERIOD:
            raise ParameterError(
                f"Paramètre « projection » ({SETTINGS['projection'].label}) : l'édition du guide évalue les "
                f"six ans d'un PLH, de {base} à {base + PERIOD}. Laissez-le vide, ou changez l'année de base."
            )
        if "b1_horizon_resorption" in given:
            given["horizon_resorption"] = given.pop("b1_horizon_resorption") - base
    foreign = [name for name in given if name not in scenario.PARAMETERS]
    if foreign:
        labels = ", ".join(f"« {ALL_PARAMETERS[name].title} »" for name in foreign)
        raise ParameterError(
            f"{labels} : ce n'est pas un paramètre de l'édition « {scenario.edition} », qui est celle du "
            "scénario. Laissez-le vide, ou donnez un scénario de l'autre édition."
        )
    return dataclasses.replace(scenario, **given)
