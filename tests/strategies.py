# SPDX-License-Identifier: GPL-2.0-or-later
"""Hypothesis strategies that several tests share: scenarios of both editions, territories of the guide."""

from __future__ import annotations

from functools import cache

import numpy as np
import pandas as pd
from hypothesis import settings
from hypothesis import strategies as st

from otelo_qgis.engine.definitions.catalogue import possible_columns
from otelo_qgis.engine.definitions.guide import NONE, SHARED, GuideScenario
from otelo_qgis.engine.definitions.parameters import FRAME, GUIDE, NO_BRIQUE, PARAMETERS, Scenario

# For a law of which one example evaluates a whole study, or several: a quarter of those of the others.
COSTLY = settings(max_examples=settings.default.max_examples // 4)

# Rates that the stock must leave room for: the observed ones of `territory_rows` stay under 0.4 each.
_SHARES = {
    Scenario: (("b2_tx_vacance_longue", "b2_tx_vacance_courte", "b2_tx_rs"), 0.3),
    GuideScenario: (("b2_tx_vacance", "b2_tx_residence_secondaire"), 0.45),
}


@cache
def value_of(edition, name: str):
    """Any value of a parameter; its bounds are often met."""
    definition = edition.PARAMETERS[name]
    if definition.kind == "bool":
        return st.booleans()
    if definition.kind == "choice":
        return st.sampled_from(list(definition.choices))
    if definition.kind == "choices":
        return st.sets(st.sampled_from(list(definition.choices))).map(tuple)
    number = st.integers if definition.kind == "int" else st.floats
    lower = -1000 if definition.lower is None else definition.lower
    upper = 1000 if definition.upper is None else definition.upper
    found = number(lower, upper) | st.sampled_from([lower, upper])
    if definition.kind == "float" and upper > 1:
        found = found | st.integers(int(lower), int(upper)).map(float)
    return found if definition.default is not None else st.none() | found


def _mended(values: dict) -> dict:
    """National values that go together."""
    if NO_BRIQUE in values.get("b1_briques", ()):
        values["b1_briques"] = (NO_BRIQUE,)
    source = values.get("source_b14")
    if source in ("RP", "FF") and not values["b14_confort"].startswith(source):
        values["b14_confort"] = next(c for c in PARAMETERS["b14_confort"].choices if c.startswith(source))
    return values


def _mended_guide(values: dict) -> dict:
    """Values of the guide that go together."""
    if NONE in values["b11_etablissement"]:
        values["b11_etablissement"] = (NONE,)
    for brique in SHARED:
        values[f"{brique}_maitrise"] = min(
            values[f"{brique}_maitrise"], 100 - values[f"{brique}_ventilation"]
        )
    if values["source_b14"] == "FF" and values["b14_confort_ff"] == NONE:
        values["b14_confort_ff"] = "FF_abs_wc"
    return values


@st.composite
def scenarios(draw, edition=Scenario, codes=("3213", "0056", "2A01"), **fixed):
    """Any scenario of an edition, where each of some territories may have its own of any parameter of volet
    B; parameters of `fixed` are these."""
    definitions = edition.PARAMETERS
    shares, most = _SHARES[edition]

    def mended(values):
        values = (_mended_guide if edition is GuideScenario else _mended)(values)
        return values | {name: min(values[name], most) for name in shares if values[name] is not None}

    everywhere = {
        name: draw(value_of(edition, name))
        for name, one in definitions.items()
        if name not in (*FRAME, *fixed)
    }
    everywhere = mended({**{name: one.default for name, one in definitions.items()}, **everywhere, **fixed})
    names = [name for name, one in definitions.items() if one.by_territory and name not in fixed]
    own = {}
    for code in draw(st.sets(st.sampled_from(codes))):
        chosen = draw(st.sets(st.sampled_from(names), max_size=12))
        given = {name: draw(value_of(edition, name)) for name in sorted(chosen)}
        whole = mended({**everywhere, **given})
        own[code] = {
            name: whole[name]
            for name in definitions
            if name in given or (name in names and whole[name] != everywhere[name])
        }
    return edition(**everywhere, territoires=own)


def territory_rows(codes, seed: int, top: int = 60) -> pd.DataFrame:
    """Indicators of the guide, drawn: small whole numbers, so that halves to round are many."""
    draw = np.random.default_rng(seed)
    columns = possible_columns(GUIDE)
    frame = pd.DataFrame(
        draw.integers(0, top, (len(codes), len(columns))).astype(float), index=list(codes), columns=columns
    )
    for part in "thp":
        for end in ("", "_p"):
            whole = draw.integers(0 if part != "t" else 1, 40 * top, len(codes))
            frame[f"f{part}_tot{end}"] = whole.astype(float)
            for item in ("va", "rs"):
                frame[f"f{part}_{item}{end}"] = np.floor(whole * draw.uniform(0, 0.4, len(codes)))
        for item in ("disp", "rest"):
            frame[f"f{part}_{item}"] = np.floor(whole * draw.uniform(0, 0.1, len(codes)))
    frame["parctot"] = frame["ft_tot"]
    frame["parc_soc"] = np.floor(frame["ft_tot"] * draw.uniform(0, 0.6, len(codes)))
    frame["men_obs"], frame["men_obs_p"] = draw.integers(0, 40 * top, (2, len(codes))).astype(float)
    return frame
