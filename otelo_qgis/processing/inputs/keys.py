# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys of volet C: a named set, and the table that changes it."""

from __future__ import annotations

from ...engine.definitions.components import ALL_COMPONENTS
from ...engine.definitions.fields import KEYS
from ...engine.method.keys import (
    GROUPS,
    NATIONAL,
    SPECIAL_KEYS,
    Key,
    check_keys_usable,
    presets,
    read_keys,
)
from ..base import OteloAlgorithm
from ..choices import listed
from ..run import Run


def add_keys(algorithm: OteloAlgorithm, suffix: str = "", of: str = "") -> None:
    """A named set of keys and the table that changes it. suffix, of: to tell two choices apart."""
    algorithm.add_choice(
        f"JEU_CLES{suffix}",
        f"Jeu de clés{of}",
        listed(presets(), default=[NATIONAL], rule="celui de l'édition ({} dans l'édition nationale)"),
    )
    special = " ; ".join(f"« {name} » = {label.lower()}" for name, label in SPECIAL_KEYS.items())
    algorithm.add_table(
        f"CLES{suffix}",
        f"Table des clés de ventilation{of}",
        f"Champs composante ({', '.join(ALL_COMPONENTS)}, ou un groupe : {', '.join(GROUPS)}), indicateur "
        f"(du catalogue, ou {special}) et poids (somme 1 par composante). Ce qu'elle ne dit pas garde la clé "
        "du jeu. Vide : les clés du jeu.",
        optional=True,
    )


def read_allocation_keys(run: Run, edition: str, suffix: str = "") -> dict[str, Key]:
    """Keys of volet C: those of the edition, unless others are asked for."""
    chosen = run.choices(f"JEU_CLES{suffix}")
    preset = chosen[0] if chosen else ""
    table = run.optional_table(f"CLES{suffix}")
    if table is None:
        return read_keys([], preset=preset, edition=edition)
    fields = [column.name for column in KEYS]
    table.need_all(fields, "Ajoutez-les.")
    raw = table.read(fields)
    weights = table.numbers(raw["poids"], raw["composante"])
    keys = read_keys(list(zip(raw["composante"], raw["indicateur"], weights)), table.label, preset, edition)
    check_keys_usable(keys)
    return keys
