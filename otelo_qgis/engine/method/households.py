# SPDX-License-Identifier: GPL-2.0-or-later
"""Yearly series of households: nine official scenarios, or a user's own series."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..common.errors import TableError
from ..common.formatting import french_number
from ..definitions.catalogue import MOST
from ..definitions.guide import OMPHALE
from ..definitions.parameters import DEMOGRAPHIC_SCENARIOS, OWN_SERIES


@dataclass(frozen=True)
class Households:
    """Households by territory, year and series.

    codes: territories (T,); years: consecutive (Y,), the two ends of the period in the guide; series: {name:
    array (T, Y)}, names among `DEMOGRAPHIC_SCENARIOS` (`guide.OMPHALE`), or `menages` for a user's own
    series, which serves any scenario.
    """

    codes: pd.Index
    years: np.ndarray
    series: dict[str, np.ndarray]
    table: str = "Ménages"

    def values(self, codes: pd.Index, scenario: str) -> np.ndarray:
        """M(y) of the territories in the order of `codes`, shape (T, Y)."""
        name = OWN_SERIES if OWN_SERIES in self.series else scenario
        if name not in self.series:
            raise TableError(
                self.table,
                f"le scénario de ménages « {scenario} » n'y est pas",
                f"Choisissez-en un parmi {', '.join(self.series)}, ou ajoutez un champ "
                f"« {scenario} » (ou « {OWN_SERIES} » pour une série propre).",
                field=scenario,
            )
        positions = self.codes.get_indexer(codes)
        if (positions < 0).any():
            raise TableError(
                self.table,
                "aucune série de ménages pour des territoires à évaluer",
                "Ajoutez leurs lignes, une par année.",
                codes=codes[positions < 0],
            )
        return self.series[name][positions]

    def series_of(self, scenario: str) -> np.ndarray | None:
        """The series that serves a scenario, (T, Y): the user's own where there is one; None for none."""
        return self.series.get(OWN_SERIES, self.series.get(scenario))

    def since(self, year: int) -> Households | None:
        """The same from a later year on; None where it is not one of theirs."""
        kept = self.years >= year
        if year not in self.years:
            return None
        series = {name: values[:, kept] for name, values in self.series.items()}
        return Households(self.codes, self.years[kept], series, self.table)

    def to_long(self) -> pd.DataFrame:
        """The table that `from_long` reads: code, annee, one column per series."""
        table = pd.DataFrame(
            {
                "code": np.repeat(self.codes.to_numpy(), len(self.years)),
                "annee": np.tile(self.years, len(self.codes)),
            }
        )
        return table.assign(**{name: values.reshape(-1) for name, values in self.series.items()})

    @classmethod
    def from_long(
        cls,
        table: pd.DataFrame,
        first: int,
        last: int,
        name: str = "Ménages",
        required: str | None = None,
    ) -> Households:
        """From a long table `code`, `annee` and one column per series.

        Args:
            first, last: years that every territory must have (base and projection years). Those before
                `first` are left aside; those after `last` are kept as far as every territory has
                them, for scenarios that look further: the engine reads none after its projection year.
            required: the scenario that must be whole (its own series where the table has one). The other
                series are then left out where they are not; all must be whole when left out.

        Raises:
            TableError: no series column; a (territory, year) twice, missing or negative.
        """
        columns = [c for c in (OWN_SERIES, *DEMOGRAPHIC_SCENARIOS) if c in table.columns]
        if not columns:
            raise TableError(
                name,
                "aucune série de ménages",
                f"Donnez un champ « {OWN_SERIES} », ou ceux des scénarios "
                f"({', '.join(DEMOGRAPHIC_SCENARIOS)}).",
            )
        needed = OWN_SERIES if OWN_SERIES in columns else required if required in columns else None
        last = _last_whole_year(table, first, last, [needed] if needed else columns)
        table = table[table["annee"].between(first, last)]
        _refuse_twice(table, name)
        years = np.arange(first, last + 1)
        series = {}
        for column in columns:
            wide = table.pivot(index="code", columns="annee", values=column)
            wide = wide.reindex(columns=years)
            if needed and column != needed and not (wide >= 0).to_numpy().all():
                continue
            _refuse_bad_years(wide, name, column)
            series[column] = wide.to_numpy(dtype=float)
        codes = pd.Index(sorted(set(table["code"])), dtype=object)
        return cls(codes, years, series, name)

    @classmethod
    def from_ends(cls, table: pd.DataFrame, base: int, last: int, name: str = "Ménages") -> Households:
        """The households of the two ends of a period of the guide, from a long table (as `from_long`), which
        may be empty: a territory, or a year, that is not there is missing (NaN).

        Raises:
            TableError: a (territory, year) twice, or a negative number.
        """
        years = np.array([base, last])
        names = [c for c in (OWN_SERIES, *OMPHALE) if c in table.columns]
        if table.empty or not names:
            return cls(pd.Index([], dtype=object), years, {}, name)
        rows = table[table["annee"].isin(years)]
        _refuse_twice(rows, name)
        codes = pd.Index(sorted(set(rows["code"])), dtype=object)
        series = {}
        for one in names:
            wide = rows.pivot(index="code", columns="annee", values=one)
            wide = wide.reindex(index=codes, columns=years)
            if wide.notna().any(axis=None):
                _refuse_out_of_bounds(wide, name, one)
                series[one] = wide.to_numpy(dtype=float)
        return cls(codes, years, series, name)


def _last_whole_year(table: pd.DataFrame, first: int, last: int, columns: list[str]) -> int:
    """The last year, from `last` on, up to which every territory has its households every year."""
    known = table[(table[columns] >= 0).all(axis=1) & ~table.duplicated(["code", "annee"], keep=False)]
    counts = known.groupby("annee").size()
    everywhere = table["code"].nunique()
    while counts.get(last + 1, 0) == everywhere:
        last += 1
    return last


def _refuse_twice(table: pd.DataFrame, name: str) -> None:
    repeated = table.duplicated(["code", "annee"])
    if repeated.any():
        at_fault = sorted(set(table.loc[repeated, "annee"]))
        raise TableError(
            name,
            f"plusieurs lignes pour le même territoire et la même année ({at_fault[0]})",
            "Gardez une ligne par territoire et par année.",
            codes=sorted(set(table.loc[repeated, "code"])),
        )


def _refuse_bad_years(wide: pd.DataFrame, name: str, column: str) -> None:
    missing = wide.isna()
    if missing.to_numpy().any():
        at_fault = wide.index[missing.any(axis=1)]
        year = int(wide.columns[missing.any(axis=0)][0])
        raise TableError(
            name,
            f"nombre de ménages manquant, à commencer par l'année {year}",
            "Complétez la série : elle doit couvrir chaque année, de l'année de base à "
            "l'année de projection.",
            field=column,
            codes=at_fault,
        )
    _refuse_out_of_bounds(wide, name, column)


def _refuse_out_of_bounds(wide: pd.DataFrame, name: str, column: str) -> None:
    beyond = (wide > MOST).any(axis=1)
    if beyond.any():
        raise TableError(
            name,
            f"nombre de ménages au-delà de {french_number(MOST)}",
            "Corrigez ces valeurs.",
            field=column,
            codes=wide.index[beyond],
        )
    negative = (wide < 0).any(axis=1)
    if negative.any():
        raise TableError(
            name,
            "nombre de ménages négatif",
            "Corrigez ces valeurs.",
            field=column,
            codes=wide.index[negative],
        )
