# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of the communes that a user changed: a file as Otelo 1.2 saves it, or a table."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterFile

from ...engine.common.errors import ParameterError, TableError
from ...engine.data.configurations import CLASSES_ENDING, read_classes
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.coefficients import CLASS, CLASSES, UNCHANGED
from ...engine.definitions.parameters import GUIDE
from ...engine.method.quality import refuse_duplicates
from ..base import OteloAlgorithm
from ..io.tables import Table
from ..language import tr
from ..run import Run

FILE, TABLE = "CLASSES", "CLASSES_TABLE"
_KEPT = f"L'emporte sur le champ « {CLASS} » des communes. Vide : ce champ, sinon « classe_ini »."


def add_classes(algorithm: OteloAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile(FILE, tr("Classes des communes (Otelo 1.2)"), optional=True),
        f"Édition du guide : fichier de classes d'Otelo 1.2 (.{CLASSES_ENDING}), une ligne par commune "
        f"changée, code|classe, de 1 à 7. {_KEPT}",
        advanced=True,
    )
    algorithm.add_table(
        TABLE,
        "Classes des communes (table)",
        f"Édition du guide : une ligne par commune changée, avec son code et son champ « {CLASS} », de 1 à 7 "
        f"({UNCHANGED} ou vide : celle du fichier des coefficients). {_KEPT}",
        optional=True,
        advanced=True,
    )


def with_classes(run: Run, communes: pd.DataFrame, edition: str) -> pd.DataFrame:
    """Communes with the classes of the file or of the table; those that are not in it keep theirs. What is
    in it and not in the communes is told."""
    path, table = run.file(FILE), run.optional_table(TABLE)
    if path and table:
        raise ParameterError(
            f"« {run.label(FILE)} » et « {run.label(TABLE)} » disent tous deux les classes : "
            "n'en gardez qu'un."
        )
    if not path and table is None:
        return communes
    name = FILE if path else TABLE
    if edition != GUIDE:
        run.warn(f"« {run.label(name)} » : sans effet dans l'édition nationale, laissé.")
        return communes
    changed = pd.Series(read_classes(path) if table is None else _classes_of(table), dtype=float)
    run.tell_join(run.label(name), changed.index, run.label("COMMUNES"), communes.index)
    own = communes[CLASS] if CLASS in communes else pd.Series(UNCHANGED, communes.index)
    return communes.assign(**{CLASS: changed.reindex(communes.index).fillna(own)})


def _classes_of(table: Table) -> dict[str, int]:
    """Class of each commune of a table, by code; those left as in the file are left out."""
    code_field = table.need("commune", "du code de la commune")
    field = match_columns(table.names, (CLASS,)).get(CLASS)
    if field is None:
        raise TableError(
            table.label, f"champ « {CLASS} » introuvable", f"Champs trouvés : {', '.join(table.names)}."
        )
    raw = table.read([code_field, field])
    code = table.codes(raw[code_field], "commune")
    table.refuse_nameless(code, code_field)
    refuse_duplicates(pd.Index(code), table.label, code_field)
    number = table.numbers(raw[field], code).fillna(UNCHANGED).set_axis(code)
    wrong = number[~number.isin((*CLASSES, UNCHANGED))]
    if len(wrong):
        raise TableError(
            table.label,
            f"classe {wrong.iloc[0]:g}",
            f"Les classes vont de {min(CLASSES)} à {max(CLASSES)} ({UNCHANGED} ou vide : celle du fichier).",
            field,
            wrong.index,
        )
    return {str(one): int(value) for one, value in number.items() if value != UNCHANGED}
