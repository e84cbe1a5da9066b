# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters that each analysis territory has of its own, as a table."""

from __future__ import annotations

from typing import Any

import pandas as pd

from ...engine.common.errors import ParameterError, TableError
from ...engine.definitions.parameters import SHORT_TARGETS, BaseScenario, Parameter
from ...engine.method.quality import refuse_duplicates
from ..base import scenario_choices
from ..choices import YES, is_given
from ..io.tables import Table
from ..run import Run

HELP = (
    "Donnez au moins un champ du nom d'un paramètre du volet B, en minuscules (b2_tx_rs, b13_taux_effort…)."
)


def read_own_values(run: Run, name: str, scenario: type[BaseScenario]) -> dict[str, dict[str, Any]]:
    """{code: {parameter: value}} of the rows of a table, without the empty cells; {} when it is not given.

    scenario: the edition, whose parameters name the fields. Errors name the table, the field and the
    territory.
    """
    table = run.optional_table(name)
    if table is None:
        return {}
    code_field = table.need("territoire", "du code du territoire")
    fields = _fields(table, scenario)
    raw = table.read([code_field, *fields.values()])
    code = table.codes(raw[code_field], "territoire")
    table.refuse_nameless(code, code_field)
    refuse_duplicates(pd.Index(code), table.label, code_field)
    columns = {
        one: _values(table, raw[field], code, scenario.PARAMETERS[one]) for one, field in fields.items()
    }
    own: dict[str, dict[str, Any]] = {str(one): {} for one in code}
    for parameter, values in columns.items():
        for one, value in zip(code, values):
            if value is not None:
                own[str(one)][parameter] = value
    try:
        scenario(territoires=own)
    except ParameterError as error:
        raise ParameterError(f"« {table.label} » : {error}") from error
    return own


def _fields(table: Table, scenario: type[BaseScenario]) -> dict[str, str]:
    """Field of each parameter that the table has."""
    allowed = [name for name, one in scenario.PARAMETERS.items() if one.by_territory]
    named = {field.lower(): field for field in table.names}
    found = {SHORT_TARGETS.get(low, low): field for low, field in named.items()}
    fields = {name: found[name] for name in allowed if name in found}
    if not fields:
        raise TableError(table.label, "aucun paramètre du volet B", HELP)
    return fields


def _values(table: Table, raw: pd.Series, code: pd.Series, definition: Parameter) -> list:
    """Value of each row in the type of its parameter, None where the cell is empty."""
    if definition.kind in ("int", "float"):
        return [float(value) if value == value else None for value in table.numbers(raw, code)]
    choices = scenario_choices(definition)
    found = []
    for one, value in zip(code, raw):
        try:
            found.append(_chosen(choices.read(value), definition) if choices and is_given(value) else None)
        except ParameterError as error:
            raise ParameterError(
                f"« {table.label} », champ {raw.name}, territoire {one} : {error}"
            ) from error
    return found


def _chosen(identifiers: tuple[str, ...], definition: Parameter):
    if definition.kind == "bool":
        return identifiers[0] == YES
    return identifiers if definition.kind == "choices" else identifiers[0]
