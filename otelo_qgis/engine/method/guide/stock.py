# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B1 of the guide, stock: what each brique counts, its double counts, what stays to be met.

A brique is a list of `Part`s, made from the settings alone: what is counted, what volet B must be given
(`source_columns`) and the key of volet C (`source`) are read from the same list. Sums follow the order of
Otelo 1.2, whose floats are rounded half to even. Source: docs/methode_guide.md, volet B1.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ...definitions.catalogue import GUIDE_KINDS, double_counting, establishment_columns, motif_column
from ...definitions.guide import NONE, PERIOD, SHARED, GuideScenario
from ...definitions.stock_sources import FF_COMFORT, FF_QUALITY, HOMELESS, RP_COMFORT
from .rounding import even
from .settings import Settings

REGION = "region"
# Île-de-France, in the table of double counts and in the codes of zones d'emploi of 2010.
_CAPITAL, _CAPITAL_ZONES = "11", ("11", "0056")
_LODGED = {
    "b12_cohab_interg_subie": "cohab",
    "b12_heberg_particulier": "sne_partic",
    "b12_heberg_gratuit": "sne_grat",
    "b12_heberg_temporaire": "sne_tempo",
}
_OVERCROWDED = {
    ("RP", "Mod"): ("rp_mod_ppt", "rp_mod_loc"),
    ("RP", "Acc"): ("rp_acc_ppt", "rp_acc_loc"),
    ("Filo", "Mod"): ("so_leg_po", "so_leg_lp"),
    ("Filo", "Acc"): ("so_lou_po", "so_lou_lp"),
}


@dataclass(frozen=True)
class Part:
    """Part of a brique: `column` x times / over where `counted`, or a figure of the user's (no column).

    counted, times: shape (T,). alternatives: columns that say the same, of which any that are there are
    taken instead (the places of a kind of establishment, by public). parameter: what gives `times`, "" where
    it is 1.
    """

    column: str
    counted: np.ndarray
    times: np.ndarray
    over: float = 1.0
    alternatives: tuple[str, ...] = ()
    parameter: str = ""

    def columns(self, known: Collection[str]) -> tuple[str, ...]:
        """The columns that it reads, of those that are known; its own when none is."""
        return tuple(name for name in self.alternatives if name in known) or (
            (self.column,) if self.column else ()
        )

    def amounts(self, indicators: Mapping) -> Iterator[np.ndarray]:
        """What it adds, (T,), one array a column; a territory that does not count it may lack it."""
        if not self.column:
            yield np.where(self.counted, self.times, 0.0)
        for name in self.columns(indicators):
            values = _column(indicators, name)
            yield np.where(self.counted, values * self.times / self.over, 0.0)


def _column(indicators: Mapping, name: str) -> np.ndarray:
    return np.asarray(indicators[name], dtype=float)


def _whole(settings: Settings, column: str, counted: np.ndarray) -> Part:
    return Part(column, counted, np.ones(len(settings.codes)))


def _own_figure(settings: Settings, option: str, parameter: str) -> Part:
    """The user's own figure, where its option is ticked."""
    return Part("", settings.flag(option), settings.number(parameter), parameter=parameter)


def homeless(settings: Settings) -> list[Part]:
    """B1.1: people without a dwelling of one source, the user's own figure, places in establishments."""
    source = settings.text("source_b11")
    parts = [
        _whole(settings, column, (source == name) & settings.flag(option))
        for name, options in HOMELESS.items()
        for option, columns in options.items()
        for column in columns
    ]
    parts.append(_own_figure(settings, "b11_autre", "autre_source_b11"))
    share = settings.number("b11_part_etablissement") / 100
    return parts + [
        Part(
            column,
            settings.has("b11_etablissement", kind) & (share > 0),
            share,
            alternatives=establishment_columns(kind),
            parameter="b11_part_etablissement",
        )
        for kind, (column, _, _, _) in GUIDE_KINDS.items()
    ]


def lodged_by_others(settings: Settings) -> list[Part]:
    """B1.2: cohabitations, whole, and people lodged by others, as asked for."""
    parts = [_whole(settings, column, settings.flag(option)) for option, column in _LODGED.items()]
    return [*parts, _own_figure(settings, "b12_heberg_autre", "autre_source_b12")]


def excessive_effort(settings: Settings) -> list[Part]:
    """B1.3: buyers and tenants of the private stock above the effort rate."""
    rate = settings.number("b13_taux_effort").astype(int)
    return [
        _whole(settings, f"{kind}_{value}", (rate == value) & settings.flag(f"b13_{kind}"))
        for kind in ("acc", "plp")
        for value in sorted(set(rate.tolist()))
    ]


def _poor_dwellings(settings: Settings) -> Iterator[tuple[str, str, np.ndarray]]:
    """Columns of owners and of tenants, and where the choices of source and comfort name them."""
    source = settings.text("source_b14")
    yield "pppi_po", "pppi_lp", source == "Filo"
    comfort = settings.text("b14_confort_rp")
    for choice, stem in RP_COMFORT.items():
        yield f"{stem}_p", f"{stem}_l", (source == "RP") & (comfort == choice)
    comfort, quality = settings.text("b14_confort_ff"), settings.text("b14_qualite")
    for level, letter in FF_QUALITY.items():
        for choice, lack in FF_COMFORT.items():
            stem = f"ff{letter}_{lack}"
            chosen = (source == "FF") & (quality == level) & (comfort == choice)
            yield f"{stem}_p", f"{stem}_l", chosen


def poor_quality(settings: Settings) -> list[Part]:
    """B1.4: owners but for those whose dwelling is to be rehabilitated, and tenants outside HLM."""
    owners, tenants = settings.flag("b14_proprietaire"), settings.flag("b14_locataire_hors_hlm")
    left = 100 - settings.number("b14_taux_rehabilitation")
    found = [(owner, tenant, chosen) for owner, tenant, chosen in _poor_dwellings(settings) if chosen.any()]
    return [
        *(
            Part(owner, chosen & owners & (left > 0), left, 100.0, (), "b14_taux_rehabilitation")
            for owner, _, chosen in found
        ),
        *(_whole(settings, tenant, chosen & tenants) for _, tenant, chosen in found),
    ]


def to_rehabilitate(settings: Settings) -> list[Part]:
    """The need for rehabilitation, apart: owners, whether or not the brique counts them."""
    share = settings.number("b14_taux_rehabilitation") / 100
    return [
        Part(owner, chosen & (share > 0), share, parameter="b14_taux_rehabilitation")
        for owner, _, chosen in _poor_dwellings(settings)
        if chosen.any()
    ]


def overcrowded(settings: Settings) -> list[Part]:
    """B1.5: overcrowded owners and tenants outside HLM, of one source and one threshold."""
    source, level = settings.text("source_b15"), settings.text("b15_surocc")
    owners, tenants = settings.flag("b15_proprietaire"), settings.flag("b15_locataire_hors_hlm")
    chosen = {names: (source == key[0]) & (level == key[1]) for key, names in _OVERCROWDED.items()}
    return [
        *(_whole(settings, names[0], where & owners) for names, where in chosen.items()),
        *(_whole(settings, names[1], where & tenants) for names, where in chosen.items()),
    ]


def asking_to_move(settings: Settings) -> list[Part]:
    """B1.7: demands of moves inside the social stock."""
    motive = settings.text("b17_motif")
    return [
        _whole(settings, motif_column(choice), motive == choice)
        for choice in sorted(set(motive.tolist()) - {NONE})
    ]


Parts = Callable[[Settings], list[Part]]
PARTS: Mapping[str, Parts] = {
    "b11": homeless,
    "b12": lodged_by_others,
    "b13": excessive_effort,
    "b14": poor_quality,
    "b15": overcrowded,
    "b17": asking_to_move,
}
REHABILITATION = "rehab"


# What counts nothing of a brique.
_OFF: Mapping[str, Mapping[str, Any]] = {
    "b11": {"b11_sa": False, "b11_fortune": False, "b11_hotel": False, "b11_autre": False,
            "b11_etablissement": (NONE,)},
    "b12": {**dict.fromkeys((*_LODGED, "b12_heberg_autre"), False)},
    "b13": {"b13_acc": False, "b13_plp": False},
    "b14": {"b14_proprietaire": False, "b14_locataire_hors_hlm": False, "b14_taux_rehabilitation": 0.0},
    "b15": {"b15_proprietaire": False, "b15_locataire_hors_hlm": False},
    "b17": {"b17_motif": NONE},
}  # fmt: skip


def only(scenario: GuideScenario, kept: Collection[str]) -> GuideScenario:
    """The scenario that counts some briques only, in every territory."""
    off: dict[str, Any] = {}
    for brique, values in _OFF.items():
        off |= {} if brique in kept else values
    own = {
        code: {name: value for name, value in values.items() if name not in off}
        for code, values in scenario.territoires.items()
    }
    return replace(scenario, **off, territoires=own)


def source_columns(settings: Settings, known: Collection[str] = ()) -> dict[str, dict[str, np.ndarray]]:
    """Where each brique reads each indicator: {brique: {column: (T,) flags}}; the rehabilitation last.

    known: columns that the table holds.
    """
    every: dict[str, Parts] = {**PARTS, REHABILITATION: to_rehabilitate}
    return {
        brique: {
            column: part.counted
            for part in parts(settings)
            if part.counted.any()
            for column in part.columns(known)
        }
        for brique, parts in every.items()
    }


def gross(parts: list[Part], indicators: Mapping) -> np.ndarray:
    """What is counted, whole, shape (T,)."""
    total: np.ndarray | float = 0.0
    for part in parts:
        if part.counted.any():
            for amount in part.amounts(indicators):
                total = total + amount
    return even(total + np.zeros(len(parts[0].counted) if parts else _length(indicators)))


def _length(indicators: Mapping) -> int:
    return len(next(iter(indicators.values())))


def double_counts(indicators: Mapping, settings: Settings) -> dict[str, np.ndarray]:
    """The coefficients r25, r35, r43, r45 of each territory, (T,), by region and effort threshold.

    The region is that of the indicators, else what the code of a zone d'emploi of 2010 says.
    """
    effort = settings.number("b13_taux_effort")
    if REGION in indicators:
        capital = np.asarray(indicators[REGION]).astype(str) == _CAPITAL
    else:
        capital = np.array([code.startswith(_CAPITAL_ZONES) for code in map(str, settings.codes)], dtype=bool)
    found = {name: np.zeros(len(settings.codes)) for name in ("r25", "r35", "r43", "r45")}
    rows = sorted(double_counting(settings.scenario.annee_base), key=lambda row: int(row["seuil_effort_min"]))
    for row in rows:
        holds = (capital == (row["region"] == _CAPITAL)) & (effort >= int(row["seuil_effort_min"]))
        for name, values in found.items():
            values[holds] = float(row[name])
    return found


def stock_needs(indicators: Mapping, settings: Settings) -> dict[str, np.ndarray]:
    """The briques of the stock, whole need in dwellings, shape (T,) each.

    b11, b12, b14, b17; b13_brut and b15_brut before the double counts, b13 and b15 after; b16, what these
    take off, before it is bounded; stock, their sum; inadeq, B1.3 and B1.5; stock_real, the stock less the
    dwellings that mismatched households leave (may be fractional); rehab, apart.
    """
    needs = {brique: gross(parts(settings), indicators) for brique, parts in PARTS.items()}
    effort, crowded = needs["b13"], needs["b15"]
    r = double_counts(indicators, settings)
    off_effort = -1 * r["r43"] * needs["b14"]
    off_crowded = -1 * r["r25"] * needs["b12"] - r["r35"] * effort - r["r45"] * needs["b14"]
    needs["b13_brut"], needs["b15_brut"] = effort, crowded
    needs["b13"] = np.maximum(even(effort + off_effort), 0.0)
    needs["b15"] = np.maximum(even(crowded + off_crowded), 0.0)
    needs["b16"] = even(off_effort + off_crowded)
    needs["stock"] = sum((needs[name] for name in PARTS), np.zeros(len(settings.codes)))
    needs["inadeq"] = needs["b13"] + needs["b15"]
    needs["stock_real"] = needs["stock"] - settings.number("b1_taux_mobilite") / 100 * needs["inadeq"]
    needs[REHABILITATION] = gross(to_rehabilitate(settings), indicators)
    return needs


def over_period(amount: np.ndarray, settings: Settings) -> np.ndarray:
    """Part of a stock need that the six years meet, whole."""
    return even(amount * PERIOD / settings.number("horizon_resorption"))


def a_year(amount: np.ndarray, settings: Settings) -> np.ndarray:
    """Part of a stock need that one year meets, whole."""
    return even(amount / settings.number("horizon_resorption"))


def by_destination(needs: Mapping[str, np.ndarray], settings: Settings) -> dict[str, np.ndarray]:
    """Whole stock need by what meets it: stock_ls (social), stock_lm (prix maîtrisé), stock_ll (free), and
    the same of each shared brique. The free part bears the dwellings that are left: it may be negative."""
    social, middle = (
        {name: settings.number(f"{name}_{part}") / 100 for name in SHARED}
        for part in ("ventilation", "maitrise")
    )
    free = {
        name: (100 - settings.number(f"{name}_ventilation") - settings.number(f"{name}_maitrise")) / 100
        for name in SHARED
    }
    stock_social = needs["b11"]
    for name in SHARED:
        stock_social = stock_social + needs[name] * social[name]
    stock_free = np.zeros(len(settings.codes))
    for name in SHARED:
        stock_free = stock_free + free[name] * needs[name]
    left = settings.number("b1_taux_mobilite") / 100 * needs["inadeq"]
    found = {
        "stock_ls": even(stock_social + needs["b17"]),
        "stock_lm": even(sum((middle[name] * needs[name] for name in SHARED), np.zeros(len(settings.codes)))),
        "stock_ll": even(stock_free - left),
    }
    for name in SHARED:
        found[f"{name}_ls"] = even(needs[name] * social[name])
        found[f"{name}_lm"] = even(needs[name] * middle[name])
        # Otelo 1.2 rounds the free part of B1.3 by itself, and takes the others by difference.
        found[f"{name}_ll"] = (
            even(needs[name] * free[name])
            if name == "b13"
            else needs[name] - found[f"{name}_ls"] - found[f"{name}_lm"]
        )
    return found
