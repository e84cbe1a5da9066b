# SPDX-License-Identifier: GPL-2.0-or-later
"""The land that dwellings took against the envelope that they have (ZAN).

In whole square metres, as the Cerema publishes them, so that sums are those of its file at every mesh, over
the years of the envelope:
    zan_conso + zan_reste = zan_env
What is not known is no zero: a territory without data has an envelope, and neither pace nor year of overrun.
Source: loi n° 2021-1104 du 22 août 2021, art. 191; docs/suivi.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

from ..common.errors import ParameterError
from ..common.formatting import french_number
from ..common.rounding import half_up
from ..common.territories import Finding
from ..definitions import law
from ..definitions.follow_up import HELD, NO_DATA, NO_ENVELOPE, OVERRUN, WILL_OVERRUN
from ..definitions.local import ENVELOPE
from ..definitions.units import M2_BY_HECTARE

# A year beyond it is no forecast.
HORIZON = 2100
# A remainder that is a whole number of years of a pace lasts all of them, whatever the noise of floats.
_NOISE = 1e-9


@dataclass(frozen=True)
class Envelope:
    """hectares: by commune, NaN where there is none; first, last: the years that it is for; text: where it
    comes from, as a sentence."""

    hectares: pd.Series
    first: int
    last: int
    text: str

    @property
    def years(self) -> range:
        return range(self.first, self.last + 1)


def decade() -> range:
    """The years for which the law sets an objective."""
    first = int(law.value("zan_debut"))
    return range(first, first + int(law.value("zan_duree")))


def envelope_of(communes: pd.DataFrame, consumed: pd.DataFrame, period: tuple[int, int]) -> Envelope:
    """The envelope of the dwellings of each commune: that of the study (`zan_ha`) over its period, else the
    part that the law leaves of what they took in the decade before.

    Args:
        consumed: hectares by commune and year.
        period: base year and last year of the study.

    Raises:
        ParameterError: neither, since the table does not have the decade before.
    """
    if ENVELOPE in communes and communes[ENVELOPE].notna().any():
        first, last = period[0] + 1, period[1]
        text = f"Enveloppe ZAN : celle de l’étude, {first}-{last}."
        return Envelope(communes[ENVELOPE].astype(float), first, last, text)
    years, part = decade(), law.value("zan_part")
    before = list(range(years[0] - len(years), years[0]))
    absent = [str(year) for year in before if year not in consumed]
    if absent:
        raise ParameterError(
            f"L’étude n’a pas d’enveloppe ZAN ({ENVELOPE}), et la consommation d’espaces n’est pas connue en "
            f"{', '.join(absent)} : donnez l’enveloppe au volet D, ou la table des années {before[0]} à "
            f"{before[-1]}, dont {french_number(part)} % en tiennent lieu."
        )
    hectares = consumed[before].sum(axis=1, skipna=False) * part / 100
    text = (
        f"Enveloppe ZAN : l’étude n’en a pas ; {french_number(part)} % de ce que l’habitat a consommé de "
        f"{before[0]} à {before[-1]} en tiennent lieu, pour {years[0]}-{years[-1]}. Un SCoT ou un PLU en "
        "décide autrement, commune par commune."
    )
    return Envelope(hectares, years[0], years[-1], text)


@dataclass(frozen=True)
class LandBalance:
    """consumed: square metres by commune and year, NaN where not known; started: dwellings, the
    same; envelope: of the communes; pace_years: last known years that the pace is the mean of."""

    consumed: pd.DataFrame
    started: pd.DataFrame
    envelope: Envelope
    pace_years: int

    @classmethod
    def of(
        cls, hectares: pd.DataFrame, started: pd.DataFrame, envelope: Envelope, pace_years: int
    ) -> LandBalance:
        """From hectares; what was started is brought on the same communes and years."""
        whole = half_up(hectares[sorted(hectares)] * M2_BY_HECTARE)
        return cls(whole, started.reindex(index=whole.index, columns=whole.columns), envelope, pace_years)

    @property
    def findings(self) -> list[Finding]:
        """Communes that have no envelope, while others have one."""
        without = self.envelope.hectares.reindex(self.consumed.index).isna()
        if not without.any():
            return []
        count = french_number(int(without.sum()))
        return [Finding(
            "alerte", "enveloppe ZAN", "",
            f"Communes sans enveloppe ZAN : {count}. Ce qu’elles consomment n’est rapporté à rien.",
        )]  # fmt: skip

    @property
    def last(self) -> int | None:
        """The last year that is known of any commune."""
        known = self.consumed.columns[self.consumed.notna().any()]
        return int(known.max()) if len(known) else None

    def frame(self, groups: pd.Series | None = None) -> pd.DataFrame:
        """The figures of communes, or of groups of them (`fields.LAND_FOLLOW_UP`)."""
        by, allowed, taken, years = self._groups(groups), self._allowed, self._taken, self._known_years
        followed = self._followed
        both = self.consumed.notna() & self.started.notna()
        inside = [one for one in years if both[one].any()]
        amounts = pd.DataFrame(
            {
                "env": allowed,
                "followed": followed,
                "dense": self.started[inside].where(both[inside]).sum(axis=1, min_count=1),
                "over": self.consumed[inside].where(both[inside]).sum(axis=1, min_count=1),
                "pace": taken[self._recent].mean(axis=1) if self._recent else np.nan,
            }
        )
        sums = amounts.groupby(by, sort=False).sum(min_count=1)
        return self._figures(sums, taken[years].groupby(by, sort=False).sum(min_count=1))

    def years(self, groups: pd.Series | None = None) -> pd.DataFrame:
        """Each year of the envelope, by commune or group, in the order of years (`fields.LAND_YEARS`): what
        is compared is of the communes whose consumption is known."""
        by, known = self._groups(groups), self._known_years
        allowed = self._followed.groupby(by, sort=False).sum(min_count=1)
        taken = self._taken[known].groupby(by, sort=False).sum(min_count=1)
        done = taken.fillna(0).cumsum(axis=1).where(taken.notna().cumsum(axis=1) > 0)
        nothing, span = pd.Series(np.nan, allowed.index), len(self.envelope.years)
        parts = [
            pd.DataFrame(
                {
                    "code": allowed.index,
                    "annee": year,
                    "env_cum": (allowed * rank / span / M2_BY_HECTARE).to_numpy(),
                    "conso_an": (taken.get(year, nothing) / M2_BY_HECTARE).to_numpy(),
                    "conso_cum": (done.get(year, nothing) / M2_BY_HECTARE).to_numpy(),
                }
            )
            for rank, year in enumerate(self.envelope.years, 1)
        ]
        return pd.concat(parts, ignore_index=True)

    def _groups(self, groups: pd.Series | None) -> pd.Series:
        by = pd.Series(self.consumed.index, self.consumed.index) if groups is None else groups
        return by.reindex(self.consumed.index)

    @cached_property
    def _known_years(self) -> list[int]:
        """Years of the envelope that the table has."""
        return [year for year in self.envelope.years if year in self.consumed]

    @cached_property
    def _allowed(self) -> pd.Series:
        return half_up(self.envelope.hectares.reindex(self.consumed.index) * M2_BY_HECTARE)

    @cached_property
    def _taken(self) -> pd.DataFrame:
        """What a commune takes is compared with its envelope: without one, with nothing."""
        return self.consumed.where(self._allowed.notna(), np.nan, axis=0)

    @cached_property
    def _followed(self) -> pd.Series:
        """The envelope of the communes of which something is known in it."""
        return self._allowed.where(self._taken[self._known_years].notna().any(axis=1))

    @property
    def _recent(self) -> list[int]:
        last = self.last
        return [] if last is None else [y for y in self.consumed if last - self.pace_years < y <= last]

    def _figures(self, sums: pd.DataFrame, taken: pd.DataFrame) -> pd.DataFrame:
        done = taken.sum(axis=1, min_count=1)
        left = sums["env"] - done.fillna(0.0)
        spare = sums["followed"] - done
        end, last = self.envelope.last, self.last
        ahead = 0 if last is None else max(end - max(last, self.envelope.first - 1), 0)
        overrun = self._overrun(sums, taken, spare)
        found = pd.DataFrame(
            {
                "zan_env": sums["env"] / M2_BY_HECTARE,
                "zan_conso": done / M2_BY_HECTARE,
                "zan_reste": left / M2_BY_HECTARE,
                "zan_part": (100 * done / sums["followed"].where(sums["followed"] > 0)).round(1),
                "zan_an": (sums["pace"] / M2_BY_HECTARE).round(2),
                "zan_poss": (spare.clip(lower=0) / ahead / M2_BY_HECTARE).round(2) if ahead else np.nan,
                "zan_depas": overrun,
                "log_ha": (sums["dense"] / (sums["over"].where(sums["over"] > 0) / M2_BY_HECTARE)).round(1),
                "zan_bilan": np.select(
                    [sums["env"].isna(), done.isna(), spare < 0, (overrun <= end).fillna(False).astype(bool)],
                    [NO_ENVELOPE, NO_DATA, OVERRUN, WILL_OVERRUN],
                    HELD,
                ),
            }
        )
        return found.assign(
            zan_per=f"{self.envelope.first}-{end}",
            zan_fin=pd.array([last] * len(found), dtype="Int64"),
        )

    def _overrun(self, sums: pd.DataFrame, taken: pd.DataFrame, spare: pd.Series) -> pd.Series:
        """The year in which the envelope is overrun: that of the past where it is, else that to which the
        present pace leads; missing without pace, or beyond `HORIZON`."""
        pace = sums["pace"].where(sums["pace"] > 0)
        start = max(self.last or 0, self.envelope.first - 1)
        found = start + np.floor(spare / pace + _NOISE) + 1
        if taken.shape[1]:
            over = taken.fillna(0).cumsum(axis=1).gt(sums["followed"], axis=0).to_numpy()
            years = np.asarray(taken.columns)[over.argmax(axis=1)]
            found = found.where(~(spare < 0), pd.Series(years, sums.index))
        return found.where(found <= HORIZON).astype("Int64")
