# SPDX-License-Identifier: GPL-2.0-or-later
"""Classes of the communes that a user changed, as Otelo 1.2 saves them."""

from __future__ import annotations

import pandas as pd
from qgis.core import QgsProcessingParameterFile

from ...engine.data.configurations import CLASSES_ENDING, read_classes
from ...engine.definitions.coefficients import CLASS, UNCHANGED
from ...engine.definitions.parameters import GUIDE
from ..base import OteloAlgorithm
from ..language import tr
from ..run import Run

NAME = "CLASSES"


def add_classes(algorithm: OteloAlgorithm) -> None:
    algorithm.add(
        QgsProcessingParameterFile(NAME, tr("Classes des communes (Otelo 1.2)"), optional=True),
        tr(
            f"Édition du guide : fichier de classes d'Otelo 1.2 (.{CLASSES_ENDING}), une ligne par commune "
            "changée, code|classe, de 1 à 7. L'emporte sur le champ « classe » des communes. Vide : ce "
            "champ, sinon « classe_ini »."
        ),
        advanced=True,
    )


def with_classes(run: Run, communes: pd.DataFrame, edition: str) -> pd.DataFrame:
    """Communes with the classes of the file; those that are not in it keep theirs. What is in the file and
    not in the communes is told."""
    path = run.file(NAME)
    if not path:
        return communes
    if edition != GUIDE:
        run.warn(f"« {run.label(NAME)} » : sans effet dans l'édition nationale, laissé.")
        return communes
    given = pd.Series(read_classes(path), dtype=float)
    run.tell_join(run.label(NAME), given.index, run.label("COMMUNES"), communes.index)
    own = communes[CLASS] if CLASS in communes else pd.Series(UNCHANGED, communes.index)
    return communes.assign(**{CLASS: given.reindex(communes.index).fillna(own)})
