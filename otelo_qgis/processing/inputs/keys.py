"""Keys of volet C: a named set, and the table that changes it."""

from __future__ import annotations

from ...engine.definitions.components import COMPONENTS
from ...engine.definitions.fields import KEYS
from ...engine.method.keys import GROUPS, NATIONAL, SPECIAL_KEYS, Key, check_keys_usable, presets, read_keys
from ..base import OteloAlgorithm
from ..choices import listed
from ..run import Run


def add_keys(algorithm: OteloAlgorithm, suffix: str = "", of: str = "") -> None:
    """A named set of keys and the table that changes it. suffix, of: to tell two choices apart."""
    algorithm.add_choice(f"JEU_CLES{suffix}", f"Jeu de clés{of}", listed(presets(), default=[NATIONAL]))
    special = " ; ".join(f"« {name} » = {label.lower()}" for name, label in SPECIAL_KEYS.items())
    algorithm.add_table(
        f"CLES{suffix}",
        f"Table des clés de ventilation{of}",
        f"Champs composante ({', '.join(COMPONENTS)}, ou un groupe : {', '.join(GROUPS)}), indicateur (du "
        f"catalogue, ou {special}) et poids (somme 1 par composante). Ce qu'elle ne dit pas garde la clé du "
        "jeu. Vide : les clés du jeu.",
        optional=True,
    )


def read_allocation_keys(run: Run, suffix: str = "") -> dict[str, Key]:
    preset = run.choice(f"JEU_CLES{suffix}")
    table = run.optional_table(f"CLES{suffix}")
    if table is None:
        return read_keys([], preset=preset)
    fields = [column.name for column in KEYS]
    table.need_all(fields, "Ajoutez-les.")
    raw = table.read(fields)
    weights = table.numbers(raw["poids"], raw["composante"])
    keys = read_keys(list(zip(raw["composante"], raw["indicateur"], weights)), table.label, preset)
    check_keys_usable(keys)
    return keys
