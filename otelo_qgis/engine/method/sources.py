# SPDX-License-Identifier: GPL-2.0-or-later
"""Which indicators each brique reads, and where: of either edition."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from ..definitions.editions import AnyScenario
from ..definitions.guide import GuideScenario
from .guide import stock as guide
from .guide.settings import Settings
from .national import stock as national
from .national.settings import groups_of

# {brique: {indicator: in which territories it is read, (T,)}}
Sources = dict[str, dict[str, np.ndarray]]


def source_flags(scenario: AnyScenario, codes: pd.Index, known: Collection[str] = ()) -> Sources:
    """What each brique of the stock reads in each territory of `codes`. known: columns that are there."""
    if isinstance(scenario, GuideScenario):
        return guide.source_columns(Settings(scenario, codes), known)
    found: Sources = {}
    for positions, own in groups_of(scenario, codes):
        for brique, columns in national.source_columns(own).items():
            flags = found.setdefault(brique, {})
            for column in columns:
                flags.setdefault(column, np.zeros(len(codes), dtype=bool))[positions] = True
    return found


def source_columns(scenario: AnyScenario, codes: pd.Index, known: Collection[str] = ()) -> list[str]:
    """Every indicator that a brique reads somewhere."""
    flags = source_flags(scenario, codes, known)
    return list(dict.fromkeys(column for columns in flags.values() for column in columns))
