# SPDX-License-Identifier: GPL-2.0-or-later
"""Keys of volet C: by what each component of the need is shared between communes.

A key is {indicator: weight}, weights summing to 1; a key table names one for some components or groups of
them, a preset (catalogue/keys.csv) for all. Source: docs/methode.md, volet C.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from ..common.errors import ParameterError, TableError
from ..definitions.briques import BRIQUES, FLOWS, STOCK_ROUNDING
from ..definitions.catalogue import indicators as catalogue
from ..definitions.catalogue import key_presets
from ..definitions.components import ALL_COMPONENTS, COMPONENTS_OF
from ..definitions.parameters import GUIDE, NATIONAL

SOURCE, DYNAMIC, POLARITIES, COEFFICIENTS = "source", "dynamique", "polarites", "coefficients"
SPECIAL_KEYS = {
    SOURCE: "Indicateur source de la brique, s'il existe à la commune",
    DYNAMIC: "Poids des ménages déplacé par sa tendance sur sept ans",
    POLARITIES: "Ménages multipliés par le poids de polarité (armature urbaine)",
    COEFFICIENTS: "Logements, corrigés par les coefficients de la classe de la commune (guide)",
}
# Stated order of docs/methode.md: a territory whose key sums to 0 takes the next of these.
FALLBACKS = ("menages", "logements", "superficie")
# What a key table may name instead of one component, from the widest to the narrowest.
GROUPS = {
    "tout": ALL_COMPONENTS,
    "stock": (*BRIQUES, STOCK_ROUNDING.id),
    "flux": tuple(dict.fromkeys(term for flow in FLOWS.values() for term in flow)),
    "vacance": ("vac_longue", "vac_courte", "vacants"),
}
# The named set of keys of each edition.
PRESETS = {NATIONAL: NATIONAL, GUIDE: GUIDE}

Key = Mapping[str, float]
# One part of a key that is written: "0,75 polarites", "75 % polarites", "polarites".
_PART = re.compile(r"(?:(\d+(?:[.,]\d*)?|[.,]\d+)\s*(%?)\s*)?([a-z_]\w*)", re.IGNORECASE)


@lru_cache(maxsize=1)
def presets() -> Mapping[str, str]:
    """Label of each preset, by name."""
    return {row["jeu"]: row["libelle"] for row in key_presets()}


def read_keys(
    rows: Iterable[tuple[str, str, float]], table: str = "Clés", preset: str = "", edition: str = NATIONAL
) -> dict[str, Key]:
    """Keys of every component of an edition, from the rows of a key table: (composante, indicateur, poids).

    Several rows for one component make a composite key, whose weights sum to 1. `composante` may be a
    group (`GROUPS`): a narrower one wins. Components that the table leaves out keep the key of the preset,
    that of the edition when it is left out.
    Errors name the table and the component.
    """
    preset = preset or PRESETS[edition]
    chosen = [
        (r["composante"], r["indicateur"], float(r["poids"])) for r in key_presets() if r["jeu"] == preset
    ]
    if not chosen:
        raise ParameterError(f"Jeu de clés « {preset} » inconnu. Choisissez parmi {', '.join(presets())}.")
    ours = COMPONENTS_OF[edition]
    found = _expanded(_grouped(chosen, preset, ALL_COMPONENTS)) | _expanded(_grouped(rows, table, ours))
    return {component: found[component] for component in ours}


def _grouped(
    rows: Iterable[tuple[str, str, float]], table: str, components: Sequence[str]
) -> dict[str, dict[str, float]]:
    """Keys by component or group as they are named, checked."""
    keys: dict[str, dict[str, float]] = {}
    for component, indicator, weight in rows:
        if component not in components and component not in GROUPS:
            raise TableError(
                table,
                f"composante « {component} » inconnue",
                f"Choisissez parmi {', '.join((*components, *GROUPS))}.",
                "composante",
            )
        if indicator not in catalogue() and indicator not in SPECIAL_KEYS:
            raise TableError(
                table,
                f"indicateur « {indicator} » inconnu du catalogue",
                "Choisissez un indicateur de commune (menages, logements…), ou l'une des clés "
                f"{', '.join(f'« {one} »' for one in SPECIAL_KEYS)}.",
                "indicateur",
            )
        if not weight > 0:
            raise TableError(
                table, f"poids {weight!r} de « {component} »", "Donnez un poids positif.", "poids"
            )
        if indicator in keys.setdefault(component, {}):
            raise TableError(
                table,
                f"« {indicator} » deux fois pour « {component} »",
                "Gardez une seule ligne.",
                "indicateur",
            )
        keys[component][indicator] = float(weight)
    for component, key in keys.items():
        if abs(sum(key.values()) - 1) > 1e-6:
            raise TableError(
                table,
                f"les poids de « {component} » font {sum(key.values()):g}",
                "Ils doivent sommer à 1.",
                "poids",
            )
    return keys


def _expanded(keys: Mapping[str, Key]) -> dict[str, Key]:
    """Keys by component: what is named for a group holds for its components, the narrowest winning."""
    found = {one: keys[group] for group, members in GROUPS.items() if group in keys for one in members}
    return found | {one: key for one, key in keys.items() if one in ALL_COMPONENTS}


def check_keys_usable(keys: Mapping[str, Key]) -> None:
    """Refuse a key on an indicator that has no meaning as a weight (a rate)."""
    rates = [
        indicator
        for key in keys.values()
        for indicator in key
        if indicator in catalogue() and catalogue()[indicator].kind == "rate"
    ]
    if rates:
        raise ParameterError(
            f"Un taux ne peut servir de clé de ventilation : {', '.join(dict.fromkeys(rates))}. "
            "Prenez un volume."
        )


def key_text(key: Key) -> str:
    """A key as its table would write it: "menages", or "0,75 polarites + 0,25 emplois"."""
    parts: Sequence[str] = [f"{weight:g} {name}".replace(".", ",") for name, weight in key.items()]
    return " + ".join(parts) if len(key) > 1 else next(iter(key))


def key_of(text: str, component: str, edition: str = NATIONAL) -> Key:
    """A key of a component as `key_text` writes it. OteloError says what it cannot be."""
    found = [_PART.fullmatch(part.strip()) for part in text.split("+")]
    if None in found or (len(found) > 1 and not all(part and part[1] for part in found)):
        raise ParameterError(
            f"« {text} » n'est pas une clé. Écrivez un indicateur (menages), ou plusieurs avec leur poids "
            "(0,75 polarites + 0,25 emplois)."
        )
    rows = [
        (component, part[3], float((part[1] or "1").replace(",", ".")) / (100 if part[2] else 1))
        for part in found
        if part
    ]
    key = _grouped(rows, "Clés", COMPONENTS_OF[edition])[component]
    check_keys_usable({component: key})
    return key


def members(name: str, edition: str = NATIONAL) -> tuple[str, ...]:
    """Components of an edition that a key table means by a name: one of them, or a group; () for no one."""
    return tuple(one for one in GROUPS.get(name, (name,)) if one in COMPONENTS_OF[edition])
