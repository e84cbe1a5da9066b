# SPDX-License-Identifier: GPL-2.0-or-later
"""Which values of a table of indicators are missing because they are secret, as the table says it."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd

from ..definitions.fields import SECRETS


def secret_ids(secret: pd.DataFrame) -> pd.Series:
    """Ids of the indicators under secrecy of each territory, comma-separated ("" for none)."""
    texts = pd.Series("", index=secret.index)
    for name in secret:
        texts = texts.where(~secret[name], texts + name + ",")
    return texts.str.rstrip(",")


def secret_flags(texts: pd.Series, columns: Iterable[str]) -> pd.DataFrame:
    """The other way: True where the text of a territory names an indicator."""
    named = texts.fillna("").astype(str).map(lambda text: set(text.split(",")))
    return pd.DataFrame(
        {name: named.map(lambda ids, n=name: n in ids).astype(bool) for name in columns}, index=texts.index
    )


def secret_of(frame: pd.DataFrame, column: str) -> pd.Series:
    """Where a column is missing under secrecy, (N,): nowhere in a frame that does not tell."""
    missing = frame[column].isna()
    if SECRETS.name not in frame or not missing.any():
        return pd.Series(False, index=frame.index)
    return missing & secret_flags(frame[SECRETS.name], [column])[column]
