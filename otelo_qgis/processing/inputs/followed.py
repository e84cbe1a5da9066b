# SPDX-License-Identifier: GPL-2.0-or-later
"""A period of a study, and the objectives that were decided for it."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
from qgis.core import QgsProcessingParameterString

from ...engine.analysis.follow_up import Period, plh_of
from ...engine.common.errors import ParameterError, TableError
from ...engine.study import Study
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Run

# Usual names of the field of an objective that was decided.
TARGETS = ("objectif", "cible", "total", "construire", "logements")


def add_period(algorithm: OteloAlgorithm, plh_label: str) -> None:
    """A PLH of the study, or two dates."""
    algorithm.add_number(
        "NUMERO_PLH", plh_label, 1, 99,
        "Dans l’étude (table « Objectifs par PLH »). Vide : la période donnée, sinon toute l’étude.",
    )  # fmt: skip
    for name, label, whole in (
        ("DEBUT", "Début de la période", "première"),
        ("FIN", "Fin de la période", "dernière"),
    ):
        algorithm.add(
            QgsProcessingParameterString(name, tr(label), optional=True),
            "AAAA, ou AAAA-MM en cours d’année : elle compte alors pour sa part de mois. Vide : la "
            f"{whole} année de l’étude.",
        )  # fmt: skip


def read_period(run: Run, study: Study) -> Period:
    number, first, last = run.integer("NUMERO_PLH"), run.text("DEBUT"), run.text("FIN")
    if number is not None and (first or last):
        label = run.label("NUMERO_PLH")
        raise ParameterError(f"{label}, ou début et fin de la période : donnez l’un ou l’autre.")
    if number is not None:
        return plh_of(study, number)
    base, projection = study.period
    return Period.of(first or str(base + 1), last or str(projection))


def read_targets(run: Run, name: str, known: Iterable[str]) -> pd.Series | None:
    """Whole dwellings by code of a commune or of a territory; None when not given. known: their codes."""
    table = run.optional_table(name)
    if table is None:
        return None
    code_field = table.find("commune") or table.need("territoire", "du code du territoire")
    field = next((one for one in TARGETS if one in table.names), "")
    if not field:
        table.need_all(TARGETS[:1], "Ajoutez-le : logements à construire de la période.")
    raw = table.read([code_field, field])
    code = table.aligned(table.codes(raw[code_field], "territoire"), known)
    table.refuse_nameless(code, code_field)
    values = table.numbers(raw[field], code)
    wrong = values.isna() | (values < 0) | (values != values.round())
    for problem, rows in (
        ("valeur manquante, négative ou non entière", wrong),
        ("code en double", code.duplicated()),
    ):
        if rows.any():
            raise TableError(table.label, problem, "Corrigez ce champ.", field, code[rows].unique())
    return pd.Series(values.to_numpy(), code.to_numpy())
