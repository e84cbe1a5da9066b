# SPDX-License-Identifier: GPL-2.0-or-later
"""Volet B2 of the guide, flow: the "demande potentielle" of six years, in closed form.

Arrays of shape (T,); rates are fractions of the stock, over six years for disappearances and restructurings.
Source: docs/methode_guide.md, volet B2.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ...common.errors import ParameterError, list_codes
from .rounding import even
from .settings import Settings

# Parameters of the rates, and the observed rate that each of them replaces.
TARGETS = {
    "tx_va": "b2_tx_vacance",
    "tx_rs": "b2_tx_residence_secondaire",
    "tx_disp": "b2_tx_disparition",
    "tx_rest": "b2_tx_restructuration",
}
# Item of the Filocom file that each rate divides, and by which.
RATES = {"va": ("va", "tot"), "rs": ("rs", "tot"), "disp": ("disp", "tot_p"), "rest": ("rest", "tot_p")}
PARTS_OF_STOCK = {"t": "ensemble", "h": "HLM et SEM", "p": "privé"}


def ratio(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
    """part / whole, 0 where there is nothing."""
    return np.divide(part, whole, out=np.zeros(len(part)), where=whole != 0)


def observed_rates(indicators: Mapping) -> dict[str, np.ndarray]:
    """Observed rates of the whole stock, of HLM and of the private stock: tx_va_t, tx_va_h…"""
    return {
        f"tx_{rate}_{part}": ratio(
            _column(indicators, f"f{part}_{of}"), _column(indicators, f"f{part}_{whole}")
        )
        for rate, (of, whole) in RATES.items()
        for part in PARTS_OF_STOCK
    }


def _column(indicators: Mapping, name: str) -> np.ndarray:
    return np.asarray(indicators[name], dtype=float)


def retained_rates(observed: Mapping[str, np.ndarray], settings: Settings) -> dict[str, np.ndarray]:
    """The target of each rate where there is one, else the observed rate: tx_va, tx_rs, tx_disp, tx_rest.

    ParameterError names the territories where they leave no main residence.
    """
    found = {}
    for rate, parameter in TARGETS.items():
        target = settings.number(parameter)
        found[rate] = np.where(np.isnan(target), observed[f"{rate}_t"], target)
    filled = found["tx_va"] + found["tx_rs"] >= 1
    if filled.any():
        raise ParameterError(
            f"Paramètres « {TARGETS['tx_va']} » et « {TARGETS['tx_rs']} » : la cible de l'un et le taux "
            "observé ou la cible de l'autre font 100 % du parc ou plus pour "
            f"{list_codes(settings.codes[filled])}. Baissez-les."
        )
    return found


def extra_households(projected: np.ndarray, observed: np.ndarray, settings: Settings) -> np.ndarray:
    """Households that six years add, whole: those of the projection, or the user's figure.

    projected: N + 6 less N in the scenario of each territory, NaN where it has no projection: the observed
    change (`observed`) is then taken, and must be told (`without_projection`).
    """
    wanted = settings.flag("b2_choix_omphale")
    projected = np.where(np.isnan(projected), observed, projected)
    return even(np.where(wanted, projected, settings.number("autre_source_b21")))


def without_projection(projected: np.ndarray, settings: Settings) -> np.ndarray:
    """Where the observed change stands for a projection that is not known, (T,)."""
    return settings.flag("b2_choix_omphale") & np.isnan(projected)


def demand(indicators: Mapping, households: np.ndarray, settings: Settings) -> dict[str, np.ndarray]:
    """The flow over six years, from the extra households: dwellings, shape (T,) each, and the rates.

    demo: extra households; renouv: dwellings to renew (disappearances less restructurings); vacants, second:
    change of vacant and of secondary dwellings; flux: the potential demand, which these make but for their
    roundings; men_va, men_rs: vacant and secondary dwellings that the new households alone ask for.
    """
    stock = even(_column(indicators, "parctot"))
    observed = observed_rates(indicators)
    retained = retained_rates(observed, settings)
    main_now = 1 - observed["tx_rs_t"] - observed["tx_va_t"]
    main_then = 1 - retained["tx_rs"] - retained["tx_va"]
    renewed = even((retained["tx_rest"] - retained["tx_disp"]) * stock)
    total = even((stock * main_now + households) / main_then - (stock + renewed))

    def change(rate: str) -> np.ndarray:
        return even(retained[rate] * (stock + renewed + total) - observed[f"{rate}_t"] * stock)

    def of_households(rate: str) -> np.ndarray:
        return even(retained[rate] * households / (1 - retained["tx_va"] - retained["tx_rs"]))

    return {
        "demo": households,
        "renouv": -renewed + 0.0,
        "vacants": change("tx_va"),
        "second": change("tx_rs"),
        "flux": total,
        "men_va": of_households("tx_va"),
        "men_rs": of_households("tx_rs"),
        "tx_rp_t": main_now,
        "tx_rp": main_then,
        **observed,
        **retained,
    }
