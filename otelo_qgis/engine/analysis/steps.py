# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps of a chain of computation: what an explanation is made of, whatever the edition."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..common.errors import OteloError
from ..common.formatting import exact_number
from ..common.territories import ANALYSIS, RESTITUTION
from ..definitions.briques import OVERLAPS
from ..definitions.catalogue import indicators as catalogue
from ..definitions.tables import COMMUNE, INDICATOR_LIST
from ..study import Study

MESHES = {
    ANALYSIS: "Territoire d'analyse",
    RESTITUTION: "Territoire de restitution",
    COMMUNE: "Commune",
}


@dataclass(frozen=True)
class Step:
    """One value of the chain. section: where it stands; formula: in words; computation: with figures;
    indicator: id in the catalogue; source: database, and file where it is known; parameter: its name; year:
    None where it holds for the period; closes: it is what its section was for."""

    section: str
    label: str
    value: float
    formula: str = ""
    computation: str = ""
    unit: str = "logements"
    indicator: str = ""
    source: str = ""
    parameter: str = ""
    year: int | None = None
    closes: bool = False


@dataclass(frozen=True)
class Explanation:
    """title: the territory; mesh: key of `MESHES`; label, figure: what the chain ends on, as the study has
    it; steps: the chain, whose last value is that figure."""

    title: str
    mesh: str
    label: str
    figure: int
    steps: Sequence[Step]


@dataclass(frozen=True)
class Origins:
    """Where the indicators of a study come from. files: name of the file of each, where it is known."""

    files: Mapping[str, str]

    @classmethod
    def of(cls, study: Study) -> Origins:
        rows = study.table(INDICATOR_LIST)
        return cls(dict(zip(rows["indicateur"], rows["fichier"])) if "fichier" in rows else {})

    def source(self, *columns: str) -> str:
        """Database of some indicators, and the file that each was read from."""
        return ", ".join(dict.fromkeys(self._source(column) for column in columns))

    def _source(self, column: str) -> str:
        file = self.files.get(column)
        return f"{catalogue()[column].source} ({file})" if file else catalogue()[column].source

    def step(self, section: str, column: str, value: float, factor: float = 1.0, parameter: str = "") -> Step:
        """What a brique counts of an indicator: a share of it, that of a parameter, or the whole."""
        one = catalogue()[column]
        shared = factor != 1.0
        return Step(
            section,
            one.label,
            value * factor,
            f"{exact_number(100 * factor)}\u202f% comptés" if shared else "",
            f"{exact_number(factor)} × {exact_number(value)}" if shared else "",
            one.unit,
            column,
            self.source(column),
            parameter if shared else "",
        )


def overlap_steps(section: str, amount) -> Iterator[Step]:
    """What double counts take off, which is in the briques already."""
    if amount:
        label = f"Pour mémoire, déjà déduit : {OVERLAPS.title}"
        yield Step(section, label, int(amount), OVERLAPS.formula)


def sum_step(section: str, label: str, values: Iterable, expected, closes: bool = True) -> Step:
    """The sum of some values, which must be what the engine gives."""
    values = [int(value) for value in values]
    agree(label, sum(values), int(expected))
    return Step(section, label, sum(values), "somme", sum_text(values), closes=closes)


def agree(what: str, found: float, expected: float) -> None:
    if found != expected:
        raise OteloError(f"{what} : les étapes donnent {found:g}, le calcul {expected:g}.")


def sum_text(values: Sequence[float]) -> str:
    """ "3 + 4 − 2": a sum as it is written, cut where it is long."""
    shown = [exact_number(value) for value in values[:40]]
    text = " + ".join(shown).replace("+ \u2212", "\u2212 ")
    return text + (f" + … ({len(values)} valeurs)" if len(values) > 40 else "")


def steps_frame(explanation: Explanation) -> pd.DataFrame:
    """The chain as a table: ordre, partie, annee, libelle, formule, calcul, valeur, unite, indicateur,
    source, parametre."""
    return pd.DataFrame(
        [
            (
                i,
                s.section,
                s.year,
                s.label,
                s.formula,
                s.computation,
                s.value,
                s.unit,
                s.indicator,
                s.source,
                s.parameter,
            )
            for i, s in enumerate(explanation.steps, 1)
        ],
        columns=[
            "ordre",
            "partie",
            "annee",
            "libelle",
            "formule",
            "calcul",
            "valeur",
            "unite",
            "indicateur",
            "source",
            "parametre",
        ],
    )
