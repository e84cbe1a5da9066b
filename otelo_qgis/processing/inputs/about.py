# SPDX-License-Identifier: GPL-2.0-or-later
"""What a table says of its own figures: made up, assumed, of which years."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

import pandas as pd

from ...engine.common.territories import FICTITIOUS, Finding
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.fields import ASSUMPTIONS, BASE_YEAR, CODE, DEMO_FLAG, SECRETS
from ...engine.definitions.parameters import PARAMETERS
from ...engine.method.secrecy import secret_ids
from ..io.tables import Table


@dataclass(frozen=True)
class About:
    """What a table says of its own figures: made up, assumed (ids), of which years. It is repeated on
    what is made of them."""

    COLUMNS: ClassVar = (BASE_YEAR, ASSUMPTIONS, DEMO_FLAG)

    fictitious: bool = False
    assumptions: tuple[str, ...] = ()
    years: tuple[int, ...] = ()

    @classmethod
    def fields(cls, table: Table) -> list[str | None]:
        """The fields to read for `of`, None for those that the table does not have."""
        return [table.find(column.name) for column in cls.COLUMNS]

    @classmethod
    def of(cls, table: Table, raw: pd.DataFrame) -> About:
        year, assumptions, _ = cls.fields(table)
        ids = raw[assumptions].dropna().astype(str) if assumptions else []
        return cls(
            bool(table.flags(raw, FICTITIOUS).any()),
            tuple(sorted({i for text in ids for i in text.split(",") if i})),
            tuple(sorted({int(value) for value in raw[year].dropna()})) if year else (),
        )

    def remarks(self, label: str, base_year: int) -> Iterator[str]:
        """What an evaluation with this base year should know."""
        if self.assumptions:
            named = ", ".join(
                f"{i} ({catalogue()[i].label})" if i in catalogue() else i for i in self.assumptions
            )
            yield f"« {label} » : valeurs supposées, faute de source : {named}."
        if self.years and self.years != (base_year,):
            yield (
                f"« {label} » : indicateurs de {', '.join(map(str, self.years))}, évalués avec l'année de "
                f"base {base_year}. Donnez la même (« {PARAMETERS['annee_base'].label} »)."
            )

    def findings(self, frame: pd.DataFrame) -> list[Finding]:
        """One finding per indicator of the frame that was assumed."""
        return [
            Finding(
                "alerte", "valeur supposée", "", f"{catalogue()[i].label} : hypothèse, faute de source.",
                "Ajoutez une source pour la remplacer.", None, i,
            )
            for i in self.assumptions
            if i in frame
        ]  # fmt: skip

    def marked(self, rows: pd.DataFrame) -> pd.DataFrame:
        """The rows with the fields that say it; none where there is nothing to say."""
        said: dict[str, object] = {}
        if len(self.years) == 1:
            said[BASE_YEAR.name] = self.years[0]
        if self.assumptions:
            said[ASSUMPTIONS.name] = ",".join(self.assumptions)
        if self.fictitious:
            said[DEMO_FLAG.name] = True
        return rows.assign(**said)


def carried_rows(frame: pd.DataFrame, secret: pd.DataFrame, about: About) -> pd.DataFrame:
    """Rows of `fields.indicator_table` for indicators made from a table of which `about` is known."""
    rows = frame.assign(**{SECRETS.name: secret_ids(secret)})
    return about.marked(rows).rename_axis(CODE.name).reset_index()
