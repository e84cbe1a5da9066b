# SPDX-License-Identifier: GPL-2.0-or-later
"""Indicators that follow from others, and the assumptions that stand in for what no file says.

A derived indicator is exact arithmetic (a rate from its parts). An assumption is a choice: it is made
only when asked for, and always told. Source: docs/methode.md, volet B2.
"""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
import pandas as pd

from ..common.territories import Finding
from ..definitions.catalogue import indicators as catalogue
from ..definitions.parameters import OWN_SERIES

# Indicator -> those it may equal when it is not given, the best first: the same thing from another database.
SAME = {"parctot": ("ft_tot", "logements"), "lv_total": ("lv_rp",)}
# Rate -> (numerator, denominator) of the census, when it is not given.
RATIOS = {
    "tx_lv": ("lv_rp", "logements"),
    "tx_rs": ("res_second", "logements"),
    "taille_men": ("pop_men", "menages"),
}
# What volet B cannot do without, and no open file says: value assumed, and what it means.
ASSUMED = {
    "lv_2plus": (0.0, "toute la vacance est tenue pour de courte durée"),
    "tx_disp": (0.0, "aucune disparition de logement"),
    "tx_rest": (0.0, "aucune restructuration de logement"),
}
# What stands for an indicator that the guide reads, where the Filocom file (pack B2) is alone: the indicator,
# and what it supposes.
FROM_FILOCOM = {
    "parctot": ("ft_tot", "tout le parc du fichier Filocom"),
    "parc_soc": ("fh_tot", "le parc HLM et SEM du fichier Filocom, faute de RPLS"),
    "men_obs": ("ft_rp", "les résidences principales du fichier Filocom, faute de recensement"),
    "men_obs_p": ("ft_rp_p", "les résidences principales du fichier Filocom, faute de recensement"),
}
# Subject of the findings that tell an assumption.
ASSUMPTION = "hypothèse"
PAST_YEARS = 7


def derived(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with every derived indicator that it lacks and can have; values given stay."""
    new: dict[str, pd.Series] = {}
    for name, others in SAME.items():
        other = next((one for one in others if one in frame), None)
        if name not in frame and other:
            new[name] = frame[other]
    for name, (top, bottom) in RATIOS.items():
        if name not in frame and top in frame and bottom in frame:
            new[name] = frame[top] / frame[bottom].where(frame[bottom] > 0)
    return frame.assign(**new) if new else frame


def formula(name: str, columns: Collection[str]) -> str:
    """How a derived or assumed indicator is made of the columns of a table, "" for another."""
    if name in RATIOS:
        return "= {} / {}".format(*RATIOS[name])
    others = (*SAME.get(name, ()), *FROM_FILOCOM.get(name, ())[:1])
    return next((f"= {one}" for one in others if one in columns), "")


def _census_years(frame: pd.DataFrame, stem: str) -> dict[int, str]:
    """Columns of a frame that are one indicator at several censuses: {year: column}."""
    return {
        one.vintage: name
        for name, one in catalogue().items()
        if name.startswith(stem) and one.vintage and name in frame
    }


def with_past_households(frame: pd.DataFrame, base: int) -> pd.DataFrame:
    """The frame with `menages_p`, households seven years before the base year, on the straight line of
    the census years that it has (two at least, on either side of that year or not)."""
    series = _census_years(frame, "men_")
    if "menages_p" in frame or len(series) < 2:
        return frame
    wanted = base - PAST_YEARS
    years = sorted(series, key=lambda year: (abs(year - wanted), year))[:2]
    first, last = sorted(years)
    start, end = frame[series[first]], frame[series[last]]
    past = start + (end - start) * (wanted - first) / (last - first)
    return frame.assign(menages_p=past.clip(lower=0.0))


def only_guide(frame: pd.DataFrame) -> bool:
    """Whether a table can serve the edition of the guide alone: a pack of Otelo 1.2 without a census."""
    return "ft_tot" in frame and "menages" not in frame


def from_filocom(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The frame with what stands for the indicators that the guide reads and that it lacks whole, one finding
    for each; as it is where it has no Filocom file."""
    missing = [
        name
        for name, (other, _) in FROM_FILOCOM.items()
        if other in frame and (name not in frame or frame[name].isna().all())
    ]
    findings = [
        Finding(
            "alerte",
            ASSUMPTION,
            "",
            f"{catalogue()[name].label} : {FROM_FILOCOM[name][1]} ({FROM_FILOCOM[name][0]}).",
            f"Ajoutez une source ({catalogue()[name].source}, pack B1) pour remplacer cette hypothèse.",
            indicateur=name,
        )
        for name in missing
    ]
    return frame.assign(**{name: frame[FROM_FILOCOM[name][0]] for name in missing}), findings


def assume(frame: pd.DataFrame) -> tuple[pd.DataFrame, list[Finding]]:
    """The frame with the assumptions for what it lacks whole, and one finding for each: those of the edition
    of the guide for a pack of Otelo 1.2, those of the national one where there is a census."""
    frame, told = from_filocom(frame)
    if only_guide(frame):
        return frame, told
    missing = [name for name in ASSUMED if name not in frame or frame[name].isna().all()]
    findings = [
        Finding(
            "alerte",
            ASSUMPTION,
            "",
            f"{catalogue()[name].label} : {ASSUMED[name][1]}.",
            f"Ajoutez une source ({catalogue()[name].source}) pour remplacer cette hypothèse.",
            ASSUMED[name][0],
            indicateur=name,
        )
        for name in missing
    ]
    return frame.assign(**{name: ASSUMED[name][0] for name in missing}), [*told, *findings]


def prolonged(frame: pd.DataFrame, base: int, last: int) -> tuple[pd.DataFrame, str]:
    """Households of each territory from the base year on, in a straight line: `code`, `annee`, `menages`.

    At the yearly pace, between the last two census years of the frame, of the households, else of the
    main residences (one per household), else of the population; never below 0. Returns the rule in
    words, "" (and an empty table) where none is there.
    """
    stems = {"men_": "des ménages", "res_": "des résidences principales", "pop_": "de la population"}
    for stem, what in stems.items():
        series = _census_years(frame, stem)
        years = sorted(year for year, name in series.items() if frame[name].notna().any())
        if len(years) >= 2 and "menages" in frame:
            before, now = years[-2:]
            start, end = frame[series[before]], frame[series[now]]
            pace = (end / start.where(start > 0) - 1.0) / (now - before)
            steps = np.arange(0, last - base + 1)
            lines = frame["menages"].to_numpy()[:, None] * (1.0 + pace.to_numpy()[:, None] * steps)
            long = pd.DataFrame(
                {
                    "code": np.repeat(frame.index.to_numpy(), len(steps)),
                    "annee": np.tile(base + steps, len(frame)),
                    OWN_SERIES: np.maximum(lines, 0.0).ravel(),
                }
            )
            return long.dropna().reset_index(drop=True), f"tendance {what} de {before} à {now}"
    return pd.DataFrame(columns=["code", "annee", OWN_SERIES]), ""
