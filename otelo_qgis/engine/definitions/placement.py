# SPDX-License-Identifier: GPL-2.0-or-later
"""From the need to what is placed: the one bridge that pages, sheets, maps and explanations show.

    besoin - conversions + ajustements ± compensation ± calage - cédé + reçu - non couvert = placé

Each line is a signed sum of fields of volet D (`fields.OBJECTIVE_AMOUNTS`), so that the same definition is
evaluated by pandas, told as an expression to QGIS and as a formula to a workbook. What communes of one
territory hand to each other cancels in its sums: a line `echange` is what comes from, or goes to, other
territories. Source: docs/methode.md, volet D.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..common.formatting import french_number
from ..common.language import spoken


@dataclass(frozen=True)
class Line:
    """One line of the bridge. label: as a sum shows it; negative: its label where it is below zero, "" for
    the same; signs: {field: 1 or -1}; always: shown at zero too."""

    key: str
    label: str
    signs: Mapping[str, int]
    negative: str = ""
    always: bool = False

    def value(self, amounts: Mapping) -> int:
        """Dwellings, from amounts by field."""
        return int(sum(sign * amounts[name] for name, sign in self.signs.items()))

    def told(self, value: float) -> str:
        """Its label for a value."""
        return self.negative if value < 0 and self.negative else self.label

    @property
    def expression(self) -> str:
        """The same sum, as QGIS writes it; a missing field counts for nothing."""
        terms = (f'{"+" if sign > 0 else "-"} coalesce("{name}", 0)' for name, sign in self.signs.items())
        return " ".join(terms).removeprefix("+ ")


NEED, PLACED = "besoin", "place"
LINES = (
    Line("besoin", "Besoin", {NEED: 1}, always=True),
    Line("conversion", "Conversions décidées", {"conversion": -1}),
    Line("ajustement", "Ajustements locaux", {"ajustement": 1}),
    Line("compensation", "Compensation des communes en excédent", {"objectif": 1, "calage": -1, "net": -1}),
    Line("calage", "Calage sur les totaux imposés", {"calage": 1}),
    Line("echange", "Reçu d’autres territoires", {"recu": 1, "cede": -1}, "Cédé à d’autres territoires"),
    Line("non_couver", "Non couvert", {"non_couver": -1}),
)
TOTAL = Line(PLACED, "Objectif placé", {PLACED: 1}, always=True)
TITLE = "Du besoin à l’objectif placé"
FIELDS = tuple(dict.fromkeys(name for line in (*LINES, TOTAL) for name in line.signs))


def bridge(amounts: Mapping) -> list[tuple[Line, int]]:
    """The lines that a reader needs, with their signed value, the total left out. amounts: a row, or sums of
    rows, by field (`FIELDS`)."""
    found = [(line, line.value(amounts)) for line in LINES]
    return [(line, value) for line, value in found if value or line.always]


def sentence(lines: Sequence[tuple[Line, int]]) -> str:
    """The lines of `bridge` as one sum: "Besoin 664 − conversions décidées 3 = objectif placé 661"."""
    (first, need), *others = lines
    say = spoken().say
    parts = [f"{say(first.label)}\u00a0{french_number(need)}"]
    for line, value in others:
        label = say(line.told(value))
        sign = "\u2212" if value < 0 else "+"
        parts.append(f"{sign} {label[0].lower()}{label[1:]}\u00a0{french_number(abs(value))}")
    total = french_number(sum(value for _, value in lines))
    return " ".join([*parts, f"= {say(TOTAL.label).lower()}\u00a0{total}"])
