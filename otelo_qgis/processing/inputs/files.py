# SPDX-License-Identifier: GPL-2.0-or-later
"""Inputs that are files rather than layers: one file to import, a folder, an import model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ...engine.common.errors import OteloError, ParameterError
from ...engine.data.readers import READERS, ImportOptions
from ...engine.data.readers.base import GRAINS
from ..base import OteloAlgorithm
from ..choices import listed
from ..language import tr
from ..run import Run

_LAYOUT = {
    "ENCODAGE": ("encoding", "Encodage (utf-8, cp1252…)"),
    "SEPARATEUR": ("separator", "Séparateur des champs"),
    "DECIMALE": ("decimal", "Marque décimale"),
    "FEUILLE": ("sheet", "Feuille du classeur"),
    "MEMBRE": ("member", "Fichier dans l'archive"),
}


def add_file_options(algorithm: OteloAlgorithm) -> None:
    """Everything that is detected in a file, to override one by one, and a saved import model."""
    readers = {reader.id: reader.label for reader in READERS}
    algorithm.add_choice(
        "LECTEUR", "Lecteur", listed(readers, rule="celui du modèle d'import, sinon reconnu aux colonnes")
    )
    algorithm.add(
        QgsProcessingParameterFile("MODELE", tr("Modèle d'import (JSON)"), extension="json", optional=True),
        "Enregistré par un import précédent : disposition, colonnes, facteurs. Ce qui est rempli ici "
           "l'emporte. Vide : tout est détecté.",
    )  # fmt: skip
    algorithm.add_choice(
        "GRAIN", "Grain", listed(GRAINS, rule="celui du modèle d'import, sinon d'après la forme des codes")
    )
    algorithm.add_number(
        "MILLESIME", "Millésime", 1960, 2060,
        "Quand le fichier en a plusieurs (P13_, P18_, P21_). Vide : le plus récent.",
    )  # fmt: skip
    algorithm.add(
        QgsProcessingParameterString("CODE", tr("Colonne du code"), optional=True),
        "Vide : trouvée d'après son nom.",
    )
    algorithm.add(
        QgsProcessingParameterString("COLONNES", tr("Colonnes (indicateur = colonne)"), optional=True),
        "Pour ce qui n'est pas reconnu : « tx_lv=Taux vacance*0.01 ; lv_2plus=Vacants 2 ans ». "
           "Le facteur, facultatif, convertit l'unité. Vide : celles qui sont reconnues.",
    )  # fmt: skip
    algorithm.add_number(
        "ENTETE", "Ligne d'en-tête", 1, 30,
        "Numéro de la ligne des noms de colonnes. Vide : détectée.",
        advanced=True,
    )  # fmt: skip
    for name, (_, label) in _LAYOUT.items():
        algorithm.add(
            QgsProcessingParameterString(name, tr(label), optional=True),
            "Vide : détecté, et dit dans le journal.",
            advanced=True,
        )


def file_options(run: Run) -> ImportOptions:
    """The import model, if any, overridden by what the dialog says."""
    path = run.file("MODELE")
    options = ImportOptions.read(path) if path else ImportOptions()

    def text(name: str) -> str:
        return run.text(name).strip()

    layout: dict[str, Any] = {}
    for name, (item, _) in _LAYOUT.items():
        if text(name):
            layout[item] = {"\\t": "\t", "tab": "\t", "tabulation": "\t"}.get(text(name).lower(), text(name))
    header = run.integer("ENTETE")
    if header is not None:
        layout["header"] = header
    mapping, factors = parse_mapping(text("COLONNES"))
    choices: dict[str, Any] = {
        "reader": run.choice("LECTEUR"),
        "grain": run.choice("GRAIN"),
        "code": text("CODE"),
        "year": run.integer("MILLESIME"),
    }
    return replace(
        options,
        layout=replace(options.layout, **layout),
        mapping={**options.mapping, **mapping},
        factors={**options.factors, **factors},
        **{name: value for name, value in choices.items() if value},
    )


def parse_mapping(text: str) -> tuple[dict[str, str], dict[str, float]]:
    """ "tx_lv=Taux vacance*0.01 ; lv_2plus=Vacants" -> ({indicator: column}, {indicator: factor})."""
    mapping, factors = {}, {}
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        indicator, equals, column = (piece.strip() for piece in part.partition("="))
        if not equals or not indicator or not column:
            raise ParameterError(
                f"Colonnes : « {part} » n'est pas de la forme indicateur = colonne. Séparez par « ; »."
            )
        name, star, factor = column.rpartition("*")
        if star:
            try:
                factors[indicator] = float(factor.strip().replace(",", "."))
            except ValueError as error:
                raise ParameterError(
                    f"Colonnes : facteur « {factor.strip()} » de « {indicator} »."
                ) from error
            column = name.strip()
        mapping[indicator] = column
    return mapping, factors


def existing_folder(path: str) -> Path:
    folder = Path(path)
    if not path or not folder.is_dir():
        raise OteloError(f"Dossier « {path} » introuvable. Choisissez le dossier qui contient les fichiers.")
    return folder
