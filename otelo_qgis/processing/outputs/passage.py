# SPDX-License-Identifier: GPL-2.0-or-later
"""The steps from one study to another, as a table."""

from __future__ import annotations

import pandas as pd

from ...engine.analysis.bridge import Bridge
from ...engine.definitions import fields

PASSAGE = "PASSAGE"
TITLE = "Passage d'une étude à l'autre"


def passage_frame(passages: dict[str, Bridge]) -> pd.DataFrame:
    """Rows of `fields.PASSAGE`, by name of what is compared: each step for the group (an empty code), then
    for each territory."""
    rows = [
        (name, step.id, step.label, step.text, code, round(float(amount), 4))
        for name, passage in passages.items()
        for step in passage.steps
        for code, amount in (("", step.amounts.sum()), *zip(passage.codes, step.amounts))
    ]
    return pd.DataFrame(rows, columns=[column.name for column in fields.PASSAGE])
