# SPDX-License-Identifier: GPL-2.0-or-later
"""The need as signed terms, at any grain."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd


def signed_terms(totals: pd.DataFrame, terms: Mapping[str, tuple[str, int, str]]) -> pd.DataFrame:
    """The terms of each row, (N, terms), all but those of either sign >= 0; 0 where `retenu` is false.

    terms: those of an edition (`briques.TERMS`). Their signed sum (`briques.TERM_SIGNS`) is `besoin`, where
    the rows have the components that they are made of.
    """
    found, retained = {}, totals["retenu"].to_numpy(dtype=bool)
    for term, (column, sign, _) in terms.items():
        value = totals[column].to_numpy()
        found[term] = np.where(retained, value if not sign else np.maximum(sign * value, 0), 0)
    return pd.DataFrame(found, index=totals.index)
