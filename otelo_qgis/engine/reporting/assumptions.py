# SPDX-License-Identifier: GPL-2.0-or-later
"""The assumptions of a study in words: what differs from the defaults, and why; then every parameter."""

from __future__ import annotations

from collections.abc import Mapping

from ..common.errors import ParameterError, nearest_hint
from ..common.formatting import counted
from ..definitions import tables
from ..definitions.editions import AnyScenario
from ..definitions.parameters import BRIQUES_OF_PARAMETERS, FRAME
from ..study import Study
from .blocks import Block, Field, Grid, Heading, Text, text_fields
from .summary import PARAMETERS_ARE_LOST, own_row

NO_REASON = "Non dit"


def assumptions_blocks(study: Study, reasons: Mapping[str, str] | None = None) -> list[Block]:
    """The chapter. reasons: why a parameter differs, by its name (`read_reasons`)."""
    scenario = study.scenario
    heading = Heading("Hypothèses", "hypotheses")
    if scenario is None:
        return [heading, Text(PARAMETERS_ARE_LOST)]
    return [heading, *_changed(study, scenario, reasons or {}), _every(scenario)]


def read_reasons(text: str, scenario: AnyScenario | None) -> dict[str, str]:
    """Reasons written one a line, « parametre = pourquoi ».

    Raises
    ------
    ParameterError
        Names the line without a sign, or the parameter that the scenario does not have.
    """
    found: dict[str, str] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        name, sign, reason = (part.strip() for part in line.partition("="))
        if not sign or not reason:
            raise ParameterError(f"Motifs : « {line.strip()} ». Écrivez « parametre = pourquoi ».")
        known = scenario.PARAMETERS if scenario else {}
        if name not in known:
            hint = nearest_hint(name, known)
            raise ParameterError(f"Motifs : le paramètre « {name} » n'existe pas dans cette édition.{hint}")
        found[name] = reason
    return found


def _changed(study: Study, scenario: AnyScenario, reasons: Mapping[str, str]) -> list[Block]:
    """What differs from the defaults, its frame apart; then what territories have of their own."""
    base, projection = study.period
    frame = f"Étude de {base} à {projection}."
    names = [name for name in scenario.departures() if name not in FRAME]
    own = [code for code, values in scenario.territoires.items() if values]
    if not names and not own:
        return [Text(f"{frame} Tous les autres paramètres ont leur valeur par défaut.")]
    known = scenario.PARAMETERS
    rows = [
        (known[name].title, known[name].told(getattr(scenario, name)),
         known[name].told(known[name].default), reasons.get(name, NO_REASON))
        for name in names
    ]  # fmt: skip
    for code in own:
        _, values, default = own_row(code, scenario)
        rows.append((f"Propres à {study.name_of(code)}", values, default, NO_REASON))
    others = counted(len(names), "autre paramètre diffère", "autres paramètres diffèrent")
    said = f"{frame} {others} du défaut"
    said += f" ; {counted(len(own), 'territoire a les siens', 'territoires ont les leurs')}." if own else "."
    title = "Ce qui diffère des valeurs par défaut"
    return [Text(said), Grid(title, text_fields("Paramètre", "Ici", "Par défaut", "Pourquoi"), rows)]


def _every(scenario: AnyScenario) -> Grid:
    """Every parameter, those that differ from their default marked; folded on a page."""
    changed = scenario.departures()
    rows = [
        (BRIQUES_OF_PARAMETERS[one.brique], f"{one.label} ({name})", one.text(getattr(scenario, name)),
         one.text(one.default), one.unit, name in changed)
        for name, one in scenario.PARAMETERS.items()
    ]  # fmt: skip
    rows += [
        ("Par territoire", *own_row(code, scenario), "", True)
        for code, values in scenario.territoires.items()
        if values
    ]
    columns = tables.by_name(tables.BY_NAME[tables.PARAMETER_TABLE].fields)
    names = ("parametre", "valeur", "defaut", "unite", "modifie")
    marked = frozenset(number for number, row in enumerate(rows) if row[-1])
    title = tables.BY_NAME[tables.PARAMETER_TABLE].caption
    return Grid(
        title, [Field("Brique", "text"), *(Field.of(columns[name], noted=True) for name in names)], rows,
        marked=marked, folded=f"Tous les paramètres ({len(rows)})",
    )  # fmt: skip
